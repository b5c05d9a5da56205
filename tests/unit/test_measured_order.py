"""Service times in the order they were measured: the queue of exactly that trace."""

from __future__ import annotations

import heapq
import math
from dataclasses import replace

import numpy as np
import pytest

from simulator.arrivals import arrivals
from simulator.load import response, station, station_of_cascade
from simulator.measured_order import InOrder, order_words, response_in_order
from simulator.serving import Serving, Stage

RNG = np.random.default_rng(4)
PHASES = np.repeat(np.where(RNG.random(80) < 0.2, 15.0, 3.0), 25) * RNG.gamma(20, 0.05, 2_000)
LOAD = Serving(arrival_rate_per_s=100, servers=1, objective_ms=60)


def one_by_one(times: np.ndarray, gaps: np.ndarray, servers: int) -> np.ndarray:
    free, now, found = [0.0] * servers, 0.0, []
    for number, gap in enumerate(gaps.tolist()):
        now += gap
        done = max(heapq.heappop(free), now) + float(times[number % len(times)])
        heapq.heappush(free, done)
        found.append(done - now)
    return np.array(found)


@pytest.mark.parametrize(("servers", "burstiness"), [(1, 1.0), (3, 1.0), (3, 4.0)])
def test_each_request_takes_the_time_that_was_measured_next(servers: int, burstiness: float):
    load = replace(LOAD, servers=servers, arrival_rate_per_s=100.0 * servers, burstiness=burstiness)
    found = response_in_order(station(PHASES), load, seed=3, requests=20_000)
    gaps = arrivals(load.arrival_rate_per_s, burstiness).sample(
        20_000, np.random.default_rng([3, 1])
    )
    times = one_by_one(PHASES, gaps, servers)[2_000:]
    assert found.requests == 18_000
    told = [found.p50_ms, found.p95_ms, found.p99_ms]
    assert told == pytest.approx(np.quantile(times, [0.5, 0.95, 0.99]), rel=1e-9)
    assert found.attainment == np.mean(times <= 60)


@pytest.mark.parametrize("load", [LOAD, replace(LOAD, servers=2, arrival_rate_per_s=210)])
def test_without_an_order_it_is_the_prediction_from_the_law(load: Serving):
    rng, told = np.random.default_rng(1), response(station(PHASES), load)
    found = [  # each shuffle is an order by chance
        response_in_order(station(rng.permutation(PHASES)), load, seed=seed, requests=60_000)
        for seed in range(12)
    ]
    assert np.mean([one.p50_ms for one in found]) == pytest.approx(told.p50.value_ms, rel=0.02)
    assert np.mean([one.p99_ms for one in found]) == pytest.approx(told.p99.value_ms, rel=0.04)
    assert np.mean([one.attainment for one in found]) == pytest.approx(told.attainment, abs=0.003)


def test_slow_phases_make_the_slowest_answers_slower():
    of = station(PHASES)
    assert response_in_order(of, LOAD).p99_ms > 1.5 * response(of, LOAD).p99.value_ms


def test_stages_are_added_inside_and_outside_the_server():
    stages = [
        Stage(name="lookup", place="server", kind="constant", p50_ms=1.0),
        Stage(name="network", place="outside", kind="constant", p50_ms=7.0),
    ]
    with_stages = response_in_order(station(PHASES, stages), LOAD, requests=20_000)
    longer = response_in_order(station(PHASES + 1), LOAD, requests=20_000)
    assert with_stages.p99_ms == pytest.approx(longer.p99_ms + 7)


def test_full_servers_have_no_response_times():
    found = response_in_order(station(PHASES), replace(LOAD, arrival_rate_per_s=1_000))
    assert math.isnan(found.p99_ms)
    assert math.isnan(found.attainment)
    assert found.requests == 0


def test_a_cascade_has_no_order():
    with pytest.raises(ValueError, match="one model"):
        response_in_order(station_of_cascade(station(PHASES), station(PHASES), 0.2), LOAD)


def test_it_is_said_in_which_direction_and_by_how_much_p99_is_off():
    def said(p99_ms: float, objective_ms: float | None = None) -> str:
        return order_words(100.0, InOrder(1.0, 2.0, p99_ms, 1.0, 1), objective_ms)

    assert "p99 is 1.6 times as long, about 160 ms. Trust the replay if " in said(157.0)
    assert "p99 is 0.5 times as long, about 50 ms. Trust" in said(50.0)
    assert said(104.0) == said(97.0)
    assert said(97.0).endswith("p99 is about as long.")
    assert said(math.nan) == order_words(math.nan, InOrder(1.0, 2.0, 3.0, 1.0, 1)) == ""


def test_it_is_said_that_the_order_decides_about_the_objective_only_where_it_does():
    def said(estimate: float, replayed: float, objective_ms: float) -> str:
        return order_words(estimate, InOrder(1.0, 2.0, replayed, 1.0, 1), objective_ms)

    assert ", about 240 ms, and misses the objective." in said(73.0, 239.0, 100.0)
    assert ", about 50 ms, and holds the objective." in said(110.0, 50.0, 100.0)
    assert "objective" not in said(73.0, 239.0, 300.0) + said(73.0, 239.0, 50.0)
    assert "about as long, about 103 ms, and misses the objective." in said(98.0, 103.0, 100.0)


def test_two_digits_never_put_p99_on_the_other_side_of_the_objective():
    said = order_words(60.0, InOrder(1.0, 2.0, 100.4, 1.0, 1), 100.0)
    assert "about 100.4 ms, and misses" in said
