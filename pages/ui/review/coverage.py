"""Draws which concepts each section touches, and the time that each section took."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import moments
from pages.ui.controls import plain
from pages.ui.tables import Row, table
from simulator.formatting import UNDEFINED
from whiteboard import clock as clocks
from whiteboard.board import Board
from whiteboard.feedback import Feedback

if TYPE_CHECKING:
    from whiteboard.concepts import Coverage

_CARD_WIDTH = 440
STATES = {
    "supported": "supported by a number",
    "mentioned": "mentioned",
    "negated": "negated",
    "not_detected": "not detected",
}


def show(board: Board, found: Feedback) -> None:
    """Draw the concepts by section and state."""
    sections = concepts_by_section(board, found.concepts_shown)
    if not sections:
        return
    st.subheader("Concepts by section")
    with st.grid("auto", min_column_width=_CARD_WIDTH, gap="medium"):
        for title, states in sections.items():
            lines = [f"**{plain(title)}**"]
            lines += [f"{words}: {plain(', '.join(names))}" for words, names in states.items()]
            st.markdown("  \n".join(lines))
    st.caption(
        "A concept counts as supported when a number or a pin stands in the same sentence. Nobody "
        "needs all of them."
    )


def concepts_by_section(
    board: Board, concepts: Sequence[Coverage]
) -> dict[str, dict[str, list[str]]]:
    """Return, by the title of a section, the concepts in each state that occurs."""
    found: dict[str, dict[str, list[str]]] = {}
    for section in board.template.sections:
        here = [one for one in concepts if one.section == section.id]
        states = {
            words: [one.concept.title for one in here if one.state == state]
            for state, words in STATES.items()
        }
        if here:
            found[section.title] = {words: names for words, names in states.items() if names}
    return found


def times(board: Board) -> None:
    """Draw the time spent on each section against its minutes, when the clock was ever started."""
    clock = board.clock
    if not clock.used:
        return
    st.subheader("Time by section")
    present = moments.now()
    rows: list[Row] = []
    for section in board.template.sections:
        spent = clocks.section_seconds(clock, section.id, present)
        over = spent - 60 * section.minutes
        rows.append(
            {
                "section": section.title,
                "spent": moments.minutes(spent),
                "planned": moments.minutes(60 * section.minutes),
                "over": moments.minutes(over) if over >= 1 else UNDEFINED,
            }
        )
    total = clocks.total_seconds(clock, present)
    whole = {"section": "All sections", "spent": moments.minutes(total)}
    whole |= {"planned": moments.minutes(60 * board.template.minutes), "over": UNDEFINED}
    if total > 60 * board.template.minutes:
        whole["over"] = moments.minutes(total - 60 * board.template.minutes)
    table([*rows, whole], numbers=("spent", "planned", "over"), alt="Time by section")
    st.caption("Minutes and seconds.")
