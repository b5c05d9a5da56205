"""Turns the rows of a board and its revisions into documents, and a new document into rows.

Every function works on a connection whose transaction its caller began, and writes only where it
says so.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from whiteboard import clock as clocks
from whiteboard.board import Board
from whiteboard.clock import NEVER_STARTED, Clock
from whiteboard.store import documents, schema
from whiteboard.store.documents import Change, Document
from whiteboard.store.ids import is_id

SNAPSHOT_EVERY = 100
"""A revision whose number is a multiple of this holds the whole document as well."""

_COLUMN = schema.board.c
_HERE = _COLUMN.deleted_at.is_(None)
# Statements are built once: building one takes longer than running it.
_HEAD = sa.select(
    _COLUMN.id,
    _COLUMN.view_id,
    _COLUMN.head,
    _COLUMN.created_at,
    _COLUMN.updated_at,
    _COLUMN.archived_at,
    _COLUMN.clock,
    _COLUMN.document,
).where(_HERE)
_BY_ID = _HEAD.where(_COLUMN.id == sa.bindparam("named"))
_LOCKED = _BY_ID.with_for_update()
_BY_VIEW_ID = _HEAD.where(_COLUMN.view_id == sa.bindparam("named"))
_TAKEN = sa.select(_COLUMN.id).where(
    (_COLUMN.view_id == sa.bindparam("named")) | ((_COLUMN.id == sa.bindparam("named")) & ~_HERE)
)
_ADD_REVISION = schema.revision.insert()
_MOVE_HEAD = schema.board.update().where(_COLUMN.id == sa.bindparam("named"))


@dataclass(frozen=True, kw_only=True)
class Head:
    """The row of a board: its newest document and everything that has no history."""

    id: str
    view_id: str
    number: int
    created_at: datetime
    updated_at: datetime
    archived: bool
    clock: str | None
    document: Document


@dataclass(frozen=True, kw_only=True)
class Revision:
    """One revision: who saved it and when, what it changed, and the document it made.

    Parameters
    ----------
    number : from 1, without gaps.
    client, seq : the editor's save that made it.
    saved_at : when.
    change : what it changed, and beside it ``restored`` when it brought an earlier revision back;
        None for the first that is kept.
    document : the whole board as it was then; empty where only the change is of use.
    """

    number: int
    client: str
    seq: int
    saved_at: datetime
    change: Change | None
    document: Document


def head(connection: sa.Connection, board_id: str, *, lock: bool = False) -> Head | None:
    """Return the row of a board that is not deleted; with `lock` nobody else can write to it."""
    return _head(connection, _LOCKED if lock else _BY_ID, board_id)


def viewed(connection: sa.Connection, view_id: str) -> Head | None:
    """Return the row of the board that a read-only link names, or None."""
    return _head(connection, _BY_VIEW_ID, view_id)


def is_taken(connection: sa.Connection, board_id: str) -> bool:
    """Return whether an id names a deleted board, or is the read-only id of any board."""
    return connection.execute(_TAKEN, {"named": board_id}).first() is not None


def board_from(row: Head, reader: documents.Reader) -> Board:
    """Return the board of a row; `reader` remembers what it read for other rows of this board."""
    clock = NEVER_STARTED if row.clock is None else clocks.from_dict(json.loads(row.clock))
    return Board(
        id=row.id,
        view_id=row.view_id,
        revision=row.number,
        created_at=row.created_at,
        updated_at=row.updated_at,
        clock=clock,
        archived=row.archived,
        **reader.board_fields(row.document),
    )


def clock_text(clock: Clock) -> str | None:
    """Return a clock as it is kept."""
    return json.dumps(clocks.to_dict(clock)) if clock.used else None


def moment_text(moment: datetime) -> str:
    """Return a moment as it is kept: UTC, and always of one length, so that texts sort by time.

    >>> moment_text(datetime(2026, 3, 4, 12, 30, tzinfo=UTC))
    '2026-03-04T12:30:00.000000+00:00'
    """
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def insert(connection: sa.Connection, row: Head, *, archived_at: str | None = None) -> bool:
    """Write the row of a new board; return whether its id was free."""
    values = {
        "id": row.id,
        "view_id": row.view_id,
        "head": row.number,
        "created_at": moment_text(row.created_at),
        "updated_at": moment_text(row.updated_at),
        "archived_at": archived_at,
        "clock": row.clock,
        "document": documents.to_text(row.document),
        **documents.facts(row.document),
    }
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(schema.board).on_conflict_do_nothing()
    counted = statement.execution_options(preserve_rowcount=True)
    return connection.execute(counted, values).rowcount == 1


def insert_revisions(
    connection: sa.Connection, board_id: str, revisions: Sequence[Revision]
) -> None:
    """Write revisions: what each changed, and the whole document where one is due."""
    connection.execute(_ADD_REVISION, [_values(board_id, one) for one in revisions])


def is_whole(revision: Revision) -> bool:
    """Return whether a revision is kept as a whole document, perhaps beside its change."""
    return revision.change is None or revision.number % SNAPSHOT_EVERY == 0


def append(
    connection: sa.Connection,
    row: Head,
    document: Document,
    *,
    client: str,
    seq: int,
    now: datetime,
    note: Mapping[str, Any] | None = None,
) -> Head:
    """Write `document` as the next revision of a locked board and return its new row."""
    text = documents.to_text(document)
    change = documents.change_between(row.document, document) | dict(note or {})
    number = row.number + 1
    revision = Revision(
        number=number, client=client, seq=seq, saved_at=now, change=change, document=document
    )
    connection.execute(_ADD_REVISION, _values(row.id, revision))
    connection.execute(
        _MOVE_HEAD,
        {
            "named": row.id,
            "head": number,
            "updated_at": moment_text(now),
            "document": text,
            **documents.facts(document),
        },
    )
    return replace(row, number=number, updated_at=now, document=document)


def set_clock(connection: sa.Connection, row: Head, clock: Clock) -> Head:
    """Write the time spent on a locked board and return its row."""
    text = clock_text(clock)
    set_fields(connection, row.id, clock=text)
    return replace(row, clock=text)


def set_fields(connection: sa.Connection, board_id: str, **fields: str | None) -> bool:
    """Write fields without history into the row of a board; return whether there is one."""
    here = schema.board.update().where(schema.board.c.id == board_id)
    return is_id(board_id) and connection.execute(here.values(fields)).rowcount == 1


def _head(connection: sa.Connection, query: Any, named: str) -> Head | None:
    # What has not the form of an id may hold letters that a database refuses to compare.
    found = connection.execute(query, {"named": named}).first() if is_id(named) else None
    if found is None:
        return None
    return Head(
        id=found.id,
        view_id=found.view_id,
        number=found.head,
        created_at=datetime.fromisoformat(found.created_at),
        updated_at=datetime.fromisoformat(found.updated_at),
        archived=found.archived_at is not None,
        clock=found.clock,
        document=documents.from_text(found.document),
    )


def _values(board_id: str, revision: Revision) -> dict[str, Any]:
    return {
        "board_id": board_id,
        "number": revision.number,
        "client": revision.client,
        "seq": revision.seq,
        "saved_at": moment_text(revision.saved_at),
        "change": None if revision.change is None else documents.compact(revision.change),
        "snapshot": documents.to_text(revision.document) if is_whole(revision) else None,
    }
