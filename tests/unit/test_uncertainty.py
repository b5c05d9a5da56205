"""Intervals against simulation and other software's formulae; bands against resampled rows."""

from __future__ import annotations

import math
from time import perf_counter
from types import SimpleNamespace

import numpy as np
import pytest
from scipy import stats

from simulator.costs import CostMatrix
from simulator.curves import roc_auc
from simulator.figures import key_figures
from simulator.intervals import Interval, mover_ratio, normal_quantile
from simulator.sweep import OperatingPoint, Sweep, sweep
from simulator.uncertainty import (
    Band,
    auc_interval,
    auc_interval_is_narrow,
    bootstrap,
    default_thresholds,
    positives_to_halve,
    wilson_interval,
)
from tests.support.samples_of_scores import Sample, binormal

COSTS = CostMatrix(8, 120, review=2)


def test_wilson_agrees_with_scipy() -> None:
    for successes, trials, level in ((0, 5, 0.95), (3, 7, 0.9), (7, 7, 0.95), (41, 97, 0.99)):
        mine = wilson_interval(successes, trials, level)
        other = stats.binomtest(successes, trials).proportion_ci(level, method="wilson")
        assert (mine.low, mine.high) == pytest.approx((other.low, other.high), abs=1e-12)
        assert (mine.level, mine.method) == (level, "Wilson")


@pytest.mark.parametrize(("successes", "trials"), [(1, 0), (-1, 5), (6, 5), (0, math.inf)])
def test_wilson_refuses_counts_that_cannot_be(successes: float, trials: float) -> None:
    with pytest.raises(ValueError, match="successes must be in"):
        wilson_interval(successes, trials)


@pytest.mark.parametrize("level", [0.0, 1.0, 95.0])
def test_a_level_outside_zero_to_one_is_refused(level: float) -> None:
    with pytest.raises(ValueError, match=r"level must be in \(0, 1\)"):
        wilson_interval(1, 2, level)


def test_the_normal_quantile_is_the_browsers_constant() -> None:
    assert normal_quantile(0.95) == 1.959963984540054
    assert normal_quantile(0.95) == pytest.approx(stats.norm.ppf(0.975), abs=1e-15)


def test_half_the_width_takes_four_times_the_positives() -> None:
    narrow, wide = wilson_interval(800 * 4, 1000 * 4), wilson_interval(800, 1000)
    assert (narrow.high - narrow.low) / (wide.high - wide.low) == pytest.approx(0.5, abs=0.002)
    assert positives_to_halve(81) == 324


@pytest.mark.parametrize(("tp", "fp"), [(0, 0), (0, 7), (9, 0), (10, 40), (5, 1), (1, 4), (5, 3)])
def test_the_ends_of_a_mover_ratio_solve_its_equations(tp: int, fp: int) -> None:
    p1, p2 = tp / 10, fp / 40
    one, two = wilson_interval(tp, 10), wilson_interval(fp, 40)
    ratio = mover_ratio(p1, one, p2, two)
    # Distance of p1 - R p2 from 0 equals the distance that MOVER allows.
    low_gap = (p1 - ratio.low * p2) ** 2 - (p1 - one.low) ** 2 - (ratio.low * (two.high - p2)) ** 2
    assert low_gap == pytest.approx(0, abs=1e-12)
    assert ratio.low >= 0
    if fp == 0:
        assert ratio.high == math.inf
    else:
        high = ratio.high
        gap = (high * p2 - p1) ** 2 - (one.high - p1) ** 2 - (high * (p2 - two.low)) ** 2
        assert gap == pytest.approx(0, abs=1e-9)
        assert ratio.low <= p1 / p2 <= ratio.high


def test_a_mover_ratio_is_continuous_where_its_lower_formula_has_no_divisor() -> None:
    one = wilson_interval(8, 10)
    at = Interval(0.0, 0.5)  # twice the estimate: the divisor is 0
    near = Interval(0.0, 0.5 + 1e-9)
    limit, close = mover_ratio(0.8, one, 0.25, at), mover_ratio(0.8, one, 0.25, near)
    assert limit.low == pytest.approx(close.low, rel=1e-6)


@pytest.mark.parametrize("metric", ["precision", "cost_per_1000", "alert_rate", "accuracy", "f1"])
@pytest.mark.parametrize("prevalence", [0.01, 0.3])
def test_intervals_at_a_set_prevalence_cover_the_truth_about_as_often_as_they_say(
    metric: str, prevalence: float
) -> None:
    rng = np.random.default_rng(5)
    positives, negatives, tpr, fpr = 80, 300, 0.7, 0.06
    truth = OperatingPoint(0.5, tpr * 1e9, fpr * 1e9, (1 - tpr) * 1e9, (1 - fpr) * 1e9, prevalence)
    expected = key_figures(truth, COSTS)[metric].value
    covered = 0
    repeats = 1500
    for _ in range(repeats):
        tp, fp = int(rng.binomial(positives, tpr)), int(rng.binomial(negatives, fpr))
        point = OperatingPoint(0.5, tp, fp, positives - tp, negatives - fp, prevalence)
        interval = key_figures(point, COSTS)[metric].interval
        assert interval
        covered += interval.low <= expected <= interval.high
    assert 0.93 <= covered / repeats <= 0.975


def test_mover_intervals_agree_with_bootstrap_bands_on_many_rows() -> None:
    table = sweep(*binormal(20_000)).at_prevalence(0.02)
    bands = bootstrap(table, thresholds=[0.5], cost_matrix=COSTS, replicates=4000)
    figures = key_figures(table.at(0.5), COSTS)
    pairs = {
        "precision": bands.precision,
        "recall": bands.recall,
        "false_positive_rate": bands.false_positive_rate,
        "alert_rate": bands.alert_rate,
    }
    for metric, band in pairs.items():
        interval = figures[metric].interval
        assert interval
        width = interval.high - interval.low
        assert interval.low == pytest.approx(band.low[0], abs=0.06 * width)
        assert interval.high == pytest.approx(band.high[0], abs=0.06 * width)
    cost = figures["cost_per_1000"].interval
    assert cost
    assert bands.cost
    width = cost.high - cost.low
    assert cost.low == pytest.approx(1000 * bands.cost.low[0], abs=0.06 * width)
    assert cost.high == pytest.approx(1000 * bands.cost.high[0], abs=0.06 * width)


def delong_by_pairs(label: np.ndarray, score: np.ndarray) -> tuple[float, float]:
    """AUC and its variance from every pair of a positive and a negative."""
    x, y = score[label == 1], score[label == 0]
    kernel = (x[:, None] > y).astype(float) + 0.5 * (x[:, None] == y)
    variance = kernel.mean(axis=1).var(ddof=1) / len(x) + kernel.mean(axis=0).var(ddof=1) / len(y)
    return float(kernel.mean()), float(variance)


@pytest.mark.parametrize("decimals", [1, 9])
def test_delong_from_counts_is_delong_from_all_pairs(decimals: int) -> None:
    label, score = binormal(400, decimals=decimals)
    auc, variance = delong_by_pairs(label, score)
    table = sweep(label, score)
    interval = auc_interval(table, 0.9)
    half = stats.norm.ppf(0.95) * math.sqrt(variance)
    assert roc_auc(table) == pytest.approx(auc, abs=1e-12)
    assert (interval.low, interval.high) == pytest.approx((auc - half, auc + half), abs=1e-12)


def test_a_perfect_ranking_of_few_rows_is_not_certain() -> None:
    interval = auc_interval(sweep([0] * 50 + [1] * 5, np.arange(55)))
    assert (interval.low, interval.high) == (wilson_interval(5, 5).low, 1.0)
    worst = auc_interval(sweep([1] * 50 + [0] * 5, np.arange(55)))
    assert (worst.low, worst.high) == (0.0, wilson_interval(0, 5).high)


def test_one_row_of_a_class_has_no_auc_interval() -> None:
    interval = auc_interval(sweep([0, 0, 1], [0.1, 0.2, 0.3]))
    assert math.isnan(interval.low)


def test_the_auc_interval_of_a_histogram_is_widened_by_its_bound() -> None:
    label, score = binormal(100_001)
    rough, exact = sweep(label, score), sweep(label, score, exact=True)
    one, two = auc_interval(rough), auc_interval(exact)
    assert one.low < two.low
    assert one.high > two.high


def resampled_rows(
    sample: Sample, thresholds: list[float], *, stratified: bool, replicates: int
) -> list[Sweep]:
    label, score = sample
    rng = np.random.default_rng(99)
    groups = [np.flatnonzero(label == 1), np.flatnonzero(label == 0)]
    drawn: list[Sweep] = []
    for _ in range(replicates):
        rows = (
            np.concatenate([rng.choice(group, len(group)) for group in groups])
            if stratified
            else rng.integers(0, len(label), len(label))
        )
        drawn.append(sweep(label[rows], score[rows]))
    return drawn


@pytest.mark.parametrize("stratified", [True, False])
@pytest.mark.parametrize("prevalence", [None, 0.05])
def test_bands_have_the_law_of_resampling_rows(
    *, stratified: bool, prevalence: float | None
) -> None:
    sample, thresholds, replicates = binormal(250), [0.7, 0.45, 0.2], 3000
    rows = resampled_rows(sample, thresholds, stratified=stratified, replicates=replicates)
    table = sweep(*sample)
    if prevalence is not None:
        table = table.at_prevalence(prevalence)
        rows = [one.at_prevalence(prevalence) for one in rows]
    bands = bootstrap(
        table,
        thresholds=thresholds,
        replicates=20_000,
        seed=1,
        stratified=stratified,
        cost_matrix=COSTS,
    )
    assert bands.threshold.tolist() == thresholds
    for place, threshold in enumerate(thresholds):
        points = [one.at(threshold) for one in rows]
        for name in ("recall", "false_positive_rate", "precision", "alert_rate"):
            values = np.array([getattr(point, name) for point in points])
            _same_band(values, getattr(bands, name), place)
        assert bands.cost
        _same_band(np.array([p.expected_cost(COSTS) for p in points]), bands.cost, place)


def _same_band(values: np.ndarray, band: Band, place: int) -> None:
    """The ends of the band are quantiles of the values, whose counts are whole and often tie."""
    for end, share in ((band.low[place], 0.025), (band.high[place], 0.975)):
        assert np.nanmean(values < end - 1e-9) <= share + 0.01
        assert np.nanmean(values <= end + 1e-9) >= share - 0.01


def test_a_stratified_bootstrap_keeps_the_classes_and_the_other_lets_them_vary() -> None:
    table = sweep(*binormal(300))
    everyone = [float(table.threshold[-1])]
    kept = bootstrap(table, thresholds=everyone, stratified=True)
    varied = bootstrap(table, thresholds=everyone, stratified=False)
    assert kept.precision.low[0] == kept.precision.high[0] == table.prevalence
    assert varied.precision.low[0] < table.prevalence < varied.precision.high[0]


def test_the_same_seed_repeats_the_bands_and_another_does_not() -> None:
    table = sweep(*binormal(300))
    one, two, other = (bootstrap(table, seed=seed) for seed in (1, 1, 2))
    assert one.recall.low.tolist() == two.recall.low.tolist()
    assert one.recall.low.tolist() != other.recall.low.tolist()
    assert (one.seed, one.replicates, one.stratified) == (1, 1000, True)
    assert (one.positives, one.negatives) == (table.positives, table.negatives)


def test_precision_is_undefined_where_nobody_is_ever_alerted() -> None:
    table = sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])
    bands = bootstrap(table, thresholds=[0.9, 0.5])
    assert np.isnan(
        [bands.precision.low[0], bands.precision.high[0], bands.precision.value[0]]
    ).all()
    assert bands.precision.value[1] == 1.0
    assert bands.recall.high[0] == 0.0


def test_few_positives_may_vanish_from_a_replicate_without_a_warning() -> None:
    bands = bootstrap(sweep([1, 0, 0, 0, 0], [0.9, 0.8, 0.3, 0.2, 0.1]), stratified=False)
    assert np.isfinite(bands.recall.low).all()


def test_scores_are_taken_as_well_as_a_sweep() -> None:
    label, score = binormal(300)
    scores = SimpleNamespace(y_true=label, y_score=score)
    one, two = bootstrap(scores), bootstrap(sweep(label, score))
    assert one.recall.low.tolist() == two.recall.low.tolist()


def test_default_thresholds_are_about_a_hundred_scores_from_end_to_end() -> None:
    table = sweep(*binormal(20_000))
    chosen = default_thresholds(table)
    assert 90 <= len(chosen) <= 100
    assert set(chosen.tolist()) <= set(table.threshold.tolist())
    assert (chosen[0], chosen[-1]) == (table.threshold[0], table.threshold[-1])


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"replicates": 1}, "replicates must be at least 2"),
        ({"level": 1.0}, "level must be in"),
        ({"thresholds": []}, "at least one finite number"),
        ({"thresholds": [np.inf]}, "at least one finite number"),
    ],
)
def test_unusable_settings_are_refused(settings: dict[str, object], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        bootstrap(sweep([0, 1], [0.1, 0.2]), **settings)  # type: ignore[arg-type]


def test_weighted_rows_have_no_such_intervals() -> None:
    weighted = sweep([0, 1], [0.1, 0.2], weight=[0.5, 1.5])
    with pytest.raises(ValueError, match="bootstrap needs counts of rows"):
        bootstrap(weighted)
    with pytest.raises(ValueError, match="auc_interval needs counts of rows"):
        auc_interval(weighted)
    figures = key_figures(weighted.at(0.15), COSTS)
    assert all(figure.interval is None for figure in figures.values())


def test_a_thousand_replicates_do_not_cost_more_when_there_are_a_thousand_times_the_rows() -> None:
    seconds: list[float] = []
    for rows in (1_000, 1_000_000):
        table = sweep(*binormal(rows))
        best = math.inf
        for seed in range(3):
            start = perf_counter()
            bootstrap(table, seed=seed)
            best = min(best, perf_counter() - start)
        seconds.append(best)
    assert seconds[1] < 20 * seconds[0]


@pytest.mark.parametrize(
    "metric", ["precision", "alert_rate", "cost_per_1000", "accuracy", "f1", "net_benefit"]
)
@pytest.mark.parametrize(
    ("rows", "prevalence", "tpr", "fpr"), [(2000, 0.22, 0.6, 0.15), (5000, 0.02, 0.8, 0.05)]
)
def test_intervals_as_in_the_data_allow_for_a_prevalence_that_is_estimated_too(
    metric: str, rows: int, prevalence: float, tpr: float, fpr: float
) -> None:
    rng = np.random.default_rng(6)
    pi, many = prevalence, 1e9
    cells = np.array([pi * tpr, (1 - pi) * fpr, pi * (1 - tpr), (1 - pi) * (1 - fpr)])
    truth = OperatingPoint(0.5, *(many * cells), prevalence)
    expected = key_figures(truth, COSTS)[metric].value
    repeats = 1500
    covered = 0
    for tp, fp, fn, tn in rng.multinomial(rows, cells, size=repeats).tolist():
        point = OperatingPoint(0.5, tp, fp, fn, tn, (tp + fn) / rows)
        interval = key_figures(point, COSTS)[metric].interval
        assert interval
        covered += interval.low <= expected <= interval.high
    assert 0.93 <= covered / repeats <= 0.97


@pytest.mark.parametrize(
    ("positives", "negatives", "separation", "narrow"),
    [(40, 4000, 3.0, True), (15, 500, 2.5, True), (100, 1000, 1.0, False), (300, 300, 2.0, False)],
)
def test_an_auc_interval_that_covers_too_seldom_is_said_to_be_narrow(
    positives: int, negatives: int, separation: float, narrow: bool
) -> None:
    rng = np.random.default_rng(8)
    truth = stats.norm.cdf(separation / math.sqrt(2))
    label = np.repeat([1, 0], [positives, negatives])
    covered, warned, repeats = 0, 0, 400
    for _ in range(repeats):
        table = sweep(label, rng.normal(size=len(label)) + separation * label)
        interval = auc_interval(table)
        covered += interval.low <= truth <= interval.high
        warned += auc_interval_is_narrow(table)
    assert (covered / repeats < 0.9) == narrow
    assert (warned / repeats > 0.9) == narrow
