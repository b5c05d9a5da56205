"""Turns a candidate into where it stands in the charts of quality against time and money."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from pages.ui import cached, cascade_figures, latency_figures
from pages.ui.models.placed import AUC, COST, Place
from simulator.curves import roc_auc
from simulator.figures import key_figures
from simulator.fleet import cost_per_month
from simulator.load import Response
from simulator.uncertainty import auc_interval

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pages.ui.models.cascade_row import CascadeRow
    from simulator.figures import Figure
    from simulator.intervals import Interval
    from simulator.recommendation import Candidate
    from simulator.scenario import Scenario
    from simulator.scores import Scores

    Value = tuple[float, Interval | None]

NOTHING: Value = (math.nan, None)


def place(scenario: Scenario, scores: Mapping[str, Scores], one: Candidate, quality: str) -> Place:
    """Return where a model stands on the servers that are set, and on the fleet that it needs."""
    value = _value(scenario, scores, one, quality)
    fleet, with_fleet = latency_figures.fleet_of(scenario, one), value
    if quality == COST:
        with_fleet = NOTHING
        if fleet is not None:
            # Its threshold, set by hand, is the focus's, or else the first model's, moved to it.
            needed = {one.model, fleet.late, scenario.focus, next(iter(scores))}
            few = {model: found for model, found in scores.items() if model in needed}
            with_fleet = _value(replace(scenario, serving=fleet), few, one, quality)
    found = latency_figures.response_of(scenario, one.model)
    return _placed(scenario, one, value, with_fleet, found)


def place_of_cascade(
    scenario: Scenario, scores: Mapping[str, Scores], of: CascadeRow, quality: str
) -> Place:
    """Return the same of the cascade, which has a cost and no area under a curve."""
    one = of.candidate
    if quality != COST:
        value = with_fleet = _cost(of.on_time, "cost_per_1000")
    else:
        value, with_fleet = _cost(of.figures), NOTHING
        fleet = latency_figures.fleet_of(scenario, one)
        if fleet is not None:
            there = replace(scenario, serving=fleet)
            with_fleet = _cost(cascade_figures.effective(there, scores, of.outcome))
    return _placed(scenario, one, value, with_fleet, of.response)


def _placed(
    scenario: Scenario, one: Candidate, value: Value, with_fleet: Value, found: Response | str
) -> Place:
    known = None if isinstance(found, str) or found.reason else found
    fleet = latency_figures.fleet_of(scenario, one)
    return Place(
        candidate=one,
        quality=value[0],
        quality_interval=value[1],
        with_fleet=with_fleet[0],
        with_fleet_interval=with_fleet[1],
        p99_ms=math.nan if known is None else known.p99.value_ms,
        p99_interval=None if known is None else known.p99.interval,
        fleet=math.nan if fleet is None else cost_per_month(fleet),
    )


def _value(scenario: Scenario, scores: Mapping[str, Scores], one: Candidate, quality: str) -> Value:
    if quality == AUC:
        sweep = cached.sweep(scores[one.model])
        return roc_auc(sweep), auc_interval(sweep)
    if quality == COST:
        return _cost(latency_figures.effective(scenario, scores)[one.model])
    point = latency_figures.points(scenario, scores)[one.model].point
    if point is None:
        return NOTHING
    return _cost(key_figures(point, scenario.costs), "cost_per_1000")


def _cost(figures: dict[str, Figure] | str, metric: str = latency_figures.EFFECTIVE_COST) -> Value:
    if isinstance(figures, str):
        return NOTHING
    return figures[metric].value, figures[metric].interval
