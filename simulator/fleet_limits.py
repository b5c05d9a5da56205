"""Turns measured timings into how sure the largest rate of a fleet and the fleet of a rate are.

Other timings would give another largest rate: the one at which the p99 that they predict meets the
objective. Those rates lie between two limits as often as the objective lies between the limits of
the p99 there, so that the limits are found as the rate is: where the upper limit of the p99 meets
the objective, and where the lower one does.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from simulator.intervals import Interval
from simulator.load import DRAWS, Station, certain_within, response, utilisation
from simulator.serving import LARGEST_RATE, LEAST_RATE, MAX_SERVERS, Serving

__all__ = ["certain_fleet", "rate_interval"]

_LOWEST, _FULL = 1e-3, 0.998
"""Utilisations between which a limit is looked for."""
_CLOSE = 0.03
"""A limit of the p99 this near the objective, in its logarithm, is near enough to a straight line
through it and the one before."""
_MOST_TRIES = 6
_FARTHEST = math.log(4)
"""A guess leaves at most four times as much of the servers idle as the one before, or a fourth."""


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
        [requests/s]. At rates below it the p99 is within the objective for certain; 0 where that is
        so at none. It ends where the servers are full. None from too few timings.

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
    low = _crossing(lambda u: limits.over(u, upper=True), busy)
    high = _crossing(lambda u: limits.over(u, upper=False), busy)
    full = 1_000 * serving.servers / station.mean_ms
    return Interval(min(low * full, rate), max(high * full, rate), here.level, here.method)


def certain_fleet(station: Station, serving: Serving, needed: int, *, seed: int = 0) -> int | None:
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
    int or None
        `needed` or more; None when no fleet of at most 64 is certain, or there is no interval.
    """

    def is_certain(servers: int) -> bool:
        p99 = response(station, replace(serving, servers=servers), seed=seed).p99
        return certain_within(p99, serving.objective_ms or math.nan) is True

    short, stride = needed - 1, 1
    enough = needed
    while not is_certain(enough):
        if enough == MAX_SERVERS:
            return None
        short, enough, stride = enough, min(enough + stride, MAX_SERVERS), 2 * stride
    while enough - short > 1:
        middle = (short + enough) // 2
        short, enough = (short, middle) if is_certain(middle) else (middle, enough)
    return enough


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
        """Logarithm of a limit of the p99 over the objective."""
        found = self.at(busy)
        if found is None:
            return math.inf
        return math.log((found.high if upper else found.low) / self.goal_ms)


def _crossing(over: Callable[[float], float], busy: float) -> float:
    """Return the utilisation at which `over`, which rises with it, is 0; 0 when it is nowhere.

    The logarithm of a p99 is nearly linear in that of the idle part where the queue is long.
    """
    least, most = -math.log1p(-_LOWEST), -math.log1p(-_FULL)
    x, y, slope = -math.log1p(-busy), over(busy), 1.0
    for _ in range(_MOST_TRIES):
        if abs(y) <= _CLOSE:
            break
        step = -y / slope if math.isfinite(y) else -_FARTHEST / 2
        there = min(max(x + min(max(step, -_FARTHEST), _FARTHEST), least), most)
        if there == x:
            break
        value = over(-math.expm1(-there))
        if math.isfinite(y) and math.isfinite(value):
            slope = max((value - y) / (there - x), 0.05)
        x, y = there, value
    if x == least and y > 0:
        return 0.0
    if math.isfinite(y):
        x = min(max(x - y / slope, least), most)
    return -math.expm1(-x)
