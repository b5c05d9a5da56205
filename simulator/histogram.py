"""Turns any number of rows into counts in score bins, which add up over files and machines."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from simulator.tallies import Tally

__all__ = ["BINS", "ScoreHistogram", "histogram_auc_error", "score_histogram"]

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

BINS = 2**14
_BLOCK = 2**15
"""Rows handled at a time: the work arrays stay in the processor's cache."""


@dataclass(frozen=True, eq=False)
class ScoreHistogram:
    """Positives and negatives between equally spaced edges; histograms of parts add up.

    Parameters
    ----------
    edges : (b + 1,) float64
        Strictly ascending; the last edge is the highest score allowed.
    positive, negative : (b + 1,) int64, or float64 when rows carry weights
        Entry i < b counts ``edges[i] <= score < edges[i + 1]``; the last entry counts the scores
        equal to the last edge.

    Examples
    --------
    >>> whole = score_histogram([0, 1, 1], [0.1, 0.6, 0.9], low=0, high=1, bins=4)
    >>> whole.positive.tolist(), whole.negative.tolist()
    ([0, 0, 1, 1, 0], [1, 0, 0, 0, 0])
    >>> (whole + whole).positive.tolist()
    [0, 0, 2, 2, 0]
    """

    edges: FloatArray
    positive: NDArray[Any]
    negative: NDArray[Any]

    def __post_init__(self) -> None:
        for array in (self.edges, self.positive, self.negative):
            array.setflags(write=False)

    def __add__(self, other: ScoreHistogram) -> ScoreHistogram:
        if not np.array_equal(self.edges, other.edges):
            raise ValueError(
                "histograms must have the same edges to be added, "
                f"got {_span(self.edges)} and {_span(other.edges)}"
            )
        return ScoreHistogram(
            self.edges, self.positive + other.positive, self.negative + other.negative
        )

    def tally(self) -> Tally:
        """Exact counts at the lower edge of every bin that holds rows, highest first."""
        held = np.flatnonzero((self.positive != 0) | (self.negative != 0))
        if len(held) == 0:
            raise ValueError("a histogram must hold at least one row, got 0")
        top = int(held[-1])
        rows = held[::-1]
        if top < len(self.edges) - 1:
            # Scores lie above the highest lower edge: its upper edge is the first to alert nobody.
            rows = np.insert(rows, 0, top + 1)
        tp = np.cumsum(self.positive[::-1])[::-1][rows]
        fp = np.cumsum(self.negative[::-1])[::-1][rows]
        error = histogram_auc_error(self.positive[:-1], self.negative[:-1], tp[-1], fp[-1])
        return Tally(self.edges[rows], tp, fp, error, exact=False)


def histogram_auc_error(
    positive: ArrayLike, negative: ArrayLike, positives: float, negatives: float
) -> float:
    """Largest possible ``|AUC of the bins - AUC of the rows|``.

    Parameters
    ----------
    positive, negative : (b,) array_like
        Counts in bins within which the order of rows is unknown.
    positives, negatives : float
        All P positives and N negatives.

    Returns
    -------
    float
        ``sum(p_i n_i) / (2 P N)``: a bin's pairs count one half each and are worth 0 to 1. NaN
        when a class is absent.

    Examples
    --------
    >>> histogram_auc_error([1, 3], [2, 0], 4, 2)
    0.125
    """
    pairs = np.asarray(positive, dtype=np.float64) @ np.asarray(negative, dtype=np.float64)
    return float(pairs / (2.0 * positives * negatives)) if positives and negatives else math.nan


def score_histogram(
    y_true: ArrayLike,
    y_score: ArrayLike,
    *,
    weight: ArrayLike | None = None,
    low: float | None = None,
    high: float | None = None,
    bins: int = BINS,
) -> ScoreHistogram | None:
    """Counts by class in equal-width score bins; counts at and above each edge are exact.

    Parameters
    ----------
    y_true, y_score : (n,) array_like
        Labels 0/1 and finite scores.
    weight : (n,) array_like, optional
        Row weights; counts become sums of weights.
    low, high : float, optional
        First and last edge, by default the lowest and highest score. Give them when histograms of
        parts are to be added.
    bins : int
        Number of bins.

    Returns
    -------
    ScoreHistogram or None
        None when scores lie too close together for that many edges to differ.

    Raises
    ------
    ValueError
        When a score lies outside ``[low, high]``.
    """
    label = np.asarray(y_true).astype(bool, copy=False)
    score = np.asarray(y_score, dtype=np.float64)
    least, most = float(score.min()), float(score.max())
    first, last = least if low is None else float(low), most if high is None else float(high)
    if least < first or most > last:
        raise ValueError(
            f"y_score must be within [{first:g}, {last:g}], got values from {least:g} to {most:g}"
        )
    edges = _edges(first, last, bins)
    if edges is None:
        return None
    if weight is None:
        counts: NDArray[Any] = np.zeros(2 * (bins + 1), dtype=np.int64)
    else:
        counts = np.zeros(2 * (bins + 1), dtype=np.float64)
    weights = None if weight is None else np.asarray(weight, dtype=np.float64)
    for start in range(0, len(score), _BLOCK):
        rows = slice(start, start + _BLOCK)
        cell = _bin_of(score[rows], edges)
        cell += cell
        cell += label[rows]
        part = None if weights is None else weights[rows]
        counts += np.bincount(cell, part, len(counts)).astype(counts.dtype, copy=False)
    return ScoreHistogram(edges, counts[1::2].copy(), counts[0::2].copy())


def _edges(low: float, high: float, bins: int) -> FloatArray | None:
    width = (high - low) / bins
    if not math.isfinite(width) or width < 16 * float(np.spacing(max(abs(low), abs(high)))):
        return None
    edges: FloatArray = low + np.arange(bins + 1, dtype=np.float64) * width
    edges[-1] = high
    return edges


def _bin_of(score: FloatArray, edges: FloatArray) -> IntArray:
    """Largest i with ``edges[i] <= score``.

    The division may land one bin off where rounding meets an edge, so that the edges decide.
    """
    bins = len(edges) - 1
    low = float(edges[0])
    cell = ((score - low) * (bins / (float(edges[-1]) - low))).astype(np.int64)
    cell -= edges[cell] > score
    above = np.append(edges[1:], np.inf)
    cell += above[cell] <= score
    return cell


def _span(edges: FloatArray) -> str:
    return f"{len(edges) - 1} bins in [{edges[0]:g}, {edges[-1]:g}]"
