"""The review page without a browser: its board, levels, findings, and what a reader sees."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from sqlalchemy.exc import OperationalError

from pages.ui import attempts, visitor
from pages.ui.review.levels import compared as far_apart
from tests.support.review_desk import DIMENSIONS, FINDING, FIRST, OWNER, Desk, review_desk
from whiteboard import gestures
from whiteboard.answer import EMPTY, with_text
from whiteboard.board import Rater, Rating, with_rating
from whiteboard.clock import Clock

TEXT = "Accuracy is 97.8%, and ~~that~~ is [enough](javascript:alert(1))."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with review_desk(tmp_path) as made:
        yield made


# Without a board


def test_without_a_board_the_page_shows_the_ways_to_one(desk: Desk) -> None:
    desk.session.board_id = None
    assert "No board is open." in desk.run().words()
    desk.press("to_boards")
    assert desk.session.go_to == "boards"
    desk.press("to_board")
    assert desk.session.go_to == "board"


def test_a_browser_that_is_not_known_yet_is_asked(desk: Desk) -> None:
    desk.session.board_id, desk.session.shelf = None, ""
    assert "Asking this browser" in desk.run().words()
    assert [one.key for one in desk.app.get("bidi_component")] == [visitor.KEY]


def test_a_board_that_was_deleted_meanwhile_is_no_dead_end(desk: Desk) -> None:
    desk.run()
    desk.store.delete(desk.board.id)
    assert "No board is open." in desk.run().words()
    assert "to_boards" in desk.buttons()


def test_a_wrong_link_is_said(desk: Desk) -> None:
    desk.session.board_id = None
    desk.session.notes = ("There is no board at this link.",)
    assert "There is no board at this link." in desk.run().words()


def test_a_disk_that_cannot_be_read_is_said(desk: Desk) -> None:
    broken = OperationalError("select", {}, OSError("disk"))
    with patch.object(desk.store, "load", side_effect=broken):
        assert attempts.NOT_READ in desk.run().words()


# Levels


def test_every_level_can_be_read_before_one_is_chosen(desk: Desk) -> None:
    desk.run()
    for dimension in DIMENSIONS:
        radio = desk.app.radio(key=f"level_self_{dimension.id}")
        assert radio.value is None
        shown = [words.replace("\\", "") for words in radio.proto.captions]
        assert shown == list(dimension.levels)


def test_a_level_is_kept_at_once_and_can_be_changed(desk: Desk) -> None:
    desk.run()
    for level in (3, 1):
        desk.app.radio(key=f"level_self_{FIRST}").set_value(level).run()
        assert desk.now().levels("self") == {FIRST: level}
    assert "1 of 8 dimensions" in desk.app.get("progress")[0].proto.text


def test_a_note_is_kept_with_its_level_and_outlives_a_change_of_it(desk: Desk) -> None:
    desk.run()
    note = f"note_self_{FIRST}"
    assert desk.app.text_input(key=note).disabled
    desk.app.radio(key=f"level_self_{FIRST}").set_value(2).run()
    desk.app.text_input(key=note).set_value("names  the user").run()
    desk.app.radio(key=f"level_self_{FIRST}").set_value(3).run()
    (rating,) = desk.now().ratings
    assert (rating.level, rating.note) == (3, "names the user")


@pytest.mark.parametrize(("own", "other"), [("self", "reviewer"), ("reviewer", "self")])
def test_each_sees_the_level_of_the_other_only_after_giving_their_own(
    desk: Desk, own: Rater, other: Rater
) -> None:
    desk.give(4, rater=other)
    desk.session.scoring_as = own
    desk.run()
    assert "it is shown once you have given yours" in desk.words()
    assert "Candidate" not in desk.words()
    desk.app.radio(key=f"level_{own}_{FIRST}").set_value(2).run()
    gave = (2, 4) if own == "self" else (4, 2)
    assert f"Candidate {gave[0]}, reviewer {gave[1]}" in desk.words()


def test_the_note_of_the_other_waits_as_their_level_does(desk: Desk) -> None:
    rating = Rating(rater="reviewer", dimension=FIRST, level=4, note="prices are there")
    desk.store.change(desk.board.id, lambda now: with_rating(now, rating))
    assert "prices are there" not in desk.run().words()
    desk.app.radio(key=f"level_self_{FIRST}").set_value(2).run()
    assert "A reviewer: prices are there" in desk.words()


def test_the_two_levels_are_compared_in_words_and_never_averaged(desk: Desk) -> None:
    desk.give(4)
    desk.give(2, rater="reviewer")
    words = desk.run().words()
    assert "**Candidate 4, reviewer 2**: the reviewer is two levels lower." in words
    assert "3.0" not in words
    assert far_apart(1, 2) == "the reviewer is one level higher"


def test_who_gives_the_levels_is_chosen_and_remembered(desk: Desk) -> None:
    desk.run()
    desk.app.radio(key="scoring_as").set_value("reviewer").run()
    assert desk.session.scoring_as == "reviewer"
    desk.app.radio(key=f"level_reviewer_{FIRST}").set_value(2).run()
    assert desk.now().levels("reviewer") == {FIRST: 2}
    assert desk.now().levels("self") == {}


def test_attempts_at_the_problem_stand_side_by_side_without_giving_a_level_away(
    desk: Desk,
) -> None:
    second = desk.store.duplicate(desk.board.id, owner=OWNER, next_attempt=True)
    desk.give(2)
    rating = Rating(rater="reviewer", dimension=FIRST, level=4)
    desk.store.change(second.id, lambda now: with_rating(now, rating))
    desk.session.board_id = second.id
    (table,) = desk.run().app.table
    assert list(table.value.columns) == ["dimension", "attempt 1", "attempt 2"]
    assert desk.tables()[0] == [DIMENSIONS[0].title, "2, –", "–, given"]
    assert desk.tables()[1] == [DIMENSIONS[1].title, "–", "–"]


def test_a_level_given_to_a_board_that_was_deleted_says_so(desk: Desk) -> None:
    desk.run()
    desk.store.delete(desk.board.id)
    desk.app.radio(key=f"level_self_{FIRST}").set_value(3).run()
    assert not desk.app.exception
    assert attempts.GONE in desk.words()


# Findings


def test_findings_wait_for_the_candidates_own_levels(desk: Desk) -> None:
    desk.write(with_text(EMPTY, "metrics", TEXT))
    words = desk.run("Findings").words()
    assert "1 finding is open." in words
    assert "0 of 8 so far" in words
    assert FINDING.quote not in words
    desk.press("to_levels")
    assert desk.app.session_state["review_tab"] == "Score"


def test_the_reviewers_levels_reveal_nothing(desk: Desk) -> None:
    for dimension in DIMENSIONS:
        desk.give(3, dimension.id, "reviewer")
    assert FINDING.evidence not in desk.run("Findings").words()


def test_after_the_last_level_a_finding_shows_quote_evidence_rule_and_question(desk: Desk) -> None:
    desk.write(with_text(EMPTY, "metrics", TEXT))
    desk.give_all()
    words = desk.run("Findings").words()
    for part in (FINDING.quote, FINDING.evidence, FINDING.rule, FINDING.question):
        assert part in words


def test_a_finding_is_covered_here(desk: Desk) -> None:
    desk.give_all()
    desk.run("Findings")
    desk.app.text_input(key=f"words_{FINDING.key}").set_value("see Data").run()
    desk.press(f"covered_{FINDING.key}")
    (response,) = desk.now().responses
    assert (response.kind, response.words) == ("covered", "see Data")
    assert "Covered, here**: see Data" in desk.words()
    assert "No finding is open." in desk.words()


def test_not_relevant_needs_a_reason(desk: Desk) -> None:
    desk.give_all()
    desk.run("Findings").press(f"not_relevant_{FINDING.key}")
    assert "Say why it is not relevant" in desk.words()
    assert desk.now().responses == ()
    desk.app.text_input(key=f"words_{FINDING.key}").set_value("balanced data").run()
    desk.press(f"not_relevant_{FINDING.key}")
    assert desk.now().responses[0].words == "balanced data"
    assert "Say why" not in desk.words()


def test_an_answer_to_a_finding_can_be_taken_back(desk: Desk) -> None:
    desk.give_all()
    desk.run("Findings").press(f"covered_{FINDING.key}")
    desk.press(f"back_{FINDING.key}")
    assert desk.now().responses == ()
    assert f"covered_{FINDING.key}" in desk.buttons()


def test_concepts_and_time_stand_beside_the_findings(desk: Desk) -> None:
    desk.give_all()
    desk.store.set_clock(desk.board.id, Clock({"metrics": 500.0}))
    rows = {row[0]: row[1:] for row in desk.run("Findings").tables()}
    assert rows["Evaluation metrics"] == ["8:20", "8:00", "0:20"]
    assert rows["All sections"] == ["8:20", "45:00", "–"]
    assert "Concepts by section" in [one.value for one in desk.app.subheader]


# Read-only


def test_a_reader_sees_both_peoples_levels_and_changes_none(desk: Desk) -> None:
    desk.give(3)
    desk.give(2, rater="reviewer")
    words = desk.read_only().run().words()
    assert "Candidate: level 3." in words
    assert "Reviewer: level 2." in words
    assert "The reviewer is one level lower." in words
    assert "read-only" in words
    assert not desk.app.radio
    assert not desk.app.text_input


def test_a_reader_sees_findings_without_buttons(desk: Desk) -> None:
    desk.give_all()
    assert FINDING.question in desk.read_only().run("Findings").words()
    assert desk.buttons() == set()


def test_a_change_by_the_editor_is_seen_when_the_page_is_drawn_again(desk: Desk) -> None:
    desk.run()
    gestures.renamed(desk.store, desk.board.id, "Another title")
    assert [one.value for one in desk.run().app.header] == ["Another title"]
