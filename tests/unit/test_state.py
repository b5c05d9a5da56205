"""What the explorer sends becomes a scenario; what cannot be used becomes a sentence."""

from __future__ import annotations

import math
from dataclasses import asdict, replace
from typing import Any

import pytest

from pages.ui.explorer_message import read_message
from pages.ui.session import Session
from simulator.scenario import Scenario, default_scenario

START = default_scenario()


def _message(scenario: Scenario, **changes: Any) -> dict[str, Any]:
    """Return what the explorer would send of `scenario`, with changes."""
    names = ("focus", "prevalence", "rule", "threshold", "parameter")
    moved = {n: getattr(scenario, n) for n in (*names, "capacity_per_day", "cases_per_day")}
    return {"seq": 1, **moved, "costs": asdict(scenario.costs), **changes}


@pytest.mark.parametrize(
    "wanted",
    [
        START,
        START.by_hand(0.1 + 0.2),
        START.by_hand(-3.5),
        START.by_hand(5e-324),
        START.by_hand(1.7976931348623157e308),
        replace(START, prevalence=1 / 3),
        replace(START, rule="recall_at_least", parameter=0.9),
        replace(START, rule="capacity", capacity_per_day=0.0, cases_per_day=12.5),
        replace(START, focus="logistic"),
        replace(START, costs=replace(START.costs, true_positive=-1e-9, review=0.1)),
    ],
    ids=lambda scenario: scenario.rule,
)
def test_what_the_explorer_sends_arrives_to_the_last_bit(wanted: Scenario) -> None:
    scenario, notes = read_message(START, _message(wanted))
    assert not notes
    assert scenario == wanted


def test_an_empty_message_changes_nothing() -> None:
    for scenario in (START, START.by_hand(0.3), replace(START, prevalence=0.01)):
        assert read_message(scenario, {}) == (scenario, ())


def test_a_prevalence_of_null_goes_back_to_the_data() -> None:
    scenario, notes = read_message(replace(START, prevalence=0.01), {"prevalence": None})
    assert scenario == START
    assert not notes


def test_a_rule_forgets_the_threshold_set_by_hand() -> None:
    scenario, notes = read_message(START.by_hand(0.3), {"rule": "youden"})
    assert (scenario.rule, scenario.threshold, scenario.parameter) == ("youden", None, None)
    assert not notes


def test_a_threshold_forgets_the_rules_target() -> None:
    start = replace(START, rule="recall_at_least", parameter=0.9)
    scenario, notes = read_message(
        start, {"rule": "threshold", "threshold": 0.4, "parameter": None}
    )
    assert scenario == START.by_hand(0.4)
    assert not notes


def test_data_models_rows_and_seed_cannot_be_changed_by_the_explorer() -> None:
    scenario, notes = read_message(
        START, {"data": "spam", "dataset": "spam", "models": "tree", "rows": 500, "seed": 9}
    )
    assert scenario == START
    assert not notes


@pytest.mark.parametrize(
    ("message", "named"),
    [
        ({"focus": "zebra"}, "focus"),
        ({"rule": "zebra"}, "rule"),
        ({"prevalence": 0}, "prevalence"),
        ({"prevalence": math.inf}, "prevalence"),
        ({"prevalence": "<b>"}, "prevalence"),
        ({"prevalence": [0.1]}, "prevalence"),
        ({"rule": "threshold", "threshold": math.nan}, "at"),
        ({"rule": "threshold", "threshold": None}, "at"),
        ({"rule": "recall_at_least", "parameter": 7}, "target"),
        ({"capacity_per_day": -1}, "capacity"),
        ({"cases_per_day": 0}, "cases"),
        ({"costs": {"false_negative": math.nan}}, "fn"),
        ({"costs": {"review": 1e300}}, "review"),
        ({"costs": {"false_positive": "much"}}, "fp"),
        ({"focus": 7}, "focus"),
        ({"rule": ["youden"]}, "rule"),
    ],
)
def test_each_part_that_cannot_be_used_is_named(message: dict[str, Any], named: str) -> None:
    scenario, notes = read_message(START, message)
    assert [note.split(":")[0] for note in notes] == [f"In the explorer's message, {named}"]
    assert scenario.costs == START.costs
    assert scenario.prevalence is None


@pytest.mark.parametrize("costs", [None, 7, "cheap", [], ["fp"]])
def test_costs_that_are_no_costs_are_left_alone(costs: object) -> None:
    assert read_message(START, {"costs": costs})[0].costs == START.costs


def test_the_currency_stays_that_of_the_data() -> None:
    costs = {**asdict(START.costs), "currency": "<script>"}
    scenario, _ = read_message(START, {"costs": costs})
    assert scenario.costs.currency == START.costs.currency


def test_commits_can_be_undone_and_redone_and_a_new_one_forgets_what_was_undone() -> None:
    session = Session(START)
    first, second = START.by_hand(0.1), START.by_hand(0.2)
    session.commit(first)
    session.commit(second)
    session.undo()
    assert session.scenario == first
    session.undo()
    assert session.scenario == START
    session.undo()
    assert session.scenario == START
    session.redo()
    assert session.scenario == first
    session.commit(second)
    assert not session.future
    session.redo()
    assert session.scenario == second


def test_committing_the_same_scenario_adds_nothing_to_undo() -> None:
    session = Session(START)
    session.commit(START)
    assert not session.past


def test_every_change_has_a_version_of_its_own() -> None:
    session = Session(START)
    versions = [session.version]
    for act in (lambda: session.commit(START.by_hand(0.1)), session.undo, session.redo):
        act()
        versions.append(session.version)
    assert versions == sorted(set(versions))


def test_a_rule_remembers_its_last_target() -> None:
    session = Session(START)
    session.commit(replace(START, rule="recall_at_least", parameter=0.9))
    session.commit(replace(START, rule="youden"))
    assert session.parameters == {"recall_at_least": 0.9}


def test_the_history_does_not_grow_without_end() -> None:
    session = Session(START)
    for number in range(500):
        session.commit(START.by_hand(float(number)))
    assert len(session.past) == 200
    assert session.past[-1] == START.by_hand(498.0)
