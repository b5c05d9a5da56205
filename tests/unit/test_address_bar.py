"""What the browser's address says and what it is told, whichever run is broken off by the next."""

from __future__ import annotations

import pytest

from pages.ui import state
from pages.ui.session import Session
from simulator.scenario import Scenario, default_scenario

LOW, HIGH = (default_scenario("breast_cancer").by_hand(at) for at in (0.2, 0.6))


class Bar(dict[str, str]):
    """What a message said the address was; what Python writes is kept apart."""

    def __init__(self, scenario: Scenario) -> None:
        super().__init__(scenario.to_query())
        self.written: list[dict[str, str]] = []

    def from_dict(self, address: dict[str, str]) -> None:
        self.written.append(address)


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Session:
    """A session that went from LOW to HIGH and wrote both."""
    made = Session(LOW)
    made.commit(HIGH)
    made.address = HIGH.to_query()
    monkeypatch.setattr(state, "session", lambda: made)
    monkeypatch.setattr(state.st, "session_state", {})
    return made


def _message(monkeypatch: pytest.MonkeyPatch, address: Scenario) -> Bar:
    """Begin a run with the address that its message left the browser with."""
    bar = Bar(address)
    monkeypatch.setattr(state.st, "query_params", bar)
    state.follow_address()
    return bar


def test_forward_is_followed_while_the_run_of_back_has_not_ended(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    _message(monkeypatch, LOW)
    assert session.scenario == LOW
    bar = _message(monkeypatch, HIGH)  # broken off: the run before has written nothing
    assert session.scenario == HIGH
    state.write_address()
    assert bar.written == []


def test_an_undo_that_met_the_address_of_what_it_undoes_brings_the_older_one_back(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.undo()
    state.hear()
    bar = _message(monkeypatch, LOW)  # pressed before HIGH had come to the browser
    assert session.scenario == LOW
    state.write_address()
    assert bar.written == [LOW.to_query()]
    state.write_address()
    assert len(bar.written) == 1
