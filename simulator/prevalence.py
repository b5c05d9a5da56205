"""Turns a data set into the share of positives in each stretch of time and in each fold."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.special import chdtrc

from simulator.intervals import Interval, wilson_interval

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from simulator.datasets import Dataset

    IntArray = NDArray[np.int64]


@dataclass(frozen=True)
class Period:
    """Positives among the cases of one stretch of time; `start` and `end` are both inside."""

    start: Any
    end: Any
    positives: int
    cases: int
    interval: Interval

    @property
    def prevalence(self) -> float:
        """Share of positives in [0, 1]."""
        return self.positives / self.cases


def prevalence_over_time(dataset: Dataset, *, periods: int = 12) -> tuple[Period, ...]:
    """Return the share of positives in consecutive stretches of about equally many cases.

    A moment is never split between two stretches. Empty when the data set has no time.

    Parameters
    ----------
    dataset : its `time` (n,) need not be sorted.
    periods : wanted number of stretches; fewer when there are fewer moments.

    Raises
    ------
    ValueError
        When `periods` is below 1.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> prevalence_over_time(load("breast_cancer"))
    ()
    """
    if periods < 1:
        raise ValueError(f"periods must be 1 or more, got {periods}")
    if dataset.time is None or len(dataset.y) == 0:
        return ()
    time = np.asarray(dataset.time)
    order = np.argsort(time, kind="stable")
    time, y = time[order], np.asarray(dataset.y, dtype=np.int64)[order]
    wanted = np.linspace(0, len(y), periods + 1)[1:-1].astype(np.int64)
    starts = np.searchsorted(time, time[wanted], side="left") if len(wanted) else wanted
    borders = np.unique(np.concatenate([[0], starts, [len(y)]]))
    return tuple(_period(time[a:b], y[a:b]) for a, b in itertools.pairwise(borders))


def homogeneity_p(periods: Sequence[Period]) -> float:
    """Return how surprising the differences between the periods would be under one prevalence.

    Pearson's chi-square test of homogeneity over the 2 x k table of positives and negatives.

    Returns
    -------
    p-value in [0, 1]; small means that prevalence moves. NaN with fewer than two periods or with
    one class only.

    Examples
    --------
    >>> import math
    >>> math.isnan(homogeneity_p(()))
    True
    """
    counts = np.array([[p.positives, p.cases - p.positives] for p in periods], dtype=np.float64)
    if len(periods) < 2 or bool((counts.sum(axis=0) == 0).any()):
        return float("nan")
    expected = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / counts.sum()
    statistic = float(((counts - expected) ** 2 / expected).sum())
    return float(chdtrc(len(periods) - 1, statistic))


def positives_in(y: NDArray[np.integer[Any]], parts: Sequence[IntArray]) -> tuple[int, ...]:
    """Return the positives among the rows of each part.

    >>> positives_in(np.array([0, 1, 1]), [np.array([0, 1]), np.array([2])])
    (1, 1)
    """
    return tuple(int(np.count_nonzero(np.asarray(y)[rows])) for rows in parts)


def _period(time: NDArray[Any], y: IntArray) -> Period:
    positives, cases = int(y.sum()), len(y)
    return Period(time[0], time[-1], positives, cases, wilson_interval(positives, cases))
