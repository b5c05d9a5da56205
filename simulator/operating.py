"""Turns a scenario and the sweeps of its models into the operating points that are on the board."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from simulator.decision import RULES, Choice, choose
from simulator.scenario import BY_HAND, Scenario
from simulator.sweep import OperatingPoint, Sweep

SAME_ALERTS = "same alert rate"
NO_TARGETS: Mapping[str, float] = MappingProxyType({})


def deployed(scenario: Scenario, sweep: Sweep) -> Sweep:
    """Return `sweep` at the scenario's deployed prevalence (label shift; counts stay)."""
    if scenario.prevalence is None:
        return sweep
    return sweep.at_prevalence(scenario.prevalence)


def target(
    scenario: Scenario, rule: str, targets: Mapping[str, float] = NO_TARGETS
) -> float | None:
    """Return the target `rule` works towards: the scenario's, one used before, or its default."""
    spec = RULES[rule].parameter
    if spec is None:
        return None
    if rule == scenario.rule and scenario.parameter is not None:
        return scenario.parameter
    return targets.get(rule, spec.default)


def rule_choice(
    scenario: Scenario,
    sweep: Sweep,
    rule: str,
    *,
    is_probability: bool,
    targets: Mapping[str, float] = NO_TARGETS,
) -> Choice:
    """Return what `rule` chooses on `sweep` under the scenario's costs, capacity and prevalence.

    `targets` holds the targets last used for rules other than the scenario's own.
    """
    return choose(
        deployed(scenario, sweep),
        rule,
        cost_matrix=scenario.costs,
        parameter=target(scenario, rule, targets),
        capacity_per_day=scenario.capacity_per_day,
        cases_per_day=scenario.cases_per_day,
        is_probability=is_probability,
    )


def board_points(
    scenario: Scenario, sweeps: Mapping[str, Sweep], is_probability: Mapping[str, bool]
) -> dict[str, Choice]:
    """Return each model's operating point as the board shows it.

    Under a rule every model stands at its own optimum. With the threshold set by hand the focus
    model stands there and the others at the same alert rate: equal work for the reviewers.
    """
    if scenario.rule != BY_HAND:
        return {
            model: rule_choice(scenario, sweep, scenario.rule, is_probability=is_probability[model])
            for model, sweep in sweeps.items()
        }
    return _points_by_hand(scenario, sweeps)


def _points_by_hand(scenario: Scenario, sweeps: Mapping[str, Sweep]) -> dict[str, Choice]:
    if scenario.threshold is None:
        raise ValueError("threshold must be set when the rule is 'threshold', got None")
    if not sweeps:
        return {}
    leader = scenario.focus if scenario.focus in sweeps else next(iter(sweeps))
    lead = deployed(scenario, sweeps[leader]).at(scenario.threshold)
    choices: dict[str, Choice] = {}
    for model, sweep in sweeps.items():
        point = lead if model == leader else same_alert_rate(deployed(scenario, sweep), lead)
        choices[model] = Choice(BY_HAND, point, "", None)
    return choices


def same_alert_rate(sweep: Sweep, lead: OperatingPoint) -> OperatingPoint:
    """Return the highest threshold of `sweep` that alerts at least as large a share as `lead`.

    When `lead` alerts nobody, so does the point returned.
    """
    if lead.tp + lead.fp == 0:
        return replace(sweep.at(sweep.nobody_threshold), rule=SAME_ALERTS)
    enough = np.flatnonzero(sweep.alert_rate >= lead.alert_rate)
    row = int(enough[0]) if enough.size else len(sweep.threshold) - 1
    return replace(sweep.at(float(sweep.threshold[row])), rule=SAME_ALERTS)
