"""Quantiles of measurements and intervals that assume no distribution."""

import math
from itertools import product

import numpy as np
import pytest
from scipy import stats

from simulator.order_statistics import (
    least_sample,
    ordered_quantile,
    quantile_interval,
    worth_interval,
)


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


@pytest.mark.parametrize("q", [0.5, 0.95, 0.99])
def test_measurements_worth_fewer_give_the_interval_of_fewer_each_repeated(q):
    few = np.sort(np.random.default_rng(4).random(500))
    alone, repeated = quantile_interval(few, q), worth_interval(np.repeat(few, 5), q, 500)
    assert (repeated.low, repeated.high) == (alone.low, alone.high)
    assert worth_interval(few, q, 500) == alone


def test_the_fewer_they_are_worth_the_wider_is_the_interval():
    values = np.arange(2_500.0)
    found = [worth_interval(values, 0.95, worth) for worth in (2_500, 1_000, 300, 100)]
    widths = [one.high - one.low for one in found]
    assert widths == sorted(widths)
    assert widths[0] < widths[-1]


def test_measurements_cannot_be_worth_more_than_they_are():
    with pytest.raises(ValueError, match="worth must be at most the 10 measurements, got 11"):
        worth_interval(np.arange(10.0), 0.5, 11)


@pytest.mark.parametrize(("q", "m"), [(0.9, 10), (0.1, 10), (0.5, 4), (0.7, 23), (0.99, 300)])
def test_just_as_many_as_it_takes_are_enough_whatever_is_rounded(q, m):
    level = 1 - 2 * max(q, 1 - q) ** m
    needed = least_sample(q, level)
    assert needed in (m, m + 1)
    found = quantile_interval(np.arange(1.0, needed + 1), q, level)
    assert 1 <= found.low < found.high <= needed
    assert (found.high if q > 0.5 else found.low) == (needed if q > 0.5 else 1)
