"""Turns a stated figure into what it is said of: people, some of the cases, a saving."""

from __future__ import annotations

from whiteboard.checks.case import Line
from whiteboard.claims import Claim
from whiteboard.claims.implied import GOOD_CASES, POSITIVES
from whiteboard.text.phrases import Hit
from whiteboard.text.tokens import word_set

__all__ = ["is_a_saving", "is_of_a_slice", "is_of_doing_nothing", "is_of_others", "threshold_of"]

_LESS = word_set("less lower cheaper fewer more higher dearer below saved saving")
_SAVES = ("save", "saving")
_PREPOSITIONS = word_set("for among on in within across")
_MODELS = word_set("model models classifier classifiers score scores we")
_NEUTRAL = word_set(
    "the a an our all every each any these those this that its test held out held-out unseen "
    "future validation total whole entire and same scored deployed"
)
"""Words before the cases that leave them all of the cases."""
_CLASSES = POSITIVES | GOOD_CASES | {"", "non"}
"""A rate of one class is no slice: the recall on frauds is the recall."""
_NARROWING = word_set(
    "above below over under from with without who that older younger whose between abroad where"
)
"""Words after the cases that leave a part of them: "payments above $500"."""
_NOT_A_PERSON = word_set("to for by with per reach reaches send sends at until")
_LONGEST = 4
"""Words of a slice before its noun at most."""


def is_of_others(line: Line, claim: Claim) -> bool:
    """Return whether a figure is said of people or of today's rules, and not of a model.

    "Human reviewers have a recall of 60%": an actor is the subject, no model stands between it and
    the figure, and no pin is cited for the figure.
    """
    return not claim.cited and _is_subject(line, claim, "other_actor")


def is_of_doing_nothing(line: Line, claim: Claim) -> bool:
    """Return whether a figure is said of doing nothing: "alerting nobody costs $5,000"."""
    return not claim.cited and _is_subject(line, claim, "nothing_done")


def _is_subject(line: Line, claim: Claim, label: str) -> bool:
    clauses = line.sentence.clauses
    near = {clauses[claim.first], clauses[claim.last]}
    actors = [
        hit
        for hit in line.hits(label)
        if hit.first <= claim.last and clauses[hit.first] in near and not _is_object(line, hit)
    ]
    if not actors:
        return False
    within = range(actors[-1].last + 1, claim.first)
    if _MODELS & {*line.sentence.words_between(within.start, within.stop - 1)}:
        return False
    return not any(hit.first in within for hit in line.hits("model"))


def _is_object(line: Line, hit: Hit) -> bool:
    """Return whether an actor is only what something is done to: "sent to reviewers"."""
    found, at = line.sentence.tokens, hit.first - 1
    while at >= 0 and found[at].word in ("the", "our", "a", "an"):
        at -= 1
    return at >= 0 and found[at].word in _NOT_A_PERSON


def is_of_a_slice(line: Line, claim: Claim) -> bool:
    """Return whether a figure is said of a part of the cases: "recall for new merchants is 60%"."""
    if claim.cited or claim.unit == "ms":
        return False
    return any(_owns(line, claim, place) for place in _slices(line))


def _owns(line: Line, claim: Claim, place: tuple[int, int]) -> bool:
    """Return whether a slice belongs to a claim: right after it, inside it, or opening for it."""
    first, last = place
    if claim.first <= first <= claim.last:
        return True
    if first > claim.last:
        return not line.sentence.words_between(claim.last + 1, first - 1)
    others = [one for one in line.claims if one.metric != "threshold" and one.last < claim.first]
    opens = not any(one.last < first or one.first > last for one in others)
    return opens and line.sentence.clauses[claim.first] - line.sentence.clauses[last] <= 1


def _slices(line: Line) -> list[tuple[int, int]]:
    """Return where parts of the cases are named, from the preposition to the noun."""
    found = line.sentence.tokens
    nouns = {hit.last: hit.first for hit in (*line.hits("case_word"), *line.hits("slice_noun"))}
    places: list[tuple[int, int]] = []
    for at, token in enumerate(found):
        if token.word not in _PREPOSITIONS:
            continue
        for last in range(at + 1, min(at + 2 + _LONGEST, len(found))):
            if found[last].kind not in ("word", "number") or found[last].word in _PREPOSITIONS:
                break
            if last in nouns:
                between = {token.stem for token in found[at + 1 : nouns[last]]} - _CLASSES
                after = line.sentence.words_between(last + 1, last + 1)
                if between - _NEUTRAL or _NARROWING & {*after}:
                    places.append((at, last))
                break
    return places


def is_a_saving(line: Line, claim: Claim) -> bool:
    """Return whether an amount is a difference: "saves $300", "$588 less than doing nothing"."""
    if claim.unit != "currency":
        return False
    tokens, clauses = line.sentence.tokens, line.sentence.clauses
    following = [token for token in tokens[claim.last + 1 : claim.last + 4] if token.kind != "cite"]
    if following and following[0].word in _LESS:
        return True
    return any(
        token.word.startswith(_SAVES)
        and clauses[at] in range(clauses[claim.first], clauses[claim.last] + 1)
        for at, token in enumerate(tokens)
    )


def threshold_of(line: Line, claim: Claim) -> Claim | None:
    """Return the threshold at which a figure is said to hold, or None."""
    thresholds = [one for one in line.claims if one.metric == "threshold" and one.kind == "stated"]
    if len({one.value for one in thresholds}) == 1:
        return thresholds[0]
    here = [one for one in thresholds if one.clause == claim.clause]
    return here[0] if len(here) == 1 else None
