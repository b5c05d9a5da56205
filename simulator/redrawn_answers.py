"""Turns redrawn stations under one load into the response times that each of them would give.

What is wanted is by how much they differ, so the grids are coarse. One queue of its own is solved
for each draw. Of a queue shared by several servers the simulation is not repeated: the share that
waits moves as Erlang's does with the utilisation (Erlang 1917), and the waits of those who wait
move, quantile by quantile, as they do at one server that is as fast as all together. Both are exact
for exponential times, and near a utilisation of 1 for any.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from scipy.fft import irfft, rfft

from simulator.arrivals import Arrivals
from simulator.grid_law import GridLaw, split_on_grid
from simulator.law import FloatArray, Law
from simulator.queueing import erlang_c
from simulator.redrawn_station import RedrawnStation
from simulator.waiting import Resolution, waiting_law

__all__ = ["LEVELS", "Answers", "Fleet", "Waits", "answers", "waits_of"]

LEVELS = np.array([0.5, 0.95, 0.99])
_COARSE = Resolution(16, 3, 2**9, 2**11, 2**13)
_CAP = 0.98
"""Above it waits are taken to grow as ``busy / (1 - busy)``, as they do under heavy traffic."""
_DEEP = 16.0
_CELLS = 240
_SURVIVAL = np.exp(-(np.arange(_CELLS) + 0.5) * (_DEEP / _CELLS))
_CELL_WEIGHT = -np.diff(np.exp(-np.arange(_CELLS + 1) * (_DEEP / _CELLS)))
_ENDS = 1e-7
_MOST_POINTS = 2**15
_STEPS = 16


@dataclass(frozen=True, eq=False)
class Waits:
    """Waits at a queue, few numbers of them.

    Parameters
    ----------
    share : float
        That waits at all.
    wait_ms : (cells,)
        Of those who do: the wait that shares ``exp(-x)`` exceed, x evenly spaced.
    """

    share: float
    wait_ms: FloatArray


@dataclass(frozen=True, eq=False)
class Fleet:
    """The queue that requests meet.

    Parameters
    ----------
    between : Arrivals
        At the queue.
    servers : int
        That share it.
    waits : Waits or None
        As simulated; None where the queue is that of one server.
    """

    between: Arrivals
    servers: int = 1
    waits: Waits | None = None


@dataclass(frozen=True, eq=False)
class Answers:
    """Response times of a station as it is, and of each redrawn one.

    Parameters
    ----------
    quantile_ms : (1 + draws, 3)
        p50, p95, p99 [ms]; the first row of the station as it is, on the same coarse grid. Infinite
        where the queue grows without end.
    late : (1 + draws,)
        Share later than the objective; NaN without one.
    step_ms : float
        Of the grid on which the station as it is was put.
    further_ms : (3,)
        Of the station as it is: the quantiles when a little more is late than was measured.
    """

    quantile_ms: FloatArray
    late: FloatArray
    step_ms: float
    further_ms: FloatArray


def waits_of(law: GridLaw) -> Waits:
    """Return the law of a wait as few numbers.

    Examples
    --------
    Half wait, all of them equally long.

    >>> found = waits_of(GridLaw(1.0, np.array([0.5, 0.0, 0.5])))
    >>> found.share, float(found.wait_ms.min().round(1)), float(found.wait_ms.max().round(1))
    (0.5, 1.5, 2.5)
    """
    share = min(max(1 - float(law.mass[0]), 0.0), 1.0)
    return Waits(share, law.quantiles_ms(1 - share * _SURVIVAL))


def answers(
    stations: Iterable[RedrawnStation],
    fleet: Fleet,
    *,
    objective_ms: float | None,
    unseen: float = 0.0,
) -> Answers:
    """Return how each station answers; the first one is what the others are compared with.

    Parameters
    ----------
    stations : iterable of RedrawnStation
    fleet : Fleet
        Its simulated waits are those of the first station.
    objective_ms : float or None
    unseen : float
        Share that may be slower than all that was measured.
    """
    times: list[FloatArray] = []
    late: list[float] = []
    step_ms, further_ms = math.inf, np.full(len(LEVELS), math.inf)
    waiting = _Alone(fleet.between) if fleet.waits is None else _Shared(fleet, fleet.waits)
    for one in stations:
        waits = waiting.of(one.service)
        if waits is None:
            times.append(np.full(len(LEVELS), math.inf))
            late.append(1.0)
            continue
        total = _together(waits, one)
        if not times:
            step_ms = total.step_ms
            further_ms = total.quantiles_ms(np.minimum(LEVELS + unseen, 1 - _ENDS))
        times.append(total.quantiles_ms(LEVELS))
        late.append(math.nan if objective_ms is None else 1 - total.share_within(objective_ms))
    late_by = np.array(late)
    if objective_ms is None:
        late_by = np.full_like(late_by, np.nan)
    return Answers(np.array(times), late_by, step_ms, further_ms)


@dataclass
class _Alone:
    between: Arrivals

    def of(self, service: Law) -> GridLaw | None:
        """Return the waits of one draw, None when the queue grows without end."""
        busy = service.mean_ms / self.between.mean_ms
        if busy >= 1:
            return None
        if busy <= _CAP:
            return waiting_law(service, self.between, resolution=_COARSE)
        slower = tuple(rate * _CAP / busy for rate in self.between.rates_per_ms)
        calm = replace(self.between, rates_per_ms=(slower[0], slower[1]))
        waits = waiting_law(service, calm, resolution=_COARSE)
        return GridLaw(waits.step_ms * busy * (1 - _CAP) / (_CAP * (1 - busy)), waits.mass)


class _Shared:
    def __init__(self, fleet: Fleet, waits: Waits) -> None:
        self.fleet, self.waits = fleet, waits
        self.fast = _Alone(fleet.between)
        self.first: tuple[float, FloatArray] | None = None

    def of(self, service: Law) -> GridLaw | None:
        """Return the waits of one draw, None when the queue grows without end."""
        servers = self.fleet.servers
        alone = self.fast.of(service.scaled(1 / servers))
        if alone is None:
            return None
        busy = service.mean_ms / (servers * self.fleet.between.mean_ms)
        # A little is added on both sides: the shortest waits are of the size of a step.
        there = waits_of(alone).wait_ms + 0.05 * service.mean_ms / servers
        share = erlang_c(busy * servers, servers)
        if self.first is None:
            self.first = share, there
        # So few requests for so many servers that the formula's share of waiting is 0 in float64.
        moved = share / self.first[0] if self.first[0] > 0 else 1.0
        waiting = min(self.waits.share * moved, 1.0)
        waits = np.append(0.0, self.waits.wait_ms * there / self.first[1])
        weight = np.append(1 - waiting, waiting * _CELL_WEIGHT / _CELL_WEIGHT.sum())
        longest = float(waits.max())
        step = max((service.quantile_ms(0.5) or service.mean_ms) / _STEPS, longest / _MOST_POINTS)
        points = 2 ** math.ceil(math.log2(longest / step + 3))
        return GridLaw(step, split_on_grid(Law(waits, weight), step, points)[0])


def _together(waits: GridLaw, one: RedrawnStation) -> GridLaw:
    """Add service and stages to a wait, on a grid that is as long as that takes."""
    laws = [one.service, *(law for law in one.outside if law.slowest_ms > 0)]
    last = int(np.searchsorted(waits.cumulative, 1 - _ENDS)) + 2
    longest = sum(law.slowest_ms for law in laws)
    step, mass = waits.step_ms, waits.mass[:last]
    while last + longest / step > _MOST_POINTS:
        step, mass = 2 * step, _halved(mass)
        last = len(mass)
    points = 2 ** math.ceil(math.log2(last + longest / step + 2))
    total = rfft(mass, points)
    for law in laws:
        total *= rfft(split_on_grid(law, step, points)[0])
    return GridLaw(step, irfft(total, points), sum(law.fastest_ms for law in laws))


def _halved(mass: FloatArray) -> FloatArray:
    """Move every second point of a grid to its two neighbours."""
    even, odd = mass[::2].copy(), mass[1::2] / 2
    even = np.append(even, 0.0)
    even[: len(odd)] += odd
    even[1 : len(odd) + 1] += odd
    return even
