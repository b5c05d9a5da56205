"""Turns one column of a data set into the share of each class that holds each value."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from simulator.profile import FloatArray, IntArray, as_numbers, column_kind, value_text

if TYPE_CHECKING:
    from simulator.datasets import Dataset

BARS = 30
LARGEST_CATEGORIES = 12
MISSING = "missing"
TAIL = 0.005
"""Share of cases beyond each end of a number's drawn range; they are counted in the end bars."""


@dataclass(frozen=True)
class ClassDistribution:
    """How the values of one column are spread within each class.

    Parameters
    ----------
    column : the column's name.
    kind : as in `ColumnProfile`.
    labels : (b,) text of each bar; "missing" comes last when values are missing.
    edges : (e + 1,) borders of the e numeric bars; empty for categories.
    positive, negative : (b,) share of the class in each bar; each sums to 1.
    clipped : share of all cases beyond the drawn range, counted in the end bars.
    """

    column: str
    kind: str
    labels: tuple[str, ...]
    edges: FloatArray
    positive: FloatArray
    negative: FloatArray
    clipped: float

    @property
    def widest(self) -> int:
        """The bar in which the two classes differ most."""
        return int(np.abs(self.positive - self.negative).argmax())


def class_distribution(dataset: Dataset, column: str) -> ClassDistribution:
    """Return how `column` is spread within the positives and within the negatives.

    Raises
    ------
    ValueError
        When the data set has no such column, or only one class.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> spread = class_distribution(load("breast_cancer"), "mean radius")
    >>> round(float(spread.positive.sum()), 9)
    1.0
    """
    if column not in dataset.X.columns:
        raise ValueError(f"column must be one of the data set's columns, got {column!r}")
    y = np.asarray(dataset.y, dtype=np.int64)
    if len(np.unique(y)) < 2:
        raise ValueError("class_distribution needs cases of both classes, got one class")
    values = dataset.X[column]
    kind = column_kind(values)
    if kind in ("number", "date"):
        codes, labels, edges, clipped = _numeric_bars(values, kind)
    else:
        codes, labels = _category_bars(values, kind)
        edges, clipped = np.empty(0), 0.0
    missing = values.isna().to_numpy()
    if missing.any():
        codes = np.where(missing, len(labels), codes)
        labels = (*labels, MISSING)
    shares = [_shares(codes[y == label], len(labels)) for label in (1, 0)]
    return ClassDistribution(column, kind, labels, edges, shares[0], shares[1], clipped)


def _numeric_bars(
    values: pd.Series[Any], kind: str
) -> tuple[IntArray, tuple[str, ...], FloatArray, float]:
    numbers, missing = as_numbers(values)
    present = numbers[~missing]
    if not len(present):
        return np.zeros(len(numbers), dtype=np.int64), (), np.empty(0), 0.0
    distinct = np.unique(present)
    if len(distinct) <= BARS and kind == "number":
        edges = _edges_around(distinct)
        labels = tuple(value_text(value) for value in distinct)
        clipped = 0.0
    else:
        low, high = (float(np.quantile(present, tail)) for tail in (TAIL, 1 - TAIL))
        if high <= low:
            low, high = float(present.min()), float(present.max())
        edges = np.linspace(low, high, BARS + 1)
        labels = tuple(
            f"{_edge(a, kind)} to {_edge(b, kind)}" for a, b in itertools.pairwise(edges)
        )
        clipped = float(((present < low) | (present > high)).mean())
    codes = np.searchsorted(edges, numbers, side="right") - 1
    return np.clip(codes, 0, len(labels) - 1), labels, edges, clipped


def _edges_around(distinct: FloatArray) -> FloatArray:
    """Return borders halfway between the values, so that each value has its own bar."""
    if len(distinct) == 1:
        return np.array([distinct[0] - 0.5, distinct[0] + 0.5])
    middle = (distinct[:-1] + distinct[1:]) / 2
    first = distinct[0] - (middle[0] - distinct[0])
    last = distinct[-1] + (distinct[-1] - middle[-1])
    return np.concatenate([[first], middle, [last]])


def _edge(value: float, kind: str) -> str:
    if kind == "date":
        return str(np.datetime64(round(value), "ms").astype("datetime64[D]"))
    return f"{value:.4g}"


def _category_bars(values: pd.Series[Any], kind: str) -> tuple[IntArray, tuple[str, ...]]:
    counts = values.value_counts(dropna=True)
    counts = counts[counts > 0]
    if kind == "yes/no":
        counts = counts.sort_index()
    names = list(counts.index)
    kept = names if len(names) <= LARGEST_CATEGORIES else names[: LARGEST_CATEGORIES - 1]
    codes = pd.Index(kept).get_indexer(pd.Index(values)).astype(np.int64)
    codes = np.where(codes < 0, len(kept), codes)
    words = {0: "no", 1: "yes"} if kind == "yes/no" else {}
    labels = tuple(words.get(name, value_text(name)) for name in kept)
    others = len(names) - len(kept)
    return codes, (*labels, f"{others} others") if others else labels


def _shares(codes: IntArray, size: int) -> FloatArray:
    counts = np.bincount(codes, minlength=size)[:size].astype(np.float64)
    return counts / counts.sum()
