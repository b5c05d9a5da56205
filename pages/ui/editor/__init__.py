"""Draws the answer editor: a browser component that saves as the person types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal

import streamlit as st
from streamlit.components.v2 import component

_FOLDER = Path(__file__).parent


def _asset(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


_CODE = component("answer_editor_code", js=_asset("dist/editor.js"))
"""The editor's code in an element that never changes: Streamlit sends such an element once, while
it sends all JavaScript of an element whose data changed again with the data, after every save."""

_EDITOR = component(
    "answer_editor",
    html=_asset("editor.html"),
    css=_asset("editor.css"),
    js=_asset("dist/loader.js"),
)


def editor(
    data: Mapping[str, Any],
    *,
    key: str,
    on_hello: Callable[[], None],
    on_edit: Callable[[], None],
    on_section: Callable[[], None],
    on_event: Callable[[], None],
    height: int | Literal["stretch", "content"] = "stretch",
) -> None:
    """Draw the editor with `data` from `whiteboard.drafts.editor_data`.

    Callbacks run before the script; each finds its message in the state of the widget `key`, under
    the callback's name: ``hello`` (which board the browser holds), ``edit`` (what was typed),
    ``section`` (the id of the section that is shown) and ``event`` (a button, for one run only).
    """
    with st.container(gap=None, height=height):
        _CODE(key=f"{key}_code")
        _EDITOR(
            key=key,
            data=dict(data),
            height=height,
            on_hello_change=on_hello,
            on_edit_change=on_edit,
            on_section_change=on_section,
            on_event_change=on_event,
        )
