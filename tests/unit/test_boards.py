from __future__ import annotations

import sqlite3

import pytest

from whiteboard import boards
from whiteboard.boards import BoardStore, CannotOpen, is_id, new_id
from whiteboard.edits import Edit

HERE = "editor-here"


@pytest.fixture
def store(tmp_path):
    opened = BoardStore(tmp_path / "boards.sqlite")
    yield opened
    opened.close()


def edit(client, seq, base, **sections):
    return Edit(client, seq, base, sections)


def test_ids_cannot_be_guessed_and_have_one_form():
    ids = {new_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(map(is_id, ids))
    assert not any(map(is_id, ("", "a" * 21, "a" * 23, "a" * 21 + "/", 7, None)))


@pytest.mark.parametrize("client", ["", "short", "a" * 65, "has space", "semi;colon"])
def test_a_client_name_of_another_form_is_refused(client):
    with pytest.raises(ValueError, match="client must be 8 to 64"):
        edit(client, 1, 1)


@pytest.mark.parametrize(("seq", "base"), [(-1, 0), (0, -1), (2**53, 0)])
def test_a_number_out_of_range_is_refused(seq, base):
    with pytest.raises(ValueError, match="must be between 0 and"):
        edit(HERE, seq, base)


def test_the_folder_is_the_operators_choice_and_private(tmp_path, monkeypatch):
    monkeypatch.delenv("WHITEBOARD_DATABASE", raising=False)
    monkeypatch.setenv("WHITEBOARD_DATA", str(tmp_path / "chosen"))
    opened = boards.open_store()
    board = opened.create()
    assert (tmp_path / "chosen" / "boards.sqlite").exists()
    assert (tmp_path / "chosen").stat().st_mode & 0o077 == 0
    assert opened.load(board.id) == board
    opened.close()


def test_a_folder_that_is_given_is_used_whatever_database_the_operator_named(tmp_path, monkeypatch):
    monkeypatch.setenv("WHITEBOARD_DATABASE", "postgresql://nobody@127.0.0.1:1/none")
    opened = boards.open_store(tmp_path / "mine")
    opened.close()
    assert (tmp_path / "mine" / "boards.sqlite").exists()


def test_a_folder_that_cannot_be_made_is_named_in_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotOpen, match="cannot make the folder of the boards: .*file"):
        boards.open_store(tmp_path / "file" / "folder")


def test_every_commit_is_durable_and_readers_do_not_wait(tmp_path, store):
    store.create()
    with store._writing() as connection:  # while one writes, others read
        assert connection.exec_driver_sql("pragma synchronous").scalar() == 2
        assert connection.exec_driver_sql("pragma journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("pragma foreign_keys").scalar() == 1
        assert store.load(new_id()) is None
    with sqlite3.connect(tmp_path / "boards.sqlite") as check:
        assert check.execute("pragma integrity_check").fetchone() == ("ok",)
    check.close()


def test_a_writer_takes_the_lock_at_once_and_the_next_one_waits_for_it(tmp_path, store):
    with store._writing():
        other = sqlite3.connect(tmp_path / "boards.sqlite", timeout=0)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("begin immediate")
        other.close()
    with store._reading() as connection:
        assert connection.exec_driver_sql("pragma busy_timeout").scalar() == 5000


def test_a_file_that_is_no_database_is_refused_by_name(tmp_path):
    (tmp_path / "boards.sqlite").write_text(
        "these are not boards, but a text of some length\n" * 99
    )
    with pytest.raises(CannotOpen, match="cannot open the boards in boards.sqlite: .*not a data"):
        BoardStore(tmp_path / "boards.sqlite")


def test_a_file_in_a_folder_that_is_not_there_is_refused_by_name(tmp_path):
    with pytest.raises(CannotOpen, match="cannot open the boards in boards.sqlite: unable to open"):
        BoardStore(tmp_path / "missing" / "boards.sqlite")


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("mysql://server/boards", "must begin with postgresql://.*begins with 'mysql'"),
        ("boards.sqlite", "must begin with postgresql://"),
        ("postgresql://user@host:port/boards", "cannot be read; it must look like"),
        ("postgresql://u:secret@127.0.0.1:1/boards", "database 'boards' on 127.0.0.1:1: "),
        ("postgresql+psycopg://u:secret@127.0.0.1:1/boards?nonsense=1", "database 'boards'"),
    ],
)
def test_a_database_that_cannot_be_reached_is_a_sentence_without_its_password(url, sentence):
    with pytest.raises(CannotOpen, match=sentence) as caught:
        BoardStore(url)
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)
