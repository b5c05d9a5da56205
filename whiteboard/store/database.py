"""Turns a place into transactions on the boards that are kept there."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import sqlalchemy as sa

from whiteboard.board import Board
from whiteboard.store import revisions as board_revisions
from whiteboard.store import rows as board_rows
from whiteboard.store import schema
from whiteboard.store.documents import Document, Reader
from whiteboard.store.rows import Head
from whiteboard.store.schema import CannotOpen

__all__ = ["PAGE", "CannotOpen", "Database", "UnknownBoard", "locked", "unknown"]

PAGE = "page"
"""Stands for a change made by the server's own buttons, such as a pin."""


class UnknownBoard(LookupError):  # noqa: N818 - the name says what it is
    """There is no board with this id."""


def unknown() -> UnknownBoard:
    """Return the error that a wrong id and a deleted board have in common."""
    return UnknownBoard("there is no board with this id")


def locked(connection: sa.Connection, board_id: str) -> Head:
    """Return the row of a board, to which nobody else can write now; raise UnknownBoard."""
    row = board_rows.head(connection, board_id, lock=True)
    if row is None:
        raise unknown()
    return row


def _now() -> datetime:
    return datetime.now(UTC)


def _reader(_board_id: str) -> Reader:
    return Reader()


class Database:
    """An open database of boards; safe to share between threads.

    Parameters
    ----------
    where : the path of an SQLite file, or the URL of a PostgreSQL database.
    clock : tells the time.
    """

    def __init__(self, where: Path | str, *, clock: Callable[[], datetime] = _now) -> None:
        self._clock = clock
        self._engine = schema.open_engine(where)
        self._reader = lru_cache(maxsize=64)(_reader)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def _board(self, row: Head) -> Board:
        """Return the board of a row."""
        return board_rows.board_from(row, self._reader(row.id))

    def _as_of(self, connection: sa.Connection, row: Head, number: int) -> Board:
        """Return the board of a row as one of its revisions made it."""
        made = board_revisions.revision_at(connection, row, number)
        document = row.document if made is None else made.document
        return self._board(replace(row, number=number, document=document))

    def _moment(self) -> str:
        """Return the present moment as it is kept."""
        return board_rows.moment_text(self._clock())

    def _append(
        self,
        connection: sa.Connection,
        row: Head,
        document: Document,
        client: str,
        seq: int,
        *,
        note: dict[str, int] | None = None,
    ) -> Head:
        """Write the next revision of a locked board and return its new row."""
        return board_rows.append(
            connection, row, document, client=client, seq=seq, now=self._clock(), note=note
        )

    @contextmanager
    def _writing(self) -> Generator[sa.Connection, None, None]:
        with self._engine.connect() as connection:
            connection.execution_options(begin=schema.IMMEDIATE)
            with connection.begin():
                yield connection

    @contextmanager
    def _reading(self) -> Generator[sa.Connection, None, None]:
        with self._engine.connect() as connection:
            yield connection
