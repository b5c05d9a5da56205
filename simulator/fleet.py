"""Turns an objective into the largest rate a fleet holds, the fleet a rate needs, and costs."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from simulator.law import sum_of
from simulator.load import Station, response, utilisation
from simulator.load_words import no_fleet, no_objective, too_fast, too_many
from simulator.response_table import UTILISATION, interpolated, response_table
from simulator.serving import LARGEST_RATE, MAX_SERVERS, Serving

__all__ = [
    "DAYS_PER_MONTH",
    "Fleet",
    "cost_per_1000",
    "cost_per_month",
    "fleet",
    "fleet_needed",
    "largest_rate",
]

DAYS_PER_MONTH = 30.4375
"""A year of 365.25 days over twelve."""
_SECONDS_PER_MONTH = DAYS_PER_MONTH * 86_400
_HIGHEST = float(UTILISATION[-1])
_LOWEST = 1e-3
_CLOSE = 1e-3
"""The largest rate is found to this part of itself, from below."""
_AROUND = 0.02


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
        Of the servers there are, in the currency of the costs.
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


def cost_per_month(serving: Serving) -> float:
    """Return what the servers cost in a month of 30.4375 days [currency]."""
    return serving.servers * serving.server_cost_per_month


def cost_per_1000(serving: Serving) -> float:
    """Return what 1,000 predictions cost at the arrival rate, busy or idle [currency].

    Examples
    --------
    >>> serving = Serving(arrival_rate_per_s=50, servers=2, server_cost_per_month=70)
    >>> round(cost_per_1000(serving), 6)
    0.001065
    """
    return cost_per_month(serving) * 1_000 / (serving.arrival_rate_per_s * _SECONDS_PER_MONTH)


def largest_rate(station: Station, serving: Serving, *, seed: int = 0) -> float | str:
    """Return the highest rate at which the 99th percentile is within the objective.

    Parameters
    ----------
    station : Station
    serving : Serving
        Objective, servers, dispatch and burstiness; its rate does not matter.
    seed : int
        Of the simulation of a shared queue.

    Returns
    -------
    float or str
        Requests per second, within 0.1% and from below, at a utilisation of at most 0.99. Or the
        sentence that says why there is none.

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

    def over(busy: float) -> float:
        """Logarithm of p99 over the objective; not above 0 when it is met."""
        return math.log(_p99(station, _at(station, serving, busy), seed) / goal)

    table = response_table(station, serving, seed=seed)
    met, missed = _bracket(
        over, lambda u: interpolated(table, servers=serving.servers, utilisation=u, q=0.99) <= goal
    )
    if met == 0:
        return too_fast(station.no_load_ms(0.99), goal)
    busy = _edge(over, met, missed)
    return min(_at(station, serving, busy).arrival_rate_per_s, LARGEST_RATE)


def fleet_needed(station: Station, serving: Serving, *, seed: int = 0) -> int | str:
    """Return how many servers keep the 99th percentile within the objective at the arrival rate.

    Parameters
    ----------
    station : Station
    serving : Serving
        Objective, rate, dispatch and burstiness; its servers do not matter.
    seed : int
        Of the simulation of a shared queue.

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

    def met(servers: int) -> bool:
        return _p99(station, replace(serving, servers=servers), seed) <= goal

    least = math.floor(serving.arrival_rate_per_s * station.mean_ms / 1_000) + 1
    low, high, step = least - 1, least, 1
    while high <= MAX_SERVERS and not met(high):
        low, high, step = high, high + step, 2 * step
    if high > MAX_SERVERS:
        if low >= MAX_SERVERS or not met(MAX_SERVERS):
            return too_many(serving)
        high = MAX_SERVERS
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
        cost_per_1000=cost_per_1000(serving),
        cost_per_month_needed=cost_per_month(at_needed) if at_needed else math.nan,
        cost_per_1000_needed=cost_per_1000(at_needed) if at_needed else math.nan,
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
    return replace(serving, arrival_rate_per_s=min(rate, LARGEST_RATE))


def _p99(station: Station, serving: Serving, seed: int) -> float:
    """p99 [ms]; infinite where there is none."""
    found = response(station, serving, seed=seed).p99.value_ms
    return math.inf if math.isnan(found) else found


def _bracket(
    over: Callable[[float], float], probably_met: Callable[[float], bool]
) -> tuple[float, float]:
    """Return utilisations at which the objective is met and missed, near what the table says."""
    low, high = 0.0, _HIGHEST
    if not probably_met(high):
        while high - low > 1e-4:
            middle = (low + high) / 2
            low, high = (middle, high) if probably_met(middle) else (low, middle)
    else:
        low = high
    met, missed = min(max(low * (1 + _AROUND), _LOWEST), _HIGHEST), math.inf
    while over(met) > 0:
        if met <= _LOWEST:
            return 0.0, met
        met, missed = max(met * (1 - 2 * _AROUND), _LOWEST), met
    return met, missed if math.isfinite(missed) else _missed(over, met)


def _missed(over: Callable[[float], float], met: float) -> float:
    """Return the next utilisation up at which the objective is missed; infinite for none."""
    while met < _HIGHEST:
        met = min(met * (1 + 2 * _AROUND), _HIGHEST)
        if over(met) > 0:
            return met
    return math.inf


def _edge(over: Callable[[float], float], met: float, missed: float) -> float:
    """Return the highest utilisation that meets the objective, by false position."""
    if missed == math.inf:
        return _HIGHEST
    below, above = over(met), over(missed)
    while missed - met > _CLOSE * met:
        part = below / (below - above) if math.isfinite(above) else 0.5
        middle = met + (missed - met) * min(max(part, 0.05), 0.95)
        value = over(middle)
        if value <= 0:
            met, below = middle, value
        else:
            missed, above = middle, value
    return met
