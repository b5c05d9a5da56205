"""Every figure follows the hand; when it rests, the address and the server agree."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from simulator import formatting
from tests.support.board_page import BoardPage
from tests.support.reference import METRICS

STOPS = [0.3, 0.45, 0.6, 0.75]
POINT = [*METRICS, *(f"{metric}-interval" for metric in METRICS), "tp", "fn", "fp", "tn"]


@pytest.fixture
def board(kept_board: BoardPage) -> BoardPage:
    """One board for all of these; each finds it at the scenario of a first visit."""
    return kept_board


def _rows_that_read(board: BoardPage, threshold: str) -> list[dict[str, str]]:
    """Return what Python shows at each score whose text is `threshold`."""
    scenario = board.scenario()
    held = board.reference.sweeps(scenario, scenario.focus).held
    scores = [s for s in held.threshold.tolist() if formatting.threshold(s) == threshold]
    return [board.reference.at(scenario, score) for score in scores]


def test_every_figure_follows_the_threshold_while_it_is_held(board: BoardPage) -> None:
    address = board.page.url
    for seen in board.drag("threshold", 0.15, STOPS):
        shown = seen["field-threshold"]
        assert {n: seen[n] for n in POINT} in [
            {n: texts[n] for n in POINT} for texts in _rows_that_read(board, shown)
        ]
        assert seen["threshold--hist_gradient_boosting"] == shown
    assert board.page.url == address
    board.page.mouse.up()


def test_each_step_of_a_drag_changes_every_figure_of_the_point(board: BoardPage) -> None:
    before = board.key_figures()
    for seen in board.drag("threshold", 0.15, STOPS):
        assert all(seen[name] != text for name, text in before.items())
        before = {name: seen[name] for name in before}
    board.page.mouse.up()


def test_after_the_release_the_address_holds_the_threshold_and_the_server_agrees(
    board: BoardPage,
) -> None:
    board.drag("threshold", 0.15, [0.4, 0.5])
    board.page.mouse.up()
    query = board.wait_for_address(lambda query: query.get("rule") == "threshold")
    expect(board.field("threshold")).to_have_value(formatting.threshold(float(query["at"])))
    board.agrees()


def test_a_dragged_prevalence_moves_what_depends_on_it_and_only_that(board: BoardPage) -> None:
    board.type_into("threshold", "0.3")
    board.wait_for_address(lambda query: "at" in query)
    board.agrees()  # Python's counts of a typed threshold are not always those of the row beside it
    before = board.figures()
    (seen,) = board.drag("prevalence", 0.82, [0.3])
    board.page.mouse.up()
    for name in ("precision", "alert_rate", "cost_per_1000", "accuracy", "pr-baseline", "tp"):
        assert seen[name] != before[name]
    for name in ("recall", "recall-interval", "false_positive_rate", "auc"):
        assert seen[name] == before[name]
    query = board.wait_for_address(lambda query: "prevalence" in query)
    assert 0.0005 < float(query["prevalence"]) < 0.01
    expect(board.figure("status")).to_contain_text("label shift")
    board.agrees()


def test_prevalence_goes_back_to_the_data_with_one_click(board: BoardPage) -> None:
    before = board.settled_figures()
    expect(board.control("natural")).to_be_disabled()
    board.type_into("prevalence", "0.5")
    board.wait_for_address(lambda query: query.get("prevalence") == "0.005")
    board.control("natural").click()
    board.wait_for_address(lambda query: "prevalence" not in query)
    board.shows(before)
    board.agrees()


def test_typed_costs_are_used(board: BoardPage) -> None:
    for name, key, value in (
        ("false_positive", "fp", "12.5"),
        ("false_negative", "fn", "4,000"),
        ("review", "review", "3"),
    ):
        board.type_into(name, value)
        wanted = value.replace(",", "")
        board.wait_for_address(lambda query, key=key, wanted=wanted: query[key] == wanted)
        board.agrees()


def test_dragged_costs_are_followed(board: BoardPage) -> None:
    for name, key in (("false_positive", "fp"), ("false_negative", "fn")):
        was = board.query()[key]
        board.drag(name, 0.5, [0.6, 0.7])
        board.page.mouse.up()
        board.wait_for_address(lambda query, key=key, was=was: query[key] != was)
        board.agrees()


def test_the_capacity_is_followed_once_it_chooses_the_threshold(board: BoardPage) -> None:
    board.control("rule-capacity").click()
    board.wait_for_address(lambda query: query["rule"] == "capacity")
    expect(board.figure("alert_rate-note")).to_have_text("150 a day")
    board.drag("capacity_per_day", 0.5, [0.6, 0.3])
    board.page.mouse.up()
    query = board.wait_for_address(lambda query: query["capacity"] != "150")
    board.agrees()
    alerts = float(board.text("alert_rate-note").split()[0].replace(",", ""))
    assert alerts <= float(query["capacity"])


def test_the_dot_in_a_chart_can_be_dragged_as_well(board: BoardPage) -> None:
    box = board.page.locator('[data-chart="roc"] svg.plot').bounding_box()
    assert box is not None
    before = board.figures()
    mouse = board.page.mouse
    mouse.move(box["x"] + box["width"] * 0.5, box["y"] + box["height"] * 0.2)
    mouse.down()
    board.changed_from(before)
    mouse.up()
    board.wait_for_address(lambda query: query["rule"] == "threshold")
    board.agrees()


def test_hovering_one_chart_marks_the_same_row_in_all_and_says_it(board: BoardPage) -> None:
    before = board.key_figures()
    box = board.page.locator('[data-chart="roc"] svg.plot').bounding_box()
    assert box is not None
    board.page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + box["height"] * 0.3)
    board.figure("hover").wait_for(state="visible")
    for word in ("threshold", "precision", "recall", "cost"):
        expect(board.figure("hover")).to_contain_text(word)
    marks = board.page.locator("[data-chart] g.hover")
    expect(marks).to_have_count(4)
    assert marks.evaluate_all("gs => gs.every(g => g.getAttribute('visibility') !== 'hidden')")
    assert board.key_figures() == before
