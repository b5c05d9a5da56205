"""The study "Why this decision?": one case explained, and what the explanation takes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import cached, drawing, numbers
from pages.ui.charts import studies as charts
from pages.ui.controls import plain
from pages.ui.studies import job
from pages.ui.studies.focus import focus
from pages.ui.tables import table
from pages.ui.wording import many
from simulator.case_choice import CASES, chosen_row
from simulator.formatting import count, three_significant, threshold
from simulator.study_cache import cached_explanation, part_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pages.ui.studies.focus import Focus
    from simulator.explanation import Explanation
    from simulator.scenario import Scenario
    from simulator.scores import Scores
    from simulator.study_request import StudyRequest

SHOWS = "Shows why the model gave this case its score, and what an explanation takes to compute."
DRAWN = 10
MOST_DIGITS = 17
"""With so many digits two scores that differ are never written the same."""


def show(scenario: Scenario, scores: Mapping[str, Scores]) -> None:
    """Draw the choice of a case and its explanation, or offer to make it."""
    of = focus(scenario, scores)
    row = _row(of)
    if isinstance(row, str):
        st.markdown(plain(row))
        return
    request = job.request_of(scenario, of.model, "explanation", row)
    found = job.result(request, partial(_kept, request), shows=SHOWS)
    if found is None:
        return
    st.markdown(plain(case_words(of, found)))
    if found.kind == "path":
        _path(found)
    else:
        parts = [part for part in found.parts[:DRAWN] if part.effect]
        if parts:
            drawing.figure(
                charts.effect_bars(parts, found.unit), kind_words(found), key="explanation"
            )
        else:
            st.markdown(plain(f"No feature changes this score. {kind_words(found)}"))
        _table(found)
    st.caption(plain(price_words(of, found)))


def _row(of: Focus) -> int | str:
    point = of.choice.point
    at = None if point is None else point.threshold
    kind, number = st.columns([3, 1], vertical_alignment="bottom")
    with kind:
        chosen = st.radio(
            "Case",
            list(CASES),
            key="explained_case",
            format_func=CASES.__getitem__,
            horizontal=True,
            persist_state="session",
        )
    wanted = None
    if chosen == "row":
        with number:
            used, said = numbers.held(
                "Row number",
                f"explained_row_{of.scenario.dataset}_{of.scores.rows}",
                int(of.scores.row[0]),
                numbers.Limits(least=0, most=of.scores.rows - 1, whole="rows"),
            )
        wanted = None if used is None else int(used)
        numbers.say([said])
    return chosen_row(of.scores, chosen or "closest", threshold=at, row=wanted)


def _kept(request: StudyRequest, _failures: Mapping[str, str]) -> Explanation | None:
    key = part_key(request, request.items[0]).file_name
    return cached.looked_up("explanation", key, partial(cached_explanation, request))


def case_words(of: Focus, found: Explanation) -> str:
    """Return which case it is, its score, and what was decided about it."""
    point, is_positive = of.choice.point, bool(found.y_true)
    truth = f"a {of.words.positive}" if is_positive else f"no {of.words.positive}"
    text = f"Row {count(found.row)} is {truth}; the {of.title} that never saw it scores it "
    if point is None:
        return f"{text}{threshold(found.score)}."
    score, limit = apart(found.score, point.threshold)
    alerted = found.score >= point.threshold
    outcome = {
        (True, True): "alerted, rightly",
        (True, False): "a false alarm",
        (False, True): "missed",
        (False, False): "let pass, rightly",
    }[alerted, is_positive]
    return f"{text}{score}, and the threshold is {limit}: {outcome}."


def apart(score: float, limit: float) -> tuple[str, str]:
    """Return both as text, with more digits than usual where they would read the same.

    >>> apart(0.3, 0.05), apart(0.051104, 0.051149)
    (('0.300', '0.0500'), ('0.05110', '0.05115'))
    """
    texts = (threshold(score), threshold(limit))
    if texts[0] != texts[1] or score == limit:
        return texts
    for digits in range(4, MOST_DIGITS + 1):
        texts = (f"{score:#.{digits}g}", f"{limit:#.{digits}g}")
        if texts[0] != texts[1]:
            break
    return texts


def kind_words(found: Explanation) -> str:
    """Return how to read the effects: whether they add up, and to what."""
    if found.kind == "additive":
        return (
            f"Exact and additive: the average training case has {found.unit} "
            f"{three_significant(found.base)}; the effects of all features lead to "
            f"{three_significant(found.total)}. To the right: towards the positive class."
        )
    return (
        "One at a time, not additive: by how much the score of this case exceeds its score with "
        "that one feature at its typical value (the training median, or the most common). "
        "Features that work together are not told apart, and the effects do not sum to the score."
    )


def price_words(of: Focus, found: Explanation) -> str:
    """Return what the explanation takes and what that includes, beside what the score takes."""
    both = three_significant(found.explain_ms + found.score_ms)
    return (
        f"The price of interpretability: beside the score, which takes "
        f"{three_significant(found.score_ms)} ms (one case through the whole pipeline), this "
        f"explanation takes {three_significant(found.explain_ms)} ms more: {_included(found)}. "
        f"Together that is {both} ms with {of.title}; medians of a few calls in a worker."
    )


def _included(found: Explanation) -> str:
    if found.kind == "additive":
        return "it prepares the case anew and takes its sum apart, without scoring it again"
    if found.kind == "path":
        return "it prepares the case anew and follows the questions, without scoring it again"
    return f"it scores {many(found.calls, 'altered case')} through the whole pipeline, in one call"


def _path(found: Explanation) -> None:
    lines = [
        f"{place}. {plain(step.question)}? **{'Yes' if step.yes else 'No'}**: {plain(step.answer)}"
        for place, step in enumerate(found.steps, start=1)
    ]
    st.markdown("\n".join(lines) if lines else "The tree asks nothing: every case is one leaf.")
    st.markdown(plain(found.leaf))


def _table(found: Explanation) -> None:
    # A sum is held against the average case and not against a typical one.
    typical = found.kind != "additive"
    rows = [
        {
            "feature": part.feature,
            "this case": part.value,
            **({"typical in training": part.typical} if typical else {}),
            f"effect on the {found.unit}": three_significant(part.effect),
        }
        for part in found.parts
    ]
    with st.expander(f"All {many(len(rows), 'feature')}"):
        table(rows, numbers=list(rows[0])[1:], alt="What each feature did to this case's score")
