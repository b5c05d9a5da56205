"""Turns a law into probabilities on an even grid, where independent times add by Fourier transform.

Each value goes to its two neighbours so that the mean is kept; then a little mass is moved inwards
so that the variance is kept as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.fft import irfft, rfft

from simulator.law import NOTHING, FloatArray, Law, sum_of

__all__ = ["GridLaw", "ScatteredLaw", "added", "sharpened", "split_on_grid", "without_far_tail"]

_COARSEST = 2.5
"""Steps in a typical service time that a response can still be read off."""
_FAR_TAIL = 1e-8
"""A stage outside the server ends where less than this is left."""


@dataclass(frozen=True, eq=False)
class GridLaw:
    """The law of a time on a grid.

    Parameters
    ----------
    step_ms : float
    mass : (n,)
        Probability at 0, one step, two steps ...; those of rounding may be below 0.
    fastest_ms : float
        The shortest time it can take.
    """

    step_ms: float
    mass: FloatArray
    fastest_ms: float = 0.0

    @cached_property
    def mean_ms(self) -> float:
        """Expected time [ms]."""
        return float(self.mass @ np.arange(len(self.mass))) * self.step_ms

    @cached_property
    def cumulative(self) -> FloatArray:
        """Share within half a step more than each point of the grid `(n,)`, ascending."""
        return np.maximum.accumulate(np.clip(np.cumsum(self.mass), 0.0, 1.0))

    def quantiles_ms(self, levels: FloatArray) -> FloatArray:
        """Times [ms] that shares `levels` stay within; a level of 0 is the shortest time."""
        shares = self.cumulative
        place = np.clip(np.searchsorted(shares, levels), 0, len(shares) - 1)
        before = np.where(place > 0, shares[np.maximum(place - 1, 0)], 0.0)
        inside = shares[place] - before
        part = np.where(inside > 0, (levels - before) / np.where(inside > 0, inside, 1.0), 1.0)
        times = (place - 0.5 + np.clip(part, 0.0, 1.0)) * self.step_ms
        first = (levels <= 0) | (place == 0)
        return np.where(first, self.fastest_ms, np.maximum(times, self.fastest_ms))

    def share_within(self, time_ms: float) -> float:
        """Probability of a time of at most `time_ms`."""
        return float(self.shares_within(np.array([time_ms]))[0])

    def shares_within(self, times_ms: FloatArray) -> FloatArray:
        """Probabilities of times of at most `times_ms`, of the same shape."""
        edges = times_ms / self.step_ms + 0.5
        place = np.clip(edges, 0.0, len(self.mass) - 1.0).astype(np.int64)
        part = np.clip(edges - place, 0.0, 1.0)
        before = self.cumulative[np.maximum(place - 1, 0)]
        share = before + part * (self.cumulative[place] - before)
        return np.where(times_ms < self.fastest_ms, 0.0, share)


@dataclass(frozen=True, eq=False)
class ScatteredLaw:
    """The law of a time as scattered values, where no even grid is both fine and long enough.

    Parameters
    ----------
    law : Law
        Shares between two values are interpolated.
    """

    law: Law

    @property
    def fastest_ms(self) -> float:
        """The shortest time it can take [ms]."""
        return self.law.fastest_ms

    @cached_property
    def _middle(self) -> FloatArray:
        return np.cumsum(self.law.weight) - self.law.weight / 2

    def quantiles_ms(self, levels: FloatArray) -> FloatArray:
        """Times [ms] that shares `levels` stay within; a level of 0 is the shortest time."""
        times = np.interp(levels, self._middle, self.law.value_ms)
        return np.where(levels <= 0, self.fastest_ms, times)

    def share_within(self, time_ms: float) -> float:
        """Probability of a time of at most `time_ms`."""
        return float(self.shares_within(np.array([time_ms]))[0])

    def shares_within(self, times_ms: FloatArray) -> FloatArray:
        """Probabilities of times of at most `times_ms`, of the same shape."""
        return np.interp(times_ms, self.law.value_ms, self._middle, left=0.0, right=1.0)


def added(waits: GridLaw, service: Law, outside: Law = NOTHING) -> GridLaw | ScatteredLaw:
    """Return the law of a wait, an independent service and `outside` together.

    On the grid of `waits` where it has room for them and is fine enough to tell service times
    apart; else as a sum of scattered values.
    """
    points, step = len(waits.mass), waits.step_ms
    outside = without_far_tail(outside)
    longest = (
        int(np.searchsorted(waits.cumulative, 1 - _FAR_TAIL)) * step
        + service.slowest_ms
        + outside.slowest_ms
    )
    if longest > points * step or step * _COARSEST > service.quantile_ms(0.5) > 0:
        held = sum_of(service, outside)
        return ScatteredLaw(sum_of(_scattered(waits), held))
    total = rfft(waits.mass) * rfft(split_on_grid(service, step, points)[0])
    if outside.slowest_ms > 0:
        total *= rfft(split_on_grid(outside, step, points)[0])
    return GridLaw(step, irfft(total, points), service.fastest_ms + outside.fastest_ms)


def _scattered(waits: GridLaw) -> Law:
    mass = np.clip(waits.mass, 0.0, None)
    used = np.flatnonzero(mass > 0)
    return Law(waits.step_ms * used.astype(np.float64), mass[used] / mass.sum())


def split_on_grid(law: Law, step: float, points: int) -> tuple[FloatArray, float]:
    """Put each value between its neighbours; also the variance that adds, in steps^2."""
    place = law.value_ms / step
    below = np.minimum(place, points - 2).astype(np.int64)
    part = np.clip(place - below, 0.0, 1.0)
    mass = np.bincount(below, law.weight * (1 - part), points).astype(np.float64)
    mass[1:] += np.bincount(below, law.weight * part, points)[:-1]
    return mass, float((law.weight * part) @ (1 - part))


def sharpened(mass: FloatArray, excess: float) -> FloatArray:
    """Take `excess` [steps^2] off the variance by moving mass inwards; the mean stays."""
    body = mass.copy()
    body[0] = body[-1] = 0.0
    movable = float(body.sum())
    if excess == 0 or movable <= 0.5:
        return mass
    body *= excess / (2 * movable)
    sharp = mass + 2 * body
    sharp[:-1] -= body[1:]
    sharp[1:] -= body[:-1]
    return sharp


def without_far_tail(outside: Law) -> Law:
    """Lump what lies beyond the last 1e-8 of a stage outside: it only lengthens the grid."""
    if len(outside.value_ms) == 1:
        return outside
    longest = outside.quantile_ms(1 - _FAR_TAIL)
    return Law(np.minimum(outside.value_ms, longest), outside.weight)
