"""Turns TOML text into its values and the line on which each of them was written."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Callable
from typing import Any, Final, NoReturn

from whiteboard.template.problem import Problem, TemplateError, shown

Path = tuple[str | int, ...]
"""Where a value stands: keys, and places in lists from 0, such as ``("section", 1, "id")``."""

MAX_DEPTH = 8
"""How deep tables and lists may lie in each other, dots of a key included."""
MAX_NUMBER = 64
"""Characters of a value that is not a text; longer numbers are slow to read."""

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_LINE_TEXT = re.compile(r'"(?:[^"\\\n]|\\.)*+"|\'[^\'\n]*\'')
_LONG_TEXT = {
    '"""': re.compile(r'"""(?:[^"\\]|\\.|"(?!""))*+"{3,5}', re.DOTALL),
    "'''": re.compile(r"'''(?:[^']|'(?!''))*+'{3,5}", re.DOTALL),
}
_PLAIN = re.compile(r"[^,\]}\n#]*")
_GAP = re.compile(r"(?:[ \t\n]|#[^\n]*)*+")
_BLANK = re.compile(r"[ \t]*+")

# What tomllib says, and what a person who writes a template can do about it.
_SAID: Final = (
    ("Invalid statement", "this is neither a key nor [[section]] nor a comment"),
    ("Expected '='", 'a key must be followed by "="'),
    ("Invalid value", 'there must be a value here; a text stands in "quotation marks"'),
    ("Illegal character '\\n'", "a text must end with its quotation mark on the same line"),
    ("invalid character '\\n'", "a text must end with its quotation mark on the same line"),
    ("Illegal character", "an invisible character stands here; delete it"),
    ("invalid character", "an invisible character stands here; delete it"),
    ("Unescaped", "a backslash in a text must be written twice"),
    ("Expected newline", "nothing but a comment may follow here"),
    ("Unclosed array", 'a list must go on with a comma or end with "]"'),
    ("Unclosed inline table", 'a table in braces must go on with a comma or end with "}"'),
    ("at the end of a table", 'a header must end with "]"'),
    ("at the end of an array", 'a header that begins with "[[" must end with "]]"'),
    ("Duplicate inline", "a key must be given once"),
    ("Cannot overwrite", "a key must be given once"),
    ("Cannot declare", "a header in single brackets must be given once"),
    ("Unterminated string", "a text must end with its quotation marks"),
    ("Expected \"'", "a text must end with its quotation marks"),
)


class Lines:
    r"""The line of every key and list entry of one TOML text.

    Examples
    --------
    >>> content, lines = read_toml('# mine\norder = [\n  "a",\n]\n[[section]]\nid = "a"\n')
    >>> lines.of("order"), lines.of("order", 0), lines.of("section", 0, "id")
    (2, 3, 6)
    >>> lines.of("section", 0, "minutes")
    5
    """

    def __init__(self) -> None:
        self._line: dict[Path, int] = {}

    def of(self, *path: str | int) -> int:
        """Return the line of a value, or of the nearest thing around it that is written."""
        while path and path not in self._line:
            path = path[:-1]
        return self._line.get(path, 1)

    def note(self, path: Path, line: int) -> None:
        """Keep the line on which something was written first."""
        self._line.setdefault(path, line)


def read_toml(source: str) -> tuple[dict[str, Any], Lines]:
    """Return the values of a TOML text and their lines.

    Raises
    ------
    TemplateError
        With the one line at which the text stops being TOML, or nests too deep to be read.
    """
    source = source.replace("\r\n", "\n")
    scan = _Scan(source)
    scan.run()
    try:
        return tomllib.loads(source), scan.lines
    except ValueError as error:
        raise TemplateError([_problem(str(error), scan)]) from None


def _problem(said: str, scan: _Scan) -> Problem:
    at = re.search(r"\(at line (\d+), column \d+\)$", said)
    line = int(at[1]) if at else scan.last_line
    reason = re.sub(r" \(at [^()]*\)$", "", said)
    words = next((ours for theirs, ours in _SAID if theirs in reason), f"not TOML: {reason[:120]}")
    if line in scan.twice:
        path, first = scan.twice[line]
        return Problem(line, f"key {shown(path[-1])} must be given once; line {first} has it too")
    opened = scan.open_line
    if opened is None or opened >= line:
        return Problem(line, words)
    # What is never closed swallows the lines after it, so where it began is the place to look.
    if at is None:
        return Problem(opened, f"what begins here is not finished: {words}")
    return Problem(line, f"{words}; what begins on line {opened} is not finished")


class _Stopped(Exception):  # noqa: N818
    """The rest is not TOML; tomllib says why."""


class _Scan:
    """One walk over a TOML text. It accepts more than TOML: the judge of what is TOML is tomllib.

    It runs before tomllib, which takes minutes over one key with thousands of dots and recurses
    as deep as the brackets do.
    """

    def __init__(self, source: str) -> None:
        self.lines = Lines()
        self.twice: dict[int, tuple[Path, int]] = {}
        self.open_line: int | None = None
        self._source = source
        self._at = 0
        self._starts = [0, *(match.end() for match in re.finditer("\n", source))]
        self._rows: dict[Path, int] = {}
        self._given: dict[Path, int] = {}

    @property
    def last_line(self) -> int:
        """The line on which the last character stands."""
        return self._line(max(0, len(self._source.rstrip()) - 1))

    def run(self) -> None:
        """Note the line of everything up to the end, or to where it stops being TOML."""
        header: Path = ()
        try:
            while self._skip(_GAP) < len(self._source):
                if self._source.startswith("[", self._at):
                    header = self._header()
                else:
                    self._assignment(header)
                self._at = self._end_of_line()
        except _Stopped:
            pass

    def _header(self) -> Path:
        line, rows = self._line(self._at), self._source.startswith("[[", self._at)
        self._at += 2 if rows else 1
        path: Path = ()
        keys = self._key()
        for place, key in enumerate(keys, start=1):
            path = (*path, key)
            self.lines.note(path, line)
            if rows and place == len(keys):
                self._rows[path] = self._rows.get(path, -1) + 1
            if path in self._rows:  # a header goes on in the last row of a list
                path = (*path, self._rows[path])
        if not self._source.startswith("]", self._at):
            raise _Stopped
        self.lines.note(path, line)
        return path

    def _assignment(self, around: Path, depth: int = 0) -> None:
        line, path = self._line(self._at), around
        for key in self._key():
            path = (*path, key)
            self.lines.note(path, line)
        if path in self._given:
            self.twice.setdefault(line, (path, self._given[path]))
        self._given.setdefault(path, line)
        if not self._source.startswith("=", self._at):
            raise _Stopped
        self._at += 1
        self._value(path, depth)

    def _key(self) -> list[str]:
        """The parts of a dotted key; leaves off at what follows it."""
        parts = list[str]()
        while True:
            self._skip(_BLANK)
            found = _BARE_KEY.match(self._source, self._at)
            if found:
                parts.append(found[0])
            else:
                found = self._match(_LINE_TEXT)
                parts.append(_unquoted(found[0]))
            self._at = found.end()
            if len(parts) > MAX_DEPTH:
                self._refuse(f"a key may have at most {MAX_DEPTH} parts")
            self._skip(_BLANK)
            if not self._source.startswith(".", self._at):
                return parts
            self._at += 1

    def _value(self, path: Path, depth: int) -> None:
        self._skip(_BLANK)
        if depth > MAX_DEPTH:
            self._refuse(f"lists and tables may lie at most {MAX_DEPTH} deep in each other")
        mark = self._source[self._at : self._at + 3]
        if mark in _LONG_TEXT:
            self._text(_LONG_TEXT[mark])
        elif mark[:1] in ('"', "'"):
            self._text(_LINE_TEXT)
        elif mark[:1] == "[":
            self._within("]", lambda place: self._value((*path, place), depth + 1), path)
        elif mark[:1] == "{":
            self._within("}", lambda _: self._assignment(path, depth + 1), None)
        else:
            found = self._match(_PLAIN)
            if len(found[0].strip()) > MAX_NUMBER:
                self._refuse('this value is too long for a number; a text stands in "quotes"')
            self._at = found.end()

    def _within(self, close: str, entry: Callable[[int], None], path: Path | None) -> None:
        """Walk the entries between brackets; `path` is where to note the lines of a list."""
        opened, self._at, place = self._line(self._at), self._at + 1, 0
        while not self._source.startswith(close, self._skip(_GAP)):
            if self._at == len(self._source):
                self._leave_open(opened)
            if path is not None:
                self.lines.note((*path, place), self._line(self._at))
            entry(place)
            place += 1
            if self._source.startswith(",", self._skip(_GAP)):
                self._at += 1
            elif not self._source.startswith(close, self._at):
                self._leave_open(opened)
        self._at += 1

    def _text(self, pattern: re.Pattern[str]) -> None:
        found = pattern.match(self._source, self._at)
        if found is None:
            self._leave_open(self._line(self._at))
        self._at = found.end()

    def _leave_open(self, line: int) -> NoReturn:
        self.open_line = line
        raise _Stopped

    def _refuse(self, words: str) -> NoReturn:
        raise TemplateError([Problem(self._line(min(self._at, len(self._source) - 1)), words)])

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str]:
        found = pattern.match(self._source, self._at)
        if found is None:
            raise _Stopped
        return found

    def _skip(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self._source, self._at)
        self._at = self._at if found is None else found.end()
        return self._at

    def _end_of_line(self) -> int:
        end = self._source.find("\n", self._at)
        return len(self._source) if end < 0 else end

    def _line(self, at: int) -> int:
        return bisect_right(self._starts, at)


def _unquoted(key: str) -> str:
    try:
        return str(tomllib.loads(f"key = {key}")["key"])
    except tomllib.TOMLDecodeError:
        raise _Stopped from None
