"""What was set on the screen of another data set is dropped, and a sentence says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from pages.ui import pin_messages, state
from pages.ui.pin_messages import NOT_AS_SHOWN
from pages.ui.serving import live
from pages.ui.session import Session
from simulator.scenario import default_scenario

OLD, NEW = "adult_income", "breast_cancer"
MOVED = {
    "seq": 1,
    "tables": "drawn",
    "prevalence": 0.01,
    "costs": {"false_positive": 77.0},
    "serving": {"arrival_rate_per_s": 3.0},
}


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Session:
    """The session that messages reach; tables of the old data set are on screen."""
    made = Session(default_scenario(OLD))
    made.note_tables("drawn")
    monkeypatch.setattr(state, "session", lambda: made)
    monkeypatch.setattr(state.st, "session_state", {})
    return made


def _tell(monkeypatch: pytest.MonkeyPatch, **states: Mapping[str, Any]) -> None:
    monkeypatch.setattr(state.st, "session_state", {live.KEY: states})


def _press(monkeypatch: pytest.MonkeyPatch, moves: str, *after: int) -> None:
    pressed = {"log": "window", "first": 0, "moves": moves, "after": list(after)}
    monkeypatch.setattr(state.st, "session_state", {state.STEPS_KEY: {"moves": pressed}})


def test_what_was_set_on_the_old_screen_leaves_the_new_data_set_as_it_opens(
    session: Session,
) -> None:
    state.change_dataset(NEW)
    opened = session.scenario
    state.take_message(MOVED)
    assert session.scenario == opened
    (sentence,) = session.notes
    assert sentence == (
        "The last change was made on the screen of Adult income, 1994 census; the data set is "
        "Breast masses now: it was not taken over."
    )


def test_the_browser_is_answered_so_that_it_takes_the_new_data_set_over(session: Session) -> None:
    state.change_dataset(NEW)
    version = session.version
    state.take_message(MOVED)
    assert session.echo == 1
    assert session.version > version
    assert session.browser_tables == "drawn"


@pytest.mark.parametrize(
    "change",
    [
        lambda: state.change(balance="class_weight"),
        lambda: state.change(rows=1000),
        lambda: state.change(seed=7),
        lambda: state.change_models(("logistic",)),
    ],
    ids=["balance", "rows", "seed", "models"],
)
def test_what_was_set_while_other_scores_of_the_same_data_were_on_their_way_stays(
    session: Session, change: Callable[[], None]
) -> None:
    change()
    state.take_message(MOVED)
    assert session.scenario.costs.false_positive == 77
    assert session.scenario.prevalence == 0.01
    assert session.notes == ()


def test_what_was_set_on_a_screen_that_shows_the_new_data_set_is_taken(session: Session) -> None:
    state.change_dataset(NEW)
    session.note_tables("anew")
    state.take_message({**MOVED, "tables": "anew"})
    assert session.scenario.costs.false_positive == 77


def test_what_was_set_on_the_screen_that_an_undo_leads_back_to_is_taken(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    state.change_dataset(NEW)
    _press(monkeypatch, "u", 0)
    state.take_message(MOVED)
    assert session.scenario.dataset == OLD
    assert session.scenario.costs.false_positive == 77


def test_the_undo_of_what_was_dropped_leaves_the_new_data_set(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "_address", dict)
    state.change_dataset(NEW)
    _press(monkeypatch, "u", 1)
    state.hear_steps()
    state.take_message(MOVED)
    state.follow_address()
    assert session.scenario.dataset == NEW
    _press(monkeypatch, "uu", 1, 1)
    state.hear_steps()
    assert session.scenario.dataset == OLD


def test_an_undo_after_the_new_screen_was_drawn_leads_back_to_the_old_data_set(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    state.change_dataset(NEW)
    state.take_message(MOVED)
    session.dropped = None  # as at the end of a page
    _press(monkeypatch, "u", 1)
    state.hear_steps()
    assert session.scenario.dataset == OLD


def test_a_stage_pressed_for_on_the_old_screen_is_not_added(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    state.change_dataset(NEW)
    opened = session.scenario
    added = [{"seq": 1, "name": "Network"}]
    _tell(monkeypatch, setting={**MOVED, "added": added})
    live._on_setting()
    _tell(monkeypatch, pin={"pins": [{**MOVED, "seq": 2, "n": 1, "added": added}]})
    live._on_pin()
    assert session.scenario == opened
    assert session.echo == 2


def test_a_band_asked_for_on_the_old_screen_is_not_looked_for(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    state.change_dataset(NEW)
    first, second = session.scenario.models[:2]
    _tell(monkeypatch, find={**MOVED, "first": first, "second": second})
    live._on_find()
    assert session.wanted_band is None
    assert session.notes


def test_a_pin_that_moved_nothing_takes_no_undo_with_it(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    state.take_message(MOVED)
    state.change_dataset(NEW)
    pin_messages.ask_for_pins({"pins": [{**MOVED, "n": 1}]})
    assert session.notes == (NOT_AS_SHOWN,)
    _press(monkeypatch, "u", 1)
    state.hear_steps()
    assert session.scenario.dataset == OLD
