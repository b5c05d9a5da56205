"""The study "Which features matter?": how much worse the model scores with one column shuffled."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import cached, drawing
from pages.ui.charts import studies as charts
from pages.ui.controls import plain
from pages.ui.studies import job
from pages.ui.studies.focus import focus
from pages.ui.studies.parts import shuffled
from pages.ui.tables import table
from simulator.formatting import count, interval_text, money, three_significant
from simulator.importance_table import Importance, importances

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pages.ui.studies.focus import Focus
    from pages.ui.tables import Row
    from simulator.importance import Permuted
    from simulator.scenario import Scenario
    from simulator.scores import Scores
    from simulator.study_request import StudyRequest

SHOWS = (
    "Shows by how much the ROC AUC falls, and the cost rises, when the values of one column are "
    "shuffled among held-out rows."
)
DRAWN = 12


def show(scenario: Scenario, scores: Mapping[str, Scores]) -> None:
    """Draw the permutation importance of each column and group, or offer to measure it."""
    of = focus(scenario, scores)
    request = job.request_of(scenario, of.model, "importance")
    found = job.result(request, partial(_kept, request), shows=SHOWS)
    if found is None:
        return
    rows = _ranked(of, found)
    columns = [row for row in rows if not row.is_group]
    chart = charts.importance_bars(columns[:DRAWN], of.ink)
    drawing.figure(chart, importance_words(of, columns), key="importance")
    groups = [row for row in rows if row.is_group]
    if groups:
        st.markdown(
            plain(
                "Columns that say the same share their importance: with one shuffled the model "
                "still has the other, and both look small. So each group is shuffled as a whole "
                "too."
            )
        )
        _table(of, groups, "group", "Importance of each group of columns")
    with st.expander(f"All {count(len(columns))} columns"):
        _table(of, columns, "column", "Importance of each column")
    for sentence in caveats(found):
        st.caption(plain(sentence))


def _kept(request: StudyRequest, _failures: Mapping[str, str]) -> Permuted | None:
    return shuffled(request)


def _ranked(of: Focus, found: Permuted) -> list[Importance]:
    point = of.choice.point
    return cached.computed(
        "importances",
        of.setting,
        lambda: importances(
            found,
            threshold=None if point is None else point.threshold,
            cost_matrix=of.scenario.costs,
            prevalence=of.scenario.prevalence,
        ),
    )


def importance_words(of: Focus, columns: Sequence[Importance]) -> str:
    """Return what matters most, and how many columns are not shown to matter."""
    first = next((row for row in columns if row.matters), None)
    below = sum(row.interval is not None and row.interval.high < 0 for row in columns)
    small = sum(row.interval is not None and not row.matters for row in columns) - below
    if first is None:
        text = f"No single column is shown to matter to {of.title} on these rows."
    else:
        who = first.name if first is columns[0] else f"Of those shown to matter, {first.name}"
        text = (
            f"{who} matters most to {of.title}: shuffled, the ROC AUC falls by "
            f"{_drop(first.drop)} {interval_text(first.interval, _drop)}."
        )
    if small and first is not None:
        are = "1 column is" if small == 1 else f"{count(small)} columns are"
        text += f" {are} not shown to matter: the interval includes 0."
    if below:
        has = "1 column has its" if below == 1 else f"{count(below)} columns have their"
        text += f" {has} interval below 0: shuffled, the ROC AUC rises."
    return text


def caveats(found: Permuted) -> list[str]:
    """Return what the intervals are, and which rows were scored again."""
    intervals = (
        f"Mean of {count(found.repeats)} shuffles, seed {found.seed}; 95% intervals over "
        "held-out rows, each by itself: of 20 columns without any effect, one would seem to have "
        "some. They do not say what another training sample would have made of the columns."
    )
    rows = (
        "A shuffle makes rows that never occur, because columns that go together no longer do; the "
        "model is judged on those too. Importance is to this model, not to the world."
    )
    sentences = [intervals, rows]
    if len(found.row) < found.held_out:
        sentences.append(
            f"To keep the work bounded, {count(len(found.row))} of {count(found.held_out)} "
            f"held-out rows were scored again, {count(int(found.y_true.sum()))} of them positive; "
            "costs are at the prevalence of all."
        )
    return sentences


def _table(of: Focus, rows: Sequence[Importance], name: str, alt: str) -> None:
    cells = [_row(of, row, name) for row in rows]
    table(cells, numbers=list(cells[0])[1:], alt=alt)


def _row(of: Focus, row: Importance, name: str) -> Row:
    form = partial(money, currency=of.currency)
    return {
        name: row.name,
        "ROC AUC falls by": _drop(row.drop),
        "95% interval": interval_text(row.interval, _drop),
        "lowest to highest shuffle": f"{_drop(row.lowest)} to {_drop(row.highest)}",
        "cost per 1,000 rises by": form(row.cost),
        "its 95% interval": interval_text(row.cost_interval, form),
    }


def _drop(x: float) -> str:
    return "0" if abs(x) < 1e-6 else three_significant(x)
