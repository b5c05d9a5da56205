"""The answer beside the explorer: its text is never lost, and its figures are those on screen."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from simulator.figures import LABELS
from simulator.formatting import share
from tests.support.board_page import BoardPage

MINE = "Recall at least 80%, because a miss costs five false alarms. Ünïcödé <b>too</b>."

LONG = re.compile(r"[\s\S]{200}")


def _only_pin(board: BoardPage) -> str:
    """Wait for the one pin of the section; return its id. Numbers are never used twice."""
    pins = board.page.get_by_role("list", name="In this section").get_by_role("listitem")
    expect(pins).to_have_count(1)
    return (pins.locator("b").text_content() or "").strip()


def test_a_first_visit_shows_an_example_that_one_click_clears(board: BoardPage) -> None:
    expect(board.answer).to_have_value(LONG)
    pins = board.page.get_by_role("list", name="In this section").get_by_role("listitem")
    expect(pins).to_have_count(3)
    board.start_mine()
    expect(pins).to_have_count(0)
    expect(board.control("clear-example")).to_be_hidden()
    board.control("undo").click()
    expect(pins).to_have_count(3)
    expect(board.answer).to_have_value(LONG)


def test_the_areas_under_the_curves_are_pinned_as_they_are_shown(board: BoardPage) -> None:
    board.start_mine()
    board.type_into("prevalence", "2")
    board.wait_for_address(lambda query: query.get("prevalence") == "0.02")
    board.agrees()
    shown = board.figures()
    area = shown["auc"].removeprefix("AUC ")
    precision = shown["ap--hist_gradient_boosting"]
    board.control("pin-roc_auc").click()
    board.control("pin-average_precision").click()
    pins = board.page.get_by_role("list", name="In this section").get_by_role("listitem")
    expect(pins).to_have_count(2)
    expect(pins.filter(has_text=area)).to_have_count(1)
    expect(pins.filter(has_text=precision)).to_have_count(1)


def test_writing_at_once_after_clearing_the_example_is_no_conflict(board: BoardPage) -> None:
    board.control("clear-example").click()
    board.answer.press_sequentially(MINE)
    board.saved()
    expect(board.answer).to_have_value(MINE)


def test_text_survives_a_page_change_and_a_reload(board: BoardPage) -> None:
    board.start_mine()
    board.answer.press_sequentially(MINE)
    board.navigate("Data")
    board.navigate("Board")
    board.ready()
    expect(board.answer).to_have_value(MINE)
    board.answer.press("End")
    board.answer.press_sequentially(" More.")
    board.page.reload()
    board.ready()
    expect(board.answer).to_have_value(f"{MINE} More.")


def test_what_is_pinned_reads_as_it_was_shown_is_cited_and_is_exported(board: BoardPage) -> None:
    board.start_mine()
    board.type_into("prevalence", "2")
    board.wait_for_address(lambda query: query.get("prevalence") == "0.02")
    board.type_into("threshold", "0.3")
    board.wait_for_address(lambda query: "at" in query)
    board.agrees()
    shown = board.figures()
    board.control("pin-precision").click()
    name = _only_pin(board)
    value = f"{shown['precision']} {shown['precision-interval']}"
    expect(board.control(f"evidence-{name}")).to_have_text(f"{name}Precision {value}")
    board.control(f"cite-{name}").click()
    expect(board.answer).to_have_value(f"[{name}]")
    board.saved()
    text = board.exported()
    assert f"| {name} | Precision | {value.replace(' ', ' | ', 1)} (" in text
    assert f"deployed prevalence {share(0.02)}" in text
    assert f"threshold {shown['field-threshold']}" in text
    assert "Credit card default" in text
    assert "seed 0" in text
    assert f"[{name}]" in text
    assert f"at={board.query()['at']}" in text


def test_pin_what_i_see_pins_every_key_figure_into_the_section_shown(board: BoardPage) -> None:
    board.start_mine()
    board.control("section-tradeoffs").click()
    expect(board.control("pin")).to_contain_text("Trade")
    shown = board.figures()
    board.control("pin").click()
    pins = board.page.get_by_role("list", name="In this section").get_by_role("listitem")
    for metric in ("precision", "recall", "false_positive_rate", "alert_rate", "cost_per_1000"):
        text = f"{LABELS[metric]} {shown[metric]} {shown[f'{metric}-interval']}"
        expect(pins.filter(has_text=re.compile(rf"^E\d+{re.escape(text)}"))).to_have_count(1)


def test_a_pin_made_in_the_middle_of_a_move_holds_what_was_on_screen(board: BoardPage) -> None:
    board.start_mine()
    (shown,) = board.drag("threshold", 0.2, [0.5])
    board.page.mouse.up()
    board.control("pin-recall").click()
    text = f"Recall {shown['recall']} {shown['recall-interval']}"
    expect(board.control(f"evidence-{_only_pin(board)}")).to_contain_text(text)
    board.wait_for_address(lambda query: "at" in query)
    board.agrees()


def test_a_pin_opens_its_scenario_again_and_can_be_removed(board: BoardPage) -> None:
    board.start_mine()
    board.type_into("threshold", "0.3")
    board.wait_for_address(lambda query: "at" in query)
    pinned = board.query()
    board.control("pin-recall").click()
    name = _only_pin(board)
    board.control("rule-youden").click()
    board.wait_for_address(lambda query: query["rule"] == "youden")
    board.control(f"evidence-{name}").click()
    board.wait_for_address(lambda query: query == pinned)
    board.agrees()
    board.control(f"remove-{name}").click()
    expect(board.control(f"evidence-{name}")).to_have_count(0)
    board.control("undo").click()
    expect(board.control(f"evidence-{name}")).to_be_visible()


def test_files_asked_for_while_the_page_is_drawn_again_hold_what_was_just_typed(
    board: BoardPage,
) -> None:
    board.start_mine()
    for number in range(4):
        board.control("section-data" if number % 2 else "section-metrics").click()
        board.answer.fill(f"Written at the last moment, {number}.")
        assert f"Written at the last moment, {number}." in board.exported()


def test_each_section_keeps_its_own_text(board: BoardPage) -> None:
    board.start_mine()
    board.answer.fill("about metrics")
    board.control("section-data").click()
    board.answer.fill("about data")
    board.control("section-metrics").click()
    expect(board.answer).to_have_value("about metrics")
    board.saved()
    text = board.exported()
    assert text.index("about metrics") != text.index("about data")
