"""Turns counts into what repetition would have changed: intervals of shares and AUC, bands."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from simulator.curves import roc_auc
from simulator.intervals import Interval, normal_quantile, wilson_interval
from simulator.resampling import Band, Bands, bootstrap, check_counts, default_thresholds

if TYPE_CHECKING:
    from simulator.rates import FloatArray
    from simulator.sweep import Sweep

__all__ = [
    "Band",
    "Bands",
    "Interval",
    "auc_interval",
    "auc_interval_is_narrow",
    "bootstrap",
    "default_thresholds",
    "positives_to_halve",
    "wilson_interval",
]


FEWEST_MISPLACED = 5.0
"""Below this DeLong's interval promises more than it holds."""


def positives_to_halve(positives: int) -> int:
    """Positives that would make an interval half as wide, since width falls as ``1 / sqrt(n)``.

    Examples
    --------
    >>> positives_to_halve(81)
    324
    """
    return 4 * positives


def auc_interval(sweep: Sweep, level: float = 0.95) -> Interval:
    """Interval of the ROC AUC.

    Parameters
    ----------
    sweep : Sweep
        Its prevalence plays no part.
    level : float
        Coverage in (0, 1).

    Returns
    -------
    Interval
        Normal interval with DeLong's variance (DeLong, DeLong & Clarke-Pearson 1988,
        doi:10.2307/2531595), within [0, 1], widened by ``sweep.auc_error``. When every pair is
        ordered the same way that variance is 0 and says nothing: the open end is then the Wilson
        limit of as many trials as the smaller class has rows. NaN when a class has one row.

    Raises
    ------
    ValueError
        When rows carry weights.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> interval = auc_interval(sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]))
    >>> round(interval.low, 3), interval.high
    (0.057, 1.0)
    """
    check_counts("auc_interval", sweep)
    positives, negatives = sweep.positives, sweep.negatives
    z = normal_quantile(level)
    if min(positives, negatives) < 2:
        return Interval(math.nan, math.nan, level, "DeLong")
    p, n = _cells(sweep)
    # Share of negatives below a positive at each score, and of positives above a negative.
    below = (negatives - sweep.fp + n / 2) / negatives
    above = (sweep.tp - p / 2) / positives
    auc = float(p @ below) / positives
    if auc in (0.0, 1.0):
        trials = min(positives, negatives)
        return wilson_interval(auc * trials, trials, level)
    of_positives = float(p @ (below - auc) ** 2) / (positives - 1)
    of_negatives = float(n @ (above - auc) ** 2) / (negatives - 1)
    half = z * math.sqrt(of_positives / positives + of_negatives / negatives) + sweep.auc_error
    return Interval(max(0.0, auc - half), min(1.0, auc + half), level, "DeLong")


def auc_interval_is_narrow(sweep: Sweep) -> bool:
    """Whether too few rows are ranked wrongly for DeLong's interval to keep its level.

    Parameters
    ----------
    sweep : Sweep
        Its prevalence plays no part.

    Returns
    -------
    bool
        True when the smaller class times the share of pairs in the rarer order is below
        `FEWEST_MISPLACED`: on binormal scores a 95% interval then held the true AUC 78 to 90 times
        in 100, and 93 to 95 times otherwise.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> auc_interval_is_narrow(sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]))
    True
    """
    auc = roc_auc(sweep)
    return min(sweep.positives, sweep.negatives) * min(auc, 1 - auc) < FEWEST_MISPLACED


def _cells(sweep: Sweep) -> tuple[FloatArray, FloatArray]:
    """Positives and negatives at each distinct score."""
    return (
        np.diff(sweep.tp, prepend=0).astype(np.float64),
        np.diff(sweep.fp, prepend=0).astype(np.float64),
    )
