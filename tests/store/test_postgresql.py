"""What holds on a PostgreSQL server beyond what holds on every database."""

from __future__ import annotations

import psycopg
import pytest
import sqlalchemy as sa

from tests.support.boards import an_answer
from whiteboard import boards
from whiteboard.boards import BoardStore, CannotOpen
from whiteboard.edits import Edit
from whiteboard.store.database import locked


@pytest.fixture
def url(postgres):
    return postgres.new_database()


@pytest.fixture
def store(url):
    opened = BoardStore(url)
    yield opened
    opened.close()


def run(url, statement):
    with psycopg.connect(url, autocommit=True) as connection:
        return connection.execute(statement)


@pytest.mark.parametrize("scheme", ["postgresql", "postgresql+psycopg", "postgres"])
def test_the_operators_url_is_used_in_every_way_it_is_written(url, monkeypatch, scheme):
    written = url.replace("postgresql", scheme)
    monkeypatch.setenv("WHITEBOARD_DATABASE", f" {written}\n")
    opened = boards.open_store()
    board = opened.create(an_answer(data="x"))
    opened.close()
    again = BoardStore(url)
    assert again.load(board.id) == board
    again.close()


def test_a_wrong_password_and_a_missing_database_are_sentences(url, postgres):
    wrong = url.replace("postgres:", "postgres:wrong-secret", 1)
    with pytest.raises(CannotOpen, match="on 127.0.0.1:.*password authentication failed") as caught:
        BoardStore(wrong)
    assert "wrong-secret" not in str(caught.value)
    with pytest.raises(CannotOpen, match="database 'nowhere' on 127.0.0.1:.*does not exist"):
        BoardStore(postgres.url("nowhere"))


def test_a_store_outlives_its_connections(url, store):
    board = store.create()
    run(
        url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )
    assert store.save(board.id, Edit("editor-here", 1, 1, {"data": "x"})).revision == 2


def test_a_commit_is_durable_even_where_the_server_would_not_wait_for_it(url):
    database = sa.make_url(url).database
    run(url, f"ALTER DATABASE {database} SET synchronous_commit = off")
    opened = BoardStore(url)
    with opened._writing() as connection:
        assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"
    opened.close()


def test_a_stronger_promise_of_the_server_is_left_as_it_is(url):
    database = sa.make_url(url).database
    run(url, f"ALTER DATABASE {database} SET synchronous_commit = remote_apply")
    opened = BoardStore(url)
    with opened._reading() as connection:
        assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "remote_apply"
    opened.close()


def test_a_board_that_is_being_written_is_locked_and_others_are_not(url, store):
    held, free = store.create(), store.create()
    with psycopg.connect(url) as connection:
        connection.execute("SELECT 1 FROM board WHERE id = %s FOR UPDATE", [held.id])
        assert store.save(free.id, Edit("editor-here", 1, 1, {"data": "x"})).revision == 2
        assert store.load(held.id) == held
        with store._writing() as waiting:
            waiting.exec_driver_sql("SET LOCAL lock_timeout = 50")
            with pytest.raises(sa.exc.OperationalError, match="timeout"):
                locked(waiting, held.id)
