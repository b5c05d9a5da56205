"""Turns training rows into a fitted pipeline, and other rows into its scores; one thread each."""

# ruff: noqa: PLC0415 (scikit-learn loads when a model is fitted)
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import numpy as np

from simulator.balance import balanced_weights, too_few_rows
from simulator.folds import FoldError

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from simulator.datasets import Dataset
    from simulator.models import ModelSpec

__all__ = ["fitted_pipeline", "positive_scores"]


def fitted_pipeline(
    spec: ModelSpec, dataset: Dataset, rows: NDArray[np.int64], *, balance: str, seed: int
) -> tuple[Any, list[str]]:
    """A pipeline fitted on the rows, and what it had to say about convergence.

    Raises
    ------
    FoldError
        When the rows cannot be balanced as asked.
    """
    from sklearn.exceptions import ConvergenceWarning
    from threadpoolctl import threadpool_limits

    y = np.asarray(dataset.y)[rows]
    too_few = None if spec.name == "majority" else too_few_rows(y, balance)
    if too_few is not None:
        raise FoldError(too_few)
    pipeline = spec.pipeline(dataset, seed, balance=balance)
    weighted = balance == "class_weight" and spec.name != "majority"
    weights = {"model__sample_weight": balanced_weights(y)} if weighted else {}
    with threadpool_limits(1), warnings.catch_warnings(record=True) as caught:
        # A fit that stops early is usable, and must say so beside its figures.
        warnings.simplefilter("always", ConvergenceWarning)
        pipeline.fit(dataset.X.iloc[rows], y, **weights)
    stopped = False
    for warning in caught:
        if issubclass(warning.category, ConvergenceWarning):
            stopped = True
        else:
            warnings.warn_explicit(
                warning.message, warning.category, warning.filename, warning.lineno
            )
    return pipeline, ["the fit stopped at its limit of steps."] if stopped else []


def positive_scores(fitted: Any, table: pd.DataFrame) -> NDArray[np.float64]:
    """Score of every row of a table, (n,): the probability of the positive class, or the margin."""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1):
        if hasattr(fitted, "predict_proba"):
            scores = fitted.predict_proba(table)[:, 1]
        else:
            scores = fitted.decision_function(table)
    return np.asarray(scores, dtype=np.float64)
