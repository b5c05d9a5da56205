"""Draws the rubric: what each level looks like, who gave which, and the attempts before."""

from __future__ import annotations

from typing import cast

import streamlit as st

from pages.ui import attempts, board_session, cached, state
from pages.ui.attempts import sentence
from pages.ui.controls import plain
from pages.ui.review import frame
from pages.ui.review.attempts_table import attempts_table
from pages.ui.review.levels import NAMES, OTHER, compared, given, may_see
from whiteboard.board import LEVELS, MAX_WORDS, Board, Rater, Rating, with_rating
from whiteboard.rubric import Dimension, default_rubric

_CARD_WIDTH = 440


def show(board: Board) -> None:
    """Draw the whole part."""
    dimensions = default_rubric().dimensions
    if frame.writable(board):
        st.markdown(
            "A person gives the levels, never the product, and they are not added up. Read the "
            "four descriptions first; choose the one that matches what can be seen in the answer."
        )
        _who()
        _progress(board, dimensions)
    with st.expander("The answer, to score by"):
        _answer(board)
    with st.grid("auto", min_column_width=_CARD_WIDTH, gap="large"):
        for dimension in dimensions:
            with st.container(gap="xsmall"):
                _dimension(board, dimension)
    attempts_table(board, dimensions)


def _answer(board: Board) -> None:
    for section in board.template.sections:
        st.markdown(f"**{plain(section.title)}**")
        text = board.answer.text(section.id).strip()
        if text:
            st.text(text)
        else:
            st.caption("Nothing written.")


def _who() -> None:
    state.set_widget("scoring_as", state.session().scoring_as)
    st.radio(
        "Who gives the levels",
        list(NAMES),
        key="scoring_as",
        format_func=lambda rater: NAMES[rater],
        horizontal=True,
        on_change=_score_as,
        help="Each sees the other's level of a dimension once their own is given.",
    )


def _score_as() -> None:
    rater = state.widget("scoring_as")
    if rater in NAMES:
        state.session().scoring_as = cast("Rater", rater)


def _progress(board: Board, dimensions: tuple[Dimension, ...]) -> None:
    rater = state.session().scoring_as
    done = sum(one.id in board.levels(rater) for one in dimensions)
    words = f"{NAMES[rater]} has given {done} of {len(dimensions)} dimensions a level."
    if rater == "self":
        found = board_session.feedback_on(board)
        words += (
            " The findings are shown under Findings."
            if found is not None and found.revealed
            else " The findings are shown once all have one."
        )
    st.progress(done / len(dimensions), text=words)


def _dimension(board: Board, dimension: Dimension) -> None:
    st.subheader(plain(dimension.title))
    st.markdown(plain(dimension.asks))
    if frame.writable(board):
        _choice(board, dimension, state.session().scoring_as)
    else:
        _read_only(board, dimension)


def _choice(board: Board, dimension: Dimension, rater: Rater) -> None:
    own = given(board, rater, dimension.id)
    level_key, note_key = (f"{kind}_{rater}_{dimension.id}" for kind in ("level", "note"))
    state.set_widget(level_key, None if own is None else own.level)
    st.radio(
        f"Level of {dimension.title}",
        LEVELS,
        index=None,
        key=level_key,
        format_func=lambda level: f"Level {level}",
        captions=[plain(words) for words in dimension.levels],
        label_visibility="collapsed",
        on_change=lambda: _give(board, rater, dimension.id, level=state.widget(level_key)),
    )
    state.set_widget(note_key, "" if own is None else own.note, always=False)
    st.text_input(
        "Why, in a few words (optional)",
        key=note_key,
        max_chars=MAX_WORDS,
        disabled=own is None,
        placeholder="Choose a level first" if own is None else "What in the answer shows it",
        on_change=lambda: _give(board, rater, dimension.id, note=str(state.widget(note_key))),
    )
    _beside(board, dimension, rater)


def _give(
    board: Board, rater: Rater, dimension: str, *, level: int | None = None, note: str | None = None
) -> None:
    def rated(now: Board) -> Board:
        before = given(now, rater, dimension)
        if level is None and before is None:
            return now
        kept = before or Rating(rater=rater, dimension=dimension, level=cast("int", level))
        rating = Rating(
            rater=rater,
            dimension=dimension,
            level=kept.level if level is None else level,
            note=kept.note if note is None else " ".join(note.split()),
        )
        return with_rating(now, rating)

    attempts.attempted(lambda: cached.store().change(board.id, rated))


def _beside(board: Board, dimension: Dimension, rater: Rater) -> None:
    """Say what the other gave, once it may be seen."""
    other = given(board, OTHER[rater], dimension.id)
    if other is None:
        return
    if not may_see(board, OTHER[rater], dimension.id, rater):
        st.caption(
            f"{NAMES[other.rater]} has given a level; it is shown once you have given yours."
        )
        return
    own, reviewer = (given(board, one, dimension.id) for one in NAMES)
    if own is not None and reviewer is not None:
        words = compared(own.level, reviewer.level)
        st.markdown(f"**Candidate {own.level}, reviewer {reviewer.level}**: {words}.")
    if other.note:
        st.caption(plain(f"{NAMES[other.rater]}: {other.note}"))


def _read_only(board: Board, dimension: Dimension) -> None:
    own, reviewer = (given(board, rater, dimension.id) for rater in NAMES)
    for one, name in ((own, "Candidate"), (reviewer, "Reviewer")):
        if one is None:
            st.markdown(f"{name}: no level yet.")
            continue
        words = plain(dimension.levels[one.level - 1])
        st.markdown(f"**{name}: level {one.level}.** {words}")
        if one.note:
            st.caption(plain(one.note))
    if own is not None and reviewer is not None:
        st.caption(sentence(compared(own.level, reviewer.level)))
