"""Turns service and arrivals of a fleet with one shared queue into the law of waiting.

First come, first served, by whichever server is free first: GI/G/c. No formula is known, so the
queue is simulated, but not alone. The same requests also pass one server that is `c` times as fast,
whose waiting time V has a law that `simulator.waiting` computes without noise. The simulation then
only has to say how the wait W depends on V: samples are weighted so that V has its exact law, and
beyond the largest V that was seen often, W is V plus what it was there. When all servers are busy
both fleets work equally fast, so that W - V no longer depends on V there; what is left of the noise
is that of the difference, and runs need not be long enough for the longest waits to build up.

Against M/M/c, whose law is known, 200,000 requests give p50 with a standard deviation of at most
0.7% and p99 of 0.2%, for 2 to 64 servers at utilisations from 0.7 to 0.99. A bias is at most a
third of that, and 95% intervals hold the truth in 9 of 10 seeds or more.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.fft import irfft, rfft

from simulator.arrivals import Arrivals
from simulator.grid_law import GridLaw, added
from simulator.law import NOTHING, FloatArray, Law
from simulator.paired_runs import USABLE, Paired, far_ms, paired_runs, size_of_runs
from simulator.waiting import FINE, Resolution, waiting_law

__all__ = ["Paired", "SharedWaits", "paired_runs", "shared_waits", "size_of_runs"]

_STRATA = 96
_BINS = 2_048
"""Strata end at multiples of so small a part of the largest V that was seen often."""
_OFTEN = 0.98
"""Beyond this quantile of V among the samples, W is V plus an independent difference."""
_ALWAYS = 0.98
"""... or beyond `far_ms`, where that is less; provided that of the requests there at least this
share wait at all."""
_LEAST_OTHERS = 0.1
"""A run with almost all samples of a stratum is compared with at least this share of them."""


@dataclass(frozen=True, eq=False)
class SharedWaits:
    """The law of waiting at a shared queue, with what its error is computed from.

    Parameters
    ----------
    law : GridLaw
        Of the waiting time W.
    wait_ms : (steps, runs)
        Waits that were simulated; in the open stratum the difference W - V when `tail` is given.
    stratum : (steps, runs)
        Of each sample, by V. The last but one is open upwards; the last is not looked at.
    weight : (strata,)
        Of one sample in each stratum; 0 in the last.
    tail : GridLaw or None
        Law of V in the open stratum.
    """

    law: GridLaw
    wait_ms: FloatArray
    stratum: NDArray[np.intp]
    weight: FloatArray
    tail: GridLaw | None

    def standard_error(self, time_ms: float, service: Law, outside: Law = NOTHING) -> float:
        """Standard error of the share answered within `time_ms`.

        From the independent runs, each against the others (the jackknife): what a run says in a
        stratum is measured from the mean of the runs without it.
        """
        points, step = len(self.law.mass), self.law.step_ms
        at_once = GridLaw(step, np.eye(1, points)[0])
        share = added(at_once, service, outside).shares_within(time_ms - self.wait_ms)
        if self.tail is not None:
            last = self.stratum == len(self.weight) - 2
            beyond = added(self.tail, service, outside)
            share[last] = beyond.shares_within(time_ms - self.wait_ms[last])
        strata, runs = len(self.weight), int(self.stratum.shape[1])
        column: NDArray[np.intp] = np.arange(runs, dtype=np.intp)
        cell: NDArray[np.intp] = np.ravel(np.add(self.stratum * runs, column))
        number: NDArray[np.intp] = np.bincount(cell, minlength=strata * runs).reshape(strata, runs)
        total = np.bincount(cell, share.ravel(), strata * runs).reshape(strata, runs)
        all_runs = np.maximum(number.sum(axis=1, keepdims=True), 1)
        apart = total - number * (total.sum(axis=1, keepdims=True) / all_runs)
        others = np.maximum(1 - number / all_runs, _LEAST_OTHERS)
        pull = (self.weight[:, None] * apart / others).sum(axis=0)
        return math.sqrt(float(pull @ pull) * (runs - 1) / runs)


def shared_waits(
    service: Law,
    between: Arrivals,
    servers: int,
    *,
    room_ms: float = 0.0,
    requests: int = 200_000,
    seed: int = 0,
    paired: Paired | None = None,
    resolution: Resolution = FINE,
) -> SharedWaits:
    """Return the law of the wait at one queue shared by several servers.

    Parameters
    ----------
    service : Law
        Time that a request holds its server.
    between : Arrivals
        At the whole fleet.
    servers : int
        2 or more.
    room_ms : float
        Length that the grid has beyond waiting, for what is added later.
    requests, seed : int
        Of the simulation; `paired` gives one that was done already.
    resolution : Resolution

    Raises
    ------
    ValueError
        When utilisation is 1 or more, or for fewer than 2 servers.
    """
    if servers < 2:
        raise ValueError(f"servers must be at least 2 to share a queue, got {servers}")
    exact = waiting_law(
        service.scaled(1 / servers),
        between,
        room_ms=room_ms + 2 * service.slowest_ms,
        resolution=resolution,
    )
    if paired is None:
        paired = paired_runs(service, [between], servers, requests=requests, seed=seed)[0]
    strata = _strata(paired, far_ms(service, servers))
    return _weighted(paired, strata, exact)


@dataclass(frozen=True, eq=False)
class _Strata:
    """Samples by V: 0 itself, then about equal numbers up to `upper_ms[-1]`, then the rest.

    `stands` when the rest stands for everything beyond, because requests there wait.
    """

    upper_ms: FloatArray
    of: NDArray[np.intp]
    stands: bool = False


def _strata(paired: Paired, far: float) -> _Strata:
    largest = float(paired.fast_ms.max())
    for limit in (min(far, largest), largest):
        strata = _strata_to(paired.fast_ms, limit)
        last = len(strata.upper_ms)
        beyond = strata.of == last
        number = np.count_nonzero(beyond)
        if number and np.count_nonzero(beyond & (paired.wait_ms > 0)) >= _ALWAYS * number:
            of = strata.of
            if limit == far and largest > USABLE * far:
                of = np.where(paired.fast_ms > USABLE * far, last + 1, of)
            return replace(strata, of=of, stands=True)
    return strata


def _strata_to(fast: FloatArray, limit: float) -> _Strata:
    """Cut V at `limit`, or where it is seen often if that is less."""
    if limit <= 0:
        return _Strata(np.zeros(1), np.zeros(fast.shape, dtype=np.intp))
    width = limit / _BINS
    bins = np.multiply(fast, 1 / width)
    np.minimum(np.ceil(bins, out=bins), _BINS + 1, out=bins)
    fine = bins.astype(np.intp)
    number = np.bincount(fine.ravel(), minlength=_BINS + 2)
    seen = np.cumsum(number)
    cut = int(np.searchsorted(seen[:-1], _OFTEN * fast.size))
    cut = min(max(cut, 1), _BINS)
    below = seen[:cut] - number[0]  # samples above 0 in the bins before each, up to the cut
    place = np.minimum(_STRATA * below // max(int(seen[cut]) - int(number[0]), 1), _STRATA - 1)
    stratum = 1 + np.unique(place, return_inverse=True)[1]
    last = 1 + np.flatnonzero(np.diff(stratum, append=stratum[-1] + 1))
    table = np.full(_BINS + 2, stratum[-1] + 1)
    table[0], table[1 : cut + 1] = 0, stratum
    return _Strata(np.append(0.0, last * width), table.take(fine))


def _weighted(paired: Paired, strata: _Strata, exact: GridLaw) -> SharedWaits:
    wait, stratum, edges = paired.wait_ms, strata.of, strata.upper_ms
    number = np.bincount(stratum.ravel(), minlength=len(edges) + 2)
    share = np.diff(np.concatenate([[0.0], exact.shares_within(edges), [1.0, 1.0]]))
    share[number == 0] = 0.0
    weight = share / np.maximum(number, 1) / share.sum()
    points, step = len(exact.mass), exact.step_ms
    if not strata.stands:
        mass = _histogram(wait, weight.take(stratum), step, points)
        return SharedWaits(GridLaw(step, mass), wait, stratum, weight, None)
    last = stratum == len(edges)
    seen = np.append(weight[:-2], [0.0, 0.0])
    mass = _histogram(wait, seen.take(stratum), step, points)
    apart = wait[last] - paired.fast_ms[last]
    wait = wait.copy()
    wait[last] = apart
    tail = _beyond(exact, float(edges[-1]))
    law = GridLaw(step, mass + (1 - float(mass.sum())) * _shifted(tail, apart))
    return SharedWaits(law, wait, stratum, weight, tail)


def _beyond(law: GridLaw, time_ms: float) -> GridLaw:
    """Return the law of a time that is known to be longer than `time_ms`."""
    upper_half = (np.arange(len(law.mass)) + 0.5) - time_ms / law.step_ms
    mass = law.mass * np.clip(upper_half, 0.0, 1.0)
    return GridLaw(law.step_ms, mass / mass.sum(), time_ms)


def _shifted(law: GridLaw, by_ms: FloatArray) -> FloatArray:
    """Add an independent difference of either sign, each of `by_ms` equally likely."""
    points, step = len(law.mass), law.step_ms
    offset = math.floor(float(by_ms.min()) / step)
    moves = _histogram(by_ms - offset * step, np.full(len(by_ms), 1 / len(by_ms)), step, points)
    mass = np.roll(irfft(rfft(law.mass) * rfft(moves), points), offset)
    if offset < 0:
        mass[0] += mass[offset:].sum()
        mass[offset:] = 0.0
    return mass


def _histogram(values: FloatArray, weights: FloatArray, step: float, points: int) -> FloatArray:
    """Weights of values by the nearest point of the grid."""
    grid = np.multiply(values, 1 / step)
    grid += 0.5
    place = np.minimum(grid, points - 1, out=grid).astype(np.intp)
    return np.bincount(place.ravel(), weights.ravel(), points).astype(np.float64)
