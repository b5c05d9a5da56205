"""Turns the text of each section into which concepts of the rubric it touches, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from whiteboard.answer import Answer
from whiteboard.claims.quantities import quantities
from whiteboard.rubric import Concept
from whiteboard.text.phrases import Hit, Phrases
from whiteboard.text.sentences import Sentence, sentences

__all__ = ["Coverage", "State", "coverage"]

State = Literal["supported", "mentioned", "negated", "not_detected"]
_BEST_FIRST: tuple[State, ...] = ("supported", "mentioned", "negated")
_DENIED_AFTER = ("not", "isn't", "aren't", "unnecessary", "useless", "irrelevant", "ignored")


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """How a text touches one concept.

    Parameters
    ----------
    concept : the concept.
    section : where it was found: its own section, or another one; its own when not detected.
    state : ``"supported"`` by a number in the same sentence or a citation, ``"mentioned"``,
        ``"negated"``, or ``"not_detected"``.
    quote : the words, empty when not detected.
    start : where they begin in the text of `section` [characters].
    """

    concept: Concept
    section: str
    state: State
    quote: str = ""
    start: int = 0


def coverage(answer: Answer, concepts: Sequence[Concept]) -> list[Coverage]:
    """Return how the answer touches each concept, in the order of `concepts`.

    A concept's own section is looked at first, and the others when it is only denied or not there.
    Within a section a supported mention counts before a bare one, and that before a denied one.

    Examples
    --------
    >>> from whiteboard.answer import EMPTY, with_text
    >>> cat = Concept(id="cat", section="data", title="Cats", phrases=("cat",))
    >>> [one.state for one in coverage(with_text(EMPTY, "data", "Concatenate rows."), [cat])]
    ['not_detected']
    >>> [one.state for one in coverage(with_text(EMPTY, "data", "We have 3 cats."), [cat])]
    ['supported']
    """
    matcher = _matcher(tuple(concepts))
    found: dict[str, list[Coverage]] = {}
    by_id = {concept.id: concept for concept in concepts}
    for section, text in answer.sections.items():
        for sentence in sentences(section, text):
            hits = matcher.hits(sentence.tokens)
            supported = bool(hits) and _is_supported(sentence)
            for hit in hits:
                one = _found(by_id[hit.label], sentence, hit, supported=supported)
                found.setdefault(hit.label, []).append(one)
    return [_best(concept, found.get(concept.id, [])) for concept in concepts]


@lru_cache(maxsize=8)
def _matcher(concepts: tuple[Concept, ...]) -> Phrases:
    return Phrases({concept.id: concept.phrases for concept in concepts})


def _found(concept: Concept, sentence: Sentence, hit: Hit, *, supported: bool) -> Coverage:
    start, quote = sentence.span(hit.first, hit.last)
    if sentence.negated(hit.first) or _is_denied_after(sentence, hit):
        state: State = "negated"
    else:
        state = "supported" if supported else "mentioned"
    return Coverage(
        concept=concept, section=sentence.section, state=state, quote=quote, start=start
    )


def _is_supported(sentence: Sentence) -> bool:
    return any(token.kind == "cite" for token in sentence.tokens) or bool(
        quantities(sentence.tokens)
    )


def _is_denied_after(sentence: Sentence, hit: Hit) -> bool:
    """Return whether "is not", "are unnecessary" and the like follow the words directly."""
    following = sentence.words_between(hit.last + 1, hit.last + 3)
    if not following or following[0] not in ("is", "are", "was", "were", "isn't", "aren't"):
        return False
    return any(word in _DENIED_AFTER for word in following[:2])


def _best(concept: Concept, found: Sequence[Coverage]) -> Coverage:
    """Return the best of what was found: in the concept's own section, else elsewhere."""
    own = [one for one in found if one.section == concept.section]
    others = [one for one in found if one.section != concept.section]
    for places, states in ((own, _BEST_FIRST[:2]), (others, _BEST_FIRST[:2]), (found, _BEST_FIRST)):
        for state in states:
            best = next((one for one in places if one.state == state), None)
            if best is not None:
                return best
    return Coverage(concept=concept, section=concept.section, state="not_detected")
