"""The models the board can draw: what each measured on this scenario, and what each is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import cached, controls, model_view, scoring, state
from simulator.measured import measured
from simulator.models import MODELS
from simulator.operating import board_points
from simulator.sweep import SingleClassError

if TYPE_CHECKING:
    from simulator.scenario import Scenario
    from simulator.scores import Scores


def page() -> None:
    controls.scenario_row()
    controls.notes()
    scenario = state.session().scenario
    st.header("Measured out of fold")
    scores = scoring.ready(scenario)
    if scores:
        _measured(scenario, scores)
    else:
        st.markdown("No model of this scenario has scores yet; the register below needs none.")
    st.header("The register")
    st.markdown("In the cost of training, n is rows, p columns after coding, d depth.")
    model_view.register(MODELS.values())


def _measured(scenario: Scenario, scores: dict[str, Scores]) -> None:
    try:
        sweeps = {model: cached.sweep(found) for model, found in scores.items()}
    except SingleClassError as error:
        st.error(controls.plain(str(error)))
        return
    flags = {model: found.is_probability for model, found in scores.items()}
    points = board_points(scenario, sweeps, flags)
    rows = [measured(scores[model], sweeps[model], points[model].point) for model in scores]
    model_view.measured_table(rows, scenario, scores)


page()
