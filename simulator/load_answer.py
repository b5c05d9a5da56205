"""Turns response times into figures that say how sure they are, computed when they are asked for.

An interval is one of the prediction: what the service times would have said had they been measured
again, and, of a queue that was simulated, what more requests would have said. It takes that the
queue is as set (arrivals, dispatch, stages that are assumed) and that service goes on as measured.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property

from simulator.intervals import Interval
from simulator.load_uncertainty import DRAWS, Simulated, Uncertainty
from simulator.redrawn_answers import LEVELS

__all__ = ["DRAWS", "Quantile", "Response", "Simulated", "Uncertainty", "certain_within"]


@dataclass(frozen=True)
class Quantile:
    """A quantile of the response time [ms], with an interval that is computed when asked for.

    Parameters
    ----------
    value_ms : float
        NaN when there is none.
    uncertainty : Uncertainty or None
        What it leaves open.
    number : int
        Of `LEVELS`.
    """

    value_ms: float
    uncertainty: Uncertainty | None = field(default=None, repr=False, compare=False)
    number: int = field(default=2, repr=False)

    @cached_property
    def interval(self) -> Interval | None:
        """Of the prediction: measured timings and simulation; `high` is infinite without a limit.

        The limit is missing where more than 1 in 100 redrawn samples fill the servers for good.
        None where there is no value, or too few timings.
        """
        if self.uncertainty is None or math.isnan(self.value_ms):
            return None
        return self.uncertainty.of_quantile(self.number, self.value_ms)

    @property
    def reason(self) -> str:
        """Why there is no interval: too few timings, or stages that vary too much; else empty."""
        if self.uncertainty is None or math.isnan(self.value_ms):
            return ""
        few = self.uncertainty.too_few(self.number)
        if few or not self.uncertainty.too_coarse(self.value_ms):
            return few
        return (
            f"No interval: the slowest steps of a request take so much longer than its "
            f"p{100 * LEVELS[self.number]:.0f} that redrawn timings say nothing about it."
        )


@dataclass(frozen=True)
class Response:
    """Response times of one station under one load.

    Parameters
    ----------
    utilisation : float
        Arrival rate times mean service time over servers; 1 or more is unstable.
    stable : bool
    reason : str
        Empty, or the sentence that says why there are no times and what would make them possible.
    p50, p95, p99 : Quantile
        NaN when there are none.
    attainment : float
        Share answered within the objective; NaN without an objective, or when there are no times.
    mean_wait_ms : float
    method : str
        How it was computed, in words.
    requests, seed : int
        Of the simulation; no requests when nothing was simulated.
    uncertainty : Uncertainty or None
        What its intervals are computed from.
    """

    utilisation: float
    stable: bool
    reason: str
    p50: Quantile
    p95: Quantile
    p99: Quantile
    attainment: float
    mean_wait_ms: float
    method: str
    requests: int
    seed: int
    uncertainty: Uncertainty | None = field(default=None, repr=False, compare=False)

    @cached_property
    def attainment_interval(self) -> Interval | None:
        """Of the prediction, as that of a quantile; None also without an objective."""
        if self.uncertainty is None or math.isnan(self.attainment):
            return None
        return self.uncertainty.of_attainment(self.attainment)


def certain_within(quantile: Quantile, objective_ms: float) -> bool | None:
    """Return whether a response time is within an objective, None where that is not certain.

    Parameters
    ----------
    quantile : Quantile
    objective_ms : float

    Returns
    -------
    bool or None
        True when its whole interval is within the objective, False when the whole interval is above
        it or there is no value; None when the objective is inside the interval, or there is none.

    Examples
    --------
    Exactly 10 ms for everybody, 2,000 timings of it, and hardly any load.

    >>> from simulator.load import response, station
    >>> from simulator.serving import Serving
    >>> p99 = response(station([10.0] * 2_000), Serving(servers=1, arrival_rate_per_s=0.01)).p99
    >>> certain_within(p99, 12), certain_within(p99, 8)
    (True, False)
    """
    if math.isnan(quantile.value_ms):
        return False
    of = quantile.interval
    if of is None:
        return None
    if of.high <= objective_ms:
        return True
    return False if of.low > objective_ms else None
