"""Turns the tokens of a sentence into quantities: value, unit, bound, interval and period."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from whiteboard.claims.amounts import (
    Quantity,
    amount_at,
    in_unit_of,
    is_number,
    text_at,
    word_at,
)
from whiteboard.claims.units import CURRENCIES, PERIODS, adverb_of_period, bound_before
from whiteboard.text.tokens import Token, word_set

__all__ = ["Quantity", "quantities"]

_DASHES = frozenset("-–—‑−")
_LOOK_AHEAD = 6
"""Tokens after a number among which its period or its "per 1,000" may stand."""
_MINUTE_MS = 6e4
"""A shorter time is a latency, which has no period [ms]."""
_PER = word_set("per a an each every")
_ROUND = (10.0, 100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0)
_YEARS = frozenset(map(str, range(1980, 2101)))
_COUNTS = MappingProxyType({"thousand": 1e3, "million": 1e6})
_DURATION = word_set("for in within after over than during since")
"""Before "a month" they make it a length of time, not a period."""
_NOT_IN_A_TAIL = frozenset(",;:.?!([")


def quantities(found: Sequence[Token]) -> tuple[Quantity, ...]:
    """Return the quantities among the tokens of one sentence, in order.

    >>> from whiteboard.text.tokens import tokens
    >>> one, two = quantities(tokens("about $1.2k a day, recall 81% [77%, 85%]"))
    >>> one.value, one.currency, one.period, one.bound, (two.value, two.low, two.high)
    (1200.0, '$', 'day', 'about', (0.81, 0.77, 0.85))
    """
    made: list[Quantity] = []
    at = 0
    while at < len(found):
        quantity, after = _quantity(found, at) if found[at].kind == "number" else (None, at + 1)
        if quantity is not None:
            made.append(quantity)
        at = max(after, at + 1)
    return tuple(made)


def _quantity(found: Sequence[Token], at: int) -> tuple[Quantity | None, int]:
    if _is_ratio(found, at):
        return None, at + 3
    amount = amount_at(found, at)
    if word_at(found, amount.last + 1) in ("ci", "confidence", "interval", "credible", "quantile"):
        return None, amount.last + 1
    whole = _out_of(found, amount) or _ranged(found, amount) or amount
    whole = _with_interval(found, whole)
    whole = _with_tail(found, whole)
    first, bound = bound_before(found, whole.first)
    if (
        not bound
        and word_at(found, whole.core + 1) == "or"
        and word_at(found, whole.core + 2)
        in (
            "more",
            "better",
            "higher",
            "longer",
            "above",
            "slower",
            "over",
        )
    ):
        bound = "at_least"
    if (
        not bound
        and text_at(found, whole.core + 1) == "+"
        and found[whole.core].end == (found[whole.core + 1].start)
    ):
        bound = "at_least"
    return replace(whole, first=first, bound=bound), whole.last + 1


def _is_ratio(found: Sequence[Token], at: int) -> bool:
    """Return whether "80/20" or "80:20" stands here: a split, not a number."""
    mark = text_at(found, at + 1)
    return text_at(found, at - 1) not in CURRENCIES and (
        mark in ("/", ":")
        and is_number(found, at + 2)
        and found[at].end == found[at + 1].start
        and found[at + 1].end == found[at + 2].start
    )


def _out_of(found: Sequence[Token], part: Quantity) -> Quantity | None:
    """Return "8 out of 10" or "1 in 1,000" as a share."""
    at = part.last + 1
    at += word_at(found, at) == "times" and word_at(found, at + 1) == "out"
    at += word_at(found, at) == "out"
    counted = _counted(found, at)
    if part.unit or (word_at(found, at) not in ("in", "of") and not counted):
        return None
    at = counted or at
    at += word_at(found, at + 1) in ("every", "each", "a")
    if not is_number(found, at + 1):
        return None
    whole = amount_at(found, at + 1)
    if whole.unit or not 0 <= part.value <= whole.value or whole.value <= 1:
        return None
    if found[at + 1].text in _YEARS or (counted and whole.value not in _ROUND):
        return None
    return replace(
        part,
        value=part.value / whole.value,
        step=part.step / whole.value,
        unit="share",
        last=whole.last,
        core=whole.last,
    )


def _counted(found: Sequence[Token], at: int) -> int:
    """Return where "in" stands after up to three counted words ("21 good mails in 1,000"), or 0."""
    for step in range(1, 4):
        words = [word_at(found, at + between) for between in range(step)]
        if not all(words) or any(word in _PER for word in words):
            return 0
        if word_at(found, at + step) == "in" or words[-1:] == ["per"]:
            return at + step
    return 0


def _ranged(found: Sequence[Token], first: Quantity) -> Quantity | None:
    """Return "4 to 5%", "$30k-$70k", "between 4 and 5%" or "from 70 to 81%" as one quantity."""
    at = first.last + 1
    between = word_at(found, first.first - 1) == "between"
    joint = text_at(found, at)
    if not (joint in _DASHES or word_at(found, at) == "to" or (between and joint == "and")):
        return None
    start = at + 1 + (text_at(found, at + 1) in CURRENCIES)
    if not is_number(found, start):
        return None
    second = amount_at(found, start)
    first, second = in_unit_of(first, second), in_unit_of(second, first)
    if first.unit != second.unit:
        return None
    if word_at(found, first.first - 1) == "from" and word_at(found, at) == "to":
        return replace(second, first=first.first)
    low, high = sorted((first.value, second.value))
    return replace(
        second,
        value=(low + high) / 2,
        step=max(first.step, second.step),
        low=low,
        high=high,
        ranged=True,
        first=first.first - between,
    )


def _with_interval(found: Sequence[Token], value: Quantity) -> Quantity:
    """Return the quantity with the interval that stands after it, in brackets or in words."""
    at = value.last + 1
    while at < len(found) and found[at].kind == "cite":
        at += 1
    if text_at(found, at) == "±" and is_number(found, at + 1):
        half = in_unit_of(amount_at(found, at + 1), value)
        half_value = half.value if half.unit in (value.unit, "points") else math.nan
        ends = (value.value - half_value, value.value + half_value)
        return replace(value, low=ends[0], high=ends[1], last=half.last)
    opened = text_at(found, at) in ("[", "(")
    start = at + (opened or text_at(found, at) == ",")
    start, named = _interval_words(found, start)
    if not (named or (opened and text_at(found, at) == "[")):
        return value
    return _with_ends(found, value, start, closed="])" if opened else "")


def _interval_words(found: Sequence[Token], at: int) -> tuple[int, bool]:
    """Return where an interval's numbers begin after "95% CI", and whether such words stand."""
    start = at
    if is_number(found, start):
        start += 1
        start += text_at(found, start) == "%"
    named = False
    while word_at(found, start) in ("ci", "confidence", "interval", "credible", "from", "of"):
        named = True
        start += 1
    start += named and text_at(found, start) in (":", "[")
    return (start, True) if named else (at, False)


def _with_ends(found: Sequence[Token], value: Quantity, at: int, *, closed: str) -> Quantity:
    """Return the quantity with the ends that stand from `at` on, if they do."""
    low = _signed(found, at)
    join = at if low is None else low.last + 1
    if low is None or not (
        text_at(found, join) in (",", ";", *_DASHES) or word_at(found, join) in ("to", "and")
    ):
        return value
    high = _signed(found, join + 1)
    if high is None:
        return value
    last = high.last + (bool(closed) and text_at(found, high.last + 1) in closed)
    ends = [_end(in_unit_of(low, high), value), _end(in_unit_of(high, low), value)]
    if not all(map(math.isfinite, ends)):
        return value
    return replace(value, low=min(ends), high=max(ends), last=last)


def _signed(found: Sequence[Token], at: int) -> Quantity | None:
    """Return the number that begins at `at`, its sign and currency before it, or None."""
    sign = 1.0
    for _ in range(2):
        if text_at(found, at) in _DASHES:
            sign, at = -1.0, at + 1
        elif text_at(found, at) in CURRENCIES or text_at(found, at) == "+":
            at += 1
    if not is_number(found, at):
        return None
    number = amount_at(found, at)
    return replace(number, value=sign * number.value)


def _end(end: Quantity, value: Quantity) -> float:
    """Return one end of an interval in the unit of its value; NaN when it has another."""
    if end.unit == value.unit:
        return end.value
    if not end.unit and value.unit in ("share", "points"):
        return end.value if abs(end.value) <= 1 else end.value / 100
    if not end.unit or not value.unit:
        return end.value
    return math.nan


def _with_tail(found: Sequence[Token], value: Quantity) -> Quantity:
    """Return the quantity with the "a day" and the "per 1,000" that stand soon after it."""
    at = value.last + 1
    for step in range(_LOOK_AHEAD):
        here = at + step
        if here >= len(found) or found[here].kind == "number":
            break
        word, mark = word_at(found, here), text_at(found, here)
        if mark in _NOT_IN_A_TAIL:
            break
        period = adverb_of_period(word)
        if period and not value.period and (value.unit != "ms" or value.value >= _MINUTE_MS):
            value = replace(value, period=period, last=here)
        elif (word in _PER or mark == "/") and word_at(found, here - 1) not in _DURATION:
            value = _per(found, value, here)
            if value.last >= here:
                return _with_tail(found, value) if value.last < len(found) - 1 else value
    return value


def _per(found: Sequence[Token], value: Quantity, at: int) -> Quantity:
    """Return the quantity with the "per 1,000" or "a day" that begins at `at`, if one does."""
    following = word_at(found, at + 1)
    period = PERIODS.get(following, "")
    if period == "quarter" and word_at(found, at) == "a" and word_at(found, at + 2):
        return value  # "about a quarter spam" is a share
    if period:
        return value if value.period else replace(value, period=period, last=at + 1)
    is_per = word_at(found, at) in ("per", "each", "every") or text_at(found, at) == "/"
    if not is_per or math.isfinite(value.per):
        return value
    if is_number(found, at + 1):
        count = amount_at(found, at + 1)
        return value if count.unit else replace(value, per=count.value, last=count.last)
    return replace(value, per=_COUNTS.get(following, 1.0), last=at + 1) if following else value
