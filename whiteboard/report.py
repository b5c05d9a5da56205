"""Turns a board into a Markdown document: the text as typed, its evidence and its assumptions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlencode

from simulator import formatting
from simulator.datasets import DATASETS
from simulator.scenario import BY_HAND
from whiteboard import answer as answers
from whiteboard.board import Board
from whiteboard.evidence import (
    Evidence,
    costs_text,
    interval_text,
    scenario_text,
    value_text,
)
from whiteboard.template import Section, Template, default_template

UNIT_WORDS = {"share": "share", "currency": "{currency}", "cases": "cases", "": "–"}
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_HEADING = re.compile(r"^( {0,3})(#{1,6}(?=\s|$)|=+\s*$|-+\s*$)")


def to_markdown(board: Board, template: Template | None = None) -> str:
    """Return the board as Markdown; the same board gives the same text.

    What a person typed stays text: HTML, links and images in it are shown, not obeyed, and its
    headings do not become headings of the document.
    """
    template = template or default_template()
    parts = [f"# {inert_line(board.title)}", _dates(board)]
    for section in template.sections:
        parts += [f"## {section.title} ({section.minutes} min)", _section_text(board, section)]
    evidence = board.answer.evidence
    parts += ["## Evidence", _evidence_table(evidence), *_links(evidence)]
    parts += ["## Assumptions", "\n".join(f"- {line}" for line in assumptions(evidence))]
    return "\n\n".join(parts) + "\n"


def assumptions(evidence: Iterable[Evidence]) -> list[str]:
    """Return what every figure rests on, a sentence each; the same sentence once."""
    lines = ["Nothing is pinned, so no figure here can be recomputed."]
    for number, pin in enumerate(evidence):
        lines = [] if number == 0 else lines
        lines += _assumptions_of(pin)
    return list(dict.fromkeys(lines))


def inert(text: str) -> str:
    r"""Return `text` so that a Markdown reader shows it and obeys none of it.

    Tags lose their opening bracket to an entity; links, images and link definitions lose their
    second bracket or colon to a backslash; headings lose their mark; an open fence is closed.

    >>> inert("p < 0.05, <b>bold</b> ![x](http://a/b.png) [y](javascript:z)")
    'p < 0.05, &lt;b>bold&lt;/b> !\\[x]\\(http://a/b.png) [y]\\(javascript:z)'
    """
    text = re.sub(r"<(?=[^\s\d=])", "&lt;", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = text.replace("![", "!\\[").replace("](", "]\\(").replace("]:", "]\\:")
    lines, fence = list[str](), ""
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if fence:
            closes = mark and mark[1].startswith(fence) and not mark[2].strip()
            fence = "" if closes else fence
        elif mark and not (mark[1][0] == "`" and "`" in mark[2]):
            fence = mark[1]
        shown = line if fence or mark else _HEADING.sub(r"\1\\\2", line, count=1)
        lines.append(shown)
    return "\n".join([*lines, fence] if fence else lines)


def inert_line(text: str) -> str:
    """Return `text` on one line, as a title or a cell of a table shows it."""
    return inert(" ".join(text.split())).replace("|", "\\|")


def _dates(board: Board) -> str:
    began, changed = (
        moment.strftime("%Y-%m-%d %H:%M %Z") for moment in (board.created_at, board.updated_at)
    )
    example = " This is the example a first visit opens with." if board.example else ""
    return f"Begun {began}, last changed {changed}, revision {board.revision}.{example}"


def _section_text(board: Board, section: Section) -> str:
    text = board.answer.text(section.id)
    if not text.strip():
        return "*Nothing written yet.*"
    missing = answers.unknown_citations(board.answer).get(section.id, ())
    shown = inert(text.strip("\n"))
    if missing:
        shown += f"\n\n*Cited but not pinned: {', '.join(missing)}.*"
    return shown


def _evidence_table(evidence: tuple[Evidence, ...]) -> str:
    if not evidence:
        return "*Nothing pinned yet.*"
    head = ("id", "what", "value", "interval", "unit", "how it was made")
    rows = [head, tuple("---" for _ in head), *map(_evidence_row, evidence)]
    return "\n".join(f"| {' | '.join(map(inert_line, row))} |" for row in rows)


def _evidence_row(pin: Evidence) -> tuple[str, ...]:
    unit = UNIT_WORDS[pin.unit].format(currency=pin.scenario.costs.currency)
    interval = interval_text(pin)
    if interval and pin.interval is not None:
        interval += f" ({formatting.share(pin.interval.level)}, {pin.interval.method})"
    return (
        pin.id,
        pin.claim,
        value_text(pin),
        interval or "–",
        unit,
        scenario_text(pin),
    )


def _links(evidence: tuple[Evidence, ...]) -> list[str]:
    if not evidence:
        return []
    lines = ["To open a figure again, put this behind the address of the board:", ""]
    lines += [f"- {pin.id}: `/?{urlencode(pin.scenario.to_query())}`" for pin in evidence]
    return ["\n".join(lines)]


def _assumptions_of(pin: Evidence) -> list[str]:
    scenario, spec = pin.scenario, DATASETS[pin.scenario.dataset]
    rows = f"{spec.title}: {formatting.count(scenario.rows)} rows, scored out of fold"
    folds = f"in {scenario.folds} folds, seed {scenario.seed}"
    order = (
        ""
        if spec.time is None
        else " Folds go forward in time: the first block only trains and is in no figure."
    )
    lines = [
        f"{rows} {folds}.{order} The same settings give the same figures.",
        f"{spec.title}, {costs_text(scenario)}.",
    ]
    if spec.simulated:
        lines.append(f"{spec.title} is simulated data, not observed.")
    if scenario.prevalence is not None:
        lines.append(
            f"At a deployed prevalence of {formatting.share(scenario.prevalence)} the scores of "
            "positives and of negatives are taken to be distributed as in the data (label shift)."
        )
    if scenario.balance != "none":
        lines.append(
            f"Training rows were rebalanced ({scenario.balance.replace('_', ' ')}), which distorts "
            "probabilities; held-out rows were not."
        )
    if scenario.rule not in (BY_HAND, "bayes") and pin.threshold is not None:
        lines.append(
            "A threshold that a rule chose was chosen on the same held-out rows that its figures "
            "are reported on, which flatters them; Diagnostics shows by how much."
        )
    if pin.interval is not None:
        lines.append(
            "Intervals cover the sampling of the held-out rows, not a change of the world."
        )
    return lines
