"""Draws the parts of the Models page: the measured table and the register of models."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui.controls import plain
from pages.ui.tables import table
from simulator.datasets import DATASETS
from simulator.formatting import count, interval_text, share, three_significant
from simulator.formatting import plain as decimal
from simulator.models import MODELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from simulator.measured import Measured
    from simulator.models import ModelSpec
    from simulator.scenario import Scenario
    from simulator.scores import Scores

_CARD_WIDTH = 340
_MARGINS = "the scores are margins, not probabilities"
_NO_PROBABILITY = {"majority": "it gives every case the same answer and no probability"}
"""Why a model has no Brier score, where that is not because its scores are margins."""


def measured_table(
    rows: Sequence[Measured], scenario: Scenario, scores: Mapping[str, Scores]
) -> None:
    """Show the figures of each model that has scores, and what they rest on."""
    shown = [
        {
            "model": f"{MODELS[row.model].title} ({MODELS[row.model].short})",
            "ROC AUC": decimal(row.roc_auc),
            "95% interval": interval_text(row.auc_interval, decimal),
            "average precision": three_significant(row.average_precision),
            "no skill": three_significant(row.prevalence),
            "Brier": three_significant(row.brier),
            "log loss": three_significant(row.log_loss),
            "accuracy": share(row.accuracy),
            "majority accuracy": share(row.majority_accuracy),
        }
        for row in rows
    ]
    table(shown, numbers=list(shown[0])[1:], alt="Out-of-fold figures of each model")
    st.markdown(plain(measured_words(rows, scenario, scores)))
    for sentence in dict.fromkeys(note for found in scores.values() for note in found.notes):
        st.markdown(f"- {plain(sentence)}")


def measured_words(
    rows: Sequence[Measured], scenario: Scenario, scores: Mapping[str, Scores]
) -> str:
    """Return what the table rests on, and what it does not say."""
    found = next(iter(scores.values()))
    words = DATASETS[scenario.dataset].words
    text = (
        f"Each row of {count(len(found))} {words.cases} was scored once by a model that never saw "
        f"it ({found.folds} folds, {found.scheme}, seed {found.seed}); {count(found.positives)} "
        f"are {words.positives}, and the figures are at that share, the data's own "
        f"{share(found.prevalence)}{_not_deployed(scenario)}. "
        "Higher is better for ROC AUC and average precision, lower for Brier and log loss. "
        "Accuracy is taken at the board's threshold and at the data's own share; always giving the "
        "more common answer scores the majority accuracy beside it."
    )
    text += _dashes(rows)
    if len(rows) > 1:
        text += (
            " The models were scored on the same rows, so overlapping intervals do not settle "
            "which is better: that takes a paired comparison."
        )
    return text


def _not_deployed(scenario: Scenario) -> str:
    """Return that the deployed prevalence does not enter, when one is set."""
    if scenario.prevalence is None:
        return ""
    return f" and not the deployed {share(scenario.prevalence)}"


def _dashes(rows: Sequence[Measured]) -> str:
    """Return why models have no Brier score, once for each reason."""
    titles: dict[str, list[str]] = {}
    for row in rows:
        if math.isnan(row.brier):
            why = _NO_PROBABILITY.get(row.model, _MARGINS)
            titles.setdefault(why, []).append(MODELS[row.model].title)
    return "".join(
        f" A dash under Brier and log loss for {' and '.join(names)}: {why}."
        for why, names in titles.items()
    )


def register(specs: Iterable[ModelSpec]) -> None:
    """Show every model: its purpose, its cost, its scores and how a person would explain it."""
    with st.grid("auto", min_column_width=_CARD_WIDTH, gap="large"):
        for spec in specs:
            with st.container(gap="xsmall"):
                _card(spec)


def _card(spec: ModelSpec) -> None:
    kind = "a probability" if spec.is_probability else "not a probability"
    st.subheader(f"{plain(spec.title)} ({plain(spec.short)})")
    st.markdown(plain(spec.purpose))
    lines = {
        "Its score": kind,
        "Training": spec.training_cost,
        "One decision explained": spec.explains,
    }
    if spec.train_rows is not None:
        lines["Trains on"] = (
            f"at most {count(spec.train_rows)} rows per fold, or half of the loaded rows when that "
            "is more; every held-out row is scored"
        )
    st.markdown("  \n".join(f"**{name}:** {plain(text)}" for name, text in lines.items()))
