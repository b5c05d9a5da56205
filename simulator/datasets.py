"""Turns the name of a data set into rows ready to be split, with everything a screen must say."""

from __future__ import annotations

import difflib
import hashlib
import operator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from simulator.dataset_registry import DATASETS
from simulator.dataset_specs import ROW_ORDER, CaseWords, DatasetSpec
from simulator.dataset_tables import Table, content_hash, table

__all__ = ["DATASETS", "ROW_ORDER", "CaseWords", "Dataset", "DatasetSpec", "data_version", "load"]

SAMPLING_VERSION = 1  # raise whenever the same seed keeps other rows


@dataclass(frozen=True, eq=False)
class Dataset:
    """Rows of one data set in order of time where there is time.

    Parameters
    ----------
    name, title : str
        Key in `DATASETS`; what the screen shows.
    case, positive : str
        What one row is and what the positive class is, in words.
    X : pandas.DataFrame
        ``(n, p)`` features, index 0..n-1. A fresh frame that belongs to whoever loaded it.
    y : (n,) int8
        1 for the positive class; read-only, as all arrays here.
    time : (n,) or None
        Ascending dates, days or row numbers; never a feature.
    amount : (n,) float64 or None
        Money at stake in each case [currency].
    weight : (n,) float64 or None
        Survey weight: how many cases of the population a row stands for; may be 0.
    pattern : (n,) str or None
        Kind of each simulated fraud, ``"none"`` elsewhere: for slices, never a feature.
    group_columns : tuple of str
        Columns of ``X`` by which results can be sliced.
    source, licence : str
        Where the rows come from and on what terms.
    simulated : bool
        True when no observed case is behind the rows.
    version : str
        Data sets of equal version hold the same rows.
    rows_available : int
        Rows of the whole data set, of which these are a stratified sample.

    Examples
    --------
    >>> data = load("breast_cancer")
    >>> len(data), data.case, data.positive, round(data.prevalence, 4)
    (569, 'breast mass', 'cancer', 0.3726)
    """

    name: str
    title: str
    case: str
    positive: str
    X: pd.DataFrame
    y: NDArray[np.int8]
    time: NDArray[Any] | None
    amount: NDArray[np.float64] | None
    weight: NDArray[np.float64] | None
    pattern: NDArray[np.str_] | None
    group_columns: tuple[str, ...]
    source: str
    licence: str
    simulated: bool
    version: str
    rows_available: int

    def __post_init__(self) -> None:
        for values in (self.y, self.time, self.amount, self.weight, self.pattern):
            if values is not None:
                values.setflags(write=False)

    def __len__(self) -> int:
        return len(self.y)

    @property
    def prevalence(self) -> float:
        """Share of positives among the rows, in [0, 1]; survey weights are not used."""
        return float(np.count_nonzero(self.y)) / len(self.y)


def load(name: str, *, max_rows: int | None = None, seed: int = 0) -> Dataset:
    """Rows of the data set called ``name``.

    Parameters
    ----------
    name : str
        A key of `DATASETS`.
    max_rows : int, optional
        At most this many rows, at least 2. Each class keeps its share to the nearest row (and at
        least one row); the order of time is kept; a larger cap contains the rows of a smaller one
        with the same seed.
    seed : int
        Decides which rows stay and, for generated data, which rows exist; at least 0.

    Returns
    -------
    Dataset
        Shares nothing with earlier or later calls.

    Raises
    ------
    ValueError
        If the name is unknown, or ``max_rows`` or ``seed`` is not a whole number in range.

    Examples
    --------
    >>> data = load("credit_default", max_rows=1_000)
    >>> data.X.shape, int(data.y.sum()), data.rows_available
    ((1000, 23), 221, 30000)
    """
    spec, max_rows, seed = _checked(name, max_rows, seed)
    whole = table(spec, seed=seed)
    rows = _rows_kept(whole.y, max_rows, seed)
    return _dataset(spec, whole, rows, data_version(name, max_rows=max_rows, seed=seed))


def data_version(name: str, *, max_rows: int | None = None, seed: int = 0) -> str:
    """`Dataset.version` of the same call to `load`, without loading: 16 hexadecimal digits.

    It changes when the file, the generating code, the excluded columns, the cap or the seed that
    chose the rows changes; it does not change with words, costs or volumes. Parameters and errors
    are those of `load`.

    Examples
    --------
    >>> data_version("spam") == load("spam").version
    True
    >>> data_version("spam", max_rows=500) == data_version("spam")
    False
    """
    spec, max_rows, seed = _checked(name, max_rows, seed)
    sample = "all" if max_rows is None or max_rows >= spec.rows else f"{max_rows} {seed}"
    said = f"{SAMPLING_VERSION} {content_hash(spec, seed=seed)} {sample}"
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def _dataset(spec: DatasetSpec, whole: Table, rows: NDArray[np.int64], version: str) -> Dataset:
    def kept(values: NDArray[Any] | None) -> NDArray[Any] | None:
        return None if values is None else values[rows]

    return Dataset(
        name=spec.name,
        title=spec.title,
        case=spec.words.case,
        positive=spec.words.positive,
        X=whole.X.iloc[rows].reset_index(drop=True),
        y=whole.y[rows],
        time=kept(whole.time),
        amount=kept(whole.amount),
        weight=kept(whole.weight),
        pattern=kept(whole.pattern),
        group_columns=spec.groups,
        source=spec.source,
        licence=spec.licence,
        simulated=spec.simulated,
        version=version,
        rows_available=len(whole.y),
    )


def _rows_kept(y: NDArray[np.int8], max_rows: int | None, seed: int) -> NDArray[np.int64]:
    """Ascending rows of a stratified sample; fewer rows than the cap are all kept."""
    if max_rows is None or max_rows >= y.size:
        return np.arange(y.size)
    positives = np.flatnonzero(y == 1)
    negatives = np.flatnonzero(y == 0)
    wanted = (2 * max_rows * positives.size + y.size) // (2 * y.size)  # rounded half up, exactly
    wanted = min(max(wanted, 1), max_rows - 1)
    rng = np.random.default_rng([seed, 2])
    kept = [rng.permutation(positives)[:wanted], rng.permutation(negatives)[: max_rows - wanted]]
    return np.sort(np.concatenate(kept))


def _checked(name: str, max_rows: object, seed: object) -> tuple[DatasetSpec, int | None, int]:
    if name not in DATASETS:
        near = difflib.get_close_matches(str(name), DATASETS, n=1)
        hint = f" (did you mean {near[0]}?)" if near else ""
        known = ", ".join(DATASETS)
        raise ValueError(f"name must be one of {known}; got {str(name)[:60]!r}{hint}")
    rows = None if max_rows is None else _whole_number("max_rows", max_rows, at_least=2)
    return DATASETS[name], rows, _whole_number("seed", seed, at_least=0)


def _whole_number(argument: str, value: Any, *, at_least: int) -> int:
    try:
        number = None if isinstance(value, bool) else operator.index(value)
    except TypeError:
        number = None
    if number is None or number < at_least:
        raise ValueError(f"{argument} must be a whole number of at least {at_least}, got {value!r}")
    return number
