"""Saves are idempotent, merge by section and never overwrite silently; on every database."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy.exc import SQLAlchemyError

from tests.support.boards import a_pin, an_answer
from whiteboard.answer import EMPTY, with_evidence
from whiteboard.boards import MAX_DOCUMENT_BYTES, BoardStore, UnknownBoard, new_id
from whiteboard.edits import Conflict, Edit
from whiteboard.store import schema

HERE, SECOND, THERE = "editor-here", "editor-second", "editor-there"


def edit(client, seq, base, **sections):
    return Edit(client, seq, base, sections)


def test_a_new_board_is_there_when_the_store_is_opened_again(store, open_store):
    board = store.create(an_answer(pins=2, data="Labels come late."), title="  My\n answer ")
    store.close()
    assert open_store().load(board.id) == board
    assert board.title == "My answer"
    assert board.revision == 1


def test_an_unknown_board_is_none_and_cannot_be_changed(store):
    assert store.load(new_id()) is None
    with pytest.raises(UnknownBoard):
        store.save(new_id(), edit(HERE, 1, 0, data="x"))
    with pytest.raises(UnknownBoard):
        store.change(new_id(), lambda board: board)


def test_a_well_formed_id_is_adopted_once_and_another_form_is_refused(store):
    board_id = new_id()
    first = store.create(an_answer(data="mine"), board_id=board_id)
    assert store.create(board_id=board_id) == first
    with pytest.raises(ValueError, match="board_id must be 22 letters"):
        store.create(board_id="../../etc/passwd")


def test_a_save_appends_a_revision_and_keeps_the_ones_before(store):
    board = store.create()
    saved = store.save(board.id, edit(HERE, 1, 1, data="Labels come late."))
    assert saved.revision == 2
    assert store.load(board.id) == saved
    assert saved.updated_at > saved.created_at
    first = store.newest(board.id, lambda past: past.revision == 1)
    assert first.answer == EMPTY


def test_the_same_save_twice_is_one_revision(store):
    board = store.create()
    change = edit(HERE, 1, 1, data="x")
    assert store.save(board.id, change) == store.save(board.id, change)
    assert store.load(board.id).revision == 2


def test_a_repeat_after_somebody_elses_change_undoes_nothing(store):
    board = store.create()
    store.save(board.id, edit(HERE, 1, 1, data="x"))
    store.save(board.id, edit(THERE, 1, 2, data="xy"))
    repeated = store.save(board.id, edit(HERE, 1, 1, data="x"))
    assert store.load(board.id).answer.text("data") == "xy"
    assert (repeated.revision, repeated.answer.text("data")) == (2, "x"), "theirs is still news"


def test_after_a_lost_answer_the_next_key_does_not_overwrite_somebody_elses_change(store):
    board = store.create()
    store.save(board.id, edit(HERE, 1, 1, data="A"))
    store.save(board.id, edit(THERE, 1, 2, data="B from somebody else"))
    acknowledged = store.save(board.id, edit(HERE, 1, 1, data="A")).revision
    with pytest.raises(Conflict) as caught:
        store.save(board.id, edit(HERE, 2, acknowledged, data="A and more"))
    assert caught.value.theirs == {"data": "B from somebody else"}
    assert store.load(board.id).answer.text("data") == "B from somebody else"


def test_a_late_earlier_save_does_not_undo_a_later_one(store):
    board = store.create()
    store.save(board.id, edit(HERE, 1, 1, data="x"))
    store.save(board.id, edit(HERE, 2, 2, data="xy"))
    store.save(board.id, edit(HERE, 1, 1, data="x"))
    assert store.load(board.id).answer.text("data") == "xy"


def test_another_text_under_a_used_number_is_a_conflict_not_a_success(store):
    board = store.create()
    store.save(board.id, edit(HERE, 1, 1, data="x"))
    with pytest.raises(Conflict) as caught:
        store.save(board.id, edit(HERE, 1, 1, data="another"))
    assert caught.value.mine == {"data": "another"}
    assert caught.value.theirs == {"data": "x"}


def test_text_saved_by_somebody_else_in_another_section_is_kept(store):
    board = store.create()
    store.save(board.id, edit(THERE, 1, 1, data="theirs"))
    merged = store.save(board.id, edit(HERE, 1, 1, models="mine"))
    assert dict(merged.answer.sections) == {"data": "theirs", "models": "mine"}


def test_the_same_section_changed_twice_is_a_conflict_with_both_texts_and_saves_nothing(store):
    board = store.create(an_answer(data="start"))
    head = store.save(board.id, edit(THERE, 1, 1, data="theirs"))
    with pytest.raises(Conflict) as caught:
        store.save(board.id, edit(HERE, 1, 1, data="mine", models="also mine"))
    assert caught.value.mine == {"data": "mine"}
    assert caught.value.theirs == {"data": "theirs"}
    assert caught.value.revision == 2
    assert store.load(board.id) == head


def test_two_people_who_typed_the_same_agree(store):
    board = store.create()
    store.save(board.id, edit(THERE, 1, 1, data="same"))
    assert store.save(board.id, edit(HERE, 1, 1, data="same")).revision == 2


def test_a_lost_acknowledgement_is_no_conflict_with_oneself(store):
    board = store.create()
    store.save(board.id, edit(HERE, 1, 1, data="x"))
    store.change(board.id, lambda now: replace(now, title="Pinned meanwhile"))
    assert store.save(board.id, edit(HERE, 2, 1, data="xy")).answer.text("data") == "xy"


def test_ones_own_save_on_top_of_anothers_unseen_text_does_not_make_it_seen(store):
    board = store.create()
    store.save(board.id, edit(THERE, 1, 1, data="theirs"))
    store.save(board.id, edit(HERE, 1, 1, models="mine"))
    with pytest.raises(Conflict):
        store.save(board.id, edit(HERE, 2, 1, models="mine", data="over it"))


def test_an_heir_continues_where_a_closed_tab_stopped(store):
    board = store.create()
    store.save(board.id, edit(HERE, 4, 1, data="half a"))
    heir = Edit(THERE, 1, 1, {"data": "half a sentence"}, heir_of=((HERE, 4),))
    assert store.save(board.id, heir).answer.text("data") == "half a sentence"


def test_an_heir_of_an_heir_continues_where_the_first_tab_stopped(store):
    board = store.create()
    store.save(board.id, edit(HERE, 4, 1, data="half a"))
    line = ((SECOND, 0), (HERE, 4))
    heir = Edit(THERE, 1, 1, {"data": "half a sentence"}, heir_of=line)
    assert store.save(board.id, heir).answer.text("data") == "half a sentence"


def test_text_that_an_heir_finds_and_that_had_arrived_is_no_news_and_no_conflict(store):
    board = store.create()
    saved = store.save(board.id, edit(HERE, 4, 1, data="one"))
    store.save(board.id, edit(SECOND, 1, saved.revision, data="one two"))
    heir = Edit(THERE, 1, 1, {"data": "one"}, heir_of=((HERE, 4),))
    answered = store.save(board.id, heir)
    assert (answered.revision, answered.answer) == (saved.revision, saved.answer)
    assert store.load(board.id).answer.text("data") == "one two"
    onward = Edit(THERE, 2, saved.revision, {"data": "one and more"})
    with pytest.raises(Conflict):
        store.save(board.id, onward)


def test_what_an_heir_finds_beside_text_that_had_arrived_is_saved_once(store):
    board = store.create()
    saved = store.save(board.id, edit(HERE, 4, 1, data="one"))
    store.save(board.id, edit(SECOND, 1, saved.revision, data="one two"))
    heir = Edit(THERE, 1, 1, {"data": "one", "models": "not sent"}, heir_of=((HERE, 4),))
    assert [store.save(board.id, heir).revision for _ in range(3)] == [saved.revision] * 3
    now = store.load(board.id)
    assert (now.answer.text("data"), now.answer.text("models")) == ("one two", "not sent")
    assert now.revision == saved.revision + 2


def test_text_that_its_editor_had_left_behind_is_news_when_it_comes_again(store):
    board = store.create()
    first = store.save(board.id, edit(HERE, 1, 1, data="one"))
    second = store.save(board.id, edit(HERE, 2, first.revision, data="o"))
    store.save(board.id, edit(THERE, 1, second.revision, data="only"))
    with pytest.raises(Conflict):
        store.save(board.id, edit(HERE, 3, first.revision, data="one"))


def test_an_heir_does_not_inherit_what_was_saved_after_it_took_over(store):
    board = store.create()
    store.save(board.id, edit(HERE, 5, 1, data="still alive"))
    heir = Edit(THERE, 1, 1, {"data": "half a sentence"}, heir_of=((HERE, 4),))
    with pytest.raises(Conflict):
        store.save(board.id, heir)


@pytest.mark.parametrize("base", [0, 99, 2**53 - 1])
def test_an_editor_from_before_a_lost_disk_fills_blanks_and_overwrites_nothing(store, base):
    board = store.create(an_answer(data="new here"))
    restored = store.save(board.id, edit(HERE, 7, base, models="kept in the browser"))
    assert restored.answer.text("models") == "kept in the browser"
    with pytest.raises(Conflict):
        store.save(board.id, edit(HERE, 8, base, data="kept in the browser"))


def test_a_change_by_the_page_is_made_on_the_newest_revision(store):
    board = store.create()
    store.save(board.id, edit(HERE, 1, 1, data="typed meanwhile"))
    pinned = store.change(
        board.id, lambda now: replace(now, answer=with_evidence(now.answer, a_pin()))
    )
    assert pinned.answer.text("data") == "typed meanwhile"
    assert [pin.id for pin in pinned.answer.evidence] == ["E1"]
    assert store.load(board.id) == pinned


def test_a_change_that_changes_nothing_appends_nothing(store):
    board = store.create(an_answer(pins=1, data="x"))
    assert store.change(board.id, lambda now: now) == board
    assert store.save(board.id, edit(HERE, 1, 1, data="x")) == board


def test_a_document_that_is_too_large_is_refused_and_the_board_stays(store):
    board = store.create(an_answer(data="small"))
    with pytest.raises(ValueError, match=r"the answer takes \d+ kB; at most 768 kB are kept"):
        store.save(board.id, edit(HERE, 1, 1, data="x" * MAX_DOCUMENT_BYTES))
    assert store.load(board.id) == board


def test_many_writers_at_once_lose_nothing(store, monkeypatch):
    monkeypatch.setattr(schema, "_BUSY_MS", 60_000)  # a slow disk takes long to write forty times
    board = store.create()

    def write(number):
        return store.save(board.id, edit(f"writer-{number:04}", 1, 1, **{f"s{number}": "text"}))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(40)))
    saved = store.load(board.id)
    assert saved.revision == 41
    assert len(saved.answer.sections) == 40


def test_no_text_is_logged(store, caplog):
    caplog.set_level(logging.DEBUG)
    board = store.create()
    store.save(board.id, edit(HERE, 1, 1, data="a secret sentence"))
    with pytest.raises(Conflict) as caught:
        store.save(board.id, edit(THERE, 1, 1, data="another secret"))
    assert "secret" not in caplog.text
    assert "secret" not in str(caught.value)


def test_an_error_of_the_database_does_not_carry_what_was_typed(empty_place):
    store = BoardStore(empty_place)
    board = store.create()
    with store._writing() as connection:
        connection.exec_driver_sql("ALTER TABLE revision RENAME COLUMN change TO something")
    with pytest.raises(SQLAlchemyError, match="change") as caught:
        store.save(board.id, edit(HERE, 1, 1, data="a secret sentence"))
    assert "secret" not in str(caught.value)
    store.close()
