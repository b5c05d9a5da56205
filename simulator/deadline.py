"""Turns an operating point and the attainment into what it is worth at a deadline.

Two assumptions stand behind every number here, and the screen states them: lateness is independent
of the case (`INDEPENDENT`), and the attainment, which is the share of answers in time, is taken as
given (`GIVEN_ATTAINMENT`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from simulator.costs import CostMatrix
from simulator.deadline_intervals import WeightedIntervals, effective_intervals
from simulator.figures import LABELS, Figure, key_figures
from simulator.intervals import Interval
from simulator.rates import Counts
from simulator.serving import ALLOW, BLOCK
from simulator.sweep import OperatingPoint

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "EFFECTIVE_LABELS",
    "GIVEN_ATTAINMENT",
    "INDEPENDENT",
    "EffectivePoint",
    "Late",
    "effective",
    "effective_figures",
    "figures_in_time",
    "late_point",
    "renamed",
    "stand_in",
]

Late = Literal["allow", "block"] | OperatingPoint
"""What a late answer becomes: no alert, an alert, or another model's answer at its own point."""

EFFECTIVE = "effective_"
EFFECTIVE_LABELS = {
    EFFECTIVE + metric: f"Effective {LABELS[metric].lower()}"
    for metric in ("precision", "recall", "false_positive_rate", "alert_rate", "cost_per_1000")
}
INDEPENDENT = "Whether an answer is late is taken to be independent of the case."
GIVEN_ATTAINMENT = (
    "The intervals take the attainment as given: how well it is known is not in them."
)


@dataclass(frozen=True, kw_only=True)
class EffectivePoint(OperatingPoint):
    """An operating point whose late answers fell to a default: expected counts, not whole rows.

    Class sizes and prevalence are those of `own`, so that every rate derives as always.

    Parameters
    ----------
    attainment : float
        Share of answers in time, in [0, 1].
    own : OperatingPoint
        Where the model stands when every answer is in time.
    late : "allow", "block" or OperatingPoint
        What a late answer becomes.
    """

    attainment: float
    own: OperatingPoint
    late: Late

    @property
    def positives(self) -> float:
        """Positive rows that were counted."""
        return self.own.positives

    @property
    def negatives(self) -> float:
        """Negative rows that were counted."""
        return self.own.negatives

    def _counts(self) -> Counts[float]:
        # tp + fn may differ from the class size in the last bit.
        return Counts(float(self.tp), float(self.fp), float(self.positives), float(self.negatives))


def late_point(late: str, points: Mapping[str, OperatingPoint]) -> Late:
    """What `Serving.late` means where models stand at `points`.

    Parameters
    ----------
    late : str
        ``"allow"``, ``"block"`` or the name of a model.
    points : mapping of str to OperatingPoint
        Where each model stands.

    Raises
    ------
    ValueError
        When it names a model that stands nowhere.

    Examples
    --------
    >>> late_point("block", {})
    'block'
    """
    if late == ALLOW:
        return "allow"
    if late == BLOCK:
        return "block"
    if late not in points:
        known = ", ".join((ALLOW, BLOCK, *points))
        raise ValueError(f"late must be one of {known}, got {late[:60]!r}")
    return points[late]


def stand_in(late: str, model: str) -> str:
    """What a late answer of one model becomes, of all that may be set.

    A model cannot stand in for its own late answers: those pass without an alert.

    Parameters
    ----------
    late : str
        ``"allow"``, ``"block"`` or the name of a model.
    model : str
        Whose answers are late.

    Examples
    --------
    >>> stand_in("logistic", "boosting"), stand_in("boosting", "boosting")
    ('logistic', 'allow')
    """
    return ALLOW if late == model else late


def effective(point: OperatingPoint, attainment: float, *, late: Late) -> EffectivePoint:
    """What an operating point is worth when some answers come too late.

    Parameters
    ----------
    point : OperatingPoint
        Of the model that answers.
    attainment : float
        Share of its answers in time, in [0, 1], the same for every case: lateness is independent
        of the case. Where slow answers belong to special cases this does not hold; in a cascade
        the cases sent on are the slower ones, and hardly anything else is late.
    late : "allow", "block" or OperatingPoint
        What a late answer becomes: no alert, an alert, or what another model says at its own
        operating point on the same rows, whose answer is at hand in time.

    Returns
    -------
    EffectivePoint
        Per class ``late + attainment * (own - late)`` alerts, in this order of operations: exact
        at both ends and never outside them. The browser computes the same doubles.

    Raises
    ------
    ValueError
        When `attainment` is not in [0, 1], or `late` stands on other rows.

    Examples
    --------
    >>> own = OperatingPoint(0.5, tp=80, fp=96, fn=20, tn=904, prevalence=0.01)
    >>> point = effective(own, 0.75, late="allow")
    >>> point.recall, point.tp, round(point.precision, 5) == round(own.precision, 5)
    (0.6, 60.0, True)
    >>> effective(own, 0.75, late="block").false_positive_rate
    0.322
    """
    if not 0 <= attainment <= 1:
        raise ValueError(f"attainment must be in [0, 1], got {attainment}")
    late_tp, late_fp = _late_alerts(point, late)
    tp = late_tp + attainment * (point.tp - late_tp)
    fp = late_fp + attainment * (point.fp - late_fp)
    return EffectivePoint(
        threshold=point.threshold,
        tp=tp,
        fp=fp,
        fn=point.positives - tp,
        tn=point.negatives - fp,
        prevalence=point.prevalence,
        rule=point.rule,
        attainment=attainment,
        own=point,
        late=late,
    )


def effective_figures(
    point: OperatingPoint,
    attainment: float,
    cost_matrix: CostMatrix,
    *,
    late: Late,
    joint: NDArray[np.int64] | None = None,
    level: float = 0.95,
) -> dict[str, Figure]:
    """Displayed figures at the deadline, by metric id, in the order of `EFFECTIVE_LABELS`.

    Parameters
    ----------
    point, attainment, late
        As for `effective`.
    cost_matrix : CostMatrix
        Currency per case.
    joint : (2, 2, 2) int64 array, optional
        Rows by class, alerted by the model, alerted by the one that stands in for it
        (`simulator.joint_rows.joint_alerts`). Without it figures that mix two models have no
        interval.
    level : float
        Coverage of the intervals, which take `attainment` as given.

    Returns
    -------
    dict of str to Figure
        With every answer in time exactly the figures of `key_figures`; with none in time and a
        model that stands in, exactly those of that model. See `EffectiveIntervals` for the method.

    Raises
    ------
    ValueError
        As `effective` does, and when `joint` does not add up to both points.

    Examples
    --------
    >>> own = OperatingPoint(0.5, tp=80, fp=96, fn=20, tn=904, prevalence=0.01)
    >>> made = effective_figures(own, 0.75, CostMatrix(8, 120), late="allow")
    >>> recall = made["effective_recall"]
    >>> round(recall.interval.low, 3), recall.value, round(recall.interval.high, 3)
    (0.533, 0.6, 0.65)
    """
    mixed = effective(point, attainment, late=late)
    rates = effective_intervals(mixed, joint, level)
    if attainment == 1:
        return renamed(key_figures(point, cost_matrix, level))
    if attainment == 0 and isinstance(late, OperatingPoint):
        there = replace(late, prevalence=point.prevalence)
        return renamed(key_figures(there, cost_matrix, level))
    return figures_in_time(mixed, rates, cost_matrix)


def figures_in_time(
    point: EffectivePoint, rates: WeightedIntervals | None, cost_matrix: CostMatrix
) -> dict[str, Figure]:
    """The figures of an effective point, by metric id; without intervals where `rates` is None."""
    per_case = None if rates is None else rates.cost(cost_matrix)
    made: dict[str, tuple[float, str, Interval | None]] = {
        "precision": (point.precision, "share", rates and rates.precision()),
        "recall": (point.recall, "share", rates and rates.true_positive_rate),
        "false_positive_rate": (
            point.false_positive_rate,
            "share",
            rates and rates.false_positive_rate,
        ),
        "alert_rate": (point.alert_rate, "share", rates and rates.alert_rate()),
        "cost_per_1000": (
            1000 * point.expected_cost(cost_matrix),
            "currency",
            per_case and replace(per_case, low=1000 * per_case.low, high=1000 * per_case.high),
        ),
    }
    return renamed(
        {
            metric: Figure(metric, metric, value, unit, None if math.isnan(value) else interval)
            for metric, (value, unit, interval) in made.items()
        }
    )


def _late_alerts(point: OperatingPoint, late: Late) -> tuple[float, float]:
    """Positives and negatives that are alerted when every answer is late."""
    if isinstance(late, OperatingPoint):
        if (late.positives, late.negatives) != (point.positives, point.negatives):
            raise ValueError(
                "late must stand on the same rows as point, got "
                f"{late.positives:,} and {late.negatives:,} positives and negatives "
                f"against {point.positives:,} and {point.negatives:,}"
            )
        return late.tp, late.fp
    if late == ALLOW:
        return 0.0, 0.0
    if late == BLOCK:
        return point.positives, point.negatives
    raise ValueError(f"late must be allow, block or an operating point, got {late!r}")


def renamed(figures: Mapping[str, Figure]) -> dict[str, Figure]:
    """Figures of `key_figures` under the names that they have at the deadline."""
    return {
        name: replace(figures[name.removeprefix(EFFECTIVE)], metric=name, label=label)
        for name, label in EFFECTIVE_LABELS.items()
    }
