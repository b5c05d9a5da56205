"""Turns labels and probabilities into how far the probabilities can be taken at their word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from simulator.intervals import wilson_interval
from simulator.recalibration import fitted_isotonic, fitted_sigmoid
from simulator.sweep import SingleClassError

if TYPE_CHECKING:
    from simulator.rates import FloatArray
    from simulator.scores import Scores

__all__ = [
    "Reliability",
    "brier",
    "calibration_in_the_large",
    "log_loss",
    "prior_correction",
    "recalibrate",
    "reliability",
]


@dataclass(frozen=True, eq=False)
class Reliability:
    """Observed against predicted share of positives in bins of about equally many cases.

    Parameters
    ----------
    predicted, observed : (b,) float64
        Mean probability and share of positives in each bin, ascending in `predicted`.
    low, high : (b,) float64
        Wilson interval of `observed`.
    positives, cases : (b,) int64
        Counts in each bin.
    level : float
        Coverage of the intervals.
    """

    predicted: FloatArray
    observed: FloatArray
    low: FloatArray
    high: FloatArray
    positives: NDArray[np.int64]
    cases: NDArray[np.int64]
    level: float

    def __post_init__(self) -> None:
        arrays = (self.predicted, self.observed, self.low, self.high, self.positives, self.cases)
        for array in arrays:
            array.setflags(write=False)


def reliability(
    y_true: ArrayLike, probability: ArrayLike, bins: int = 10, *, level: float = 0.95
) -> Reliability:
    """Reliability curve with intervals; a calibrated model lies on the diagonal.

    Parameters
    ----------
    y_true : (n,) array_like
        0 or 1.
    probability : (n,) array_like
        In [0, 1].
    bins : int
        At most this many; equal probabilities are never split, so that there may be fewer.
    level : float
        Coverage of the Wilson intervals.

    Returns
    -------
    Reliability
        See there.

    Raises
    ------
    ValueError
        When lengths differ, values are out of range or `bins` is below 1.

    Examples
    --------
    >>> curve = reliability([0, 0, 1, 1], [0.2, 0.2, 0.6, 0.8], bins=2)
    >>> curve.predicted.round(2).tolist(), curve.observed.tolist(), curve.cases.tolist()
    ([0.2, 0.7], [0.0, 1.0], [2, 2])
    """
    label, p = _checked(y_true, probability)
    if bins < 1:
        raise ValueError(f"bins must be at least 1, got {bins}")
    order = np.argsort(p, kind="stable")
    label, p = label[order], p[order]
    wanted = np.linspace(0, len(p), bins + 1)[:-1].astype(np.int64)
    starts = np.unique(np.searchsorted(p, p[wanted], side="left"))
    cases = np.diff(starts, append=len(p))
    positives = np.add.reduceat(label.astype(np.int64), starts)
    intervals = [
        wilson_interval(k, n, level)
        for k, n in zip(positives.tolist(), cases.tolist(), strict=True)
    ]
    return Reliability(
        predicted=np.add.reduceat(p, starts) / cases,
        observed=positives / cases,
        low=np.array([interval.low for interval in intervals]),
        high=np.array([interval.high for interval in intervals]),
        positives=positives,
        cases=cases,
        level=level,
    )


def brier(y_true: ArrayLike, probability: ArrayLike) -> float:
    """Mean squared distance of probability and label; in [0, 1], lower is better.

    Parameters
    ----------
    y_true, probability : (n,) array_like
        Labels 0/1 and probabilities in [0, 1]; margins have no Brier score.

    Returns
    -------
    float
        ``mean((p - y)^2)`` (Brier 1950); always answering the prevalence pi gives ``pi (1 - pi)``.

    Examples
    --------
    >>> round(brier([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3]), 4)
    0.0375
    """
    label, p = _checked(y_true, probability)
    return float(np.mean((p - label) ** 2))


def log_loss(y_true: ArrayLike, probability: ArrayLike) -> float:
    """Mean negative log-likelihood [nats]; lower is better, minimum 0.

    Parameters
    ----------
    y_true, probability : (n,) array_like
        Labels 0/1 and probabilities in [0, 1].

    Returns
    -------
    float
        Probabilities are kept 2.2e-16 away from 0 and 1, so that a certain error costs 36 nats
        and not infinitely many.

    Examples
    --------
    >>> round(log_loss([1, 0], [0.5, 0.5]), 4)
    0.6931
    """
    label, p = _checked(y_true, probability)
    eps = float(np.finfo(np.float64).eps)
    of_truth = np.clip(np.where(label, p, 1 - p), eps, 1 - eps)
    return float(-np.mean(np.log(of_truth)))


def calibration_in_the_large(y_true: ArrayLike, probability: ArrayLike) -> float:
    """Mean probability less the share of positives; 0 is best, above 0 promises too much.

    Examples
    --------
    >>> calibration_in_the_large([0, 0, 0, 1], [0.5, 0.5, 0.5, 0.5])
    0.25
    """
    label, p = _checked(y_true, probability)
    return float(np.mean(p) - np.mean(label))


def recalibrate(scores: Scores, method: str) -> FloatArray:
    """Probabilities for every row from a map fitted on the other folds only.

    Rows are at the prevalence of the data, whatever balance the model was trained at, so that
    the map also undoes what balancing did to the probabilities. Margins become probabilities.

    Parameters
    ----------
    scores : Scores
        Labels, scores and folds.
    method : str
        "sigmoid": Platt's logistic curve over the log-odds of a probability, or over a margin
        (Platt 1999, with his smoothed targets). "isotonic": the best rising step function
        (Zadrozny & Elkan 2002); it needs more rows and ties many of them.

    Returns
    -------
    (m,) float64 array
        In [0, 1], in the order of the scores.

    Raises
    ------
    ValueError
        When the method is unknown or there is a single fold.
    SingleClassError
        When the other folds of some fold hold one class only.

    Examples
    --------
    >>> from types import SimpleNamespace
    >>> import numpy as np
    >>> y = np.tile([0, 0, 0, 1], 100)
    >>> margin = SimpleNamespace(y_true=y, y_score=y * 2.0 - 7, fold=np.arange(400) % 5,
    ...                          is_probability=False)
    >>> recalibrate(margin, "isotonic")[:4].tolist()
    [0.0, 0.0, 0.0, 1.0]
    """
    if method not in ("sigmoid", "isotonic"):
        raise ValueError(f"method must be 'sigmoid' or 'isotonic', got {method!r}")
    label = np.asarray(scores.y_true) == 1
    score, fold = np.asarray(scores.y_score, dtype=np.float64), np.asarray(scores.fold)
    names = np.unique(fold)
    if len(names) < 2:
        raise ValueError(f"fold must hold at least 2 folds to recalibrate, got {len(names)}")
    probability = np.empty(len(score))
    for name in names.tolist():
        inside = fold == name
        known = label[~inside]
        if known.all() or not known.any():
            raise SingleClassError(
                f"recalibration needs both classes, but without fold {name + 1} only one is left"
            )
        if method == "sigmoid":
            calibrate = fitted_sigmoid(known, score[~inside], logit=scores.is_probability)
        else:
            calibrate = fitted_isotonic(known, score[~inside])
        probability[inside] = calibrate(score[inside])
    probability.setflags(write=False)
    return probability


def prior_correction(probability: ArrayLike, trained: float, deployed: float) -> FloatArray:
    """Probabilities after a change of prevalence; exact only for calibrated probabilities.

    Parameters
    ----------
    probability : array_like
        In [0, 1], calibrated at the prevalence `trained`; any shape.
    trained, deployed : float
        Prevalences in (0, 1).

    Returns
    -------
    float64 array of the same shape
        ``logit p' = logit p + logit(deployed) - logit(trained)`` (Saerens et al. 2002,
        doi:10.1162/089976602753284446).

    Raises
    ------
    ValueError
        When a prevalence or probability is out of range.

    Examples
    --------
    >>> prior_correction(0.9, trained=0.5, deployed=0.01).round(6).item()
    0.083333
    """
    for name, value in (("trained", trained), ("deployed", deployed)):
        if not 0 < value < 1:
            raise ValueError(f"{name} must be in (0, 1), got {value}")
    p = np.asarray(probability, dtype=np.float64)
    if not bool(np.all((p >= 0) & (p <= 1))):
        raise ValueError("probability must be in [0, 1], got a value outside")
    positive = p * deployed * (1 - trained)
    negative = (1 - p) * (1 - deployed) * trained
    return positive / (positive + negative)


def _checked(y_true: ArrayLike, probability: ArrayLike) -> tuple[NDArray[np.bool_], FloatArray]:
    label, p = np.asarray(y_true), np.asarray(probability, dtype=np.float64)
    if label.ndim != 1 or label.shape != p.shape or len(p) == 0:
        raise ValueError(
            "y_true and probability must have the same length, at least 1, "
            f"got shapes {label.shape} and {p.shape}"
        )
    if not bool(np.all((label == 0) | (label == 1))):
        raise ValueError("y_true must hold 0 and 1, got another value")
    if not bool(np.all((p >= 0) & (p <= 1))):
        wrong = p[~((p >= 0) & (p <= 1))][0].item()
        raise ValueError(f"probability must be in [0, 1], got {wrong}")
    return label == 1, p
