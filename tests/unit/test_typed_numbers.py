"""A number typed into a field is used as it can be; an emptied field changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from pages.ui import numbers, state
from pages.ui.session import Session
from simulator.scenario import Scenario, default_scenario

KEY = "seed"
START = default_scenario()
LIMITS = numbers.Limits(least=0, most=99, whole="seeds")
Typed = Callable[[float | None], None]


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Session:
    """A session whose seed was 7 and is 8."""
    current = Session(START)
    current.commit(_with_seed(7))
    current.commit(_with_seed(8))
    monkeypatch.setattr(state, "session", lambda: current)
    return current


@pytest.fixture
def typed(session: Session, monkeypatch: pytest.MonkeyPatch) -> Typed:
    """Type into the field that was drawn for the seed."""
    held: dict[str, Any] = {}
    drawn: dict[str, Callable[[], None]] = {}
    monkeypatch.setattr(state.st, "session_state", held)
    monkeypatch.setattr(
        numbers.st, "number_input", lambda *_, on_change, **__: drawn.update(told=on_change)
    )
    numbers.field("Seed", KEY, session.scenario.seed, LIMITS, lambda used: state.change(seed=used))

    def tell(value: float | None) -> None:
        held[KEY] = value
        drawn["told"]()

    return tell


@pytest.fixture
def said(session: Session, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Return what is said of the seed that is in force."""
    shown: list[str] = []
    monkeypatch.setattr(numbers.st, "warning", shown.append)

    def draw() -> list[str]:
        shown.clear()
        numbers.remarks((KEY, session.scenario.seed))
        return list(shown)

    return draw


def _with_seed(seed: int) -> Scenario:
    return replace(START, seed=seed)


def test_an_emptied_field_that_is_heard_after_an_undo_leaves_what_the_undo_led_to(
    session: Session, typed: Typed, said: Callable[[], list[str]]
) -> None:
    session.undo()
    typed(None)
    assert session.scenario.seed == 7
    assert session.future == [_with_seed(8)]
    assert said() == []


def test_an_emptied_field_keeps_a_whole_number_whole(
    session: Session, typed: Typed, said: Callable[[], list[str]]
) -> None:
    typed(None)
    assert type(session.scenario.seed) is int
    assert said() == ["Nothing was typed\\: Seed stays at 8."]


def test_what_was_said_of_a_number_goes_when_one_that_can_be_used_is_typed(
    typed: Typed, said: Callable[[], list[str]]
) -> None:
    typed(2.4)
    assert said() == ["Seed\\: 2.4 cannot be used, seeds are whole; 2 is used."]
    typed(3)
    typed(2)
    assert said() == []


def test_what_was_said_of_a_number_goes_when_another_page_is_entered(
    session: Session, typed: Typed, said: Callable[[], list[str]]
) -> None:
    state.enter_page("Models")
    typed(2.4)
    state.enter_page("Models")
    assert len(said()) == 1
    state.enter_page("Serving")
    session.commit(_with_seed(3))
    session.commit(_with_seed(2))
    state.enter_page("Models")
    assert said() == []
