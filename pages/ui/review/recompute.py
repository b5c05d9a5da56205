"""Computes pins again from their scenarios, and shows the fitting of the scores that takes."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.ui import cached, scoring, state
from pages.ui.review import frame
from whiteboard.board import Board
from whiteboard.evidence import Evidence
from whiteboard.verification import Kind, verdict

SHORT: dict[Kind, str] = {
    "same": "comes out the same",
    "changed": "comes out different",
    "libraries": "other libraries, other figure",
    "data": "other rows",
    "gone": "cannot be computed here",
    "waiting": "waiting for scores",
}


def show(board: Board) -> None:
    """Draw the button for all pins, and the fitting of the scores that some still wait for."""
    still = waiting(board)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.button(
            "Compute all again",
            key="recompute_all",
            on_click=ask,
            args=(board, tuple(pin.id for pin in board.answer.evidence)),
            help="From each pin's own scenario and seed; the pins stay as they are",
        )
        if still:
            many = "1 pin waits" if len(still) == 1 else f"{len(still)} pins wait"
            st.markdown(f"{many} for scores.", width="content")
            st.button("Stop waiting", key="recompute_stop", on_click=_stop, args=(board,))
    pin = still[0] if still else None
    if pin is not None and pin.scenario is not None:
        ready = scoring.ready(replace(pin.scenario, models=pin.models, focus=pin.model))
        if set(ready) == set(pin.models):
            st.rerun()


def ask(board: Board, names: tuple[str, ...]) -> None:
    """Ask for pins to be computed again; for callbacks."""
    state.hear()
    memory = frame.memory(board)
    memory.asked = tuple(dict.fromkeys([*memory.asked, *names]))
    memory.said = ""
    for name in names:
        memory.verdicts.pop(name, None)


def waiting(board: Board) -> list[Evidence]:
    """Return the pins that were asked for and still lack scores."""
    memory = frame.memory(board)
    return [
        pin
        for pin in board.answer.evidence
        if pin.id in memory.asked and pin.id in memory.verdicts
        if memory.verdicts[pin.id].kind == "waiting"
    ]


def compute(board: Board) -> None:
    """Compute the pins that were asked for and whose scores are at hand."""
    memory = frame.memory(board)
    for pin in board.answer.evidence:
        known = memory.verdicts.get(pin.id)
        if pin.id in memory.asked and (known is None or known.kind == "waiting"):
            memory.verdicts[pin.id] = verdict(pin, cached.scores)


def _stop(board: Board) -> None:
    state.hear()
    memory = frame.memory(board)
    for pin in waiting(board):
        del memory.verdicts[pin.id]
    memory.asked = ()
    job = cached.runner().job(state.session().owner)
    if job is not None:
        job.cancel()
