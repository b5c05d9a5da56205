"""Turns a board and the feedback on it into what the editor in the browser shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from simulator import formatting
from simulator.models import MODELS
from whiteboard import clock as clocks
from whiteboard import evidence as pins
from whiteboard.board import Board
from whiteboard.drafts import Reply
from whiteboard.evidence import Evidence
from whiteboard.evidence_words import is_cascade, load_words
from whiteboard.feedback import Feedback
from whiteboard.finding import Finding
from whiteboard.problem_scenario import load_text
from whiteboard.problems import PROBLEMS, Problem
from whiteboard.serving_metrics import SERVING_METRICS
from whiteboard.serving_words import serving_settings, serving_value_text
from whiteboard.template import Template, default_template

_OF_LOAD = ("load", "objective")


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
    texts = _pin_texts(board.answer.evidence)
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
                "text": text,
                "words": pins.full_text(item),
            }
            for item, text in zip(board.answer.evidence, texts, strict=True)
        ],
        "clock": clocks.to_dict(board.clock),
        "problem": _problem(board),
        "checks": _checks(board, feedback),
    }


def _pin_texts(evidence: Sequence[Evidence]) -> list[str]:
    """Return claim, value and interval of each pin, and what tells it from others on the board.

    That is its model where other pins are of another one, its load where its figure depends on one,
    and what else was set about serving where pins of the same figure differ in it.
    """
    models = {pin.model for pin in evidence if not pin.against}
    settings = [_set_beside_load(pin) for pin in evidence]
    texts: list[str] = []
    for pin, own in zip(evidence, settings, strict=True):
        others = [o for o, one in zip(settings, evidence, strict=True) if one.metric == pin.metric]
        apart = [words for name, words in own.items() if any(o.get(name) != words for o in others)]
        named = "" if pin.against or _is_price(pin) or len(models) < 2 else _model_words(pin)
        parts = (pins.short_text(pin), named, load_words(pin), *apart)
        texts.append(" · ".join(part for part in parts if part))
    return texts


def _model_words(pin: Evidence) -> str:
    of_cascade = is_cascade(pin.metric) and pin.scenario and pin.scenario.serving.cascade
    shown = (of_cascade.first, of_cascade.second) if of_cascade else (pin.model,)
    return " then ".join(map(_short, shown))


def _set_beside_load(pin: Evidence) -> dict[str, str]:
    """Return what `load_words` does not say of a pin's serving, by name."""
    if pin.scenario is None:
        return {}
    servers = serving_value_text(pin.scenario.serving.servers, "servers")
    told = serving_settings(pin.metric, pin.scenario)
    told["fleet"] = told.get("fleet", "").removeprefix(servers).removeprefix(" with ")
    return {name: words for name, words in told.items() if words and name not in _OF_LOAD}


def _is_price(pin: Evidence) -> bool:
    """Return whether a figure follows from the price of a server, whichever model it serves."""
    metric = SERVING_METRICS.get(pin.metric)
    return metric is not None and metric.rests == "price"


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
