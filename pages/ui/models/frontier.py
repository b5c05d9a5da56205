"""The part "Quality against time and money": who is beaten in everything, and by whom."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import cached, drawing, latency_figures, state
from pages.ui.charts import style
from pages.ui.charts.pareto import Dot, frontier_chart
from pages.ui.controls import plain
from simulator.budget import rate_text
from simulator.curves import roc_auc
from simulator.figures import key_figures
from simulator.fleet import cost_per_month
from simulator.formatting import money
from simulator.formatting import plain as decimal
from simulator.models import MODELS
from simulator.pareto import dominated_by, frontier, placed
from simulator.recommendation_words import milliseconds, objective_text
from simulator.uncertainty import auc_interval

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from simulator.intervals import Interval
    from simulator.recommendation import Candidate
    from simulator.scenario import Scenario
    from simulator.scores import Scores

COST, ON_TIME, AUC = "cost at the objective", "cost, all in time", "ROC AUC"
QUALITY, P99, FLEET, WITH_FLEET = "quality", "p99", "cost of the fleet", "quality with that fleet"
AXES = (QUALITY, P99, FLEET, WITH_FLEET)
CHART_WIDTH = 380
LEGEND = (
    "Ring: recommended. Hollow: another model is at least as good on both axes of the chart. "
    "Faded and “over”: ruled out by the objective. Steps: the frontier of the two axes."
)


@dataclass(frozen=True, kw_only=True)
class Place:
    """One model on the three axes.

    Parameters
    ----------
    candidate : Candidate
    quality : float
        As shown: a cost per 1,000, or an area; with its interval.
    with_fleet : float
        The same on the servers that the model needs instead of those that are set.
    p99_ms : float
        On the servers that are set; with its interval.
    fleet : float
        Cost of the servers that it needs [currency per month]; infinite when no number is enough.
    """

    candidate: Candidate
    quality: float
    quality_interval: Interval | None
    with_fleet: float
    p99_ms: float
    p99_interval: Interval | None
    fleet: float


def show(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    candidates: Sequence[Candidate],
    taken: str | None,
) -> None:
    """Draw quality against p99 and against the cost of the fleet, and name who is beaten."""
    quality = _quality(scenario)
    places = [_place(scenario, scores, one, quality) for one in candidates]
    there = placed([_values(place, quality) for place in places]) if places else []
    shown = [place for place, yes in zip(places, there, strict=True) if yes]
    if shown:
        with st.grid("auto", min_column_width=CHART_WIDTH, gap="large"):
            with st.container():
                _against_p99(scenario, shown, quality, taken)
            with st.container():
                _against_fleet(scenario, shown, quality, taken)
        st.caption(LEGEND)
    for sentence in unplaced_words(
        [place.candidate for place, yes in zip(places, there, strict=True) if not yes]
    ):
        st.markdown(f"- {plain(sentence)}")


def words(shown: Sequence[Place], quality: str) -> str:
    """Return who is on the frontier, and who dominates each of the others in what."""
    names = [place.candidate.title for place in shown]
    values = [_values(place, quality) for place in shown]
    axes = AXES[: len(values[0])]
    called = {axis: quality if axis == WITH_FLEET else axis for axis in axes} | {QUALITY: quality}
    best = [name for name, on in zip(names, frontier(values), strict=True) if on]
    verb = "is" if len(best) == 1 else "are"
    compared = _listed(_once(called[axis] for axis in axes))
    parts = [f"{_listed(best)} {verb} on the frontier of {compared}"]
    parts[0] += ": each is better than each other in something." if len(best) > 1 else "."
    for name, over in dominated_by(names, values, axes).items():
        better = _once(called[axis] for axis in over[0].better)
        equal = _once(called[axis] for axis in over[0].equal)
        same = _listed([axis for axis in equal if axis not in better])
        parts.append(
            f"{name} is dominated: {over[0].by} is better in {_listed(better)}"
            + (f", and the same in {same}." if same else ".")
        )
    return " ".join(parts)


def unplaced_words(left_out: Iterable[Candidate]) -> list[str]:
    """Return why models are not in the charts, one sentence for each reason."""
    by_reason: dict[str, list[str]] = {}
    for one in left_out:
        by_reason.setdefault(one.reason or "not measured yet", []).append(one.title)
    return [f"{_listed(names)} cannot be placed: {why}." for why, names in by_reason.items()]


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


def _place(scenario: Scenario, scores: Mapping[str, Scores], one: Candidate, quality: str) -> Place:
    value, interval = _figure(scenario, scores, one, quality)
    found = latency_figures.response_of(scenario, one.model)
    known = None if isinstance(found, str) or not found.stable else found
    fleet = latency_figures.fleet_of(scenario, one)
    price = math.inf if fleet is None else cost_per_month(fleet)
    return Place(
        candidate=one,
        quality=value,
        quality_interval=interval,
        with_fleet=_with_fleet(one) if quality == COST else value,
        p99_ms=math.nan if known is None else known.p99.value_ms,
        p99_interval=None if known is None else known.p99.interval,
        fleet=math.nan if known is None else price,
    )


def _with_fleet(one: Candidate) -> float:
    """Return the cost with the fewest servers that do; no number of them is worse than any cost."""
    return math.inf if one.servers_needed is None else one.at_needed


def _figure(
    scenario: Scenario, scores: Mapping[str, Scores], one: Candidate, quality: str
) -> tuple[float, Interval | None]:
    if quality == AUC:
        sweep = cached.sweep(scores[one.model])
        return roc_auc(sweep), auc_interval(sweep)
    if quality == COST:
        found = latency_figures.effective(scenario, scores)[one.model]
        if isinstance(found, str):
            return math.nan, None
        figure = found[latency_figures.EFFECTIVE_COST]
        return figure.value, figure.interval
    point = latency_figures.points(scenario, scores)[one.model].point
    if point is None:
        return math.nan, None
    figure = key_figures(point, scenario.costs)["cost_per_1000"]
    return figure.value, figure.interval


def _values(place: Place, quality: str) -> tuple[float, ...]:
    """Return every axis such that lower is better on each.

    What late answers cost depends on the servers, so that it is two axes.
    """
    if quality == AUC:
        return -place.quality, place.p99_ms, place.fleet
    values = (place.quality, place.p99_ms, place.fleet)
    return (*values, place.with_fleet) if quality == COST else values


def _against_p99(
    scenario: Scenario, shown: Sequence[Place], quality: str, taken: str | None
) -> None:
    points = [(place.p99_ms, place.quality) for place in shown]
    steps = _steps(points, quality)
    objective = scenario.serving.objective_ms
    dots = [
        Dot(
            ink=_ink(scenario, place),
            x=x,
            y=y,
            x_interval=place.p99_interval,
            y_interval=place.quality_interval,
            beaten=(x, y) not in steps,
            out="" if place.candidate.feasible else "over",
            taken=place.candidate.model == taken,
            words=_hover(scenario, place, quality, y),
        )
        for place, (x, y) in zip(shown, points, strict=True)
    ]
    chart = frontier_chart(
        dots,
        steps,
        titles=("p99 of the response time, ms", _title(quality)),
        currency="" if quality == AUC else scenario.costs.currency,
        limit=None if objective is None else (objective, f"objective {objective_text(objective)}"),
    )
    drawing.figure(chart, words(shown, quality), key="pareto_p99")


def _against_fleet(
    scenario: Scenario, shown: Sequence[Place], quality: str, taken: str | None
) -> None:
    there = [place for place in shown if math.isfinite(place.fleet + place.with_fleet)]
    if not there:
        st.markdown("No number of servers meets the objective with any of these models.")
        return
    points = [(place.fleet, place.with_fleet) for place in there]
    steps = _steps(points, quality)
    dots = [
        Dot(
            ink=_ink(scenario, place),
            x=x,
            y=y,
            x_interval=None,
            y_interval=place.quality_interval if y == place.quality else None,
            beaten=(x, y) not in steps,
            out="",
            taken=place.candidate.model == taken,
            words=_hover(scenario, place, quality, y),
        )
        for place, (x, y) in zip(there, points, strict=True)
    ]
    currency = scenario.costs.currency
    chart = frontier_chart(
        dots,
        steps,
        titles=(f"cost of the fleet needed, {currency} per month", _title(quality)),
        currency="" if quality == AUC else scenario.costs.currency,
    )
    drawing.figure(chart, fleet_words(scenario, shown), key="pareto_fleet")


def fleet_words(scenario: Scenario, shown: Sequence[Place]) -> str:
    """Return how many servers each model needs, and what they cost."""
    parts: list[str] = []
    for place in shown:
        needed = place.candidate.servers_needed
        if needed is None:
            parts.append(f"{place.candidate.title} meets the objective on no number of servers")
            continue
        servers = "1 server" if needed == 1 else f"{needed} servers"
        price = money(place.fleet, scenario.costs.currency)
        parts.append(f"{place.candidate.title} needs {servers}, {price} a month")
    rate = rate_text(scenario.serving.arrival_rate_per_s)
    return f"At {rate}: {'; '.join(parts)}."


def _steps(points: Sequence[tuple[float, float]], quality: str) -> list[tuple[float, float]]:
    """Return the frontier of the two axes that a chart has, by ascending price."""
    sign = -1 if quality == AUC else 1
    on = frontier([(x, sign * y) for x, y in points])
    return sorted({point for point, yes in zip(points, on, strict=True) if yes})


def _hover(scenario: Scenario, place: Place, quality: str, value: float) -> str:
    shown = decimal(value) if quality == AUC else money(value, scenario.costs.currency)
    one = place.candidate
    lines = [one.title, f"{quality} {shown}", f"p99 {milliseconds(place.p99_ms)}"]
    return "<br>".join([*lines, one.reason] if one.reason else lines)


def _title(quality: str) -> str:
    if quality == AUC:
        return "ROC AUC, higher is better"
    return "cost per 1,000 cases, lower is better"


def _ink(scenario: Scenario, place: Place) -> style.Ink:
    model = place.candidate.model
    return style.model_ink(scenario.models.index(model), MODELS[model].short)


def _listed(names: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def _once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
