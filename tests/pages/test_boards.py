"""The list of boards without a browser: every action, what it says, and what it leaves behind."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

import pytest
from sqlalchemy.exc import OperationalError
from streamlit.testing.v1 import AppTest

from pages.ui import attempts, boards_actions, cached, state, visitor
from pages.ui.memory import ROWS
from pages.ui.session import Session
from simulator.scenario import default_scenario
from tests.support.boards import a_pin
from tests.support.server import ROOT
from whiteboard import board_file
from whiteboard.answer import EMPTY, with_evidence, with_text
from whiteboard.board import Board, Rating
from whiteboard.boards import BoardStore, new_id
from whiteboard.problems import PROBLEMS
from whiteboard.template import default_template, parsed_template, template_toml

OWNER = "0123456789abcdef0123456789abcdef"
PAGE = str(ROOT / "pages" / "design" / "boards.py")


@dataclass
class Desk:
    """The page on a store of its own, as one browser sees it."""

    store: BoardStore
    session: Session
    app: AppTest

    def run(self) -> Desk:
        self.app.run()
        assert not self.app.exception
        return self

    def a_board(self, title: str = "Fraud at the till", **more: object) -> Board:
        return self.store.create(title=title, owner=OWNER, **more)  # pyright: ignore[reportArgumentType]

    def choose(self, board: Board, action: str) -> None:
        self.app.menu_button(key=f"menu_{board.id}").click(action).run()
        assert not self.app.exception

    def press(self, key: str) -> None:
        self.app.button(key=key).click().run()
        assert not self.app.exception

    def titles(self) -> list[str]:
        labels = [one.label for one in self.app.button if str(one.key).startswith("open_")]
        return [label.replace("\\", "").strip("*") for label in labels]

    def words(self) -> str:
        app = self.app
        parts = [*app.markdown, *app.warning, *app.error, *app.caption]
        return "\n".join(part.value.replace("\\", "") for part in parts)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store = BoardStore(tmp_path / "boards.sqlite")
    session = Session(default_scenario())
    session.shelf = OWNER
    app = AppTest.from_file(PAGE, default_timeout=300)
    app.session_state["session"] = session
    with patch.object(cached, "store", return_value=store):
        yield Desk(store, session, app)
    store.close()


def test_without_a_board_the_page_says_where_to_begin(desk: Desk) -> None:
    assert "This browser has no board yet" in desk.run().words()
    assert desk.titles() == []


def test_before_the_browser_has_said_who_it_is_nothing_is_listed(desk: Desk) -> None:
    desk.a_board()
    desk.session.shelf = ""
    assert "Asking this browser" in desk.run().words()
    assert desk.titles() == []
    assert [one.key for one in desk.app.get("bidi_component")] == [visitor.KEY]


def test_a_browser_that_introduces_itself_finds_its_boards_and_the_one_it_held(desk: Desk) -> None:
    board = desk.a_board()
    desk.session.shelf = ""
    desk.run()
    with patch("pages.ui.state.session", return_value=desk.session):
        visitor.met({"owner": OWNER, "board": board.id})
    desk.run()
    assert desk.titles() == ["Fraud at the till"]
    assert "Open now" in desk.words()
    assert desk.app.get("bidi_component") == []


def test_a_board_of_the_browser_that_this_server_does_not_know_is_left_to_the_editor(
    desk: Desk,
) -> None:
    with patch("pages.ui.state.session", return_value=desk.session):
        visitor.met({"owner": OWNER, "board": new_id()})
    assert desk.session.board_id is None
    assert desk.store.boards(OWNER) == []


def test_a_board_opened_by_a_link_is_put_on_the_shelf_once_the_browser_is_known(desk: Desk) -> None:
    linked = desk.store.create(title="Linked")
    desk.session.shelf, desk.session.board_id = "", linked.id
    with patch("pages.ui.state.session", return_value=desk.session):
        visitor.met({"owner": OWNER, "board": None})
    assert [row.title for row in desk.store.boards(OWNER)] == ["Linked"]


def test_a_row_says_what_it_is_about_and_how_much_is_there(desk: Desk) -> None:
    answer = with_evidence(with_text(EMPTY, "data", "Labels come late."), a_pin())
    desk.a_board(answer=answer, problem="fraud", attempt=3)
    words = desk.run().words()
    title = PROBLEMS["fraud"].title
    assert f"{title} · attempt 3 · just now · 1 section written · 3 words · 1 pin" in words


def test_a_title_opens_its_board_with_the_scenario_of_its_newest_pin(desk: Desk) -> None:
    scenario = replace(default_scenario(), prevalence=0.02)
    board = desk.a_board(answer=with_evidence(EMPTY, a_pin(scenario=scenario)))
    desk.run().press(f"open_{board.id}")
    assert desk.session.board_id == board.id
    assert desk.session.scenario.prevalence == 0.02
    assert desk.session.go_to == "board"


def test_the_board_that_is_open_already_keeps_the_explorer_as_it_is(desk: Desk) -> None:
    board = desk.a_board(problem="fraud")
    desk.session.board_id, before = board.id, desk.session.scenario
    desk.run().press(f"open_{board.id}")
    assert desk.session.scenario == before
    assert desk.session.go_to == "board"


def test_a_board_without_pins_opens_with_the_scenario_of_its_problem(desk: Desk) -> None:
    board = desk.a_board(problem="fraud")
    desk.run().press(f"open_{board.id}")
    assert desk.session.scenario.dataset == PROBLEMS["fraud"].dataset


def test_a_board_that_was_deleted_elsewhere_says_so_when_it_is_opened(desk: Desk) -> None:
    board = desk.a_board()
    desk.run()
    desk.store.delete(board.id)
    desk.press(f"open_{board.id}")
    assert attempts.GONE in desk.words()
    assert desk.session.go_to == ""


def test_a_search_finds_a_board_by_a_word_of_its_text(desk: Desk) -> None:
    desk.a_board("One", answer=with_text(EMPTY, "data", "Chargebacks come late."))
    desk.a_board("Two")
    desk.run()
    desk.app.text_input(key="board_search").set_value("chargebacks").run()
    assert desk.titles() == ["One"]
    desk.app.text_input(key="board_search").set_value("zebra").run()
    assert "No board matches “zebra”." in desk.words()


def test_a_rename_is_kept_and_said(desk: Desk) -> None:
    board = desk.a_board()
    desk.run().choose(board, "Rename")
    desk.app.text_input(key=f"title_{board.id}").set_value("  Second \n try ")
    desk.press(f"rename_{board.id}")
    assert desk.titles() == ["Second try"]
    assert "Renamed to “Second try”." in desk.words()
    assert not [one for one in desk.app.text_input if str(one.key).startswith("title_")]


def test_a_rename_can_be_left(desk: Desk) -> None:
    board = desk.a_board()
    desk.run().choose(board, "Rename")
    desk.app.text_input(key=f"title_{board.id}").set_value("Another")
    desk.press(f"cancel_{board.id}")
    assert desk.titles() == ["Fraud at the till"]
    assert desk.store.load(board.id) == board


def test_a_copy_keeps_text_and_pins_under_a_title_of_its_own(desk: Desk) -> None:
    answer = with_evidence(with_text(EMPTY, "data", "Labels come late."), a_pin())
    board = desk.a_board(answer=answer)
    desk.run().choose(board, "Duplicate")
    assert sorted(desk.titles()) == ["Copy of Fraud at the till", "Fraud at the till"]
    copy = next(row for row in desk.store.boards(OWNER) if row.id != board.id)
    kept = desk.store.load(copy.id)
    assert kept is not None
    assert kept.answer == answer


def test_a_new_attempt_is_empty_numbered_next_and_shown(desk: Desk) -> None:
    board = desk.a_board(answer=with_text(EMPTY, "data", "Labels."), problem="fraud", attempt=2)
    desk.run().choose(board, "New attempt")
    opened = desk.store.load(desk.session.board_id or "")
    assert opened is not None
    assert opened.id != board.id
    assert (opened.problem, opened.attempt, opened.answer) == ("fraud", 3, EMPTY)
    assert desk.session.scenario.dataset == PROBLEMS["fraud"].dataset
    assert desk.session.go_to == "board"


def test_an_archived_board_leaves_the_list_and_comes_back(desk: Desk) -> None:
    board = desk.a_board()
    desk.run().choose(board, "Archive")
    assert desk.titles() == []
    desk.app.radio(key="board_filter").set_value("Archived").run()
    assert desk.titles() == ["Fraud at the till"]
    desk.choose(board, "Take out of the archive")
    assert "Nothing is archived" in desk.words()
    desk.app.radio(key="board_filter").set_value("In use").run()
    assert desk.titles() == ["Fraud at the till"]


def test_a_delete_can_be_undone_until_the_next_action(desk: Desk) -> None:
    board, other = desk.a_board(), desk.a_board("Other")
    desk.run().choose(board, "Delete")
    assert desk.titles() == ["Other"]
    assert "Deleted “Fraud at the till”." in desk.words()
    desk.app.text_input(key="board_search").set_value("t").run()
    desk.press(f"undo_delete_{board.id}")
    assert desk.store.load(board.id) == board
    desk.choose(board, "Delete")
    desk.choose(other, "Rename")
    assert "Deleted" not in desk.words()


def test_deleting_the_open_board_leaves_none_open_and_undo_opens_it_again(desk: Desk) -> None:
    board = desk.a_board()
    desk.session.board_id = board.id
    desk.run().choose(board, "Delete")
    assert desk.session.board_id is None
    desk.press(f"undo_delete_{board.id}")
    assert desk.session.board_id == board.id


def test_an_undo_brings_back_the_board_it_names_though_another_is_deleted_in_its_run(
    desk: Desk,
) -> None:
    first, second = desk.a_board("First"), desk.a_board("Second")
    desk.run().choose(first, "Delete")
    desk.app.button(key=f"undo_delete_{first.id}").click()
    desk.choose(second, "Delete")
    assert desk.titles() == ["First"]
    desk.press(f"undo_delete_{second.id}")
    assert sorted(desk.titles()) == ["First", "Second"]


def test_a_board_keeps_its_undo_when_that_of_another_is_heard_after_its_delete(desk: Desk) -> None:
    first, second = desk.a_board("First"), desk.a_board("Second")
    with patch.object(state, "session", return_value=desk.session):
        boards_actions.delete(first.id, first.title)
        drawn = desk.session.shelf_memory.deleted
        assert drawn is not None
        boards_actions.delete(second.id, second.title)
        boards_actions.undelete(drawn)
    assert desk.run().titles() == ["First"]
    desk.press(f"undo_delete_{second.id}")
    assert sorted(desk.titles()) == ["First", "Second"]


def test_the_board_page_of_a_deleted_board_draws(desk: Desk) -> None:
    board = desk.a_board()
    desk.session.board_id = board.id
    desk.run().choose(board, "Delete")
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=300)
    page.session_state["session"] = desk.session
    page.run()
    assert not page.exception


def test_an_export_holds_the_text(desk: Desk) -> None:
    board = desk.a_board(answer=with_text(EMPTY, "data", "Labels come late."))
    desk.run().choose(board, "Export as JSON")
    assert desk.app.button(key=f"json_{board.id}").label == "Download the file"
    desk.press(f"json_{board.id}")
    (file,) = desk.session.outbox.files
    assert file.name.endswith(".json")
    assert "Labels come late." in file.data.decode("utf-8")
    desk.press(f"close_{board.id}")
    assert not [one for one in desk.app.button if one.key == f"json_{board.id}"]


def test_more_boards_than_are_drawn_come_on_demand(desk: Desk) -> None:
    for number in range(ROWS + 2):
        desk.a_board(f"Board {number}")
    assert len(desk.run().titles()) == ROWS
    desk.press("more_boards")
    assert len(desk.titles()) == ROWS + 2
    assert not [one for one in desk.app.button if one.key == "more_boards"]


def test_every_board_of_the_store_is_listed_where_the_operator_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.store.create(title="Somebody else's", owner="f" * 32)
    assert desk.run().titles() == []
    monkeypatch.setenv("WHITEBOARD_LIST", "all")
    assert desk.run().titles() == ["Somebody else's"]


def test_a_problem_shows_its_brief_and_opens_with_its_data_and_prevalence(desk: Desk) -> None:
    problem = next(one for one in PROBLEMS.values() if one.dataset and one.prevalence)
    desk.run()
    desk.app.selectbox(key="new_problem_0").set_value(problem.id).run()
    assert problem.brief in desk.words()
    desk.press("start_board")
    board = desk.store.load(desk.session.board_id or "")
    assert board is not None
    assert (board.title, board.problem, board.attempt) == (problem.title, problem.id, 1)
    assert desk.session.scenario.dataset == problem.dataset
    assert desk.session.scenario.prevalence == problem.prevalence
    assert desk.session.go_to == "board"


def test_a_problem_without_data_leaves_the_explorer_as_it_is(desk: Desk) -> None:
    problem = next(one for one in PROBLEMS.values() if one.dataset is None)
    before = desk.session.scenario
    desk.run()
    desk.app.selectbox(key="new_problem_0").set_value(problem.id).run()
    assert "no data set stands in for it" in desk.words()
    desk.press("start_board")
    assert desk.session.scenario == before


def test_the_same_problem_again_is_the_next_attempt_even_after_an_archived_one(desk: Desk) -> None:
    old = desk.a_board(problem="fraud", attempt=4)
    desk.store.archive(old.id, archived=True)
    desk.run()
    desk.app.selectbox(key="new_problem_0").set_value("fraud").run()
    desk.press("start_board")
    board = desk.store.load(desk.session.board_id or "")
    assert board is not None
    assert board.attempt == 5


def test_a_question_of_ones_own_takes_its_title(desk: Desk) -> None:
    desk.run()
    desk.app.text_input(key="new_title_0").set_value("Parking tickets").run()
    desk.press("start_board")
    board = desk.store.load(desk.session.board_id or "")
    assert board is not None
    assert (board.title, board.problem) == ("Parking tickets", "")


def test_no_board_begins_with_other_sections_than_those_chosen_in_the_run_of_the_press(
    desk: Desk,
) -> None:
    desk.run()
    desk.app.radio(key="new_template_0").set_value("My own, from a TOML file")
    desk.press("start_board")
    assert desk.titles() == []
    assert "Other sections were chosen just as the button was pressed" in desk.words()
    first, second = (
        template_toml(default_template()).replace("Data needs", name).encode()
        for name in ("First", "Second")
    )
    desk.app.file_uploader(key="template_0").upload("own.toml", first).run()
    desk.app.file_uploader(key="template_0").upload("own.toml", second)
    desk.press("start_board")
    assert desk.session.board_id is None
    desk.app.radio(key="new_template_0").set_value("The eight sections")
    desk.press("start_board")
    assert desk.session.board_id is None
    desk.press("start_board")
    board = desk.store.load(desk.session.board_id or "")
    assert board is not None
    assert board.template == default_template()


def test_a_template_of_ones_own_becomes_the_sections_of_the_board(desk: Desk) -> None:
    source = template_toml(default_template()).replace("Data needs", "Rows and labels")
    desk.run()
    desk.app.radio(key="new_template_0").set_value("My own, from a TOML file").run()
    assert desk.app.button(key="start_board").disabled
    desk.app.file_uploader(key="template_0").upload("own.toml", source.encode()).run()
    assert "Rows and labels" in desk.words()
    desk.press("start_board")
    board = desk.store.load(desk.session.board_id or "")
    assert board is not None
    assert board.template == parsed_template(source)


def test_every_fault_of_a_template_is_named_with_its_line(desk: Desk) -> None:
    source = 'minutes = "many"\n[[section]]\nid = "Data needs"\ntitle = "Data"\n'
    desk.run()
    desk.app.radio(key="new_template_0").set_value("My own, from a TOML file").run()
    desk.app.file_uploader(key="template_0").upload("own.toml", source.encode()).run()
    (shown,) = desk.app.error
    assert "line 1: " in shown.value.replace("\\", "")
    assert "line 3: " in shown.value.replace("\\", "")
    assert desk.app.button(key="start_board").disabled


def test_a_board_comes_back_from_its_file_as_a_new_one(desk: Desk) -> None:
    board = desk.a_board(answer=with_text(EMPTY, "data", "Labels come late."))
    text = board_file.to_json(desk.store, board.id)
    desk.run()
    desk.app.file_uploader(key="import_0").upload("board.json", text.encode()).run()
    assert "“Fraud at the till”: attempt 1, 1 section written, 0 pins, 1 revision." in desk.words()
    desk.press("import")
    assert desk.titles() == ["Fraud at the till", "Fraud at the till"]
    assert "Imported “Fraud at the till”." in desk.words()
    assert desk.app.file_uploader(key="import_1").value is None


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"schema": "else"}, "schema must be"),
        ({"version": 99}, "version must be 1"),
        ({"attempt": "two"}, "attempt"),
        ({"surplus": 1}, "surplus"),
    ],
)
def test_a_file_with_a_fault_is_refused_with_its_place_and_nothing_is_imported(
    desk: Desk, change: dict[str, object], place: str
) -> None:
    board = desk.a_board()
    fields = json.loads(board_file.to_json(desk.store, board.id)) | change
    desk.run()
    desk.app.file_uploader(key="import_0").upload("b.json", json.dumps(fields).encode()).run()
    (shown,) = desk.app.error
    assert place in shown.value.replace("\\", "").lower()
    assert "Nothing was imported." in shown.value
    assert not [one for one in desk.app.button if one.key == "import"]


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[" * 5000, b"null", b"<b>hi</b>"])
def test_no_bytes_stop_the_page(desk: Desk, data: bytes) -> None:
    desk.run()
    desk.app.file_uploader(key="import_0").upload("b.json", data).run()
    assert not desk.app.exception
    assert len(desk.app.error) == 1


def test_a_title_is_text_and_never_markup(desk: Desk) -> None:
    desk.a_board("![x](http://a.example/p.png) <b>*now*</b>")
    assert desk.run().titles() == ["![x](http:/\u2060/a.example/p.png) <b>*now*</b>"]
    label = next(one.label for one in desk.app.button if str(one.key).startswith("open_"))
    assert "\\!\\[x\\]\\(http\\:" in label


def test_a_disk_that_cannot_be_read_is_said_and_the_form_stays(desk: Desk) -> None:
    desk.run()
    broken = OperationalError("select", {}, OSError("disk"))
    with patch.object(desk.store, "boards", side_effect=broken):
        desk.run()
    assert attempts.NOT_READ in desk.words()
    assert desk.app.button(key="start_board")


def test_a_disk_that_cannot_be_written_is_said_and_nothing_is_lost(desk: Desk) -> None:
    board = desk.a_board()
    desk.run()
    broken = OperationalError("update", {}, OSError("disk"))
    with patch.object(desk.store, "delete", side_effect=broken):
        desk.choose(board, "Delete")
    assert "could not write to its disk" in desk.words()
    assert desk.titles() == ["Fraud at the till"]


def test_levels_do_not_travel_into_a_new_attempt(desk: Desk) -> None:
    board = desk.a_board(problem="fraud")
    rating = Rating(rater="self", dimension="data", level=2)
    desk.store.change(board.id, lambda now: replace(now, ratings=(rating,)))
    desk.run().choose(board, "New attempt")
    opened = desk.store.load(desk.session.board_id or "")
    assert opened is not None
    assert opened.ratings == ()
