"""Turns shuffled scores into what each column is worth to a model, in ROC AUC and in money."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from simulator.intervals import Interval, normal_quantile, wilson_interval
from simulator.study_parts import GROUP

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.costs import CostMatrix
    from simulator.importance import Permuted

__all__ = ["Importance", "importances"]

_NOTHING = 1e-12
"""Differences of a ROC AUC below this are rounding."""


@dataclass(frozen=True, kw_only=True)
class Importance:
    """How much worse a model gets when one column, or one group of them, is shuffled.

    Parameters
    ----------
    name : the column, or the title of the group.
    is_group : whether several columns were shuffled together.
    drop : mean fall of the ROC AUC over the shuffles; larger matters more.
    interval : of `drop`, over rows; None with one row of a class. A fall that is the same for every
        row, as where the column alone separated the classes, varies all the same in other rows: it
        then reaches the Wilson limit of as many trials as the smaller class has rows to both sides.
    lowest, highest : of the shuffles.
    cost : mean rise of the cost per 1,000 cases at the threshold; NaN without one.
    cost_interval : of `cost`, over rows; None without one.
    """

    name: str
    is_group: bool
    drop: float
    interval: Interval | None
    lowest: float
    highest: float
    cost: float
    cost_interval: Interval | None

    @property
    def matters(self) -> bool:
        """Whether the interval of the fall lies above 0."""
        return self.interval is not None and self.interval.low > 0


def importances(
    found: Permuted,
    *,
    threshold: float | None = None,
    cost_matrix: CostMatrix | None = None,
    prevalence: float | None = None,
    level: float = 0.95,
) -> list[Importance]:
    """Every unit, the one that matters most first.

    Parameters
    ----------
    found
        Shuffled scores.
    threshold
        Where cases are alerted, on the scale of the scores; None for no cost. A threshold between
        two scores counts as the higher of them.
    cost_matrix
        Currency per case; None for no cost.
    prevalence
        Deployed share of positives in (0, 1); None for that of the held-out rows, taken as known.
    level
        Coverage of the intervals, which are normal over rows: each row's change is averaged over
        the shuffles, and what varies is which rows were held out. That another training sample
        would give another model is not in them.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> from simulator.importance import permuted_scores
    >>> found = permuted_scores(load("binormal", max_rows=500), "logistic")
    >>> first = importances(found)[0]
    >>> first.name, first.matters
    ('score', True)
    """
    z = normal_quantile(level)
    method = f"normal over rows, mean of {found.repeats} shuffles"
    made: list[Importance] = []
    for u, name in enumerate(found.units):
        drop, half = float(found.drop[u].mean()), z * float(found.drop_error[u])
        how = method
        if half < _NOTHING <= abs(drop):
            half, how = _least_half(found, level), "Wilson"
        cost, cost_half = _cost(found, u, threshold, cost_matrix, prevalence, z)
        made.append(
            Importance(
                name=name.removeprefix(GROUP),
                is_group=name.startswith(GROUP),
                drop=drop,
                interval=_around(drop, half, level, how),
                lowest=float(found.drop[u].min()),
                highest=float(found.drop[u].max()),
                cost=cost,
                cost_interval=_around(cost, cost_half, level, method),
            )
        )
    return sorted(made, key=lambda one: -one.drop)


def _least_half(found: Permuted, level: float) -> float:
    positives = int((found.y_true == 1).sum())
    trials = min(positives, len(found.y_true) - positives)
    return wilson_interval(0, trials, level).high


def _around(value: float, half: float, level: float, method: str) -> Interval | None:
    if math.isnan(value) or math.isnan(half):
        return None
    return Interval(value - half, value + half, level, method)


def _cost(
    found: Permuted,
    unit: int,
    threshold: float | None,
    costs: CostMatrix | None,
    prevalence: float | None,
    z: float,
) -> tuple[float, float]:
    """Rise of the cost per 1,000 cases when a unit is shuffled, and the half-width around it."""
    if threshold is None or costs is None:
        return math.nan, math.nan
    level = int(np.searchsorted(found.levels, threshold, side="left"))
    before = np.searchsorted(found.levels, found.base, side="right") > level
    alerted = (found.place[unit] > level).mean(axis=0) - before
    positive = found.y_true == 1
    pi = found.prevalence if prevalence is None else prevalence
    terms = (
        (1_000 * pi * -costs.miss_harm, alerted[positive]),
        (1_000 * (1 - pi) * costs.false_alarm_harm, alerted[~positive]),
    )
    value = sum(weight * float(change.mean()) for weight, change in terms)
    if min(len(change) for _, change in terms) < 2:
        return value, math.nan
    variance = sum(weight**2 * _variance_of_mean(change) for weight, change in terms)
    return value, z * math.sqrt(variance)


def _variance_of_mean(values: NDArray[np.float64]) -> float:
    return float(np.var(values, ddof=1)) / len(values)
