"""Turns a cascade's joint counts and the attainment of both kinds of answers into what it is worth.

Whether an answer is late is not independent of the case here: those sent on take longer. It is
independent within each kind (`WITHIN_A_KIND`), so that direct and sent-on answers are counted
apart, class by class, each with its own share in time.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from simulator.cascade import decided
from simulator.deadline import EffectivePoint, figures_in_time, renamed
from simulator.deadline_intervals import WeightedIntervals
from simulator.intervals import Interval, wilson_interval
from simulator.joint_rows import check_same_rows
from simulator.serving import ALLOW
from simulator.sweep import OperatingPoint

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.cascade import CascadeOutcome
    from simulator.cascade_attainment import CascadeAttainment
    from simulator.costs import CostMatrix
    from simulator.deadline import Late
    from simulator.figures import Figure
    from simulator.scores import Scores
    from simulator.serving import Cascade

__all__ = [
    "WITHIN_A_KIND",
    "cascade_cells",
    "effective_cascade",
    "effective_cascade_figures",
]

WITHIN_A_KIND = (
    "In the cascade the cases sent on take the time of both models, so that more of them are late; "
    "among them, and among the others, lateness is taken to be independent of the case."
)
LAYERS = "MOVER of the Wilson intervals of nested shares of the same rows"
_EQUAL = 1e-12


def cascade_cells(
    first: Scores,
    second: Scores,
    cascade: Cascade,
    *,
    late: Late,
    late_scores: Scores | None = None,
) -> NDArray[np.int64]:
    """Rows by class, sent on, alerted by the cascade, alerted by what a late answer becomes.

    Parameters
    ----------
    first, second : Scores
        Of the same rows, by the models of `cascade`.
    cascade : Cascade
        Band and threshold.
    late : "allow", "block" or OperatingPoint
        What a late answer becomes.
    late_scores : Scores, optional
        Of the same rows, by the model that stands at `late`; needed when it is a point.

    Returns
    -------
    (2, 2, 2, 2) int64 array
        ``[1, 1, 0, 0]`` counts the positives that are sent on and not alerted by anybody. A model
        of the cascade does not stand in for its own late answers, which pass without an alert:
        the second model's are those sent on, the first one's are the others.

    Raises
    ------
    ValueError
        When the rows are not the same, or `late_scores` are missing.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> from simulator.scores import out_of_fold
    >>> from simulator.serving import Cascade
    >>> data = load("breast_cancer")
    >>> one, other = (out_of_fold(data, name) for name in ("naive_bayes", "logistic"))
    >>> band = Cascade(first="naive_bayes", second="logistic", low=0.01, high=0.99, threshold=0.4)
    >>> cascade_cells(one, other, band, late="allow")[1, :, :, 0].tolist()
    [[10, 192], [0, 10]]
    """
    check_same_rows(first, second)
    sent, alerted = decided(first, second, cascade)
    if isinstance(late, OperatingPoint):
        if late_scores is None:
            raise ValueError("late_scores must be given when late is an operating point")
        check_same_rows(first, late_scores)
        own = np.where(sent, cascade.second, cascade.first) == late_scores.model
        fallen = ~own & (late_scores.y_score >= late.threshold)
    else:
        fallen = np.full(len(first), late != ALLOW)
    code = 8 * (first.y_true == 1) + 4 * sent + 2 * alerted + fallen
    return np.bincount(code, minlength=16).reshape(2, 2, 2, 2)


def effective_cascade(
    outcome: CascadeOutcome,
    cells: NDArray[np.int64],
    attained: CascadeAttainment,
    *,
    late: Late,
) -> EffectivePoint:
    """What a cascade is worth when some answers come too late.

    Parameters
    ----------
    outcome : CascadeOutcome
        What it decides when every answer is in time, at the deployed prevalence.
    cells : (2, 2, 2, 2) int64 array
        Of the same band; see `cascade_cells`.
    attained : CascadeAttainment
        At the share that `outcome` sends on.
    late : "allow", "block" or OperatingPoint
        The same as for `cells`.

    Returns
    -------
    EffectivePoint
        Per class, a direct row counts ``late + direct (own - late)`` alerts and a row sent on
        ``late + sent_on (own - late)``. Its `attainment` is that of all answers together. Where
        both kinds are equally often in time, and no model of the cascade stands in, it is what
        `deadline.effective` gives.

    Raises
    ------
    ValueError
        When `cells` does not add up to `outcome`.

    Examples
    --------
    >>> from simulator.cascade import CascadeOutcome, Routed
    >>> from simulator.cascade_attainment import CascadeAttainment
    >>> outcome = CascadeOutcome(cascade=None, positive=Routed(10, 50, 40, 30),
    ...                          negative=Routed(795, 5, 100, 10), prevalence=0.1)
    >>> cells = np.zeros((2, 2, 2, 2), dtype=np.int64)
    >>> cells[1, :, :, 0] = [[10, 50], [10, 30]]
    >>> cells[0, :, :, 0] = [[795, 5], [90, 10]]
    >>> slow = CascadeAttainment(sent=0.14, direct=1.0, sent_on=0.5)
    >>> effective_cascade(outcome, cells, slow, late="allow").recall
    0.65
    """
    _check(cells, outcome)
    weights = _weights(attained)
    tp, fp = (float((cells[of] * weights).sum()) for of in (1, 0))
    own = outcome.point
    tp, fp = min(tp, float(own.positives)), min(fp, float(own.negatives))
    return EffectivePoint(
        threshold=math.nan,
        tp=tp,
        fp=fp,
        fn=own.positives - tp,
        tn=own.negatives - fp,
        prevalence=own.prevalence,
        rule=own.rule,
        attainment=attained.overall,
        own=own,
        late=late,
    )


def effective_cascade_figures(
    outcome: CascadeOutcome,
    cells: NDArray[np.int64],
    attained: CascadeAttainment,
    cost_matrix: CostMatrix,
    *,
    late: Late,
    level: float = 0.95,
) -> dict[str, Figure]:
    """Displayed figures of a cascade at the deadline, by metric id.

    Parameters
    ----------
    outcome, cells, attained, late
        As for `effective_cascade`.
    cost_matrix : CostMatrix
        Currency per case.
    level : float
        Coverage of the intervals, which take both attainments, the band and the threshold as given.

    Returns
    -------
    dict of str to Figure
        In the order of `EFFECTIVE_LABELS`; with every answer in time exactly the figures of
        `CascadeOutcome.figures`. See `CascadeIntervals` for the method.
    """
    mixed = effective_cascade(outcome, cells, attained, late=late)
    if attained.direct == 1 and attained.sent_on == 1:
        return renamed(outcome.figures(cost_matrix, level))
    rates = CascadeIntervals(mixed, cells, _weights(attained), level)
    return figures_in_time(mixed, rates, cost_matrix)


class CascadeIntervals(WeightedIntervals):
    """Intervals of a cascade's effective point; both attainments are taken as given.

    A row counts as an alert as often as it is one: 0 to 1 times, by its kind, by what the cascade
    says and by what a late answer becomes. With the distinct weights w0 < w1 < ... of the rows, a
    rate is ``w0 + sum (w_j - w_(j-1)) P_j``, P_j the share of rows that count at least w_j. The
    distances to the Wilson limits of these nested shares add up with their correlations (Zou 2007,
    doi:10.1037/1082-989X.12.4.399). With one attainment for all and a constant for late answers
    that is a scaled Wilson interval, and with every answer in time Wilson's own.

    Parameters
    ----------
    point : EffectivePoint
    cells : (2, 2, 2, 2) int64 array
    weights : (2, 2, 2) array
        How much a row of each cell counts.
    level : float
        Coverage in (0, 1).
    """

    def __init__(
        self,
        point: EffectivePoint,
        cells: NDArray[np.int64],
        weights: NDArray[np.float64],
        level: float,
    ) -> None:
        super().__init__(point, level)
        self.cells, self.weights = cells, weights
        self.weighted = False
        of_negatives, of_positives = (float((rows * weights**2).sum()) for rows in cells)
        self.squares = of_negatives, of_positives
        # What late answers become may be a constant: then half of the cells can never be filled.
        self._possible = cells.sum(axis=(0, 1, 2)) > 0
        self.true_positive_rate = self._rate(cells[1])
        self.false_positive_rate = self._rate(cells[0])

    def alert_rate(self) -> Interval:
        """Interval of the share alerted."""
        if not self.point.is_natural:
            return super().alert_rate()
        return self._rate(self.cells[0] + self.cells[1])

    def _rate(self, of: NDArray[np.int64]) -> Interval:
        weights, counts = self.weights[..., self._possible], of[..., self._possible]
        levels = _distinct(weights)
        total = float(counts.sum())
        reached = [float(counts[weights >= at - _EQUAL].sum()) for at in levels[1:]]
        steps, shares = np.diff(levels), np.array(reached) / total
        ends = [wilson_interval(rows, total, self.level) for rows in reached]
        down = steps * (shares - np.array([end.low for end in ends]))
        up = steps * (np.array([end.high for end in ends]) - shares)
        together = _correlations(shares)
        middle = float(levels[0] + steps @ shares)
        low = middle - math.sqrt(max(0.0, float(down @ together @ down)))
        high = middle + math.sqrt(max(0.0, float(up @ together @ up)))
        return Interval(max(0.0, low), min(1.0, high), self.level, LAYERS)


def _weights(attained: CascadeAttainment) -> NDArray[np.float64]:
    """How much a row counts as an alert: ``[sent on, alerted, alerted when late]``."""
    in_time = np.array([attained.direct, attained.sent_on])[:, None, None]
    own, late = np.array([0.0, 1.0])[:, None], np.array([0.0, 1.0])
    return late + in_time * (own - late)


def _distinct(weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the weights in ascending order, those that differ by rounding only once."""
    values = np.unique(weights)
    return values[np.diff(values, prepend=-1.0) > _EQUAL]


def _correlations(shares: NDArray[np.float64]) -> NDArray[np.float64]:
    """Correlations of nested shares of the same rows, in descending order."""
    inner = np.minimum.outer(shares, shares)
    outer = np.maximum.outer(shares, shares)
    with np.errstate(divide="ignore", invalid="ignore"):
        squared = inner * (1 - outer) / (outer * (1 - inner))
    found = np.sqrt(np.nan_to_num(np.clip(squared, 0.0, 1.0)))
    np.fill_diagonal(found, 1.0)
    return found


def _check(cells: NDArray[np.int64], outcome: CascadeOutcome) -> None:
    if cells.shape != (2, 2, 2, 2):
        raise ValueError(f"cells must have shape (2, 2, 2, 2), got {cells.shape}")
    for rows, of in ((cells[1], outcome.positive), (cells[0], outcome.negative)):
        (passed, alerted), (silent, hit) = rows.sum(axis=2).tolist()
        counted = (of.passed, of.alerted, of.sent - of.sent_alerted, of.sent_alerted)
        if (passed, alerted, silent, hit) != counted:
            raise ValueError(
                "cells must add up to the counts of outcome, "
                f"got {(passed, alerted, silent, hit)} against {counted}"
            )
