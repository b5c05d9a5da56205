"""Turns where a model stands, and the difference between two, into values that are passed on."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.costs import CostMatrix
    from simulator.intervals import Interval

__all__ = ["PairedDifference", "Standing"]


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Where a model stands and what it is judged by.

    Parameters
    ----------
    threshold : float or None
        Alerts are scores ``>= threshold``; None for a metric without a threshold.
    prevalence : float or None
        Deployed share of positives in (0, 1) (label shift); None for that of the rows, which is
        then estimated by them. One that equals the rows' own counts as that.
    cost_matrix : CostMatrix or None
        For cost and net benefit [currency per case].
    """

    threshold: float | None = None
    prevalence: float | None = None
    cost_matrix: CostMatrix | None = None

    def __post_init__(self) -> None:
        if self.prevalence is not None and not 0 < self.prevalence < 1:
            raise ValueError(f"prevalence must be in (0, 1), got {self.prevalence}")
        if self.threshold is not None and math.isnan(self.threshold):
            raise ValueError(f"threshold must be a number, got {self.threshold}")


@dataclass(frozen=True, kw_only=True)
class PairedDifference:
    """The figure of the first model minus that of the second, on the same rows.

    Parameters
    ----------
    metric : str
        Ends in ``"_difference"``.
    first, second : float
        Both figures; NaN when undefined.
    value : float
        ``first - second``, in `unit`.
    unit : str
        "share" (in [-1, 1]), "currency" or "".
    interval : Interval or None
        Of the difference; None when there is a `reason`.
    reason : str
        Why there is no interval; empty when there is one.
    rows, positives : int
        What it rests on.
    disagreements : int
        Rows that only one of the two alerts; 0 for the ROC AUC.
    """

    metric: str
    first: float
    second: float
    value: float
    unit: str
    interval: Interval | None
    reason: str
    rows: int
    positives: int
    disagreements: int

    @property
    def turned(self) -> PairedDifference:
        """The same difference taken the other way round: the second model minus the first."""
        of = self.interval
        return replace(
            self,
            first=self.second,
            second=self.first,
            value=-self.value,
            interval=None if of is None else replace(of, low=-of.high, high=-of.low),
        )
