"""The control of the p99 objective: a slider on a scale of equal ratios, and a field."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import state
from simulator.recommendation_words import objective_text
from simulator.serving import LARGEST_MS, LEAST_MS

if TYPE_CHECKING:
    from simulator.scenario import Scenario

SLIDER, FIELD = "models_objective_slider", "models_objective"
STEPS = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
"""Of each decade: neighbours are about a quarter apart."""
DECADES = (0.1, 1.0, 10.0, 100.0, 1000.0)
LONGEST_MS = 10_000.0
NONE = math.inf
WIDTH = 170
HELP = "For the 99th percentile of the response time."


def choices(objective_ms: float | None) -> list[float]:
    """Return what the slider can be set to, ascending: no objective, as infinity, last.

    An objective that is set and not among its steps is added to them.

    >>> choices(37.5)[25:28], choices(None)[-1]
    ([30.0, 37.5, 40.0], inf)
    """
    steps = {round(step * decade, 10) for decade in DECADES for step in STEPS}
    set_ms = NONE if objective_ms is None else float(objective_ms)
    return sorted(steps | {LONGEST_MS, set_ms, NONE})


def text(objective_ms: float) -> str:
    """Return an objective as the slider shows it.

    >>> text(20.0), text(NONE)
    ('20 ms', 'none')
    """
    return "none" if objective_ms == NONE else objective_text(objective_ms)


def _moved() -> None:
    chosen = state.widget(SLIDER)
    state.change_serving(objective_ms=None if chosen == NONE else chosen)


def slider(scenario: Scenario) -> None:
    """Draw the objective on a scale of equal ratios."""
    objective_ms = scenario.serving.objective_ms
    state.set_widget(SLIDER, NONE if objective_ms is None else float(objective_ms))
    st.select_slider(
        "p99 objective",
        choices(objective_ms),
        key=SLIDER,
        format_func=text,
        on_change=_moved,
        help=f"{HELP} At the right end there is none.",
    )


def field(scenario: Scenario) -> None:
    """Draw the same objective as a number, for one that the slider steps over."""
    state.set_widget(FIELD, scenario.serving.objective_ms)
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
        help=f"{HELP} Empty: no objective.",
        width=WIDTH,
    )
