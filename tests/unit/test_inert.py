from __future__ import annotations

import re
from html import unescape
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from whiteboard.exports.inert import one_line, visible
from whiteboard.exports.inert_html import line_html, text_html
from whiteboard.exports.inert_markdown import inert, inert_line, parsed

HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
MARKS = "<![]():`~#=-\\|a1>&*_+. \n"


def headings(markdown: str) -> list[str]:
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    return [token.tag for token in tokens if token.type == "heading_open"]


def test_a_direction_override_and_a_null_are_shown_by_their_number() -> None:
    assert visible("pay\u202egnp.exe\x00") == "pay‹U+202E›gnp.exe‹U+0000›"
    assert visible("\x1b[31m \ud800 \ufffe") == "‹U+001B›[31m ‹U+D800› ‹U+FFFE›"


def test_line_ends_of_every_kind_become_one_kind_and_tabs_stay() -> None:
    assert visible("a\r\nb\rc\u2028d\u2029e\x85f\tg") == "a\nb\nc\nd\ne\nf\tg"


def test_writing_that_needs_joiners_and_marks_keeps_them() -> None:
    text = "👩\u200d💻 می\u200cخواهم \u200fעברית"
    assert visible(text) == text


@given(st.text(max_size=30))
def test_no_text_stays_hidden_whatever_it_holds(text: str) -> None:
    assert HIDDEN.search(visible(text)) is None
    assert "\n" not in one_line(text)
    visible(text).encode("utf-8")


@given(st.text(MARKS, max_size=60))
def test_no_text_adds_or_swallows_a_heading_for_a_real_reader(text: str) -> None:
    assert headings(f"# one\n\n{inert(text)}\n\n## two\n\n- {inert_line(text)}\n\n### three\n") == [
        "h1",
        "h2",
        "h3",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "- # in a list",
        "> # in a quote",
        "> text\n> ---",
        "- a\n\n  ```\n# behind a fence that the list closes",
        "1) # numbered",
        "> - ## both",
    ],
)
def test_headings_inside_lists_and_quotes_lose_their_mark(text: str) -> None:
    assert headings(text)
    assert headings(inert(text)) == []


def test_lists_nested_deeper_than_readers_follow_are_shown_as_they_were_typed() -> None:
    deep = "\n".join("  " * level + "- x" for level in range(30))
    assert inert(deep) == f"```\n{deep}\n```"
    assert headings(f"{inert(deep)}\n\n## next") == ["h2"]


def test_an_entity_is_shown_as_typed_and_hides_no_character() -> None:
    assert inert("AT&amp;T &#x202E; a & b") == "AT&amp;amp;T &amp;#x202E; a & b"
    assert text_html("&#x202E;&lt;b&gt;") == '<p dir="auto">&amp;#x202E;&amp;lt;b&amp;gt;</p>\n'


@pytest.mark.parametrize(
    "text",
    [
        "[text](http://attack.invalid/x 'title')",
        "![text](http://attack.invalid/x.png)",
        "<http://attack.invalid/x>",
        "[ref]: http://attack.invalid/x",
        "<div>",
        "[text][ref]",
    ],
)
def test_what_could_be_a_link_an_image_or_a_tag_is_shown_in_full(text: str) -> None:
    shown = text_html(f"before\n\n{text}\n\nafter [text][ref]")
    assert text in unescape(re.sub(r"</?p[^>]*>", "", shown))


def test_a_citation_leads_to_its_row_only_when_that_exists_and_never_inside_code() -> None:
    html = text_html("[E1] [E2] `[E1]` \\[E1]", {"E1"})
    assert html == '<p dir="auto"><a href="#E1">[E1]</a> [E2] <code>[E1]</code> [E1]</p>\n'


GITHUB_CELL = re.compile(r"\|((?:\\[!-/:-@\[-`{-~]|[^|\n])*)")
"""A cell as GitHub's reader finds it: a backslash with the mark behind it, or what is no pipe."""


@pytest.mark.parametrize("text", ["a|b", r"a \| b", r"a \\| b", "\\\\\\|", "|", "||\\", r"`a\|b`"])
def test_a_cell_stays_one_cell_whatever_stands_before_its_pipes(text: str) -> None:
    row = f"| {inert_line(text)} | last |"
    assert [cell.strip() for cell in GITHUB_CELL.findall(row)][1:] == ["last", ""]
    tokens = MarkdownIt("commonmark").enable("table").parse(f"| x | y |\n|---|---|\n{row}\n")
    cells = [after for one, after in pairwise(tokens) if one.type == "td_open"]
    assert [cell.content for cell in cells][1:] == ["last"]
    if "`" not in text:
        assert "".join(part.content for part in cells[0].children) == text.strip()


def test_typed_markdown_keeps_its_lists_tables_and_code() -> None:
    text = "1. a\n2. **b**\n\n|x|y|\n|-|-:|\n|1|2|\n\n```py\nif a < b:\n```\n\n> *q*\n\n~~s~~"
    html = text_html(text)
    for part in (
        "<ol>\n",
        "<strong>b</strong>",
        '<th scope="col" dir="auto">x</th>',
        '<td class="right" dir="auto">2</td>',
        "<pre><code>if a &lt; b:\n</code></pre>",
        "<blockquote>\n",
        "<em>q</em>",
        "<s>s</s>",
    ):
        assert part in html


def test_a_typed_heading_is_a_bold_paragraph_and_a_line_of_dashes_a_rule() -> None:
    assert text_html("# mine") == '<p class="heading" dir="auto">mine</p>\n'
    assert text_html("text\n---") == '<p dir="auto">text</p>\n<hr>\n'


def test_a_typed_line_end_is_a_line_end() -> None:
    assert text_html("one\ntwo") == '<p dir="auto">one<br>\ntwo</p>\n'


@pytest.mark.parametrize("text", ["> " * 300 + "deep", "- " * 300 + "deep"])
def test_text_nested_too_deeply_for_the_parser_is_kept_as_it_stands(text: str) -> None:
    (block,) = parsed(text)
    assert block.content == text
    assert "deep" in text_html(text)


@given(st.text(MARKS.replace("|", "") + "\u202e\x00", max_size=80))
def test_every_letter_that_was_typed_is_still_there_in_html(text: str) -> None:
    kept = unescape(re.sub(r"<[^>]*>", "", text_html(text)))
    assert kept.count("a") == text.count("a")


def test_plain_text_has_a_direction_of_its_own() -> None:
    assert line_html("עברית < a") == "<bdi>עברית &lt; a</bdi>"
