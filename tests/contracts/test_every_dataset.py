"""What every row of DATASETS promises; a new row is picked up without being told."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pandas as pd
import pytest

from simulator.datasets import DATASETS, ROW_ORDER, Dataset, data_version, load

ROWS = 1_500
every_dataset = pytest.mark.parametrize("name", list(DATASETS))


def sample(name: str, seed: int = 0) -> Dataset:
    return load(name, max_rows=ROWS, seed=seed)


@every_dataset
def test_rows_line_up_and_both_classes_are_there(name: str) -> None:
    data = sample(name)
    assert len(data) == len(data.X) == min(ROWS, DATASETS[name].rows)
    assert data.y.dtype == np.int8
    assert set(np.unique(data.y)) == {0, 1}
    assert 0.0 < data.prevalence < 1.0
    assert data.X.columns.is_unique
    for values in (data.time, data.amount, data.weight, data.pattern):
        assert values is None or values.shape == (len(data),)


@every_dataset
def test_loading_twice_gives_the_same_rows_and_version(name: str) -> None:
    first, again = sample(name, seed=3), sample(name, seed=3)
    pd.testing.assert_frame_equal(first.X, again.X)
    assert np.array_equal(first.y, again.y)
    assert first.version == again.version == data_version(name, max_rows=ROWS, seed=3)


@every_dataset
def test_what_a_caller_does_to_the_frame_stays_with_the_caller(name: str) -> None:
    first = sample(name)
    untouched = first.X.copy(deep=True)
    for column in list(first.X.columns):
        first.X[column] = 0
    first.X["more"] = 1
    pd.testing.assert_frame_equal(sample(name).X, untouched)


@every_dataset
def test_arrays_cannot_be_written_to(name: str) -> None:
    data = sample(name)
    for values in (data.y, data.time, data.amount, data.weight, data.pattern):
        if values is not None:
            with pytest.raises(ValueError, match="read-only"):
                values[0] = values[1]


@every_dataset
def test_no_feature_is_the_label_the_time_the_weight_or_excluded(name: str) -> None:
    spec, data = DATASETS[name], sample(name)
    assert not spec.columns_kept_from_models & set(data.X.columns)
    assert all(reason.strip() for reason in spec.excluded.values())
    labels = pd.Series(data.y, index=data.X.index)
    for column in data.X.columns:
        values = data.X[column]
        codes = values.cat.codes if isinstance(values.dtype, pd.CategoricalDtype) else values
        assert not np.array_equal(codes, labels), column
        assert not np.array_equal(codes, 1 - labels), column


@every_dataset
def test_features_are_numbers_or_categories(name: str) -> None:
    for column, dtype in sample(name).X.dtypes.items():
        numeric = pd.api.types.is_numeric_dtype(dtype)
        assert numeric or isinstance(dtype, pd.CategoricalDtype), column


@every_dataset
def test_time_is_there_when_the_row_says_so_and_it_ascends(name: str) -> None:
    spec, data = DATASETS[name], sample(name)
    assert (data.time is None) == (spec.time is None)
    assert spec.time is None or spec.time == ROW_ORDER or spec.time not in data.X
    if data.time is not None:
        assert data.time.dtype.kind == "M" or data.time.dtype == np.int64
        assert (data.time[1:] >= data.time[:-1]).all()
        assert len(np.unique(data.time)) > 5  # enough for five folds forward in time


@every_dataset
def test_groups_are_features_with_more_than_one_value(name: str) -> None:
    data = sample(name)
    assert data.group_columns == DATASETS[name].groups
    for column in data.group_columns:
        assert len(data.X[column].unique()) > 1, column


@every_dataset
def test_the_words_make_sentences(name: str) -> None:
    words = DATASETS[name].words
    many = (
        f"Of 10,000 {words.cases}, 97 are {words.alerted}: 41 of them are {words.positives}, "
        f"56 are false alarms. 9 {words.positives} {words.missed}."
    )
    one = f"1 {words.case} is {words.alerted}. 1 {words.positive} {words.missed_one}."
    assert "  " not in many + one
    assert words.case != words.cases
    assert words.positive != words.positives
    assert words.missed.split()[0] != words.missed_one.split()[0]
    texts = astuple(words)
    assert all(text == text.strip() and not text.endswith(".") for text in texts)


@every_dataset
def test_a_screen_finds_everything_it_must_say(name: str) -> None:
    spec, data = DATASETS[name], sample(name)
    for text in (spec.title, spec.summary, spec.source, spec.licence, spec.cost_note):
        assert text
        assert text == text.strip()
    assert spec.summary.endswith(".")
    assert (data.case, data.positive) == (spec.words.case, spec.words.positive)
    assert (data.title, data.source, data.licence) == (spec.title, spec.source, spec.licence)
    assert data.simulated == spec.simulated
    assert 2 <= spec.default_rows <= spec.rows
    assert 0 < spec.capacity_per_day <= spec.cases_per_day


@every_dataset
def test_the_default_rows_hold_enough_positives_to_learn_from(name: str) -> None:
    spec = DATASETS[name]
    data = load(name, max_rows=spec.default_rows)
    assert int(data.y.sum()) >= 100
    assert int((1 - data.y).sum()) >= 100
