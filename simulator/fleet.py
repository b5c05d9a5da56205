"""Turns an objective into the largest rate a fleet holds, the fleet a rate needs, and costs."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from scipy.optimize import brentq

from simulator.fleet_costs import DAYS_PER_MONTH, cost_per_1000, cost_per_month
from simulator.law import sum_of
from simulator.load import Station, p99_ms, utilisation
from simulator.load_words import no_fleet, no_objective, too_fast, too_many
from simulator.response_table import UTILISATION
from simulator.serving import LARGEST_RATE, LEAST_RATE, MAX_SERVERS, Serving

__all__ = [
    "DAYS_PER_MONTH",
    "Fleet",
    "cost_per_1000",
    "cost_per_month",
    "fleet",
    "fleet_needed",
    "highest_rate",
    "largest_rate",
]

_HIGHEST = float(UTILISATION[-1])
_LOWEST = 1e-3
_CLOSE = 1e-3
"""The largest rate is found to this part of itself, from below."""
_ASIDE = 0.4 * _CLOSE
"""A guess is made so far to either side of where the edge seems to be, so that it is enclosed."""
_AROUND = 0.02
"""The rough answer is trusted to about this part of itself."""
_LEAST_SLOPE = 0.02
_AT_ONCE = 1e-9
"""A p99 that is a smaller part of the objective, down to 0, is taken to be that part of it."""


@dataclass(frozen=True)
class Fleet:
    """What an objective, a rate and servers ask of each other.

    Parameters
    ----------
    largest_rate : float or str
        Requests per second that the servers hold, or why there is no such rate.
    needed : int or str
        Servers that the rate needs, or why no fleet does it.
    utilisation : float
        Of the servers there are; 1 or more is unstable.
    utilisation_at_largest, utilisation_at_needed : float
        NaN where there is none.
    cost_per_month, cost_per_1000 : float
        Of the servers there are, in the currency of the costs; NaN per 1,000 predictions when they
        do not keep up with the rate.
    cost_per_month_needed, cost_per_1000_needed : float
        NaN where no fleet does it.
    """

    largest_rate: float | str
    needed: int | str
    utilisation: float
    utilisation_at_largest: float
    utilisation_at_needed: float
    cost_per_month: float
    cost_per_1000: float
    cost_per_month_needed: float
    cost_per_1000_needed: float


def highest_rate(station: Station, serving: Serving) -> float:
    """Return the highest rate that `largest_rate` looks at [requests/s]: at 99% utilisation.

    Examples
    --------
    >>> from simulator.load import station
    >>> round(highest_rate(station([10.0, 10.0]), Serving(servers=2)), 6)
    198.0
    """
    return _at(station, serving, _HIGHEST).arrival_rate_per_s


def largest_rate(
    station: Station, serving: Serving, *, seed: int = 0, pause: Callable[[], None] = lambda: None
) -> float | str:
    """Return the highest rate at which the 99th percentile is within the objective.

    Parameters
    ----------
    station : Station
    serving : Serving
        Objective, servers, dispatch and burstiness; its rate does not matter.
    seed : int
        Of the simulation of a shared queue.
    pause : callable
        Called before each queue that this takes; what it raises ends the search.

    Returns
    -------
    float or str
        Requests per second, within 0.1% and from below, at a utilisation of at most 0.99. Or the
        sentence that says why there is none. It is where the p99 itself meets the objective: the
        interval of the p99 there reaches to both sides of it.

    Examples
    --------
    >>> from simulator.load import station
    >>> serving = Serving(servers=1, objective_ms=43.4)
    >>> rate = largest_rate(station([10.0, 10.0]), serving)
    >>> round(rate)
    50
    """
    reason = _never(station, serving)
    if reason:
        return reason
    goal = serving.objective_ms or math.nan

    @cache
    def over(busy: float, *, rough: bool = False) -> float:
        """Logarithm of p99 over the objective; not above 0 when it is met."""
        pause()
        time_ms = p99_ms(station, _at(station, serving, busy), seed=seed, rough=rough)
        return math.log(max(time_ms / goal, _AT_ONCE))

    met, missed = _bracket(over, *_near(lambda busy: over(busy, rough=True)))
    if met == 0:
        return too_fast(station.no_load_ms(0.99), goal)
    busy = _edge(over, met, missed)
    return min(_at(station, serving, busy).arrival_rate_per_s, LARGEST_RATE)


def fleet_needed(station: Station, serving: Serving, *, seed: int = 0) -> int | str:
    """Return how many servers keep the 99th percentile within the objective at the arrival rate.

    Parameters
    ----------
    station, serving, seed
        As for `largest_rate`; the rate matters, the servers do not.

    Returns
    -------
    int or str
        The smallest fleet, 1 to 64; or the sentence that says why there is none.

    Examples
    --------
    >>> from simulator.load import station
    >>> serving = Serving(arrival_rate_per_s=150, objective_ms=43.4, dispatch="random")
    >>> fleet_needed(station([10.0, 10.0]), serving)
    3
    """
    reason = _never(station, serving)
    if reason:
        return reason
    goal = serving.objective_ms or math.nan

    def met(servers: int, *, rough: bool = False) -> bool:
        return p99_ms(station, replace(serving, servers=servers), seed=seed, rough=rough) <= goal

    least = math.floor(serving.arrival_rate_per_s * station.mean_ms / 1_000) + 1
    if least > MAX_SERVERS:
        return too_many(serving)
    servers = _fewest(lambda number: met(number, rough=True), least)
    if met(servers):
        while servers > least and met(servers - 1):
            servers -= 1
        return servers
    while servers < MAX_SERVERS:
        servers += 1
        if met(servers):
            return servers
    return too_many(serving)


def _fewest(met: Callable[[int], bool], least: int) -> int:
    """Return the fewest servers from `least` on that will do; the most there can be for none."""
    low, high, step = least - 1, least, 1
    while not met(high):
        if high == MAX_SERVERS:
            return MAX_SERVERS
        low, high, step = high, min(high + step, MAX_SERVERS), 2 * step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if met(middle) else (middle, high)
    return high


def fleet(station: Station, serving: Serving, *, seed: int = 0) -> Fleet:
    """Return the largest rate, the fleet needed, utilisation and costs together."""
    rate = largest_rate(station, serving, seed=seed)
    needed = fleet_needed(station, serving, seed=seed)
    at_needed = replace(serving, servers=needed) if isinstance(needed, int) else None
    return Fleet(
        largest_rate=rate,
        needed=needed,
        utilisation=utilisation(station, serving),
        utilisation_at_largest=math.nan
        if isinstance(rate, str)
        else rate * station.mean_ms / (1_000 * serving.servers),
        utilisation_at_needed=utilisation(station, at_needed) if at_needed else math.nan,
        cost_per_month=cost_per_month(serving),
        cost_per_1000=cost_per_1000(serving, station),
        cost_per_month_needed=cost_per_month(at_needed) if at_needed else math.nan,
        cost_per_1000_needed=cost_per_1000(at_needed, station) if at_needed else math.nan,
    )


def _never(station: Station, serving: Serving) -> str:
    """Why neither a rate nor a fleet meets the objective; empty when some may."""
    if serving.objective_ms is None:
        return no_objective()
    if station.no_load_ms(0.99) > serving.objective_ms:
        stages = sum_of(station.held, station.outside).quantile_ms(0.99)
        return no_fleet(station.no_load_ms(0.99), serving.objective_ms, stages)
    return ""


def _at(station: Station, serving: Serving, busy: float) -> Serving:
    rate = busy * serving.servers * 1_000 / station.mean_ms
    return replace(serving, arrival_rate_per_s=max(LEAST_RATE, min(rate, LARGEST_RATE)))


def _near(over: Callable[[float], float]) -> tuple[float, float]:
    """Return about where the objective is just met, and how steeply `over` rises with log(u).

    The logarithm of a p99 is nearly linear in that of ``1 - u`` where the queue is long.
    """
    if over(_HIGHEST) <= 0:
        return _HIGHEST, _LEAST_SLOPE
    if over(_LOWEST) > 0:
        return _LOWEST, _LEAST_SLOPE
    idle = brentq(
        lambda t: over(-math.expm1(-t)), -math.log1p(-_LOWEST), -math.log1p(-_HIGHEST), xtol=1e-4
    )
    busy = -math.expm1(-float(idle))
    less = max(busy * (1 - _AROUND), _LOWEST)
    rise = (over(busy) - over(less)) / math.log(busy / less) if busy > less else 0.0
    return busy, max(rise, _LEAST_SLOPE)


def _bracket(over: Callable[[float], float], busy: float, slope: float) -> tuple[float, float]:
    """Return utilisations at which the objective is met and missed, near `busy`.

    Met is 0 when it is missed everywhere, missed infinite when it is met everywhere.
    """
    value = over(busy)
    stride = min(abs(value) / slope, _AROUND) + _ASIDE
    met, missed = (busy, math.inf) if value <= 0 else (0.0, busy)
    while math.isinf(missed) and met < _HIGHEST:
        busy, stride = min(met * (1 + stride), _HIGHEST), 2 * stride
        met, missed = (busy, missed) if over(busy) <= 0 else (met, busy)
    while met == 0 and missed > _LOWEST:
        busy, stride = max(missed * (1 - min(stride, 0.5)), _LOWEST), 2 * stride
        met, missed = (busy, missed) if over(busy) <= 0 else (met, busy)
    return met, missed


def _edge(over: Callable[[float], float], met: float, missed: float) -> float:
    """Return the highest utilisation that meets the objective, by false position.

    Each guess is moved a little to the side of the farther end, so that both ends come near.
    """
    if missed == math.inf:
        return _HIGHEST
    below, above = over(met), over(missed)
    while missed - met > _CLOSE * met:
        part = below / (below - above) if math.isfinite(above) else 0.5
        aside = _ASIDE * met / (missed - met)
        part += aside if part < 0.5 else -aside
        middle = met + (missed - met) * min(max(part, 0.1), 0.9)
        value = over(middle)
        if value <= 0:
            met, below = middle, value
        else:
            missed, above = middle, value
    return met
