"""Turns two sets of scores of the same rows into the interval of the difference of their AUCs."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from simulator.intervals import Interval, normal_quantile, wilson_interval
from simulator.placements import placements

if TYPE_CHECKING:
    from simulator.rates import FloatArray

__all__ = ["paired_auc_interval"]


def paired_auc_interval(
    y_true: ArrayLike, first: ArrayLike, second: ArrayLike, level: float = 0.95
) -> Interval | None:
    """Interval of ``AUC(first) - AUC(second)``.

    Parameters
    ----------
    y_true : (n,) array_like
        0 or 1; 1 is positive.
    first, second : (n,) array_like
        Finite scores of the same rows; larger is more positive.
    level : float
        Coverage in (0, 1).

    Returns
    -------
    Interval or None
        Normal interval with DeLong's variance for correlated areas (DeLong, DeLong &
        Clarke-Pearson 1988, doi:10.2307/2531595), within [-1, 1]. Scores that order every pair
        alike differ by 0 in any sample. Other scores may have variance 0, as two perfect
        separations do, which says nothing: both ends are then the Wilson limit of as many trials
        as the smaller class has rows. None when a class has one row.

    Raises
    ------
    ValueError
        When a class is missing or ``level`` is not in (0, 1).

    Examples
    --------
    >>> interval = paired_auc_interval([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8], [0.1, 0.2, 0.3, 0.4])
    >>> round(interval.low, 3), round(interval.high, 3)
    (-0.943, 0.443)
    """
    z = normal_quantile(level)
    positive = np.asarray(y_true) == 1
    scores = np.asarray(first, dtype=np.float64), np.asarray(second, dtype=np.float64)
    positives, negatives = int(positive.sum()), int((~positive).sum())
    if not (positives and negatives):
        raise ValueError("y_true must hold both classes, got one")
    if np.array_equal(_order(scores[0]), _order(scores[1])):
        return Interval(0.0, 0.0, level, "the same order of rows")
    if min(positives, negatives) < 2:
        return None
    above, below = zip(*(placements(score, positive) for score in scores), strict=True)
    value = float(above[0].mean() - above[1].mean())
    variance = (
        float(np.var(above[0] - above[1], ddof=1)) / positives
        + float(np.var(below[0] - below[1], ddof=1)) / negatives
    )
    if variance == 0:
        trials = min(positives, negatives)
        half = wilson_interval(0, trials, level).high
        return Interval(max(-1.0, value - half), min(1.0, value + half), level, "Wilson")
    half = z * math.sqrt(variance)
    return Interval(max(-1.0, value - half), min(1.0, value + half), level, "paired DeLong")


def _order(score: FloatArray) -> NDArray[np.int64]:
    """Rank of each row among the distinct scores."""
    return np.unique(score, return_inverse=True)[1]
