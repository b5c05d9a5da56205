"""Where many requests take exactly the same time, the share within that time is not smeared."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from simulator.arrivals import arrivals
from simulator.law import law_of
from simulator.load import p99_ms, response, station
from simulator.load_jumps import with_jumps
from simulator.queueing import erlang_c
from simulator.serving import Serving, Stage
from simulator.waiting import FINE, QUICK, Resolution, response_law

CONSTANT = station([10.0] * 2_000)
NETWORK = Stage(name="network", place="outside", kind="constant", p50_ms=5)


@pytest.mark.parametrize("busy", [0.004, 0.3, 0.6])
def test_at_the_service_time_that_all_take_those_are_in_time_who_do_not_wait(busy: float) -> None:
    serving = Serving(servers=1, arrival_rate_per_s=100 * busy, objective_ms=10.0)
    assert response(CONSTANT, serving).attainment == pytest.approx(1 - busy, abs=5e-3)
    just_below = response(CONSTANT, replace(serving, objective_ms=9.5))
    assert just_below.attainment == pytest.approx(0, abs=1e-9)


def test_a_constant_stage_outside_moves_the_jump() -> None:
    of = station([10.1] * 2_000, [NETWORK])
    serving = Serving(servers=1, arrival_rate_per_s=300 / 10.1, objective_ms=15.1)
    assert response(of, serving).attainment == pytest.approx(0.7, abs=5e-3)


def test_the_p99_stands_on_the_jump_while_99_in_a_hundred_do_not_wait() -> None:
    calm = Serving(servers=1, arrival_rate_per_s=0.5)
    found = response(CONSTANT, replace(calm, objective_ms=10.0))
    assert found.p50.value_ms == found.p95.value_ms == found.p99.value_ms == 10.0
    assert p99_ms(CONSTANT, calm) == p99_ms(CONSTANT, calm, rough=True) == 10.0
    assert found.attainment >= 0.99
    assert response(CONSTANT, replace(calm, arrival_rate_per_s=2.0)).p99.value_ms > 10.01


def test_two_times_that_half_take_each_are_two_jumps() -> None:
    of = station([1.0, 7.0] * 1_000)
    serving = Serving(servers=1, arrival_rate_per_s=1.0)
    shares = [response(of, replace(serving, objective_ms=goal)).attainment for goal in (1.0, 7.0)]
    assert shares == pytest.approx([0.5, 1.0], abs=5e-3)
    assert response(of, serving).p99.value_ms == pytest.approx(7.0, abs=0.2)


def test_a_shared_queue_stands_on_its_jump_too() -> None:
    serving = Serving(servers=4, arrival_rate_per_s=280, objective_ms=10.0)
    waiting = 1 - response(CONSTANT, serving).attainment
    # Fewer wait for servers that all take as long than for exponential ones.
    assert 0.7 * erlang_c(2.8, 4) < waiting < erlang_c(2.8, 4)
    assert response(CONSTANT, serving).p50.value_ms == 10.0


@pytest.mark.parametrize("resolution", [FINE, QUICK])
@pytest.mark.parametrize("times", [[10.0], [1.0, 7.0], [3.0, 3.0, 9.0, 20.0]])
def test_shares_and_quantiles_rise_and_none_of_a_jump_is_before_or_after_its_time(
    times: list[float], resolution: Resolution
) -> None:
    always, busy = law_of(times * 500), 0.3
    between = arrivals(1_000 * busy / always.mean_ms)
    waits, smooth = response_law(always, between, resolution=resolution)
    found = with_jumps(smooth, waits, always)
    near = [jump + np.linspace(-0.5, 0.5, 501) for jump in times]
    at = np.unique(np.concatenate([np.linspace(0, 80, 4_001), *near]))
    shares = [found.share_within(float(time)) for time in at]
    assert np.all(np.diff(shares) >= 0)
    levels = np.linspace(0, 0.9999, 5_000)
    reached = found.quantiles_ms(levels)
    assert np.all(np.diff(reached) >= 0)
    back = np.array([found.share_within(float(time)) for time in reached])
    assert np.all(back >= levels - 1e-9)
    for jump in set(times):
        size = (1 - busy) * times.count(jump) / len(times)
        before, just_after = (found.share_within(jump + off) for off in (-1e-4, 1e-4))
        assert just_after - before == pytest.approx(size, abs=5e-3)


def test_just_after_the_time_that_all_take_as_many_are_in_time_as_at_it() -> None:
    # Of M/D/1, P(wait <= t) = (1 - u) exp(u t / service) up to one service time.
    serving = Serving(servers=1, arrival_rate_per_s=30)
    for later in (0.0, 1e-4, 0.01, 0.05, 0.5, 3.0):
        exact = 0.7 * math.exp(0.03 * later)
        goal = replace(serving, objective_ms=10 + later)
        assert response(CONSTANT, goal).attainment == pytest.approx(exact, abs=2e-3)


def test_measured_times_of_which_no_two_are_equal_have_no_jumps() -> None:
    times = law_of(np.random.default_rng(0).gamma(4, 1.0, 2_000))
    waits, total = response_law(times, arrivals(100))
    assert with_jumps(total, waits, times) is total
