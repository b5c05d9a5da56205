"""Turns the scores of two models on the same rows into the difference between their figures.

Overlap of two separate intervals answers another question: both models meet the same easy and the
same hard rows, so that most of what makes each figure uncertain cancels in the difference.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from simulator.comparison_words import DIFFERENCE
from simulator.costs import CostMatrix
from simulator.curves import roc_auc
from simulator.figures import LABELS, key_figures
from simulator.intervals import Interval
from simulator.joint_rows import check_same_rows, joint_counts
from simulator.paired_auc import paired_auc_interval
from simulator.paired_draws import DrawnRates, drawn_figure, drawn_rates
from simulator.paired_values import PairedDifference, Standing
from simulator.sweep import OperatingPoint, sweep

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.scores import Scores

__all__ = ["DIFFERENCE_METRICS", "REPLICATES", "PairedDifference", "Standing", "paired_difference"]

REPLICATES = 20_000
"""Enough for the third digit of an interval to stay when another seed draws it."""
DIFFERENCE_METRICS = (*LABELS, "roc_auc")
"""Metrics that can be compared; without the ending ``"_difference"``."""
MOST_UNDEFINED = 0.05
"""Share of replicates in which the figure may be undefined before there is no interval."""


def paired_difference(
    first: Scores,
    second: Scores,
    metric: str,
    *,
    first_at: Standing | None = None,
    second_at: Standing | None = None,
    level: float = 0.95,
    replicates: int = REPLICATES,
    seed: int = 0,
) -> PairedDifference:
    """Difference between two models' figures, with an interval that pairs the rows.

    Parameters
    ----------
    first, second : Scores
        Of the same rows; the same model twice when its settings differ.
    metric : str
        One of `DIFFERENCE_METRICS`.
    first_at, second_at : Standing
        Threshold, prevalence and costs of each. The ROC AUC needs none.
    level : float
        Coverage in (0, 1).
    replicates : int
        Draws of the bootstrap, at least 100.
    seed : int
        Of the random numbers; at least 0.

    Returns
    -------
    PairedDifference
        For the ROC AUC the interval is that of DeLong for correlated areas. For all others it is
        the percentile interval of the row bootstrap at fixed thresholds: a row is in one of 8 cells
        (its class, alerted by the first, alerted by the second), so that one multinomial draw of
        the cells is one replicate, whatever the number of rows. Class sizes stay as they are when
        both prevalences are set, and vary as rows do when one is estimated. The interval takes the
        thresholds as given: that a rule chose them on the same rows is not in it.

    Raises
    ------
    ValueError
        When the rows are not the same, a class is missing, or a setting does not fit the metric.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> from simulator.scores import out_of_fold
    >>> data = load("breast_cancer")
    >>> models = [out_of_fold(data, name) for name in ("logistic", "naive_bayes")]
    >>> gap = paired_difference(*models, "roc_auc")
    >>> round(gap.value, 4), round(gap.interval.low, 4), round(gap.interval.high, 4)
    (0.0092, 0.0033, 0.0152)
    """
    _check(first, second, metric, level=level, replicates=replicates)
    if second.model < first.model:  # the same two in either order, to the last digit
        return paired_difference(
            second,
            first,
            metric,
            first_at=second_at,
            second_at=first_at,
            level=level,
            replicates=replicates,
            seed=seed,
        ).turned
    if metric == "roc_auc":
        return _auc_difference(first, second, level)
    one, other = first_at or Standing(), second_at or Standing()
    _check_standings(one, other, metric)
    alerts = _alerts(first, one), _alerts(second, other)
    cells = joint_counts(first.y_true, *alerts)
    points = _point(cells, one, axis=1), _point(cells, other, axis=2)
    figures = [
        key_figures(point, at.cost_matrix or CostMatrix(0, 0))[metric]
        for point, at in zip(points, (one, other), strict=True)
    ]
    value = figures[0].value - figures[1].value
    interval, reason = None, "The figure of one of the two is undefined here."
    if not math.isnan(value):
        natural = any(point.is_natural for point in points)
        possible = _possible(first, second, one, other)
        drawn = drawn_rates(
            cells, possible, replicates=replicates, seed=seed, stratified=not natural
        )
        ends = [
            drawn_figure(DrawnRates(rates, point), metric, at.cost_matrix)
            for rates, point, at in zip(drawn, points, (one, other), strict=True)
        ]
        method = f"paired bootstrap, {replicates:,} draws, seed {seed}, thresholds held fixed"
        interval, reason = _percentiles(ends[0] - ends[1], level, method)
    return PairedDifference(
        metric=metric + DIFFERENCE,
        first=figures[0].value,
        second=figures[1].value,
        value=value,
        unit=figures[0].unit,
        interval=interval,
        reason=reason,
        rows=len(first),
        positives=first.positives,
        disagreements=int(np.count_nonzero(alerts[0] != alerts[1])),
    )


def _auc_difference(first: Scores, second: Scores, level: float) -> PairedDifference:
    areas = [roc_auc(sweep(one.y_true, one.y_score, exact=True)) for one in (first, second)]
    interval = paired_auc_interval(first.y_true, first.y_score, second.y_score, level)
    return PairedDifference(
        metric="roc_auc" + DIFFERENCE,
        first=areas[0],
        second=areas[1],
        value=areas[0] - areas[1],
        unit="",
        interval=interval,
        reason="" if interval else "A class has a single row, so nothing varies within it.",
        rows=len(first),
        positives=first.positives,
        disagreements=0,
    )


def _check(first: Scores, second: Scores, metric: str, *, level: float, replicates: int) -> None:
    if metric not in DIFFERENCE_METRICS:
        known = ", ".join(DIFFERENCE_METRICS)
        raise ValueError(f"metric must be one of {known}, got {metric[:60]!r}")
    if not 0 < level < 1:
        raise ValueError(f"level must be in (0, 1), got {level}")
    if replicates < 100:
        raise ValueError(f"replicates must be at least 100, got {replicates}")
    check_same_rows(first, second)


def _check_standings(first: Standing, second: Standing, metric: str) -> None:
    if first.threshold is None or second.threshold is None:
        raise ValueError(f"{metric} needs the threshold of both models, got None")
    if metric not in ("cost_per_1000", "net_benefit"):
        return
    if first.cost_matrix is None or second.cost_matrix is None:
        raise ValueError(f"{metric} needs the cost_matrix of both models, got None")
    signs = first.cost_matrix.currency, second.cost_matrix.currency
    if metric == "cost_per_1000" and signs[0] != signs[1]:
        raise ValueError(f"costs must be in one currency, got {signs[0]!r} and {signs[1]!r}")


def _alerts(scores: Scores, at: Standing) -> NDArray[np.bool_]:
    return scores.y_score >= (math.inf if at.threshold is None else at.threshold)


def _point(cells: NDArray[np.int64], at: Standing, *, axis: int) -> OperatingPoint:
    (tn, fp), (fn, tp) = cells.sum(axis=3 - axis).tolist()
    natural = (tp + fn) / (tp + fn + fp + tn)
    return OperatingPoint(
        threshold=math.nan if at.threshold is None else at.threshold,
        tp=tp,
        fp=fp,
        fn=fn,
        tn=tn,
        prevalence=natural if at.prevalence is None else at.prevalence,
    )


def _possible(first: Scores, second: Scores, one: Standing, other: Standing) -> tuple[bool, bool]:
    """Whether a row could be alerted by the first only, and by the second only.

    The same scores at two thresholds are nested: what the higher alerts, the lower alerts too.
    """
    if not np.array_equal(first.y_score, second.y_score):
        return True, True
    low, high = one.threshold or 0.0, other.threshold or 0.0
    return low < high, low > high


def _percentiles(
    drawn: NDArray[np.float64], level: float, method: str
) -> tuple[Interval | None, str]:
    defined = drawn[~np.isnan(drawn)]
    undefined = 1 - len(defined) / len(drawn)
    if undefined > MOST_UNDEFINED:
        return None, f"The figure is undefined in {undefined:.0%} of the draws: too few rows."
    low, high = np.quantile(defined, [(1 - level) / 2, (1 + level) / 2])
    return Interval(float(low), float(high), level, method), ""
