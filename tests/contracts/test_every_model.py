"""What every model promises on every data set; a new row in either registry is met here."""

import dataclasses
import functools

import numpy as np
import pandas as pd
import pytest

from simulator.balance import BALANCES, supports
from simulator.datasets import DATASETS, load
from simulator.folds import fold_plan
from simulator.models import MODELS
from simulator.scores import out_of_fold

ROWS = 240
FOLDS = 2
SEED = 5

every_pair = pytest.mark.parametrize(
    ("name", "model"), [(name, model) for name in DATASETS for model in MODELS]
)


@functools.cache
def data(name):
    """A small part of a data set, with at least 40 positives, in its own order."""
    whole = load(name, max_rows=30_000)
    positives, negatives = np.flatnonzero(whole.y == 1), np.flatnonzero(whole.y == 0)
    wanted = max(40, round(ROWS * whole.prevalence))
    spread = [
        rows[np.linspace(0, len(rows) - 1, count).round().astype(int)]
        for rows, count in ((positives, wanted), (negatives, ROWS - wanted))
    ]
    return with_rows(whole, np.unique(np.concatenate(spread)))


def with_rows(whole, rows):
    def kept(values):
        return None if values is None else values[rows].copy()

    return dataclasses.replace(
        whole,
        X=whole.X.iloc[rows].reset_index(drop=True),
        y=kept(whole.y),
        time=kept(whole.time),
        amount=kept(whole.amount),
        weight=kept(whole.weight),
        pattern=kept(whole.pattern),
    )


@functools.cache
def plan(name):
    return fold_plan(data(name).y, data(name).time, folds=FOLDS, seed=SEED)


@functools.cache
def scores(name, model):
    return out_of_fold(data(name), model, folds=FOLDS, seed=SEED)


def spoiled(table, rows):
    """The table with values nobody would expect in some rows: huge numbers, a new category.

    The new category is common and sorts first, so that coding fitted on it would shift all codes.
    """
    spoilt = table.copy(deep=True)
    for column in table:
        values = table[column].array.copy()
        if pd.api.types.is_float_dtype(values.dtype):
            values[rows] = 1e9
        elif pd.api.types.is_integer_dtype(values.dtype):
            values[rows] = np.iinfo(values.dtype.name).max
        else:
            values = values.add_categories(["!strange"])
            values[rows] = "!strange"
        spoilt[column] = values
    return spoilt


@every_pair
def test_every_held_out_row_is_scored_exactly_once_by_the_fold_that_held_it_out(name, model):
    found = scores(name, model)
    assert np.array_equal(found.row, np.sort(np.concatenate(plan(name).held_out)))
    assert np.array_equal(found.y_true, data(name).y[found.row])
    for k, rows in enumerate(plan(name).held_out):
        assert np.array_equal(found.row[found.fold == k], rows)


@every_pair
def test_scores_are_finite_and_probabilities_are_shares(name, model):
    found = scores(name, model)
    assert np.isfinite(found.y_score).all()
    assert found.is_probability == MODELS[model].is_probability
    if found.is_probability:
        assert found.y_score.min() >= 0
        assert found.y_score.max() <= 1


@every_pair
def test_strange_held_out_rows_change_no_score_but_their_own(name, model):
    """Nothing is fitted on held-out rows; and the same rows and seed repeat bit for bit."""
    before = scores(name, model)
    # The last fold: in time it is never trained on; otherwise only its own scores are compared.
    last = plan(name).held_out[-1]
    strange, others = last[::2], last[1::2]
    changed = dataclasses.replace(data(name), X=spoiled(data(name).X, strange))
    after = out_of_fold(changed, model, folds=FOLDS, seed=SEED)
    untouched = np.isin(before.row, others)
    if before.scheme == "forward in time":
        untouched |= before.fold < len(plan(name)) - 1
    assert before.y_score[untouched].tobytes() == after.y_score[untouched].tobytes()


@every_pair
def test_balancing_resamples_no_held_out_row_and_changes_no_input(name, model):
    table, labels = data(name).X.copy(deep=True), data(name).y.copy()
    # Each pair meets one balance; over all data sets every model meets each.
    offered = [b for b in BALANCES if b != "none" and supports(model, b) is None]
    balance = offered[list(DATASETS).index(name) % len(offered)]
    balanced = out_of_fold(data(name), model, balance=balance, folds=FOLDS, seed=SEED)
    plain = scores(name, model)
    assert np.array_equal(balanced.row, plain.row)
    assert np.array_equal(balanced.y_true, plain.y_true)
    assert np.array_equal(balanced.fold, plain.fold)
    assert np.isfinite(balanced.y_score).all()
    assert table.equals(data(name).X)
    assert np.array_equal(labels, data(name).y)


@pytest.mark.parametrize("name", DATASETS)
def test_data_with_a_time_goes_forward_and_the_rest_is_stratified(name):
    expected = "stratified" if DATASETS[name].time is None else "forward in time"
    assert scores(name, "majority").scheme == expected


@pytest.mark.parametrize("model", [model for model in MODELS if model != "majority"])
def test_every_model_ranks_a_separable_data_set(model):
    # One question has two answers: ties count as not ranked.
    least = 0.8 if model == "one_rule" else 0.95
    found = out_of_fold(load("breast_cancer"), model, folds=3)
    negatives = np.sort(found.y_score[found.y_true == 0])
    above = np.searchsorted(negatives, found.y_score[found.y_true == 1]) / len(negatives)
    assert above.mean() > least
