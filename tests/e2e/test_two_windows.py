"""Two windows, or two people, on one board: nobody overwrites anybody without a word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import expect

from tests.conftest import Windows
from tests.support.board_page import BoardPage
from tests.support.server import Server


@dataclass
class Two:
    """The same board in two browsers that know nothing of each other."""

    first: BoardPage
    second: BoardPage


@pytest.fixture
def two(server: Server, windows: Windows) -> Iterator[Two]:
    with windows.watched_page() as (mine, one), windows.watched_page() as (theirs, other):
        first = BoardPage(mine, server).open()
        first.start_mine()
        board = mine.evaluate(
            "() => JSON.parse(localStorage.getItem('ml-design-whiteboard:board'))"
        )
        second = BoardPage(theirs, server).open({"board": board})
        yield Two(first, second)
        one.assert_clean()
        other.assert_clean()


def _reading_link(board: BoardPage) -> str:
    board.page.get_by_role("button", name="Share", exact=True).click()
    code = board.page.get_by_test_id("stCode").nth(1)
    expect(code).to_contain_text("view=")
    link = (code.text_content() or "").strip()
    board.page.keyboard.press("Escape")
    return link


def _type(board: BoardPage, text: str) -> None:
    board.answer.press_sequentially(text)
    board.saved()


def _meet(two: Two, mine: str, theirs: str) -> None:
    """Let both change the same section; the second finds out when it saves."""
    two.second.page.context.set_offline(True)
    two.second.answer.press_sequentially(theirs)
    _type(two.first, mine)
    two.second.page.context.set_offline(False)
    two.second.control("conflict-metrics").wait_for()


def test_an_edit_link_leaves_no_id_in_the_address_bar(two: Two) -> None:
    two.second.wait_for_address(lambda query: "board" not in query)
    expect(two.second.answer).to_have_value("")


def test_what_one_writes_the_other_sees_without_a_touch_and_writes_on(two: Two) -> None:
    _type(two.first, "from the first")
    expect(two.second.answer).to_have_value("from the first")
    two.second.answer.press("Control+End")
    _type(two.second, ", and the second")
    expect(two.first.answer).to_have_value("from the first, and the second")


def test_a_reader_sees_what_is_being_written(two: Two, server: Server, windows: Windows) -> None:
    link = _reading_link(two.first)
    with windows.watched_page() as (page, witness):
        reader = BoardPage(page, server)
        page.goto(link)
        _type(two.first, "for whoever reads")
        expect(page.locator(".editor")).to_contain_text("for whoever reads")
        reader.wait_for_address(lambda query: "view" in query)
        witness.assert_clean()


def test_the_second_sees_both_texts_and_nothing_is_lost_until_it_chooses(two: Two) -> None:
    _meet(two, "mine stays.", "theirs stays.")
    conflict = two.second.control("conflict-metrics")
    expect(conflict).to_contain_text("mine stays.")
    expect(two.second.answer).to_have_value("theirs stays.")
    expect(two.first.answer).to_have_value("mine stays.")
    state = two.second.control("save-state")
    expect(state).to_have_attribute("data-state", "conflict")


@pytest.mark.parametrize(
    ("choice", "text"),
    [
        ("keep-mine", "theirs stays."),
        ("take-theirs", "mine stays."),
        ("keep-both", "theirs stays.\n\nmine stays."),
    ],
)
def test_a_conflict_ends_as_it_is_chosen_for_both(two: Two, choice: str, text: str) -> None:
    _meet(two, "mine stays.", "theirs stays.")
    two.second.control(f"{choice}-metrics").click()
    two.second.saved()
    expect(two.second.answer).to_have_value(text)
    two.first.page.reload()
    two.first.ready()
    expect(two.first.answer).to_have_value(text)


def test_a_merge_keeps_what_each_changed_and_undo_takes_it_back(two: Two) -> None:
    _type(two.first, "one two three four five six seven")
    two.second.page.reload()
    two.second.ready()
    expect(two.second.answer).to_have_value("one two three four five six seven")
    two.second.page.context.set_offline(True)
    two.second.answer.press("Control+End")
    two.second.answer.press_sequentially(" eight")
    two.first.answer.press("Control+Home")
    _type(two.first, "zero ")
    two.second.page.context.set_offline(False)
    two.second.control("conflict-metrics").wait_for()
    two.second.control("merge-metrics").click()
    two.second.saved()
    expect(two.second.answer).to_have_value("zero one two three four five six seven eight")
