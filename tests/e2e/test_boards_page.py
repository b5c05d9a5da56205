"""Boards are begun, found, copied, put away, deleted and carried in files, from one page."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.board_page import BoardPage, has_no_traceback, served_store
from tests.support.boards import a_pin
from tests.support.browser import open_app, wait_until_idle
from tests.support.server import Server
from whiteboard.answer import EMPTY, Answer, with_evidence
from whiteboard.board import Board, Rating, Response, with_rating, with_response
from whiteboard.board_file import to_json
from whiteboard.boards import BoardStore
from whiteboard.edits import Edit
from whiteboard.problems import PROBLEMS
from whiteboard.template import default_template, template_toml

LOANS = PROBLEMS["credit"]
TEXT = "Labels come <b>late</b>: ünïcödé 漢 [E1]."
TEMPLATE = """minutes = 20
[[section]]
id = "rows"
title = "Rows and labels"
short = "Rows"
minutes = 15
asks = "Where do the rows come from?"
[[section]]
id = "decision"
title = "Decision"
short = "Decide"
minutes = 5
asks = "What is done with a score?"
"""


@dataclass
class Shelf:
    """The list of boards in a browser of its own, and the store behind it."""

    page: Page
    server: Server
    store: BoardStore
    owner: str

    @property
    def board(self) -> BoardPage:
        return BoardPage(self.page, self.server)

    def made(self, title: str, answer: Answer = EMPTY, *, problem: str = "") -> Board:
        return self.store.create(answer, title=title, problem=problem, owner=self.owner)

    def open(self) -> Shelf:
        """Go to the list as a link from elsewhere does."""
        open_app(self.page, f"{self.server.url}/boards")
        self.page.get_by_role("heading", name="New board").wait_for()
        return self

    def back(self) -> Shelf:
        """Go from the board to the list."""
        self.board.navigate("Boards")
        return self

    def row(self, board: Board) -> Locator:
        return self.page.locator(f".st-key-board_{board.id}")

    def has(self, *titles: str) -> None:
        """Wait until the list shows just these titles, in this order."""
        expect(self.page.locator('[class*="st-key-open_"] strong')).to_have_text(list(titles))

    def choose(self, board: Board, action: str) -> None:
        self.row(board).get_by_role("button", name="More", exact=True).click()
        self.page.get_by_role("menuitem", name=action, exact=True).click()

    def says(self, words: str) -> None:
        expect(self.page.get_by_text(words, exact=True)).to_be_visible()

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()

    def search(self, words: str) -> None:
        field = self.page.get_by_role("textbox", name="Search titles and text")
        field.fill(words)
        field.press("Enter")

    def filter(self, which: str) -> None:
        self.page.get_by_text(which, exact=True).click()

    def upload(self, field: str, name: str, data: str | bytes) -> None:
        raw = data.encode() if isinstance(data, str) else data
        file = {"name": name, "mimeType": "application/octet-stream", "buffer": raw}
        place = self.page.locator(f'[class*="st-key-{field}_"] input[type="file"]')
        wait_until_idle(self.page)  # a field that is drawn anew forgets what is on its way
        place.set_input_files(file)  # pyright: ignore[reportArgumentType]

    def refuses(self) -> Locator:
        """Wait for the sentence that says why a file was not taken; return it."""
        alert = self.page.get_by_test_id("stAlert")
        expect(alert).to_be_visible()
        return alert

    def kept(self, board: Board) -> Board:
        found = self.store.load(board.id)
        assert found is not None
        return found

    def newest(self) -> Board:
        """Return the board of this browser that was edited last."""
        return next(board for row in self.store.boards(self.owner) if (board := self._load(row.id)))

    def _load(self, board_id: str) -> Board | None:
        return self.store.load(board_id)


@pytest.fixture(scope="module")
def store(server: Server) -> Iterator[BoardStore]:
    with served_store(server) as opened:
        yield opened


@pytest.fixture
def shelf(page: Page, server: Server, store: BoardStore) -> Shelf:
    owner = secrets.token_hex(16)
    BoardPage(page, server).belongs_to(owner)
    return Shelf(page, server, store, owner)


def _written() -> Answer:
    return with_evidence(Answer({"data": TEXT, "metrics": "Precision is 42% [E1]."}), a_pin())


# New boards


def test_a_board_on_a_problem_opens_with_its_brief_and_its_share_of_positives(
    shelf: Shelf,
) -> None:
    shelf.open()
    problem = shelf.page.get_by_role("combobox", name="Problem")
    problem.click()
    problem.fill("Loan")
    shelf.page.get_by_role("option", name=LOANS.title).click()
    shelf.says(LOANS.brief)
    shelf.press("Start the board")
    board = shelf.board.ready()
    expect(board.control("title")).to_have_text(LOANS.title)
    expect(board.answer).to_have_value("")
    query = board.wait_for_address(lambda query: query.get("prevalence") == "0.08")
    assert query["data"] == LOANS.dataset
    board.agrees()
    expect(board.control("problem")).to_contain_text(f"What is asked: {LOANS.title}")
    board.control("problem").click()
    expect(board.said("brief")).to_contain_text(LOANS.brief)
    shelf.back().has(LOANS.title)
    begun = shelf.newest()
    expect(shelf.row(begun)).to_contain_text(f"Open now · {LOANS.title} · attempt 1")
    assert (begun.problem, begun.attempt) == ("credit", 1)


def test_a_browser_that_was_never_here_begins_on_the_list(page: Page, server: Server) -> None:
    open_app(page, f"{server.url}/boards")
    expect(page.get_by_text("This browser has no board yet.")).to_be_visible()
    title = page.get_by_role("textbox", name="Title", exact=True)
    title.fill("Parking *tickets*")
    title.press("Enter")
    wait_until_idle(page)
    page.get_by_role("button", name="Start the board").click()
    board = BoardPage(page, server).ready()
    expect(board.control("title")).to_have_text("Parking *tickets*")
    board.answer.press_sequentially("Begun from the list.")
    board.saved()
    open_app(page, f"{server.url}/boards")
    page.get_by_role("button", name="Parking *tickets*", exact=True).click()
    board.ready()
    expect(board.answer).to_have_value("Begun from the list.")


def test_a_title_is_taken_however_soon_the_board_is_started(shelf: Shelf) -> None:
    shelf.open()
    shelf.page.get_by_role("textbox", name="Title", exact=True).fill("In a hurry")
    shelf.press("Start the board")
    expect(shelf.board.ready().control("title")).to_have_text("In a hurry")


def test_a_template_of_ones_own_opens_with_its_sections(shelf: Shelf) -> None:
    shelf.open()
    shelf.filter("My own, from a TOML file")
    expect(shelf.page.get_by_role("button", name="Start the board")).to_be_disabled()
    with shelf.page.expect_download() as download:
        shelf.press("Download a file to start from")
    begin = Path(download.value.path()).read_text(encoding="utf-8")
    assert begin == template_toml(default_template())
    shelf.upload("template", "own.toml", TEMPLATE)
    shelf.says("2 sections, 20 minutes: Rows and labels, Decision.")
    shelf.press("Start the board")
    board = shelf.board.ready()
    tabs = board.page.get_by_role("tablist", name="Sections").get_by_role("tab")
    expect(tabs).to_have_text(["Rows", "Decide"])
    board.control("section-decision").click()
    board.answer.press_sequentially("Nothing yet.")
    board.saved()
    board.page.reload()
    board.ready()
    expect(tabs).to_have_text([re.compile("^Rows"), re.compile("^Decide")])
    expect(board.answer).to_have_value("Nothing yet.")
    assert shelf.newest().answer.sections == {"decision": "Nothing yet."}


def test_every_fault_of_a_template_is_listed_with_its_line_and_the_next_file_is_read(
    shelf: Shelf,
) -> None:
    shelf.open()
    shelf.filter("My own, from a TOML file")
    wrong = TEMPLATE.replace("minutes = 15", 'minutes = "many"').replace('"decision"', '"rows"')
    shelf.upload("template", "own.toml", wrong)
    faults = shelf.refuses().get_by_role("listitem")
    expect(faults).to_have_count(2)
    expect(faults).to_have_text([re.compile("^line 6: .*minutes"), re.compile("^line 9: .*rows")])
    expect(shelf.page.get_by_role("button", name="Start the board")).to_be_disabled()
    shelf.upload("template", "own.toml", TEMPLATE)
    expect(shelf.page.get_by_role("button", name="Start the board")).to_be_enabled()
    expect(shelf.page.get_by_test_id("stAlert")).to_have_count(0)


# What is there


def test_a_search_looks_into_titles_and_text(shelf: Shelf) -> None:
    shelf.made("Fraud at the till")
    shelf.made("Churn", replace(EMPTY, sections={"data": "Chargebacks come late."}))
    shelf.open().has("Churn", "Fraud at the till")
    shelf.search("chargebacks")
    shelf.has("Churn")
    shelf.search("TILL")
    shelf.has("Fraud at the till")
    shelf.search("100%_\\")
    shelf.says("No board matches “100%_\\”.")
    shelf.search("")
    shelf.has("Churn", "Fraud at the till")


def test_a_board_is_renamed_by_enter_and_left_alone_by_cancel(shelf: Shelf) -> None:
    board = shelf.made("First")
    shelf.open()
    field = shelf.row(board).get_by_role("textbox", name="New title")
    shelf.choose(board, "Rename")
    expect(field).to_have_value("First")
    field.fill("Never kept")
    shelf.row(board).get_by_role("button", name="Cancel").click()
    expect(field).to_have_count(0)
    shelf.has("First")
    shelf.choose(board, "Rename")
    field.fill("Second [try](javascript:alert(1))")
    field.press("Enter")
    shelf.has("Second [try](javascript:alert(1))")
    shelf.says("Renamed to “Second [try](javascript:alert(1))”.")
    assert shelf.kept(board).title == "Second [try](javascript:alert(1))"


def test_a_copy_goes_its_own_way(shelf: Shelf) -> None:
    original = shelf.made("Fraud", _written())
    shelf.open().choose(original, "Duplicate")
    shelf.says("Copied as “Copy of Fraud”.")
    shelf.has("Copy of Fraud", "Fraud")
    shelf.press("Copy of Fraud")
    board = shelf.board.ready()
    expect(board.answer).to_have_value("Precision is 42% [E1].")
    expect(board.control("evidence-E1")).to_be_visible()
    board.answer.fill("Another answer.")
    board.saved()
    assert shelf.newest().answer.text("metrics") == "Another answer."
    assert shelf.kept(original).answer == original.answer


def test_a_new_attempt_is_empty_numbered_and_beside_the_first(shelf: Shelf) -> None:
    first = shelf.made("Loans", _written(), problem="credit")
    shelf.open().choose(first, "New attempt")
    board = shelf.board.ready()
    expect(board.control("problem")).to_have_text(
        re.compile(f"What is asked: {LOANS.title}, attempt 2$")
    )
    for section in default_template().ids:
        board.control(f"section-{section}").click()
        expect(board.answer).to_have_value("")
    expect(board.control("evidence")).to_have_text("Evidence: 0")
    board.wait_for_address(lambda query: query.get("prevalence") == "0.08")
    assert shelf.newest().attempt == 2
    shelf.back()
    expect(shelf.row(first)).to_contain_text("attempt 1")
    expect(shelf.row(shelf.newest())).to_contain_text("attempt 2")
    assert shelf.kept(first).answer == first.answer


def test_an_archived_board_is_out_of_sight_and_comes_back(shelf: Shelf) -> None:
    board = shelf.made("Old", _written())
    shelf.made("New")
    shelf.open().choose(board, "Archive")
    shelf.says("“Old” is archived.")
    shelf.has("New")
    shelf.filter("Archived")
    shelf.has("Old")
    shelf.choose(board, "Take out of the archive")
    shelf.says("“Old” is back in the list.")
    shelf.says("Nothing is archived. A board that is put away keeps its text and its history.")
    shelf.filter("In use")
    shelf.has("New", "Old")
    assert shelf.kept(board).answer == board.answer


# Deleting


def test_a_deleted_board_comes_back_by_undo_as_it_was(shelf: Shelf) -> None:
    board = shelf.made("Fraud", _written())
    shelf.made("Other")
    shelf.open().choose(board, "Delete")
    shelf.says("Deleted “Fraud”.")
    shelf.has("Other")
    assert shelf.store.load(board.id) is None
    shelf.press("Undo")
    shelf.says("“Fraud” is back.")
    shelf.has("Other", "Fraud")
    assert shelf.kept(board) == board


def test_deleting_the_board_that_is_open_leaves_a_board_to_write_on_and_undo_the_old_one(
    shelf: Shelf,
) -> None:
    gone = shelf.made("Gone", _written())
    board = shelf.board.open({"board": gone.id})
    shelf.back().choose(gone, "Delete")
    shelf.says("Deleted “Gone”.")
    board.navigate("Review")
    expect(board.page.get_by_text("No board is open.")).to_be_visible()
    board.page.get_by_role("button", name="To the board").click()
    board.ready()
    has_no_traceback(board.page)
    expect(board.answer).to_have_value("")
    board.answer.press_sequentially("Written after.")
    board.saved()
    fresh = shelf.newest()
    assert (fresh.id != gone.id, fresh.answer.text("metrics")) == (True, "Written after.")
    shelf.back().press("Undo")
    shelf.says("“Gone” is back.")
    shelf.press("Gone")
    board.ready()
    expect(board.answer).to_have_value("Precision is 42% [E1].")
    assert shelf.kept(gone).answer == gone.answer
    assert shelf.kept(fresh).answer.text("metrics") == "Written after."


# Files


def test_a_board_comes_back_from_its_file_with_text_evidence_levels_and_history(
    shelf: Shelf,
) -> None:
    made = shelf.made("Carried", _written(), problem="credit")
    for number, text in enumerate(("First try.", "Second try.")):
        now = shelf.kept(made)
        shelf.store.save(made.id, Edit(f"editor-{number}", 1, now.revision, {"models": text}))
    rating = Rating(rater="self", dimension="data", level=3, note="it says so")
    response = Response(finding="section_empty_or_over:x", kind="covered", words="here")
    shelf.store.change(made.id, lambda now: with_response(with_rating(now, rating), response))
    shelf.open().choose(made, "Export as JSON")
    with shelf.page.expect_download() as download:
        shelf.press("Download the file")
    assert download.value.suggested_filename.endswith(".json")
    file = Path(download.value.path()).read_text(encoding="utf-8")
    shelf.upload("import", "carried.json", file)
    shelf.says("“Carried”: attempt 1, 3 sections written, 1 pin, 4 revisions.")
    shelf.press("Import it as a new board")
    shelf.says("Imported “Carried”.")
    shelf.has("Carried", "Carried")
    ids = {row.id for row in shelf.store.boards(shelf.owner)}
    assert made.id in ids
    (other,) = ids - {made.id}
    old, new = shelf.kept(made), shelf.store.load(other)
    assert new is not None
    assert new.view_id not in {"", old.view_id}
    assert new == replace(old, id=new.id, view_id=new.view_id)
    assert _steps(shelf.store, other) == _steps(shelf.store, made.id)
    shelf.row(new).get_by_role("button", name="Carried").click()
    board = shelf.board.ready()
    board.control("section-data").click()
    expect(board.answer).to_have_value(TEXT)


def _steps(store: BoardStore, board_id: str) -> list[tuple[str, dict[str, str]]]:
    """Return what every revision was, newest first, with the text of then."""
    found: list[tuple[str, dict[str, str]]] = []
    for step in store.history(board_id):
        past = store.revision(board_id, step.last)
        assert past is not None
        found.append((step.what, dict(past.answer.sections)))
    return found


def test_a_file_that_is_no_board_is_refused_in_a_sentence_and_nothing_is_imported(
    shelf: Shelf,
) -> None:
    made = shelf.made("Only one", _written())
    shelf.open()
    fields = json.loads(to_json(shelf.store, made.id))
    files = {
        "no JSON": ("{not json", "JSON"),
        "another file": (json.dumps({"schema": "something"}), "schema"),
        "a surplus field": (json.dumps(fields | {"surplus": 1}), "surplus"),
        "not even text": (b"\xff\xfe\x00", "text"),
    }
    for number, (name, (data, named)) in enumerate(files.items()):
        shelf.upload("import", f"board-{number}.json", data)
        alert = shelf.refuses().filter(has_text=re.compile(named, re.IGNORECASE))
        expect(alert, name).to_contain_text("Nothing was imported.")
        expect(shelf.page.get_by_role("button", name="Import it as a new board")).to_have_count(0)
        shelf.page.get_by_role("button", name=f"Remove board-{number}.json").click()
        expect(alert).to_have_count(0)
    has_no_traceback(shelf.page)
    shelf.has("Only one")
    assert [row.id for row in shelf.store.boards(shelf.owner)] == [made.id]
    assert urlsplit(shelf.page.url).path == "/boards"
    wait_until_idle(shelf.page)
