"""The tab "Uncertainty": what another sample of the same size could have shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import drawing
from pages.ui.charts import ranking
from pages.ui.controls import plain
from simulator.curves import roc_auc
from simulator.formatting import count, interval_text, share
from simulator.formatting import plain as decimal
from simulator.uncertainty import (
    auc_interval,
    auc_interval_is_narrow,
    bootstrap,
    positives_to_halve,
)

if TYPE_CHECKING:
    from pages.ui.diagnostics.view import View
    from simulator.datasets import CaseWords
    from simulator.sweep import Sweep
    from simulator.uncertainty import Bands


def show(view: View) -> None:
    """Draw the ROC and precision-recall curves of the focus model with bootstrap bands."""
    sweep, ink = view.sweeps[view.focus], view.ink(view.focus)
    point = view.choices[view.focus].point
    bands = bootstrap(sweep, seed=view.scenario.seed)
    st.markdown(plain(area_words(view.title, sweep, view.words)))
    roc, precision = st.columns(2, gap="large")
    with roc:
        chart = ranking.roc_with_band(bands, ink, point)
        drawing.figure(chart, roc_words(bands), key="roc_band")
    with precision:
        chart = ranking.precision_recall_with_band(bands, ink, point)
        drawing.figure(chart, precision_words(bands), key="precision_band")


def area_words(title: str, sweep: Sweep, words: CaseWords) -> str:
    """Return the ROC AUC with its interval, what it rests on and what would halve it."""
    held, others = int(sweep.positives), int(sweep.negatives)
    auc, interval = roc_auc(sweep), auc_interval(sweep)
    area = f"{title}: ROC AUC {decimal(auc)}"
    found = f"{count(held)} {words.positive if held == 1 else words.positives}"
    rests = f"It rests on {found} and {count(others)} other {_noun(others, words)}"
    if min(held, others) < 2:
        return f"{area}. {rests}: one of a class is too few for an interval."
    area = f"{area} {interval_text(interval, decimal)} ({interval.method}, 95%)"
    if auc in (0.0, 1.0):
        return f"{area}. {rests}."
    narrow = (
        " With so few rows ranked wrongly the interval is too narrow: in simulations such 95% "
        "intervals held the truth 80 to 90 times in 100."
        if auc_interval_is_narrow(sweep)
        else ""
    )
    return (
        f"{area}. {rests}; about {count(positives_to_halve(held))} {words.positives} and "
        f"{count(positives_to_halve(others))} others would halve the interval.{narrow}"
    )


def _noun(n: int, words: CaseWords) -> str:
    return words.case if n == 1 else words.cases


def roc_words(bands: Bands) -> str:
    """Return how the band of the ROC curve was made."""
    return (
        f"The band holds recall in 95% of {count(bands.replicates)} resamples of the rows at each "
        f"of {count(len(bands.threshold))} fixed thresholds (seed {bands.seed}, class sizes kept)."
    )


def precision_words(bands: Bands) -> str:
    """Return at which prevalence the precision band is drawn, and where it rests on few cases."""
    return (
        f"Precision at a prevalence of {share(bands.prevalence)}, in the same resamples. Towards "
        "the left fewer cases are alerted, and a precision there rests on fewer cases."
    )
