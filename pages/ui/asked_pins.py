"""Turns the figures a visitor asked to pin into pins in the answer, on whichever page that was."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.exc import SQLAlchemyError

from pages.ui import board_session, cached, state
from simulator.scenario import Scenario
from whiteboard.boards import UnknownBoard
from whiteboard.gestures import GONE, already_pinned, pin
from whiteboard.serving_pins import left_out, pins_asked


def take(*, say: bool = False) -> None:
    """Pin what was asked for, as soon as the board is known; a sentence is noted on what was not.

    Every page from which something can be pinned calls it: a pin that waited for the board to be
    drawn would be gone with a reload. `say` notes what was pinned too, where no list shows it.
    """
    current = state.session()
    if current.board_id is None and not current.view_id:
        return  # the browser has not said yet which board it holds: what was asked for waits
    asked, current.asked_pins = current.asked_pins, ()
    if asked and current.board_id is None:
        current.notes = (board_session.READ_ONLY,)
        return
    said = dict.fromkeys(current.notes)
    for number, (scenario, metrics) in enumerate(asked):
        try:
            notes = _pin(str(current.board_id), scenario, metrics, say=say)
        except UnknownBoard:
            notes = (GONE,)
        except SQLAlchemyError:
            current.asked_pins = asked[number:]  # what could not be written waits for the store
            raise
        except ValueError as error:  # the board would grow too large
            notes = (f"Nothing was pinned: {error}",)
        said |= dict.fromkeys(notes)
    current.notes = tuple(said)


def _pin(
    board_id: str, scenario: Scenario, metrics: tuple[str, ...], *, say: bool
) -> tuple[str, ...]:
    """Pin in one step what can be pinned of what was asked for; return sentences on the rest."""
    pins, refused = pins_asked(
        scenario,
        scores_of=cached.scores,
        profile_of=cached.profile,
        metrics=metrics,
        section=state.session().section,
        created_at=datetime.now(UTC),
    )
    board = cached.store().load(board_id)
    known = [already_pinned(board.answer, one) for one in pins] if board is not None else []
    changed = pin(cached.store(), board_id, pins) if pins else None
    names = [name for name in known if name]
    notes = [f"Already pinned, and not pinned twice: {', '.join(names)}."] if names else []
    if say and changed is not None:
        now = [already_pinned(changed.answer, one) for one in pins]
        fresh = [name for name in now if name and name not in names]
        notes += [f"Pinned as {', '.join(fresh)}."] if fresh else []
    if not pins:
        return (*notes, *(f"Nothing was pinned: {one.reason}" for one in refused))
    return (*notes, *(f"Not everything was pinned. {left_out(one)}" for one in refused))
