"""The list of pages and the frame around them."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from pages.ui import actions, attempts, board_session, files, state

PRODUCT = "ML Design Whiteboard"
PAGES = {
    "board": ("design/board.py", "Board"),
    "boards": ("design/boards.py", "Boards"),
    "review": ("design/review.py", "Review"),
    "diagnostics": ("explore/diagnostics.py", "Diagnostics"),
    "data": ("explore/data.py", "Data"),
    "models": ("explore/models.py", "Models"),
    "serving": ("explore/serving.py", "Serving"),
}
"""File and title of every page, by the name in its address."""

_FOLDER = Path(__file__).resolve().parent.parent


def configure() -> None:
    """Set the browser tab's title and the wide layout."""
    st.set_page_config(page_title=PRODUCT, layout="wide", initial_sidebar_state="collapsed")


def run() -> None:
    """Draw the page the address names; in present mode without the navigation."""
    pages = {name: _page(file, title, name) for name, (file, title) in PAGES.items()}
    state.follow_address()
    attempts.shown(board_session.follow_link)
    shown = list(pages.values())
    page = st.navigation(shown, position="hidden" if state.session().present else "top")
    current = state.session()
    if current.go_to in pages and PAGES[current.go_to][1] != page.title:
        state.hear()  # the address may be on its way: nobody went back
        current.address = current.scenario.to_query()  # the switch writes it
        st.switch_page(pages[current.go_to], query_params=state.address_to_write())
    state.enter_page(page.title)
    if state.session().present and page.title != PAGES["board"][1]:
        actions.way_out()
    page.run()
    files.deliver()
    state.session().drawn_page, state.session().dropped = page.title, None
    state.write_address()


def _page(file: str, title: str, name: str) -> st.Page:
    url_path = None if name == "board" else name
    return st.Page(str(_FOLDER / file), title=title, url_path=url_path, default=url_path is None)
