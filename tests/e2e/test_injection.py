"""What people type is text on every surface and in every file: opened and clicked, nothing runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Dialog, Page, Request, expect

from tests.conftest import Windows
from tests.support.board_page import BoardPage
from tests.support.boards import a_pin
from tests.support.browser import wait_until_idle
from tests.support.injections import INJECTIONS
from tests.support.server import Server
from whiteboard.answer import Answer, with_evidence
from whiteboard.board import Board, Rating, Response, with_rating, with_response
from whiteboard.boards import MAX_TITLE, BoardStore
from whiteboard.drafts import readable
from whiteboard.exports.html_file import to_html
from whiteboard.feedback import feedback
from whiteboard.report import to_markdown
from whiteboard.rubric import default_rubric
from whiteboard.template import default_template

OWNER = "0123456789abcdef0123456789abcdef"
SECTIONS = default_template().ids
DIMENSIONS = default_rubric().dimensions
TABS = ("Score", "Findings", "Evidence", "History")
LONGEST = 400
PART = 8 * len(SECTIONS)
NUMBERS = range((len(INJECTIONS) + PART - 1) // PART)
SETTLE = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))"
LEADING_OUT = (
    "a[href], area[href], form, iframe, object, embed, script[src], base, meta[http-equiv]"
)
ADDRESSES = """selector => {
  const found = [];
  const walk = root => {
    for (const node of root.querySelectorAll("*")) {
      if (node.shadowRoot) walk(node.shadowRoot);
      if (node.matches(selector)) found.push(node);
    }
  };
  walk(document);
  const address = node => node.getAttribute("href") ?? node.getAttribute("src") ?? "";
  return found.map(node => `${node.localName} ${address(node)}`);
}"""


@dataclass
class Guard:
    """Everything that only an injection could bring about."""

    happened: list[str]

    @contextmanager
    def watching(self, context: BrowserContext) -> Iterator[None]:
        """Watch every page of a window, also those that a page opens."""
        context.on("request", self._request)
        context.on("dialog", self._dialog)
        yield
        context.remove_listener("request", self._request)
        context.remove_listener("dialog", self._dialog)

    def _request(self, request: Request) -> None:
        if "attack.invalid" in request.url or request.url.startswith("javascript:"):
            self.happened.append(request.url)

    def _dialog(self, dialog: Dialog) -> None:
        self.happened.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def check(self, page: Page) -> None:
        """Fail when anything ran, was asked for, or became a link out of here."""
        page.evaluate(SETTLE)
        assert page.evaluate("() => window.__pwned") is None
        assert not self.happened
        addresses = page.evaluate(ADDRESSES, LEADING_OUT)
        assert not [one for one in addresses if "attack.invalid" in one or "script:" in one]


@pytest.fixture(scope="module")
def store(server: Server) -> Iterator[BoardStore]:
    opened = BoardStore(server.log.parent / "data" / "boards.sqlite")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def boards(store: BoardStore) -> list[Board]:
    """Every string in every place a board has for text; each board a part of them."""
    parts = [INJECTIONS[start : start + PART] for start in range(0, len(INJECTIONS), PART)]
    return [_board(store, [readable(text[:LONGEST]) for text in part]) for part in parts]


def _board(store: BoardStore, texts: list[str]) -> Board:
    sections = {
        section: "\n\n".join(texts[number :: len(SECTIONS)]) + "\n\nAccuracy is 99.9% [E1]."
        for number, section in enumerate(SECTIONS)
    }
    answer = with_evidence(Answer(sections), a_pin())
    made = store.create(answer, title=texts[0][:MAX_TITLE], owner=OWNER)

    def said(board: Board) -> Board:
        for number, dimension in enumerate(DIMENSIONS):
            for rater in ("self", "reviewer"):
                note = texts[number % len(texts)]
                board = with_rating(
                    board, Rating(rater=rater, dimension=dimension.id, level=2, note=note)
                )
        for number, found in enumerate(feedback(board, now=board.updated_at).findings[::2]):
            words = texts[number % len(texts)]
            board = with_response(board, Response(finding=found.key, kind="covered", words=words))
        return board

    return store.change(made.id, said)


@pytest.fixture
def guarded(windows: Windows) -> Iterator[tuple[Page, Guard]]:
    guard = Guard([])
    with windows.watched_page() as (page, witness), guard.watching(page.context):
        page.add_init_script(
            f"localStorage.setItem('ml-design-whiteboard:owner', JSON.stringify('{OWNER}'))"
        )
        yield page, guard
        witness.assert_clean()


def _as_typed(text: str) -> str:
    """Return `text` with the line ends that a text field has."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def test_there_are_two_hundred_of_them() -> None:
    assert len(set(INJECTIONS)) >= 200


@pytest.mark.parametrize("number", NUMBERS)
def test_nothing_runs_on_the_board_or_in_its_preview(
    number: int, server: Server, boards: list[Board], guarded: tuple[Page, Guard]
) -> None:
    page, guard = guarded
    board = BoardPage(page, server).open({"board": boards[number].id})
    for section in SECTIONS:
        board.control(f"section-{section}").click()
        expect(board.answer).to_have_value(_as_typed(boards[number].answer.text(section)))
        board.control("preview").click()
        guard.check(page)
        for link in page.locator(".editor .preview a").all():
            link.click()
        guard.check(page)
        board.control("preview").click()
    board.control("checks").click()
    guard.check(page)


@pytest.mark.parametrize("number", NUMBERS)
def test_nothing_runs_on_the_review_page(
    number: int, server: Server, boards: list[Board], guarded: tuple[Page, Guard]
) -> None:
    page, guard = guarded
    BoardPage(page, server).open({"board": boards[number].id}).navigate("Review")
    for title in TABS:
        page.get_by_role("tab", name=title, exact=True).click()
        # A part is drawn once it is open: what it shows comes with a run that then ends.
        expect(page.get_by_role("tabpanel", name=title)).to_have_text(re.compile(r"\S"))
        wait_until_idle(page)
        guard.check(page)
    expect(page.get_by_role("tab")).to_have_count(len(TABS))


def test_nothing_runs_in_the_list_of_boards(
    server: Server, boards: list[Board], store: BoardStore, guarded: tuple[Page, Guard]
) -> None:
    for text in INJECTIONS:
        store.create(title=readable(text[:MAX_TITLE]), owner=OWNER)
    page, guard = guarded
    board = BoardPage(page, server).open({"board": boards[0].id})
    board.navigate("Boards")
    more = page.get_by_role("button", name=re.compile(r"^Show \d+ more$"))
    rows = page.get_by_role("button", name="More", exact=True)
    wanted = len(INJECTIONS) + len(boards)
    expect(rows).not_to_have_count(0)
    wait_until_idle(page)
    while (drawn := rows.count()) < wanted:
        more.click()
        expect(rows).not_to_have_count(drawn)
        wait_until_idle(page)
    guard.check(page)


@pytest.mark.parametrize("number", NUMBERS)
def test_nothing_runs_in_the_exports(
    number: int, boards: list[Board], guarded: tuple[Page, Guard], tmp_path: Path
) -> None:
    page, guard = guarded
    board = boards[number]
    found = feedback(board, now=board.updated_at)
    html = tmp_path / "board.html"
    html.write_text(to_html(board, findings=found.findings), encoding="utf-8")
    page.goto(html.as_uri())
    guard.check(page)
    for link in page.locator("a").all():
        address = link.get_attribute("href") or ""
        assert address.startswith("#"), address
        link.click()
    guard.check(page)
    text = tmp_path / "board.md"
    text.write_text(to_markdown(board), encoding="utf-8")
    page.goto(text.as_uri())
    guard.check(page)
