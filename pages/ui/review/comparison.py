"""Draws two pins as a difference, and the pinning of a difference between two models."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from pages.ui import attempts, cached, moments, scoring, state
from pages.ui.controls import plain
from pages.ui.review import frame
from pages.ui.tables import table
from simulator.comparison_words import metric_label, simpler_text
from simulator.models import MODELS
from simulator.scenario import Scenario
from simulator.scores import Scores
from simulator.serving import without_models_outside
from whiteboard import gestures
from whiteboard.board import Board
from whiteboard.evidence import Evidence, short_text, value_text
from whiteboard.evidence_pairs import difference
from whiteboard.pinning import pin_of_comparison

_WIDTH = 220
_FIRST, _SECOND, _METRIC = "comparison_first", "comparison_second", "comparison_metric"
METRICS = ("cost_per_1000", "roc_auc", "recall", "precision")


def compare(board: Board, pin: Evidence) -> None:
    """Draw the difference between `pin` and another one that is chosen."""
    others = {one.id: one for one in board.answer.evidence if one.id != pin.id}
    if not others:
        return
    chosen = st.selectbox(
        f"{pin.id} beside another pin",
        list(others),
        index=None,
        key=f"compare_{pin.id}",
        format_func=lambda name: f"{name}: {others[name].claim} {value_text(others[name])}",
        placeholder="Choose a pin",
        on_change=state.hear,
    )
    if chosen is None:
        return
    found = difference(pin, others[chosen], cached.scores)
    st.markdown(plain(found.words))
    if found.settings:
        rows = [
            {"setting": one.name, pin.id: one.first, chosen: one.second} for one in found.settings
        ]
        table(rows, alt=f"What is set differently for {pin.id} and {chosen}")
    else:
        st.caption("Nothing is set differently.")


def pin_one(board: Board, *, busy: bool) -> None:
    """Draw the choice of two models and a figure, their difference in words, and its button.

    `busy` says that scores are being fitted for something else on this page.
    """
    st.subheader("Pin a comparison")
    scenario = state.session().scenario
    if len(scenario.models) < 2:
        st.markdown("The explorer shows one model. Choose a second one on the board to compare.")
        return
    st.caption(
        "Two models of the explorer's scenario on the same rows. Each stands at its own point of "
        "the rule that is set there."
    )
    first, second, metric, section = _choices(board, scenario)
    if first == second:
        st.markdown("Choose two different models.")
        return
    found = _scores(scenario, (first, second), busy=busy)
    if len(found) < 2:
        return
    try:
        made = pin_of_comparison(
            scenario,
            found[first],
            found[second],
            metric=metric,
            section=section,
            created_at=moments.now(),
        )
    except ValueError as error:
        st.markdown(plain(f"There is nothing to pin: {error}"))
        return
    st.markdown(plain(f"{short_text(made)}. {simpler_text(made.interval)}"))
    drawn = {_FIRST: first, _SECOND: second, _METRIC: metric}
    st.button("Pin this difference", key="pin_comparison", on_click=_pin, args=(board, made, drawn))


def _choices(board: Board, scenario: Scenario) -> tuple[str, str, str, str]:
    others = [model for model in scenario.models if model != scenario.focus]
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        first = _model("First", _FIRST, [scenario.focus, *others])
        second = _model("Second", _SECOND, [*others, scenario.focus])
        metric = st.selectbox(
            "Figure",
            METRICS,
            key=_METRIC,
            format_func=metric_label,
            on_change=state.hear,
            width=_WIDTH,
        )
        section = _section(board)
    return first, second, metric or METRICS[0], section


def _model(label: str, key: str, models: list[str]) -> str:
    chosen = st.selectbox(
        label,
        models,
        key=key,
        format_func=lambda name: MODELS[name].title,
        on_change=state.hear,
        width=_WIDTH,
    )
    return chosen or models[0]


def _section(board: Board) -> str:
    ids = board.template.ids
    state.set_widget("comparison_section", state.session().section)
    chosen = st.selectbox(
        "Into the section",
        ids,
        key="comparison_section",
        format_func=lambda name: board.template[name].title,
        on_change=lambda: state.show_section(state.widget("comparison_section")),
        width=_WIDTH,
    )
    return chosen or ids[0]


def _scores(scenario: Scenario, models: tuple[str, str], *, busy: bool) -> Mapping[str, Scores]:
    found = {model: cached.scores(scenario, model) for model in models}
    there = {model: one for model, one in found.items() if one is not None}
    if len(there) == len(models):
        return there
    if busy:
        st.markdown("The scores of these models come after those that are being fitted above.")
        return {}
    focus = scenario.focus if scenario.focus in models else models[0]
    serving = without_models_outside(scenario.serving, models)
    return scoring.ready(replace(scenario, models=models, focus=focus, serving=serving))


def _pin(board: Board, made: Evidence, drawn: Mapping[str, str]) -> None:
    # What is pinned is the number that was read: with another model or figure in a box, none is.
    if not frame.still_chosen(board, drawn, "comparison"):
        return
    # A section that was chosen just before the press is heard in the same run, and counts.
    made = replace(made, section=state.session().section)
    memory = frame.memory(board)
    known = gestures.already_pinned(board.answer, made)
    if known is not None:
        memory.said = f"{known} is this difference: it is pinned already."
        return
    changed = attempts.attempted(lambda: gestures.pin(cached.store(), board.id, [made]))
    if changed is None:
        memory.said = ""
        return
    title = board.template[made.section].title
    memory.said = f"{changed.answer.evidence[-1].id} is pinned into {title}."
