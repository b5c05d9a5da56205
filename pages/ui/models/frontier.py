"""The part "Quality against time and money": who is beaten in quality and a price, and by whom."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import drawing, latency_figures, state
from pages.ui.cascade_figures import CASCADE
from pages.ui.charts import style
from pages.ui.charts.pareto import Dot, frontier_chart
from pages.ui.controls import plain
from pages.ui.models import cascade_row, placing
from pages.ui.models.frontier_words import (
    fleet_words,
    frontier_words,
    no_fleet_words,
    unplaced_words,
)
from pages.ui.models.placed import AUC, COST, ON_TIME, Place, Shown
from simulator.comparison import PairedDifference
from simulator.comparison_words import settles
from simulator.formatting import money
from simulator.formatting import plain as decimal
from simulator.models import MODELS
from simulator.pareto import frontier
from simulator.recommendation_words import milliseconds, objective_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pages.ui.models.cascade_row import CascadeRow
    from simulator.recommendation import Candidate
    from simulator.scenario import Scenario
    from simulator.scores import Scores

CHART_WIDTH = 380
NEUTRAL = "#808080"
"""The cascade: none of the hues of single models; grey is 3.9 to 1 on light, and on dark."""
NEEDED = "at the fleet each needs"
LEGEND = (
    "Lower is better on every axis but that of ROC AUC. Ring: recommended. Hollow: dominated on "
    "both axes of its chart, by the point estimates, whether or not the paired interval tells the "
    "two apart. Faded and “over”: ruled out by the objective on the servers that are set. Steps: "
    "the frontier. Bars: 95% intervals of one model alone; a fleet is a whole number and has none."
)

NO_RANKING = (
    "A cascade cannot be placed by ROC AUC: its answers rest on two scores, which make no ranking."
)


def show(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    candidates: Sequence[Candidate],
    taken: str | None,
    cascade: CascadeRow | None = None,
) -> None:
    """Draw quality against p99 and against the cost of the fleet, and name who is beaten."""
    quality = _quality(scenario)
    metric = "roc_auc" if quality == AUC else "cost_per_1000"
    pairs = latency_figures.pair_differences(scenario, scores, metric)
    places = [placing.place(scenario, scores, one, quality) for one in candidates]
    if cascade is not None and quality != AUC:
        pairs |= cascade_row.pair_differences(scenario, scores, cascade, metric)
        places.append(placing.place_of_cascade(scenario, scores, cascade, quality))
    of = Shown(scenario=scenario, quality=quality, pairs=pairs, taken=taken)
    timed = [one for one in places if not math.isnan(one.quality + one.p99_ms)]
    priced = [one for one in places if not math.isnan(one.with_fleet + one.fleet)]
    if timed or priced:
        without = [one for one in timed if one not in priced]
        both = bool(timed and priced)
        with st.grid(2 if both else 1, min_column_width=CHART_WIDTH, gap="large"):
            if timed:
                with st.container():
                    _against_p99(of, timed)
            with st.container():
                _against_fleet(of, priced, without)
        st.caption(LEGEND)
    out = [one for one in places if one not in timed]
    nowhere = unplaced_words([one.candidate for one in out if one not in priced])
    elsewhere = unplaced_words([one.candidate for one in out if one in priced], " by its p99")
    ranks = [] if cascade is None or quality != AUC else [NO_RANKING]
    for sentence in (*nowhere, *elsewhere, *ranks):
        st.markdown(f"- {plain(sentence)}")


def _told_apart(of: Shown, first: Place, second: Place, values: tuple[float, float]) -> bool | None:
    """Return whether the paired interval of two qualities leaves zero out; None without one.

    The interval is of every answer in time. What late answers cost moves it, as long as the two
    are compared on fleets that meet the objective; for others nothing is known.
    """
    ids = (first.candidate.model, second.candidate.model)
    found = of.pairs.get(ids) or of.pairs.get((ids[1], ids[0]))
    if not isinstance(found, PairedDifference) or found.interval is None:
        return None
    turn = 1 if ids in of.pairs else -1
    moved = turn * (values[0] - values[1]) - found.value
    of_both = found.interval
    return settles(replace(of_both, low=of_both.low + moved, high=of_both.high + moved))


def _quality(scenario: Scenario) -> str:
    options = [COST, ON_TIME, AUC] if scenario.serving.objective_ms is not None else [ON_TIME, AUC]
    chosen = st.segmented_control(
        "Quality",
        options,
        default=options[0],
        key=f"pareto_quality_{len(options)}",
        on_change=state.hear,
    )
    return chosen or options[0]


def _against_p99(of: Shown, shown: Sequence[Place]) -> None:
    points = [(place.p99_ms, place.quality) for place in shown]
    steps = _steps(of, points)
    dots = _dots(of, shown, points, steps, needed=False)
    objective = of.scenario.serving.objective_ms
    chart = frontier_chart(
        dots,
        steps,
        titles=(f"p99 {of.set_fleet}, ms", _title(of, of.set_fleet)),
        currency="" if of.quality == AUC else of.scenario.costs.currency,
        limit=None if objective is None else (objective, f"objective {objective_text(objective)}"),
    )
    drawing.figure(chart, _words(of, shown, points, of.set_fleet, "p99"), key="pareto_p99")


def _against_fleet(of: Shown, shown: Sequence[Place], without: Sequence[Place]) -> None:
    if not shown:
        titles = [one.candidate.title for one in without]
        st.markdown(plain(no_fleet_words(of.scenario, titles)))
        return
    points = [(place.fleet, place.with_fleet) for place in shown]
    steps = _steps(of, points)
    dots = _dots(of, shown, points, steps, needed=True)
    currency = of.scenario.costs.currency
    chart = frontier_chart(
        dots,
        steps,
        titles=(f"cost of the fleet each needs, {currency} per month", _title(of, NEEDED)),
        currency="" if of.quality == AUC else currency,
    )
    said = fleet_words(of.scenario, [(one.candidate, one.fleet) for one in (*shown, *without)])
    compared = _words(of, shown, points, NEEDED, "cost of the fleet")
    drawing.figure(chart, f"{said} {compared}", key="pareto_fleet")


def _dots(
    of: Shown,
    shown: Sequence[Place],
    points: Sequence[tuple[float, float]],
    steps: Sequence[tuple[float, float]],
    *,
    needed: bool,
) -> list[Dot]:
    """Return the models of one chart, on the fleet each needs or on the one that is set."""
    return [
        Dot(
            ink=_ink(of, place),
            x=x,
            y=y,
            x_interval=None if needed else place.p99_interval,
            y_interval=place.with_fleet_interval if needed else place.quality_interval,
            beaten=(x, y) not in steps,
            out="" if needed or place.candidate.feasible else "over",
            taken=place.candidate.model == of.taken,
            words=_hover(of, place, y, NEEDED if needed else of.set_fleet),
        )
        for place, (x, y) in zip(shown, points, strict=True)
    ]


def _words(
    of: Shown, shown: Sequence[Place], points: Sequence[tuple[float, float]], at: str, price: str
) -> str:
    """Return the frontier sentence of one chart."""
    titles = [place.candidate.title for place in shown]
    by_title = {
        title: (place, y) for title, place, (_, y) in zip(titles, shown, points, strict=True)
    }

    def told_apart(first: str, second: str) -> bool | None:
        (one, y), (other, z) = by_title[first], by_title[second]
        late = not (one.candidate.feasible and other.candidate.feasible)
        if of.quality == COST and at != NEEDED and late:
            return None
        return _told_apart(of, one, other, (y, z))

    return frontier_words(
        titles,
        [(of.sign * y, x) for x, y in points],
        (of.quality, price),
        at=at[:1].upper() + at[1:],
        told_apart=told_apart,
    )


def _steps(of: Shown, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the frontier of the two axes that a chart has, by ascending price."""
    on = frontier([(x, of.sign * y) for x, y in points])
    return sorted({point for point, yes in zip(points, on, strict=True) if yes})


def _hover(of: Shown, place: Place, value: float, at: str) -> str:
    shown = decimal(value) if of.quality == AUC else money(value, of.scenario.costs.currency)
    one = place.candidate
    lines = [one.title, f"{of.quality} {shown}", f"p99 {milliseconds(place.p99_ms)}"]
    if of.quality == COST:
        lines[1] += f" {at}"
    lines[2] += f" {of.set_fleet}"
    return "<br>".join([*lines, one.reason] if one.reason else lines)


def _title(of: Shown, at: str) -> str:
    """Return the title of the axis of quality; only what late answers cost depends on a fleet."""
    titles = {AUC: "ROC AUC, higher is better", ON_TIME: "cost per 1,000 cases, all in time"}
    where = "at that fleet" if at == NEEDED else at
    return titles.get(of.quality, f"effective cost per 1,000 {where}")


def _ink(of: Shown, place: Place) -> style.Ink:
    model = place.candidate.model
    if model == CASCADE:
        return style.Ink(place.candidate.title, NEUTRAL, "solid")
    return style.model_ink(of.scenario.models.index(model), MODELS[model].short)
