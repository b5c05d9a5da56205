"""The sweep: what it refuses, what it does at the ends, and how it counts many rows."""

from __future__ import annotations

import numpy as np
import pytest

from simulator.curves import roc_auc
from simulator.sweep import EXACT_ROWS, OperatingPoint, SingleClassError, sweep
from tests.support.samples_of_scores import binormal, direct_counts


def test_positive_means_score_at_or_above_the_threshold() -> None:
    table = sweep([0, 1], [0.29, 0.57])
    assert table.at(0.57).tp == 1
    assert table.at(np.nextafter(0.57, 1)).tp == 0


@pytest.mark.parametrize("threshold", [0.29, 0.57, 0.58])
def test_thresholds_that_a_grid_would_miss_are_counted_directly(threshold: float) -> None:
    score = np.arange(101) / 100
    label = (np.arange(101) % 3 == 0).astype(int)
    point = sweep(label, score).at(threshold)
    assert (point.tp, point.fp) == direct_counts(label, score, threshold)


def test_false_positive_rate_divides_by_negatives_and_its_namesake_by_all_cases() -> None:
    point = OperatingPoint(0.5, tp=5, fp=10, fn=5, tn=80, prevalence=0.1)
    assert point.false_positive_rate == 10 / 90
    assert point.false_alarm_share == pytest.approx(10 / 100)


def test_alerting_nobody_leaves_precision_undefined_and_the_threshold_finite() -> None:
    table = sweep([0, 1, 1], [0.1, 0.5, 1.0])
    point = table.at(table.nobody_threshold)
    assert (point.tp, point.fp, point.fn, point.tn) == (0, 0, 2, 1)
    assert np.isnan(point.precision)
    assert np.isnan(table.at_prevalence(0.01).at(2.0).precision)
    assert (point.recall, point.alert_rate, point.f1) == (0.0, 0.0, 0.0)
    assert 1.0 < table.nobody_threshold < 1.0 + 1e-12
    assert table.at(np.inf).threshold == table.nobody_threshold
    assert np.isfinite(table.at(-np.inf).threshold)


def test_a_threshold_is_kept_as_asked_for() -> None:
    assert sweep([0, 1], [0.2, 0.8]).at(0.5).threshold == 0.5


def test_counts_stay_whole_and_unchangeable() -> None:
    table = sweep([0, 1], [0.2, 0.8])
    assert isinstance(table.at(0.5).tp, int)
    with pytest.raises(ValueError, match="read-only"):
        table.tp[0] = 7


def test_the_caller_s_arrays_are_left_alone() -> None:
    label, score = np.array([0, 1, 1]), np.array([0.2, 3.0, -5.0])
    sweep(label, score)
    sweep(label, score, weight=np.array([1.0, 2.0, 1.0]))
    assert label.tolist() == [0, 1, 1]
    assert score.tolist() == [0.2, 3.0, -5.0]
    assert label.flags.writeable
    assert score.flags.writeable


@pytest.mark.parametrize(
    ("label", "score", "sentence"),
    [
        ([0, 1], [0.1], "y_true and y_score must have the same length, got 2 and 1"),
        ([], [], "must hold at least one row"),
        ([0, 1], [0.1, np.nan], "y_score must be finite, got nan"),
        ([0, 1], [0.1, np.inf], "y_score must be finite, got inf"),
        ([0, 2], [0.1, 0.2], "y_true must hold 0 and 1, got 2"),
        ([0, np.nan], [0.1, 0.2], "y_true must hold 0 and 1, got nan"),
        (["no", "yes"], [0.1, 0.2], "y_true must hold 0 and 1, got values of type"),
        ([[0, 1]], [[0.1, 0.2]], "one-dimensional"),
    ],
)
def test_what_is_no_sample_is_refused_with_a_sentence(
    label: list[object], score: list[float], sentence: str
) -> None:
    with pytest.raises(ValueError, match=sentence):
        sweep(label, score)


@pytest.mark.parametrize(("label", "held"), [([1, 1], "positives"), ([0, 0], "negatives")])
def test_one_class_is_named_and_gives_no_number(label: list[int], held: str) -> None:
    with pytest.raises(SingleClassError, match=f"got {held} only"):
        sweep(label, [0.1, 0.2])


@pytest.mark.parametrize("prevalence", [0.0, 1.0, -0.1, 1.2, float("nan")])
def test_a_prevalence_outside_zero_to_one_is_refused(prevalence: float) -> None:
    with pytest.raises(ValueError, match=r"prevalence must be in \(0, 1\)"):
        sweep([0, 1], [0.2, 0.8]).at_prevalence(prevalence)


@pytest.mark.parametrize(
    ("weight", "sentence"),
    [
        ([1.0], "one value for each of 2 rows"),
        ([1.0, -1.0], "finite and not negative"),
        ([1.0, np.nan], "finite and not negative"),
        ([0.0, 0.0], "above 0 for at least one row"),
    ],
)
def test_unusable_weights_are_refused(weight: list[float], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        sweep([0, 1], [0.2, 0.8], weight=weight)


def test_a_threshold_that_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="threshold must be a number"):
        sweep([0, 1], [0.2, 0.8]).at(float("nan"))


def test_weighted_sums_do_not_depend_on_the_order_of_rows() -> None:
    rng = np.random.default_rng(0)
    label, score = binormal(500, decimals=1)
    weight = rng.random(500)
    order = rng.permutation(500)
    one = sweep(label, score, weight=weight)
    two = sweep(label[order], score[order], weight=weight[order])
    assert one.tp.tolist() == two.tp.tolist()
    assert one.fp.tolist() == two.fp.tolist()


def test_up_to_a_hundred_thousand_rows_every_distinct_score_has_a_row() -> None:
    label, score = binormal(EXACT_ROWS)
    table = sweep(label, score)
    assert table.exact
    assert table.auc_error == 0
    assert table.threshold.tolist() == np.unique(score)[::-1].tolist()


def test_above_that_counts_at_edges_are_exact_and_the_auc_says_how_far_off_it_may_be() -> None:
    label, score = binormal(EXACT_ROWS + 1)
    rough, exact = sweep(label, score), sweep(label, score, exact=True)
    assert not rough.exact
    assert exact.exact
    assert len(rough) <= 2**14 + 1
    positive, negative = np.sort(score[label == 1]), np.sort(score[label == 0])
    tp = len(positive) - np.searchsorted(positive, rough.threshold, side="left")
    fp = len(negative) - np.searchsorted(negative, rough.threshold, side="left")
    assert rough.tp.tolist() == tp.tolist()
    assert rough.fp.tolist() == fp.tolist()
    assert 0 < rough.auc_error < 1e-4
    assert abs(roc_auc(rough) - roc_auc(exact)) <= rough.auc_error


def test_the_auc_bound_is_the_sum_over_bins() -> None:
    label, score = binormal(EXACT_ROWS + 1)
    rough = sweep(label, score)
    p, n = np.diff(rough.tp, prepend=0), np.diff(rough.fp, prepend=0)
    # The first row is the highest score itself, where ties are known.
    bound = float((p[1:] * n[1:]).sum()) / (2 * rough.positives * rough.negatives)
    assert rough.auc_error == pytest.approx(bound, rel=1e-12)


def test_in_a_histogram_a_threshold_snaps_up_to_the_next_edge() -> None:
    label, score = binormal(EXACT_ROWS + 1)
    rough = sweep(label, score)
    between = float(rough.threshold[50:52].mean())
    point = rough.at(between)
    assert point.threshold == rough.threshold[50]
    assert (point.tp, point.fp) == (rough.tp[50], rough.fp[50])
    nobody = rough.at(rough.nobody_threshold)
    assert nobody.tp + nobody.fp == 0
    assert nobody.threshold > score.max()


def test_many_equal_scores_are_counted_exactly_whatever_their_number() -> None:
    label = np.arange(EXACT_ROWS + 2) % 2
    table = sweep(label, np.full(len(label), 0.25))
    assert table.threshold.tolist() == [0.25]
    assert table.exact


def test_many_weighted_rows_are_binned_as_well() -> None:
    label, score = binormal(EXACT_ROWS + 1)
    plain, doubled = sweep(label, score), sweep(label, score, weight=np.full(len(label), 2.0))
    assert doubled.threshold.tolist() == plain.threshold.tolist()
    assert doubled.tp.tolist() == (2.0 * plain.tp).tolist()


def test_histograms_with_other_edges_are_not_added() -> None:
    from simulator.histogram import score_histogram

    one = score_histogram([0, 1], [0.1, 0.9], low=0, high=1, bins=4)
    two = score_histogram([0, 1], [0.1, 0.9], low=0, high=2, bins=4)
    assert one
    assert two
    with pytest.raises(ValueError, match="same edges"):
        one + two
    with pytest.raises(ValueError, match="y_score must be within"):
        score_histogram([0, 1], [0.1, 1.9], low=0, high=1, bins=4)


def test_a_histogram_of_a_declared_range_can_alert_nobody() -> None:
    from simulator.histogram import score_histogram

    histogram = score_histogram([0, 1, 1], [0.1, 0.6, 0.7], low=0, high=1, bins=4)
    assert histogram
    tally = histogram.tally()
    assert tally.threshold.tolist() == [0.75, 0.5, 0.0]
    assert tally.tp.tolist() == [0, 2, 2]
    assert tally.fp.tolist() == [0, 0, 1]


def test_a_score_without_a_finite_threshold_above_it_is_refused() -> None:
    largest = float(np.finfo(np.float64).max)
    with pytest.raises(ValueError, match="room for a threshold above it"):
        sweep([0, 1], [0.5, largest])
    assert np.isfinite(sweep([0, 1], [-largest, 0.5]).nobody_threshold)
