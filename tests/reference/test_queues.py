"""The numerical waiting time against queues whose law is known: M/M/1, M/D/1, M/E2/1, GI/M/1."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from scipy.optimize import brentq
from scipy.stats import binom

from simulator.arrivals import Arrivals, arrivals
from simulator.grid_law import added
from simulator.law import Law, law_of
from simulator.queueing import response_time_quantile
from simulator.shared_queue import shared_waits
from simulator.waiting import FINE, QUICK, Resolution, response_law, waiting_law
from tests.support.queues import gamma_law

LEVELS = np.array([0.5, 0.95, 0.99, 0.9999])
UTILISATIONS = (0.1, 0.5, 0.9, 0.98)
EXPONENTIAL = gamma_law(1, 10)
GRIDS = {"fine": (FINE, 2e-4), "quick": (QUICK, 1e-3)}


@pytest.fixture(params=GRIDS)
def grid(request: pytest.FixtureRequest) -> tuple[Resolution, float]:
    return GRIDS[request.param]


def root_of(transform: Callable[[float], float]) -> float:
    """The sigma of GI/M/1 with 10 ms of service: sigma = A*(mu (1 - sigma))."""
    return float(brentq(lambda s: transform(0.1 * (1 - s)) - s, 0.0, 1 - 1e-7))


@pytest.mark.parametrize("busy", UTILISATIONS)
def test_mm1_has_an_exponential_response(busy: float, grid: tuple[Resolution, float]) -> None:
    resolution, tolerance = grid
    _, total = response_law(EXPONENTIAL, arrivals(100 * busy), resolution=resolution)
    exact = -np.log1p(-LEVELS) * 10 / (1 - busy)
    assert total.quantiles_ms(LEVELS) == pytest.approx(exact, rel=tolerance)


# Erlang (1909); Crommelin (1932): the law of the wait in M/D/1 is a finite sum.
@pytest.mark.parametrize("busy", UTILISATIONS)
def test_md1_waits_as_erlang_and_crommelin_say(busy: float, grid: tuple[Resolution, float]) -> None:
    resolution, tolerance = grid
    waits = waiting_law(law_of([10.0]), arrivals(100 * busy), resolution=resolution)
    for services in (0.31, 0.5, 1.7, 4.3):
        exact = (1 - busy) * math.fsum(
            (busy * (k - services)) ** k / math.factorial(k) * math.exp(-busy * (k - services))
            for k in range(int(services) + 1)
        )
        assert waits.share_within(10 * services) == pytest.approx(exact, abs=tolerance)


# Pollaczek and Khinchine: E[z^T] of M/E2/1 has two real poles, so that T is a sum of two
# exponential times with the rates below.
@pytest.mark.parametrize("busy", UTILISATIONS)
def test_an_erlang_2_server_responds_with_two_exponential_times(
    busy: float, grid: tuple[Resolution, float]
) -> None:
    resolution, tolerance = grid
    rate, phase = 0.1 * busy, 0.2
    half, product = (2 * phase - rate) / 2, phase**2 - 2 * rate * phase
    large = half + math.sqrt(half * half - product)
    small = product / large
    _, total = response_law(gamma_law(2, 10), arrivals(100 * busy), resolution=resolution)
    for q in LEVELS:
        exact = brentq(
            lambda t, q=q: (
                large * math.exp(-small * t)
                - small * math.exp(-large * t)
                - (1 - q) * (large - small)
            ),
            0.0,
            100 / small,
            xtol=1e-10,
        )
        assert total.quantiles_ms(np.array([q])) == pytest.approx(exact, rel=tolerance)


@pytest.mark.parametrize("burstiness", [1.5, 4, 50])
@pytest.mark.parametrize("busy", UTILISATIONS)
def test_bursty_arrivals_at_an_exponential_server_follow_the_root_of_their_transform(
    busy: float, burstiness: float, grid: tuple[Resolution, float]
) -> None:
    resolution, tolerance = grid
    between = arrivals(100 * busy, burstiness)
    sigma = root_of(lambda s: laplace(between, s))
    _, total = response_law(EXPONENTIAL, between, resolution=resolution)
    exact = -np.log1p(-LEVELS) * 10 / (1 - sigma)
    assert total.quantiles_ms(LEVELS) == pytest.approx(exact, rel=tolerance)


@pytest.mark.parametrize("servers", [2, 8, 64])
@pytest.mark.parametrize("burstiness", [1, 4])
@pytest.mark.parametrize("busy", [0.05, *UTILISATIONS])
def test_every_c_th_arrival_at_an_exponential_server_follows_its_root(
    busy: float, burstiness: float, servers: int, grid: tuple[Resolution, float]
) -> None:
    resolution, tolerance = grid
    whole = arrivals(100 * busy * servers, burstiness)
    sigma = root_of(lambda s: laplace(whole, s) ** servers)
    _, total = response_law(EXPONENTIAL, whole.in_turn(servers), resolution=resolution)
    exact = -np.log1p(-LEVELS) * 10 / (1 - sigma)
    assert total.quantiles_ms(LEVELS) == pytest.approx(exact, rel=tolerance)


@pytest.mark.parametrize("servers", [2, 3, 64])
@pytest.mark.parametrize("burstiness", [1, 1.5, 9, 100])
def test_arrivals_split_by_lot_are_a_geometric_sum(servers: int, burstiness: float) -> None:
    whole = arrivals(200, burstiness)
    split = whole.at_random(servers)
    for s in (1e-6, 1e-3, 0.1, 5.0):
        one = laplace(whole, s)
        summed = (one / servers) / (1 - (1 - 1 / servers) * one)
        assert laplace(split, s) == pytest.approx(summed, rel=1e-12)
    assert split.mean_ms == pytest.approx(servers * whole.mean_ms, rel=1e-12)
    assert split.cv2 == pytest.approx(1 + (burstiness - 1) / servers, rel=1e-9)


def test_two_ways_to_solve_the_same_queue_agree() -> None:
    # Two phases of nearly one rate and one copy: by its known pole, and by the general split.
    between = arrivals(90)
    rate = between.rates_per_ms[0]
    pole = waiting_law(EXPONENTIAL, between)
    general = waiting_law(EXPONENTIAL, Arrivals((0.5, 0.5), (2 * rate, 2 * rate), 2))
    erlang = root_of(lambda s: (2 * rate / (2 * rate + s)) ** 2)
    assert pole.mean_ms == pytest.approx(10 * 0.9 / 0.1, rel=1e-5)
    assert general.mean_ms == pytest.approx(10 * erlang / (1 - erlang), rel=1e-5)


@pytest.mark.parametrize("busy", UTILISATIONS)
@pytest.mark.parametrize("shape", [0.3, 1, 30])
def test_the_mean_wait_is_that_of_pollaczek_and_khinchine(busy: float, shape: float) -> None:
    service = gamma_law(shape, 4.0)
    exact = busy / (1 - busy) * 4.0 * (1 + service.cv2) / 2
    waits = waiting_law(service, arrivals(busy * 1000 / service.mean_ms))
    assert waits.mean_ms == pytest.approx(exact, rel=1e-4)


@pytest.mark.parametrize("busy", [0.3, 0.9, 0.98])
def test_a_rare_long_service_among_short_ones_is_not_lost_on_the_grid(busy: float) -> None:
    # 100 ms once in 500, 2 ms else: the mean wait follows from two moments, whatever the grid.
    service = Law(np.array([2.0, 100.0]), np.array([0.998, 0.002]))
    exact = busy / (1 - busy) * service.mean_ms * (1 + service.cv2) / 2
    for resolution in (FINE, QUICK):
        waits = waiting_law(service, arrivals(busy * 1000 / service.mean_ms), resolution=resolution)
        assert waits.mean_ms == pytest.approx(exact, rel=1e-3)


def test_half_the_step_changes_the_answer_by_less_than_a_ten_thousandth() -> None:
    service, between = gamma_law(3, 5.0), arrivals(190, 3)
    finer = replace(FINE, wanted=2 * FINE.wanted, plenty=2 * FINE.plenty, needed=2 * FINE.needed)
    one = response_law(service, between)[1].quantiles_ms(LEVELS)
    two = response_law(service, between, resolution=finer)[1].quantiles_ms(LEVELS)
    assert one == pytest.approx(two, rel=1e-4)


def test_almost_nothing_lies_beyond_the_grid() -> None:
    for busy in UTILISATIONS:
        for service in (EXPONENTIAL, gamma_law(0.3, 10)):
            waits = waiting_law(service, arrivals(100 * busy))
            assert abs(float(waits.mass[-len(waits.mass) // 8 :].sum())) < 1e-7
            assert float(waits.mass.sum()) == pytest.approx(1, abs=1e-9)


# M/M/c is the shared queue whose law is known; the method knows nothing of it.
@pytest.mark.parametrize("servers", [2, 4, 8, 24, 64])
@pytest.mark.parametrize("busy", [0.3, 0.7, 0.9, 0.98])
def test_the_shared_queue_of_exponential_servers_is_mmc(busy: float, servers: int) -> None:
    between = arrivals(100 * busy * servers)
    room = EXPONENTIAL.slowest_ms
    waits = shared_waits(EXPONENTIAL, between, servers, room_ms=room, requests=200_000, seed=1)
    total = added(waits.law, EXPONENTIAL)
    for q, tolerance in ((0.5, 0.015), (0.95, 0.015), (0.99, 0.015), (0.9999, 0.015)):
        exact = response_time_quantile(
            q, arrival_rate=0.1 * busy * servers, service_rate=0.1, servers=servers
        )
        assert float(total.quantiles_ms(np.array([q]))[0]) == pytest.approx(exact, rel=tolerance)


def test_intervals_of_the_shared_queue_cover_the_truth_about_as_often_as_they_say() -> None:
    servers, covered, tried = 3, 0, 0
    for busy in (0.6, 0.85, 0.95):
        between = arrivals(100 * busy * servers)
        exact = response_time_quantile(
            0.99, arrival_rate=0.1 * busy * servers, service_rate=0.1, servers=servers
        )
        for seed in range(20):
            waits = shared_waits(
                EXPONENTIAL,
                between,
                servers,
                room_ms=400,
                requests=30_000,
                seed=seed,
                resolution=QUICK,
            )
            share = added(waits.law, EXPONENTIAL).share_within(exact)
            error = waits.standard_error(exact, EXPONENTIAL)
            covered += abs(share - 0.99) <= 2 * error
            tried += 1
    # 95% of 60 are 57; fewer than 52 would happen once in 150 times (binomial)
    assert binom.cdf(51, tried, 0.95) < 0.01
    assert covered >= 52


# 16 servers begin a run at work, or they would still be short of it at its end; with 2, what a
# long service does to V just as it comes must not be taken for what the queue does to W.
@pytest.mark.parametrize(("servers", "busy"), [(2, 0.98), (4, 0.95), (16, 0.95), (16, 0.98)])
def test_near_full_load_the_shared_queue_is_off_by_no_more_than_it_says(
    servers: int, busy: float
) -> None:
    between, seeds = arrivals(100 * busy * servers), 12
    exact = response_time_quantile(
        0.99, arrival_rate=0.1 * busy * servers, service_rate=0.1, servers=servers
    )
    apart = np.empty(seeds)
    for seed in range(seeds):
        waits = shared_waits(
            EXPONENTIAL, between, servers, room_ms=300, requests=100_000, seed=seed
        )
        share = added(waits.law, EXPONENTIAL).share_within(exact)
        apart[seed] = (share - 0.99) / waits.standard_error(exact, EXPONENTIAL)
    assert (np.abs(apart) <= 2).sum() >= 9  # fewer would happen once in 400 times (binomial)
    assert abs(apart.mean()) <= 3 / math.sqrt(seeds)


def test_one_server_does_not_share_a_queue() -> None:
    with pytest.raises(ValueError, match="servers must be at least 2 to share a queue, got 1"):
        shared_waits(EXPONENTIAL, arrivals(50), 1)


@pytest.mark.parametrize("rate", [0.0, -1.0, math.nan, math.inf])
def test_a_rate_that_cannot_be_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match=f"rate_per_s must be above 0 and finite, got {rate}"):
        arrivals(rate)


@pytest.mark.parametrize("burstiness", [0.5, 0.0, -3.0, math.nan, math.inf])
def test_calmer_than_poisson_is_refused_and_not_taken_for_poisson(burstiness: float) -> None:
    with pytest.raises(ValueError, match=f"burstiness must be 1 or more .*, got {burstiness}"):
        arrivals(50, burstiness)


def test_requests_are_split_among_servers_once_and_among_some() -> None:
    for split in (arrivals(50).at_random, arrivals(50, 4).in_turn):
        with pytest.raises(ValueError, match="servers must be at least 1, got 0"):
            split(0)
    with pytest.raises(ValueError, match="in turn already .*, got 3 copies"):
        arrivals(50, 4).in_turn(3).at_random(2)


def test_a_queue_needs_a_service_that_takes_time() -> None:
    with pytest.raises(ValueError, match="service must take some time, got a mean of 0.0 ms"):
        waiting_law(law_of([0.0, 0.0]), arrivals(50))


def laplace(between: Arrivals, s: float) -> float:
    """E[exp(-s A)], straight from the phases."""
    one = sum(w * r / (r + s) for w, r in zip(between.weights, between.rates_per_ms, strict=True))
    return one**between.copies
