"""Turns what a deadline does to an operating point into one sentence for the screen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from simulator.deadline import Late, effective
from simulator.formatting import count, listed, money, share
from simulator.serving import ALLOW, BLOCK
from simulator.sweep import OperatingPoint

if TYPE_CHECKING:
    from simulator.costs import CostMatrix
    from simulator.dataset_specs import CaseWords
    from simulator.intervals import Interval

__all__ = ["ends_words", "late_share_words", "own_late_words"]


def late_share_words(
    point: OperatingPoint,
    attainment: float,
    *,
    late: Late,
    objective_ms: float,
    cost_matrix: CostMatrix,
    words: CaseWords,
    late_title: str = "",
) -> str:
    """How many answers are late, what they become, and what that does to recall and cost.

    Parameters
    ----------
    point : OperatingPoint
        Where the model stands when every answer is in time.
    attainment : float
        Share of answers in time, in [0, 1]; NaN when it is not known.
    late : "allow", "block" or OperatingPoint
        What a late answer becomes.
    objective_ms : float
        The time an answer has [ms].
    cost_matrix : CostMatrix
        Currency per case.
    words : CaseWords
        The data set's words.
    late_title : str
        Title of the model that stands in, for `late` an operating point.

    Returns
    -------
    str
        One sentence. Where late cases are alerted, the share of alerts is said as well.

    Raises
    ------
    ValueError
        As `simulator.deadline.effective` does, and when a model stands in without a title.

    Examples
    --------
    >>> from simulator.costs import CostMatrix
    >>> from simulator.datasets import DATASETS
    >>> point = OperatingPoint(0.5, tp=810, fp=300, fn=190, tn=9700, prevalence=0.01)
    >>> print(late_share_words(point, 0.988, late="allow", objective_ms=20,
    ...                        cost_matrix=CostMatrix(5, 120), words=DATASETS["spam"].words))
    1.20% of answers come after 20 ms, and those e-mails are not moved to the junk folder: recall
    falls from 81.0% to 80.0%, cost rises from $377 to $386 per 1,000.
    """
    whole = float(objective_ms).is_integer()
    limit = f"{count(objective_ms) if whole else f'{objective_ms:g}'} ms"
    if math.isnan(attainment):
        return f"The share of answers within {limit} is not known, so nor is what late ones cost."
    there = effective(point, attainment, late=late)
    if attainment == 1:
        return f"Every response time computed is within {limit}: recall and cost stay as they are."
    some = "Every answer comes" if attainment == 0 else f"{share(1 - attainment)} of answers come"
    changes = [
        _change("recall", share(point.recall), share(there.recall), there.recall - point.recall)
    ]
    if late == BLOCK:
        alerts = there.alert_rate - point.alert_rate
        changes.append(
            _change("the alert rate", share(point.alert_rate), share(there.alert_rate), alerts)
        )
    costs = [1000 * at.expected_cost(cost_matrix) for at in (point, there)]
    before, after = (money(cost, cost_matrix.currency) for cost in costs)
    changes.append(_change("cost", before, after, costs[1] - costs[0]))
    fate = _fate(late, late_title, words)
    return f"{some} after {limit}, and {fate}: {', '.join(changes)} per 1,000."


def ends_words(
    point: OperatingPoint, interval: Interval | None, *, late: Late, cost_matrix: CostMatrix
) -> str:
    """What the effective figures would be at both ends of the attainment's interval.

    Parameters
    ----------
    point, late, cost_matrix
        As for `late_share_words`.
    interval : Interval or None
        Of the share of answers in time.

    Returns
    -------
    str
        One sentence about each figure that differs between the ends as it is written; empty when
        none does, or without an interval.

    Examples
    --------
    >>> from simulator.costs import CostMatrix
    >>> from simulator.intervals import Interval
    >>> point = OperatingPoint(0.5, tp=810, fp=300, fn=190, tn=9700, prevalence=0.01)
    >>> print(ends_words(point, Interval(0.5, 0.75, 0.95, "timings"), late="allow",
    ...                  cost_matrix=CostMatrix(5, 120)))
    At the ends of the attainment's interval, effective recall would be 40.5% and 60.8%, effective
    cost $788 and $582 per 1,000.
    """
    if interval is None:
        return ""
    low, high = (effective(point, end, late=late) for end in (interval.low, interval.high))
    costs = [1000 * at.expected_cost(cost_matrix) for at in (low, high)]
    pairs = {
        "effective recall": [share(at.recall) for at in (low, high)],
        "effective precision": [share(at.precision) for at in (low, high)],
        "effective cost": [money(cost, cost_matrix.currency) for cost in costs],
    }
    moved = {name: ends for name, ends in pairs.items() if ends[0] != ends[1]}
    if not moved:
        return ""
    (first, ends), *others = moved.items()
    said = [f"{first} would be {listed(ends)}", *(f"{name} {listed(of)}" for name, of in others)]
    unit = " per 1,000" if "effective cost" in moved else ""
    return f"At the ends of the attainment's interval, {', '.join(said)}{unit}."


def own_late_words(title: str, words: CaseWords) -> str:
    """What becomes of late answers of the very model that stands in for late ones.

    Examples
    --------
    >>> from simulator.datasets import DATASETS
    >>> own_late_words("Linear SVM", DATASETS["spam"].words)
    'Linear SVM cannot stand in for its own late answers: those e-mails are not moved to the junk \
folder.'
    """
    fate = _fate("allow", "", words)
    return f"{title} cannot stand in for its own late answers: {fate}."


def _fate(late: Late, title: str, words: CaseWords) -> str:
    if isinstance(late, OperatingPoint):
        if not title:
            raise ValueError("late_title must name the model that stands in, got ''")
        return f"the answer of {title} stands"
    return f"those {words.cases} are {'not ' if late == ALLOW else ''}{words.alerted}"


def _change(name: str, before: str, after: str, difference: float) -> str:
    if before == after:
        return f"{name} stays at {before}"
    return f"{name} {'rises' if difference > 0 else 'falls'} from {before} to {after}"
