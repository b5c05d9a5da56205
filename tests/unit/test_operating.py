"""The operating points on the board, counted again row by row."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from simulator.decision import RULES
from simulator.operating import (
    SAME_ALERTS,
    board_points,
    deployed,
    rule_choice,
    same_alert_rate,
    target,
)
from simulator.scenario import Scenario, default_scenario
from simulator.sweep import Sweep, sweep

LEAD, OTHER = "logistic", "random_forest"
BOTH = {LEAD: True, OTHER: True}


def _scenario(**fields: object) -> Scenario:
    start = default_scenario("breast_cancer")
    return replace(start, **{"models": (LEAD, OTHER), "focus": LEAD, **fields})


def _rows(seed: int, n: int = 400, decimals: int = 2) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    label = (np.arange(n) % 4 == 0).astype(int)
    score = np.round(1 / (1 + np.exp(-(rng.normal(size=n) + 1.5 * label))), decimals)
    return label, score


def _sweeps() -> dict[str, Sweep]:
    return {LEAD: sweep(*_rows(0)), OTHER: sweep(*_rows(1))}


def _cost(label: np.ndarray, score: np.ndarray, threshold: float, scenario: Scenario) -> float:
    """Expected cost of a case, row by row, at the scenario's prevalence."""
    costs, alerted = scenario.costs, score >= threshold
    pi = label.mean() if scenario.prevalence is None else scenario.prevalence
    paid = np.where(
        label == 1,
        np.where(alerted, costs.true_positive + costs.review, costs.false_negative),
        np.where(alerted, costs.false_positive + costs.review, costs.true_negative),
    )
    return pi * paid[label == 1].mean() + (1 - pi) * paid[label == 0].mean()


def test_the_data_keep_their_own_prevalence_unless_another_is_deployed() -> None:
    own = sweep(*_rows(0))
    assert deployed(_scenario(), own) is own
    moved = deployed(_scenario(prevalence=0.01), own)
    assert moved.prevalence == 0.01
    assert np.array_equal(moved.tp, own.tp)
    assert np.array_equal(moved.fp, own.fp)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_works_towards_its_default_until_it_is_given_a_target(rule: str) -> None:
    spec = RULES[rule].parameter
    assert target(_scenario(), rule) == (None if spec is None else spec.default)


def test_the_scenarios_own_target_goes_before_one_used_before_and_the_default() -> None:
    used = {"recall_at_least": 0.6}
    own = _scenario(rule="recall_at_least", parameter=0.9)
    assert target(own, "recall_at_least", used) == 0.9
    assert target(_scenario(), "recall_at_least", used) == 0.6
    assert target(own, "precision_at_least", used) == 0.5
    assert target(_scenario(rule="recall_at_least"), "recall_at_least", used) == 0.6


def test_by_hand_the_focus_stands_at_the_threshold_asked_for() -> None:
    label, score = _rows(0)
    scenario = _scenario().by_hand(0.61803)
    point = board_points(scenario, _sweeps(), BOTH)[LEAD].point
    assert point is not None
    assert point.threshold == 0.61803
    assert point.tp == int(np.sum((score >= 0.61803) & (label == 1)))
    assert point.fp == int(np.sum((score >= 0.61803) & (label == 0)))


@pytest.mark.parametrize("prevalence", [None, 0.003, 0.6])
@pytest.mark.parametrize("at", [0.2, 0.5, 0.8, 0.95])
def test_by_hand_the_others_alert_the_least_share_that_is_enough(
    prevalence: float | None, at: float
) -> None:
    scenario = _scenario(prevalence=prevalence).by_hand(at)
    pi = 0.25 if prevalence is None else prevalence

    def alerts(rows: tuple[np.ndarray, np.ndarray], threshold: float) -> float:
        label, score = rows
        alerted = score >= threshold
        return pi * alerted[label == 1].mean() + (1 - pi) * alerted[label == 0].mean()

    wanted = alerts(_rows(0), at)
    other = _rows(1)
    expected = max(s for s in set(other[1].tolist()) if alerts(other, s) >= wanted - 1e-12)
    point = board_points(scenario, _sweeps(), BOTH)[OTHER].point
    assert point is not None
    assert point.threshold == expected
    assert point.rule == SAME_ALERTS


def test_when_the_focus_alerts_nobody_neither_do_the_others() -> None:
    scenario = _scenario().by_hand(2.0)
    for choice in board_points(scenario, _sweeps(), BOTH).values():
        assert choice.point is not None
        assert choice.point.tp + choice.point.fp == 0


def test_when_the_focus_alerts_everybody_so_do_the_others() -> None:
    scenario = _scenario().by_hand(-1.0)
    for choice in board_points(scenario, _sweeps(), BOTH).values():
        assert choice.point is not None
        assert choice.point.fn + choice.point.tn == 0


def test_the_same_alert_rate_on_the_same_scores_is_the_same_point() -> None:
    own = sweep(*_rows(3))
    for threshold in own.threshold.tolist():
        lead = own.at(threshold)
        found = same_alert_rate(own, lead)
        assert (found.threshold, found.tp, found.fp) == (threshold, lead.tp, lead.fp)


@pytest.mark.parametrize("prevalence", [None, 0.01])
def test_under_a_rule_every_model_stands_at_its_own_lowest_cost(prevalence: float | None) -> None:
    scenario = _scenario(prevalence=prevalence, rule="min_cost")
    choices = board_points(scenario, _sweeps(), BOTH)
    for model, seed in ((LEAD, 0), (OTHER, 1)):
        label, score = _rows(seed)
        point = choices[model].point
        assert point is not None
        least = min(_cost(label, score, s, scenario) for s in {*score.tolist(), 2.0})
        assert _cost(label, score, point.threshold, scenario) == pytest.approx(least)


def test_a_rule_another_model_cannot_follow_does_not_stop_the_first() -> None:
    scenario = _scenario(rule="bayes")
    choices = board_points(scenario, _sweeps(), {LEAD: True, OTHER: False})
    assert choices[LEAD].point is not None
    assert choices[OTHER].point is None
    assert "not probabilities" in choices[OTHER].reason


def test_capacity_uses_the_scenarios_reviews_and_cases_a_day() -> None:
    scenario = _scenario(rule="capacity", capacity_per_day=30, cases_per_day=200)
    point = rule_choice(scenario, _sweeps()[LEAD], "capacity", is_probability=True).point
    assert point is not None
    _, score = _rows(0)
    fitting = [s for s in set(score.tolist()) if np.mean(score >= s) <= 30 / 200]
    assert point.threshold == min(fitting)


def test_a_focus_without_scores_yet_leaves_the_lead_to_the_first_that_has_them() -> None:
    only = {OTHER: _sweeps()[OTHER]}
    point = board_points(_scenario().by_hand(0.5), only, BOTH)[OTHER].point
    assert point is not None
    assert point.threshold == 0.5
