"""Whatever happens while somebody types, not one character is lost.

Each scenario is decided by its number: what is typed, how fast, where it is cut off and by what.
The text is compared in the field, and then in the database behind the server.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.board_page import BoardPage
from tests.support.browser import Witness, watched_page
from tests.support.server import Server, kill, serve
from whiteboard.boards import BoardStore

KINDS = {"close": 15, "reload": 15, "offline": 10, "kill": 10}
SCENARIOS = [(kind, seed) for kind, count in KINDS.items() for seed in range(count)]
LETTERS = "abcdefghijklmnopqrstuvwxyz      .,;:%$[]()0123456789-–äßñ漢語"
SECTIONS = ("clarify", "baseline", "models", "metrics", "data", "iterate", "tradeoffs", "impact")
RECOVERY_MS = 45_000
"""A record whose window is gone without a farewell is taken over after ten seconds."""

# What the browser and Streamlit themselves say about a server that is not there, and nothing else.
AWAY = (
    "ERR_CONNECTION_REFUSED",
    "ERR_INTERNET_DISCONNECTED",
    "ERR_CONNECTION_RESET",
    "Cannot send rerun backMessage when disconnected from server.",
)
SOCKET = ("WebSocket connection to", "_stcore/")


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


@pytest.fixture
def window(browser: Browser) -> Iterator[tuple[Page, Witness]]:
    with watched_page(browser) as (page, witness):
        yield page, witness
        witness.problems = [one for one in witness.problems if not _about_the_server(one)]
        witness.assert_clean()


def _about_the_server(problem: str) -> bool:
    return any(name in problem for name in AWAY) or all(part in problem for part in SOCKET)


def _text(random_: random.Random, low: int, high: int) -> str:
    length = random_.randint(low, high)
    text = "".join(random_.choice(LETTERS) for _ in range(length))
    # What offers pins, and a space at either end, would make the comparison ambiguous, not wrong.
    return f"x{text.replace('[', '(')}x"


def _type(board: BoardPage, text: str, random_: random.Random) -> None:
    board.answer.press_sequentially(text, delay=random_.choice((0, 0, 5, 20)))


def _interrupt(kind: str, page: Page, mortal: Mortal, board: BoardPage, more: str) -> BoardPage:
    """Let it happen right after the last key; return the board as it is found afterwards."""
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
    mortal.kill()
    board.answer.press_sequentially(more)
    mortal.start_again()
    return board


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
def test_no_character_is_lost(
    kind: str, seed: int, mortal: Mortal, window: tuple[Page, Witness]
) -> None:
    random_ = random.Random(f"{kind}-{seed}")
    page, _ = window
    board = BoardPage(page, mortal.server).open()
    board.start_mine()
    section = random_.choice(SECTIONS)
    board.control(f"section-{section}").click()
    first, more = _text(random_, 3, 60), _text(random_, 3, 30)
    if random_.random() < 0.5:
        first_saved = _text(random_, 3, 20)
        _type(board, first_saved, random_)
        board.saved()
        first = first_saved + first
        _type(board, first.removeprefix(first_saved), random_)
    else:
        _type(board, first, random_)
    board = _interrupt(kind, page, mortal, board, more)
    wanted = first + (more if kind in {"offline", "kill"} else "")
    board.control(f"section-{section}").click()
    expect(board.answer).to_have_value(wanted, timeout=RECOVERY_MS)
    board.answer.press("Control+End")
    board.answer.press_sequentially(" end")
    page_saved = '[data-control="save-state"][data-state="saved"]'
    board.page.locator(page_saved).wait_for(timeout=RECOVERY_MS)
    expect(board.answer).to_have_value(f"{wanted} end")
    assert _in_the_database(mortal, board, section) == f"{wanted} end"
