from __future__ import annotations

import json
from dataclasses import replace

import pytest
from sqlalchemy.exc import OperationalError

from tests.support.boards import a_board, a_pin, an_answer
from whiteboard.boards import BoardStore, new_id
from whiteboard.drafts import apply_edit, apply_event, editor_data, open_board, pin
from whiteboard.edits import Edit

CLIENT = "editor-here"


@pytest.fixture
def store(tmp_path):
    opened = BoardStore(tmp_path / "boards.sqlite")
    yield opened
    opened.close()


def no_example():
    return None


def message(to, **changes):
    plain = {
        "client": CLIENT,
        "seq": 1,
        "attempt": 0,
        "board": to.id,
        "base_revision": to.revision,
        "sections": {"data": "Labels come late."},
        "heir_of": None,
    }
    return plain | changes


def test_a_first_visit_opens_with_the_example_saved_under_a_new_id(store):
    example = a_board(an_answer(pins=1, data="x"), id="", title="Example", example=True)
    board = open_board(store, {"board": None, "client": CLIENT}, lambda: example)
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
    assert (reply.outcome, reply.client, reply.seq, reply.revision) == ("saved", CLIENT, 1, 2)
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
            {"sections": {"data": "x" * 600_000}},
            "The answer takes 586 kB; at most 512 kB are kept.",
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


def test_pins_are_added_in_order_to_the_newest_revision(store):
    board = store.create(an_answer(pins=1))
    apply_edit(store, message(board))
    pinned = pin(store, board.id, [a_pin(metric="recall"), a_pin(metric="precision")])
    assert [item.id for item in pinned.answer.evidence] == ["E1", "E2", "E3"]
    assert pinned.answer.text("data") == "Labels come late."


def test_opening_a_pin_gives_its_scenario_with_its_model_in_focus(store):
    board = store.create()
    pin(store, board.id, [a_pin(model="logistic")])
    happening = apply_event(store, board.id, {"type": "open", "evidence": "E1"})
    assert happening.scenario == replace(a_pin().scenario, focus="logistic")


def test_opening_a_pin_that_is_gone_says_so(store):
    board = store.create()
    happening = apply_event(store, board.id, {"type": "open", "evidence": "E9"})
    assert happening.scenario is None
    assert "no evidence called 'E9'" in happening.words


def test_a_removed_pin_comes_back_with_undo_and_text_typed_meanwhile_stays(store):
    board = store.create(an_answer(pins=3))
    apply_event(store, board.id, {"type": "remove", "evidence": "E2"})
    assert [item.id for item in store.load(board.id).answer.evidence] == ["E1", "E3"]
    apply_edit(store, message(board))
    apply_event(store, board.id, {"type": "undo_remove", "evidence": "E2"})
    again = store.load(board.id)
    assert again.answer.evidence == board.answer.evidence
    assert again.answer.text("data") == "Labels come late."


def test_clearing_the_example_leaves_an_empty_board_and_undo_brings_it_back(store):
    example = store.create(an_answer(pins=2, data="x"), title="Example", example=True)
    apply_event(store, example.id, {"type": "clear_example"})
    cleared = store.load(example.id)
    assert (cleared.example, cleared.title, dict(cleared.answer.sections)) == (
        False,
        "My answer",
        {},
    )
    assert cleared.answer.last_number == 2
    apply_event(store, example.id, {"type": "undo_clear"})
    again = store.load(example.id)
    assert (again.answer, again.title, again.example) == (example.answer, "Example", True)


def test_a_board_that_is_no_example_cannot_be_cleared(store):
    board = store.create(an_answer(data="mine"))
    apply_event(store, board.id, {"type": "clear_example"})
    apply_event(store, board.id, {"type": "undo_clear"})
    assert store.load(board.id) == board


@pytest.mark.parametrize(
    "event", [None, 3, {}, {"type": 3}, {"type": "drop table"}, {"type": "remove", "evidence": {}}]
)
def test_an_event_that_makes_no_sense_changes_nothing(store, event):
    board = store.create(an_answer(pins=1))
    assert apply_event(store, board.id, event).scenario is None
    assert store.load(board.id) == board


def test_without_a_board_the_editor_is_asked_which_one_it_holds():
    data = editor_data(None)
    assert data["board"] is None
    assert data["want_board"]
    assert data["template"]["sections"][0]["id"] == "clarify"


def test_what_the_editor_gets_is_plain_json(store):
    board = store.create(an_answer(pins=1, data="x"))
    reply = apply_edit(store, message(board))
    data = editor_data(store.load(board.id), reply, section="data", present=True)
    assert json.loads(json.dumps(data, allow_nan=False)) == data
    assert data["ack"]["outcome"] == "saved"
    assert data["board"]["evidence"][0]["text"] == "precision 42.1% [38.0%, 46.3%]"
    assert (data["section"], data["present"]) == ("data", True)
