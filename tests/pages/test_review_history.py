"""The history on the review page: what changed between two steps, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from sqlalchemy.exc import OperationalError

from pages.ui import moments
from pages.ui.review.changes import board_changes, escaped, text_changes
from tests.support.boards import a_board
from tests.support.pinned import pinned
from tests.support.review_desk import Desk, review_desk
from whiteboard.answer import EMPTY, with_evidence


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with review_desk(tmp_path) as made:
        yield made


def test_a_step_shows_what_went_out_and_what_came_in(desk: Desk) -> None:
    desk.typed("Alert at 0.5.", 1)
    desk.typed("Alert at 0.31.", 2)
    words = desk.run("History").words()
    assert "Alert at :red[~~0.5.~~] :green[**0.31.**]" in words


def test_a_step_can_be_compared_with_any_other(desk: Desk) -> None:
    desk.typed("one", 1)
    desk.typed("one two", 2, "data")
    desk.run("History")
    desk.app.selectbox(key="history_other").set_value(1).run()
    headings = [one.value for one in desk.app.subheader]
    assert headings == ["Evaluation metrics", "Data needs"]


@pytest.mark.parametrize("field", ["history_step", "history_other"])
def test_a_chosen_step_stays_chosen_as_time_goes_on(desk: Desk, field: str) -> None:
    desk.typed("the first text", 1)
    desk.typed("the second text", 2)
    saved = desk.now().updated_at
    with patch.object(moments, "now", return_value=saved + timedelta(seconds=50)):
        desk.run("History")
        desk.app.selectbox(key=field).set_value(2).run()
    drawn = desk.app.selectbox(key=field).options
    for later in (timedelta(minutes=1), timedelta(minutes=2), timedelta(days=2)):
        # A browser goes on sending the words that were chosen.
        box = desk.app.selectbox(key=field)
        box.options = [drawn[-2]]
        box.set_value(drawn[-2])
        with patch.object(moments, "now", return_value=saved + later):
            desk.run()
        assert desk.app.selectbox(key=field).value == 2
    assert desk.app.selectbox(key=field).options == drawn


def test_a_step_is_told_by_its_date_and_its_time_of_day(desk: Desk) -> None:
    step = desk.typed("the first text", 1).updated_at
    (newest, *_) = desk.run("History").app.selectbox(key="history_step").options
    assert newest.startswith(f"{moments.stamp(step)}: Evaluation metrics: 3 words more")
    assert newest.endswith("(revision 2)")


@pytest.mark.parametrize("seen", [2, 3])
def test_a_step_chosen_in_the_run_of_the_press_is_not_restored_and_neither_is_the_one_before(
    desk: Desk, seen: int
) -> None:
    for number, text in enumerate(("the first text", "the second text", "the third text"), 1):
        desk.typed(text, number)
    desk.run("History")
    desk.app.selectbox(key="history_step").set_value(seen).run()
    chosen = 5 - seen
    desk.app.selectbox(key="history_step").set_value(chosen)
    desk.press("restore")
    assert desk.now().revision == 4
    assert "Another step was chosen just as the button was pressed" in desk.words()
    assert "undo_restore" not in desk.buttons()
    assert desk.app.selectbox(key="history_step").value == chosen
    desk.press("restore")
    assert f"as it was at revision {chosen}" in desk.words()
    assert "Another step" not in desk.words()


def test_what_a_step_is_compared_with_may_be_chosen_in_the_run_of_its_restore(desk: Desk) -> None:
    desk.typed("the first text", 1)
    desk.typed("the second text", 2)
    desk.run("History")
    desk.app.selectbox(key="history_step").set_value(2).run()
    desk.app.selectbox(key="history_other").set_value(1)
    desk.press("restore")
    assert desk.now().answer.text("metrics") == "the first text"


def test_an_older_step_is_restored_as_a_new_one_and_the_restore_undone(desk: Desk) -> None:
    desk.typed("the first text", 1)
    desk.typed("the second text", 2)
    desk.run("History")
    desk.app.selectbox(key="history_step").set_value(2).run()
    desk.press("restore")
    assert desk.now().answer.text("metrics") == "the first text"
    assert desk.now().revision == 4
    assert "as it was at revision 2" in desk.words()
    assert desk.app.selectbox(key="history_step").value == 4
    desk.press("undo_restore")
    assert desk.now().answer.text("metrics") == "the second text"
    assert desk.now().revision == 5
    assert "undo_restore" not in desk.buttons()


def test_undoing_a_restore_keeps_what_another_window_saved_before_it(desk: Desk) -> None:
    desk.typed("the first text", 1)
    desk.typed("the second text", 2)
    desk.run("History")
    desk.app.selectbox(key="history_step").set_value(2).run()
    desk.typed("typed in another window", 3, "data")
    desk.press("restore")
    assert desk.now().answer.text("data") == ""
    desk.press("undo_restore")
    assert desk.now().answer.sections == {
        "metrics": "the second text",
        "data": "typed in another window",
    }


def test_a_restore_that_changes_nothing_has_no_undo(desk: Desk) -> None:
    desk.typed("the first text", 1)
    desk.typed("another text", 2)
    desk.typed("the first text", 3)
    desk.run("History")
    desk.app.selectbox(key="history_step").set_value(2).run()
    desk.press("restore")
    assert desk.now().revision == 4
    assert "undo_restore" not in desk.buttons()


def test_a_restore_that_the_disk_refuses_changes_nothing(desk: Desk) -> None:
    desk.typed("the first text", 1)
    desk.typed("the second text", 2)
    desk.run("History")
    desk.app.selectbox(key="history_step").set_value(2).run()
    broken = OperationalError("insert", {}, OSError("disk"))
    with patch.object(desk.store, "restore", side_effect=broken):
        desk.press("restore")
    assert "could not write to its disk" in desk.words()
    assert "as it was at revision" not in desk.words()


def test_what_people_typed_is_text_in_a_difference() -> None:
    old = "a"
    new = "![x](http://a.example/p.png) **b** :red[c] <b> ~~d~~ &lt;"
    (line,) = text_changes(old, new)
    inner = line.removeprefix(":red[~~a~~] :green[**").removesuffix("**]")
    assert not [
        at for at, letter in enumerate(inner) if letter in "[]*<~:&" and inner[at - 1] != "\\"
    ]


@pytest.mark.parametrize("line", ["- a", "1. a", "12) a", "===", "---", "+ a", "# a", "> a"])
def test_no_line_begins_a_list_a_heading_or_a_rule(line: str) -> None:
    assert "\\" in escaped(line).split(" ")[0]


def test_lines_that_did_not_change_are_left_out_but_for_their_neighbours() -> None:
    old = "\n".join([f"line {number}" for number in range(20)])
    changes = text_changes(old, old.replace("line 10", "line ten"))
    assert changes == ["…", "line 9", "line :red[~~10~~] :green[**ten**]", "line 11", "…"]


def test_pins_and_title_are_among_the_changes() -> None:
    before = a_board(with_evidence(EMPTY, pinned("recall")), title="Old")
    after = a_board(with_evidence(EMPTY, pinned("recall", id="")), title="New")
    after = replace(after, answer=replace(after.answer, evidence=()))
    headings = [heading for heading, _ in board_changes(before, after)]
    assert headings == ["Title", "Pins"]
