"""Every rule against trying all thresholds in exact arithmetic, and on thinned sweeps."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.choosers import Choice
from simulator.costs import CostMatrix
from simulator.decision import choose, deployed_bayes_threshold
from simulator.sweep import OperatingPoint, Sweep, sweep
from simulator.thinning import hull_rows, thin
from tests.support.samples_of_scores import Sample, binormal, samples

FREE = CostMatrix(1, 1)
_PRICE = st.integers(0, 50)
costs = st.builds(
    CostMatrix,
    false_positive=_PRICE,
    false_negative=_PRICE,
    true_positive=st.integers(-20, 20),
    true_negative=st.integers(-20, 20),
    review=st.integers(0, 10),
)
prevalences = st.one_of(st.none(), st.integers(1, 999).map(lambda per_mille: per_mille / 1000))


def at(sample: Sample, prevalence: float | None) -> Sweep:
    table = sweep(*sample)
    return table if prevalence is None else table.at_prevalence(prevalence)


def points(table: Sweep) -> list[OperatingPoint]:
    """Nobody, then every row, from the highest threshold down."""
    return [table.point(row) for row in range(-1, len(table))]


def shares(point: OperatingPoint) -> tuple[Fraction, Fraction, Fraction]:
    """Prevalence, TPR and FPR without rounding; a prevalence means its decimal digits."""
    positives, negatives = Fraction(point.tp + point.fn), Fraction(point.fp + point.tn)
    natural = positives / (positives + negatives)
    pi = natural if point.is_natural else Fraction(str(point.prevalence))
    return pi, point.tp / positives, point.fp / negatives


def exact_cost(point: OperatingPoint, prices: CostMatrix) -> Fraction:
    pi, tpr, fpr = shares(point)
    c = {name: Fraction(getattr(prices, name)) for name in ("true_positive", "false_negative")}
    c |= {name: Fraction(getattr(prices, name)) for name in ("false_positive", "true_negative")}
    return (
        pi * (tpr * c["true_positive"] + (1 - tpr) * c["false_negative"])
        + (1 - pi) * (fpr * c["false_positive"] + (1 - fpr) * c["true_negative"])
        + Fraction(prices.review) * (pi * tpr + (1 - pi) * fpr)
    )


def first_best(table: Sweep, value: Callable[[OperatingPoint], Fraction]) -> OperatingPoint:
    """The highest threshold of the largest value."""
    found = points(table)
    most = max(value(point) for point in found)
    return next(point for point in found if value(point) == most)


def counts(choice: Choice) -> tuple[float, float, float]:
    assert choice.point
    return choice.point.threshold, choice.point.tp, choice.point.fp


@given(samples(), prevalences, costs)
def test_min_cost_is_the_highest_threshold_of_the_lowest_cost(
    sample: Sample, prevalence: float | None, prices: CostMatrix
) -> None:
    table = at(sample, prevalence)
    best = first_best(table, lambda point: -exact_cost(point, prices))
    choice = choose(table, "min_cost", cost_matrix=prices)
    assert counts(choice) == (best.threshold, best.tp, best.fp)


@given(samples(), prevalences, st.sampled_from([0.5, 1.0, 2.0]))
def test_max_f_beta_is_the_highest_threshold_of_the_highest_f_beta(
    sample: Sample, prevalence: float | None, beta: float
) -> None:
    table = at(sample, prevalence)

    def f_beta(point: OperatingPoint) -> Fraction:
        pi, tpr, fpr = shares(point)
        b2 = Fraction(beta) ** 2
        return (1 + b2) * pi * tpr / (b2 * pi + pi * tpr + (1 - pi) * fpr)

    best = first_best(table, f_beta)
    choice = choose(table, "max_f_beta", cost_matrix=FREE, parameter=beta)
    assert counts(choice) == (best.threshold, best.tp, best.fp)


@given(samples())
def test_youden_is_the_highest_threshold_of_the_largest_distance(sample: Sample) -> None:
    table = sweep(*sample)
    best = first_best(table, lambda point: shares(point)[1] - shares(point)[2])
    choice = choose(table, "youden", cost_matrix=FREE)
    assert counts(choice) == (best.threshold, best.tp, best.fp)


@given(samples(), st.integers(1, 100))
def test_recall_at_least_is_the_highest_threshold_that_reaches_it(
    sample: Sample, percent: int
) -> None:
    table = sweep(*sample)
    target = Fraction(percent, 100)
    best = next(point for point in points(table) if shares(point)[1] >= target)
    choice = choose(table, "recall_at_least", cost_matrix=FREE, parameter=percent / 100)
    assert counts(choice) == (best.threshold, best.tp, best.fp)


@given(samples(), prevalences, st.integers(1, 100))
def test_precision_at_least_is_the_most_recall_with_the_fewest_alerts_that_reaches_it(
    sample: Sample, prevalence: float | None, percent: int
) -> None:
    table = at(sample, prevalence)
    target = percent / 100
    enough = [point for point in points(table)[1:] if point.precision >= target]
    choice = choose(table, "precision_at_least", cost_matrix=FREE, parameter=target)
    if enough:
        best = next(point for point in enough if point.tp == enough[-1].tp)
        assert counts(choice) == (best.threshold, best.tp, best.fp)
    else:
        assert choice.point is None
        assert choice.reason.startswith("No threshold reaches precision")


@given(samples(), st.integers(0, 100))
def test_fpr_at_most_is_the_most_recall_with_the_fewest_alerts(
    sample: Sample, percent: int
) -> None:
    table = sweep(*sample)
    target = Fraction(percent, 100)
    kept = [point for point in points(table)[1:] if shares(point)[2] <= target]
    choice = choose(table, "fpr_at_most", cost_matrix=FREE, parameter=percent / 100)
    if kept:
        best = next(point for point in kept if point.tp == kept[-1].tp)
        assert counts(choice) == (best.threshold, best.tp, best.fp)
    else:
        assert choice.point is None
        assert choice.reason.startswith("No threshold keeps the false positive rate")


@given(samples(), prevalences, st.integers(0, 60), st.integers(1, 50))
def test_capacity_is_the_lowest_threshold_whose_alerts_fit_and_tells_the_part_of_the_tie(
    sample: Sample, prevalence: float | None, capacity: int, cases: int
) -> None:
    table = at(sample, prevalence)
    room = capacity / cases
    rates = [float(rate) for rate in table.alert_rate]
    fit = [row for row, rate in enumerate(rates) if rate <= room]
    choice = choose(
        table, "capacity", cost_matrix=FREE, capacity_per_day=capacity, cases_per_day=cases
    )
    if fit:
        point = table.point(fit[-1])
        assert counts(choice) == (point.threshold, point.tp, point.fp)
    else:
        assert choice.point is None
    if len(fit) == len(rates):
        assert choice.tie_fraction is None
        return
    used = rates[fit[-1]] if fit else 0.0
    group = rates[len(fit)] - used
    assert choice.tie_fraction == pytest.approx((room - used) / group)
    assert 0 <= (choice.tie_fraction or 0) < 1


@given(samples(probabilities=True), st.integers(1, 50), st.integers(1, 50))
def test_bayes_alerts_every_score_from_t_star_on(sample: Sample, alarm: int, miss: int) -> None:
    label, score = sample
    choice = choose(sweep(label, score), "bayes", cost_matrix=CostMatrix(alarm, miss))
    alerted = score >= alarm / (alarm + miss)
    assert counts(choice)[1:] == (label[alerted].sum(), (1 - label[alerted]).sum())


@given(samples(probabilities=True), st.floats(0.01, 0.99), st.integers(1, 50), st.integers(1, 50))
def test_bayes_at_a_set_prevalence_compares_the_prior_corrected_score(
    sample: Sample, prevalence: float, alarm: int, miss: int
) -> None:
    from simulator.calibration import prior_correction

    table = sweep(*sample).at_prevalence(prevalence)
    prices = CostMatrix(alarm, miss)
    score = deployed_bayes_threshold(prices, table)
    corrected = prior_correction(score, table.natural_prevalence, prevalence)
    assert float(corrected) == pytest.approx(alarm / (alarm + miss), rel=1e-9)


@given(st.integers(0, 30), prevalences, costs, st.sampled_from([0.5, 1.0, 2.0]))
def test_a_thinned_sweep_has_the_same_optimum_for_any_costs_and_prevalence(
    seed: int, prevalence: float | None, prices: CostMatrix, beta: float
) -> None:
    full = at(binormal(3000, prevalence=0.1, seed=seed), prevalence)
    short = thin(full, 200)
    assert len(short) == 200
    for rule, parameter in (("min_cost", None), ("max_f_beta", beta), ("youden", None)):
        one, two = (
            choose(table, rule, cost_matrix=prices, parameter=parameter) for table in (full, short)
        )
        assert counts(one) == counts(two)


@given(st.integers(0, 30), st.integers(1, 99))
def test_a_thinned_sweep_attains_every_whole_percent_of_recall_at_the_same_row(
    seed: int, percent: int
) -> None:
    full = sweep(*binormal(3000, seed=seed))
    one, two = (
        choose(table, "recall_at_least", cost_matrix=FREE, parameter=percent / 100)
        for table in (full, thin(full, 300))
    )
    assert counts(one) == counts(two)


@given(st.integers(0, 30), st.integers(2, 400), st.lists(st.floats(0, 1), max_size=5))
def test_a_thinned_sweep_is_a_subset_within_its_budget_and_keeps_the_ends(
    seed: int, max_rows: int, keep: list[float]
) -> None:
    full = sweep(*binormal(1000, seed=seed, decimals=4))
    short = thin(full, max_rows, keep)
    assert len(short) == min(max_rows, len(full))
    rows = np.searchsorted(-full.threshold, -short.threshold)
    assert full.threshold[rows].tolist() == short.threshold.tolist()
    assert full.tp[rows].tolist() == short.tp.tolist()
    assert full.fp[rows].tolist() == short.fp.tolist()
    assert {0, len(full) - 1} <= set(rows.tolist())
    if max_rows > 10:
        asked = {full.row_at(threshold) for threshold in keep} - {-1}
        assert asked <= set(rows.tolist())


@given(samples())
def test_the_hull_holds_the_largest_of_any_weighted_sum(sample: Sample) -> None:
    table = sweep(*sample)
    hull = hull_rows(table.tp, table.fp)
    for a, b in ((1, -1), (3, -1), (1, -5), (-1, 2), (1, 1), (-2, -1), (0, 1), (1, 0)):
        values = a * table.tp + b * table.fp
        best = max(0, int(values[hull].max()))
        assert best == max(0, int(values.max()))
