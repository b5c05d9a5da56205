"""Turns the cascade of a scenario into how it answers under load, and what that makes of its cost.

Where something is not measured there is a sentence in place of the number.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from streamlit import runtime

from pages.ui import cached, latency_figures, state
from pages.ui.load_figures import fewest_servers
from simulator.budget import Loaded
from simulator.candidates import CASCADE
from simulator.cascade import cascade_outcome, decided
from simulator.cascade_attainment import CascadeAttainment, cascade_attainment
from simulator.cascade_deadline import cascade_cells, effective_cascade_figures
from simulator.cascade_response import with_open_share
from simulator.datasets import DATASETS
from simulator.deadline import late_point
from simulator.deadline_words import own_late_words
from simulator.fleet import highest_rate as end_of_search
from simulator.fleet import largest_rate
from simulator.load import Response, Station, response, station_of_cascade
from simulator.models import MODELS
from simulator.serving import ALLOW, BLOCK

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simulator.cascade import CascadeOutcome
    from simulator.figures import Figure
    from simulator.scenario import Scenario
    from simulator.scores import Scores
    from simulator.serving import Serving

REQUESTS = 200_000
EACH_FOLD = "Every fold has a band of its own."
Stations = tuple[Station, Station]


def outcome_of(scenario: Scenario, scores: Mapping[str, Scores]) -> CascadeOutcome | None:
    """Return what the scenario's cascade decides; None without one, or before both have scores."""
    band = scenario.serving.cascade
    if band is None or not {band.first, band.second} <= scores.keys():
        return None
    return cascade_outcome(
        scores[band.first], scores[band.second], band, prevalence=scenario.prevalence
    )


def response_at(
    scenario: Scenario, first: str, second: str, sent: float, *, requests: int = REQUESTS
) -> Response | str:
    """Return how a cascade answers at the scenario's load, or why that is not known."""
    both = _stations(scenario, first, second)
    if isinstance(both, str):
        return both
    load = _load(scenario.serving)
    return cached.computed(
        "cascade response",
        _key(scenario, (first, second), load, sent, requests),
        lambda: response(
            station_of_cascade(*both, sent), load, seed=scenario.seed, requests=requests
        ),
    )


def answered(scenario: Scenario, outcome: CascadeOutcome) -> Response | str:
    """Return how the cascade answers, its intervals with what other rows would have sent on."""
    band = outcome.cascade
    if band is None:
        return EACH_FOLD
    pair = (band.first, band.second)
    both, found = _stations(scenario, *pair), response_at(scenario, *pair, outcome.sent)
    if isinstance(both, str) or isinstance(found, str):
        return str(found)
    rows = (outcome.positive, outcome.negative, outcome.prevalence, band.low < band.high)
    return cached.computed(
        "cascade answered",
        repr((_key(scenario, pair, _load(scenario.serving), outcome.sent, REQUESTS), rows)),
        lambda: with_open_share(found, *both, outcome),
    )


def attainment_at(
    scenario: Scenario, first: str, second: str, sent: float
) -> CascadeAttainment | str:
    """Return how many direct and sent-on answers are within the objective; all without one."""
    if scenario.serving.objective_ms is None:
        return CascadeAttainment(sent=sent, direct=1.0, sent_on=1.0)
    both = _stations(scenario, first, second)
    if isinstance(both, str):
        return both
    load = _load(scenario.serving)
    return cached.computed(
        "cascade attainment",
        _key(scenario, (first, second), load, sent, REQUESTS),
        lambda: cascade_attainment(*both, sent, load, seed=scenario.seed, requests=REQUESTS),
    )


def effective(
    scenario: Scenario, scores: Mapping[str, Scores], outcome: CascadeOutcome
) -> dict[str, Figure] | str:
    """Return the cascade's figures when late answers fall back, or why there are none.

    `scores` hold both models and whoever answers when they are late.
    """
    band, late = outcome.cascade, scenario.serving.late
    if band is None:
        return EACH_FOLD
    attained = attainment_at(scenario, band.first, band.second, outcome.sent)
    if isinstance(attained, str):
        return attained
    if scenario.serving.objective_ms is None:
        late = ALLOW  # no answer is late, whoever would answer instead
    choices = latency_figures.points(scenario, scores)
    standing = {name: one.point for name, one in choices.items() if one.point is not None}
    if late not in (ALLOW, BLOCK, *standing):
        lacks = latency_figures.lacks(late, choices)
        return f"{MODELS[late].title} answers when the cascade is late, but {lacks}."
    fallen = late_point(late, standing)
    cells = cascade_cells(
        scores[band.first],
        scores[band.second],
        band,
        late=fallen,
        late_scores=scores.get(late),
    )
    return effective_cascade_figures(outcome, cells, attained, scenario.costs, late=fallen)


def own_late(scenario: Scenario) -> str:
    """Return what becomes of late answers of a model that stands in for others of its cascade."""
    band, late = scenario.serving.cascade, scenario.serving.late
    if band is None or late not in (band.first, band.second):
        return ""
    return own_late_words(MODELS[late].title, DATASETS[scenario.dataset].words)


def loaded_of(
    scenario: Scenario, outcome: CascadeOutcome, *, fleets: bool = True, rate: bool = False
) -> Loaded | str:
    """Return the cascade's p99 and utilisation, with the fewest servers that would do if `fleets`.

    With the largest rate that the servers take within the objective, if `rate`.
    """
    band = outcome.cascade
    if band is None:
        return EACH_FOLD
    pair = (band.first, band.second)
    found, both = response_at(scenario, *pair, outcome.sent), _stations(scenario, *pair)
    if isinstance(found, str) or isinstance(both, str):
        return str(found)
    station = station_of_cascade(*both, outcome.sent)
    return Loaded(
        p99_ms=found.p99.value_ms,
        utilisation=found.utilisation,
        stable=found.stable,
        idle_p99_ms=station.no_load_ms(0.99),
        servers_needed=_needed(scenario, pair, outcome.sent, station) if fleets else None,
        largest_rate_per_s=_largest(scenario, pair, outcome.sent, station) if rate else 0.0,
    )


@dataclass(frozen=True)
class CascadeFleet:
    """Which rate the servers take with a cascade, and how many the rate needs.

    Parameters
    ----------
    largest_rate : [requests/s]; 0 where none is low enough.
    is_end : whether that is the largest that is looked at.
    needed : None where no fleet meets the objective.
    """

    largest_rate: float
    is_end: bool
    needed: int | None


def fleet_of(scenario: Scenario, outcome: CascadeOutcome, *, wait: bool) -> CascadeFleet | None:
    """Return what the cascade takes of servers; None while nobody asked to `wait`.

    None, too, without an objective, and while a model of it is not measured. A message that comes
    during the search breaks it off.
    """
    band = outcome.cascade
    both = None if band is None else _stations(scenario, band.first, band.second)
    if band is None or both is None or isinstance(both, str):
        return None
    if scenario.serving.objective_ms is None:
        return None
    pair, station = (band.first, band.second), station_of_cascade(*both, outcome.sent)

    def made() -> CascadeFleet:
        rate = _largest(scenario, pair, outcome.sent, station)
        return CascadeFleet(
            largest_rate=rate,
            is_end=rate >= end_of_search(station, scenario.serving),
            needed=_needed(scenario, pair, outcome.sent, station),
        )

    key = _key(scenario, pair, _load(scenario.serving), outcome.sent, 0)
    if wait:
        return cached.computed("fleet of a cascade", key, made)
    return cached.looked_up("fleet of a cascade", key, lambda: None)


def hear() -> None:
    """Let a message that came meanwhile break this run off, as every look at the session does."""
    if runtime.exists():
        state.session()


def decisions(scores: Mapping[str, Scores], outcome: CascadeOutcome) -> Scores | None:
    """Return what the cascade decides of every row, as scores of 0 and 1, to be paired by rows."""
    band = outcome.cascade
    if band is None:
        return None
    first = scores[band.first]
    _, alerted = decided(first, scores[band.second], band)
    return replace(
        first, model=CASCADE, y_score=alerted.astype(float), is_probability=False, notes=()
    )


def _stations(scenario: Scenario, first: str, second: str) -> Stations | str:
    one, other = (latency_figures.station_of(scenario, model) for model in (first, second))
    if isinstance(one, str):
        return one
    return other if isinstance(other, str) else (one, other)


def _needed(scenario: Scenario, pair: tuple[str, str], sent: float, station: Station) -> int | None:
    load = _load(replace(scenario.serving, servers=1))
    key = _key(scenario, pair, load, sent, 0)
    return fewest_servers(station, load, seed=scenario.seed, name="cascade fleet needed", key=key)


def _largest(scenario: Scenario, pair: tuple[str, str], sent: float, station: Station) -> float:
    if scenario.serving.objective_ms is None:
        return 0.0
    load = _load(replace(scenario.serving, arrival_rate_per_s=1))
    key = _key(scenario, pair, load, sent, 0)
    found = cached.computed(
        "cascade largest rate",
        key,
        lambda: largest_rate(station, load, seed=scenario.seed, pause=hear),
    )
    return 0.0 if isinstance(found, str) else found


def _load(serving: Serving) -> Serving:
    """Return what response times depend on: neither prices nor what a late answer becomes."""
    return replace(serving, late=ALLOW, cascade=None, server_cost_per_month=0)


def _key(
    scenario: Scenario, pair: tuple[str, str], load: Serving, sent: float, requests: int
) -> str:
    profiles = [cached.profile(scenario, model) for model in pair]
    ids = [of if isinstance(of, str) else of.id for of in profiles]
    return repr((ids, load, scenario.seed, sent, requests))
