"""Turns a board into the document that is kept, two documents into what changed, and back again.

A document is plain JSON values. What changed between two documents is small, because a text or a
list is kept as the one place where it differs, and it can be undone as well as done: a revision
gives the one before it as exactly as the one after.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, TypeVar, cast

from whiteboard import answer as answers
from whiteboard import evidence as pins
from whiteboard.answer import Answer, words
from whiteboard.board import Board, review_from_dict, review_to_dict

MAX_DOCUMENT_BYTES = 768 * 1024
"""Room for more than 500 pins, each with its scenario."""

Document = dict[str, Any]
"""Every field below; what a revision keeps of a board."""

Change = dict[str, Any]
"""Only the fields that differ: ``[old, new]``, or for a list ``[start, removed, inserted]``; the
field ``sections`` holds such a triple for each text that differs."""

BLANK: Mapping[str, Any] = {
    "title": "",
    "example": False,
    "problem": "",
    "attempt": 1,
    "template_toml": "",
    "sections": {},
    "evidence": [],
    "last_number": 0,
    "responses": [],
    "ratings": [],
}
LISTS = ("evidence", "responses", "ratings")
PLAIN = ("title", "example", "problem", "attempt", "template_toml", "last_number")

Spliced = TypeVar("Spliced", str, list[Any])


def document_of(board: Board, before: Document | None = None, was: Board | None = None) -> Document:
    """Return the document of a board.

    With `before`, the document of the board `was`, rows that the two boards share are taken from
    it as they stand, so that a newer way to write a row is no change to it.
    """
    fields = {
        **BLANK,
        **{name: getattr(board, name) for name in PLAIN if name != "last_number"},
        **answers.to_dict(board.answer),
        **review_to_dict(board),
    }
    document = cast("Document", json.loads(compact(fields)))
    if before is not None and was is not None:
        same = {
            "evidence": board.answer.evidence == was.answer.evidence,
            "responses": board.responses == was.responses,
            "ratings": board.ratings == was.ratings,
        }
        document |= {name: before[name] for name, kept in same.items() if kept}
    return document


def to_text(document: Document) -> str:
    """Return a document as JSON text.

    Raises
    ------
    ValueError
        When it would be larger than ``MAX_DOCUMENT_BYTES``, or holds half of a character.
    """
    text = compact(document)
    size = len(_encoded(text))
    if size > MAX_DOCUMENT_BYTES:
        raise ValueError(
            f"the answer takes {size // 1024} kB; at most {MAX_DOCUMENT_BYTES // 1024} kB are kept"
        )
    return text


def from_text(text: str) -> Document:
    """Return the document written by `to_text`; fields that it is too old to have are blank."""
    return {**BLANK, **json.loads(text)}


def searchable(document: Document) -> str:
    """Return the title, the problem and the text of every section as `folded` text."""
    parts = (document["title"], document["problem"], *document["sections"].values())
    return folded("\n".join(parts))


def folded(text: str) -> str:
    """Return `text` with nothing left of its case and of the width of its letters.

    >>> folded("GRÖSSE"), folded("größe")
    ('grösse', 'grösse')
    """
    return unicodedata.normalize("NFKC", text).casefold().replace("\x00", " ")


def facts(document: Document) -> dict[str, Any]:
    """Return what a list of boards shows and searches, by column of the board's row."""
    texts = [text for text in document["sections"].values() if text.strip()]
    return {
        "title": document["title"],
        "problem": document["problem"],
        "attempt": document["attempt"],
        "example": bool(document["example"]),
        "words": sum(map(_words, texts)),
        "pins": len(document["evidence"]),
        "sections_written": len(texts),
        "searchable": searchable(document),
    }


@lru_cache(maxsize=512)
def _words(text: str) -> int:
    return words(text)  # of all sections, a save changes one


def change_between(before: Document, after: Document) -> Change:
    """Return what makes `after` out of `before`.

    >>> first = {**BLANK, "sections": {"data": "Labels late."}}
    >>> change_between(first, {**first, "sections": {"data": "Labels come late."}})
    {'sections': {'data': [7, '', 'come ']}}
    """
    change: Change = {
        name: [before[name], after[name]] for name in PLAIN if before[name] != after[name]
    }
    old, new = before["sections"], after["sections"]
    texts = {
        section: _splice(old.get(section, ""), new.get(section, ""))
        for section in (*old, *(section for section in new if section not in old))
        if old.get(section, "") != new.get(section, "")
    }
    if texts:
        change["sections"] = texts
    change |= {
        name: _splice(before[name], after[name]) for name in LISTS if before[name] != after[name]
    }
    return change


def applied(before: Document, change: Change) -> Document:
    """Return the document after a change; raise ValueError when the change does not fit it.

    >>> applied({**BLANK, "title": "One"}, {"title": ["One", "Two"]})["title"]
    'Two'
    """
    return _moved(before, change, forward=True)


def reverted(after: Document, change: Change) -> Document:
    """Return the document before a change; raise ValueError when the change does not fit it.

    >>> reverted({**BLANK, "title": "Two"}, {"title": ["One", "Two"]})["title"]
    'One'
    """
    return _moved(after, change, forward=False)


def effort_of(after: Document, change: Change | None) -> int:
    """Return about how many letters it moves to make `after` by `change`, a row counted as 1,000.

    >>> effort_of({**BLANK, "sections": {"data": "Labels come late."}}, {"sections": {"data": []}})
    17
    """
    touched = change or {}
    rows = sum(len(after[name]) for name in LISTS if name in touched)
    texts = (after["sections"].get(section, "") for section in touched.get("sections", ()))
    return sum(map(len, texts)) + 1_000 * rows


class Reader:
    """Reads one document of a board after another; rows that two of them share are read once."""

    def __init__(self) -> None:
        self._read: dict[str, tuple[list[Any], Any]] = {}

    def board_fields(self, document: Document) -> dict[str, Any]:
        """Return the fields of `Board` that a document holds; raise ValueError when unusable."""
        evidence = self._rows(document, "evidence", _pins)
        return {
            "title": document["title"],
            "example": bool(document["example"]),
            "problem": document["problem"],
            "attempt": document["attempt"],
            "template_toml": document["template_toml"],
            "answer": Answer(document["sections"], evidence, document["last_number"]),
            "responses": self._rows(document, "responses", _responses),
            "ratings": self._rows(document, "ratings", _ratings),
        }

    def _rows(
        self, document: Document, name: str, read: Callable[[list[Any]], tuple[Any, ...]]
    ) -> tuple[Any, ...]:
        rows = document[name]
        known = self._read.get(name)
        if known is None or known[0] != rows:
            known = self._read[name] = (rows, read(rows))
        return known[1]


def _pins(rows: list[Any]) -> tuple[Any, ...]:
    return tuple(map(pins.from_dict, rows))


def _responses(rows: list[Any]) -> tuple[Any, ...]:
    return review_from_dict({"responses": rows})[0]


def _ratings(rows: list[Any]) -> tuple[Any, ...]:
    return review_from_dict({"ratings": rows})[1]


def _moved(document: Document, change: Change, *, forward: bool) -> Document:
    moved = dict(document)
    for name in PLAIN:
        if name in change:
            here, there = change[name] if forward else reversed(change[name])
            if document[name] != here:
                raise ValueError(f"the change of {name} does not fit what was there")
            moved[name] = there
    for name in LISTS:
        if name in change:
            moved[name] = _spliced(name, document[name], *_ordered(change[name], forward=forward))
    if "sections" in change:
        texts = dict(document["sections"])
        for section, splice in change["sections"].items():
            text = _spliced(section, texts.get(section, ""), *_ordered(splice, forward=forward))
            texts[section] = text
            if not text:
                del texts[section]
        moved["sections"] = texts
    return moved


def _ordered(splice: list[Any], *, forward: bool) -> tuple[int, Any, Any]:
    start, removed, inserted = splice
    return (start, removed, inserted) if forward else (start, inserted, removed)


def _splice(old: Spliced, new: Spliced) -> list[Any]:
    """Return ``[start, removed, inserted]``: the one place where two sequences differ."""
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    return [start, old[start : len(old) - end], new[start : len(new) - end]]


def _shared(first: Spliced, second: Spliced) -> int:
    """Return how many elements two sequences begin with in common."""
    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _spliced(name: str, old: Spliced, start: int, removed: Spliced, inserted: Spliced) -> Spliced:
    end = start + len(removed)
    if not 0 <= start <= len(old) or old[start:end] != removed:
        raise ValueError(f"the change of {name} does not fit what was there")
    return old[:start] + inserted + old[end:]


def compact(fields: Mapping[str, Any]) -> str:
    """Return JSON text without a space; raise ValueError for a number that JSON lacks."""
    return json.dumps(fields, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError("the answer holds half of a character, which cannot be kept") from None
