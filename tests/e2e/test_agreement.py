"""The browser and Python show the same digits, whatever is set.

Each setting is made through the explorer's scripting hook and every figure, interval and case count
on the screen is compared with what Python makes of the same setting from the full sweep.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

import pytest

from simulator.costs import CostMatrix
from simulator.decision import RULES
from simulator.scenario import BY_HAND, Scenario, default_scenario
from tests.conftest import Windows
from tests.e2e.conftest import Kept
from tests.support.board_page import BoardPage
from tests.support.reference import Reference, reference_of
from tests.support.server import Server


@dataclass(frozen=True)
class Situation:
    """Data and scores to walk over: how many settings in the hand, how many sent to Python."""

    scenario: Scenario
    in_hand: int
    committed: int


SITUATIONS = {
    "the default": Situation(default_scenario(), in_hand=100, committed=30),
    "margins of few rows": Situation(
        replace(
            default_scenario("breast_cancer"), models=("linear_svm", "logistic"), focus="linear_svm"
        ),
        in_hand=60,
        committed=20,
    ),
    "rare positives": Situation(
        replace(
            default_scenario("card_payments"),
            models=("logistic", "naive_bayes"),
            focus="logistic",
            rows=20_000,
        ),
        in_hand=60,
        committed=20,
    ),
}


@pytest.fixture(params=SITUATIONS, scope="module")
def situation(request: pytest.FixtureRequest) -> Situation:
    return SITUATIONS[request.param]


@pytest.fixture(scope="module")
def opened(windows: Windows, server: Server, situation: Situation) -> Iterator[Kept]:
    reference_of(server.log.parent / "cache").prepare(situation.scenario)
    kept = Kept(windows, server)
    yield kept
    kept.leave()


@pytest.fixture
def walked(
    opened: Kept, situation: Situation, request: pytest.FixtureRequest
) -> Iterator[BoardPage]:
    with opened.at(situation.scenario, request.node) as board:
        yield board


def test_every_figure_in_the_hand_has_the_digits_of_the_full_sweep(
    walked: BoardPage, situation: Situation
) -> None:
    reference = walked.reference
    settings = [
        setting
        for setting in _settings(situation.scenario, reference, random.Random("in hand"))
        if reference.texts(setting, in_hand=True) is not None
    ][: situation.in_hand]
    assert len(settings) == situation.in_hand
    wrong: list[str] = []
    for setting, shown in zip(settings, walked.walk([_sent(s) for s in settings]), strict=True):
        expected = reference.texts(setting, in_hand=True)
        assert expected is not None
        if setting.prevalence is not None:  # only Python knows it, and was not asked yet
            expected |= {name: "…" for name in expected if name.startswith("ap--")}
        differ = walked.differences(shown, expected)
        if differ:
            wrong.append(f"{setting.to_query()}: (shown, expected) {differ}")
    assert not wrong, "\n".join([f"{len(wrong)} of {len(settings)} settings differ:", *wrong[:5]])


def test_once_the_hand_rests_every_choice_is_that_of_the_full_sweep(
    walked: BoardPage, situation: Situation
) -> None:
    chosen = random.Random("committed")
    settings = [
        setting
        for setting in _settings(situation.scenario, walked.reference, chosen)
        if setting.rule != BY_HAND and walked.reference.texts(setting) is not None
    ][: situation.committed]
    for setting in settings:
        walked.walk([_sent(setting)])
        wanted = setting.to_query()
        walked.wait_for_address(lambda query, wanted=wanted: query == wanted)
        walked.agrees()


def _settings(start: Scenario, reference: Reference, chosen: random.Random) -> list[Scenario]:
    """Return many settings of everything the explorer can move."""
    settings: list[Scenario] = []
    for number in range(200):
        cases = round(10 ** chosen.uniform(0.5, 5))
        setting = replace(
            start,
            focus=chosen.choice(start.models),
            prevalence=chosen.choice([None, *[10 ** chosen.uniform(-4, -0.05) for _ in range(3)]]),
            costs=_costs(chosen, start.costs.currency),
            cases_per_day=cases,
            capacity_per_day=round(cases * chosen.random() ** 2),
        )
        by_hand = number % 5 < 3
        settings.append(
            _by_hand(setting, reference, chosen) if by_hand else _by_rule(setting, chosen)
        )
    return settings


def _by_hand(setting: Scenario, reference: Reference, chosen: random.Random) -> Scenario:
    held = reference.sweeps(setting, setting.focus).held
    if chosen.random() < 0.05:
        return setting.by_hand(held.nobody_threshold)
    return setting.by_hand(float(chosen.choice(held.threshold.tolist())))


def _by_rule(setting: Scenario, chosen: random.Random) -> Scenario:
    rule = RULES[chosen.choice(list(RULES))]
    target = rule.parameter
    parameter = None if target is None else chosen.uniform(target.low, target.high)
    return replace(setting, rule=rule.id, threshold=None, parameter=parameter)


def _costs(chosen: random.Random, currency: str) -> CostMatrix:
    def amount() -> float:
        return chosen.choice([0.0, 10 ** chosen.uniform(-2, 5), round(10 ** chosen.uniform(0, 4))])

    return CostMatrix(
        false_positive=amount(),
        false_negative=amount(),
        true_positive=chosen.choice([0.0, -amount(), amount()]),
        true_negative=chosen.choice([0.0, 0.0, -amount()]),
        review=chosen.choice([0.0, amount()]),
        currency=currency,
    )


def _sent(setting: Scenario) -> dict[str, Any]:
    """Return what the scripting hook takes."""
    names = ("focus", "prevalence", "rule", "threshold", "parameter")
    moved = {name: getattr(setting, name) for name in (*names, "capacity_per_day", "cases_per_day")}
    return {**moved, "costs": asdict(setting.costs)}
