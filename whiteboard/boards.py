"""Turns changes to an answer into revisions on disk that are never overwritten.

The only module of this package that writes to disk. One SQLite file holds every board; each save
appends a revision, durable before it is acknowledged. No text that a person typed is ever logged.
"""

from __future__ import annotations

import json
import os
import re
import secrets
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeGuard

import sqlalchemy as sa
from platformdirs import user_data_path

from whiteboard import answer as answers
from whiteboard import schema
from whiteboard.answer import EMPTY, Answer
from whiteboard.board import Board
from whiteboard.edits import Conflict, Edit, Save, merged, seen, was_saved

MAX_DOCUMENT_BYTES = 512 * 1024
MAX_TITLE = 120
NEW_TITLE = "My answer"
PAGE = "page"  # stands for a change made by the server's own buttons, such as a pin
_ID = re.compile(r"[A-Za-z0-9_-]{22}")


class UnknownBoard(LookupError):  # noqa: N818 - the name says what it is
    """There is no board with this id."""


def new_id() -> str:
    """Return an id that nobody can guess: 128 random bits as 22 characters."""
    return secrets.token_urlsafe(16)


def is_id(text: object) -> TypeGuard[str]:
    """Return whether `text` has the form of a board id.

    >>> is_id(new_id()), is_id("../etc/passwd"), is_id(None)
    (True, False, False)
    """
    return isinstance(text, str) and _ID.fullmatch(text) is not None


def default_folder() -> Path:
    """Return where boards are kept: ``WHITEBOARD_DATA``, else the platform's user data folder."""
    chosen = os.environ.get("WHITEBOARD_DATA")
    return Path(chosen) if chosen else user_data_path("ml-design-whiteboard", appauthor=False)


def open_store(folder: Path | None = None) -> BoardStore:
    """Return the store kept in `folder` (by default `default_folder`), made when missing."""
    folder = folder or default_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return BoardStore(folder / "boards.sqlite")


def _now() -> datetime:
    return datetime.now(UTC)


class BoardStore:
    """Every board, in one SQLite file; safe to share between threads and processes.

    Raises ``sqlalchemy.exc.SQLAlchemyError`` when the disk refuses.
    """

    def __init__(self, path: Path, *, clock: Callable[[], datetime] = _now) -> None:
        self._clock = clock
        self._engine = schema.open_engine(path)
        with self._writing() as connection:
            schema.tables.create_all(connection)
            version = connection.scalar(sa.select(schema.schema_version.c.version))
            if version is None:
                connection.execute(schema.schema_version.insert().values(version=schema.VERSION))
            elif version != schema.VERSION:
                raise ValueError(
                    f"the boards in {path.name} have schema {version}; "
                    f"this program reads schema {schema.VERSION}"
                )

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def create(
        self,
        answer: Answer = EMPTY,
        *,
        title: str = NEW_TITLE,
        example: bool = False,
        board_id: str | None = None,
    ) -> Board:
        """Return a new board at revision 1; an existing one when `board_id` is already taken.

        Raises ValueError when `board_id` is not well formed or the document is too large.
        """
        if board_id is not None and not is_id(board_id):
            raise ValueError("board_id must be 22 letters, digits, - or _")
        now = self._clock()
        board = Board(
            id=board_id or new_id(),
            title=" ".join(title.split())[:MAX_TITLE] or NEW_TITLE,
            answer=answer,
            revision=0,
            created_at=now,
            updated_at=now,
            example=example,
        )
        with self._writing() as connection:
            if (existing := _load(connection, board.id)) is not None:
                return existing
            row = {"id": board.id, "head": 0, "created_at": now.isoformat()}
            connection.execute(schema.board.insert().values(row))
            return self._append(connection, board, PAGE, 1)

    def load(self, board_id: str) -> Board | None:
        """Return the newest revision of a board, or None when there is no such board."""
        with self._reading() as connection:
            return _load(connection, board_id)

    def save(self, board_id: str, edit: Edit) -> Board:
        """Append what an editor typed and return the board; an edit already saved changes nothing.

        Text that others saved in other sections meanwhile is kept. `Conflict` is raised, and
        nothing saved, when the same section was changed by somebody else.

        Raises
        ------
        Conflict, UnknownBoard
        ValueError
            When the document would be larger than ``MAX_DOCUMENT_BYTES``.
        """
        with self._writing() as connection:
            board = _existing(connection, board_id)
            history = _saves_since(connection, board_id, edit)
            if history and was_saved(edit, history):
                return board
            sections, clashes = merged(seen(edit, history), board.answer.sections, edit.sections)
            if clashes:
                mine = {section: edit.sections[section] for section in clashes}
                theirs = {section: board.answer.text(section) for section in clashes}
                raise Conflict(board.revision, mine, theirs)
            changed = replace(board, answer=replace(board.answer, sections=sections))
            if changed == board:
                return board
            return self._append(connection, changed, edit.client, edit.seq)

    def change(self, board_id: str, change: Callable[[Board], Board]) -> Board:
        """Append ``change(board)``, made on the newest revision, and return it.

        `change` may be called with the write lock held, so it only computes. A change that
        changes nothing appends nothing. Raises UnknownBoard, and ValueError as `save` does.
        """
        with self._writing() as connection:
            board = _existing(connection, board_id)
            changed = change(board)
            if changed == board:
                return board
            return self._append(connection, changed, PAGE, board.revision + 1)

    def newest(self, board_id: str, wanted: Callable[[Board], bool]) -> Board | None:
        """Return the newest revision of a board for which `wanted` holds, or None."""
        query = _history(board_id).order_by(schema.revision.c.number.desc())
        with self._reading() as connection:
            rows = connection.execute(query)
            return next((board for board in map(_board_from, rows) if wanted(board)), None)

    def _append(self, connection: sa.Connection, board: Board, client: str, seq: int) -> Board:
        now, number = self._clock(), board.revision + 1
        connection.execute(
            schema.revision.insert().values(
                board_id=board.id,
                number=number,
                client=client,
                seq=seq,
                saved_at=now.isoformat(),
                document=_document(board),
            )
        )
        connection.execute(
            schema.board.update().where(schema.board.c.id == board.id).values(head=number)
        )
        return replace(board, revision=number, updated_at=now)

    @contextmanager
    def _writing(self) -> Generator[sa.Connection, None, None]:
        with self._engine.connect() as connection:
            connection.execution_options(begin="BEGIN IMMEDIATE")
            with connection.begin():
                yield connection

    @contextmanager
    def _reading(self) -> Generator[sa.Connection, None, None]:
        with self._engine.connect() as connection:
            yield connection


def _history(board_id: str) -> sa.Select[*tuple[Any, ...]]:
    columns = (
        schema.board.c.id,
        schema.board.c.created_at,
        schema.revision.c.number,
        schema.revision.c.saved_at,
        schema.revision.c.client,
        schema.revision.c.seq,
        schema.revision.c.document,
    )
    joined = schema.board.join(schema.revision, schema.revision.c.board_id == schema.board.c.id)
    return sa.select(*columns).select_from(joined).where(schema.board.c.id == board_id)


def _load(connection: sa.Connection, board_id: str) -> Board | None:
    query = _history(board_id).where(schema.revision.c.number == schema.board.c.head)
    row = connection.execute(query).first()
    return None if row is None else _board_from(row)


def _existing(connection: sa.Connection, board_id: str) -> Board:
    board = _load(connection, board_id)
    if board is None:
        raise UnknownBoard("there is no board with this id")
    return board


def _board_from(row: sa.Row[Any]) -> Board:
    document: dict[str, Any] = json.loads(row.document)
    return Board(
        id=row.id,
        title=document["title"],
        answer=answers.from_dict(document),
        revision=row.number,
        created_at=datetime.fromisoformat(row.created_at),
        updated_at=datetime.fromisoformat(row.saved_at),
        example=bool(document["example"]),
    )


def _document(board: Board) -> str:
    fields = {"title": board.title, "example": board.example, **answers.to_dict(board.answer)}
    text = json.dumps(fields, ensure_ascii=False, allow_nan=False)
    size = len(text.encode("utf-8", errors="surrogatepass"))
    if size > MAX_DOCUMENT_BYTES:
        raise ValueError(
            f"the answer takes {size // 1024} kB; at most {MAX_DOCUMENT_BYTES // 1024} kB are kept"
        )
    return text


def _saves_since(connection: sa.Connection, board_id: str, edit: Edit) -> list[Save]:
    """Return the saves that decide about an edit: those since its base, and its editor's later."""
    own = (schema.revision.c.client == edit.client) & (schema.revision.c.seq >= edit.seq)
    query = _history(board_id).where((schema.revision.c.number >= edit.base_revision) | own)
    return [
        Save(row.number, row.client, row.seq, json.loads(row.document)["sections"])
        for row in connection.execute(query.order_by(schema.revision.c.number))
    ]
