from __future__ import annotations

import csv
import io
import math
from dataclasses import replace

import pytest

from simulator.intervals import Interval
from tests.support.boards import a_board, a_pin, an_answer
from whiteboard.answer import with_evidence
from whiteboard.board import Board
from whiteboard.evidence import from_dict, to_dict
from whiteboard.exports.csv_file import HEAD, guarded, to_csv


def board_of(**changes) -> Board:
    return a_board(with_evidence(an_answer(), a_pin(**changes)))


def rows(board: Board) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(to_csv(board), newline=""), strict=True))


def test_a_row_holds_what_the_pin_holds_with_numbers_at_full_precision() -> None:
    (row,) = rows(board_of(value=0.1 + 0.2))
    assert row["id"] == "E1"
    assert row["what"] == "precision"
    assert float(row["value"]) == 0.1 + 0.2
    assert row["value as text"] == "30.0%"
    assert (row["low"], row["high"], row["level"], row["method"]) == (
        "0.38",
        "0.463",
        "0.95",
        "Wilson",
    )
    assert row["unit"] == "share"
    assert row["seed"] == "0"
    assert row["how it was made"].endswith("10,000 rows, seed 0")
    assert row["link"].startswith("/?data=credit_default&")
    assert row["pinned at"] == "2026-03-04T12:30:00+00:00"


def test_lines_end_as_the_standard_says_and_quotes_are_doubled() -> None:
    table = to_csv(board_of(claim='a "quoted", claim'))
    assert table.count("\r\n") == 2
    assert '"a ""quoted"", claim"' in table
    assert not table.startswith("\ufeff")


def test_a_board_without_pins_is_a_table_with_a_head_only() -> None:
    assert to_csv(a_board()) == ",".join(HEAD) + "\r\n"


def test_a_negative_number_is_a_number_and_negative_text_is_not_a_formula() -> None:
    low = Interval(-0.5, 0.25, 0.95, "Newcombe")
    (row,) = rows(board_of(value=-0.5, interval=low, unit="currency"))
    assert row["value"] == "-0.5"
    assert row["low"] == "-0.5"
    assert row["value as text"] == "'-$0.500"


def test_what_is_undefined_is_an_empty_cell() -> None:
    (row,) = rows(board_of(value=math.nan, interval=None, threshold=None))
    assert (row["value"], row["low"], row["level"], row["threshold"]) == ("", "", "", "")
    assert row["value as text"] == "–"


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", '"=1', "' =1", "  =1", "＝1", "＋1", "－1", "＠A"],
)
def test_whatever_begins_like_a_formula_gets_an_apostrophe(text: str) -> None:
    assert guarded(text).startswith("'")
    (row,) = rows(board_of(claim=text))
    assert row["what"].startswith("'")


def test_a_formula_behind_a_semicolon_is_guarded_for_those_whose_cells_it_parts() -> None:
    assert guarded("a;=1+1; @A1;b") == "a;'=1+1;' @A1;b"


@pytest.mark.parametrize("text", ["recall - 2%", "a=b", "3 + 4", "a; b", "p@k", "", "–"])
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


def test_a_line_end_and_a_null_do_not_break_the_row() -> None:
    (row,) = rows(board_of(claim="two\nlines\x00"))
    assert row["what"] == "two lines‹U+0000›"


def test_a_pin_whose_data_set_is_gone_keeps_its_figure_and_says_why_it_has_no_link() -> None:
    fields = to_dict(a_pin())
    scenario = fields["scenario"].replace("credit_default", "letters")
    gone = from_dict(fields | {"scenario": scenario, "words": "as it was made"})
    (row,) = rows(a_board(replace(an_answer(), evidence=(gone,))))
    assert row["value"] == "0.421"
    assert row["seed"] == ""
    assert row["how it was made"] == "as it was made"
    assert row["link"] == "cannot be opened: the data set 'letters' is no longer here"


def test_the_same_board_gives_the_same_table() -> None:
    assert to_csv(board_of()) == to_csv(board_of())
