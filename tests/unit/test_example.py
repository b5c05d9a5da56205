from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.decision import RULES
from simulator.scenario import default_scenario
from simulator.uncertainty import Interval
from tests.support.boards import MOMENT, a_pin
from tests.support.made_profiles import measured
from whiteboard import example
from whiteboard.answer import cited, unknown_citations
from whiteboard.example import NOBODY, example_board, example_pins
from whiteboard.template import default_template

CONTENT = tomllib.loads(
    (Path(example.__file__).parent / "content" / "example.toml").read_text(encoding="utf-8")
)

SERVED = {
    "claim": "p99 response time",
    "unit": "ms",
    "value": 31.2,
    "interval": None,
    "threshold": None,
    "scenario": default_scenario(),
    "measured": (measured(),),
}


def figures(*left_out, interval=None):
    made = {}
    for spec in example_pins():
        pin = {"section": spec.section, "metric": spec.metric, "model": spec.model}
        if spec.metric == "p99_ms":
            pin |= SERVED
        if spec.against:
            pin |= {"metric": f"{spec.metric}_difference", "against": spec.against}
            pin |= {"unit": "currency", "value": -13_900.0, "interval": interval}
        made[spec.name] = a_pin(**pin)
    return {name: pin for name, pin in made.items() if name not in left_out}


def board(*left_out):
    return example_board(
        figures(*left_out), scenario=default_scenario(), prevalence=0.2212, created_at=MOMENT
    )


def test_the_example_is_half_finished_and_marked():
    shown = board()
    assert shown.example
    assert {"clarify", "baseline", "models", "metrics"} <= shown.answer.sections.keys()
    assert {"iterate", "tradeoffs"}.isdisjoint(shown.answer.sections)
    assert set(shown.answer.sections) <= set(default_template().ids)


def test_every_pin_is_cited_and_every_citation_is_pinned():
    answer = board().answer
    mentioned = {cite for text in answer.sections.values() for cite in cited(text)}
    assert mentioned == {pin.id for pin in answer.evidence}
    assert unknown_citations(answer) == {}


def test_every_number_but_the_unit_per_1_000_comes_from_a_figure_or_the_scenario():
    for lines in CONTENT["sections"].values():
        for line in lines:
            typed = re.sub(r"\{[^}]*\}|per 1,000", "", line)
            assert re.findall(r"\d", typed) == []


def test_no_placeholder_is_left():
    assert not any(re.search(r"[{}]", text) for text in board().answer.sections.values())


def test_figures_stand_in_the_text_as_on_the_screen():
    text = board().answer.text("metrics")
    assert "freezing nobody is already right for 77.9% of clients" in text
    assert "At 0.310 I catch 42.1% [38.0%, 46.3%] [E6]" in text


def test_costs_and_load_are_those_of_the_scenario():
    text = board().answer.text("clarify")
    assert "A missed default costs $1,000" in text
    assert "1,000 clients a day come up, 150 a day can be looked at" in text


def test_a_line_whose_figure_is_missing_is_left_out_and_pins_stay_numbered():
    answer = board("boosting_cost", "nobody_cost").answer
    assert [pin.id for pin in answer.evidence] == ["E1", "E2", "E3", "E4", "E5", "E6"]
    assert "Gradient boosting, same rows" not in answer.text("models")
    assert "Freezing nobody costs" not in answer.text("baseline")
    assert unknown_citations(answer) == {}


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (Interval(-18_400, -9_300), "[$9,300, $18,400] [E4]. The interval leaves 0 out"),
        (Interval(-18_400, 300), "[-$300, $18,400] [E4]. The interval includes 0"),
    ],
)
def test_what_it_claims_of_two_models_follows_their_paired_interval(interval, words):
    shown = example_board(
        figures(interval=interval),
        scenario=default_scenario(),
        prevalence=0.2212,
        created_at=MOMENT,
    )
    text = shown.answer.text("models")
    assert (
        f"Gradient boosting costs $13,900 less per 1,000 cases than Logistic regression {words}"
        in text
    )
    assert "I want the paired difference" not in text


def test_without_the_comparison_it_asks_for_it_instead():
    text = board("cost_gap").answer.text("models")
    assert "I want the paired difference on the same clients" in text
    assert "less per 1,000 cases" not in text


def test_without_any_figure_the_example_still_reads():
    answer = board(*figures()).answer
    assert answer.evidence == ()
    assert "Out of scope" in answer.text("clarify")


def test_the_example_wants_only_rules_and_models_of_the_default_scenario():
    for spec in example_pins():
        assert spec.rule in {NOBODY, *RULES}
        assert {spec.model, spec.against or spec.model} <= set(default_scenario().models)
        assert spec.section in default_template().ids


def test_the_response_time_stands_with_its_load_its_machine_and_whether_it_is_in_time():
    text = board().answer.text("models")
    assert (
        "a p99 response time of 31.2 ms [E8] at 50 requests/s on 2 servers, measured on "
        "2 cores of a made machine, 2026-03-01, 2,500 timings. That is within the objective."
    ) in text
    assert "the p99 response time is 1,000 ms" in board().answer.text("clarify")


def test_a_response_time_over_the_objective_is_told_so():
    made = figures()
    made["response"] = replace(made["response"], value=1_200.0)
    shown = example_board(made, scenario=default_scenario(), prevalence=0.2212, created_at=MOMENT)
    assert "1,200 ms [E8]" in shown.answer.text("models")
    assert "That is over the objective." in shown.answer.text("models")


def test_without_measured_times_the_example_says_nothing_of_response_times():
    answer = board("response").answer
    assert "ms" not in answer.text("models").split()
    assert "latency decides nothing here" in answer.text("clarify")
    assert [pin.id for pin in answer.evidence][-1] == "E7"
