"""Turns a cascade and its two models into the sentence that says which of them does without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.ui import latency_figures
from simulator.cascade_words import single_words
from simulator.load import certain_within

if TYPE_CHECKING:
    from simulator.cascade import CascadeOutcome
    from simulator.cascade_choice import CascadeChoice
    from simulator.scenario import Scenario

_SLACK = 1e-9
"""Costs closer than this, relatively, are the same."""


def instead(scenario: Scenario, choice: CascadeChoice, pair: tuple[str, str]) -> str:
    """Name the cheaper model that holds the objective where no cascade does; empty if none."""
    said = (_said(scenario, *one) for one in _alone(choice, pair))
    return next((words for words in said if words), "")


def as_well(scenario: Scenario, choice: CascadeChoice, outcome: CascadeOutcome) -> str:
    """Name the cheaper model that holds the objective and costs no more than a band; or nothing.

    The search tries the second model behind the first, where it answers later than alone. A band
    that leaves all to one of the two is not told of that one.

    Parameters
    ----------
    scenario : with the objective and the load.
    choice : what any search over the two models found; it has the cost of each alone.
    outcome : what the band decides.
    """
    band = outcome.cascade
    if band is None:
        return ""
    sent = outcome.positive.sent + outcome.negative.sent
    most = 1000 * outcome.point.expected_cost(scenario.costs)
    for cost, model in _alone(choice, (band.first, band.second)):
        same = sent == (0 if model == band.first else outcome.rows) and cost >= most * (1 - _SLACK)
        if cost > most * (1 + _SLACK) or same:
            return ""
        said = _said(scenario, cost, model)
        if said:
            how = "less than" if cost < most * (1 - _SLACK) else "as much as"
            return f"{said[:-1]}, {how} this cascade."
    return ""


def _alone(choice: CascadeChoice, pair: tuple[str, str]) -> list[tuple[float, str]]:
    """Return what each model alone costs at its own best threshold, the cheaper first."""
    costs = (choice.first_cost_per_1000, choice.second_cost_per_1000)
    return sorted(zip(costs, pair, strict=True))


def _said(scenario: Scenario, cost_per_1000: float, model: str) -> str:
    """Say how surely a model holds the objective, with its numbers; empty when it does not."""
    objective = scenario.serving.objective_ms
    found = latency_figures.response_of(scenario, model)
    if objective is None or isinstance(found, str) or not found.p99.value_ms <= objective:
        return ""
    return single_words(
        model,
        p99_ms=found.p99.value_ms,
        objective_ms=objective,
        cost_per_1000=cost_per_1000,
        currency=scenario.costs.currency,
        certain=certain_within(found.p99, objective) is True,
    )
