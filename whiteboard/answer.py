"""Turns typed text and pins into an answer, and two people's changes to it into one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, cast

from whiteboard import evidence as pins
from whiteboard.evidence import Evidence

_CITATION = re.compile(r"\[(E[1-9][0-9]{0,5})\]")


@dataclass(frozen=True)
class Answer:
    """What was written and what it points at.

    Parameters
    ----------
    sections : text by section id; a section without text is left out.
    evidence : the pins, in the order they were made.
    last_number : the highest number ever given to a pin, so that none is used twice.
    """

    sections: Mapping[str, str]
    evidence: tuple[Evidence, ...] = ()
    last_number: int = 0

    def __post_init__(self) -> None:
        kept = {section: text for section, text in self.sections.items() if text}
        object.__setattr__(self, "sections", MappingProxyType(kept))

    def text(self, section: str) -> str:
        """Return the text of `section`, empty when nothing was written."""
        return self.sections.get(section, "")

    def pin(self, evidence_id: str) -> Evidence | None:
        """Return the pin called `evidence_id`, or None."""
        return next((pin for pin in self.evidence if pin.id == evidence_id), None)


EMPTY = Answer({})


def with_text(answer: Answer, section: str, text: str) -> Answer:
    """Return `answer` with the text of one section replaced.

    >>> with_text(EMPTY, "clarify", "Who acts?").text("clarify")
    'Who acts?'
    """
    return replace(answer, sections={**answer.sections, section: text})


def with_evidence(answer: Answer, evidence: Evidence) -> Answer:
    """Return `answer` with one more pin, numbered after every pin it ever had."""
    number = answer.last_number + 1
    numbered = replace(evidence, id=f"E{number}")
    return replace(answer, evidence=(*answer.evidence, numbered), last_number=number)


def without_evidence(answer: Answer, evidence_id: str) -> Answer:
    """Return `answer` without one pin; its number is not given again."""
    kept = tuple(pin for pin in answer.evidence if pin.id != evidence_id)
    return replace(answer, evidence=kept)


def with_evidence_back(answer: Answer, evidence: Evidence) -> Answer:
    """Return `answer` with a removed pin at its old place, under its old number."""
    kept = [pin for pin in answer.evidence if pin.id != evidence.id]
    pins_in_order = sorted([*kept, evidence], key=lambda pin: int(pin.id[1:]))
    last = max(answer.last_number, int(evidence.id[1:]))
    return replace(answer, evidence=tuple(pins_in_order), last_number=last)


def with_blanks_filled(answer: Answer, earlier: Answer) -> Answer:
    """Return `answer` with its empty sections and missing pins taken from `earlier`."""
    filled = replace(answer, sections={**earlier.sections, **answer.sections})
    for pin in earlier.evidence:
        if filled.pin(pin.id) is None:
            filled = with_evidence_back(filled, pin)
    return filled


def words(text: str) -> int:
    """Return how many words `text` has; a citation is not a word.

    >>> words("I alert above 0.31 [E3].")
    4
    """
    return sum(any(map(str.isalnum, word)) for word in _CITATION.sub(" ", text).split())


def cited(text: str) -> tuple[str, ...]:
    """Return the evidence ids cited in `text`, in order of first mention.

    >>> cited("Recall is 81% [E3], as [E1] and [E3] show.")
    ('E3', 'E1')
    """
    return tuple(dict.fromkeys(_CITATION.findall(text)))


def unknown_citations(answer: Answer) -> dict[str, tuple[str, ...]]:
    """Return, by section, the ids that are cited but not pinned.

    >>> unknown_citations(Answer({"metrics": "Recall is 81% [E3]."}))
    {'metrics': ('E3',)}
    """
    known = {pin.id for pin in answer.evidence}
    missing = {
        section: tuple(cite for cite in cited(text) if cite not in known)
        for section, text in answer.sections.items()
    }
    return {section: ids for section, ids in missing.items() if ids}


def to_dict(answer: Answer) -> dict[str, Any]:
    """Return the answer as plain JSON values."""
    return {
        "sections": dict(answer.sections),
        "evidence": [pins.to_dict(pin) for pin in answer.evidence],
        "last_number": answer.last_number,
    }


def from_dict(fields: Mapping[str, Any]) -> Answer:
    """Return the answer written by `to_dict`; raise ValueError naming what is wrong.

    >>> from_dict(to_dict(with_text(EMPTY, "data", "Labels come late."))).text("data")
    'Labels come late.'
    """
    sections, evidence = fields.get("sections"), fields.get("evidence")
    number = fields.get("last_number")
    if not isinstance(sections, Mapping) or not isinstance(evidence, list):
        raise ValueError("an answer must have sections (an object) and evidence (a list)")
    texts = cast("Mapping[str, Any]", sections)
    if not all(isinstance(text, str) for text in texts.values()):
        raise ValueError("the text of every section must be a text")
    if not isinstance(number, int) or number < 0:
        raise ValueError(f"last_number must be a whole number, got {number!r:.60}")
    rows = cast("list[Mapping[str, Any]]", evidence)
    return Answer(texts, tuple(pins.from_dict(row) for row in rows), number)
