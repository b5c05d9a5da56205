"""Turns scores into the placement of each row among the rows of the other class.

The mean of either is the ROC AUC, and how much they vary is what DeLong's variance is made of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.rates import FloatArray

__all__ = ["placements"]


def placements(score: FloatArray, positive: NDArray[np.bool_]) -> tuple[FloatArray, FloatArray]:
    """Share of negatives below each positive, and of positives above each negative; ties half.

    Parameters
    ----------
    score : (n,) float64
        Finite; larger is more positive.
    positive : (n,) bool
        The class of each row; both must be present.

    Returns
    -------
    of_positives, of_negatives : (p,) and (n - p,) float64
        In [0, 1], in the order of the rows (DeLong, DeLong & Clarke-Pearson 1988,
        doi:10.2307/2531595).

    Examples
    --------
    >>> below, above = placements(np.array([0.2, 0.9, 0.2]), np.array([False, True, True]))
    >>> below.tolist(), above.tolist()
    ([1.0, 0.5], [0.75])
    """
    of_positives, of_negatives = score[positive], score[~positive]
    return (
        _share_below(of_positives, np.sort(of_negatives)),
        1 - _share_below(of_negatives, np.sort(of_positives)),
    )


def _share_below(values: FloatArray, ranked: FloatArray) -> FloatArray:
    below = np.searchsorted(ranked, values, side="left")
    not_above = np.searchsorted(ranked, values, side="right")
    return (below + not_above) / (2 * len(ranked))
