"""A browser that says hello until it is heard gets one board, however often that was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from pages.ui import answer_panel, board_session, cached, state
from pages.ui.session import Session
from simulator.scenario import default_scenario
from tests.support.door import Door
from whiteboard.board import Board
from whiteboard.boards import BoardStore

OWNER = "a browser's secret"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[BoardStore]:
    opened = BoardStore(tmp_path / "boards.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch, store: BoardStore) -> Session:
    made = Session(default_scenario())
    monkeypatch.setattr(state, "session", lambda: made)
    monkeypatch.setattr(cached, "store", lambda: store)
    monkeypatch.setattr(answer_panel, "_example", lambda: None)
    monkeypatch.setattr(state, "hear", lambda: None)
    return made


def _hello(monkeypatch: pytest.MonkeyPatch, board: str | None, **more: Any) -> None:
    message = {"board": board, "owner": OWNER, "section": "metrics", **more}
    monkeypatch.setattr(state, "said", lambda *_: message)
    answer_panel._on_hello()


def test_a_browser_without_a_board_has_one_however_often_it_says_so(
    session: Session, store: BoardStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    _hello(monkeypatch, None, n=1)
    first = session.board_id
    _hello(monkeypatch, None, n=2)
    assert first is not None
    assert session.board_id == first
    assert [one.id for one in store.boards(OWNER)] == [first]


def test_a_browser_whose_board_was_deleted_meanwhile_gets_another(
    session: Session, store: BoardStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    _hello(monkeypatch, None, n=1)
    gone = str(session.board_id)
    store.delete(gone)
    _hello(monkeypatch, None, n=2)
    assert session.board_id != gone
    assert [one.id for one in store.boards(OWNER)] == [session.board_id]


def test_a_browser_that_names_a_board_gets_that_one(
    session: Session, store: BoardStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = store.create()
    _hello(monkeypatch, None, n=1)
    _hello(monkeypatch, other.id, n=2)
    assert session.board_id == other.id


def test_a_hello_that_comes_while_the_board_is_still_being_made_waits_for_that_one(
    session: Session, store: BoardStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    door, at_work = Door(), Event()

    def slow_example() -> None:
        at_work.set()
        door.second.wait(5)

    monkeypatch.setattr(answer_panel, "_example", slow_example)
    monkeypatch.setattr(state, "said", lambda *_: {"board": None, "owner": OWNER})
    session.opening = door
    runs = [Thread(target=answer_panel._on_hello), Thread(target=answer_panel._on_hello)]
    runs[0].start()
    assert at_work.wait(5)
    runs[1].start()
    for run in runs:
        run.join()
    assert [one.id for one in store.boards(OWNER)] == [session.board_id]


def test_a_run_that_is_broken_off_right_after_it_made_the_board_leaves_it_to_the_next(
    session: Session, store: BoardStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    class BrokenOff(BaseException):
        """As Streamlit ends a run that another has taken the place of."""

    def broken_off(_board: Board) -> None:
        raise BrokenOff

    with monkeypatch.context() as first:
        first.setattr(board_session, "open_board", broken_off)
        with pytest.raises(BrokenOff):
            _hello(first, None, n=1)
    _hello(monkeypatch, None, n=2)
    assert [one.id for one in store.boards(OWNER)] == [session.board_id]
