"""Turns a board into a Markdown document: the text as typed, its evidence and its assumptions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simulator.scenario import Scenario
from simulator.sweep import Sweep
from whiteboard.board import Board
from whiteboard.exports.inert_markdown import inert, inert_line
from whiteboard.exports.parts import (
    EVIDENCE_HEAD,
    NOTHING_PINNED,
    NOTHING_WRITTEN,
    FindingLines,
    Report,
    ReportSection,
    Review,
    assumptions,
    report_of,
)
from whiteboard.exports.review import LEVELS_HEAD, RESPONSES_HEAD, TIME_HEAD
from whiteboard.finding import Finding
from whiteboard.template import Template

__all__ = ["SweepOf", "assumptions", "inert", "inert_line", "to_markdown"]

SweepOf = Callable[[Scenario, str], Sweep | None]
"""Returns the sweep of one model of a scenario at the data's own prevalence, None when there is
none yet."""


def to_markdown(
    board: Board,
    template: Template | None = None,
    *,
    findings: Sequence[Finding] | None = None,
) -> str:
    """Return the board as Markdown; the same board gives the same text.

    What a person typed stays text: HTML, links and images in it are shown, not obeyed, and its
    headings do not become headings of the document.

    Parameters
    ----------
    board : what is reported.
    template : by default the board's own.
    findings : what the checks found, when it may be shown; by default no finding is.
    """
    report = report_of(board, template, findings)
    parts = [f"# {inert_line(report.title)}", report.dates]
    if report.problem:
        parts += ["## Problem", *map(inert, report.problem)]
    for section in report.sections:
        parts += [f"## {inert_line(section.heading)}", _section_text(section)]
    parts += ["## Evidence", _evidence(report), *_links(report)]
    parts += ["## Assumptions", "\n".join(f"- {inert_line(line)}" for line in report.assumptions)]
    parts += _review(report.review)
    return "\n\n".join(parts) + "\n"


def _section_text(section: ReportSection) -> str:
    if not section.text.strip():
        return f"*{NOTHING_WRITTEN}*"
    shown = inert(section.text)
    if section.missing:
        shown += f"\n\n*Cited but not pinned: {', '.join(section.missing)}.*"
    return shown


def _evidence(report: Report) -> str:
    return _table(EVIDENCE_HEAD, report.evidence) if report.evidence else f"*{NOTHING_PINNED}*"


def _links(report: Report) -> list[str]:
    if not report.links:
        return []
    lines = ["To open a figure again, put this behind the address of the board:", ""]
    for pin, link in report.links:
        shown = f"`{link}`" if link.startswith("/?") else inert_line(link)
        lines.append(f"- {inert_line(pin)}: {shown}")
    return ["\n".join(lines)]


def _review(review: Review) -> list[str]:
    parts: list[str] = []
    if review.time:
        parts += ["## Time spent", _table(TIME_HEAD, review.time)]
        parts += [review.time_note] if review.time_note else []
    if review.levels:
        parts += ["## Levels given", _table(LEVELS_HEAD, review.levels)]
    if review.findings:
        parts += ["## Findings", *map(_finding, review.findings)]
    if review.responses:
        parts += ["## Answers to findings", _table(RESPONSES_HEAD, review.responses)]
    return parts


def _finding(finding: FindingLines) -> str:
    lines = [f"**{inert_line(finding.title)}** in {inert_line(finding.section)}", ""]
    if finding.quote:
        lines.append(f"- Quoted: “{inert_line(finding.quote)}”")
    lines += [
        f"- {name}: {inert_line(words)}"
        for name, words in (
            ("Beside it", finding.evidence),
            ("Rule", finding.rule),
            ("Question", finding.question),
            ("Answer", finding.response),
        )
        if words
    ]
    return "\n".join(lines)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [" | ".join(map(inert_line, row)) for row in (head, *rows)]
    lines.insert(1, " | ".join("---" for _ in head))
    return "\n".join(f"| {line} |" for line in lines)
