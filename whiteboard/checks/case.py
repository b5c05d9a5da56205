"""Turns an answer, its pins and its problem into what every check reads, parsed once."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeVar, cast

from whiteboard.answer import Answer, words
from whiteboard.checks.words import MATCHER, PATTERNS, label_of_unit
from whiteboard.claims import Claim, claims_in
from whiteboard.claims.metrics import mentions
from whiteboard.claims.quantities import Quantity, quantities
from whiteboard.evidence import Evidence, short_text
from whiteboard.evidence_words import load_words
from whiteboard.finding import Finding
from whiteboard.problems import Problem
from whiteboard.template import Template
from whiteboard.text.phrases import Hit
from whiteboard.text.sentences import Sentence, sentences

__all__ = ["Case", "Line", "case_of", "finding_at", "pin_words"]

T = TypeVar("T")
LONGEST_READ = 20_000
"""Letters of a section that are read: an hour of typing; what is pasted beyond is left out."""
LONGEST_QUOTE = 220
"""Letters of a quote at most; it is cut at a word."""


@dataclass(frozen=True)
class Line:
    """One sentence, read: its numbers, its claims, its metrics and what its words stand for.

    Parameters
    ----------
    sentence : where it stands.
    quantities, claims : its numbers, and those that are about a metric.
    names : the metrics it names.
    labels : hits of ``words.LABELS`` by label.
    """

    sentence: Sentence
    quantities: tuple[Quantity, ...]
    claims: tuple[Claim, ...]
    names: tuple[Hit, ...]
    labels: Mapping[str, tuple[Hit, ...]]

    @property
    def section(self) -> str:
        """Id of its section."""
        return self.sentence.section

    @property
    def is_question(self) -> bool:
        """Whether it ends with a question mark."""
        return self.sentence.is_question

    @cached_property
    def cites(self) -> tuple[str, ...]:
        """The pins it cites, in order."""
        found = (token.text[1:-1] for token in self.sentence.tokens if token.kind == "cite")
        return tuple(dict.fromkeys(found))

    def hits(self, label: str) -> tuple[Hit, ...]:
        """Return where the phrases of a label stand, negated or not."""
        return self.labels.get(label, ())

    def asserted(self, label: str) -> tuple[Hit, ...]:
        """Return where the phrases of a label stand and no negation reaches them."""
        return tuple(hit for hit in self.hits(label) if not self.sentence.negated(hit.first))

    def has(self, *labels: str) -> bool:
        """Return whether a phrase of one of the labels stands here, negated or not."""
        return any(label in self.labels for label in labels)

    def quote(self, first: int, last: int) -> tuple[int, str]:
        """Return where the tokens `first` to `last` begin in the section, and their words."""
        start, text = self.sentence.span(first, last)
        if len(text) > LONGEST_QUOTE:
            text = text[:LONGEST_QUOTE].rpartition(" ")[0] or text[:LONGEST_QUOTE]
        return start, text

    def whole(self) -> tuple[int, str]:
        """Return where the sentence begins in the section, and its words."""
        return self.quote(0, len(self.sentence.tokens) - 1)


@dataclass(frozen=True, kw_only=True)
class Case:
    """What a check looks at.

    Parameters
    ----------
    answer : the texts.
    pins : the evidence.
    problem : what the board is about, or None.
    template : the sections and their minutes.
    seconds : time spent by section id [s].
    lines : the sentences of each section, in the template's order.
    """

    answer: Answer
    pins: tuple[Evidence, ...]
    problem: Problem | None
    template: Template
    seconds: Mapping[str, float]
    lines: Mapping[str, tuple[Line, ...]]

    @cached_property
    def current_pins(self) -> tuple[Evidence, ...]:
        """The pins that no other pin renews."""
        renewed = {pin.supersedes for pin in self.pins if pin.supersedes}
        return tuple(pin for pin in self.pins if pin.id not in renewed)

    @property
    def is_empty(self) -> bool:
        """Whether no section has a word."""
        return not any(words(text) for text in self.answer.sections.values())

    def pin(self, pin_id: str) -> Evidence | None:
        """Return the pin called `pin_id`, or None."""
        return next((pin for pin in self.pins if pin.id == pin_id), None)

    def all_lines(self, *, but: Sequence[str] = ()) -> Iterator[Line]:
        """Yield every sentence, section by section, without those of the sections `but`."""
        for section, lines in self.lines.items():
            if section not in but:
                yield from lines

    def of(self, section: str) -> tuple[Line, ...]:
        """Return the sentences of one section."""
        return self.lines.get(section, ())

    def home(self, section: str) -> str:
        """Return the section itself, or the first one when the template has no such section."""
        return section if section in self.template.ids else self.template.ids[0]

    def after(self, line: Line) -> Line | None:
        """Return the sentence after `line` in its section, or None."""
        return self._following.get((line.section, line.sentence.start))

    def before(self, line: Line) -> Line | None:
        """Return the sentence before `line` in its section, or None."""
        return self._preceding.get((line.section, line.sentence.start))

    def once(self, make: Callable[[Case], T]) -> T:
        """Return what `make` says of this case, worked out at the first call only."""
        if make not in self._known:
            self._known[make] = make(self)
        return cast("T", self._known[make])

    @cached_property
    def _known(self) -> dict[Callable[[Case], object], object]:
        return {}

    @cached_property
    def _following(self) -> dict[tuple[str, int], Line]:
        return {
            (section, one.sentence.start): other
            for section, lines in self.lines.items()
            for one, other in itertools.pairwise(lines)
        }

    @cached_property
    def _preceding(self) -> dict[tuple[str, int], Line]:
        return {
            (section, other.sentence.start): one
            for section, lines in self.lines.items()
            for one, other in itertools.pairwise(lines)
        }


def case_of(
    answer: Answer,
    evidence: Sequence[Evidence],
    problem: Problem | None,
    template: Template,
    seconds: Mapping[str, float],
) -> Case:
    """Return what the checks read, each section parsed once, up to `LONGEST_READ` letters."""
    others = [section for section in answer.sections if section not in template.ids]
    return Case(
        answer=answer,
        pins=tuple(evidence),
        problem=problem,
        template=template,
        seconds=seconds,
        lines={
            section: _lines(section, answer.text(section)[:LONGEST_READ])
            for section in (*template.ids, *others)
        },
    )


def pin_words(pin: Evidence) -> str:
    """Return a pin as it stands beside a quote: ``"E3: recall 81.2% [77.0%, 85.0%]"``.

    A figure under a load says which: ``"E1: p50 response time 3 ms (200 requests/s, 2 servers)"``.
    """
    load = load_words(pin)
    return f"{pin.id}: {short_text(pin)}{f' ({load})' if load else ''}"


def finding_at(
    line: Line,
    where: tuple[int, int],
    *,
    check: str,
    evidence: str,
    rule: str,
    question: str,
    evidence_ids: tuple[str, ...] = (),
    about: str = "",
) -> Finding:
    """Return a finding that quotes the tokens `where`, first and last, of a sentence."""
    start, quote = line.quote(*where)
    return Finding(
        check=check,
        section=line.section,
        quote=quote,
        start=start,
        evidence=evidence,
        evidence_ids=evidence_ids,
        rule=rule,
        question=question,
        about=about,
    )


@lru_cache(maxsize=128)
def _lines(section: str, text: str) -> tuple[Line, ...]:
    """Return the sentences of a section; what is told of others' answers is left out."""
    lines = (_line(sentence) for sentence in sentences(section, text))
    return tuple(line for line in lines if not line.has("told"))


def _line(sentence: Sentence) -> Line:
    found = quantities(sentence.tokens)
    names = tuple(mentions(sentence.tokens))
    labels: dict[str, list[Hit]] = {}
    for hit in (*MATCHER.hits(sentence.tokens), *_places(found, names)):
        labels.setdefault(hit.label, []).append(hit)
    for label, hits in PATTERNS.hits(sentence, labels).items():
        labels[label] = sorted(
            {*labels.get(label, ()), *hits}, key=lambda hit: (hit.first, hit.last)
        )
    return Line(
        sentence=sentence,
        quantities=found,
        claims=claims_in(sentence, found),
        names=names,
        labels={label: tuple(hits) for label, hits in labels.items() if label[0] not in "=#"},
    )


def _places(found: Sequence[Quantity], names: Sequence[Hit]) -> Iterator[Hit]:
    """Yield where the numbers and the metrics stand, as patterns name them."""
    for one in found:
        label = label_of_unit(one.unit)
        if label:
            yield Hit(label, one.first, one.core)
        if one.unit in ("", "share") and math.isclose(one.value, 0.5):
            above = one.bound == "at_least"
            yield Hit("#above_half" if above else "#half", one.first, one.core)
    for name in names:
        yield Hit(f"#{name.label}", name.first, name.last)
