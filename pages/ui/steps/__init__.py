"""Draws undo and redo in the browser, and turns every press into a move of the scenario."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from streamlit.components.v2 import component

from pages.ui import state

KEY = state.STEPS_KEY

_FOLDER = Path(__file__).parent


def _asset(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


_STEPS = component(
    "scenario_steps",
    html=_asset("steps.html"),
    css=_asset("steps.css"),
    js=_asset("dist/steps.js"),
)


def buttons() -> None:
    """Draw undo and redo.

    Streamlit makes one run of two quick presses of its own button, and one press of two. Here the
    browser sends every press that ``data`` does not count yet, as described in ``src/log.ts``.
    """
    current = state.session()
    result = _STEPS(
        key=KEY,
        data={
            "past": len(current.past),
            "future": len(current.future),
            "heard": dict(current.steps_heard),
        },
        width="content",
        on_moves_change=state.hear_steps,
    )
    # A server that was started again calls no callback for what a browser pressed before.
    if state.take_steps(result.get("moves")):
        st.rerun()
