"""Turns content/rubric.toml into the dimensions people score and the concepts a text may cover."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

from whiteboard.template import default_template

__all__ = ["Concept", "Dimension", "Rubric", "default_rubric", "rubric_from"]

LEVELS = 4
_CONTENT = Path(__file__).parent / "content" / "rubric.toml"
_ID = re.compile(r"[a-z][a-z0-9_]*")
_PHRASE = re.compile(r"[a-z0-9]['a-z0-9,@/&.+-]*\*?(?: [a-z0-9]['a-z0-9,@/&.+-]*\*?)*")


@dataclass(frozen=True, kw_only=True)
class Dimension:
    """One thing a person judges, and what is seen at each of its four levels.

    Parameters
    ----------
    id : the stable name that ratings refer to.
    title : in a few words.
    asks : what to look for, as a question.
    levels : behaviour that can be observed at levels 1 (not shown yet) to 4.
    """

    id: str
    title: str
    asks: str
    levels: tuple[str, str, str, str]


@dataclass(frozen=True, kw_only=True)
class Concept:
    """One idea that a section may touch, and the phrases that name it.

    Parameters
    ----------
    id : the stable name.
    section : id of the section it belongs to.
    title : in words.
    phrases : ways to say it, in lower case; matched at word boundaries, ``*`` at the end of a word
        stands for any ending.
    """

    id: str
    section: str
    title: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Rubric:
    """What a person scores, and what a text is searched for."""

    dimensions: tuple[Dimension, ...]
    concepts: tuple[Concept, ...]


@cache
def default_rubric() -> Rubric:
    """Return the rubric that travels with the product.

    >>> len(default_rubric().dimensions)
    8
    """
    content = tomllib.loads(_CONTENT.read_text(encoding="utf-8"))
    return rubric_from(content, sections=default_template().ids)


def rubric_from(content: Mapping[str, Any], *, sections: Sequence[str]) -> Rubric:
    """Return the rubric described by a parsed TOML file.

    Parameters
    ----------
    content : ``dimension`` and ``concept``, each a list of tables.
    sections : the ids a concept may belong to.

    Raises
    ------
    ValueError
        Naming the dimension or concept, the field, the rule and the value.
    """
    dimensions = tuple(_dimension(row) for row in _rows(content, "dimension"))
    concepts = tuple(_concept(row, sections) for row in _rows(content, "concept"))
    for kind, ids in (
        ("dimension", [dimension.id for dimension in dimensions]),
        ("concept", [concept.id for concept in concepts]),
    ):
        twice = next((one for at, one in enumerate(ids) if one in ids[:at]), None)
        if twice is not None:
            raise ValueError(f"{kind} {twice}: the id must be used once, it is used again")
    return Rubric(dimensions=dimensions, concepts=concepts)


def _rows(content: Mapping[str, Any], kind: str) -> list[Mapping[str, Any]]:
    rows: object = content.get(kind)
    items = cast("list[object]", rows) if isinstance(rows, list) else []
    if not items or not all(isinstance(row, Mapping) for row in items):
        raise ValueError(f"a rubric must have at least one [[{kind}]] table, got {rows!r:.60}")
    return cast("list[Mapping[str, Any]]", items)


def _dimension(row: Mapping[str, Any]) -> Dimension:
    owner = _owner("dimension", row, ("id", "title", "asks", "levels"))
    levels = _texts(owner, "levels", row["levels"])
    if len(levels) != LEVELS:
        raise ValueError(f"{owner}: levels must be {LEVELS} texts, got {len(levels)}")
    first, second, third, fourth = levels
    return Dimension(
        id=row["id"],
        title=_text(owner, "title", row["title"]),
        asks=_text(owner, "asks", row["asks"]),
        levels=(first, second, third, fourth),
    )


def _concept(row: Mapping[str, Any], sections: Sequence[str]) -> Concept:
    owner = _owner("concept", row, ("id", "section", "title", "phrases"))
    if row["section"] not in sections:
        known = ", ".join(sections)
        raise ValueError(f"{owner}: section must be one of {known}, got {row['section']!r:.60}")
    phrases = _texts(owner, "phrases", row["phrases"])
    for phrase in phrases:
        if not _PHRASE.fullmatch(phrase):
            raise ValueError(
                f"{owner}: a phrase must be lower-case words with one space between them and * "
                f"only at the end of a word, got {phrase[:60]!r}"
            )
    return Concept(
        id=row["id"],
        section=row["section"],
        title=_text(owner, "title", row["title"]),
        phrases=phrases,
    )


def _owner(kind: str, row: Mapping[str, Any], wanted: Sequence[str]) -> str:
    """Return ``"concept leakage"`` for messages, once its fields are the wanted ones."""
    name = row.get("id")
    if not isinstance(name, str) or not _ID.fullmatch(name):
        raise ValueError(
            f"the id of a {kind} must be a lower-case word of letters, digits and _, "
            f"got {name!r:.60}"
        )
    for field in wanted:
        if field not in row:
            raise ValueError(f"{kind} {name}: the field {field} is missing")
    for field in row:
        if field not in wanted:
            raise ValueError(f"{kind} {name}: there is no field called {field[:60]!r}")
    return f"{kind} {name}"


def _text(owner: str, name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{owner}: {name} must be a text, got {value!r:.60}")
    return value


def _texts(owner: str, name: str, value: object) -> tuple[str, ...]:
    items = cast("list[object]", value) if isinstance(value, list) else []
    if not items:
        raise ValueError(f"{owner}: {name} must be a list of texts, got {value!r:.60}")
    texts = tuple(_text(owner, name, item) for item in items)
    twice = next((one for at, one in enumerate(texts) if one in texts[:at]), None)
    if twice is not None:
        raise ValueError(f"{owner}: {name} must differ, got {twice[:60]!r} twice")
    return texts
