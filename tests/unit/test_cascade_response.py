"""The intervals of a cascade's response hold what the rows leave open of the share sent on."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from scipy.optimize import brentq
from scipy.stats import beta, binom

from simulator.cascade import CascadeOutcome, Routed
from simulator.cascade_response import cascade_response, redrawn_shares, with_open_share
from simulator.load import Response, response, station, station_of_cascade
from simulator.serving import Cascade, Serving

ROWS, POSITIVES = 569, 212
CALM = Serving(servers=1, arrival_rate_per_s=0.01, objective_ms=5.0)
EVEN = np.random.default_rng(0).permutation((np.arange(2_000) + 0.5) / 2_000)
FIRST, SECOND = station(1 + EVEN), station(10 + 10 * EVEN)
"""Evenly spread over 1 to 2 ms, and over 10 to 20 ms."""
BRIEF, LONG = station(-np.log(EVEN)), station(10 - 2 * np.log1p(-EVEN[::-1]))
"""Exponential with mean 1 ms, and 10 ms and an exponential with mean 2 ms."""
BAND = Cascade(first="logistic", second="tree", low=0.2, high=0.7, threshold=0.4)


def sent_on(positive: int, negative: int, *, band: Cascade | None = BAND, **of: float):
    """Return a cascade that sends on so many of 212 positives and 357 negatives."""
    return CascadeOutcome(
        cascade=band,
        positive=Routed(0, POSITIVES - positive, positive, positive),
        negative=Routed(ROWS - POSITIVES - negative, 0, negative, 0),
        prevalence=of.get("prevalence", POSITIVES / ROWS),
    )


def answered(outcome: CascadeOutcome, serving: Serving = CALM, *, draws: int = 200) -> Response:
    return cascade_response(FIRST, SECOND, outcome, serving, draws=draws)


def true_p99(share: float) -> float:
    """p99 of answers that nobody waits for: `BRIEF`, and for that share `BRIEF` and `LONG`."""

    def late(time: float) -> float:
        beyond = max(time - 10, 0.0)
        both = 2 * math.exp(-beyond / 2) - math.exp(-beyond)  # of exponentials of rates 1 and 1/2
        return (1 - share) * math.exp(-time) + share * both

    return float(brentq(lambda time: late(time) - 0.01, 1.0, 40.0))


@pytest.fixture(scope="module")
def by_number() -> dict[int, tuple[float, float]]:
    """The interval of p99 for every number of rows sent on that matters here."""
    found = {
        k: cascade_response(BRIEF, LONG, sent_on(0, k), CALM, draws=150).p99.interval
        for k in range(22)
    }
    return {k: (one.low, one.high) for k, one in found.items() if one is not None}


@pytest.mark.parametrize("share", [0.004, 0.0075, 0.0095, 0.0105, 0.0125, 0.0158])
def test_the_interval_holds_the_true_p99_as_often_as_it_says(share, by_number):
    truth = true_p99(share)
    chance = {k: float(binom.pmf(k, ROWS, share)) for k in by_number}
    assert sum(chance.values()) > 0.995
    held = sum(chance[k] for k, (low, high) in by_number.items() if low <= truth <= high)
    assert held > 0.93


def test_with_the_share_taken_as_known_it_would_hold_it_seldom():
    truth = true_p99(0.0158)
    held = 0.0
    for k in range(2, 18):
        both = station_of_cascade(BRIEF, LONG, k / ROWS)
        interval = response(both, CALM, draws=40).p99.interval
        held += binom.pmf(k, ROWS, 0.0158) * (interval.low <= truth <= interval.high)
    assert held < 0.4


def test_a_few_cases_more_or_less_reach_over_the_jump_at_one_in_a_hundred():
    for number, is_above in ((9, True), (4, False)):
        found = answered(sent_on(3, number - 3)).p99
        assert (found.value_ms > 10) is is_above
        assert found.interval.low < 2.1
        assert found.interval.high > 14


def test_many_cases_sent_on_leave_little_open():
    few, many = (answered(sent_on(9 * k, 16 * k)).p99 for k in (1, 10))
    widths = [math.log(one.interval.high / one.interval.low) for one in (few, many)]
    assert widths[1] < 0.2 * widths[0]


def test_where_no_case_was_sent_on_one_may_be_all_the_same():
    rows = CascadeOutcome(
        cascade=BAND, positive=Routed(0, 50, 0, 0), negative=Routed(50, 0, 0, 0), prevalence=0.5
    )
    found = cascade_response(FIRST, SECOND, rows, CALM)
    assert found.p99.value_ms < 2
    assert found.p99.interval.high > 10
    assert "0 of 100 rows sent on, 2,000 timings" in found.p99.interval.method
    assert found.attainment_interval.low < 0.99


def test_an_empty_band_sends_nothing_on_whatever_the_rows():
    empty = sent_on(0, 0, band=replace(BAND, low=0.7))
    plain = response(station_of_cascade(FIRST, SECOND, 0.0), CALM)
    found = answered(empty)
    assert found.p99.interval == plain.p99.interval
    assert found.attainment_interval == plain.attainment_interval


@pytest.mark.parametrize("servers", [1, 3])
def test_only_the_intervals_differ_from_a_share_that_is_known(servers):
    serving = Serving(servers=servers, arrival_rate_per_s=200 * servers, objective_ms=8.0)
    outcome = sent_on(9, 16)
    plain = response(station_of_cascade(FIRST, SECOND, outcome.sent), serving, requests=20_000)
    found = with_open_share(plain, FIRST, SECOND, outcome)
    assert found == plain
    for one, other in ((found.p50, plain.p50), (found.p95, plain.p95), (found.p99, plain.p99)):
        assert one.value_ms == other.value_ms
        assert one.interval.low < one.value_ms < one.interval.high
    ratios = [one.p99.interval.high / one.p99.interval.low for one in (found, plain)]
    assert ratios[0] > 1.07 * ratios[1]
    wide, narrow = found.attainment_interval, plain.attainment_interval
    assert wide.low < narrow.low < found.attainment < narrow.high < wide.high
    assert found.p99.interval == with_open_share(plain, FIRST, SECOND, outcome).p99.interval
    assert found.p99.interval.method.startswith("25 of 569 rows sent on, ")


def test_the_interval_of_attainment_follows_the_interval_of_the_share():
    found = answered(sent_on(9, 16))
    # Direct answers are all in time and those sent on never: what is late is the share sent on.
    assert found.attainment == pytest.approx(1 - 25 / ROWS, abs=1e-4)
    low, high = beta.ppf([0.025, 0.975], 25.5, ROWS - 24.5)
    assert 1 - found.attainment_interval.high == pytest.approx(low, abs=0.004)
    assert 1 - found.attainment_interval.low == pytest.approx(high, abs=0.008)


def test_shares_are_drawn_for_each_class_at_a_deployed_prevalence():
    rng = np.random.default_rng(1)
    natural = redrawn_shares(sent_on(20, 5), 20_000, rng)
    assert np.percentile(natural, [2.5, 97.5]) == pytest.approx(
        beta.ppf([0.025, 0.975], 25.5, ROWS - 24.5), rel=0.02
    )
    deployed = redrawn_shares(sent_on(20, 5, prevalence=0.01), 20_000, rng)
    positive, negative = beta(20.5, POSITIVES - 19.5), beta(5.5, ROWS - POSITIVES - 4.5)
    assert deployed.mean() == pytest.approx(
        0.01 * positive.mean() + 0.99 * negative.mean(), rel=0.01
    )
    assert deployed.std() == pytest.approx(
        math.hypot(0.01 * positive.std(), 0.99 * negative.std()), rel=0.03
    )


def test_a_queue_without_times_keeps_its_reason():
    full = replace(CALM, arrival_rate_per_s=2_000.0)
    found = answered(sent_on(9, 16), full)
    assert not found.stable
    assert found.reason
    assert found.p99.interval is None
