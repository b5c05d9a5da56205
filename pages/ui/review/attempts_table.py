"""Draws the levels of every attempt at one problem beside each other, one row a dimension."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.ui import cached, state
from pages.ui.review import frame
from pages.ui.review.levels import NAMES, may_see
from pages.ui.tables import table
from simulator.formatting import UNDEFINED
from whiteboard.board import Board, Rater
from whiteboard.rubric import Dimension

MOST = 6
"""Attempts drawn: the newest."""

HIDDEN = "given"


def attempts_table(board: Board, dimensions: Sequence[Dimension]) -> None:
    """Draw the table when the problem was attempted before."""
    boards = _attempts(board)
    if len(boards) < 2:
        return
    st.subheader("Attempts at this problem")
    rows = [
        {"dimension": dimension.title}
        | {
            f"attempt {one.attempt}": level_text(one, dimension.id, _viewer(board))
            for one in boards
        }
        for dimension in dimensions
    ]
    table(rows, numbers=list(rows[0])[1:], alt="Levels by dimension and attempt")
    st.caption(
        "Candidate, then reviewer. The two are not averaged. “given” is a level that is shown once "
        "you have given yours; a dash is none."
    )


def level_text(board: Board, dimension: str, viewer: Rater | None) -> str:
    """Return both levels of one dimension as the viewer may see them: ``"3, 2"``."""
    texts = {rater: _one(board, rater, dimension, viewer) for rater in NAMES}
    if set(texts.values()) == {UNDEFINED}:
        return UNDEFINED
    return ", ".join(texts.values())


def _one(board: Board, rater: Rater, dimension: str, viewer: Rater | None) -> str:
    level = board.levels(rater).get(dimension)
    if level is None:
        return UNDEFINED
    return str(level) if may_see(board, rater, dimension, viewer) else HIDDEN


def _viewer(board: Board) -> Rater | None:
    return state.session().scoring_as if frame.writable(board) else None


def _attempts(board: Board) -> list[Board]:
    """Return the boards of the same problem on this shelf, `board` among them, oldest first."""
    shelf = state.session().shelf
    if not (board.problem and board.id and shelf):
        return [board]
    store = cached.store()
    rows = [*store.boards(shelf), *store.boards(shelf, archived=True)]
    ids = {row.id for row in rows if row.problem == board.problem} - {board.id}
    others = [one for one in map(store.load, ids) if one is not None]
    ordered = sorted([board, *others], key=lambda one: (one.attempt, one.created_at))
    return ordered[-MOST:]
