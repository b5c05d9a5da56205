"""Turns a law of response times on a grid into one that stands exactly on its jumps.

Where many requests take exactly the same time, as long as nobody waits, a grid spreads their share
over a step to either side. How large it is and where it stands is known without a grid.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from simulator.grid_law import GridLaw, ScatteredLaw
from simulator.law import FloatArray, Law

__all__ = ["LawWithJumps", "with_jumps"]

_LEAST = 0.01
"""Fewer requests that take one and the same time are as good as a continuous law."""
_SAME = 1e-9
"""Times that differ by no more than this part of themselves are the same but for rounding."""


@dataclass(frozen=True, eq=False)
class LawWithJumps:
    """The law of a response time, with the times that many requests take exactly.

    Parameters
    ----------
    smooth : GridLaw or ScatteredLaw
        The same law on a grid.
    waits : GridLaw
    alone : Law
        Of the response when nobody waits.
    jump_ms : (k,)
        Times that at least 1 in 100 take then, ascending, at least one.
    """

    smooth: GridLaw | ScatteredLaw
    waits: GridLaw
    alone: Law
    jump_ms: FloatArray

    def quantiles_ms(self, levels: FloatArray) -> FloatArray:
        """Times [ms] that shares `levels` stay within."""
        before, within = self._shares
        jumps, level = self.jump_ms, np.asarray(levels)[..., None]
        least = np.where(before < level, jumps, -np.inf).max(axis=-1)
        most = np.where(within >= level, jumps, np.inf).min(axis=-1)
        return np.minimum(np.maximum(self.smooth.quantiles_ms(levels), least), most)

    def share_within(self, time_ms: float) -> float:
        """Probability of a time of at most `time_ms`.

        On the grid a jump begins too early and ends too late: just before it no more, and just
        after it no less, than is known of the jump itself.
        """
        before, within = self._shares
        reached = self.jump_ms <= time_ms * (1 + _SAME)
        share = np.min(before[~reached], initial=self.smooth.share_within(time_ms))
        return float(np.max(within[reached], initial=share))

    @cached_property
    def _shares(self) -> tuple[FloatArray, FloatArray]:
        """Probabilities of less than each jump, and of at most that time `(k,)`, ascending."""
        both = np.array([self._around(float(jump)) for jump in self.jump_ms])
        before, within = np.maximum.accumulate(np.clip(both, 0.0, 1.0), axis=0).T
        return before, within

    def _around(self, time_ms: float) -> tuple[float, float]:
        left = time_ms - self.alone.value_ms
        at_once = np.abs(left) <= _SAME * time_ms
        within = float(self.alone.weight @ self.waits.shares_within(np.where(at_once, 0.0, left)))
        jump = float(self.alone.weight[at_once].sum()) * float(self.waits.mass[0])
        return within - jump, within


def with_jumps(
    smooth: GridLaw | ScatteredLaw, waits: GridLaw, alone: Law
) -> GridLaw | ScatteredLaw | LawWithJumps:
    """Return a law of response times that stands on its jumps; the same where it has none.

    Parameters
    ----------
    smooth : GridLaw or ScatteredLaw
        Of the response time.
    waits : GridLaw
        Of the wait in it.
    alone : Law
        Of the rest of it.

    Examples
    --------
    Three in four do not wait, and then everybody takes 10 ms.

    >>> from simulator.grid_law import added
    >>> from simulator.law import law_of
    >>> waits, always = GridLaw(4.0, np.array([0.75, 0.25, *[0.0] * 30])), law_of([10.0] * 50)
    >>> found = with_jumps(added(waits, always), waits, always)
    >>> round(found.share_within(10.0), 9), found.quantiles_ms(np.array([0.5])).tolist()
    (0.75, [10.0])
    """
    times, where = np.unique(alone.value_ms, return_inverse=True)
    jump_ms = times[np.bincount(where, alone.weight) >= _LEAST]
    return LawWithJumps(smooth, waits, alone, jump_ms) if len(jump_ms) else smooth
