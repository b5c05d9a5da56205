from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.support.boards import a_pin, an_answer
from whiteboard import answer as answers
from whiteboard.answer import (
    EMPTY,
    cited,
    unknown_citations,
    with_blanks_filled,
    with_evidence,
    with_evidence_back,
    with_text,
    without_evidence,
    words,
)


def ids(answer):
    return [pin.id for pin in answer.evidence]


def test_pins_are_numbered_in_order():
    assert ids(an_answer(pins=3)) == ["E1", "E2", "E3"]


def test_a_number_is_never_given_twice():
    answer = without_evidence(an_answer(pins=3), "E3")
    assert ids(with_evidence(answer, a_pin())) == ["E1", "E2", "E4"]


def test_a_number_is_not_given_again_after_a_round_trip_through_json():
    answer = without_evidence(an_answer(pins=2), "E2")
    again = answers.from_dict(json.loads(json.dumps(answers.to_dict(answer))))
    assert again == answer
    assert ids(with_evidence(again, a_pin())) == ["E1", "E3"]


def test_a_removed_pin_comes_back_under_its_old_number_and_place():
    answer = an_answer(pins=3)
    pin = answer.pin("E2")
    assert pin is not None
    assert with_evidence_back(without_evidence(answer, "E2"), pin) == answer


def test_removing_an_unknown_pin_changes_nothing():
    answer = an_answer(pins=1)
    assert without_evidence(answer, "E9") == answer


def test_text_of_one_section_leaves_the_others():
    answer = with_text(an_answer(data="Labels come late."), "models", "Two options.")
    assert dict(answer.sections) == {"data": "Labels come late.", "models": "Two options."}


def test_an_emptied_section_is_an_empty_section():
    assert with_text(an_answer(data="x"), "data", "") == EMPTY


def test_text_cannot_be_changed_in_place():
    with pytest.raises(TypeError):
        an_answer(data="x").sections["data"] = "y"


def test_blanks_are_filled_from_an_earlier_answer_without_touching_new_text():
    earlier = an_answer(pins=2, data="old", models="old")
    now = replace(an_answer(data="new"), last_number=2)
    filled = with_blanks_filled(now, earlier)
    assert dict(filled.sections) == {"data": "new", "models": "old"}
    assert ids(filled) == ["E1", "E2"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("  \n ", 0),
        ("one", 1),
        ("recall 81% [E3], so", 3),
        ("a - b", 2),
        ("très bon – 80 %", 3),
        ("[E0] [E3]", 1),
    ],
)
def test_words_are_counted_without_citations_and_signs(text, count):
    assert words(text) == count


def test_citations_are_found_once_in_order_of_mention():
    assert cited("[E3] [E1] [E3] [E0] [e2] E4 [E12]") == ("E3", "E1", "E12")


def test_a_citation_without_a_pin_is_listed_by_section():
    answer = an_answer(pins=1, metrics="[E1] [E2]", data="[E3]", models="[E1]")
    assert unknown_citations(answer) == {"metrics": ("E2",), "data": ("E3",)}


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "must have sections"),
        ({"sections": {"data": 1}, "evidence": [], "last_number": 0}, "must be a text"),
        ({"sections": {}, "evidence": [], "last_number": "3"}, "last_number must be a whole"),
    ],
)
def test_an_answer_that_is_not_one_is_refused(fields, message):
    with pytest.raises(ValueError, match=message):
        answers.from_dict(fields)
