"""Turns a rule, a sweep and prices into one operating point, or into why there is none.

Exact ties go to the higher threshold: fewer alerts for the same value. "Alert nobody" is always
among the choices of a rule that weighs one error against the other.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import TYPE_CHECKING

import numpy as np

from simulator.costs import CostMatrix, bayes_threshold
from simulator.formatting import count, share, threshold

if TYPE_CHECKING:
    from simulator.rates import FloatArray
    from simulator.sweep import OperatingPoint, Sweep

__all__ = ["CHOOSERS", "Ask", "Choice", "deployed_bayes_threshold"]

_LEAST_PRECISION = 0.0001
"""The lowest precision that can be asked for (see `RULES`)."""
_ROUNDING = 8 * float(np.finfo(np.float64).eps)
"""Values closer than this, relative to the terms they are made of, count as tied."""
_TWO_DIGITS_DOWN = Context(prec=2, rounding=ROUND_FLOOR)
_TWO_DIGITS_UP = Context(prec=2, rounding=ROUND_CEILING)


@dataclass(frozen=True)
class Choice:
    """What a rule chose.

    Parameters
    ----------
    rule : str
        A key of `RULES`.
    point : OperatingPoint or None
        None when the rule cannot be met.
    reason : str
        A sentence: why this point, or why none and what would make one possible.
    tie_fraction : float or None
        Capacity only: share, in [0, 1), of the cases at the next score that would still fit.
    """

    rule: str
    point: OperatingPoint | None
    reason: str
    tie_fraction: float | None = None


@dataclass(frozen=True)
class Ask:
    """What a rule may look at."""

    sweep: Sweep
    costs: CostMatrix
    target: float
    capacity_per_day: float | None
    cases_per_day: float | None
    is_probability: bool


def deployed_bayes_threshold(cost_matrix: CostMatrix, sweep: Sweep) -> float:
    """Score at which a probability of the data's own prevalence is worth an alert when deployed.

    Parameters
    ----------
    cost_matrix : CostMatrix
        Gives t*, the break-even probability.
    sweep : Sweep
        With the deployed prevalence pi' and the natural prevalence pi of its scores.

    Returns
    -------
    float
        t* itself at the natural prevalence; else the score s whose prior-corrected probability is
        t*: ``logit s = logit t* - logit pi' + logit pi`` (Elkan 2001, theorem 2).

    Raises
    ------
    ValueError
        When t* is undefined.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> table = sweep([0, 1] * 50, [0.1, 0.9] * 50)
    >>> round(deployed_bayes_threshold(CostMatrix(1, 11), table.at_prevalence(0.01)), 6)
    0.9
    """
    t = bayes_threshold(cost_matrix)
    if sweep.is_natural:
        return t
    natural, deployed = sweep.natural_prevalence, sweep.prevalence
    alarm = t * natural * (1 - deployed)
    miss = (1 - t) * (1 - natural) * deployed
    return alarm / (alarm + miss)


def _best(sweep: Sweep, values: FloatArray, nobody: float, scale: float) -> OperatingPoint:
    """Highest threshold within rounding of the largest value."""
    enough = max(nobody, float(values.max())) - _ROUNDING * scale
    return sweep.point(-1 if nobody >= enough else int(np.argmax(values >= enough)))


def _min_cost(ask: Ask) -> Choice:
    sweep, costs, pi = ask.sweep, ask.costs, ask.sweep.prevalence
    nobody = sweep.point(-1).expected_cost(costs)
    scale = (
        pi * (abs(costs.true_positive) + abs(costs.false_negative))
        + (1 - pi) * (abs(costs.false_positive) + abs(costs.true_negative))
        + abs(costs.review)
    )
    point = _best(sweep, -sweep.expected_cost(costs), -nobody, scale)
    if point.tp + point.fp == 0:
        reason = "At these costs no threshold is worth its alerts: alerting nobody costs least."
    elif point.fn + point.tn == 0:
        reason = "At these costs alerting everybody costs least."
    else:
        reason = f"No threshold has a lower expected cost than {threshold(point.threshold)}."
    return Choice("min_cost", point, reason)


def _bayes(ask: Ask) -> Choice:
    if not ask.is_probability:
        reason = "The scores are not probabilities, so t* cannot be compared with them."
        return Choice("bayes", None, reason)
    try:
        t = bayes_threshold(ask.costs)
    except ValueError as error:
        reason = f"t* is undefined: {error}. Make each error cost more than the right decision."
        return Choice("bayes", None, reason)
    score = deployed_bayes_threshold(ask.costs, ask.sweep)
    point = ask.sweep.point(ask.sweep.row_at(score))
    reason = f"An alert pays from a probability of {share(t)} on"
    if not ask.sweep.is_natural:
        here = share(ask.sweep.prevalence)
        reason += f"; at a prevalence of {here} that is a score of {threshold(score)}"
    if point.tp + point.fp == 0:
        reason += ", which no score reaches"
    return Choice("bayes", point, f"{reason}.")


def _max_f_beta(ask: Ask) -> Choice:
    sweep, beta = ask.sweep, ask.target
    point = _best(sweep, sweep.f_beta(beta), 0.0, 1.0)
    name = "F1" if beta == 1 else f"F-beta with beta {beta:g}"
    return Choice("max_f_beta", point, f"No threshold has a higher {name}.")


def _youden(ask: Ask) -> Choice:
    point = _best(ask.sweep, ask.sweep.youden, 0.0, 1.0)
    if point.tp + point.fp == 0:
        return Choice("youden", point, "No threshold has a recall above its false positive rate.")
    return Choice("youden", point, "No threshold has recall further above false positive rate.")


def _recall_at_least(ask: Ask) -> Choice:
    enough = np.flatnonzero(ask.sweep.recall >= ask.target)
    point = ask.sweep.point(int(enough[0]))
    reason = f"The highest threshold that finds at least {share(ask.target)} of positives."
    return Choice("recall_at_least", point, reason)


def _precision_at_least(ask: Ask) -> Choice:
    sweep, precision = ask.sweep, ask.sweep.precision
    enough = np.flatnonzero(precision >= ask.target)
    if len(enough):
        point = sweep.point(_fewest_alerts(sweep, int(enough[-1])))
        reason = f"The most recall at a precision of at least {share(ask.target)}."
        return Choice("precision_at_least", point, reason)
    row = int(np.nanargmax(precision))
    best = float(precision[row])
    reason = (
        f"No threshold reaches precision {share(ask.target)} at a prevalence of "
        f"{share(sweep.prevalence)}: the best is {share(best)} at "
        f"{threshold(sweep.threshold[row])}. "
    )
    within_reach = _rounded_down(best)
    if within_reach >= _LEAST_PRECISION:
        reason += f"Lower the target to {share(within_reach)} or accept a higher prevalence."
    else:
        reason += "Only a higher prevalence or a better model would help."
    return Choice("precision_at_least", None, reason)


def _fpr_at_most(ask: Ask) -> Choice:
    sweep = ask.sweep
    row = int(np.count_nonzero(sweep.false_positive_rate <= ask.target)) - 1
    if row >= 0:
        reason = f"The most recall at a false positive rate of at most {share(ask.target)}."
        return Choice("fpr_at_most", sweep.point(_fewest_alerts(sweep, row)), reason)
    least = float(sweep.false_positive_rate[0])
    reason = (
        f"No threshold keeps the false positive rate at {share(ask.target)} or less: the cases at "
        f"the highest score, {threshold(sweep.threshold[0])}, already make {share(least)}. "
        f"Allow {share(_rounded_up(least))}, or use a model with fewer ties."
    )
    return Choice("fpr_at_most", None, reason)


def _capacity(ask: Ask) -> Choice:
    sweep, capacity, cases = ask.sweep, ask.capacity_per_day, ask.cases_per_day
    if capacity is None or cases is None:
        raise ValueError("capacity needs capacity_per_day and cases_per_day, got None")
    if not (0 <= capacity < math.inf and 0 < cases < math.inf):
        raise ValueError(
            "capacity_per_day must be 0 or more and cases_per_day above 0, "
            f"got {capacity:g} and {cases:g}"
        )
    alert_rate, room = sweep.alert_rate, capacity / cases
    # Rates only rise along the sweep, so that a count of those that fit is the row after the last.
    row = int(np.count_nonzero(alert_rate <= room)) - 1
    if row + 1 == len(sweep):
        reason = f"All {count(cases)} cases a day can be reviewed."
        return Choice("capacity", sweep.point(row), reason)
    used = float(alert_rate[row]) if row >= 0 else 0.0
    tie = max(0.0, (room - used) / (float(alert_rate[row + 1]) - used))
    if tie < _ROUNDING:
        tie = 0.0  # the room is used up; what is left is rounding
    if row >= 0:
        rows = sweep.tp[row + 1] + sweep.fp[row + 1] - sweep.tp[row] - sweep.fp[row]
        tied = tie > 0 and rows > 1
        spare = f" {share(tie)} of the cases tied at the next score would fit too." if tied else ""
        reason = f"The most alerts that {_reviews(capacity)} a day can take.{spare}"
        return Choice("capacity", sweep.point(row), reason, tie)
    if capacity == 0:
        return Choice("capacity", None, "No alert can be reviewed: the capacity is 0 a day.", tie)
    alerts = math.ceil(float(alert_rate[0]) * cases * (1 - _ROUNDING))
    reason = (
        f"{_reviews(capacity)} a day {'is' if capacity == 1 else 'are'} too few: the cases at the "
        f"highest score, {threshold(sweep.threshold[0])}, make {count(alerts)} alerts a "
        f"day. Review {share(tie)} of them at random, or use a model with fewer ties."
    )
    return Choice("capacity", None, reason, tie)


def _fewest_alerts(sweep: Sweep, row: int) -> int:
    """First row that finds as many positives as `row`: the rest are false alarms for nothing."""
    return int(np.count_nonzero(sweep.tp < sweep.tp[row]))


def _reviews(capacity: float) -> str:
    number = count(capacity) if float(capacity).is_integer() else f"{capacity:.3g}"
    return f"{number} {'review' if capacity == 1 else 'reviews'}"


def _rounded_down(value: float) -> float:
    """Two significant digits that do not exceed `value`, which is above 0."""
    return float(_TWO_DIGITS_DOWN.create_decimal(Decimal(value)))


def _rounded_up(value: float) -> float:
    """Two significant digits that `value` does not exceed, which is above 0."""
    return float(_TWO_DIGITS_UP.create_decimal(Decimal(value)))


CHOOSERS: dict[str, Callable[[Ask], Choice]] = {
    "min_cost": _min_cost,
    "bayes": _bayes,
    "max_f_beta": _max_f_beta,
    "recall_at_least": _recall_at_least,
    "precision_at_least": _precision_at_least,
    "fpr_at_most": _fpr_at_most,
    "capacity": _capacity,
    "youden": _youden,
}
