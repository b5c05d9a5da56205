"""The right half of the board: the answer editor wired to the session and the store of boards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import streamlit as st
from sqlalchemy.exc import SQLAlchemyError

from pages.ui import asked_pins, attempts, board_session, cached, state
from pages.ui.editor import editor
from simulator.models import MODELS
from simulator.scenario import Scenario, default_scenario
from simulator.scores import Scores
from whiteboard.board import Board
from whiteboard.drafts import apply_edit, open_board, owner_of
from whiteboard.example import example_board
from whiteboard.example_figures import example_figures
from whiteboard.gestures import apply_event
from whiteboard.screen import editor_data

KEY = "editor"
FOLLOW_S = 2.0
"""How often a window looks whether somebody else has saved on its board."""


def draw() -> None:
    """Draw the editor, after pinning what the explorer asked for."""
    current = state.session()
    asked_pins.take()
    board = board_session.on_screen()
    data = editor_data(
        board,
        current.reply,
        now=_now(),
        feedback=board_session.feedback_on(board),
        section=current.section,
        present=current.present,
        view_id=current.view_id,
    )
    editor(
        data,
        key=KEY,
        on_hello=_on_hello,
        on_edit=_on_edit,
        on_section=_on_section,
        on_event=_on_event,
    )
    if board is not None:
        _follow(board.revision)


@st.fragment(run_every=FOLLOW_S)
def _follow(drawn: int) -> None:
    """Draw the page again when somebody else has saved on the board since revision `drawn`."""
    try:
        now = board_session.on_screen()
    except SQLAlchemyError:
        return  # the editor says what it cannot save; looking again costs nothing
    if now is not None and now.revision != drawn:
        state.hear()  # the address is as it was: nobody went back
        st.rerun()


def _on_hello() -> None:
    message = state.said(KEY, "hello")
    if not isinstance(message, Mapping):
        return
    state.session().shelf = owner_of(message)
    # Where the store cannot be read the editor asks again, and keeps its text meanwhile.
    attempts.attempted(lambda: _open(message), keep_notes=True)
    # A session that began after a restart learns here what the person is looking at.
    state.show_section(message.get("section"))


def _open(message: Mapping[str, Any]) -> None:
    """Open the board that the browser holds; where it holds none, one new board for all its hellos.

    A hello is repeated until a board has come, also while the run of the one before still works.
    """
    current = state.session()
    with current.opening:
        there = None if message.get("board") else board_session.on_screen()
        if there is None or not there.id:
            there = open_board(cached.store(), message, first=_example)
            # At once: a run that is broken off ends where it next asks for the session.
            current.board_id, current.view_id = there.id, ""
        board_session.open_board(there)


def _on_edit() -> None:
    current = state.session()
    reply = apply_edit(cached.store(), state.said(KEY, "edit"))
    current.reply = reply
    # What was typed offline arrives before the browser says which board it holds.
    if reply is not None and reply.outcome == "saved" and not current.board_id:
        board = cached.store().load(reply.board)
        if board is not None and not current.view_id:
            board_session.open_board(board)


def _on_section() -> None:
    state.show_section(state.said(KEY, "section"))


def _on_event() -> None:
    current, message = state.session(), state.said(KEY, "event")
    if current.view_id:
        happening = board_session.opened_while_reading(message)
    elif current.board_id is not None:
        happening = apply_event(cached.store(), current.board_id, message, now=_now())
    else:
        return
    if happening.scenario is not None:
        current.commit(happening.scenario)
    if happening.words:
        current.notes = (happening.words,)
    current.go_to = happening.page


def _example() -> Board | None:
    scenario = default_scenario()
    found = {model: cached.scores(scenario, model) for model in scenario.models}
    return _example_from(scenario, {m: s for m, s in found.items() if s is not None})


def _example_from(scenario: Scenario, scores: Mapping[str, Scores]) -> Board | None:
    if not scores:
        return None
    figures = example_figures(
        scenario,
        scores.get,
        {name: spec.is_probability for name, spec in MODELS.items()},
        _now(),
        profile_of=cached.profile,
    )
    prevalence = next(iter(scores.values())).prevalence
    return example_board(figures, scenario=scenario, prevalence=prevalence, created_at=_now())


def _now() -> datetime:
    return datetime.now(UTC)
