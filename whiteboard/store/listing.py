"""Turns shelves and searches into the list of boards that one person sees."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from whiteboard.store import rows as board_rows
from whiteboard.store import schema
from whiteboard.store.database import Database, locked, unknown
from whiteboard.store.documents import folded

_MOST_LETTERS = 200  # of a search


@dataclass(frozen=True, kw_only=True)
class BoardSummary:
    """A board as a line of a list.

    Parameters
    ----------
    id : the link that may edit it.
    title, problem, attempt, updated_at, archived, example : as in `Board`.
    words, pins, sections_written : how much is there.
    """

    id: str
    title: str
    problem: str
    attempt: int
    updated_at: datetime
    words: int
    pins: int
    sections_written: int
    archived: bool
    example: bool


def owner_key(owner: str) -> str:
    """Return what is kept of a browser's secret: enough to know it again, not enough to be it.

    Raises
    ------
    ValueError
        When `owner` is empty, since then everybody would share one shelf.
    """
    if not owner:
        raise ValueError("owner must be a secret text, got an empty one")
    return hashlib.sha256(owner.encode("utf-8", errors="surrogatepass")).hexdigest()


def add_to_shelf(connection: sa.Connection, board_id: str, owner: str, added_at: str) -> None:
    """Put a board on a browser's shelf, where it may stand already."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    row = {"owner": owner_key(owner), "board_id": board_id, "added_at": added_at}
    connection.execute(dialect.insert(schema.shelf).on_conflict_do_nothing(), row)


class Shelves(Database):
    """Which boards there are, and whose they are."""

    def boards(
        self, owner: str | None, *, search: str = "", archived: bool = False, most: int = 200
    ) -> list[BoardSummary]:
        """Return the boards on a shelf, last edited first.

        Parameters
        ----------
        owner : the secret of a browser; None for every board of this store. Nobody's shelf, "",
            is empty.
        search : words that must all stand in the title, the problem's id or the text, in any case.
        archived : those that were put away instead of those that were not.
        most : how many at most.
        """
        if owner == "":
            return []
        with self._reading() as connection:
            return _summaries(connection, owner, search=search, archived=archived, most=most)

    def shelve(self, board_id: str, owner: str) -> None:
        """Put a board on the shelf of a browser, which `owner`, a secret of its own, names.

        Raises UnknownBoard, and ValueError when `owner` is empty.
        """
        with self._writing() as connection:
            locked(connection, board_id)
            add_to_shelf(connection, board_id, owner, self._moment())

    def archive(self, board_id: str, *, archived: bool) -> None:
        """Put a board away from the list, or back on it. Raises UnknownBoard."""
        now = self._moment() if archived else None
        with self._writing() as connection:
            locked(connection, board_id)
            board_rows.set_fields(connection, board_id, archived_at=now)

    def delete(self, board_id: str) -> None:
        """Make a board look like a missing one, by either link, until `undelete`."""
        with self._writing() as connection:
            if board_rows.set_fields(connection, board_id, deleted_at=self._moment()):
                return
        raise unknown()

    def undelete(self, board_id: str) -> None:
        """Bring a deleted board back as it was. Raises UnknownBoard."""
        with self._writing() as connection:
            if board_rows.set_fields(connection, board_id, deleted_at=None):
                return
        raise unknown()


def _summaries(
    connection: sa.Connection, owner: str | None, *, search: str, archived: bool, most: int
) -> list[BoardSummary]:
    """Return the boards of a shelf, or all, that hold every word searched; newest first."""
    column = schema.board.c
    put_away = column.archived_at.is_not(None)
    query = sa.select(
        *(column[name] for name in BoardSummary.__dataclass_fields__ if name != "archived"),
        put_away.label("archived"),
    ).where(column.deleted_at.is_(None), put_away if archived else ~put_away)
    if owner is not None:
        shelf = schema.shelf.c
        query = query.join(schema.shelf, shelf.board_id == column.id)
        query = query.where(shelf.owner == owner_key(owner))
    for word in folded(_readable(search[:_MOST_LETTERS])).split():
        query = query.where(column.searchable.contains(word, autoescape=True))
    query = query.order_by(column.updated_at.desc(), column.id).limit(most)
    return [_summary(row) for row in connection.execute(query).mappings()]


def _summary(row: Mapping[Any, Any]) -> BoardSummary:
    fields = {name: row[name] for name in BoardSummary.__dataclass_fields__}
    fields["updated_at"] = datetime.fromisoformat(row["updated_at"])
    fields["archived"] = bool(row["archived"])
    return BoardSummary(**fields)


def _readable(text: str) -> str:
    return text.encode("utf-8", errors="replace").decode("utf-8")
