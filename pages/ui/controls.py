"""Streamlit controls that pages share: the scenario row, and the bar of board actions."""

from __future__ import annotations

import streamlit as st

from pages.ui import numbers, state
from pages.ui.wording import WORD_JOINER, plain
from simulator.balance import BALANCES, supports
from simulator.datasets import DATASETS
from simulator.formatting import count
from simulator.models import MODELS
from simulator.scenario import MAX_MODELS, MIN_ROWS

__all__ = ["WORD_JOINER", "dataset_title", "notes", "plain", "scenario_row"]

ROWS, SEED = "control_rows", "control_seed"
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
    numbers.field(
        f"Rows scored, of {count(available)}",
        ROWS,
        scenario.rows,
        numbers.Limits(
            least=min(MIN_ROWS, available),
            most=available,
            unit=" rows",
            whole="rows",
            name="Rows scored",
            step=1000,
            always=True,
        ),
        lambda used: state.change(rows=used),
        help_text="A stratified sample; more rows narrow the intervals and take longer to fit.",
    )
    numbers.field(
        "Seed",
        SEED,
        scenario.seed,
        numbers.Limits(least=0, most=2**32 - 1, whole="seeds", always=True),
        lambda used: state.change(seed=used),
        help_text="Decides the sample, the folds and the models' own randomness.",
    )
    numbers.remarks((ROWS, scenario.rows), (SEED, scenario.seed))
