"""The list of boards: whose they are, what is searched, in which order; on every database."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sqlalchemy as sa

from tests.support.boards import an_answer
from whiteboard.boards import UnknownBoard, new_id
from whiteboard.edits import Edit


def titles(store, owner=None, **options):
    return [board.title for board in store.boards(owner, **options)]


def test_a_line_of_the_list_says_what_is_there(store):
    board = store.create(
        an_answer(pins=2, data="Labels come late [E1].", models="Two options.", impact="  \n"),
        title="Fraud",
        problem="card-fraud",
        attempt=2,
    )
    (line,) = store.boards(None)
    assert (line.id, line.title, line.problem, line.attempt) == (board.id, "Fraud", "card-fraud", 2)
    assert (line.words, line.pins, line.sections_written) == (5, 2, 2)
    assert line.updated_at == board.updated_at
    assert (line.archived, line.example) == (False, False)


def test_the_counts_follow_every_save(store):
    board = store.create(an_answer(data="one two"))
    store.save(board.id, Edit("editor-here", 1, 1, {"data": "", "models": "one two three"}))
    assert [(one.words, one.sections_written) for one in store.boards(None)] == [(3, 1)]


def test_a_shelf_holds_what_its_owner_made_or_was_given(store):
    mine = store.create(title="Mine", owner="secret-of-mine")
    given = store.create(title="Given", owner="secret-of-yours")
    store.shelve(given.id, "secret-of-mine")
    store.shelve(given.id, "secret-of-mine")
    assert titles(store, "secret-of-mine") == ["Given", "Mine"]
    assert titles(store, "secret-of-yours") == ["Given"]
    assert titles(store) == ["Given", "Mine"]
    assert [store.load(one.id) for one in (given, mine)] == [given, mine]


def test_nobody_has_no_shelf(store):
    board = store.create()
    assert store.boards("") == []
    with pytest.raises(ValueError, match="owner must be a secret text, got an empty one"):
        store.shelve(board.id, "")


def test_a_board_that_is_not_there_is_not_shelved(store):
    with pytest.raises(UnknownBoard):
        store.shelve(new_id(), "me")
    assert store.boards("me") == []


def test_the_secret_of_a_browser_is_not_in_the_database(store):
    store.create(owner="secret-of-mine")
    with store._reading() as connection:
        (kept,) = connection.execute(sa.text("SELECT owner FROM shelf")).one()
    assert len(kept) == 64
    assert "secret" not in kept


def test_the_board_edited_last_comes_first(store, time):
    first, second = store.create(title="First"), store.create(title="Second")
    assert titles(store) == ["Second", "First"]
    time.wait(days=400)
    store.save(first.id, Edit("editor-here", 1, 1, {"data": "x"}))
    assert titles(store) == ["First", "Second"]
    assert titles(store, most=1) == ["First"]
    assert second.id == store.boards(None)[1].id


def test_a_clock_an_archive_and_a_look_do_not_reorder_the_list(store):
    first, _second = store.create(title="First"), store.create(title="Second")
    store.archive(first.id, archived=True)
    store.archive(first.id, archived=False)
    store.load(first.id)
    assert titles(store) == ["Second", "First"]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", ["Two", "GRÖSSE 100% a_b"]),
        ("grösse", ["GRÖSSE 100% a_b"]),
        ("GRÖẞE", ["GRÖSSE 100% a_b"]),
        ("CARD-FRAUD", ["Two"]),
        ("drift", ["Two"]),
        ("DRIFT alarm", ["Two"]),
        ("alarm drift", ["Two"]),
        ("drift elephants", []),
        ("%", ["GRÖSSE 100% a_b"]),
        ("100%", ["GRÖSSE 100% a_b"]),
        ("a_b", ["GRÖSSE 100% a_b"]),
        ("a%b", []),
        ("\\", []),
        ("/", []),
        ("'", []),
        ("evidence", []),
        ("sections", []),
        ("\x00\ud800", []),
        ("x" * 100_000, []),
    ],
)
def test_a_search_finds_words_of_title_problem_and_text_and_every_letter_is_itself(
    store, search, found
):
    store.create(an_answer(pins=1, data="aXb"), title="GRÖSSE 100% a_b")
    store.create(
        an_answer(iterate="An alarm on Drift\nretrains."), title="Two", problem="card-fraud"
    )
    assert titles(store, search=search) == found


def test_a_search_follows_a_rename_and_forgets_what_was_taken_out(store):
    board = store.create(an_answer(data="elephants"), title="Before")
    store.change(board.id, lambda now: replace(now, title="After"))
    store.save(board.id, Edit("editor-here", 1, 2, {"data": "tigers"}))
    assert titles(store, search="after") == ["After"]
    assert titles(store, search="before") == []
    assert titles(store, search="elephants") == []


def test_a_search_looks_only_on_the_shelf(store):
    store.create(an_answer(data="drift"), title="Mine", owner="me")
    store.create(an_answer(data="drift"), title="Yours", owner="you")
    assert titles(store, "me", search="drift") == ["Mine"]
