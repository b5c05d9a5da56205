"""Turns the cascade of a scenario into the figures that the Serving page shows and pins of it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from pages.ui import cascade_figures
from simulator.fleet import cost_per_1000, cost_per_month
from simulator.load_words import search_end

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pages.ui.serving.packing import Exact
    from simulator.cascade import CascadeOutcome
    from simulator.load import Response
    from simulator.scenario import Scenario
    from simulator.scores import Scores

__all__ = ["exact", "seek_fleet"]

NEEDED = ("cascade_fleet_needed", "cascade_fleet_cost_per_month", "cascade_fleet_cost_per_1000")
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
    return {
        **made,
        **_fleet(scenario, outcome),
        "cascade_p99_ms": (found.p99.value_ms, found.p99.interval, _note(found)),
        "cascade_utilisation": (found.utilisation, None, "" if found.stable else "unstable"),
    }


def _fleet(scenario: Scenario, outcome: CascadeOutcome) -> dict[str, Exact]:
    """Return what the cascade takes of servers; nothing while that is not looked for yet."""
    found = cascade_figures.fleet_of(scenario, outcome, wait=False)
    if found is None:
        return {}
    rate, needed = found.largest_rate, found.needed
    made: dict[str, Exact] = {
        "cascade_largest_rate": (rate, None, search_end(rate) if found.is_end else "")
        if rate > 0
        else (math.nan, None, "no rate is low enough")
    }
    if needed is None:
        return made | dict.fromkeys(NEEDED, (math.nan, None, "no number does it"))
    fleet = replace(scenario.serving, servers=needed)
    values = (float(needed), cost_per_month(fleet), cost_per_1000(fleet))
    return made | {name: (value, None, "") for name, value in zip(NEEDED, values, strict=True)}


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


def seek_fleet(scenario: Scenario, scores: Mapping[str, Scores]) -> bool:
    """Look for the rate and the fleet of the cascade; return whether that was still to be done."""
    outcome = cascade_figures.outcome_of(scenario, scores)
    if outcome is None or cascade_figures.fleet_of(scenario, outcome, wait=False) is not None:
        return False
    return cascade_figures.fleet_of(scenario, outcome, wait=True) is not None
