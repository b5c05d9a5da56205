"""Which concepts a text touches, and how."""

from __future__ import annotations

import random
import string
from dataclasses import replace

import pytest

from whiteboard.answer import EMPTY
from whiteboard.concepts import Coverage, coverage
from whiteboard.rubric import Concept, default_rubric
from whiteboard.text.phrases import Phrases
from whiteboard.text.tokens import tokens


def touched(text: str, *phrases: str, section: str = "data", other: str = "") -> Coverage:
    concept = Concept(id="one", section="data", title="One", phrases=phrases)
    answer = replace(EMPTY, sections={section: text, "iterate": other})
    (one,) = coverage(answer, [concept])
    return one


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Labels are late.", "label"),
        ("The label-delay matters.", "label delay"),
        ("Out-of-time test", "out of time"),
        ("a time based split", "time-based split"),
        ("We RECALIBRATE weekly", "recalibrat*"),
        ("today’s rules", "today's rules"),
        ("the model's policies", "policy"),
        ("an A/B test", "a/b test"),
        ("cost per 1,000", "per 1000"),
        ("we optimise it", "optimize"),
        ("recall@10", "recall@*"),
        ("class_weight", "class weight"),
        ("several analyses", "analys*"),
    ],
)
def test_a_phrase_is_found_whatever_its_form(text, phrase):
    assert touched(text, phrase).state in ("mentioned", "supported")


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("concatenate the rows", "cat"),
        ("a catalogue of rows", "cat"),
        ("relabelled", "label"),
        ("labelling", "label"),
        ("split the time", "time split"),
        ("a test. Split it", "test split"),
        ("scathing", "cat*"),
        ("", "label"),
    ],
)
def test_a_part_of_a_word_or_another_order_is_not_found(text, phrase):
    assert touched(text, phrase).state == "not_detected"


@pytest.mark.parametrize(
    "text",
    [
        "We do not use a canary.",
        "No canary here.",
        "I avoid a canary.",
        "Instead of a canary we start at once.",
        "We go live without any canary.",
        "A shadow run rather than a canary.",
        "We never run a canary.",
        "We don’t need a canary.",
        "A canary is not needed.",
        "We skip the canary.",
    ],
)
def test_a_denied_concept_is_negated(text):
    assert touched(text, "canary").state == "negated"


@pytest.mark.parametrize(
    "text",
    [
        "Not only a canary, a shadow run too.",
        "We do not wait; a canary starts at once.",
        "It is not perfect, but a canary helps.",
        "We cannot ignore the canary.",
        "Never forget the canary.",
        "Instead of a big launch we run a canary.",
        "There is no doubt that a canary helps.",
    ],
)
def test_a_negation_of_something_else_does_not_reach(text):
    assert touched(text, "canary").state == "mentioned"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("A canary with 5% of traffic.", "supported"),
        ("The canary holds [E3].", "supported"),
        ("A canary. 5% of traffic.", "mentioned"),
        ("We do not run a 5% canary.", "negated"),
    ],
)
def test_a_number_or_citation_in_the_same_sentence_supports(text, state):
    assert touched(text, "canary").state == state


def test_the_best_mention_counts_and_is_quoted():
    one = touched("No canary. Later a canary, with 5% of traffic.", "canary")
    assert (one.state, one.quote, one.start) == ("supported", "canary", 19)


def test_a_concept_is_looked_for_in_its_own_section_first():
    own = touched("A canary.", "canary", other="A canary with 5%.")
    assert (own.section, own.state) == ("data", "mentioned")
    elsewhere = touched("No canary.", "canary", other="A canary with 5%.")
    assert (elsewhere.section, elsewhere.state) == ("iterate", "supported")


def test_random_words_touch_nothing():
    draw = random.Random(1)
    words = ["".join(draw.choices(string.ascii_lowercase, k=7)) for _ in range(2_000)]
    answer = replace(EMPTY, sections={"data": " ".join(words)})
    states = {one.state for one in coverage(answer, default_rubric().concepts)}
    assert states == {"not_detected"}


def test_every_phrase_of_the_rubric_is_found_by_itself():
    for concept in default_rubric().concepts:
        for phrase in concept.phrases:
            (one,) = coverage(
                replace(EMPTY, sections={concept.section: phrase.replace("*", "s")}), [concept]
            )
            assert one.quote, phrase


def test_a_phrase_without_a_word_is_refused():
    with pytest.raises(ValueError, match="a phrase must have a word"):
        Phrases({"nothing": ("*",)})


def test_the_longest_phrase_of_a_label_is_found():
    found = Phrases({"one": ("drift", "drift detector")}).hits(tokens("a drift detector"))
    assert [(hit.first, hit.last) for hit in found] == [(1, 2)]


@pytest.mark.parametrize(
    ("concept_id", "section", "text"),
    [
        ("alarm_action", "clarify", "A false alarm costs $8."),
        ("alarm_action", "metrics", "We have 300 false alarms a day."),
        ("deciding_assumption", "clarify", "I assume 300 payments a second at peak."),
        ("serving_cost", "models", "Its latency is 20 ms."),
        ("serving_cost", "clarify", "The p99 objective is 100 ms."),
    ],
)
def test_a_price_a_load_or_a_latency_supports_no_other_concept(concept_id, section, text):
    assert _state(concept_id, section, text) == "not_detected"


@pytest.mark.parametrize(
    ("concept_id", "section", "text"),
    [
        ("alarm_action", "iterate", "When the PSI passes 0.2 an alarm pages the team."),
        ("alarm_action", "iterate", "If recall falls below 70% we retrain."),
        ("deciding_assumption", "impact", "The weakest assumption is that 50% are recovered."),
        ("deciding_assumption", "impact", "It assumes that 50% are recovered."),
        ("serving_cost", "models", "Inference costs $0.02 per 1,000 requests."),
        ("serving_cost", "models", "The GPU costs $2 an hour."),
    ],
)
def test_an_action_an_assumption_and_a_running_cost_are_supported_by_their_numbers(
    concept_id, section, text
):
    assert _state(concept_id, section, text) == "supported"


def _state(concept_id: str, section: str, text: str) -> str:
    concepts = [one for one in default_rubric().concepts if one.id == concept_id]
    (one,) = coverage(replace(EMPTY, sections={section: text}), concepts)
    return one.state
