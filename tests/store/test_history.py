"""History tells steps in words, any revision comes back exactly, nothing is lost; everywhere."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
import sqlalchemy as sa

from tests.support.boards import a_pin, an_answer
from whiteboard.answer import EMPTY, with_evidence, without_evidence
from whiteboard.board import Rating, Response, with_rating, with_response, without_response
from whiteboard.boards import UnknownBoard, new_id
from whiteboard.edits import Edit
from whiteboard.store.rows import SNAPSHOT_EVERY

HERE = "editor-here"


def typing(store, board, **sections):
    return store.save(board.id, Edit(HERE, board.revision, board.revision, sections))


def pinning(store, board, evidence=None):
    pin = evidence or a_pin()
    return store.change(board.id, lambda b: replace(b, answer=with_evidence(b.answer, pin)))


def told(store, board):
    return [step.what for step in store.history(board.id)]


def test_a_new_board_has_begun_and_nothing_else(store):
    assert told(store, store.create()) == ["began"]
    assert told(store, store.create(an_answer(data="three small words"))) == ["began with 3 words"]
    assert told(store, store.create(an_answer(data="x"), example=True)) == [
        "began with the example"
    ]


def test_typing_without_a_pause_is_one_step_that_counts_words(store):
    board = store.create(an_answer(data="Labels."))
    for number in range(1, 11):
        board = typing(store, board, data="Labels. " + "word " * number)
    board = typing(store, board, metrics="Recall at a floor.")
    step, begun = store.history(board.id)
    assert step.what == "Evaluation metrics, Data needs: 14 words more"
    assert (step.first, step.last) == (2, 12)
    assert (begun.first, begun.last) == (1, 1)
    assert begun.ended_at < step.began_at < step.ended_at == board.updated_at


def test_a_pause_of_more_than_three_minutes_begins_another_step(store, time):
    board = typing(store, store.create(), data="one")
    time.wait(minutes=2, seconds=58)
    board = typing(store, board, data="one two")
    time.wait(minutes=3)
    board = typing(store, board, data="one two three")
    assert told(store, board) == [
        "Data needs: 1 word more",
        "Data needs: 2 words more",
        "began",
    ]


def test_words_taken_out_reworded_and_typed_back_are_told_apart(store, time):
    board = store.create(an_answer(data="one two three"))
    for text in ("one", "four", "five", "four"):
        board = typing(store, board, data=text)
        time.wait(minutes=5 if text != "five" else 0)
    assert told(store, board) == [
        "Data needs: changed and changed back",
        "Data needs: reworded",
        "Data needs: 2 words fewer",
        "began with 3 words",
    ]


def test_many_sections_are_not_all_named_and_one_without_a_heading_is_named_by_its_id(store):
    board = store.create()
    for section in ("clarify", "data", "models", "metrics"):
        board = typing(store, board, **{section: "x"})
    assert told(store, board)[0] == (
        "Clarify goal and constraints, Models, 2 more sections: 4 words more"
    )
    other = typing(store, store.create(), elsewhere="x")
    assert told(store, other)[0] == "elsewhere: 1 word more"


def test_pins_ratings_responses_and_names_are_steps_of_their_own(store):
    board = typing(store, store.create(), data="x")
    board = pinning(store, board)
    board = pinning(store, board)
    board = store.change(
        board.id, lambda now: replace(now, answer=without_evidence(now.answer, "E1"))
    )
    response = Response(finding="f-1", kind="covered", words="")
    board = store.change(board.id, lambda now: with_response(now, response))
    board = store.change(board.id, lambda now: without_response(now, "f-1"))
    board = store.change(board.id, lambda now: with_response(now, response))
    for dimension in ("data", "models"):
        rating = Rating(rater="self", dimension=dimension, level=2)
        board = store.change(board.id, lambda now, rating=rating: with_rating(now, rating))
    board = store.change(board.id, lambda now: replace(now, title="Card fraud"))
    board = store.change(board.id, lambda now: replace(now, problem="fraud", attempt=2))
    board = typing(store, board, data="x y")
    assert told(store, board) == [
        "Data needs: 1 word more",
        "changed the problem and the attempt",
        "renamed to “Card fraud”",
        "self-score: 2 dimensions",
        "answered 1 finding",
        "pinned E2",
        "Data needs: 1 word more",
        "began",
    ]


def test_removing_a_pin_later_is_told_and_pinning_and_removing_at_once_as_well(store, time):
    board = pinning(store, store.create())
    time.wait(minutes=5)
    board = store.change(
        board.id, lambda now: replace(now, answer=without_evidence(now.answer, "E1"))
    )
    time.wait(minutes=5)
    board = pinning(store, board)
    store.change(board.id, lambda now: replace(now, answer=without_evidence(now.answer, "E2")))
    assert told(store, board) == [
        "changed pins and changed them back",
        "removed E1",
        "pinned E1",
        "began",
    ]


def test_clearing_the_example_is_told(store):
    board = store.create(an_answer(data="x"), example=True)
    board = store.change(board.id, lambda now: replace(now, answer=EMPTY, example=False))
    board = store.change(board.id, lambda now: replace(now, answer=an_answer(a="x"), example=True))
    assert told(store, board) == [
        "brought the example back",
        "cleared the example",
        "began with the example",
    ]


def test_only_the_newest_steps_are_told_when_few_are_asked_for(store, time):
    board = store.create()
    for number in range(5):
        time.wait(minutes=10)
        board = typing(store, board, data="x " * (number + 1))
    steps = store.history(board.id, most=2)
    assert [(step.first, step.last) for step in steps] == [(6, 6), (5, 5)]


def test_the_history_of_a_board_that_is_not_there_is_empty(store):
    assert store.history(new_id()) == []
    assert store.revision(new_id(), 1) is None


def a_long_life(store, revisions):
    """Make a board of many revisions of every kind; return each as it was saved."""
    rng = random.Random(7)
    board = store.create(an_answer(pins=1, data="Begin."), title="A long life")
    past = [board]
    sections = ("clarify", "data", "models", "metrics", "été 😀")
    while len(past) < revisions:
        section, kind = rng.choice(sections), rng.random()
        text = board.answer.text(section)
        at = rng.randint(0, len(text))
        if kind < 0.85:
            cut = rng.choice((0, 0, 0, 1, 5))
            text = text[:at] + rng.choice(("a", " word", "é😀", "\n", "")) + text[at + cut :]
            board = typing(store, board, **{section: text})
        elif kind < 0.9:
            board = pinning(store, board, a_pin(value=rng.random()))
        elif kind < 0.93 and board.answer.evidence:
            pin = rng.choice(board.answer.evidence).id
            board = store.change(
                board.id, lambda b, pin=pin: replace(b, answer=without_evidence(b.answer, pin))
            )
        elif kind < 0.96:
            title = f"Title {rng.random()}"
            board = store.change(board.id, lambda b, title=title: replace(b, title=title))
        else:
            board = store.restore(board.id, rng.randint(1, board.revision))
        if board.revision > past[-1].revision:
            past.append(board)
    return past


def test_every_revision_of_a_long_life_comes_back_exactly_and_from_both_ends(store):
    past = a_long_life(store, 2 * SNAPSHOT_EVERY + 30)
    board_id = past[0].id
    assert [store.revision(board_id, one.revision) for one in past] == past
    met = []
    store.newest(board_id, lambda one: bool(met.append(one)))
    assert met == past[::-1]
    for number in (0, -1, len(past) + 1, 2**40, 2**80):
        assert store.revision(board_id, number) is None


def test_a_search_of_the_past_goes_no_further_back_than_it_is_told(store):
    past = a_long_life(store, 12)
    met = []
    store.newest(past[0].id, lambda one: bool(met.append(one.revision)), most=5)
    assert met == [12, 11, 10, 9, 8]


def test_a_revision_holds_what_changed_and_a_whole_document_only_now_and_then(store):
    board = store.create(an_answer(pins=8, data="word " * 1500))
    for number in range(SNAPSHOT_EVERY + 20):
        board = typing(store, board, models="x" * (number + 1))
    with store._reading() as connection:
        rows = connection.execute(
            sa.text("SELECT number, length(change), length(snapshot) FROM revision ORDER BY number")
        ).all()
    assert [row[0] for row in rows if row[2]] == [1, SNAPSHOT_EVERY]
    assert all(row[1] < 60 for row in rows[1:])


def test_a_restored_revision_is_appended_and_nothing_after_it_is_lost(store):
    board = store.create(an_answer(pins=1, data="old"), title="Old", problem="fraud")
    rated = Rating(rater="reviewer", dimension="data", level=4)
    store.change(board.id, lambda now: with_rating(now, rated))
    board = pinning(store, typing(store, store.load(board.id), data="new", models="more"))
    board = store.change(board.id, lambda now: replace(now, title="New", problem="churn"))
    restored = store.restore(board.id, 2)
    assert restored.revision == board.revision + 1
    assert (dict(restored.answer.sections), restored.title) == ({"data": "old"}, "Old")
    assert [pin.id for pin in restored.answer.evidence] == ["E1"]
    assert restored.ratings == (rated,)
    assert restored.problem == "churn"
    assert store.load(board.id) == restored
    assert store.revision(board.id, board.revision) == board
    assert told(store, board)[0] == "went back to revision 2"
    assert store.restore(board.id, board.revision).answer.sections == board.answer.sections


def test_the_number_of_a_pin_is_not_given_again_after_going_back(store):
    board = pinning(store, pinning(store, store.create()))
    restored = store.restore(board.id, 2)
    assert [pin.id for pin in restored.answer.evidence] == ["E1"]
    assert [pin.id for pin in pinning(store, restored).answer.evidence] == ["E1", "E3"]


def test_going_back_to_what_is_there_appends_nothing(store):
    board = typing(store, store.create(), data="x")
    assert store.restore(board.id, board.revision) == board
    with pytest.raises(UnknownBoard, match="this board has no revision 99"):
        store.restore(board.id, 99)


def test_an_editor_that_had_not_seen_the_restored_text_meets_a_conflict_not_a_loss(store):
    from whiteboard.edits import Conflict

    board = store.create(an_answer(data="first"))
    board = typing(store, board, data="second")
    store.restore(board.id, 1)
    with pytest.raises(Conflict) as caught:
        store.save(board.id, Edit("editor-there", 1, board.revision, {"data": "second, more"}))
    assert caught.value.theirs == {"data": "first"}


def test_another_hand_begins_another_step(store):
    board = typing(store, store.create(), data="one")
    theirs = Edit("editor-there", 1, board.revision, {"data": "one two"})
    store.save(board.id, theirs)
    assert told(store, board) == ["Data needs: 1 word more", "Data needs: 1 word more", "began"]


def test_what_went_at_once_stays_within_reach(store):
    paragraph = " ".join(f"word{number}" for number in range(30))
    board = typing(store, store.create(), data=paragraph)
    board = typing(store, board, data="")
    board = typing(store, board, data="something else")
    _, written, _ = store.history(board.id)
    assert store.revision(board.id, written.last).answer.text("data") == paragraph


def test_writing_without_a_pause_is_told_in_steps_of_five_minutes(store, time):
    board = store.create()
    for number in range(12):
        board = typing(store, board, data="word " * (number + 1))
        time.wait(minutes=1)
    assert len(store.history(board.id)) == 4, "three of typing, and the beginning"
