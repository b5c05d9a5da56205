"""Turns a scenario and one model's sweep into a row of figures for every rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.decision import RULES
from simulator.figures import Figure, key_figures
from simulator.intervals import Interval
from simulator.operating import rule_choice, target

if TYPE_CHECKING:
    from simulator.decision import Choice
    from simulator.scenario import Scenario
    from simulator.sweep import Sweep


@dataclass(frozen=True)
class RuleRow:
    """What one rule would choose.

    Parameters
    ----------
    label : the rule in words.
    target : what it aims at, such as a recall of 0.8; None when it has no target.
    choice : the operating point, or the sentence that says why there is none.
    figures : the displayed figures by metric; empty when there is no point.
    alerts_per_day : cases alerted a day; None when there is no point.
    """

    label: str
    target: float | None
    choice: Choice
    figures: dict[str, Figure]
    alerts_per_day: Figure | None


def rule_table(scenario: Scenario, sweep: Sweep, *, is_probability: bool) -> tuple[RuleRow, ...]:
    """Return one row for each rule, in the order of ``RULES``.

    Parameters
    ----------
    scenario : costs, capacity, cases a day, deployed prevalence and target.
    sweep : one model's sweep at any prevalence.
    is_probability : whether its scores are probabilities.
    """
    return tuple(
        _row(scenario, rule, rule_choice(scenario, sweep, rule, is_probability=is_probability))
        for rule in RULES
    )


def capacity_share(scenario: Scenario) -> float:
    """Return the share of a day's cases that can be reviewed; above 1 when there is room to spare.

    >>> from simulator.scenario import default_scenario
    >>> capacity_share(default_scenario("card_payments"))
    0.01
    """
    return scenario.capacity_per_day / scenario.cases_per_day


def alerts_per_day(alert_rate: Figure, cases_per_day: float) -> Figure:
    """Return the alert rate as cases a day, with its interval.

    >>> alerts_per_day(Figure("alert_rate", "Alert rate", 0.25, "share", None), 200).value
    50.0
    """
    interval = alert_rate.interval
    if interval is not None:
        low, high = cases_per_day * interval.low, cases_per_day * interval.high
        interval = Interval(low, high, interval.level, interval.method)
    value = cases_per_day * alert_rate.value
    return Figure("alerts_per_day", "Alerts a day", value, "cases", interval)


def _row(scenario: Scenario, rule: str, choice: Choice) -> RuleRow:
    label, aim = RULES[rule].label, target(scenario, rule)
    if choice.point is None:
        return RuleRow(label, aim, choice, {}, None)
    figures = key_figures(choice.point, scenario.costs)
    per_day = alerts_per_day(figures["alert_rate"], scenario.cases_per_day)
    return RuleRow(label, aim, choice, figures, per_day)
