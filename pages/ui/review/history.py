"""Draws the steps of a board, what changed between two, and the way back to an older one."""

from __future__ import annotations

from datetime import datetime, tzinfo

import streamlit as st

from pages.ui import attempts, cached, moments, state
from pages.ui.controls import plain
from pages.ui.review import frame
from pages.ui.review.changes import board_changes
from whiteboard.board import Board

MOST = 200
BEFORE, NOW = -1, -2
STEP = "history_step"
_FIXED = {BEFORE: "the step before it", NOW: "the board as it is now"}


def show(board: Board) -> None:
    """Draw the whole part; older text is for those who may edit."""
    if not frame.writable(board):
        st.markdown("The history is shown to those who may edit the board: it holds older text.")
        return
    store = cached.store()
    steps = store.history(board.id, most=MOST)
    zone = moments.visitors_zone()
    labels = {step.last: label(step.what, step.ended_at, step.last, zone) for step in steps}
    _undo(board)
    left, right = st.columns(2)
    chosen = left.selectbox(
        "Step",
        list(labels),
        key=STEP,
        format_func=lambda number: labels[number],
        on_change=state.hear,
    )
    other = right.selectbox(
        "What changed since",
        [BEFORE, NOW, *labels],
        key="history_other",
        format_func=lambda number: _FIXED.get(number) or labels[number],
        on_change=state.hear,
    )
    if chosen is None or other is None:
        return
    first = next(step.first for step in steps if step.last == chosen)
    older, newer = _ordered(chosen, first, other, board.revision)
    before = None if older < 1 else store.revision(board.id, older)
    after = store.revision(board.id, newer)
    if after is not None:
        _difference(before, after)
    if chosen != board.revision:
        st.button(
            "Restore the board as of this step",
            key="restore",
            on_click=_restore_chosen,
            args=(board, chosen),
            help="Adds the older text and pins as a new step; nothing is taken out of the history",
        )


def _ordered(chosen: int, first: int, other: int, newest: int) -> tuple[int, int]:
    """Return the two revisions to compare, older first; 0 stands for the board before it began."""
    if other == BEFORE:
        return first - 1, chosen
    low, high = sorted((chosen, newest if other == NOW else other))
    return low, high


def _difference(before: Board | None, after: Board) -> None:
    changes = board_changes(before, after)
    if not changes:
        st.markdown(
            "Title, text and pins are the same: at most levels and answers to findings changed."
        )
        return
    st.caption("Struck through: taken out. Bold: put in.")
    for heading, lines in changes:
        st.subheader(plain(heading))
        for line in lines:
            st.markdown(line)


def label(what: str, moment: datetime, number: int, zone: tzinfo) -> str:
    """Return the words of a step, which are the same whenever they are asked for.

    The browser sends the words that were chosen: an age in them would be another a minute later,
    and the choice be lost.

    >>> from datetime import UTC
    >>> label("typed in Metrics", datetime(2026, 3, 4, 12, 30, tzinfo=UTC), 7, UTC)
    '4 Mar 2026, 12:30: typed in Metrics (revision 7)'
    """
    return f"{moments.stamp(moment, zone)}: {what} (revision {number})"


def _restore_chosen(board: Board, number: int) -> None:
    # Whoever pressed has seen the step in the box and its text below it: both are it, or neither.
    if frame.still_chosen(board, {STEP: number}, "step"):
        _restore(board, number)


def _restore(board: Board, number: int) -> None:
    memory, store = frame.memory(board), cached.store()
    memory.said, memory.restored = "", 0
    restored = attempts.attempted(lambda: store.restore(board.id, number))
    if restored is not None:
        # Not the board as it was drawn: another window may have saved since.
        appended = restored.revision > board.revision
        memory.restored = restored.revision - 1 if appended else 0
        memory.said = f"The board is as it was at revision {number}."
        state.set_widget(STEP, restored.revision)
        state.set_widget("history_other", BEFORE)


def _undo(board: Board) -> None:
    """Offer the way back from a restore."""
    number = frame.memory(board).restored
    if number:
        st.button("Undo the restore", key="undo_restore", on_click=_take_back, args=(board, number))


def _take_back(board: Board, number: int) -> None:
    _restore(board, number)
    frame.memory(board).restored = 0
