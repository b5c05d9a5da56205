"""Turns the counts of one operating point into the intervals of everything derived from them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from simulator.intervals import Interval, mover_linear, mover_ratio, wilson_interval

if TYPE_CHECKING:
    from simulator.sweep import OperatingPoint

__all__ = ["PointIntervals"]


class PointIntervals:
    """Intervals of one operating point, all from the Wilson intervals of its TPR and FPR."""

    def __init__(self, point: OperatingPoint, level: float) -> None:
        self.point = point
        self.level = level
        self.weighted = not all(
            float(n).is_integer() for n in (point.tp, point.fp, point.fn, point.tn)
        )
        self.true_positive_rate = wilson_interval(point.tp, point.positives, level)
        self.false_positive_rate = wilson_interval(point.fp, point.negatives, level)

    def linear(self, estimate: float, weights: tuple[float, float], gap: float = 0.0) -> Interval:
        """Interval of a weighted sum of TPR and FPR plus a constant.

        `gap` is what a positive adds beyond a negative: where the rows themselves give the
        prevalence, it is a third estimate with that weight.
        """
        point = self.point
        further: list[tuple[float, float, Interval]] = []
        if point.is_natural:
            rows = point.positives + point.negatives
            prevalence = wilson_interval(point.positives, rows, self.level)
            further.append((gap, point.prevalence, prevalence))
        return mover_linear(
            estimate,
            weights,
            point.true_positive_rate,
            self.true_positive_rate,
            point.false_positive_rate,
            self.false_positive_rate,
            *further,
        )

    def accuracy(self) -> Interval:
        """Interval of accuracy, which counts right answers among all rows where it can."""
        point = self.point
        if point.is_natural:
            rows = point.positives + point.negatives
            return wilson_interval(point.tp + point.tn, rows, self.level)
        pi = point.prevalence
        return self.linear(point.accuracy, (pi, -(1 - pi)))

    def precision(self) -> Interval | None:
        """Interval of precision, None where nobody is alerted."""
        point = self.point
        if point.tp + point.fp == 0:
            return None
        if point.is_natural:
            return wilson_interval(point.tp, point.tp + point.fp, self.level)
        ratio = mover_ratio(
            point.true_positive_rate,
            self.true_positive_rate,
            point.false_positive_rate,
            self.false_positive_rate,
        )
        low, high = (_precision_of(end, point.prevalence) for end in (ratio.low, ratio.high))
        return Interval(low, high, self.level, ratio.method)

    def alert_rate(self) -> Interval:
        """Interval of the share alerted."""
        point = self.point
        if point.is_natural:
            rows = point.positives + point.negatives
            return wilson_interval(point.tp + point.fp, rows, self.level)
        return self.linear(point.alert_rate, (point.prevalence, 1 - point.prevalence))

    def specificity(self) -> Interval:
        """Interval of the true negative rate."""
        return wilson_interval(self.point.tn, self.point.negatives, self.level)

    def f1(self) -> Interval:
        """From the ratio q = (pi + (1 - pi) FPR) / (pi TPR), since F1 = 2 / (1 + q).

        At the natural prevalence from J = TP / (TP + FP + FN), since F1 = 2 J / (1 + J).
        """
        if self.point.is_natural:
            tp = self.point.tp
            found_or_alerted = wilson_interval(tp, tp + self.point.fp + self.point.fn, self.level)
            low, high = found_or_alerted.low, found_or_alerted.high
            return Interval(2 * low / (1 + low), 2 * high / (1 + high), self.level, "Wilson")
        pi, found, false_alarms = (
            self.point.prevalence,
            self.true_positive_rate,
            self.false_positive_rate,
        )
        above = Interval(
            pi + (1 - pi) * false_alarms.low, pi + (1 - pi) * false_alarms.high, self.level
        )
        below = Interval(pi * found.low, pi * found.high, self.level)
        ratio = mover_ratio(
            pi + (1 - pi) * self.point.false_positive_rate,
            above,
            pi * self.point.true_positive_rate,
            below,
        )
        low = 0.0 if math.isinf(ratio.high) else 2 / (1 + ratio.high)
        return Interval(low, 2 / (1 + ratio.low), self.level, ratio.method)


def _precision_of(ratio: float, prevalence: float) -> float:
    """Precision when TPR is `ratio` times FPR."""
    if math.isinf(ratio):
        return 1.0
    return prevalence * ratio / (prevalence * ratio + (1 - prevalence))
