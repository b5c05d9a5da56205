"""Present mode: larger type, no navigation, the same numbers; one key goes in and out."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.support.board_page import BoardPage
from tests.support.browser import open_app, wait_until_idle
from tests.support.server import Server

NAVIGATION = "stTopNavLink"
SIZE = "node => parseFloat(getComputedStyle(node).fontSize)"


def _enter(board: BoardPage, way: str) -> None:
    if way == "button":
        board.page.get_by_role("button", name="Present").click()
    else:
        board.page.keyboard.press("Alt+p")
    board.wait_for_address(lambda query: query.get("present") == "1")
    expect(board.page.locator(".explorer[data-present]")).to_be_visible()
    wait_until_idle(board.page)


def _leave(board: BoardPage, way: str) -> None:
    if way == "button":
        board.page.get_by_role("button", name="Leave present").click()
    else:
        board.page.keyboard.press("Alt+p")
    board.wait_for_address(lambda query: "present" not in query)


def _text_size(board: BoardPage) -> float:
    return board.answer.evaluate(f"node => ({SIZE})(node)")


def _text_grows_to(board: BoardPage, low: float, high: float) -> None:
    """Wait until the text is of this size [px]."""
    board.page.wait_for_function(
        f"([node, low, high]) => low <= ({SIZE})(node) && ({SIZE})(node) <= high",
        arg=[board.answer.element_handle(), low, high],
    )


@pytest.mark.parametrize("way", ["button", "key"])
def test_presenting_hides_the_navigation_enlarges_the_text_and_keeps_the_numbers(
    board: BoardPage, way: str
) -> None:
    before, size = board.settled_figures(), _text_size(board)
    _enter(board, way)
    expect(board.page.get_by_test_id(NAVIGATION)).to_have_count(0)
    board.shows(before)
    assert size < 18
    _text_grows_to(board, 18, 20)
    _leave(board, way)
    expect(board.page.get_by_test_id(NAVIGATION).first).to_be_visible()
    board.shows(before)
    _text_grows_to(board, size, size)


def test_a_presented_board_still_answers_the_hand_and_stays_presented_on_reload(
    board: BoardPage,
) -> None:
    _enter(board, "key")
    board.drag("threshold", 0.2, [0.5])
    board.page.mouse.up()
    board.wait_for_address(lambda query: "at" in query)
    board.agrees()
    board.page.reload()
    board.ready()
    expect(board.page.get_by_test_id(NAVIGATION)).to_have_count(0)
    board.agrees()


@pytest.mark.parametrize("address", ["serving", "models", "boards"])
def test_a_page_that_a_link_opens_presented_can_be_left_for_the_navigation(
    server: Server, page: Page, address: str
) -> None:
    open_app(page, f"{server.url}/{address}?present=1")
    expect(page.get_by_test_id(NAVIGATION)).to_have_count(0)
    page.get_by_role("button", name="Leave present").click()
    expect(page.get_by_test_id(NAVIGATION).first).to_be_visible()
