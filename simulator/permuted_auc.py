"""Turns scores before and after shuffles into the fall of the ROC AUC and its error over rows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from simulator.placements import placements

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.rates import FloatArray

__all__ = ["auc_drop"]


def auc_drop(
    y_true: NDArray[np.int8], base: FloatArray, shuffled: FloatArray
) -> tuple[FloatArray, float]:
    """Fall of the ROC AUC in each shuffle, and the standard error of their mean.

    Parameters
    ----------
    y_true : (m,) int8
        0 or 1, both present.
    base : (m,) float64
        Scores of the rows as they are; larger is more positive.
    shuffled : (r, m) float64
        Scores of the same rows in each shuffle.

    Returns
    -------
    drop : (r,) float64
        Positive where the shuffle made the ranking worse.
    error : float
        DeLong's standard error over rows (doi:10.2307/2531595) of the mean fall, the placements of
        each row averaged over the shuffles; 0 when it is the same for all rows of a class, NaN with
        one row of a class.

    Examples
    --------
    >>> drop, error = auc_drop(np.array([0, 0, 1, 1]), np.arange(4.0), np.arange(4.0)[None, ::-1])
    >>> drop.tolist(), error
    ([1.0], 0.0)
    """
    positive = np.asarray(y_true) == 1
    positives, negatives = int(positive.sum()), int((~positive).sum())
    above, below = placements(base, positive)
    placed = [placements(scores, positive) for scores in shuffled]
    drop = np.array([above.mean() - after.mean() for after, _ in placed])
    if min(positives, negatives) < 2:
        return drop, math.nan
    of_positives = np.mean([above - after for after, _ in placed], axis=0)
    of_negatives = np.mean([below - after for _, after in placed], axis=0)
    variance = (
        float(np.var(of_positives, ddof=1)) / positives
        + float(np.var(of_negatives, ddof=1)) / negatives
    )
    return drop, math.sqrt(variance)
