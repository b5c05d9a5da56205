"""Logs of presses: merged, repeated, late or broken ones move the scenario once for each press."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from pages.ui import state
from pages.ui.session import MAX_LOGS, Session
from simulator.scenario import Scenario, default_scenario

START = default_scenario("breast_cancer")
SCENARIOS = (START, *(START.by_hand(at) for at in (0.1, 0.2, 0.3)))


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Session:
    """A session with three changes, which is the one that messages reach."""
    made = Session(START)
    for scenario in SCENARIOS[1:]:
        made.commit(scenario)
    monkeypatch.setattr(state, "session", lambda: made)
    return made


def _send(moves: object, first: object = 0, log: object = "window") -> bool:
    return state.take_steps({"log": log, "first": first, "moves": moves})


def _stands_at(session: Session) -> int:
    return SCENARIOS.index(session.scenario)


def test_presses_in_one_message_are_all_made_in_their_order(session: Session) -> None:
    assert _send("uuur")
    assert _stands_at(session) == 1
    assert session.steps_heard == {"window": 4}
    assert session.heard


def test_messages_that_grow_make_each_press_once(session: Session) -> None:
    places = [_stands_at(session)]
    for moves in ("u", "uu", "uur"):
        assert _send(moves)
        places.append(_stands_at(session))
    assert [after - before for before, after in pairwise(places)] == [-1, -1, 1]


def test_a_repeated_message_does_nothing_and_is_no_message(session: Session) -> None:
    _send("uu")
    session.heard, version = False, session.version
    assert not _send("uu")
    assert (_stands_at(session), session.version, session.heard) == (1, version, False)


def test_an_earlier_message_that_arrives_late_does_nothing(session: Session) -> None:
    _send("uu")
    assert not _send("u")
    assert _stands_at(session) == 1


def test_a_message_without_what_was_counted_goes_on_from_there(session: Session) -> None:
    _send("uu")
    assert _send("ur", first=1)
    assert _stands_at(session) == 2
    assert _send("u", first=3)
    assert _stands_at(session) == 1


def test_a_press_that_finds_nothing_counts_all_the_same(session: Session) -> None:
    assert _send("uuuuur")
    assert _stands_at(session) == 1
    assert not _send("uuuuur")


def test_a_change_between_two_messages_leaves_nothing_to_redo(session: Session) -> None:
    _send("uu")
    session.commit(START.by_hand(0.9))
    assert _send("uur")
    assert session.scenario == START.by_hand(0.9)
    assert session.steps_heard == {"window": 3}


def test_a_session_that_began_anew_goes_on_where_the_log_is(session: Session) -> None:
    assert _send("u", first=7)
    assert _stands_at(session) == 2
    assert session.steps_heard == {"window": 8}


def test_two_logs_are_counted_apart(session: Session) -> None:
    _send("u", log="before")
    _send("u", log="after")
    assert not _send("u", log="before")
    assert _stands_at(session) == 1


def test_only_the_newest_logs_are_remembered(session: Session) -> None:
    for number in range(MAX_LOGS + 3):
        _send("u", log=str(number))
    assert list(session.steps_heard) == [str(number) for number in range(3, MAX_LOGS + 3)]


# A change and a press that are heard in one run, in either order

Told = Callable[..., None]


@pytest.fixture(params=["the press is heard first", "the change is heard first"])
def tell(request: pytest.FixtureRequest, session: Session, monkeypatch: pytest.MonkeyPatch) -> Told:
    """Tell a change, presses and what was sent before each: ``tell(change, seq=5, after=[4])``."""
    session.echo = 3
    monkeypatch.setattr(state, "_address", dict)

    def told(change: Scenario, *, seq: int, moves: str = "u", after: list[int] | None) -> None:
        pressed = {"log": "window", "first": 0, "moves": moves, "after": after}
        monkeypatch.setattr(state.st, "session_state", {state.STEPS_KEY: {"moves": pressed}})
        message = {"seq": seq, "rule": change.rule, "threshold": change.threshold}
        callbacks = [state.hear_steps, lambda: state.take_message(message)]
        for callback in callbacks[:: 1 if "press" in request.param else -1]:
            callback()
        state.follow_address()

    return told


CHANGE = START.by_hand(0.9)


def test_a_change_after_a_press_is_made_on_what_the_press_left(
    session: Session, tell: Told
) -> None:
    tell(CHANGE, seq=4, after=[3])
    assert session.scenario == CHANGE
    session.undo()
    assert _stands_at(session) == 2
    assert session.steps_heard == {"window": 1}


def test_a_press_takes_back_the_change_it_came_after(session: Session, tell: Told) -> None:
    tell(CHANGE, seq=4, after=[4])
    assert _stands_at(session) == 3
    session.redo()
    assert session.scenario == CHANGE


def test_presses_on_both_sides_of_a_change_are_made_on_their_side(
    session: Session, tell: Told
) -> None:
    tell(CHANGE, seq=4, moves="uuru", after=[3, 3, 4, 4])
    assert _stands_at(session) == 1


@pytest.mark.parametrize(("moves", "left"), [("u", 3), ("ur", 3), ("uu", 2), ("uuu", 1)])
def test_the_undo_of_a_change_that_a_newer_one_replaced_takes_nothing_else_back(
    session: Session, tell: Told, moves: str, left: int
) -> None:
    tell(CHANGE, seq=5, moves=moves, after=[4] * len(moves))
    assert session.scenario == CHANGE
    session.undo()
    assert _stands_at(session) == left


def test_the_first_undo_after_changes_of_which_only_the_last_was_heard_takes_all_of_them_back(
    session: Session, tell: Told
) -> None:
    tell(CHANGE, seq=6, after=[6])
    assert _stands_at(session) == 3
    session.redo()
    assert session.scenario == CHANGE


@pytest.mark.parametrize("after", [None, [], [3, 3], ["3"], [-1], [True], 3])
def test_a_press_without_its_place_takes_back_the_change_that_is_heard_with_it(
    session: Session, tell: Told, after: Any
) -> None:
    tell(CHANGE, seq=4, after=after)
    assert _stands_at(session) == 3


@pytest.mark.parametrize(
    "message",
    [
        None,
        7,
        "uu",
        [],
        {},
        {"log": "window", "moves": "u"},
        {"log": 1, "first": 0, "moves": "u"},
        {"log": "window", "first": -1, "moves": "u"},
        {"log": "window", "first": True, "moves": "u"},
        {"log": "window", "first": 0.0, "moves": "u"},
        {"log": "window", "first": 0, "moves": "ux"},
        {"log": "window", "first": 0, "moves": ["u"]},
        {"log": "window", "first": 0, "moves": ""},
    ],
)
def test_what_is_no_log_does_nothing(session: Session, message: Any) -> None:
    assert not state.take_steps(message)
    assert _stands_at(session) == 3
    assert session.steps_heard == {}
