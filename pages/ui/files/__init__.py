"""Draws buttons that save a file, and hands the browser each file it asked for.

Streamlit's own download button gives every run another address for its file and forgets the one
before: pressed while the page is being drawn again, it saves nothing. Here a press is remembered
until its file is made, and the file travels with the page until the browser has it.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2 import component

from pages.ui import state

KEY = "files"

_FILES = component(
    "whiteboard_files",
    js=(Path(__file__).parent / "dist" / "files.js").read_text(encoding="utf-8"),
)


def button(
    label: str,
    make: Callable[[], str | bytes],
    *,
    key: str,
    name: str,
    mime: str,
    **look: Any,
) -> None:
    """Draw a button whose press saves a file.

    Parameters
    ----------
    label : the words on the button.
    make : what returns the file's content; called only after a press, with the page as it is then.
    key : name of the button in the session state.
    name : the file's name, with its ending.
    mime : the file's media type.
    **look : further arguments of ``st.button``.
    """
    st.button(label, key=key, on_click=_want, args=(key,), **look)
    outbox = state.session().outbox
    if key not in outbox.wanted:
        return
    try:
        data = make()
    except Exception:  # whoever drew the button says what is the matter; the press is answered
        outbox.wanted.discard(key)
        raise
    outbox.wanted.discard(key)
    outbox.put(name, mime, data.encode() if isinstance(data, str) else data)


def deliver() -> None:
    """Hand over the files that were made; draws nothing. Call it when the page has been drawn."""
    outbox = state.session().outbox
    outbox.wanted.clear()  # pressed on a page that was left before the file was made
    if not outbox.files:
        return
    files = [
        {
            "number": one.number,
            "name": one.name,
            "mime": one.mime,
            "data": b64encode(one.data).decode("ascii"),
        }
        for one in outbox.files
    ]
    _FILES(key=KEY, data={"files": files}, on_saved_change=_on_saved)


def _want(key: str) -> None:
    state.hear()
    state.session().outbox.wanted.add(key)


def _on_saved() -> None:
    state.session().outbox.saved(state.said(KEY, "saved"))
