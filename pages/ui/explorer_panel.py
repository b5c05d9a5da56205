"""The left half of the board: the live explorer wired to the session."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from pages.ui import state
from pages.ui.explorer import explorer
from pages.ui.explorer_data import explorer_data
from simulator.scores import Scores

KEY = "explorer"


def draw(scores: Mapping[str, Scores]) -> None:
    """Draw the explorer over the models that are ready; say what to do when none is."""
    if not scores:
        st.caption(
            "The explorer opens with the first model that has scores. The answer can be written "
            "meanwhile."
        )
        return
    explorer(
        explorer_data(state.session(), scores),
        key=KEY,
        on_scenario=_on_scenario,
        on_pin=_on_pin,
        on_want=state.want_tables,
    )


def _on_scenario() -> None:
    message = state.said(KEY, "scenario")
    if isinstance(message, Mapping):
        state.take_message(message)


def _on_pin() -> None:
    message = state.said(KEY, "pin")
    if isinstance(message, Mapping):
        state.ask_for_pins(message)
