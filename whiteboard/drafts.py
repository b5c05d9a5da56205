"""Turns messages from the answer editor in a browser into saves on the board they belong to.

Messages come from a browser and may be anything: each is checked, and what is wrong with it becomes
a sentence. The editor keeps its text until a reply says that it was saved.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeGuard, cast

from sqlalchemy.exc import SQLAlchemyError

from whiteboard.board import Board
from whiteboard.boards import BoardStore, UnknownBoard, is_id
from whiteboard.edits import Conflict, Edit
from whiteboard.template import Template, default_template

Outcome = Literal["saved", "conflict", "refused", "failed"]
NOT_SAVED = "The server could not write to its disk. Your text is kept in this browser."
DELETED = "This board was deleted. Your text is kept in this browser."
LONGEST_OWNER = 200
MOST_HEIRS = 40


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


def open_board(store: BoardStore, message: object, first: Callable[[], Board | None]) -> Board:
    """Return the board a browser asks for, or a new one, and list it under that browser's secret.

    The message is ``{board, owner}``. A well-formed id that this server does not know is adopted:
    the browser may hold the only copy of the text; not so one that was deleted, in whose place the
    browser's newest other board opens. On a first visit
    the answer of ``first()`` is the example to begin with.
    """
    owner = owner_of(message)
    wanted = cast("Mapping[str, Any]", message if isinstance(message, Mapping) else {}).get("board")
    if is_id(wanted):
        try:
            board = store.load(wanted) or store.create(board_id=wanted)
        except UnknownBoard:
            return _newest(store, owner) or store.create(owner=owner)
        if owner:
            store.shelve(board.id, owner)
        return board
    example = first()
    if example is None:
        return store.create(owner=owner)
    return store.create(example.answer, title=example.title, example=True, owner=owner)


def _newest(store: BoardStore, owner: str) -> Board | None:
    listed = store.boards(owner, most=1) if owner else []
    return store.load(listed[0].id) if listed else None


def owner_of(message: object) -> str:
    """Return the secret of the browser that a message names, empty when it names none.

    >>> owner_of({"owner": "s3cret"}), owner_of(None), owner_of({"owner": 7})
    ('s3cret', '', '')
    """
    owner = cast("Mapping[str, Any]", message if isinstance(message, Mapping) else {}).get("owner")
    return owner if isinstance(owner, str) and len(owner) <= LONGEST_OWNER else ""


def apply_edit(store: BoardStore, message: object) -> Reply | None:
    """Save what the editor sent and say how it went; None when the message is not an edit at all.

    The message is ``{client, seq, board, base_revision, sections: {id: text}, heir_of}``; its last
    field is a list of ``{client, seq}``, see `Edit`.
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
        edit = _edit(fields, _template(store, board_id))
        return reply("saved", revision=_saved(store, board_id, edit).revision)
    except Conflict as conflict:
        return reply("conflict", revision=conflict.revision, sections=tuple(conflict.mine))
    except (UnknownBoard, ValueError) as error:
        deleted = isinstance(error, UnknownBoard)
        return reply("refused", words=DELETED if deleted else _sentence(error))
    except SQLAlchemyError:
        return reply("failed", words=NOT_SAVED)


def readable(text: str) -> str:
    r"""Return `text` without halves of a character, which no file could hold.

    >>> readable("broken \ud83d text")
    'broken ? text'
    """
    return text.encode("utf-8", errors="replace").decode("utf-8")


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
    clean = {section: readable(text) for section, text in texts.items()}
    heir_of = _heir_of(fields.get("heir_of"))
    return Edit(fields["client"], fields["seq"], base, clean, heir_of)


def _heir_of(value: object) -> tuple[tuple[str, int], ...]:
    """Return the editors a message goes on from; a browser with older code names one, or null."""
    named = cast("list[Any]", value if isinstance(value, list) else [value])[:MOST_HEIRS]
    found: list[tuple[str, int]] = []
    for one in named:
        fields = cast("Mapping[str, Any]", one if isinstance(one, Mapping) else {})
        client, seq = fields.get("client"), fields.get("seq")
        if isinstance(client, str) and _is_count(seq):
            found.append((client, seq))
    return tuple(found)


def _template(store: BoardStore, board_id: str) -> Template:
    board = store.load(board_id)
    return default_template() if board is None else board.template


def _saved(store: BoardStore, board_id: str, edit: Edit) -> Board:
    try:
        return store.save(board_id, edit)
    except UnknownBoard:
        store.create(board_id=board_id)
        return store.save(board_id, edit)


def _sentence(error: Exception) -> str:
    text = str(error)
    return text[:1].upper() + text[1:] + "."
