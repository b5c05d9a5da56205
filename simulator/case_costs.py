"""Turns labels, scores and prices that may differ by row into the cost of every row."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    FloatArray = NDArray[np.float64]

__all__ = ["row_costs", "total_cost"]


def row_costs(
    y_true: ArrayLike,
    y_score: ArrayLike,
    threshold: float,
    *,
    false_positive: ArrayLike,
    false_negative: ArrayLike,
    true_positive: ArrayLike = 0.0,
    true_negative: ArrayLike = 0.0,
    review: ArrayLike = 0.0,
) -> FloatArray:
    """Cost of every row when alerts are scores ``>= threshold`` and prices may differ by row.

    Parameters
    ----------
    y_true, y_score : (n,) array_like
        Labels 0/1 and scores.
    threshold : float
        Decision threshold.
    false_positive, false_negative, true_positive, true_negative, review : float or (n,)
        Currency per case; pass the amounts of the rows where a case costs its own amount.

    Returns
    -------
    (n,) float64 array
        Currency.

    Examples
    --------
    >>> row_costs([1, 1, 0], [0.9, 0.1, 0.8], 0.5,
    ...           false_positive=2, false_negative=[10, 700, 30]).tolist()
    [0.0, 700.0, 2.0]
    """
    label = np.asarray(y_true).astype(bool)
    score = np.asarray(y_score, dtype=np.float64)
    if label.shape != score.shape or label.ndim != 1:
        raise ValueError(
            "y_true and y_score must be one-dimensional and of one length, "
            f"got shapes {label.shape} and {score.shape}"
        )
    alerted = score >= threshold
    on_alert = np.where(label, true_positive, false_positive) + np.asarray(review)
    on_silence = np.where(label, false_negative, true_negative)
    return np.where(alerted, on_alert, on_silence).astype(np.float64)


def total_cost(
    y_true: ArrayLike,
    y_score: ArrayLike,
    threshold: float,
    amount: ArrayLike,
    *,
    false_positive: ArrayLike,
    true_positive: ArrayLike = 0.0,
    review: ArrayLike = 0.0,
) -> float:
    """Total cost when a miss loses the row's own amount, summed over rows, not averaged first.

    Parameters
    ----------
    y_true, y_score, amount : (n,) array_like
        Labels 0/1, scores, and what is lost when a positive is missed [currency].
    threshold : float
        Decision threshold.
    false_positive, true_positive, review : float or (n,)
        Currency per case.

    Returns
    -------
    float
        Currency for all rows; lower is better.

    Examples
    --------
    >>> total_cost([1, 1, 0], [0.9, 0.1, 0.8], 0.5, [10, 700, 30], false_positive=2)
    702.0
    """
    costs = row_costs(
        y_true,
        y_score,
        threshold,
        false_positive=false_positive,
        false_negative=amount,
        true_positive=true_positive,
        review=review,
    )
    return math.fsum(costs.tolist())
