"""Curves against scikit-learn and against counting by hand."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import average_precision_score, precision_recall_curve

from simulator.costs import CostMatrix, bayes_threshold, expected_cost, net_benefit
from simulator.curves import (
    average_precision,
    cumulative_gains,
    decision_curve,
    pr_points,
    roc_auc,
    roc_points,
    score_histogram,
)
from simulator.sweep import sweep
from tests.support.samples_of_scores import binormal


def test_precision_and_recall_agree_with_scikit_learn_at_every_threshold() -> None:
    label, score = binormal(500, decimals=2)
    curve = pr_points(sweep(label, score))
    precision, recall, thresholds = precision_recall_curve(label, score)
    assert curve.threshold.tolist() == thresholds[::-1].tolist()
    np.testing.assert_allclose(curve.y, precision[:-1][::-1], rtol=0, atol=1e-15)
    np.testing.assert_allclose(curve.x, recall[:-1][::-1], rtol=0, atol=1e-15)


def test_average_precision_at_a_set_prevalence_is_that_of_a_reweighted_sample() -> None:
    label, score = binormal(500)
    table = sweep(label, score)
    prevalence = 0.02
    odds = prevalence / (1 - prevalence) * table.negatives / table.positives
    weight = np.where(label == 1, odds, 1.0)
    expected = average_precision_score(label, score, sample_weight=weight)
    assert average_precision(table.at_prevalence(prevalence)) == pytest.approx(expected, abs=1e-12)
    weighted = sweep(label, score, weight=weight)
    assert average_precision(weighted) == pytest.approx(expected, abs=1e-12)


def test_auc_does_not_move_with_the_prevalence() -> None:
    table = sweep(*binormal(500))
    assert roc_auc(table) == roc_auc(table.at_prevalence(0.001))


def test_the_worst_average_precision_is_not_below_what_ties_give() -> None:
    table = sweep([1, 0, 0, 0], [0.5] * 4)
    assert average_precision(table) == table.prevalence


def test_the_roc_starts_at_nobody_with_a_finite_threshold_and_ends_at_everybody() -> None:
    curve = roc_points(sweep(*binormal(100)))
    assert (curve.x[0], curve.y[0], curve.x[-1], curve.y[-1]) == (0, 0, 1, 1)
    assert np.isfinite(curve.threshold).all()
    assert (np.diff(curve.threshold) < 0).all()


def test_no_precision_is_made_up_for_recall_zero() -> None:
    table = sweep([0, 1, 1], [0.9, 0.5, 0.1])
    curve = pr_points(table)
    assert curve.x[0] == 0.0
    assert curve.y[0] == 0.0
    assert len(curve.x) == len(table)


def test_gains_find_recall_by_share_alerted_and_lift_is_their_ratio() -> None:
    table = sweep(*binormal(500)).at_prevalence(0.1)
    gains = cumulative_gains(table)
    assert (gains.alert_rate[0], gains.recall[0]) == (0.0, 0.0)
    assert np.isnan(gains.lift[0])
    assert gains.alert_rate[-1] == pytest.approx(1.0)
    np.testing.assert_allclose(gains.lift[1:], gains.recall[1:] / gains.alert_rate[1:], rtol=1e-12)
    assert gains.lift[-1] == pytest.approx(1.0)


def test_the_decision_curve_is_the_net_benefit_at_each_threshold() -> None:
    label, score = binormal(500, decimals=2)
    table = sweep(label, score).at_prevalence(0.1)
    curve = decision_curve(table)
    for t, value in zip(curve.threshold.tolist(), curve.net_benefit.tolist(), strict=True):
        tp, fp = (score[label == 1] >= t).mean(), (score[label == 0] >= t).mean()
        assert value == pytest.approx(0.1 * tp - 0.9 * fp * t / (1 - t), abs=1e-12)
        assert value == pytest.approx(net_benefit(table, t), abs=1e-15)
    np.testing.assert_allclose(
        curve.treat_all, 0.1 - 0.9 * curve.threshold / (1 - curve.threshold), atol=1e-15
    )
    assert not curve.treat_none.any()


def test_the_decision_curve_is_zero_above_every_score_and_treat_all_below() -> None:
    table = sweep([0, 1, 0, 1], [0.3, 0.4, 0.5, 0.6])
    curve = decision_curve(table, [0.2, 0.7])
    assert curve.net_benefit[0] == curve.treat_all[0]
    assert curve.net_benefit[1] == 0.0


@pytest.mark.parametrize("threshold", [0.0, 1.0, -0.5])
def test_a_threshold_probability_outside_zero_to_one_is_refused(threshold: float) -> None:
    table = sweep([0, 1], [0.2, 0.8])
    with pytest.raises(ValueError, match=r"threshold_probability must be in \(0, 1\)"):
        decision_curve(table, [threshold])
    with pytest.raises(ValueError, match=r"threshold_probability must be in \(0, 1\)"):
        net_benefit(table, threshold)


def test_net_benefit_and_expected_cost_agree_on_the_saving() -> None:
    table = sweep(*binormal(500))
    costs = CostMatrix(8, 120)
    t = bayes_threshold(costs)
    nobody = 120 * table.prevalence
    saved = (nobody - table.at(t).expected_cost(costs)) / (8 + 120 - 8)
    assert net_benefit(table, t) == pytest.approx(saved, abs=1e-12)


def test_expected_cost_is_the_mean_over_rows() -> None:
    label, score = binormal(300, decimals=1)
    costs = CostMatrix(8, 120, true_positive=-3, true_negative=-1, review=2)
    table = sweep(label, score)
    for threshold, cost in zip(table.threshold, expected_cost(table, costs), strict=True):
        alerted = score >= threshold
        each = np.where(alerted, np.where(label == 1, -3 + 2, 8 + 2), np.where(label == 1, 120, -1))
        assert cost == pytest.approx(each.mean(), abs=1e-12)


def test_every_score_is_in_one_bin_and_the_number_of_bins_follows_the_rows() -> None:
    for rows, bins in ((20, 10), (1000, 20), (50_000, 60)):
        label, score = binormal(rows)
        histogram = score_histogram(label, score)
        assert len(histogram.positive) == len(histogram.negative) == bins
        assert histogram.positive.sum() == label.sum()
        assert histogram.negative.sum() == (1 - label).sum()
        assert histogram.edges[0] == score.min()
        assert histogram.edges[-1] == score.max()


def test_one_score_for_all_still_has_a_histogram() -> None:
    histogram = score_histogram([0, 1, 1], [0.4, 0.4, 0.4])
    assert histogram.edges[0] == pytest.approx(-0.1)
    assert histogram.edges[-1] == pytest.approx(0.9)
    assert (histogram.positive.sum(), histogram.negative.sum()) == (2, 1)


def test_bins_of_equal_ratio_hold_every_score_of_a_logarithmic_axis() -> None:
    label, score = binormal(2_000)
    score = np.append(score[1:] ** 8, 0.0)
    histogram = score_histogram(label, score, decades=6)
    ratios = histogram.edges[1:] / histogram.edges[:-1]
    np.testing.assert_allclose(ratios, ratios[0], rtol=1e-9)
    assert histogram.edges[-1] == score.max()
    assert histogram.edges[0] == pytest.approx(max(score[score > 0].min(), score.max() / 1e6))
    assert histogram.positive.sum() == label.sum()
    assert histogram.negative.sum() == (1 - label).sum()
    assert histogram.negative[0] + histogram.positive[0] >= (score <= histogram.edges[0]).sum()


@pytest.mark.parametrize("scores", [[0.0, 0.0, 0.5], [-1.0, -0.5, 0.0], [0.0, 0.0, 0.0]])
def test_bins_of_equal_ratio_need_two_positive_scores(scores: list[float]) -> None:
    usual = score_histogram([0, 1, 1], scores)
    assert score_histogram([0, 1, 1], scores, decades=6).edges.tolist() == usual.edges.tolist()


def test_a_histogram_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="same length, at least 1"):
        score_histogram([], [])


def test_the_decision_curves_own_thresholds_are_whole_percents_to_the_last_bit() -> None:
    curve = decision_curve(sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]))
    assert curve.threshold.tolist() == [percent / 100 for percent in range(1, 100)]
