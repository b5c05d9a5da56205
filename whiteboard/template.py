"""Turns content/template.toml into the sections of an answer, in the order they are shown."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_CONTENT = Path(__file__).parent / "content" / "template.toml"


@dataclass(frozen=True, kw_only=True)
class Section:
    """One section of the answer: what it asks and what good looks like.

    Parameters
    ----------
    id : the stable name that boards and links refer to.
    title, short : the heading, and the same in one word for a tab.
    minutes : how long it should take [minutes].
    asks : the prompt.
    strong, weak : an example of each.
    evidence : which pins belong here, in words.
    """

    id: str
    title: str
    short: str
    minutes: int
    asks: str
    strong: str
    weak: str
    evidence: str


@dataclass(frozen=True)
class Template:
    """The sections of an answer in seed order, and the conventional order of the same sections."""

    sections: tuple[Section, ...]
    conventional: tuple[str, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the sections in seed order."""
        return tuple(section.id for section in self.sections)

    @property
    def minutes(self) -> int:
        """How long the whole answer should take [minutes]."""
        return sum(section.minutes for section in self.sections)

    def __getitem__(self, section_id: str) -> Section:
        """Return the section called `section_id`; raise ValueError when there is none."""
        for section in self.sections:
            if section.id == section_id:
                return section
        raise ValueError(
            f"there is no section called {section_id[:60]!r}; known: {', '.join(self.ids)}"
        )


@cache
def default_template() -> Template:
    """Return the template that travels with the product.

    >>> default_template().ids[:3]
    ('clarify', 'baseline', 'models')
    >>> default_template().minutes
    45
    """
    return template_from(tomllib.loads(_CONTENT.read_text(encoding="utf-8")))


@cache
def parsed_template(source: str) -> Template:
    """Return the template written as TOML text; raise ValueError naming what is wrong."""
    return template_from(tomllib.loads(source))


def template_from(content: dict[str, Any]) -> Template:
    """Return the template described by a parsed TOML file.

    Raises
    ------
    ValueError
        When a section is missing from an order, named twice, or the minutes do not add up.

    >>> one = {"id": "a", "title": "A", "short": "A", "minutes": 5}
    >>> one |= {"asks": "?", "strong": "yes", "weak": "no", "evidence": "none"}
    >>> content = {"minutes": 5, "order": ["a"], "conventional": ["a"], "section": [one]}
    >>> template_from(content)["a"].minutes
    5
    """
    by_id = {row["id"]: Section(**row) for row in content["section"]}
    order, conventional = tuple(content["order"]), tuple(content["conventional"])
    for name, ids in (("order", order), ("conventional", conventional)):
        if sorted(ids) != sorted(row["id"] for row in content["section"]):
            raise ValueError(f"{name} must name every section once, got {', '.join(ids)}")
    template = Template(tuple(by_id[section_id] for section_id in order), conventional)
    if template.minutes != content["minutes"]:
        raise ValueError(
            f"minutes must add up to {content['minutes']}, the sections take {template.minutes}"
        )
    return template
