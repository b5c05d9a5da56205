"""The views of the board's scenario that are not dragged: calibration, benefit, gains, doubt."""

from __future__ import annotations

import streamlit as st

from pages.ui import controls, scoring, state
from pages.ui.controls import plain
from pages.ui.diagnostics import benefit, calibration, gains, rules, uncertainty
from pages.ui.diagnostics.view import view
from simulator.datasets import DATASETS
from simulator.models import MODELS
from simulator.sweep import SingleClassError

TABS = {
    "Calibration": calibration.show,
    "Decision curve": benefit.show,
    "Lift and gains": gains.show,
    "Choosing a threshold": rules.show,
    "Uncertainty": uncertainty.show,
}


def page() -> None:
    controls.scenario_row()
    controls.notes()
    scenario = state.session().scenario
    scores = scoring.ready(scenario)
    if not scores:
        st.markdown("No model of this scenario has scores yet, so there is nothing to draw.")
        return
    _focus(list(scores), scenario.focus)
    try:
        found = view(state.session().scenario, scores)
    except SingleClassError as error:
        st.error(plain(str(error)))
        return
    if DATASETS[scenario.dataset].simulated:
        st.markdown("**Simulated data.** No observed case is behind these figures.")
    tabs = st.tabs(list(TABS), on_change="rerun", key="diagnostics_tab")
    for tab, show in zip(tabs, TABS.values(), strict=True):
        if tab.open:
            with tab:
                show(found)


def _focus(models: list[str], current: str) -> None:
    focus = current if current in models else models[0]
    state.set_widget("diagnostics_focus", focus)
    st.radio(
        "Model in focus",
        models,
        key="diagnostics_focus",
        format_func=lambda name: MODELS[name].title,
        on_change=lambda: state.change(focus=state.widget("diagnostics_focus")),
        horizontal=True,
    )


page()
