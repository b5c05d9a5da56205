"""Turns a scenario and its scores into the paired differences between every two of its models."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pages.ui import cached
from simulator.comparison import PairedDifference, Standing, paired_difference
from simulator.comparison_words import RANKING, settles
from simulator.models import MODELS
from simulator.operating import board_points

if TYPE_CHECKING:
    from simulator.decision import Choice
    from simulator.recommendation import Differs, Gap
    from simulator.scenario import Scenario
    from simulator.scores import Scores

COST = "cost_per_1000"
Pairs = dict[tuple[str, str], PairedDifference | str]


def points(scenario: Scenario, scores: Mapping[str, Scores]) -> dict[str, Choice]:
    """Return where each model with scores stands on the board."""
    sweeps = {model: cached.sweep(found) for model, found in scores.items()}
    return board_points(scenario, sweeps, {m: found.is_probability for m, found in scores.items()})


def pair_differences(scenario: Scenario, scores: Mapping[str, Scores], metric: str = COST) -> Pairs:
    """Return the paired difference of every two models in the scenario's order, or why not.

    Each stands where the board has it; no answer is late.
    """
    there = [model for model in scenario.models if model in scores]
    choices = points(scenario, scores)
    return {
        pair: _difference(scenario, scores, choices, pair, metric)
        for pair in itertools.combinations(there, 2)
    }


def gap_between(pairs: Pairs) -> Gap:
    """Return what gives the difference of two models of `pairs`, first minus second."""

    def gap(first: str, second: str) -> PairedDifference | None:
        found = pairs.get((first, second))
        if isinstance(found, PairedDifference):
            return found
        other = pairs.get((second, first))
        return other.turned if isinstance(other, PairedDifference) else None

    return gap


def differs_of(gap: Gap) -> Differs:
    """Return what says whether a paired interval leaves zero out; None without an interval."""

    def differs(first: str, second: str) -> bool | None:
        found = gap(first, second)
        return None if found is None or found.interval is None else settles(found.interval)

    return differs


def _difference(
    scenario: Scenario,
    scores: Mapping[str, Scores],
    choices: Mapping[str, Choice],
    pair: tuple[str, str],
    metric: str,
) -> PairedDifference | str:
    at: list[Standing | None] = [None, None]
    if metric not in RANKING:
        for place, model in enumerate(pair):
            point = choices[model].point
            if point is None:
                return f"{MODELS[model].title} has no operating point. {choices[model].reason}"
            at[place] = Standing(
                threshold=point.threshold,
                prevalence=scenario.prevalence,
                cost_matrix=scenario.costs,
            )
    first, second = (scores[model] for model in pair)
    try:
        return cached.computed(
            "paired difference",
            repr((identity(first), identity(second), metric, at, scenario.seed)),
            lambda: paired_difference(
                first, second, metric, first_at=at[0], second_at=at[1], seed=scenario.seed
            ),
        )
    except ValueError as error:
        return str(error)


def identity(scores: Scores) -> tuple[object, ...]:
    """Return what tells these scores from any others, for a key."""
    data = (scores.dataset, scores.dataset_version, scores.rows)
    return (*data, scores.model, scores.balance, scores.folds, scores.seed)
