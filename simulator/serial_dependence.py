"""Turns measurements in the order they were made into how much neighbours resemble each other.

Ranks are correlated instead of values: one measurement a hundred times the others would otherwise
drown what all the rest have in common.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

__all__ = ["autocorrelation", "effective_sample"]


def autocorrelation(values: ArrayLike, lags: int = 1) -> NDArray[np.float64]:
    """Rank autocorrelation at lags 1 to `lags`.

    Parameters
    ----------
    values : (m,) array
        In the order they were measured, m above `lags`.
    lags : int
        At least 1.

    Returns
    -------
    (lags,) array
        Each in [-1, 1]; about 0 for independent measurements, NaN when all are equal.

    Raises
    ------
    ValueError
        When `lags` is below 1 or not below m.

    Examples
    --------
    >>> autocorrelation([1, 2, 3, 4, 5, 6, 7, 8]).round(3).tolist()
    [0.625]
    """
    m = np.size(values)
    if not 1 <= lags < m:
        raise ValueError(f"lags must be at least 1 and below {m} measurements, got {lags}")
    return _correlations(values)[1 : lags + 1]


def effective_sample(values: ArrayLike) -> float:
    """How many independent measurements these are worth, at most m.

    ``m / (1 + 2 sum rho_k)``, the sum over pairs of lags as long as each pair is positive and none
    is larger than the one before (Geyer 1992, initial monotone sequence,
    doi:10.1214/ss/1177011137).

    Parameters
    ----------
    values : (m,) array
        In the order they were measured, m at least 2.

    Returns
    -------
    float
        In (0, m]; m when all are equal.

    Examples
    --------
    >>> each_five_times = np.repeat(np.random.default_rng(0).random(500), 5)
    >>> 400 < effective_sample(each_five_times) < 600
    True
    """
    m = np.size(values)
    if m < 2:
        raise ValueError(f"values must be at least 2 measurements, got {m}")
    rho = _correlations(values)
    if not np.isfinite(rho[1]):
        return float(m)
    even = len(rho) // 2 * 2
    pairs = np.minimum.accumulate(rho[:even].reshape(-1, 2).sum(axis=1))
    ends = np.flatnonzero(pairs <= 0)
    kept = pairs[: ends[0]] if len(ends) else pairs
    # The first pair holds lag 0, which is 1: the sum of all lags on both sides is 2 sum - 1.
    return float(m / max(1.0, 2 * float(kept.sum()) - 1))


def _correlations(values: ArrayLike) -> NDArray[np.float64]:
    """Rank autocorrelation at lags 0 to m - 1."""
    _, place, count = np.unique(
        np.asarray(values, dtype=np.float64), return_inverse=True, return_counts=True
    )
    ranks = (np.cumsum(count) - (count - 1) / 2)[place]  # equal values share their mean rank
    centred = ranks - ranks.mean()
    m = len(centred)
    spectrum = np.fft.rfft(centred, n=2 * m)
    products = np.fft.irfft(np.abs(spectrum) ** 2, n=2 * m)[:m]
    total = float(centred @ centred)
    return products / total if total > 0 else np.full(m, np.nan)
