"""What the editor in the browser is told is plain JSON and keeps what may not be shown yet."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from tests.support.boards import a_board, a_pin, an_answer
from whiteboard.answer import with_evidence
from whiteboard.board import Board, Rating, Response, with_rating, with_response
from whiteboard.drafts import Reply
from whiteboard.feedback import feedback
from whiteboard.problems import PROBLEMS
from whiteboard.rubric import default_rubric
from whiteboard.screen import editor_data, utf16_length

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
WEAK = "🙂 We pick the model with the best accuracy."


def _weak() -> Board:
    answer = with_evidence(an_answer(metrics=WEAK), a_pin())
    return a_board(answer)


def _scored(board: Board) -> Board:
    for dimension in default_rubric().dimensions:
        board = with_rating(board, Rating(rater="self", dimension=dimension.id, level=2))
    return board


def _shown(board: Board, **options: Any) -> dict[str, Any]:
    return editor_data(board, now=NOON, feedback=feedback(board, now=NOON), **options)


def test_without_a_board_the_editor_is_asked_which_one_it_holds() -> None:
    data = editor_data(None, now=NOON)
    assert data["board"] is None
    assert data["want_board"]
    assert data["template"]["sections"][0]["id"] == "clarify"


def test_what_the_editor_gets_is_plain_json() -> None:
    board = replace(_weak(), problem=next(iter(PROBLEMS)))
    reply = Reply(board=board.id, client="editor-here", seq=1, outcome="saved", revision=2)
    data = editor_data(
        board,
        reply,
        now=NOON,
        feedback=feedback(board, now=NOON),
        section="data",
        present=True,
    )
    assert json.loads(json.dumps(data, allow_nan=False)) == data
    assert data["ack"]["outcome"] == "saved"
    assert data["board"]["evidence"][0]["text"] == "precision 42.1% [38.0%, 46.3%]"
    assert data["board"]["problem"]["title"] == PROBLEMS[board.problem].title
    assert (data["section"], data["present"]) == ("data", True)
    assert data["now"] == "2026-03-04T12:00:00+00:00"


def test_findings_are_counted_but_not_told_before_every_dimension_is_scored() -> None:
    checks = _shown(_weak())["board"]["checks"]
    assert checks["open"] > 0
    assert (checks["revealed"], checks["findings"], checks["concepts"]) == (False, [], [])
    nearly = replace(_scored(_weak()), ratings=_scored(_weak()).ratings[1:])
    assert _shown(nearly)["board"]["checks"]["findings"] == []


def test_findings_are_told_once_every_dimension_is_scored() -> None:
    checks = _shown(_scored(_weak()))["board"]["checks"]
    assert checks["revealed"]
    found = {one["check"]: one for one in checks["findings"]}["accuracy_headline"]
    assert found["quote"] in WEAK
    assert found["rule"]
    assert found["question"]
    units = WEAK.encode("utf-16-le")
    start = 2 * found["start"]
    quoted = units[start : start + 2 * utf16_length(found["quote"])].decode("utf-16-le")
    assert quoted == found["quote"]


def test_the_example_shows_its_findings_at_once() -> None:
    assert _shown(replace(_weak(), example=True))["board"]["checks"]["revealed"]


def test_an_answered_finding_is_no_longer_open() -> None:
    board = _scored(_weak())
    before = _shown(board)["board"]["checks"]
    key = before["findings"][0]["key"]
    board = with_response(board, Response(finding=key, kind="covered", words="in Data"))
    after = _shown(board)["board"]["checks"]
    assert after["open"] == before["open"] - 1
    answered = next(one for one in after["findings"] if one["key"] == key)
    assert answered["response"] == {"kind": "covered", "words": "in Data"}


def test_a_reader_gets_the_reading_id_and_no_other() -> None:
    board = replace(_weak(), id="", view_id="V" * 22)
    data = _shown(board, view_id="V" * 22)
    assert data["read_only"]
    assert data["board"]["id"] == "V" * 22
    assert not data["want_board"]


def test_an_example_that_somebody_wrote_in_keeps_its_findings_back() -> None:
    board = replace(_weak(), example=True)
    assert not feedback(board, now=NOON, written_in=True).revealed
    assert feedback(_scored(board), now=NOON, written_in=True).revealed


def test_pins_of_two_models_say_which_is_whose() -> None:
    one, other = a_pin(), a_pin(model="logistic", value=0.3)
    answer = with_evidence(with_evidence(an_answer(), one), other)
    texts = [pin["text"] for pin in _shown(a_board(answer))["board"]["evidence"]]
    assert texts[0].endswith("· GB")
    assert texts[1].endswith("· LR")


def test_what_an_answer_is_held_against_stands_in_what_is_asked() -> None:
    fraud = PROBLEMS["fraud"]
    told = _shown(replace(_weak(), problem="fraud"))["board"]["problem"]["brief"]
    assert fraud.brief in told
    assert f"p99 {fraud.latency_objective_ms:g} ms" in told
    assert fraud.prevalence_note in told
