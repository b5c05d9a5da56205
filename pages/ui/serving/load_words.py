"""Turns the load of a scenario into sentences: late answers, what a fleet takes, what it costs."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from pages.ui import cached, latency_data, latency_figures
from simulator.datasets import DATASETS
from simulator.deadline import GIVEN_ATTAINMENT, INDEPENDENT, late_point
from simulator.deadline_words import late_share_words
from simulator.fleet import cost_per_1000, cost_per_month, fleet_needed, largest_rate
from simulator.formatting import money
from simulator.load_words import fleet_of, per_second_at_most
from simulator.load_words import per_second as as_set
from simulator.models import MODELS
from simulator.recommendation_words import objective_text
from simulator.serving import ALLOW, BLOCK

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simulator.scenario import Scenario
    from simulator.scores import Scores
    from simulator.serving import Serving

DISPATCH = {
    "shared": "one queue shared by all servers",
    "round_robin": "a queue for each server, requests in turn",
    "random": "a queue for each server, requests at random",
}


def limits(scenario: Scenario) -> tuple[float | str, int | str] | None:
    """Return the largest rate this fleet holds and the fleet this rate needs, or why there is none.

    None without an objective, or while the focus model is not measured.
    """
    of, serving = latency_figures.station_of(scenario, scenario.focus), scenario.serving
    if isinstance(of, str) or serving.objective_ms is None:
        return None
    profile = cached.profile(scenario, scenario.focus)
    held, seed = profile if isinstance(profile, str) else profile.id, scenario.seed
    load = replace(serving, late=ALLOW, cascade=None, server_cost_per_month=0)
    # A shared queue takes a second: neither is computed again for what it does not depend on.
    for_rate = repr((held, replace(load, arrival_rate_per_s=1), seed))
    for_fleet = repr((held, replace(load, servers=1), seed))
    rate = cached.computed("largest rate", for_rate, lambda: largest_rate(of, load, seed=seed))
    needed = cached.computed("fleet needed", for_fleet, lambda: fleet_needed(of, load, seed=seed))
    return rate, needed


def sentences(scenario: Scenario, scores: Mapping[str, Scores]) -> list[str]:
    """Return what the load means, most important first."""
    found = latency_figures.response_of(scenario, scenario.focus)
    if isinstance(found, str):
        return []
    said = [found.reason, _late(scenario, scores, found.attainment), *_capacity(scenario)]
    return [one for one in said if one]


def basis(scenario: Scenario) -> str:
    """Return what the response times rest on."""
    found = latency_figures.response_of(scenario, scenario.focus)
    if isinstance(found, str):
        return ""
    serving = scenario.serving
    arrivals = (
        "Poisson arrivals"
        if serving.burstiness == 1
        else f"arrivals of {serving.burstiness:g} times Poisson's variance"
    )
    queue = DISPATCH[serving.dispatch] if serving.servers > 1 else "one server"
    method = f"Response times {found.method}: " if found.method else "Response times: "
    measured = latency_data.measured_on([cached.profile(scenario, scenario.focus)])
    return (
        f"{method}{arrivals} that do not wait for answers, {queue}, first come, first served. "
        f"{measured} {INDEPENDENT if serving.objective_ms is not None else ''}".strip()
    )


def _late(scenario: Scenario, scores: Mapping[str, Scores], attainment: float) -> str:
    serving, focus = scenario.serving, scenario.focus
    if serving.objective_ms is None or focus not in scores or math.isnan(attainment):
        return ""
    points = latency_figures.points(scenario, scores)
    point = points[focus].point
    standing = {name: one.point for name, one in points.items() if one.point is not None}
    if point is None or serving.late not in (ALLOW, BLOCK, *standing):
        return ""
    words = late_share_words(
        point,
        attainment,
        late=late_point(serving.late, standing),
        objective_ms=serving.objective_ms,
        cost_matrix=scenario.costs,
        words=DATASETS[scenario.dataset].words,
        late_title=MODELS[serving.late].title if serving.late in MODELS else "",
    )
    return f"{words} {GIVEN_ATTAINMENT}" if attainment < 1 else words


def _capacity(scenario: Scenario) -> list[str]:
    """Say which rate these servers hold, how many this rate needs, and what each costs."""
    found, serving = limits(scenario), scenario.serving
    if found is None or serving.objective_ms is None:
        return []
    rate, needed = found
    at = f"{as_set(serving.arrival_rate_per_s)} requests/s"
    objective = objective_text(serving.objective_ms)
    holds = (
        rate
        if isinstance(rate, str)
        else f"{fleet_of(serving.servers).capitalize()} {_hold(serving)} p99 within {objective} up "
        f"to {per_second_at_most(rate)} requests/s; {_price(serving, scenario, at)}."
    )
    if isinstance(needed, str):
        return [holds, needed]
    price = _price(replace(serving, servers=needed), scenario, "this rate")
    if needed == serving.servers:
        return [holds, f"Fewer would not do at {at}."]
    return [
        holds,
        f"{at} with p99 within {objective} takes {fleet_of(needed)}; {price}.",
    ]


def _hold(serving: Serving) -> str:
    return "holds" if serving.servers == 1 else "hold"


def _price(serving: Serving, scenario: Scenario, at: str) -> str:
    """Say what a fleet costs; `at` names the arrival rate, which a prediction's part depends on."""
    currency = scenario.costs.currency
    month, each = money(cost_per_month(serving), currency), money(cost_per_1000(serving), currency)
    it = "it costs" if serving.servers == 1 else "they cost"
    return f"{it} {month} a month, {each} per 1,000 predictions at {at}"
