"""Turns rows of ready-made text into a plain table: words to the left, numbers to the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st
from streamlit.components.v2 import component

from pages.ui.controls import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

Row = dict[str, str]

_EDGES = component(
    "table_edges",
    css=Path(__file__).with_suffix(".css").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def table(
    rows: Sequence[Row], *, alt: str, numbers: Sequence[str] = (), height: int | None = None
) -> None:
    """Draw `rows` under their keys; the columns named in `numbers` line up on the right.

    `alt` says what the table is for, and no other table of the page has the same. A table taller
    than `height` pixels scrolls, and one that is wider than its place scrolls sideways and fades at
    the edge beyond which it goes on.
    """
    frame = pd.DataFrame([{key: plain(text) for key, text in row.items()} for row in rows])
    shown = {name: frame[name].tolist() for name in numbers if name in frame.columns}
    for name in shown:
        # st.table lines up on the right what is a number; it shows the text it stands for.
        frame[name] = range(len(frame))
    styled = frame.style.format({name: _shown(texts) for name, texts in shown.items()})
    with st.container(gap=None):
        st.table(styled, border="horizontal", hide_index=True, height=height or "content", alt=alt)
        _EDGES(key=f"edges of {alt}", height="content")


def facts(entries: Mapping[str, str], *, alt: str) -> None:
    """Draw a short list of names and what each is."""
    st.table({name: plain(text) for name, text in entries.items()}, border="horizontal", alt=alt)


def _shown(texts: Sequence[str]) -> Callable[[Any], str]:
    return lambda place: texts[int(place)]
