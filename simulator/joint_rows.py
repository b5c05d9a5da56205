"""Turns the scores of two models on the same rows into counts of who alerts what."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.scores import Scores

__all__ = ["check_same_rows", "joint_alerts", "joint_counts"]


def joint_alerts(
    first: Scores, first_threshold: float, second: Scores, second_threshold: float
) -> NDArray[np.int64]:
    """Rows by class, alerted by the first model, alerted by the second.

    Parameters
    ----------
    first, second : Scores
        Of the same rows.
    first_threshold, second_threshold : float
        Alerts are scores ``>= threshold``.

    Returns
    -------
    (2, 2, 2) int64 array
        ``[1, 1, 0]`` counts the positives that only the first alerts.

    Raises
    ------
    ValueError
        When the rows are not the same, a class is missing, or a threshold is NaN.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> from simulator.scores import out_of_fold
    >>> data = load("breast_cancer")
    >>> one, other = (out_of_fold(data, name) for name in ("logistic", "naive_bayes"))
    >>> joint_alerts(one, 0.5, other, 0.5)[1].tolist()
    [[5, 4], [11, 192]]
    """
    check_same_rows(first, second)
    for name, value in (("first", first_threshold), ("second", second_threshold)):
        if math.isnan(value):
            raise ValueError(f"{name}_threshold must be a number, got {value}")
    alerts = first.y_score >= first_threshold, second.y_score >= second_threshold
    return joint_counts(first.y_true, *alerts)


def joint_counts(
    y_true: NDArray[np.int8], first: NDArray[np.bool_], second: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """Rows by class, alerted by the first, alerted by the second.

    Parameters
    ----------
    y_true : (n,) int8
        0 or 1.
    first, second : (n,) bool
        Whether each alerts the row.

    Returns
    -------
    (2, 2, 2) int64 array

    Examples
    --------
    >>> joint_counts(np.array([1, 1, 0]), np.array([True, True, False]), np.zeros(3, bool)).tolist()
    [[[1, 0], [0, 0]], [[0, 0], [2, 0]]]
    """
    code = 4 * (y_true == 1) + 2 * first + second
    return np.bincount(code, minlength=8).reshape(2, 2, 2)


def check_same_rows(first: Scores, second: Scores) -> None:
    """Nothing, when both score the same rows of the same data, with both classes.

    Raises
    ------
    ValueError
        Naming what differs, or that a class is missing.
    """
    data = [(one.dataset, one.dataset_version) for one in (first, second)]
    if data[0] != data[1]:
        raise ValueError(
            "first and second must be scores of the same data, "
            f"got {first.dataset} and {second.dataset} in two versions or samples"
        )
    same = np.array_equal(first.row, second.row) and np.array_equal(first.y_true, second.y_true)
    if not same:
        raise ValueError(
            f"first and second must score the same rows, got {len(first):,} and {len(second):,} "
            "rows that are not the same"
        )
    if not (first.positives and first.negatives):
        raise ValueError("both classes must be among the rows, got one")
