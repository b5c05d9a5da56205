"""Draws what the checks found, section by section, with the two answers a person can give."""

from __future__ import annotations

import streamlit as st

from pages.ui import attempts, board_session, cached, moments, state
from pages.ui.controls import plain
from pages.ui.review import coverage, frame
from whiteboard.board import MAX_WORDS, Board, Kind, Response
from whiteboard.feedback import Feedback
from whiteboard.finding import Finding
from whiteboard.gestures import apply_event

TAB, SCORE = "review_tab", "Score"
ANSWERED = {"covered": "Covered, here", "not_relevant": "Not relevant, because"}


def show(board: Board) -> None:
    """Draw the whole part."""
    found = board_session.feedback_on(board)
    if found is None:
        return
    if not found.revealed:
        _hidden(found, writable=frame.writable(board))
        return
    st.markdown(
        "Each finding shows two things that do not go together and asks about them. It is no "
        "verdict: answer it, or change the text. What is not detected may still be there in other "
        "words."
    )
    _findings(board, found)
    coverage.show(board, found)
    coverage.times(board)


def _hidden(found: Feedback, *, writable: bool) -> None:
    many = "1 finding is open." if found.open == 1 else f"{found.open} findings are open."
    if found.open == 0:
        many = "No finding is open."
    st.markdown(many)
    st.markdown(
        "Findings are shown once the candidate has given every dimension a level, so that the "
        f"first judgement is the candidate's own: {found.scored} of {found.dimensions} so far."
    )
    if writable:
        st.button("To the levels", key="to_levels", on_click=_to_levels)


def _to_levels() -> None:
    state.hear()
    state.set_widget(TAB, SCORE)


def _findings(board: Board, found: Feedback) -> None:
    still_open = [one for one in found.findings if one.key not in found.answered]
    answered = [one for one in found.findings if one.key in found.answered]
    if not still_open:
        st.markdown("No finding is open.")
    for section in board.template.sections:
        here = [one for one in still_open if one.section == section.id]
        if here:
            st.subheader(plain(section.title))
            for finding in here:
                _finding(board, finding, found.title(finding))
    if answered:
        st.subheader("Answered")
        for finding in answered:
            _finding(board, finding, found.title(finding))


def _finding(board: Board, finding: Finding, title: str) -> None:
    response = board.response(finding.key)
    with st.container(key=f"finding_{finding.key}", gap="xsmall", border=True):
        st.markdown(f"**{plain(title)}**")
        if finding.quote:
            st.markdown(f"> “{one_line(finding.quote)}”")
        st.markdown(one_line(finding.evidence))
        st.caption(one_line(finding.rule))
        if response is None:
            st.markdown(f"*{one_line(finding.question)}*")
            if frame.writable(board):
                _answers(board, finding)
        else:
            _answered(board, finding, response)


def _answers(board: Board, finding: Finding) -> None:
    key = f"words_{finding.key}"
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.text_input(
            "Where it is covered, or why it is not relevant",
            key=key,
            max_chars=MAX_WORDS,
            on_change=state.hear,
            width=420,
        )
        for kind, label in ANSWERED.items():
            st.button(
                label,
                key=f"{kind}_{finding.key}",
                on_click=_respond,
                args=(board, finding, kind, key),
            )
    refused, words = frame.memory(board).refused
    if refused == finding.key:
        st.warning(plain(words))


def _respond(board: Board, finding: Finding, kind: Kind, key: str) -> None:
    message = {"finding": finding.key, "kind": kind, "words": str(state.widget(key))}
    _send(board, finding, {"type": "respond", **message})


def _send(board: Board, finding: Finding, message: dict[str, str]) -> None:
    done = attempts.attempted(
        lambda: apply_event(cached.store(), board.id, message, now=moments.now())
    )
    words = "" if done is None else done.words
    frame.memory(board).refused = (finding.key, words) if words else ("", "")


def _answered(board: Board, finding: Finding, response: Response) -> None:
    words = f": {one_line(response.words)}" if response.words else ""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"**{ANSWERED[response.kind]}**{words}", width="stretch")
        if frame.writable(board):
            st.button(
                "Take back",
                key=f"back_{finding.key}",
                type="tertiary",
                on_click=_send,
                args=(board, finding, {"type": "take_back_response", "finding": finding.key}),
            )


def one_line(text: str) -> str:
    """Return text on one line, such that Markdown shows it as it is."""
    return plain(" ".join(text.split()))
