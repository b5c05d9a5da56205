"""Turns the figures a visitor asked to pin into pins in the answer, on whichever page that was."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pages.ui import board_session, cached, state
from pages.ui.memory import ALREADY, ids_text
from whiteboard.boards import UnknownBoard
from whiteboard.gestures import GONE, already_pinned, pin
from whiteboard.serving_pins import left_out, pins_asked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pages.ui.session import Session
    from simulator.scenario import Scenario
    from whiteboard.board import Board
    from whiteboard.evidence import Evidence


def take(*, say: bool = False) -> None:
    """Pin what was asked for, as soon as the board is known; a sentence is noted on what was not.

    Every page from which something can be pinned calls it: a pin that waited for the board to be
    drawn would be gone with a reload. `say` remembers what was pinned, for a page where no list
    shows it to say. A run that is broken off leaves what it did not come to to the next one, which
    Streamlit begins while that one still works: what it is at is not pinned a second time.
    """
    current = state.session()
    current.pin_memory.enter(current.place)
    if current.board_id is None and not current.view_id:
        return  # the browser has not said yet which board it holds: what was asked for waits
    with current.pinning:
        if current.asked_pins and current.board_id is None:
            current.asked_pins, current.notes = (), (board_session.READ_ONLY,)
        while current.asked_pins:
            _take_first(current, say=say)


def _take_first(current: Session, *, say: bool) -> None:
    scenario, metrics = current.asked_pins[0]
    try:
        notes = _pin(current, scenario, metrics, say=say)
    except UnknownBoard:
        notes = (GONE,)
    except ValueError as error:  # the board would grow too large
        notes = (f"Nothing was pinned: {error}",)
    # Of a store that did not answer the error is shown: what could not be written waits for it.
    current.asked_pins = current.asked_pins[1:]
    current.notes = tuple(dict.fromkeys((*current.notes, *notes)))


def _pin(
    current: Session, scenario: Scenario, metrics: tuple[str, ...], *, say: bool
) -> tuple[str, ...]:
    """Pin in one step what can be pinned of what was asked for; return sentences on the rest."""
    board_id = str(current.board_id)
    pins, refused = pins_asked(
        scenario,
        scores_of=cached.scores,
        profile_of=cached.profile,
        metrics=metrics,
        section=current.section,
        created_at=datetime.now(UTC),
    )
    store = cached.store()
    board = store.load(board_id)
    known = {} if board is None else _named(board, pins)
    changed = pin(store, board_id, pins) if pins else None
    # From here to the end nothing asks whether the run is to be broken off: no pin is told twice.
    notes = () if say else _already(known)
    if say:
        now = {} if changed is None else _named(changed, pins)
        current.pin_memory.fresh |= {name: None for name in now if name not in known}
        current.pin_memory.known |= known
    if not pins:
        return (*notes, *(f"Nothing was pinned: {one.reason}" for one in refused))
    return (*notes, *(f"Not everything was pinned. {left_out(one)}" for one in refused))


def _named(board: Board, pins: Iterable[Evidence]) -> dict[str, None]:
    """Return the ids under which a board holds any of these pins."""
    names = [already_pinned(board.answer, one) for one in pins]
    return dict.fromkeys(name for name in names if name)


def _already(known: Mapping[str, None]) -> tuple[str, ...]:
    return (ALREADY.format(ids_text(known)),) if known else ()
