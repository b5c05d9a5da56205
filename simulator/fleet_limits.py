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

import numpy as np

from simulator.intervals import Interval
from simulator.load import (
    DRAWS,
    Quantile,
    Station,
    certain_within,
    p99_with_interval,
    response,
    utilisation,
)
from simulator.redrawn_station import redrawn_once
from simulator.service_redraws import upper_percentile
from simulator.serving import LARGEST_RATE, LEAST_RATE, MAX_SERVERS, Serving

__all__ = ["CertainFleet", "certain_fleet", "rate_interval"]

_LOWEST, _FULL = 1e-3, 0.998
"""Utilisations between which a limit is looked for."""
_CLOSE = 5e-3
"""A limit is found to this part of the rate."""
_ASIDE = 0.4
"""A guess is made so much of that to the farther side, so that the limit is enclosed."""
_OUTER = 0.01
"""Share of the redrawn means beyond the one from which the first guess of a limit is made."""
_FAR, _FARTHER = 1.5, 4.0
"""The second guess is so many times as far as it is where a p99 is as ``1 / (1 - u)``, and each
further one, until the limit is enclosed, so many times as far again."""
_MARGIN, _MARGIN_IF_SLOW = 0.05, 0.3
_MOST_OVER = 1.0
"""A logarithm of a limit over the objective beyond this says no more about where it is 0."""


def rate_interval(
    station: Station,
    serving: Serving,
    rate: float,
    *,
    seed: int = 0,
    draws: int = DRAWS,
    pause: Callable[[], None] = lambda: None,
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
    pause : callable
        Called before each of the queues that this takes; what it raises ends the search.

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
    limits = _Limits(station, serving, serving.objective_ms, seed, draws, pause)
    busy = min(max(utilisation(station, replace(serving, arrival_rate_per_s=rate)), _LOWEST), _FULL)
    more, less = _loads(station, draws, seed)
    here = limits.at(max(busy / more, _LOWEST)) or limits.at(busy)
    if here is None:
        return None
    width = _CLOSE * busy
    low = _enclosed(lambda u: limits.over(u, upper=True), (_LOWEST, busy), more, width)[0]
    high = _enclosed(lambda u: limits.over(u, upper=False), (busy, _FULL), less, width)[1]
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


def _loads(station: Station, draws: int, seed: int) -> tuple[float, float]:
    """Return how many times as long as measured the mean service may be, and how few times."""
    means = np.array([one.service.mean_ms for one in redrawn_once(station, draws, seed)])
    times = np.log(means[1:] / means[0])
    most, least = upper_percentile(times, _OUTER), -upper_percentile(-times, _OUTER)
    return math.exp(max(most, 0.0)), math.exp(min(least, 0.0))


@dataclass
class _Limits:
    """The limits of the p99 at each utilisation, computed once."""

    station: Station
    serving: Serving
    goal_ms: float
    seed: int
    draws: int
    pause: Callable[[], None]
    known: dict[float, Interval | None] = field(default_factory=dict[float, Interval | None])

    def at(self, busy: float) -> Interval | None:
        """Return the interval of the p99; None from too few timings."""
        if busy not in self.known:
            rate = busy * self.serving.servers * 1_000 / self.station.mean_ms
            rate = min(max(rate, LEAST_RATE), LARGEST_RATE)
            load = replace(self.serving, arrival_rate_per_s=rate)
            self.pause()
            p99 = p99_with_interval(self.station, load, seed=self.seed, draws=self.draws)
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


def _enclosed(
    over: Callable[[float], float], ends: tuple[float, float], load: float, width: float
) -> tuple[float, float]:
    """Return utilisations at most `width` apart, `over` above 0 at the second one only.

    It is looked for between both `ends`: twice the higher one where `over` is above 0 nowhere, 0
    and the lower one where it is everywhere. From where the farther end is `load` times as far on,
    since what is `load` times as long as the service fills the servers at ``1 - load * u``.
    """
    (low, high), met, missed = ends, 0.0, math.inf
    there = min(max((high if load > 1 else low) / load, low), high)
    stride = _FAR * abs(over(there)) + width
    while True:
        if over(there) > 0:
            missed = there
            if met > 0:
                return _edge(over, met, missed, width, load)
            if there <= low:
                return 0.0, low
            there = max((1 - (1 - load * there) * math.exp(stride)) / load, low)
        else:
            met = there
            if missed < math.inf:
                return _edge(over, met, missed, width, load)
            if there >= high:
                return high, high
            ahead = (1 - (1 - load * there) * math.exp(-stride)) / load
            there = min(max(ahead, there + width), high)
        stride *= _FARTHER


def _edge(
    over: Callable[[float], float], met: float, missed: float, width: float, load: float
) -> tuple[float, float]:
    """Return utilisations at most `width` apart, `over` above 0 at the second one only.

    By false position in the logarithm of the idle part, in which that of a p99 is nearly linear
    where the queue is long. The value at an end that stays is halved (the Illinois rule), no guess
    leaves the two ends, and after a slow step none is near either.
    """
    below, above, last, margin = over(met), over(missed), 0, _MARGIN
    load = load if load * missed < _FULL else 1.0
    while (span := missed - met) > width:
        part = below / (below - above)
        part += _ASIDE * width / span * (1 if part < 0.5 else -1)
        part = min(max(part, margin), 1 - margin)
        idle = 1 - load * met
        middle = (1 - idle * ((1 - load * missed) / idle) ** part) / load
        value = over(middle)
        if value <= 0:
            above = above / 2 if last < 0 else above
            met, below, last = middle, value, -1
        else:
            below = below / 2 if last > 0 else below
            missed, above, last = middle, value, 1
        margin = _MARGIN_IF_SLOW if missed - met > span / 2 else _MARGIN
    return met, missed
