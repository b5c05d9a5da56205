"""Numbers that others published or that follow by hand, each with its source."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.stats import norm

from simulator.calibration import brier, prior_correction
from simulator.costs import CostMatrix, bayes_threshold, net_benefit
from simulator.curves import average_precision, pr_points, roc_auc
from simulator.figures import cases_per, key_figures
from simulator.intervals import mover_linear, mover_ratio
from simulator.sweep import OperatingPoint, sweep
from simulator.uncertainty import auc_interval, wilson_interval

FOUR = ([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])


# The example of scikit-learn's user guide, section "Receiver operating characteristic".
def test_four_rows_have_the_counts_that_hand_counting_gives() -> None:
    table = sweep(*FOUR)
    assert table.threshold.tolist() == [0.8, 0.4, 0.35, 0.1]
    assert table.tp.tolist() == [1, 1, 2, 2]
    assert table.fp.tolist() == [0, 1, 1, 2]


def test_four_rows_have_the_areas_of_scikit_learns_guide() -> None:
    table = sweep(*FOUR)
    assert roc_auc(table) == 0.75
    assert average_precision(table) == pytest.approx(0.833333, abs=5e-7)


def test_average_precision_is_not_the_trapezoid_under_the_same_points() -> None:
    curve = pr_points(sweep(*FOUR))
    recall, precision = np.append(0.0, curve.x), np.append(1.0, curve.y)
    trapezoid = float(np.trapezoid(precision, recall))
    assert trapezoid == pytest.approx(0.791667, abs=5e-7)
    assert average_precision(sweep(*FOUR)) != pytest.approx(trapezoid, abs=1e-3)


def test_one_score_for_all_of_a_balanced_sample_ranks_like_a_coin() -> None:
    table = sweep([0, 1] * 10, [0.3] * 20)
    assert (roc_auc(table), average_precision(table)) == (0.5, 0.5)
    assert len(table) == 1


# Brier GW (1950), Monthly Weather Review 78; (0.01 + 0.01 + 0.04 + 0.09) / 4.
def test_brier_score_of_four_forecasts() -> None:
    assert brier([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3]) == pytest.approx(0.0375, abs=1e-12)


# Bayes' rule: .01 * .8 / (.01 * .8 + .99 * .096), the mammography puzzle of Gigerenzer &
# Hoffrage (1995), Psychological Review 102.
def test_precision_of_the_mammography_puzzle() -> None:
    point = OperatingPoint(0.5, tp=800, fp=96, fn=200, tn=904, prevalence=0.01)
    assert point.precision == pytest.approx(0.07764, abs=5e-6)


# Saerens, Latinne & Decaestecker (2002), equation 4: .9 * .02 / (.9 * .02 + .1 * 1.98) = 1/12.
def test_prior_shift_from_one_half_to_one_percent() -> None:
    corrected = prior_correction(0.9, trained=0.5, deployed=0.01)
    assert float(corrected) == pytest.approx(0.083333, abs=5e-7)


# Elkan (2001), "The foundations of cost-sensitive learning", equation 2.
def test_a_miss_five_times_a_false_alarm_gives_one_sixth() -> None:
    assert bayes_threshold(CostMatrix(1, 5)) == pytest.approx(1 / 6, abs=1e-15)


def test_bayes_threshold_counts_all_four_entries_and_the_review() -> None:
    costs = CostMatrix(8, 120, true_positive=10, true_negative=-1, review=2)
    # (8 + 2 + 1) / (8 + 2 + 1 + 120 - 10 - 2)
    assert bayes_threshold(costs) == pytest.approx(11 / 119, abs=1e-15)


# Newcombe RG (1998), Statistics in Medicine 17:857-872, table I, method 3.
@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_intervals_of_newcombes_table(
    successes: int, trials: int, low: float, high: float
) -> None:
    interval = wilson_interval(successes, trials)
    assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)


# Newcombe RG (1998), Statistics in Medicine 17:873-890, table II, method 10.
@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [((56, 70), (48, 80), 0.0524, 0.3339), ((5, 56), (0, 29), -0.0381, 0.1926)],
)
def test_mover_of_a_difference_is_newcombes_method_ten(
    first: tuple[int, int], second: tuple[int, int], low: float, high: float
) -> None:
    p1, p2 = first[0] / first[1], second[0] / second[1]
    one, two = wilson_interval(*first), wilson_interval(*second)
    interval = mover_linear(p1 - p2, (1, -1), p1, one, p2, two)
    assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)


# Perondi et al. (2004), NEJM 350:1722: 7 of 34 and 1 of 34. MOVER-R Wilson and Newcombe hybrid
# score intervals of Fagerland, Lydersen & Laake, "Statistical Analysis of Contingency Tables"
# (2017), chapter 4, to the digits of the tests of their R package contingencytables.
def test_mover_of_a_ratio_and_a_difference_in_the_epinephrine_trial() -> None:
    one, two = wilson_interval(7, 34), wilson_interval(1, 34)
    ratio = mover_ratio(7 / 34, one, 1 / 34, two)
    assert (round(ratio.low, 4), round(ratio.high, 4)) == (1.1537, 41.9763)
    difference = mover_linear(6 / 34, (1, -1), 7 / 34, one, 1 / 34, two)
    assert (round(difference.low, 4), round(difference.high, 4)) == (0.0189, 0.3404)


# Hanley JA & McNeil BJ (1982), Radiology 143:29-36, table I: ratings of 109 CT images. The area is
# theirs; standard error and interval with DeLong's variance are in Stata's manual, [R] roctab.
def test_delong_interval_of_hanley_and_mcneils_images() -> None:
    normal, abnormal = [33, 6, 6, 11, 2], [3, 2, 2, 11, 33]
    rating = np.repeat(np.tile(np.arange(1, 6), 2), normal + abnormal)
    table = sweep(np.repeat([0, 1], [sum(normal), sum(abnormal)]), rating)
    interval = auc_interval(table)
    assert roc_auc(table) == pytest.approx(0.8932, abs=5e-5)
    assert (interval.high - interval.low) / (2 * 1.959964) == pytest.approx(0.0307, abs=5e-5)
    assert (round(interval.low, 5), round(interval.high, 5)) == (0.83295, 0.95339)


# Breast Cancer Surveillance Consortium, screening mammography benchmarks 2007-2013: Lehman et al.
# (2017), Radiology 283:49-58: sensitivity .869, specificity .889, 5.8 cancers per 1,000, PPV 4.4%.
# Bayes' rule gives .04368 from these rounded rates.
def test_mammography_screening_looks_worse_than_never_alerting_by_accuracy() -> None:
    point = OperatingPoint(0.5, tp=869, fp=111, fn=131, tn=889, prevalence=0.0058)
    assert point.precision == pytest.approx(0.04368, abs=5e-6)
    assert point.precision == pytest.approx(0.0438, abs=2e-4)
    assert round(100 * point.precision, 1) == 4.4
    assert point.accuracy == pytest.approx(0.889, abs=5e-4)
    assert point.majority_accuracy == pytest.approx(0.9942, abs=1e-12)


# Green & Swets (1966): two normal distributions of equal variance, AUC = Phi(d' / sqrt 2).
def test_binormal_scores_have_the_area_of_their_separation() -> None:
    assert norm.cdf(2 / math.sqrt(2)) == pytest.approx(0.921350, abs=5e-7)
    size = 20_000
    grid = norm.ppf((np.arange(size) + 0.5) / size)
    table = sweep(np.repeat([0, 1], size), np.append(grid, grid + 2))
    assert roc_auc(table) == pytest.approx(0.921350, abs=1e-5)


# Vickers & Elkin (2006), Medical Decision Making 26:565: TP/n - FP/n * t / (1 - t). Of 100 cases
# 30 + 20 are alerted at t = .2: .30 - .20 * .25 = .25.
def test_net_benefit_weighs_false_positives_by_the_odds_of_the_threshold() -> None:
    label = [1] * 30 + [0] * 20 + [1] * 10 + [0] * 40
    table = sweep(label, [0.2] * 50 + [0.1] * 50)
    assert net_benefit(table, 0.2) == pytest.approx(0.25, abs=1e-15)


# The cab problem in cases (Bar-Hillel 1980): 15% blue cabs, a witness who is right in 80%:
# of 100 cabs 12 blue ones and 17 others are called blue, so that 41% of the calls are right.
def test_the_cab_problem_in_whole_cases() -> None:
    point = OperatingPoint(0.5, tp=80, fp=20, fn=20, tn=80, prevalence=0.15)
    table = cases_per(point)
    assert (table.base, table.tp, table.fp, table.fn, table.tn) == (10_000, 1200, 1700, 300, 6800)
    precision = key_figures(point, CostMatrix(1, 5))["precision"].value
    assert precision == pytest.approx(12 / 29, abs=1e-12)
