"""One decision explained: exact sums, paths that lead to the score, and honest single changes."""

import numpy as np
import pandas as pd
import pytest

from simulator.case_choice import chosen_row
from simulator.case_values import number_text, typical_row, value_text
from simulator.datasets import load
from simulator.explanation import explain, explained
from simulator.fold_fits import fit
from simulator.models import MODELS
from simulator.scores import out_of_fold
from tests.support.made_dataset import made_dataset, signal_and_noise
from tests.support.made_scores import made_scores

MIXED = ("crash_fatality", "covid_screening", "credit_default")


@pytest.fixture(scope="module")
def samples():
    return {name: load(name, max_rows=900) for name in MIXED}


@pytest.mark.parametrize("model", ["logistic", "linear_svm", "naive_bayes"])
@pytest.mark.parametrize("name", MIXED)
def test_contributions_of_a_linear_model_sum_to_its_score(samples, name, model):
    found = explain(samples[name], model, 800)
    total = found.base + sum(part.effect for part in found.parts)
    assert found.kind == "additive"
    assert total == pytest.approx(found.total, abs=1e-9)
    as_score = 1 / (1 + np.exp(-total)) if found.unit == "log-odds" else total
    assert as_score == pytest.approx(found.score, abs=1e-9)
    assert {part.feature for part in found.parts} == set(samples[name].X.columns)


@pytest.mark.parametrize("balance", ["class_weight", "smote"])
def test_contributions_sum_to_the_score_after_balancing_too(samples, balance):
    found = explain(samples["crash_fatality"], "logistic", 800, balance=balance)
    total = found.base + sum(part.effect for part in found.parts)
    assert 1 / (1 + np.exp(-total)) == pytest.approx(found.score, abs=1e-9)


def test_a_missing_value_contributes_through_its_flag_to_its_own_feature():
    rng = np.random.default_rng(0)
    y = (rng.random(400) < 0.5).astype(np.int8)
    known = rng.normal(size=400)
    known[y == 1] = np.where(rng.random((y == 1).sum()) < 0.6, np.nan, known[y == 1])
    data = made_dataset({"noise": rng.normal(size=400), "sometimes": known}, y)
    row = int(np.flatnonzero(np.isnan(known))[0])
    found = explain(data, "logistic", row)
    assert found.parts[0].feature == "sometimes"
    assert found.parts[0].value == "missing"
    assert found.parts[0].effect > 1


def test_effects_of_a_linear_model_are_its_weights_times_the_distance_from_the_average():
    data = signal_and_noise(400)
    train = np.arange(300)
    fitted, _ = fit(data, "logistic", train, balance="none", seed=0)
    found = explained(fitted, data, "logistic", train, row=350)
    effects = {part.feature: part.effect for part in found.parts}
    weight = fitted.named_steps["model"].coef_[0]
    for place, name in enumerate(("signal", "noise")):
        column = data.X[name].to_numpy()
        away = (column[350] - column[:300].mean()) / column[:300].std()
        assert effects[name] == pytest.approx(weight[place] * away, abs=1e-9)


@pytest.mark.parametrize("model", list(MODELS))
def test_every_model_is_explained_and_its_score_is_that_of_the_board(samples, model):
    data = samples["covid_screening"]
    found = explain(data, model, 850, folds=2)
    scores = out_of_fold(data, model, folds=2)
    place = int(np.searchsorted(scores.row, 850))
    assert found.score == pytest.approx(scores.y_score[place], abs=1e-12)
    assert found.fold == scores.fold[place]
    assert found.explain_ms > 0
    assert found.score_ms > 0


@pytest.mark.parametrize("model", ["tree", "one_rule"])
@pytest.mark.parametrize("name", MIXED)
def test_the_path_of_a_tree_ends_where_its_score_is(samples, name, model):
    data = samples[name]
    found = explain(data, model, 870)
    assert found.kind == "path"
    assert 1 <= len(found.steps) <= 6
    assert not found.parts
    share = float(found.leaf.split("; ")[1].split("%")[0].lstrip("<>")) / 100
    assert share == pytest.approx(found.score, rel=6e-3, abs=1e-5)


def test_questions_about_numbers_and_categories_are_answered_by_the_case_itself():
    rng = np.random.default_rng(2)
    country = rng.choice(["FR", "NL", "PT"], size=500)
    age = rng.integers(18, 90, size=500).astype(float)
    y = ((country == "NL") & (age > 50)).astype(np.int8)
    y[:20] = rng.integers(0, 2, size=20)
    data = made_dataset({"country": country, "age": age}, y)
    row = int(np.flatnonzero((country == "NL") & (age > 60))[-1])
    found = explain(data, "tree", row)
    for step in found.steps:
        if step.question.startswith("country is not"):
            assert step.yes == ("NL" not in step.question)
        elif step.question.startswith("country is"):
            assert step.yes == ("NL" in step.question)
        else:
            border = float(step.question.removeprefix("age is at most "))
            assert step.yes == (age[row] <= border)
    assert {step.answer for step in found.steps} == {"NL", number_text(age[row])}


def test_one_at_a_time_is_the_score_less_the_score_with_that_feature_typical():
    data = signal_and_noise(400)
    train = np.arange(300)
    fitted, _ = fit(data, "random_forest", train, balance="none", seed=0)
    found = explained(fitted, data, "random_forest", train, row=350)
    typical = typical_row(data.X.iloc[train])
    for part in found.parts:
        case = data.X.iloc[[350]].copy()
        case[part.feature] = typical[part.feature].to_numpy()
        expected = found.score - fitted.predict_proba(case)[0, 1]
        assert part.effect == pytest.approx(expected, abs=1e-12)
    assert found.kind == "one at a time"
    assert found.calls == 3


def test_a_row_that_no_fold_holds_out_is_refused():
    data = load("bank_marketing", max_rows=600)
    with pytest.raises(ValueError, match="row must be one that some fold holds out, got 3 of 600"):
        explain(data, "logistic", 3)


def test_a_typical_row_keeps_types_and_leaves_a_column_without_values_missing():
    table = pd.DataFrame(
        {
            "whole": np.array([1, 2, 9, 9], dtype=np.int64),
            "kind": pd.Categorical(["a", "b", "b", None], categories=["a", "b", "c"]),
            "never": [np.nan] * 4,
        }
    )
    row = typical_row(table)
    assert row.dtypes.equals(table.dtypes)
    assert (int(row["whole"].iloc[0]), row["kind"].iloc[0]) == (2, "b")
    assert value_text(row["never"].iloc[0]) == "missing"


def test_cases_are_the_clearest_mistakes_and_the_closest_call():
    scores = made_scores(positives=50, negatives=100, separation=1.0)
    positive, score = scores.y_true == 1, scores.y_score
    missed = chosen_row(scores, "missed", threshold=0.5)
    alarm = chosen_row(scores, "false_alarm", threshold=0.5)
    closest = chosen_row(scores, "closest", threshold=0.5)
    assert score[missed] == score[positive & (score < 0.5)].min()
    assert score[alarm] == score[~positive & (score >= 0.5)].max()
    assert abs(score[closest] - 0.5) == np.abs(score - 0.5).min()
    assert chosen_row(scores, "row", threshold=None, row=7) == 7


def test_a_case_that_does_not_exist_is_a_sentence():
    scores = made_scores(positives=50, negatives=100)
    nobody = float(scores.y_score.max()) + 1
    assert "does not occur" in chosen_row(scores, "false_alarm", threshold=nobody)
    assert "no place" in chosen_row(scores, "missed", threshold=None)
    assert "no row 900: rows count from 0 to 149" in chosen_row(
        scores, "row", threshold=None, row=900
    )
    assert "No row was chosen" in chosen_row(scores, "row", threshold=None)


def test_a_row_that_only_trained_is_a_sentence_that_says_so():
    scores = out_of_fold(load("bank_marketing", max_rows=300), "majority")
    assert "row 0" not in str(chosen_row(scores, "row", threshold=None, row=int(scores.row[0])))
    unscored = int(np.setdiff1d(np.arange(300), scores.row)[0])
    assert "first rows in time only train" in chosen_row(
        scores, "row", threshold=None, row=unscored
    )


def test_categories_that_read_like_nothing_are_text_in_the_questions_of_a_tree():
    rng = np.random.default_rng(5)
    reads_like = np.array(["missing", "nan", "", "NL"], dtype=object)
    kind = rng.choice(reads_like, size=800)
    kind[::9] = None
    y = (rng.random(800) < np.select([kind == "nan", kind == ""], [0.9, 0.6], 0.1)).astype(np.int8)
    data = made_dataset({"kind": kind}, y)
    for value, named in (("nan", "nan"), ("", "empty"), ("missing", "missing"), (None, "missing")):
        row = next(row for row in range(800, 0, -1) if kind[row - 1] is value) - 1
        found = explain(data, "tree", row)
        assert {step.answer for step in found.steps} == {named}
        for step in found.steps:
            is_named = named in step.question.replace("kind is not ", "").replace("kind is ", "")
            negated = step.question.startswith("kind is not")
            if value not in ("missing", None):  # two categories read "missing"
                assert step.yes == (is_named != negated)
