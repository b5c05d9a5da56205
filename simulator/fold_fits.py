"""Turns training rows into a fitted pipeline and held-out rows into scores, as out_of_fold does."""

# pyright: reportMissingTypeStubs=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from simulator.balance import supports
from simulator.fitting import fitted_pipeline, positive_scores
from simulator.folds import FoldPlan, capped_rows, fold_plan
from simulator.models import model_spec

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.datasets import Dataset

__all__ = ["checked_plan", "fit", "positive_scores", "training_cap", "training_rows"]


def checked_plan(dataset: Dataset, model: str, *, balance: str, folds: int, seed: int) -> FoldPlan:
    """The folds of `simulator.scores.out_of_fold` for the same arguments.

    Raises
    ------
    FoldError, ValueError
        As `simulator.scores.out_of_fold` does.
    """
    model_spec(model)
    unsupported = supports(model, balance)
    if unsupported is not None:
        raise ValueError(unsupported)
    y = np.asarray(dataset.y, dtype=np.int8)
    return fold_plan(y, dataset.time, folds=folds, seed=seed)


def training_rows(
    dataset: Dataset, model: str, rows: NDArray[np.int64], *, seed: int
) -> NDArray[np.int64]:
    """Rows of a training fold that the model is fitted on: all, or as many as its cap allows.

    Parameters
    ----------
    dataset, model, seed
        As for `simulator.scores.out_of_fold`.
    rows : (t,) int64
        Ascending row numbers of the training fold.
    """
    cap = training_cap(dataset, model)
    if cap is None:
        return rows
    return capped_rows(np.asarray(dataset.y, dtype=np.int8), rows, cap=cap, seed=seed)


def training_cap(dataset: Dataset, model: str) -> int | None:
    """Most training rows per fold of a model on this data; None for no cap."""
    most = model_spec(model).train_rows
    return None if most is None else max(most, len(dataset) // 2)


def fit(
    dataset: Dataset, model: str, rows: NDArray[np.int64], *, balance: str, seed: int
) -> tuple[Any, list[str]]:
    """A pipeline fitted on the rows, and sentences about the fit.

    Raises
    ------
    FoldError
        When the rows cannot be balanced as asked.
    """
    return fitted_pipeline(model_spec(model), dataset, rows, balance=balance, seed=seed)
