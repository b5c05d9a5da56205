"""The tab "Lift and gains": how much of the work finds how many of the positives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import drawing
from pages.ui.charts import ranking
from simulator.curves import cumulative_gains
from simulator.formatting import share, three_significant
from simulator.lift_curve import LEAST_ALERTS, lift_curve
from simulator.models import MODELS
from simulator.rule_table import capacity_share
from simulator.thinning import thin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pages.ui.diagnostics.view import View
    from simulator.curves import Gains

DRAWN_ROWS = 300


def show(view: View) -> None:
    """Draw cumulative gains and lift of every model, with the capacity for reviews marked."""
    drawn = {model: thin(sweep, DRAWN_ROWS) for model, sweep in view.sweeps.items()}
    capacity = capacity_share(view.scenario)
    found = _lines(view, {model: cumulative_gains(table) for model, table in drawn.items()})
    worth = _lines(view, {model: lift_curve(table) for model, table in drawn.items()})
    gains, lift = st.columns(2, gap="large")
    with gains:
        drawing.figure(ranking.cumulative_gains(found, capacity), gains_words(view), key="gains")
    with lift:
        drawing.figure(ranking.lift(worth, capacity), lift_words(view), key="lift")


def _lines(view: View, gains: Mapping[str, Gains]) -> list[ranking.ModelLine]:
    return [
        ranking.ModelLine(view.ink(model), curve, view.choices[model].point)
        for model, curve in gains.items()
    ]


def gains_words(view: View) -> str:
    """Return what the operating point of the focus model finds for its work."""
    choice = view.choices[view.focus]
    if choice.point is None:
        return f"{view.title} has no operating point. {choice.reason}"
    return (
        f"At the operating point {view.title} alerts {share(choice.point.alert_rate)} of "
        f"{view.words.cases} and finds {share(choice.point.recall)} of {view.words.positives}."
    )


def lift_words(view: View) -> str:
    """Return how many times a random choice each model's alerts are worth."""
    worth = [
        f"{three_significant(choice.point.lift)} with {MODELS[model].title}"
        for model, choice in view.choices.items()
        if choice.point is not None and choice.point.tp + choice.point.fp > 0
    ]
    if not worth:
        return "No model alerts anybody at its operating point, so there is no lift to give."
    return (
        f"At the operating points {view.words.positives} are this many times as common among "
        f"alerts as among all {view.words.cases}: {', '.join(worth)}. The curve starts at "
        f"{LEAST_ALERTS} alerted rows: a lift of fewer says more about chance."
    )
