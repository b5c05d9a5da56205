"""Turns the folder of a browser component into a function that draws it and hears its messages."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal

import streamlit as st
from streamlit.components.v2 import component

SHEET = Path(__file__).parent / "browser" / "sheet.css"
"""The style of the components that draw figures."""


class LiveComponent:
    """One browser component, made once at import.

    Its large code stands in an element that never changes: Streamlit sends such an element once,
    while it sends all JavaScript of an element whose data changed again with the data. The element
    with the data has only a few lines, which wait for the code.

    Parameters
    ----------
    name : what Streamlit calls it; the element with the code is called ``{name}_code``.
    folder : holds ``X.html``, ``X.css``, ``dist/X.js`` and ``dist/loader.js``; X is its own name.
    sheets : style sheets that come before its own.
    """

    def __init__(self, name: str, *, folder: Path, sheets: tuple[Path, ...] = ()) -> None:
        def text(path: Path) -> str:
            return path.read_text(encoding="utf-8")

        own = folder / folder.name
        self._code = component(f"{name}_code", js=text(folder / "dist" / f"{folder.name}.js"))
        self._page = component(
            name,
            html=text(own.with_suffix(".html")),
            css="".join(text(sheet) for sheet in (*sheets, own.with_suffix(".css"))),
            js=text(folder / "dist" / "loader.js"),
        )

    def __call__(
        self,
        data: Mapping[str, Any],
        *,
        key: str,
        on: Mapping[str, Callable[[], None]],
        default: Mapping[str, Any] | None = None,
        height: int | Literal["stretch", "content"] = "content",
    ) -> Any:
        """Draw it with `data`; return its entry in the session state.

        Parameters
        ----------
        data : plain JSON.
        key : name of the entry in the session state.
        on : what to call when the browser sets the state or the trigger of this name.
        default : states that hold something before the browser has said anything.
        height : of the element with the data and of what is around it [px].

        Raises
        ------
        TypeError, ValueError
            When `data` is not JSON; Streamlit would send its ``repr`` instead and say nothing.
        """
        json.dumps(data, allow_nan=False)
        callbacks: dict[str, Any] = {f"on_{event}_change": call for event, call in on.items()}
        with st.container(gap=None, height=height):
            self._code(key=f"{key}_code")
            return self._page(
                key=key,
                data=dict(data),
                default=None if default is None else dict(default),
                height=height,
                **callbacks,
            )
