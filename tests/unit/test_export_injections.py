"""Every injection in every place for text, through every export: text stays text."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt
from reportlab import rl_config

from tests.support.boards import a_board, a_pin
from tests.support.injections import CANARY, HOST, INJECTIONS
from whiteboard.answer import EMPTY, Answer, with_evidence
from whiteboard.board import Board, Rating, Response
from whiteboard.evidence import from_dict, to_dict
from whiteboard.exports.csv_file import to_csv
from whiteboard.exports.html_file import to_html
from whiteboard.exports.inert import one_line
from whiteboard.exports.parts import template_of
from whiteboard.exports.pdf_file import to_pdf
from whiteboard.finding import Finding
from whiteboard.report import to_markdown
from whiteboard.rubric import default_rubric
from whiteboard.template import default_template, parsed_template, template_toml

SECTIONS = default_template().ids
PLAIN = (
    "head style body header main h1 h3 bdi ul figure figcaption table thead tbody blockquote "
    "pre code em strong s hr br"
)
TAGS: dict[str, frozenset[str]] = {
    **dict.fromkeys(re.findall(r"\w+", PLAIN), frozenset()),
    "html": frozenset({"lang"}),
    "meta": frozenset({"charset", "http-equiv", "content", "name"}),
    "section": frozenset({"aria-labelledby"}),
    "nav": frozenset({"aria-label"}),
    "a": frozenset({"href"}),
    "ol": frozenset({"start"}),
    "div": frozenset({"class", "role", "aria-label", "tabindex"}),
    **dict.fromkeys(("th", "td"), frozenset({"scope", "class", "dir"})),
    **dict.fromkeys(("p", "li"), frozenset({"dir", "class"})),
    **dict.fromkeys(("tr", "h2", "title"), frozenset({"id"})),
}
VALUES = re.compile(r"[A-Za-z0-9 .,#:;='()_/-]*")
FORMULA = re.compile(r"""[\s"'`‘’“”«»„‹›]*[=+\-@＝＋－＠]""")
NUMBER = re.compile(r"-?\d+(\.\d+)?(e-?\d+)?")
FORBIDDEN = re.compile(
    rb"/(URI|JavaScript|JS|Launch|OpenAction|AA|EmbeddedFiles?|SubmitForm|GoToR|ImportData"
    rb"|RichMedia|Movie|Sound|XFA|AcroForm)\b"
)


def imported_pin(text: str, number: int):
    """A pin as a file from elsewhere may bring it: every text in it is somebody else's."""
    fields = to_dict(a_pin(id=f"E{number}"))
    scenario = json.loads(fields["scenario"])
    scenario["costs"]["currency"] = text
    fields |= {"scenario": json.dumps(scenario), "claim": text, "section": text, "metric": text}
    fields["interval"]["method"] = text
    return from_dict(fields)


def gone_pin(text: str, number: int):
    """A pin of a data set that is not here, whose names and words are somebody else's."""
    fields = to_dict(a_pin(id=f"E{number}"))
    scenario = json.loads(fields["scenario"])
    scenario |= {"dataset": f"gone {text}", "models": [f"model {text}"], "focus": f"model {text}"}
    scenario["costs"]["currency"] = text
    fields |= {"scenario": json.dumps(scenario), "words": text, "model": f"model {text}"}
    return from_dict(fields | {"claim": text, "unit": "currency", "id": text})


def own_template(text: str) -> str:
    """A template whose titles are `text`, or none where a template refuses such titles."""
    sections = tuple(
        replace(section, title=text, short="x", asks=text)
        for section in default_template().sections
    )
    try:
        source = template_toml(replace(default_template(), sections=sections))
        parsed_template(source)
    except ValueError:
        return ""
    return source


def board_full_of(text: str) -> Board:
    """A board with `text` wherever a person can put text."""
    answer = replace(EMPTY, sections={**dict.fromkeys(SECTIONS, text), f"gone {text}": text})
    for number, pin in enumerate((imported_pin(text, 1), gone_pin(text, 2)), start=1):
        answer = with_evidence(answer, pin) if number == 1 else with_pin_as_it_is(answer, pin)
    words = text[:500]
    ratings = [
        Rating(rater=rater, dimension=dimension, level=2, note=words)
        for rater in ("self", "reviewer")
        for dimension in (default_rubric().dimensions[0].id, text)
    ]
    return a_board(
        answer,
        title=text,
        problem=text,
        template_toml=own_template(text),
        ratings=tuple(ratings),
        responses=(
            Response(finding=text, kind="not_relevant", words=words),
            Response(finding=findings_full_of(text)[0].key, kind="covered", words=words),
        ),
    )


def with_pin_as_it_is(answer: Answer, pin):
    return replace(answer, evidence=(*answer.evidence, pin))


def findings_full_of(text: str) -> list[Finding]:
    text = text.encode("utf-8", "replace").decode()  # the key of a finding is made of its bytes
    return [
        Finding(
            check=text,
            section=text,
            quote=text,
            evidence=text,
            rule=text,
            question=text,
            about=text,
        )
    ]


class Page(HTMLParser):
    """Reads a page and complains about everything that the exports never write."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.complaints: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.styles = 0

    def handle_starttag(self, tag, attrs):
        if tag not in TAGS:
            self.complaints.append(f"tag {tag}")
            return
        self.styles += tag == "style"
        for name, value in attrs:
            if name not in TAGS[tag] or value is None or not VALUES.fullmatch(value):
                self.complaints.append(f"{tag} {name}={value!r}")
            if name == "id":
                self.ids.append(value)
            if name == "href":
                self.links.append(value)

    def handle_comment(self, data):
        self.complaints.append(f"comment {data}")

    def handle_pi(self, data):
        self.complaints.append(f"instruction {data}")

    def unknown_decl(self, data):
        self.complaints.append(f"declaration {data}")


def read(html: str) -> Page:
    page = Page()
    page.feed(html)
    page.close()
    return page


def test_there_are_at_least_two_hundred_injections_and_none_twice() -> None:
    assert len(INJECTIONS) == len(set(INJECTIONS)) >= 200
    assert sum(HOST in text for text in INJECTIONS) >= 80
    assert sum(CANARY in text for text in INJECTIONS) >= 80


@pytest.mark.parametrize("number", range(len(INJECTIONS)))
def test_in_html_it_is_text(number: int) -> None:
    text = INJECTIONS[number]
    html = to_html(board_full_of(text), findings=findings_full_of(text))
    page = read(html)
    assert page.complaints == []
    assert page.styles == 1
    assert len(set(page.ids)) == len(page.ids)
    assert all(link.startswith("#") and link[1:] in page.ids for link in page.links)
    assert html.isprintable() or not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", html)
    html.encode("utf-8")


@pytest.mark.parametrize("number", range(len(INJECTIONS)))
def test_in_markdown_it_is_text_for_a_reader_that_obeys_html(number: int) -> None:
    text = INJECTIONS[number]
    board = board_full_of(text)
    report = to_markdown(board, findings=findings_full_of(text))
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(report)
    kinds = {token.type for block in tokens for token in (block, *(block.children or ()))}
    assert not kinds & {"html_block", "html_inline", "image", "link_open"}
    levels = [token.tag for token in tokens if token.type == "heading_open"]
    assert levels == ["h1", *["h2"] * (1 + len(SECTIONS) + 1 + 5)]
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", report)


@pytest.mark.parametrize("number", range(len(INJECTIONS)))
def test_in_csv_no_cell_is_a_formula_and_the_text_comes_back(number: int) -> None:
    text = INJECTIONS[number]
    table = to_csv(board_full_of(text))
    head, *rows = csv.reader(io.StringIO(table, newline=""), strict=True)
    assert len(rows) == 2
    for row in rows:
        assert len(row) == len(head)
        assert not [cell for cell in row if FORMULA.match(cell) and not guarded(cell)]
        # The guard adds apostrophes and takes nothing away.
        claim = row[head.index("what")]
        assert claim.replace("'", "") == one_line(text).replace("'", "")
    # Where semicolons part cells, the same holds for what they part.
    parts = [part for cell in rows[0] for part in cell.split(";")]
    assert not [part for part in parts if FORMULA.match(part) and not guarded(part)]


def guarded(cell: str) -> bool:
    return cell.startswith("'") or NUMBER.fullmatch(cell) is not None


@pytest.mark.parametrize("first", range(0, len(INJECTIONS), 12))
def test_in_a_pdf_it_is_text_and_nothing_acts(first: int, monkeypatch) -> None:
    monkeypatch.setattr(rl_config, "pageCompression", 0)
    texts = INJECTIONS[first : first + 12]
    boards = [board_full_of(text) for text in texts]
    answer = replace(
        EMPTY,
        sections=dict(zip(SECTIONS, ["\n\n".join(texts), *texts], strict=False)),
        evidence=tuple(
            replace(pin, id=f"E{number}")
            for number, pin in enumerate((p for b in boards for p in b.answer.evidence), start=1)
        ),
    )
    together = replace(
        boards[0],
        answer=answer,
        template_toml="",
        responses=tuple(one for board in boards for one in board.responses),
        ratings=tuple(one for board in boards for one in board.ratings),
    )
    findings = [finding for text in texts for finding in findings_full_of(text)]
    pdf = to_pdf(together, findings=findings)
    assert FORBIDDEN.search(outside_text(pdf)) is None


@pytest.mark.parametrize("first", range(0, len(INJECTIONS), 12))
def test_a_pdf_takes_any_title_and_any_section_titles(first: int, monkeypatch) -> None:
    monkeypatch.setattr(rl_config, "pageCompression", 0)
    for text in INJECTIONS[first : first + 12]:
        pdf = to_pdf(a_board(title=text, template_toml=own_template(text)))
        assert FORBIDDEN.search(outside_text(pdf)) is None


def outside_text(pdf: bytes) -> bytes:
    """The objects of a PDF without page content, fonts and quoted text."""
    objects, at = b"", 0
    for found in re.finditer(rb"/Length (\d+)[^>]*>>\s*stream\r?\n", pdf):
        if found.start() >= at:  # not words inside the content of a page
            objects += pdf[at : found.end()]
            at = found.end() + int(found[1])
    objects += pdf[at:]
    return re.sub(rb"\((?:\\.|[^\\()])*\)", b"()", objects, flags=re.DOTALL)


def test_the_search_for_actions_finds_one() -> None:
    assert FORBIDDEN.search(outside_text(b"<< /S /URI /URI (http://a) >>"))
    assert not FORBIDDEN.search(outside_text(b"<< /Title (/URI \\(x\\)) >>"))


def test_a_page_that_obeys_is_noticed() -> None:
    assert read("<p onclick='x()'>a</p><script>1</script>").complaints
    assert read('<a href="javascript:x">a</a>').links == ["javascript:x"]


def test_many_templates_with_such_titles_are_read_and_reported() -> None:
    assert sum(bool(own_template(text)) for text in INJECTIONS) > 150
    board = a_board(template_toml=own_template(INJECTIONS[0]))
    assert template_of(board).sections[0].title == INJECTIONS[0]
