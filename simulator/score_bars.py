"""Turns labels and scores into the bars of a drawing: how many of each class, bin by bin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from simulator.rates import FloatArray

__all__ = ["ClassHistogram", "score_histogram"]

FEWEST_BINS, MOST_BINS = 10, 60


@dataclass(frozen=True, eq=False)
class ClassHistogram:
    """Scores of each class in bins: edges (b + 1,), counts (b,) int64."""

    edges: FloatArray
    positive: NDArray[np.int64]
    negative: NDArray[np.int64]

    def __post_init__(self) -> None:
        for array in (self.edges, self.positive, self.negative):
            array.setflags(write=False)


def score_histogram(
    y_true: ArrayLike, y_score: ArrayLike, *, bins: int | None = None, decades: int | None = None
) -> ClassHistogram:
    """Counts of scores by class in bins for drawing: of equal width, or of equal ratio.

    Parameters
    ----------
    y_true, y_score : (n,) array_like
        Labels 0/1 and finite scores.
    bins : int, optional
        By default twice the cube root of n (Rice's rule), from 10 to 60.
    decades : int, optional
        For a logarithmic axis: bins of equal ratio, from the highest score down to the lowest
        positive one, at most so many powers of ten. Lower scores count in the first bin. Scores
        without two different positive values keep bins of equal width.

    Returns
    -------
    ClassHistogram
        The last bin includes its upper edge. When all scores are equal the bins span that score
        by one half to both sides.

    Raises
    ------
    ValueError
        When lengths differ or there are no rows.

    Examples
    --------
    >>> counts = score_histogram([0, 0, 1, 1], [0.0, 0.4, 0.35, 1.0], bins=2)
    >>> counts.edges.tolist(), counts.positive.tolist(), counts.negative.tolist()
    ([0.0, 0.5, 1.0], [1, 1], [2, 0])
    >>> counts = score_histogram([0, 0, 1], [0.0, 0.02, 1.0], bins=2, decades=2)
    >>> counts.edges.round(3).tolist(), counts.positive.tolist(), counts.negative.tolist()
    ([0.02, 0.141, 1.0], [0, 1], [2, 0])
    """
    label, score = np.asarray(y_true) == 1, np.asarray(y_score, dtype=np.float64)
    if label.shape != score.shape or len(score) == 0:
        raise ValueError(
            "y_true and y_score must have the same length, at least 1, "
            f"got {len(label)} and {len(score)}"
        )
    if bins is None:
        bins = int(np.clip(round(2 * len(score) ** (1 / 3)), FEWEST_BINS, MOST_BINS))
    low, high = float(score.min()), float(score.max())
    if low == high:
        low, high = low - 0.5, high + 0.5
    edges = np.linspace(low, high, bins + 1)
    above = score[score > 0]
    if decades is not None and len(above) > 0:
        low, high = max(float(above.min()), float(above.max()) / 10**decades), float(above.max())
        if low < high:
            edges, score = np.geomspace(low, high, bins + 1), np.clip(score, low, high)
    positive, _ = np.histogram(score[label], edges)
    negative, _ = np.histogram(score[~label], edges)
    return ClassHistogram(edges, positive.astype(np.int64), negative.astype(np.int64))
