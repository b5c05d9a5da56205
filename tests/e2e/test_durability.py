"""Whatever happens while somebody types, not one character is lost.

Each scenario is decided by its number: what is typed, how fast, where it is cut off and by what.
The text is compared in the field, and then in the database behind the server.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Route, expect

from tests.conftest import FAILED, Windows
from tests.support.board_page import BoardPage
from tests.support.browser import Witness, wait_until, watched_page
from tests.support.server import Server, kill, serve
from whiteboard.boards import BoardStore

KINDS = {"close": 15, "reload": 15, "offline": 10, "kill": 10}
SCENARIOS = [(kind, seed) for kind, count in KINDS.items() for seed in range(count)]
LETTERS = "abcdefghijklmnopqrstuvwxyz      .,;:%$[]()0123456789-–äßñ漢語"
SECTIONS = ("clarify", "baseline", "models", "metrics", "data", "iterate", "tradeoffs", "impact")
RECOVERY_MS = 180_000
"""A record whose window is gone without a farewell is taken over after ten seconds."""

# What the browser and Streamlit themselves say about a server that is not there, and nothing else.
AWAY = (
    "ERR_CONNECTION_REFUSED",
    "ERR_INTERNET_DISCONNECTED",
    "ERR_CONNECTION_RESET",
    "ERR_EMPTY_RESPONSE",
    "Cannot send rerun backMessage when disconnected from server.",
    "Client Error in reaching server endpoint",
    "Is Streamlit still running?",
    "Client error: DoInitPings timed out",
    "Connection timed out",
)
ASKED_FOR = re.compile("/_stcore/(health|host-config)")
SOCKET = ("WebSocket connection to", "_stcore/")

# A line that goes dead both ways with the message that says `words`: before it, or right after it.
DEAD_LINE = """({words, before}) => {
  const send = WebSocket.prototype.send;
  window.isDead = false;
  WebSocket.prototype.send = function (data) {
    const says = !window.isDead && new TextDecoder().decode(data).includes(words);
    if (!window.isDead && !(says && before)) send.call(this, data);
    window.isDead ||= says;
  };
  window.WebSocket = class extends WebSocket {
    constructor(...address) {
      super(...address);
      this.addEventListener("message", (event) => {
        if (window.isDead) event.stopImmediatePropagation();
      });
    }
  };
}"""


class Mortal:
    """A served app that can be killed and comes back at its old address with its old folder."""

    def __init__(self, folder, stack: ExitStack) -> None:
        self.folder = folder
        self.stack = stack
        self.server: Server = stack.enter_context(serve(folder))

    def kill(self) -> None:
        kill(self.server)

    def start_again(self) -> None:
        port = urlsplit(self.server.url).port
        self.server = self.stack.enter_context(serve(self.folder, port=port))


@pytest.fixture(scope="module")
def mortal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mortal]:
    with ExitStack() as stack:
        yield Mortal(tmp_path_factory.mktemp("mortal"), stack)


@dataclass
class Desk:
    """A browser that stays at its board from one scenario to the next, while all goes well."""

    windows: Windows
    mortal: Mortal
    window: ExitStack = field(default_factory=ExitStack)
    witness: Witness = field(default_factory=Witness)
    board: BoardPage | None = None

    def sit_down(self) -> BoardPage:
        """Return the board, opened by a browser that was never here unless it is open."""
        if self.board is None:
            page, self.witness = self.window.enter_context(self.windows.watched_page())
            self.board = BoardPage(page, self.mortal.server).open()
            self.board.start_mine()
        return self.board

    def leave(self) -> None:
        """Close the browser's window and forget what it kept."""
        self.board = None
        self.window.close()

    def assert_clean(self) -> None:
        """Fail for what the page did, but for what it has to say of a server that is away."""
        problems, self.witness.problems = self.witness.problems, []
        assert [one for one in problems if not _about_the_server(one)] == []


@pytest.fixture(scope="module")
def place(windows: Windows, mortal: Mortal) -> Iterator[Desk]:
    kept = Desk(windows, mortal)
    yield kept
    kept.leave()


@pytest.fixture
def desk(place: Desk, request: pytest.FixtureRequest) -> Iterator[Desk]:
    yield place
    if request.node.stash.get(FAILED, False):
        place.leave()
    place.assert_clean()


def _about_the_server(problem: str) -> bool:
    return any(name in problem for name in AWAY) or all(part in problem for part in SOCKET)


def _text(random_: random.Random, low: int, high: int) -> str:
    length = random_.randint(low, high)
    text = "".join(random_.choice(LETTERS) for _ in range(length))
    # What offers pins, and a space at either end, would make the comparison ambiguous, not wrong.
    return f"x{text.replace('[', '(')}x"


def _type(board: BoardPage, text: str, random_: random.Random) -> None:
    board.answer.press_sequentially(text, delay=random_.choice((0, 0, 5, 20)))


def _interrupt(kind: str, mortal: Mortal, board: BoardPage, more: str) -> BoardPage:
    """Let it happen right after the last key; return the board as it is found afterwards."""
    page = board.page
    if kind == "close":
        context = page.context
        page.close(run_before_unload=False)
        return BoardPage(context.new_page(), mortal.server).open()
    if kind == "reload":
        page.reload()
        return board.ready()
    if kind == "offline":
        page.context.set_offline(True)
        board.answer.press_sequentially(more)
        page.context.set_offline(False)
        return board
    # Streamlit asks for a lost server up to four seconds apart. What it asks while this process is
    # busy starting the server is passed on once that answers, instead of being refused at once.
    page.route(ASKED_FOR, _pass_on)
    mortal.kill()
    board.answer.press_sequentially(more)
    mortal.start_again()
    page.unroute(ASKED_FOR, _pass_on)
    return board


def _pass_on(route: Route) -> None:
    route.continue_()


def _in_the_database(mortal: Mortal, board: BoardPage, section: str) -> str:
    board_id = board.page.evaluate(
        "() => JSON.parse(localStorage.getItem('ml-design-whiteboard:board'))"
    )
    store = BoardStore(mortal.folder / "data" / "boards.sqlite")
    try:
        found = store.load(board_id)
        assert found is not None
        return found.answer.text(section)
    finally:
        store.close()


@pytest.mark.parametrize(("kind", "seed"), SCENARIOS, ids=str)
def test_no_character_is_lost(kind: str, seed: int, mortal: Mortal, desk: Desk) -> None:
    random_ = random.Random(f"{kind}-{seed}")
    if kind == "close":
        desk.leave()
    board = desk.sit_down()
    section = random_.choice(SECTIONS)
    board.control(f"section-{section}").click()
    board.answer.fill("")
    board.saved()
    first, more = _text(random_, 3, 60), _text(random_, 3, 30)
    if random_.random() < 0.5:
        first_saved = _text(random_, 3, 20)
        _type(board, first_saved, random_)
        board.saved()
        first = first_saved + first
        _type(board, first.removeprefix(first_saved), random_)
    else:
        _type(board, first, random_)
    desk.board = board = _interrupt(kind, mortal, board, more)
    wanted = first + (more if kind in {"offline", "kill"} else "")
    board.control(f"section-{section}").click()
    expect(board.answer).to_have_value(wanted, timeout=RECOVERY_MS)
    board.answer.press("Control+End")
    board.answer.press_sequentially(" end")
    page_saved = '[data-control="save-state"][data-state="saved"]'
    board.page.locator(page_saved).wait_for(timeout=RECOVERY_MS)
    expect(board.answer).to_have_value(f"{wanted} end")
    assert _in_the_database(mortal, board, section) == f"{wanted} end"


@dataclass
class Line:
    """Pages of one browser, one after another, each with a line that goes dead under its hand."""

    browser: Browser
    mortal: Mortal
    window: ExitStack
    context: BrowserContext | None = None

    def open(self, words: str = "", *, before: bool = False) -> BoardPage:
        """Open the board on a line that is dead once these words were sent, or right `before`."""
        if self.context is None:
            page, _ = self.window.enter_context(watched_page(self.browser))
            self.context = page.context
        else:
            page = self.context.new_page()
        if words:
            asked = json.dumps({"words": words, "before": before})
            page.add_init_script(f"({DEAD_LINE})({asked})")
        board = BoardPage(page, self.mortal.server)
        page.goto(f"{self.mortal.server.url}/")  # on a dead line no run ever ends: no wait for idle
        board.answer.wait_for()
        return board

    def close(self, board: BoardPage, *, held: str) -> None:
        """Close a page whose line is dead, once the database holds what it had sent before."""
        board.page.wait_for_function("window.isDead")
        wait_until(board.page, lambda: _in_the_database(self.mortal, board, "metrics") == held)
        board.page.close(run_before_unload=False)


@pytest.fixture
def line(browser: Browser, mortal: Mortal) -> Iterator[Line]:
    with ExitStack() as window:
        yield Line(browser, mortal, window)


def _add(board: BoardPage, words: str, *, to: str) -> None:
    """Write on once the text that the browser or the server kept is there."""
    expect(board.answer).to_have_value(to, timeout=RECOVERY_MS)
    board.answer.press("Control+End")
    board.answer.press_sequentially(words)


@pytest.mark.parametrize("before", [False, True], ids=["answer", "message"])
def test_text_goes_on_over_two_pages_that_closed_before_they_were_answered(
    line: Line, before: bool
) -> None:
    first = line.open("One.")
    first.start_mine()
    _add(first, "One.", to="")
    first.page.wait_for_function("window.isDead")
    _add(first, " Two.", to="One.")
    line.close(first, held="One.")
    second = line.open("One. Two.", before=before)
    second.page.wait_for_function("window.isDead")  # what it took over is sent without more of it
    _add(second, " Three.", to="One. Two.")
    line.close(second, held="One." if before else "One. Two.")
    third = line.open()
    expect(third.answer).to_have_value("One. Two. Three.", timeout=RECOVERY_MS)
    third.saved()
    assert _in_the_database(line.mortal, third, "metrics") == "One. Two. Three."


def test_text_that_arrived_unanswered_is_not_held_against_what_somebody_made_of_it(
    line: Line, browser: Browser, mortal: Mortal
) -> None:
    mine = line.open("One.")
    mine.start_mine()
    _add(mine, "One.", to="")
    board = mine.board_id
    line.close(mine, held="One.")
    with watched_page(browser) as (page, _):
        theirs = BoardPage(page, mortal.server).open({"board": board})
        _add(theirs, " Two.", to="One.")
        theirs.saved()
    again = line.open()
    _add(again, " Three.", to="One. Two.")
    again.saved()
    assert _in_the_database(mortal, again, "metrics") == "One. Two. Three."
