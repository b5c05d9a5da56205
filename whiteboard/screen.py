"""Turns a board and the feedback on it into what the editor in the browser shows."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from simulator import formatting
from simulator.models import MODELS
from whiteboard import clock as clocks
from whiteboard import evidence as pins
from whiteboard.board import Board
from whiteboard.drafts import Reply
from whiteboard.evidence import Evidence
from whiteboard.evidence_words import is_cascade
from whiteboard.feedback import Feedback
from whiteboard.finding import Finding
from whiteboard.problem_scenario import load_text
from whiteboard.problems import PROBLEMS, Problem
from whiteboard.template import Template, default_template


def editor_data(
    board: Board | None,
    reply: Reply | None = None,
    *,
    now: datetime,
    feedback: Feedback | None = None,
    section: str = "metrics",
    present: bool = False,
    view_id: str = "",
) -> dict[str, Any]:
    """Return what the editor component needs, as plain JSON values; see its ``contract.ts``.

    Parameters
    ----------
    board : the board to show; without one the editor is asked to say which one its browser holds.
    reply : what became of the last edit.
    now : the server's time, with time zone.
    feedback : what the checks say of `board`; None shows none.
    view_id : the read-only link it was opened by; empty where it may be edited.
    """
    template = default_template() if board is None else board.template
    return {
        "template": _template(template),
        "board": None if board is None else _board(board, feedback, view_id),
        "want_board": board is None,
        "ack": None if reply is None else {**vars(reply), "sections": list(reply.sections)},
        "section": section if section in template.ids else template.ids[0],
        "present": present,
        "read_only": bool(view_id),
        "now": now.astimezone(UTC).isoformat(),
    }


def _template(template: Template) -> dict[str, Any]:
    return {
        "sections": [vars(section) for section in template.sections],
        "conventional": list(template.conventional),
    }


def _board(board: Board, feedback: Feedback | None, view_id: str) -> dict[str, Any]:
    return {
        "id": board.id or view_id,
        "title": board.title,
        "revision": board.revision,
        "created_at": board.created_at.isoformat(),
        "saved_at": board.updated_at.isoformat(),
        "example": board.example,
        "sections": dict(board.answer.sections),
        "evidence": [
            {
                "id": item.id,
                "section": item.section,
                "metric": item.metric,
                "text": _pin_text(item, board),
                "words": pins.full_text(item),
            }
            for item in board.answer.evidence
        ],
        "clock": clocks.to_dict(board.clock),
        "problem": _problem(board),
        "checks": _checks(board, feedback),
    }


def _pin_text(pin: Evidence, board: Board) -> str:
    """Return claim, value and interval; and the model, where other pins are of another one."""
    text = pins.short_text(pin)
    models = {other.model for other in board.answer.evidence if not other.against}
    if pin.against or len(models) < 2 or pin.unit == "currency per month":
        return text
    of_cascade = is_cascade(pin.metric) and pin.scenario and pin.scenario.serving.cascade
    shown = (of_cascade.first, of_cascade.second) if of_cascade else (pin.model,)
    return f"{text} · {' then '.join(map(_short, shown))}"


def _short(model: str) -> str:
    return MODELS[model].short if model in MODELS else model


def _problem(board: Board) -> dict[str, Any] | None:
    problem = PROBLEMS.get(board.problem)
    if problem is None:
        return None
    return {"title": problem.title, "brief": brief(problem), "attempt": board.attempt}


def brief(problem: Problem) -> str:
    """Return what a candidate is told, and what the answer is held against, with where it is from.

    >>> "100 ms" in brief(PROBLEMS["fraud"])
    True
    """
    facts = [problem.brief, problem.costs]
    if problem.prevalence is not None:
        share = formatting.share(problem.prevalence)
        facts.append(f"Positives: {share}. {problem.prevalence_note}")
    if problem.latency_objective_ms is not None:
        objective = f"{problem.latency_objective_ms:g} ms"
        facts.append(f"Latency objective: p99 {objective}. {problem.latency_note}")
    if problem.arrival_rate_per_s is not None:
        facts.append(f"Load: {load_text(problem)}. {problem.load_note}")
    return "\n".join(fact for fact in facts if fact)


def _checks(board: Board, feedback: Feedback | None) -> dict[str, Any]:
    if feedback is None:
        none: list[Any] = []
        counts = {"open": 0, "revealed": False, "scored": 0, "dimensions": 0}
        return {**counts, "findings": none, "concepts": none}
    return {
        "open": feedback.open,
        "revealed": feedback.revealed,
        "scored": feedback.scored,
        "dimensions": feedback.dimensions,
        "findings": [_finding(board, one, feedback) for one in feedback.shown],
        "concepts": [
            {"section": one.section, "title": one.concept.title, "state": one.state}
            for one in feedback.concepts_shown
        ],
    }


def _finding(board: Board, finding: Finding, feedback: Feedback) -> dict[str, Any]:
    response = board.response(finding.key)
    text = board.answer.text(finding.section)
    return {
        "key": finding.key,
        "check": finding.check,
        "title": feedback.title(finding),
        "section": finding.section,
        "quote": finding.quote,
        "start": utf16_length(text[: finding.start]),
        "evidence": finding.evidence,
        "evidence_ids": list(finding.evidence_ids),
        "rule": finding.rule,
        "question": finding.question,
        "response": None if response is None else {"kind": response.kind, "words": response.words},
    }


def utf16_length(text: str) -> int:
    """Return how long a browser counts `text` to be.

    >>> utf16_length("é🙂")
    3
    """
    return sum(2 if letter > "\uffff" else 1 for letter in text)
