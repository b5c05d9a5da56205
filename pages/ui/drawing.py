"""Draws one figure with its sentence under it; the same words are read out by a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from pages.ui.controls import plain

if TYPE_CHECKING:
    import plotly.graph_objects as go

_QUIET = {"displayModeBar": False, "showTips": False, "doubleClick": False}


def figure(chart: go.Figure, sentence: str, *, key: str) -> None:
    """Draw `chart` without tool buttons, and `sentence` under it."""
    st.plotly_chart(chart, theme="streamlit", config=_QUIET, key=key, alt=sentence)
    st.markdown(plain(sentence))
