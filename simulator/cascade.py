"""Turns the scores of a cheap and an expensive model into what a cascade of the two decides.

Everything is counted on joint rows: the expensive model meets the cases that the cheap one finds
hard, so that its rates on all rows say little about the rows sent on to it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from simulator.candidates import CASCADE
from simulator.figures import Figure, key_figures
from simulator.joint_rows import check_same_rows
from simulator.point_intervals import PointIntervals
from simulator.serving import Cascade
from simulator.sweep import OperatingPoint

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.costs import CostMatrix
    from simulator.intervals import Interval
    from simulator.scores import Scores

__all__ = ["CASCADE", "CascadeOutcome", "Routed", "cascade_outcome", "decided", "routed"]


@dataclass(frozen=True)
class Routed:
    """Rows of one class by what became of them.

    Parameters
    ----------
    passed, alerted : int
        Decided by the first model alone.
    sent : int
        Sent on to the second model.
    sent_alerted : int
        Those among them that the second model alerts.
    """

    passed: int
    alerted: int
    sent: int
    sent_alerted: int

    @property
    def rows(self) -> int:
        """All rows of the class."""
        return self.passed + self.alerted + self.sent

    @property
    def alerts(self) -> int:
        """Rows alerted by either model."""
        return self.alerted + self.sent_alerted

    def __add__(self, other: Routed) -> Routed:
        return Routed(
            self.passed + other.passed,
            self.alerted + other.alerted,
            self.sent + other.sent,
            self.sent_alerted + other.sent_alerted,
        )


@dataclass(frozen=True, kw_only=True)
class CascadeOutcome:
    """What a cascade decides on joint rows: counts, and rates at the deployed prevalence.

    Parameters
    ----------
    cascade : Cascade or None
        Band and threshold; None where each fold has its own.
    positive, negative : Routed
        Rows of each class.
    prevalence : float
        Share of positives that rates are derived at, in (0, 1).
    """

    cascade: Cascade | None
    positive: Routed
    negative: Routed
    prevalence: float

    @property
    def tp(self) -> int:
        """Positives alerted."""
        return self.positive.alerts

    @property
    def fp(self) -> int:
        """Negatives alerted."""
        return self.negative.alerts

    @property
    def fn(self) -> int:
        """Positives missed."""
        return self.positive.rows - self.positive.alerts

    @property
    def tn(self) -> int:
        """Negatives left alone."""
        return self.negative.rows - self.negative.alerts

    @property
    def rows(self) -> int:
        """Rows of both classes."""
        return self.positive.rows + self.negative.rows

    @property
    def point(self) -> OperatingPoint:
        """The decisions as an operating point; its threshold is NaN, because there are three."""
        return self._point(self.tp, self.fp)

    @property
    def sent(self) -> float:
        """Share of cases sent on to the second model at the deployed prevalence, in [0, 1].

        ``pi P(sent | positive) + (1 - pi) P(sent | negative)``; at the natural prevalence straight
        from the counts.
        """
        return self._sent_point.alert_rate

    def sent_interval(self, level: float = 0.95) -> Interval:
        """Interval of `sent`: Wilson at the natural prevalence, else MOVER of both classes."""
        return PointIntervals(self._sent_point, level).alert_rate()

    def figures(self, cost_matrix: CostMatrix, level: float = 0.95) -> dict[str, Figure]:
        """Displayed figures by metric id: those of `key_figures`, and "sent".

        The intervals take the band and the threshold as given: that they were chosen on the same
        rows is not in them (see `simulator.cascade_held_out`).

        Parameters
        ----------
        cost_matrix : CostMatrix
            Currency per case.
        level : float
            Coverage of the intervals.
        """
        sent = Figure("sent", "Sent on", self.sent, "share", self.sent_interval(level))
        return {**key_figures(self.point, cost_matrix, level), "sent": sent}

    @property
    def _sent_point(self) -> OperatingPoint:
        """The same rows with "sent on" in the place of "alerted": the arithmetic is the same."""
        return self._point(self.positive.sent, self.negative.sent)

    def _point(self, tp: int, fp: int) -> OperatingPoint:
        return OperatingPoint(
            threshold=math.nan,
            tp=tp,
            fp=fp,
            fn=self.positive.rows - tp,
            tn=self.negative.rows - fp,
            prevalence=self.prevalence,
            rule=CASCADE,
        )


def cascade_outcome(
    first: Scores, second: Scores, cascade: Cascade, *, prevalence: float | None = None
) -> CascadeOutcome:
    """What a cascade decides, row by row.

    Parameters
    ----------
    first, second : Scores
        Of the same rows, by the models that `cascade` names; of any kind, since band and threshold
        stand on each model's own scale.
    cascade : Cascade
        A case whose first score is below `low` passes, at or above `high` it is alerted; inside
        [low, high) it is alerted when its second score is at least `threshold`.
    prevalence : float, optional
        Deployed share of positives in (0, 1) (label shift); by default that of the rows.

    Returns
    -------
    CascadeOutcome

    Raises
    ------
    ValueError
        When the rows are not the same, a class is missing, or the scores are of other models.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> from simulator.scores import out_of_fold
    >>> data = load("breast_cancer")
    >>> one, other = (out_of_fold(data, name) for name in ("naive_bayes", "logistic"))
    >>> band = Cascade(first="naive_bayes", second="logistic", low=0.01, high=0.99, threshold=0.4)
    >>> found = cascade_outcome(one, other, band)
    >>> found.positive
    Routed(passed=10, alerted=192, sent=10, sent_alerted=10)
    >>> found.negative, round(found.sent, 4)
    (Routed(passed=330, alerted=8, sent=19, sent_alerted=3), 0.051)
    """
    _check(first, second, cascade, prevalence)
    positive, negative = routed(first, second, cascade)
    return CascadeOutcome(
        cascade=cascade,
        positive=positive,
        negative=negative,
        prevalence=first.prevalence if prevalence is None else prevalence,
    )


def routed(
    first: Scores, second: Scores, cascade: Cascade, rows: NDArray[np.bool_] | None = None
) -> tuple[Routed, Routed]:
    """Counts of the positives and of the negatives, of all rows or of those that are marked.

    The rows of both must be the same; see `cascade_outcome`, which checks that.
    """
    sent, alerted = decided(first, second, cascade)
    code = 4 * (first.y_true == 1) + 2 * sent + alerted
    counts = np.bincount(code if rows is None else code[rows], minlength=8).reshape(2, 4)
    negative, positive = (
        Routed(passed, alerts, silent + hit, hit) for passed, alerts, silent, hit in counts.tolist()
    )
    return positive, negative


def decided(
    first: Scores, second: Scores, cascade: Cascade
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """What becomes of each row.

    The rows of both must be the same; see `cascade_outcome`, which checks that.

    Returns
    -------
    sent, alerted : (rows,) bool arrays
        Which rows are sent on to the second model, and which are alerted in the end, by either.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> from simulator.scores import out_of_fold
    >>> data = load("breast_cancer")
    >>> one, other = (out_of_fold(data, name) for name in ("naive_bayes", "logistic"))
    >>> band = Cascade(first="naive_bayes", second="logistic", low=0.01, high=0.99, threshold=0.4)
    >>> sent, alerted = decided(one, other, band)
    >>> int(sent.sum()), int(alerted.sum()), int((sent & alerted).sum())
    (29, 213, 13)
    """
    by_first = first.y_score >= cascade.high
    sent = (first.y_score >= cascade.low) & ~by_first
    return sent, np.where(sent, second.y_score >= cascade.threshold, by_first)


def _check(first: Scores, second: Scores, cascade: Cascade, prevalence: float | None) -> None:
    check_same_rows(first, second)
    if (first.model, second.model) != (cascade.first, cascade.second):
        raise ValueError(
            f"first and second must be scores of {cascade.first} and {cascade.second}, "
            f"got {first.model} and {second.model}"
        )
    if prevalence is not None and not 0 < prevalence < 1:
        raise ValueError(f"prevalence must be in (0, 1), got {prevalence}")
