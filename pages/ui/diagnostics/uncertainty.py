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
from simulator.uncertainty import auc_interval, bootstrap, positives_to_halve

if TYPE_CHECKING:
    from pages.ui.diagnostics.view import View
    from simulator.sweep import Sweep
    from simulator.uncertainty import Bands


def show(view: View) -> None:
    """Draw the ROC and precision-recall curves of the focus model with bootstrap bands."""
    sweep, ink = view.sweeps[view.focus], view.ink(view.focus)
    point = view.choices[view.focus].point
    bands = bootstrap(sweep, seed=view.scenario.seed)
    st.markdown(plain(area_words(view.title, sweep, view.words.positives)))
    roc, precision = st.columns(2, gap="large")
    with roc:
        chart = ranking.roc_with_band(bands, ink, point)
        drawing.figure(chart, roc_words(bands), key="roc_band")
    with precision:
        chart = ranking.precision_recall_with_band(bands, ink, point)
        drawing.figure(chart, precision_words(bands), key="precision_band")


def area_words(title: str, sweep: Sweep, positives: str) -> str:
    """Return the ROC AUC with its interval and the positives it rests on."""
    held = int(sweep.positives)
    interval = auc_interval(sweep)
    return (
        f"{title}: ROC AUC {decimal(roc_auc(sweep))} {interval_text(interval, decimal)} "
        f"({interval.method}, 95%). It rests on {count(held)} {positives}; about "
        f"{count(positives_to_halve(held))} would halve the interval."
    )


def roc_words(bands: Bands) -> str:
    """Return how the band of the ROC curve was made."""
    return (
        f"The band holds recall in 95% of {count(bands.replicates)} resamples of the rows at each "
        f"of {count(len(bands.threshold))} fixed thresholds (seed {bands.seed}, class sizes kept)."
    )


def precision_words(bands: Bands) -> str:
    """Return where the precision band is widest, and at which prevalence it is drawn."""
    return (
        f"Precision at a prevalence of {share(bands.prevalence)}. The band is wide on the left, "
        "where few cases are alerted: a precision there rests on few cases."
    )
