"""Turns a request for a study into its parts in the cache, one after another, inside a worker.

What is there already is not made again, so that a study that was cancelled goes on where it ended.
"""

# ruff: noqa: PLC0415 (heavy imports wait until the worker has set its limits)

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator.models import model_spec
from simulator.study_parts import SHARES, share_name
from simulator.study_request import StudyRequest, chosen_groups
from simulator.worker_items import serve_items

if TYPE_CHECKING:
    from simulator.datasets import Dataset
    from simulator.scores import Progress, Scores
    from simulator.worker import Emit

__all__ = ["make", "serve"]

_TITLES = {
    "learning_curve": "Learning curve",
    "importance": "Importance of features",
    "explanation": "Explanation",
    "features": "Value of features",
}


def serve(text: str, emit: Emit) -> bool:
    """Whether the data could be loaded; every part then ends in "made" or "failed".

    Parameters
    ----------
    text
        A `StudyRequest` as JSON.
    emit
        Called as ``emit(event, **values)`` with the events of `simulator.worker`.

    Raises
    ------
    ValueError
        A sentence, for a malformed request or an unknown data set.
    """
    request = StudyRequest.from_json(text)
    model = model_spec(request.model).title

    def title(item: str) -> str:
        return f"{_TITLES[request.study]} of {model}, {item}"

    return serve_items(
        request, emit, make=lambda data, item, tell: make(request, data, item, tell), title=title
    )


def make(request: StudyRequest, dataset: Dataset, item: str, progress: Progress) -> None:
    """Makes and keeps one part of a study, unless it is in the cache.

    Raises
    ------
    FoldError, ValueError
        A sentence about data that cannot be split, balanced or explained as asked.
    OSError
        When the result cannot be stored.
    """
    match request.study:
        case "learning_curve" | "features":
            _make_scores(request, dataset, item, progress)
        case "importance":
            _make_importance(request, dataset, progress)
        case "explanation":
            _make_explanation(request, dataset, progress)


def _make_scores(request: StudyRequest, dataset: Dataset, item: str, progress: Progress) -> None:
    from simulator.study_cache import cached_part, store_part

    if cached_part(request, item) is None:
        store_part(request, item, _scores(request, dataset, item, progress))


def _scores(request: StudyRequest, dataset: Dataset, item: str, progress: Progress) -> Scores:
    if item == request.items[-1]:  # all rows and all columns: the scores on the board
        from simulator.scores import out_of_fold

        return out_of_fold(
            dataset,
            request.model,
            balance=request.balance,
            folds=request.folds,
            seed=request.seed,
            progress=progress,
        )
    if request.study == "learning_curve":
        from simulator.learning_curve import cut_scores

        share = next(share for share in SHARES if share_name(share) == item)
        return cut_scores(
            dataset,
            request.model,
            share,
            balance=request.balance,
            folds=request.folds,
            seed=request.seed,
            progress=progress,
        )
    from simulator.feature_value import subset_scores

    return subset_scores(
        dataset,
        request.model,
        chosen_groups(request.dataset, item),
        balance=request.balance,
        folds=request.folds,
        seed=request.seed,
        progress=progress,
    )


def _make_importance(request: StudyRequest, dataset: Dataset, progress: Progress) -> None:
    from simulator.importance import permuted_scores
    from simulator.study_cache import cached_importance, store_importance

    if cached_importance(request) is None:
        found = permuted_scores(
            dataset,
            request.model,
            balance=request.balance,
            folds=request.folds,
            seed=request.seed,
            progress=progress,
        )
        store_importance(request, found)


def _make_explanation(request: StudyRequest, dataset: Dataset, progress: Progress) -> None:
    from simulator.explanation import explain
    from simulator.study_cache import cached_explanation, store_explanation

    if cached_explanation(request) is None and request.row is not None:
        found = explain(
            dataset,
            request.model,
            request.row,
            balance=request.balance,
            folds=request.folds,
            seed=request.seed,
            progress=progress,
        )
        store_explanation(request, found)
