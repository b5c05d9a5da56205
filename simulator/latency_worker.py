"""Turns a request for service times into profiles in the cache, one path of a model after another.

Runs in a worker process, alone: `simulator.jobs` starts nothing beside it.
"""

# ruff: noqa: PLC0415 (heavy imports wait until the worker has set its limits)

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from simulator.latency_request import STEPS, LatencyRequest, model_and_path
from simulator.models import model_spec
from simulator.serving_paths import PATHS, unavailable
from simulator.worker_items import serve_items

if TYPE_CHECKING:
    from simulator.datasets import Dataset
    from simulator.scores import Progress
    from simulator.serving_paths import FittedModel
    from simulator.worker import Emit

__all__ = ["serve"]


def serve(text: str, emit: Emit) -> bool:
    """Whether the data could be loaded; every item then ends in "made" or "failed".

    Parameters
    ----------
    text
        A `LatencyRequest` as JSON.
    emit
        Called as ``emit(event, **values)`` with the events of `simulator.worker`.

    Raises
    ------
    ValueError
        A sentence, for a malformed request or an unknown data set.
    """
    request = LatencyRequest.from_json(text)
    latest: list[FittedModel] = []  # the fit that the next path of the same model shares

    def make(dataset: Dataset, item: str, progress: Progress) -> None:
        _store(request, dataset, item, latest, progress)

    return serve_items(request, emit, make=make, title=_title)


def _store(
    request: LatencyRequest,
    dataset: Dataset,
    item: str,
    latest: list[FittedModel],
    progress: Progress,
) -> None:
    from simulator.latency import CUT_SHORT, LEAST_TIMINGS
    from simulator.latency_cache import cached_profile, store_profile
    from simulator.latency_key import latency_key
    from simulator.latency_timing import measured
    from simulator.serving_paths import fitted

    model, path = model_and_path(item)
    reason = unavailable(model, path)
    if reason is not None:
        raise ValueError(reason)
    key = latency_key(request.dataset, request.rows, model, path, balance=request.balance)
    folder = None if request.cache_folder is None else Path(request.cache_folder)
    there = None if request.again else cached_profile(key, folder=folder)
    if there is not None:
        too_slow = any(note.startswith(CUT_SHORT) for note in there.notes)
        if too_slow or len(there) >= min(request.timings, LEAST_TIMINGS):
            return
    if not latest or latest[0].spec.name != model:
        progress(0, STEPS, f"{_title(item)}: fitting on {len(dataset):,} rows")
        latest[:] = [fitted(dataset, model, balance=request.balance, seed=request.seed)]
    profile = measured(latest[0], path, timings=request.timings, progress=progress)
    store_profile(key, profile, folder=folder)


def _title(item: str) -> str:
    model, path = model_and_path(item)
    return f"{model_spec(model).title}, {PATHS[path].title}"
