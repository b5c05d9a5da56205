"""Turns what is amiss with a template file into sentences that begin with a line number."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

MAX_PROBLEMS = 20
"""Problems told at one time."""
MAX_SHOWN = 40
"""Characters of a value that a sentence repeats."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to put right in a template file.

    Parameters
    ----------
    line : where it stands, from 1.
    words : what is amiss and what is allowed, without the line.

    >>> str(Problem(3, "order must be a list of ids, got 5"))
    'line 3: order must be a list of ids, got 5'
    """

    line: int
    words: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.words}"


class TemplateError(ValueError):
    """A template file that cannot be used: every problem, in the order of lines.

    Parameters
    ----------
    problems : at least one; more than 20 are counted and left out.

    >>> error = TemplateError([Problem(9, "that"), Problem(2, "this")])
    >>> str(error)
    'line 2: this; line 9: that'
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        found = sorted(set(problems))
        self.problems = tuple(found[:MAX_PROBLEMS])
        self.left_out = len(found) - len(self.problems)
        more = [f"and {self.left_out} more"] if self.left_out else []
        super().__init__("; ".join([*map(str, self.problems), *more]))


def shown(value: object) -> str:
    """Return a value of a TOML file as a sentence names it, at most about 40 characters long.

    >>> shown("six"), shown(True), shown([1, 2]), shown(6.5)
    ('"six"', 'true', 'a list', '6.5')
    """
    if isinstance(value, str):
        text = value if len(value) <= MAX_SHOWN else f"{value[:MAX_SHOWN]}…"
        return json.dumps(text, ensure_ascii=not text.isprintable())
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)[:MAX_SHOWN]
    if isinstance(value, list):
        return "a list"
    return "a table" if isinstance(value, dict) else "a date or time"
