"""The board's actions: undo, redo, share, export, present."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st

from pages.ui import board_session, cached, files, state, steps
from pages.ui.file_names import stem
from whiteboard import board_file
from whiteboard.board import Board
from whiteboard.exports import csv_file as report_csv
from whiteboard.exports import html_file as report_html
from whiteboard.exports import pdf_file as report_pdf
from whiteboard.finding import Finding
from whiteboard.report import to_markdown

Shown = tuple[Finding, ...] | None
"""Findings that may be shown; None before they may."""


def bar() -> None:
    """Draw the row of actions above the answer."""
    current = state.session()
    with st.container(horizontal=True, horizontal_alignment="right", gap="xsmall"):
        if not current.present:
            _edit_and_share()
        _present()


def way_out() -> None:
    """Draw the button that leaves present mode, above a page that has no row of actions."""
    with st.container(horizontal=True, horizontal_alignment="right"):
        _present()


def _present() -> None:
    st.button(
        "Leave present mode" if state.session().present else "Present",
        key="present",
        on_click=state.toggle_present,
        shortcut="Alt+P",
        help="Larger type, no navigation, no side notes",
    )


def _edit_and_share() -> None:
    steps.buttons()
    board = board_session.on_screen()
    with st.popover("Share", help="Links to this scenario and to this board"):
        _share(board)
    with st.popover("Export", help="The answer with its evidence as a file"):
        exports(board)


def _share(board: Board | None) -> None:
    _link("The scenario", "The explorer as it stands, on any machine; without the answer.", {})
    if board is None:
        return
    reading = {state.VIEW_KEY: board.view_id or state.session().view_id}
    _link("To read the board", "Whoever has it sees the answer and can change nothing.", reading)
    if board.id:
        _link(
            "To edit the board",
            "Whoever has it can change the answer. Do not show it on a shared screen.",
            {state.BOARD_KEY: board.id},
        )


def _link(title: str, words: str, parameters: dict[str, str]) -> None:
    st.markdown(f"**{title}**")
    st.caption(words)
    if state.BOARD_KEY in parameters and not st.toggle("Show it", key="show_edit_link"):
        return
    st.code(_address(parameters), language=None, wrap_lines=True)


def _address(parameters: dict[str, str]) -> str:
    """Return the address of the board with these parameters; without any, with the scenario."""
    url = urlsplit(st.context.url or "")
    query = urlencode(parameters or state.session().scenario.to_query())
    return urlunsplit((url.scheme, url.netloc, "/", query, ""))


def exports(board: Board | None) -> None:
    """Draw a button for each kind of file the board can leave as."""
    if board is None:
        st.caption("The board is not open yet.")
        return
    found = board_session.feedback_on(board)
    findings = found.shown if found is not None and found.revealed else None
    for label, ending, mime, make in _FILES:
        if ending == "json" and not board.id:
            continue  # the history holds older text, which a reader was not given
        files.button(
            label,
            partial(make, board, findings),
            key=f"export_{ending}",
            name=f"{stem(board.title)}.{ending}",
            mime=mime,
            type="tertiary",
        )


def _pdf(board: Board, findings: Shown) -> bytes:
    return report_pdf.to_pdf(board, cached.sweep_of, findings=findings)


def _html(board: Board, findings: Shown) -> str:
    return report_html.to_html(board, cached.sweep_of, findings=findings)


def _markdown(board: Board, findings: Shown) -> str:
    return to_markdown(board, findings=findings)


def _csv(board: Board, _findings: Shown) -> bytes:
    return report_csv.to_csv(board).encode("utf-8-sig")  # for spreadsheets that would guess


def _json(board: Board, _findings: Shown) -> str:
    return board_file.to_json(cached.store(), board.id)


_FILES: tuple[tuple[str, str, str, Callable[[Board, Shown], str | bytes]], ...] = (
    ("PDF", "pdf", "application/pdf", _pdf),
    ("HTML", "html", "text/html", _html),
    ("Markdown", "md", "text/markdown", _markdown),
    ("Evidence as CSV", "csv", "text/csv", _csv),
    ("Board with history as JSON", "json", "application/json", _json),
)
