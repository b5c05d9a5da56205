"""Turns two states of a board into the words that went out, struck through, and came in, in bold.

What people typed is escaped; the only Markdown is the marks that are put around it here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from pages.ui.controls import plain
from whiteboard.answer import EMPTY
from whiteboard.board import Board
from whiteboard.evidence import Evidence, short_text

MAX_WORDS = 1500
"""Words of a changed passage that are compared one by one; a longer one is shown out and in."""

AROUND = 1
"""Unchanged lines shown on either side of a changed one."""

LEFT_OUT = "…"
_WORD = re.compile(r"\S+")
_BEGINS_BLOCK = re.compile(r"([-=]+|[0-9]+[.)])(?=\s|$|[-=])")

Change = tuple[str, list[str]]


def board_changes(before: Board | None, after: Board) -> list[Change]:
    """Return heading and Markdown lines of everything that differs: title, sections, pins.

    Parameters
    ----------
    before : the earlier state; None where the board began.
    after : the later one.
    """
    changes: list[Change] = []
    old_title = "" if before is None else before.title
    if old_title != after.title:
        changes.append(("Title", text_changes(old_title, after.title)))
    old = EMPTY if before is None else before.answer
    titles = {section.id: section.title for section in after.template.sections}
    for section in dict.fromkeys([*titles, *old.sections, *after.answer.sections]):
        lines = text_changes(old.text(section), after.answer.text(section))
        if lines:
            changes.append((titles.get(section, section), lines))
    pins = _pin_changes(before, after)
    return [*changes, ("Pins", pins)] if pins else changes


def text_changes(old: str, new: str) -> list[str]:
    r"""Return the changed lines of a text as Markdown, with a line around them; none when equal.

    >>> text_changes("Alert at 0.5", "Alert at 0.31 [E3]")[0]
    'Alert at :red[~~0.5~~] :green[**0.31 \\[E3\\]**]'
    """
    if old == new:
        return []
    olds, news = old.splitlines(), new.splitlines()
    shown: list[str] = []
    matcher = SequenceMatcher(None, olds, news, autojunk=False)
    codes = matcher.get_opcodes()
    for at, (tag, i, j, k, m) in enumerate(codes):
        if tag == "equal":
            shown += _around(news[k:m], first=at == 0, last=at == len(codes) - 1)
        else:
            shown += _passage(olds[i:j], news[k:m])
    return [line for line in shown if line]


def escaped(line: str) -> str:
    r"""Return one typed line such that Markdown shows it as it is, at the start of a line too.

    >>> print(escaped("- 5% & up"))
    \- 5% \& up
    >>> print(escaped("1. first"))
    1\. first
    """
    text = plain(line.strip()).replace("&", "\\&")
    start = _BEGINS_BLOCK.match(text)
    if start is None:
        return text
    end = start.end() - 1
    return f"{text[:end]}\\{text[end:]}"


def _around(lines: Sequence[str], *, first: bool, last: bool) -> list[str]:
    """Return the unchanged lines next to what changed, and a mark for those left out."""
    head = [] if first else list(lines[:AROUND])
    rest = lines[len(head) :]
    tail = [] if last else list(rest[-AROUND:])
    left_out = len(lines) > len(head) + len(tail)
    return [*map(escaped, head), *([LEFT_OUT] if left_out else []), *map(escaped, tail)]


def _passage(olds: Sequence[str], news: Sequence[str]) -> Iterator[str]:
    """Yield a changed passage: line by line where the lines answer each other, else out and in."""
    many = sum(len(_WORD.findall(line)) for line in (*olds, *news))
    if len(olds) == len(news) and many <= MAX_WORDS:
        for old, new in zip(olds, news, strict=True):
            yield _line(old, new)
        return
    for line in olds:
        yield _marked(line.split(), added=False)
    for line in news:
        yield _marked(line.split(), added=True)


def _line(old: str, new: str) -> str:
    """Return one line with the words that went out and came in marked."""
    olds, news = _WORD.findall(old), _WORD.findall(new)
    parts: list[str] = []
    for tag, i, j, k, m in SequenceMatcher(None, olds, news, autojunk=False).get_opcodes():
        if tag == "equal":
            words = " ".join(news[k:m])
            parts.append(plain(words).replace("&", "\\&") if parts else escaped(words))
        else:
            parts += [_marked(olds[i:j], added=False), _marked(news[k:m], added=True)]
    return " ".join(part for part in parts if part)


def _marked(words: Sequence[str], *, added: bool) -> str:
    if not words:
        return ""
    text = plain(" ".join(words)).replace("&", "\\&")
    return f":green[**{text}**]" if added else f":red[~~{text}~~]"


def _pin_changes(before: Board | None, after: Board) -> list[str]:
    old = {} if before is None else {pin.id: pin for pin in before.answer.evidence}
    new = {pin.id: pin for pin in after.answer.evidence}
    gone = [_marked(_pin_words(old[name]), added=False) for name in old if name not in new]
    return gone + [_marked(_pin_words(new[name]), added=True) for name in new if name not in old]


def _pin_words(pin: Evidence) -> list[str]:
    return [f"{pin.id}:", *short_text(pin).split()]
