"""Turns sweep tables into the live explorer, and the visitor's moves into callbacks."""

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


_CODE = component("whiteboard_explorer_code", js=_text("dist/explorer.js"))
"""The explorer's code in an element that never changes: Streamlit sends such an element once, while
it sends all JavaScript of an element whose data changed again with the data."""

_EXPLORER = component(
    "whiteboard_explorer",
    html=_text("explorer.html"),
    css=_SHEET.read_text(encoding="utf-8") + _text("explorer.css"),
    js=_text("dist/loader.js"),
)


def explorer(
    data: Mapping[str, Any],
    *,
    key: str,
    on_scenario: Callable[[], None],
    on_pin: Callable[[], None],
    on_want: Callable[[], None],
) -> Any:
    """Draw the explorer; every drag is answered in the browser.

    Parameters
    ----------
    data : the tables, scenario, rules and notes described in ``src/contract.ts``.
    key : name of the component's entry in the session state.
    on_scenario : called 250 ms after the last move; the entry's ``scenario`` holds what was set.
    on_pin : called when figures are pinned; the entry's ``pin`` holds the scenario and `metrics`.
    on_want : called when tables were left out that the browser does not hold.

    Raises
    ------
    TypeError, ValueError
        When `data` is not JSON; Streamlit would send its ``repr`` instead and say nothing.
    """
    json.dumps(data, allow_nan=False)
    with st.container(gap=None):
        _CODE(key=f"{key}_code")
        return _EXPLORER(
            key=key,
            data=dict(data),
            default={"scenario": None},
            on_scenario_change=on_scenario,
            on_pin_change=on_pin,
            on_want_change=on_want,
        )
