"""The boards of this browser: found, opened, copied, put away, and new ones."""

from __future__ import annotations

import streamlit as st

from pages.ui import attempts, boards_new, boards_view, controls, visitor

listed, made = st.columns([0.64, 0.36], gap="large")
with listed:
    st.header("Boards")
    controls.notes()
    boards_view.said()
    attempts.shown(boards_view.draw)
with made:
    st.header("New board")
    boards_new.draw()
    st.subheader("From a file")
    boards_new.bring()
visitor.introduce()
