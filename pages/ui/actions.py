"""The board's actions: undo, redo, share, export, present."""

from __future__ import annotations

import streamlit as st

from pages.ui import answer_panel, state
from whiteboard.report import to_markdown


def bar() -> None:
    """Draw the row of actions above the answer."""
    current = state.session()
    with st.container(horizontal=True, horizontal_alignment="right", gap="xsmall"):
        if not current.present:
            _edit_and_share(current)
        st.button(
            "Leave present mode" if current.present else "Present",
            key="present",
            on_click=state.toggle_present,
            shortcut="Alt+P",
            help="Larger type, no navigation, no side notes",
        )


def _edit_and_share(current: state.Session) -> None:
    st.button(
        ":material/undo:",
        key="undo",
        on_click=state.undo,
        disabled=not current.past,
        help="Undo the last change of the scenario",
    )
    st.button(
        ":material/redo:",
        key="redo",
        on_click=state.redo,
        disabled=not current.future,
        help="Redo the change of the scenario",
    )
    with st.popover("Share", help="A link that opens this scenario anywhere"):
        _share()
    _export()


def _share() -> None:
    st.caption("This link opens the same scenario on any machine. It does not hold the answer.")
    st.code(state.link(), language=None, wrap_lines=True)


def _export() -> None:
    board = answer_panel.board_on_screen()
    st.download_button(
        "Export",
        data=(lambda: to_markdown(board)) if board else "",
        file_name="ml-design-answer.md",
        mime="text/markdown",
        on_click="ignore",
        disabled=board is None,
        help="The answer with its evidence as Markdown",
    )
