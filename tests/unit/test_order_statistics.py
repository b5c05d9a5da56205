"""Quantiles of measurements and intervals that assume no distribution."""

import math
from itertools import product

import numpy as np
import pytest
from scipy import stats

from simulator.order_statistics import least_sample, ordered_quantile, quantile_interval


def ranks(m, q, level=0.95):
    """Ranks, from 1, of the two measurements the interval lies between."""
    found = quantile_interval(np.arange(1.0, m + 1), q, level)
    return int(found.low), int(found.high)


@pytest.mark.parametrize(
    ("m", "q", "level"),
    [
        one
        for one in product((72, 368, 500, 2_000, 2_500), (0.5, 0.95, 0.99), (0.9, 0.95))
        if one[0] >= least_sample(one[1], one[2])
    ],
)
def test_ranks_are_those_of_a_search_through_the_binomial_law(m, q, level):
    """r and s by trying every rank: each side misses with at most half of what is allowed."""
    low, high = ranks(m, q, level)
    law, tail = stats.binom(m, q), (1 - level) / 2
    # The true quantile lies below measurement r when fewer than r measurements are below it.
    below = [r for r in range(1, m + 1) if law.cdf(r - 1) <= tail]
    above = [s for s in range(1, m + 1) if law.sf(s - 1) <= tail]
    assert (low, high) == (max(below), min(above))
    assert law.cdf(high - 1) - law.cdf(low - 1) >= level


def test_coverage_in_repetitions_is_at_least_what_is_claimed_and_not_much_more():
    rng = np.random.default_rng(3)
    samples = np.sort(rng.lognormal(size=(4_000, 500)), axis=1)
    low, high = ranks(500, 0.95)
    truth = math.exp(stats.norm.ppf(0.95))
    covered = (samples[:, low - 1] <= truth) & (truth <= samples[:, high - 1])
    law = stats.binom(500, 0.95)
    exact = law.cdf(high - 1) - law.cdf(low - 1)
    assert exact >= 0.95
    assert covered.mean() == pytest.approx(exact, abs=4 * math.sqrt(exact * (1 - exact) / 4_000))


def test_the_estimate_lies_in_its_interval():
    values = np.sort(np.random.default_rng(1).exponential(size=2_500))
    for q in (0.5, 0.95, 0.99):
        interval = quantile_interval(values, q)
        assert interval.low <= ordered_quantile(values, q) <= interval.high


@pytest.mark.parametrize("q", [0.01, 0.5, 0.9, 0.95, 0.99, 0.999])
def test_the_least_sample_is_the_first_that_works(q):
    least = least_sample(q)
    share = max(q, 1 - q)
    assert share**least <= 0.025 < share ** (least - 1)
    quantile_interval(np.arange(float(least)), q)
    with pytest.raises(ValueError, match=f"needs at least {least:,} measurements, got"):
        quantile_interval(np.arange(float(least - 1)), q)


def test_too_few_for_a_p99_names_how_many_are_needed():
    with pytest.raises(ValueError, match="the p99 needs at least 368 measurements, got 300"):
        quantile_interval(np.arange(300.0), 0.99)


@pytest.mark.parametrize(("m", "q", "rank"), [(100, 0.99, 99), (2_000, 0.95, 1_900), (3, 0.5, 2)])
def test_the_quantile_is_the_first_measurement_that_enough_do_not_exceed(m, q, rank):
    values = np.arange(1.0, m + 1)
    assert ordered_quantile(values, q) == rank == np.quantile(values, q, method="inverted_cdf")


@pytest.mark.parametrize("q", [0.0, 1.0, -0.1, 1.5, math.nan])
def test_a_share_outside_the_open_interval_is_refused(q):
    with pytest.raises(ValueError, match="q must be in"):
        quantile_interval(np.arange(500.0), q)
    with pytest.raises(ValueError, match="q must be in"):
        ordered_quantile([1.0], q)


@pytest.mark.parametrize("ordered", [[], [[1.0, 2.0]]])
def test_no_measurement_or_a_table_is_refused(ordered):
    with pytest.raises(ValueError, match="ordered must be one row of measurements"):
        ordered_quantile(ordered, 0.5)
