"""Turns sweep tables into the live explorer, and the visitor's moves into callbacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from pages.ui.live_component import SHEET, LiveComponent

_EXPLORER = LiveComponent("whiteboard_explorer", folder=Path(__file__).parent, sheets=(SHEET,))


def explorer(
    data: Mapping[str, Any],
    *,
    key: str,
    on_scenario: Callable[[], None],
    on_pin: Callable[[], None],
    on_want: Callable[[], None],
) -> Any:
    """Draw the explorer; every drag is answered in the browser.

    Parameters
    ----------
    data : the tables, scenario, rules and notes described in ``src/contract.ts``.
    key : name of the component's entry in the session state.
    on_scenario : called 250 ms after the last move; the entry's ``scenario`` holds what was set.
    on_pin : called when figures are pinned; the entry's ``pin`` holds the scenario and `metrics`.
    on_want : called when tables were left out that the browser does not hold.

    Raises
    ------
    TypeError, ValueError
        When `data` is not JSON.
    """
    heard = {"scenario": on_scenario, "pin": on_pin, "want": on_want}
    return _EXPLORER(data, key=key, on=heard, default={"scenario": None})
