"""The control of the p99 objective on the Models page: a number, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.ui import numbers, state
from simulator.serving import LARGEST_MS, LEAST_MS

if TYPE_CHECKING:
    from simulator.scenario import Scenario

FIELD = "models_objective"
WIDTH = 170


def field(scenario: Scenario) -> None:
    """Draw the objective; not as a slider, whose number the dark theme would make too faint."""
    numbers.field(
        "p99 objective, ms",
        FIELD,
        scenario.serving.objective_ms,
        numbers.Limits(
            least=LEAST_MS, most=LARGEST_MS, unit=" ms", empty=True, name="p99 objective"
        ),
        lambda used: state.change_serving(objective_ms=used),
        placeholder="none",
        help_text="For the 99th percentile of the response time. Empty: no objective.",
        width=WIDTH,
    )
