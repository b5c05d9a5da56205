"""Pins made from made scores, and where a check that computes them again finds those scores."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from simulator.costs import CostMatrix
from simulator.scenario import Scenario, default_scenario
from simulator.scores import Scores
from simulator.sweep import sweep
from tests.support.boards import MOMENT
from tests.support.made_scores import made_scores
from whiteboard.evidence import Evidence
from whiteboard.pinning import pin_of_comparison, pins_of_board

SEPARATIONS = {"hist_gradient_boosting": 2.0, "logistic": 1.6, "random_forest": 1.7}


def a_scenario(**changes: Any) -> Scenario:
    """Return the default scenario of breast cancer at 500 rows, with `changes`."""
    plain = replace(default_scenario("breast_cancer"), rows=500, costs=CostMatrix(8, 120, review=2))
    return replace(plain, **changes)


def scores_of(scenario: Scenario, model: str) -> Scores:
    """Return scores of the same 400 rows whatever the model; other balances score otherwise."""
    shift = 0.0 if scenario.balance == "none" else 0.3
    made = made_scores(model, separation=SEPARATIONS[model] + shift, balance=scenario.balance)
    return replace(made, dataset_version=f"made {scenario.rows} {scenario.seed}")


def pinned(metric: str, scenario: Scenario | None = None, **changes: Any) -> Evidence:
    """Return a figure of the model in focus, called E1, with `changes`."""
    scenario = scenario or a_scenario()
    found = scores_of(scenario, scenario.focus)
    (pin,) = pins_of_board(
        scenario,
        sweep(found.y_true, found.y_score),
        is_probability=found.is_probability,
        metrics=(metric,),
        section="metrics",
        created_at=MOMENT,
    )
    return replace(pin, **{"id": "E1", **changes})


def compared(metric: str, scenario: Scenario | None = None, **changes: Any) -> Evidence:
    """Return boosting minus logistic regression, called E2, with `changes`."""
    scenario = scenario or a_scenario()
    pin = pin_of_comparison(
        scenario,
        scores_of(scenario, "hist_gradient_boosting"),
        scores_of(scenario, "logistic"),
        metric=metric,
        section="models",
        created_at=MOMENT,
    )
    return replace(pin, **{"id": "E2", **changes})


def shifted(by: float) -> Callable[[Scenario, str], Scores]:
    """Return a source whose models separate the classes better by `by`."""

    def source(scenario: Scenario, model: str) -> Scores:
        made = scores_of(scenario, model)
        return replace(made, y_score=made.y_score + by * made.y_true * (made.row % 3 == 0))

    return source
