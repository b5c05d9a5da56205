"""Streamlit controls that pages share: the scenario row, and the bar of board actions."""

from __future__ import annotations

import streamlit as st

from pages.ui import state
from simulator.balance import BALANCES, supports
from simulator.datasets import DATASETS
from simulator.formatting import count
from simulator.models import MODELS
from simulator.scenario import MAX_MODELS, MIN_ROWS

WORD_JOINER = "\u2060"
_WIDTHS = (224, 254, 232)
"""Of the data set, the models and the rest; on a phone each has a line to itself, so that the names
of four models can be read."""


def scenario_row() -> None:
    """Draw the choice of data set, models and training balance, and of rows and seed behind it."""
    scenario = state.session().scenario
    data, models, rest = st.columns(_WIDTHS, vertical_alignment="bottom", gap="small")
    with data:
        _dataset(scenario.dataset)
    with models:
        _models(scenario.models)
    with rest, st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        _balance(scenario.balance)
        with st.popover("Sample", help="How many rows are scored, and the seed"):
            _sample()


def notes() -> None:
    """Show what was pinned from here, what could not be used, and who does not support what."""
    current = state.session()
    pinned = current.pin_memory.sentences(current.place)
    if pinned:
        st.info(plain(" ".join(pinned)))
    sentences = list(current.notes)
    for model in current.scenario.models:
        problem = supports(model, current.scenario.balance)
        if problem:
            sentences.append(problem)
    if sentences:
        st.warning("\n\n".join(plain(sentence) for sentence in sentences))


def dataset_title(name: str) -> str:
    """Return what a data set is called, and whether nobody in it exists."""
    spec = DATASETS[name]
    return f"{spec.title} (simulated)" if spec.simulated else spec.title


def plain(text: str) -> str:
    """Return `text` such that Markdown shows it as it is, without a link or an image."""
    special = set("\\`*_{}[]()<>#+!|$~:")
    escaped = "".join(f"\\{letter}" if letter in special else letter for letter in text)
    # What looks like an address becomes a link even when escaped: a mark without width parts it.
    for part in ("//", "www.", "@"):
        escaped = escaped.replace(part, f"{part[:-1]}{WORD_JOINER}{part[-1]}")
    return escaped


def _dataset(current: str) -> None:
    state.set_widget("control_dataset", current)
    st.selectbox(
        "Data set",
        list(DATASETS),
        key="control_dataset",
        format_func=dataset_title,
        on_change=lambda: state.change_dataset(state.widget("control_dataset")),
        label_visibility="collapsed",
    )


def _models(current: tuple[str, ...]) -> None:
    state.set_widget("control_models", list(current))
    st.multiselect(
        "Models",
        list(MODELS),
        key="control_models",
        format_func=lambda name: MODELS[name].short,
        max_selections=MAX_MODELS,
        on_change=lambda: state.change_models(tuple(state.widget("control_models"))),
        placeholder="Choose one to four models",
        label_visibility="collapsed",
    )


def _balance(current: str) -> None:
    state.set_widget("control_balance", current)
    st.selectbox(
        "Training balance",
        list(BALANCES),
        key="control_balance",
        format_func=lambda name: BALANCES[name].title,
        on_change=lambda: state.change(balance=state.widget("control_balance")),
        label_visibility="collapsed",
        width="stretch",
        help="Applied inside each training fold only; held-out rows are never resampled.",
    )


def _sample() -> None:
    scenario = state.session().scenario
    available = DATASETS[scenario.dataset].rows
    state.set_widget("control_rows", scenario.rows)
    st.number_input(
        f"Rows scored, of {count(available)}",
        min_value=min(MIN_ROWS, available),
        max_value=available,
        step=1000,
        key="control_rows",
        on_change=lambda: state.change(rows=int(state.widget("control_rows"))),
        help="A stratified sample; more rows narrow the intervals and take longer to fit.",
    )
    state.set_widget("control_seed", scenario.seed)
    st.number_input(
        "Seed",
        min_value=0,
        max_value=2**32 - 1,
        step=1,
        key="control_seed",
        on_change=lambda: state.change(seed=int(state.widget("control_seed"))),
        help="Decides the sample, the folds and the models' own randomness.",
    )
