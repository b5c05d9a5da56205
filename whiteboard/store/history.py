"""Turns the revisions of a board into its history, its past, and its past brought back."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import replace
from itertools import islice

from whiteboard.board import Board
from whiteboard.store import documents
from whiteboard.store import revisions as board_revisions
from whiteboard.store import rows as board_rows
from whiteboard.store.database import PAGE, Database, UnknownBoard, locked, unknown
from whiteboard.store.rows import Revision
from whiteboard.store.steps import Step, steps
from whiteboard.template import default_template, parsed_template

_ENTRY_BYTES = 200  # of a revision beside what it changed


class Histories(Database):
    """What was done to boards; revisions are only ever added."""

    def history(self, board_id: str, *, most: int = 200) -> list[Step]:
        """Return what was done to a board, newest first; empty when there is no such board."""
        with self._reading() as connection:
            row = board_rows.head(connection, board_id)
            if row is None:
                return []
            source = row.document["template_toml"]
            template = parsed_template(source) if source else default_template()
            titles = {section.id: section.title for section in template.sections}
            found = steps(board_revisions.revisions_back(connection, row), titles)
            return list(islice(found, most))

    def revision(self, board_id: str, number: int) -> Board | None:
        """Return a board as it was at one of its revisions, or None."""
        with self._reading() as connection:
            row = board_rows.head(connection, board_id)
            past = None if row is None else board_revisions.revision_at(connection, row, number)
        if row is None or past is None:
            return None
        return self._board(
            replace(row, number=past.number, updated_at=past.saved_at, document=past.document)
        )

    def restore(self, board_id: str, number: int) -> Board:
        """Append text, pins, title, template and review of an earlier revision; return the board.

        Raises
        ------
        UnknownBoard
            When there is no such board, or no such revision of it.
        """
        with self._writing() as connection:
            row = locked(connection, board_id)
            past = board_revisions.revision_at(connection, row, number)
            if past is None:
                raise UnknownBoard(f"this board has no revision {number}")
            kept = ("problem", "attempt")
            document = {**past.document, **{name: row.document[name] for name in kept}}
            # The number of a pin is never given twice, not even to one that was taken back.
            document["last_number"] = max(document["last_number"], row.document["last_number"])
            if document != row.document:
                row = self._append(
                    connection, row, document, PAGE, row.number + 1, note={"restored": number}
                )
        return self._board(row)

    def newest(
        self, board_id: str, wanted: Callable[[Board], bool], *, most: int = 2_000
    ) -> Board | None:
        """Return the newest of the last `most` revisions for which `wanted` holds, or None."""
        with self._reading() as connection:
            row = board_rows.head(connection, board_id)
            if row is None:
                return None
            found = islice(board_revisions.boards_back(connection, row), most)
            return next(filter(wanted, found), None)

    def revisions(
        self, board_id: str, *, most: int, most_bytes: int, most_effort: float = math.inf
    ) -> tuple[Board, list[Revision]]:
        """Return a board and its newest revisions, oldest first.

        The first is whole: its change is None. Documents are there of the first and the last, of
        the others only what changed. No more than `most` are returned, no more than about
        `most_bytes` of changes, and no more than `most_effort` takes to apply, as `effort_of`
        counts. Raises UnknownBoard.
        """
        kept = list[Revision]()
        with self._reading() as connection:
            row = board_rows.head(connection, board_id)
            if row is None:
                raise unknown()
            for one in board_revisions.revisions_back(connection, row):
                most_bytes -= _ENTRY_BYTES + len(json.dumps(one.change))
                most_effort -= documents.effort_of(one.document, one.change)
                if kept and (len(kept) == most or min(most_bytes, most_effort) < 0):
                    break
                kept.append(one)
                if len(kept) > 2:
                    kept[-2] = replace(kept[-2], document={})
        kept[-1] = replace(kept[-1], change=None)
        return self._board(row), kept[::-1]
