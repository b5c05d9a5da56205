"""Turns response times under load into the live part of the Serving page, moves into callbacks."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2 import component

_HERE = Path(__file__).parent
_SHEET = _HERE.parent / "browser" / "sheet.css"


def _text(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


_CODE = component("whiteboard_serving_code", js=_text("dist/serving.js"))
"""The code in an element that never changes, so that it is sent once and not with every answer."""

_SERVING = component(
    "whiteboard_serving",
    html=_text("serving.html"),
    css=_SHEET.read_text(encoding="utf-8") + _text("serving.css"),
    js=_text("dist/loader.js"),
)


def serving(
    data: Mapping[str, Any],
    *,
    key: str,
    on_setting: Callable[[], None],
    on_pin: Callable[[], None],
    on_find: Callable[[], None],
    on_want: Callable[[], None],
) -> Any:
    """Draw load, response times and the cascade; every drag is answered in the browser.

    Parameters
    ----------
    data : the tables, setting and figures described in ``src/contract.ts``.
    key : name of the component's entry in the session state.
    on_setting : called 250 ms after the last move; the entry's ``setting`` holds what was set.
    on_pin : called when figures are pinned; the entry's ``pin`` holds the settings and `metrics`.
    on_find : called when the best band is asked for; the entry's ``find`` names the two models.
    on_want : called when tables were left out that the browser does not hold.

    Raises
    ------
    TypeError, ValueError
        When `data` is not JSON; Streamlit would send its ``repr`` instead and say nothing.
    """
    json.dumps(data, allow_nan=False)
    with st.container(gap=None):
        _CODE(key=f"{key}_code")
        return _SERVING(
            key=key,
            data=dict(data),
            default={"setting": None},
            on_setting_change=on_setting,
            on_pin_change=on_pin,
            on_find_change=on_find,
            on_want_change=on_want,
        )
