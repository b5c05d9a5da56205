"""Turns a scenario into how its models answer under load and what that makes of their cost.

Everything here is computed once for the server; pages that show the same scenario show the same
numbers. Where something is not measured there is a sentence in place of the number.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from pages.ui.load_figures import (
    fleet_of,
    largest_rate_of,
    limits_of,
    loaded_of,
    not_certain_words,
    response_of,
    responses,
    station_of,
    stations,
)
from pages.ui.pair_figures import Pairs, differs_of, gap_between, identity, pair_differences, points
from simulator.budget import Loaded, candidate, late_cost, moved, remedies
from simulator.deadline import effective_figures, late_point, stand_in
from simulator.joint_rows import joint_alerts
from simulator.models import MODELS
from simulator.recommendation import Candidate, Recommendation, recommend
from simulator.recommendation_words import Setting
from simulator.serving import ALLOW, BLOCK
from simulator.serving_paths import PATHS
from simulator.sweep import OperatingPoint

if TYPE_CHECKING:
    from simulator.decision import Choice
    from simulator.figures import Figure
    from simulator.recommendation import Gap
    from simulator.scenario import Scenario
    from simulator.scores import Scores
    from simulator.serving import Serving

__all__ = [
    "Pairs",
    "candidates",
    "differs_of",
    "effective",
    "fleet_of",
    "gap_of",
    "identity",
    "lacks",
    "largest_rate_of",
    "late_title",
    "limits_of",
    "loaded_of",
    "not_certain_words",
    "pair_differences",
    "pairs_at_objective",
    "points",
    "recommendation",
    "response_of",
    "responses",
    "station_of",
    "stations",
]

EFFECTIVE_COST = "effective_cost_per_1000"
Choices = Mapping[str, "Choice"]


def effective(
    scenario: Scenario, scores: Mapping[str, Scores]
) -> dict[str, dict[str, Figure] | str]:
    """Return each model's figures when late answers fall back, or why there are none.

    Without an objective no answer is late.
    """
    choices = points(scenario, scores)
    return {model: _effective(scenario, scores, choices, model) for model in scores}


def candidates(scenario: Scenario, scores: Mapping[str, Scores]) -> tuple[Candidate, ...]:
    """Return every model that has scores, judged by the scenario's limits."""
    choices = points(scenario, scores)
    there = (model for model in scenario.models if model in scores)
    return tuple(_candidate(scenario, scores, choices, model) for model in there)


def _effective(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    choices: Choices,
    model: str,
    serving: Serving | None = None,
) -> dict[str, Figure] | str:
    load, attainment = serving or scenario.serving, 1.0
    # Without an objective nothing is late.
    late = ALLOW if load.objective_ms is None else stand_in(load.late, model)
    point = choices[model].point
    if point is None:
        return choices[model].reason
    if load.objective_ms is not None:
        found = response_of(scenario, model, load)
        if isinstance(found, str) or found.reason:
            return found if isinstance(found, str) else found.reason
        attainment = found.attainment
    standing = {name: one.point for name, one in choices.items() if one.point is not None}
    if late not in (ALLOW, BLOCK, *standing):
        return (
            f"{MODELS[late].title} answers when {MODELS[model].title} is late, but "
            f"{lacks(late, choices)}."
        )
    instead, joint = late_point(late, standing), None
    if isinstance(instead, OperatingPoint):
        joint = joint_alerts(scores[model], point.threshold, scores[late], instead.threshold)
    return effective_figures(point, attainment, scenario.costs, late=instead, joint=joint)


def _candidate(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    choices: Choices,
    model: str,
    *,
    fleets: bool = True,
) -> Candidate:
    choice, serving = choices[model], scenario.serving
    loaded = loaded_of(scenario, model, fleets=fleets)
    here = _cost(_effective(scenario, scores, choices, model))
    at_needed = math.nan
    if isinstance(loaded, Loaded) and loaded.servers_needed is not None:
        enough = replace(serving, servers=loaded.servers_needed)
        at_needed = _cost(_effective(scenario, scores, choices, model, enough))
    point = choice.point
    return candidate(
        model,
        loaded,
        serving,
        quality=here,
        on_time=math.nan if point is None else 1000 * point.expected_cost(scenario.costs),
        at_needed=at_needed,
        no_point=choice.reason if point is None else "",
    )


def _cost(figures: dict[str, Figure] | str) -> float:
    return math.nan if isinstance(figures, str) else figures[EFFECTIVE_COST].value


# Who is recommended


def pairs_at_objective(
    scenario: Scenario, scores: Mapping[str, Scores], found: Sequence[Candidate] | None = None
) -> Pairs:
    """Return the paired cost differences at the objective: who is recommended rests on these.

    The difference on time and its interval are moved by what late answers cost the two. Where at
    most 1 answer in 100 is late, what the rows leave open about that is a hundredth of the interval
    itself. A model that does not meet the objective is taken with the fleet it needs where `found`,
    the candidates, are given, and else with every answer in time.
    """
    judged = _without_fleets(scenario, scores) if found is None else found
    late = {one.model: late_cost(one) for one in judged}
    return {
        pair: one if isinstance(one, str) else moved(one, late[pair[0]] - late[pair[1]])
        for pair, one in pair_differences(scenario, scores).items()
    }


def gap_of(
    scenario: Scenario, scores: Mapping[str, Scores], found: Sequence[Candidate] | None = None
) -> Gap:
    """Return what gives the paired cost difference of two models at the objective."""
    return gap_between(pairs_at_objective(scenario, scores, found))


def recommendation(
    scenario: Scenario, scores: Mapping[str, Scores], found: Sequence[Candidate] | None = None
) -> Recommendation:
    """Return the model to take under the scenario's limits, with what decided.

    `found` are its candidates when they are at hand.
    """
    serving, judged = scenario.serving, found or candidates(scenario, scores)
    gap = gap_of(scenario, scores, judged)
    return recommend(
        judged,
        differs_of(gap),
        on_time=differs_of(gap_between(pair_differences(scenario, scores))),
        gap=gap,
        remedies=lambda model: _remedies(scenario, model),
        setting=Setting(
            objective_ms=serving.objective_ms,
            servers=serving.servers,
            currency=scenario.costs.currency,
            late=late_title(serving.late),
            late_scored=serving.late in (ALLOW, BLOCK, *scores),
        ),
    )


def _without_fleets(scenario: Scenario, scores: Mapping[str, Scores]) -> tuple[Candidate, ...]:
    """Return every model that has scores, judged without a search for the fleet it needs."""
    choices = points(scenario, scores)
    there = (model for model in scenario.models if model in scores)
    return tuple(_candidate(scenario, scores, choices, model, fleets=False) for model in there)


def late_title(late: str) -> str:
    """Return the title of the model that answers when another is late; empty when none does."""
    return "" if late in (ALLOW, BLOCK) else MODELS[late].title


def lacks(late: str, choices: Choices) -> str:
    """Return what keeps a model from answering in place of late ones, as the end of a sentence."""
    return "has no operating point" if late in choices else "has no scores yet"


def _remedies(scenario: Scenario, model: str) -> tuple[str, ...]:
    """Return what would make a model meet the limits, one change at a time."""
    loaded, serving = loaded_of(scenario, model), scenario.serving
    if isinstance(loaded, str):
        return ()
    limit = math.inf if serving.objective_ms is None else serving.objective_ms
    paths: list[tuple[str, float]] = []
    for path, spec in PATHS.items():
        if path == serving.path:
            continue
        other = response_of(scenario, model, replace(serving, path=path))
        if not isinstance(other, str) and other.stable and other.p99.value_ms <= limit:
            paths.append((spec.title, other.p99.value_ms))
    rate = largest_rate_of(scenario, model)
    return remedies(replace(loaded, largest_rate_per_s=rate), serving, paths)
