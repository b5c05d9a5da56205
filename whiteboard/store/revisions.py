"""Turns the rows of revisions into documents: backwards from the newest, or up to any one of them.

Every function works on a connection whose transaction its caller began, and only reads.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from whiteboard.board import Board
from whiteboard.edits import Edit, Save
from whiteboard.store import documents, schema
from whiteboard.store import rows as board_rows
from whiteboard.store.documents import Change, Document
from whiteboard.store.rows import Head, Revision

_COLUMN = schema.revision.c
_OF_BOARD = _COLUMN.board_id == sa.bindparam("board")
_UP_TO = _OF_BOARD & (_COLUMN.number <= sa.bindparam("number"))
# Statements are built once: building one takes longer than running it.
_BACK = (
    sa.select(
        _COLUMN.number,
        _COLUMN.client,
        _COLUMN.seq,
        _COLUMN.saved_at,
        _COLUMN.change,
        # A change leads back by itself; before there were changes every document is whole.
        sa.case((_COLUMN.change.is_(None), _COLUMN.snapshot)).label("snapshot"),
    )
    .where(_UP_TO)
    .order_by(_COLUMN.number.desc())
    .execution_options(yield_per=500)
)
_WHOLE = sa.select(sa.func.max(_COLUMN.number)).where(_UP_TO & _COLUMN.snapshot.is_not(None))
_FORTH = (
    sa.select(schema.revision)
    .where(_UP_TO & (_COLUMN.number >= _WHOLE.scalar_subquery()))
    .order_by(_COLUMN.number)
)
_OWN = (_COLUMN.client == sa.bindparam("client")) & (_COLUMN.seq >= sa.bindparam("seq"))
_SINCE = sa.select(_COLUMN.number, _COLUMN.client, _COLUMN.seq).where(
    _OF_BOARD & ((_COLUMN.number >= sa.bindparam("base", type_=sa.BigInteger)) | _OWN)
)


def revisions_back(connection: sa.Connection, row: Head) -> Iterator[Revision]:
    """Yield the revisions of a board from the newest to the first, each undone to give the next."""
    document = row.document
    with connection.execute(_BACK, {"board": row.id, "number": row.number}) as result:
        found = iter(result)
        here = next(found, None)
        while here is not None:
            earlier = next(found, None)
            change = None if here.change is None else json.loads(here.change)
            if change is not None:
                before = documents.reverted(document, change)
            elif earlier is not None:
                before = documents.from_text(earlier.snapshot)
                change = documents.change_between(before, document)
            else:
                before = document
            yield _revision(here, change, document)
            document, here = before, earlier


def revision_at(connection: sa.Connection, row: Head, number: int) -> Revision | None:
    """Return one revision, rebuilt from the last whole document before it; None if unknown."""
    if not 1 <= number <= row.number:
        return None
    document, found = None, None
    for found in connection.execute(_FORTH, {"board": row.id, "number": number}):
        if document is None:
            document = documents.from_text(found.snapshot)
        else:
            document = documents.applied(document, json.loads(found.change))
    if document is None or found is None or found.number != number:
        return None
    return _revision(found, None if found.change is None else json.loads(found.change), document)


def saves_since(connection: sa.Connection, row: Head, edit: Edit) -> list[Save]:
    """Return the saves that decide about an edit: those since its base, and its editor's later."""
    asked = {
        "board": row.id,
        "base": edit.base_revision,
        "client": edit.client,
        "seq": edit.seq,
    }
    found = {one.number: one for one in connection.execute(_SINCE, asked)}
    if not found:
        return []
    if list(found) == [row.number]:  # the editor has seen the newest: nothing is to be rebuilt
        newest = found[row.number]
        return [Save(newest.number, newest.client, newest.seq, row.document["sections"])]
    first, saves = min(found), list[Save]()
    for one in revisions_back(connection, row):
        if one.number in found:
            saves.append(Save(one.number, one.client, one.seq, one.document["sections"]))
        if one.number <= first:
            break
    return saves[::-1]


def boards_back(connection: sa.Connection, row: Head) -> Iterator[Board]:
    """Yield a board as it was at each revision, from the newest to the first."""
    reader = documents.Reader()
    for one in revisions_back(connection, row):
        now = replace(row, number=one.number, updated_at=one.saved_at, document=one.document)
        yield board_rows.board_from(now, reader)


def _revision(row: Any, change: Change | None, document: Document) -> Revision:
    return Revision(
        number=row.number,
        client=row.client,
        seq=row.seq,
        saved_at=datetime.fromisoformat(row.saved_at),
        change=change,
        document=document,
    )
