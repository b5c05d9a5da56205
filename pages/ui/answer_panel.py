"""The right half of the board: the answer editor wired to the session and the store of boards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import streamlit as st
from sqlalchemy.exc import SQLAlchemyError

from pages.ui import attempts, board_session, cached, state
from pages.ui.editor import editor
from simulator.models import MODELS
from simulator.scenario import Scenario, default_scenario
from simulator.scores import Scores
from whiteboard.board import Board
from whiteboard.boards import UnknownBoard
from whiteboard.drafts import apply_edit, open_board, owner_of
from whiteboard.example import example_board
from whiteboard.example_figures import example_figures
from whiteboard.gestures import GONE, already_pinned, apply_event, pin
from whiteboard.screen import editor_data
from whiteboard.serving_pins import pins_asked

KEY = "editor"
FOLLOW_S = 2.0
"""How often a window looks whether somebody else has saved on its board."""


def draw() -> None:
    """Draw the editor, after pinning what the explorer asked for."""
    current = state.session()
    _pin_what_was_asked()
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
    attempts.attempted(
        lambda: board_session.open_board(open_board(cached.store(), message, first=_example)),
        keep_notes=True,
    )
    # A session that began after a restart learns here what the person is looking at.
    state.show_section(message.get("section"))


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


def _pin_what_was_asked() -> None:
    current = state.session()
    if current.board_id is None and not current.view_id:
        return  # the browser has not said yet which board it holds: what was asked for waits
    asked, current.asked_pins = current.asked_pins, ()
    if asked and current.board_id is None:
        current.notes = (board_session.READ_ONLY,)
        return
    said: dict[str, None] = {}
    for scenario, metrics in asked:
        try:
            notes = _pin(str(current.board_id), scenario, metrics)
        except UnknownBoard:
            notes = (GONE,)
        except ValueError as error:  # the board would grow too large
            notes = (f"Nothing was pinned: {error}",)
        said |= dict.fromkeys(notes)
    current.notes = tuple(said) or current.notes


def _pin(board_id: str, scenario: Scenario, metrics: tuple[str, ...]) -> tuple[str, ...]:
    """Pin what can be pinned of what was asked for; return sentences on the rest."""
    pins, refused = pins_asked(
        scenario,
        scores_of=cached.scores,
        profile_of=cached.profile,
        metrics=metrics,
        section=state.session().section,
        created_at=_now(),
    )
    board = cached.store().load(board_id)
    known = [already_pinned(board.answer, one) for one in pins] if board is not None else []
    pin(cached.store(), board_id, pins)
    names = [name for name in known if name]
    notes = [f"Already pinned, and not pinned twice: {', '.join(names)}."] if names else []
    made = "Nothing" if not pins else "Not everything"
    return (*notes, *(f"{made} was pinned: {reason}" for reason in refused))


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
