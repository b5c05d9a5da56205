"""Turns the metrics and the quantities of a sentence into pairs: which number is whose."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from whiteboard.claims.fits import AFTER_VALUE, OTHERS, fits, is_change, unit_and_scale
from whiteboard.claims.implied import implied_metric
from whiteboard.claims.metrics import DURATIONS, OTHER_AFTER, mentions
from whiteboard.claims.quantile import first_of_quantile, implied_quantile
from whiteboard.claims.quantities import Quantity
from whiteboard.text.phrases import Hit
from whiteboard.text.sentences import Sentence
from whiteboard.text.tokens import Token, word_set

__all__ = ["Pair", "pairs"]

_CONNECTING = word_set(
    "is are was were of at to be being been = : ( ) ≈ ~ comes came becomes became reaches reached "
    "stays stayed remains stands sits equals equal hits gets got has have goes went drops dropped "
    "falls fell rises rose climbs climbed moves only just already currently now still then the a "
    "an its both value score measured observed estimated here there also ends lands out set "
    "fixed kept keeps from as i'd take use choose go with * ` | "
    "default usual standard common natural stock conventional objective target goal slo budget "
    "limit requirement jumped crept creeps shot"
)
_COPULAS = word_set(
    "is are was were = : reaches reached comes came becomes became stays remains equals hits "
    "stands sits"
)
_SKIPPED = word_set(
    "overall test validation holdout held out in for as the a its mean model offline online "
    "out-of-fold measured decision score expected"
)
_JOINS = word_set("and , / & or")
_BREAKS = word_set(", ; — | ]")
_TYPICAL = word_set("mean_latency p50")
_ANOTHER = word_set("timeout than")
"""Between the name of a latency and a time they make it another time."""
_NEARLY = word_set("about around roughly only just still now ~ ≈")
_MOST_GAP = 12
"""Tokens between a name and its number at most."""


@dataclass(frozen=True, kw_only=True)
class Pair:
    """One quantity and the metric it is about.

    Parameters
    ----------
    metric : id of the metric; empty when only a citation says what the number is.
    quantity : the number.
    unit : of the claim.
    scale : what turns the quantity into the claim's unit.
    first, last : the tokens of the metric, the number and all between.
    core : the last token of the number itself.
    is_condition : whether it only says where another metric was taken ("at 80% recall").
    named : first token of the metric's name; -1 when it is not named.
    """

    metric: str
    quantity: Quantity
    unit: str
    scale: float
    first: int
    last: int
    core: int
    is_condition: bool = False
    named: int = -1

    def value(self, number: float) -> float:
        """Return a number of the quantity in the unit of the claim."""
        return number * self.scale


def pairs(sentence: Sentence, found: Sequence[Quantity]) -> list[Pair]:
    """Return the pairs of one sentence, in the order of their numbers."""
    names = mentions(sentence.tokens)
    owner: dict[int, Hit] = {}
    free = list(names)
    for at, name in _listed(sentence, names, found):
        owner[at] = name
        free.remove(name)
    for at, quantity in enumerate(found):
        if at not in owner and not is_change(sentence, quantity):
            name = _owner(sentence, free, quantity)
            if name is not None:
                owner[at] = name
                free.remove(name)
    made = [_pair(sentence, one, owner.get(at), found) for at, one in enumerate(found)]
    return [pair for pair in made if pair is not None and pair.metric not in OTHERS]


def _listed(
    sentence: Sentence, names: Sequence[Hit], found: Sequence[Quantity]
) -> Iterator[tuple[int, Hit]]:
    """Yield pairs of "precision and recall are 0.42 and 0.81": as many names as numbers."""
    name_runs = _runs(sentence, [(name.first, name.last) for name in names])
    number_runs = _runs(sentence, [(one.first, one.last) for one in found])
    for run in (one for one in name_runs if len(one) > 1):
        for numbers in (one for one in number_runs if len(one) == len(run)):
            gap = range(names[run[-1]].last + 1, found[numbers[0]].first)
            if (
                names[run[-1]].last < found[numbers[0]].first
                and len(gap) <= _MOST_GAP
                and all(_connects(sentence, at) for at in gap)
                and all(
                    fits(sentence, names[name].label, found[at])
                    for name, at in zip(run, numbers, strict=True)
                )
            ):
                yield from ((at, names[name]) for name, at in zip(run, numbers, strict=True))


def _runs(sentence: Sentence, spans: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Return the indices of spans that only "and" or a comma separates, run by run."""
    runs: list[list[int]] = []
    for at, (first, _) in enumerate(spans):
        joined = bool(runs) and 0 < first - spans[at - 1][1] - 1 <= 2
        if joined and all(
            sentence.tokens[between].text.lower() in _JOINS
            for between in range(spans[at - 1][1] + 1, first)
        ):
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _owner(sentence: Sentence, free: Sequence[Hit], quantity: Quantity) -> Hit | None:
    """Return the free metric that a number is about, or None."""
    fitting = [name for name in free if fits(sentence, name.label, quantity)]
    earlier = [one for one in fitting if one.last < quantity.first and one.label != OTHER_AFTER]
    before = earlier[-1] if earlier else None
    after = next((name for name in fitting if name.first > quantity.core), None)
    follows = after if after is not None and _follows(sentence, quantity, after) else None
    if before is None:
        return follows
    gap = range(before.last + 1, quantity.first)
    if all(_connects(sentence, at) for at in gap) and len(gap) <= _MOST_GAP:
        near = sentence.tokens[gap[-1]].word == "at" if gap else False
        if not near or before.label == "threshold":
            return before
        return follows or (before if _can_stand_after_at(sentence, quantity) else None)
    if follows is not None:
        return follows
    return before if _says_is(sentence, gap) or _is_of_time(sentence, before, gap) else None


def _connects(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    if token.word == "up":  # "went up to 93%"
        return sentence.words_between(at + 1, at + 1) == ("to",)
    return (token.word or token.text) in _CONNECTING


def _follows(sentence: Sentence, quantity: Quantity, name: Hit) -> bool:
    """Return whether a name stands right after a number, as in "80% recall".

    In "at 0.3 recall is 81%" and "at an objective of 15 ms the p99 is 25 ms" the name belongs to
    the number that follows.
    """
    found = sentence.tokens
    is_place = not quantity.unit and quantity.first and found[quantity.first - 1].word == "at"
    says_is = name.last + 1 < len(found) and found[name.last + 1].text in _COPULAS
    is_time = name.label in DURATIONS
    if says_is and (is_place or (is_time and _is_number_next(found, name.last + 2))):
        return False
    between = range(quantity.last + 1, name.first)
    if name.label == OTHER_AFTER and between:
        return False
    skipped = _SKIPPED | {"at", "("} if is_time else _SKIPPED | {"("}
    return len(between) <= 2 and all(
        (sentence.tokens[at].word or sentence.tokens[at].text) in skipped for at in between
    )


def _is_number_next(found: Sequence[Token], at: int) -> bool:
    """Return whether a time is said from a token on: "25 ms", "about 25 ms"."""
    if at < len(found) and found[at].word in _NEARLY:
        at += 1
    return at < len(found) and found[at].kind == "number"


def _can_stand_after_at(sentence: Sentence, quantity: Quantity) -> bool:
    """Return whether "recall at 80%" gives a recall, and not where it was taken."""
    if not quantity.unit:
        return False
    following = quantity.last + 1
    if following >= len(sentence.tokens):
        return True
    word = sentence.tokens[following].word
    return not word or (word in AFTER_VALUE and word != "of")


def _says_is(sentence: Sentence, gap: range) -> bool:
    """Return whether a name further away is followed by "is" right before the number."""
    if not gap or len(gap) > _MOST_GAP:
        return False
    words = [sentence.tokens[at].word or sentence.tokens[at].text for at in gap]
    clauses = sentence.clauses
    if any(word in _BREAKS for word in words) or clauses[gap[0]] != clauses[gap[-1]]:
        return False
    for word in reversed(words):
        if word not in _CONNECTING:
            return False
        if word in _COPULAS:
            return True
    return False


def _is_of_time(sentence: Sentence, name: Hit, gap: range) -> bool:
    """Return whether a latency is named and no mark parts it from its time.

    "The 99th percentile crept up to 190 ms": whatever the verb, in its clause the time is its own.
    """
    words = [sentence.tokens[at].word or sentence.tokens[at].text for at in gap]
    if name.label not in DURATIONS or any(word in _BREAKS or word in _ANOTHER for word in words):
        return False
    if name.label in _TYPICAL:
        return len(gap) <= _MOST_GAP
    clauses = sentence.clauses
    return len(gap) <= _MOST_GAP / 2 and clauses[name.last] == clauses[gap[-1]]


def _pair(
    sentence: Sentence, quantity: Quantity, name: Hit | None, found: Sequence[Quantity]
) -> Pair | None:
    if name is None:
        return _unnamed(sentence, quantity, found)
    if name.label == "latency" and _is_on_average(sentence, quantity):
        name = replace(name, label="mean_latency")
    unit, scale = unit_and_scale(sentence, name, quantity)
    if not scale:
        return _unnamed(sentence, quantity, found)
    after = name.first > quantity.core
    word_before = sentence.tokens[quantity.first - 1].word if quantity.first else ""
    return Pair(
        metric=name.label,
        quantity=quantity,
        unit=unit,
        scale=scale,
        first=min(name.first, quantity.first),
        last=_closed(sentence, min(name.first, quantity.first), max(name.last, quantity.last)),
        core=quantity.core,
        is_condition=after and word_before == "at" and name.label != "threshold",
        named=name.first,
    )


def _is_on_average(sentence: Sentence, quantity: Quantity) -> bool:
    """Return whether "on average" follows a time: "latency is 20 ms on average"."""
    after = sentence.words_between(quantity.last + 1, quantity.last + 2)
    return after in (("on", "average"), ("in", "general"), ("on", "mean"))


def _closed(sentence: Sentence, first: int, last: int) -> int:
    """Return `last`, or the bracket after it when one was opened inside."""
    marks = [token.text for token in sentence.tokens[first : last + 2]]
    is_open = marks[: last + 1 - first].count("(") > marks[: last + 1 - first].count(")")
    return last + 1 if is_open and marks[-1] == ")" and len(marks) == last + 2 - first else last


def _unnamed(sentence: Sentence, quantity: Quantity, found: Sequence[Quantity]) -> Pair | None:
    """Return the pair of a number that no name stands beside: implied by its verb, or cited."""
    if is_change(sentence, quantity):
        return None
    metric = implied_metric(sentence, quantity) or implied_quantile(sentence, quantity, found)
    following = quantity.last + 1
    cases = 1 + math.isfinite(quantity.per)  # "$70 per 1,000 payments [E2]"
    is_cited = any(
        token.kind == "cite" for token in sentence.tokens[quantity.core + 1 : following + cases]
    )
    if not metric and not is_cited:
        return None
    unit, scale = quantity.unit, 1.0
    if quantity.unit == "currency" and math.isfinite(quantity.per) and quantity.per > 0:
        scale = 1000 / quantity.per
    return Pair(
        metric=metric,
        quantity=quantity,
        unit="" if metric == "threshold" else unit,
        scale=scale,
        first=first_of_quantile(quantity, metric, found),
        last=quantity.last,
        core=quantity.core,
    )
