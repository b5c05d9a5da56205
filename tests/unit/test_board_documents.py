from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.boards import a_board, a_pin, an_answer
from whiteboard.answer import with_evidence
from whiteboard.board import Rating, Response, with_rating, with_response
from whiteboard.store.documents import (
    BLANK,
    MAX_DOCUMENT_BYTES,
    Reader,
    applied,
    change_between,
    document_of,
    folded,
    from_text,
    reverted,
    to_text,
)

LETTERS = st.text("ab é😀\n", max_size=12)
ROWS = st.lists(st.fixed_dictionaries({"id": st.sampled_from("abc")}), max_size=4)
DOCUMENTS = st.fixed_dictionaries(
    {
        "title": LETTERS,
        "example": st.booleans(),
        "problem": LETTERS,
        "attempt": st.integers(1, 3),
        "template_toml": LETTERS,
        "sections": st.dictionaries(st.sampled_from("abcd"), LETTERS.filter(bool), max_size=4),
        "evidence": ROWS,
        "last_number": st.integers(0, 3),
        "responses": ROWS,
        "ratings": ROWS,
    }
)


@given(DOCUMENTS, DOCUMENTS)
def test_a_change_leads_from_one_document_to_the_other_and_back(before, after):
    change = json.loads(json.dumps(change_between(before, after)))
    assert applied(before, change) == after
    assert reverted(after, change) == before


@given(DOCUMENTS)
def test_no_difference_is_no_change_and_a_document_is_not_changed_in_place(document):
    assert change_between(document, document) == {}
    kept = json.dumps(document)
    applied(document, change_between(document, dict(BLANK)))
    assert json.dumps(document) == kept


def test_a_typed_letter_is_a_change_of_a_letter():
    before = {**BLANK, "sections": {"data": "word " * 1000}}
    after = {**BLANK, "sections": {"data": "word " * 500 + "x" + "word " * 500}}
    assert change_between(before, after) == {"sections": {"data": [2500, "", "x"]}}


def test_a_pin_is_a_change_of_one_row():
    one = document_of(a_board(an_answer(pins=8)))
    two = document_of(a_board(with_evidence(an_answer(pins=8), a_pin())))
    change = change_between(one, two)
    assert change["evidence"][:2] == [8, []]
    assert [pin["id"] for pin in change["evidence"][2]] == ["E9"]
    assert change["last_number"] == [8, 9]


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"title": ["another", "new"]}, "title"),
        ({"sections": {"data": [1, "zz", ""]}}, "data"),
        ({"sections": {"data": [99, "", "x"]}}, "data"),
        ({"sections": {"data": [-1, "", "x"]}}, "data"),
        ({"evidence": [0, [{"id": "E1"}], []]}, "evidence"),
    ],
)
def test_a_change_that_does_not_fit_is_refused_by_name(change, name):
    document = {**BLANK, "title": "old", "sections": {"data": "text"}}
    with pytest.raises(ValueError, match=f"the change of {name} does not fit what was there"):
        applied(document, change)


def test_a_board_comes_back_from_its_document():
    board = a_board(an_answer(pins=3, data="é 😀"), problem="fraud", attempt=2, example=True)
    board = with_response(board, Response(finding="f-1", kind="not_relevant", words="no drift"))
    board = with_rating(board, Rating(rater="self", dimension="data", level=2))
    fields = Reader().board_fields(from_text(to_text(document_of(board))))
    assert {name: getattr(board, name) for name in fields} == fields


def test_rows_that_did_not_change_are_taken_as_they_stand():
    old = a_board(an_answer(pins=1))
    before = document_of(old)
    before["evidence"][0]["written_by_an_older_program"] = True
    after = document_of(a_board(an_answer(pins=1, data="x")), before, old)
    assert change_between(before, after) == {"sections": {"data": [0, "", "x"]}}


def test_pins_that_two_documents_share_are_read_once():
    reader, document = Reader(), document_of(a_board(an_answer(pins=3)))
    first = reader.board_fields(document)["answer"].evidence
    again = from_text(to_text({**document, "title": "another"}))
    assert reader.board_fields(again)["answer"].evidence is first
    fewer = {**document, "evidence": document["evidence"][:1]}
    assert [pin.id for pin in reader.board_fields(fewer)["answer"].evidence] == ["E1"]


def test_a_document_from_before_reviews_is_one_without_them():
    old = {"title": "Old", "example": False, "sections": {}, "evidence": [], "last_number": 0}
    fields = Reader().board_fields(from_text(json.dumps(old)))
    assert (fields["responses"], fields["ratings"], fields["attempt"]) == ((), (), 1)


def test_what_is_too_large_or_no_text_is_refused():
    with pytest.raises(ValueError, match="takes 768 kB; at most 768 kB are kept"):
        to_text({**BLANK, "sections": {"data": "x" * MAX_DOCUMENT_BYTES}})
    with pytest.raises(ValueError, match="half of a character"):
        to_text({**BLANK, "sections": {"data": "\ud83d"}})


def test_folded_text_has_no_case_and_no_width():
    assert folded("ＦＰＲ Größe ŉ\x00") == folded("fpr GRÖSSE ŉ ")
