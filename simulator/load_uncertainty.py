"""Turns measured service times and a simulation into the intervals of what they are used for.

The measured times are drawn again, and each sample answers under the same load; a simulation adds
its own error, as independent.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from simulator.intervals import Interval
from simulator.law import FloatArray
from simulator.order_statistics import least_sample
from simulator.redrawn_answers import LEVELS, Answers, Fleet, answers
from simulator.redrawn_station import redrawn_once
from simulator.serial_dependence import effective_sample
from simulator.service_redraws import block_length, share_limits, upper_percentile, widening
from simulator.station import Station

__all__ = ["DRAWS", "Simulated", "Uncertainty"]

DRAWS = 200
_BELOW, _ABOVE = 0.025, 0.01
"""Shares of the draws outside the interval. Samples miss part of the tail, so that draws from them
lie low: with 0.025 on both sides the p99 of M/M/1 queues was above in 5 of 100 intervals."""
_OF_THE_GRID = 0.1
"""Logarithms of a time on a coarse and on a fine grid differ by less, unless it is at a jump."""
_RESOLVED = 0.5
"""Steps of that grid in a time, from which on redrawn timings say nothing about it."""
_HARDLY_ASKED = 1e-3
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

    def too_coarse(self, value_ms: float) -> bool:
        """Whether a time is lost between two points of the grid that its interval is from."""
        return self._answers.step_ms > _RESOLVED * value_ms

    def of_quantile(self, number: int, value_ms: float) -> Interval | None:
        """Return the interval of a quantile of the response time, None from too few timings.

        Deviations of its logarithm: times are positive, and spread in proportion. They are put
        round the figure itself, which is finer than what they were computed with; not where the two
        differ by more than a grid explains, as beside a jump. Percentiles, not mirrored ones:
        beside a jump of the service law the interval reaches over the jump, and not as far to the
        other side. It begins at the fastest answer there can be or later, and is not narrower above
        than the number of timings alone allows.
        """
        if self.too_few(number):
            return None
        here, *drawn = self._answers.quantile_ms[:, number]
        if not min(here, value_ms) > 0 or self.too_coarse(value_ms):
            return None
        with np.errstate(divide="ignore"):  # a sample may answer at once: no time at all, -inf
            low, high = self._ends(np.log(np.array(drawn) / here))
        high = max(high, math.log(self._answers.further_ms[number] / here))
        apart = math.log(here / value_ms)
        if abs(apart) > _OF_THE_GRID and self._answers.step_ms < _OF_THE_GRID * value_ms:
            low, high = min(low + apart, 0.0), max(high + apart, 0.0)
        if self.simulated is not None:
            below, above = self.simulated.intervals[number]
            low = -math.hypot(low, math.log(value_ms / below))
            high = math.hypot(high, math.log(above / value_ms))
        fastest = min(self.station.fastest_ms, value_ms)
        return Interval(
            max(value_ms * math.exp(low), fastest), value_ms * math.exp(high), 0.95, self.method
        )

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
            if one.share > 0
        ]
        measured += [
            f"{len(one.sample_ms)} times of {one.name}"
            for one in self.station.stages
            if one.kind == "empirical"
        ]
        return (
            f"{'simulation and ' if self.simulated else ''}{' and '.join(measured)}, "
            f"{self.draws} draws with a smoothed upper end, seed {self.seed}"
        )

    @cached_property
    def _answers(self) -> Answers:
        stations = redrawn_once(self.station, self.draws, self.seed)
        unseen = share_limits(0, self._fewest)[1] if self._fewest else 0.0
        return answers(stations, self.fleet, objective_ms=self.objective_ms, unseen=unseen)

    @property
    def _fewest(self) -> int:
        """Timings of the model that has the fewest, of those that answer more than 1 in 1,000."""
        of = self.station.timed
        return min((len(one.times_ms) for one in of if one.share > _HARDLY_ASKED), default=0)

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
        high = upper_percentile(ordered, _ABOVE)
        low = max(self._widening * low, float(ordered[0]))  # beside a jump no draw goes further
        return min(low, 0.0), max(self._widening * high, 0.0)

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
