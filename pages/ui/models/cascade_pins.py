"""The pins of the cascade's figures on the Models page: one button for each that has a value."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import state
from pages.ui.controls import plain
from pages.ui.serving.cascade_exact import exact
from whiteboard.serving_metrics import SERVING_METRICS
from whiteboard.serving_words import serving_value_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simulator.scenario import Scenario
    from simulator.scores import Scores

POPOVER = "cascade_pinning"
LIST = "cascade_pinning_list"
HEIGHT = 248
"""Pixels of a long list: it scrolls, and so fits above or below its button in a low window."""
LONG = 6


def show(scenario: Scenario, scores: Mapping[str, Scores]) -> None:
    """Offer every figure of the cascade to be pinned, with the number that a pin would hold."""
    known = {
        metric: value
        for metric, (value, _, _) in exact(scenario, scores).items()
        if not math.isnan(value)
    }
    current = state.session()
    offer = st.popover(
        "Pin a figure of the cascade",
        help=plain(f"Freeze one into the section {current.template[current.section].title}."),
        key=POPOVER,
    )
    height = HEIGHT if len(known) > LONG else "content"
    with offer, st.container(height=height, border=False, gap="xxsmall", key=LIST):
        for metric, value in known.items():
            st.button(
                plain(words(scenario, metric, value)),
                key=f"pin_{metric}",
                on_click=_ask,
                args=(scenario, metric),
                type="tertiary",
            )

    waiting = sum(len(metrics) for _, metrics in current.asked_pins)
    if waiting:
        many = "One pin waits" if waiting == 1 else f"{waiting} pins wait"
        st.caption(f"{many} for the board and will be in the answer when it opens.")


def words(scenario: Scenario, metric: str, value: float) -> str:
    """Return what a button pins: the figure by its name, and its number."""
    found = SERVING_METRICS[metric]
    return f"{found.label}: {serving_value_text(value, found.unit, scenario.costs.currency)}"


def _ask(scenario: Scenario, metric: str) -> None:
    state.hear()
    current = state.session()
    current.notes = ()  # what was said of earlier wishes has been read
    current.asked_pins = (*current.asked_pins, (scenario, (metric,)))
