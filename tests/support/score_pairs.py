"""Makes two models' scores of the same rows without fitting anything, for tests of pairs."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from simulator.scores import Scores


def scored(
    y: ArrayLike, score: ArrayLike, model: str = "logistic", fold: Sequence[int] | None = None
) -> Scores:
    """Return margins as scores; five folds in turn unless told."""
    label = np.asarray(y, dtype=np.int8)
    folds = np.arange(len(label)) % 5 if fold is None else np.asarray(fold)
    return Scores(
        dataset="made",
        dataset_version="1",
        model=model,
        balance="none",
        seed=0,
        folds=5,
        scheme="stratified",
        rows=len(label),
        y_true=label,
        y_score=np.asarray(score, dtype=np.float64),
        fold=folds.astype(np.int16),
        row=np.arange(len(label)),
        is_probability=False,
    )


def a_pair(
    rows: int,
    *,
    prevalence: float = 0.2,
    shared: float = 0.6,
    separations: tuple[float, float] = (1.5, 2.0),
    decimals: int = 9,
    seed: int = 0,
) -> tuple[Scores, Scores]:
    """Return scores of a cheap and a better model that share part of their noise."""
    rng = np.random.default_rng(seed)
    y = (rng.random(rows) < prevalence).astype(np.int8)
    y[:2] = 0, 1
    common, own = rng.normal(size=rows), rng.normal(size=(2, rows))
    noise = math.sqrt(shared) * common + math.sqrt(1 - shared) * own
    first, second = (np.round(noise[k] + separations[k] * y, decimals) for k in range(2))
    return scored(y, first, "logistic"), scored(y, second, "hist_gradient_boosting")
