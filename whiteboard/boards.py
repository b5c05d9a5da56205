"""Turns changes to an answer into revisions that are never overwritten, durable when acknowledged.

The store of boards: one SQLite file, or a PostgreSQL server. Beside it only `store.schema` opens a
database, and only modules of `whiteboard.store` know its tables. No text that a person typed is
ever logged.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from platformdirs import user_data_path

from whiteboard import clock as clocks
from whiteboard.answer import EMPTY, Answer
from whiteboard.board import Board
from whiteboard.clock import Clock
from whiteboard.edits import Conflict, Edit, arrived, merged, saved_as, seen, was_saved
from whiteboard.store import documents
from whiteboard.store import revisions as board_revisions
from whiteboard.store import rows as board_rows
from whiteboard.store.database import PAGE, CannotOpen, UnknownBoard, locked, unknown
from whiteboard.store.documents import MAX_DOCUMENT_BYTES, Document
from whiteboard.store.history import Histories
from whiteboard.store.ids import is_id, new_id
from whiteboard.store.listing import BoardSummary, Shelves, add_to_shelf
from whiteboard.store.rows import Head, Revision
from whiteboard.store.steps import Step
from whiteboard.template import parsed_template

__all__ = [
    "MAX_DOCUMENT_BYTES",
    "MAX_TITLE",
    "NEW_TITLE",
    "BoardStore",
    "BoardSummary",
    "CannotOpen",
    "Step",
    "UnknownBoard",
    "default_folder",
    "is_id",
    "new_id",
    "open_store",
]

MAX_TITLE = 120
MAX_PROBLEM = 80
"""Letters that the id of a problem may have."""

NEW_TITLE = "My answer"


def default_folder() -> Path:
    """Return where boards are kept: ``WHITEBOARD_DATA``, else the platform's user data folder."""
    chosen = os.environ.get("WHITEBOARD_DATA")
    return Path(chosen) if chosen else user_data_path("ml-design-whiteboard", appauthor=False)


def open_store(folder: Path | None = None) -> BoardStore:
    """Return the store of boards.

    It is the PostgreSQL database that ``WHITEBOARD_DATABASE`` names, else the SQLite file in
    `folder` (by default `default_folder`), made when missing. A `folder` that is given is used.

    Raises
    ------
    CannotOpen
        With a sentence for the operator.
    """
    url = os.environ.get("WHITEBOARD_DATABASE", "").strip()
    if url and folder is None:
        return BoardStore(url)
    folder = folder or default_folder()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotOpen(f"cannot make the folder of the boards: {error}") from None
    return BoardStore(folder / "boards.sqlite")


def one_line(title: str) -> str:
    r"""Return a title as it is kept: one line of at most ``MAX_TITLE`` letters, never empty.

    >>> one_line("  My\n answer "), one_line(" ")
    ('My answer', 'My answer')
    """
    printable = "".join(" " if letter < " " or letter == "\x7f" else letter for letter in title)
    return " ".join(printable.split())[:MAX_TITLE].strip() or NEW_TITLE


class BoardStore(Shelves, Histories):
    """Every board; safe to share between threads, and its database between processes.

    Parameters
    ----------
    where : the path of an SQLite file, or the URL of a PostgreSQL database.
    clock : tells the time.

    Raises ``CannotOpen`` when it cannot be opened, and ``sqlalchemy.exc.SQLAlchemyError`` later
    when the disk or the server refuses.
    """

    def create(
        self,
        answer: Answer = EMPTY,
        *,
        title: str = NEW_TITLE,
        example: bool = False,
        board_id: str | None = None,
        problem: str = "",
        attempt: int = 1,
        template_toml: str = "",
        owner: str = "",
    ) -> Board:
        """Return a new board at revision 1; an existing one when `board_id` is already taken.

        It is put on the shelf of `owner` when one is given.

        Raises
        ------
        UnknownBoard
            When `board_id` is the read-only id of a board, or the id of a deleted one.
        ValueError
            When `board_id` is not well formed, the template unusable or the document too large.
        """
        if board_id is not None and not is_id(board_id):
            raise ValueError("board_id must be 22 letters, digits, - or _")
        now = self._clock()
        board = Board(
            id=board_id or new_id(),
            title=title,
            answer=answer,
            revision=1,
            created_at=now,
            updated_at=now,
            example=example,
            problem=problem,
            attempt=attempt,
            template_toml=template_toml,
        )
        return self._begin(board, owner)

    def load(self, board_id: str) -> Board | None:
        """Return the newest revision of a board, or None when there is no such board."""
        with self._reading() as connection:
            row = board_rows.head(connection, board_id)
        return None if row is None else self._board(row)

    def view(self, view_id: str) -> Board | None:
        """Return the board of a read-only link, or None; its `id` is empty."""
        with self._reading() as connection:
            row = board_rows.viewed(connection, view_id)
        return None if row is None else replace(self._board(row), id="")

    def save(self, board_id: str, edit: Edit) -> Board:
        """Append what an editor typed and return the board.

        An edit already saved changes nothing; the board is returned as that edit made it, so that
        what somebody else wrote since is still news to its editor; so it is where only a part had
        arrived. Text that others saved in other sections meanwhile is kept. `Conflict` is raised,
        and nothing saved, when the same section was changed by somebody else.

        Raises
        ------
        Conflict, UnknownBoard
        ValueError
            When the document would be larger than ``MAX_DOCUMENT_BYTES``.
        """
        with self._writing() as connection:
            row = locked(connection, board_id)
            saves = board_revisions.saves_since(connection, row, edit)
            if saves and was_saved(edit, saves):
                return self._as_of(connection, row, saved_as(edit, saves))
            texts: dict[str, str] = row.document["sections"]
            sections, clashes = merged(seen(edit, saves), texts, edit.sections)
            known = arrived(edit, saves) if clashes else {}
            if lost := [section for section in clashes if section not in known]:
                mine = {section: edit.sections[section] for section in lost}
                theirs = {section: texts.get(section, "") for section in lost}
                raise Conflict(row.number, mine, theirs)
            written = {section: text for section, text in sections.items() if text}
            if written != texts:
                after = {**row.document, "sections": written}
                row = self._append(connection, row, after, edit.client, edit.seq)
            if clashes:
                return self._as_of(connection, row, min(known[section] for section in clashes))
        return self._board(row)

    def change(self, board_id: str, change: Callable[[Board], Board]) -> Board:
        """Append ``change(board)``, made on the newest revision, and return it.

        `change` may be called with the write lock held, so it only computes. A change that
        changes nothing appends nothing; a change of the clock is kept and is no revision. What
        names the board (`id`, `view_id`, times, `archived`) is not changed by this. Raises
        UnknownBoard, and ValueError as `create` does.
        """
        with self._writing() as connection:
            row = locked(connection, board_id)
            board = self._board(row)
            changed = change(board)
            if changed.clock != board.clock:
                row = board_rows.set_clock(connection, row, changed.clock)
            document = _document(changed, row.document, board)
            if document != row.document:
                row = self._append(connection, row, document, PAGE, row.number + 1)
        return self._board(row)

    def duplicate(self, board_id: str, *, owner: str = "", next_attempt: bool = False) -> Board:
        """Return a new board like another; with `next_attempt`, an empty one for the same problem.

        A next attempt has the same title, problem and template, the next number, and neither text
        nor pins nor review nor time. Raises UnknownBoard.
        """
        board = self.load(board_id)
        if board is None:
            raise unknown()
        now = self._clock()
        named = {"id": new_id(), "view_id": "", "revision": 1, "created_at": now, "updated_at": now}
        copy = replace(board, **named, archived=False, clock=clocks.paused(board.clock, now))
        if next_attempt:
            empty = {"answer": EMPTY, "example": False, "responses": (), "ratings": ()}
            clock = clocks.NEVER_STARTED
            copy = replace(copy, **empty, attempt=board.attempt + 1, clock=clock)
        return self._begin(copy, owner)

    def set_clock(self, board_id: str, clock: Clock) -> None:
        """Keep the time spent on a board; this is no revision. Raises UnknownBoard."""
        with self._writing() as connection:
            board_rows.set_clock(connection, locked(connection, board_id), clock)

    def adopt(self, board: Board, revisions: Sequence[Revision], *, owner: str = "") -> Board:
        """Keep a board with the history it brings, under new ids: all of it, or nothing.

        Parameters
        ----------
        board : its clock, its dates, whether it is archived; the last revision says the rest.
        revisions : at least one, oldest first, without gaps.
        """
        row = _row(replace(board, id=new_id()), revisions[-1].document)
        with self._writing() as connection:
            archived_at = board_rows.moment_text(board.updated_at) if board.archived else None
            board_rows.insert(connection, row, archived_at=archived_at)
            board_rows.insert_revisions(connection, row.id, revisions)
            if owner:
                add_to_shelf(connection, row.id, owner, self._moment())
        return self._board(row)

    def _begin(self, board: Board, owner: str) -> Board:
        document = _document(board)
        row = _row(board, document)
        first = Revision(
            number=1,
            client=PAGE,
            seq=1,
            saved_at=board.created_at,
            change=None,
            document=document,
        )
        with self._writing() as connection:
            if board_rows.is_taken(connection, row.id):
                raise unknown()
            if board_rows.insert(connection, row):
                board_rows.insert_revisions(connection, row.id, [first])
            else:
                row = locked(connection, row.id)
            if owner:
                add_to_shelf(connection, row.id, owner, self._moment())
        return self._board(row)


def _row(board: Board, document: Document) -> Head:
    return Head(
        id=board.id,
        view_id=new_id(),
        number=board.revision,
        created_at=board.created_at,
        updated_at=board.updated_at,
        archived=board.archived,
        clock=board_rows.clock_text(board.clock),
        document=document,
    )


def _document(board: Board, before: Document | None = None, was: Board | None = None) -> Document:
    """Return the document of a board, checked; see `store.documents.document_of`."""
    if len(board.problem) > MAX_PROBLEM:
        raise ValueError(f"problem must have at most {MAX_PROBLEM} letters")
    if board.attempt < 1:
        raise ValueError(f"attempt must be 1 or more, got {board.attempt}")
    if board.template_toml and (was is None or board.template_toml != was.template_toml):
        parsed_template(board.template_toml)
    return documents.document_of(replace(board, title=one_line(board.title)), before, was)
