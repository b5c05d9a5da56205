"""Everything is done from the keyboard alone, and a mistyped number loses nothing."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from simulator.formatting import threshold
from tests.support.board_page import BoardPage
from tests.support.server import Server

MOST_TABS = 120
OUT_OF_RANGE = (
    ("threshold", "7", "above every score"),
    ("threshold", "-7", "everybody is alerted"),
    ("prevalence", "150", "above the largest"),
    ("prevalence", "0", "below the smallest"),
    ("false_positive", "-5", "below the smallest"),
    ("parameter-recall_at_least", "200", "above the largest"),
)
KEYS = ("ArrowRight", "ArrowRight", "ArrowLeft", "PageUp", "PageDown", "Home", "End", "ArrowLeft")


@pytest.fixture
def board(kept_board: BoardPage) -> BoardPage:
    """One board for all of these; each finds it at the scenario of a first visit."""
    return kept_board


def _tab_to(board: BoardPage, control: str) -> None:
    """Press Tab until `control` has the focus."""
    passed: list[object] = []
    for _ in range(MOST_TABS):
        board.page.keyboard.press("Tab")
        focused = board.focused()
        if focused.get("control") == control:
            return
        passed.append(focused.get("control") or focused.get("field") or focused.get("tag"))
    raise AssertionError(f"{control} was not reached with Tab; passed {passed}")


def test_the_threshold_is_reached_moved_and_spoken(page: Page, server: Server) -> None:
    board = BoardPage(page, server).open()
    _tab_to(board, "threshold")
    slider = board.control("threshold")
    for key in KEYS:
        before = board.figures()
        board.page.keyboard.press(key)
        board.changed_from(before)
        board.drawn()  # what changed may have been Python's answer to the key before
        said = slider.get_attribute("aria-valuetext") or ""
        shown = board.text("threshold--hist_gradient_boosting")
        assert said == shown or (shown == "nobody" and "nobody is alerted" in said)
    board.wait_for_address(lambda query: query["rule"] == "threshold")
    board.agrees()


def test_home_alerts_everybody_and_end_nobody(board: BoardPage) -> None:
    board.control("threshold").press("Home")
    board.figure("recall").filter(has_text=re.compile("^100%$")).wait_for()
    assert board.text("false_positive_rate") == "100%"
    board.control("threshold").press("End")
    board.figure("recall").filter(has_text=re.compile("^0%$")).wait_for()
    assert board.text("precision") == "–"
    assert board.text("precision-interval") == "–"
    board.wait_for_address(lambda query: "at" in query)
    board.agrees()


def test_prevalence_and_costs_answer_to_arrow_keys(board: BoardPage) -> None:
    for name, key in (("prevalence", "prevalence"), ("false_negative", "fn")):
        board.control(name).press("ArrowRight")
        board.control(name).press("PageUp")
        board.wait_for_address(
            lambda query, key=key: key in query and query[key] not in {"1000", ""}
        )
        assert board.control(name).get_attribute("aria-valuetext")
        board.agrees()


def test_a_figure_is_pinned_and_cited_without_a_pointer(page: Page, server: Server) -> None:
    board = BoardPage(page, server).open()
    board.start_mine()
    board.page.evaluate("() => document.activeElement?.blur()")
    board.control("threshold").focus()
    shown = board.text("recall")
    _tab_to(board, "pin-recall")
    board.page.keyboard.press("Enter")
    pins = board.page.get_by_role("list", name="In this section").get_by_role("listitem")
    expect(pins).to_have_count(1)
    expect(pins).to_contain_text(f"Recall {shown}")
    _tab_to(board, "answer")
    board.page.keyboard.type("Recall is high enough ")
    name = pins.locator("b").text_content()
    _tab_to(board, f"cite-{name}")
    board.page.keyboard.press("Enter")
    expect(board.answer).to_have_value(f"Recall is high enough [{name}]")
    board.saved()


def test_a_double_click_on_a_slider_opens_its_number_for_typing(board: BoardPage) -> None:
    board.control("threshold").dblclick()
    assert board.focused()["field"] == "threshold"
    board.page.keyboard.type("0.4")
    board.page.keyboard.press("Enter")
    # The double click itself moved the thumb, and a slow hand has that sent before the number.
    query = board.wait_for_address(lambda query: 0.4 <= float(query["at"]) < 0.41)
    expect(board.field("threshold")).to_have_value(threshold(float(query["at"])))
    board.agrees()


def test_what_is_no_number_is_said_and_nothing_is_lost(board: BoardPage) -> None:
    before, query = board.key_figures(), board.query()
    for name in ("threshold", "prevalence", "false_negative", "capacity_per_day"):
        for typed in ("abc", "", "1e999", "0.5.5"):
            field = board.field(name)
            board.type_into(name, typed)
            said = re.compile(
                "Nothing was typed" if typed == "" else f"“{re.escape(typed)}” is not a number"
            )
            board.figure("status").filter(has_text=said).filter(has_text="stays at").wait_for()
            # An empty field shows what is used again; what was typed stays to be corrected.
            assert field.get_attribute("aria-invalid") == (None if typed == "" else "true")
            assert board.key_figures() == before
            field.press("Escape")
            expect(field).not_to_have_value(typed)
    assert board.query() == query


def test_a_number_out_of_range_is_said_with_what_is_used_instead(board: BoardPage) -> None:
    for name, typed, words in OUT_OF_RANGE:
        board.type_into(name, typed)
        board.figure("status").filter(has_text=words).wait_for()
        assert board.scenario()
