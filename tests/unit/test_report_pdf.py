from __future__ import annotations

import re
import zlib
from dataclasses import replace
from threading import Thread

import pytest
from reportlab import rl_config

from tests.support.boards import a_board, a_pin, an_answer
from tests.unit.test_report_html import FINDING, a_sweep, full_board
from whiteboard.board import Board
from whiteboard.exports.pdf_file import to_pdf
from whiteboard.exports.pdf_letters import MONO, REGULAR, Letters, register_fonts


@pytest.fixture
def plain(monkeypatch) -> None:
    """Page content as it is written, without compression."""
    monkeypatch.setattr(rl_config, "pageCompression", 0)


def shown(pdf: bytes) -> str:
    """The letters of the first 127 that the pages show, in order."""
    found = re.findall(rb"\(((?:\\.|[^\\()])*)\) Tj", pdf)
    text = b"".join(re.sub(rb"\\([()\\])", rb"\1", one) for one in found)
    return text.decode("latin-1")


def letters(pdf: bytes) -> str:
    """Every character that some font of the file maps a glyph to."""
    maps = [
        zlib.decompress(stream)
        for stream in re.findall(rb"stream\r?\n(\x78.*?)endstream", pdf, flags=re.DOTALL)
        if b"beginbfchar" in _inflated(stream) or b"beginbfrange" in _inflated(stream)
    ]
    maps += re.findall(rb"begincmap.*?endcmap", pdf, flags=re.DOTALL)
    codes = [code for one in maps for code in re.findall(rb"<([0-9A-Fa-f]{4,8})>", one)]
    return "".join(bytes.fromhex(code.decode()).decode("utf-16-be", "replace") for code in codes)


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""


def board_of(**sections: str) -> Board:
    return a_board(an_answer(1, **sections))


def test_it_is_a_pdf_that_is_the_same_for_the_same_board() -> None:
    first = to_pdf(full_board(), a_sweep, findings=[FINDING])
    assert first.startswith(b"%PDF-")
    assert first == to_pdf(full_board(), a_sweep, findings=[FINDING])


def test_it_names_its_title_its_language_and_the_day_of_the_board(plain) -> None:
    pdf = to_pdf(a_board(title="Card fraud"))
    assert b"/Title (Card fraud)" in pdf
    assert b"/Lang (en)" in pdf
    assert b"/DisplayDocTitle true" in pdf
    assert b"/CreationDate (D:20260304123000" in pdf


def test_it_is_tagged_and_every_mark_on_a_page_belongs_to_the_structure(plain) -> None:
    pdf = to_pdf(full_board(), a_sweep, findings=[FINDING])
    assert b"/Marked true" in pdf
    assert b"/StructTreeRoot" in pdf
    for role in (b"H1", b"H2", b"P", b"L", b"LI", b"Table", b"TR", b"TH", b"TD", b"Figure"):
        assert b"/S /" + role in pdf, role
    opened = len(re.findall(rb"<</MCID \d+>> BDC|/Artifact BMC", pdf))
    assert opened == len(re.findall(rb"\bEMC\b", pdf)) > 100
    marks = len(re.findall(rb"<</MCID \d+>> BDC", pdf))
    assert marks == len(re.findall(rb"/Type /MCR", pdf))


def test_figures_carry_their_description(plain) -> None:
    pdf = to_pdf(full_board(), a_sweep)
    assert b"/Alt (Recall by false positive rate; area under the curve" in pdf
    assert pdf.count(b"/S /Figure") == 3


def test_every_part_of_a_full_board_is_there(plain) -> None:
    text = shown(to_pdf(full_board(), a_sweep, findings=[FINDING]))
    for part in (
        "attempt 3.",
        "Labels come late.",
        "Begun 2026-03-04 12:30 UTC",
        "seed 0",
        "9:33",
        "note of",
        "Levels given",
        "always-negative score",
        "no time here",
        "Cited but not pinned: E7.",
        "Precision-recall",
    ):
        assert part in text, part


def test_pages_are_numbered_of_how_many(plain) -> None:
    pdf = to_pdf(board_of(metrics="word " * 4000))
    text = shown(pdf)
    pages = len(re.findall(rb"/Type /Page\b", pdf))
    assert pages >= 4
    assert all(f"{number} of " in text for number in range(1, pages + 1))
    assert re.search(rf"\({pages}\) Tj".encode(), pdf)


def test_a_citation_leads_to_its_row_and_nothing_leads_out(plain) -> None:
    pdf = to_pdf(full_board())
    assert pdf.count(b"/Subtype /Link") == 1
    assert re.search(rb"/Dest \[ \d+ 0 R /XYZ [\d. ]+\].*/Subtype /Link", pdf)
    assert b"/URI" not in pdf


def test_every_font_is_the_bundled_one_and_embedded(plain) -> None:
    pdf = to_pdf(full_board(), a_sweep)
    assert set(re.findall(rb"/BaseFont /(\S+)", pdf)) == {
        b"AAAAAA+DejaVuSans",
        b"AAAAAA+DejaVuSans-Bold",
    }


def test_letters_of_latin_greek_cyrillic_and_mathematics_are_drawn() -> None:
    text = "é ß ő α β Ω Ж и ≥ ≤ − × … “ ” – → ∑ √ ∞ ≈"
    pdf = to_pdf(board_of(metrics=f"{text} **{text}** *{text}* `{text}`"))
    assert set(text) - set(letters(pdf)) <= {" "}
    assert "□" not in letters(pdf)


def test_characters_without_a_glyph_are_boxes_and_the_note_says_so(plain) -> None:
    text = shown(to_pdf(board_of(metrics="日本語 and 日 🚀")))
    assert "5 characters that the fonts of this file lack drawn as" in text
    assert "The HTML export shows them." in text
    assert "About this file" not in shown(to_pdf(board_of(metrics="plain")))


def test_the_note_counts_and_names_what_was_missing() -> None:
    register_fonts()
    written = Letters()
    assert written.markup("a日b") == (
        f'<font name="{REGULAR}">a</font><font name="{REGULAR}">□</font>'
        f'<font name="{REGULAR}">b</font>'
    )
    written.markup("日語")
    assert written.missing == {"日": 2, "語": 1}
    assert written.notes[0].startswith("3 characters")
    assert "‹U+65E5›, ‹U+8A9E›" in written.notes[0]


def test_a_letter_that_only_the_regular_font_has_is_drawn_in_it() -> None:
    register_fonts()
    assert REGULAR in Letters().markup("\u1e9e\u05d0", MONO)
    assert Letters().markup("<b>&", MONO) == f'<font name="{MONO}">&lt;b&gt;&amp;</font>'


def test_right_to_left_writing_is_noted() -> None:
    register_fonts()
    written = Letters()
    written.markup("עברית")
    assert "Right-to-left writing stands in the order it was typed in" in written.notes[0]


@pytest.mark.parametrize(
    "text",
    [
        "x" * 20_000,
        "```\n" + "y" * 20_000,
        "```\n" + "\n" * 300 + "\tend",
        "word " * 10_000,
        "a\n" * 2000,
        "|a|b|\n|-|-|\n" + "|1|2|\n" * 600,
        "|a|b|\n|-|-|\n|" + "w " * 8000 + "|" + "v" * 4000 + "|\n",
        "|" + "a|" * 60 + "\n|" + "-|" * 60 + "\n|" + "b|" * 60 + "\n",
        "\n".join("  " * level + "- x" for level in range(40)),
        "> " * 40 + "deep",
        "- " * 400 + "deeper",
        "日本" * 3000,
        "[E1] " * 800,
        "**a** " * 800,
        "~~a **b~~ c** ~~" * 300,
        "\u00a0" * 5000,
        "-\n-\n\n1.\n2.",
        "- ```\n  code\n  ```\n  > q\n",
        "999999999. a\n1000000000. b",
        "a\\\n\\\n\\\nb\\\n" * 100,
    ],
    ids=range(20),
)
def test_text_of_any_length_and_shape_is_laid_out(text: str) -> None:
    assert to_pdf(board_of(metrics=text)).startswith(b"%PDF-")


def test_a_pin_with_endless_words_and_a_long_title_are_laid_out() -> None:
    pin = a_pin(id="E1", claim="claim " * 4000)
    board = a_board(replace(an_answer(), evidence=(pin,)), title="t" * 5000)
    assert to_pdf(board).startswith(b"%PDF-")


def test_the_head_of_a_table_stands_on_every_page_it_reaches(plain) -> None:
    rows = "".join(f"|row {number}|b|\n" for number in range(200))
    pdf = to_pdf(board_of(metrics=f"|firstcolumn|second|\n|-|-|\n{rows}"))
    assert shown(pdf).count("firstcolumn") >= 4
    assert pdf.count(b"/S /TH") == 2 + 6


def test_two_at_a_time_give_what_one_gives() -> None:
    boards = [board_of(metrics="first " * 500), board_of(metrics="второй " * 500)]
    alone = [to_pdf(board) for board in boards]
    together: dict[int, bytes] = {}
    threads = [
        Thread(target=lambda at=at: together.update({at: to_pdf(boards[at])})) for at in (0, 1)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[0], together[1]] == alone
