"""Permutation importance: noise weighs nothing, doubles share, and it agrees with scikit-learn."""

import numpy as np
import pytest
from sklearn.inspection import permutation_importance
from sklearn.metrics import roc_auc_score

from simulator import importance
from simulator.costs import CostMatrix
from simulator.datasets import load
from simulator.fold_fits import fit
from simulator.folds import fold_plan
from simulator.importance import judged_rows, permuted_scores
from simulator.importance_table import importances
from simulator.intervals import wilson_interval
from simulator.permuted_auc import auc_drop
from simulator.scores import out_of_fold
from simulator.study_parts import shuffled_units
from tests.support.made_dataset import made_dataset, signal_and_noise

UNITS = {"signal": ("signal",), "noise": ("noise",)}


def by_name(found, **options):
    return {row.name: row for row in importances(found, **options)}


def test_the_rows_as_they_are_have_the_scores_of_the_board():
    data = load("breast_cancer")
    found = permuted_scores(data, "logistic", repeats=2, units={"a": ("mean radius",)})
    scores = out_of_fold(data, "logistic")
    assert np.array_equal(found.base, scores.y_score)
    assert np.array_equal(found.row, scores.row)


def test_a_column_of_noise_has_an_interval_that_includes_zero_and_the_signal_has_not():
    rows = by_name(permuted_scores(signal_and_noise(), "hist_gradient_boosting", units=UNITS))
    assert rows["noise"].interval.low < 0 < rows["noise"].interval.high
    assert not rows["noise"].matters
    assert rows["signal"].matters
    assert rows["signal"].drop > 0.2


def test_intervals_of_noise_include_zero_about_as_often_as_they_say():
    covered = 0
    for seed in range(25):
        found = permuted_scores(
            signal_and_noise(300, seed=seed), "logistic", folds=2, units={"noise": ("noise",)}
        )
        interval = importances(found)[0].interval
        covered += interval.low <= 0 <= interval.high
    assert covered >= 21


def test_a_column_and_its_double_share_their_importance_and_the_group_has_it_whole():
    data = signal_and_noise(800)
    signal = data.X["signal"].to_numpy()
    double = made_dataset({"signal": signal, "double": signal}, data.y)
    units = {"signal": ("signal",), "double": ("double",), "group: Both": ("signal", "double")}
    rows = by_name(permuted_scores(double, "extra_trees", folds=2, units=units))
    alone = by_name(permuted_scores(data, "extra_trees", folds=2, units=UNITS))["signal"]
    assert rows["signal"].drop < 0.7 * alone.drop
    assert rows["double"].drop < 0.7 * alone.drop
    assert rows["Both"].is_group
    assert rows["Both"].drop == pytest.approx(alone.drop, abs=0.06)


def test_a_column_the_model_never_asks_about_changes_nothing_at_all():
    found = permuted_scores(signal_and_noise(), "one_rule", units=UNITS)
    noise = by_name(found, threshold=0.3, cost_matrix=CostMatrix(1, 5))["noise"]
    assert (noise.drop, noise.lowest, noise.highest, noise.cost) == (0, 0, 0, 0)
    assert (noise.interval.low, noise.interval.high) == (0, 0)


def test_it_agrees_with_scikit_learn_on_the_same_fold():
    data = load("breast_cancer")
    time = np.arange(len(data))
    early = made_dataset(dict(data.X.items()), data.y, time=time)
    plan = fold_plan(early.y, early.time, folds=2, seed=0)
    units = {name: (name,) for name in data.X.columns[:6]}
    found = permuted_scores(early, "logistic", folds=2, repeats=30, units=units)
    last = np.isin(found.row, plan.held_out[1])
    fitted, _ = fit(early, "logistic", plan.train[1], balance="none", seed=0)
    theirs = permutation_importance(
        fitted,
        early.X.iloc[plan.held_out[1]],
        early.y[plan.held_out[1]],
        scoring="roc_auc",
        n_repeats=30,
        random_state=1,
    )
    base = roc_auc_score(found.y_true[last], found.base[last])
    for unit in range(len(units)):
        # A place orders shuffled scores among themselves as far as the fold's own scores do.
        places = found.place[unit][:, last]
        ours = np.mean([base - roc_auc_score(found.y_true[last], place) for place in places])
        spread = theirs.importances_std[unit] / np.sqrt(30)
        assert ours == pytest.approx(theirs.importances_mean[unit], abs=6 * spread + 1e-3)


def test_the_fall_in_each_shuffle_is_the_difference_of_two_areas():
    rng = np.random.default_rng(0)
    y = (rng.random(200) < 0.4).astype(np.int8)
    base, shuffled = rng.normal(size=200) + y, rng.normal(size=(3, 200))
    drop, error = auc_drop(y, base, shuffled)
    expected = [roc_auc_score(y, base) - roc_auc_score(y, scores) for scores in shuffled]
    assert drop == pytest.approx(expected)
    assert error > 0


def test_the_rise_of_the_cost_is_that_of_scoring_the_shuffled_rows_at_the_threshold():
    found = permuted_scores(signal_and_noise(), "logistic", units=UNITS)
    costs, threshold = CostMatrix(2, 7, true_positive=1, review=0.5), float(np.median(found.base))

    def cost(alerted):
        price = np.where(
            found.y_true == 1,
            np.where(alerted, costs.caught, costs.false_negative),
            np.where(alerted, costs.false_alarm, costs.true_negative),
        )
        return 1_000 * price.mean()

    level = np.searchsorted(found.levels, threshold)
    shuffled = np.mean([cost(place > level) for place in found.place[0]])
    row = by_name(found, threshold=threshold, cost_matrix=costs)["signal"]
    assert row.cost == pytest.approx(shuffled - cost(found.base >= threshold))
    assert row.cost_interval.low < row.cost < row.cost_interval.high


def test_one_seed_gives_the_same_shuffles_and_another_seed_others():
    data = signal_and_noise(200)
    first, again, other = (
        permuted_scores(data, "tree", folds=2, seed=seed, units=UNITS) for seed in (0, 0, 1)
    )
    assert np.array_equal(first.place, again.place)
    assert not np.array_equal(first.drop, other.drop)


def test_the_table_of_the_data_set_stays_as_it_was():
    data = signal_and_noise(200)
    before = data.X.copy(deep=True)
    permuted_scores(data, "tree", folds=2, units=UNITS)
    assert data.X.equals(before)


def test_bounded_work_keeps_rare_positives_and_all_rows_when_there_are_few():
    y = np.zeros(100_000, dtype=np.int8)
    y[:50] = 1
    rows = np.arange(len(y))
    options = {"units": 40, "repeats": 5, "seed": 0}
    kept = judged_rows(y, rows, model="tree", **options)
    assert (len(kept), int(y[kept].sum())) == (10_000, 50)
    assert len(judged_rows(y, rows, model="knn", **options)) == 2_000
    assert len(judged_rows(y, rows[:500], model="tree", **options)) == 500


def test_columns_and_whole_groups_are_shuffled_but_no_group_of_one():
    units = shuffled_units("telecom_churn")
    assert units["group: Contract"][0] == "state"
    assert "group: Calls to customer service" not in units
    assert len([name for name in units if not name.startswith("group: ")]) == 19


def test_too_few_repeats_are_refused():
    with pytest.raises(ValueError, match="repeats must be at least 2, got 1"):
        permuted_scores(signal_and_noise(50), "tree", repeats=1, units=UNITS)


def rare_signal(rows=4_000, seed=3):
    """Return data of which 10% are positive, with one column that tells them."""
    rng = np.random.default_rng(seed)
    y = (rng.random(rows) < 0.1).astype(np.int8)
    signal = rng.normal(size=rows) + 2 * y
    return made_dataset({"signal": signal, "noise": rng.normal(size=rows)}, y)


def test_rows_that_were_sampled_draw_their_values_from_all_held_out_rows(monkeypatch):
    data, options = rare_signal(), {"folds": 2, "repeats": 5, "units": UNITS}
    whole = permuted_scores(data, "logistic", **options)
    monkeypatch.setattr(importance, "MOST_SCORINGS", 8_000)
    sampled = permuted_scores(data, "logistic", **options)
    assert len(sampled.row) == 800 < len(whole.row)
    assert sampled.y_true.mean() > 0.4
    same = np.isin(whole.row, sampled.row)
    assert np.array_equal(sampled.place, whole.place[:, :, same])


def test_the_fall_and_the_cost_are_those_of_all_rows_when_some_were_sampled(monkeypatch):
    data, options = rare_signal(), {"folds": 2, "repeats": 10, "units": UNITS}
    priced = {"threshold": 0.1, "cost_matrix": CostMatrix(1, 9)}
    whole = by_name(permuted_scores(data, "logistic", **options), **priced)["signal"]
    monkeypatch.setattr(importance, "MOST_SCORINGS", 16_000)
    sampled = by_name(permuted_scores(data, "logistic", **options), **priced)["signal"]
    assert sampled.drop == pytest.approx(whole.drop, abs=0.02)
    assert sampled.cost == pytest.approx(whole.cost, rel=0.1)


def test_a_fold_of_which_no_row_was_sampled_is_passed_over(monkeypatch):
    rng = np.random.default_rng(0)
    y = (rng.random(2_000) < 0.3).astype(np.int8)
    columns = {"signal": rng.normal(size=2_000) + y, "noise": rng.normal(size=2_000)}
    time = np.repeat([0, 1, 2], [1_000, 999, 1])
    monkeypatch.setattr(importance, "MOST_SCORINGS", 1)
    found = permuted_scores(
        made_dataset(columns, y, time=time), "logistic", folds=2, repeats=2, units=UNITS
    )
    assert 1_999 not in found.row
    assert (len(found.row), found.held_out) == (200, 1_000)
    assert np.isfinite(found.drop).all()


def test_shuffled_scores_are_read_only():
    found = permuted_scores(signal_and_noise(100), "one_rule", folds=2, repeats=2, units=UNITS)
    with pytest.raises(ValueError, match="read-only"):
        found.place[0, 0, 0] = 0


def test_a_fall_that_is_the_same_for_all_rows_is_not_certain_to_the_last_digit():
    """Scores that separated the classes, shuffled to the opposite order: DeLong's error is 0."""
    y_true = np.array([0] * 30 + [1] * 12, dtype=np.int8)
    base = y_true.astype(np.float64)
    drop, error = auc_drop(y_true, base, np.full((5, 42), 0.5))
    assert (drop.tolist(), error) == ([0.5] * 5, 0.0)
    made = importance.Permuted(
        units=("sure", "unused"),
        y_true=y_true,
        base=base,
        row=np.arange(42),
        levels=np.array([0.0, 1.0]),
        place=np.ones((2, 5, 42), dtype=np.int32),
        drop=np.array([drop, np.zeros(5)]),
        drop_error=np.zeros(2),
        prevalence=12 / 42,
        held_out=42,
        seed=0,
    )
    sure, unused = importances(made)
    half = wilson_interval(0, 12).high
    assert (sure.interval.low, sure.interval.high) == pytest.approx((0.5 - half, 0.5 + half))
    assert sure.interval.method == "Wilson"
    assert (unused.interval.low, unused.interval.high) == (0.0, 0.0)
