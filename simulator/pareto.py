"""Turns figures of several models into those that no other model beats, and who beats the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

__all__ = ["Domination", "dominated_by", "frontier", "placed"]


@dataclass(frozen=True, kw_only=True)
class Domination:
    """One model that is at least as good as another in everything, and better in something.

    Parameters
    ----------
    by : str
        The name of the better one.
    better : tuple of str
        Axes in which it is better.
    equal : tuple of str
        Axes in which the two are the same.
    """

    by: str
    better: tuple[str, ...]
    equal: tuple[str, ...]


def placed(values: ArrayLike) -> NDArray[np.bool_]:
    """Which rows can be compared at all: those without a NaN.

    Parameters
    ----------
    values : (m, d) array
        Figures of m models on d axes.

    Examples
    --------
    >>> placed([[1, 2], [float("nan"), 1]]).tolist()
    [True, False]
    """
    return ~np.any(np.isnan(_table(values)), axis=1)


def frontier(values: ArrayLike) -> NDArray[np.bool_]:
    """Which rows no other row dominates: as low on every axis and lower on one.

    Parameters
    ----------
    values : (m, d) array
        Lower is better on every axis; infinite values are allowed. Rows with a NaN cannot be
        placed: they are not on the frontier and dominate nobody.

    Returns
    -------
    (m,) bool array
        Equal rows are on the frontier together or not at all.

    Raises
    ------
    ValueError
        When `values` is not a table of numbers with at least one axis.

    Examples
    --------
    >>> frontier([[1, 9], [2, 5], [3, 5], [4, 1]]).tolist()
    [True, True, False, True]
    """
    table = _table(values)
    return placed(table) & ~_dominates(table).any(axis=0)


def dominated_by(
    names: Sequence[str], values: ArrayLike, axes: Sequence[str]
) -> dict[str, tuple[Domination, ...]]:
    """Who dominates each row that is placed and not on the frontier, and in what.

    Parameters
    ----------
    names : m names
    values : (m, d) array
        Lower is better.
    axes : d names

    Returns
    -------
    dict of str to tuple of Domination
        In the order of `names`; by whoever is on the frontier. Rows on it are not in the dict.

    Raises
    ------
    ValueError
        When names, axes and values do not fit together, or a name comes twice.

    Examples
    --------
    >>> dominated_by(["a", "b"], [[1, 5], [2, 5]], ["cost", "p99"])
    {'b': (Domination(by='a', better=('cost',), equal=('p99',)),)}
    """
    table = _table(values)
    if len(set(names)) != len(names):
        raise ValueError(f"names must differ, got {list(names)}")
    if table.shape != (len(names), len(axes)):
        raise ValueError(
            f"values must have a row for each name and a column for each axis, "
            f"{(len(names), len(axes))}, got {table.shape}"
        )
    best, over = frontier(table), _dominates(table)
    return {
        name: tuple(
            Domination(
                by=names[other],
                better=tuple(
                    a for a, here in zip(axes, table[other] < table[row], strict=True) if here
                ),
                equal=tuple(
                    a for a, here in zip(axes, table[other] == table[row], strict=True) if here
                ),
            )
            for other in np.flatnonzero(best & over[:, row]).tolist()
        )
        for row, name in enumerate(names)
        if over[:, row].any()
    }


def _table(values: ArrayLike) -> NDArray[np.float64]:
    table = np.asarray(values, dtype=np.float64)
    if table.ndim != 2 or table.shape[1] == 0:
        raise ValueError(f"values must be a table (models, axes), got shape {table.shape}")
    return table


def _dominates(table: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(m, m): whether the row of the first index dominates that of the second; never with a NaN."""
    left, right = table[:, None, :], table[None, :, :]
    return np.all(left <= right, axis=2) & np.any(left < right, axis=2)
