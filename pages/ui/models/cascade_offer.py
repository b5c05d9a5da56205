"""The sentence about the cascade under the table: what it sends where, or how to make one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import state
from pages.ui.controls import plain
from pages.ui.models import cascade_pins, cascade_row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pages.ui.models.cascade_row import CascadeRow
    from simulator.scenario import Scenario
    from simulator.scores import Scores

NONE = (
    "No cascade is set. A fast model could answer most cases and send the uncertain ones on to a "
    "slower one: it would be compared here."
)


def show(scenario: Scenario, scores: Mapping[str, Scores], cascade: CascadeRow | None) -> None:
    """Say which cases a cascade sends on, and offer its pins; else lead to where one is made."""
    if cascade is not None:
        st.markdown(plain(cascade.words))
        cascade_pins.show(scenario, scores)
        return
    if len(scenario.models) < 2:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(plain(_why_none(scenario, scores)), width="content")
        st.button(
            "Find a band on the Serving page",
            key="models_make_cascade",
            on_click=lambda: state.go_to("serving"),
            type="tertiary",
        )


def _why_none(scenario: Scenario, scores: Mapping[str, Scores]) -> str:
    return cascade_row.why_none(scenario, scores) or NONE
