"""Turns the load of a scenario into sentences: late answers, what a fleet takes, what it costs."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from pages.ui import cached, latency_data, latency_figures, load_figures
from simulator.datasets import DATASETS
from simulator.deadline import GIVEN_ATTAINMENT, INDEPENDENT, late_point, stand_in
from simulator.deadline_words import ends_words, late_share_words, own_late_words
from simulator.fleet import (
    cost_per_1000,
    cost_per_month,
    fleet_needed,
    highest_rate,
    largest_rate,
)
from simulator.formatting import exact_money, small_money
from simulator.load_words import fleet_of, rate_words, search_end, unanswered
from simulator.load_words import per_second as as_set
from simulator.measured_order import order_words
from simulator.models import MODELS
from simulator.recommendation_words import apart_text, objective_text
from simulator.serving import ALLOW, BLOCK, MAX_SERVERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pages.ui.load_figures import Limits
    from simulator.load import Response
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


def sure_of_fleet(needed: int, sure: Limits | None) -> str:
    """Return in few words what fleet is certain to do, where it is not the one that is needed."""
    if sure is None or sure.fleet is None or sure.fleet.servers == needed:
        return ""
    servers = sure.fleet.servers
    return "no number is certain" if servers is None else f"{servers} for certain"


def where_the_search_ends(scenario: Scenario, rate: float) -> str:
    """Say in few words that a largest rate is only the largest that is looked at; empty if not."""
    of = latency_figures.station_of(scenario, scenario.focus)
    if isinstance(of, str) or rate < highest_rate(of, scenario.serving):
        return ""
    return search_end(rate)


def order(scenario: Scenario) -> str:
    """Return what the order of the service times does to p99, for a model measured in phases.

    Empty where neighbouring timings do not resemble each other, and without response times. What
    it does is left out until it is computed.
    """
    focus, goal = scenario.focus, scenario.serving.objective_ms
    found = latency_figures.response_of(scenario, focus)
    if isinstance(found, str) or found.reason or not load_figures.comes_in_phases(scenario, focus):
        return ""
    assumed = "Response times and all that rests on them take service times to be independent."
    replay = load_figures.in_order_of(scenario, focus, wait=False)
    if replay is None:
        return f"{assumed} Replaying them in the order they were measured …"
    return f"{assumed} {order_words(found.p99.value_ms, replay, goal)}"


def awaits_order(scenario: Scenario) -> bool:
    """Return whether `order` has to be computed."""
    replay = load_figures.in_order_of(scenario, scenario.focus, wait=False)
    return order(scenario) != "" and replay is None


def sentences(scenario: Scenario, scores: Mapping[str, Scores]) -> list[str]:
    """Return what the load means, most important first, each sentence once.

    Why there are no response times is not among them: the browser says it while the hand moves.
    """
    found = latency_figures.response_of(scenario, scenario.focus)
    if isinstance(found, str):
        return []
    late = _late(scenario, scores, found)
    stands_in = scenario.serving.late != scenario.focus
    again = late_again(scenario) if late and stands_in and found.attainment < 1 else ""
    open_ = latency_figures.not_certain_words(found, scenario.serving)
    said = (open_, late, again, *_capacity(scenario))
    return list(dict.fromkeys(one for one in said if one))


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
        f"{method}{arrivals} that do not wait for answers, {queue}, first come, first served, "
        f"service times independent of one another. "
        f"{measured} {INDEPENDENT if serving.objective_ms is not None else ''}".strip()
    )


def _late(scenario: Scenario, scores: Mapping[str, Scores], found: Response) -> str:
    serving, focus = scenario.serving, scenario.focus
    if serving.objective_ms is None or focus not in scores or math.isnan(found.attainment):
        return ""
    points = latency_figures.points(scenario, scores)
    point = points[focus].point
    if point is None:
        return points[focus].reason
    standing = {name: one.point for name, one in points.items() if one.point is not None}
    fallen = stand_in(serving.late, focus)
    if fallen not in (ALLOW, BLOCK, *standing):
        lacks = latency_figures.lacks(serving.late, points)
        return (
            f"{MODELS[serving.late].title} answers when {MODELS[focus].title} is late, but "
            f"{lacks}: choose what else a late answer becomes."
        )
    late = late_point(fallen, standing)
    words = late_share_words(
        point,
        found.attainment,
        late=late,
        objective_ms=serving.objective_ms,
        cost_matrix=scenario.costs,
        words=DATASETS[scenario.dataset].words,
        late_title=MODELS[serving.late].title if serving.late in MODELS else "",
    )
    ends = ends_words(point, found.attainment_interval, late=late, cost_matrix=scenario.costs)
    given = GIVEN_ATTAINMENT if found.attainment < 1 else ""
    own = ""
    if serving.late == focus:
        own = own_late_words(MODELS[focus].title, DATASETS[scenario.dataset].words)
    return " ".join(one for one in (words, own, given, ends) if one)


def late_again(scenario: Scenario) -> str:
    """Say that the model whose answer stands for a late one is itself late; empty when it is not.

    It is judged under the whole load: an answer is needed from it before anybody knows which of the
    other model's are late.
    """
    serving = scenario.serving
    if serving.objective_ms is None or serving.late in (ALLOW, BLOCK):
        return ""
    title, found = MODELS[serving.late].title, latency_figures.response_of(scenario, serving.late)
    if isinstance(found, str):
        return f"Whether {title} answers within the objective is not known: it is not measured."
    if found.reason:
        return f"{title} itself has no response time at this load: a late answer may be late again."
    if found.p99.value_ms <= serving.objective_ms:
        return ""
    p99 = apart_text(found.p99.value_ms, serving.objective_ms)
    return (
        f"{title} itself misses the objective, p99 {p99} of "
        f"{objective_text(serving.objective_ms)}: a late answer may be late again."
    )


def _capacity(scenario: Scenario) -> list[str]:
    """Say which rate these servers hold, how many this rate needs, and what each costs."""
    found, serving = limits(scenario), scenario.serving
    if found is None or serving.objective_ms is None:
        return []
    rate, needed = found
    sure = latency_figures.limits_of(scenario, scenario.focus, wait=False)
    at = f"{as_set(serving.arrival_rate_per_s)} requests/s"
    objective = objective_text(serving.objective_ms)
    holds = (
        rate
        if isinstance(rate, str)
        else f"{fleet_of(serving.servers).capitalize()} {_hold(serving)} p99 within {objective} up "
        f"to {_up_to(scenario, rate, sure)}; {_price(serving, scenario, at)}."
    )
    if isinstance(needed, str):
        return [holds, needed]
    price = _price(replace(serving, servers=needed), scenario, "this rate")
    certain = [] if sure is None or sure.fleet is None else [_certain(needed, sure.fleet.servers)]
    if needed == serving.servers:
        fewer = [] if needed == 1 else [f"By the estimate, fewer would not do at {at}."]
        return [holds, *fewer, *certain]
    takes = f"{at} with p99 within {objective} takes {fleet_of(needed)} by the estimate; {price}."
    return [holds, takes, *certain]


def _up_to(scenario: Scenario, rate: float, sure: Limits | None) -> str:
    """Return a largest rate with its interval, and that nothing beyond it is looked at."""
    end = where_the_search_ends(scenario, rate)
    return f"{rate_words(rate, sure and sure.rate)}{f' ({end})' if end else ''}"


def _certain(needed: int, servers: int | None) -> str:
    """Say which fleet meets the objective with the whole interval of its p99, if not `needed`."""
    if servers == needed:
        return ""
    whole = "the whole interval of p99 within the objective"
    return (
        f"No fleet of at most {MAX_SERVERS} servers has {whole}."
        if servers is None
        else f"It takes {fleet_of(servers)} to have {whole}."
    )


def _hold(serving: Serving) -> str:
    return "holds" if serving.servers == 1 else "hold"


def _price(serving: Serving, scenario: Scenario, at: str) -> str:
    """Say what a fleet costs; `at` names the arrival rate, which a prediction's part depends on."""
    currency = scenario.costs.currency
    month = exact_money(cost_per_month(serving), currency)
    it = "it costs" if serving.servers == 1 else "they cost"
    of = latency_figures.station_of(scenario, scenario.focus)
    each = cost_per_1000(serving, None if isinstance(of, str) else of)
    if math.isnan(each):
        return f"{it} {month} a month, {unanswered(serving)}"
    return f"{it} {month} a month, {small_money(each, currency)} per 1,000 predictions at {at}"
