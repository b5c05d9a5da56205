"""Turns measured service times and stages into what one request costs a server, and what it passes.

Stages are independent of the model and of each other, and are convolved with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import ArrayLike

from simulator.law import NOTHING, FloatArray, Law, law_of, mixture, sum_of
from simulator.serving import Stage
from simulator.stages import stages_law

__all__ = ["Measured", "Station", "Timed", "station", "station_of_cascade"]

_EQUAL_TIMES = 10_000


@runtime_checkable
class Measured(Protocol):
    """Whatever has measured service times, such as a latency profile."""

    @property
    def service_ms(self) -> FloatArray:
        """Times [ms] `(m,)`."""
        ...


@dataclass(frozen=True, eq=False)
class Timed:
    """Measured times of one model, and the share of requests that it sees.

    Parameters
    ----------
    times_ms : (m,)
        In the order they were measured [ms].
    share : float
        In [0, 1]; below 1 for the second model of a cascade.
    """

    times_ms: FloatArray
    share: float = 1.0


@dataclass(frozen=True, eq=False)
class Station:
    """What one request costs its server, and what it passes outside.

    Parameters
    ----------
    model : Law
        Of the model alone.
    held : Law
        Of the stages that hold the server, together.
    outside : Law
        Of the stages outside, together.
    timed : tuple of Timed
        The measured times that `model` was made from, one model after another.
    stages : tuple of Stage
        That `held` and `outside` were made from.
    """

    model: Law
    held: Law = NOTHING
    outside: Law = NOTHING
    timed: tuple[Timed, ...] = ()
    stages: tuple[Stage, ...] = ()

    @cached_property
    def service(self) -> Law:
        """Time that a request holds its server: the model and the stages inside, convolved."""
        return sum_of(self.model, self.held)

    @property
    def mean_ms(self) -> float:
        """Mean service time [ms]; a server can take 1000 / mean requests per second."""
        return self.service.mean_ms

    @property
    def cv2(self) -> float:
        """Squared coefficient of variation of the service time; 1 for an exponential one."""
        return self.service.cv2

    @property
    def fastest_ms(self) -> float:
        """The shortest response there can be [ms]."""
        return self.service.fastest_ms + self.outside.fastest_ms

    @cached_property
    def service_ms(self) -> FloatArray:
        """Equally likely service times [ms], ascending: the measured ones when nothing is added."""
        law = self.service
        if np.ptp(law.weight) == 0:
            return law.value_ms
        shares = (np.arange(_EQUAL_TIMES) + 0.5) / _EQUAL_TIMES
        times = law.value_ms[np.searchsorted(np.cumsum(law.weight)[:-1], shares)]
        times.setflags(write=False)
        return times

    @cached_property
    def no_load(self) -> Law:
        """Law of the response time when nobody waits."""
        return sum_of(self.service, self.outside)

    def no_load_ms(self, q: float) -> float:
        """Quantile of the response time when nobody waits [ms]."""
        return self.no_load.quantile_ms(q)


def station(
    service_ms: ArrayLike | Measured, stages: Sequence[Stage] = (), *, seed: int = 0
) -> Station:
    """Return what a request costs, from measured service times and further stages.

    Parameters
    ----------
    service_ms : (m,) or an object with `service_ms`
        Measured times of the model [ms], at least 2, in the order they were measured. How many a
        p99 needs is for whoever measures to say; here any number is taken as the law itself, and
        what it leaves open is in the interval of a response.
    stages : sequence of Stage
        Independent of the model and of each other.
    seed : int
        Kept for the signature: stages are convolved, not drawn.

    Raises
    ------
    ValueError
        For fewer than 2 times, or one that is negative or not finite, or times that are all 0.

    Examples
    --------
    >>> network = Stage(name="network", place="outside", kind="constant", p50_ms=5)
    >>> lookup = Stage(name="lookup", place="server", kind="constant", p50_ms=1)
    >>> made = station([2.0, 4.0], [network, lookup])
    >>> made.mean_ms, made.no_load_ms(0.99)
    (4.0, 10.0)
    """
    del seed
    times = service_ms.service_ms if isinstance(service_ms, Measured) else service_ms
    law = law_of(times)
    if len(law.value_ms) < 2:
        raise ValueError("service_ms must hold at least 2 measured times, got 1")
    made = Station(
        law,
        stages_law(stages, "server"),
        stages_law(stages, "outside"),
        timed=(Timed(_in_order(times)),),
        stages=tuple(stages),
    )
    if made.mean_ms <= 0:
        raise ValueError("service_ms must not all be 0 when no stage holds the server")
    return made


def station_of_cascade(first: Station, second: Station, sent: float) -> Station:
    """Return what a request costs when the second model sees a share of what the first has seen.

    Parameters
    ----------
    first : Station
        Its stages are passed once, whichever model answers.
    second : Station
        Only its model counts.
    sent : float
        Share in [0, 1] that goes on to the second model, on the same server, independently of how
        long the first took.

    Raises
    ------
    ValueError
        When `sent` is out of range.

    Examples
    --------
    >>> cascade = station_of_cascade(station([1.0, 1.0]), station([10.0, 10.0]), 0.25)
    >>> cascade.mean_ms, cascade.no_load_ms(0.5), cascade.no_load_ms(0.99)
    (3.5, 1.0, 11.0)
    """
    if not 0 <= sent <= 1:
        raise ValueError(f"sent must be in [0, 1], got {sent}")
    both = sum_of(first.model, second.model)
    timed = tuple(replace(one, share=sent * one.share) for one in second.timed)
    model = mixture((1 - sent, first.model), (sent, both))
    return replace(first, model=model, timed=first.timed + timed)


def _in_order(times_ms: ArrayLike) -> FloatArray:
    """Return times as they came, read-only."""
    times = np.array(times_ms, dtype=np.float64).ravel()
    times.setflags(write=False)
    return times
