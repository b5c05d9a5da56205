"""The answer is written, read, cited, checked and timed, as one person does in an evening."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from simulator.scenario import default_scenario
from simulator.uncertainty import Interval
from tests.conftest import OpenPage
from tests.support.axe import violations
from tests.support.board_page import BoardPage, served_store
from tests.support.boards import a_pin
from tests.support.browser import Scheme, wait_until, wait_until_idle
from tests.support.server import Server
from whiteboard.answer import Answer, with_evidence
from whiteboard.board import Board, Rating, with_rating
from whiteboard.boards import BoardStore
from whiteboard.clock import Clock, section_seconds
from whiteboard.rubric import default_rubric

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
DIMENSIONS = default_rubric().dimensions
WIDE = "[document.documentElement.scrollWidth, window.innerWidth]"
SEEDED = ["Clarify", "Baseline", "Models", "Metrics", "Data", "Iterate", "Trade-offs", "Impact"]
CONVENTIONAL = ["Clarify", "Baseline", "Metrics", "Data", "Models", *SEEDED[5:]]
RECALL = a_pin(
    claim="recall",
    metric="recall",
    value=0.81,
    interval=Interval(0.77, 0.85, 0.95, "Wilson"),
    scenario=default_scenario(),
)
PRECISION = a_pin(scenario=replace(default_scenario(), prevalence=0.02))
CONTRADICTION = "🙂 Recall is 80% [E1]. At night recall is 99% [E1]."
MARKDOWN = """# Operating point

**Alert** at *0.31* [E1], not [E9].

- fewer false alarms
- no more misses

[a link](https://attack.invalid/page) and ![a chart](https://attack.invalid/chart.png)
<b>no markup</b>"""
# Letters after which “[” still fits the last line of a field and “[E” does not.
_ALMOST_A_LINE = """field => {
  const before = field.value;
  const height = text => { field.value = before + text; return field.scrollHeight; };
  let letters = "";
  while (height(letters + "[E") === height("") && letters.length < 999) letters += "i";
  const fits = height(letters + "[") === height("");
  field.value = before;
  field.setSelectionRange(before.length, before.length);
  if (!fits) throw new Error("no line ends between the two");
  return letters;
}"""

MOST_PRESSES = 60

Open = Callable[..., BoardPage]


@pytest.fixture(scope="module")
def store(server: Server) -> Iterator[BoardStore]:
    with served_store(server) as opened:
        yield opened


@pytest.fixture
def begun(store: BoardStore, server: Server, page: Page) -> Open:
    """Open a board of its own, with two pins: ``begun(metrics="Recall is 80%.", scored=True)``."""

    def begin(*, scored: bool = False, **sections: str) -> BoardPage:
        made = _a_board(store, scored=scored, **sections)
        return BoardPage(page, server).open({"board": made.id})

    return begin


def _a_board(store: BoardStore, *, scored: bool = False, **sections: str) -> Board:
    answer = with_evidence(with_evidence(Answer(sections), RECALL), PRECISION)
    made = store.create(answer, title="Card fraud", problem="fraud")
    return store.change(made.id, _scored) if scored else made


def _scored(board: Board) -> Board:
    for dimension in DIMENSIONS:
        board = with_rating(board, Rating(rater="self", dimension=dimension.id, level=2))
    return board


def _kept(store: BoardStore, board: BoardPage) -> Board:
    kept = store.load(board.board_id)
    assert kept is not None
    return kept


def _open_checks(board: BoardPage) -> Locator:
    return board.page.get_by_role("list", name="Open checks").get_by_role("listitem")


def _answered_checks(board: BoardPage) -> Locator:
    """Return the answered checks, unfolded."""
    fold = board.control("answered")
    expect(fold).to_be_visible()
    if fold.get_attribute("aria-expanded") != "true":
        fold.click()
    return board.page.get_by_role("list", name="Answered checks").get_by_role("listitem")


def _key(finding: Locator) -> str:
    return (finding.get_attribute("data-control") or "").removeprefix("finding-")


def _once(board: BoardPage, store: BoardStore, holds: Callable[[Board], bool]) -> Board:
    """Wait until what is kept of the board is as wanted; return it."""
    wait_until(board.page, lambda: holds(_kept(store, board)))
    return _kept(store, board)


def _more_than_its_section(board: BoardPage) -> int:
    """Wait until the whole answer shows more time than its section; return that time [s]."""
    shown = board.page.locator('[data-figure="clock-total"], [data-figure="clock-section"]')
    total = 0

    def more() -> bool:
        nonlocal total
        texts: dict[str, str] = dict(  # of one moment
            shown.evaluate_all("all => all.map(one => [one.dataset.figure, one.textContent])")
        )
        total = _seconds(texts["clock-total"])
        return _seconds(texts["clock-section"]) < total

    wait_until(board.page, more)
    return total


def _worked(kept: Board, section: str) -> float:
    """Return how long the server has counted the time of a section [s]."""
    return section_seconds(kept.clock, section, datetime.now(UTC))


def _seconds(shown: str) -> int:
    """Return the time of "4:20 of 8:00" [s]."""
    minutes, seconds = shown.partition(" of ")[0].split(":")
    return 60 * int(minutes) + int(seconds)


def _some_time_of(whole: str) -> re.Pattern[str]:
    """Match a clock that shows a second or more of `whole`."""
    return re.compile(f"^(?!0:00)\\d+:\\d\\d of {whole}$")


def _time(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


# Saving


def test_the_header_says_when_the_text_was_saved_and_when_it_is_only_kept_here(
    begun: Open, store: BoardStore
) -> None:
    board = begun()
    board.answer.press_sequentially("Written online")
    board.saved()
    expect(board.save_state).to_have_text(re.compile(r"^saved [1-9]\d? s ago$"))
    board.page.context.set_offline(True)
    board.answer.press_sequentially(", and offline")
    expect(board.save_state).to_have_text("offline, kept here")
    kept = board.page.evaluate("() => JSON.stringify({...localStorage})")
    assert "Written online, and offline" in kept
    assert _kept(store, board).answer.text("metrics") == "Written online"
    board.page.context.set_offline(False)
    expect(board.save_state).to_have_text(re.compile(r"^saved (now|\d+ s ago)$"))
    assert _kept(store, board).answer.text("metrics") == "Written online, and offline"


def test_undo_takes_back_what_was_cited_and_typed_after_the_server_has_it_and_redo_returns_it(
    begun: Open, store: BoardStore
) -> None:
    board = begun(metrics="First.")
    board.answer.press("Control+End")
    board.answer.press_sequentially(" Second.")
    board.saved()
    board.control("cite-E1").click()
    board.saved()
    assert _kept(store, board).answer.text("metrics") == "First. Second. [E1]"
    _press_until(board, "Control+z", "First. Second.")
    board.saved()
    _press_until(board, "Control+z", "First.")
    board.saved()
    assert _kept(store, board).answer.text("metrics") == "First."
    _press_until(board, "Control+Shift+z", "First. Second. [E1]")
    board.saved()
    assert _kept(store, board).answer.text("metrics") == "First. Second. [E1]"


def _press_until(board: BoardPage, keys: str, text: str) -> None:
    """Press keys until the answer reads so; how much one press takes back the browser decides."""
    for _ in range(MOST_PRESSES):
        board.answer.press(keys)
        if board.answer.input_value() == text:
            return
    raise AssertionError(f"{keys} never led to {text!r}, but to {board.answer.input_value()!r}")


def test_text_of_another_board_that_was_never_sent_is_offered_and_opened(
    store: BoardStore, server: Server, page: Page
) -> None:
    left = _a_board(store, metrics="Sent.")
    board = BoardPage(page, server).open({"board": left.id})
    page.context.set_offline(True)
    board.answer.press("Control+End")
    board.answer.press_sequentially(" Never sent.")
    expect(board.save_state).to_have_text("offline, kept here")
    page.close()
    context = page.context
    context.set_offline(False)
    again = BoardPage(context.new_page(), server).open({"board": _a_board(store).id})
    offer = again.page.locator(".editor").get_by_text("Unsaved text of another board is kept here")
    expect(offer).to_have_text("Unsaved text of another board is kept here: Card fraud (Metrics).")
    again.control(f"open-{left.id}").click()
    expect(again.answer).to_have_value("Sent. Never sent.")
    again.saved()
    assert _kept(store, again).id == left.id
    assert _kept(store, again).answer.text("metrics") == "Sent. Never sent."
    expect(offer).to_have_count(0)


# Writing


def test_a_preview_reads_as_markdown_without_links_or_images_and_the_keyboard_leads_back(
    begun: Open,
) -> None:
    board = begun(metrics=MARKDOWN)
    board.wait_for_address(lambda query: query.get("prevalence") == "0.02")
    board.answer.press("Control+Enter")
    preview = board.said("preview-metrics")
    expect(preview).to_be_focused()
    expect(board.answer).to_be_hidden()
    expect(preview.locator("strong")).to_have_text(["Operating point", "Alert"])
    expect(preview.locator("em")).to_have_text("0.31")
    expect(preview.get_by_role("listitem")).to_have_text(["fewer false alarms", "no more misses"])
    expect(preview.locator("a, img, b")).to_have_count(0)
    for typed in MARKDOWN.splitlines()[-2:]:
        expect(preview).to_contain_text(typed)
    chips = preview.get_by_role("button")
    expect(chips).to_have_text(["E1"])
    expect(preview).to_contain_text("not [E9].")
    chips.click()
    board.wait_for_address(lambda query: "prevalence" not in query)
    preview.press("Escape")
    expect(board.answer).to_be_focused()
    expect(board.answer).to_have_value(MARKDOWN)


def test_a_bracket_offers_the_pins_and_arrow_keys_and_enter_choose_one(begun: Open) -> None:
    board = begun()
    field, pins = board.answer, board.control("suggestions-metrics")
    field.press_sequentially("As pinned [E")
    options = pins.get_by_role("option")
    expect(options).to_have_count(2)
    expect(options.first).to_have_attribute("aria-selected", "true")
    field.press("ArrowDown")
    expect(options.last).to_have_attribute("aria-selected", "true")
    active = field.get_attribute("aria-activedescendant")
    assert active == options.last.get_attribute("id")
    field.press("ArrowDown")
    field.press("ArrowUp")
    field.press("Enter")
    expect(field).to_have_value("As pinned [E2]")
    expect(pins).to_be_hidden()
    field.press_sequentially(" and [Erecall")
    expect(options).to_have_text(re.compile("^E1"))
    field.press("Enter")
    field.press_sequentially(", not [E")
    expect(pins).to_be_visible()
    field.press("Escape")
    expect(pins).to_be_hidden()
    field.press("Enter")
    expect(field).to_have_value("As pinned [E2] and [E1], not [E\n")


def test_the_pins_stay_offered_when_their_bracket_makes_the_text_scroll(begun: Open) -> None:
    board = begun(metrics="line\n" * 40)
    field = board.answer
    field.press("Control+End")
    almost = field.evaluate(_ALMOST_A_LINE)
    board.page.keyboard.insert_text(almost)
    board.drawn()
    field.press("[")
    board.drawn()
    top = field.evaluate("field => field.scrollTop")
    field.press("E")
    board.drawn()
    assert field.evaluate("field => field.scrollTop") > top
    expect(board.control("suggestions-metrics").get_by_role("option")).to_have_count(2)
    expect(board.control("suggestions-metrics")).to_be_visible()


def test_cite_puts_the_pin_where_the_caret_is_and_typing_goes_on_there(begun: Open) -> None:
    board = begun(metrics="Recall is 80%, precision is not.")
    board.caret_after("80%")
    board.control("cite-E1").click()
    expect(board.answer).to_be_focused()
    board.page.keyboard.type(" here")
    expect(board.answer).to_have_value("Recall is 80% [E1] here, precision is not.")
    expect(board.said("evidence-E1")).to_have_attribute("data-cited", "true")
    expect(board.said("evidence-E2")).to_have_attribute("data-cited", "false")


def test_a_board_is_renamed_where_its_title_stands(begun: Open, store: BoardStore) -> None:
    board = begun()
    title = board.control("title")
    title.click()
    title.fill("Never kept")
    title.press("Escape")
    expect(title).to_have_text("Card fraud")
    title.press("Enter")
    expect(title).to_have_value("Card fraud")
    title.fill("  Fraud <b>at</b>   the till ")
    title.press("Enter")
    expect(title).to_have_text("Fraud <b>at</b> the till")
    expect(title).to_be_focused()
    _once(board, store, lambda kept: kept.title == "Fraud <b>at</b> the till")
    board.page.reload()
    board.ready()
    expect(title).to_have_text("Fraud <b>at</b> the till")


def test_the_conventional_order_shows_the_same_answer_and_stays(begun: Open) -> None:
    board = begun(metrics="about metrics", data="about data")
    tabs = board.page.get_by_role("tablist", name="Sections").get_by_role("tab")
    expect(tabs).to_have_text(_named(SEEDED))
    board.control("order").check()
    expect(tabs).to_have_text(_named(CONVENTIONAL))
    board.control("section-metrics").focus()
    board.page.keyboard.press("ArrowRight")
    expect(board.answer).to_have_value("about data")
    board.page.reload()
    board.ready()
    expect(tabs).to_have_text(_named(CONVENTIONAL))
    expect(board.answer).to_have_value("about data")
    board.control("order").uncheck()
    expect(tabs).to_have_text(_named(SEEDED))


def _named(names: list[str]) -> list[re.Pattern[str]]:
    """Match the tabs of these names, with text or without."""
    return [re.compile(f"^{name}(, has text)?$") for name in names]


# Checks


def test_findings_are_counted_first_and_shown_once_all_eight_dimensions_have_a_level(
    begun: Open,
) -> None:
    board = begun(metrics=CONTRADICTION)
    shown = board.fold("checks")
    expect(board.control("checks")).to_have_text(re.compile(r"^Checks: \d+ open$"))
    expect(shown).to_contain_text("Score yourself first (0 of 8 done), then they are shown.")
    expect(_open_checks(board)).to_have_count(0)
    expect(shown).not_to_contain_text("99%")
    count = int(re.findall(r"\d+", board.control("checks").text_content() or "")[0])
    board.control("score-yourself").click()
    board.page.wait_for_url("**/review*")
    wait_until_idle(board.page)
    for number, _ in enumerate(DIMENSIONS):
        board.page.get_by_text("Level 2", exact=True).nth(number).click()
        expect(board.page.get_by_text(f"given {number + 1} of 8 dimensions")).to_be_visible()
        wait_until_idle(board.page)
    board.navigate("Board")
    board.ready()
    board.fold("checks")
    expect(_open_checks(board)).to_have_count(count)
    expect(_open_checks(board).first).to_contain_text("“recall is 99%”")
    expect(_open_checks(board).first).to_contain_text("81.0% [77.0%, 85.0%]")


def test_a_quote_selects_exactly_its_words_from_any_section_and_a_pin_beside_it_opens(
    begun: Open,
) -> None:
    board = begun(metrics=CONTRADICTION, scored=True)
    board.control("section-data").click()
    board.fold("checks")
    finding = _open_checks(board).filter(has_text="“recall is 99%”")
    finding.get_by_role("button", name="“recall is 99%”").click()
    expect(board.control("section-metrics")).to_have_attribute("aria-selected", "true")
    expect(board.answer).to_be_focused()
    board.selects("recall is 99%")
    assert (
        board.answer.evaluate("field => field.selectionStart")
        == CONTRADICTION.encode("utf-16-le").index("recall is 99%".encode("utf-16-le")) // 2
    )
    board.control("preview").click()
    expect(board.said("preview-metrics")).to_be_visible()
    finding.get_by_role("button", name="“recall is 99%”").click()
    expect(board.answer).to_be_focused()
    board.selects("recall is 99%")
    board.wait_for_address(lambda query: query.get("prevalence") == "0.02")
    finding.get_by_role("button", name="E1: open its scenario").click()
    board.wait_for_address(lambda query: "prevalence" not in query)


def test_both_answers_to_a_check_are_kept_over_a_reload_and_can_be_taken_back(
    begun: Open, store: BoardStore
) -> None:
    board = begun(metrics=CONTRADICTION, scored=True)
    board.fold("checks")
    claim = _open_checks(board).filter(has_text="“recall is 99%”")
    empty = _open_checks(board).filter(has_text="Models: no words yet")
    one, other = _key(claim), _key(empty)
    board.control(f"covered-{one}").click()
    board.control(f"response-{one}").fill("it is [E1] at   another threshold")
    board.control(f"response-{one}").press("Enter")
    board.control(f"not-relevant-{other}").click()
    board.control(f"send-{other}").click()
    expect(board.control(f"finding-{other}").get_by_role("alert")).not_to_be_empty()
    expect(board.control(f"response-{other}")).to_be_focused()
    board.control(f"response-{other}").fill("one model only")
    board.control(f"send-{other}").click()
    _once(board, store, lambda kept: len(kept.responses) == 2)
    board.page.reload()
    board.ready()
    board.fold("checks")
    answered = _answered_checks(board)
    expect(answered).to_have_count(2)
    expect(board.control(f"finding-{one}")).to_contain_text(
        "covered, here: it is [E1] at another threshold"
    )
    expect(board.control(f"finding-{other}")).to_contain_text(
        "not relevant, because: one model only"
    )
    board.control(f"take-back-{one}").click()
    expect(answered).to_have_count(1)
    expect(_open_checks(board).first).to_contain_text("“recall is 99%”")
    _once(board, store, lambda kept: [one.finding for one in kept.responses] == [other])


def test_a_contradiction_is_found_while_it_is_typed_and_gone_once_it_is_corrected(
    begun: Open,
) -> None:
    board = begun(scored=True)
    board.fold("checks")
    finding = _open_checks(board).filter(has_text="“Recall is 99%”")
    board.answer.press_sequentially("Recall is 99% [E1].")
    expect(finding).to_have_count(1)
    expect(board.answer).to_be_focused()
    board.caret_after("99")
    board.page.keyboard.press("Backspace")
    board.page.keyboard.press("Backspace")
    board.page.keyboard.type("80")
    expect(finding).to_have_count(0)
    expect(board.answer).to_have_value("Recall is 80% [E1].")


# Time


def test_the_clock_runs_through_sections_and_reloads_until_it_is_paused(
    begun: Open, store: BoardStore
) -> None:
    board = begun()
    total, section = board.said("clock-total"), board.said("clock-section")
    expect(total).to_be_hidden()
    board.control("clock").click()
    expect(section).to_have_text(_some_time_of("8:00"))
    # What is shown runs from the press on, what is kept from when the server hears of it.
    _once(board, store, lambda kept: _worked(kept, "metrics") >= 1)
    board.control("section-data").click()
    expect(section).to_have_text(re.compile(" of 6:00$"))
    _once(board, store, lambda kept: kept.clock.section == "data")
    before = _more_than_its_section(board)
    board.page.reload()
    board.ready()
    expect(section).to_have_text(_some_time_of("6:00"))
    assert _more_than_its_section(board) >= before
    board.control("clock").click()
    expect(board.control("clock")).to_have_text("continue")
    clock = _once(board, store, lambda kept: kept.clock.section is None).clock
    assert set(clock.spent_s) == {"metrics", "data"}
    spent = clock.spent_s
    board.navigate("Boards")
    board.navigate("Board")
    board.ready()
    expect(section).to_have_text(f"{_time(spent['data'])} of 6:00")
    expect(total).to_have_text(f"{_time(spent['metrics'] + spent['data'])} of 45:00")
    board.page.reload()
    board.ready()
    expect(total).to_have_text(f"{_time(spent['metrics'] + spent['data'])} of 45:00")
    board.control("clock").click()
    expect(board.control("clock")).to_have_text("pause")


def test_a_pause_that_the_server_did_not_hear_is_made_once_the_page_is_loaded_again(
    begun: Open, store: BoardStore
) -> None:
    board = begun()
    board.control("clock").click()
    _once(board, store, lambda kept: kept.clock.section == "metrics")
    board.page.evaluate("() => { WebSocket.prototype.send = () => {}; }")
    board.control("clock").click()
    expect(board.control("clock")).to_have_text("continue")
    board.page.reload()
    board.ready()
    clock = _once(board, store, lambda kept: kept.clock.section is None).clock
    assert set(clock.spent_s) == {"metrics"}
    expect(board.control("clock")).to_have_text("continue")


def test_time_over_its_minutes_is_marked_and_nothing_is_announced(
    store: BoardStore, server: Server, page: Page
) -> None:
    made = _a_board(store)
    store.set_clock(made.id, Clock({"metrics": 500.0, "data": 10.0}))
    board = BoardPage(page, server).open({"board": made.id})
    expect(board.said("clock-section")).to_have_text("8:20 of 8:00")
    expect(board.said("clock-section")).to_have_attribute("data-over", "")
    expect(board.said("clock-total")).to_have_text("8:30 of 45:00")
    assert board.said("clock-total").get_attribute("data-over") is None
    expect(board.page.get_by_role("group", name="Time")).to_have_attribute("aria-live", "off")


# For everybody


def _every_fold(board: BoardPage) -> Iterator[str]:
    """Unfold one thing after another, and name it each time."""
    board.control("problem").click()
    expect(board.said("brief")).to_be_visible()
    board.control("help-metrics").click()
    board.control("clock").click()
    expect(board.said("clock-total")).to_be_visible()
    board.fold("evidence")
    yield "the brief, the examples, the clock and the evidence"
    board.fold("checks")
    expect(_open_checks(board).nth(1)).to_be_visible()
    keys = [_key(finding) for finding in _open_checks(board).all()[:2]]
    board.control(f"covered-{keys[0]}").click()
    board.control(f"response-{keys[0]}").fill("because " + "long" * 60)
    board.control(f"send-{keys[0]}").click()
    _answered_checks(board)
    board.control(f"not-relevant-{keys[1]}").click()
    board.control(f"send-{keys[1]}").click()
    expect(board.control(f"finding-{keys[1]}").get_by_role("alert")).not_to_be_empty()
    yield "the checks, one of them answered, one without its reason"
    board.control("section-clarify").click()
    board.answer.press_sequentially("[E")
    expect(board.control("suggestions-clarify")).to_be_visible()
    yield "the suggestions"
    board.answer.press("Enter")
    board.control("section-metrics").click()
    board.fold("concepts")
    board.control("preview").click()
    expect(board.said("preview-metrics")).to_be_visible()
    board.control("title").click()
    yield "the concepts, the preview and the title's field"


def _full(store: BoardStore, server: Server, page: Page) -> BoardPage:
    """Open a board with everything on it, and words too long for a line."""
    long = "unbroken" * 40
    table = "|".join(f" column {number} " for number in range(20))
    text = f"{CONTRADICTION} {long}\n\n{table}\n{'|'.join(['---'] * 20)}\n{table}"
    made = _a_board(store, scored=True, metrics=text, data=f"Accuracy is {long} 99.9%.")
    store.change(made.id, lambda now: replace(now, title=long[:120]))
    return BoardPage(page, server).open({"board": made.id})


@pytest.mark.parametrize("scheme", SCHEMES)
def test_nothing_that_unfolds_is_a_grave_barrier(
    store: BoardStore, server: Server, open_page: OpenPage, scheme: Scheme
) -> None:
    page = open_page(scheme=scheme)
    found: dict[str, Any] = {}
    for name in _every_fold(_full(store, server, page)):
        found[name] = [str(one) for one in violations(page)]
    assert {name: broken for name, broken in found.items() if broken} == {}


def test_nothing_that_unfolds_needs_a_sideways_scroll_on_a_phone(
    store: BoardStore, server: Server, open_page: OpenPage
) -> None:
    page = open_page(width=390, height=844)
    board = _full(store, server, page)
    too_wide = {
        name: width for name in _every_fold(board) if (width := page.evaluate(WIDE)) != [390, 390]
    }
    assert too_wide == {}
