"""Whatever stands in the address, the board says what was wrong, what it uses, and goes on."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from playwright.sync_api import Page, expect

from tests.support.board_page import BoardPage, has_no_traceback
from tests.support.server import Server

NUMBERS = (
    "rows", "folds", "seed", "prevalence", "fp", "fn", "tp", "tn", "review", "capacity", "cases",
)  # fmt: skip
NAMES = ("data", "models", "focus", "balance", "rule")
EVERY = NUMBERS + NAMES
FAULTS = {
    "malformed": "1,2;3",
    "infinite": "inf",
    "script": "<script>document.title='taken'</script>",
    "markdown": "![x](http://192.0.2.1/x.png)[a](javascript:alert(1))",
    "huge": "9" * 5000,
}
OUT_OF_RANGE = {
    "rows": "3", "folds": "99", "seed": "-1", "prevalence": "1", "fp": "1e300", "capacity": "-4",
    "cases": "0",
}  # fmt: skip


def _names(page: Page, keys: Iterable[str]) -> None:
    """Wait until what is said of the link names each of these parts."""
    for key in keys:
        named = page.get_by_test_id("stAlert").filter(has_text=f"In the link, {key}:")
        expect(named.first).to_be_visible()


def _still_works(board: BoardPage) -> None:
    board.control("rule-youden").click()
    board.wait_for_address(lambda query: query["rule"] == "youden")
    board.agrees()
    has_no_traceback(board.page)


@pytest.mark.parametrize("fault", FAULTS)
def test_every_faulty_part_is_named_and_the_board_goes_on(
    page: Page, server: Server, fault: str
) -> None:
    board = BoardPage(page, server).open(dict.fromkeys(EVERY, FAULTS[fault]))
    _names(page, EVERY)
    expect(page).to_have_title("ML Design Whiteboard")
    expect(page.get_by_test_id("stAlert").locator("a, img, script")).to_have_count(0)
    _still_works(board)


def test_every_part_out_of_range_is_named(page: Page, server: Server) -> None:
    board = BoardPage(page, server).open(OUT_OF_RANGE)
    _names(page, OUT_OF_RANGE)
    _still_works(board)


def test_a_threshold_outside_the_scores_is_drawn(page: Page, server: Server) -> None:
    for at, recall in (("1e308", "0%"), ("-99", "100%")):
        board = BoardPage(page, server).open({"rule": "threshold", "at": at})
        expect(board.figure("recall")).to_have_text(recall)
        board.agrees()
    _still_works(board)


def test_parameters_nobody_knows_are_left_alone(page: Page, server: Server) -> None:
    board = BoardPage(page, server).open({"utm_source": "mail", "at": "0.5", "embed_options": "x"})
    board.agrees()
    _still_works(board)
