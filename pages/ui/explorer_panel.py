"""The left half of the board: the live explorer wired to the session."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from pages.ui import cached, latency_data, measuring, pin_messages, state
from pages.ui.explorer import explorer
from pages.ui.explorer_data import explorer_data
from simulator.scores import Scores

KEY = "explorer"


def draw(scores: Mapping[str, Scores]) -> None:
    """Draw the explorer over the models that are ready; say what to do when none is.

    Models without service times can be measured once nothing is being fitted for this visitor; the
    line that offers it stands below, so that what is argued with stays where it is. It stays while
    something is measured: a measurement that nobody looks at ends.
    """
    if not scores:
        st.caption(
            "The explorer opens with the first model that has scores. The answer can be written "
            "meanwhile."
        )
        return
    above, below = st.container(), st.container()
    if _shows_measuring(scores):
        with below:
            measuring.row(state.session().scenario, scores)
    with above:
        data = explorer_data(state.session(), scores)
        state.session().note_tables(f"{data['tables']['rev']} {data['latency']['rev']}")
        explorer(
            data,
            key=KEY,
            on_scenario=_on_scenario,
            on_pin=_on_pin,
            on_want=state.want_tables,
        )


def _shows_measuring(scores: Mapping[str, Scores]) -> bool:
    current = state.session()
    if measuring.is_running(current):
        return True
    wants = latency_data.wants_measuring(current.scenario, scores) or measuring.is_wanted(current)
    return wants and not _fitting()


def _fitting() -> bool:
    job = cached.runner().job(state.session().owner)
    return job is not None and not job.snapshot().finished


def _on_scenario() -> None:
    message = state.said(KEY, "scenario")
    if isinstance(message, Mapping):
        state.take_message(message)


def _on_pin() -> None:
    message = state.said(KEY, "pin")
    if isinstance(message, Mapping):
        pin_messages.ask_for_pins(message)
