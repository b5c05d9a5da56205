"""Buttons that save a file: a press is answered once, however the page is drawn meanwhile."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from pages.ui.outbox import Outbox

PAGE = """
import streamlit as st
from pages.ui import files, state

current = state.session()
if st.session_state.get("interrupted"):
    st.session_state["interrupted"] = False
    st.rerun()

def make():
    if st.session_state.get("trouble"):
        raise ValueError("no disk")
    st.session_state["made"] = st.session_state.get("made", 0) + 1
    return f"ünï {st.session_state['made']}"

if not st.session_state.get("elsewhere"):
    try:
        files.button("Save", make, key="save", name="a.md", mime="text/markdown")
    except ValueError as error:
        st.error(str(error))
if not st.session_state.get("undelivered"):
    files.deliver()
"""


@pytest.fixture
def app() -> AppTest:
    """A page with one button that saves a file."""
    return AppTest.from_string(PAGE, default_timeout=300).run()


def _outbox(app: AppTest) -> Outbox:
    outbox: Outbox = app.session_state["session"].outbox
    return outbox


def _press(app: AppTest) -> Outbox:
    app.button(key="save").click().run()
    assert not app.exception
    return _outbox(app)


def _names(outbox: Outbox) -> list[tuple[str, str]]:
    return [(one.name, one.data.decode("utf-8")) for one in outbox.files]


def test_nothing_is_made_before_a_press(app: AppTest) -> None:
    assert "made" not in app.session_state
    assert _outbox(app).files == ()


def test_a_press_makes_the_file_once(app: AppTest) -> None:
    assert _names(_press(app)) == [("a.md", "ünï 1")]
    app.run()
    assert app.session_state["made"] == 1


def test_every_press_makes_the_file_as_it_is_then(app: AppTest) -> None:
    _press(app)
    assert _names(_press(app)) == [("a.md", "ünï 1"), ("a.md", "ünï 2")]


def test_a_run_that_is_broken_off_does_not_lose_the_press(app: AppTest) -> None:
    app.session_state["interrupted"] = True
    assert _names(_press(app)) == [("a.md", "ünï 1")]


def test_a_press_on_a_page_that_was_left_saves_nothing_later(app: AppTest) -> None:
    app.session_state["elsewhere"] = True
    assert _press(app).files == ()
    app.session_state["elsewhere"] = False
    app.run()
    assert _outbox(app).files == ()


def test_a_file_that_cannot_be_made_is_said_once(app: AppTest) -> None:
    app.session_state["trouble"] = True
    assert _press(app).files == ()
    assert [one.value for one in app.error] == ["no disk"]
    app.session_state["trouble"] = False
    app.run()
    assert not app.error
    assert _outbox(app).files == ()


def test_a_file_stays_until_the_browser_has_it() -> None:
    outbox = Outbox()
    for name in ("a", "b"):
        outbox.put(name, "text/plain", b"x")
    a, b = (one.number for one in outbox.files)
    assert a != b
    outbox.saved(None)
    outbox.saved(["another", 3])
    assert len(outbox.files) == 2
    outbox.saved([a])
    assert [one.number for one in outbox.files] == [b]
