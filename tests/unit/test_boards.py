from __future__ import annotations

import itertools
import logging
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.boards import MOMENT, a_pin, an_answer
from whiteboard import boards, schema
from whiteboard.answer import EMPTY, with_evidence
from whiteboard.boards import MAX_DOCUMENT_BYTES, BoardStore, UnknownBoard, is_id, new_id
from whiteboard.edits import Conflict, Edit

HERE, THERE = "editor-here", "editor-there"


@pytest.fixture
def store(tmp_path):
    ticks = itertools.count()
    opened = BoardStore(
        tmp_path / "boards.sqlite", clock=lambda: MOMENT + timedelta(seconds=next(ticks))
    )
    yield opened
    opened.close()


def edit(client, seq, base, **sections):
    return Edit(client, seq, base, sections)


def rows(store_path):
    with sqlite3.connect(store_path) as connection:
        found = connection.execute("select number, client, seq from revision order by number")
        result = found.fetchall()
    connection.close()
    return result


def test_a_new_board_is_there_when_the_file_is_opened_again(tmp_path, store):
    board = store.create(an_answer(pins=2, data="Labels come late."), title="  My\n answer ")
    store.close()
    again = BoardStore(tmp_path / "boards.sqlite")
    assert again.load(board.id) == board
    assert board.title == "My answer"
    assert board.revision == 1
    again.close()


def test_an_unknown_board_is_none_and_cannot_be_changed(store):
    assert store.load(new_id()) is None
    with pytest.raises(UnknownBoard):
        store.save(new_id(), edit(HERE, 1, 0, data="x"))
    with pytest.raises(UnknownBoard):
        store.change(new_id(), lambda board: board)


def test_ids_cannot_be_guessed_and_have_one_form():
    ids = {new_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(map(is_id, ids))
    assert not any(map(is_id, ("", "a" * 21, "a" * 23, "a" * 21 + "/", 7, None)))


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


def test_the_same_save_twice_is_one_revision(tmp_path, store):
    board = store.create()
    change = edit(HERE, 1, 1, data="x")
    assert store.save(board.id, change) == store.save(board.id, change)
    assert rows(tmp_path / "boards.sqlite") == [(1, "page", 1), (2, HERE, 1)]


def test_a_repeat_after_somebody_elses_change_undoes_nothing(store):
    board = store.create()
    store.save(board.id, edit(HERE, 1, 1, data="x"))
    store.save(board.id, edit(THERE, 1, 2, data="xy"))
    assert store.save(board.id, edit(HERE, 1, 1, data="x")).answer.text("data") == "xy"


def test_a_late_earlier_save_does_not_undo_a_later_one(store):
    board = store.create()
    store.save(board.id, edit(HERE, 1, 1, data="x"))
    store.save(board.id, edit(HERE, 2, 2, data="xy"))
    assert store.save(board.id, edit(HERE, 1, 1, data="x")).answer.text("data") == "xy"


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
    heir = Edit(THERE, 1, 1, {"data": "half a sentence"}, heir_of=(HERE, 4))
    assert store.save(board.id, heir).answer.text("data") == "half a sentence"


def test_an_heir_does_not_inherit_what_was_saved_after_it_took_over(store):
    board = store.create()
    store.save(board.id, edit(HERE, 5, 1, data="still alive"))
    heir = Edit(THERE, 1, 1, {"data": "half a sentence"}, heir_of=(HERE, 4))
    with pytest.raises(Conflict):
        store.save(board.id, heir)


@pytest.mark.parametrize("base", [0, 99])
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
    with pytest.raises(ValueError, match=r"the answer takes \d+ kB; at most 512 kB are kept"):
        store.save(board.id, edit(HERE, 1, 1, data="x" * MAX_DOCUMENT_BYTES))
    assert store.load(board.id) == board


@pytest.mark.parametrize("client", ["", "short", "a" * 65, "has space", "semi;colon"])
def test_a_client_name_of_another_form_is_refused(client):
    with pytest.raises(ValueError, match="client must be 8 to 64"):
        edit(client, 1, 1)


@pytest.mark.parametrize(("seq", "base"), [(-1, 0), (0, -1), (2**53, 0)])
def test_a_number_out_of_range_is_refused(seq, base):
    with pytest.raises(ValueError, match="must be between 0 and"):
        edit(HERE, seq, base)


def test_many_writers_at_once_lose_nothing(store):
    board = store.create()

    def write(number):
        return store.save(board.id, edit(f"writer-{number:04}", 1, 1, **{f"s{number}": "text"}))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(40)))
    saved = store.load(board.id)
    assert saved.revision == 41
    assert len(saved.answer.sections) == 40


def test_every_commit_is_durable_and_readers_do_not_wait(tmp_path, store):
    store.create()
    with store._writing() as connection:  # while one writes, others read
        assert connection.exec_driver_sql("pragma synchronous").scalar() == 2
        assert connection.exec_driver_sql("pragma journal_mode").scalar() == "wal"
        assert store.load(new_id()) is None
    with sqlite3.connect(tmp_path / "boards.sqlite") as check:
        assert check.execute("pragma integrity_check").fetchone() == ("ok",)
    check.close()


def test_a_file_of_another_schema_is_refused_by_name(tmp_path, store):
    with store._writing() as connection:
        connection.execute(schema.schema_version.update().values(version=99))
    with pytest.raises(ValueError, match="have schema 99; this program reads schema 1"):
        BoardStore(tmp_path / "boards.sqlite")


def test_the_folder_is_the_operators_choice_and_private(tmp_path, monkeypatch):
    monkeypatch.setenv("WHITEBOARD_DATA", str(tmp_path / "chosen"))
    opened = boards.open_store()
    board = opened.create()
    assert (tmp_path / "chosen" / "boards.sqlite").exists()
    assert (tmp_path / "chosen").stat().st_mode & 0o077 == 0
    assert opened.load(board.id) == board
    opened.close()


def test_no_text_is_logged(store, caplog):
    caplog.set_level(logging.DEBUG)
    board = store.create()
    store.save(board.id, edit(HERE, 1, 1, data="a secret sentence"))
    with pytest.raises(Conflict) as caught:
        store.save(board.id, edit(THERE, 1, 1, data="another secret"))
    assert "secret" not in caplog.text
    assert "secret" not in str(caught.value)
