"""Draws the optional critique: where the text would go, the wait, and what a model wrote."""

from __future__ import annotations

import threading
from ipaddress import ip_address
from urllib.parse import urlsplit

import streamlit as st

from pages.ui import board_session, cached, state
from pages.ui.controls import plain
from pages.ui.review import frame
from pages.ui.review.findings import one_line
from whiteboard.board import Board
from whiteboard.critique import (
    SET_UP_WRONGLY,
    Critique,
    CritiqueError,
    CritiqueSettings,
    attribution,
    critique,
    notes,
    settings,
)
from whiteboard.critique.runner import CritiqueView
from whiteboard.evidence import scenario_text, short_text
from whiteboard.problems import PROBLEMS

POLL_S = 0.5


def offered(board: Board) -> bool:
    """Return whether this part is there: an operator set it up, and the visitor may write here."""
    if not frame.writable(board):
        return False
    try:
        return settings() is not None
    except CritiqueError:
        return True


def show(board: Board) -> None:
    """Draw the whole part; nothing is sent before the button is pressed."""
    found = board_session.feedback_on(board)
    if found is None or not found.revealed:
        st.markdown("The critique can be asked for once the candidate has scored every dimension.")
        return
    try:
        setup = settings()
    except CritiqueError:
        st.markdown(SET_UP_WRONGLY)
        return
    if setup is None:
        return
    view = cached.critiques().view(_name(board))
    if view is not None and not view.finished:
        _wait(board)
        return
    _ask_button(board, setup, again=view is not None)
    if view is not None:
        _result(board, view)


def where(setup: CritiqueSettings) -> str:
    """Return the host that the text would go to, and what that means, without the whole address.

    >>> where(CritiqueSettings(url="http://127.0.0.1:8080/v1", model="small"))
    '127.0.0.1, on the machine of this server'
    """
    host = urlsplit(setup.url).hostname or ""
    try:
        here = ip_address(host).is_loopback
    except ValueError:
        here = host == "localhost"
    return f"{host}, on the machine of this server" if here else f"{host}, away from this machine"


def _ask_button(board: Board, setup: CritiqueSettings, *, again: bool) -> None:
    st.markdown(
        "A language model can be asked to question this answer. Pressing the button sends the text "
        f"of every section, the pins and the problem's brief to **{plain(where(setup))}** (model "
        f"{plain(setup.model)}). Nothing is sent before, and nothing by itself."
    )
    st.button(
        "Send it again" if again else "Send the answer and ask",
        key="ask_critique",
        on_click=_ask,
        args=(board, setup),
    )


def _ask(board: Board, setup: CritiqueSettings) -> None:
    state.hear()
    problem = PROBLEMS.get(board.problem)
    lines = [f"[{pin.id}] {short_text(pin)}; {scenario_text(pin)}" for pin in board.answer.evidence]

    def ask(stop: threading.Event) -> Critique:
        return critique(
            board.answer.sections,
            lines,
            "" if problem is None else problem.brief,
            setup,
            template=board.template,
            stop=stop,
        )

    frame.memory(board).critiqued = board.revision
    cached.critiques().start(_name(board), ask)


def _wait(board: Board) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        with st.container(width="stretch"):
            _progress(_name(board))
        st.button("Cancel", key="cancel_critique", on_click=_cancel, args=(board,), type="tertiary")


@st.fragment(run_every=POLL_S)
def _progress(name: str) -> None:
    """Say how long it takes; run the whole page again when it has ended."""
    view = cached.critiques().view(name)
    if view is None or view.finished:
        state.hear()  # the address may be on its way: nobody went back
        st.rerun()
    st.markdown(plain(f"{view.words} {view.seconds:.0f} s so far."))


def _cancel(board: Board) -> None:
    state.hear()
    cached.critiques().cancel(_name(board))


def _result(board: Board, view: CritiqueView) -> None:
    made = view.critique
    if made is None:
        st.error(plain(view.words))
        return
    st.subheader("The model's remarks")
    st.markdown(f"**{plain(attribution(made.model))}**")
    if frame.memory(board).critiqued != board.revision:
        st.caption("The board has changed since: the remarks are about the text as it was then.")
    for section in board.template.sections:
        for remark in (one for one in made.remarks if one.section == section.id):
            with st.container(gap="xsmall", border=True):
                st.caption(plain(section.title))
                st.markdown(f"> “{one_line(remark.quote)}”")
                st.markdown(one_line(remark.words))
    for line in notes(made):
        st.caption(plain(line))


def _name(board: Board) -> str:
    """Return the name of a request: one at a time for a board in this session."""
    return f"{state.session().owner}:{board.id}"
