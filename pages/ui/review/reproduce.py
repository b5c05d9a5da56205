"""Draws the short program that prints a pin's figure again without this product's screen."""

from __future__ import annotations

import streamlit as st

from pages.ui import files
from pages.ui.controls import plain
from whiteboard.evidence import Evidence
from whiteboard.reproduction import script, script_name


def show(pin: Evidence) -> None:
    """Draw the program and the button that saves it; a sentence when there is none."""
    try:
        program = script(pin)
    except ValueError as error:
        st.markdown(plain(f"{pin.id} has no program: {error}"))
        return
    files.button(
        f"Save the program that prints {pin.id}",
        lambda: program,
        key=f"script_{pin.id}",
        name=script_name(pin),
        mime="text/x-python",
    )
    with st.expander("Show the program"):
        st.code(program, language="python")
