"""The tab "Calibration": whether a score of 20% means 20%, before and after recalibration."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import drawing
from pages.ui.charts import calibration as charts
from pages.ui.charts import style
from pages.ui.controls import plain
from pages.ui.tables import table
from simulator.balance import BALANCES
from simulator.formatting import share, three_significant
from simulator.recalibrated import AS_TRAINED, METHODS, calibrations, class_shares, reach

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pages.ui.diagnostics.view import View
    from simulator.recalibrated import Calibration

_DASHES = {AS_TRAINED: "solid", "sigmoid": "dash", "isotonic": "dot"}


def show(view: View) -> None:
    """Draw the reliability of the focus model, the scores by class, and Brier and log loss."""
    found = view.scores[view.focus]
    if not found.is_probability:
        st.markdown(
            f"{plain(view.title)} gives margins: they rank, and only the recalibrated ones are "
            "probabilities."
        )
    try:
        versions = {version.version: version for version in calibrations(found)}
    except ValueError as error:
        st.warning(plain(str(error)))
        return
    picture, numbers = st.columns([3, 2], gap="large")
    with numbers:
        method = st.radio("Recalibrated by", METHODS, horizontal=True, key="recalibration")
        _losses(versions.values())
        for sentence in caveats(view):
            st.markdown(plain(sentence))
    drawn = [versions[name] for name in (AS_TRAINED, method) if name in versions]
    with picture:
        _picture(view, drawn)


def _picture(view: View, drawn: list[Calibration]) -> None:
    first = drawn[0]
    shares = class_shares(view.scores[view.focus].y_true, first.probability, reach(drawn))
    inks = [
        style.Ink(version.version, view.ink(view.focus).colour, _DASHES[version.version])
        for version in drawn
    ]
    classes = (view.words.positives, f"other {view.words.cases}")
    chart = charts.reliability(list(zip(inks, drawn, strict=True)), shares, classes)
    drawing.figure(chart, reliability_words(view, first), key="reliability")


def _losses(versions: Iterable[Calibration]) -> None:
    rows = [
        {
            "version": version.version,
            "Brier": three_significant(version.brier),
            "log loss": three_significant(version.log_loss),
            "mean predicted": share(version.mean),
        }
        for version in versions
    ]
    table(rows, numbers=list(rows[0])[1:], alt="Brier and log loss before and after recalibration")
    st.markdown(
        "Lower is better for both losses. Recalibration is cross-fitted over the folds: no row is "
        "judged by a map fitted on it."
    )


def reliability_words(view: View, first: Calibration) -> str:
    """Return what the scores say on average against what happened."""
    found = view.scores[view.focus]
    made = "As trained" if first.version == AS_TRAINED else f"After {first.version} recalibration"
    return (
        f"{made} {view.title} predicts {share(first.mean)} on average; "
        f"{share(found.prevalence)} of the {view.words.cases} are {view.words.positives}. A point "
        "whose interval lies above the line says that scores are too low there. Below: the same "
        "probabilities by class; the last bar also holds any larger ones."
    )


def caveats(view: View) -> list[str]:
    """Return what training balance and a deployed prevalence do to these probabilities."""
    found, scenario = view.scores[view.focus], view.scenario
    sentences: list[str] = []
    if found.balance != "none" and found.is_probability:
        sentences.append(
            f"{BALANCES[found.balance].title} in training: as trained, probabilities are at the "
            "training balance, not at the data's. Prior correction, logit p' = logit p + "
            "logit(deployed prevalence) - logit(training prevalence), undoes the shift; it is "
            "exact only for calibrated scores. Recalibration on rows at the natural prevalence "
            "needs no such assumption."
        )
    if scenario.prevalence is not None:
        sentences.append(
            f"These curves are at the data's own prevalence, {share(found.prevalence)}. Deployed "
            f"at {share(scenario.prevalence)} every probability needs the prior correction first."
        )
    return sentences
