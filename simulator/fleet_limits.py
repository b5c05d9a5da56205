"""Turns measured timings into how sure the largest rate of a fleet and the fleet of a rate are.

Other timings would give another largest rate: the one at which the p99 that they predict meets the
objective. Those rates lie between two limits as often as the objective lies between the limits of
the p99 there, so that the limits are found as the rate is: the last rate at which the upper limit
of the p99 is within the objective, and the first at which the lower one is not.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from simulator.intervals import Interval
from simulator.load import DRAWS, Quantile, Station, certain_within, response, utilisation
from simulator.serving import LARGEST_RATE, LEAST_RATE, MAX_SERVERS, Serving

__all__ = ["CertainFleet", "certain_fleet", "rate_interval"]

_LOWEST, _FULL = 1e-3, 0.998
"""Utilisations between which a limit is looked for."""
_CLOSE = 5e-3
"""A limit is found to this part of the rate."""
_ASIDE = 0.4
"""A guess is made so much of that to the farther side, so that the limit is enclosed."""
_FAR, _FARTHER = 3.0, 4.0
"""The first guess is so many times as far as it is where a p99 is as ``1 / (1 - u)``, and each
further one, until the limit is enclosed, so many times as far again."""
_MARGIN, _MARGIN_IF_SLOW = 0.05, 0.3
_MOST_OVER = 1.0
"""A logarithm of a limit over the objective beyond this says no more about where it is 0."""


def rate_interval(
    station: Station, serving: Serving, rate: float, *, seed: int = 0, draws: int = DRAWS
) -> Interval | None:
    """Return the interval of the largest rate at which the p99 is within the objective.

    Parameters
    ----------
    station : Station
    serving : Serving
        With an objective; its rate does not matter.
    rate : float
        `simulator.fleet.largest_rate` of both [requests/s].
    seed, draws : int
        As for `simulator.load.response`.

    Returns
    -------
    Interval or None
        [requests/s]. At rates below it the whole interval of the p99 is within the objective, and
        at rates above it none of that interval is; its ends are found to 0.5% of `rate` and lie
        outside. It begins at 0 where the p99 is certain at no rate, and ends where the servers are
        full, or at the highest rate that can be set. None from too few timings.

    Raises
    ------
    ValueError
        Without an objective.

    Examples
    --------
    >>> import numpy as np
    >>> from simulator.fleet import largest_rate
    >>> from simulator.load import station
    >>> times = np.random.default_rng(0).exponential(10, 2_000)
    >>> of, serving = station(times), Serving(servers=1, objective_ms=100)
    >>> found = rate_interval(of, serving, largest_rate(of, serving))
    >>> found.low < 54 < found.high  # ln(100) / (0.1 - rate) is 100 ms
    True
    """
    if serving.objective_ms is None:
        raise ValueError("objective_ms must be set for a largest rate to have an interval")
    limits = _Limits(station, serving, serving.objective_ms, seed, draws)
    busy = min(max(utilisation(station, replace(serving, arrival_rate_per_s=rate)), _LOWEST), _FULL)
    here = limits.at(busy)
    if here is None:
        return None
    low = _last_met(lambda u: limits.over(u, upper=True), busy)
    high = _first_missed(lambda u: limits.over(u, upper=False), busy)
    full = 1_000 * serving.servers / station.mean_ms
    most = max(min(high * full, LARGEST_RATE), rate)
    return Interval(min(low * full, rate), most, here.level, here.method)


@dataclass(frozen=True)
class CertainFleet:
    """The fewest servers whose p99 is certain to be within the objective.

    Parameters
    ----------
    servers : int or None
        None when no fleet of at most 64 is certain.
    """

    servers: int | None


def certain_fleet(
    station: Station, serving: Serving, needed: int, *, seed: int = 0
) -> CertainFleet | None:
    """Return the fewest servers with which the whole interval of the p99 is within the objective.

    Parameters
    ----------
    station, serving
        With an objective and a rate.
    needed : int
        `simulator.fleet.fleet_needed` of both: with fewer not even the p99 itself is within it.
    seed : int

    Returns
    -------
    CertainFleet or None
        `needed` or more servers, or that there is no such fleet; None when the p99 has no interval,
        as from too few timings.
    """

    def p99(servers: int) -> Quantile:
        return response(station, replace(serving, servers=servers), seed=seed).p99

    def is_certain(of: Quantile) -> bool:
        return certain_within(of, serving.objective_ms or math.nan) is True

    short, stride, enough = needed - 1, 1, needed
    first = p99(needed)
    if first.interval is None:
        return None
    if is_certain(first):
        return CertainFleet(needed)
    while enough < MAX_SERVERS:
        short, enough, stride = enough, min(enough + stride, MAX_SERVERS), 2 * stride
        if is_certain(p99(enough)):
            break
    else:
        return CertainFleet(None)
    while enough - short > 1:
        middle = (short + enough) // 2
        short, enough = (short, middle) if is_certain(p99(middle)) else (middle, enough)
    return CertainFleet(enough)


@dataclass
class _Limits:
    """The limits of the p99 at each utilisation, computed once."""

    station: Station
    serving: Serving
    goal_ms: float
    seed: int
    draws: int
    known: dict[float, Interval | None] = field(default_factory=dict[float, Interval | None])

    def at(self, busy: float) -> Interval | None:
        """Return the interval of the p99; None from too few timings."""
        if busy not in self.known:
            rate = busy * self.serving.servers * 1_000 / self.station.mean_ms
            rate = min(max(rate, LEAST_RATE), LARGEST_RATE)
            load = replace(self.serving, arrival_rate_per_s=rate)
            p99 = response(self.station, load, seed=self.seed, draws=self.draws).p99
            self.known[busy] = p99.interval
        return self.known[busy]

    def over(self, busy: float, *, upper: bool) -> float:
        """Logarithm of a limit of the p99 over the objective, above 0 where it is missed.

        Without an interval nothing is certain: the upper limit is too long, the lower one is not.
        """
        found = self.at(busy)
        limit = None if found is None else found.high if upper else found.low
        if limit is None or not 0 < limit < math.inf:
            return _MOST_OVER if upper else -_MOST_OVER
        return min(max(math.log(limit / self.goal_ms), -_MOST_OVER), _MOST_OVER)


def _last_met(over: Callable[[float], float], busy: float) -> float:
    """Return the highest utilisation up to `busy` at which `over` is not above 0; 0 for none."""
    missed, width = busy, _CLOSE * busy
    if over(busy) <= 0:
        return busy
    stride = max(_FAR * over(busy), width)
    while missed > _LOWEST:
        there = max(1 - (1 - missed) * math.exp(stride), _LOWEST)
        if over(there) <= 0:
            return _edge(over, there, missed, width)[0]
        missed, stride = there, _FARTHER * stride
    return 0.0


def _first_missed(over: Callable[[float], float], busy: float) -> float:
    """Return the lowest utilisation from `busy` on at which `over` is above 0; `_FULL` for none."""
    met, width = busy, _CLOSE * busy
    if over(busy) > 0:
        return busy
    stride = max(-_FAR * over(busy), width)
    while met < _FULL:
        there = min(1 - (1 - met) * math.exp(-stride), _FULL)
        if over(there) > 0:
            return _edge(over, met, there, width)[1]
        met, stride = there, _FARTHER * stride
    return _FULL


def _edge(
    over: Callable[[float], float], met: float, missed: float, width: float
) -> tuple[float, float]:
    """Return utilisations at most `width` apart, `over` above 0 at the second one only.

    By false position in the logarithm of the idle part, in which that of a p99 is nearly linear
    where the queue is long. The value at an end that stays is halved (the Illinois rule), no guess
    leaves the two ends, and after a slow step none is near either.
    """
    below, above, last, margin = over(met), over(missed), 0, _MARGIN
    while (span := missed - met) > width:
        part = below / (below - above)
        part += _ASIDE * width / span * (1 if part < 0.5 else -1)
        part = min(max(part, margin), 1 - margin)
        middle = 1 - (1 - met) * ((1 - missed) / (1 - met)) ** part
        value = over(middle)
        if value <= 0:
            above = above / 2 if last < 0 else above
            met, below, last = middle, value, -1
        else:
            below = below / 2 if last > 0 else below
            missed, above, last = middle, value, 1
        margin = _MARGIN_IF_SLOW if missed - met > span / 2 else _MARGIN
    return met, missed
