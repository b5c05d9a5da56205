"""Pins and boards for tests, each as plain as it can be."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from simulator.scenario import default_scenario
from simulator.uncertainty import Interval
from whiteboard.answer import EMPTY, Answer, with_evidence
from whiteboard.board import Board
from whiteboard.evidence import Evidence

MOMENT = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)


def a_pin(**changes: Any) -> Evidence:
    """Return a precision of 42.1% by gradient boosting, with `changes`."""
    pin = Evidence(
        section="metrics",
        claim="precision",
        metric="precision",
        value=0.421,
        unit="share",
        interval=Interval(0.38, 0.463, 0.95, "Wilson"),
        scenario=replace(default_scenario(), prevalence=0.005),
        threshold=0.31,
        model="hist_gradient_boosting",
        created_at=MOMENT,
    )
    return replace(pin, **changes)


def an_answer(pins: int = 0, **sections: str) -> Answer:
    """Return an answer with the given text and number of pins."""
    answer = replace(EMPTY, sections=sections)
    for _ in range(pins):
        answer = with_evidence(answer, a_pin())
    return answer


def a_board(answer: Answer = EMPTY, **changes: Any) -> Board:
    """Return a board at revision 1."""
    board = Board(
        id="AAAAAAAAAAAAAAAAAAAAAA",
        title="My answer",
        answer=answer,
        revision=1,
        created_at=MOMENT,
        updated_at=MOMENT,
    )
    return replace(board, **changes)


def message(to: Board, **changes: Any) -> dict[str, Any]:
    """Return what an editor in a browser sends after typing into the data section of `to`."""
    plain = {
        "client": "editor-here",
        "seq": 1,
        "attempt": 0,
        "board": to.id,
        "base_revision": to.revision,
        "sections": {"data": "Labels come late."},
        "heir_of": None,
    }
    return plain | changes
