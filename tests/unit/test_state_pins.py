"""Messages that ask for pins: what each is stored under, and what they leave as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from threading import Event, Thread
from typing import Any

import pytest

from pages.ui import asked_pins, state
from pages.ui.pin_messages import NOT_AS_SHOWN, ask_for_pins
from pages.ui.session import MAX_TABLES, Session
from simulator.scenario import Scenario, default_scenario
from simulator.serving import Stage
from tests.support.door import Door

START = default_scenario("breast_cancer")
NETWORK = Stage(name="network", place="outside", kind="constant", p50_ms=5)


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Session:
    """The session that messages reach; a prevalence of 0.1, then 0.2 was set by messages."""
    made = Session(START)
    monkeypatch.setattr(state, "session", lambda: made)
    for seq, prevalence in ((1, 0.1), (2, 0.2)):
        state.take_message({"seq": seq, "prevalence": prevalence, "tables": "drawn"})
    return made


def _pin(n: int = 1, **said: Any) -> dict[str, Any]:
    """Return a pin of the recall as it is sent from a screen that shows a prevalence of 0.2."""
    return {"seq": 2, "n": n, "metrics": ["recall"], "tables": "drawn", "prevalence": 0.2, **said}


def _ask(*pins: Mapping[str, Any]) -> None:
    ask_for_pins({"pins": list(pins)})


def _pinned(session: Session) -> list[Scenario]:
    return [scenario for scenario, _ in session.asked_pins]


def _other_servers() -> None:
    state.change_serving(servers=7)


# What Python did and no answer has told the screen of yet


def test_a_pin_on_a_screen_that_has_not_heard_of_an_undo_leaves_it_undone(session: Session) -> None:
    shown = session.scenario
    session.undo()
    _ask(_pin())
    assert _pinned(session) == [shown]
    assert session.scenario.prevalence == 0.1
    assert [one.prevalence for one in session.future] == [0.2]


def test_a_pin_on_a_screen_that_has_not_heard_of_a_redo_leaves_it_redone(session: Session) -> None:
    session.undo()
    shown = session.scenario
    session.redo()
    _ask(_pin(prevalence=0.1))
    assert _pinned(session) == [shown]
    assert session.scenario.prevalence == 0.2
    assert [one.prevalence for one in session.past] == [None, 0.1]


def test_a_pin_on_a_screen_of_before_a_change_on_the_server_leaves_that_change(
    session: Session,
) -> None:
    shown = session.scenario
    servers = shown.serving.servers
    _other_servers()
    _ask(_pin(serving={"servers": servers}))
    assert _pinned(session) == [shown]
    assert session.scenario.serving.servers == 7


def test_a_pin_that_comes_with_moves_is_made_of_them_and_sets_them(session: Session) -> None:
    _ask(_pin(seq=3, prevalence=0.3))
    assert _pinned(session) == [session.scenario]
    assert (session.scenario.prevalence, session.echo) == (0.3, 3)


def test_pins_of_one_screen_are_made_one_by_one_and_each_once(session: Session) -> None:
    moved, again = _pin(seq=3, prevalence=0.3), _pin(n=2, seq=3, prevalence=0.3)
    _ask(moved)
    session.undo()
    _ask(moved, again)
    assert [one.prevalence for one in _pinned(session)] == [0.3, 0.3]
    assert session.scenario.prevalence == 0.2


def test_a_pin_without_moves_is_answered_and_says_which_tables_are_held(session: Session) -> None:
    session.notes, session.browser_tables, before = ("Said before.",), "", session.version
    _ask(_pin())
    assert session.notes == ()
    assert session.browser_tables == "drawn"
    assert session.version > before


def test_a_pin_of_before_a_newer_setting_leaves_what_that_one_said(session: Session) -> None:
    state.take_message({"seq": 3, "prevalence": 7, "tables": "newer"})
    said = session.notes
    _ask(_pin())
    assert said
    assert session.notes == said
    assert session.browser_tables == "newer"


# What no message says of a setting: the data, the models, the stages


CHANGES: list[Callable[[], None]] = [
    lambda: state.change_dataset("spam"),
    lambda: state.change(rows=500),
    lambda: state.change(balance="smote"),
    lambda: state.change(seed=7),
    lambda: state.change_models(("logistic", "tree")),
    lambda: state.change_serving(stages=(NETWORK,)),
]
NAMES = ["data set", "rows", "balance", "seed", "models", "stages"]


@pytest.mark.parametrize("change", CHANGES, ids=NAMES)
@pytest.mark.parametrize("moved", [False, True])
def test_nothing_is_pinned_while_what_the_message_does_not_say_is_on_its_way(
    session: Session, change: Callable[[], None], moved: bool
) -> None:
    session.note_tables("drawn")
    before = session.scenario
    change()
    assert session.scenario != before
    _ask(_pin(seq=2 + moved, focus=session.scenario.focus))
    assert session.asked_pins == ()
    assert session.notes == (NOT_AS_SHOWN,)
    assert session.pinned == 1


@pytest.mark.parametrize("change", CHANGES, ids=NAMES)
def test_a_screen_that_shows_the_change_is_pinned_and_one_that_is_not_known_too(
    session: Session, change: Callable[[], None]
) -> None:
    session.note_tables("drawn")
    change()
    session.note_tables("anew")
    focus = session.scenario.focus
    _ask(_pin(tables="anew", focus=focus), _pin(n=2, tables="not known", focus=focus))
    assert len(_pinned(session)) == 2
    assert session.notes == ()


def test_of_two_pins_the_one_whose_screen_is_of_now_is_made(session: Session) -> None:
    session.note_tables("drawn")
    state.change(seed=7)
    session.note_tables("anew")
    _ask(_pin(), _pin(n=2, tables="anew"))
    assert [one.seed for one in _pinned(session)] == [7]
    assert session.notes == (NOT_AS_SHOWN,)


def test_tables_drawn_again_under_another_setting_are_on_screen_under_that(
    session: Session,
) -> None:
    session.note_tables("drawn")
    state.change(seed=7)
    session.note_tables("drawn")
    _ask(_pin())
    assert [one.seed for one in _pinned(session)] == [7]


def test_only_the_newest_tables_are_remembered(session: Session) -> None:
    for number in range(MAX_TABLES + 3):
        session.note_tables(str(number))
        session.note_tables("always")
    assert len(session.tables_under) == MAX_TABLES
    assert {"always", str(MAX_TABLES + 2)} <= session.tables_under.keys()
    assert "0" not in session.tables_under


def test_a_stage_pressed_for_and_not_answered_yet_is_pinned_with_what_is_shown(
    session: Session,
) -> None:
    session.note_tables("drawn")

    def press(_: Mapping[str, Any]) -> None:
        session.press(3)
        state.change_serving(stages=(NETWORK,))

    pin = _pin(seq=3, prevalence=0.3, added=[{"seq": 3, "name": "Network"}])
    ask_for_pins({"pins": [pin]}, before=press)
    assert _pinned(session) == [session.scenario]
    assert session.scenario == replace(
        START, prevalence=0.3, serving=replace(START.serving, stages=(NETWORK,))
    )


# Streamlit begins a run while the one it breaks off still works


def test_two_runs_at_once_pin_what_was_asked_for_once_each(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    door, at_work, made = Door(), Event(), []

    def slow_pin(_session: Session, _scenario: Scenario, metrics: tuple[str, ...], *, say: bool):
        made.append(metrics)
        if len(made) == 1:
            at_work.set()
            door.second.wait(5)
        return ()

    monkeypatch.setattr(asked_pins, "_pin", slow_pin)
    session.board_id, session.pinning = "board", door
    _ask(_pin())
    runs = [Thread(target=asked_pins.take), Thread(target=asked_pins.take)]
    runs[0].start()
    assert at_work.wait(5)
    _ask(_pin(n=2, metrics=["precision"]))
    runs[1].start()
    for run in runs:
        run.join()
    assert made == [("recall",), ("precision",)]
    assert session.asked_pins == ()
