"""Patterns of phrases, and what is read of a long text."""

from __future__ import annotations

import pytest

from tests.support.checked import FRAUD, found
from tests.support.work import calls
from whiteboard.answer import EMPTY, with_text
from whiteboard.checks import check
from whiteboard.checks.case import LONGEST_READ
from whiteboard.checks.words import LABELS, PATTERNS
from whiteboard.text.patterns import Patterns
from whiteboard.text.phrases import Hit, Phrases
from whiteboard.text.sentences import sentences

WORDS = {"share": ["share", "percent*"], "right": ["right", "correct*"], "cut": ["cut"]}


def matched(pattern, text, **more):
    patterns = Patterns({"found": [pattern], **more})
    (one,) = sentences("metrics", text)
    labels = {}
    for hit in Phrases(WORDS | patterns.words).hits(one.tokens):
        labels.setdefault(hit.label, []).append(hit)
    return [(hit.first, hit.last) for hit in patterns.hits(one, labels).get("found", [])]


def test_parts_follow_each_other_directly_without_a_gap():
    assert matched("{share} {right}", "The share right.") == [(1, 2)]
    assert not matched("{share} {right}", "The share of right calls.")


def test_a_gap_lets_so_many_tokens_pass():
    assert matched("{share} ..2 {right}", "The share of all right.") == [(1, 4)]
    assert not matched("{share} ..2 {right}", "The share of all that are right.")


def test_a_gap_stays_in_its_clause_unless_it_is_free():
    text = "The share matters because right is right."
    assert not matched("{share} ..6 {right}", text)
    assert matched("{share} ..6! {right}", text)


def test_no_gap_passes_a_colon_or_a_question_mark():
    assert not matched("{share} ..4 {right}", "The share: right.")


def test_bare_words_stand_for_themselves_in_every_number():
    assert matched("cut .. at", "We cut it at one.") == [(1, 3)]
    assert matched("{cut} at", "Cuts at one.") == [(0, 1)]


def test_a_later_match_is_tried_when_the_first_leads_nowhere():
    text = "A share of the share right."
    assert (1, 5) in matched("{share} ..4 {share} {right}", text)


def test_a_pattern_may_use_another_label_whatever_the_order():
    text = "A share right and cut."
    assert matched("{inner} ..2 {cut}", text, inner=["{share} {right}"]) == [(1, 4)]


def test_labels_that_use_each_other_in_a_circle_are_refused():
    with pytest.raises(ValueError, match="cycle"):
        Patterns({"one": ["{two} a"], "two": ["{one} b"]})


def test_hits_are_in_the_order_of_the_text():
    pattern = Patterns({"found": ["{share}", "{right}"]})
    (one,) = sentences("metrics", "Right share, right share.")
    labels = {"share": [Hit("share", 1, 1), Hit("share", 4, 4)], "right": [Hit("right", 0, 0)]}
    assert [hit.first for hit in pattern.hits(one, labels)["found"]] == [0, 1, 4]


def test_every_label_that_a_pattern_of_the_checks_names_has_phrases():
    assert {label for label in PATTERNS.labels if label[0] != "#"} <= LABELS.keys()


def test_what_is_beyond_the_letters_that_are_read_is_left_out():
    told = "A random 80/20 split."
    assert found("random_split", problem=FRAUD, data=f"{'word ' * 100}. {told}")
    assert not found("random_split", problem=FRAUD, data=f"{'word ' * (LONGEST_READ // 5)}. {told}")


@pytest.mark.parametrize(
    "text",
    [
        "half above cut threshold share of predictions right most score 0.5 ",
        "1 of 1,000 50% 0.5 p99 of 140 ms recall 0.9 ",
        "above above ",
        "fraud flag wrongly all payments per ",
        "(((,,,[E1]",
        "a/b 1:1 80/20/0 ",
    ],
)
def test_of_a_pasted_book_only_the_beginning_of_each_section_is_worked_on(text):
    def work(letters: int) -> int:
        answer = EMPTY
        for section in ("clarify", "metrics", "iterate"):
            answer = with_text(answer, section, (text * 10_000)[:letters])
        return calls(lambda: check(answer, (), FRAUD))

    read = work(LONGEST_READ)
    assert work(100_000) < 1.2 * read + 1_000
