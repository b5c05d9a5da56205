"""Turns messages from the answer editor in a browser into saves, and a board into what it shows.

Messages come from a browser and may be anything: each is checked, and what is wrong with it becomes
a sentence. The editor keeps its text until a reply says that it was saved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeGuard, cast

from sqlalchemy.exc import SQLAlchemyError

from simulator.scenario import Scenario
from whiteboard import evidence as pins
from whiteboard.answer import (
    Answer,
    with_blanks_filled,
    with_evidence,
    with_evidence_back,
    without_evidence,
)
from whiteboard.board import Board
from whiteboard.boards import NEW_TITLE, BoardStore, UnknownBoard, is_id
from whiteboard.edits import Conflict, Edit
from whiteboard.evidence import Evidence
from whiteboard.template import Template, default_template

Outcome = Literal["saved", "conflict", "refused", "failed"]
NOT_SAVED = "The server could not write to its disk. Your text is kept in this browser."


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What the server says about one edit.

    Parameters
    ----------
    board : id of the board the edit was for.
    client, seq : the edit this answers.
    outcome : ``"saved"``; ``"conflict"`` when somebody else changed `sections` too; ``"refused"``
        when it can never be saved as it is; ``"failed"`` when trying again may help.
    revision : the newest revision of the board, 0 when unknown.
    words : a sentence to show; empty when saved.
    sections : the ids in conflict.
    """

    board: str
    client: str
    seq: int
    outcome: Outcome
    revision: int = 0
    words: str = ""
    sections: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Happening:
    """What followed from a button in the editor.

    Parameters
    ----------
    scenario : the scenario to open in the explorer, or None.
    words : a sentence to show; empty when there is nothing to say.
    """

    scenario: Scenario | None = None
    words: str = ""


def open_board(store: BoardStore, message: object, first: Callable[[], Board | None]) -> Board:
    """Return the board a browser asks for, or a new one.

    A well-formed id that this server does not know is adopted: the browser may hold the only copy
    of the text. On a first visit the answer of ``first()`` is the example to begin with.
    """
    wanted = cast("Mapping[str, Any]", message if isinstance(message, Mapping) else {}).get("board")
    if is_id(wanted):
        return store.load(wanted) or store.create(board_id=wanted)
    example = first()
    if example is None:
        return store.create()
    return store.create(example.answer, title=example.title, example=True)


def apply_edit(
    store: BoardStore, message: object, template: Template | None = None
) -> Reply | None:
    """Save what the editor sent and say how it went; None when the message is not an edit at all.

    The message is ``{client, seq, board, base_revision, sections: {id: text}, heir_of}``; its last
    field is ``{client, seq}`` or null, see `Edit`.
    """
    if not isinstance(message, Mapping):
        return None
    fields = cast("Mapping[str, Any]", message)
    client, seq, board_id = fields.get("client"), fields.get("seq"), fields.get("board")
    if not isinstance(client, str) or not _is_count(seq) or not is_id(board_id):
        return None
    answered = Reply(board=board_id, client=client, seq=seq, outcome="saved")

    def reply(outcome: Outcome, **more: Any) -> Reply:
        return replace(answered, outcome=outcome, **more)

    try:
        edit = _edit(fields, template or default_template())
        board = _saved(store, board_id, edit)
    except Conflict as conflict:
        return reply("conflict", revision=conflict.revision, sections=tuple(conflict.mine))
    except ValueError as error:
        return reply("refused", words=_sentence(error))
    except SQLAlchemyError:
        return reply("failed", words=NOT_SAVED)
    return reply("saved", revision=board.revision)


def apply_event(store: BoardStore, board_id: str, message: object) -> Happening:
    """Do what a button in the editor asks: open, remove or bring back a pin, clear the example.

    The message is ``{type, evidence}``; types are the keys of `EVENTS`, and ``"open"``.
    """
    fields = cast("Mapping[str, Any]", message if isinstance(message, Mapping) else {})
    kind, evidence_id = fields.get("type"), str(fields.get("evidence") or "")[:12]
    board = store.load(board_id)
    if board is None or not isinstance(kind, str):
        return Happening()
    if kind == "open":
        pin = board.answer.pin(evidence_id)
        if pin is None:
            return Happening(words=f"There is no evidence called {evidence_id!r} on this board.")
        return Happening(scenario=replace(pin.scenario, focus=pin.model))
    if kind in EVENTS:
        try:
            EVENTS[kind](store, board, evidence_id)
        except SQLAlchemyError:
            return Happening(words="The server could not write to its disk. Nothing was changed.")
    return Happening()


def pin(store: BoardStore, board_id: str, evidence: Iterable[Evidence]) -> Board:
    """Add pins to a board, numbered in order, and return it."""

    def pinned(board: Board) -> Board:
        answer = board.answer
        for item in evidence:
            answer = with_evidence(answer, item)
        return replace(board, answer=answer)

    return store.change(board_id, pinned)


def editor_data(
    board: Board | None,
    reply: Reply | None = None,
    *,
    section: str = "metrics",
    present: bool = False,
    template: Template | None = None,
) -> dict[str, Any]:
    """Return what the editor component needs, as plain JSON values.

    Without a board the editor is asked to say which one its browser holds.
    """
    template = template or default_template()
    return {
        "template": {
            "sections": [vars(section) for section in template.sections],
            "conventional": list(template.conventional),
        },
        "board": None if board is None else _board_data(board),
        "want_board": board is None,
        "ack": None if reply is None else {**vars(reply), "sections": list(reply.sections)},
        "section": section,
        "present": present,
    }


def _board_data(board: Board) -> dict[str, Any]:
    return {
        "id": board.id,
        "title": board.title,
        "revision": board.revision,
        "created_at": board.created_at.isoformat(),
        "example": board.example,
        "sections": dict(board.answer.sections),
        "evidence": [
            {
                "id": item.id,
                "section": item.section,
                "metric": item.metric,
                "text": pins.short_text(item),
                "words": pins.full_text(item),
            }
            for item in board.answer.evidence
        ],
    }


def _is_count(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53


def _edit(fields: Mapping[str, Any], template: Template) -> Edit:
    sections, base = fields.get("sections"), fields.get("base_revision")
    if not isinstance(sections, Mapping):
        raise ValueError(f"sections must be an object, got {type(sections).__name__}")
    if not _is_count(base):
        raise ValueError(f"base_revision must be a whole number, got {base!r:.40}")
    texts = cast("Mapping[Any, Any]", sections)
    for section, text in texts.items():
        if section not in template.ids:
            raise ValueError(f"there is no section called {str(section)[:40]!r}")
        if not isinstance(text, str):
            raise ValueError(f"the text of {section} must be a text, got {type(text).__name__}")
    readable = {section: _readable(text) for section, text in texts.items()}
    heir_of = _heir_of(fields.get("heir_of"))
    return Edit(fields["client"], fields["seq"], base, readable, heir_of)


def _heir_of(value: object) -> tuple[str, int] | None:
    fields = cast("Mapping[str, Any]", value if isinstance(value, Mapping) else {})
    client, seq = fields.get("client"), fields.get("seq")
    return (client, seq) if isinstance(client, str) and _is_count(seq) else None


def _readable(text: str) -> str:
    """Return `text` without halves of a character, which no file could hold."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


def _saved(store: BoardStore, board_id: str, edit: Edit) -> Board:
    try:
        return store.save(board_id, edit)
    except UnknownBoard:
        store.create(board_id=board_id)
        return store.save(board_id, edit)


def _remove(store: BoardStore, board: Board, evidence_id: str) -> None:
    store.change(
        board.id, lambda now: replace(now, answer=without_evidence(now.answer, evidence_id))
    )


def _bring_back(store: BoardStore, board: Board, evidence_id: str) -> None:
    earlier = store.newest(board.id, lambda past: past.answer.pin(evidence_id) is not None)
    pin = None if earlier is None else earlier.answer.pin(evidence_id)
    if pin is not None:
        store.change(board.id, lambda now: replace(now, answer=with_evidence_back(now.answer, pin)))


def _clear_example(store: BoardStore, board: Board, _evidence_id: str) -> None:
    def without_example(now: Board) -> Board:
        empty = Answer({}, last_number=now.answer.last_number)
        cleared = replace(now, answer=empty, title=NEW_TITLE, example=False)
        return cleared if now.example else now

    store.change(board.id, without_example)


def _unclear_example(store: BoardStore, board: Board, _evidence_id: str) -> None:
    earlier = store.newest(board.id, lambda past: past.example)
    if earlier is None:
        return

    def with_example(now: Board) -> Board:
        answer = with_blanks_filled(now.answer, earlier.answer)
        return replace(now, answer=answer, title=earlier.title, example=True)

    store.change(board.id, with_example)


EVENTS: dict[str, Callable[[BoardStore, Board, str], None]] = {
    "remove": _remove,
    "undo_remove": _bring_back,
    "clear_example": _clear_example,
    "undo_clear": _unclear_example,
}


def _sentence(error: ValueError) -> str:
    text = str(error)
    return text[:1].upper() + text[1:] + "."
