"""Turns response times under load into the live part of the Serving page, moves into callbacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from pages.ui.live_component import SHEET, LiveComponent

_SERVING = LiveComponent("whiteboard_serving", folder=Path(__file__).parent, sheets=(SHEET,))


def serving(
    data: Mapping[str, Any],
    *,
    key: str,
    on_setting: Callable[[], None],
    on_pin: Callable[[], None],
    on_find: Callable[[], None],
    on_cancel: Callable[[], None],
    on_want: Callable[[], None],
) -> Any:
    """Draw load, response times and the cascade; every drag is answered in the browser.

    Parameters
    ----------
    data : the tables, setting and figures described in ``src/contract.ts``.
    key : name of the component's entry in the session state.
    on_setting : called 250 ms after the last move; the entry's ``setting`` holds what was set.
    on_pin : called when figures are pinned; the entry's ``pin`` holds the settings and `metrics`.
    on_find : called when the best band is asked for; the entry's ``find`` names the two models.
    on_cancel : called when the search for that band is given up.
    on_want : called when tables were left out that the browser does not hold.

    Raises
    ------
    TypeError, ValueError
        When `data` is not JSON.
    """
    heard = {
        "setting": on_setting,
        "pin": on_pin,
        "find": on_find,
        "cancel": on_cancel,
        "want": on_want,
    }
    return _SERVING(data, key=key, on=heard, default={"setting": None})
