"""Turns joint scores and prices into the best that every band of a cascade can do, all at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from simulator.rates import FloatArray

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.costs import CostMatrix
    from simulator.scores import Scores

__all__ = ["MOST_THRESHOLDS", "BandTable", "JointRows", "Prices"]

MOST_THRESHOLDS = 4096
"""Thresholds of the second model that are tried in every band; the band chosen tries all."""
_ROUNDING = 32 * float(np.finfo(np.float64).eps)
"""Costs closer than this, relative to the terms they are made of, count as tied."""


@dataclass(frozen=True)
class Prices:
    """What one alerted row is worth, so that the cost of a case is ``nobody`` less the sum.

    Parameters
    ----------
    positive, negative : float
        Saved by alerting one positive row, lost by alerting one negative row [currency per case].
    nobody : float
        Expected cost of one case when nobody is alerted [currency].
    positive_share, negative_share : float
        Share of cases that one row of each class stands for at the deployed prevalence.
    tie : float
        Costs that differ by less are tied.
    """

    positive: float
    negative: float
    nobody: float
    positive_share: float
    negative_share: float
    tie: float

    @staticmethod
    def of(costs: CostMatrix, prevalence: float, positives: int, negatives: int) -> Prices:
        """Prices of rows whose classes have these sizes, deployed at this prevalence."""
        pi = prevalence
        scale = (
            pi * (abs(costs.true_positive) + abs(costs.false_negative))
            + (1 - pi) * (abs(costs.false_positive) + abs(costs.true_negative))
            + abs(costs.review)
        )
        return Prices(
            positive=pi * costs.miss_harm / positives,
            negative=(1 - pi) * costs.false_alarm_harm / negatives,
            nobody=pi * costs.false_negative + (1 - pi) * costs.true_negative,
            positive_share=pi / positives,
            negative_share=(1 - pi) / negatives,
            tie=_ROUNDING * scale,
        )

    def gain(self, tp: NDArray[np.int64], fp: NDArray[np.int64]) -> FloatArray:
        """What alerting so many rows of each class saves [currency per case]."""
        return self.positive * tp - self.negative * fp

    def share(self, positives: NDArray[np.int64], negatives: NDArray[np.int64]) -> FloatArray:
        """Share of cases that so many rows of each class stand for."""
        return self.positive_share * positives + self.negative_share * negatives


@dataclass(frozen=True, eq=False)
class BandTable:
    """The best that each band [edges[i], edges[j]) can do; entries with i > j are not bands.

    Parameters
    ----------
    edges : (m,) float64
        Ascending, on the first model's scale.
    cost : (m, m) float64
        Lowest expected cost of one case over the thresholds tried [currency]; inf where i > j.
    sent : (m, m) float64
        Share of cases sent on at the deployed prevalence.
    """

    edges: FloatArray
    cost: FloatArray
    sent: FloatArray


class JointRows:
    """Rows with two scores and a class, ready to be asked about many bands.

    Parameters
    ----------
    first, second : Scores
        Of the same rows.
    prices : Prices
        Of these rows.
    """

    def __init__(self, first: Scores, second: Scores, prices: Prices) -> None:
        self.first, self.second = first.y_score, second.y_score
        self.positive = first.y_true == 1
        self.prices = prices

    @cached_property
    def levels(self) -> FloatArray:
        """Distinct first scores, ascending, and the smallest number above them all."""
        distinct = np.unique(self.first)
        return np.append(distinct, np.nextafter(distinct[-1], np.inf))

    @cached_property
    def first_gain(self) -> FloatArray:
        """What the first model alone saves when it alerts from each of `levels` on."""
        place = np.searchsorted(self.levels, self.first)
        tp, fp = (
            np.cumsum(np.bincount(place[rows], minlength=len(self.levels))[::-1])[::-1]
            for rows in (self.positive, ~self.positive)
        )
        return self.prices.gain(tp, fp)

    @cached_property
    def best_alone(self) -> int:
        """Where in `levels` the first model alone costs least: the highest of those tied."""
        gain = self.first_gain
        return int(np.flatnonzero(gain >= gain.max() - self.prices.tie)[-1])

    def first_edges(self, steps: int) -> FloatArray:
        """Edges to try: the first model's own optimum, both ends, `steps` on either side of it.

        They are spread evenly over the money at stake, that is over what the rows between them
        would save or lose if alerted; with no more levels than that, all of them.
        """
        levels = self.levels
        if len(levels) <= 2 * steps + 1:
            return levels
        place = np.searchsorted(levels, self.first, side="right")
        prices = self.prices
        each = np.where(self.positive, abs(prices.positive), abs(prices.negative))
        if not each.any():
            each = np.ones(len(place))
        stake = np.cumsum(np.bincount(place, weights=each, minlength=len(levels)))
        best, last = self.best_alone, len(levels) - 1
        kept = [np.array([0, best, last])]
        for low, high in ((0, best), (best, last)):
            wanted: FloatArray = np.linspace(float(stake[low]), float(stake[high]), steps + 1)
            kept.append(np.clip(np.searchsorted(stake, wanted), low, high))
        return levels[np.unique(np.concatenate(kept))]

    def finer_edges(self, edges: FloatArray, band: tuple[float, float], steps: int) -> FloatArray:
        """Edges to try around a band: up to `steps` levels around each end, and the ends."""
        kept = [np.searchsorted(self.levels, np.array(band))]
        for end in band:
            i = int(np.searchsorted(edges, end))
            low = int(np.searchsorted(self.levels, float(edges[max(i - 1, 0)])))
            high = int(np.searchsorted(self.levels, float(edges[min(i + 1, len(edges) - 1)])))
            kept.append(np.linspace(low, high, steps + 1).astype(np.int64))
        return self.levels[np.unique(np.concatenate(kept))]

    @cached_property
    def thresholds(self) -> FloatArray:
        """Second thresholds to try in every band, descending.

        Where alerting a positive saves and alerting a negative does not, a best threshold is the
        score of some positive, so that only those are tried. Above `MOST_THRESHOLDS` as many are
        kept, evenly, with the second model's own optimum among them.
        """
        saves = self.prices.positive > 0 and self.prices.negative >= 0
        scores = np.unique(self.second[self.positive] if saves else self.second)[::-1]
        if len(scores) <= MOST_THRESHOLDS:
            return scores
        kept = np.linspace(0, len(scores) - 1, MOST_THRESHOLDS).astype(np.int64)
        own = self.best_threshold(np.ones(len(self.second), dtype=np.bool_))
        return np.unique(np.append(scores[kept], own))[::-1]

    def best_threshold(self, rows: NDArray[np.bool_]) -> float:
        """Second threshold of lowest cost among the marked rows, the highest of those tied.

        All distinct scores are tried, and a number above every score: alerting nobody.
        """
        nobody = float(np.nextafter(self.second.max(), np.inf))
        scores, place = np.unique(self.second[rows], return_inverse=True)
        if not len(scores):
            return nobody
        positive = self.positive[rows]
        tp, fp = (
            np.cumsum(np.bincount(place[which], minlength=len(scores))[::-1])
            for which in (positive, ~positive)
        )
        gain = self.prices.gain(tp, fp)
        enough = max(0.0, float(gain.max())) - self.prices.tie
        if enough <= 0:
            return nobody
        return float(scores[::-1][int(np.argmax(gain >= enough))])

    def inside(self, low: float, high: float) -> NDArray[np.bool_]:
        """Rows that the band sends on."""
        return (self.first >= low) & (self.first < high)

    def table(self, edges: FloatArray) -> BandTable:
        """Cost and share of every band between two of `edges`, each at its best threshold.

        Rows are counted once in a grid of first-score bins and second-score ranks; with sums along
        both, what a band saves at every threshold is one row of the grid less another.
        """
        size, ranks = len(edges), len(self.thresholds)
        bins = np.searchsorted(edges, self.first, side="right")
        rank = ranks - np.searchsorted(self.thresholds[::-1], self.second, side="right")
        code = bins * (ranks + 1) + rank
        below = [
            np.bincount(code[rows], minlength=(size + 1) * (ranks + 1))
            .reshape(size + 1, ranks + 1)
            .cumsum(axis=0)[:size]
            .cumsum(axis=1)
            for rows in (self.positive, ~self.positive)
        ]
        rows_below = [counts[:, -1] for counts in below]
        gain = self.prices.gain(below[0][:, :-1], below[1][:, :-1])
        saved = np.full((size, size), -np.inf)
        room = np.empty_like(gain)
        for i in range(size):
            inside = np.subtract(gain[i:], gain[i], out=room[i:])
            saved[i, i:] = np.maximum(inside.max(axis=1, initial=0.0), 0.0)
        alone = self.first_gain[np.searchsorted(self.levels, edges)]
        positives, negatives = (rows[np.newaxis, :] - rows[:, np.newaxis] for rows in rows_below)
        return BandTable(
            edges=edges,
            cost=self.prices.nobody - (saved + alone),
            sent=self.prices.share(positives, negatives),
        )
