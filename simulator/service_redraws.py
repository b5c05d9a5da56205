"""Turns measured times into how often each would be there if they were measured again.

Neighbouring timings resemble each other, so they are redrawn in blocks that keep their order: the
circular block bootstrap (Politis & Romano 1992, A circular block-resampling procedure for
stationary data), in which every timing is equally likely to be drawn, the first and the last too.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import betaincinv, ndtri, stdtrit

from simulator.intervals import normal_quantile
from simulator.serial_dependence import effective_sample

__all__ = ["block_length", "redrawn_counts", "share_limits", "upper_percentile", "widening"]

_CORRELATION_TIMES = 5.0
"""A block is at least so many times as long as timings remember: where memory fades evenly, a tenth
of the variance is lost at the seams."""
_LEAST_BLOCKS = 10
_HIGHEST, _LEAST_HIGHEST = 0.2, 10
"""Part of the draws that their upper percentile is from, when it is at least so many."""
_STRAIGHT = 0.8
"""Squared correlation of those with normal deviations, below which they are not on a line."""


def block_length(times_ms: ArrayLike) -> int:
    """Return how many neighbouring timings are redrawn together.

    The square root of their number, which grows faster than the ``m^(1/3)`` that is best for a
    variance under short memory (Hall, Horowitz & Jing 1995, doi:10.1093/biomet/82.3.561), so that
    it errs on the side of more memory; longer where five correlation times are longer; never more
    than a tenth of the timings.

    Parameters
    ----------
    times_ms : (m,)
        In the order they were measured, at least 2.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> block_length(rng.random(2_500)), block_length(np.repeat(rng.random(125), 20))
    (50, 113)
    """
    times = np.asarray(times_ms, dtype=np.float64)
    number = len(times)
    remembered = _CORRELATION_TIMES * number / effective_sample(times)
    longest = max(1, number // _LEAST_BLOCKS)
    return min(max(math.ceil(math.sqrt(number)), math.ceil(remembered)), longest)


def redrawn_counts(
    cell: NDArray[np.intp], block: int, draws: int, rng: np.random.Generator
) -> NDArray[np.int64]:
    """Return how many timings of each cell are in each of `draws` samples of the same size.

    Parameters
    ----------
    cell : (m,)
        Of each timing, in the order they were measured; 0 and up.
    block : int
        How many neighbours are drawn together; the last timing is followed by the first, and the
        last block of a sample is cut to size. Blocks of 1 are independent draws.
    draws : int
    rng : Generator

    Returns
    -------
    (draws, cells)
        Each row sums to m.

    Examples
    --------
    >>> counts = redrawn_counts(np.arange(10), 5, 3, np.random.default_rng(0))
    >>> counts.shape, counts.sum(axis=1).tolist()
    ((3, 10), [10, 10, 10])
    """
    number, cells = len(cell), int(cell.max()) + 1
    begin = rng.integers(0, number, (draws, -(-number // block)))
    drawn = (begin[:, :, None] + np.arange(block)).reshape(draws, -1)[:, :number] % number
    bins = cell[drawn] + cells * np.arange(draws)[:, None]
    return np.bincount(bins.ravel(), minlength=cells * draws).reshape(draws, cells)


def widening(number: int, block: int) -> float:
    """Return the factor that deviations of redrawn samples are short by.

    A variance from blocks misses a part `block / number`, and is itself known as well as one with
    ``1.5 number / block`` degrees of freedom (Kunsch 1989, doi:10.1214/aos/1176347265).

    Examples
    --------
    >>> round(widening(2_500, 50), 3), round(widening(2_500, 250), 3)
    (1.027, 1.146)
    """
    freedom = 1.5 * number / block
    student = float(stdtrit(freedom, 0.975)) / normal_quantile(0.95)
    return student / math.sqrt(1 - block / number) if block < number else student


def upper_percentile(draws: ArrayLike, beyond: float) -> float:
    """Return the value that a share `beyond` of draws exceeds.

    On the line through the highest fifth of the draws over normal deviations, which is a quarter
    less noisy than one of them alone; that one where they are not on a line, as beside a jump, are
    fewer than ten, or have no end.

    Parameters
    ----------
    draws : (n,)
        In any order, at least one; may be infinite.
    beyond : float
        In (0, 0.1].

    Examples
    --------
    >>> draws = np.random.default_rng(0).standard_normal(200)
    >>> round(upper_percentile(draws, 0.01), 2), round(upper_percentile([1.0, 2.0], 0.01), 2)
    (2.02, 2.0)
    """
    ordered = np.sort(np.asarray(draws, dtype=np.float64))
    number = len(ordered)
    alone = float(ordered[-max(int(beyond * (number + 1)), 1)])
    first = number - int(_HIGHEST * number)
    finite = int(np.isfinite(ordered).sum())
    if finite - first < _LEAST_HIGHEST or not math.isfinite(alone):
        return alone
    place: NDArray[np.float64] = ndtri(np.arange(first + 1, finite + 1) / (number + 1))
    highest = ordered[first:finite]
    along, up = place - place.mean(), highest - highest.mean()
    together = float(along @ up)
    if together**2 < _STRAIGHT * float(along @ along) * float(up @ up) or together <= 0:
        return alone
    slope = together / float(along @ along)
    return float(highest.mean()) + slope * (float(ndtri(1 - beyond)) - float(place.mean()))


def share_limits(cases: float, number: float) -> tuple[float, float]:
    """Return the 95% limits of a share of which `cases` of `number` were seen.

    Clopper and Pearson (1934, doi:10.1093/biomet/26.4.404), so that the upper one is above 0 where
    nothing was seen: 3.7 in `number`. Counts need not be whole.

    Examples
    --------
    >>> low, high = share_limits(0, 2_000)
    >>> low, round(high, 5)
    (0.0, 0.00184)
    """
    low = float(betaincinv(cases, number - cases + 1, 0.025)) if cases > 0 else 0.0
    high = float(betaincinv(cases + 1, number - cases, 0.975)) if cases < number else 1.0
    return low, high
