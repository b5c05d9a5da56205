from __future__ import annotations

import pytest
from sqlalchemy.exc import OperationalError

from tests.support.boards import a_board, an_answer, message
from whiteboard.boards import BoardStore, new_id
from whiteboard.drafts import apply_edit, open_board
from whiteboard.edits import Edit

SMALL_TEMPLATE = """
order = ["plan"]
[[section]]
id = "plan"
title = "Plan"
short = "Plan"
minutes = 5
asks = "What first?"
"""


@pytest.fixture
def store(tmp_path):
    opened = BoardStore(tmp_path / "boards.sqlite")
    yield opened
    opened.close()


def no_example():
    return None


def test_a_first_visit_opens_with_the_example_saved_under_a_new_id(store):
    example = a_board(an_answer(pins=1, data="x"), id="", title="Example", example=True)
    board = open_board(store, {"board": None, "client": "editor-here"}, lambda: example)
    assert board.example
    assert board.answer == example.answer
    assert store.load(board.id) == board


def test_without_an_example_a_first_visit_opens_an_empty_board(store):
    assert not open_board(store, {"board": None}, no_example).answer.sections


def test_a_known_id_opens_its_board_and_an_unknown_one_is_adopted(store):
    known, unknown = store.create(an_answer(data="mine")), new_id()
    assert open_board(store, {"board": known.id}, no_example) == known
    assert open_board(store, {"board": unknown}, no_example).id == unknown


@pytest.mark.parametrize("hello", [None, 7, "x", [], {}, {"board": 7}, {"board": "../x"}])
def test_a_hello_that_makes_no_sense_opens_a_new_board(store, hello):
    assert open_board(store, hello, no_example).revision == 1


def test_an_edit_is_saved_and_answered(store):
    board = store.create()
    reply = apply_edit(store, message(board))
    assert (reply.outcome, reply.client, reply.seq, reply.revision) == (
        "saved",
        "editor-here",
        1,
        2,
    )
    assert store.load(board.id).answer.text("data") == "Labels come late."


def test_an_edit_of_a_board_the_server_lost_is_saved_under_its_id(store):
    lost = a_board(revision=12)
    assert apply_edit(store, message(lost)).outcome == "saved"
    assert store.load(lost.id).answer.text("data") == "Labels come late."


def test_a_conflict_names_the_section_and_saves_nothing(store):
    board = store.create()
    store.save(board.id, Edit("editor-there", 1, 1, {"data": "theirs"}))
    reply = apply_edit(store, message(board))
    assert (reply.outcome, reply.sections, reply.revision) == ("conflict", ("data",), 2)
    assert store.load(board.id).answer.text("data") == "theirs"


SECOND = {"client": "editor-second", "seq": 0}
HERE = {"client": "editor-here", "seq": 1}


@pytest.mark.parametrize(
    ("heir_of", "outcome"),
    [
        ([SECOND, HERE], "saved"),
        (HERE, "saved"),  # as older code in a browser says it
        ([7, {"client": "editor-here"}, {"client": 1, "seq": 1}, HERE], "saved"),
        ([SECOND], "conflict"),
        ([], "conflict"),
        (None, "conflict"),
        ("editor-here", "conflict"),
    ],
)
def test_an_editor_goes_on_from_all_whose_text_it_took_over(store, heir_of, outcome):
    board = store.create()
    apply_edit(store, message(board))
    longer = {"data": "Labels come late. Sixty days."}
    heir = message(board, client="editor-third", sections=longer, heir_of=heir_of)
    assert apply_edit(store, heir).outcome == outcome


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"sections": "text"}, "Sections must be an object, got str."),
        ({"sections": {"kpi": "x"}}, "There is no section called 'kpi'."),
        ({"sections": {7: "x"}}, "There is no section called '7'."),
        ({"sections": {"data": 7}}, "The text of data must be a text, got int."),
        ({"base_revision": "1"}, "Base_revision must be a whole number, got '1'."),
        ({"base_revision": True}, "Base_revision must be a whole number, got True."),
        ({"client": "no"}, "Client must be 8 to 64 letters, digits, - or _."),
        (
            {"sections": {"data": "x" * 900_000}},
            "The answer takes 879 kB; at most 768 kB are kept.",
        ),
    ],
)
def test_an_edit_that_cannot_be_saved_is_refused_with_a_sentence(store, changes, words):
    board = store.create(an_answer(data="kept"))
    reply = apply_edit(store, message(board, **changes))
    assert (reply.outcome, reply.words) == ("refused", words)
    assert store.load(board.id) == board


@pytest.mark.parametrize(
    "changes", [{"board": "x"}, {"board": None}, {"seq": "1"}, {"seq": -1}, {"client": None}]
)
def test_a_message_that_is_no_edit_is_ignored(store, changes):
    assert apply_edit(store, message(store.create(), **changes)) is None


@pytest.mark.parametrize("nonsense", [None, 1, "x", [], ["client"]])
def test_nonsense_is_ignored(store, nonsense):
    assert apply_edit(store, nonsense) is None


def test_half_a_character_does_not_break_the_save(store):
    board = store.create()
    reply = apply_edit(store, message(board, sections={"data": "broken \ud83d text"}))
    assert reply.outcome == "saved"
    assert store.load(board.id).answer.text("data") == "broken ? text"


def test_a_full_disk_is_a_sentence_and_worth_another_try(store, monkeypatch):
    board = store.create()

    def refuse(*_):
        raise OperationalError("insert", {}, Exception("disk is full"))

    monkeypatch.setattr(store, "save", refuse)
    reply = apply_edit(store, message(board))
    assert reply.outcome == "failed"
    assert "kept in this browser" in reply.words


def test_a_board_is_listed_under_the_secret_of_the_browser_that_opened_it(store):
    made = open_board(store, {"board": None, "owner": "browser-one"}, no_example)
    open_board(store, {"board": made.id, "owner": "browser-two"}, no_example)
    adopted = open_board(store, {"board": new_id(), "owner": "browser-one"}, no_example)
    assert {row.id for row in store.boards("browser-one")} == {made.id, adopted.id}
    assert {row.id for row in store.boards("browser-two")} == {made.id}


def test_a_browser_that_holds_a_deleted_board_gets_a_new_one(store):
    board = store.create(an_answer(data="old"))
    store.delete(board.id)
    opened = open_board(store, {"board": board.id}, no_example)
    assert opened.id != board.id
    assert not opened.answer.sections


def test_text_for_a_deleted_board_is_refused_and_stays_in_the_browser(store):
    board = store.create()
    store.delete(board.id)
    reply = apply_edit(store, message(board))
    assert reply.outcome == "refused"
    assert "deleted" in reply.words
    assert "kept in this browser" in reply.words


def test_the_read_only_id_of_a_board_edits_nothing(store):
    board = store.create(an_answer(data="mine"))
    reply = apply_edit(store, message(board, board=board.view_id))
    assert reply.outcome == "refused"
    assert store.load(board.id) == board
    assert open_board(store, {"board": board.view_id}, no_example).id not in (
        board.id,
        board.view_id,
    )


def test_sections_are_those_of_the_boards_own_template(store):
    board = store.create(template_toml=SMALL_TEMPLATE)
    assert apply_edit(store, message(board, sections={"plan": "First."})).outcome == "saved"
    assert apply_edit(store, message(board, seq=2)).words == "There is no section called 'data'."


def test_in_place_of_a_deleted_board_the_browsers_newest_other_one_opens(store):
    kept = store.create(an_answer(data="kept"), owner="browser-one")
    gone = store.create(owner="browser-one")
    store.delete(gone.id)
    for _ in range(3):
        assert open_board(store, {"board": gone.id, "owner": "browser-one"}, no_example) == kept
    assert len(store.boards(None)) == 1


def test_a_repeated_edit_is_answered_with_its_own_revision(store):
    board = store.create()
    apply_edit(store, message(board))
    store.save(board.id, Edit("editor-there", 1, 2, {"data": "theirs"}))
    assert apply_edit(store, message(board, attempt=1)).revision == 2
