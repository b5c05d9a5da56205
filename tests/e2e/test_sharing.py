"""A link to read gives away the answer and nothing more; a link to edit gives the board."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, WebSocket, expect

from simulator.scenario import default_scenario
from tests.conftest import OpenPage, Windows
from tests.support.board_page import BoardPage, has_no_traceback, served_store
from tests.support.browser import open_app, wait_until_idle
from tests.support.server import Server
from whiteboard.answer import Answer, with_text
from whiteboard.board import Board, Rating, with_rating
from whiteboard.boards import BoardStore, new_id
from whiteboard.rubric import default_rubric

NO_BOARD = (
    "There is no board at this link. It may have been deleted, or a letter of the link is missing."
)
MINE = "Only this browser's own text."
TYPED = "Ünïcödé, <b>no markup</b>, =1+1 and [no link](https://attack.invalid)."
WRITABLE = 'textarea:not([readonly]), input:not([type="checkbox"]):not([type="range"])'
CONTROLS = ("answer", "title", "clear-example", "clock", "score-yourself")


@dataclass
class Wire:
    """Everything a page's sockets, documents and storage ever held."""

    page: Page
    received: list[bytes] = field(default_factory=list[bytes])

    def __post_init__(self) -> None:
        self.page.on("websocket", self._listen)

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framereceived", self._take)
        socket.on("framesent", self._take)

    def _take(self, payload: str | bytes) -> None:
        self.received.append(payload.encode() if isinstance(payload, str) else payload)

    def frames_with(self, text: str) -> int:
        return sum(text.encode() in frame for frame in self.received)

    def holds(self, text: str) -> list[str]:
        """Return where in the page `text` is to be found."""
        kept = self.page.evaluate(
            "() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie,"
            " history.state])"
        )
        places = {
            "address": self.page.url,
            "storage": kept,
            "document": self.page.evaluate(_EVERYTHING),
            "sockets": "",
        }
        found = [name for name, content in places.items() if text in content]
        return found + ["sockets"] * bool(self.frames_with(text))


# The whole document with its shadow roots, and what fields hold.
_EVERYTHING = """() => {
  const parts = [];
  const walk = root => {
    parts.push(root.innerHTML ?? root.documentElement.outerHTML);
    for (const node of root.querySelectorAll("*")) {
      if (node.shadowRoot) walk(node.shadowRoot);
      if ("value" in node) parts.push(String(node.value));
    }
  };
  walk(document);
  return parts.join("\\n");
}"""


@pytest.fixture(scope="module")
def store(server: Server) -> Iterator[BoardStore]:
    with served_store(server) as opened:
        yield opened


@pytest.fixture(scope="module")
def shared(server: Server, windows: Windows, store: BoardStore) -> Board:
    """A board with the pins of the example, scored, for the tests that leave it as it is."""
    with windows.watched_page() as (page, witness):
        example = store.load(BoardPage(page, server).open().board_id)
        witness.assert_clean()
    assert example is not None
    answer = with_text(example.answer, "data", TYPED)
    return _scored(store, store.create(answer, title="Shared <i>board</i>", problem="credit"))


def _scored(store: BoardStore, board: Board) -> Board:
    def scored(now: Board) -> Board:
        for dimension in default_rubric().dimensions:
            now = with_rating(now, Rating(rater="self", dimension=dimension.id, level=2))
        return now

    return store.change(board.id, scored)


def _kept(store: BoardStore, board: Board) -> Board:
    kept = store.load(board.id)
    assert kept is not None
    return kept


def _shared_links(board: BoardPage) -> dict[str, str]:
    """Return the links that the menu gives, by their parameter."""
    page = board.page
    page.get_by_role("button", name="Share", exact=True).click()
    code = page.get_by_test_id("stCode")
    expect(code).to_have_count(2)
    page.get_by_text("Show it", exact=True).click()
    expect(code).to_have_count(3)
    links = [text.strip() for text in code.all_text_contents()]
    page.keyboard.press("Escape")
    expect(code).to_have_count(0)
    named = {name: link for link in links for name in parse_qs(urlsplit(link).query)}
    return {name: named[name] for name in ("view", "board", "data")}


# A link to read


def test_a_link_to_read_shows_everything_changes_nothing_and_never_tells_the_link_to_edit(
    server: Server, open_page: OpenPage, store: BoardStore, shared: Board
) -> None:
    before = _kept(store, shared)
    mine = open_page()
    control = Wire(mine)
    opened = BoardPage(mine, server).open({"board": shared.id})
    opened.wait_for_address(lambda query: "board" not in query)
    link = _shared_links(opened)["view"]
    assert control.holds(shared.id) == ["storage", "sockets"]
    page = open_page()
    wire = Wire(page)
    open_app(page, link)
    reader = BoardPage(page, server)
    reader.figure("recall").wait_for()
    expect(page.get_by_role("heading", name="Shared <i>board</i>")).to_be_visible()
    expect(reader.save_state).to_have_text(re.compile("^read only, updated"))
    for section in ("clarify", "data", "metrics"):
        reader.control(f"section-{section}").click()
        shown = reader.said(f"preview-{section}")
        expect(shown).to_be_visible()
        first = shared.answer.text(section).split(" [E")[0].split("\n")[0]
        expect(shown).to_contain_text(first)
    editor = page.locator(".editor")
    for name in CONTROLS:
        expect(reader.control(name)).to_be_hidden()
    expect(editor.locator(WRITABLE).locator("visible=true")).to_have_count(0)
    reader.fold("checks")
    expect(
        page.get_by_role("list", name="Open checks").get_by_role("listitem").first
    ).to_be_visible()
    expect(editor.get_by_role("button", name=re.compile("covered|not relevant"))).to_have_count(0)
    reader.fold("evidence")
    expect(editor.get_by_role("button", name=re.compile("^(cite|remove) "))).to_have_count(0)
    reader.control("pin-recall").click()
    expect(page.get_by_test_id("stAlert")).to_contain_text("opened by a read-only link")
    for title in ("Boards", "Review", "Board"):
        reader.navigate(title)
        has_no_traceback(page)
        assert wire.holds(shared.id) == []
    reader.figure("recall").wait_for()
    expect(page.get_by_role("heading", name="Shared <i>board</i>")).to_be_visible()
    page.get_by_role("button", name="Share", exact=True).click()
    expect(page.get_by_test_id("stCode")).to_have_count(2)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Export").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Markdown", exact=True).click()
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert TYPED.split(",", maxsplit=1)[0] in text
    assert shared.id not in text
    expect(page.get_by_role("button", name=re.compile("history as JSON"))).to_have_count(0)
    assert wire.holds(shared.id) == []
    assert wire.frames_with(shared.view_id) > 0
    assert wire.frames_with("no markup") > 0
    assert _kept(store, shared) == before


def test_reading_leaves_the_readers_own_board_and_its_list_alone(
    server: Server, page: Page, store: BoardStore, shared: Board
) -> None:
    board = BoardPage(page, server).open()
    board.start_mine()
    board.answer.press_sequentially(MINE)
    board.saved()
    own = board.board_id
    open_app(page, f"{server.url}/?view={shared.view_id}")
    expect(page.get_by_role("heading", name=shared.title)).to_be_visible()
    assert board.board_id == own
    open_app(page, f"{server.url}/boards")
    expect(page.get_by_role("button", name="My answer", exact=True)).to_be_visible()
    expect(page.get_by_text(shared.title)).to_have_count(0)
    board.open()
    expect(board.answer).to_have_value(MINE)


# A link to edit


def test_a_link_to_edit_opens_the_board_for_writing_and_leaves_the_address(
    server: Server, open_page: OpenPage, store: BoardStore
) -> None:
    made = store.create(Answer({"metrics": "Begun."}), title="Written by two")
    owner = BoardPage(open_page(), server).open({"board": made.id})
    link = _shared_links(owner)["board"]
    assert parse_qs(urlsplit(link).query) == {"board": [made.id]}
    page = open_page()
    open_app(page, link)
    second = BoardPage(page, server).ready()
    second.wait_for_address(lambda query: "data" in query and "board" not in query)
    assert made.id not in page.url
    assert made.id not in page.evaluate("() => JSON.stringify(history.state)")
    second.answer.press("Control+End")
    second.answer.press_sequentially(" Gone on.")
    second.saved()
    assert _kept(store, made).answer.text("metrics") == "Begun. Gone on."
    second.navigate("Boards")
    expect(page.get_by_role("button", name="Written by two", exact=True)).to_be_visible()
    assert made.id not in page.url


def test_the_link_to_edit_is_not_shown_before_it_is_asked_for(
    server: Server, page: Page, shared: Board
) -> None:
    board = BoardPage(page, server).open({"board": shared.id})
    page.get_by_role("button", name="Share", exact=True).click()
    expect(page.get_by_test_id("stCode")).to_have_count(2)
    expect(page.get_by_text(shared.id)).to_have_count(0)
    page.get_by_text("Show it", exact=True).click()
    expect(page.get_by_text(shared.id)).to_be_visible()
    expect(board.answer).to_have_count(1)


# Links that lead nowhere


def test_a_wrong_a_malformed_and_a_deleted_id_of_either_kind_are_told_apart_by_nobody(
    server: Server, page: Page, store: BoardStore
) -> None:
    gone = store.create(Answer({"metrics": "Secret."}), title="Deleted")
    here = store.create(Answer({"metrics": "Secret."}), title="Here")
    store.delete(gone.id)
    assert gone.view_id
    links = {
        "board": [new_id(), "<b>x</b>", gone.id, here.view_id],
        "view": [new_id(), here.view_id[:-1], gone.view_id, here.id],
    }
    board = BoardPage(page, server)
    said: dict[tuple[str, str], tuple[str, str]] = {}
    for name, ids in links.items():
        for one in ids:
            board.open({name: one})
            alert = page.get_by_test_id("stAlert").text_content() or ""
            said[name, one] = (alert.strip(), board.control("title").text_content() or "")
            board.wait_for_address(lambda query, name=name: name not in query)
    title = next(iter(said.values()))[1]
    assert title not in {"Deleted", "Here"}
    assert set(said.values()) == {(NO_BOARD, title)}
    has_no_traceback(page)


def test_a_board_deleted_while_it_is_read_is_no_longer_shown(
    server: Server, page: Page, store: BoardStore
) -> None:
    made = store.create(Answer({"metrics": "Read by somebody."}), title="Soon deleted")
    open_app(page, f"{server.url}/?view={made.view_id}")
    reader = BoardPage(page, server)
    reader.control("section-metrics").click()
    expect(reader.said("preview-metrics")).to_have_text("Read by somebody.")
    store.delete(made.id)
    page.reload()
    wait_until_idle(page)
    expect(page.get_by_test_id("stAlert")).to_have_text(NO_BOARD)
    expect(page.get_by_text("Read by somebody.")).to_have_count(0)


# Files


@pytest.fixture(scope="module")
def files(
    server: Server, windows: Windows, shared: Board, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """Every file that the menu of one board offers, by its ending."""
    folder = tmp_path_factory.mktemp("exports")
    found: dict[str, Path] = {}
    with windows.watched_page() as (page, witness):
        BoardPage(page, server).open({"board": shared.id})
        page.get_by_role("button", name="Export").click()
        for label in ("PDF", "HTML", "Markdown", "Evidence as CSV", "Board with history as JSON"):
            with page.expect_download() as download:
                page.get_by_role("button", name=label, exact=True).click()
            name = download.value.suggested_filename
            found[name.rpartition(".")[2]] = folder / name
            download.value.save_as(folder / name)
        witness.assert_clean()
    return found


def test_the_menu_gives_a_file_of_every_kind_named_after_the_board(files: dict[str, Path]) -> None:
    assert set(files) == {"pdf", "html", "md", "csv", "json"}
    assert len({path.stem for path in files.values()}) == 1
    assert re.fullmatch(r"[a-z0-9-]*shared[a-z0-9-]*board[a-z0-9-]*", files["pdf"].stem.lower())


def test_the_pdf_is_one_with_pages_and_the_json_the_board_with_its_history(
    files: dict[str, Path], shared: Board
) -> None:
    pdf = files["pdf"].read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    document = json.loads(files["json"].read_text(encoding="utf-8"))
    assert document["title"] == shared.title
    assert shared.id not in files["json"].read_text(encoding="utf-8")


def test_the_markdown_and_the_csv_hold_every_pin_and_no_formula(
    files: dict[str, Path], shared: Board
) -> None:
    text = files["md"].read_text(encoding="utf-8")
    rows = list(csv.reader(io.StringIO(files["csv"].read_text(encoding="utf-8-sig"))))
    ids = [pin.id for pin in shared.answer.evidence]
    assert [row[0] for row in rows[1:]] == ids
    assert [pin for pin in ids if f"| {pin} |" not in text] == []
    assert [cell for row in rows for cell in row if re.match(r"^[=+@\t\r]", cell)] == []
    scenario = default_scenario()
    assert f"seed {scenario.seed}" in text


def test_the_html_opens_from_a_folder_with_its_figures_and_asks_nobody_for_anything(
    files: dict[str, Path], open_page: OpenPage
) -> None:
    page = open_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(files["html"].as_uri())
    expect(page.get_by_role("heading", level=1)).to_have_text("Shared <i>board</i>")
    figures = page.locator("figure svg, svg[role=img]").locator("visible=true")
    expect(figures.first).to_be_visible()
    box = figures.first.bounding_box()
    assert box is not None
    assert box["width"] > 200
    assert box["height"] > 100
    expect(page.get_by_text("no markup", exact=False)).to_contain_text(TYPED)
    expect(page.locator("script, iframe, img[src^=http], link, i")).to_have_count(0)
    links = [link.get_attribute("href") or "" for link in page.locator("a").all()]
    assert [link for link in links if not link.startswith("#")] == []
    assert asked == [files["html"].as_uri()]
    assert page.evaluate("[document.documentElement.scrollWidth, innerWidth]") == [1280, 1280]
