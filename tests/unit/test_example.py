from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from simulator.decision import RULES
from simulator.scenario import default_scenario
from simulator.uncertainty import Interval
from tests.support.boards import MOMENT, a_pin
from whiteboard import example
from whiteboard.answer import cited, unknown_citations
from whiteboard.example import NOBODY, example_board, example_pins
from whiteboard.template import default_template

CONTENT = tomllib.loads(
    (Path(example.__file__).parent / "content" / "example.toml").read_text(encoding="utf-8")
)


def figures(*left_out, interval=None):
    made = {}
    for spec in example_pins():
        pin = {"section": spec.section, "metric": spec.metric, "model": spec.model}
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
    assert [pin.id for pin in answer.evidence] == ["E1", "E2", "E3", "E4", "E5"]
    assert "Gradient boosting, same rows" not in answer.text("models")
    assert "Freezing nobody costs" not in answer.text("baseline")
    assert unknown_citations(answer) == {}


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (Interval(-18_400, -9_300), "[-$18,400, -$9,300] [E4]. The interval leaves 0 out"),
        (Interval(-18_400, 300), "[-$18,400, $300] [E4]. The interval includes 0"),
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
