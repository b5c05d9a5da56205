"""Turns response times into figures that say how sure they are, computed when they are asked for.

An interval is one of the prediction: what the service times would have said had they been measured
again, and, of a queue that was simulated, what more requests would have said. It takes that the
queue is as set (arrivals, dispatch, stages that are assumed) and that service goes on as measured.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from simulator.intervals import Interval
from simulator.law import FloatArray
from simulator.order_statistics import least_sample
from simulator.redrawn_answers import LEVELS, Answers, Fleet, answers
from simulator.redrawn_station import redrawn_stations
from simulator.serial_dependence import effective_sample
from simulator.service_redraws import block_length, share_limits, widening
from simulator.station import Station

__all__ = ["DRAWS", "Quantile", "Response", "Simulated", "Uncertainty", "certain_within"]

DRAWS = 200
_BELOW, _ABOVE = 0.025, 0.01
"""Shares of the draws outside the interval. Samples miss part of the tail, so that draws from them
lie low: with 0.025 on both sides the p99 of M/M/1 queues was above in 5 of 100 intervals."""
_OF_THE_GRID = 0.1
"""Logarithms of a time on a coarse and on a fine grid differ by less, unless it is at a jump."""
_NEARLY_ALL = 1 - 1e-12
"""Requests that come at random may always wait longer than an objective allows."""


@dataclass(frozen=True)
class Simulated:
    """What a simulation of so many requests leaves open.

    Parameters
    ----------
    intervals : p50, p95, p99
        [ms].
    off : float
        Half-width of the interval of attainment; NaN without an objective.
    """

    intervals: tuple[tuple[float, float], ...]
    off: float


@dataclass(frozen=True, eq=False)
class Uncertainty:
    """What measured service times and a simulation leave open of a response.

    Parameters
    ----------
    station : Station
    fleet : Fleet
        The queue of its requests.
    objective_ms : float or None
    simulated : Simulated or None
        None where nothing was simulated.
    seed, draws : int
        Of the redrawn timings.
    """

    station: Station
    fleet: Fleet
    objective_ms: float | None = None
    simulated: Simulated | None = None
    seed: int = 0
    draws: int = DRAWS

    def too_few(self, number: int) -> str:
        """Return why quantile `number` of `LEVELS` has no interval; empty when it has one."""
        level = float(LEVELS[number])
        needed, there = least_sample(level), self._fewest
        if there >= needed:
            return ""
        return (
            f"An interval for the p{100 * level:.0f} takes at least {needed:,} timings, and there "
            f"are {there:,}."
        )

    def of_quantile(self, number: int, value_ms: float) -> Interval | None:
        """Return the interval of a quantile of the response time, None from too few timings.

        Deviations of its logarithm: times are positive, and spread in proportion. They are put
        round the figure itself, which is finer than what they were computed with; not where the two
        differ by more than a grid explains, as beside a jump. Percentiles, not mirrored ones:
        beside a jump of the service law the interval reaches over the jump, and not as far to the
        other side.
        """
        if self.too_few(number):
            return None
        here, *drawn = self._answers.quantile_ms[:, number]
        low, high = self._ends(np.log(np.array(drawn) / here))
        apart = math.log(here / value_ms)
        if abs(apart) > _OF_THE_GRID:
            low, high = min(low + apart, 0.0), max(high + apart, 0.0)
        if self.simulated is not None:
            below, above = self.simulated.intervals[number]
            low = -math.hypot(low, math.log(value_ms / below))
            high = math.hypot(high, math.log(above / value_ms))
        return Interval(value_ms * math.exp(low), value_ms * math.exp(high), 0.95, self.method)

    def of_attainment(self, value: float) -> Interval | None:
        """Return the interval of the share in time; it never says that none can be late.

        Not narrower than what so many timings leave open of the share that is late without any
        queue, by their number alone (`share_limits`).
        """
        if self.too_few(0) or math.isnan(value):
            return None
        here, *drawn = self._answers.late
        less, more = self._ends(np.array(drawn) - here)
        fewer, further = self._unseen
        less, more = max(-less, fewer), max(more, further)
        if self.simulated is not None:
            less = math.hypot(less, self.simulated.off)
            more = math.hypot(more, self.simulated.off)
        high = max(min(value + less, _NEARLY_ALL), value)
        return Interval(max(value - more, 0.0), high, 0.95, self.method)

    @property
    def method(self) -> str:
        """What the intervals hold, in words."""
        measured = [
            f"{len(one.times_ms):,} timings in blocks of {block_length(one.times_ms)}"
            for one in self.station.timed
        ]
        measured += [
            f"{len(one.sample_ms)} times of {one.name}"
            for one in self.station.stages
            if one.kind == "empirical"
        ]
        return (
            f"{'simulation and ' if self.simulated else ''}{' and '.join(measured)}, "
            f"{self.draws} draws, seed {self.seed}"
        )

    @cached_property
    def _answers(self) -> Answers:
        stations = redrawn_stations(self.station, draws=self.draws, seed=self.seed)
        return answers(stations, self.fleet, objective_ms=self.objective_ms)

    @property
    def _fewest(self) -> int:
        return min((len(one.times_ms) for one in self.station.timed if one.share > 0), default=0)

    @cached_property
    def _widening(self) -> float:
        return max(
            widening(len(one.times_ms), block_length(one.times_ms))
            for one in self.station.timed
            if one.share > 0
        )

    def _ends(self, deviations: FloatArray) -> tuple[float, float]:
        """Return the outer percentiles of deviations, 0 among them."""
        ordered, number = np.sort(deviations), len(deviations) + 1
        low = float(ordered[max(int(_BELOW * number), 1) - 1])
        high = float(ordered[-max(int(_ABOVE * number), 1)])
        return min(self._widening * low, 0.0), max(self._widening * high, 0.0)

    @cached_property
    def _unseen(self) -> tuple[float, float]:
        """How much less and more may be late by service alone, as far as numbers tell.

        Late timings that come in spells count as fewer; that timings in time resemble each other
        says nothing about late ones.
        """
        goal, of = self.objective_ms or math.nan, self.station
        rest = of.held.fastest_ms + of.outside.fastest_ms
        fewer = further = 0.0
        for one in of.timed:
            is_late = (one.times_ms + rest > goal).astype(np.float64)
            late = float(is_late.mean())
            worth = effective_sample(is_late) if 0 < late < 1 else float(len(is_late))
            low, high = share_limits(late * worth, worth)
            fewer += one.share * (late - low)
            further += one.share * (high - late)
        return fewer, further


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
        """Why there is no interval, where timings are too few; else empty."""
        return "" if self.uncertainty is None else self.uncertainty.too_few(self.number)


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
