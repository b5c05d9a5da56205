"""Scores that are not there yet are made beside a board that stays usable."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from simulator.scenario import Scenario
from tests.support.board_page import FITTED_MS, BoardPage, has_no_traceback
from tests.support.server import Server

MINE = "I can write while it fits."
SMALL = {"data": "breast_cancer", "rows": "569", "models": "logistic", "focus": "logistic"}
# Every row, so that there is time to cancel on any machine: the last model takes minutes.
SLOW = {
    "data": "adult_income",
    "rows": "48842",
    "models": "hist_gradient_boosting,random_forest,mlp,rbf_svm",
}
FITTED_NOW = re.compile("Gradient boosting|Random forest|Neural network|SVM")
"""A model of those, whichever is fitted once somebody looks."""
FAILING = {"data": "card_payments", "rows": "500", "models": "logistic", "focus": "logistic"}

_FITS_WITH_CANCEL = """() => {
  const rows = [...document.querySelectorAll('[data-testid="stHorizontalBlock"]')];
  const inRow = (row, kind, says) => [...row.querySelectorAll(kind)].some(
    one => one.checkVisibility() && says(one.innerText));
  return rows.some(row => inRow(row, "button", words => words.trim() === "Cancel")
    && inRow(row, '[data-testid="stProgress"]', words => words.includes("so far")));
}"""


def _arrive(page: Page, server: Server, query: dict[str, str]) -> BoardPage:
    """Open the board where no figure may be there yet."""
    board = BoardPage(page, server)
    page.goto(f"{server.url}/?{'&'.join(f'{key}={value}' for key, value in query.items())}")
    board.answer.wait_for()
    board.saved()
    return board


def test_another_data_set_is_fitted_with_progress_and_then_shown(board: BoardPage) -> None:
    board.start_mine()
    board.choose_data("Breast masses")
    # Looked for at one moment, in every frame: on a fast machine the fit is over soon.
    board.page.wait_for_function(_FITS_WITH_CANCEL)
    board.answer.fill(MINE)
    board.wait_for_address(lambda query: query["data"] == "breast_cancer")
    # Models of the same names stood in the figures of before.
    expect(board.figure("sentence")).to_contain_text("breast masses", timeout=FITTED_MS)
    board.figure("threshold--random_forest").wait_for(state="attached", timeout=FITTED_MS)
    board.figure("threshold--hist_gradient_boosting").wait_for(state="attached", timeout=FITTED_MS)
    expect(board.page.get_by_test_id("stProgress")).to_have_count(0, timeout=FITTED_MS)
    board.saved()
    expect(board.answer).to_have_value(MINE)
    expect(board.figure("sentence")).to_contain_text("breast masses")
    board.agrees()


def test_a_focus_whose_scores_come_later_is_shown_once_they_are_there(
    page: Page, server: Server
) -> None:
    board = BoardPage(page, server)
    first = Scenario.from_query({**SMALL, "seed": "5"})[0]
    board.reference.prepare(first)
    board.open({**SMALL, "seed": "5", "models": "logistic,random_forest", "focus": "random_forest"})
    board.figure("threshold--random_forest").wait_for(state="attached", timeout=FITTED_MS)
    board.agrees()


def test_the_model_being_fitted_is_named_and_cancel_ends_it(page: Page, server: Server) -> None:
    board = _arrive(page, server, SLOW)
    progress = page.get_by_test_id("stProgress")
    board.start_mine()
    expect(progress).to_contain_text(FITTED_NOW, timeout=FITTED_MS)
    board.answer.fill(MINE)
    page.get_by_role("button", name="Cancel").click()
    again = page.get_by_role("button", name="Fit ")
    expect(again).to_be_visible()
    expect(progress).to_have_count(0)
    board.saved()
    expect(board.answer).to_have_value(MINE)
    has_no_traceback(page)


def test_a_fit_that_fails_says_why_and_leaves_the_board_usable(page: Page, server: Server) -> None:
    board = _arrive(page, server, FAILING)
    alert = page.get_by_test_id("stAlert").filter(has_text="Logistic regression has no scores")
    expect(alert).to_be_visible(timeout=FITTED_MS)
    expect(alert).to_contain_text("positive")
    expect(page.get_by_role("button", name="Fit Logistic regression again")).to_be_visible()
    has_no_traceback(page)
    board.start_mine()
    board.answer.fill(MINE)
    board.saved()
    board.choose_data("Breast masses")
    board.figure("recall").wait_for(state="attached", timeout=FITTED_MS)
    board.wait_for_address(lambda query: query["data"] == "breast_cancer")
    expect(board.answer).to_have_value(MINE)
    board.agrees()


def test_a_model_that_does_not_support_the_balance_says_so_and_the_others_are_shown(
    page: Page, server: Server
) -> None:
    query = {**SMALL, "models": "logistic,knn", "balance": "class_weight"}
    board = _arrive(page, server, query)
    board.figure("recall").wait_for(state="attached", timeout=FITTED_MS)
    expect(page.get_by_test_id("stAlert")).to_contain_text("has no place for a weight")
    expect(board.figure("threshold--knn")).to_have_count(0)
    has_no_traceback(page)
