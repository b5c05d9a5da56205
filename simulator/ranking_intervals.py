"""Turns a sweep into the interval of its average precision."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from simulator.comparison import MOST_UNDEFINED
from simulator.intervals import Interval, wilson_interval
from simulator.resampling import check_counts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.rates import FloatArray
    from simulator.sweep import Sweep

__all__ = ["average_precision_interval"]

_ROUNDING = 1e-12
"""Draws that differ by less, relative to their size, are the same value."""
_CELLS_AT_ONCE = 4_000_000
"""Drawn numbers held in memory at a time."""


def average_precision_interval(
    sweep: Sweep, level: float = 0.95, *, replicates: int = 1000, seed: int = 0
) -> Interval | None:
    """Percentile interval of the average precision, at the prevalence of `sweep`.

    Parameters
    ----------
    sweep : Sweep
        Counts at ``k`` thresholds. At the prevalence of its rows, which they estimate, class sizes
        vary from draw to draw as they do when rows are drawn; at a set one they stay (stratified).
    level : float
        Coverage in (0, 1).
    replicates, seed : int
        Draws of the row bootstrap, at least 100, and the seed of its random numbers.

    Returns
    -------
    Interval or None
        Drawn as one multinomial over the rows between scores that have positives.

        Where every draw gives the same value, drawing says nothing about the uncertainty. If that
        value is 1, a perfect order, the lower end is the Wilson limit of as many trials as the
        smaller class has rows. If all rows have one score, at a set prevalence, both ends are the
        value: it is that prevalence, whichever rows are drawn. Else there is no interval.

        Also None when a class has one row, and when more than `MOST_UNDEFINED` of the draws have no
        positive, since the others alone would flatter.

    Raises
    ------
    ValueError
        When rows carry weights, or a setting is out of range.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> table = sweep([0, 1] * 50, [0.2, 0.8] * 40 + [0.8, 0.2] * 10)
    >>> interval = average_precision_interval(table)
    >>> round(interval.low, 2), round(interval.high, 2)
    (0.62, 0.84)
    """
    check_counts("average_precision_interval", sweep)
    if not 0 < level < 1:
        raise ValueError(f"level must be in (0, 1), got {level}")
    if replicates < 100:
        raise ValueError(f"replicates must be at least 100, got {replicates}")
    smaller = int(min(sweep.positives, sweep.negatives))
    if smaller < 2:
        return None
    rng = np.random.default_rng(seed)
    size = max(1, _CELLS_AT_ONCE // (2 * len(sweep)))
    parts = [min(size, replicates - done) for done in range(0, replicates, size)]
    drawn = np.concatenate([_drawn(sweep, part, rng) for part in parts])
    defined = drawn[~np.isnan(drawn)]
    if 1 - len(defined) / len(drawn) > MOST_UNDEFINED:
        return None
    if math.isclose(float(defined.min()), float(defined.max()), rel_tol=_ROUNDING):
        return _without_spread(sweep, float(defined[0]), smaller, level)
    low, high = (float(end) for end in np.quantile(defined, [(1 - level) / 2, (1 + level) / 2]))
    kind = "bootstrap" if sweep.is_natural else "stratified bootstrap"
    return Interval(low, high, level, f"{kind}, {replicates:,} draws, seed {seed}")


def _without_spread(sweep: Sweep, value: float, smaller: int, level: float) -> Interval | None:
    """The interval where every draw gives `value`."""
    if math.isclose(value, 1.0, rel_tol=_ROUNDING):
        return Interval(wilson_interval(smaller, smaller, level).low, 1.0, level, "Wilson")
    alerted = sweep.tp + sweep.fp
    if np.all((alerted == 0) | (alerted == sweep.positives + sweep.negatives)):
        return Interval(value, value, level, "the prevalence itself, as all scores are equal")
    return None


def _cells(sweep: Sweep) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Positives at each score that has some, and negatives since the score above; then the rest.

    Precision counts only where a positive is found, so that where exactly the negatives between two
    such scores lie makes no difference.
    """
    positive = np.diff(sweep.tp, prepend=0)
    at = np.flatnonzero(positive)
    return positive[at], np.diff(sweep.fp[at], prepend=0, append=int(sweep.negatives))


def _drawn(sweep: Sweep, replicates: int, rng: np.random.Generator) -> FloatArray:
    """Average precision of each draw, NaN in one without positives."""
    positive, negative = _cells(sweep)
    if sweep.is_natural:
        cells = np.concatenate([positive, negative])
        both = rng.multinomial(int(cells.sum()), cells / cells.sum(), size=replicates)
        found, alarms = both[:, : len(positive)], both[:, len(positive) :]
    else:
        found, alarms = (
            rng.multinomial(int(cells.sum()), cells / cells.sum(), size=replicates)
            for cells in (positive, negative)
        )
    tp, fp = np.cumsum(found, axis=1), np.cumsum(alarms, axis=1)
    return _average_precision(found, tp, fp, None if sweep.is_natural else sweep.prevalence)


def _average_precision(
    found: NDArray[np.int64],
    tp: NDArray[np.int64],
    fp: NDArray[np.int64],
    prevalence: float | None,
) -> FloatArray:
    with np.errstate(invalid="ignore", divide="ignore"):
        if prevalence is None:
            precision = tp / (tp + fp[:, :-1])
        else:
            hit = prevalence * (tp / tp[:, -1:])
            precision = hit / (hit + (1 - prevalence) * (fp[:, :-1] / fp[:, -1:]))
        total = np.sum(np.where(found > 0, precision, 0.0) * found, axis=1)
        return np.where(tp[:, -1] > 0, total / tp[:, -1], math.nan)
