"""Turns labels and scores into the counts at every decision threshold."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from simulator.histogram import score_histogram
from simulator.operating_point import OperatingPoint
from simulator.rates import Counts, FloatArray, Rates
from simulator.tallies import exact_tally, weighted_tally

__all__ = ["EXACT_ROWS", "OperatingPoint", "SingleClassError", "Sweep", "sweep"]

EXACT_ROWS = 100_000
"""Above this many rows the sweep counts at the edges of a histogram."""


class SingleClassError(ValueError):
    """The rows hold positives only or negatives only, so no trade-off exists."""


@dataclass(frozen=True, eq=False)
class Sweep(Rates[FloatArray]):
    """Counts at ``k`` thresholds, from the highest down; one row for each distinct score.

    Parameters
    ----------
    threshold : (k,) float64
        Strictly descending. Row i alerts every score ``>= threshold[i]``.
    tp, fp : (k,) int64, or float64 when rows carry weights
        Alerted positives and negatives as observed; they never change with the prevalence.
    positives, negatives : int or float
        Size of both classes, above 0.
    prevalence : float
        Share of positives that rates are derived at, in (0, 1).
    auc_error : float
        Bound of ``|AUC - AUC of all rows|``; 0 when `exact`.
    exact : bool
        Whether there is a row for every distinct score; otherwise thresholds are histogram edges,
        and a threshold asked for snaps up to the next edge.

    Examples
    --------
    >>> table = sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])
    >>> table.threshold.tolist(), table.tp.tolist(), table.fp.tolist()
    ([0.8, 0.4, 0.35, 0.1], [1, 1, 2, 2], [0, 1, 1, 2])
    >>> table.at_prevalence(0.1).precision.round(3).tolist()
    [1.0, 0.1, 0.182, 0.1]
    """

    threshold: FloatArray
    tp: NDArray[Any]
    fp: NDArray[Any]
    positives: float
    negatives: float
    prevalence: float
    auc_error: float = 0.0
    exact: bool = True

    def __post_init__(self) -> None:
        if not 0 < self.prevalence < 1:
            raise ValueError(f"prevalence must be in (0, 1), got {self.prevalence}")
        for array in (self.threshold, self.tp, self.fp):
            array.setflags(write=False)

    def __len__(self) -> int:
        return len(self.threshold)

    @property
    def fn(self) -> NDArray[Any]:
        """(k,) missed positives as observed."""
        return self.positives - self.tp

    @property
    def tn(self) -> NDArray[Any]:
        """(k,) negatives left alone as observed."""
        return self.negatives - self.fp

    @property
    def is_weighted(self) -> bool:
        """Whether the counts are sums of row weights."""
        return self.tp.dtype.kind == "f"

    @property
    def nobody_threshold(self) -> float:
        """The smallest threshold that alerts nobody; always finite."""
        return float(np.nextafter(self.threshold[0], np.inf))

    def row_at(self, threshold: float) -> int:
        """Row that alerts exactly the scores ``>= threshold``, -1 when nobody is alerted."""
        if math.isnan(threshold):
            raise ValueError(f"threshold must be a number, got {threshold}")
        rising = self.threshold[::-1]
        return len(self) - 1 - int(np.searchsorted(rising, threshold, side="left"))

    def at(self, threshold: float) -> OperatingPoint:
        """Operating point that alerts scores ``>= threshold``.

        Parameters
        ----------
        threshold : float
            On the scale of the scores. One above every score alerts nobody.

        Returns
        -------
        OperatingPoint
            With the threshold asked for; in a histogram sweep, with the edge it snapped to.

        Raises
        ------
        ValueError
            When the threshold is NaN.
        """
        row = self.row_at(threshold)
        if row < 0:
            return self.point(row)
        asked = max(float(threshold), -float(np.finfo(np.float64).max))
        return replace(self.point(row), threshold=asked) if self.exact else self.point(row)

    def point(self, row: int) -> OperatingPoint:
        """Operating point of one row; row -1 alerts nobody."""
        tp, fp = (self.tp[row].item(), self.fp[row].item()) if row >= 0 else (0, 0)
        return OperatingPoint(
            threshold=float(self.threshold[row]) if row >= 0 else self.nobody_threshold,
            tp=tp,
            fp=fp,
            fn=self.positives - tp,
            tn=self.negatives - fp,
            prevalence=self.prevalence,
        )

    def at_prevalence(self, prevalence: float) -> Sweep:
        """Return the same counts with rates derived at another prevalence (label shift).

        Parameters
        ----------
        prevalence : float
            In (0, 1). TPR and FPR stay; precision, alert rate and cost follow.

        Raises
        ------
        ValueError
            When ``prevalence`` is not in (0, 1).
        """
        return replace(self, prevalence=float(prevalence))

    def _counts(self) -> Counts[FloatArray]:
        return Counts(
            self.tp.astype(np.float64), self.fp.astype(np.float64), self.positives, self.negatives
        )


def sweep(
    y_true: ArrayLike,
    y_score: ArrayLike,
    *,
    weight: ArrayLike | None = None,
    exact: bool | None = None,
) -> Sweep:
    """Counts at every distinct score; ties move together and row order does not matter.

    Parameters
    ----------
    y_true : (n,) array_like
        0 or 1 (or bool); 1 is positive.
    y_score : (n,) array_like
        Finite; larger is more positive.
    weight : (n,) array_like, optional
        Row weights, finite and not negative. Counts are then sums of weights.
    exact : bool, optional
        One row per distinct score whatever n is. By default up to `EXACT_ROWS` rows; above, rows
        are the edges of 2**14 equal-width bins, where counts are exact as well.

    Returns
    -------
    Sweep
        At the prevalence of the rows.

    Raises
    ------
    ValueError
        When lengths differ, there are no rows, labels are not 0 or 1, or a score is not finite.
    SingleClassError
        When only one class is present.

    Examples
    --------
    >>> sweep([1, 0, 1, 0], [0.5, 0.5, 0.5, 0.5]).at(0.5).precision
    0.5
    """
    label, score = _labels(y_true), _scores(y_score)
    if len(label) != len(score):
        raise ValueError(
            f"y_true and y_score must have the same length, got {len(label)} and {len(score)}"
        )
    if len(score) == 0:
        raise ValueError("y_true and y_score must hold at least one row, got 0")
    low, high = float(score.min()), float(score.max())
    if not (math.isfinite(low) and math.isfinite(high)):
        wrong = score[~np.isfinite(score)][0].item()
        raise ValueError(f"y_score must be finite, got {wrong}")
    if high == np.finfo(np.float64).max:
        raise ValueError(f"y_score must leave room for a threshold above it, got {high}")
    row_weight = None if weight is None else _weights(weight, len(score))
    tally = None
    if not (len(score) <= EXACT_ROWS if exact is None else exact):
        histogram = score_histogram(label, score, weight=row_weight)
        tally = None if histogram is None else histogram.tally()
    if tally is None and row_weight is not None:
        tally = weighted_tally(label, score, row_weight)
    elif tally is None:
        tally = exact_tally(label, score, low, high)
    positives, negatives = tally.tp[-1].item(), tally.fp[-1].item()
    if not (positives and negatives):
        raise SingleClassError(_single_class(positives))
    return Sweep(
        threshold=tally.threshold,
        tp=tally.tp,
        fp=tally.fp,
        positives=positives,
        negatives=negatives,
        prevalence=positives / (positives + negatives),
        auc_error=tally.auc_error,
        exact=tally.exact,
    )


def _labels(y_true: ArrayLike) -> NDArray[np.bool_]:
    label = np.asarray(y_true)
    if label.ndim != 1:
        raise ValueError(f"y_true must be one-dimensional, got shape {label.shape}")
    if label.dtype == np.bool_:
        return label
    if label.dtype.kind not in "iuf":
        raise ValueError(f"y_true must hold 0 and 1, got values of type {label.dtype}")
    positive = label == 1
    if np.count_nonzero(label) != np.count_nonzero(positive):
        wrong = label[(label != 0) & ~positive][0].item()
        raise ValueError(f"y_true must hold 0 and 1, got {wrong}")
    return positive


def _scores(y_score: ArrayLike) -> FloatArray:
    score = np.asarray(y_score, dtype=np.float64)
    if score.ndim != 1:
        raise ValueError(f"y_score must be one-dimensional, got shape {score.shape}")
    return score


def _weights(weight: ArrayLike, n: int) -> FloatArray:
    values = np.asarray(weight, dtype=np.float64)
    if values.shape != (n,):
        raise ValueError(f"weight must have one value for each of {n} rows, got {values.shape}")
    if not (np.isfinite(values).all() and (values >= 0).all()):
        raise ValueError("weight must be finite and not negative, got another value")
    if not values.any():
        raise ValueError("weight must be above 0 for at least one row, got 0 for all")
    return values


def _single_class(positives: float) -> str:
    held, lacking = ("positives", "negatives") if positives else ("negatives", "positives")
    return (
        f"y_true must hold both classes, got {held} only: "
        f"without {lacking} there is nothing to trade off"
    )
