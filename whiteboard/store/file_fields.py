"""Turns the values of a board file into checked ones, or into a sentence that names the place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, cast

from whiteboard import clock as clocks
from whiteboard import evidence as pins
from whiteboard.board import review_from_dict
from whiteboard.boards import MAX_TITLE, one_line
from whiteboard.clock import NEVER_STARTED, Clock
from whiteboard.edits import Edit
from whiteboard.store.database import PAGE
from whiteboard.store.documents import BLANK, LISTS, MAX_DOCUMENT_BYTES, PLAIN, Change, Document
from whiteboard.template import parsed_template
from whiteboard.template.rules import ID_WORDS, is_section_id

MAX_SECTIONS = 100
MAX_ROWS = MAX_DOCUMENT_BYTES // 40
"""Pins, levels or answers to findings; the shortest of them takes more than 40 bytes, so that every
document that is kept holds fewer."""
MAX_NAME = 80
"""Letters that the id of a problem, a finding or a dimension may have."""
MAX_COUNT = 1_000_000_000
"""A number that a column for whole numbers holds, with room to go on counting."""
MAX_PIN_NUMBER = 900_000
"""A pin's number has at most 6 digits; this leaves room for more pins."""

_PIN_ID = re.compile(r"E[1-9][0-9]{0,5}")
_ABOUT = {"responses": "finding", "ratings": "dimension"}
_UNUSABLE = (ValueError, TypeError, KeyError, AttributeError, OverflowError)


def at(place: str, name: str) -> str:
    """Return the place of a field of an object: ``"history[3]"``, ``"seq"`` -> one path."""
    return f"{place}.{name}" if place else name


def mapping(value: object, place: str) -> dict[str, Any]:
    """Return an object; raise ValueError when `value` is none."""
    if not isinstance(value, dict):
        raise ValueError(f"{place} must be an object, got {_kind(value)}")
    return cast("dict[str, Any]", value)


def closed(
    value: object, names: Iterable[str], place: str, *, optional: Iterable[str] = ()
) -> dict[str, Any]:
    """Return an object that has the fields `names`, none missing but `optional`, and no other."""
    found, known = mapping(value, place), tuple(names)
    for name in known:
        if name not in found and name not in tuple(optional):
            raise ValueError(f"{place} lacks {name}")
    for name in found:
        if name not in known:
            raise ValueError(f"{place} has a field {name[:60]!r}, which boards do not have")
    return found


def sequence(value: object, place: str, *, most: int) -> list[Any]:
    """Return a list of at most `most` values."""
    if not isinstance(value, list):
        raise ValueError(f"{place} must be a list, got {_kind(value)}")
    found = cast("list[Any]", value)
    if len(found) > most:
        raise ValueError(f"{place} has {len(found):,} entries; at most {most:,} are read")
    return found


def text(value: object, place: str, *, most: int | None = None) -> str:
    """Return a text of at most `most` letters."""
    if not isinstance(value, str):
        raise ValueError(f"{place} must be a text, got {_kind(value)}")
    if most is not None and len(value) > most:
        raise ValueError(f"{place} has {len(value):,} letters; at most {most:,} are read")
    return value


def count(value: object, place: str, *, least: int = 0, most: int = 2**53 - 1) -> int:
    """Return a whole number that a database can hold."""
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise ValueError(
            f"{place} must be a whole number from {least} to {most:,}, got {_shown(value)}"
        )
    return value


def flag(value: object, place: str) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise ValueError(f"{place} must be true or false, got {_shown(value)}")
    return value


def moment(value: object, place: str) -> datetime:
    """Return a date and time with its time zone."""
    try:
        found = datetime.fromisoformat(text(value, place, most=40))
        found.astimezone()  # some moments exist in no other time zone
    except (ValueError, OverflowError):
        found = None
    if found is None or found.tzinfo is None:
        raise ValueError(
            f"{place} must be a date and time with its zone, such as "
            f"2026-03-04T12:30:00+00:00, got {_shown(value)}"
        )
    return found


def client(value: object, place: str) -> str:
    """Return the name of an editor."""
    found = text(value, place)
    if found != PAGE:
        try:
            Edit(found, 0, 0, {})
        except ValueError:
            raise ValueError(
                f"{place} must be 8 to 64 letters, digits, - or _, got {_shown(value)}"
            ) from None
    return found


def save(entry: Mapping[str, Any], place: str, number: int) -> tuple[str, int]:
    """Return client and seq of the save that made revision `number`."""
    who, seq = client(entry["client"], at(place, "client")), count(entry["seq"], at(place, "seq"))
    if who == PAGE and seq != number:
        raise ValueError(
            f"{place}.seq must be {number}, the number of its revision, got {seq}: "
            f"{PAGE!r} saved it"
        )
    return who, seq


def clock(value: object, place: str) -> Clock:
    """Return the time spent; a file without it was never timed."""
    if value is None:
        return NEVER_STARTED
    found = closed(value, ("spent_s", "section", "since"), place)
    if len(mapping(found["spent_s"], at(place, "spent_s"))) > MAX_SECTIONS:
        raise ValueError(f"{place}.spent_s has more than {MAX_SECTIONS} sections")
    return _read(lambda: clocks.from_dict(found), place)


def document(value: object, place: str, places: Mapping[str, str] | None = None) -> Document:
    """Return a whole document; `places` says where its fields stand if not together."""
    found = closed(value, BLANK, place or "the file")
    where = {name: at(place, name) for name in BLANK} | dict(places or {})
    for name in PLAIN:
        _plain(name, found[name], where[name])
    for name in LISTS:
        rows = sequence(found[name], where[name], most=MAX_ROWS)
        _rows(name, rows, where[name])
    for section, words in _sections(found["sections"], where["sections"]).items():
        if not text(words, at(where["sections"], section)):
            raise ValueError(f"{at(where['sections'], section)} must not be empty")
    return checked_whole(found, place or "the file")


def change(value: object, place: str) -> Change:
    """Return what one revision changed, every new value in it checked."""
    found = mapping(value, place)
    closed(found, names := (*PLAIN, *LISTS, "sections", "restored"), place, optional=names)
    for name in PLAIN:
        if name in found:
            pair = sequence(found[name], at(place, name), most=2)
            if len(pair) != 2:
                raise ValueError(f"{at(place, name)} must be [old, new]")
            for index, one in enumerate(pair):
                _plain(name, one, f"{at(place, name)}[{index}]")
    for name in LISTS:
        if name in found:
            where = at(place, name)
            _, removed, inserted = _splice(found[name], where)
            sequence(removed, f"{where}[1]", most=MAX_ROWS)
            _rows(name, sequence(inserted, f"{where}[2]", most=MAX_ROWS), f"{where}[2]")
    where = at(place, "sections")
    for section, splice in _sections(found.get("sections", {}), where).items():
        _, removed, inserted = _splice(splice, at(where, section))
        text(removed, f"{at(where, section)}[1]")
        text(inserted, f"{at(where, section)}[2]")
    if "restored" in found:
        count(found["restored"], at(place, "restored"), least=1)
    return found


def checked_whole(found: Document, place: str, changed: Iterable[str] = BLANK) -> Document:
    """Return a document whose parts fit each other: size, and the numbers of its pins.

    The numbers are looked at when they are among the fields `changed`.
    """
    letters = sum(map(len, found["sections"].values()))
    if letters > MAX_DOCUMENT_BYTES or len(found["sections"]) > MAX_SECTIONS:
        raise ValueError(
            f"{place}: an answer has at most {MAX_SECTIONS} sections "
            f"and {MAX_DOCUMENT_BYTES:,} letters"
        )
    if any(len(found[name]) > MAX_ROWS for name in LISTS):
        raise ValueError(f"{place}: at most {MAX_ROWS:,} pins are kept")
    if not {"evidence", "last_number"}.intersection(changed):
        return found
    ids = [pin["id"] for pin in found["evidence"]]
    if len(set(ids)) != len(ids):
        raise ValueError(f"{place}: two pins have the same id")
    if max((int(one[1:]) for one in ids), default=0) > found["last_number"]:
        raise ValueError(f"{place}: last_number must be the highest number of any pin, or more")
    return found


def _plain(name: str, value: object, place: str) -> None:
    match name:
        case "example":
            flag(value, place)
        case "attempt":
            count(value, place, least=1, most=MAX_COUNT)
        case "last_number":
            count(value, place, most=MAX_PIN_NUMBER)
        case "title":
            if text(value, place) != one_line(str(value)):
                raise ValueError(f"{place} must be one line of 1 to {MAX_TITLE} letters")
        case "problem":
            _named(value, place)
        case _:
            source = text(value, place)
            _read(lambda: parsed_template(source) if source else None, place)


def _rows(name: str, rows: list[Any], place: str) -> None:
    for index, row in enumerate(rows):
        where = f"{place}[{index}]"
        found = mapping(row, where)
        if name == "evidence":
            if not _PIN_ID.fullmatch(text(found.get("id"), at(where, "id"))):
                raise ValueError(f"{where}.id must look like E3, got {_shown(found['id'])}")
            _read(lambda found=found: pins.from_dict(found), where)
        else:
            _read(lambda found=found: review_from_dict({name: [found]}), where)
            about = _ABOUT[name]
            _named(found[about], at(where, about))


def _named(value: object, place: str) -> str:
    """Return the id of something: short, and without a character that PostgreSQL cannot hold."""
    found = text(value, place, most=MAX_NAME)
    if "\x00" in found:
        raise ValueError(f"{place} must not hold the character with the number 0")
    return found


def _sections(value: object, place: str) -> dict[str, Any]:
    found = mapping(value, place)
    for section in found:
        if not is_section_id(section):
            raise ValueError(
                f"{place}: the id of a section must be {ID_WORDS}, got {_shown(section)}"
            )
    return found


def _splice(value: object, place: str) -> tuple[int, object, object]:
    found = sequence(value, place, most=3)
    if len(found) != 3:
        raise ValueError(f"{place} must be [start, removed, inserted]")
    return count(found[0], f"{place}[0]"), found[1], found[2]


def _read(read: Callable[[], Any], place: str) -> Any:
    try:
        return read()
    except _UNUSABLE as error:
        raise ValueError(f"{place}: {error}") from None


def _kind(value: object) -> str:
    match value:
        case None:
            return "nothing"
        case dict():
            return "an object"
        case list():
            return "a list"
        case str():
            return "a text"
        case bool():
            return "true or false"
        case _:
            return "a number"


def _shown(value: object) -> str:
    return f"{value!r:.60}" if isinstance(value, str | int | float) else _kind(value)
