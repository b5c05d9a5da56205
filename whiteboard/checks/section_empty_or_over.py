"""Turns sections without words, and time far over a section's minutes, into findings."""

from __future__ import annotations

from collections.abc import Iterator

from whiteboard.answer import words
from whiteboard.checks.case import Case
from whiteboard.finding import Finding
from whiteboard.template import Section

ID = "section_empty_or_over"
TITLE = "A section empty, or far over its minutes"
RULE = "Every section is asked for, each within about its minutes."
FAR_OVER = 1.5
"""A section is far over when it took this many times its minutes, ..."""
LEAST_OVER_S = 60.0
"""... and at least this much more [s]: half a minute more in a short section is no matter."""


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each empty section and for each that took far too long."""
    for section in case.template.sections:
        if not words(case.answer.text(section.id)):
            yield _empty(section)
        spent = case.seconds.get(section.id, 0.0)
        planned = 60.0 * section.minutes
        if spent >= FAR_OVER * planned and spent - planned >= LEAST_OVER_S:
            yield _over(section, spent)


def _empty(section: Section) -> Finding:
    return Finding(
        check=ID,
        section=section.id,
        evidence=f"{section.title}: no words yet.",
        rule=RULE,
        question=section.asks,
        about="empty",
    )


def _over(section: Section, spent: float) -> Finding:
    minutes = f"{int(spent // 60)}:{int(spent % 60):02d}"
    return Finding(
        check=ID,
        section=section.id,
        evidence=f"{section.title}: {minutes} of {section.minutes}:00 minutes.",
        rule=RULE,
        question="What could be left out here, or said in a sentence?",
        about="over",
    )
