"""Turns a sweep and a rule into one operating point, and says how far the choice flatters it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from simulator.choosers import CHOOSERS, Ask, Choice, deployed_bayes_threshold
from simulator.costs import CostMatrix
from simulator.formatting import count, interval_text, money, share, threshold
from simulator.held_out import HeldOut, held_out_points
from simulator.intervals import wilson_interval
from simulator.rule_specs import RULES, ParameterSpec, RuleSpec

if TYPE_CHECKING:
    from simulator.scores import Scores
    from simulator.sweep import OperatingPoint, Sweep

__all__ = [
    "RULES",
    "Choice",
    "HeldOut",
    "ParameterSpec",
    "RuleSpec",
    "choose",
    "deployed_bayes_threshold",
    "held_out_choice",
    "why_optima_differ",
]

PICKED_LEVEL = 0.99
"""Coverage asked of an interval over cases that were picked by looking at their labels."""


def choose(
    sweep: Sweep,
    rule: str,
    *,
    cost_matrix: CostMatrix,
    parameter: float | None = None,
    capacity_per_day: float | None = None,
    cases_per_day: float | None = None,
    is_probability: bool = True,
) -> Choice:
    """Operating point that a rule chooses at ``sweep.prevalence``.

    Parameters
    ----------
    sweep : Sweep
        At the prevalence of the deployment.
    rule : str
        A key of `RULES`.
    cost_matrix : CostMatrix
        Currency per case; used by "min_cost" and "bayes".
    parameter : float, optional
        The rule's target, by default its own default.
    capacity_per_day, cases_per_day : float, optional
        Reviews possible and cases arriving; needed by "capacity".
    is_probability : bool
        Whether scores are probabilities; "bayes" needs them.

    Returns
    -------
    Choice
        Without a point when the rule cannot be met.

    Raises
    ------
    ValueError
        When the rule is unknown or its parameter is out of range.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> table = sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])
    >>> choose(table, "min_cost", cost_matrix=CostMatrix(1, 4)).point.threshold
    0.35
    >>> costs = CostMatrix(1, 4)
    >>> choose(table.at_prevalence(0.1), "bayes", cost_matrix=costs, is_probability=False).reason
    'The scores are not probabilities, so t* cannot be compared with them.'
    """
    spec = _spec(rule)
    target = _target(spec, parameter)
    ask = Ask(sweep, cost_matrix, target, capacity_per_day, cases_per_day, is_probability)
    choice = CHOOSERS[rule](ask)
    if choice.point is None:
        return choice
    return replace(choice, point=replace(choice.point, rule=rule))


def held_out_choice(
    scores: Scores,
    rule: str,
    *,
    cost_matrix: CostMatrix,
    parameter: float | None = None,
    capacity_per_day: float | None = None,
    cases_per_day: float | None = None,
    prevalence: float | None = None,
) -> HeldOut:
    """What a rule's threshold is worth on rows that played no part in choosing it.

    Parameters
    ----------
    scores : Scores
        Out-of-fold scores with the fold of each row.
    rule, cost_matrix, parameter, capacity_per_day, cases_per_day
        As for `choose`.
    prevalence : float, optional
        Deployed prevalence; by default that of the rows.

    Returns
    -------
    HeldOut
        `chosen` is chosen and reported on the same rows. `honest` pools the counts of every fold
        at the threshold chosen on the other folds (for scores in time: on earlier and later ones).

    Raises
    ------
    ValueError
        As `choose` does.

    Examples
    --------
    >>> from types import SimpleNamespace
    >>> import numpy as np
    >>> rng = np.random.default_rng(0)
    >>> y = np.arange(400) % 4 == 0
    >>> found = SimpleNamespace(y_true=y, y_score=rng.random(400) + y, fold=np.arange(400) % 5,
    ...                         is_probability=False)
    >>> held = held_out_choice(found, "max_f_beta", cost_matrix=CostMatrix(1, 4))
    >>> held.chosen_metric > held.honest_metric > 0.5
    True
    """

    def chosen(table: Sweep) -> Choice:
        here = table if prevalence is None else table.at_prevalence(prevalence)
        return choose(
            here,
            rule,
            cost_matrix=cost_matrix,
            parameter=parameter,
            capacity_per_day=capacity_per_day,
            cases_per_day=cases_per_day,
            is_probability=scores.is_probability,
        )

    def applied(table: Sweep, point: OperatingPoint) -> float:
        if rule != "bayes":
            return point.threshold
        here = table if prevalence is None else table.at_prevalence(prevalence)
        return deployed_bayes_threshold(cost_matrix, here)

    spec = _spec(rule)
    return held_out_points(
        scores, spec, chosen, applied, cost_matrix, _target(spec, parameter), prevalence
    )


def why_optima_differ(sweep: Sweep, cost_matrix: CostMatrix, *, is_probability: bool = True) -> str:
    """One or two sentences on why t* and the threshold of lowest cost are not the same.

    The cases that only one of the two alerts decide: if their share of positives is compatible
    with the break-even share, there are too few to tell; if not, scores there are miscalibrated.
    The optimum picked those cases by looking at their labels, so that a 95% interval would blame
    perfect calibration up to one time in five; a 99% interval does so about one time in twenty.

    Parameters
    ----------
    sweep : Sweep
        At the deployed prevalence.
    cost_matrix : CostMatrix
        Currency per case.
    is_probability : bool
        Whether scores are probabilities.

    Returns
    -------
    str
        For the screen, in full sentences.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> why_optima_differ(sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]), CostMatrix(1, 4))
    'The threshold t* and the threshold of lowest cost alert the same cases.'
    """
    by_costs = choose(sweep, "bayes", cost_matrix=cost_matrix, is_probability=is_probability)
    if by_costs.point is None:
        return by_costs.reason
    lowest = _lowest_cost(sweep, cost_matrix)
    few = min(by_costs.point, lowest, key=lambda point: point.tp + point.fp)
    many = lowest if few is by_costs.point else by_costs.point
    positives, negatives = many.tp - few.tp, many.fp - few.fp
    cases = positives + negatives
    if cases == 0:
        return "The threshold t* and the threshold of lowest cost alert the same cases."
    saved = by_costs.point.expected_cost(cost_matrix) - lowest.expected_cost(cost_matrix)
    opening = (
        f"The lowest cost lies at {_place(lowest)}, "
        f"{money(1000 * saved, cost_matrix.currency)} per 1,000 cases below t* "
        f"({_place(by_costs.point)})."
    )
    level = deployed_bayes_threshold(cost_matrix, sweep)
    interval = wilson_interval(positives, cases, PICKED_LEVEL)
    here = "" if sweep.is_natural else " in these data"
    between = (
        f"Of the {count(cases)} {'case' if cases == 1 else 'cases'} between them "
        f"{share(positives / cases)} {interval_text(interval)} "
        f"(99%, because the stretch was picked by its labels) "
        f"{'is' if cases == 1 else 'are'} positive{here}, and alerts break even at {share(level)}"
    )
    if interval.low <= level <= interval.high:
        return f"{opening} {between}: too few cases to tell the two thresholds apart."
    direction = "low" if interval.low > level else "high"
    return f"{opening} {between}: scores there are too {direction}, so calibration is off."


def _lowest_cost(sweep: Sweep, cost_matrix: CostMatrix) -> OperatingPoint:
    """Operating point of the lowest expected cost; alerting nobody is one of the choices."""
    point = choose(sweep, "min_cost", cost_matrix=cost_matrix).point
    if point is None:
        raise ValueError("min_cost must choose a point, got none")
    return point


def _place(point: OperatingPoint) -> str:
    return "alerting nobody" if point.tp + point.fp == 0 else threshold(point.threshold)


def _spec(rule: str) -> RuleSpec:
    if rule not in RULES:
        raise ValueError(f"rule must be one of {', '.join(RULES)}, got {rule!r}")
    return RULES[rule]


def _target(spec: RuleSpec, parameter: float | None) -> float:
    if spec.parameter is None:
        return math.nan
    value = spec.parameter.default if parameter is None else float(parameter)
    if not spec.parameter.low <= value <= spec.parameter.high:
        low, high = spec.parameter.low, spec.parameter.high
        raise ValueError(f"{spec.parameter.name} must be in [{low:g}, {high:g}], got {value:g}")
    return value
