"""Turns the cascade of a scenario into the figures that the Serving page shows and pins of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from pages.ui import cascade_figures

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pages.ui.serving.packing import Exact
    from simulator.cascade import CascadeOutcome
    from simulator.load import Response
    from simulator.scenario import Scenario
    from simulator.scores import Scores

__all__ = ["exact"]

EFFECTIVE = (
    "effective_cost_per_1000",
    "effective_recall",
    "effective_precision",
    "effective_false_positive_rate",
)
"""What the cascade is worth at the objective, of all that is known of it."""


def exact(scenario: Scenario, scores: Mapping[str, Scores]) -> dict[str, Exact]:
    """Return the figures of the scenario's cascade by metric id; none without a cascade."""
    band, outcome = scenario.serving.cascade, cascade_figures.outcome_of(scenario, scores)
    if band is None or outcome is None:
        return {}
    figures = outcome.figures(scenario.costs)
    made = {
        f"cascade_{name}": (figures[name].value, figures[name].interval, "")
        for name in ("sent", "cost_per_1000", "recall", "precision")
    }
    made |= _at_objective(scenario, scores, outcome)
    found = cascade_figures.answered(scenario, outcome)
    if isinstance(found, str):
        return made | {"cascade_p99_ms": (math.nan, None, found)}
    return made | {"cascade_p99_ms": (found.p99.value_ms, found.p99.interval, _note(found))}


def _at_objective(
    scenario: Scenario, scores: Mapping[str, Scores], outcome: CascadeOutcome
) -> dict[str, Exact]:
    """Return what the cascade is worth at the objective; nothing without one."""
    if scenario.serving.objective_ms is None:
        return {}
    figures = cascade_figures.effective(scenario, scores, outcome)
    if isinstance(figures, str):
        return {}
    made: dict[str, Exact] = {
        f"cascade_{name}": (figures[name].value, figures[name].interval, "") for name in EFFECTIVE
    }
    found = cascade_figures.answered(scenario, outcome)
    if not isinstance(found, str):
        made["cascade_attainment"] = (found.attainment, found.attainment_interval, "")
    return made


def _note(found: Response) -> str:
    """Say in few words why there is no response time; nothing when there is one."""
    if not found.stable:
        return "unstable"
    return "near full load" if found.reason else ""
