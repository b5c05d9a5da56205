"""Turns counts into intervals for shares, for their ratio and for weighted sums of two of them.

The order of operations is part of the contract: the browser computes the same doubles.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

__all__ = ["Interval", "mover_linear", "mover_ratio", "normal_quantile", "wilson_interval"]

_Z_95 = 1.959963984540054


@dataclass(frozen=True)
class Interval:
    """From `low` to `high`, covering the true value in a share `level` of repetitions.

    Parameters
    ----------
    low, high : float
        In the unit of the figure it belongs to.
    level : float
        In (0, 1).
    method : str
        How it was made, in words.
    """

    low: float
    high: float
    level: float = 0.95
    method: str = ""


def normal_quantile(level: float) -> float:
    """Half-width of a two-sided normal interval in standard errors.

    Parameters
    ----------
    level : float
        Coverage in (0, 1).

    Returns
    -------
    float
        1.96 for 0.95.

    Raises
    ------
    ValueError
        When ``level`` is not in (0, 1).

    Examples
    --------
    >>> round(normal_quantile(0.95), 4), round(normal_quantile(0.9), 4)
    (1.96, 1.6449)
    """
    if not 0 < level < 1:
        raise ValueError(f"level must be in (0, 1), got {level}")
    return _Z_95 if level == 0.95 else NormalDist().inv_cdf((1 + level) / 2)


def wilson_interval(successes: float, trials: float, level: float = 0.95) -> Interval:
    """Score interval of a share; never outside [0, 1] and never empty.

    Parameters
    ----------
    successes, trials : float
        Counts, ``0 <= successes <= trials`` and ``trials > 0``.
    level : float
        Coverage in (0, 1).

    Returns
    -------
    Interval
        ``(p + z^2/2n -+ z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n)`` (Wilson 1927,
        doi:10.1080/01621459.1927.10502953; Newcombe 1998, method 3).

    Raises
    ------
    ValueError
        When the counts are out of range.

    Examples
    --------
    >>> interval = wilson_interval(81, 263)
    >>> round(interval.low, 4), round(interval.high, 4)
    (0.2553, 0.3662)
    """
    k, n = float(successes), float(trials)
    if not (0 < n < math.inf and 0 <= k <= n):
        raise ValueError(
            f"successes must be in [0, trials] and trials above 0, got {successes} of {trials}"
        )
    z = normal_quantile(level)
    p = k / n
    z2 = z * z
    d = 1 + z2 / n
    c = (p + z2 / (2 * n)) / d
    h = (z / d) * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    low = 0.0 if k == 0 else max(0.0, c - h)
    high = 1.0 if k == n else min(1.0, c + h)
    return Interval(low, high, level, "Wilson")


def mover_ratio(p1: float, first: Interval, p2: float, second: Interval) -> Interval:
    """Interval of ``p1 / p2`` from the intervals of two independent estimates.

    Parameters
    ----------
    p1, p2 : float
        Estimates that are not negative.
    first, second : Interval
        Their intervals; ``p2`` may be 0 and ``second.low`` may be 0: `high` is then infinite.

    Returns
    -------
    Interval
        The method of variance estimates recovery for a ratio (Donner & Zou 2012,
        doi:10.1177/0962280210383082).

    Examples
    --------
    >>> sensitivity, false_positives = wilson_interval(80, 100), wilson_interval(96, 1000)
    >>> ratio = mover_ratio(0.8, sensitivity, 0.096, false_positives)
    >>> round(ratio.low, 2), round(ratio.high, 2)
    (6.67, 10.25)
    """
    pp = p1 * p2
    low_product = first.low * second.high * (2 * p1 - first.low) * (2 * p2 - second.high)
    low_divisor = second.high * (2 * p2 - second.high)
    if low_divisor != 0:
        low = (pp - math.sqrt(max(0.0, pp * pp - low_product))) / low_divisor
    else:
        low = first.low * (2 * p1 - first.low) / (2 * pp) if pp > 0 else 0.0
    high_product = first.high * second.low * (2 * p1 - first.high) * (2 * p2 - second.low)
    high_divisor = second.low * (2 * p2 - second.low)
    if high_divisor != 0:
        high = (pp + math.sqrt(max(0.0, pp * pp - high_product))) / high_divisor
    else:
        high = math.inf
    return Interval(low, high, first.level, "MOVER ratio of Wilson intervals")


def mover_linear(
    estimate: float,
    weights: tuple[float, float],
    p1: float,
    first: Interval,
    p2: float,
    second: Interval,
    *further: tuple[float, float, Interval],
) -> Interval:
    """Interval of ``a p1 + b p2 + ... + constant`` from the intervals of independent estimates.

    Parameters
    ----------
    estimate : float
        The value of the whole expression.
    weights : (a, b)
        Of any sign.
    p1, p2 : float
        Estimates.
    first, second : Interval
        Their intervals.
    *further : (weight, estimate, interval)
        More terms of the sum.

    Returns
    -------
    Interval
        Squared distances to the limits add up (Zou & Donner 2008, doi:10.1002/sim.3095; for a
        difference of two shares this is Newcombe 1998, method 10).

    Examples
    --------
    >>> one, two = wilson_interval(56, 70), wilson_interval(48, 80)
    >>> gap = mover_linear(0.2, (1, -1), 0.8, one, 0.6, two)
    >>> round(gap.low, 4), round(gap.high, 4)
    (0.0524, 0.3339)
    """
    a, b = weights
    down1 = a * (p1 - first.low if a >= 0 else first.high - p1)
    down2 = b * (p2 - second.low if b >= 0 else second.high - p2)
    up1 = a * (first.high - p1 if a >= 0 else p1 - first.low)
    up2 = b * (second.high - p2 if b >= 0 else p2 - second.low)
    below, above = down1 * down1 + down2 * down2, up1 * up1 + up2 * up2
    for c, p, limits in further:
        down = c * (p - limits.low if c >= 0 else limits.high - p)
        up = c * (limits.high - p if c >= 0 else p - limits.low)
        below, above = below + down * down, above + up * up
    return Interval(
        estimate - math.sqrt(below),
        estimate + math.sqrt(above),
        first.level,
        "MOVER of Wilson intervals",
    )
