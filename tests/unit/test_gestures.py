"""Buttons of the editor change a board as they say, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import OperationalError

from tests.support.boards import a_pin, an_answer, message
from whiteboard import evidence as pins
from whiteboard.boards import BoardStore
from whiteboard.clock import section_seconds, total_seconds
from whiteboard.drafts import apply_edit
from whiteboard.gestures import already_pinned, apply_event, opened, pin, renamed

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
FINDING = "accuracy_headline-0123456789ab"


@pytest.fixture
def store(tmp_path):
    opened_store = BoardStore(tmp_path / "boards.sqlite")
    yield opened_store
    opened_store.close()


def test_pins_are_added_in_order_to_the_newest_revision(store):
    board = store.create(an_answer(pins=1))
    apply_edit(store, message(board))
    pinned = pin(store, board.id, [a_pin(metric="recall"), a_pin(value=0.5)])
    assert [item.id for item in pinned.answer.evidence] == ["E1", "E2", "E3"]
    assert pinned.answer.text("data") == "Labels come late."


def test_opening_a_pin_gives_its_scenario_with_its_model_in_focus(store):
    board = store.create()
    pin(store, board.id, [a_pin(model="logistic")])
    happening = apply_event(store, board.id, {"type": "open", "evidence": "E1"}, now=NOON)
    assert happening.scenario == replace(a_pin().scenario, focus="logistic")


def test_opening_a_pin_that_is_gone_says_so(store):
    board = store.create()
    happening = apply_event(store, board.id, {"type": "open", "evidence": "E9"}, now=NOON)
    assert happening.scenario is None
    assert "no evidence called 'E9'" in happening.words


def test_a_removed_pin_comes_back_with_undo_and_text_typed_meanwhile_stays(store):
    board = store.create(an_answer(pins=3))
    apply_event(store, board.id, {"type": "remove", "evidence": "E2"}, now=NOON)
    assert [item.id for item in store.load(board.id).answer.evidence] == ["E1", "E3"]
    apply_edit(store, message(board))
    apply_event(store, board.id, {"type": "undo_remove", "evidence": "E2"}, now=NOON)
    again = store.load(board.id)
    assert again.answer.evidence == board.answer.evidence
    assert again.answer.text("data") == "Labels come late."


def test_clearing_the_example_leaves_an_empty_board_and_undo_brings_it_back(store):
    example = store.create(an_answer(pins=2, data="x"), title="Example", example=True)
    apply_event(store, example.id, {"type": "clear_example"}, now=NOON)
    cleared = store.load(example.id)
    assert (cleared.example, cleared.title, dict(cleared.answer.sections)) == (
        False,
        "My answer",
        {},
    )
    assert cleared.answer.last_number == 2
    apply_event(store, example.id, {"type": "undo_clear"}, now=NOON)
    again = store.load(example.id)
    assert (again.answer, again.title, again.example) == (example.answer, "Example", True)


def test_a_board_that_is_no_example_cannot_be_cleared(store):
    board = store.create(an_answer(data="mine"))
    apply_event(store, board.id, {"type": "clear_example"}, now=NOON)
    apply_event(store, board.id, {"type": "undo_clear"}, now=NOON)
    assert store.load(board.id) == board


@pytest.mark.parametrize(
    "event", [None, 3, {}, {"type": 3}, {"type": "drop table"}, {"type": "remove", "evidence": {}}]
)
def test_an_event_that_makes_no_sense_changes_nothing(store, event):
    board = store.create(an_answer(pins=1))
    assert apply_event(store, board.id, event, now=NOON).scenario is None
    assert store.load(board.id) == board


def test_a_pin_whose_data_set_is_gone_cannot_be_opened_and_says_why(store):
    stored = pins.to_dict(a_pin())
    stored["scenario"] = stored["scenario"].replace("credit_default", "atlantis")
    board = store.create()
    pin(store, board.id, [pins.from_dict(stored)])
    happening = opened(store.load(board.id), "E1")
    assert happening.scenario is None
    assert happening.words.startswith("E1 cannot be opened: ")
    assert "atlantis" in happening.words


def test_an_answer_to_a_finding_is_kept_and_can_be_taken_back(store):
    board = store.create(an_answer(metrics="Accuracy is 99%."))
    respond = {"type": "respond", "finding": FINDING, "kind": "covered", "words": "in  Data\n"}
    assert apply_event(store, board.id, respond, now=NOON).words == ""
    response = store.load(board.id).response(FINDING)
    assert (response.kind, response.words) == ("covered", "in Data")
    apply_event(store, board.id, {"type": "take_back_response", "finding": FINDING}, now=NOON)
    assert store.load(board.id).response(FINDING) is None


def test_a_finding_is_not_put_aside_without_a_reason(store):
    board = store.create()
    event = {"type": "respond", "finding": FINDING, "kind": "not_relevant", "words": "  "}
    assert "reason" in apply_event(store, board.id, event, now=NOON).words
    assert store.load(board.id) == board


@pytest.mark.parametrize("kind", ["", "agreed", None, 3])
def test_an_answer_of_another_kind_changes_nothing(store, kind):
    board = store.create()
    event = {"type": "respond", "finding": FINDING, "kind": kind, "words": "x"}
    apply_event(store, board.id, event, now=NOON)
    assert store.load(board.id) == board


def test_a_title_becomes_one_line_and_an_empty_one_the_plain_name(store):
    board = store.create()
    apply_event(store, board.id, {"type": "rename", "words": " Fraud\n desk "}, now=NOON)
    assert store.load(board.id).title == "Fraud desk"
    assert renamed(store, board.id, " \n ").title == "My answer"
    assert len(renamed(store, board.id, "x" * 500).title) == 120


def test_the_clock_runs_for_the_section_it_was_moved_to_and_survives_a_reload(store):
    board = store.create()
    for minute, section in ((0, "clarify"), (6, "metrics")):
        event = {"type": "start_clock", "section": section}
        apply_event(store, board.id, event, now=NOON + timedelta(minutes=minute))
    clock = store.load(board.id).clock
    later = NOON + timedelta(minutes=10)
    assert section_seconds(clock, "clarify", later) == 360
    assert total_seconds(clock, later) == 600
    apply_event(store, board.id, {"type": "pause_clock"}, now=later)
    assert total_seconds(store.load(board.id).clock, later + timedelta(hours=9)) == 600


def test_the_clock_is_not_part_of_the_history(store):
    board = store.create()
    apply_event(store, board.id, {"type": "start_clock", "section": "data"}, now=NOON)
    assert store.load(board.id).revision == board.revision


def test_the_clock_does_not_run_for_a_section_that_is_not_there(store):
    board = store.create()
    apply_event(store, board.id, {"type": "start_clock", "section": "kpi"}, now=NOON)
    assert not store.load(board.id).clock.used


def test_the_button_to_the_review_leads_to_its_page(store):
    assert apply_event(store, store.create().id, {"type": "review"}, now=NOON).page == "review"


def test_a_full_disk_is_a_sentence(store, monkeypatch):
    board = store.create(an_answer(pins=1))

    def refuse(*_):
        raise OperationalError("insert", {}, Exception("disk is full"))

    monkeypatch.setattr(store, "change", refuse)
    happening = apply_event(store, board.id, {"type": "remove", "evidence": "E1"}, now=NOON)
    assert happening.words.startswith("The server could not write")


def test_a_press_meant_for_another_board_does_nothing(store):
    board, other = store.create(an_answer(pins=1)), store.create()
    for event in ({"type": "remove", "evidence": "E1"}, {"type": "rename", "words": "theirs"}):
        apply_event(store, board.id, {**event, "board": other.id}, now=NOON)
    assert store.load(board.id) == board


def test_two_windows_move_one_clock_without_losing_time(store):
    board = store.create()
    apply_event(store, board.id, {"type": "start_clock", "section": "data"}, now=NOON)
    later = NOON + timedelta(minutes=4)
    change = store.change

    def somebody_else_first(board_id, made):
        store.change = change
        apply_event(store, board.id, {"type": "start_clock", "section": "metrics"}, now=later)
        return change(board_id, made)

    store.change = somebody_else_first
    apply_event(store, board.id, {"type": "pause_clock"}, now=later + timedelta(minutes=1))
    clock = store.load(board.id).clock
    assert clock.spent_s == {"data": 240, "metrics": 60}


def test_a_board_deleted_meanwhile_is_a_sentence(store, monkeypatch):
    board = store.create(an_answer(pins=1))
    load = store.load

    def loaded_then_deleted(board_id):
        found = load(board_id)
        store.delete(board_id)
        return found

    monkeypatch.setattr(store, "load", loaded_then_deleted)
    happening = apply_event(store, board.id, {"type": "remove", "evidence": "E1"}, now=NOON)
    assert "was deleted meanwhile" in happening.words


def test_a_board_that_cannot_be_read_is_a_sentence(store, monkeypatch):
    board = store.create()

    def refuse(*_):
        raise OperationalError("select", {}, Exception("gone"))

    monkeypatch.setattr(store, "load", refuse)
    assert apply_event(store, board.id, {"type": "rename"}, now=NOON).words


def test_the_same_figure_is_not_pinned_twice(store):
    board = store.create(an_answer(pins=1))
    pinned = pin(store, board.id, [a_pin(section="data"), a_pin(value=0.5)])
    assert [item.id for item in pinned.answer.evidence] == ["E1", "E2"]
    assert already_pinned(pinned.answer, a_pin(created_at=NOON)) == "E1"
    assert already_pinned(pinned.answer, a_pin(threshold=0.9)) is None
