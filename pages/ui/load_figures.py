"""Turns a scenario and measured service times into how its models answer under its load."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from streamlit import runtime

from pages.ui import cached, state
from simulator.budget import Loaded
from simulator.fleet import fleet_needed, largest_rate
from simulator.fleet_limits import CertainFleet, certain_fleet, rate_interval
from simulator.latency import dependence_note
from simulator.load import Response, Station, certain_within, response, station
from simulator.load_words import budget_words
from simulator.measured_order import InOrder, response_in_order
from simulator.serving import ALLOW, MAX_SERVERS, Serving

if TYPE_CHECKING:
    from simulator.intervals import Interval
    from simulator.latency import LatencyProfile
    from simulator.recommendation import Candidate
    from simulator.scenario import Scenario


def stations(scenario: Scenario) -> dict[str, Station | str]:
    """Return each model's measured service time with the stages added, or why there is none."""
    return {model: station_of(scenario, model) for model in scenario.models}


def responses(scenario: Scenario) -> dict[str, Response | str]:
    """Return how each model answers at the scenario's load, or why that is not known."""
    return {model: response_of(scenario, model) for model in scenario.models}


def station_of(scenario: Scenario, model: str) -> Station | str:
    """Return the service time of one model served as the scenario says, or why there is none."""
    profile = _profile(scenario, model)
    if isinstance(profile, str):
        return profile
    stages, seed = scenario.serving.stages, scenario.seed
    key = repr((profile.id, stages, seed))
    return cached.computed("station", key, lambda: station(profile.service_ms, stages, seed=seed))


def response_of(scenario: Scenario, model: str, serving: Serving | None = None) -> Response | str:
    """Return how one model answers at the scenario's load, or at that of `serving`."""
    asked = scenario if serving is None else replace(scenario, serving=serving)
    of = station_of(asked, model)
    if isinstance(of, str):
        return of
    load = asked.serving
    return cached.computed(
        "response", _key(asked, model), lambda: response(of, load, seed=asked.seed)
    )


def loaded_of(scenario: Scenario, model: str, *, fleets: bool = True) -> Loaded | str:
    """Return a model's p99 and utilisation, with the fewest servers that would do if `fleets`."""
    found, of = response_of(scenario, model), station_of(scenario, model)
    if isinstance(found, str) or isinstance(of, str):
        return str(found)
    needed = _needed(scenario, model, of) if fleets else None
    return Loaded(
        p99_ms=found.p99.value_ms if found.stable else math.nan,
        utilisation=found.utilisation,
        stable=found.stable,
        idle_p99_ms=of.no_load_ms(0.99),
        servers_needed=needed,
    )


def largest_rate_of(scenario: Scenario, model: str) -> float:
    """Return the highest rate at which a model meets the objective on the servers that are set.

    0 when there is none, or when the model is not measured.
    """
    of, load, seed = station_of(scenario, model), scenario.serving, scenario.seed
    if isinstance(of, str):
        return 0.0
    # The rate that is set does not enter: every rate shares one search.
    key = _key(replace(scenario, serving=replace(load, arrival_rate_per_s=1)), model)
    return highest_rate(of, load, seed=seed, name="largest rate", key=key)


@dataclass(frozen=True)
class Limits:
    """How sure the largest rate of a fleet and the fleet of a rate are.

    Parameters
    ----------
    rate : of `largest_rate_of` [requests/s].
    fleet : of `certain_fleet_of`.
    """

    rate: Interval | None
    fleet: CertainFleet | None


def limits_of(scenario: Scenario, model: str, *, wait: bool) -> Limits | None:
    """Return the limits of the largest rate and of the fleet; None while nobody asked to `wait`.

    They take half a dozen queues where a figure takes one. A message that comes meanwhile breaks
    the run off, and is answered without them.
    """

    def made() -> Limits:
        return Limits(rate_interval_of(scenario, model), certain_fleet_of(scenario, model))

    name, key = "limits of a fleet", _key(scenario, model)
    return cached.computed(name, key, made) if wait else cached.looked_up(name, key, lambda: None)


def rate_interval_of(scenario: Scenario, model: str) -> Interval | None:
    """Return the interval of `largest_rate_of`; None where there is no rate, or too few timings."""
    of, load, seed = station_of(scenario, model), scenario.serving, scenario.seed
    rate = largest_rate_of(scenario, model)
    if isinstance(of, str) or rate == 0:
        return None
    return cached.computed(
        "interval of the largest rate",
        _key(replace(scenario, serving=replace(load, arrival_rate_per_s=1)), model),
        lambda: rate_interval(of, load, rate, seed=seed, pause=_hear),
    )


def certain_fleet_of(scenario: Scenario, model: str) -> CertainFleet | None:
    """Return the fewest servers that meet the objective at the upper limit of their p99.

    None when that is not known: without an objective or a fleet that meets it, from too few
    timings, or when the model is not measured.
    """
    of, load, seed = station_of(scenario, model), scenario.serving, scenario.seed
    if isinstance(of, str) or load.objective_ms is None:
        return None
    needed = _needed(scenario, model, of)
    if needed is None:
        return None
    return cached.computed(
        "certain fleet",
        _key(replace(scenario, serving=replace(load, servers=1)), model),
        lambda: certain_fleet(of, load, needed, seed=seed),
    )


def comes_in_phases(scenario: Scenario, model: str) -> bool:
    """Return whether neighbouring timings of a model resemble each other, as its warning says."""
    profile = _profile(scenario, model)
    if isinstance(profile, str):
        return False
    times = profile.service_ms
    return cached.computed("in phases", profile.id, lambda: dependence_note(times) is not None)


def in_order_of(scenario: Scenario, model: str, *, wait: bool) -> InOrder | None:
    """Return how a model answers when each request takes the time that was measured next.

    None where neighbouring timings do not resemble each other, so that there is no order to keep,
    and while nobody asked to `wait`. The objective does not enter.
    """
    of, seed = station_of(scenario, model), scenario.seed
    if isinstance(of, str) or not comes_in_phases(scenario, model):
        return None
    load = replace(scenario.serving, objective_ms=None)
    name, key = "in the order measured", _key(replace(scenario, serving=load), model)

    def made() -> InOrder:
        return response_in_order(of, load, seed=seed)

    return cached.computed(name, key, made) if wait else cached.looked_up(name, key, lambda: None)


def _hear() -> None:
    """Let a message that came meanwhile break this run off, as every look at the session does."""
    if runtime.exists():
        state.session()


def fewest_servers(of: Station, load: Serving, *, seed: int, name: str, key: str) -> int | None:
    """Return the fewest servers that meet the objective, or keep up without one; None when none do.

    The search is computed once by `name` and `key`.
    """
    if load.objective_ms is None:
        enough = math.floor(load.arrival_rate_per_s * of.mean_ms / 1000) + 1
        return enough if enough <= MAX_SERVERS else None
    found = cached.computed(name, key, lambda: fleet_needed(of, load, seed=seed))
    return None if isinstance(found, str) else found


def highest_rate(of: Station, load: Serving, *, seed: int, name: str, key: str) -> float:
    """Return the highest rate within the objective, 0 when there is none.

    The search is computed once by `name` and `key`.
    """
    found = cached.computed(name, key, lambda: largest_rate(of, load, seed=seed))
    return 0.0 if isinstance(found, str) else found


def not_certain_words(found: Response, serving: Serving) -> str:
    """Say that the interval of a p99 holds the objective; empty when it lies to one side."""
    goal, p99 = serving.objective_ms, found.p99
    if goal is None or certain_within(p99, goal) is not None:
        return ""
    return budget_words(p99.value_ms, p99.interval, goal, p99.reason)


def fleet_of(scenario: Scenario, one: Candidate) -> Serving | None:
    """Return the fewest servers that meet the limits with a model, None when no number does."""
    needed = one.servers_needed
    return None if needed is None else replace(scenario.serving, servers=needed)


def _profile(scenario: Scenario, model: str) -> LatencyProfile | str:
    found: LatencyProfile | str = cached.profile(scenario, model)
    return found


def _key(scenario: Scenario, model: str) -> str:
    """Spell out what decides how a measured model answers under the scenario's load."""
    profile = _profile(scenario, model)
    load = replace(scenario.serving, late=ALLOW, cascade=None, server_cost_per_month=0)
    return repr((profile if isinstance(profile, str) else profile.id, load, scenario.seed))


def _needed(scenario: Scenario, model: str, of: Station) -> int | None:
    load, seed = scenario.serving, scenario.seed
    key = _key(replace(scenario, serving=replace(load, servers=1)), model)
    return fewest_servers(of, load, seed=seed, name="fleet needed", key=key)
