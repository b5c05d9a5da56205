"""Draws what the parts of the review page share: which board it is, and the way to one."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from pages.ui import moments, state
from pages.ui.controls import plain
from pages.ui.memory import ReviewMemory
from whiteboard.board import Board
from whiteboard.problems import PROBLEMS


def writable(board: Board) -> bool:
    """Return whether the visitor may change this board; a read-only link may not."""
    return bool(board.id) and not state.session().view_id


def memory(board: Board) -> ReviewMemory:
    """Return what this page remembers of `board`; another board starts with nothing."""
    current, name = state.session(), board.id or state.session().view_id
    if current.review_memory.board != name:
        current.review_memory = ReviewMemory(board=name)
    return current.review_memory


def enter_part() -> None:
    """Forget what was said about the part that is left; for callbacks."""
    state.hear()
    state.session().review_memory.said = ""


def still_chosen(board: Board, drawn: Mapping[str, object], what: str) -> bool:
    """Return whether fields hold what a pressed button was drawn for; for callbacks.

    A choice and a press may be heard in one run, in which nobody knows which came first: the box
    shows one thing and what is drawn around the button another. A button that acts on only one of
    them might act on what nobody meant, so it does nothing, and a sentence says so.

    Parameters
    ----------
    board : the board of the page.
    drawn : what each field held as the button was drawn, by the key of the field.
    what : what is chosen there, in a word: ``"step"``.
    """
    if all(state.widget(key) == value for key, value in drawn.items()):
        return True
    memory(board).said = (
        f"Another {what} was chosen just as the button was pressed, so nothing was done. "
        f"Press it again for the {what} that is shown now."
    )
    return False


def heading(board: Board) -> None:
    """Draw the title of the board, its problem, and that it can only be read when that is so."""
    st.header(plain(board.title))
    problem = PROBLEMS.get(board.problem)
    parts = ["Example"] if board.example else []
    if problem is not None:
        parts.append(f"{problem.title}, attempt {board.attempt}")
    parts.append(f"edited {moments.ago(board.updated_at, moments.now(), moments.visitors_zone())}")
    if not writable(board):
        parts.append("read-only: nothing can be changed here")
    st.caption(plain(" · ".join(parts)))
    words = memory(board).said
    if words:
        st.markdown(plain(words))


def without_board() -> None:
    """Draw what the page shows while no board is open, with the ways to one."""
    st.header("Review")
    if not state.session().shelf and not state.session().view_id:
        st.caption("Asking this browser which board it holds …")
        return
    st.markdown(
        "No board is open. Open one from the list, or go to the board and begin to write: its "
        "levels, findings, evidence and history are then found here."
    )
    with st.container(horizontal=True, gap="small"):
        st.button("To the list", key="to_boards", on_click=state.go_to, args=("boards",))
        st.button("To the board", key="to_board", on_click=state.go_to, args=("board",))
