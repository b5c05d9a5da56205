"""Draws the parts of the Data page: each takes what was computed and shows it with its words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import drawing
from pages.ui.charts import data as charts
from pages.ui.controls import plain
from pages.ui.tables import facts, table
from simulator.costs import bayes_threshold
from simulator.distribution import MISSING
from simulator.formatting import count, money, share
from simulator.formatting import plain as decimal
from simulator.intervals import wilson_interval
from simulator.prevalence import homogeneity_p

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from simulator.datasets import Dataset, DatasetSpec
    from simulator.distribution import ClassDistribution
    from simulator.folds import FoldPlan
    from simulator.prevalence import Period
    from simulator.profile import ColumnProfile

COLUMNS_HEIGHT = 460
SURPRISE = 0.01
SCHEME_REASONS = {
    "stratified": (
        "The rows have no time order, so each fold holds out a random part with the same share of "
        "positives. This measures the model on rows like these, not on next month's."
    ),
    "forward in time": (
        "The rows have a time order, so each block is scored by a model trained on earlier blocks "
        "only, as it will be in use; the first block only trains. Random folds would let the "
        "model see the future."
    ),
}


def heading(spec: DatasetSpec) -> None:
    """Show the title, what is decided for whom, and whether the rows are simulated."""
    st.header(plain(spec.title))
    st.markdown(plain(spec.summary))
    if spec.simulated:
        st.warning("**Simulated.** These rows were generated; nobody in them exists.")


def about(spec: DatasetSpec, dataset: Dataset) -> None:
    """Show what a case and a positive is, how many there are, and where they come from."""
    entries = {
        "A case": f"one {spec.words.case}",
        "A positive": spec.words.positive,
        "Rows": _rows_words(len(dataset.y), dataset.rows_available),
        "Prevalence": _prevalence_words(dataset, spec),
        "Columns": f"{count(dataset.X.shape[1])} used by the models",
        "Groups": ", ".join(dataset.group_columns) or "none recorded",
        "Source": spec.source,
        "Licence": spec.licence,
    }
    facts(entries, alt=f"What the data set {spec.title} is")


def costs(spec: DatasetSpec) -> None:
    """Show the costs the board opens with, and the sentence that gives their direction."""
    st.subheader("What an error costs")
    st.markdown(plain(spec.cost_note))
    matrix = spec.costs
    amounts = {
        f"a false alarm on one {spec.words.case}": matrix.false_positive,
        f"a missed {spec.words.positive}": matrix.false_negative,
        f"a {spec.words.positive} that is alerted": matrix.true_positive,
        "leaving a negative alone": matrix.true_negative,
        "review of one alert": matrix.review,
    }
    rows = [
        {"outcome": name, "cost per case": money(value, matrix.currency)}
        for name, value in amounts.items()
    ]
    table(rows, numbers=["cost per case"], alt="Cost of each outcome the board opens with")
    st.markdown(
        plain(
            "With calibrated probabilities these costs say: alert from "
            f"{share(bayes_threshold(matrix))} on. The board can change them."
        )
    )


def folds(spec: DatasetSpec, plan: FoldPlan, positives: Sequence[int]) -> None:
    """Show how the rows are split, and why in this way."""
    st.subheader(f"Folds: {plan.scheme}")
    st.markdown(SCHEME_REASONS[plan.scheme])
    rows = [
        {
            "fold": str(number),
            "trains on": count(len(train)),
            "held out": count(len(held_out)),
            f"{spec.words.positives} held out": count(found),
        }
        for number, (train, held_out, found) in enumerate(
            zip(plan.train, plan.held_out, positives, strict=True), start=1
        )
    ]
    table(rows, numbers=list(rows[0]), alt="Rows that train and rows held out in each fold")
    for sentence in plan.notes:
        st.markdown(plain(sentence))


def columns(profiles: Sequence[ColumnProfile], excluded: Mapping[str, str]) -> None:
    """Show the columns as they come, and the columns that were left out."""
    st.subheader("Columns")
    warned = [profile for profile in profiles if profile.warning]
    for profile in warned:
        st.warning(f"**{plain(profile.name)}.** {plain(profile.warning)}")
    if excluded:
        left_out = [f"- **{plain(name)}**: {plain(reason)}." for name, reason in excluded.items()]
        st.markdown("Left out:\n\n" + "\n".join(left_out))
    rows = [
        {
            "column": profile.name,
            "type": profile.kind,
            "missing": share(profile.missing_share),
            "distinct values": count(profile.distinct),
            "most frequent": profile.example,
            "ROC AUC alone": decimal(profile.auc),
        }
        for profile in profiles
    ]
    table(
        rows,
        numbers=["missing", "distinct values", "ROC AUC alone"],
        height=COLUMNS_HEIGHT if len(rows) > 12 else None,
        alt="Type, missing values and single-column ranking of every column",
    )
    st.markdown(
        "ROC AUC alone: how well this column by itself ranks positives above negatives, learned on "
        "one half of the rows and measured on the other. 0.5 says nothing; close to 1 is too good "
        "to be true unless the value is known before the decision."
    )


def distribution(spread: ClassDistribution, spec: DatasetSpec) -> None:
    """Show how a column's values differ between the classes."""
    chart = charts.class_distribution(spread, spec.words.positives, f"other {spec.words.cases}")
    drawing.figure(chart, distribution_words(spread, spec), key="data_distribution")


def prevalence(dataset: Dataset, periods: Sequence[Period], spec: DatasetSpec) -> None:
    """Show how the share of positives moves over time."""
    st.subheader("Prevalence over time")
    chart = charts.prevalence_over_time(periods, dataset.prevalence, spec.words.positives)
    drawing.figure(chart, time_words(periods, spec), key="data_time")


def distribution_words(spread: ClassDistribution, spec: DatasetSpec) -> str:
    """Return where the classes differ most, in words."""
    place = spread.widest
    words = (
        f"They differ most where {spread.column} is {spread.labels[place]}: "
        f"{share(float(spread.positive[place]))} of {spec.words.positives} and "
        f"{share(float(spread.negative[place]))} of the other {spec.words.cases} are there."
    )
    if spread.labels[-1] == MISSING and spread.labels[place] != MISSING:
        words += (
            f" {share(float(spread.positive[-1]))} of {spec.words.positives} and "
            f"{share(float(spread.negative[-1]))} of the others have no value."
        )
    if spread.clipped:
        words += f" The end bars also hold the {share(spread.clipped)} of values beyond them."
    return words


def time_words(periods: Sequence[Period], spec: DatasetSpec) -> str:
    """Return how far prevalence moves, in words."""
    low = min(periods, key=lambda period: period.prevalence)
    high = max(periods, key=lambda period: period.prevalence)
    words = (
        f"The share of {spec.words.positives} lies between {share(low.prevalence)} and "
        f"{share(high.prevalence)}."
    )
    surprise = homogeneity_p(periods)
    if math.isnan(surprise):
        return f"{words} There is too little to say whether it moves."
    if surprise < SURPRISE:
        return (
            f"{words} It moves more than chance explains (chi-square test, p below "
            f"{decimal(SURPRISE)}): a threshold chosen in one stretch may not suit the next."
        )
    return f"{words} Chance alone could make differences of this size (chi-square test)."


def _rows_words(rows: int, available: int) -> str:
    if rows >= available:
        return f"{count(rows)}, all there are"
    return f"{count(rows)} of {count(available)}: a sample with the same share of positives"


def _prevalence_words(dataset: Dataset, spec: DatasetSpec) -> str:
    rows, positives = len(dataset.y), int(dataset.y.sum())
    if rows == 0:
        return "there are no rows"
    interval = wilson_interval(positives, rows)
    return (
        f"{share(dataset.prevalence)} [{share(interval.low)}, {share(interval.high)}]: "
        f"of {count(rows)} {spec.words.cases}, {count(positives)} are {spec.words.positives}"
    )
