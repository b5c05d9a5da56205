"""Turns patterns such as ``"{share} ..4 {right}"`` into a matcher over phrases already found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter

from whiteboard.text.phrases import Hit
from whiteboard.text.sentences import Sentence

__all__ = ["Patterns", "is_pattern"]

GAP = 3
"""Tokens that ``..`` lets pass at most."""
_STEP = re.compile(r"\{(?P<label>[a-z0-9_#]+)\}|\.\.(?P<gap>\d{0,2})(?P<free>!?)|(?P<word>\S+)")
_STOPS = frozenset(";:?!|")

Found = Mapping[str, Sequence[Hit]]


@dataclass(frozen=True, slots=True)
class _Part:
    """One place of a pattern: a label, how many tokens may stand before it, and of which clause."""

    label: str
    gap: int
    free: bool


def is_pattern(phrase: str) -> bool:
    """Return whether a phrase is a pattern, which names labels in braces or has gaps.

    >>> is_pattern("{share} of"), is_pattern("mix .. up"), is_pattern("share of")
    (True, True, False)
    """
    return "{" in phrase or ".." in phrase


_Parts = tuple[_Part, ...]


class Patterns:
    """Finds sequences of labels and words with gaps between them, within one clause.

    Parameters
    ----------
    by_label : patterns by what they stand for. ``{label}`` is a place where a phrase of that label
        stands, ``..`` a gap of at most three tokens and ``..6`` one of at most six; ``..6!`` may
        pass into another clause. A bare word stands for the label that is called like it with
        ``=`` before it, which `words` lists. A label may use the patterns of other labels, in no
        circle.

    Notes
    -----
    A sentence has a bounded number of tokens and every gap is bounded, so that the time is linear
    in the text.
    """

    def __init__(self, by_label: Mapping[str, Sequence[str]]) -> None:
        rows = {label: [_parts(one) for one in patterns] for label, patterns in by_label.items()}
        self._used = {part.label for one in rows.values() for parts in one for part in parts}
        self._rows = [(label, _by_first(rows[label])) for label in _in_order(rows)]

    @property
    def words(self) -> dict[str, list[str]]:
        """The bare words of all patterns, as phrases by label."""
        return {label: [label[1:]] for label in sorted(self._used) if label.startswith("=")}

    @property
    def labels(self) -> frozenset[str]:
        """The labels that the patterns name in braces."""
        return frozenset(label for label in self._used if not label.startswith("="))

    def hits(self, sentence: Sentence, found: Found) -> dict[str, list[Hit]]:
        """Return where the patterns of each label stand, given the phrases of the sentence."""
        made: dict[str, list[Hit]] = {}
        known: dict[str, Sequence[Hit]] = dict(found)
        for label, rows in self._rows:
            here = known.keys()
            hits = [
                hit
                for first in here & rows.keys()
                for others, parts in rows[first]
                if others <= here
                for hit in _matches(label, parts, sentence, known)
            ]
            if hits:
                made[label] = sorted(set(hits), key=lambda hit: (hit.first, hit.last))
                known[label] = [*known.get(label, ()), *made[label]]
        return made


def _by_first(patterns: Sequence[_Parts]) -> dict[str, list[tuple[frozenset[str], _Parts]]]:
    """Return the patterns by the label of their first part, each with its other labels."""
    made: dict[str, list[tuple[frozenset[str], _Parts]]] = {}
    for parts in patterns:
        others = frozenset(part.label for part in parts[1:])
        made.setdefault(parts[0].label, []).append((others, parts))
    return made


def _in_order(rows: Mapping[str, Sequence[_Parts]]) -> list[str]:
    """Return the labels, each after those whose patterns its own patterns use."""
    uses = {
        label: {part.label for parts in patterns for part in parts} & rows.keys() - {label}
        for label, patterns in rows.items()
    }
    return list(TopologicalSorter(uses).static_order())


def _parts(pattern: str) -> _Parts:
    parts: list[_Part] = []
    gap, free = 0, False
    for step in _STEP.finditer(pattern):
        if step["gap"] is not None:
            gap, free = int(step["gap"] or GAP), bool(step["free"])
            continue
        parts.append(_Part(step["label"] or f"={step['word']}", gap, free))
        gap, free = 0, False
    return tuple(parts)


def _matches(label: str, parts: Sequence[_Part], sentence: Sentence, known: Found) -> Iterator[Hit]:
    """Yield a match from each place where the first part stands, if there is one."""
    for hit in known[parts[0].label]:
        last = _last(parts[1:], sentence, known, hit.last)
        if last is not None:
            yield Hit(label, hit.first, last)


def _last(parts: Sequence[_Part], sentence: Sentence, known: Found, last: int) -> int | None:
    """Return the last token of what follows the token `last` as `parts` say, or None."""
    if not parts:
        return last
    for hit in known[parts[0].label]:
        if _may_follow(sentence, last, parts[0], hit):
            end = _last(parts[1:], sentence, known, hit.last)
            if end is not None:
                return end
    return None


def _may_follow(sentence: Sentence, last: int, part: _Part, hit: Hit) -> bool:
    """Return whether a hit stands within the part's gap after the token `last`."""
    if not last < hit.first <= last + 1 + part.gap:
        return False
    if part.free:
        return True
    if any(token.text in _STOPS for token in sentence.tokens[last + 1 : hit.first]):
        return False
    return sentence.clauses[hit.first] == sentence.clauses[last]
