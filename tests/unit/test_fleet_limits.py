"""How sure a largest rate and a fleet are: as often over the truth as they say, and no narrower."""

from __future__ import annotations

import math
from dataclasses import replace
from unittest.mock import patch

import numpy as np
import pytest
from scipy.stats import binom

from simulator import fleet_limits
from simulator.fleet import fleet_needed, largest_rate
from simulator.fleet_limits import CertainFleet, certain_fleet, rate_interval
from simulator.intervals import Interval
from simulator.load import p99_with_interval, response, station
from simulator.load_words import rate_words
from simulator.redrawn_station import redrawn_stations
from simulator.serving import LARGEST_RATE, Serving
from simulator.station import Station

EXPONENTIAL = np.random.default_rng(5).exponential(10, 2_000)
MODEL = station(2 + np.random.default_rng(0).gamma(2, 0.3, 2_500))


def held(of: Station, serving: Serving, **options: int) -> tuple[float, Interval]:
    rate = largest_rate(of, serving)
    assert isinstance(rate, float)
    interval = rate_interval(of, serving, rate, **options)
    assert interval is not None
    return rate, interval


def test_nineteen_intervals_in_twenty_hold_the_largest_rate_of_mm1() -> None:
    # p99 = ln(100) / (mu - lambda), so lambda = mu - ln(100) / objective
    rng, serving, tried = np.random.default_rng(12), Serving(servers=1, objective_ms=100.0), 24
    true, hits = 1_000 * (0.1 - math.log(100) / 100), 0
    for _ in range(tried):
        _, interval = held(station(rng.exponential(10, 2_000)), serving, draws=50)
        hits += interval.low <= true <= interval.high
    assert binom.cdf(20, tried, 0.95) < 0.03
    assert 21 <= hits <= tried


@pytest.mark.parametrize("objective_ms", [70.0, 200.0])
def test_the_limits_are_those_of_the_largest_rate_of_each_redrawn_station(
    objective_ms: float,
) -> None:
    of, serving, draws = station(EXPONENTIAL), Serving(servers=1, objective_ms=objective_ms), 40
    rate, interval = held(of, serving, draws=draws)
    drawn = [
        largest_rate(Station(one.service), serving)
        for one in redrawn_stations(of, draws=draws, seed=0)
    ]
    # Of so few draws the outermost are the limits, and the lower one is a little widened.
    assert interval.high == pytest.approx(max(drawn), rel=0.01)
    assert interval.low == pytest.approx(rate - 1.03 * (rate - min(drawn)), rel=0.015)
    assert interval.low < 0.97 * rate < 1.03 * rate < interval.high


@pytest.mark.parametrize("serving", [Serving(servers=1), Serving(servers=3)])
def test_at_its_limits_the_objective_is_at_a_limit_of_the_p99(serving: Serving) -> None:
    goal = 14.0
    _, interval = held(MODEL, replace(serving, objective_ms=goal))
    at_low, at_high = (
        response(MODEL, replace(serving, arrival_rate_per_s=rate)).p99.interval
        for rate in (interval.low, interval.high)
    )
    assert at_low.high == pytest.approx(goal, rel=0.01)
    assert at_high.low == pytest.approx(goal, rel=0.01)


@pytest.mark.parametrize(
    ("timings", "sigma", "servers", "over_no_load"),
    [
        pytest.param(2_500, 0.15, 8, 1.038, id="flat until a shared queue is nearly full"),
        pytest.param(2_500, 0.3, 4, 1.08, id="flat until a shared queue is half full"),
        pytest.param(20_000, 0.3, 1, 1.03, id="flat at one server"),
        pytest.param(2_500, 0.15, 1, 1.5, id="steep at one server"),
        pytest.param(2_500, 0.5, 2, 3.0, id="steep in a shared queue"),
    ],
)
def test_the_p99_is_certain_at_the_rates_below_the_interval_and_missed_at_those_above(
    timings: int, sigma: float, servers: int, over_no_load: float
) -> None:
    of = station(np.random.default_rng(0).lognormal(math.log(10), sigma, timings))
    goal, draws = over_no_load * of.no_load_ms(0.99), 40
    serving = Serving(servers=servers, objective_ms=goal)
    rate, interval = held(of, serving, draws=draws)

    def limits(at: float) -> Interval:
        load = replace(serving, arrival_rate_per_s=at)
        found = response(of, load, draws=draws).p99.interval
        assert found is not None
        return found

    assert interval.low < rate < interval.high
    below = [part * interval.low for part in (0.01, 0.3, 0.6, 0.9, 1 - 1e-9)]
    assert max(limits(at).high for at in below if at > 0) <= goal
    assert limits(interval.low + 0.015 * rate).high > goal
    full = 1_000 * servers / of.mean_ms
    above = [interval.high + part * (0.99 * full - interval.high) for part in (1e-9, 0.3, 0.7)]
    assert min(limits(at).low for at in above) > goal
    assert limits(interval.high - 0.015 * rate).low <= goal


def test_the_interval_ends_at_the_highest_rate_that_can_be_set() -> None:
    times = np.random.default_rng(0).lognormal(math.log(0.002), 0.2, 500)
    rate, interval = held(station(times), Serving(servers=64, objective_ms=10), draws=10)
    assert interval.high == rate == LARGEST_RATE
    assert interval.low == pytest.approx(rate)


def test_a_shared_queue_is_as_unsure_as_its_simulation_and_timings_together() -> None:
    serving = Serving(servers=3, objective_ms=60.0)
    rate, interval = held(station(EXPONENTIAL), serving, draws=40)
    assert interval.low < rate < interval.high < 300
    assert interval.method.startswith("simulation and 2,000 timings")


def test_an_objective_that_no_rate_is_certain_to_meet_has_a_lower_limit_of_nothing() -> None:
    times = np.random.default_rng(3).exponential(10, 500)
    of = station(times)
    serving = Serving(servers=1, objective_ms=1.08 * of.no_load_ms(0.99))
    rate, interval = held(of, serving, draws=40)
    assert interval.low == 0.0 < rate < interval.high


def test_an_objective_so_lax_that_servers_are_full_first_has_limits_all_the_same() -> None:
    rate, interval = held(station(EXPONENTIAL), Serving(servers=1, objective_ms=60_000), draws=40)
    full = 1_000 / EXPONENTIAL.mean()
    assert rate == pytest.approx(0.99 * full, rel=1e-3)
    assert 0.9 * full < interval.low < rate < interval.high < 1.1 * full


def test_too_few_timings_give_no_interval_and_no_certain_fleet() -> None:
    of, serving = station(EXPONENTIAL[:100]), Serving(servers=1, objective_ms=100)
    assert rate_interval(of, serving, 40.0) is None
    with patch.object(fleet_limits, "response", wraps=response) as asked:
        assert certain_fleet(of, replace(serving, arrival_rate_per_s=40), 1) is None
    assert asked.call_count == 1


def test_without_an_objective_there_is_nothing_to_be_sure_of() -> None:
    with pytest.raises(ValueError, match="objective_ms must be set"):
        rate_interval(MODEL, Serving(), 40.0)


def test_the_certain_fleet_is_within_the_objective_at_its_upper_limit_and_no_smaller_one_is() -> (
    None
):
    of = station(EXPONENTIAL)
    serving = Serving(arrival_rate_per_s=300, objective_ms=75.0, dispatch="random")
    needed = fleet_needed(of, serving)
    assert isinstance(needed, int)
    found = certain_fleet(of, serving, needed)
    assert found is not None
    certain = found.servers
    assert certain is not None
    assert certain > needed
    upper = [
        response(of, replace(serving, servers=servers)).p99.interval.high
        for servers in (certain - 1, certain)
    ]
    assert upper[1] <= 75.0 < upper[0]


def test_no_fleet_is_certain_when_the_timings_alone_are_not() -> None:
    of = station(EXPONENTIAL)
    goal = 1.02 * of.no_load_ms(0.99)
    serving = Serving(arrival_rate_per_s=20, objective_ms=goal, dispatch="random")
    needed = fleet_needed(of, serving)
    assert isinstance(needed, int)
    assert certain_fleet(of, serving, needed) == CertainFleet(None)


def test_a_rate_is_said_with_its_limits() -> None:
    assert rate_words(1_234.9, Interval(999.6, 1_500.2)) == "1,230 [999, 1,500] requests/s"
    assert rate_words(0.5, Interval(0.0, 0.7)) == "0.5 [0, 0.7] requests/s"


@pytest.mark.parametrize("serving", [Serving(servers=1), Serving(servers=3)])
def test_a_search_asks_for_the_p99_of_a_response_and_nothing_else(serving: Serving) -> None:
    load = replace(serving, arrival_rate_per_s=200, objective_ms=14.0)
    whole, alone = response(MODEL, load).p99, p99_with_interval(MODEL, load)
    assert (alone.value_ms, alone.interval) == (whole.value_ms, whole.interval)
    assert math.isnan(p99_with_interval(MODEL, replace(load, arrival_rate_per_s=9_999)).value_ms)


def test_the_limits_of_few_queues_are_those_of_many_loads_tried_one_by_one() -> None:
    serving, draws = Serving(servers=2, objective_ms=40.0), 40
    rng = np.random.default_rng(2)
    of = station(np.exp(0.3 * np.repeat(rng.standard_normal(100), 25)) * rng.gamma(9, 1, 2_500))
    with patch.object(fleet_limits, "p99_with_interval", wraps=p99_with_interval) as asked:
        rate, interval = held(of, serving, draws=draws)
    assert asked.call_count <= 9

    def certain(at: float) -> tuple[bool, bool]:
        p99 = response(of, replace(serving, arrival_rate_per_s=at), draws=draws).p99.interval
        assert p99 is not None
        return p99.high <= serving.objective_ms, p99.low > serving.objective_ms

    tried = rate * np.arange(0.8, 1.14, 0.02)
    tried = tried[tried < 1_000 * serving.servers / of.mean_ms]
    answers = np.array([certain(float(at)) for at in tried])
    met, missed = tried[answers[:, 0]].max(), tried[answers[:, 1]].min(initial=math.inf)
    assert met <= interval.low * 1.001 <= met + 0.03 * rate
    assert missed - 0.03 * rate <= interval.high <= missed * 1.001


def test_whatever_the_pause_raises_ends_the_search() -> None:
    class TooLongError(Exception):
        pass

    heard = []

    def pause() -> None:
        heard.append(1)
        if len(heard) == 3:
            raise TooLongError

    serving = Serving(servers=1, objective_ms=14.0)
    with pytest.raises(TooLongError):
        rate_interval(MODEL, serving, 300.0, draws=10, pause=pause)
    assert len(heard) == 3
