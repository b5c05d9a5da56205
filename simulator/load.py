"""Turns measured service times, stages and a load into response times and attainment.

Response time is waiting, then service with the stages that hold the server, then the stages
outside. The three are independent and are convolved. Arrivals do not wait for answers (an open
loop), and requests are served first come, first served.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import cast

import numpy as np
from scipy.special import stdtrit

from simulator.arrivals import Arrivals, arrivals
from simulator.grid_law import GridLaw, ScatteredLaw, added
from simulator.load_answer import DRAWS, Quantile, Response, Simulated, Uncertainty, certain_within
from simulator.load_jumps import LawWithJumps, with_jumps
from simulator.load_words import near_one, unstable
from simulator.redrawn_answers import LEVELS, Fleet, waits_of
from simulator.serving import Serving
from simulator.shared_queue import Paired, SharedWaits, paired_runs, shared_waits
from simulator.station import Station, station, station_of_cascade
from simulator.waiting import FINE, QUICK, Resolution, response_law

__all__ = [
    "LARGEST_UTILISATION",
    "Quantile",
    "Response",
    "Station",
    "arrivals_at",
    "certain_within",
    "in_time",
    "p99_ms",
    "p99_with_interval",
    "response",
    "station",
    "station_of_cascade",
    "utilisation",
]

Total = GridLaw | ScatteredLaw | LawWithJumps
LARGEST_UTILISATION = 0.999
"""Above it, below 1, a queue is stable on paper only: it takes a million requests to settle."""
_REQUESTS = 200_000
_ROUGHLY = 30_000, 4_000
"""Requests, and the most of them in one run, where a search only looks for the neighbourhood."""
_ROUNDING = 1e-9
"""So little of a law on a grid cannot be told from nothing."""
_P99 = 2  # its number in LEVELS
_GRID_ERROR = 1e-4
"""Relative half-width that the interval of a simulated quantile has at least, for the grid."""


def utilisation(station: Station, serving: Serving) -> float:
    """Return arrival rate times mean service time over servers; 1 or more is unstable."""
    return serving.arrival_rate_per_s * station.mean_ms / (1_000 * serving.servers)


def arrivals_at(serving: Serving) -> Arrivals:
    """Return what one queue sees: the shared one, or that of each server."""
    whole = arrivals(serving.arrival_rate_per_s, serving.burstiness)
    if serving.servers == 1 or serving.dispatch == "shared":
        return whole
    if serving.dispatch == "random":
        return whole.at_random(serving.servers)
    return whole.in_turn(serving.servers)


def response(
    station: Station,
    serving: Serving,
    *,
    seed: int = 0,
    requests: int = _REQUESTS,
    draws: int = DRAWS,
) -> Response:
    """Return response times and attainment of a station under a load.

    Parameters
    ----------
    station : Station
    serving : Serving
        Rate, servers, dispatch, burstiness and objective.
    seed, requests : int
        Of the simulation, which only a queue shared by several servers needs (at least 16 runs of
        1,250 requests, however few are asked for). Every other queue is computed without noise.
    draws : int
        Of other timings, for the intervals, which cost nothing until they are asked for.

    Returns
    -------
    Response
        The same for the same arguments. Without times, and with the reason, at a utilisation of 1
        or more, and just below it (`LARGEST_UTILISATION`).

    Examples
    --------
    Ten milliseconds for everybody, one server half busy.

    >>> serving = Serving(arrival_rate_per_s=50, servers=1, objective_ms=40)
    >>> found = response(station([10.0, 10.0]), serving)
    >>> round(found.p99.value_ms, 1), round(found.attainment, 3), round(found.mean_wait_ms, 2)
    (43.4, 0.985, 5.0)
    """
    busy = utilisation(station, serving)
    if busy >= 1:
        return _none(busy, unstable(station.mean_ms, serving), stable=False)
    if busy > LARGEST_UTILISATION:
        return _none(busy, near_one(station.mean_ms, serving), stable=True)
    between = arrivals_at(serving)
    if serving.servers > 1 and serving.dispatch == "shared":
        waits, total = _shared(station, serving, seed, requests)
        open_ = Uncertainty(
            station,
            Fleet(between, serving.servers, waits_of(waits.law)),
            serving.objective_ms,
            _simulation(station, serving, waits, total),
            seed=seed,
            draws=draws,
        )
        requests, runs = waits.wait_ms.size, waits.wait_ms.shape[1]
        method = f"simulated, {requests:,} requests in {runs} runs, seed {seed}"
        return _answer(busy, total, waits.law.mean_ms, open_, method, requests)
    waited, total = _own(station, between, FINE)
    open_ = Uncertainty(station, Fleet(between), serving.objective_ms, seed=seed, draws=draws)
    return _answer(
        busy, total, waited.mean_ms, open_, f"computed, {_name(between)} by Fourier transform"
    )


def p99_ms(station: Station, serving: Serving, *, seed: int = 0, rough: bool = False) -> float:
    """Return the 99th percentile of `response` alone, without its interval [ms].

    Parameters
    ----------
    station, serving, seed
        As for `response`; the same number for the same arguments.
    rough : bool
        A few percent off for a fraction of the time: a coarser grid and a shorter simulation.

    Returns
    -------
    float
        Infinite where there is none.
    """
    if utilisation(station, serving) > LARGEST_UTILISATION:
        return math.inf
    between, resolution = arrivals_at(serving), QUICK if rough else FINE
    if serving.servers == 1 or serving.dispatch != "shared":
        total = _own(station, between, resolution)[1]
    elif rough:
        requests, most = _ROUGHLY
        runs = paired_runs(
            station.service,
            [between],
            serving.servers,
            requests=requests,
            seed=seed,
            most_steps=most,
        )
        total = _shared(station, serving, seed, requests, runs[0], QUICK)[1]
    else:
        total = _shared(station, serving, seed, _REQUESTS)[1]
    return float(total.quantiles_ms(np.array([0.99]))[0])


def p99_with_interval(
    station: Station, serving: Serving, *, seed: int = 0, draws: int = DRAWS
) -> Quantile:
    """Return the 99th percentile of `response` and nothing else, for searches over loads.

    Parameters
    ----------
    station, serving, seed, draws
        As for `response`; the same number and interval for the same arguments.
    """
    if utilisation(station, serving) > LARGEST_UTILISATION:
        return Quantile(math.nan)
    between, simulated = arrivals_at(serving), None
    queue = Fleet(between)
    if serving.servers > 1 and serving.dispatch == "shared":
        waits, total = _shared(station, serving, seed, _REQUESTS)
        queue = Fleet(between, serving.servers, waits_of(waits.law))
        lax = replace(serving, objective_ms=None)
        simulated = _simulation(station, lax, waits, total, only=_P99)
    else:
        total = _own(station, between, FINE)[1]
    open_ = Uncertainty(station, queue, None, simulated, seed=seed, draws=draws)
    return Quantile(float(total.quantiles_ms(LEVELS)[_P99]), open_, _P99)


def _shared(
    station: Station,
    serving: Serving,
    seed: int,
    requests: int,
    paired: Paired | None = None,
    resolution: Resolution = FINE,
) -> tuple[SharedWaits, Total]:
    waits = shared_waits(
        station.service,
        arrivals_at(serving),
        serving.servers,
        room_ms=station.service.slowest_ms + station.outside.slowest_ms,
        requests=requests,
        seed=seed,
        paired=paired,
        resolution=resolution,
    )
    total = added(waits.law, station.service, station.outside)
    return waits, with_jumps(total, waits.law, station.no_load)


def _own(station: Station, between: Arrivals, resolution: Resolution) -> tuple[GridLaw, Total]:
    service, outside = station.service, station.outside
    waits, total = response_law(service, between, outside=outside, resolution=resolution)
    return waits, with_jumps(total, waits, station.no_load)


def _name(between: Arrivals) -> str:
    return "M/G/1" if between.is_poisson else "GI/G/1"


def _answer(
    busy: float,
    total: Total,
    mean_wait_ms: float,
    uncertainty: Uncertainty,
    method: str,
    requests: int = 0,
) -> Response:
    p50, p95, p99 = (
        Quantile(float(time), uncertainty, number)
        for number, time in enumerate(total.quantiles_ms(LEVELS))
    )
    goal = uncertainty.objective_ms
    return Response(
        utilisation=busy,
        stable=True,
        reason="",
        p50=p50,
        p95=p95,
        p99=p99,
        attainment=math.nan if goal is None else in_time(total, goal),
        mean_wait_ms=mean_wait_ms,
        method=method,
        requests=requests,
        seed=uncertainty.seed,
        uncertainty=uncertainty,
    )


def in_time(total: Total, goal_ms: float) -> float:
    """Return the share within an objective; all of them where the rest is lost in rounding.

    Parameters
    ----------
    total : GridLaw, ScatteredLaw or LawWithJumps
        Of the response time.
    goal_ms : float
    """
    share = total.share_within(goal_ms)
    return 1.0 if share > 1 - _ROUNDING else share


def _none(busy: float, reason: str, *, stable: bool) -> Response:
    no = Quantile(math.nan)
    return Response(busy, stable, reason, no, no, no, math.nan, math.nan, "", 0, 0)


def _simulation(
    station: Station, serving: Serving, waits: SharedWaits, total: Total, only: int | None = None
) -> Simulated:
    """Return what more requests would settle, from the runs; only of quantile number `only`."""
    errors = cast("float", stdtrit(waits.wait_ms.shape[1] - 1, 0.975))

    def margin(time_ms: float) -> float:
        return errors * waits.standard_error(time_ms, station.service, station.outside)

    def interval(q: float) -> tuple[float, float]:
        value = float(total.quantiles_ms(np.array([q]))[0])
        off = margin(value)
        low, high = total.quantiles_ms(np.clip(np.array([q - off, q + off]), 0.0, 1 - 1e-9))
        return (
            min(float(low), value * (1 - _GRID_ERROR)),
            max(float(high), value * (1 + _GRID_ERROR)) if q + off < 1 else math.inf,
        )

    goal = serving.objective_ms
    off = math.nan if goal is None else margin(goal)
    intervals = (
        interval(float(q)) if only in (None, number) else (math.nan, math.nan)
        for number, q in enumerate(LEVELS)
    )
    return Simulated(tuple(intervals), off)
