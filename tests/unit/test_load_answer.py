"""Intervals of a prediction under load hold what measured timings leave open, and no less."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import get_args
from unittest.mock import patch

import numpy as np
import pytest
from scipy.stats import norm

from simulator import load_uncertainty
from simulator.formatting import interval_text, share
from simulator.load import Response, certain_within, p99_ms, response, station, station_of_cascade
from simulator.queueing import response_time_quantile
from simulator.redrawn_station import redrawn_stations
from simulator.serving import Dispatch, Serving, Stage
from simulator.station import Station

FUZZED = {"shared": 15, "round_robin": 45, "random": 240}
"""Settings of each dispatch that are tried; one of a shared queue is simulated."""
EXPONENTIAL = np.random.default_rng(5).exponential(10, 2_000)


def loaded(busy: float, *, mean_ms: float = 10.0, servers: int = 1, **fields: object) -> Serving:
    rate = busy * servers * 1_000 / mean_ms
    return Serving(arrival_rate_per_s=rate, servers=servers, **fields)  # type: ignore[arg-type]


def log_width(found: Response) -> float:
    interval = found.p99.interval
    assert interval is not None
    return math.log(interval.high / interval.low)


def deviation_by_influence(busy: float, timings: int) -> float:
    """Standard deviation of log p99 at an M/M/1 queue whose law of service is measured.

    The derivative of Pollaczek and Khinchine's transform towards a time that is always x, inverted
    by partial fractions, gives the influence of one timing of x on p99; mean service time 1.
    """
    mu, lam = 1.0, busy
    theta = mu - lam
    t99 = math.log(100) / theta

    def pull(t: np.ndarray) -> np.ndarray:
        t = np.maximum(t, 0)
        a = (mu - lam * np.exp(-theta * t)) / theta
        once = (1 - np.exp(-theta * t) * (1 + theta * t)) / theta**2
        twice = (theta * t - 2 + np.exp(-theta * t) * (theta * t + 2)) / theta**3
        return (1 - busy) * (a - lam * mu * (once + mu * twice))

    shares = (np.arange(200_000) + 0.5) / 200_000
    x = -np.log1p(-shares)
    moved = np.where(x <= t99, pull(t99 - x), 0.0)
    moved = moved - moved.mean() - lam * mu * (x - 1) * (1 - math.exp(-theta * t99)) / theta
    influence = -moved / (0.01 * theta)
    return float(influence.std()) / math.sqrt(timings) / t99


# As wide as theory says, and over the truth as often as it says


@pytest.mark.parametrize("busy", [0.5, 0.7, 0.8])
def test_the_interval_is_as_wide_as_the_influence_of_each_timing_says(busy: float) -> None:
    rng = np.random.default_rng(3)
    widths = [
        log_width(response(station(rng.exponential(10, 4_000)), loaded(busy))) for _ in range(8)
    ]
    expected = (1.96 + 2.33) * deviation_by_influence(busy, 4_000)
    assert np.mean(widths) == pytest.approx(expected, rel=0.15)


@pytest.mark.parametrize("servers", [1, 3])
def test_nineteen_intervals_in_twenty_hold_the_true_p99(servers: int) -> None:
    rng, busy, hits = np.random.default_rng(11), 0.7, 0
    true = 1_000 * response_time_quantile(
        0.99, arrival_rate=busy * servers * 100, service_rate=100, servers=servers
    )
    serving = loaded(busy, servers=servers)
    for _ in range(24):
        of = station(rng.exponential(10, 2_000))
        interval = response(of, serving, draws=80, requests=20_000).p99.interval
        hits += interval.low <= true <= interval.high
    assert 21 <= hits <= 24


def test_a_shared_queue_moves_with_the_timings_as_a_simulation_of_each_says() -> None:
    serving, of = loaded(0.7, servers=3), station(EXPONENTIAL)
    draws = 12
    uncertainty = response(of, serving, draws=draws).p99.uncertainty
    assert uncertainty is not None
    told = np.log(uncertainty._answers.quantile_ms[:, 2])
    stations = redrawn_stations(of, draws=draws, seed=0)
    found = np.log([p99_ms(Station(one.service), serving, rough=True) for one in stations])
    assert told[1:] - told[0] == pytest.approx(found[1:] - found[0], abs=0.02)
    assert np.std(found) > 0.02


# What makes it wide


def test_timings_that_resemble_their_neighbours_say_less() -> None:
    rng = np.random.default_rng(2)
    level = np.repeat(rng.lognormal(0, 0.2, 50), 40)
    drifting = 10 * level * rng.lognormal(0, 0.1, 2_000)
    shuffled = rng.permutation(drifting)
    serving = loaded(0.6, mean_ms=float(drifting.mean()))
    wide, narrow = (log_width(response(station(one), serving)) for one in (drifting, shuffled))
    assert wide > 2 * narrow


def test_a_p99_beside_a_jump_of_the_service_law_reaches_over_it() -> None:
    times = np.where(np.arange(2_000) % 111 == 0, 100.0, 1.0)
    rng = np.random.default_rng(0)
    found = response(station(rng.permutation(times)), Serving(servers=1, arrival_rate_per_s=0.1))
    assert found.p99.value_ms < 1.1
    assert found.p99.interval.high > 90
    assert found.p99.interval.low > 0.9


def test_close_to_full_there_may_be_no_upper_limit_and_it_is_said_in_words() -> None:
    found = response(station(EXPONENTIAL), loaded(0.985, mean_ms=float(EXPONENTIAL.mean())))
    interval = found.p99.interval
    assert interval.low < found.p99.value_ms < interval.high == math.inf
    assert interval_text(interval, lambda x: f"{x:.0f}").endswith(", no limit]")
    calm = response(station(EXPONENTIAL), loaded(0.9, mean_ms=float(EXPONENTIAL.mean())))
    assert math.isfinite(calm.p99.interval.high)


def test_both_models_of_a_cascade_are_redrawn() -> None:
    rng = np.random.default_rng(4)
    first, second = station(rng.lognormal(0, 0.2, 2_500)), station(rng.exponential(20, 2_000))
    steady = station(np.full(2_500, 20.0))
    serving = Serving(servers=1, arrival_rate_per_s=50)
    moving, calm = (
        response(station_of_cascade(first, one, 0.3), serving) for one in (second, steady)
    )
    assert log_width(moving) > 3 * log_width(calm)
    assert "2,500 timings in blocks of 50 and 2,000 timings in blocks of 45" in (
        moving.p99.interval.method
    )


def test_pasted_times_of_a_stage_are_redrawn_and_assumed_stages_are_not() -> None:
    constant = np.full(2_000, 5.0)
    few = tuple(np.random.default_rng(8).exponential(20, 10).round(3).tolist())
    serving = Serving(servers=1, arrival_rate_per_s=1)

    def width(**stage: object) -> float:
        stages = [Stage(name="lookup", place="outside", **stage)]  # type: ignore[arg-type]
        return log_width(response(station(constant, stages), serving))

    assumed = width(kind="lognormal", p50_ms=10.0, p99_ms=80.0)
    spread = math.log(80 / 10) / norm.ppf(0.99)  # only that 3.7 more in 2,000 may be slower
    slower = 5 + 10 * math.exp(spread * norm.ppf(0.99 + 3.689 / 2_000))
    assert assumed == pytest.approx(math.log(slower / 85), abs=2e-3)
    assert width(kind="empirical", sample_ms=few) > 2 * width(kind="empirical", sample_ms=few * 20)


@pytest.mark.parametrize("place", ["server", "outside"])
def test_the_method_names_what_the_interval_holds(place: str) -> None:
    pasted = Stage(name="lookup", place=place, kind="empirical", sample_ms=(1.0, 2.0, 3.0))  # type: ignore[arg-type]
    found = response(station(EXPONENTIAL, [pasted]), loaded(0.5, servers=2), seed=7)
    assert found.p99.interval.method == (
        "simulation and 2,000 timings in blocks of 45 and 3 times of lookup, "
        "200 draws with a smoothed upper end, seed 7"
    )


# Attainment


def test_attainment_is_never_certain() -> None:
    times = np.random.default_rng(0).uniform(1, 2, 2_000)
    for servers in (1, 2):
        serving = Serving(servers=servers, arrival_rate_per_s=1, objective_ms=500)
        found = response(station(times), serving)
        assert found.attainment == 1
        interval = found.attainment_interval
        assert 1 - interval.low == pytest.approx(3.69 / 2_000, rel=0.12)
        assert interval_text(interval, share).startswith("[99.8%, ")


def test_timings_that_are_in_time_say_as_much_in_spells_as_apart() -> None:
    """Slow and quick spells far below the objective are no news about answers above it."""
    spells = np.repeat(np.random.default_rng(5).uniform(8.0, 12.0, 40), 50)
    serving = Serving(servers=1, arrival_rate_per_s=5.0, objective_ms=1_000.0)
    found = response(station(spells), serving).attainment_interval
    assert found is not None
    assert found.low == pytest.approx(1 - 3.689 / 2_000, abs=1e-5)


def test_an_assumed_stage_slower_than_all_timings_is_put_on_a_grid_that_holds_it() -> None:
    stage = Stage(name="store", place="server", kind="lognormal", p50_ms=0.1, p99_ms=100.0)
    times = np.random.default_rng(6).exponential(1.0, 2_000)
    p99 = response(station(times, (stage,)), Serving(servers=1, arrival_rate_per_s=5.0)).p99
    assert p99.interval is not None
    assert p99.interval.low < p99.value_ms < p99.interval.high


def test_no_interval_begins_below_the_fastest_answer() -> None:
    times = np.full(2_000, 5.0)
    times[::83] = 200.0
    found = response(station(times), Serving(servers=1, arrival_rate_per_s=0.01)).p99
    assert found.value_ms == pytest.approx(200.0, rel=0.01)
    assert found.interval is not None
    assert 5.0 <= found.interval.low < 5.5


@pytest.mark.parametrize(("p99_ms", "has_one"), [(200.0, True), (600.0, False)])
def test_a_grid_too_coarse_for_a_short_time_gives_no_one_sided_interval_of_it(
    p99_ms: float, has_one: bool
) -> None:
    stage = Stage(name="store", place="outside", kind="lognormal", p50_ms=2.0, p99_ms=p99_ms)
    times = np.random.default_rng(9).lognormal(1.5, 0.2, 2_000)
    serving = Serving(servers=1, arrival_rate_per_s=100.0)
    p50 = response(station(times, (stage,)), serving).p50
    assert (p50.interval is not None) == has_one == (not p50.reason)
    if p50.interval:
        assert 0.95 * p50.value_ms < p50.interval.low < p50.value_ms < p50.interval.high
        assert p50.interval.high < 1.05 * p50.value_ms
    else:
        assert "the slowest steps of a request take so much longer than its p50" in p50.reason


def test_above_its_upper_limit_hardly_more_answers_may_be_late_than_one_in_a_hundred() -> None:
    """Two ways to say the same: the interval of the p99, and of attainment at its upper limit."""
    times = np.random.default_rng(10).lognormal(1.6, 0.1, 2_000)
    serving = Serving(servers=1, arrival_rate_per_s=60.0)
    p99 = response(station(times), serving).p99
    assert p99.interval is not None
    at = response(station(times), replace(serving, objective_ms=p99.interval.high))
    assert at.attainment_interval is not None
    assert at.attainment_interval.low > 0.9875


def test_what_is_late_by_service_alone_widens_attainment_as_counts_do() -> None:
    times = np.concatenate([np.full(1_600, 1.0), np.full(400, 100.0)])
    times = np.random.default_rng(0).permutation(times)
    found = response(station(times), Serving(servers=1, arrival_rate_per_s=0.01, objective_ms=50))
    assert found.attainment == pytest.approx(0.8, abs=0.002)
    width = found.attainment_interval.high - found.attainment_interval.low
    assert width == pytest.approx(2 * 1.96 * math.sqrt(0.16 / 2_000), rel=0.25)


# When it is there, and what it costs


def test_the_same_arguments_give_the_same_interval_and_another_seed_another() -> None:
    of, serving = station(EXPONENTIAL), loaded(0.7, objective_ms=100.0)
    first, again, other = (response(of, serving, seed=seed) for seed in (1, 1, 2))
    assert first.p99.interval == again.p99.interval != other.p99.interval
    assert first.attainment_interval == again.attainment_interval != other.attainment_interval


def test_nothing_is_redrawn_until_an_interval_is_asked_for_and_then_once() -> None:
    with patch.object(load_uncertainty, "answers", wraps=load_uncertainty.answers) as redrawn:
        found = response(station(EXPONENTIAL), loaded(0.7, objective_ms=100.0), draws=20)
        assert redrawn.call_count == 0
        assert found.p50.interval.low < found.p95.interval.low < found.p99.interval.low
        assert found.attainment_interval is not None
        assert redrawn.call_count == 1


def test_too_few_timings_give_no_interval_and_say_how_many_it_takes() -> None:
    found = response(station(EXPONENTIAL[:100]), loaded(0.3, objective_ms=100.0))
    assert found.p95.interval is not None
    assert found.p99.interval is None
    assert found.p99.reason == (
        "An interval for the p99 takes at least 368 timings, and there are 100."
    )
    assert found.p95.reason == ""


def test_an_unstable_load_has_no_interval() -> None:
    found = response(station(EXPONENTIAL), loaded(1.2, objective_ms=100.0))
    assert found.p99.interval is None
    assert found.attainment_interval is None


def test_simulation_and_timings_add_as_independent_errors() -> None:
    p99 = response(station(EXPONENTIAL), loaded(0.8, servers=4), requests=1_000).p99
    both, simulated = p99.interval, p99.uncertainty.simulated.intervals[2]
    alone = replace(p99.uncertainty, simulated=None).of_quantile(2, p99.value_ms)
    for end in ("low", "high"):
        of_both = math.log(getattr(both, end) / p99.value_ms)
        of_timings = math.log(getattr(alone, end) / p99.value_ms)
        of_requests = math.log(simulated[end == "high"] / p99.value_ms)
        assert of_both**2 == pytest.approx(of_timings**2 + of_requests**2)
        assert 0 < abs(of_requests) < abs(of_timings)


@pytest.mark.parametrize("dispatch", ["random", "round_robin", "shared"])
@pytest.mark.parametrize("burstiness", [1.0, 4.0])
def test_every_queue_and_every_kind_of_arrivals_has_an_interval(
    dispatch: str, burstiness: float
) -> None:
    lookup = Stage(name="lookup", place="server", kind="lognormal", p50_ms=1, p99_ms=8)
    serving = loaded(0.6, mean_ms=11, servers=2, dispatch=dispatch, burstiness=burstiness)
    found = response(station(EXPONENTIAL, [lookup]), serving, draws=20)
    for one in (found.p50, found.p95, found.p99):
        assert one.interval.low < one.value_ms < one.interval.high < 2 * one.value_ms


# The verdict


def test_within_the_budget_is_certain_only_when_the_whole_interval_is() -> None:
    found = response(station(EXPONENTIAL), loaded(0.5)).p99
    interval = found.interval
    assert certain_within(found, interval.high * 1.01) is True
    assert certain_within(found, (found.value_ms + interval.high) / 2) is None
    assert certain_within(found, interval.low * 0.99) is False
    assert certain_within(replace(found, uncertainty=None), interval.high * 2) is None


def test_a_trickle_for_many_servers_has_the_interval_of_its_service_times() -> None:
    """So few requests that Erlang's share of waiting is 0 among floating-point numbers."""
    of = station(np.random.default_rng(0).gamma(4, 0.05, 2500))
    trickle = Serving(servers=64, arrival_rate_per_s=1, objective_ms=1)
    found, alone = response(of, trickle).p99, response(of, replace(trickle, servers=1)).p99
    assert found.interval is not None
    assert alone.interval is not None
    assert found.interval.low < of.no_load_ms(0.99) < found.interval.high
    assert found.interval.low == pytest.approx(alone.interval.low, rel=0.01)
    assert found.interval.high == pytest.approx(alone.interval.high, rel=0.01)


@pytest.mark.parametrize("dispatch", get_args(Dispatch))
def test_no_load_whatever_it_is_raises_or_warns(dispatch: str) -> None:
    rng = np.random.default_rng(sum(map(ord, dispatch)))
    for _ in range(FUZZED[dispatch]):
        mean = np.exp(rng.uniform(np.log(0.02), np.log(1_000)))
        times = mean * (rng.gamma(4, 0.25, 400) if rng.random() < 0.8 else np.ones(400))
        serving = Serving(
            servers=int(2 ** rng.uniform(0, 6)),
            arrival_rate_per_s=float(np.exp(rng.uniform(np.log(0.1), np.log(1e5)))),
            burstiness=float(np.exp(rng.uniform(0, np.log(100)))),
            objective_ms=float(mean * np.exp(rng.uniform(-1, 3))),
            dispatch=dispatch,
        )
        found = response(station(times), serving, draws=3)
        if found.reason:
            assert found.utilisation > 0.9
            continue
        assert found.p50.value_ms <= found.p95.value_ms <= found.p99.value_ms
        assert 0 <= found.attainment <= 1
        for one in (found.p50, found.p95, found.p99):
            interval = one.interval
            assert interval is None or interval.low <= one.value_ms <= interval.high
        limits = found.attainment_interval
        assert limits is None or limits.low <= found.attainment <= limits.high


def test_timings_of_which_some_draws_answer_at_once_have_an_interval_without_a_warning() -> None:
    """The p50 is on the edge of a jump from 0: half the redrawn samples have a p50 of 0."""
    times = np.random.default_rng(0).permutation(np.append(np.zeros(505), np.full(495, 10.0)))
    interval = response(station(times), Serving(servers=1, arrival_rate_per_s=5)).p50.interval
    assert interval is None or 0 <= interval.low <= interval.high
