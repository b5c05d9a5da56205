"""Turns joint counts of two models into the intervals of what a deadline makes of one of them.

Everything is made with + - * / and the square root in a fixed order, like the other intervals.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from simulator.intervals import Interval, wilson_interval
from simulator.point_intervals import PointIntervals
from simulator.serving import ALLOW
from simulator.sweep import OperatingPoint

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from simulator.costs import CostMatrix
    from simulator.deadline import EffectivePoint

__all__ = ["EffectiveIntervals", "Square", "WeightedIntervals", "effective_intervals"]

Square = tuple[tuple[float, float], tuple[float, float]]
"""Rows of one class: ``[alerted by the model][alerted by what stands in for it]``."""
MIXED = "MOVER of the Wilson intervals of two models on the same rows"
SCALED = "Wilson, scaled by the share in time"


class WeightedIntervals(PointIntervals):
    """Intervals of a point whose rows count as alerts in part, each between 0 and 1.

    Precision at the natural prevalence is a ratio of sums over such rows: the Wilson interval of as
    many rows as would be as uncertain (the smaller of two effective sizes: from the linearised
    variance of the ratio, Korn & Graubard 1998, and Kish's from the weights alone). At a set
    prevalence it comes from both rates by MOVER, as always.
    """

    squares: tuple[float, float]
    """Sums over negatives and over positives of the square of how much each counts."""

    def precision(self) -> Interval | None:
        """Interval of precision, None where nobody is alerted."""
        point = self.point
        if not point.is_natural or point.tp + point.fp == 0:
            return super().precision()
        alerts = point.tp + point.fp
        right = point.tp / alerts
        of_negatives, of_positives = self.squares
        rows = alerts * alerts / (of_positives + of_negatives)
        spread = (1 - right) * (1 - right) * of_positives + right * right * of_negatives
        if spread > 0:
            rows = min(rows, right * (1 - right) * (alerts * alerts) / spread)
        made = wilson_interval(right * rows, rows, self.level)
        return Interval(made.low, made.high, self.level, "Wilson of an effective number of alerts")

    def cost(self, cost_matrix: CostMatrix) -> Interval:
        """Interval of the expected cost of one case [currency]."""
        point, costs, pi = self.point, cost_matrix, self.point.prevalence
        weights = (
            pi * (costs.true_positive - costs.false_negative + costs.review),
            (1 - pi) * (costs.false_positive - costs.true_negative + costs.review),
        )
        positive = (
            point.true_positive_rate * costs.caught
            + point.false_negative_rate * costs.false_negative
        )
        negative = (
            point.false_positive_rate * costs.false_alarm + point.specificity * costs.true_negative
        )
        return self.linear(point.expected_cost(costs), weights, positive - negative)


class EffectiveIntervals(WeightedIntervals):
    """Intervals of an effective point; the share of answers in time is taken as given.

    A rate is ``a p + (1 - a) q``: p of the model, q of what stands in for it. Where that is a
    constant (allow, block), both ends of the Wilson interval of p are scaled. Where it is a model,
    the distances to the Wilson limits of both add up with their correlation phi on the same rows,
    ``sqrt(d1^2 + 2 phi d1 d2 + d2^2)`` (Zou 2007, doi:10.1037/1082-989X.12.4.399; for a difference
    this is Newcombe 1998, method 10 for pairs, without its correction). Both become the model's own
    Wilson interval as ``a`` goes to 1.

    A row counts as an alert 1, a, 1 - a or 0 times.

    Parameters
    ----------
    point : EffectivePoint
        With 0 <= attainment < 1.
    negative, positive : Square
        Joint counts of each class.
    constant : bool
        Whether late answers fall to a constant.
    level : float
        Coverage in (0, 1).
    """

    def __init__(
        self,
        point: EffectivePoint,
        negative: Square,
        positive: Square,
        *,
        constant: bool,
        level: float,
    ) -> None:
        super().__init__(point, level)
        self.in_time = point.attainment
        self.constant = constant
        self.negative, self.positive = negative, positive
        self.weighted = not all(
            float(n).is_integer() for square in (negative, positive) for row in square for n in row
        )
        self.squares = self._squares(negative), self._squares(positive)
        self.true_positive_rate = self._mixed(positive)
        self.false_positive_rate = self._mixed(negative)

    def alert_rate(self) -> Interval:
        """Interval of the share alerted."""
        if not self.point.is_natural:
            return super().alert_rate()
        (a, b), (c, d) = self.negative
        (e, f), (g, h) = self.positive
        return self._mixed(((a + e, b + f), (c + g, d + h)))

    def _mixed(self, square: Square) -> Interval:
        """Interval of the share that is alerted among the rows of a square."""
        (neither, other), (own, both) = square
        rows = neither + other + own + both
        a, b = self.in_time, 1 - self.in_time
        first = wilson_interval(own + both, rows, self.level)
        p, q = (own + both) / rows, (other + both) / rows
        if self.constant:
            return Interval(a * first.low + b * q, a * first.high + b * q, self.level, SCALED)
        second = wilson_interval(other + both, rows, self.level)
        phi = _correlation(square)
        down1, down2 = a * (p - first.low), b * (q - second.low)
        up1, up2 = a * (first.high - p), b * (second.high - q)
        below = down1 * down1 + 2 * phi * down1 * down2 + down2 * down2
        above = up1 * up1 + 2 * phi * up1 * up2 + up2 * up2
        middle = a * p + b * q
        low = max(0.0, middle - math.sqrt(max(0.0, below)))
        high = min(1.0, middle + math.sqrt(max(0.0, above)))
        return Interval(low, high, self.level, MIXED)

    def _squares(self, square: Square) -> float:
        """Sum over rows of the square of how much each counts as an alert."""
        (_, other), (own, both) = square
        a, b = self.in_time, 1 - self.in_time
        return both + a * a * own + b * b * other


def effective_intervals(
    point: EffectivePoint, joint: NDArray[np.int64] | None, level: float
) -> EffectiveIntervals | None:
    """Intervals of everything that derives from an effective point.

    Parameters
    ----------
    point : EffectivePoint
        Where late answers are counted in.
    joint : (2, 2, 2) int64 array or None
        Rows by class, alerted by the model, alerted by the model that stands in for it.
    level : float
        Coverage in (0, 1).

    Returns
    -------
    EffectiveIntervals or None
        None when rows carry weights, or a model stands in and `joint` is not there.

    Raises
    ------
    ValueError
        When `joint` does not add up to both points.
    """
    own, late = point.own, point.late
    rows = ((own.tn, own.fp), (own.fn, own.tp))
    if isinstance(late, OperatingPoint):
        if joint is None:
            return None
        _check(joint, own, late)
        negative, positive = (
            ((float(n[0, 0]), float(n[0, 1])), (float(n[1, 0]), float(n[1, 1]))) for n in joint
        )
    elif late == ALLOW:
        negative, positive = (((kept, 0.0), (alerted, 0.0)) for kept, alerted in rows)
    else:
        negative, positive = (((0.0, kept), (0.0, alerted)) for kept, alerted in rows)
    constant = not isinstance(late, OperatingPoint)
    made = EffectiveIntervals(point, negative, positive, constant=constant, level=level)
    return None if made.weighted else made


def _check(joint: NDArray[np.int64], own: OperatingPoint, late: OperatingPoint) -> None:
    if joint.shape != (2, 2, 2):
        raise ValueError(f"joint must have shape (2, 2, 2), got {joint.shape}")
    for name, at, axis in (("point", own, 2), ("late", late, 1)):
        (tn, fp), (fn, tp) = joint.sum(axis=axis).tolist()
        if (tn, fp, fn, tp) != (at.tn, at.fp, at.fn, at.tp):
            raise ValueError(
                f"joint must add up to the counts of {name}, "
                f"got {tp} and {fp} alerts against {at.tp} and {at.fp}"
            )


def _correlation(square: Square) -> float:
    """Phi between the alerts of both, 0 where one of them alerts all or nothing."""
    (neither, other), (own, both) = square
    margins = (neither + other) * (own + both) * (neither + own) * (other + both)
    if margins == 0:
        return 0.0
    return (neither * both - own * other) / math.sqrt(margins)
