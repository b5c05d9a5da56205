"""Template files written in every style TOML allows: what is read, and the line of a fault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whiteboard.template import (
    Problem,
    Section,
    Template,
    TemplateError,
    parsed_template,
    template_toml,
)
from whiteboard.template.rules import TEXTS

# Lines that look like the file around them, so that only a reader of TOML can tell them apart.
DECOYS = (
    "[[section]]",
    'id = "decoy"',
    "minutes = 6",
    "minutes = six",
    "# not a comment",
    'order = ["decoy"]',
    "it's [one",
    'say "no" twice',
    "C:\\data\\",
    "} ] , = .",
)
CLUTTER = ("", "# [[section]]", '  # id = "decoy"', "\t")
SECTION_FAULTS = {
    "id": ["5", '"Data"', '""', '"ä"', "[]", f'"{"a" * 25}"'],
    "minutes": ["0", "-3", "121", '"six"', "6.0", "true", "2026-01-01", "[6]", "{a = 6}"],
    "title": ["5", '""', f'"{"t" * 81}"', '"""\n\n"""', r'"a\nb"', r'"\u0000"', "[\n]"],
    "short": ["false", '" "', f'"{"t" * 17}"', r'"a\tb"', "1979-05-27 07:32:00"],
    "asks": ["5", '""', f'"{"t" * 1001}"', r'"a\u202eb"', "'''\n \n'''"],
    "weak": ["5", f'"{"t" * 1001}"', r'"a\u001bb"', '["""\nid = 5\n"""]'],
}
SIGNS = st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp"])
LINES = st.one_of(st.sampled_from(DECOYS), st.text(SIGNS, max_size=20))
WORDS = st.text(SIGNS, min_size=1, max_size=16).map(str.strip).filter(bool)
PROSE = st.lists(LINES, min_size=1, max_size=5).map("\n".join).map(str.strip)
IDS = st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True)

STYLES = st.integers(0, 2**32).map(Random)
Path = tuple[str, ...]
T = TypeVar("T")


@st.composite
def templates(draw: st.DrawFn) -> Template:
    ids = draw(st.lists(IDS, min_size=1, max_size=4, unique=True))
    sections = tuple(
        Section(
            id=section_id,
            minutes=draw(st.integers(1, 120)),
            title=draw(WORDS),
            short=draw(WORDS),
            asks=draw(PROSE.filter(bool)),
            **{key: draw(PROSE) for key in ("strong", "weak", "evidence")},
        )
        for section_id in ids
    )
    return Template(sections, tuple(draw(st.permutations(ids))))


class Writer:
    """A file being written line by line, so that the line of every value is known by counting.

    Parameters
    ----------
    template : what is written.
    style : chooses among the ways TOML has to write the same.
    faults : what to write instead, as it stands in the file, by path; None leaves a key out.
    """

    def __init__(
        self, template: Template, style: Random, faults: Mapping[Path, str | None] | None = None
    ) -> None:
        self.rows: list[str] = []
        self.line_of: dict[Path, int] = {}
        self.style = style
        self.faults = faults or {}
        self.clutter()
        for name in self.shuffled(("minutes", "order", "conventional")):
            if name == "minutes":
                self.assign(name, text=str(template.minutes))
            else:
                self.order(name, template.ids if name == "order" else template.conventional)
            self.clutter()
        for section in self.shuffled(template.sections):
            self.section(section)

    @property
    def source(self) -> str:
        return "\n".join(self.rows)

    def shuffled(self, values: Sequence[T]) -> list[T]:
        return self.style.sample(values, len(values))

    def write(self, *path: str, text: str) -> None:
        self.line_of[path] = len(self.rows) + 1
        self.rows += text.split("\n")

    def clutter(self) -> None:
        self.rows += self.style.choices(CLUTTER, k=self.style.randrange(3))

    def assign(self, *path: str, text: str) -> None:
        value = self.faults.get(path, text)
        if value is None:
            return
        name = self.style.choice(["{}", '"{}"', "'{}'"]).format(path[-1])
        before, equals = (
            self.style.choice(["", "  ", "\t"]),
            self.style.choice(["=", " = ", "\t=\t"]),
        )
        after = self.style.choice(["", "  # minutes = 9", ' # "']) if value == text else ""
        self.write(*path, text=f"{before}{name}{equals}{value}{after}")

    def order(self, name: str, ids: Sequence[str]) -> None:
        raw = [self.faults.get((name, one), f'"{one}"') for one in ids]
        if self.style.random() < 0.5:
            self.assign(name, text=f"[{', '.join(map(str, raw))}]")
            self.line_of |= {(name, one): self.line_of[name,] for one in ids}
            return
        self.write(name, text=f"{name} = [ # a list")
        for one, text in zip(ids, raw, strict=True):
            self.clutter()
            self.write(name, one, text=f'  {text}, # "decoy"]')
        self.rows.append("]")

    def section(self, section: Section) -> None:
        header = self.style.choice(["[[section]]", "[[ 'section' ]] # [x]", '  [["section" ]]'])
        self.write(section.id, text=header)
        for key, value in self.shuffled(list(vars(section).items())):
            optional = value == "" and (section.id, key) not in self.faults
            if not (optional and self.style.random() < 0.5):
                text = str(value) if isinstance(value, int) else self.text(value)
                self.assign(section.id, key, text=text)
            self.clutter()

    def text(self, value: str) -> str:
        """One of the ways TOML has to write a text."""
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        on_one_line = escaped.replace("\n", "\\n")
        ways = [f'"{on_one_line}"', f'"""\n{escaped}"""', f'"""\\\n   {escaped}"""']
        if "'" not in value:
            ways += [f"'''\n{value}'''", *([f"'{value}'"] if "\n" not in value else [])]
        return self.style.choice(ways)


def the_problem(writer: Writer) -> Problem:
    with pytest.raises(TemplateError) as caught:
        parsed_template(writer.source)
    (problem,) = caught.value.problems
    return problem


@given(template=templates(), style=STYLES)
def test_a_template_reads_the_same_in_whatever_style_it_is_written(template, style):
    source = Writer(template, style).source
    assert parsed_template(source) == template
    assert parsed_template(source.replace("\n", "\r\n")) == template


@given(template=templates())
def test_the_file_to_begin_with_gives_back_its_template(template):
    assert parsed_template(template_toml(template)) == template


@given(template=templates(), style=STYLES)
def test_one_fault_in_a_section_is_the_one_problem_and_stands_on_its_line(template, style):
    section, key = style.choice(template.ids), style.choice(sorted(SECTION_FAULTS))
    faults = {(section, key): style.choice(SECTION_FAULTS[key])}
    writer = Writer(template, style, faults)
    problem = the_problem(writer)
    assert problem.line == writer.line_of[section, key]
    assert problem.words.startswith(f"{key} of section ")


@given(template=templates(), style=STYLES)
def test_a_key_that_is_missing_stands_on_the_line_of_its_header(template, style):
    section = style.choice(template.ids)
    key = style.choice(["id", "minutes", "title", "short", "asks"])
    writer = Writer(template, style, {(section, key): None})
    problem = the_problem(writer)
    assert problem.line == writer.line_of[section,]
    assert problem.words.endswith(f" must have {key}")


@given(template=templates(), style=STYLES)
def test_a_name_that_no_section_has_stands_on_its_line_in_the_order(template, style):
    name, section = style.choice(["order", "conventional"]), style.choice(template.ids)
    writer = Writer(template, style, {(name, section): '"Decoy"'})
    problem = the_problem(writer)
    assert problem.line == writer.line_of[name, section]
    assert problem.words.endswith(f'which no section has; did you mean "{section}"?')


@given(template=templates(), style=STYLES)
def test_minutes_that_do_not_add_up_stand_on_their_line(template, style):
    writer = Writer(template, style, {("minutes",): str(template.minutes % 1920 + 1)})
    problem = the_problem(writer)
    assert problem.line == writer.line_of["minutes",]
    assert f"minutes must be {template.minutes}, the sum" in problem.words


@given(template=templates(), style=STYLES)
def test_a_line_that_is_not_toml_is_the_one_problem(template, style):
    section, key = style.choice(template.ids), style.choice(sorted(TEXTS))
    faults = {(section, key): style.choice(["six", "", '"a" b', r'"\d"', '"open', "[1 2]", "'"])}
    writer = Writer(template, style, faults)
    assert the_problem(writer).line == writer.line_of[section, key]


@given(st.text(st.sampled_from("ab=.[]{}\"'#,\\\n \t1é"), max_size=60))
def test_no_text_is_too_strange_to_be_refused_with_a_line_it_has(source):
    with pytest.raises(TemplateError) as caught:
        parsed_template(source)
    for problem in caught.value.problems:
        assert 1 <= problem.line <= source.count("\n") + 1


@given(template=templates(), style=STYLES)
def test_a_file_cut_off_in_its_middle_is_told_by_a_line_it_has(template, style):
    source = Writer(template, style, {("minutes",): "1920"}).source
    cut = source[: style.randrange(len(source))]
    with pytest.raises(TemplateError) as caught:
        parsed_template(cut)
    for problem in caught.value.problems:
        assert 1 <= problem.line <= cut.count("\n") + 1
