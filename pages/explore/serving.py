"""How fast the models answer, what load does to it, and what late answers cost."""

from __future__ import annotations

from functools import partial

import streamlit as st

from pages.ui import asked_pins, attempts, controls, latency_figures, scoring, state, visitor
from pages.ui.controls import plain
from pages.ui.serving import live, measured, stages
from simulator.sweep import SingleClassError


def page() -> None:
    said = st.container()
    controls.scenario_row()
    scenario = state.session().scenario
    scores = scoring.ready(scenario)
    attempts.shown(partial(asked_pins.take, say=True))
    with said:  # at once: the next press may break this run off
        controls.notes()
    try:
        live.draw(scores)
    except SingleClassError as error:
        st.error(plain(str(error)))
    station = latency_figures.station_of(scenario, scenario.focus)
    stages.show(None if isinstance(station, str) else station)
    measured.show(scenario)


page()
visitor.introduce()
live.complete()
