"""Turns ordered measurements into quantiles with intervals that assume no distribution.

The number of measurements below the true quantile is binomial, so two of the ordered measurements
enclose it with a known probability (David & Nagaraja 2003, Order Statistics, section 7.1).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import bdtr

from simulator.intervals import Interval

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

__all__ = ["least_sample", "ordered_quantile", "quantile_interval", "worth_interval"]


def ordered_quantile(ordered: ArrayLike, q: float) -> float:
    """The smallest measurement that at least a share q of them does not exceed.

    Parameters
    ----------
    ordered : (m,) array
        Ascending, m at least 1.
    q : float
        In (0, 1).

    Returns
    -------
    float
        One of the measurements, number ``ceil(m q)``.

    Raises
    ------
    ValueError
        When q is not in (0, 1), or there is no measurement.

    Examples
    --------
    >>> ordered_quantile([1.0, 2.0, 3.0, 4.0], 0.5), ordered_quantile([1.0, 2.0, 3.0], 0.99)
    (2.0, 3.0)
    """
    values = _checked(ordered, q)
    return float(values[_rank(len(values), q) - 1])


def quantile_interval(ordered: ArrayLike, q: float, level: float = 0.95) -> Interval:
    """Interval of a quantile between two of the measurements.

    Parameters
    ----------
    ordered : (m,) array
        Independent measurements, ascending.
    q : float
        In (0, 1).
    level : float
        Least coverage in (0, 1); each side misses with at most ``(1 - level) / 2``.

    Returns
    -------
    Interval
        From measurement r to s, counted from 1: r the largest with
        ``P(B <= r - 1) <= (1 - level) / 2``, s the smallest with
        ``P(B <= s - 1) >= (1 + level) / 2``, B binomial with m trials of probability q.

    Raises
    ------
    ValueError
        When m is too small for any such pair, naming how many are needed; or q or level is not in
        (0, 1).

    Examples
    --------
    >>> interval = quantile_interval(np.arange(1.0, 2501.0), 0.99)
    >>> interval.low, interval.high
    (2465.0, 2485.0)
    """
    values = _checked(ordered, q)
    m, needed = len(values), least_sample(q, level)
    if m < needed:
        raise ValueError(
            f"an interval for the {_named(q)} needs at least {needed:,} measurements, got {m:,}"
        )
    below = bdtr(np.arange(m), m, q)
    tail = (1 - level) / 2
    # There are enough: an extreme that seems not to do at exactly `needed` is one of rounding.
    low = max(int(np.searchsorted(below, tail, side="right")), 1)
    high = min(int(np.searchsorted(below, 1 - tail, side="left")) + 1, m)
    ends = float(values[low - 1]), float(values[high - 1])
    return Interval(*ends, level, f"order statistics {low:,} and {high:,} of {m:,}")


def worth_interval(ordered: ArrayLike, q: float, worth: int, level: float = 0.95) -> Interval:
    """Interval of a quantile from measurements that are worth fewer independent ones.

    Parameters
    ----------
    ordered : (m,) array
        Ascending.
    q : float
        In (0, 1).
    worth : int
        How many independent measurements they are worth, at most m.
    level : float
        Least coverage in (0, 1).

    Returns
    -------
    Interval
        The ranks r and s that `quantile_interval` takes from `worth` measurements, as shares of m:
        measurements ``floor(m (r - 1) / worth) + 1`` and ``ceil(m s / worth)``. With `worth` equal
        to m these are r and s.

    Raises
    ------
    ValueError
        When `worth` is above m or too small for an interval; or as `quantile_interval` does.

    Examples
    --------
    >>> interval = worth_interval(np.arange(1.0, 2501.0), 0.99, 1_000)
    >>> interval.low, interval.high, interval.method
    (2456.0, 2493.0, 'order statistics 983 and 997 of 1,000, which 2,500 resembling ones are worth')
    """
    values = _checked(ordered, q)
    m = len(values)
    if worth > m:
        raise ValueError(f"worth must be at most the {m:,} measurements, got {worth:,}")
    if worth == m:
        return quantile_interval(values, q, level)
    of_fewer = quantile_interval(np.arange(1.0, worth + 1), q, level)
    low, high = int(of_fewer.low), int(of_fewer.high)
    ends = float(values[m * (low - 1) // worth]), float(values[-(-m * high // worth) - 1])
    kind = f"{of_fewer.method}, which {m:,} resembling ones are worth"
    return Interval(*ends, level, kind)


def least_sample(q: float, level: float = 0.95) -> int:
    """Fewest measurements from which `quantile_interval` can be made.

    The smallest m with ``max(q, 1 - q)^m <= (1 - level) / 2``: then not even the extremes are
    likely to lie on one side of the quantile.

    Raises
    ------
    ValueError
        When q or level is not in (0, 1).

    Examples
    --------
    >>> least_sample(0.5), least_sample(0.95), least_sample(0.99)
    (6, 72, 368)
    """
    _check_share("q", q)
    _check_share("level", level)
    share, tail = max(q, 1 - q), (1 - level) / 2
    least = max(1, math.floor(math.log(tail) / math.log(share)) - 1)
    while share**least > tail:
        least += 1
    return least


def _rank(m: int, q: float) -> int:
    # 0.99 * 100 is 99.00000000000001 in some orders of work: a rank must not step over it.
    return min(m, max(1, math.ceil(m * q - 1e-9)))


def _checked(ordered: ArrayLike, q: float) -> NDArray[np.float64]:
    _check_share("q", q)
    values = np.asarray(ordered, dtype=np.float64)
    if values.ndim != 1 or not len(values):
        raise ValueError(f"ordered must be one row of measurements, got shape {values.shape}")
    return values


def _check_share(name: str, value: float) -> None:
    if not 0 < value < 1:
        raise ValueError(f"{name} must be in (0, 1), got {value}")


def _named(q: float) -> str:
    return f"p{100 * q:.10g}"
