"""Computes pins again from their scenarios, and shows the fitting and measuring that takes."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.ui import cached, measuring, scoring, state
from pages.ui.review import frame
from pages.ui.wording import many
from simulator.scenario import Scenario
from simulator.serving import without_models_outside
from whiteboard.board import Board
from whiteboard.evidence import Evidence
from whiteboard.verification import Kind, Verdict, models_behind, verdict

SHORT: dict[Kind, str] = {
    "same": "comes out the same",
    "changed": "comes out different",
    "libraries": "other libraries, other figure",
    "data": "other rows",
    "measured": "other service times",
    "gone": "cannot be computed here",
    "waiting": "waiting for scores",
}
WAITING = {"scores": "scores", "times": "service times"}


def short(found: Verdict) -> str:
    """Return a verdict in a few words."""
    missing = WAITING.get(found.waits_for)
    return f"waiting for {missing}" if missing else SHORT[found.kind]


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
            st.markdown(_waits(board, still), width="content")
            st.button("Stop waiting", key="recompute_stop", on_click=_stop, args=(board,))
    verdicts = frame.memory(board).verdicts
    # One of each: fitting takes minutes, and a measurement may wait for a press.
    for what in WAITING:
        pin = next((one for one in still if verdicts[one.id].waits_for == what), None)
        if pin is not None:
            _bring(pin, verdicts[pin.id])


def _waits(board: Board, still: list[Evidence]) -> str:
    verdicts = frame.memory(board).verdicts
    missing = dict.fromkeys(WAITING.get(verdicts[pin.id].waits_for, "scores") for pin in still)
    verb = "waits" if len(still) == 1 else "wait"
    return f"{many(len(still), 'pin')} {verb} for {' and '.join(missing)}."


def _bring(pin: Evidence, found: Verdict) -> None:
    """Draw the fitting or the measuring that a pin waits for; begin it where it has not begun."""
    models = models_behind(pin)
    if pin.scenario is None or not models:
        return
    scenario = _only(pin.scenario, models)
    if found.waits_for == "times":
        measuring.row(scenario, models)
    elif set(scoring.ready(scenario)) == set(models):
        state.hear()  # the address may be on its way: nobody went back
        st.rerun()


def _only(scenario: Scenario, models: tuple[str, ...]) -> Scenario:
    """Return the scenario with these models alone."""
    serving = without_models_outside(scenario.serving, models)
    return replace(scenario, models=models, focus=models[0], serving=serving)


def ask(board: Board, names: tuple[str, ...]) -> None:
    """Ask for pins to be computed again; for callbacks."""
    state.hear()
    memory = frame.memory(board)
    memory.asked = tuple(dict.fromkeys([*memory.asked, *names]))
    memory.said = ""
    for name in names:
        memory.verdicts.pop(name, None)


def waiting(board: Board) -> list[Evidence]:
    """Return the pins that were asked for and still lack scores or measured times."""
    memory = frame.memory(board)
    return [
        pin
        for pin in board.answer.evidence
        if pin.id in memory.asked and pin.id in memory.verdicts
        if memory.verdicts[pin.id].kind == "waiting"
    ]


def compute(board: Board) -> None:
    """Compute the pins that were asked for and whose scores and measured times are at hand."""
    memory = frame.memory(board)
    for pin in board.answer.evidence:
        known = memory.verdicts.get(pin.id)
        if pin.id in memory.asked and (known is None or known.kind == "waiting"):
            memory.verdicts[pin.id] = verdict(pin, cached.scores, cached.profile)


def _stop(board: Board) -> None:
    state.hear()
    memory = frame.memory(board)
    for pin in waiting(board):
        del memory.verdicts[pin.id]
    memory.asked = ()
    owner = state.session().owner
    for job in (cached.runner().job(owner), cached.runner().job(f"{owner}:latency")):
        if job is not None:
            job.cancel()
