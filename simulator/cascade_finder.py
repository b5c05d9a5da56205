"""Turns bands from coarse to fine into the cheapest one that is allowed, and into a frontier."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from simulator.cascade import CascadeOutcome, cascade_outcome
from simulator.cascade_bands import BandTable, JointRows, Prices
from simulator.cascade_choice import FrontierPoint
from simulator.serving import Cascade

if TYPE_CHECKING:
    from simulator.costs import CostMatrix
    from simulator.scores import Scores

__all__ = ["Allowed", "Finder"]

FRONTIER = 33
_SLACK = 1e-12
"""Shares this close to a limit are within it: they are sums of shares of rows."""
_FINER_PASSES = 2


class Allowed:
    """Whether a share may be sent on; each share is asked about once."""

    def __init__(self, feasible: Callable[[float], bool] | None, max_sent: float) -> None:
        self.feasible, self.max_sent = feasible, max_sent
        self.known: dict[float, bool] = {}

    def __call__(self, sent: float) -> bool:
        """Return whether this share may be sent on."""
        if sent > self.max_sent + _SLACK:
            return False
        if self.feasible is None:
            return True
        if sent not in self.known:
            self.known[sent] = bool(self.feasible(sent))
        return self.known[sent]


class Finder:
    """Bands over one pair of models, from coarse to fine."""

    def __init__(
        self,
        first: Scores,
        second: Scores,
        cost_matrix: CostMatrix,
        prevalence: float | None,
        steps: int,
    ) -> None:
        self.first, self.second, self.costs, self.steps = first, second, cost_matrix, steps
        self.prevalence = first.prevalence if prevalence is None else prevalence
        prices = Prices.of(cost_matrix, self.prevalence, first.positives, first.negatives)
        self.tie = prices.tie
        self.rows = JointRows(first, second, prices)
        self.coarse = self.rows.table(self.rows.first_edges(steps))
        self.made: dict[tuple[float, float], CascadeOutcome] = {}

    def cost_per_1000(self, outcome: CascadeOutcome) -> float:
        """Expected cost of 1,000 cases [currency]."""
        return 1000 * outcome.point.expected_cost(self.costs)

    def outcome(self, low: float, high: float) -> CascadeOutcome:
        """What the band decides at the best threshold of the second model inside it."""
        if (low, high) not in self.made:
            inside = self.rows.inside(low, high)
            if not inside.any():  # a threshold to start from when the band is opened by hand
                inside = ~inside
            cascade = Cascade(
                first=self.first.model,
                second=self.second.model,
                low=low,
                high=high,
                threshold=self.rows.best_threshold(inside),
            )
            self.made[low, high] = cascade_outcome(
                self.first, self.second, cascade, prevalence=self.prevalence
            )
        return self.made[low, high]

    def alone(self) -> CascadeOutcome:
        """The first model for every case."""
        best = float(self.rows.levels[self.rows.best_alone])
        return self.outcome(best, best)

    def everything(self) -> CascadeOutcome:
        """The second model for every case."""
        return self.outcome(float(self.rows.levels[0]), float(self.rows.levels[-1]))

    def best(self, allowed: Allowed) -> CascadeOutcome | None:
        """The cheapest band that is allowed; None when none is."""
        table = self.coarse
        found = self._cheapest(table, allowed)
        for _ in range(_FINER_PASSES if len(table.edges) < len(self.rows.levels) else 0):
            if found is None:
                return None
            band = _ends(found)
            table = self.rows.table(self.rows.finer_edges(table.edges, band, self.steps))
            found = self._cheapest(table, allowed)
        return found

    def _cheapest(self, table: BandTable, allowed: Allowed) -> CascadeOutcome | None:
        low, high = np.triu_indices(len(table.edges))
        cost, sent = table.cost[low, high], table.sent[low, high]
        order = np.argsort(cost, kind="stable")
        leader = next((k for k in order.tolist() if allowed(float(sent[k]))), None)
        if leader is None:
            return None
        tied = np.flatnonzero(cost <= cost[leader] + self.tie)
        tied = tied[np.argsort(sent[tied], kind="stable")]
        least = next(float(sent[k]) for k in tied.tolist() if allowed(float(sent[k])))
        bands = [
            self.outcome(float(table.edges[low[k]]), float(table.edges[high[k]]))
            for k in tied[sent[tied] == least].tolist()
        ]
        return min(bands, key=lambda band: band.point.alert_rate)

    def frontier(self, known: Iterable[CascadeOutcome]) -> tuple[FrontierPoint, ...]:
        """Lowest cost within each limit, of the coarse bands and of those already `known`."""
        table = self.coarse
        low, high = np.triu_indices(len(table.edges))
        cost, sent = table.cost[low, high], table.sent[low, high]
        order = np.argsort(sent, kind="stable")
        lowest = np.minimum.accumulate(cost[order])
        finer = list(known)
        points: list[FrontierPoint] = []
        for limit in (step / (FRONTIER - 1) for step in range(FRONTIER)):
            within = int(np.count_nonzero(sent <= limit + _SLACK))
            k = int(order[int(np.argmax(cost[order[:within]] <= lowest[within - 1]))])
            coarse = self.outcome(float(table.edges[low[k]]), float(table.edges[high[k]]))
            band = min(
                (coarse, *(one for one in finer if one.sent <= limit + _SLACK)),
                key=lambda one: (self.cost_per_1000(one), one.sent),
            )
            made = self.cost_per_1000(band)
            if points and points[-1].cost_per_1000 <= made:
                points.append(replace(points[-1], limit=limit))
            else:
                points.append(_frontier_point(band, limit, made))
        return tuple(points)


def _frontier_point(band: CascadeOutcome, limit: float, cost_per_1000: float) -> FrontierPoint:
    cascade = band.cascade
    if cascade is None:
        raise ValueError("band must have a cascade, got None")
    return FrontierPoint(limit=limit, sent=band.sent, cost_per_1000=cost_per_1000, cascade=cascade)


def _ends(outcome: CascadeOutcome) -> tuple[float, float]:
    if outcome.cascade is None:
        raise ValueError("outcome must have a cascade, got None")
    return outcome.cascade.low, outcome.cascade.high
