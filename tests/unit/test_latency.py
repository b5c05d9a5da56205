"""Profiles of service times: quantiles that say how sure they are, and when they are not."""

import dataclasses
import math

import numpy as np
import pytest
from scipy import stats

from simulator.latency import LEAST_TIMINGS, LatencyProfile, dependence_note
from simulator.order_statistics import quantile_interval
from simulator.serial_dependence import autocorrelation, effective_sample


def profile(service_ms=None, **changed):
    times = np.random.default_rng(0).lognormal(size=2_500) if service_ms is None else service_ms
    values = {
        "dataset": "spam",
        "dataset_version": "0" * 16,
        "rows": 4_597,
        "model": "logistic",
        "balance": "none",
        "seed": 0,
        "path": "frame",
        "service_ms": np.array(times, dtype=np.float64),
        "distinct_rows": len(times),
        "first_call_ms": 9.5,
        "batch_rows": 1_000,
        "batch_ms": np.array([10.0, 12.0, 50.0]),
        "model_bytes": 4_096,
        "memory_bytes": 16_384.0,
        "clock_ms": 0.0001,
        "machine": "2 cores of a test, Linux, Python 3.11",
        "libraries": "numpy 2.4.6",
        "measured_at": "2025-11-25T20:00:00+00:00",
    }
    return LatencyProfile(**{**values, **changed})


def ar1(phi, m=2_500, seed=0):
    """Neighbours correlate with phi; the sample is worth m (1 - phi) / (1 + phi) values."""
    noise = np.random.default_rng(seed).normal(size=m)
    made = np.empty(m)
    made[0] = noise[0] / math.sqrt(1 - phi**2)
    for i in range(1, m):
        made[i] = phi * made[i - 1] + noise[i]
    return np.exp(0.1 * made)


def test_quantiles_do_not_depend_on_the_order_of_measuring():
    times = np.arange(1.0, 2_501.0)
    shuffled = np.random.default_rng(1).permutation(times)
    found = profile(shuffled)
    assert (found.p50.value_ms, found.p95.value_ms, found.p99.value_ms) == (1250, 2375, 2475)
    assert found.p99.interval == quantile_interval(times, 0.99)
    assert profile(times).p99.value_ms == 2475
    assert np.array_equal(found.service_ms, shuffled)


def test_a_p99_from_fewer_than_two_thousand_timings_is_refused_in_words():
    rng = np.random.default_rng(2)
    found = profile(rng.permutation(np.arange(1.0, LEAST_TIMINGS)))
    assert math.isnan(found.p99.value_ms)
    assert found.p99.interval is None
    assert found.p99.reason == (
        "A p99 needs at least 2,000 timings, and there are 1,999: measure again with more."
    )
    assert math.isnan(found.quantile_ms(0.995))
    assert found.p95.value_ms == 1900
    assert found.p95.reason == ""
    assert profile(rng.permutation(np.arange(float(LEAST_TIMINGS)))).p99.interval is not None


def test_a_quantile_further_out_needs_what_its_interval_needs():
    assert profile().quantile(0.999).reason.startswith("A p99.9 needs at least 3,688 timings")
    assert math.isnan(profile(np.arange(5.0)).p50.value_ms)


def test_throughput_is_of_the_median_batch():
    assert profile().rows_per_s == pytest.approx(1_000 / 0.012)


def test_the_id_follows_the_content_and_not_where_it_is_kept():
    one = profile()
    assert one.id == dataclasses.replace(one, reference=True).id
    assert one.id != profile(first_call_ms=9.6).id
    assert one.id != profile(one.service_ms[::-1]).id


def test_times_are_read_only():
    with pytest.raises(ValueError, match="read-only"):
        profile().service_ms[0] = 1.0


@pytest.mark.parametrize(
    ("times", "sentence"),
    [
        ([], r"service_ms must be one row of times, got shape \(0,\)"),
        ([[1.0]], r"service_ms must be one row of times, got shape \(1, 1\)"),
        ([1.0, math.nan], "service_ms must be finite times of at least 0 ms, got nan"),
        ([1.0, -0.1], "service_ms must be finite times of at least 0 ms, got -0.1"),
    ],
)
def test_times_that_are_none_are_refused_with_the_first_of_them(times, sentence):
    with pytest.raises(ValueError, match=sentence):
        profile(np.array(times))


def test_a_batch_during_which_no_time_passed_has_no_throughput():
    assert math.isnan(profile(batch_ms=np.zeros(3)).rows_per_s)


def test_the_protocol_says_what_was_left_out():
    assert profile().protocol.startswith("2,500 distinct rows, one at a time on one thread")
    assert "garbage collector was off" in profile().protocol
    repeated = profile(distinct_rows=569)
    assert repeated.protocol.startswith("2,500 timings of 569 distinct rows")


@pytest.mark.parametrize("phi", [0.3, 0.5, 0.8])
def test_an_autoregressive_series_is_worth_what_theory_says(phi):
    worth = np.mean([effective_sample(ar1(phi, seed=seed)) for seed in range(20)])
    assert worth == pytest.approx(2_500 * (1 - phi) / (1 + phi), rel=0.15)


def test_autocorrelation_of_an_autoregressive_series_falls_geometrically():
    found = np.mean([autocorrelation(ar1(0.6, seed=seed), 3) for seed in range(20)], axis=0)
    # Of ranks of a normal series: 6 / pi asin(rho / 2).
    expected = [6 / math.pi * math.asin(0.6**lag / 2) for lag in (1, 2, 3)]
    assert found == pytest.approx(expected, abs=0.02)


def test_one_enormous_timing_does_not_hide_the_dependence():
    times = ar1(0.8)
    times[100] = 1e6
    assert autocorrelation(times)[0] > 0.7


def test_resembling_neighbours_give_a_warning_with_what_they_are_worth():
    times = ar1(0.8)
    note = dependence_note(times)
    worth = effective_sample(times)
    assert 200 < worth < 400  # 2,500 times 0.2 / 1.8 is 278
    assert f"2,500 of them are worth about {worth:,.0f} independent ones." in note
    assert f"autocorrelation {autocorrelation(times)[0]:.2f}" in note


def test_a_warning_that_was_kept_is_said_as_it_is_said_today():
    of_old = "Neighbouring timings resemble each other (autocorrelation 0.80): 3 times too narrow."
    found = profile(ar1(0.8), notes=("The machine was busy.", of_old))
    assert found.remarks == ("The machine was busy.", dependence_note(found.service_ms))
    assert found.notes[1] == of_old  # the measurement keeps its id
    assert profile().remarks == ()


@pytest.mark.parametrize(
    ("phi", "q", "least"), [(0.0, 0.5, 0.9), (0.5, 0.95, 0.9), (0.8, 0.5, 0.9), (0.8, 0.99, 0.88)]
)
def test_intervals_of_resembling_timings_cover_the_quantile_of_the_series(phi, q, least):
    """Of a Gaussian series whose quantile is known; taken for independent, 0.8 covers in half."""
    truth = math.exp(0.1 * stats.norm.ppf(q) / math.sqrt(1 - phi**2))
    found = [profile(ar1(phi, seed=seed)).quantile(q).interval for seed in range(100)]
    known = [one for one in found if one is not None]
    assert len(known) >= 95
    assert np.mean([one.low <= truth <= one.high for one in known]) >= least


@pytest.mark.parametrize("q", [0.5, 0.95, 0.99])
def test_a_series_of_a_long_memory_has_hardly_an_interval_of_any_quantile(q):
    """Of those that whether a timing is above the quantile would allow, four of ten would hold."""
    found = [profile(ar1(0.99, seed=seed)).quantile(q) for seed in range(20)]
    assert sum(one.interval is not None for one in found) <= 3
    said = next(one.reason for one in found if one.interval is None)
    assert "takes 30 independent timings, and these 2,500" in said


def test_timings_that_are_worth_too_few_have_a_p99_without_an_interval_and_it_is_said_why():
    found = profile(np.repeat(np.random.default_rng(3).lognormal(size=50), 50))
    assert found.p99.value_ms > found.p50.value_ms
    assert found.p99.interval is None
    assert found.p99.reason.startswith("An interval for the p99 takes 368 independent timings, and")
    assert found.p50.interval is not None
    plain = quantile_interval(np.sort(found.service_ms), 0.5)
    assert found.p50.interval.low <= plain.low < plain.high <= found.p50.interval.high


def test_independent_timings_give_no_warning():
    rng = np.random.default_rng(5)
    warned = [dependence_note(rng.lognormal(size=2_500)) is not None for _ in range(200)]
    assert np.mean(warned) < 0.03


def test_equal_timings_have_no_autocorrelation_and_no_warning():
    assert math.isnan(profile(np.ones(2_500)).autocorrelation)
    assert profile(np.ones(2_500)).effective_timings == 2_500
    assert dependence_note(np.ones(2_500)) is None


@pytest.mark.parametrize("lags", [0, 10])
def test_lags_outside_the_series_are_refused(lags):
    with pytest.raises(ValueError, match="lags must be at least 1 and below 10"):
        autocorrelation(np.arange(10.0), lags)
