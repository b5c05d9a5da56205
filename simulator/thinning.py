"""Turns a sweep of any length into one short enough for a browser, without changing a count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from simulator.rates import FloatArray
    from simulator.sweep import Sweep

__all__ = ["hull_rows", "thin"]

IntArray = NDArray[np.int64]

_RECALL_STEPS = np.arange(1, 100) / 100
_PASSES = 12
"""Passes that drop points under their neighbours before what is left is walked one by one."""


def thin(sweep: Sweep, max_rows: int = 1024, keep: Iterable[float] = ()) -> Sweep:
    """At most `max_rows` rows of a sweep, each with its exact counts.

    Parameters
    ----------
    sweep : Sweep
        Counts at ``k`` thresholds.
    max_rows : int
        At least 2.
    keep : iterable of float
        Thresholds whose rows must stay; those that alert nobody need none.

    Returns
    -------
    Sweep
        In this order while there is room: first and last row; rows asked for; the vertices of the
        convex hull of the ROC points, so that the best row for any costs, any F-beta, Youden's J
        or net benefit at any prevalence is there; the row that first attains each whole percent of
        recall; then rows spread half over the logarithm of the share of alerts and half over the
        threshold. A hull that does not fit is itself thinned evenly, and the best row is then
        approximate; 1,024 rows hold the hull of hundreds of millions of cases.

    Raises
    ------
    ValueError
        When `max_rows` is below 2.

    Examples
    --------
    >>> import numpy as np
    >>> from simulator.sweep import sweep
    >>> rng = np.random.default_rng(0)
    >>> y = np.arange(5000) % 10 == 0
    >>> full = sweep(y, rng.normal(size=5000) + y)
    >>> short = thin(full, 300)
    >>> len(full), len(short), short.youden.max() == full.youden.max()
    (5000, 300, np.True_)
    """
    if max_rows < 2:
        raise ValueError(f"max_rows must be at least 2, got {max_rows}")
    k = len(sweep)
    if k <= max_rows:
        return sweep
    asked = [row for row in map(sweep.row_at, keep) if row >= 0]
    rows = _Rows(k, max_rows)
    rows.add(np.array([0, k - 1]))
    rows.add(np.array(asked, dtype=np.int64))
    rows.add(hull_rows(sweep.tp, sweep.fp))
    rows.add(np.minimum(np.searchsorted(sweep.recall, _RECALL_STEPS), k - 1))
    rows.spread(np.log(np.asarray(sweep.tp + sweep.fp, dtype=np.float64).clip(1e-12)), 0.5)
    rows.spread(-sweep.threshold, 1.0)
    kept = rows.kept()
    return replace(
        sweep,
        threshold=sweep.threshold[kept],
        tp=sweep.tp[kept],
        fp=sweep.fp[kept],
        exact=False,
    )


def hull_rows(tp: NDArray[Any], fp: NDArray[Any]) -> IntArray:
    """Rows that are vertices of the convex hull of the ROC points, above and below.

    Parameters
    ----------
    tp, fp : (k,) arrays
        Neither falls; the point (0, 0) is added.

    Returns
    -------
    (h,) int64 array
        Ascending. Any weighted sum of TP and FP is largest at one of them or at (0, 0).

    Examples
    --------
    >>> import numpy as np
    >>> hull_rows(np.array([1, 1, 2, 2]), np.array([0, 1, 1, 2])).tolist()
    [0, 2, 3]
    >>> hull_rows(np.array([1, 2, 3]), np.array([1, 2, 3])).tolist()
    [2]
    """
    x, y = np.append(0, fp), np.append(0, tp)
    upper, lower = _chain(x, y), _chain(y, x)
    return np.union1d(upper, lower)[1:] - 1


def _chain(x: NDArray[Any], y: NDArray[Any]) -> IntArray:
    """Vertices of the upper hull, from the first point to the last.

    A point on or under the line between its neighbours is no vertex, whichever points remain,
    so that all of them can go at once.
    """
    rows = _corners(x, y)
    for _ in range(_PASSES):
        left = rows[_corners(x[rows], y[rows])]
        if len(left) == len(rows):
            return rows
        rows = left
    return _walked(x, y, rows)


def _corners(x: NDArray[Any], y: NDArray[Any]) -> IntArray:
    """Both ends and the points above the line between their neighbours."""
    dx, dy = x[1:] - x[:-1], y[1:] - y[:-1]
    above = np.flatnonzero(dy[:-1] * dx[1:] > dy[1:] * dx[:-1])
    return np.concatenate([[0], above + 1, [len(x) - 1]])


def _walked(x: NDArray[Any], y: NDArray[Any], rows: IntArray) -> IntArray:
    """Andrew's monotone chain over the candidates that are left."""
    chain: list[int] = []
    px, py = x[rows].tolist(), y[rows].tolist()
    for i in range(len(rows)):
        while len(chain) > 1:
            a, b = chain[-2], chain[-1]
            rise = (py[b] - py[a]) * (px[i] - px[b])
            if rise > (py[i] - py[b]) * (px[b] - px[a]):
                break
            chain.pop()
        chain.append(i)
    return rows[chain]


class _Rows:
    """A growing choice of rows that never exceeds its budget."""

    def __init__(self, k: int, budget: int) -> None:
        self.chosen = np.zeros(k, dtype=np.bool_)
        self.budget = budget

    @property
    def room(self) -> int:
        """Rows that may still be chosen."""
        return self.budget - int(np.count_nonzero(self.chosen))

    def add(self, rows: IntArray) -> None:
        """Choose these rows, or as many as fit, evenly spaced among them."""
        new = np.unique(rows)
        new = new[~self.chosen[new]]
        if len(new) > self.room:
            new = new[np.linspace(0, len(new) - 1, self.room).astype(np.int64)]
        self.chosen[new] = True

    def spread(self, place: FloatArray, part: float) -> None:
        """Spend `part` of the room on rows spread evenly over `place`, which rises."""
        target = self.budget - self.room + int(self.room * part)
        for _ in range(3):
            missing = target - (self.budget - self.room)
            if missing <= 0:
                return
            wanted = np.linspace(float(place[0]), float(place[-1]), missing + 2)[1:-1]
            self.add(np.minimum(np.searchsorted(place, wanted), len(place) - 1))
        left = np.flatnonzero(~self.chosen)
        missing = target - (self.budget - self.room)
        self.add(left[np.linspace(0, len(left) - 1, missing).astype(np.int64)])

    def kept(self) -> IntArray:
        """Chosen rows, ascending."""
        return np.flatnonzero(self.chosen)
