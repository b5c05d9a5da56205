"""Turns a board into the parts of a report, in words, for every form it is exported in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from simulator import formatting
from simulator.comparison_words import DIFFERENCE, GIVEN_THRESHOLDS, RANKING
from simulator.datasets import DATASETS
from simulator.scenario import BY_HAND, Scenario
from whiteboard import answer as answers
from whiteboard.board import Board
from whiteboard.evidence import (
    Evidence,
    costs_text,
    currency_of,
    interval_text,
    scenario_text,
    value_text,
)
from whiteboard.exports.review import FindingLines, Review, review_of
from whiteboard.exports.serving import serving_assumptions
from whiteboard.finding import Finding
from whiteboard.problem_scenario import load_text
from whiteboard.problems import PROBLEMS
from whiteboard.serving_metrics import SERVING_METRICS, is_serving
from whiteboard.template import Template, default_template

__all__ = [
    "EVIDENCE_HEAD",
    "NOTHING_PINNED",
    "NOTHING_WRITTEN",
    "FindingLines",
    "Report",
    "ReportSection",
    "Review",
    "assumptions",
    "evidence_rows",
    "link_of",
    "report_of",
    "template_of",
]

EVIDENCE_HEAD = ("id", "what", "value", "interval", "unit", "how it was made")
NOTHING_WRITTEN = "Nothing written yet."
NOTHING_PINNED = "Nothing pinned yet."
_ID = re.compile(r"E[1-9][0-9]{0,5}")
_UNITS = {"share": "share", "cases": "cases", "per second": "requests/s", "": "–"}


@dataclass(frozen=True, kw_only=True)
class ReportSection:
    """One section of the answer as it is reported.

    Parameters
    ----------
    title : of the section.
    minutes : how long it should take [minutes]; None for text whose section the template lacks.
    text : as typed.
    missing : ids that the text cites and nobody pinned.
    """

    title: str
    minutes: int | None
    text: str
    missing: tuple[str, ...]

    @property
    def heading(self) -> str:
        """The title with its minutes."""
        return self.title if self.minutes is None else f"{self.title} ({self.minutes} min)"


@dataclass(frozen=True, kw_only=True)
class Report:
    """What every form of a report shows, in this order; all of it plain text, as typed.

    Parameters
    ----------
    title : of the board; never empty.
    dates : when it was begun and changed, one sentence.
    problem : what is answered, a paragraph each; empty for a free board.
    sections : the answer, in the order of its template.
    evidence : rows under `EVIDENCE_HEAD`.
    links : ids of pins and the query that opens their scenario, or why none does.
    assumptions : what the figures rest on, a sentence each.
    review : time spent, levels, findings and what was answered to them.
    anchors : for each row of evidence the name that a citation of it leads to, or nothing.
    """

    title: str
    dates: str
    problem: tuple[str, ...]
    sections: tuple[ReportSection, ...]
    evidence: tuple[tuple[str, ...], ...]
    links: tuple[tuple[str, str], ...]
    assumptions: tuple[str, ...]
    review: Review
    anchors: tuple[str, ...]


def report_of(
    board: Board, template: Template | None = None, findings: Sequence[Finding] | None = None
) -> Report:
    """Return the parts of a report on `board`; the same board gives the same parts.

    Without a template it is the board's own, and the default one when the board's own cannot be
    read; text in sections that the template lacks follows at the end.
    """
    template = template or template_of(board)
    evidence = board.answer.evidence
    return Report(
        title=board.title.strip() or "Untitled answer",
        dates=_dates(board),
        problem=_problem(board),
        sections=_sections(board, template),
        evidence=tuple(evidence_rows(evidence)),
        links=_links(evidence),
        assumptions=tuple(assumptions(evidence)),
        review=review_of(board, template, findings),
        anchors=_anchors(evidence),
    )


def template_of(board: Board) -> Template:
    """Return the board's own template, or the default one when that cannot be read."""
    try:
        return board.template
    except ValueError:
        return default_template()


def evidence_rows(evidence: Iterable[Evidence]) -> list[tuple[str, ...]]:
    """Return a row for each pin, under `EVIDENCE_HEAD`."""
    return [
        (
            pin.id,
            pin.claim if not pin.supersedes else f"{pin.claim}, renews {pin.supersedes}",
            value_text(pin),
            _interval(pin),
            unit_text(pin),
            scenario_text(pin),
        )
        for pin in evidence
    ]


def unit_text(pin: Evidence) -> str:
    """Return the unit of a pin in words: ``"share"``, ``"$"``; an en dash when it has none."""
    if pin.unit == "currency":
        return currency_of(pin) or "currency"
    if pin.unit == "currency per month":
        return f"{currency_of(pin) or 'currency'} a month"
    return "points" if pin.against and pin.unit == "share" else _UNITS.get(pin.unit, pin.unit)


def link_of(pin: Evidence) -> str:
    """Return the query that opens a pin's scenario, or the sentence that says why none does."""
    if pin.scenario is None:
        reason = pin.frozen.reason if pin.frozen else "its scenario was not kept"
        return f"cannot be opened: {reason}"
    return f"/?{urlencode(pin.scenario.to_query())}"


def _anchors(evidence: Iterable[Evidence]) -> tuple[str, ...]:
    """Return the id of each pin where it is one and the first of its kind, else nothing."""
    seen: set[str] = set()
    anchors: list[str] = []
    for pin in evidence:
        good = _ID.fullmatch(pin.id) is not None and pin.id not in seen
        anchors.append(pin.id if good else "")
        seen.add(pin.id)
    return tuple(anchors)


def _links(evidence: Iterable[Evidence]) -> tuple[tuple[str, str], ...]:
    """Return each link once, behind the pins that it opens."""
    pins: dict[str, list[str]] = {}
    for pin in evidence:
        pins.setdefault(link_of(pin), []).append(pin.id)
    return tuple((", ".join(ids), link) for link, ids in pins.items())


def assumptions(evidence: Iterable[Evidence]) -> list[str]:
    """Return what every figure rests on, a sentence each; the same sentence once."""
    lines = ["Nothing is pinned, so no figure here can be recomputed."]
    for number, pin in enumerate(evidence):
        lines = [] if number == 0 else lines
        if pin.scenario is None:
            reason = pin.frozen.reason if pin.frozen else "its scenario was not kept"
            lines.append(f"{pin.id} cannot be recomputed: {reason}.")
        else:
            of_data = not is_serving(pin.metric) or SERVING_METRICS[pin.metric].needs_scores
            lines += _assumptions_of(pin, pin.scenario) if of_data else []
            lines += serving_assumptions(pin, pin.scenario)
    return list(dict.fromkeys(lines))


def _assumptions_of(pin: Evidence, scenario: Scenario) -> list[str]:
    spec = DATASETS[scenario.dataset]
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
    if scenario.rule not in (BY_HAND, "bayes") and (pin.threshold is not None or pin.against):
        lines.append(
            "A threshold that a rule chose was chosen on the same held-out rows that its figures "
            "are reported on, which flatters them; Diagnostics shows by how much."
        )
    if pin.against and pin.interval is not None and not _is_ranking(pin):
        lines.append(GIVEN_THRESHOLDS)
    if pin.interval is not None:
        lines.append(
            "Intervals cover the sampling of the held-out rows, not a change of the world."
        )
    return lines


def _is_ranking(pin: Evidence) -> bool:
    return pin.metric.removesuffix(DIFFERENCE) in RANKING


def _dates(board: Board) -> str:
    began, changed = map(_moment, (board.created_at, board.updated_at))
    example = " This is the example a first visit opens with." if board.example else ""
    return f"Begun {began}, last changed {changed}, revision {board.revision}.{example}"


def _moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M %Z").strip()


def _problem(board: Board) -> tuple[str, ...]:
    if not board.problem:
        return ()
    problem = PROBLEMS.get(board.problem)
    if problem is None:
        return (f"{board.problem}, attempt {board.attempt}.",)
    facts = [f"Costs: {problem.costs}"]
    if problem.prevalence is not None:
        share = formatting.share(problem.prevalence)
        facts.append(f"Share of positives: {share}. Where from: {problem.prevalence_note}")
    if problem.latency_objective_ms is not None:
        objective = f"{problem.latency_objective_ms:g} ms at the 99th percentile"
        facts.append(f"Latency objective: {objective}. Where from: {problem.latency_note}")
    if problem.arrival_rate_per_s is not None:
        facts.append(f"Load: {load_text(problem)}. Where from: {problem.load_note}")
    return (f"{problem.title}, attempt {board.attempt}.", problem.brief, *facts)


def _sections(board: Board, template: Template) -> tuple[ReportSection, ...]:
    missing = answers.unknown_citations(board.answer)
    named = [(section.id, section.title, section.minutes) for section in template.sections]
    others = [
        (section, f"Text of the section “{section}”, which the template does not have", None)
        for section in sorted(board.answer.sections)
        if section not in template.ids
    ]
    return tuple(
        ReportSection(
            title=title,
            minutes=minutes,
            text=board.answer.text(section).strip("\n"),
            missing=missing.get(section, ()),
        )
        for section, title, minutes in [*named, *others]
    )


def _interval(pin: Evidence) -> str:
    text = interval_text(pin)
    if not text or pin.interval is None:
        return "–"
    return f"{text} ({formatting.share(pin.interval.level)}, {pin.interval.method})"
