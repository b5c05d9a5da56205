"""Turns a board with its whole history into one JSON file, and such a file into a new board.

The file holds no link: whoever gets it gets a copy, and never a way into the board it came from.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from whiteboard import clock as clocks
from whiteboard.board import Board
from whiteboard.boards import BoardStore
from whiteboard.store import file_fields as fields
from whiteboard.store.database import PAGE
from whiteboard.store.documents import (
    MAX_DOCUMENT_BYTES,
    Change,
    Document,
    Reader,
    applied,
    effort_of,
)
from whiteboard.store.file_fields import at, closed
from whiteboard.store.rows import Revision, is_whole, moment_text
from whiteboard.store.strict_json import parsed

SCHEMA = "ml-design-whiteboard/board"
VERSION = 1
MAX_BYTES = 8 * 1024 * 1024
MAX_DEPTH = 32
MAX_REVISIONS = 20_000
MAX_EFFORT = 2_000_000_000
"""Letters that the changes of one file may move: a second or so; years of writing move less."""

_NAMES = (
    *("schema", "version", "title", "problem", "attempt", "example", "archived"),
    *("created_at", "updated_at", "template_toml", "clock", "answer", "evidence", "review"),
    "history",
)
_OPTIONAL = ("archived", "clock", "history")
_BY_PAGE: dict[str, Any] = {"client": PAGE, "seq": 1, "change": None}


@dataclass(frozen=True)
class BoardFile:
    """A board that was read from a file, checked, and not kept yet.

    Parameters
    ----------
    board : the board, without ids.
    revisions : its history, oldest first; the first, and each that is kept whole, has its document.
    """

    board: Board
    revisions: tuple[Revision, ...]


def to_json(store: BoardStore, board_id: str, *, now: datetime | None = None) -> str:
    """Return a board as the text of a file that `read_json` reads.

    A clock that runs is written as it stands at `now`, by default this moment. Where a history is
    too long for one file, its oldest revisions are left out. Raises UnknownBoard.
    """
    room = MAX_BYTES - 3 * MAX_DOCUMENT_BYTES
    board, revisions = store.revisions(
        board_id, most=MAX_REVISIONS, most_bytes=room, most_effort=MAX_EFFORT
    )
    document = revisions[-1].document
    review = {name: document[name] for name in ("responses", "ratings")}
    head = {
        "schema": SCHEMA,
        "version": VERSION,
        **{name: document[name] for name in ("title", "problem", "attempt", "example")},
        "archived": board.archived,
        "created_at": moment_text(board.created_at),
        "updated_at": moment_text(board.updated_at),
        "template_toml": board.template_toml,
        "clock": clocks.to_dict(clocks.paused(board.clock, now or datetime.now(UTC))),
        "answer": {name: document[name] for name in ("sections", "last_number")},
        "evidence": document["evidence"],
        "review": review,
    }
    lines = [f"{_compact(name)}: {_compact(value)}," for name, value in head.items()]
    entries = ",\n".join(_compact(_entry(one)) for one in revisions)
    return "\n".join(["{", *lines, '"history": [', entries, "]", "}", ""])


def read_json(text: str | bytes) -> BoardFile:
    """Return the board that a file holds, with everything in it checked.

    A file without history becomes a board with one revision.

    Raises
    ------
    ValueError
        With a sentence that names the place: ``history[3].saved_at must be ...``.
    """
    found = fields.mapping(parsed(text, max_bytes=MAX_BYTES, max_depth=MAX_DEPTH), "the file")
    if found.get("schema") != SCHEMA:
        raise ValueError(f"schema must be {SCHEMA!r}, got {found.get('schema')!r:.60}")
    if found.get("version") != VERSION or isinstance(found["version"], bool):
        raise ValueError(
            f"version must be {VERSION}, which is what this program reads, "
            f"got {found.get('version')!r:.60}"
        )
    closed(found, _NAMES, "the file", optional=_OPTIONAL)
    document = _head(found)
    updated_at = fields.moment(found["updated_at"], "updated_at")
    revisions = _history(found.get("history", []), document, updated_at)
    if revisions[-1].saved_at != updated_at:
        raise ValueError("updated_at must be when the last revision of history was saved")
    board = Board(
        id="",
        revision=revisions[-1].number,
        created_at=fields.moment(found["created_at"], "created_at"),
        updated_at=updated_at,
        clock=fields.clock(found.get("clock"), "clock"),
        archived=fields.flag(found.get("archived", False), "archived"),
        **Reader().board_fields(document),
    )
    return BoardFile(board, revisions)


def import_board(store: BoardStore, file: BoardFile, *, owner: str = "") -> Board:
    """Keep a board that was read from a file, under new ids, with its dates and its history.

    All of it is kept or, when an error is raised, nothing.
    """
    return store.adopt(file.board, file.revisions, owner=owner)


def _head(found: dict[str, Any]) -> Document:
    answer = closed(found["answer"], ("sections", "last_number"), "answer")
    review = closed(found["review"], ("responses", "ratings"), "review")
    plain = ("title", "problem", "attempt", "example", "template_toml", "evidence")
    whole = {name: found[name] for name in plain} | answer | review
    return fields.document(whole, "", {**_under("answer", answer), **_under("review", review)})


def _under(place: str, names: Iterable[str]) -> dict[str, str]:
    return {name: at(place, name) for name in names}


def _history(value: object, head: Document, updated_at: datetime) -> tuple[Revision, ...]:
    entries = fields.sequence(value, "history", most=MAX_REVISIONS)
    if not entries:
        return (Revision(number=1, saved_at=updated_at, document=head, **_BY_PAGE),)
    revisions, effort = list[Revision](), 0
    for index, entry in enumerate(entries):
        before = revisions[-1] if revisions else None
        revisions.append(_revision(entry, f"history[{index}]", before))
        effort += effort_of(revisions[-1].document, revisions[-1].change)
        if effort > MAX_EFFORT:
            raise ValueError(
                f"history[{index}]: the history up to here moves more than {MAX_EFFORT:,} letters, "
                "which takes too long to read: leave its oldest revisions out"
            )
        if before is not None and not is_whole(before):
            revisions[-2] = replace(before, document={})
    if revisions[-1].document != head:
        raise ValueError("history does not lead to the answer, evidence and review of this file")
    saves = [(one.client, one.seq) for one in revisions]
    if len(set(saves)) != len(saves):
        raise ValueError("history has two revisions with the same client and seq")
    return tuple(revisions)


def _revision(value: object, place: str, before: Revision | None) -> Revision:
    holds = "document" if before is None else "change"
    entry = closed(value, ("number", "saved_at", "client", "seq", holds), place)
    number = fields.count(entry["number"], at(place, "number"), most=fields.MAX_COUNT)
    expected = max(number, 1) if before is None else before.number + 1
    if number != expected:
        raise ValueError(f"{place}.number must be {expected}, got {number}")
    change, document = None, dict[str, Any]()
    if before is None:
        document = fields.document(entry["document"], at(place, "document"))
    else:
        change = fields.change(entry["change"], at(place, "change"))
        document = _changed(before.document, change, place)
    client, seq = fields.save(entry, place, number)
    return Revision(
        number=number,
        client=client,
        seq=seq,
        saved_at=fields.moment(entry["saved_at"], at(place, "saved_at")),
        change=change,
        document=document,
    )


def _changed(before: Document, change: Change, place: str) -> Document:
    try:
        document = applied(before, change)
    except ValueError as error:
        raise ValueError(f"{place}.change: {error}") from None
    return fields.checked_whole(document, at(place, "change"), change)


def _entry(revision: Revision) -> dict[str, Any]:
    holds = (
        {"document": revision.document} if revision.change is None else {"change": revision.change}
    )
    return {
        "number": revision.number,
        "saved_at": moment_text(revision.saved_at),
        "client": revision.client,
        "seq": revision.seq,
        **holds,
    }


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
