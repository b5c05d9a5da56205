"""Labels and scores for tests, with both classes, ties and scores of every kind."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

Sample = tuple[NDArray[np.int64], NDArray[np.float64]]

_GRID = st.integers(0, 6).map(lambda step: step / 6)
_ANY = st.floats(-1e300, 1e300, allow_nan=False, allow_infinity=False)
_PROBABILITY = st.floats(0, 1)


def samples(*, probabilities: bool = False, max_rows: int = 40) -> st.SearchStrategy[Sample]:
    """Return samples of rows that hold both classes; scores tie often in one kind of them."""
    kinds = (_GRID, _PROBABILITY) if probabilities else (_GRID, _PROBABILITY, _ANY)
    return st.one_of([_rows(kind, max_rows) for kind in kinds])


def _rows(score: st.SearchStrategy[float], max_rows: int) -> st.SearchStrategy[Sample]:
    row = st.tuples(st.booleans(), score)
    rows = st.lists(row, min_size=2, max_size=max_rows)
    return rows.filter(lambda found: len({label for label, _ in found}) == 2).map(_arrays)


def _arrays(rows: list[tuple[bool, float]]) -> Sample:
    labels, scores = zip(*rows, strict=True)
    return np.array(labels, dtype=np.int64), np.array(scores, dtype=np.float64)


def binormal(rows: int, *, prevalence: float = 0.2, seed: int = 0, decimals: int = 9) -> Sample:
    """Return scores in (0, 1) of two overlapping classes."""
    rng = np.random.default_rng(seed)
    label = (rng.random(rows) < prevalence).astype(np.int64)
    label[:2] = 0, 1
    score = 1 / (1 + np.exp(-(rng.normal(size=rows) + 1.6 * label - 1)))
    return label, np.round(score, decimals)


def direct_counts(
    label: NDArray[np.int64], score: NDArray[np.float64], threshold: float
) -> tuple[int, int]:
    """Count alerted positives and negatives row by row."""
    alerted = [bool(value >= threshold) for value in score.tolist()]
    pairs = list(zip(alerted, label.tolist(), strict=True))
    return sum(a and y == 1 for a, y in pairs), sum(a and y == 0 for a, y in pairs)
