"""Turns a data set into facts about its columns."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simulator.datasets import Dataset

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

GROUPS = 50
"""Numbers are cut into at most this many groups of equal size before they are ranked."""
PRIOR_CASES = 10.0
"""A group's rate is pulled towards the overall rate as if by this many further cases."""
SUSPICIOUS_AUC = 0.95
"""A column that ranks cases this well on its own is rarely known when the decision is made."""


@dataclass(frozen=True)
class ColumnProfile:
    """What one column holds.

    Parameters
    ----------
    name : the column's name.
    kind : "number", "category", "date" or "yes/no".
    rows : rows looked at.
    missing : rows without a value.
    distinct : different values, the missing one not counted.
    example : the most frequent value as text; empty when every value is missing.
    auc : ROC AUC of this column alone, in [0, 1]; NaN when it cannot be measured.
    warning : a sentence when something about the column needs an answer, else empty.
    """

    name: str
    kind: str
    rows: int
    missing: int
    distinct: int
    example: str
    auc: float
    warning: str

    @property
    def missing_share(self) -> float:
        """Share of rows without a value, in [0, 1]; NaN without rows."""
        return self.missing / self.rows if self.rows else float("nan")


def column_profiles(dataset: Dataset, *, seed: int = 0) -> tuple[ColumnProfile, ...]:
    """Describe every column the models see, in the data set's order.

    Parameters
    ----------
    dataset : the rows to describe.
    seed : decides which half of the rows the single-column AUC is learned on.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> column_profiles(load("breast_cancer"))[0].kind
    'number'
    """
    y = np.asarray(dataset.y, dtype=np.int64)
    profiles: list[ColumnProfile] = []
    for name in dataset.X.columns:
        values = dataset.X[name]
        counts = values.value_counts(dropna=True)
        counts = counts[counts > 0]
        kind = column_kind(values)
        auc = single_column_auc(values, y, seed=seed)
        distinct = len(counts)
        profiles.append(
            ColumnProfile(
                name=str(name),
                kind=kind,
                rows=len(values),
                missing=int(values.isna().sum()),
                distinct=distinct,
                example=value_text(counts.index[0]) if distinct else "",
                auc=auc,
                warning=_warning(kind, len(values), distinct, auc),
            )
        )
    return tuple(profiles)


def column_kind(values: pd.Series[Any]) -> str:
    """Return "number", "category", "date" or "yes/no".

    >>> column_kind(pd.Series([0, 1, 1]))
    'yes/no'
    """
    if pd.api.types.is_datetime64_any_dtype(values):
        return "date"
    if isinstance(values.dtype, pd.CategoricalDtype) or not pd.api.types.is_numeric_dtype(values):
        return "category"
    present = values.dropna()
    return "yes/no" if len(present) and bool(present.isin([0, 1]).all()) else "number"


def single_column_auc(
    values: pd.Series[Any], y: NDArray[np.integer[Any]], *, seed: int = 0
) -> float:
    """Return how well one column alone ranks positives above negatives.

    The column is cut into groups (each category; at most ``GROUPS`` groups of equal size for
    numbers; missing values are a group). Each group's share of positives is learned on one random
    half of the rows and ranks the other half, so that a column with many categories does not look
    good by remembering its own rows. The mean of both directions is returned.

    Parameters
    ----------
    values : (n,) the column.
    y : (n,) labels 0 or 1.
    seed : decides the halves.

    Returns
    -------
    ROC AUC in [0, 1]; higher is better, 0.5 says nothing; NaN when a half has one class only.

    Examples
    --------
    >>> y = np.arange(400) % 2
    >>> single_column_auc(pd.Series(y * 10.0), y)
    1.0
    """
    groups = _groups(values)
    y = np.asarray(y, dtype=np.int64)
    half = _stratified_half(y, seed)
    aucs = [_held_out_auc(groups, y, learn) for learn in (half, ~half)]
    return float(np.mean(aucs))


def most_telling_first(profiles: Sequence[ColumnProfile]) -> tuple[ColumnProfile, ...]:
    """Return the columns from the best single ranking down; those without one come last.

    >>> most_telling_first(())
    ()
    """
    return tuple(sorted(profiles, key=lambda p: (math.isnan(p.auc), -p.auc)))


def _warning(kind: str, rows: int, distinct: int, auc: float) -> str:
    if distinct <= 1:
        return "It has one value only and tells a model nothing."
    if auc >= SUSPICIOUS_AUC:
        return (
            "On its own it separates the classes almost completely: "
            "check that it is known before the decision."
        )
    if kind == "category" and distinct > rows / 2:
        return "Almost every row has its own value: it may name the case instead of describing it."
    return ""


def value_text(value: object) -> str:
    """Return one value of a column as short text.

    >>> value_text(0.1)
    '0.1'
    """
    if isinstance(value, pd.Timestamp):
        return value.strftime("%Y-%m-%d")
    if isinstance(value, float) or type(value) is np.float32:
        return f"{float(str(value)):.6g}"
    return str(value)


def _groups(values: pd.Series[Any]) -> IntArray:
    """Return the group number of each row; missing values are group 0."""
    if column_kind(values) in ("category", "yes/no"):
        codes, _ = pd.factorize(values, use_na_sentinel=True)
        return np.asarray(codes, dtype=np.int64) + 1
    numbers, missing = as_numbers(values)
    groups = np.zeros(len(numbers), dtype=np.int64)
    present = numbers[~missing]
    if len(present):
        edges = np.unique(np.quantile(present, np.linspace(0, 1, GROUPS + 1)[1:-1]))
        groups[~missing] = np.searchsorted(edges, present, side="left") + 1
    return groups


def as_numbers(values: pd.Series[Any]) -> tuple[FloatArray, NDArray[np.bool_]]:
    """Return the column as numbers (n,), dates as milliseconds, and where it has no value (n,)."""
    missing = values.isna().to_numpy()
    if pd.api.types.is_datetime64_any_dtype(values):
        numbers = values.to_numpy().astype("datetime64[ms]").astype(np.float64)
    else:
        numbers = values.to_numpy(dtype=np.float64, na_value=np.nan)
    return numbers, missing


def _stratified_half(y: IntArray, seed: int) -> NDArray[np.bool_]:
    rng = np.random.default_rng(seed)
    half = np.zeros(len(y), dtype=np.bool_)
    for label in (0, 1):
        rows = rng.permutation(np.flatnonzero(y == label))
        half[rows[: len(rows) // 2]] = True
    return half


def _held_out_auc(groups: IntArray, y: IntArray, learn: NDArray[np.bool_]) -> float:
    size = int(groups.max(initial=0)) + 1
    cases = np.bincount(groups[learn], minlength=size)
    positives = np.bincount(groups[learn & (y == 1)], minlength=size)
    if not learn.any():
        return float("nan")
    overall = float(y[learn].mean())
    rate = (positives + PRIOR_CASES * overall) / (cases + PRIOR_CASES)
    return _auc(rate, groups[~learn], y[~learn])


def _auc(rate: FloatArray, groups: IntArray, y: IntArray) -> float:
    """Return the ROC AUC of ranking groups by their rate; ties count half."""
    _, level = np.unique(rate, return_inverse=True)
    size = int(level.max()) + 1
    positive = np.bincount(level[groups[y == 1]], minlength=size).astype(np.float64)
    negative = np.bincount(level[groups[y == 0]], minlength=size).astype(np.float64)
    pairs = positive.sum() * negative.sum()
    if pairs == 0:
        return float("nan")
    below = np.cumsum(negative) - negative
    return float((positive * (below + negative / 2)).sum() / pairs)
