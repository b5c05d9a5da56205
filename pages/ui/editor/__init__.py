"""Draws the answer editor: a browser component that saves as the person types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal

from pages.ui.live_component import LiveComponent

_EDITOR = LiveComponent("answer_editor", folder=Path(__file__).parent)


def editor(
    data: Mapping[str, Any],
    *,
    key: str,
    on_hello: Callable[[], None],
    on_edit: Callable[[], None],
    on_section: Callable[[], None],
    on_event: Callable[[], None],
    height: int | Literal["stretch", "content"] = "stretch",
) -> None:
    """Draw the editor with `data` from `whiteboard.drafts.editor_data`.

    Callbacks run before the script; each finds its message in the state of the widget `key`, under
    the callback's name: ``hello`` (which board the browser holds), ``edit`` (what was typed),
    ``section`` (the id of the section that is shown) and ``event`` (a button, for one run only).
    """
    heard = {"hello": on_hello, "edit": on_edit, "section": on_section, "event": on_event}
    _EDITOR(data, key=key, on=heard, height=height)
