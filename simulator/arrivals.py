"""Turns an arrival rate, burstiness and dispatch into the law of the time between two arrivals.

Poisson when burstiness is 1, else hyperexponential of order 2 with balanced means: now and then a
long pause, in between many requests at once. What one of several servers sees is derived exactly.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.law import FloatArray
from simulator.serving import Dispatch

__all__ = ["Arrivals", "arrivals"]

_AS_GOOD_AS_POISSON = 1e-9
"""So little above 1, the two phases of a bursty stream could not be told apart by their rates."""


@dataclass(frozen=True)
class Arrivals:
    """The law of a time between arrivals: a sum of `copies` equal hyperexponential times.

    Parameters
    ----------
    weights, rates_per_ms : (2,) tuples
        With probability ``weights[i]`` exponential of ``rates_per_ms[i]``.
    copies : int
        1 or more.
    """

    weights: tuple[float, float]
    rates_per_ms: tuple[float, float]
    copies: int = 1

    @property
    def mean_ms(self) -> float:
        """Expected time between arrivals [ms]."""
        first, second = self.weights
        return self.copies * (first / self.rates_per_ms[0] + second / self.rates_per_ms[1])

    @property
    def cv2(self) -> float:
        """Squared coefficient of variation."""
        square = sum(
            2 * w / rate**2 for w, rate in zip(self.weights, self.rates_per_ms, strict=True)
        )
        mean = self.mean_ms / self.copies
        return (square / mean**2 - 1) / self.copies

    @property
    def is_poisson(self) -> bool:
        """Whether the time is exponential."""
        return self.copies == 1 and self.rates_per_ms[0] == self.rates_per_ms[1]

    def at_random(self, servers: int) -> Arrivals:
        """Return what one server sees when every request goes to one of `servers` by lot.

        The time to its next request is a geometric sum of times between arrivals. With transform
        ``A(s) = N(s) / D(s)`` that of the sum is ``N / (c D - (c - 1) N)``, whose denominator has
        two real roots again, so that the sum is hyperexponential as well.

        Raises
        ------
        ValueError
            For no server, or when requests are taken in turn already.
        """
        _check_servers(servers)
        if self.copies != 1:
            raise ValueError(
                f"requests must not be in turn already to be sent by lot, got {self.copies} copies"
            )
        if self.is_poisson:
            rate = self.rates_per_ms[0] / servers
            return Arrivals((1.0, 0.0), (rate, rate))
        (w1, w2), (r1, r2) = self.weights, self.rates_per_ms
        slope = w1 * r1 + w2 * r2
        # c D - (c - 1) N = c (s^2 + (r1 + r2) s + r1 r2) - (c - 1) (slope s + r1 r2)
        half = ((r1 + r2) - (1 - 1 / servers) * slope) / 2
        product = r1 * r2 / servers
        large = half + math.sqrt(max(half * half - product, 0.0))
        small = product / large
        # N / (c (s + large) (s + small)) in partial fractions
        weight = (slope / servers - product / large) / (large - small)
        return Arrivals((weight, 1 - weight), (large, small))

    def in_turn(self, servers: int) -> Arrivals:
        """Return what one server sees when it gets every `servers`-th request."""
        _check_servers(servers)
        return Arrivals(self.weights, self.rates_per_ms, self.copies * servers)

    def at_one_queue(self, servers: int, dispatch: Dispatch) -> Arrivals:
        """Return what one queue sees: the shared one, or that of each of `servers`."""
        if servers == 1 or dispatch == "shared":
            return self
        return self.at_random(servers) if dispatch == "random" else self.in_turn(servers)

    def transform(self, step_ms: float, z: NDArray[np.complex128]) -> NDArray[np.complex128]:
        """Return E[z^k] where k steps of the grid stand for the time, mean kept.

        A time between two grid points goes to either, in proportion to its nearness: for an
        exponential time that is an atom at 0 and a geometric tail.
        """
        total = np.zeros_like(z)
        for weight, rate in zip(self.weights, self.rates_per_ms, strict=True):
            if weight:
                x = rate * step_ms
                decay, lost = math.exp(-x), -math.expm1(-x)
                beyond = lost + decay * (1 - z)  # 1 - decay z, also where decay is almost 1
                total += weight * (1 - lost / x + (lost * lost / x) * z / beyond)
        return total**self.copies

    def spread(self, step_ms: float) -> float:
        """Variance [steps^2] that putting the time on the grid adds to it."""
        return self.copies * sum(
            weight * _added_variance(rate * step_ms)
            for weight, rate in zip(self.weights, self.rates_per_ms, strict=True)
        )

    def sample(self, size: int, rng: np.random.Generator) -> FloatArray:
        """Return `size` independent times [ms]."""
        return (
            self._drawn((size,), rng)
            if self.copies == 1
            else self._drawn((self.copies, size), rng).sum(axis=0)
        )

    def _drawn(self, shape: tuple[int, ...], rng: np.random.Generator) -> FloatArray:
        times = rng.standard_exponential(shape)
        if self.weights[1] == 0:
            return times / self.rates_per_ms[0]
        first, second = (1 / rate for rate in self.rates_per_ms)
        return times * np.where(rng.random(shape) < self.weights[0], first, second)


def arrivals(rate_per_s: float, burstiness: float = 1.0) -> Arrivals:
    """Return the law of the time between two arrivals at the whole fleet.

    Parameters
    ----------
    rate_per_s : float
        Requests per second, above 0.
    burstiness : float
        Squared coefficient of variation, 1 or more.

    Raises
    ------
    ValueError
        For a rate or a burstiness that is out of range or not finite.

    Examples
    --------
    >>> calm, bursty = arrivals(100), arrivals(100, 4)
    >>> calm.mean_ms, round(bursty.mean_ms, 9), round(bursty.cv2, 9)
    (10.0, 10.0, 4.0)
    >>> thinned = bursty.at_random(3)
    >>> round(thinned.mean_ms, 9), round(thinned.cv2, 9)
    (30.0, 2.0)
    """
    if not 0 < rate_per_s < math.inf:
        raise ValueError(f"rate_per_s must be above 0 and finite, got {rate_per_s}")
    if not 1 <= burstiness < math.inf:
        raise ValueError(f"burstiness must be 1 or more and finite, got {burstiness}")
    rate = rate_per_s / 1_000
    if burstiness - 1 < _AS_GOOD_AS_POISSON:
        return Arrivals((1.0, 0.0), (rate, rate))
    first = (1 + math.sqrt((burstiness - 1) / (burstiness + 1))) / 2
    return Arrivals((first, 1 - first), (2 * first * rate, 2 * (1 - first) * rate))


def _check_servers(servers: int) -> None:
    if servers < 1:
        raise ValueError(f"servers must be at least 1, got {servers}")


def _added_variance(x: float) -> float:
    """``coth(x / 2) / x - 2 / x^2`` for an exponential time with `x` steps' rate; 1/6 for small."""
    if x < 0.05:
        return 1 / 6 - x * x / 360
    return 1 / (math.tanh(x / 2) * x) - 2 / (x * x)
