"""Boards of every earlier schema open with nothing lost, and those of a later one are refused."""

from __future__ import annotations

import json
import re
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from tests.support.server import ROOT
from whiteboard import answer as answers
from whiteboard.board_file import import_board, read_json, to_json
from whiteboard.boards import BoardStore, CannotOpen, is_id
from whiteboard.edits import Conflict, Edit
from whiteboard.store import migrations, schema

SCHEMA_1 = ROOT / "tests" / "fixtures" / "boards_schema_1.sql"
EXAMPLE, WRITTEN = "exampleAAAAAAAAAAAAAAA", "writtenBBBBBBBBBBBBBBB"
INSERT = re.compile(r'^INSERT INTO "(?:board|revision)".*;$', re.MULTILINE)


def an_engine(place: Path | str) -> sa.Engine:
    if isinstance(place, Path):
        return sa.create_engine(f"sqlite:///{place}")
    return sa.create_engine(place.replace("postgresql://", "postgresql+psycopg://"))


def old_rows() -> list[tuple[str, int, dict]]:
    """Every revision of the old file: board, number, document."""
    with sqlite3.connect(":memory:") as connection:
        connection.executescript(SCHEMA_1.read_text(encoding="utf-8"))
        rows = connection.execute("SELECT board_id, number, document FROM revision").fetchall()
    connection.close()
    return [(board_id, number, json.loads(text)) for board_id, number, text in rows]


@pytest.fixture
def old_place(empty_place: Path | str) -> Path | str:
    """A database as the first program left it: its own tables and rows, nothing else."""
    text = SCHEMA_1.read_text(encoding="utf-8")
    if isinstance(empty_place, Path):
        connection = sqlite3.connect(empty_place)
        connection.executescript(text)
        connection.close()
        return empty_place
    # The first program knew SQLite only; its schema on a server is what the first migration makes.
    engine = an_engine(empty_place)
    with engine.begin() as connection:
        migrations.upgrade(connection, since=None, to="1")
        for statement in INSERT.findall(text):
            connection.exec_driver_sql(statement.replace("%", "%%"))
        connection.exec_driver_sql("DROP TABLE alembic_version")
    engine.dispose()
    return empty_place


@pytest.fixture
def opened(old_place):
    store = BoardStore(old_place)
    yield store
    store.close()


def test_every_board_of_the_first_program_loads_with_its_text_and_pins(opened):
    example, written = opened.load(EXAMPLE), opened.load(WRITTEN)
    assert (example.title, example.example, example.revision) == ("Example: card fraud", True, 1)
    assert example.answer.pin("E1").value == 0.421
    assert (written.title, written.example, written.revision) == ("My answer", False, 6)
    assert dict(written.answer.sections) == {
        "data": "Labels come late, é 😀.",
        "metrics": "Precision is 42.1% [E1].",
    }
    assert (written.answer.evidence, written.answer.last_number) == ((), 1)
    assert written.created_at.isoformat() == "2026-03-04T12:30:02+00:00"
    assert written.updated_at.isoformat() == "2026-03-04T12:30:08+00:00"


def test_every_revision_of_the_first_program_is_there_as_it_was(opened):
    rows = old_rows()
    assert len(rows) == 7
    for board_id, number, document in rows:
        past = opened.revision(board_id, number)
        assert past.answer == answers.from_dict(document)
        assert (past.title, past.example) == (document["title"], document["example"])


def test_the_history_of_the_first_program_is_told(opened):
    assert [step.what for step in opened.history(WRITTEN)] == [
        "removed E1",
        "Evaluation metrics: 3 words more",
        "pinned E1",
        "Data needs: 4 words more",
        "began",
    ]
    assert [step.what for step in opened.history(EXAMPLE)] == ["began with the example"]


def test_old_boards_get_read_only_links_that_cannot_be_guessed(opened):
    views = {opened.load(board_id).view_id for board_id in (EXAMPLE, WRITTEN)}
    assert len(views) == 2
    assert all(map(is_id, views))
    assert views.isdisjoint({EXAMPLE, WRITTEN})
    assert opened.view(opened.load(WRITTEN).view_id).title == "My answer"


def test_old_boards_are_listed_counted_and_found(opened):
    lines = opened.boards(None)
    assert [(one.id, one.words, one.pins, one.sections_written) for one in lines] == [
        (WRITTEN, 7, 0, 2),
        (EXAMPLE, 5, 1, 1),
    ]
    assert [one.id for one in opened.boards(None, search="LABELS é")] == [WRITTEN]


def test_work_on_an_old_board_goes_on_where_it_stopped(opened):
    saved = opened.save(WRITTEN, Edit("editor-one", 3, 6, {"data": "Labels come later."}))
    assert saved.revision == 7
    assert opened.save(WRITTEN, Edit("editor-one", 3, 6, {"data": "Labels come later."})) == saved
    assert opened.revision(WRITTEN, 7) == saved
    with pytest.raises(Conflict) as caught:
        opened.save(WRITTEN, Edit("editor-two", 2, 3, {"data": "Labels are early."}))
    assert caught.value.theirs == {"data": "Labels come later."}
    restored = opened.restore(WRITTEN, 5)
    assert restored.answer.pin("E1").value == 0.421
    earlier = opened.newest(WRITTEN, lambda past: past.answer.text("data") == "Labels come ")
    assert earlier.revision == 2


def test_a_repeat_of_a_save_from_before_the_migration_changes_nothing(opened):
    before = opened.load(WRITTEN)
    edit = Edit("editor-one", 2, 2, {"data": "Labels come late, é 😀."})
    saved = opened.save(WRITTEN, edit)
    assert saved.revision < before.revision
    assert opened.load(WRITTEN) == before


def test_an_old_board_goes_through_a_file_with_its_history(opened):
    text = to_json(opened, WRITTEN)
    copy = import_board(opened, read_json(text))
    assert to_json(opened, copy.id) == text
    assert opened.history(copy.id) == opened.history(WRITTEN)


def test_opening_again_changes_nothing(old_place):
    first = BoardStore(old_place)
    boards = [first.load(board_id) for board_id in (EXAMPLE, WRITTEN)]
    first.close()
    second = BoardStore(old_place)
    assert [second.load(board_id) for board_id in (EXAMPLE, WRITTEN)] == boards
    second.close()


def test_a_database_between_two_schemas_is_brought_on(old_place):
    engine = an_engine(old_place)
    with engine.begin() as connection:
        migrations.upgrade(connection, since="1", to="2")
    engine.dispose()
    store = BoardStore(old_place)
    store.shelve(WRITTEN, "me")
    assert [one.id for one in store.boards("me")] == [WRITTEN]
    store.close()


def test_migrated_and_new_databases_have_the_tables_that_the_program_knows(old_place, tmp_path):
    for place in (old_place, tmp_path / "new.sqlite"):
        BoardStore(place).close()
        engine = an_engine(place)
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            differences = compare_metadata(context, schema.tables)
            said = connection.exec_driver_sql("SELECT version FROM schema_version").scalar()
        engine.dispose()
        left_over = [one for one in differences if one[0] != "remove_table"]
        assert left_over == []
        assert said == schema.VERSION  # what makes the first program refuse this file


def test_the_newest_migration_is_the_schema_that_the_program_reads():
    assert migrations.newest() == str(schema.VERSION)


@pytest.mark.parametrize("table", ["alembic_version", "schema_version"])
def test_a_database_of_a_newer_program_is_refused_and_stays(empty_place, table):
    if table == "alembic_version":
        BoardStore(empty_place).close()
    engine = an_engine(empty_place)
    with engine.begin() as connection:
        if table == "alembic_version":
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = '99'")
        else:
            connection.exec_driver_sql("CREATE TABLE schema_version (version INTEGER)")
            connection.exec_driver_sql("INSERT INTO schema_version VALUES (99)")
        before = sa.inspect(connection).get_table_names()
    with pytest.raises(CannotOpen, match="have schema 99; this program reads schema 3: open them"):
        BoardStore(empty_place)
    with engine.connect() as connection:
        assert sa.inspect(connection).get_table_names() == before
    engine.dispose()


def test_a_migration_that_fails_leaves_the_database_as_it_was(old_place):
    engine = an_engine(old_place)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE revision SET document = 'torn' WHERE number = 6")
    with pytest.raises(CannotOpen, match="have schema 1 and could not be brought to schema 3"):
        BoardStore(old_place)
    with engine.connect() as connection:
        tables = set(sa.inspect(connection).get_table_names())
        assert tables == {"board", "revision", "schema_version"}
        columns = {one["name"] for one in sa.inspect(connection).get_columns("board")}
        assert columns == {"id", "head", "created_at"}
        assert connection.exec_driver_sql("SELECT count(*) FROM revision").scalar() == 7
    engine.dispose()


def test_servers_that_start_together_migrate_once(old_place):
    with ThreadPoolExecutor(6) as pool:
        stores = list(pool.map(lambda _: BoardStore(old_place), range(6)))
    views = {store.load(WRITTEN).view_id for store in stores}
    for store in stores:
        store.close()
    assert len(views) == 1


def test_servers_that_start_together_on_nothing_make_the_tables_once(empty_place):
    with ThreadPoolExecutor(6) as pool:
        stores = list(pool.map(lambda _: BoardStore(empty_place), range(6)))
    made = [store.create() for store in stores]
    assert len(stores[0].boards(None)) == len(made) == 6
    for store in stores:
        store.close()


def test_what_a_migrated_file_refers_to_is_there(tmp_path):
    with sqlite3.connect(tmp_path / "boards.sqlite") as connection:
        connection.executescript(SCHEMA_1.read_text(encoding="utf-8"))
    connection.close()
    BoardStore(tmp_path / "boards.sqlite").close()
    with sqlite3.connect(tmp_path / "boards.sqlite") as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        (sql,) = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'revision'"
        ).fetchone()
    connection.close()
    assert "REFERENCES board (id)" in sql
