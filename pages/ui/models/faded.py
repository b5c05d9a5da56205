"""Turns rows of ready-made text into a table in which some rows are struck out and drawn faded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from pages.ui.controls import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from typing import Any

    from pages.ui.tables import Row

FADED = "opacity: 0.7"
"""As faint as letters may be and still have a contrast of 4.5 to 1 in both themes."""


def faded_table(
    rows: Sequence[Row], out: Collection[int], *, struck: str, words: Sequence[str], alt: str
) -> None:
    """Draw `rows` under their keys; columns not named in `words` line up on the right.

    Rows whose place is in `out` are faded, and their text in the column `struck` is struck out.
    `alt` says what the table is for.
    """
    frame = pd.DataFrame([{key: plain(text) for key, text in row.items()} for row in rows])
    frame[struck] = [
        f"~~{text}~~" if place in out else text for place, text in enumerate(frame[struck])
    ]
    shown = {name: frame[name].tolist() for name in frame.columns if name not in words}
    for name in shown:
        # st.table lines up on the right what is a number; it shows the text it stands for.
        frame[name] = range(len(frame))
    styled = frame.style.format({name: _shown(texts) for name, texts in shown.items()})
    styled = styled.apply(lambda row: [FADED if row.name in out else ""] * len(row), axis="columns")
    st.table(styled, border="horizontal", hide_index=True, alt=alt)


def _shown(texts: Sequence[str]) -> Callable[[Any], str]:
    return lambda place: texts[int(place)]
