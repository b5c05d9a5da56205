"""Asks a browser that came straight to a page without the editor who it is; draws nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from streamlit.components.v2 import component

from pages.ui import attempts, board_session, cached, state
from whiteboard.boards import is_id
from whiteboard.drafts import owner_of

KEY = "visitor"

_VISITOR = component(
    "whiteboard_visitor",
    js=(Path(__file__).parent / "dist" / "visitor.js").read_text(encoding="utf-8"),
)


def introduce() -> None:
    """Ask the browser for its secret and its board, until it has said so once."""
    if not state.session().shelf:
        _VISITOR(key=KEY, on_hello_change=_on_hello)


def met(message: object) -> None:
    """Take in what the browser said: its shelf, and the board it holds when none is open yet.

    A board that this server does not know is left for the editor to offer: only there the text is.
    """
    current = state.session()
    fields = cast("Mapping[str, Any]", message if isinstance(message, Mapping) else {})
    current.shelf = owner_of(fields)
    wanted = fields.get("board")
    open_now = current.board_id or (wanted if is_id(wanted) else None)
    if current.view_id or open_now is None:
        return
    board = cached.store().load(open_now)
    if board is not None:
        board_session.open_board(board)


def _on_hello() -> None:
    message = state.said(KEY, "hello")
    attempts.attempted(lambda: met(message), keep_notes=True)
