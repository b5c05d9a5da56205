"""Turns the difference between two models into sentences that say which way it goes."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from simulator import formatting
from simulator.figures import LABELS

if TYPE_CHECKING:
    from simulator.intervals import Interval

__all__ = [
    "DIFFERENCE",
    "GIVEN_THRESHOLDS",
    "RANKING",
    "difference_form",
    "difference_text",
    "interval_of_difference_text",
    "metric_label",
    "settles",
    "simpler_text",
    "turned",
]

DIFFERENCE = "_difference"
"""How the id of a difference ends: ``"recall_difference"``."""
RANKING = {"roc_auc": "ROC AUC", "average_precision": "Average precision"}
"""Metrics that involve no threshold, with their names in words."""
GIVEN_THRESHOLDS = (
    "The interval of a paired difference takes both thresholds as given: that a rule chose them on "
    "the same rows is not in it."
)
_POINTS = ("precision", "recall", "false_positive_rate", "alert_rate", "specificity", "accuracy")


def metric_label(metric: str) -> str:
    """Name of a metric, or of the metric that a difference is of; its id when it has no name.

    Examples
    --------
    >>> metric_label("recall_difference"), metric_label("roc_auc")
    ('Recall', 'ROC AUC')
    """
    name = metric.removesuffix(DIFFERENCE)
    return {**LABELS, **RANKING}.get(name, name)


def difference_form(metric: str, currency: str = "$") -> Callable[[float], str]:
    """What writes a value of this difference as text; shares differ by percentage points.

    Examples
    --------
    >>> difference_form("recall_difference")(-0.0312)
    '-3.12'
    >>> difference_form("cost_per_1000_difference")(-4900)
    '-$4,900'
    """
    match metric.removesuffix(DIFFERENCE):
        case "cost_per_1000":
            return partial(formatting.money, currency=currency)
        case "net_benefit":
            return formatting.three_significant
        case share if share in _POINTS:
            return _points
        case _:
            return formatting.plain


def interval_of_difference_text(metric: str, interval: Interval | None, currency: str = "$") -> str:
    """The interval in brackets with its unit, empty when there is none.

    Examples
    --------
    >>> from simulator.intervals import Interval
    >>> interval_of_difference_text("recall_difference", Interval(-0.01, 0.025))
    '[-1.00, 2.50] points'
    """
    if interval is None:
        return ""
    return formatting.interval_text(interval, difference_form(metric, currency)) + _unit(metric)


def difference_text(
    metric: str,
    value: float,
    interval: Interval | None,
    *,
    first: str,
    second: str,
    currency: str = "$",
) -> str:
    """One clause that names both models and the direction, then the interval that way round.

    Where the words say "less" or "below", so does the interval: it is that of second - first.

    Parameters
    ----------
    metric : str
        A key of `LABELS` or `RANKING`, with or without the ending `DIFFERENCE`.
    value : float
        First minus second, in the metric's unit.
    interval : Interval or None
        Of first minus second, too.
    first, second : str
        What is compared, in words.
    currency : str
        Sign before amounts.

    Examples
    --------
    >>> from simulator.intervals import Interval
    >>> costs = Interval(-9100, -800)
    >>> difference_text("cost_per_1000", -4900, costs, first="Boosting", second="Logistic")
    'Boosting costs $4,900 less per 1,000 cases than Logistic [$800, $9,100]'
    >>> difference_text("recall", 0.02, None, first="Boosting", second="Logistic")
    'Recall of Boosting is 2.00 points above that of Logistic'
    """
    label = metric_label(metric)
    size = difference_form(metric, currency)(abs(value)) + _unit(metric)
    costs = metric.removesuffix(DIFFERENCE) == "cost_per_1000"
    if math.isnan(value):
        return f"{label} of {first} and of {second}: the difference is undefined"
    if costs and value == 0:
        clause = f"{first} and {second} cost the same per 1,000 cases"
    elif costs:
        less = "less" if value < 0 else "more"
        clause = f"{first} costs {size} {less} per 1,000 cases than {second}"
    elif value == 0:
        clause = f"{label} of {first} equals that of {second}"
    else:
        clause = f"{label} of {first} is {size} {_side(value)} that of {second}"
    told = turned(interval) if value < 0 else interval
    return f"{clause} {interval_of_difference_text(metric, told, currency)}".rstrip()


def turned(interval: Interval | None) -> Interval | None:
    """The interval of second - first, of that of first - second; None of None.

    Examples
    --------
    >>> from simulator.intervals import Interval
    >>> found = turned(Interval(-9100, 800))
    >>> (found.low, found.high)
    (-800, 9100)
    """
    return None if interval is None else replace(interval, low=-interval.high, high=-interval.low)


def settles(interval: Interval | None) -> bool:
    """Whether an interval of a difference leaves 0 out, so that one of the two is ahead.

    Examples
    --------
    >>> from simulator.intervals import Interval
    >>> settles(Interval(-9100, -800)), settles(Interval(-3, 0)), settles(None)
    (True, False, False)
    """
    return interval is not None and (interval.low > 0 or interval.high < 0)


def simpler_text(interval: Interval | None, *, two_models: bool = True) -> str:
    """What the interval of a difference allows to claim: one sentence.

    Parameters
    ----------
    interval : Interval or None
        Of the paired difference.
    two_models : bool
        Whether two models are compared, of which one is simpler, or two settings of one.

    Examples
    --------
    >>> from simulator.intervals import Interval
    >>> simpler_text(Interval(-20, 5))
    'The interval includes 0: these rows do not tell the two apart, so keep the simpler one.'
    """
    if settles(interval):
        return "The interval leaves 0 out, so the difference is more than the luck of these rows."
    told = "The interval includes 0: these rows do not tell the two apart"
    if interval is None:
        told = "Without a paired interval these rows do not tell the two apart"
    return f"{told}, so keep the simpler one." if two_models else f"{told}."


def _points(x: float) -> str:
    return formatting.three_significant(100 * x)


def _side(value: float) -> str:
    return "above" if value > 0 else "below"


def _unit(metric: str) -> str:
    return " points" if metric.removesuffix(DIFFERENCE) in _POINTS else ""
