"""The main page: the live explorer on the left, the answer on the right."""

from __future__ import annotations

import streamlit as st

from pages.ui import actions, answer_panel, attempts, controls, explorer_panel, scoring, state

left, right = st.columns([0.66, 0.34], gap="medium")
with left, st.container(gap="xxsmall"):
    said = st.container()
    controls.scenario_row()
    scores = scoring.ready(state.session().scenario)
    explorer_panel.draw(scores)
with right:
    attempts.shown(actions.bar)
    attempts.shown(answer_panel.draw)
with said:
    controls.notes()
