from __future__ import annotations

import json
import math
from contextlib import suppress
from dataclasses import FrozenInstanceError, replace
from datetime import datetime

import pytest

from simulator.costs import CostMatrix
from simulator.scenario import default_scenario
from simulator.uncertainty import Interval
from tests.support.boards import a_pin
from whiteboard import evidence
from whiteboard.evidence import Frozen, full_text, interval_text, short_text, value_text


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


def test_an_interval_without_an_upper_limit_says_so():
    pin = a_pin(value=14.2, unit="ms", interval=Interval(13.6, math.inf))
    assert interval_text(pin) == "[13.6 ms, no limit]"


def test_a_value_without_an_interval_stands_alone():
    assert interval_text(a_pin(interval=None)) == ""
    assert short_text(a_pin(interval=None)) == "precision 42.1%"


@pytest.mark.parametrize(
    "pin",
    [
        a_pin(id="E3"),
        a_pin(id="E1", interval=None, threshold=None, unit="currency", value=-12.5),
        a_pin(id="E2", scenario=default_scenario("spam").by_hand(0.9)),
        a_pin(id="E4", interval=Interval(0.4, math.inf)),
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


def a_difference(**changes):
    fields = {
        "metric": "cost_per_1000_difference",
        "claim": "Cost per 1,000 cases, Gradient boosting minus Logistic regression",
        "unit": "currency",
        "value": -4900.0,
        "interval": Interval(-9100.0, -800.0, 0.95, "paired bootstrap"),
        "threshold": None,
        "against": "logistic",
        "libraries": "numpy 2.4.6, scores 2",
        "data_version": "978edf6b23ba0184",
    }
    return a_pin(**{**fields, **changes})


def test_a_difference_says_which_way_it_goes_and_where_each_model_stands():
    assert full_text(a_difference(id="E4")) == (
        "E4: Gradient boosting costs $4,900 less per 1,000 cases than Logistic regression "
        "[$800, $9,100]; Gradient boosting against Logistic regression on the same rows, each "
        "at the threshold chosen on these rows by the rule “Lowest cost”, deployed prevalence "
        "0.500%, costs: a missed positive $1,000; a false alarm $200, Credit card default, "
        "10,000 rows, seed 0"
    )


def test_a_difference_of_shares_is_in_percentage_points():
    pin = a_difference(
        metric="recall_difference", unit="share", value=-0.02, interval=Interval(-0.035, 0.001)
    )
    assert value_text(pin) == "-2.00 points"
    assert interval_text(pin) == "[-3.50, 0.100] points"
    assert value_text(replace(pin, value=math.nan)) == "–"


def test_with_a_threshold_set_by_hand_the_other_model_stands_at_the_same_alert_rate():
    pin = a_difference(scenario=default_scenario().by_hand(0.31))
    assert "threshold 0.310 set by hand for Gradient boosting, the other at the same" in full_text(
        pin
    )


def test_an_area_under_the_roc_curve_names_no_prevalence():
    pin = a_pin(metric="roc_auc", claim="ROC AUC", unit="", value=0.7706, threshold=None)
    assert full_text(pin) == (
        ": ROC AUC 0.771 [0.380, 0.463]; Gradient boosting, Credit card default, 10,000 rows, "
        "seed 0"
    )


@pytest.mark.parametrize(
    "pin", [a_difference(id="E4", supersedes="E2"), a_pin(libraries="numpy 2.4.6")]
)
def test_what_later_versions_keep_comes_back_too(pin):
    text = json.dumps(evidence.to_dict(pin), allow_nan=False)
    assert evidence.from_dict(json.loads(text)) == pin


def test_a_document_of_an_earlier_version_loads_with_nothing_claimed():
    old = evidence.to_dict(a_pin(id="E3"))
    del old["words"]
    assert "libraries" not in old
    pin = evidence.from_dict(old)
    assert pin == a_pin(id="E3")
    assert (pin.libraries, pin.data_version, pin.against, pin.supersedes) == ("", "", "", "")


def gone(field, name, pin=None):
    """Return the document of a pin whose scenario names something that is not registered."""
    document = evidence.to_dict(pin or a_pin(id="E3"))
    scenario = json.loads(document["scenario"])
    scenario[field] = name
    if field == "models":
        scenario["focus"] = name[0]
        document["model"] = name[0]
    return document | {"scenario": json.dumps(scenario, indent=1)}


@pytest.mark.parametrize(
    ("field", "name", "reason"),
    [
        ("dataset", "letters", "the data set 'letters' is no longer here"),
        ("models", ["oracle", "logistic"], "the model 'oracle' is no longer here"),
        ("balance", "tomek", "the training balance 'tomek' is no longer here"),
        ("rule", "gut", "the rule 'gut' is no longer here"),
        ("schema", 9, "its scenario is in form 9, and this program reads form 1"),
        ("rows", 999_999_999, "it took 999999999 rows, and the data set 'credit_default' now has"),
    ],
)
def test_a_pin_whose_making_is_gone_keeps_its_figure_its_words_and_its_document(
    field, name, reason
):
    document = gone(field, name)
    pin = evidence.from_dict(document)
    assert pin.scenario is None
    assert reason in pin.frozen.reason
    assert short_text(pin) == "precision 42.1% [38.0%, 46.3%]"
    assert full_text(pin) == full_text(a_pin(id="E3"))
    assert evidence.to_dict(pin) == document


def test_a_pin_whose_making_is_gone_keeps_its_currency():
    costs = CostMatrix(5, 120, currency="€")
    pin = a_pin(unit="currency", value=412.0, scenario=replace(default_scenario(), costs=costs))
    assert value_text(evidence.from_dict(gone("dataset", "letters", pin))) == "€412"


def test_without_kept_words_the_names_in_the_scenario_are_said():
    document = gone("dataset", "letters")
    del document["words"]
    pin = evidence.from_dict(document)
    assert "dataset letters, balance none, rule min_cost, prevalence 0.005" in full_text(pin)
    assert evidence.to_dict(pin) == document


def test_a_difference_whose_model_is_gone_still_says_which_way_it_goes():
    document = gone("models", ["oracle", "logistic"], a_difference(id="E4"))
    assert short_text(evidence.from_dict(document)) == (
        "oracle costs $4,900 less per 1,000 cases than Logistic regression [$800, $9,100]"
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"prevalence": 7}, "prevalence must be between 0 and 1"),
        ({"dataset": 4}, "there is no data set called '4'"),
        ({"schema": None}, "scenario schema must be 1"),
        ({"costs": None}, "missing or unknown fields"),
    ],
)
def test_a_scenario_that_was_never_one_is_still_refused(change, words):
    document = evidence.to_dict(a_pin(id="E3"))
    scenario = json.loads(document["scenario"]) | change
    with pytest.raises(ValueError, match=words):
        evidence.from_dict(document | {"scenario": json.dumps(scenario)})


@pytest.mark.parametrize("text", ["[" * 100_000, '{"schema": 1, "x": ' * 50_000])
def test_a_scenario_nested_without_end_is_refused_with_a_sentence(text):
    with pytest.raises(ValueError, match="nested too deeply|is not JSON"):
        evidence.from_dict(evidence.to_dict(a_pin()) | {"scenario": text})


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"supersedes": "the old one"}, "supersedes must be an id"),
        ({"against": "oracle"}, "against must be one of logistic"),
        ({"against": "hist_gradient_boosting"}, "against must be another model"),
        ({"metric": "recall"}, "metric must end in '_difference'"),
        ({"interval": Interval(-math.inf, 1.0)}, "interval must go from a finite low end"),
        ({"interval": Interval(1.0, math.nan)}, "interval must go from a finite low end"),
        ({"scenario": None}, "a scenario or a frozen one"),
    ],
)
def test_a_pin_that_contradicts_itself_is_refused(change, words):
    with pytest.raises(ValueError, match=words):
        a_difference(**change)


@pytest.mark.parametrize("field", ["libraries", "data_version", "against", "supersedes", "words"])
def test_a_later_field_that_is_not_a_text_is_named(field):
    with pytest.raises(ValueError, match=f"evidence {field} must be a text, got 3"):
        evidence.from_dict(evidence.to_dict(a_difference()) | {field: 3})


def test_a_scenario_that_can_be_opened_is_not_frozen():
    with pytest.raises(ValueError, match="got one that can"):
        Frozen(scenario_json=default_scenario().to_json())


@pytest.mark.parametrize(
    "odd", [5, True, None, "", "x", [], ["x"], {}, {"x": 1}, 10**400], ids=repr
)
def test_a_pin_with_one_odd_value_is_a_pin_or_refused_in_words(odd):
    stored = evidence.to_dict(a_pin(id="E3"))
    made = [stored | {name: odd} for name in stored]
    made += [stored | {"interval": stored["interval"] | {n: odd}} for n in stored["interval"]]
    scenario = json.loads(stored["scenario"])
    inside = [scenario | {name: odd} for name in scenario]
    inside += [
        scenario | {part: scenario[part] | {name: odd}}
        for part in ("costs", "serving")
        for name in scenario[part]
    ]
    for fields in [*made, *(stored | {"scenario": json.dumps(one)} for one in inside)]:
        with suppress(ValueError):
            pin = evidence.from_dict(fields)
            assert evidence.to_dict(evidence.from_dict(evidence.to_dict(pin))) == evidence.to_dict(
                pin
            )
