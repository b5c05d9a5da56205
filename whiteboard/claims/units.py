"""Turns words after and before a number into its unit, its period and its bound."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from whiteboard.text.tokens import Token, word_set

__all__ = [
    "CURRENCIES",
    "CURRENCY_WORDS",
    "DURATIONS_MS",
    "MULTIPLIERS",
    "PERIODS",
    "adverb_of_period",
    "bound_before",
    "points_after",
    "share_after",
]

CURRENCIES = frozenset("$€£¥₹")
CURRENCY_WORDS = MappingProxyType(
    {
        "dollar": "$", "dollars": "$", "usd": "$", "euro": "€", "euros": "€", "eur": "€",
        "pounds": "£", "gbp": "£", "yen": "¥", "jpy": "¥", "rupees": "₹", "inr": "₹", "chf": "CHF",
    }
)  # fmt: skip
MULTIPLIERS = MappingProxyType(
    {
        "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "mio": 1e6, "million": 1e6,
        "millions": 1e6, "b": 1e9, "bn": 1e9, "billion": 1e9, "billions": 1e9,
    }
)  # fmt: skip
_SECOND, _MINUTE, _HOUR, _DAY = 1e3, 6e4, 3.6e6, 8.64e7
DURATIONS_MS = MappingProxyType(
    {
        "ms": 1.0, "msec": 1.0, "msecs": 1.0, "millisecond": 1.0, "milliseconds": 1.0,
        "us": 1e-3, "µs": 1e-3, "μs": 1e-3, "microsecond": 1e-3, "microseconds": 1e-3,
        "s": _SECOND, "sec": _SECOND, "secs": _SECOND, "second": _SECOND, "seconds": _SECOND,
        "min": _MINUTE, "mins": _MINUTE, "minute": _MINUTE, "minutes": _MINUTE,
        "h": _HOUR, "hr": _HOUR, "hrs": _HOUR, "hour": _HOUR, "hours": _HOUR,
        "day": _DAY, "days": _DAY, "week": 7 * _DAY, "weeks": 7 * _DAY,
        "month": 30 * _DAY, "months": 30 * _DAY, "year": 365 * _DAY, "years": 365 * _DAY,
    }
)  # fmt: skip
"""Milliseconds in one of each."""
PERIODS = MappingProxyType(
    {
        "second": "second", "sec": "second", "s": "second", "minute": "minute", "min": "minute",
        "hour": "hour", "h": "hour", "hr": "hour", "day": "day", "d": "day", "night": "day",
        "week": "week", "wk": "week", "month": "month", "mo": "month", "quarter": "quarter",
        "year": "year", "yr": "year", "annum": "year",
    }
)  # fmt: skip
_ADVERBS = MappingProxyType(
    {
        "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month",
        "quarterly": "quarter", "yearly": "year", "annually": "year", "annual": "year",
        "p.a.": "year", "rps": "second", "qps": "second", "tps": "second",
    }
)  # fmt: skip

_AT_LEAST = (
    ("at", "least"), ("no", "less", "than"), ("not", "less", "than"), ("no", "lower", "than"),
    ("more", "than"), ("greater", "than"), ("higher", "than"), ("larger", "than"), ("above",),
    ("over",), ("exceeds",), ("exceed",), ("exceeding",), ("minimum", "of"), ("minimum",),
    ("min",), ("≥",), (">", "="), (">",),
)  # fmt: skip
_AT_MOST = (
    ("at", "most"), ("no", "more", "than"), ("not", "more", "than"), ("no", "higher", "than"),
    ("not", "exceed"), ("less", "than"), ("lower", "than"), ("fewer", "than"),
    ("smaller", "than"), ("under",), ("below",), ("within",), ("up", "to"), ("maximum", "of"),
    ("maximum",), ("max",), ("≤",), ("<", "="), ("<",),
)  # fmt: skip
_ABOUT = (
    ("about",), ("around",), ("roughly",), ("approximately",), ("approx",), ("approx", "."),
    ("nearly",), ("almost",), ("circa",), ("ca", "."), ("ca",), ("some",), ("~",), ("≈",),
    ("close", "to"), ("on", "the", "order", "of"),
)  # fmt: skip


_RISES = word_set("went goes go rose rises climbed climbs crept creeps moved moves jumped shot got")


def _by_last_word() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    rows = [
        *((phrase, "at_least") for phrase in _AT_LEAST),
        *((phrase, "at_most") for phrase in _AT_MOST),
        *((phrase, "about") for phrase in _ABOUT),
    ]
    by_word: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, bound in sorted(rows, key=lambda row: -len(row[0])):
        by_word.setdefault(phrase[-1], []).append((phrase, bound))
    return by_word


_BOUNDS = _by_last_word()
"""Phrases that bound the number after them, the longest first, by their last word."""


def adverb_of_period(word: str) -> str:
    """Return the period of a word such as "monthly"; empty for other words.

    >>> adverb_of_period("monthly"), adverb_of_period("soon")
    ('month', '')
    """
    return _ADVERBS.get(word, "")


def share_after(found: Sequence[Token], last: int) -> int:
    """Return the last token of a "%", "percent" or "per cent" after `last`; 0 without one."""
    if last + 1 >= len(found):
        return 0
    if found[last + 1].text == "%" or found[last + 1].word in ("percent", "pct"):
        return last + 1
    following = found[last + 2].word if last + 2 < len(found) else ""
    return last + 2 if found[last + 1].word == "per" and following == "cent" else 0


def points_after(found: Sequence[Token], last: int) -> int:
    """Return the last token of "points", "pp" or "percentage points" after `last`; 0 without."""
    percent = share_after(found, last) or last
    percent += percent + 1 < len(found) and found[percent + 1].word == "percentage"
    more = percent + 1 < len(found) and found[percent + 1].word in ("more", "fewer")
    at = percent + 1 + more
    if at < len(found) and found[at].word in ("points", "point", "pts", "pt", "pp", "ppt", "pps"):
        return at
    return 0


def bound_before(found: Sequence[Token], first: int) -> tuple[int, str]:
    """Return the token at which "at least", "under" or "about" before `first` begins, and which.

    >>> from whiteboard.text.tokens import tokens
    >>> bound_before(tokens("recall of at least 80%"), 4)
    (2, 'at_least')
    """
    if not first:
        return first, ""
    last = found[first - 1]
    for phrase, bound in _BOUNDS.get(last.word or last.text, ()):
        start = first - len(phrase)
        if phrase == ("up", "to") and start > 0 and found[start - 1].word in _RISES:
            continue  # "went up to 93%" is where it went, not a bound
        if start >= 0 and all(
            phrase[step] == (found[start + step].word or found[start + step].text)
            for step in range(len(phrase))
        ):
            return start, bound
    return first, ""
