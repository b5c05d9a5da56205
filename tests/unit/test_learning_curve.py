"""Training on less: which rows are kept, what is held out, and what the last step up is worth."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from simulator.datasets import load
from simulator.folds import FoldError, fold_plan
from simulator.learning_curve import (
    cut_rows,
    cut_scores,
    learning_curve,
    trained_on,
    untrainable,
)
from simulator.models import MODELS
from simulator.scenario import default_scenario
from simulator.scores import out_of_fold
from simulator.study_parts import SHARES
from tests.support.made_dataset import made_dataset, signal_and_noise


@pytest.mark.parametrize(
    ("dataset", "model", "balance"),
    [
        ("breast_cancer", "logistic", "none"),
        ("breast_cancer", "naive_bayes", "class_weight"),
        ("bank_marketing", "tree", "smote"),
    ],
)
def test_all_of_the_training_rows_give_the_scores_of_the_board_bit_for_bit(dataset, model, balance):
    data = load(dataset, max_rows=700)
    whole = out_of_fold(data, model, balance=balance, folds=3, seed=4)
    cut = cut_scores(data, model, 1.0, balance=balance, folds=3, seed=4)
    for name in ("y_score", "y_true", "fold", "row"):
        assert np.array_equal(getattr(cut, name), getattr(whole, name))


def test_a_model_with_a_cap_on_its_rows_is_capped_after_the_cut(monkeypatch):
    monkeypatch.setitem(MODELS, "tree", replace(MODELS["tree"], train_rows=100))
    data = signal_and_noise(1_000)
    plan = fold_plan(data.y, data.time, folds=5, seed=0)
    sizes = [trained_on(data, "tree", share, plan, seed=0)[0] for share in (0.1, 0.7, 1.0)]
    assert sizes == [80, 500, 500]
    whole = out_of_fold(data, "tree")
    assert whole.train_rows == 500
    assert np.array_equal(cut_scores(data, "tree", 1.0).y_score, whole.y_score)


def test_every_size_is_scored_on_the_same_held_out_rows():
    data = load("bank_marketing", max_rows=3_000)
    scores = [cut_scores(data, "tree", share) for share in SHARES]
    for one in scores[1:]:
        assert np.array_equal(one.row, scores[0].row)
        assert np.array_equal(one.fold, scores[0].fold)


def test_without_time_a_part_keeps_the_class_shares_and_lies_within_a_larger_part():
    data = signal_and_noise(1_000)
    rows = np.arange(100, 1_000)
    parts = [cut_rows(data, rows, share, seed=3) for share in SHARES]
    for share, kept in zip(SHARES, parts, strict=True):
        assert len(kept) == round(share * 900)
        assert data.y[kept].mean() == pytest.approx(data.y[rows].mean(), abs=1 / len(kept))
    for smaller, larger in pairwise(parts):
        assert set(smaller) < set(larger)


def test_with_time_a_part_is_the_most_recent_rows_whatever_their_order_in_the_table():
    rng = np.random.default_rng(0)
    time = rng.permutation(200)
    y = (rng.random(200) < 0.5).astype(np.int8)
    data = made_dataset({"x": rng.normal(size=200)}, y, time=time)
    kept = cut_rows(data, np.arange(200), 0.25, seed=0)
    assert set(time[kept]) == set(range(150, 200))
    assert np.array_equal(kept, np.sort(kept))


def test_a_part_without_positives_is_refused_by_name_and_foreseen_without_a_fit():
    y = np.zeros(200, dtype=np.int8)
    y[[5, 8, 60, 100, 150, 190]] = 1
    data = made_dataset({"x": np.arange(200.0)}, y, time=np.arange(200))
    with pytest.raises(FoldError, match=r"^10% of fold 1 is \d+ training rows without a positive"):
        cut_scores(data, "tree", 0.1, folds=3)
    assert "without a positive" in untrainable(data, "tree", 0.1, folds=3, seed=0)
    assert untrainable(data, "tree", 1.0, folds=3, seed=0) is None


@pytest.mark.parametrize("share", [0.0, -0.1, 1.1])
def test_a_share_out_of_range_is_refused(share):
    with pytest.raises(ValueError, match="share must be in"):
        cut_rows(signal_and_noise(50), np.arange(50), share, seed=0)


def _curve(data, model="logistic", shares=SHARES, **changes):
    scenario = replace(
        default_scenario("binormal"), models=(model,), focus=model, rows=20_000, **changes
    )
    scored = {share: cut_scores(data, model, share) for share in shares}
    return learning_curve(data, scenario, scored)


def test_sizes_ascend_and_the_last_two_are_compared_in_pairs():
    found = _curve(signal_and_noise(500))
    assert [point.rows for point in found.points] == [40, 80, 160, 280, 400]
    last, before = found.points[-1].at, found.points[-2].at
    assert found.roc_auc.value == pytest.approx(last.roc_auc - before.roc_auc)
    assert found.cost_per_1000.value == pytest.approx(last.cost.value - before.cost.value)


def test_data_that_a_flexible_model_still_learns_from_shows_a_gain_that_excludes_zero():
    rng = np.random.default_rng(1)
    x = rng.normal(size=(4_000, 12))
    y = (rng.random(4_000) < 1 / (1 + np.exp(-3 * np.sin(2 * x).sum(axis=1)))).astype(np.int8)
    data = made_dataset({f"x{k}": x[:, k] for k in range(12)}, y)
    found = _curve(data, "hist_gradient_boosting", shares=(0.1, 1.0))
    assert found.roc_auc.interval.low > 0


def test_a_line_through_one_feature_is_learned_from_little_so_more_data_is_not_shown_to_help():
    found = _curve(signal_and_noise(1_500), shares=(0.7, 1.0))
    assert found.roc_auc.interval.low < 0 < found.roc_auc.interval.high


def test_a_rule_without_a_place_leaves_the_cost_undefined_and_says_why():
    found = _curve(
        signal_and_noise(300, separation=0.1),
        shares=(0.7, 1.0),
        rule="precision_at_least",
        parameter=0.99,
    )
    assert np.isnan(found.points[0].at.cost.value)
    assert "precision" in found.points[0].at.reason
    assert found.cost_per_1000 is None
