"""Turns a size into binormal scores for timing; the same numbers on every machine."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SEPARATION = 2.0
PREVALENCE = 0.02


def scores(rows: int, seed: int = 0) -> tuple[NDArray[np.int8], NDArray[np.float64]]:
    """Labels and scores in (0, 1), `(rows,)`: 2% positives, shifted by 2 standard deviations."""
    rng = np.random.default_rng(seed)
    y_true = (rng.random(rows) < PREVALENCE).astype(np.int8)
    margin = rng.standard_normal(rows) + SEPARATION * y_true
    return y_true, 1 / (1 + np.exp(-margin))
