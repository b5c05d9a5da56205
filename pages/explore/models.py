"""The models of a scenario: measured, under the objective, two by two, by price, and studied."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import (
    asked_pins,
    attempts,
    cached,
    controls,
    latency_figures,
    model_view,
    scoring,
    state,
    visitor,
)
from pages.ui.models import cascade_row, frontier, limits, pairs, studies
from simulator.measured import measured
from simulator.models import MODELS
from simulator.sweep import SingleClassError

if TYPE_CHECKING:
    from simulator.scenario import Scenario
    from simulator.scores import Scores


def page() -> None:
    said = st.container()
    controls.scenario_row()
    scenario = state.session().scenario
    scores = scoring.ready(scenario)
    attempts.shown(partial(asked_pins.take, say=True))
    if scores:
        _compared(scenario, scores)
    else:
        st.header("Measured out of fold")
        st.markdown("No model of this scenario has scores yet; the register below needs none.")
    st.header("The register")
    st.markdown("In the cost of training, n is rows, p columns after coding, d depth.")
    model_view.register(MODELS.values())
    with said:
        controls.notes()


def _compared(scenario: Scenario, scores: dict[str, Scores]) -> None:
    st.header("Measured out of fold")
    try:
        choices = latency_figures.points(scenario, scores)
    except SingleClassError as error:
        st.error(controls.plain(str(error)))
        return
    rows = [
        measured(found, cached.sweep(found), choices[model].point)
        for model, found in scores.items()
    ]
    model_view.measured_table(rows, scenario, scores)
    candidates = latency_figures.candidates(scenario, scores)
    cascade = cascade_row.row(scenario, scores)
    st.header("Under the objective")
    found = limits.show(scenario, scores, candidates, cascade)
    st.header("Every two models")
    pairs.show(scenario, scores, cascade, found.model)
    st.header("Quality against time and money")
    frontier.show(scenario, scores, candidates, found.model, cascade)
    st.header("One model studied")
    studies.show(scenario, scores)


page()
visitor.introduce()
