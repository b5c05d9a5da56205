"""Turns an operating point into the figures that are displayed, each with its interval.

The only place in Python where displayed figures are made; the browser has a twin with the same
order of operations.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from simulator import formatting
from simulator.costs import CostMatrix, bayes_threshold
from simulator.intervals import Interval
from simulator.point_intervals import PointIntervals

if TYPE_CHECKING:
    from simulator.sweep import OperatingPoint

__all__ = [
    "LABELS",
    "CaseTable",
    "Figure",
    "cases_per",
    "figure_interval_text",
    "figure_text",
    "key_figures",
]

LABELS = {
    "precision": "Precision",
    "recall": "Recall",
    "false_positive_rate": "False positive rate",
    "alert_rate": "Alert rate",
    "cost_per_1000": "Cost per 1,000 cases",
    "specificity": "Specificity",
    "accuracy": "Accuracy",
    "f1": "F1",
    "net_benefit": "Net benefit",
}
BASES = (10_000, 100_000, 1_000_000)
FEWEST_POSITIVES = 10
"""A case table grows until it is expected to hold this many positives."""


@dataclass(frozen=True)
class Figure:
    """One displayed number.

    Parameters
    ----------
    metric : str
        A key of `LABELS`.
    label : str
        Its name in words.
    value : float
        NaN when undefined.
    unit : str
        "share" (in [0, 1]), "currency", "cases" or "".
    interval : Interval or None
        In the same unit; None when the value is undefined or rows carry weights.
    """

    metric: str
    label: str
    value: float
    unit: str
    interval: Interval | None


@dataclass(frozen=True)
class CaseTable:
    """Whole cases out of `base` at the deployed prevalence; the four cells sum to `base`."""

    base: int
    tp: int
    fp: int
    fn: int
    tn: int

    @property
    def alerts(self) -> int:
        """Cases alerted, right or wrong."""
        return self.tp + self.fp


def key_figures(
    point: OperatingPoint, cost_matrix: CostMatrix, level: float = 0.95
) -> dict[str, Figure]:
    """Every displayed figure of one operating point, by metric id.

    Parameters
    ----------
    point : OperatingPoint
        Observed counts and the prevalence to derive at.
    cost_matrix : CostMatrix
        Currency per case.
    level : float
        Coverage of the intervals.

    Returns
    -------
    dict of str to Figure
        In the order of `LABELS`. Show `point.majority_accuracy` beside accuracy. Net benefit is
        taken at the exchange rate of the costs, t*, and is NaN when t* is undefined or 1.

    Notes
    -----
    Recall and FPR: Wilson. At the natural prevalence, which the same rows estimate: Wilson of the
    counts for precision, alert rate, accuracy and F1 (F1 = 2 J / (1 + J), J = TP / (TP + FP + FN));
    for cost and net benefit MOVER over TPR, FPR and the prevalence. At a set prevalence, which is
    taken as known: MOVER from the intervals of TPR and FPR.

    Examples
    --------
    >>> from simulator.sweep import OperatingPoint
    >>> point = OperatingPoint(0.5, tp=80, fp=96, fn=20, tn=904, prevalence=0.01)
    >>> figure = key_figures(point, CostMatrix(8, 120))["precision"]
    >>> figure_text(figure), formatting.interval_text(figure.interval)
    ('7.76%', '[6.31%, 9.38%]')
    """
    rates = PointIntervals(point, level)
    exchange = _exchange(cost_matrix)
    pi = point.prevalence
    cost = point.expected_cost(cost_matrix)
    cost_weights = (
        pi * (cost_matrix.true_positive - cost_matrix.false_negative + cost_matrix.review),
        (1 - pi) * (cost_matrix.false_positive - cost_matrix.true_negative + cost_matrix.review),
    )
    per_case = rates.linear(cost, cost_weights, _cost_gap(point, cost_matrix))
    net = (
        pi * point.true_positive_rate - (1 - pi) * point.false_positive_rate * exchange
        if math.isfinite(exchange)
        else math.nan
    )
    net_gap = point.true_positive_rate + point.false_positive_rate * exchange
    made: dict[str, tuple[float, str, Interval | None]] = {
        "precision": (point.precision, "share", rates.precision()),
        "recall": (point.recall, "share", rates.true_positive_rate),
        "false_positive_rate": (point.false_positive_rate, "share", rates.false_positive_rate),
        "alert_rate": (point.alert_rate, "share", rates.alert_rate()),
        "cost_per_1000": (1000 * cost, "currency", _times_1000(per_case)),
        "specificity": (point.specificity, "share", rates.specificity()),
        "accuracy": (point.accuracy, "share", rates.accuracy()),
        "f1": (point.f1, "", rates.f1()),
        "net_benefit": (net, "", rates.linear(net, (pi, -(1 - pi) * exchange), net_gap)),
    }
    return {
        metric: Figure(
            metric,
            LABELS[metric],
            value,
            unit,
            None if interval is None or math.isnan(value) or rates.weighted else interval,
        )
        for metric, (value, unit, interval) in made.items()
    }


def figure_text(figure: Figure, currency: str = "$") -> str:
    """The value of a figure as text, in its unit."""
    return _form(figure, currency)(figure.value)


def figure_interval_text(figure: Figure, currency: str = "$") -> str:
    """The interval of a figure as text, in its unit."""
    return formatting.interval_text(figure.interval, _form(figure, currency))


def cases_per(point: OperatingPoint) -> CaseTable:
    """Whole cases out of 10,000, or of more when fewer than ten positives are expected.

    Parameters
    ----------
    point : OperatingPoint
        Counts and the prevalence to derive at.

    Returns
    -------
    CaseTable
        Cells rounded by the largest remainder (ties in the order tp, fn, fp, tn), so that they sum
        to the base: 10,000, 100,000 or 1,000,000.

    Examples
    --------
    >>> from simulator.sweep import OperatingPoint
    >>> cases_per(OperatingPoint(0.5, tp=80, fp=96, fn=20, tn=904, prevalence=0.01))
    CaseTable(base=10000, tp=80, fp=950, fn=20, tn=8950)
    """
    pi = point.prevalence
    base = next((size for size in BASES if pi * size >= FEWEST_POSITIVES), BASES[-1])
    tpr, fpr = point.true_positive_rate, point.false_positive_rate
    exact = (
        base * pi * tpr,
        base * pi * (1 - tpr),
        base * (1 - pi) * fpr,
        base * (1 - pi) * (1 - fpr),
    )
    whole = [math.floor(cell) for cell in exact]
    by_remainder = sorted(range(4), key=lambda cell: whole[cell] - exact[cell])
    for cell in by_remainder[: base - sum(whole)]:
        whole[cell] += 1
    tp, fn, fp, tn = whole
    return CaseTable(base=base, tp=tp, fp=fp, fn=fn, tn=tn)


def _exchange(cost_matrix: CostMatrix) -> float:
    """False positives that weigh as much as one true positive, t* / (1 - t*), or NaN."""
    try:
        t = bayes_threshold(cost_matrix)
    except ValueError:
        return math.nan
    return t / (1 - t) if t < 1 else math.nan


def _cost_gap(point: OperatingPoint, costs: CostMatrix) -> float:
    """How much more a positive costs than a negative, on average [currency per case]."""
    positive = (
        point.true_positive_rate * costs.caught + point.false_negative_rate * costs.false_negative
    )
    negative = (
        point.false_positive_rate * costs.false_alarm + point.specificity * costs.true_negative
    )
    return positive - negative


def _times_1000(interval: Interval) -> Interval:
    return Interval(1000 * interval.low, 1000 * interval.high, interval.level, interval.method)


def _form(figure: Figure, currency: str) -> partial[str]:
    if figure.unit == "share":
        return partial(formatting.share)
    if figure.unit == "currency":
        return partial(formatting.money, currency=currency)
    if figure.metric == "net_benefit":
        return partial(formatting.three_significant)
    return partial(formatting.plain)
