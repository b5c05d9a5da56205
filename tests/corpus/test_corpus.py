from __future__ import annotations

from collections import Counter

import pytest

from tests.corpus.reading import CHECKS, DETECTED, KINDS, PARTS, Label, complaints, corpus
from tests.corpus.report import AIM, findings_of, fits, matched, rows, shown
from whiteboard.answer import Answer
from whiteboard.checks import CHECKS as KNOWN
from whiteboard.concepts import coverage
from whiteboard.finding import Finding
from whiteboard.rubric import default_rubric
from whiteboard.template import default_template

WORDS_MISSING = {"missing_foundation", "section_empty_or_over"}


def items(*, kind=None):
    return [item for item in corpus() if kind in (None, item.kind)]


def row_of(check):
    return next(row for row in rows("open") if row.check == check)


def states(item):
    found = coverage(item.answer, default_rubric().concepts)
    return {one.concept.id: one.state for one in found}


# ---- the corpus itself


def test_the_corpus_holds_at_least_72_answers_of_every_kind_some_of_them_held_out():
    assert len(corpus()) >= 72
    for part in PARTS:
        assert {item.kind for item in corpus() if item.part == part} == set(KINDS)
    assert sum(item.part == "held out" for item in corpus()) >= 50


@pytest.mark.parametrize("item", items(), ids=lambda item: item.name)
def test_every_answer_says_of_every_check_what_it_must_do(item):
    assert complaints(item) == []


def test_the_corpus_knows_the_checks_that_there_are():
    assert set(CHECKS) == set(KNOWN)


@pytest.mark.parametrize("check", CHECKS)
def test_every_check_has_ten_answers_to_find_something_in_and_twenty_to_stay_silent_on(check):
    asked = [item for item in corpus() if item.labels_of(check)]
    silent = [item for item in corpus() if check in item.must_not]
    assert len(asked) >= 10
    assert len(silent) >= 20
    for part in PARTS:
        assert sum(item.part == part for item in asked) >= 4


def test_fewer_than_one_label_in_twenty_leaves_a_check_free():
    free = sum(len(item.free) for item in corpus())
    assert free / (len(CHECKS) * len(corpus())) < 0.05


def test_the_answers_are_about_many_problems():
    problems = Counter(item.problem.id for item in corpus() if item.problem)
    assert len(problems) >= 15


# ---- what the checks do with it


@pytest.mark.parametrize("check", CHECKS)
def test_at_least_95_of_100_findings_are_ones_that_were_asked_for(check):
    row = row_of(check)
    assert row.precision >= AIM, "\n".join(row.alarms)


@pytest.mark.parametrize("check", CHECKS)
def test_at_least_95_of_100_things_to_be_found_are_found(check):
    row = row_of(check)
    assert row.recall >= AIM, "\n".join(row.missed)


def test_on_answers_nobody_tuned_on_most_findings_are_right_and_most_is_found():
    """Measured .89 and .81 when this was written; the aim of .95 is not shown there."""
    unseen = [row for row in rows("held out") if row.check not in WORDS_MISSING]
    found, alarms = sum(row.found for row in unseen), sum(len(row.alarms) for row in unseen)
    assert found / (found + alarms) >= 0.85
    assert found / sum(row.wanted for row in unseen) >= 0.75


@pytest.mark.parametrize(
    "item",
    [item for item in items(kind="complete") if item.part == "open"],
    ids=lambda item: item.name,
)
def test_a_complete_answer_raises_nothing(item):
    assert findings_of(item) == []


@pytest.mark.parametrize("item", items(kind="gibberish"), ids=lambda item: item.name)
def test_gibberish_raises_only_what_is_missing(item):
    found = {finding.check for finding in findings_of(item)} - set(item.free)
    assert found <= WORDS_MISSING


@pytest.mark.parametrize("item", items(), ids=lambda item: item.name)
def test_findings_quote_words_of_the_text_in_the_order_of_the_sections(item):
    found = findings_of(item)
    order = default_template().ids
    places = [(order.index(finding.section), finding.start) for finding in found]
    assert places == sorted(places)
    for finding in found:
        text = item.answer.text(finding.section)
        assert text[finding.start : finding.end] == finding.quote


# ---- coverage of concepts


@pytest.mark.parametrize(
    "item", [item for item in items() if item.coverage], ids=lambda item: item.name
)
def test_concepts_are_found_as_labelled(item):
    found = states(item)
    shown_states = {concept: found[concept] for concept in item.coverage}
    wanted = {
        concept: found[concept]
        if state == DETECTED and found[concept] in ("supported", "mentioned")
        else state
        for concept, state in item.coverage.items()
    }
    assert shown_states == wanted


@pytest.mark.parametrize(
    "item", [item for item in items() if item.covers_nothing], ids=lambda item: item.name
)
def test_random_words_cover_no_concept(item):
    assert set(states(item).values()) == {"not_detected"}


def test_at_least_fifteen_answers_have_labels_for_concepts():
    labelled = [item for item in items() if item.coverage or item.covers_nothing]
    assert len(labelled) >= 15
    seen = {state for item in labelled for state in item.coverage.values()}
    assert {"supported", "mentioned", "negated", "not_detected"} <= seen
    known = {concept.id for concept in default_rubric().concepts}
    assert {concept for item in labelled for concept in item.coverage} <= known


# ---- the examiner


def a_finding(quote="", start=0, **changes):
    fields = {
        "check": "random_split",
        "section": "data",
        "evidence": "",
        "rule": "",
        "question": "",
    }
    return Finding(quote=quote, start=start, **{**fields, **changes})


ANSWER = Answer({"data": "We shuffle the rows. Then a random split.", "models": "A random split."})
LABEL = Label(check="random_split", section="data", quote="a random split")


@pytest.mark.parametrize(
    ("finding", "fit"),
    [
        (a_finding("Then a random split.", 21), True),
        (a_finding("random", 28), True),
        (a_finding("We shuffle the rows.", 0), False),
        (a_finding("A random split.", 0, section="models"), False),
        (a_finding("Then a random split.", 21, check="fpr_of_all"), False),
        (a_finding("words that are not there", 21), False),
    ],
)
def test_a_finding_fits_a_label_when_it_stands_over_its_words(finding, fit):
    assert fits(LABEL, finding, ANSWER) is fit


def test_one_finding_answers_one_label():
    twice = (LABEL, LABEL)
    missed, extra = matched(twice, [a_finding("random split", 28)], ANSWER)
    assert (len(missed), extra) == (1, [])


def test_the_report_names_every_check():
    assert all(check in shown() for check in CHECKS)
