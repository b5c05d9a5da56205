"""What the server computes once and shares between sessions; nothing here belongs to one user.

The only module that wraps ``st.cache_*``. Keys are spelled out: large arrays are never hashed.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Callable
from typing import Any, TypeVar

import streamlit as st

from pages.ui.packing import packed
from simulator import datasets
from simulator.balance import supports
from simulator.curves import ClassHistogram, average_precision, roc_auc, score_histogram
from simulator.datasets import Dataset
from simulator.decision import held_out_choice
from simulator.held_out import HeldOut
from simulator.jobs import JobRunner
from simulator.latency import LatencyProfile
from simulator.latency_cache import best_profile, written_at_ns
from simulator.latency_key import latency_key
from simulator.models import MODELS
from simulator.operating import target
from simulator.scenario import BY_HAND, Scenario
from simulator.score_cache import cached_scores, score_key
from simulator.scores import Scores
from simulator.serving_paths import unavailable
from simulator.sweep import Sweep
from simulator.sweep import sweep as make_sweep
from simulator.thinning import thin
from simulator.uncertainty import auc_interval
from whiteboard.boards import BoardStore, open_store
from whiteboard.critique.runner import CritiqueRunner

T = TypeVar("T")
TABLE_ROWS = 1024
LOG_DECADES = 6
"""How far down a logarithmic axis of scores reaches; ``axis.ts`` has the same."""


@st.cache_resource(show_spinner=False)
def prepare_server() -> None:
    """Freeze what start-up allocated, so that Streamlit's collection after each run is cheap."""
    gc.collect()
    gc.freeze()


@st.cache_resource(show_spinner=False)
def runner() -> JobRunner:
    """Return the one job runner of this server."""
    return JobRunner()


@st.cache_resource(show_spinner=False)
def store() -> BoardStore:
    """Return the one store of boards of this server."""
    return open_store()


@st.cache_resource(show_spinner=False, max_entries=12)
def dataset(name: str, rows: int, seed: int) -> Dataset:
    """Return a sample of a data set; its arrays are read-only and shared."""
    return datasets.load(name, max_rows=rows, seed=seed)


def scores(scenario: Scenario, model: str) -> Scores | None:
    """Return the scores of `model` for the scenario when they are in the cache, else None."""
    data = dataset(scenario.dataset, scenario.rows, scenario.seed)
    key = score_key(data, model, balance=scenario.balance, folds=scenario.folds, seed=scenario.seed)
    try:
        return _scores_on_disk(key.file_name, _present(lambda: cached_scores(key)))
    except _NotYet:
        return None


def sweep(found: Scores) -> Sweep:
    """Return the sweep of these scores at the data's own prevalence."""
    return _sweep(_identity(found), found)


def sweep_of(scenario: Scenario, model: str) -> Sweep | None:
    """Return the sweep of a model under a scenario when its scores are at hand, else None."""
    found = scores(scenario, model)
    return None if found is None else sweep(found)


def profile(scenario: Scenario, model: str, path: str | None = None) -> LatencyProfile | str:
    """Return the measured service times of a model, this machine's own if there are any.

    Else those of the reference machine, which its `reference` says; else a sentence. `path` is the
    scenario's unless given.
    """
    served = path or scenario.serving.path
    reason = unavailable(model, served) or supports(model, scenario.balance)
    if reason:
        return reason
    key = latency_key(scenario.dataset, scenario.rows, model, served, balance=scenario.balance)
    written = f"{key.file_name} {written_at_ns(key)}"
    found = looked_up("profile", written, lambda: best_profile(key))
    if found is None:
        return f"{MODELS[model].title} has not been measured yet on this data and balance."
    return found


def explorer_table(found: Scores) -> dict[str, Any]:
    """Return what the explorer's browser component holds of one model."""
    return _explorer_table(_identity(found), found)


def held_out(scenario: Scenario, found: Scores) -> HeldOut | None:
    """Return the rule's choice beside one made without the rows it is reported on."""
    if scenario.rule == BY_HAND:
        return None
    chosen_by = (scenario.rule, scenario.parameter, scenario.prevalence, scenario.costs)
    load = (scenario.capacity_per_day, scenario.cases_per_day)
    return _held_out(_identity(found), repr((*chosen_by, *load)), scenario, found)


class _NotYet(Exception):  # noqa: N818 - keeps a miss out of the cache
    """What was looked for is not there yet."""


def _present(look: Callable[[], T | None]) -> Callable[[], T]:
    """Return what gives the value looked for, and raises while there is none."""

    def found() -> T:
        one = look()
        if one is None:
            raise _NotYet
        return one

    return found


@st.cache_resource(show_spinner=False, max_entries=64)
def _scores_on_disk(file_name: str, _read: Callable[[], Scores]) -> Scores:  # noqa: ARG001 - the key
    return _read()


@st.cache_resource(show_spinner=False, max_entries=64)
def _sweep(identity: str, _found: Scores) -> Sweep:  # noqa: ARG001 - the cache's key
    return make_sweep(_found.y_true, _found.y_score)


@st.cache_resource(show_spinner=False, max_entries=64)
def _explorer_table(identity: str, _found: Scores) -> dict[str, Any]:
    full = sweep(_found)
    rows = thin(full, TABLE_ROWS)
    area = auc_interval(full)
    equal = score_histogram(_found.y_true, _found.y_score)
    ratios = score_histogram(_found.y_true, _found.y_score, decades=LOG_DECADES)
    spec = MODELS[_found.model]
    return {
        "rev": hashlib.sha256(identity.encode()).hexdigest()[:16],
        "id": spec.name,
        "title": spec.title,
        "short": spec.short,
        "is_probability": _found.is_probability,
        "positives": full.positives,
        "negatives": full.negatives,
        "k": len(rows.threshold),
        "nobody_threshold": full.nobody_threshold,
        "threshold": packed(rows.threshold),
        "tp": packed(rows.tp),
        "fp": packed(rows.fp),
        "histogram": _bars(equal),
        "log_histogram": _bars(ratios),
        "auc": {"value": roc_auc(full), "low": area.low, "high": area.high},
        "average_precision": average_precision(full),
        "note": " ".join(_found.notes),
    }


@st.cache_resource(show_spinner=False, max_entries=256)
def _held_out(
    identity: str,  # noqa: ARG001 - with the next, the cache's key
    chosen_by: str,  # noqa: ARG001
    _scenario: Scenario,
    _found: Scores,
) -> HeldOut:
    return held_out_choice(
        _found,
        _scenario.rule,
        cost_matrix=_scenario.costs,
        parameter=target(_scenario, _scenario.rule),
        capacity_per_day=_scenario.capacity_per_day,
        cases_per_day=_scenario.cases_per_day,
        prevalence=_scenario.prevalence,
    )


def computed(kind: str, key: str, make: Callable[[], T]) -> T:
    """Return what `make` gives for this kind and key, made once and shared between sessions.

    Keys spell out everything that decides the value. What raises is not kept.
    """
    value: T = _computed(kind, key, make)
    return value


def bulky(kind: str, key: str, make: Callable[[], T]) -> T:
    """Return the same as `computed` for values of a megabyte or more, of which few are kept."""
    value: T = _bulky(kind, key, make)
    return value


def looked_up(
    kind: str, key: str, look: Callable[[], T | None], *, is_bulky: bool = False
) -> T | None:
    """Return what `look` finds, kept from then on; a miss is None and is looked for again.

    It is kept by `computed`, or by `bulky`.
    """
    keep = bulky if is_bulky else computed
    try:
        return keep(kind, key, _present(look))
    except _NotYet:
        return None


@st.cache_resource(show_spinner=False, max_entries=48)
def _bulky(kind: str, key: str, _make: Callable[[], Any]) -> Any:  # noqa: ARG001 - the key
    return _make()


@st.cache_resource(show_spinner=False, max_entries=2048)
def _computed(kind: str, key: str, _make: Callable[[], Any]) -> Any:  # noqa: ARG001 - the key
    return _make()


def _bars(by_class: ClassHistogram) -> dict[str, Any]:
    return {
        "edges": by_class.edges.tolist(),
        "positive": by_class.positive.tolist(),
        "negative": by_class.negative.tolist(),
    }


def _identity(found: Scores) -> str:
    setting = (found.dataset, found.dataset_version, found.rows, found.model)
    return repr((*setting, found.balance, found.folds, found.seed))


@st.cache_resource(show_spinner=False)
def critiques() -> CritiqueRunner:
    """Return the one runner of critiques of this server."""
    return CritiqueRunner()
