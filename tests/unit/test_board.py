"""A board keeps what was answered to findings and the levels that people gave."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.boards import a_board
from whiteboard.board import (
    Rating,
    Response,
    review_from_dict,
    review_to_dict,
    with_rating,
    with_response,
    without_response,
)


def _response(finding: str = "a-1", kind: Any = "covered", words: str = "in Data") -> Response:
    return Response(finding=finding, kind=kind, words=words)


def test_a_second_answer_to_a_finding_replaces_the_first() -> None:
    board = with_response(with_response(a_board(), _response()), _response(words="in Models"))
    assert [one.words for one in board.responses] == ["in Models"]
    assert without_response(board, "a-1").responses == ()


def test_each_rater_has_one_level_a_dimension() -> None:
    board = a_board()
    for rater, level in (("self", 2), ("reviewer", 3), ("self", 4)):
        board = with_rating(board, Rating(rater=rater, dimension="data", level=level))
    assert board.levels("self") == {"data": 4}
    assert board.levels("reviewer") == {"data": 3}


def test_what_was_said_of_a_board_comes_back_as_it_was() -> None:
    board = with_response(a_board(), _response())
    board = with_rating(board, Rating(rater="reviewer", dimension="data", level=1, note="thin"))
    assert review_from_dict(review_to_dict(board)) == (board.responses, board.ratings)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"responses": {}}, "responses must be a list of objects"),
        ({"ratings": [3]}, "ratings must be a list of objects"),
        ({"responses": [{"finding": "a"}]}, "missing or unknown fields"),
        ({"responses": [{"finding": "a", "kind": "x", "words": ""}]}, "kind must be one of"),
        ({"responses": [{"finding": "a", "kind": "covered", "words": "x" * 501}]}, "at most 500"),
        ({"ratings": [{"rater": "bot", "dimension": "a", "level": 1}]}, "rater must be one of"),
        ({"ratings": [{"rater": "self", "dimension": "a", "level": 5}]}, "level must be 1, 2, 3"),
        ({"ratings": [{"rater": "self", "dimension": "a", "level": "4"}]}, "level must be 1, 2"),
    ],
)
def test_what_is_no_review_is_named(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        review_from_dict(fields)
