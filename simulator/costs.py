"""Turns counts at every threshold and the price of each outcome into money and net benefit."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from simulator.case_costs import row_costs, total_cost

if TYPE_CHECKING:
    from simulator.sweep import Sweep

FloatArray = NDArray[np.float64]

__all__ = [
    "CostMatrix",
    "bayes_threshold",
    "expected_cost",
    "net_benefit",
    "net_benefit_treat_all",
    "row_costs",
    "total_cost",
]


@dataclass(frozen=True)
class CostMatrix:
    """What each outcome of one decision costs; a negative entry is a gain.

    Parameters
    ----------
    false_positive, false_negative, true_positive, true_negative : float
        Cost of one case of that outcome [currency per case].
    review : float
        Paid for every alert, right or wrong [currency per alert].
    currency : str
        Sign written before amounts.

    Raises
    ------
    ValueError
        When an entry is not a finite number.

    Examples
    --------
    >>> costs = CostMatrix(false_positive=8, false_negative=120, review=2)
    >>> costs.false_alarm, costs.caught
    (10.0, 2.0)
    """

    false_positive: float
    false_negative: float
    true_positive: float = 0.0
    true_negative: float = 0.0
    review: float = 0.0
    currency: str = "$"

    def __post_init__(self) -> None:
        for field in fields(self):
            if field.name == "currency":
                continue
            try:
                value = float(getattr(self, field.name))
            except OverflowError:  # a whole number beyond the largest float
                value = math.inf
            if not math.isfinite(value):
                raise ValueError(f"{field.name} must be a finite number, got {value}")
            object.__setattr__(self, field.name, value)

    @property
    def false_alarm(self) -> float:
        """A false positive with its review [currency per case]."""
        return self.false_positive + self.review

    @property
    def caught(self) -> float:
        """A true positive with its review [currency per case]."""
        return self.true_positive + self.review

    @property
    def false_alarm_harm(self) -> float:
        """How much a false alarm costs beyond leaving a negative alone [currency per case]."""
        return self.false_alarm - self.true_negative

    @property
    def miss_harm(self) -> float:
        """How much a miss costs beyond catching the positive [currency per case]."""
        return self.false_negative - self.caught


def expected_cost(sweep: Sweep, cost_matrix: CostMatrix) -> FloatArray:
    """Expected cost of one case at every threshold, at ``sweep.prevalence``; lower is better.

    Parameters
    ----------
    sweep : Sweep
        Counts at ``k`` thresholds.
    cost_matrix : CostMatrix
        Currency per case.

    Returns
    -------
    (k,) float64 array
        Currency per case:
        ``pi (TPR C_TP + FNR C_FN) + (1 - pi)(FPR C_FP + TNR C_TN) + review * alert_rate``.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> table = sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])
    >>> expected_cost(table, CostMatrix(false_positive=1, false_negative=4)).tolist()
    [1.0, 1.25, 0.25, 0.5]
    """
    return sweep.expected_cost(cost_matrix)


def bayes_threshold(cost_matrix: CostMatrix) -> float:
    """Probability from which alerting costs less than not alerting.

    Parameters
    ----------
    cost_matrix : CostMatrix
        The review cost counts on both alerted outcomes.

    Returns
    -------
    float
        ``t* = (C_FP - C_TN) / (C_FP - C_TN + C_FN - C_TP)``, in [0, 1]. Right for calibrated
        probabilities only (Elkan 2001, "The foundations of cost-sensitive learning").

    Raises
    ------
    ValueError
        When an error costs less than the right decision, or no decision makes any difference.

    Examples
    --------
    >>> round(bayes_threshold(CostMatrix(false_positive=1, false_negative=5)), 6)
    0.166667
    """
    false_alarm, miss = cost_matrix.false_alarm_harm, cost_matrix.miss_harm
    if false_alarm < 0:
        raise ValueError(
            "false_positive plus review must not cost less than true_negative, "
            f"got {cost_matrix.false_alarm:g} and {cost_matrix.true_negative:g}"
        )
    if miss < 0:
        raise ValueError(
            "false_negative must not cost less than true_positive plus review, "
            f"got {cost_matrix.false_negative:g} and {cost_matrix.caught:g}"
        )
    if false_alarm + miss == 0:
        raise ValueError("false_positive or false_negative must cost something, got 0 for both")
    return false_alarm / (false_alarm + miss)


def net_benefit(sweep: Sweep, threshold_probability: float) -> float:
    """True positives per case, less false positives at their exchange rate; higher is better.

    Parameters
    ----------
    sweep : Sweep
        Its scores must be probabilities.
    threshold_probability : float
        ``t`` in (0, 1): alerts are scores ``>= t``, and one false positive weighs ``t / (1 - t)``.

    Returns
    -------
    float
        ``TP/n - FP/n * t / (1 - t)`` at ``sweep.prevalence`` (Vickers & Elkin 2006,
        doi:10.1177/0272989X06295361). Alerting nobody gives 0.

    Raises
    ------
    ValueError
        When ``threshold_probability`` is not in (0, 1).

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> net_benefit(sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]), 0.2)
    0.4375
    """
    _check_open("threshold_probability", threshold_probability)
    return sweep.at(threshold_probability).net_benefit(threshold_probability)


def net_benefit_treat_all(prevalence: float, threshold_probability: ArrayLike) -> FloatArray:
    """Net benefit of alerting everybody; higher is better.

    Parameters
    ----------
    prevalence : float
        Share of positives, in (0, 1).
    threshold_probability : array_like
        ``t`` in (0, 1), any shape.

    Returns
    -------
    float64 array of the same shape
        ``prevalence - (1 - prevalence) * t / (1 - t)``; crosses 0 at ``t = prevalence``.

    Examples
    --------
    >>> net_benefit_treat_all(0.2, [0.1, 0.2, 0.5]).round(4).tolist()
    [0.1111, 0.0, -0.6]
    """
    _check_open("prevalence", prevalence)
    t = np.asarray(threshold_probability, dtype=np.float64)
    if not bool(np.all((t > 0) & (t < 1))):
        raise ValueError(f"threshold_probability must be in (0, 1), got {t}")
    return prevalence - (1 - prevalence) * (t / (1 - t))


def _check_open(name: str, value: float) -> None:
    if not 0 < value < 1:
        raise ValueError(f"{name} must be in (0, 1), got {value}")
