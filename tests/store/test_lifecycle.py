"""Boards are made, shown, copied, put away and deleted; on every database."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.boards import MOMENT, an_answer
from whiteboard.answer import EMPTY
from whiteboard.board import Rating, Response, with_rating, with_response
from whiteboard.boards import NEW_TITLE, UnknownBoard, is_id, new_id
from whiteboard.clock import Clock, running_for, total_seconds
from whiteboard.edits import Edit

COVERED = Response(finding="p99-1", kind="covered", words="in Models")
LEVEL = Rating(rater="self", dimension="data", level=3, note="named the split")
TEMPLATE = """
minutes = 5
order = ["a"]
conventional = ["a"]
[[section]]
id = "a"
title = "Only section"
short = "Only"
minutes = 5
asks = "?"
strong = "yes"
weak = "no"
evidence = "none"
"""


@pytest.fixture
def board(store):
    made = store.create(an_answer(pins=2, data="Labels come late."), title="Fraud", problem="fraud")
    return store.change(made.id, lambda now: with_rating(with_response(now, COVERED), LEVEL))


def test_a_board_has_two_links_and_only_one_of_them_edits(store, board):
    assert is_id(board.view_id)
    assert board.view_id != board.id
    assert store.load(board.view_id) is None
    with pytest.raises(UnknownBoard):
        store.save(board.view_id, Edit("editor-here", 1, 1, {"data": "x"}))


def test_the_read_only_link_shows_the_board_and_never_gives_the_other_link_away(store, board):
    shown = store.view(board.view_id)
    assert shown == replace(board, id="")
    assert board.id not in repr(shown)


@pytest.mark.parametrize("wrong", ["", "x", "../boards", "%", "a" * 22, "b" * 10_000, "é\ud800"])
def test_a_wrong_link_looks_like_a_missing_board(store, board, wrong):
    assert store.load(wrong) is None
    assert store.view(wrong) is None
    with pytest.raises(UnknownBoard):
        store.delete(wrong)


def test_the_edit_link_is_no_read_only_link(store, board):
    assert store.view(board.id) is None


def test_an_id_that_is_a_read_only_link_is_never_adopted_as_a_board(store, board):
    with pytest.raises(UnknownBoard, match="there is no board with this id"):
        store.create(board_id=board.view_id)


def test_everything_a_board_is_made_with_is_kept(store):
    made = store.create(
        an_answer(a="text"),
        title="Mine",
        example=True,
        problem="churn",
        attempt=3,
        template_toml=TEMPLATE,
    )
    loaded = store.load(made.id)
    assert loaded == made
    assert (loaded.problem, loaded.attempt, loaded.example) == ("churn", 3, True)
    assert loaded.template.ids == ("a",)


def test_a_review_is_part_of_the_board(store, board):
    loaded = store.load(board.id)
    assert loaded.responses == (COVERED,)
    assert loaded.ratings == (LEVEL,)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"attempt": 0}, "attempt must be 1 or more, got 0"),
        ({"problem": "x" * 81}, "problem must have at most 80 letters"),
        ({"template_toml": "minutes = "}, "line 1"),
        ({"answer": an_answer(data="half \ud83d")}, "half of a character"),
    ],
)
def test_a_board_that_could_not_be_shown_again_is_refused(store, wrong, sentence):
    with pytest.raises(ValueError, match=sentence):
        store.create(**wrong)
    assert store.boards(None) == []


def test_a_title_is_one_line_however_it_is_set(store, board):
    renamed = store.change(board.id, lambda now: replace(now, title=" two\nlines\x00 " + "x" * 200))
    assert renamed.title.startswith("two lines x")
    assert len(renamed.title) == 120
    assert store.change(board.id, lambda now: replace(now, title=" \t")).title == NEW_TITLE


def test_letters_that_a_database_may_not_like_come_back_as_they_were(store):
    text = "nul \x00, quote ' \" ` \\, 100% _, emoji 👩‍🔬, é e\u0301, \u2028 \ufeff, \x1b[31m"
    board = store.create(an_answer(data=text), title="100% ' \" \\")
    assert store.load(board.id).answer.text("data") == text
    assert store.load(board.id).title == "100% ' \" \\"


def test_a_clock_is_kept_and_is_no_revision(store, board):
    clock = running_for(Clock({"data": 12.5}), "models", MOMENT)
    store.set_clock(board.id, clock)
    loaded = store.load(board.id)
    assert loaded.clock == clock
    assert (loaded.revision, loaded.updated_at) == (board.revision, board.updated_at)
    with pytest.raises(UnknownBoard):
        store.set_clock(new_id(), clock)


def test_a_save_keeps_the_clock_that_another_window_set_meanwhile(store, board):
    store.set_clock(board.id, Clock({"data": 12.5}))
    saved = store.save(board.id, Edit("editor-here", 1, board.revision, {"models": "x"}))
    assert saved.clock == store.load(board.id).clock == Clock({"data": 12.5})


def test_a_change_may_move_the_clock_as_well(store, board):
    changed = store.change(board.id, lambda now: replace(now, clock=Clock({"data": 3.0})))
    assert changed.clock == store.load(board.id).clock == Clock({"data": 3.0})
    assert changed.revision == board.revision


def test_a_change_of_the_problem_or_the_template_is_a_revision(store, board):
    changed = store.change(
        board.id, lambda now: replace(now, problem="churn", template_toml=TEMPLATE)
    )
    assert changed.revision == board.revision + 1
    assert store.load(board.id) == changed
    assert store.boards(None)[0].problem == "churn"


def test_a_duplicate_is_a_board_of_its_own_with_the_same_content(store, board):
    store.set_clock(board.id, running_for(Clock({}), "data", MOMENT))
    copy = store.duplicate(board.id)
    assert {copy.id, copy.view_id}.isdisjoint({board.id, board.view_id})
    same = ("title", "answer", "responses", "ratings", "problem", "attempt")
    assert [getattr(copy, name) for name in same] == [getattr(board, name) for name in same]
    assert copy.revision == 1
    assert not copy.clock.running
    assert total_seconds(copy.clock, MOMENT) > 0
    store.change(copy.id, lambda now: replace(now, answer=EMPTY))
    assert store.load(board.id).answer == board.answer


def test_a_next_attempt_starts_empty_at_the_same_problem(store, board):
    store.set_clock(board.id, Clock({"data": 12.5}))
    following = store.duplicate(board.id, next_attempt=True, owner="me")
    assert (following.problem, following.attempt, following.title) == ("fraud", 2, "Fraud")
    assert following.answer == EMPTY
    assert (following.responses, following.ratings) == ((), ())
    assert not following.clock.used
    assert [one.id for one in store.boards("me")] == [following.id]


def test_a_deleted_board_is_missing_by_either_link_and_comes_back_whole(store, board):
    store.delete(board.id)
    assert store.load(board.id) is None
    assert store.view(board.view_id) is None
    assert store.history(board.id) == []
    assert store.revision(board.id, 1) is None
    assert store.newest(board.id, lambda _past: True) is None
    assert store.boards(None) == []
    store.undelete(board.id)
    assert store.load(board.id) == board
    assert store.view(board.view_id) == replace(board, id="")


@pytest.mark.parametrize(
    "use",
    [
        lambda store, board_id: store.save(board_id, Edit("editor-here", 1, 1, {"data": "x"})),
        lambda store, board_id: store.change(board_id, lambda now: now),
        lambda store, board_id: store.restore(board_id, 1),
        lambda store, board_id: store.duplicate(board_id),
        lambda store, board_id: store.archive(board_id, archived=True),
        lambda store, board_id: store.set_clock(board_id, Clock({})),
        lambda store, board_id: store.shelve(board_id, "me"),
        lambda store, board_id: store.create(board_id=board_id),
    ],
    ids=["save", "change", "restore", "duplicate", "archive", "set_clock", "shelve", "create"],
)
def test_nothing_can_be_done_with_a_deleted_board(store, board, use):
    store.delete(board.id)
    with pytest.raises(UnknownBoard, match="there is no board with this id"):
        use(store, board.id)
    store.undelete(board.id)
    assert store.load(board.id) == board


def test_deleting_twice_is_deleting_once_and_a_wrong_id_is_no_board(store, board):
    store.delete(board.id)
    store.delete(board.id)
    store.undelete(board.id)
    assert store.load(board.id) == board
    for use in (store.delete, store.undelete):
        with pytest.raises(UnknownBoard):
            use(new_id())


def test_an_archived_board_is_put_away_and_still_opens(store, board):
    store.archive(board.id, archived=True)
    assert store.load(board.id) == replace(board, archived=True)
    assert store.boards(None) == []
    assert [one.id for one in store.boards(None, archived=True)] == [board.id]
    store.archive(board.id, archived=False)
    assert store.load(board.id) == board


def test_one_id_adopted_by_many_at_once_is_one_board(store):
    board_id = new_id()
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: store.create(board_id=board_id), range(16)))
    assert len({board.view_id for board in made}) == 1
    assert {board.revision for board in made} == {1}


def test_times_are_moments_with_a_zone_and_the_last_save_is_known(store, time, board):
    time.wait(hours=2)
    saved = store.save(board.id, Edit("editor-here", 1, board.revision, {"models": "x"}))
    assert saved.created_at == board.created_at
    assert saved.updated_at - board.updated_at > timedelta(hours=2)
    assert saved.updated_at.utcoffset() == timedelta()
