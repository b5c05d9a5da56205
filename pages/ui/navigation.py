"""The list of pages and the frame around them."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from pages.ui import state

PRODUCT = "ML Design Whiteboard"
_PAGES = Path(__file__).resolve().parent.parent


def configure() -> None:
    """Set the browser tab's title and the wide layout."""
    st.set_page_config(page_title=PRODUCT, layout="wide", initial_sidebar_state="collapsed")


def run() -> None:
    """Draw the page the address names; in present mode without the navigation."""
    pages = [
        _page("design/board.py", "Board", None),
        _page("explore/diagnostics.py", "Diagnostics", "diagnostics"),
        _page("explore/data.py", "Data", "data"),
        _page("explore/models.py", "Models", "models"),
    ]
    state.follow_address()
    page = st.navigation(pages, position="hidden" if state.session().present else "top")
    state.enter_page(page.title)
    page.run()
    state.write_address()


def _page(file: str, title: str, url_path: str | None) -> st.Page:
    return st.Page(str(_PAGES / file), title=title, url_path=url_path, default=url_path is None)
