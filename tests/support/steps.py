"""Turns presses of undo and redo into the message that reaches a page without a browser."""

from __future__ import annotations

import json
from typing import Any

from streamlit.proto.BidiComponent_pb2 import BidiComponent
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.testing.v1 import AppTest

from pages.ui import steps


def press(app: AppTest, moves: str, *, first: int = 0, log: str = "window") -> AppTest:
    """Run the page with a browser's log of presses: `moves` after its first `first` ones."""
    message = {"moves": {"log": log, "first": first, "moves": moves}}
    states = app._tree.get_widget_states()
    states.widgets.append(WidgetState(id=_buttons(app).id, json_value=json.dumps(message)))
    return app._run(states)


def told(app: AppTest) -> dict[str, Any]:
    """Return what the buttons are told: how much there is to undo and redo, what was counted."""
    return json.loads(_buttons(app).json)


def _buttons(app: AppTest) -> BidiComponent:
    (found,) = (one.proto for one in app.get("bidi_component") if one.key == steps.KEY)
    return found
