"""What was set on the screen of another data set is dropped, and a sentence says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
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


def test_a_redo_takes_back_the_last_undo_before_the_undo_of_what_was_dropped(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "_address", dict)
    state.change_dataset(NEW)
    state.take_message(MOVED)
    _press(monkeypatch, "uur", 1, 1, 1)
    state.hear_steps()
    assert session.scenario.dataset == NEW
    _press(monkeypatch, "uurr", 1, 1, 1, 1)
    state.hear_steps()
    assert (session.scenario.dataset, session.scenario.costs.false_positive) == (NEW, 1000)


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


# Fields and menus of the page, which have no number: each knows what it was drawn for


@pytest.fixture
def fields(session: Session, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the widgets hold; each was drawn on the screen of the old data set."""
    held: dict[str, Any] = {}
    monkeypatch.setattr(state.st, "session_state", held)
    for key in ("choice", "field"):
        state.set_widget(key, None)
    return held


def _choose() -> None:
    state.change_dataset(state.widget("choice"))


SET: list[Callable[[], None]] = [
    lambda: state.change(rows=10 * state.widget("field")),
    lambda: state.change_serving(objective_ms=state.widget("field")),
    lambda: state.change_serving(servers=state.widget("field")),
]


@pytest.mark.parametrize("together", [True, False], ids=["together", "one by one"])
@pytest.mark.parametrize("set_field", SET, ids=["rows", "objective", "servers"])
def test_what_was_typed_for_the_old_data_set_is_not_taken_for_the_new_one(
    session: Session,
    fields: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    set_field: Callable[[], None],
    together: bool,
) -> None:
    monkeypatch.setattr(state, "_address", dict)
    fields |= {"choice": NEW, "field": 50}
    _choose()
    opened = session.scenario
    if not together:
        state.follow_address()
    set_field()
    assert session.scenario == opened
    (sentence,) = session.notes
    assert "Adult income, 1994 census; the data set is Breast masses now" in sentence


@pytest.mark.parametrize("set_field", SET, ids=["rows", "objective", "servers"])
def test_a_field_that_is_heard_just_before_the_choice_of_data_is_said_to_be_left_behind(
    session: Session, fields: dict[str, Any], set_field: Callable[[], None]
) -> None:
    fields |= {"choice": NEW, "field": 50}
    set_field()
    assert session.notes == ()
    _choose()
    assert session.scenario == replace(
        default_scenario(NEW), models=session.scenario.models, focus=session.scenario.focus
    )
    (sentence,) = session.notes
    assert "it was not taken over" in sentence


def test_what_any_data_set_keeps_may_be_set_on_the_screen_of_another(
    session: Session, fields: dict[str, Any]
) -> None:
    fields |= {"choice": NEW, "field": 7}
    _choose()
    state.change(seed=state.widget("field"))
    fields["field"] = ["logistic"]
    state.change_models(tuple(state.widget("field")))
    assert (session.scenario.seed, session.scenario.models) == (7, ("logistic",))
    assert session.notes == ()


def test_a_field_drawn_for_the_new_data_set_is_taken_without_a_word(
    session: Session, fields: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "_address", dict)
    fields["choice"] = NEW
    _choose()
    state.follow_address()
    state.set_widget("field", None)
    fields["field"] = 500
    state.change(rows=state.widget("field"))
    assert session.scenario.rows == 500
    assert session.notes == ()


def test_what_python_changes_after_a_choice_of_data_is_not_taken_for_a_field(
    session: Session, fields: dict[str, Any]
) -> None:
    fields["choice"] = NEW
    _choose()
    state.hear()
    state.change_serving(servers=3)
    assert session.scenario.serving.servers == 3
