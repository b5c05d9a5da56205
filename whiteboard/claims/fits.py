"""Turns a name and a number into whether they can go together, and into unit and scale."""

from __future__ import annotations

import math
from types import MappingProxyType

from whiteboard.claims.metrics import DURATIONS, OTHER, OTHER_AFTER, SHARES
from whiteboard.claims.quantities import Quantity
from whiteboard.text.phrases import Hit
from whiteboard.text.sentences import Sentence
from whiteboard.text.tokens import word_set

__all__ = ["AFTER_VALUE", "OTHERS", "fits", "is_change", "unit_and_scale"]

OTHERS = (OTHER, OTHER_AFTER)
"""Ids of names that only keep a number from being taken for another metric's."""
_CHANGES = word_set(
    "by gains gain gained loses lose lost adds add added plus drops drop falls fall rises rise "
    "improves improve improved increases increase decreases decrease grows grow shrinks lifts "
    "raises raise reduces reduce cuts cut"
)
_COMPARED = word_set("less more fewer lower higher cheaper better worse slower faster")
_MANY = 100
"""A bare "costs" with a price for fewer cases than this is not the expected cost of decisions."""
_COUNTS = MappingProxyType({"thousand": 1e3, "million": 1e6})
_RUNNING = word_set(
    "serving inference compute gpu cloud storage labelling labeling hosting training api "
    "infrastructure serve annotation hardware licence license sms email"
)
"""Costs of running a model are not the costs of its decisions."""
AFTER_VALUE = word_set(
    "and with on for at while but in when or under the that which by per so from than as if is "
    "are was were because against vs versus i we it of"
)
"""Words that may follow a value: others make the number a count of something."""


def fits(sentence: Sentence, metric: str, quantity: Quantity) -> bool:
    """Return whether a number can be of this metric at all.

    >>> from whiteboard.claims.quantities import quantities
    >>> from whiteboard.text.sentences import sentences
    >>> (one,) = sentences("metrics", "recall of 8 ms")
    >>> fits(one, "recall", quantities(one.tokens)[0])
    False
    """
    if metric in OTHERS:
        return True
    if metric in DURATIONS:
        return quantity.unit == "ms"
    if metric == "cost_per_1000":
        return quantity.unit == "currency" or (not quantity.unit and not quantity.period)
    plain = quantity.unit == "" and not quantity.period and math.isnan(quantity.per)
    if metric == "threshold":
        following = sentence.tokens[quantity.last + 1 : quantity.last + 2]
        is_of = bool(following) and following[0].word == "of"
        return (plain or quantity.unit == "share") and 0 <= quantity.value <= 1 and not is_of
    if metric in SHARES:
        return quantity.unit == "share" or (plain and 0 <= quantity.value <= 100)
    return False


def is_change(sentence: Sentence, quantity: Quantity) -> bool:
    """Return whether a number is by how much something moves, not where it is."""
    if quantity.unit in ("points", "times"):
        return True
    following = sentence.tokens[quantity.core + 1 : quantity.core + 2]
    if following and following[0].word in _COMPARED:
        return True
    before = sentence.tokens[quantity.first - 1] if quantity.first else None
    if before is None:
        return False
    return before.word in _CHANGES or (
        before.text in "+-−–" and before.end == sentence.tokens[quantity.first].start
    )


def unit_and_scale(sentence: Sentence, name: Hit, quantity: Quantity) -> tuple[str, float]:
    """Return the unit of a claim and what turns the number into it; 0 when it is none."""
    metric = name.label
    if metric == "cost_per_1000":
        return "currency", _scale_of_cost(sentence, name, quantity)
    if metric in DURATIONS:
        return "ms", 1.0
    if metric in OTHERS:
        return quantity.unit, 1.0
    if quantity.unit == "" and quantity.value > 1:
        following = quantity.core + 1
        word = sentence.tokens[following].word if following < len(sentence.tokens) else ""
        return "share", 0.0 if word and word not in AFTER_VALUE else 0.01
    return ("" if metric == "threshold" else "share"), 1.0


def _scale_of_cost(sentence: Sentence, name: Hit, quantity: Quantity) -> float:
    """Return what turns an amount into the expected cost per 1,000 cases; 0 for other costs."""
    named = _cases_after(sentence, name.last)
    cases = quantity.per if math.isfinite(quantity.per) else named
    is_price = name.first == name.last and cases < _MANY
    is_running = name.first > 0 and sentence.tokens[name.first - 1].word in _RUNNING
    if not cases or is_price or is_running or quantity.period or not (quantity.unit or named):
        return 0.0
    return 1000 / cases


def _cases_after(sentence: Sentence, last: int) -> float:
    """Return the number of "per 1,000" right after a name; 0 without it."""
    found = sentence.tokens
    if last + 2 >= len(found) or found[last + 1].word != "per":
        return 0.0
    counted = found[last + 2]
    return counted.value if counted.kind == "number" else _COUNTS.get(counted.word, 1.0)
