"""What holds for the counts of every sample: checked by counting rows and by scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score, confusion_matrix, roc_auc_score, roc_curve

from simulator.curves import average_precision, roc_auc
from simulator.histogram import ScoreHistogram, score_histogram
from simulator.sweep import SingleClassError, sweep
from tests.support.samples_of_scores import Sample, direct_counts, samples


@given(samples())
def test_every_row_counts_the_scores_at_or_above_its_threshold(sample: Sample) -> None:
    label, score = sample
    table = sweep(label, score)
    assert table.threshold.tolist() == sorted(set(score.tolist()), reverse=True)
    for row, threshold in enumerate(table.threshold.tolist()):
        counts = (int(table.tp[row]), int(table.fp[row]))
        assert counts == direct_counts(label, score, threshold)
    assert table.tp.dtype == table.fp.dtype == np.int64


@given(samples(), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(sample: Sample, random: object) -> None:
    label, score = sample
    order = np.arange(len(label))
    random.shuffle(order)  # type: ignore[attr-defined]
    one, two = sweep(label, score), sweep(label[order], score[order])
    assert one.threshold.tolist() == two.threshold.tolist()
    assert one.tp.tolist() == two.tp.tolist()
    assert one.fp.tolist() == two.fp.tolist()


@given(samples(), st.floats(allow_nan=False))
def test_any_threshold_alerts_exactly_the_scores_at_or_above_it(
    sample: Sample, threshold: float
) -> None:
    label, score = sample
    point = sweep(label, score).at(threshold)
    assert (point.tp, point.fp) == direct_counts(label, score, threshold)
    assert point.tp + point.fn == label.sum()
    assert point.fp + point.tn == (1 - label).sum()
    assert np.isfinite(point.threshold)


@given(samples())
def test_scikit_learn_gives_the_same_matrix_at_every_threshold(sample: Sample) -> None:
    label, score = sample
    table = sweep(label, score)
    for threshold in table.threshold.tolist():
        tn, fp, fn, tp = confusion_matrix(label, score >= threshold, labels=[0, 1]).ravel()
        point = table.at(threshold)
        assert (point.tp, point.fp, point.fn, point.tn) == (tp, fp, fn, tn)


@given(samples(probabilities=True))
def test_areas_agree_with_scikit_learn(sample: Sample) -> None:
    label, score = sample
    table = sweep(label, score)
    assert roc_auc(table) == pytest.approx(roc_auc_score(label, score), abs=1e-12)
    expected = average_precision_score(label, score)
    assert average_precision(table) == pytest.approx(expected, abs=1e-12)


@given(samples())
def test_the_roc_curve_agrees_with_scikit_learn(sample: Sample) -> None:
    label, score = sample
    table = sweep(label, score)
    fpr, tpr, thresholds = roc_curve(label, score, drop_intermediate=False)
    assert thresholds[1:].tolist() == table.threshold.tolist()
    np.testing.assert_allclose(fpr[1:], table.false_positive_rate, rtol=0, atol=1e-15)
    np.testing.assert_allclose(tpr[1:], table.recall, rtol=0, atol=1e-15)


@given(samples())
@example((np.array([0, 1]), np.array([1.7e308, -1.7e308])))
@example((np.array([0, 1, 1]), np.array([5e-324, 1e300, 0.0])))
@example((np.array([0, 1, 1, 0]), np.array([-0.0, 0.0, -5e-324, 2.0])))
@example((np.array([0, 1, 1]), np.array([0.0, -0.0, 0.5])))
@example((np.array([0, 1]), np.array([1.0, 1.0000000000000002])))
@example((np.array([0, 1]), np.array([-1.0, -0.9999999999999999])))
def test_scores_of_any_size_come_back_to_the_last_bit(sample: Sample) -> None:
    label, score = sample
    assert set(sweep(label, score).threshold.tolist()) == set((score + 0.0).tolist())


@given(samples(), st.data())
def test_whole_weights_count_rows_as_often(sample: Sample, data: st.DataObject) -> None:
    label, score = sample
    times = np.array(
        data.draw(st.lists(st.integers(0, 4), min_size=len(label), max_size=len(label)))
    )
    if not (times[label == 1].any() and times[label == 0].any()):
        with pytest.raises((SingleClassError, ValueError)):
            sweep(label, score, weight=times)
        return
    weighted = sweep(label, score, weight=times)
    repeated = sweep(np.repeat(label, times), np.repeat(score, times))
    assert weighted.threshold.tolist() == repeated.threshold.tolist()
    assert weighted.tp.tolist() == repeated.tp.tolist()
    assert weighted.fp.tolist() == repeated.fp.tolist()


@given(samples(), st.floats(0.001, 0.999))
def test_a_set_prevalence_moves_precision_by_bayes_rule_and_leaves_the_rates(
    sample: Sample, prevalence: float
) -> None:
    natural = sweep(*sample)
    moved = natural.at_prevalence(prevalence)
    assert moved.recall.tolist() == natural.recall.tolist()
    assert moved.false_positive_rate.tolist() == natural.false_positive_rate.tolist()
    assert moved.tp.tolist() == natural.tp.tolist()
    hit = prevalence * natural.recall
    alarm = (1 - prevalence) * natural.false_positive_rate
    np.testing.assert_allclose(moved.precision, hit / (hit + alarm), rtol=1e-12)
    np.testing.assert_allclose(moved.alert_rate, hit + alarm, rtol=1e-12)


@given(samples())
def test_the_natural_prevalence_gives_the_rates_of_the_counts(sample: Sample) -> None:
    table = sweep(*sample)
    n = table.positives + table.negatives
    assert table.is_natural
    assert table.precision.tolist() == (table.tp / (table.tp + table.fp)).tolist()
    assert table.alert_rate.tolist() == ((table.tp + table.fp) / n).tolist()
    np.testing.assert_allclose(table.accuracy, (table.tp + table.tn) / n, rtol=0, atol=1e-15)
    f1 = 2 * table.tp / (2 * table.tp + table.fp + table.fn)
    np.testing.assert_allclose(table.f1, f1, rtol=1e-12)


@given(samples(max_rows=60), st.integers(1, 50))
def test_histogram_counts_at_edges_are_the_direct_counts(sample: Sample, bins: int) -> None:
    label, score = sample
    histogram = score_histogram(label, score, bins=bins)
    if histogram is None:  # all scores are within rounding of one another, or too far apart
        return
    above = np.cumsum(histogram.positive[::-1])[::-1], np.cumsum(histogram.negative[::-1])[::-1]
    for edge, tp, fp in zip(histogram.edges.tolist(), *above, strict=True):
        assert (tp, fp) == direct_counts(label, score, edge)


@given(samples(max_rows=60), st.integers(1, 50))
def test_the_auc_of_bins_is_within_its_bound(sample: Sample, bins: int) -> None:
    label, score = sample
    histogram = score_histogram(label, score, bins=bins)
    if histogram is None:
        return
    exact = sweep(label, score)
    rough = _swept(histogram)
    assert rough.auc_error >= 0
    assert abs(roc_auc(rough) - roc_auc(exact)) <= rough.auc_error + 1e-12


@given(samples(probabilities=True, max_rows=60), st.data())
def test_histograms_of_parts_add_up_to_that_of_the_whole(
    sample: Sample, data: st.DataObject
) -> None:
    label, score = sample
    cut = data.draw(st.integers(1, len(label) - 1))
    whole, first, second = (
        score_histogram(label[rows], score[rows], low=0, high=1, bins=16)
        for rows in (slice(None), slice(None, cut), slice(cut, None))
    )
    assert whole
    assert first
    assert second
    total = first + second
    assert total.positive.tolist() == whole.positive.tolist()
    assert total.negative.tolist() == whole.negative.tolist()


def _swept(histogram: ScoreHistogram):
    from simulator.sweep import Sweep

    tally = histogram.tally()
    positives, negatives = int(tally.tp[-1]), int(tally.fp[-1])
    return Sweep(
        tally.threshold,
        tally.tp,
        tally.fp,
        positives,
        negatives,
        positives / (positives + negatives),
        tally.auc_error,
        exact=False,
    )
