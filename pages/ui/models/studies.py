"""The part "One model studied": what more rows, columns and an explanation are worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import state
from pages.ui.studies import explanation, features, importance, learning_curve
from simulator.models import MODELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simulator.scenario import Scenario
    from simulator.scores import Scores

TABS = {
    "Learning curve": learning_curve.show,
    "Importance": importance.show,
    "One decision explained": explanation.show,
    "Feature groups": features.show,
}


def show(scenario: Scenario, scores: Mapping[str, Scores]) -> None:
    """Draw the choice of the model in focus, and the study that is open."""
    models = [model for model in scenario.models if model in scores]
    state.set_widget("models_focus", scenario.focus if scenario.focus in models else models[0])
    st.radio(
        "Model in focus",
        models,
        key="models_focus",
        format_func=lambda name: MODELS[name].title,
        on_change=lambda: state.change(focus=state.widget("models_focus")),
        horizontal=True,
    )
    tabs = st.tabs(list(TABS), on_change="rerun", key="models_study")
    for tab, draw in zip(tabs, TABS.values(), strict=True):
        if tab.open:
            with tab:
                draw(scenario, scores)
