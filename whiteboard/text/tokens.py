"""Turns text into words, numbers, citations and marks, each with its place, in linear time."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

__all__ = ["Token", "tokens", "word_set", "word_stem"]

Kind = Literal["word", "number", "cite", "mark", "line", "junk"]

LONGEST_NUMBER = 24
"""A run of more digits than this is not a number that anybody means."""

# Every repetition is possessive (it never gives back what it took), so that no text takes more
# than linear time.
_TOKEN = re.compile(
    r"""
      (?P<cite>\[E[1-9][0-9]{0,5}\])
    | (?P<quantile>[pP][0-9]{1,2}(?:\.[0-9]{1,2})?+(?![\w]))
    | (?P<ordinal>[0-9]{1,3}(?:st|nd|rd|th)(?!\w))
    | (?P<abbreviation>(?:[ei]\.[ge]|p\.a|a\.k\.a|z\.B|d\.h)\.)
    | (?P<word>[^\W\d_][^\W_]*+(?:['’ʼ][^\W\d_]++)?+)
    | (?P<junk>\d++(?:\.\d++){2,}+ | \d++(?P<between>[-/])\d++(?P=between)\d++)
    | (?P<grouped>[1-9]\d{0,2}+(?:[,\u00a0\u202f\u2009]\d{3}){1,6}+(?!\d)(?:\.\d++)?+)
    | (?P<comma>(?<![\[,])(?:0,\d++|\d++,\d{1,2}+)(?![\d,]))
    | (?P<number>(?:\d++(?:\.\d++)?+|(?<![\w.])\.\d++)(?:[eE][-+]?\d{1,2}+(?!\w))?+)
    | (?P<line>\n)
    | (?P<mark>[^\s\w]|_)
    """,
    re.VERBOSE,
)
_GROUPING = str.maketrans("", "", ",\u00a0\u202f\u2009")
_NUMBERS = {
    "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0,
    "eight": 8.0, "nine": 9.0, "ten": 10.0, "eleven": 11.0, "twelve": 12.0, "twenty": 20.0,
    "fifty": 50.0, "hundred": 100.0, "thousand": 1000.0,
}  # fmt: skip
_UNITS = frozenset(
    (
        "percent", "hours", "minutes", "seconds", "milliseconds", "days", "weeks", "months",
        "years", "points", "dollars", "euros", "million", "thousand", "times",
    )
)  # fmt: skip
_BETWEEN = frozenset(["in", "of", "out", "a", "every", "each"])
_FRACTION = 5
"""Tokens from the first number of a fraction to its second at most."""
_HYPHENS = frozenset("-‐‑_")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number, citation or mark, and where it stands.

    Parameters
    ----------
    kind : ``"junk"`` is a date, a version or a number too long to be meant.
    text : as written.
    start : where it begins [characters].
    word : lower case, apostrophes straight, possessive removed; empty unless a word.
    stem : `word` in the singular and in one spelling, for comparing; empty unless a word.
    value : the number; NaN unless a number.
    decimals : digits after its decimal point.
    """

    kind: Kind
    text: str
    start: int
    word: str = ""
    stem: str = ""
    value: float = math.nan
    decimals: int = 0

    @property
    def end(self) -> int:
        """Where it ends [characters]."""
        return self.start + len(self.text)


def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of `text` in order; a hyphen inside a compound word is left out.

    >>> [token.text for token in tokens("Recall of .81 [E3], p99 8ms; false-positive rate 2%.")]
    ['Recall', 'of', '.81', '[E3]', ',', 'p99', '8', 'ms', ';', 'false', 'positive', 'rate',
     '2', '%', '.']
    """
    return tuple(_numbered(list(_tokens(text))))


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text that only spaces part.

    >>> sorted(word_set("is are"))
    ['are', 'is']
    """
    return frozenset(words.split())


@lru_cache(maxsize=50_000)
def word_stem(word: str) -> str:
    """Return a lower-case word in the singular and with American -ize, only for comparing.

    >>> [word_stem(word) for word in ("frauds", "losses", "policies", "optimise", "bias")]
    ['fraud', 'loss', 'policy', 'optimize', 'bias']
    """
    for ending, other in (("isation", "ization"), ("ising", "izing"), ("ised", "ized")):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = word.removesuffix(ending) + other
    if word.endswith(("ise", "ises")) and len(word.removesuffix("s")) > 5:
        word = word.removesuffix("s").removesuffix("ise") + "ize"
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "zes", "ches", "shes")):
        return word[:-1] if word.endswith("izes") else word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "as")):
        return word[:-1]
    return word


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        group, found = match.lastgroup or "mark", match[0]
        match group:
            case "cite" | "line":
                yield Token(group, found, match.start())
            case "word" | "quantile" | "ordinal" | "abbreviation":
                word = _word(found)
                yield Token("word", found, match.start(), word, word_stem(word))
            case "grouped" | "comma" | "number":
                yield _number(group, found, match.start())
            case "junk" | "between":
                yield Token("junk", found, match.start())
            case _ if found == "." and _inside_a_name(text, match.start()):
                continue
            case _ if found in _HYPHENS and _inside_a_word(text, match.start()):
                continue
            case _ if found == "@":
                yield Token("word", found, match.start(), "at", "at")
            case _:
                yield Token("mark", found, match.start())


def _word(found: str) -> str:
    word = found.lower().replace("’", "'").replace("ʼ", "'")
    return word.removesuffix("'s")


def _number(group: str, found: str, start: int) -> Token:
    if len(found) > LONGEST_NUMBER:
        return Token("junk", found, start)
    plain = found.replace(",", ".") if group == "comma" else found.translate(_GROUPING)
    value = float(plain)
    if not math.isfinite(value):
        return Token("junk", found, start)
    mantissa, _, exponent = plain.lower().partition("e")
    decimals = len(mantissa.partition(".")[2]) - int(exponent or 0)
    return Token("number", found, start, value=value, decimals=decimals)


def _numbered(found: list[Token]) -> Iterator[Token]:
    """Yield the tokens, a number that is written as a word as a number where it is one.

    That is before a unit ("two hours") and in a fraction ("three out of four", "five in a
    hundred").
    """
    whole, until = False, 0
    for at, token in enumerate(found):
        value = _NUMBERS.get(token.word)
        following = [one.word for one in found[at + 1 : at + 4]]
        is_part = value is not None and _is_fraction(found, at, following)
        if value is not None and (whole or is_part or (following[:1] and following[0] in _UNITS)):
            yield Token("number", token.text, token.start, value=value)
        else:
            yield token
        inside = token.word in _BETWEEN or at < until
        whole = is_part or (whole and value is None and inside)
        until = at + _FRACTION if is_part else until


def _is_fraction(found: list[Token], at: int, following: list[str]) -> bool:
    """Return whether the number word at `at` is the first of "three out of four"."""
    after = 2 if following[:2] == ["out", "of"] else 1 if following[:1] in (["in"], ["of"]) else 0
    if not after:  # "one request in a hundred"
        after = next((step + 1 for step in (1, 2) if following[step : step + 1] == ["in"]), 0)
        large = found[at + after + 1 : at + after + 3]
        return bool(after) and all(following[:after]) and _is_a_hundred(large)
    rest = found[at + 1 + after : at + 3 + after]
    words = [one.word for one in rest]
    if words[:1] and words[0] in ("a", "every", "each"):
        words, rest = words[1:], rest[1:]
    is_large = bool(rest) and rest[0].kind == "number" and rest[0].value >= 10
    is_word = bool(words) and words[0] in _NUMBERS and (after == 2 or _NUMBERS[words[0]] >= 3)
    return is_large or is_word


def _is_a_hundred(found: list[Token]) -> bool:
    """Return whether "a hundred", "every thousand" or "100" stands here."""
    words = [one.word for one in found]
    if words[:1] and words[0] in ("a", "every", "each"):
        return words[1:2] in (["hundred"], ["thousand"])
    return bool(found) and found[0].value in (100.0, 1000.0)


def _inside_a_name(text: str, at: int) -> bool:
    """Return whether a full stop stands inside "model.predict", between lower-case letters."""
    around = text[at - 1 : at + 2] if at else ""
    return len(around) == 3 and around[0].islower() and around[2].islower()


def _inside_a_word(text: str, at: int) -> bool:
    return (
        0 < at < len(text) - 1
        and (text[at - 1].isalnum() or text[at - 1] in "+%")
        and text[at + 1].isalpha()
    )
