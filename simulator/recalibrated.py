"""Turns the scores of one model into its calibration as trained and after recalibration."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulator.calibration import Reliability, brier, log_loss, recalibrate, reliability

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simulator.scores import Scores

FloatArray = NDArray[np.float64]

AS_TRAINED = "as trained"
METHODS = ("sigmoid", "isotonic")
BINS = 10
BARS = 30
MOST_OF_ALL = 0.995


@dataclass(frozen=True)
class Calibration:
    """How far one version of a model's probabilities can be taken at their word.

    Parameters
    ----------
    version : "as trained", or the method of recalibration.
    probability : (m,) in the order of the scores.
    reliability : observed against predicted share of positives, in bins.
    brier, log_loss : lower is better.
    mean : mean predicted probability; it should equal the share of positives.
    """

    version: str
    probability: FloatArray
    reliability: Reliability
    brier: float
    log_loss: float
    mean: float


@dataclass(frozen=True)
class ClassShares:
    """Share of each class in bars of equal width; cases beyond the last edge are in the last bar.

    Parameters
    ----------
    edges : (b + 1,) from 0 to the reach.
    positive, negative : (b,) shares of the class; each sums to 1.
    """

    edges: FloatArray
    positive: FloatArray
    negative: FloatArray


def calibrations(scores: Scores) -> tuple[Calibration, ...]:
    """Return the probabilities as trained, when they are any, and recalibrated in two ways.

    Recalibration is cross-fitted over the folds: no row is judged by a map fitted on it, and the
    rows are at the data's own prevalence.

    Raises
    ------
    ValueError
        When the scores cannot be recalibrated, as with one class or a single fold.
    """
    versions: list[tuple[str, FloatArray]] = []
    if scores.is_probability:
        versions.append((AS_TRAINED, scores.y_score))
    versions += [(method, recalibrate(scores, method)) for method in METHODS]
    return tuple(_calibration(version, scores.y_true, p) for version, p in versions)


def reach(versions: Sequence[Calibration]) -> float:
    """Return how far, in (0, 1], the curves, their intervals and nearly all probabilities come.

    It is where a drawing of them ends: with rare positives most of [0, 1] is empty.
    """
    curves = [version.reliability for version in versions]
    ends = [max(np.max(curve.predicted), np.max(curve.high)) for curve in curves]
    ends += [np.quantile(version.probability, MOST_OF_ALL) for version in versions]
    return float(min(1.0, max(ends)))


def class_shares(y_true: NDArray[np.integer], probability: FloatArray, reach: float) -> ClassShares:
    """Return how the probabilities of each class are spread over [0, `reach`]."""
    edges = np.linspace(0, reach, BARS + 1)
    held = np.clip(np.searchsorted(edges, probability, side="right") - 1, 0, BARS - 1)
    positive, negative = (
        np.bincount(held[np.asarray(y_true) == label], minlength=BARS) for label in (1, 0)
    )
    return ClassShares(edges, positive / positive.sum(), negative / negative.sum())


def _calibration(version: str, y_true: NDArray[np.integer], p: FloatArray) -> Calibration:
    return Calibration(
        version=version,
        probability=p,
        reliability=reliability(y_true, p, BINS),
        brier=brier(y_true, p),
        log_loss=log_loss(y_true, p),
        mean=float(np.mean(p)),
    )
