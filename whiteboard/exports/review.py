"""Turns the clock, the levels, the findings and their answers into rows of a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from whiteboard.board import KINDS, RATERS, Board, Rating, Response
from whiteboard.checks import CHECKS
from whiteboard.clock import section_seconds, total_seconds
from whiteboard.finding import Finding
from whiteboard.rubric import default_rubric
from whiteboard.template import Template

__all__ = [
    "LEVELS_HEAD",
    "RESPONSES_HEAD",
    "TIME_HEAD",
    "FindingLines",
    "Review",
    "review_of",
]

TIME_HEAD = ("section", "planned", "spent")
LEVELS_HEAD = ("dimension", "own level", "own note", "reviewer's level", "reviewer's note")
RESPONSES_HEAD = ("finding", "answer", "words")
_ANSWERS = dict(zip(KINDS, ("covered, here", "not relevant, because"), strict=True))


@dataclass(frozen=True, kw_only=True)
class FindingLines:
    """A finding in words: where it is, what it quotes, what stands beside it, the rule."""

    title: str
    section: str
    quote: str
    evidence: str
    rule: str
    question: str
    response: str


@dataclass(frozen=True, kw_only=True)
class Review:
    """What happened around the answer; each part is empty when it did not.

    Parameters
    ----------
    time : rows under `TIME_HEAD`, the sum last.
    time_note : what to know about them.
    levels : rows under `LEVELS_HEAD`; what a reviewer gave is in them where the candidate has
        given a level too, as on the page: each judges first.
    findings : with the answer to each; only when they were asked for.
    responses : rows under `RESPONSES_HEAD`, for findings that are not among `findings`.
    """

    time: tuple[tuple[str, ...], ...]
    time_note: str
    levels: tuple[tuple[str, ...], ...]
    findings: tuple[FindingLines, ...]
    responses: tuple[tuple[str, ...], ...]


def review_of(board: Board, template: Template, findings: Sequence[Finding] | None) -> Review:
    """Return what happened around the answer of `board`, in words."""
    found = tuple(findings or ())
    shown = {finding.key for finding in found}
    return Review(
        time=_time(board, template),
        time_note=_time_note(board),
        levels=_levels(board),
        findings=tuple(_finding(board, template, finding) for finding in found),
        responses=tuple(
            _response_row(response) for response in board.responses if response.finding not in shown
        ),
    )


def _time(board: Board, template: Template) -> tuple[tuple[str, ...], ...]:
    clock, now = board.clock, board.updated_at
    if not clock.used:
        return ()
    planned = {section.id: (section.title, section.minutes) for section in template.sections}
    others = sorted(section for section in clock.spent_s if section not in planned)
    rows = [
        (title, f"{minutes} min", _minutes(section_seconds(clock, section, now)))
        for section, (title, minutes) in planned.items()
    ]
    rows += [(section, "–", _minutes(section_seconds(clock, section, now))) for section in others]
    total = (f"{template.minutes} min", _minutes(total_seconds(clock, now)))
    return (*rows, ("all sections", *total))


def _time_note(board: Board) -> str:
    # The time of the last change stands for "now", so that one board is always one file.
    return (
        "The clock was running: time is counted to the last change." if board.clock.running else ""
    )


def _minutes(seconds: float) -> str:
    """Return a duration as ``"7:05"``."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def _levels(board: Board) -> tuple[tuple[str, ...], ...]:
    given = {(rating.rater, rating.dimension): rating for rating in board.ratings}
    titles = {dimension.id: dimension.title for dimension in default_rubric().dimensions}
    known = [dimension for dimension in titles if any((r, dimension) in given for r in RATERS)]
    others = sorted({dimension for _, dimension in given if dimension not in titles})
    return tuple(
        (
            titles.get(dimension, dimension),
            *_level(given.get(("self", dimension))),
            *_reviewers_level(given, dimension),
        )
        for dimension in [*known, *others]
    )


def _reviewers_level(given: Mapping[tuple[str, str], Rating], dimension: str) -> tuple[str, str]:
    """Return what the reviewer gave, or only that it was, until the candidate has judged too."""
    rating = given.get(("reviewer", dimension))
    hidden = rating is not None and ("self", dimension) not in given
    return ("given", "") if hidden else _level(rating)


def _level(rating: Rating | None) -> tuple[str, str]:
    return ("–", "") if rating is None else (f"{rating.level} of 4", rating.note)


def _finding(board: Board, template: Template, finding: Finding) -> FindingLines:
    titles = {section.id: section.title for section in template.sections}
    response = board.response(finding.key)
    return FindingLines(
        title=_check_title(finding.check),
        section=titles.get(finding.section, finding.section),
        quote=finding.quote,
        evidence=finding.evidence,
        rule=finding.rule,
        question=finding.question,
        response="" if response is None else _answered(response),
    )


def _answered(response: Response) -> str:
    words = response.words.strip()
    return f"{_ANSWERS[response.kind]}: {words}" if words else _ANSWERS[response.kind]


def _response_row(response: Response) -> tuple[str, ...]:
    check = response.finding.rpartition("-")[0] or response.finding
    return _check_title(check), _ANSWERS[response.kind], response.words


def _check_title(check: str) -> str:
    return CHECKS[check].title if check in CHECKS else check.replace("_", " ")
