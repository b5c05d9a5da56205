"""Unit tests of what Streamlit is told when a browser component is made and drawn."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from pages.ui import live_component
from pages.ui.live_component import LiveComponent

Drawn = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    """Record what is made (with a plus sign) and drawn instead of telling Streamlit."""
    told: Drawn = []

    def component(name: str, **made: str) -> Any:
        told.append((f"+{name}", made))

        def draw(**arguments: Any) -> str:
            told.append((name, arguments))
            return f"the entry of {name}"

        return draw

    monkeypatch.setattr(live_component, "component", component)
    monkeypatch.setattr(live_component.st, "container", lambda **_: nullcontext())
    return told


@pytest.fixture
def clock(tmp_path: Path) -> Path:
    folder = tmp_path / "clock"
    (folder / "dist").mkdir(parents=True)
    (folder / "clock.html").write_text("<p>12:00</p>", encoding="utf-8")
    (folder / "clock.css").write_text(".clock{}", encoding="utf-8")
    (folder / "dist" / "clock.js").write_text("large", encoding="utf-8")
    (folder / "dist" / "loader.js").write_text("small", encoding="utf-8")
    (tmp_path / "sheet.css").write_text(".sheet{}", encoding="utf-8")
    return folder


def test_the_large_code_and_the_data_stand_in_elements_of_their_own(
    drawn: Drawn, clock: Path
) -> None:
    LiveComponent("the_clock", folder=clock, sheets=(clock.parent / "sheet.css",))
    page = {"html": "<p>12:00</p>", "css": ".sheet{}.clock{}", "js": "small"}
    assert drawn == [("+the_clock_code", {"js": "large"}), ("+the_clock", page)]


def test_each_event_is_heard_under_its_own_name(drawn: Drawn, clock: Path) -> None:
    calls: list[str] = []
    live = LiveComponent("the_clock", folder=clock)
    events = {"wind": lambda: calls.append("wind"), "stop": lambda: calls.append("stop")}
    entry = live({"hour": 12}, key="k", on=events, default={"wind": None}, height=90)
    (_, code), (_, page) = drawn[2:]
    assert (code, entry) == ({"key": "k_code"}, "the entry of the_clock")
    page["on_stop_change"]()
    page["on_wind_change"]()
    assert calls == ["stop", "wind"]
    rest = {name: value for name, value in page.items() if not name.startswith("on_")}
    assert rest == {"key": "k", "data": {"hour": 12}, "default": {"wind": None}, "height": 90}


@pytest.mark.parametrize("value", [float("nan"), object()])
def test_data_that_is_not_json_is_refused_before_anything_is_drawn(
    drawn: Drawn, clock: Path, value: object
) -> None:
    live = LiveComponent("the_clock", folder=clock)
    with pytest.raises((TypeError, ValueError)):
        live({"hour": value}, key="k", on={})
    assert len(drawn) == 2
