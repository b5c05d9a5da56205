"""Turns a template file into the sections of an answer, in the order they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from whiteboard.template.lines import read_toml
from whiteboard.template.problem import Problem, TemplateError
from whiteboard.template.rules import SECTION_KEYS, TEXTS, problems

__all__ = [
    "MAX_BYTES",
    "Problem",
    "Section",
    "Template",
    "TemplateError",
    "default_template",
    "parsed_template",
    "template_source",
    "template_toml",
]

MAX_BYTES = 64 * 1024
"""Size of a template file."""
_CONTENT = Path(__file__).parent.parent / "content" / "template.toml"


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

    def __contains__(self, section_id: object) -> bool:
        """Whether there is a section called `section_id`."""
        return section_id in self.ids

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
    return parsed_template(_CONTENT.read_text(encoding="utf-8"))


@lru_cache(maxsize=64)
def parsed_template(source: str) -> Template:
    r"""Return the template written as TOML text.

    `minutes` may be left out (the sum of the sections), as may `order` (as written),
    `conventional` (as `order`), and the strong and weak examples and the evidence of a section
    (empty). White space at the ends of texts is dropped.

    Raises
    ------
    TemplateError
        A ValueError with every problem and its line, in the order of lines.

    >>> parsed_template('order = ["data"]\n[[section]\nid = "data"')
    Traceback (most recent call last):
    whiteboard.template.problem.TemplateError: line 2: a header that begins with "[[" must end ...
    """
    _check_source(source)
    content, lines = read_toml(source.removeprefix("\ufeff"))
    found = problems(content, lines)
    if found:
        raise TemplateError(found)
    sections = {row["id"]: _section(row) for row in content["section"]}
    order = tuple(content.get("order", sections))
    conventional = tuple(content.get("conventional", order))
    return Template(tuple(sections[section_id] for section_id in order), conventional)


def template_source(data: bytes) -> str:
    """Return the text of an uploaded template file; raise TemplateError when it is not UTF-8.

    >>> template_source(b"minutes = 45")
    'minutes = 45'
    """
    _check_size(len(data))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        words = "this is not UTF-8 text; save the file with the encoding UTF-8"
        raise TemplateError([Problem(line, words)]) from None


def template_toml(template: Template) -> str:
    """Return `template` as a TOML file to begin one's own with.

    >>> parsed_template(template_toml(default_template())) == default_template()
    True
    """
    orders = [("order", template.ids), ("conventional", template.conventional)]
    head = [_GUIDE, f"minutes = {template.minutes}"]
    head += [f"{name} = [{', '.join(map(_quoted, ids))}]" for name, ids in orders]
    return "\n\n".join(["\n".join(head), *map(_section_toml, template.sections)]) + "\n"


_GUIDE = """\
# The sections of an answer.
#
# order         the sections as they are shown; without it, as they stand in this file
# conventional  the same sections in a second order; without it, as in order
# minutes       of all sections together; without it, what they add up to
#
# Each [[section]] has an id (a-z, 0-9 and _; boards keep its text under this name, so do not
# change it later), a title, a short name for its tab, minutes, and what it asks. A strong and a
# weak example and the evidence that belongs there may be left out.
"""


def _check_source(source: str) -> None:
    _check_size(len(source))
    # A text from a browser may hold half of a character, which no file can hold.
    half = next((at for at, sign in enumerate(source) if "\ud800" <= sign <= "\udfff"), None)
    if half is not None:
        line = source.count("\n", 0, half) + 1
        raise TemplateError([Problem(line, "this holds half of a character; type it again")])
    _check_size(len(source.encode()))


def _check_size(size: int) -> None:
    if size > MAX_BYTES:
        words = f"a template must have at most {MAX_BYTES // 1024} kB, got {-(-size // 1024)} kB"
        raise TemplateError([Problem(1, words)])


def _section(row: dict[str, object]) -> Section:
    texts = {key: str(row.get(key, "")).strip() for key in TEXTS}
    return Section(id=str(row["id"]), minutes=int(str(row["minutes"])), **texts)


def _section_toml(section: Section) -> str:
    values = ((key, getattr(section, key)) for key in SECTION_KEYS)
    rows = [
        f"{key} = {value if isinstance(value, int) else _quoted(value)}"
        for key, value in values
        if value != ""
    ]
    return "\n".join(["[[section]]", *rows])


def _quoted(text: str) -> str:
    """Return `text` as a TOML string; one of several lines keeps its lines."""
    inner = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"""\n{inner}"""' if "\n" in text else f'"{inner}"'
