"""Turns counts at thresholds into bootstrap bands, without touching a row."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from simulator.intervals import normal_quantile
from simulator.rates import Counts, FloatArray, Rates
from simulator.sweep import Sweep
from simulator.sweep import sweep as sweep_of

if TYPE_CHECKING:
    from simulator.costs import CostMatrix
    from simulator.scores import Scores

__all__ = ["Band", "Bands", "bootstrap", "check_counts", "default_thresholds"]


@dataclass(frozen=True, eq=False)
class Band:
    """Value and percentile limits at each threshold; NaN where no replicate defines them."""

    value: FloatArray
    low: FloatArray
    high: FloatArray

    def __post_init__(self) -> None:
        for array in (self.value, self.low, self.high):
            array.setflags(write=False)


@dataclass(frozen=True, eq=False)
class Bands:
    """Bootstrap bands of the metrics at fixed thresholds.

    Parameters
    ----------
    threshold : (t,) float64
        Descending.
    recall, false_positive_rate, precision, alert_rate : Band
        Of (t,) arrays, shares.
    cost : Band or None
        Currency per case; None without a cost matrix.
    prevalence : float
        Where rates are derived.
    positives, negatives : int
        Rows the bands rest on.
    level, replicates, seed, stratified
        As asked for; the same seed gives the same bands.
    """

    threshold: FloatArray
    recall: Band
    false_positive_rate: Band
    precision: Band
    alert_rate: Band
    cost: Band | None
    prevalence: float
    positives: int
    negatives: int
    level: float
    replicates: int
    seed: int
    stratified: bool


def default_thresholds(sweep: Sweep, size: int = 100) -> FloatArray:
    """About `size` thresholds of the sweep: half spread over the ranks, half over their logarithm.

    Parameters
    ----------
    sweep : Sweep
        Rows to choose from.
    size : int
        At most this many.

    Returns
    -------
    (t,) float64 array
        Descending.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> default_thresholds(sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])).tolist()
    [0.8, 0.4, 0.35, 0.1]
    """
    alerts = np.asarray(sweep.tp + sweep.fp, dtype=np.float64)
    half = size // 2
    first, last = float(alerts[0]), float(alerts[-1])
    by_rank = np.linspace(first, last, half)
    wanted = np.append(
        by_rank, np.exp(np.linspace(math.log(max(first, 1.0)), math.log(last), half))
    )
    rows = np.minimum(np.searchsorted(alerts, wanted), len(sweep) - 1)
    return sweep.threshold[np.unique(rows)]


def bootstrap(
    sweep_or_scores: Sweep | Scores,
    *,
    thresholds: ArrayLike | None = None,
    replicates: int = 1000,
    seed: int = 0,
    stratified: bool = True,
    level: float = 0.95,
    cost_matrix: CostMatrix | None = None,
) -> Bands:
    """Percentile bands at fixed thresholds, by the law of the row bootstrap without the rows.

    Resampling rows only changes how many of each class fall between two thresholds: those
    2(T + 1) counts are multinomial, so that one draw of them is one replicate, whatever n is.

    Parameters
    ----------
    sweep_or_scores : Sweep or Scores
        Rates are derived at the sweep's prevalence.
    thresholds : (t,) array_like, optional
        Scores; by default `default_thresholds`. They snap to edges in a histogram sweep.
    replicates : int
        At least 2.
    seed : int
        Of the random numbers.
    stratified : bool
        Keep the size of both classes (conditional on them), or let them vary as rows do (when the
        prevalence itself is estimated).
    level : float
        Coverage in (0, 1).
    cost_matrix : CostMatrix, optional
        Asks for the band of the expected cost per case.

    Returns
    -------
    Bands
        Precision is taken over the replicates that alert somebody.

    Raises
    ------
    ValueError
        When rows carry weights, a threshold is not finite, or a setting is out of range.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> table = sweep([0, 1] * 50, [0.2, 0.8] * 40 + [0.8, 0.2] * 10)
    >>> bands = bootstrap(table, seed=1)
    >>> bands.threshold.tolist(), bands.recall.low.tolist(), bands.recall.value.tolist()
    ([0.8, 0.2], [0.68, 1.0], [0.8, 1.0])
    """
    table = sweep_or_scores if isinstance(sweep_or_scores, Sweep) else _sweep_of(sweep_or_scores)
    check_counts("bootstrap", table)
    normal_quantile(level)
    if replicates < 2:
        raise ValueError(f"replicates must be at least 2, got {replicates}")
    at = default_thresholds(table) if thresholds is None else _descending(thresholds)
    observed = _observed(table, at)
    rng = np.random.default_rng(seed)
    drawn = _resampled(table, observed, replicates, rng, stratified=stratified)
    cost = None
    with np.errstate(invalid="ignore"):  # a replicate without positives has no recall
        metrics = {
            name: _band(getattr(observed, name), getattr(drawn, name), level)
            for name in ("recall", "false_positive_rate", "precision", "alert_rate")
        }
        if cost_matrix is not None:
            costs = drawn.expected_cost(cost_matrix)
            cost = _band(observed.expected_cost(cost_matrix), costs, level)
    return Bands(
        threshold=at,
        **metrics,
        cost=cost,
        prevalence=table.prevalence,
        positives=int(table.positives),
        negatives=int(table.negatives),
        level=level,
        replicates=replicates,
        seed=seed,
        stratified=stratified,
    )


class _Resampled(Rates[FloatArray]):
    """Counts of all replicates, (T, R); class sizes and prevalence may differ by replicate."""

    def __init__(
        self, table: Sweep, tp: NDArray[Any], fp: NDArray[Any], positives: Any, negatives: Any
    ) -> None:
        self.tp, self.fp = tp.astype(np.float64), fp.astype(np.float64)
        self.positives, self.negatives = positives, negatives
        self.straight = table.is_natural
        share: Any = positives / (positives + negatives)
        self.prevalence = share if table.is_natural else table.prevalence

    def _counts(self) -> Counts[FloatArray]:
        return Counts(self.tp, self.fp, self.positives, self.negatives)

    @property
    def is_natural(self) -> bool:
        """Whether precision and alert rate come straight from each replicate's counts."""
        return self.straight


def _sweep_of(scores: Scores) -> Sweep:
    return sweep_of(scores.y_true, scores.y_score)


def check_counts(name: str, sweep: Sweep) -> None:
    """Raise ValueError when `sweep` holds sums of weights, whose spread is not that of counts."""
    if sweep.is_weighted:
        raise ValueError(f"{name} needs counts of rows, got a sweep of weighted rows")


def _descending(thresholds: ArrayLike) -> FloatArray:
    at = np.sort(np.asarray(thresholds, dtype=np.float64).ravel())[::-1].copy()
    if len(at) == 0 or not np.isfinite(at).all():
        raise ValueError("thresholds must hold at least one finite number and nothing else")
    return at


def _observed(sweep: Sweep, at: FloatArray) -> Sweep:
    """The sweep at the thresholds asked for only."""
    rows = len(sweep) - 1 - np.searchsorted(sweep.threshold[::-1], at, side="left")
    nobody = rows < 0
    return Sweep(
        threshold=at,
        tp=np.where(nobody, 0, sweep.tp[rows]),
        fp=np.where(nobody, 0, sweep.fp[rows]),
        positives=sweep.positives,
        negatives=sweep.negatives,
        prevalence=sweep.prevalence,
    )


def _resampled(
    table: Sweep, observed: Sweep, replicates: int, rng: np.random.Generator, *, stratified: bool
) -> _Resampled:
    positive = np.diff(observed.tp, prepend=0, append=int(table.positives))
    negative = np.diff(observed.fp, prepend=0, append=int(table.negatives))
    if stratified:
        sizes = (int(table.positives), int(table.negatives))
        drawn = [
            rng.multinomial(size, cells / size, size=replicates)
            for size, cells in zip(sizes, (positive, negative), strict=True)
        ]
    else:
        cells = np.concatenate([positive, negative])
        rows = int(table.positives + table.negatives)
        both = rng.multinomial(rows, cells / rows, size=replicates)
        drawn = [both[:, : len(positive)], both[:, len(positive) :]]
    cumulative = [np.cumsum(part, axis=1).T for part in drawn]
    tp, fp = (counts[:-1] for counts in cumulative)
    positives, negatives = (counts[-1].astype(np.float64) for counts in cumulative)
    return _Resampled(table, tp, fp, positives, negatives)


def _band(value: FloatArray, drawn: FloatArray, level: float) -> Band:
    """Percentiles over the replicates that define the metric, by linear interpolation."""
    ranked = np.sort(drawn, axis=1)
    defined = np.count_nonzero(~np.isnan(ranked), axis=1)
    ends: list[FloatArray] = []
    for q in ((1 - level) / 2, (1 + level) / 2):
        place = np.maximum(defined - 1, 0) * q
        lower = np.floor(place).astype(np.int64)
        upper = np.minimum(lower + 1, np.maximum(defined - 1, 0))
        row = np.arange(len(ranked))
        end = ranked[row, lower] + (place - lower) * (ranked[row, upper] - ranked[row, lower])
        ends.append(cast("FloatArray", end))
    return Band(value.copy(), ends[0], ends[1])
