from __future__ import annotations

import json
import math
from dataclasses import FrozenInstanceError, replace
from datetime import datetime

import pytest

from simulator.costs import CostMatrix
from simulator.scenario import default_scenario
from simulator.uncertainty import Interval
from tests.support.boards import a_pin
from whiteboard import evidence
from whiteboard.evidence import full_text, interval_text, short_text, value_text


def test_a_pin_reads_as_one_line_with_everything_that_was_set():
    assert full_text(a_pin(id="E3")) == (
        "E3: precision 42.1% [38.0%, 46.3%]; Gradient boosting, threshold 0.310 by the "
        "rule “Lowest cost”, deployed prevalence 0.500%, Credit card default, 10,000 rows, seed 0"
    )


def test_a_threshold_set_by_hand_is_called_that():
    pin = a_pin(scenario=default_scenario().by_hand(0.31))
    assert "threshold 0.310 set by hand, prevalence as in the data" in full_text(pin)


def test_simulated_data_and_rebalanced_training_are_said():
    scenario = replace(default_scenario("binormal"), balance="class_weight")
    text = full_text(a_pin(scenario=scenario))
    assert "simulated data" in text
    assert "trained with class weight" in text


@pytest.mark.parametrize(
    ("unit", "value", "shown"),
    [
        ("share", 0.421, "42.1%"),
        ("currency", 412.2, "$412"),
        ("cases", 97, "97"),
        ("", 0.5, "0.500"),
    ],
)
def test_a_value_is_written_in_its_unit(unit, value, shown):
    assert value_text(a_pin(unit=unit, value=value)) == shown


def test_an_undefined_value_is_a_dash_without_an_interval():
    assert short_text(a_pin(value=math.nan)) == "precision –"


def test_a_value_without_an_interval_stands_alone():
    assert interval_text(a_pin(interval=None)) == ""
    assert short_text(a_pin(interval=None)) == "precision 42.1%"


@pytest.mark.parametrize(
    "pin",
    [
        a_pin(id="E3"),
        a_pin(id="E1", interval=None, threshold=None, unit="currency", value=-12.5),
        a_pin(id="E2", scenario=default_scenario("spam").by_hand(0.9)),
    ],
)
def test_a_pin_comes_back_from_json_as_it_was(pin):
    text = json.dumps(evidence.to_dict(pin), allow_nan=False)
    assert evidence.from_dict(json.loads(text)) == pin


def test_an_undefined_value_comes_back_undefined():
    text = json.dumps(evidence.to_dict(a_pin(value=math.nan)), allow_nan=False)
    assert math.isnan(evidence.from_dict(json.loads(text)).value)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("id", 3, "evidence id must be a text, got 3"),
        ("value", "0.4", "evidence value must be a finite number, got '0.4'"),
        ("value", True, "evidence value must be a finite number, got True"),
        ("threshold", math.inf, "evidence threshold must be a finite number, got inf"),
        ("interval", [0.1, 0.2], "evidence interval must be an object"),
        ("interval", {"low": 0.1}, "evidence interval lacks 'high'"),
        ("unit", "percent", "unit must be one of"),
        ("model", "oracle", "model must be one of logistic, hist_gradient_boosting"),
        ("scenario", "{", "the scenario is not JSON"),
        ("created_at", "2026-03-04T12:30:00", "created_at must carry a time zone"),
        ("colour", "red", "missing or unknown fields"),
    ],
)
def test_a_field_that_is_wrong_is_named(field, value, words):
    fields = evidence.to_dict(a_pin(id="E3")) | {field: value}
    with pytest.raises(ValueError, match=words.replace("[", r"\[")):
        evidence.from_dict(fields)


def test_a_pin_is_never_edited():
    with pytest.raises(FrozenInstanceError):
        a_pin().value = 0.9  # pyright: ignore[reportAttributeAccessIssue]


def test_a_moment_without_a_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        a_pin(created_at=datetime(2026, 3, 4))  # noqa: DTZ001 - the point of the test


def test_an_infinite_value_is_refused():
    with pytest.raises(ValueError, match="value must be finite or NaN, got inf"):
        a_pin(value=math.inf)


def test_the_level_and_method_of_an_interval_are_kept():
    pin = a_pin(interval=Interval(0.1, 0.2, 0.9, "MOVER"))
    assert evidence.from_dict(evidence.to_dict(pin)).interval == Interval(0.1, 0.2, 0.9, "MOVER")


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("recall_at_least", "by the rule “Recall at least 0.8”"),
        ("max_f_beta", "by the rule “Highest F-beta 1”"),
        ("capacity", "by the rule “Review capacity, 150 of 1,000 cases a day”"),
    ],
)
def test_a_target_that_was_left_at_its_default_is_said(rule, words):
    assert words in full_text(a_pin(scenario=replace(default_scenario(), rule=rule)))


def test_money_comes_with_the_costs_it_was_counted_at():
    costs = CostMatrix(5, 120, true_positive=-2, currency="€")
    pin = a_pin(unit="currency", value=412.0, scenario=replace(default_scenario(), costs=costs))
    assert (
        "costs: a missed positive €120; a false alarm €5.00; an alerted positive -€2.00"
        in full_text(pin)
    )
    assert "costs" not in full_text(a_pin())


def test_net_benefit_keeps_three_significant_digits_as_on_the_screen():
    pin = a_pin(metric="net_benefit", unit="", value=0.000412, interval=Interval(0.0001, 0.0009))
    assert short_text(pin) == "precision 0.000412 [0.000100, 0.000900]"
