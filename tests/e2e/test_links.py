"""The address is the scenario: a link, a reload, the back button and undo all bring it back."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from playwright.sync_api import Page, expect

from tests.conftest import OpenPage
from tests.support.board_page import BoardPage
from tests.support.browser import wait_until_idle
from tests.support.server import Server

SET = {"rule": "threshold", "at": "0.2718281828", "prevalence": "0.013", "fp": "77", "review": "5"}
_PRESS = """(root, names) => {
  const button = name => root.querySelector(`[data-step="${name}"]`);
  names.forEach(name => button(name).click());
  return Object.fromEntries(["undo", "redo"].map(
    name => [name, button(name).getAttribute("aria-disabled")]));
}"""

# For what a page measures by its watch no time goes by, however busy the server is.
_STOP_THE_WATCH = "() => { const now = performance.now(); performance.now = () => now; }"
_START_THE_WATCH = "() => { delete performance.now; }"


def _thresholds(board: BoardPage, *typed: str) -> list[dict[str, str]]:
    """Type thresholds one after another; return the figures after each."""
    figures: list[dict[str, str]] = []
    for value in typed:
        before = board.query()
        board.type_into("threshold", value)
        board.wait_for_address(lambda query, before=before: query != before)
        board.agrees()
        wait_until_idle(board.page)  # the buttons of undo and redo know of it as well
        figures.append(board.key_figures())
    return figures


def _press(board: BoardPage, *names: str) -> dict[str, str]:
    """Press buttons in one turn of the browser; return which are disabled right after it."""
    return board.page.locator(".steps").evaluate(_PRESS, list(names))


def test_a_link_opened_cold_shows_the_identical_figures(
    server: Server, open_page: OpenPage
) -> None:
    first = BoardPage(open_page(), server).open(SET)
    first.type_into("false_negative", "2500")
    first.wait_for_address(lambda query: query["fn"] == "2500")
    first.agrees()
    shown = first.settled_figures()
    second = BoardPage(open_page(), server).open(urlsplit(first.page.url).query)
    second.shows(shown)
    second.agrees()
    assert second.query() == first.query()


def test_a_short_link_is_completed_in_the_address(board: BoardPage) -> None:
    board.open(SET)
    parts = {"data", "models", "focus", "seed", "rows", "capacity", "p99", "rps", "servers", "path"}
    query = board.wait_for_address(lambda query: parts <= query.keys())
    assert SET.items() <= query.items()
    board.agrees()


def test_a_reload_keeps_the_scenario(board: BoardPage) -> None:
    _thresholds(board, "0.35")
    before, query = board.settled_figures(), board.query()
    board.page.reload()
    board.ready()
    board.shows(before)
    assert board.query() == query


def test_back_and_forward_walk_through_the_scenarios(board: BoardPage) -> None:
    low, high = _thresholds(board, "0.2", "0.6")
    later = board.query()
    board.page.go_back()
    board.wait_for_address(lambda query: query != later)
    board.shows(low)
    board.page.go_forward()
    board.wait_for_address(lambda query: query == later)
    board.shows(high)
    board.agrees()


def test_each_page_that_was_opened_is_one_step_back(board: BoardPage) -> None:
    (figures,) = _thresholds(board, "0.35")
    query = board.query()
    for title in ("Data", "Diagnostics"):
        board.navigate(title)
        board.wait_for_address(lambda now: now == query)
    for path in ("/data", "/"):
        board.page.go_back(wait_until="commit")
        assert (urlsplit(board.page.url).path, board.query()) == (path, query)
    board.ready()
    board.shows(figures)


def test_a_page_that_a_button_opens_is_one_step_back(server: Server, page: Page) -> None:
    chosen = {"data": "breast_cancer", "models": "logistic,tree", "focus": "logistic"}
    board = BoardPage(page, server).open(chosen)
    board.navigate("Models")
    query = board.wait_for_address(lambda now: chosen.items() <= now.items())
    page.get_by_role("button", name="Find a band on the Serving page").click()
    page.wait_for_url(lambda url: urlsplit(url).path == "/serving")
    board.wait_for_address(lambda now: now == query)
    wait_until_idle(page)
    page.go_back(wait_until="commit")
    assert (urlsplit(page.url).path, board.query()) == ("/models", query)


def test_undo_and_redo_walk_through_the_scenarios(board: BoardPage) -> None:
    undo, redo = board.step("undo"), board.step("redo")
    expect(undo).to_be_disabled()
    expect(redo).to_be_disabled()
    start = board.key_figures()
    low, high = _thresholds(board, "0.2", "0.6")
    last = board.query()
    for earlier in (low, start):
        undo.click()
        board.shows(earlier)
    board.wait_for_address(lambda query: query["rule"] == "min_cost")
    expect(undo).to_be_disabled()
    for later in (low, high):
        redo.click()
        board.shows(later)
    board.wait_for_address(lambda query: query == last)
    expect(redo).to_be_disabled()
    board.agrees()


def test_undo_pressed_three_times_at_once_goes_back_three_and_redo_returns(
    board: BoardPage,
) -> None:
    start = board.key_figures()
    last = _thresholds(board, "0.2", "0.4", "0.6")[-1]
    for name, wanted in (("undo", start), ("redo", last)):
        for _ in range(3):
            board.step(name).click()
        board.shows(wanted)


def test_presses_that_reach_python_as_one_message_all_count(board: BoardPage) -> None:
    low = _thresholds(board, "0.2", "0.4", "0.6")[0]
    _press(board, "undo", "undo", "undo", "undo", "redo")  # the fourth finds nothing to undo
    board.shows(low)
    expect(board.step("undo")).to_be_enabled()
    expect(board.step("redo")).to_be_enabled()


def test_presses_on_their_way_already_show_what_is_left_to_press(board: BoardPage) -> None:
    _thresholds(board, "0.2", "0.4")
    assert _press(board, "undo") == {"undo": "false", "redo": "false"}
    assert _press(board, "undo") == {"undo": "true", "redo": "false"}
    assert _press(board, "redo", "redo") == {"undo": "false", "redo": "true"}


def test_a_press_just_before_another_page_is_opened_counts(board: BoardPage) -> None:
    low, _ = _thresholds(board, "0.2", "0.6")
    board.page.evaluate(_STOP_THE_WATCH)  # a link waits for the press two seconds at most
    _press(board, "undo")
    board.navigate("Data")
    board.wait_for_address(lambda query: query["at"].startswith("0.2"))
    board.page.evaluate(_START_THE_WATCH)
    board.navigate("Board")
    board.ready()
    board.shows(low)
    board.step("undo").click()  # the log goes on where it was
    board.wait_for_address(lambda query: query["rule"] == "min_cost")
    expect(board.step("undo")).to_be_disabled()


def test_a_press_just_before_presenting_counts_and_the_buttons_come_back(board: BoardPage) -> None:
    low, high = _thresholds(board, "0.2", "0.6")
    _press(board, "undo")
    board.page.keyboard.press("Alt+p")
    board.wait_for_address(lambda query: "present" in query)
    board.shows(low)
    expect(board.step("undo")).to_have_count(0)
    board.page.keyboard.press("Alt+p")
    board.step("redo").click()
    board.shows(high)


def test_a_change_after_an_undo_leaves_nothing_to_redo(board: BoardPage) -> None:
    _thresholds(board, "0.2", "0.6")
    last = board.query()
    board.step("undo").click()
    board.wait_for_address(lambda query: query != last)
    expect(board.step("redo")).to_be_enabled()
    _thresholds(board, "0.35")
    expect(board.step("redo")).to_be_disabled()


def test_the_keyboard_keeps_its_place_on_undo_when_nothing_is_left(board: BoardPage) -> None:
    start = board.key_figures()
    _thresholds(board, "0.2")
    board.step("undo").press("Enter")
    board.shows(start)
    expect(board.step("undo")).to_be_disabled()
    expect(board.step("undo")).to_be_focused()
    board.page.keyboard.press("Tab")
    board.page.keyboard.press("Space")
    board.wait_for_address(lambda query: "at" in query)


def test_undo_right_after_a_change_takes_that_change_back(board: BoardPage) -> None:
    (low,) = _thresholds(board, "0.2")
    board.type_into("threshold", "0.6")
    board.step("undo").click()
    board.shows(low)
    board.step("redo").click()
    board.wait_for_address(lambda query: query["at"].startswith("0.6"))
    board.agrees()


def test_the_link_to_share_opens_what_the_address_bar_holds(board: BoardPage) -> None:
    _thresholds(board, "0.35")
    board.page.get_by_role("button", name="Share", exact=True).click()
    code = board.page.get_by_test_id("stCode").first
    code.wait_for()
    link = urlsplit((code.text_content() or "").strip())
    address = urlsplit(board.page.url)
    assert (link.scheme, link.netloc, link.path) == (address.scheme, address.netloc, "/")
    assert dict(parse_qsl(link.query)) == board.query()


def test_the_scenario_stays_through_a_visit_to_another_page(board: BoardPage) -> None:
    (figures,) = _thresholds(board, "0.35")
    query = board.query()
    board.navigate("Data")
    board.navigate("Board")
    board.ready()
    board.shows(figures)
    board.wait_for_address(lambda found: found == query)


def test_every_page_that_is_opened_shows_which_models_the_scenario_has(
    server: Server, page: Page
) -> None:
    board = BoardPage(page, server).open({"models": "logistic,random_forest"})
    for title in ("Serving", "Models", "Data", "Diagnostics", "Models", "Serving", "Models"):
        board.navigate(title)
        chosen = page.get_by_test_id("stMultiSelect").first
        expect(chosen).to_contain_text("LR")
        expect(chosen).to_contain_text("RF")


def test_the_sample_shows_its_numbers_in_whatever_run_it_is_opened(board: BoardPage) -> None:
    """A popover is drawn once it is opened, by when the page has run again for the browser."""
    page = board.page
    board.agrees()
    wait_until_idle(page)
    page.get_by_role("button", name="Sample").click()
    rows, seed = (page.get_by_role("spinbutton", name=name) for name in ("Rows scored", "Seed"))
    now = board.scenario()
    expect(rows).to_have_value(str(now.rows))
    expect(seed).to_have_value(str(now.seed))
    seed.press("Tab")
    page.keyboard.press("Escape")
    wait_until_idle(page)
    expect(page.get_by_text("Nothing was typed")).to_have_count(0)
    board.navigate("Models")
    serving = now.serving
    for label, value in {
        "p99 objective, ms": serving.objective_ms,
        "Arrival rate, requests/s": serving.arrival_rate_per_s,
        "Servers": serving.servers,
    }.items():
        field = page.get_by_role("spinbutton", name=label)
        expect(field).to_have_value("" if value is None else f"{value:g}")
