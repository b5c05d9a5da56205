"""The control of the p99 objective on the Models page: a number, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import state
from simulator.serving import LARGEST_MS, LEAST_MS

if TYPE_CHECKING:
    from simulator.scenario import Scenario

FIELD = "models_objective"
WIDTH = 170


def field(scenario: Scenario) -> None:
    """Draw the objective; not as a slider, whose number the dark theme would make too faint."""
    state.set_widget(FIELD, scenario.serving.objective_ms, always=False)
    st.number_input(
        "p99 objective, ms",
        min_value=LEAST_MS,
        max_value=LARGEST_MS,
        value=None,  # else an emptied field is set to the least objective there is
        step=1.0,
        format="%g",
        key=FIELD,
        on_change=lambda: state.change_serving(objective_ms=state.widget(FIELD)),
        placeholder="none",
        help="For the 99th percentile of the response time. Empty: no objective.",
        width=WIDTH,
    )
