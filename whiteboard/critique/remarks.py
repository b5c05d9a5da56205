"""Turns a model's reply into the remarks that quote the answer, and counts the others."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from whiteboard.critique.prompt import MAX_REMARKS
from whiteboard.template.rules import is_invisible

MAX_QUOTE = 300
"""Letters of a quote; a longer one is cut at a word."""
MAX_WORDS = 600
"""Letters of a remark; a longer one is cut at a word."""
MAX_READ = 200
"""Remarks looked at; a model that makes more has lost its way."""
MAX_OBJECTS = 50
"""Places in a reply that are tried as the beginning of its JSON."""
LEAST_QUOTE = 3
"""Letters and digits of a quote: fewer stand in every text."""

_FENCE = re.compile(r"```[A-Za-z]*\s(.*?)```", re.DOTALL)
_OBJECT = re.compile(r'\{\s*"remarks"')
_STRAIGHT = str.maketrans("‘’‚‛′“”„‟″«»", '\'\'\'\'\'"""""""')
_MARKS = "\"'`"


@dataclass(frozen=True)
class Remark:
    """What a model says about words of the answer. Everything in it is text, never markup.

    Parameters
    ----------
    section : id of the section.
    quote : the words as they stand in the section, white space made single.
    words : what the model says about them, on one line.
    start, end : where the quote stands in the text of the section [characters].
    """

    section: str
    quote: str
    words: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class Reading:
    """What was made of a reply.

    Parameters
    ----------
    remarks : at most 12, in the order of the reply.
    dropped : remarks that quote nothing that stands in their section, or say nothing.
    left_out : usable remarks beyond the twelfth, or said twice.
    """

    remarks: tuple[Remark, ...]
    dropped: int
    left_out: int

    @property
    def made(self) -> int:
        """How many remarks the model made."""
        return len(self.remarks) + self.dropped + self.left_out


def reading(reply: str, texts: Mapping[str, str]) -> Reading | None:
    """Return the remarks in a model's reply; None when it holds no JSON with remarks.

    Parameters
    ----------
    reply : JSON, in a code fence or with prose around it if need be.
    texts : text by section id.

    >>> reply = 'Sure: {"remarks": [{"section": "data", "quote": "late", "remark": "How late?"}]}'
    >>> reading(reply, {"data": "Labels come late."}).remarks[0].words
    'How late?'
    >>> reading(reply, {"data": "Labels come at once."}).dropped
    1
    """
    rows = _rows(reply)
    if rows is None:
        return None
    kept, dropped = dict[Remark, None](), max(0, len(rows) - MAX_READ)
    usable = 0
    for row in rows[:MAX_READ]:
        remark = _remark(row, texts)
        usable += remark is not None
        dropped += remark is None
        if remark is not None and len(kept) < MAX_REMARKS:
            kept[remark] = None
    return Reading(tuple(kept), dropped, usable - len(kept))


def found(quote: str, text: str) -> tuple[int, int] | None:
    """Return where `quote` stands in `text`, whole words only; None when it does not.

    White space of any kind and length is one space, and curly quotation marks are straight ones;
    every other sign must be the same.

    >>> text = "We said: “accuracy   is 99%”."
    >>> start, end = found('"accuracy is 99%"', text)
    >>> text[start:end]
    '“accuracy   is 99%”'
    >>> found("cat", "concatenate") is None
    True
    """
    wanted = " ".join(quote.translate(_STRAIGHT).split())
    if sum(map(str.isalnum, wanted)) < LEAST_QUOTE:
        return None
    words = r"\s+".join(map(re.escape, wanted.split(" ")))
    match = re.search(f"{_before(wanted[0])}{words}{_after(wanted[-1])}", text.translate(_STRAIGHT))
    return None if match is None else match.span()


def one_line(text: str, most: int) -> str:
    r"""Return `text` on one line without control characters, cut at a word after `most` letters.

    >>> one_line("How\tlate\x07 are\nthe labels?", 12)
    'How late…'
    """
    text = " ".join("".join(map(_visible, text)).split())
    if len(text) <= most:
        return text
    cut = text[:most].rpartition(" ")[0] or text[: most - 1]
    return f"{cut.rstrip(' ,;:')}…"


def _remark(row: object, texts: Mapping[str, str]) -> Remark | None:
    if not isinstance(row, dict):
        return None
    fields = cast("dict[str, Any]", row)
    section, quote, said = (fields.get(key) for key in ("section", "quote", "remark"))
    if not (isinstance(section, str) and isinstance(quote, str) and isinstance(said, str)):
        return None
    section, words = section.strip(), one_line(said, MAX_WORDS)
    text = texts.get(section, "")
    # A model that is told to quote may put quotation marks around the quote as well.
    span = found(quote, text) or found(quote.strip().translate(_STRAIGHT).strip(_MARKS), text)
    if span is None or not words:
        return None
    start, end = _shortened(text, *span)
    return Remark(section, one_line(text[start:end], MAX_QUOTE), words, start, end)


def _shortened(text: str, start: int, end: int) -> tuple[int, int]:
    if end - start <= MAX_QUOTE:
        return start, end
    cut = max((text.rfind(space, start, start + MAX_QUOTE) for space in " \n\t"), default=-1)
    return start, cut if cut > start else start + MAX_QUOTE


def _rows(reply: str) -> list[Any] | None:
    found_rows = [rows for value in _values(reply) if (rows := _remarks_of(value)) is not None]
    # A model that thinks aloud may draft before it decides: the last one counts.
    return found_rows[-1] if found_rows else None


def _values(reply: str) -> Iterator[Any]:
    for text in (reply, *_FENCE.findall(reply)):
        try:
            yield json.loads(text)
        except (ValueError, RecursionError):
            continue
    decoder, at = json.JSONDecoder(), 0
    for _ in range(MAX_OBJECTS):
        match = _OBJECT.search(reply, at)
        if match is None:
            return
        try:
            value, at = decoder.raw_decode(reply, match.start())
            yield value
        except (ValueError, RecursionError):
            at = match.end()


def _remarks_of(value: object) -> list[Any] | None:
    if isinstance(value, dict):
        value = cast("dict[str, Any]", value).get("remarks")
    return cast("list[Any]", value) if isinstance(value, list) else None


def _before(sign: str) -> str:
    """What may not stand before a quote that begins with `sign`: the rest of a word or number."""
    if sign.isdecimal():
        return r"(?<!\w)(?<!\d[.,])"
    return r"(?<!\w)" if _is_cased(sign) else ""


def _after(sign: str) -> str:
    if sign.isdecimal():
        return r"(?!\w)(?![.,]\d)"
    return r"(?!\w)" if _is_cased(sign) else ""


def _is_cased(sign: str) -> bool:
    # Scripts that set no space between words have letters without case.
    return unicodedata.category(sign) in ("Lu", "Ll")


def _visible(sign: str) -> str:
    if sign.isspace():
        return " "
    return "" if is_invisible(sign) else sign
