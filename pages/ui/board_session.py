"""Which board this session shows: opened by the browser, by a link or from the list of boards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast

from pages.ui import cached, state
from simulator.scenario import Scenario
from whiteboard.board import Board
from whiteboard.boards import is_id
from whiteboard.clock import total_seconds
from whiteboard.feedback import Feedback, feedback
from whiteboard.gestures import Happening, opened, scenario_of

NO_BOARD = (
    "There is no board at this link. It may have been deleted, or a letter of the link is missing."
)
READ_ONLY = "This board was opened by a read-only link: nothing can be pinned or changed here."


def follow_link() -> None:
    """Open the board that the address names, once; say so when there is none."""
    current = state.session()
    asked = current.asked_board
    if asked:
        board = cached.store().load(asked) if is_id(asked) else None
        current.asked_board = ""  # only now: a store that did not answer is asked again
        if board is None:
            current.notes = (*current.notes, NO_BOARD)
        else:
            open_board(board)
    if current.view_id and on_screen() is None:
        current.view_id = ""
        current.notes = (*current.notes, NO_BOARD)
    elif current.view_id and current.fresh:
        show(cast("Board", on_screen()))


def on_screen() -> Board | None:
    """Return the board this session shows, None until the browser has said which one it holds."""
    current = state.session()
    if current.view_id:
        return cached.store().view(current.view_id) if is_id(current.view_id) else None
    return None if current.board_id is None else cached.store().load(current.board_id)


def open_board(board: Board, *, with_scenario: bool = False) -> None:
    """Make `board` the one this session edits.

    The explorer opens with the board's newest pin when the address named no scenario, or always
    `with_scenario`.
    """
    current = state.session()
    current.board_id, current.view_id, current.reply = board.id, "", None
    if with_scenario or current.fresh:
        show(board)
    if current.shelf:
        cached.store().shelve(board.id, current.shelf)
    _use_template(board)


def show(board: Board) -> None:
    """Set the explorer to the scenario of the board's newest pin, when it has one."""
    current = state.session()
    current.fresh = False
    scenario = newest_scenario(board)
    if scenario is not None and scenario != current.scenario:
        current.begin(scenario)
    _use_template(board)


def newest_scenario(board: Board) -> Scenario | None:
    """Return the scenario of the pin that was made last, None without a pin that can be opened.

    The example is about the scenario that every first visit opens with.
    """
    if board.example:
        return None
    for pin in reversed(board.answer.evidence):
        if (scenario := scenario_of(pin)) is not None:
            return scenario
    return None


def feedback_on(board: Board | None) -> Feedback | None:
    """Return what the checks say of `board`; the same revision in the same minute is read once."""
    if board is None:
        return None
    current, now = state.session(), datetime.now(UTC)
    minutes = int(total_seconds(board.clock, now) // 60)
    key = (board.id or current.view_id, board.revision, minutes)
    if current.feedback is None or current.feedback[0] != key:
        found = feedback(board, now=now, written_in=board.example and _written_in(board))
        current.feedback = (key, found)
    return current.feedback[1]


def _written_in(board: Board) -> bool:
    """Return whether the text of an example is not the one it began with."""
    first = cached.store().revision(board.id, 1)
    return first is None or first.answer.sections != board.answer.sections


def opened_while_reading(message: object) -> Happening:
    """Return what a button of a read-only board does: a pin opens, and nothing else happens."""
    fields = cast("Mapping[str, Any]", message if isinstance(message, Mapping) else {})
    board = on_screen()
    if board is None or fields.get("type") != "open":
        return Happening()
    return opened(board, str(fields.get("evidence") or "")[:12])


def _use_template(board: Board) -> None:
    current = state.session()
    current.template = board.template
    if current.section not in board.template.ids:
        current.section = board.template.ids[0]
