"""Turns messages of the browser that ask for pins into figures to pin, each with its scenario."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pages.ui import state
from pages.ui.explorer_message import read_message
from simulator.scenario import Scenario
from whiteboard.pinning import HEADLINE

NOT_USABLE = "Nothing was pinned: the screen showed a setting that cannot be used."
NOT_AS_SHOWN = (
    "Nothing was pinned: the screen still showed other data, models or stages than are set now."
)


def ask_for_pins(
    message: Mapping[str, Any], *, before: Callable[[Mapping[str, Any]], None] | None = None
) -> None:
    """Remember which figures to pin once the scores are at hand; the headline ones by default.

    Each comes with the scenario it was on screen under; where a part of that cannot be used, or has
    changed without the message saying so, what was on screen is not what would be pinned, and
    nothing is. A message repeats what no answer has come for yet: of two messages in a row, only
    the last may be heard. What was set or undone since the setting on screen was heard stays.
    `before` is called with each that is new, before its scenario is taken.
    """
    current = state.session()
    pins = message.get("pins")
    refused: dict[str, None] = {}
    for asked in pins if isinstance(pins, list) else []:
        number = asked.get("n") if isinstance(asked, Mapping) else None
        if not isinstance(number, int) or number <= current.pinned:
            continue
        heard = current.echo  # before the presses in the message, which are heard by its number
        current.pinned = number
        if state.drop_of_other_data(asked):
            refused[NOT_AS_SHOWN] = None
            continue
        if before is not None:
            before(asked)
        scenario, notes = _shown_under(asked, heard=heard)
        if not _is_as_shown(asked, scenario):
            refused[NOT_AS_SHOWN] = None
            continue
        if notes:
            refused |= dict.fromkeys((*notes, NOT_USABLE))
            continue
        metrics = asked.get("metrics")
        named = metrics if isinstance(metrics, list) else []
        chosen = tuple(metric for metric in named if isinstance(metric, str))
        current.asked_pins = (*current.asked_pins, (scenario, chosen or HEADLINE))
    current.notes = tuple(refused) or current.notes


def _shown_under(asked: Mapping[str, Any], *, heard: int) -> tuple[Scenario, tuple[str, ...]]:
    """Return the scenario that figures were on screen under, and notes on what is not usable."""
    current = state.session()
    if state.take_if_new(asked, heard=heard):
        return current.scenario, current.notes
    return read_message(current.without_presses_after(asked["seq"]), asked)


def _is_as_shown(asked: Mapping[str, Any], scenario: Scenario) -> bool:
    """Return whether what the message does not say is what its tables were drawn under.

    Tables that are not remembered are taken to be. A stage that was pressed for and not answered
    yet is on screen before it is in any table.
    """
    drawn = state.session().tables_under.get(str(asked.get("tables", "")))
    if drawn is None:
        return True
    same = (drawn.needs_fit, drawn.models) == (scenario.needs_fit, scenario.models)
    return same and (bool(asked.get("added")) or drawn.serving.stages == scenario.serving.stages)
