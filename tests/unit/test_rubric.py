from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from whiteboard import rubric
from whiteboard.board import Rating
from whiteboard.rubric import default_rubric, rubric_from
from whiteboard.template import default_template

CONTENT = Path(rubric.__file__).parent / "content" / "rubric.toml"
SECTIONS = default_template().ids


def content():
    return tomllib.loads(CONTENT.read_text(encoding="utf-8"))


def refused(sentence, changed):
    with pytest.raises(ValueError, match=sentence):
        rubric_from(changed, sections=SECTIONS)


def test_the_eight_dimensions_stand_in_the_order_of_an_answer():
    assert [dimension.title for dimension in default_rubric().dimensions] == [
        "Problem framing",
        "Framing and baseline",
        "Modelling",
        "Metrics and decision",
        "Data",
        "Production",
        "Trade-offs",
        "Communication and impact",
    ]


def test_a_rating_can_name_every_dimension_and_level():
    for dimension in default_rubric().dimensions:
        for level, _ in enumerate(dimension.levels, start=1):
            assert Rating(rater="self", dimension=dimension.id, level=level).level == level


@pytest.mark.parametrize("dimension", default_rubric().dimensions, ids=lambda one: one.id)
def test_levels_describe_behaviour_each_differently(dimension):
    assert len(set(dimension.levels)) == 4
    assert dimension.asks.endswith("?")
    for level in dimension.levels:
        assert level.endswith(".")
        assert len(level.split()) >= 6


def test_no_sentence_stands_at_two_dimensions():
    levels = [level for dimension in default_rubric().dimensions for level in dimension.levels]
    assert len(set(levels)) == 32


def test_the_upper_levels_are_told_by_what_is_done_not_by_praise():
    upper = [level for one in default_rubric().dimensions for level in one.levels[1:]]
    praised = [level for level in upper if re.search(r"\b(well|impressive\w*|excellent)\b", level)]
    assert praised == []


@pytest.mark.parametrize("section", SECTIONS)
def test_every_section_has_six_to_twelve_concepts(section):
    found = [one for one in default_rubric().concepts if one.section == section]
    assert 6 <= len(found) <= 12


def test_every_concept_belongs_to_a_section_of_the_template():
    assert {concept.section for concept in default_rubric().concepts} == set(SECTIONS)


@pytest.mark.parametrize("concept", default_rubric().concepts, ids=lambda one: one.id)
def test_phrases_are_lower_case_synonyms(concept):
    assert len(concept.phrases) >= 3
    assert all(phrase == phrase.lower() for phrase in concept.phrases)
    assert all(len(phrase.rstrip("*")) >= 2 for phrase in concept.phrases)


def test_a_concept_listed_twice_is_refused():
    changed = content()
    changed["concept"].append(changed["concept"][0])
    refused("concept user_action: the id must be used once, it is used again", changed)


def test_a_dimension_listed_twice_is_refused():
    changed = content()
    changed["dimension"].append(changed["dimension"][0])
    refused("dimension problem_framing: the id must be used once, it is used again", changed)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("id", "Has Space", "the id of a concept must be a lower-case word .*got 'Has Space'"),
        ("id", None, "the id of a concept must be a lower-case word .*got None"),
        ("section", "kpi", "concept user_action: section must be one of clarify, .*got 'kpi'"),
        ("title", "", "concept user_action: title must be a text, got ''"),
        ("phrases", [], r"concept user_action: phrases must be a list of texts, got \[\]"),
        ("phrases", "recall", "phrases must be a list of texts, got 'recall'"),
        ("phrases", [3], "phrases must be a text, got 3"),
        ("phrases", ["Recall"], "a phrase must be lower-case words .*got 'Recall'"),
        ("phrases", ["a  b"], "a phrase must be lower-case words .*got 'a  b'"),
        ("phrases", ["within * days"], "only at the end of a word, got 'within"),
        ("phrases", ["pre*cision"], r"only at the end of a word, got 'pre\*cision'"),
        ("phrases", ["recall", "recall"], "phrases must differ, got 'recall' twice"),
        ("weight", 2, "concept user_action: there is no field called 'weight'"),
    ],
)
def test_a_concept_that_is_not_as_it_must_be_is_named_with_the_rule(field, value, sentence):
    changed = content()
    changed["concept"][0][field] = value
    refused(sentence, changed)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("levels", ["a", "b", "c"], "dimension problem_framing: levels must be 4 texts, got 3"),
        ("levels", ["a", "b", "c", " "], "dimension problem_framing: levels must be a text, got"),
        ("asks", 4, "dimension problem_framing: asks must be a text, got 4"),
        ("score", 4, "dimension problem_framing: there is no field called 'score'"),
    ],
)
def test_a_dimension_that_is_not_as_it_must_be_is_named_with_the_rule(field, value, sentence):
    changed = content()
    changed["dimension"][0][field] = value
    refused(sentence, changed)


def test_a_field_that_is_missing_is_named():
    changed = content()
    del changed["dimension"][0]["asks"]
    refused("dimension problem_framing: the field asks is missing", changed)


@pytest.mark.parametrize("kind", ["dimension", "concept"])
def test_a_rubric_without_tables_is_refused(kind):
    refused(rf"a rubric must have at least one \[\[{kind}\]\] table, got", {**content(), kind: 3})
