"""What the browser's address says and what it is told, whichever run is broken off by the next."""

from __future__ import annotations

from contextlib import suppress

import pytest

from pages.ui import navigation, state
from pages.ui.serving import live
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


def test_a_cancel_that_met_the_address_of_before_is_nobodys_wish_to_go_back(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.wanted_band = ("logistic", "tree", HIGH)
    monkeypatch.setattr(state.st, "session_state", {live.KEY: {"cancel": 7}})
    live._on_cancel()
    _message(monkeypatch, LOW)
    assert (session.scenario, session.wanted_band, session.search_heard) == (HIGH, None, 7)


def test_of_a_search_and_its_end_in_one_message_the_later_press_counts(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = {"seq": 0, "n": 6, "first": "logistic", "second": "tree", "tables": ""}
    monkeypatch.setattr(state.st, "session_state", {live.KEY: {"cancel": 7, "find": find}})
    live._on_cancel()
    live._on_find()
    assert session.wanted_band is None
    monkeypatch.setattr(
        state.st, "session_state", {live.KEY: {"cancel": 7, "find": find | {"n": 8}}}
    )
    live._on_find()
    live._on_cancel()
    assert session.wanted_band is not None


# Pages that a button opens


class Frame:
    """The pages as Streamlit knows them: which one a run is of, and what is switched to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.drawn: list[str] = []
        self.switched: list[tuple[str, dict[str, str]]] = []
        monkeypatch.setattr(
            navigation.st, "Page", lambda *_args, title, **_more: Drawn(title, self)
        )
        monkeypatch.setattr(navigation.st, "switch_page", self._switch)
        monkeypatch.setattr(navigation.board_session, "follow_link", lambda: None)
        monkeypatch.setattr(navigation.files, "deliver", lambda: None)
        self._patch = monkeypatch

    def run(self, title: str) -> None:
        """Make a run of the page `title`, to its end or until another is switched to."""

        def of_title(shown: list[Drawn], **_more: object) -> Drawn:
            return next(page for page in shown if page.title == title)

        self._patch.setattr(navigation.st, "navigation", of_title)
        with suppress(SwitchedError):
            navigation.run()

    def _switch(self, page: Drawn, *, query_params: dict[str, str]) -> None:
        self.switched.append((page.title, dict(query_params)))
        raise SwitchedError


class SwitchedError(Exception):
    """Ends a run, as a switch of pages does."""


class Drawn:
    """A page that notes when it is drawn."""

    def __init__(self, title: str, frame: Frame) -> None:
        self.title, self._frame = title, frame

    def run(self) -> None:
        self._frame.drawn.append(self.title)


def test_a_page_that_a_button_opens_is_entered_with_the_address_of_its_scenario(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame, bar = Frame(monkeypatch), Bar(HIGH)
    monkeypatch.setattr(state.st, "query_params", bar)
    session.view_id = "shared"
    session.undo()
    state.go_to("board")
    frame.run("Review")
    address = LOW.to_query() | {"view": "shared"}
    assert frame.switched == [("Board", address)]
    bar.clear()
    bar.update(address)  # as the switch writes it
    frame.run("Board")
    assert (frame.drawn, session.scenario, bar.written) == (["Board"], LOW, [])


def test_a_page_asked_for_is_entered_although_a_run_of_the_old_one_came_between(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = Frame(monkeypatch)
    monkeypatch.setattr(state.st, "query_params", Bar(HIGH))
    state.go_to("board")
    frame.run("Review")
    frame.run("Review")  # a message of the old page broke off the run of the new one
    assert ([title for title, _ in frame.switched], frame.drawn) == (["Board", "Board"], [])
    frame.run("Board")
    frame.run("Review")  # its link in the navigation
    assert frame.drawn == ["Board", "Review"]


def test_going_to_the_page_that_is_shown_draws_it_once(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = Frame(monkeypatch)
    monkeypatch.setattr(state.st, "query_params", Bar(HIGH))
    state.go_to("board")
    frame.run("Board")
    assert (frame.switched, frame.drawn, session.go_to) == ([], ["Board"], "")
