"""Turns two models' scores of the same rows into counts between edges, small enough to travel.

With them a browser counts what any band between two edges alerts and sends on, exactly.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from simulator.joint_rows import check_same_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.scores import Scores

__all__ = ["FIRST_EDGES", "SECOND_EDGES", "JointTable", "joint_table"]

FIRST_EDGES = 256
SECOND_EDGES = 64


@dataclass(frozen=True)
class JointTable:
    """Rows of each class in cells between edges of two scores.

    Parameters
    ----------
    first_edges : (n,) float64 array
        Ascending scores of the first model; the last lies above every score.
    second_edges : (m,) float64 array
        The same of the second model.
    positive, negative : (n + 1, m + 1) int64 array
        Rows of the class; cell i of an axis holds the scores in ``[edge[i - 1], edge[i])``.
    """

    first_edges: NDArray[np.float64]
    second_edges: NDArray[np.float64]
    positive: NDArray[np.int64]
    negative: NDArray[np.int64]

    def __post_init__(self) -> None:
        for values in (self.first_edges, self.second_edges, self.positive, self.negative):
            values.flags.writeable = False


def joint_table(
    first: Scores,
    second: Scores,
    *,
    first_keep: Iterable[float] = (),
    second_keep: Iterable[float] = (),
    first_edges: int = FIRST_EDGES,
    second_edges: int = SECOND_EDGES,
) -> JointTable:
    """Count both classes between edges of both scores.

    Edges are scores: half of them at equal steps through all rows, half through the positives,
    which may be few, so that a band can be set finely wherever cases are.

    Parameters
    ----------
    first, second : Scores
        Of the same rows.
    first_keep, second_keep : iterable of float
        Scores that must be edges, such as the ends of bands found before.
    first_edges, second_edges : int
        Edges of each axis at most, at least 4; those to keep come first.

    Raises
    ------
    ValueError
        When the rows are not the same, a class is missing, a score to keep is NaN, or more edges
        must be kept than fit.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> from simulator.scores import out_of_fold
    >>> data = load("breast_cancer")
    >>> one, other = (out_of_fold(data, name) for name in ("logistic", "naive_bayes"))
    >>> table = joint_table(one, other, first_edges=16, second_edges=8)
    >>> table.positive.shape, int(table.positive.sum() + table.negative.sum()), len(one)
    ((17, 8), 569, 569)
    """
    check_same_rows(first, second)
    rows = first.y_true == 1
    across = _edges(first.y_score, rows, first_keep, first_edges, "first_edges")
    down = _edges(second.y_score, rows, second_keep, second_edges, "second_edges")
    shape = (len(across) + 1, len(down) + 1)
    cells = np.searchsorted(across, first.y_score, side="right") * shape[1]
    cells = cells + np.searchsorted(down, second.y_score, side="right")
    size = shape[0] * shape[1]
    return JointTable(
        first_edges=across,
        second_edges=down,
        positive=np.bincount(cells[rows], minlength=size).reshape(shape),
        negative=np.bincount(cells[~rows], minlength=size).reshape(shape),
    )


def _edges(
    scores: NDArray[np.float64],
    positive: NDArray[np.bool_],
    keep: Iterable[float],
    most: int,
    name: str,
) -> NDArray[np.float64]:
    wanted = list(keep)
    if any(math.isnan(value) for value in wanted):
        raise ValueError(f"{name.replace('edges', 'keep')} must be numbers, got nan")
    lowest, highest = float(scores.min()), float(scores.max())
    nobody = float(np.nextafter(highest, np.inf))
    kept = np.unique([lowest, nobody, *(min(max(value, lowest), nobody) for value in wanted)])
    if most < max(4, len(kept)):
        raise ValueError(f"{name} must be at least {max(4, len(kept))}, got {most}")
    distinct = np.unique(scores)
    if len(distinct) + 1 <= most:
        # Every score is an edge: then every band is counted exactly, whatever must be kept.
        full = np.unique(np.concatenate([distinct, kept]))
        if len(full) <= most:
            return full
    each = (most - len(kept)) // 2
    steps = np.linspace(0.0, 1.0, each + 2)[1:-1]
    chosen = [
        np.quantile(values, steps, method="inverted_cdf")
        for values in (scores, scores[positive])
        if each > 0
    ]
    return np.unique(np.concatenate([kept, *chosen]))
