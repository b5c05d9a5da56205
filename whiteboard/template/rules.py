"""Turns the values of a template file into every rule they break, each with its line."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from whiteboard.template.lines import Lines
from whiteboard.template.problem import Problem, shown

MAX_SECTIONS = 16
MAX_MINUTES = 120
"""Minutes of one section."""

_ID = re.compile(r"[a-z][a-z0-9_]{0,23}")
ID_WORDS = "1 to 24 characters of a-z, 0-9 and _, the first a letter"
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Invisible marks that make text read in another order than it is stored in."""


@dataclass(frozen=True)
class TextRule:
    """What one text of a section may be.

    Parameters
    ----------
    most : characters at most, white space at the ends not counted.
    required : whether it must be there and say something.
    one_line : whether it stands in a heading or a tab, where a line break has no place.
    """

    most: int
    required: bool = False
    one_line: bool = False


TEXTS: Mapping[str, TextRule] = {
    "title": TextRule(80, required=True, one_line=True),
    "short": TextRule(16, required=True, one_line=True),
    "asks": TextRule(1000, required=True),
    "strong": TextRule(1000),
    "weak": TextRule(1000),
    "evidence": TextRule(500),
}
SECTION_KEYS = ("id", "title", "short", "minutes", "asks", "strong", "weak", "evidence")
FILE_KEYS = ("minutes", "order", "conventional", "section")
_REQUIRED = ("id", "minutes", *(key for key, rule in TEXTS.items() if rule.required))


def problems(content: Mapping[str, Any], lines: Lines) -> list[Problem]:
    r"""Return what must be put right before `content` is a template; empty when nothing must.

    >>> from whiteboard.template.lines import read_toml
    >>> min(problems(*read_toml('order = ["dta"]\n[[section]]\nid = "data"\nminutes = 6\n')))
    Problem(line=1, words='order names "dta", which no section has; did you mean "data"?')
    """
    found = [
        Problem(lines.of(key), f"a template has no key {shown(key)}{_meant(key, FILE_KEYS)}")
        for key in content
        if key not in FILE_KEYS
    ]
    rows, misplaced = _rows(content, lines)
    found += misplaced
    ids = list[str]()
    for place, row in enumerate(rows):
        found += _section_problems(row, place, lines)
        ids += [row["id"]] if is_section_id(row.get("id")) else []
    found += _repeated_ids(rows, lines)
    # An order cannot be held against sections whose ids are not known yet.
    known = ids if rows and len(set(ids)) == len(rows) and not misplaced else None
    for name in ("order", "conventional"):
        if name in content:
            found += _order_problems(name, content[name], known, lines)
    return found + _minutes_problems(content, rows, lines)


def _rows(
    content: Mapping[str, Any], lines: Lines
) -> tuple[list[Mapping[str, Any]], list[Problem]]:
    value = content.get("section", [])
    if isinstance(value, dict):
        words = "a section begins with [[section]], in double brackets"
        return [], [Problem(lines.of("section"), words)]
    if not isinstance(value, list):
        words = f"section must be written as [[section]], once for each, got {shown(value)}"
        return [], [Problem(lines.of("section"), words)]
    entries = cast("list[Any]", value)
    for place, entry in enumerate(entries):
        if not isinstance(entry, dict):
            words = f"a section must be a table, got {shown(entry)}"
            return [], [Problem(lines.of("section", place), words)]
    if not entries:
        words = f"a template must have 1 to {MAX_SECTIONS} of [[section]], got none"
        return [], [Problem(lines.of("section"), words)]
    if len(entries) > MAX_SECTIONS:
        words = f"a template must have 1 to {MAX_SECTIONS} of [[section]], got {len(entries)}"
        return entries[:MAX_SECTIONS], [Problem(lines.of("section", MAX_SECTIONS), words)]
    return entries, []


def _section_problems(row: Mapping[str, Any], place: int, lines: Lines) -> list[Problem]:
    named = is_section_id(row.get("id"))
    section = f"section {shown(row['id'])}" if named else f"section {place + 1}"
    found, meant = list[Problem](), set[str]()
    for key, value in row.items():
        line = lines.of("section", place, key)
        if key not in SECTION_KEYS:
            words = f"{section} has no key {shown(key)}{_meant(key, SECTION_KEYS)}"
            found.append(Problem(line, words))
            meant.update(_close(key, SECTION_KEYS))
        elif key == "id" and not is_section_id(value):
            found.append(Problem(line, f"id of {section} must be {ID_WORDS}, got {shown(value)}"))
        elif key == "minutes" and not _is_minutes(value, MAX_MINUTES):
            rule = f"a whole number from 1 to {MAX_MINUTES}"
            words = f"minutes of {section} must be {rule}, got {shown(value)}"
            found.append(Problem(line, words))
        elif key in TEXTS:
            broken = _broken_text(value, TEXTS[key])
            found += [Problem(line, f"{key} of {section} must {rule}") for rule in broken]
    # A key that is only misspelt is one problem, not two.
    missing = [key for key in _REQUIRED if key not in row and key not in meant]
    if missing:
        words = f"{section} must have {', '.join(missing)}"
        found.append(Problem(lines.of("section", place), words))
    return found


def _broken_text(value: object, rule: TextRule) -> list[str]:
    if not isinstance(value, str):
        return [f'be a text in "quotation marks", got {shown(value)}']
    text, broken = value.strip(), list[str]()
    if rule.required and not text:
        broken.append("not be empty")
    if len(text) > rule.most:
        broken.append(f"have at most {rule.most} characters, got {len(text)}")
    if rule.one_line and "\n" in text:
        broken.append("be one line")
    allowed = "\n" if rule.one_line else "\n\t"
    stray = next((sign for sign in text if is_invisible(sign) and sign not in allowed), None)
    if stray is not None:
        broken.append(f"not hold the invisible character U+{ord(stray):04X}")
    return broken


def is_invisible(sign: str) -> bool:
    r"""Return whether a character cannot be seen and changes how what is around it is shown.

    >>> [is_invisible(sign) for sign in ("a", "\x07", "\u202e")]
    [False, True, True]
    """
    return unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") or sign in _DIRECTIONS


def _repeated_ids(rows: Sequence[Mapping[str, Any]], lines: Lines) -> list[Problem]:
    found, first = list[Problem](), dict[str, int]()
    for place, row in enumerate(rows):
        section_id, line = row.get("id"), lines.of("section", place, "id")
        if not isinstance(section_id, str) or not is_section_id(section_id):
            continue
        if section_id in first:
            words = f"id {shown(section_id)} must be given to one section; line"
            found.append(Problem(line, f"{words} {first[section_id]} gives it too"))
        first.setdefault(section_id, line)
    return found


def _order_problems(
    name: str, value: object, ids: Sequence[str] | None, lines: Lines
) -> list[Problem]:
    if not isinstance(value, list):
        rule = 'a list of ids such as ["data", "models"]'
        return [Problem(lines.of(name), f"{name} must be {rule}, got {shown(value)}")]
    entries, found = cast("list[Any]", value), list[Problem]()
    if len(entries) > MAX_SECTIONS + 1:
        words = f"{name} must name at most {MAX_SECTIONS} sections, got {len(entries)}"
        return [Problem(lines.of(name), words)]
    left = [] if ids is None else [one for one in dict.fromkeys(ids) if one not in entries]
    for place, entry in enumerate(entries):
        line = lines.of(name, place)
        if not isinstance(entry, str):
            found.append(Problem(line, f"{name} must hold ids, got {shown(entry)}"))
        elif entry in entries[:place]:
            words = f"{name} must name every section once, it names {shown(entry)} again"
            found.append(Problem(line, words))
        elif ids is not None and entry not in ids:
            meant = difflib.get_close_matches(entry, left, 1) or left[:1] * (len(left) == 1)
            left = [one for one in left if one not in meant]
            question = f"; did you mean {shown(meant[0])}?" if meant else ""
            words = f"{name} names {shown(entry)}, which no section has{question}"
            found.append(Problem(line, words))
    if left:
        words = f"{name} must name every section once, it leaves out {_listed(left)}"
        found.append(Problem(lines.of(name), words))
    return found


def _minutes_problems(
    content: Mapping[str, Any], rows: Sequence[Mapping[str, Any]], lines: Lines
) -> list[Problem]:
    if "minutes" not in content:
        return []
    given, most, line = content["minutes"], MAX_SECTIONS * MAX_MINUTES, lines.of("minutes")
    if not _is_minutes(given, most):
        words = f"minutes must be a whole number from 1 to {most}, got {shown(given)}"
        return [Problem(line, words)]
    if not rows or not all(_is_minutes(row.get("minutes"), MAX_MINUTES) for row in rows):
        return []
    total = sum(row["minutes"] for row in rows)
    if total == given:
        return []
    words = f"minutes must be {total}, the sum of the sections, got {given}"
    return [Problem(line, f"{words}; or leave this line out")]


def is_section_id(value: object) -> bool:
    """Return whether a section may be called this.

    >>> is_section_id("data"), is_section_id("Data needs"), is_section_id(None)
    (True, False, False)
    """
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _is_minutes(value: object, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= most


def _close(word: str, known: Iterable[str]) -> list[str]:
    return difflib.get_close_matches(word[:40].lower(), list(known), 1)


def _meant(word: str, known: Sequence[str]) -> str:
    close = _close(word, known)
    return f"; did you mean {shown(close[0])}?" if close else f"; known: {', '.join(known)}"


def _listed(ids: Sequence[str]) -> str:
    return ", ".join(map(shown, ids))
