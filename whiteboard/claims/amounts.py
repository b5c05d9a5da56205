"""Turns the tokens of one number into its value, currency, multiplier and unit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from whiteboard.claims.units import (
    CURRENCIES,
    CURRENCY_WORDS,
    DURATIONS_MS,
    MULTIPLIERS,
    points_after,
    share_after,
)
from whiteboard.text.tokens import Token

__all__ = ["Quantity", "Unit", "amount_at", "in_unit_of", "is_number", "text_at", "word_at"]

Unit = Literal["share", "ms", "currency", "points", "times", ""]


@dataclass(frozen=True, kw_only=True)
class Quantity:
    """One number as it is meant.

    Parameters
    ----------
    value : in `unit`; the middle of a range, the end of a change ("from 70 to 81%").
    unit : ``"share"`` (in [0, 1]), ``"ms"``, ``"currency"``, ``"points"`` (a difference of
        shares), ``"times"``, or ``""`` for a plain number.
    step : half of what its last written digit stands for, in `unit`.
    low, high : ends of its interval or range, in `unit`; NaN without one.
    ranged : whether only a range was given, without a value.
    bound : ``"at_least"``, ``"at_most"``, ``"about"`` or empty.
    currency : its sign; empty without one.
    period : ``"day"``, ``"month"`` ...; empty without one.
    per : the number of cases it is meant for ("per 1,000"); NaN without one.
    first, last : its first and last token, everything that belongs to it inside.
    core : the last token of the number and its unit, before interval and citations.
    """

    value: float
    unit: Unit
    step: float
    first: int
    last: int
    core: int
    low: float = math.nan
    high: float = math.nan
    ranged: bool = False
    bound: str = ""
    currency: str = ""
    period: str = ""
    per: float = math.nan


def amount_at(found: Sequence[Token], at: int) -> Quantity:
    """Return the number at `at` with its currency, multiplier and unit.

    >>> from whiteboard.text.tokens import tokens
    >>> one = amount_at(tokens("$1.2k"), 1)
    >>> one.value, one.unit, one.currency, one.step
    (1200.0, 'currency', '$', 50.0)
    """
    number, first, last = found[at], at, at
    currency, first = _currency_before(found, first)
    scale, last = _multiplier(found, last, money=bool(currency))
    value, step = number.value * scale, scale * 0.5 * 10.0**-number.decimals
    if not currency:
        currency, last = _currency_after(found, last)
    if currency:
        return _plain(value, step, first, last, "currency", currency)
    points = points_after(found, last)
    if points:
        return _plain(value / 100, step / 100, first, points, "points")
    share = share_after(found, last)
    if share:
        return _plain(value / 100, step / 100, first, share, "share")
    return _timed(found, value, step, first, last)


def _timed(found: Sequence[Token], value: float, step: float, first: int, last: int) -> Quantity:
    """Return a number with its unit of time, "3x", or nothing."""
    unit = text_at(found, last + 1)
    glued = last + 1 < len(found) and found[last].end == found[last + 1].start
    in_ms = DURATIONS_MS.get(unit if unit in ("M", "S") else unit.lower(), 0.0)
    if in_ms and (glued or len(unit) > 1 or unit in "sh"):
        return _plain(value * in_ms, step * in_ms, first, last + 1, "ms")
    if unit.lower() == "times" and word_at(found, last + 2) == "out":
        return _plain(value, step, first, last, "")  # "998 times out of 1,000"
    if (glued and unit.lower() == "x") or unit in ("×", "fold") or unit.lower() == "times":
        return _plain(value, step, first, last + 1, "times")
    return _plain(value, step, first, last, "")


def _plain(
    value: float, step: float, first: int, last: int, unit: Unit, currency: str = ""
) -> Quantity:
    return Quantity(
        value=value, step=step, first=first, last=last, core=last, unit=unit, currency=currency
    )


def _currency_before(found: Sequence[Token], at: int) -> tuple[str, int]:
    first = at
    sign = text_at(found, at - 1)
    if sign in CURRENCIES:
        first = at - 1
    elif sign.lower() in CURRENCY_WORDS and len(sign) == 3:
        sign, first = CURRENCY_WORDS[sign.lower()], at - 1
    else:
        sign = ""
    if sign and text_at(found, first - 1).lower() in ("us", "a", "c", "au"):
        letters = found[first - 1]
        first = first - 1 if letters.end == found[first].start else first
    return sign, first


def _currency_after(found: Sequence[Token], last: int) -> tuple[str, int]:
    unit = text_at(found, last + 1)
    if unit in CURRENCIES and not is_number(found, last + 2):
        return unit, last + 1
    sign = CURRENCY_WORDS.get(unit.lower(), "")
    return (sign, last + 1) if sign else ("", last)


def _multiplier(found: Sequence[Token], last: int, *, money: bool) -> tuple[float, int]:
    unit = text_at(found, last + 1)
    scale = MULTIPLIERS.get(unit.lower(), 0.0)
    if not scale:
        return 1.0, last
    glued = found[last].end == found[last + 1].start
    if unit in ("m", "M") and not (money or (glued and unit == "M")):
        return 1.0, last
    if len(unit) == 1 and not (glued or money):
        return 1.0, last
    return scale, last + 1


def in_unit_of(bare: Quantity, other: Quantity) -> Quantity:
    """Return a number without unit in the unit of the number it stands beside."""
    if bare.unit or not other.unit:
        return bare
    scale = 0.01 if other.unit in ("share", "points") else 1.0
    return replace(
        bare,
        value=bare.value * scale,
        step=bare.step * scale,
        unit=other.unit,
        currency=other.currency,
    )


def is_number(found: Sequence[Token], at: int) -> bool:
    """Return whether a number stands at `at`; nothing stands outside the sentence."""
    return 0 <= at < len(found) and found[at].kind == "number"


def word_at(found: Sequence[Token], at: int) -> str:
    """Return the word at `at`, in lower case; empty for anything else."""
    return found[at].word if 0 <= at < len(found) else ""


def text_at(found: Sequence[Token], at: int) -> str:
    """Return the text at `at` as it is written; empty outside the sentence."""
    return found[at].text if 0 <= at < len(found) else ""
