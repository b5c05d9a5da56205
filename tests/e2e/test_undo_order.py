"""What reaches a busy server together is done in the order of the hand, on the data it is about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from simulator.scenario import default_scenario
from tests.support.board_page import BoardPage
from tests.support.server import Server

# A line that keeps what is sent until it is let go, as a server that is busy does.
BUSY_LINE = """() => {
  const send = WebSocket.prototype.send;
  let kept = null;
  WebSocket.prototype.send = function (data) {
    if (kept) kept.push([this, data]);
    else send.call(this, data);
  };
  window.hold = () => { kept = []; };
  const said = data => typeof data === "string" ? data : new TextDecoder().decode(data);
  window.held = words => words.every(one => kept.some(([, data]) => said(data).includes(one)));
  window.letGo = () => {
    const all = kept;
    kept = null;
    for (const [line, data] of all) send.call(line, data);
  };
}"""


UNDONE = '"moves":"u"'


@pytest.fixture
def board(server: Server, page: Page) -> BoardPage:
    """A board on which the prevalence was set twice."""
    page.add_init_script(f"({BUSY_LINE})()")
    opened = BoardPage(page, server).open()
    for prevalence in (0.02, 0.03):
        opened.walk([{"prevalence": prevalence}])
        _stands_at(opened, prevalence)
    return opened


def _stands_at(board: BoardPage, prevalence: float) -> None:
    board.wait_for_address(lambda query: query.get("prevalence") == str(prevalence))


@contextmanager
def _heard_together(board: BoardPage, *words: str) -> Iterator[None]:
    """Keep what is sent until each of these words is; other messages come at any time."""
    board.page.evaluate("window.hold()")
    yield
    board.page.wait_for_function("words => window.held(words)", arg=list(words))
    board.page.evaluate("window.letGo()")


def test_a_change_after_an_undo_stays(board: BoardPage) -> None:
    with _heard_together(board, UNDONE, '"prevalence":0.05'):
        board.step("undo").click()
        board.walk([{"prevalence": 0.05}])
    _stands_at(board, 0.05)
    board.step("undo").click()
    _stands_at(board, 0.02)


def test_an_undo_after_a_change_takes_it_back(board: BoardPage) -> None:
    with _heard_together(board, '"prevalence":0.05', UNDONE):
        board.walk([{"prevalence": 0.05}])
        board.step("undo").click()
    board.step("redo").click()
    _stands_at(board, 0.05)
    board.step("undo").click()
    _stands_at(board, 0.03)


def test_the_undo_of_a_change_that_was_never_heard_takes_nothing_else_back(
    board: BoardPage,
) -> None:
    with _heard_together(board, '"prevalence":0.05', UNDONE, '"prevalence":0.07'):
        board.walk([{"prevalence": 0.05}])
        board.step("undo").click()
        board.walk([{"prevalence": 0.07}])
    _stands_at(board, 0.07)
    board.step("undo").click()
    _stands_at(board, 0.03)


def test_a_change_on_the_old_screen_is_not_made_to_the_data_set_chosen_before_it(
    server: Server, page: Page
) -> None:
    page.add_init_script(f"({BUSY_LINE})()")
    board = BoardPage(page, server)
    other = default_scenario("breast_cancer")
    board.reference.prepare(replace(other, models=("logistic",), focus="logistic"))
    board.open({"models": "logistic", "focus": "logistic"})
    with _heard_together(board, '"false_positive":77'):
        board.choose_data("Breast masses")
        board.walk([{"costs": {"false_positive": 77}}])
    board.wait_for_address(lambda query: query["data"] == "breast_cancer")
    said = page.get_by_test_id("stAlert").filter(has_text="it was not taken over")
    expect(said).to_contain_text("on the screen of Credit card default")
    board.agrees()
    assert board.query()["fp"] == other.to_query()["fp"]
    board.step("undo").click()
    board.wait_for_address(lambda query: query["data"] == "credit_default")


def test_a_number_typed_for_the_old_data_set_is_not_taken_for_the_one_chosen_before_it(
    server: Server, page: Page
) -> None:
    page.add_init_script(f"({BUSY_LINE})()")
    board = BoardPage(page, server).open({"data": "breast_cancer", "models": "logistic"})
    board.navigate("Models")
    with _heard_together(board, "Credit card default"):
        board.choose_data("Credit card default")
        servers = page.get_by_label("Servers", exact=True)
        servers.fill("7")
        servers.press("Enter")
    query = board.wait_for_address(lambda query: query["data"] == "credit_default")
    said = page.get_by_test_id("stAlert").filter(has_text="it was not taken over")
    expect(said).to_contain_text("on the screen of Breast masses")
    expect(servers).to_have_value(query["servers"])
    assert query["servers"] == default_scenario("credit_default").to_query()["servers"] != "7"
