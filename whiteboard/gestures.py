"""Turns buttons of the editor into changes of a board, and into what the page should show next.

Messages come from a browser and may be anything: what makes no sense changes nothing, and what
cannot be done becomes a sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from sqlalchemy.exc import SQLAlchemyError

from simulator.scenario import Scenario
from whiteboard import clock as clocks
from whiteboard.answer import (
    Answer,
    with_blanks_filled,
    with_evidence,
    with_evidence_back,
    without_evidence,
)
from whiteboard.board import KINDS, Board, Response, with_response, without_response
from whiteboard.boards import MAX_TITLE, NEW_TITLE, BoardStore, UnknownBoard
from whiteboard.clock import Clock
from whiteboard.drafts import readable
from whiteboard.evidence import Evidence
from whiteboard.evidence_words import is_cascade

NOT_CHANGED = "The server could not write to its disk. Nothing was changed."
GONE = "This board is not there any more: it was deleted meanwhile. Nothing was changed."


@dataclass(frozen=True, kw_only=True)
class Happening:
    """What followed from a button in the editor.

    Parameters
    ----------
    scenario : the scenario to open in the explorer, or None.
    page : name of the page to show next; empty to stay.
    words : a sentence to show; empty when there is nothing to say.
    """

    scenario: Scenario | None = None
    page: str = ""
    words: str = ""


def apply_event(store: BoardStore, board_id: str, message: object, *, now: datetime) -> Happening:
    """Do what a button in the editor asks.

    The message is ``{type, board, evidence, finding, kind, words, section}``, of which each type
    reads its own; types are the keys of `EVENTS`, ``"open"`` (a pin's scenario) and ``"review"``. A
    press meant for another board, as one that was still on its way when this one opened, does
    nothing.
    """
    fields = cast("Mapping[str, Any]", message if isinstance(message, Mapping) else {})
    kind = fields.get("type")
    if fields.get("board", board_id) != board_id:
        return Happening()
    if kind == "review":
        return Happening(page="review")
    try:
        board = store.load(board_id)
    except SQLAlchemyError:
        return Happening(words=NOT_CHANGED)
    if board is None:
        return Happening()
    if kind == "open":
        return opened(board, _text(fields, "evidence", 12))
    return Happening(words=_done(store, board, fields, now))


def _done(store: BoardStore, board: Board, fields: Mapping[str, Any], now: datetime) -> str:
    """Do what `EVENTS` says; return the sentence that says why it could not be done, else ""."""
    kind = fields.get("type")
    if not isinstance(kind, str) or kind not in EVENTS:
        return ""
    try:
        return EVENTS[kind](store, board, fields, now) or ""
    except SQLAlchemyError:
        return NOT_CHANGED
    except UnknownBoard:
        return GONE
    except ValueError as error:  # the board would grow too large
        return f"Nothing was changed: {error}."


def opened(board: Board, evidence_id: str) -> Happening:
    """Return the scenario of a pin, or the sentence that says why there is none to open."""
    pin = board.answer.pin(evidence_id)
    if pin is None:
        return Happening(words=f"There is no evidence called {evidence_id!r} on this board.")
    scenario = scenario_of(pin)
    if scenario is None:
        why = "" if pin.frozen is None else pin.frozen.reason
        words = f"{pin.id} cannot be opened: {why}. The figure stays as it was pinned."
        return Happening(words=words)
    return Happening(scenario=scenario)


def scenario_of(pin: Evidence) -> Scenario | None:
    """Return the scenario that shows a pin again, None when it cannot be opened.

    Its model comes into focus. A difference and a cascade have two, of which their scenario knows
    the one in focus.
    """
    if pin.scenario is None or pin.against or is_cascade(pin.metric):
        return pin.scenario
    return replace(pin.scenario, focus=pin.model)


def pin(store: BoardStore, board_id: str, evidence: Iterable[Evidence]) -> Board:
    """Add pins to a board, numbered in order, and return it; the same figure is not added twice."""

    def pinned(board: Board) -> Board:
        answer = board.answer
        for item in evidence:
            if already_pinned(answer, item) is None:
                answer = with_evidence(answer, item)
        return replace(board, answer=answer)

    return store.change(board_id, pinned)


def already_pinned(answer: Answer, evidence: Evidence) -> str | None:
    """Return the id of a pin of the same figure from the same setting, None when there is none.

    A pin that renews another is its own: only one that renews the same is the same.
    """
    for pin in answer.evidence:
        own = {"id": pin.id, "section": pin.section, "created_at": pin.created_at}
        renews = evidence.supersedes or pin.supersedes
        if replace(evidence, **own, supersedes=renews) == pin:
            return pin.id
    return None


def renamed(store: BoardStore, board_id: str, title: str) -> Board:
    """Give a board another title, on one line; an empty one becomes `NEW_TITLE`."""
    line = " ".join(title.split())[:MAX_TITLE].strip() or NEW_TITLE
    return store.change(board_id, lambda now: replace(now, title=line))


def _text(fields: Mapping[str, Any], name: str, most: int) -> str:
    value = fields.get(name)
    return readable(value[:most]) if isinstance(value, str) else ""


def _remove(store: BoardStore, board: Board, fields: Mapping[str, Any], _now: datetime) -> None:
    name = _text(fields, "evidence", 12)
    store.change(board.id, lambda now: replace(now, answer=without_evidence(now.answer, name)))


def _bring_back(store: BoardStore, board: Board, fields: Mapping[str, Any], _now: datetime) -> None:
    name = _text(fields, "evidence", 12)
    earlier = store.newest(board.id, lambda past: past.answer.pin(name) is not None)
    found = None if earlier is None else earlier.answer.pin(name)
    if found is not None:
        store.change(
            board.id, lambda now: replace(now, answer=with_evidence_back(now.answer, found))
        )


def _clear_example(
    store: BoardStore, board: Board, _fields: Mapping[str, Any], _now: datetime
) -> None:
    def without_example(now: Board) -> Board:
        empty = Answer({}, last_number=now.answer.last_number)
        cleared = replace(now, answer=empty, title=NEW_TITLE, example=False, responses=())
        return cleared if now.example else now

    store.change(board.id, without_example)


def _unclear_example(
    store: BoardStore, board: Board, _fields: Mapping[str, Any], _now: datetime
) -> None:
    earlier = store.newest(board.id, lambda past: past.example)
    if earlier is None:
        return

    def with_example(now: Board) -> Board:
        answer = with_blanks_filled(now.answer, earlier.answer)
        return replace(now, answer=answer, title=earlier.title, example=True)

    store.change(board.id, with_example)


def _respond(
    store: BoardStore, board: Board, fields: Mapping[str, Any], _now: datetime
) -> str | None:
    finding, kind = _text(fields, "finding", 80), fields.get("kind")
    words = " ".join(_text(fields, "words", 500).split())
    if not finding or kind not in KINDS:
        return None
    if kind == "not_relevant" and not words:
        return "Say why it is not relevant: the reason is kept with the board."
    response = Response(finding=finding, kind=kind, words=words)
    store.change(board.id, lambda now: with_response(now, response))
    return None


def _take_back(store: BoardStore, board: Board, fields: Mapping[str, Any], _now: datetime) -> None:
    store.change(board.id, lambda now: without_response(now, _text(fields, "finding", 80)))


def _rename(store: BoardStore, board: Board, fields: Mapping[str, Any], _now: datetime) -> None:
    renamed(store, board.id, _text(fields, "words", 4 * MAX_TITLE))


def _start_clock(store: BoardStore, board: Board, fields: Mapping[str, Any], now: datetime) -> None:
    section = _text(fields, "section", 40)
    if section in board.template.ids:
        _tell_clock(store, board, lambda clock: clocks.running_for(clock, section, now))


def _pause_clock(
    store: BoardStore, board: Board, _fields: Mapping[str, Any], now: datetime
) -> None:
    _tell_clock(store, board, lambda clock: clocks.paused(clock, now))


def _tell_clock(store: BoardStore, board: Board, change: Callable[[Clock], Clock]) -> None:
    """Change the clock as it stands now, which another window may have changed meanwhile."""
    store.change(board.id, lambda now: replace(now, clock=change(now.clock)))


EVENTS: dict[str, Callable[[BoardStore, Board, Mapping[str, Any], datetime], str | None]] = {
    "remove": _remove,
    "undo_remove": _bring_back,
    "clear_example": _clear_example,
    "undo_clear": _unclear_example,
    "respond": _respond,
    "take_back_response": _take_back,
    "rename": _rename,
    "start_clock": _start_clock,
    "pause_clock": _pause_clock,
}
"""What each button does; a sentence when it could not be done."""
