"""The tab "Decision curve": whether alerting by a model beats alerting everybody or nobody."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import drawing
from pages.ui.charts import benefit
from pages.ui.controls import plain
from simulator.benefit import benefit_view
from simulator.formatting import share, three_significant
from simulator.models import MODELS

if TYPE_CHECKING:
    from pages.ui.diagnostics.view import View
    from simulator.benefit import BenefitView


def show(view: View) -> None:
    """Draw the decision curves of the models whose scores are probabilities."""
    usable = {model for model, found in view.scores.items() if found.is_probability}
    for model in view.scores:
        if model not in usable:
            st.markdown(
                f"{plain(MODELS[model].title)} is left out: a decision curve holds scores against "
                "a probability, and its scores are margins."
            )
    if not usable:
        return
    sweeps = {model: sweep for model, sweep in view.sweeps.items() if model in usable}
    found = benefit_view(view.scenario, sweeps)
    chart = benefit.decision_curves(found, {model: view.ink(model) for model in sweeps})
    drawing.figure(chart, benefit_words(view, found), key="decision_curve")
    st.markdown(
        plain(
            "The threshold probability is the chance of a positive from which an alert pays. "
            "Net benefit counts true positives and takes off false positives at the exchange rate "
            "t / (1 - t). It takes the scores at their word (after prior correction, where a "
            "deployed prevalence is set), so it falls when they are miscalibrated."
        )
    )


def benefit_words(view: View, found: BenefitView) -> str:
    """Return what each model gains at t*, against alerting everybody or nobody."""
    place = f"at a prevalence of {share(found.prevalence)}"
    if math.isnan(found.break_even):
        return f"Net benefit {place}. These costs define no t*, so none is marked."
    gains = ", ".join(
        f"{MODELS[model].title} {three_significant(net)}"
        for model, net in found.net_positives_per_1000.items()
    )
    return (
        f"At t* = {share(found.break_even)} and {place}, net {view.words.positives} caught in "
        f"1,000 {view.words.cases}: {gains}; alerting everybody "
        f"{three_significant(found.everybody_per_1000)}, alerting nobody 0."
    )
