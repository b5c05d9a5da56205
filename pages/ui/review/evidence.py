"""Draws the pins of a board: what each says, where it is cited, whether it still comes out so."""

from __future__ import annotations

import streamlit as st

from pages.ui import attempts, cached, moments, state
from pages.ui.attempts import sentence
from pages.ui.controls import plain
from pages.ui.review import comparison, frame, recompute, reproduce
from whiteboard import gestures
from whiteboard.answer import cited
from whiteboard.board import Board
from whiteboard.evidence import Evidence, scenario_text, short_text, value_text
from whiteboard.verification import Verdict, renewed

CHOSEN = "evidence_pin"


def show(board: Board) -> None:
    """Draw the whole part."""
    pins = board.answer.evidence
    if not pins:
        st.markdown(
            "Nothing is pinned yet. On the board, pin a figure of the explorer: it is kept with "
            "its interval, its scenario and its seed, and can be cited in the text."
        )
    else:
        _pins(board, pins)
    if frame.writable(board):
        comparison.pin_one(board, busy=bool(recompute.waiting(board)))


def _pins(board: Board, pins: tuple[Evidence, ...]) -> None:
    recompute.compute(board)
    verdicts = frame.memory(board).verdicts
    for pin in pins:
        _row(board, pin, verdicts.get(pin.id))
    recompute.show(board)
    st.subheader("One pin")
    by_id = {pin.id: pin for pin in pins}
    chosen = st.selectbox(
        "Pin",
        list(by_id),
        key=CHOSEN,
        format_func=lambda name: f"{name}: {by_id[name].claim} {value_text(by_id[name])}",
        on_change=state.hear,
    )
    if chosen is not None:
        _pin(board, by_id[chosen], verdicts.get(chosen))


def _row(board: Board, pin: Evidence, found: Verdict | None) -> None:
    again, sections = renewed_by(board, pin), citing(board, pin)
    words = [f"cited in {', '.join(sections)}" if sections else "not cited"]
    words += [recompute.short(found)] if found else []
    words += [f"renewed by {again}"] if again else []
    words += [f"renews {pin.supersedes}"] if pin.supersedes else []
    with st.container(gap=None):
        st.markdown(f"**{pin.id}** {plain(short_text(pin))}")
        st.caption(plain(f"{sentence('; '.join(words))} {scenario_text(pin)}."))


def citing(board: Board, pin: Evidence) -> list[str]:
    """Return the short names of the sections that cite a pin."""
    return [
        section.short
        for section in board.template.sections
        if pin.id in cited(board.answer.text(section.id))
    ]


def renewed_by(board: Board, pin: Evidence) -> str:
    """Return the id of the pin that supersedes `pin`; empty when there is none."""
    return next((one.id for one in board.answer.evidence if one.supersedes == pin.id), "")


def _pin(board: Board, pin: Evidence, found: Verdict | None) -> None:
    if found is not None:
        st.markdown(f"**Computed again:** {plain(found.words)}")
    with st.container(horizontal=True, gap="small"):
        st.button(
            "Compute it again",
            key="recompute_one",
            on_click=_again,
            args=(board, pin),
        )
        st.button(
            "Open in the explorer",
            key="open_pin",
            on_click=_open,
            args=(board, pin),
            disabled=pin.scenario is None,
        )
        may_renew = found is not None and found.now is not None and found.kind != "same"
        if frame.writable(board) and may_renew and not renewed_by(board, pin):
            st.button(
                "Pin it again",
                key="renew",
                on_click=_renew,
                args=(board, pin, found),
                help="Adds the figure of today as a new pin; this one stays as it is",
            )
    left, right = st.columns(2, gap="large")
    with left:
        comparison.compare(board, pin)
    with right:
        reproduce.show(pin)


def _again(board: Board, pin: Evidence) -> None:
    # It may fit for minutes: for the pin that was read and chosen, not for one of the two.
    if frame.still_chosen(board, {CHOSEN: pin.id}, "pin"):
        recompute.ask(board, (pin.id,))


def _open(board: Board, pin: Evidence) -> None:
    # It leaves the page and replaces what the explorer shows: not with a pin nobody asked for.
    if not frame.still_chosen(board, {CHOSEN: pin.id}, "pin"):
        return
    happening = gestures.opened(board, pin.id)
    current = state.session()
    if happening.scenario is None:
        state.hear()
        current.notes = (happening.words,)
        return
    current.commit(happening.scenario)
    state.go_to("board")


def _renew(board: Board, pin: Evidence, found: Verdict) -> None:
    # It writes a pin: only the one whose two figures stood above the button.
    if not frame.still_chosen(board, {CHOSEN: pin.id}, "pin"):
        return
    memory = frame.memory(board)

    def pinned() -> Board:
        again = renewed(pin, found, moments.now())
        return gestures.pin(cached.store(), board.id, [again])

    changed = attempts.attempted(pinned)
    memory.said = "" if changed is None else f"{renewed_by(changed, pin)} renews {pin.id}."
