"""What a board rests on and where it stands: levels, findings, evidence, history, critique."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from pages.ui import attempts, board_session, controls, visitor
from pages.ui.review import critique, evidence, findings, frame, history, score
from whiteboard.board import Board

PARTS: dict[str, Callable[[Board], None]] = {
    findings.SCORE: score.show,
    "Findings": findings.show,
    "Evidence": evidence.show,
    "History": history.show,
}


def page() -> None:
    controls.notes()
    board = board_session.on_screen()
    if board is None:
        frame.without_board()
        return
    frame.heading(board)
    parts = PARTS | ({"Critique": critique.show} if critique.offered(board) else {})
    tabs = st.tabs(list(parts), key=findings.TAB, on_change=frame.enter_part)
    for tab, show in zip(tabs, parts.values(), strict=True):
        if tab.open:
            with tab:
                show(board)


attempts.shown(page)
visitor.introduce()
