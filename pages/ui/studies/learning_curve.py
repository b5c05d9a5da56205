"""The study "Would more data help?": quality on the same held-out rows after training on less."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import cached, drawing
from pages.ui.charts import studies as charts
from pages.ui.controls import plain
from pages.ui.studies import job
from pages.ui.studies.focus import focus
from pages.ui.studies.parts import part as scores_of
from pages.ui.tables import table
from simulator.comparison_words import GIVEN_THRESHOLDS, settles
from simulator.formatting import count, interval_text, money
from simulator.formatting import plain as decimal
from simulator.learning_curve import LearningCurve, LearningPoint, learning_curve, untrainable
from simulator.study_parts import SHARES, share_name
from simulator.study_points import bare

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pages.ui.studies.focus import Focus
    from simulator.comparison import PairedDifference
    from simulator.scenario import Scenario
    from simulator.scores import Scores
    from simulator.study_request import StudyRequest

SHOWS = (
    "Shows what the model reaches on the same held-out rows when it trains on 10%, 20%, 40% and "
    "70% of its training rows, and whether the last step up still helped."
)


def show(scenario: Scenario, scores: Mapping[str, Scores]) -> None:
    """Draw the learning curve of the focus model, or offer to make it."""
    of = focus(scenario, scores)
    request = job.request_of(scenario, of.model, "learning_curve")
    found = job.result(request, partial(_kept, of, request), shows=SHOWS)
    if found is None:
        return
    area, cost = st.columns(2, gap="large")
    with area:
        words = step_words(of, found.roc_auc, "ROC AUC", decimal)
        drawing.figure(charts.area_by_rows(found, of.ink), words, key="learning_auc")
    with cost:
        words = step_words(
            of, found.cost_per_1000, "cost per 1,000", partial(money, currency=of.currency)
        )
        chart = charts.cost_by_rows(found, of.ink, of.currency)
        drawing.figure(chart, words, key="learning_cost")
    rows = [_row(of, point) for point in found.points]
    table(rows, numbers=list(rows[0]), alt=f"Quality of {of.title} by training rows")
    for sentence in caveats(found):
        st.caption(plain(sentence))


def _kept(of: Focus, request: StudyRequest, failures: Mapping[str, str]) -> LearningCurve | None:
    scored: dict[float, Scores] = {}
    left_out: dict[float, str] = {}
    for part in SHARES:
        name = share_name(part)
        found = scores_of(request, name)
        if found is not None:
            scored[part] = found
            continue
        reason = failures.get(name) or untrainable(
            of.data, of.model, part, folds=request.folds, seed=request.seed
        )
        if reason is None:
            return None
        left_out[part] = reason
    if not scored:
        return None
    key = repr((of.setting, sorted(scored), sorted(left_out)))
    return cached.computed(
        "learning curve",
        key,
        lambda: _bare(learning_curve(of.data, of.scenario, scored, left_out)),
    )


def _bare(curve: LearningCurve) -> LearningCurve:
    """Return a curve without the scores of its points: it is kept, and they take megabytes."""
    return replace(curve, points=tuple(replace(one, at=bare(one.at)) for one in curve.points))


def step_words(
    of: Focus, found: PairedDifference | None, label: str, form: Callable[[float], str]
) -> str:
    """Return whether the last step up in training rows helped."""
    if found is None:
        return f"{label}: the last two sizes cannot be compared here."
    up = f"From the last size but one to all rows, {label} of {of.title} changes by"
    if found.interval is None:
        return f"{up} {form(found.value)}. {found.reason}"
    up = f"{up} {form(found.value)} {interval_text(found.interval, form)}"
    better = found.value < 0 if label != "ROC AUC" else found.value > 0
    if not settles(found.interval):
        return f"{up}: the interval includes 0, so these rows do not show that more data helps."
    if better:
        return f"{up}: more data still helps."
    return f"{up}: with more data it got worse on these rows."


def caveats(found: LearningCurve) -> list[str]:
    """Return how the parts were taken, what is left out, and what the intervals are."""
    sentences = [
        "Every size is scored on the same held-out rows; balancing and preprocessing see the part "
        "only. "
        + (
            "The data has time, so a part is the most recent rows of each training block."
            if found.recent
            else "A part is a stratified sample of each training fold; smaller lies within larger."
        )
    ]
    sizes = [point.rows for point in found.points[-2:]]
    if len(sizes) == 2 and sizes[0] == sizes[1]:
        sentences.append(
            f"This model trains on at most {count(sizes[1])} rows, so the last two sizes are "
            "equally large: only its cap would have to be raised."
        )
    sentences += [f"{share_name(part)} is left out. {why}" for part, why in found.left_out.items()]
    reasons = dict.fromkeys(point.at.reason for point in found.points if point.at.reason)
    sentences += [f"No cost where the rule has no place. {reason}" for reason in reasons]
    sentences.append(GIVEN_THRESHOLDS)
    return sentences


def _row(of: Focus, point: LearningPoint) -> dict[str, str]:
    form = partial(money, currency=of.currency)
    return {
        "part": share_name(point.share),
        "training rows": count(point.rows),
        f"{of.words.positives} in them": count(point.positives),
        "ROC AUC": decimal(point.at.roc_auc),
        "95% interval": interval_text(point.at.auc_interval, decimal),
        "cost per 1,000": form(point.at.cost.value),
        "its 95% interval": interval_text(point.at.cost.interval, form),
    }
