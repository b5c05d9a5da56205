"""Turns a sweep into the curves people draw and the areas under them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from simulator.costs import net_benefit_treat_all
from simulator.score_bars import ClassHistogram, score_histogram

if TYPE_CHECKING:
    from simulator.rates import FloatArray
    from simulator.sweep import Sweep

__all__ = [
    "ClassHistogram",
    "Curve",
    "DecisionCurve",
    "Gains",
    "average_precision",
    "cumulative_gains",
    "decision_curve",
    "pr_points",
    "roc_auc",
    "roc_points",
    "score_histogram",
]


@dataclass(frozen=True, eq=False)
class Curve:
    """Points of a curve, each with the threshold that gives it; (c,) read-only arrays."""

    x: FloatArray
    y: FloatArray
    threshold: FloatArray

    def __post_init__(self) -> None:
        _freeze(self.x, self.y, self.threshold)


@dataclass(frozen=True, eq=False)
class Gains:
    """What alerting a share of all cases finds, from nobody to everybody; (k + 1,) arrays.

    `lift` is recall over the share alerted, NaN where nobody is alerted.
    """

    alert_rate: FloatArray
    recall: FloatArray
    lift: FloatArray

    def __post_init__(self) -> None:
        _freeze(self.alert_rate, self.recall, self.lift)


@dataclass(frozen=True, eq=False)
class DecisionCurve:
    """Net benefit by threshold probability, of a model and of two that need none; (t,) arrays."""

    threshold: FloatArray
    net_benefit: FloatArray
    treat_all: FloatArray
    treat_none: FloatArray

    def __post_init__(self) -> None:
        _freeze(self.threshold, self.net_benefit, self.treat_all, self.treat_none)


def roc_auc(sweep: Sweep) -> float:
    """Chance that a positive scores above a negative, ties counting one half; higher is better.

    Parameters
    ----------
    sweep : Sweep
        Its prevalence plays no part.

    Returns
    -------
    float
        In [0, 1]; within ``sweep.auc_error`` of the AUC of all rows.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> roc_auc(sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]))
    0.75
    """
    negatives = np.diff(sweep.fp, prepend=0)
    twice_found = sweep.tp + np.append(0, sweep.tp[:-1])
    # Whole numbers up to here, so that the area is exact and independent of the order of sums.
    return float(np.sum(negatives * twice_found) / (2 * sweep.positives * sweep.negatives))


def average_precision(sweep: Sweep) -> float:
    """Precision averaged over recall, as a step sum; higher is better.

    Parameters
    ----------
    sweep : Sweep
        Precision is taken at its prevalence, which is also what no skill scores.

    Returns
    -------
    float
        ``sum precision_i (recall_i - recall_{i-1})`` in [0, 1]; never a trapezoid (Davis &
        Goadrich 2006, doi:10.1145/1143844.1143874, on why lines between points are wrong).

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> round(average_precision(sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])), 6)
    0.833333
    """
    steps = np.diff(sweep.recall, prepend=0.0)
    found = steps > 0
    return float(steps[found] @ sweep.precision[found])


def roc_points(sweep: Sweep) -> Curve:
    """Recall (y) against false positive rate (x), from (0, 0) to (1, 1).

    Parameters
    ----------
    sweep : Sweep
        Counts at ``k`` thresholds.

    Returns
    -------
    Curve
        Of ``k + 1`` points; the first alerts nobody, at a finite threshold.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> curve = roc_points(sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]))
    >>> curve.x.tolist(), curve.y.tolist()
    ([0.0, 0.0, 0.5, 0.5, 1.0], [0.0, 0.5, 0.5, 1.0, 1.0])
    """
    return Curve(
        np.append(0.0, sweep.false_positive_rate),
        np.append(0.0, sweep.recall),
        np.append(sweep.nobody_threshold, sweep.threshold),
    )


def pr_points(sweep: Sweep) -> Curve:
    """Precision (y) against recall (x) at the sweep's prevalence, which is the baseline.

    Parameters
    ----------
    sweep : Sweep
        Counts at ``k`` thresholds.

    Returns
    -------
    Curve
        One point for each threshold that alerts somebody: precision at recall 0 is not defined,
        and no point is made up for it.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> curve = pr_points(sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]))
    >>> curve.x.tolist(), curve.y.round(3).tolist()
    ([0.5, 0.5, 1.0, 1.0], [1.0, 0.5, 0.667, 0.5])
    """
    alerting = sweep.tp + sweep.fp > 0
    return Curve(sweep.recall[alerting], sweep.precision[alerting], sweep.threshold[alerting])


def cumulative_gains(sweep: Sweep) -> Gains:
    """Share of positives found by share of all cases alerted, and the lift over chance.

    Parameters
    ----------
    sweep : Sweep
        Shares are taken at its prevalence.

    Returns
    -------
    Gains
        Of ``k + 1`` points, from nobody to everybody.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> gains = cumulative_gains(sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]))
    >>> gains.alert_rate.tolist(), gains.recall.tolist(), gains.lift[1:].round(2).tolist()
    ([0.0, 0.25, 0.5, 0.75, 1.0], [0.0, 0.5, 0.5, 1.0, 1.0], [2.0, 1.0, 1.33, 1.0])
    """
    return Gains(
        np.append(0.0, sweep.alert_rate),
        np.append(0.0, sweep.recall),
        np.append(np.nan, sweep.lift),
    )


def decision_curve(sweep: Sweep, thresholds: ArrayLike | None = None) -> DecisionCurve:
    """Net benefit by threshold probability, beside treating all and treating none.

    Parameters
    ----------
    sweep : Sweep
        Its scores must be probabilities; they are compared with the thresholds as they are, and
        benefits are taken at its prevalence.
    thresholds : (t,) array_like, optional
        Threshold probabilities in (0, 1), by default each whole percent.

    Returns
    -------
    DecisionCurve
        ``TP/n - FP/n * t / (1 - t)``; higher is better, and treating none gives 0 (Vickers &
        Elkin 2006, doi:10.1177/0272989X06295361).

    Raises
    ------
    ValueError
        When a threshold is not in (0, 1).

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> curve = decision_curve(sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]), [0.2, 0.5])
    >>> curve.net_benefit.tolist(), curve.treat_all.tolist(), curve.treat_none.tolist()
    ([0.4375, 0.25], [0.375, 0.0], [0.0, 0.0])
    """
    t = np.arange(1, 100) / 100 if thresholds is None else np.array(thresholds, dtype=np.float64)
    treat_all = net_benefit_treat_all(sweep.prevalence, t)
    rows = len(sweep) - 1 - np.searchsorted(sweep.threshold[::-1], t, side="left")
    pi, alerted = sweep.prevalence, rows >= 0
    tpr = np.where(alerted, sweep.true_positive_rate[rows], 0.0)
    fpr = np.where(alerted, sweep.false_positive_rate[rows], 0.0)
    return DecisionCurve(t, pi * tpr - (1 - pi) * fpr * (t / (1 - t)), treat_all, np.zeros(len(t)))


def _freeze(*arrays: NDArray[Any]) -> None:
    for array in arrays:
        array.setflags(write=False)
