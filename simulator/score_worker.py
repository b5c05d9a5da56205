"""Turns a request for scores into scores in the cache, one model after another, inside a worker."""

# ruff: noqa: PLC0415 (heavy imports wait until the worker has set its limits)

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from simulator.models import model_spec
from simulator.score_request import ScoreRequest
from simulator.worker_items import serve_items

if TYPE_CHECKING:
    from simulator.datasets import Dataset
    from simulator.scores import Progress
    from simulator.worker import Emit


def serve(text: str, emit: Emit) -> bool:
    """Whether the data could be loaded; every model then ends in "made" or "failed".

    Parameters
    ----------
    text
        A `ScoreRequest` as JSON.
    emit
        Called as ``emit(event, **values)`` with the events of `simulator.worker`.

    Raises
    ------
    ValueError
        A sentence, for a malformed request or an unknown data set.
    """
    request = ScoreRequest.from_json(text)

    def make(dataset: Dataset, model: str, progress: Progress) -> None:
        _store(request, dataset, model, progress)

    return serve_items(request, emit, make=make, title=lambda model: model_spec(model).title)


def _store(request: ScoreRequest, dataset: Dataset, model: str, progress: Progress) -> None:
    from simulator.score_cache import cached_scores, requested_key, store_scores
    from simulator.scores import out_of_fold

    folder = None if request.cache_folder is None else Path(request.cache_folder)
    key = requested_key(request, model)
    if cached_scores(key, folder=folder) is None:
        scores = out_of_fold(
            dataset,
            model,
            balance=request.balance,
            folds=request.folds,
            seed=request.seed,
            progress=progress,
        )
        store_scores(key, scores, folder=folder)
