"""The study "What is each group of features worth?": money and ROC AUC against price and time."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import cached, drawing
from pages.ui.charts import studies as charts
from pages.ui.charts import style
from pages.ui.controls import plain
from pages.ui.studies import job
from pages.ui.studies.assumptions import Assumed, assumptions
from pages.ui.studies.focus import focus
from pages.ui.studies.parts import part
from pages.ui.tables import table
from simulator.comparison_words import GIVEN_THRESHOLDS
from simulator.feature_choice import best_set, choice_words, gain_words, paired_total, set_title
from simulator.feature_groups import feature_groups
from simulator.feature_value import Gain, gains, no_features_scores, set_points, set_values
from simulator.formatting import interval_text, money, three_significant
from simulator.formatting import plain as decimal
from simulator.lookup_latency import ORDERS
from simulator.study_parts import subsets
from simulator.study_points import bare

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pages.ui.studies.focus import Focus
    from pages.ui.tables import Row
    from simulator.feature_choice import SetChoice
    from simulator.feature_value import SetValue
    from simulator.scenario import Scenario
    from simulator.scores import Scores
    from simulator.study_parts import Names
    from simulator.study_points import ScoredPoint
    from simulator.study_request import StudyRequest

    Scored = Mapping[Names, Scores]

SHOWS = (
    "Shows what each group of features saves per 1,000 cases and adds to the ROC AUC, against what "
    "it costs to fetch and how long that takes, and the best set under a budget."
)


RULE = (
    "The rule: of the sets within the budget whose cost in all these rows do not tell apart from "
    "the least, the one with fewest groups is built; of equally many, the one whose features cost "
    "less, even where another costs less in all."
)


def show(scenario: Scenario, scores: Mapping[str, Scores]) -> None:
    """Draw the worth of each group under assumptions that can be edited, or offer to measure it."""
    of = focus(scenario, scores)
    request = job.request_of(scenario, of.model, "features")
    scored = job.result(request, partial(_kept, of, request), shows=SHOWS)
    if scored is None:
        return
    assumed = assumptions(of)
    if isinstance(assumed, str):
        st.error(plain(assumed))
        return
    values = set_values(
        scenario,
        assumed.groups,
        scored,
        order=assumed.order,
        service_ms=assumed.service_ms,
        points=_points(of, scored),
    )
    found = _gains(of, assumed, values)
    _worth(of, found)
    choice = best_set(list(values.values()), assumed.budget, paired_total(scenario))
    _sets(of, assumed, values, choice)
    for sentence in caveats(of, assumed):
        st.caption(plain(sentence))


def _kept(of: Focus, request: StudyRequest, _failures: Mapping[str, str]) -> Scored | None:
    scored: dict[Names, Scores] = {}
    for names in subsets(group.name for group in feature_groups(request.dataset)):
        if not names:
            continue
        found = part(request, "+".join(names))
        if found is None:
            return None
        scored[names] = found
    return {(): no_features_scores(of.scores, of.data), **scored}


def _points(of: Focus, scored: Scored) -> Mapping[Names, ScoredPoint]:
    """Return where every set stands; what is kept of it holds no scores."""
    standings = cached.computed(
        "feature points",
        repr((of.setting, "sets")),
        lambda: {names: bare(point) for names, point in set_points(of.scenario, scored).items()},
    )
    return {names: replace(standings[names], scores=found) for names, found in scored.items()}


def _gains(of: Focus, assumed: Assumed, values: Mapping[Names, SetValue]) -> list[Gain]:
    key = repr((of.setting, assumed.groups, assumed.order, assumed.service_key))
    return cached.computed("feature gains", key, lambda: gains(of.scenario, assumed.groups, values))


def _worth(of: Focus, found: list[Gain]) -> None:
    words = " ".join(gain_words(gain, of.currency) for gain in found)
    if any(gain.added == gain.added for gain in found):
        drawing.figure(charts.gain_bars(found, of.ink, of.currency), words, key="feature_gains")
    else:
        st.markdown(plain(words))
    rows = [_gain_row(of, gain) for gain in found]
    table(rows, numbers=list(rows[0])[1:], alt="What each group of features adds")


def _sets(of: Focus, assumed: Assumed, values: Mapping[Names, SetValue], choice: SetChoice) -> None:
    words = choice_words(choice, assumed.groups, assumed.budget, of.currency)
    known = [value for value in values.values() if value.total_per_1000 == value.total_per_1000]
    if known:
        dots = [_dot(of, assumed, value, choice) for value in known]
        chart = charts.set_dots(dots, of.ink, of.currency)
        least = choice.cheapest
        if least is not None and choice.chosen is not None and least.groups != choice.chosen.groups:
            name = f"cheapest: {set_title(assumed.groups, least.groups)}"
            style.note(
                chart, least.time.p99_ms, least.total_per_1000, name, yshift=16, xanchor="left"
            )
        drawing.figure(chart, f"{words} {RULE}", key="feature_sets")
    else:
        st.markdown(plain(words))
    ranked = sorted(known, key=lambda value: value.total_per_1000)
    rows = [_set_row(of, assumed, value) for value in ranked]
    if rows:
        with st.expander(f"All {len(rows)} sets, the cheapest in all first"):
            table(rows, numbers=list(rows[0])[1:-1], alt="Every set of groups of features")


def _dot(of: Focus, assumed: Assumed, value: SetValue, choice: SetChoice) -> charts.SetDot:
    return charts.SetDot(
        name=set_title(assumed.groups, value.groups),
        p99_ms=value.time.p99_ms,
        total=value.total_per_1000,
        refusal=assumed.budget.refusal(value, of.currency),
        chosen=choice.chosen is not None and choice.chosen.groups == value.groups,
    )


def _gain_row(of: Focus, gain: Gain) -> Row:
    form = partial(money, currency=of.currency)
    return {
        "group": gain.group.title,
        "saves with all others": f"{form(gain.added)} {interval_text(gain.added_interval, form)}",
        "saves alone": f"{form(gain.alone)} {interval_text(gain.alone_interval, form)}",
        "its price": form(gain.group.price_per_1000),
        "adds to ROC AUC": (
            f"{decimal(gain.auc_added)} {interval_text(gain.auc_added_interval, decimal)}"
        ),
        "adds to p99": f"{_ms(gain.p99_added_ms)}",
    }


def _set_row(of: Focus, assumed: Assumed, value: SetValue) -> Row:
    form = partial(money, currency=of.currency)
    return {
        "set": set_title(assumed.groups, value.groups),
        "in all": form(value.total_per_1000),
        "decisions": form(value.at.cost.value),
        "features": form(value.price_per_1000),
        "ROC AUC": decimal(value.at.roc_auc),
        "p50": _ms(value.time.p50_ms),
        "p99": _ms(value.time.p99_ms),
        "over budget": assumed.budget.refusal(value, of.currency),
    }


def caveats(of: Focus, assumed: Assumed) -> list[str]:
    """Return what the figures take for granted."""
    time = (
        f"Prices and look-up times are assumed. Look-ups run {ORDERS[assumed.order]} and are "
        f"independent of each other; {assumed.service_words}"
    )
    rows = (
        f"{of.title} was trained for every set anew, on the same folds, and scored the same rows; "
        "amounts are per 1,000 cases, intervals paired and 95%. Saves alone: against knowing "
        f"nothing about a case. {GIVEN_THRESHOLDS}"
    )
    return [time, rows]


def _ms(value: float) -> str:
    return "0 ms" if abs(value) < 0.005 else f"{three_significant(value)} ms"
