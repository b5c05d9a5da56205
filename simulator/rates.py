"""Turns counts and a prevalence into rates; the one place where each formula stands.

The order of operations is part of the contract: the browser computes the same doubles.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from simulator.costs import CostMatrix

FloatArray = NDArray[np.float64]

Number = TypeVar("Number", float, FloatArray)
"""One operating point or an array of them."""


class Counts(NamedTuple, Generic[Number]):
    """Observed counts: alerted positives and negatives, and the size of both classes."""

    tp: Number
    fp: Number
    positives: float
    negatives: float


class Rates(Generic[Number]):
    """Everything that derives from counts at a prevalence; undefined is NaN.

    All rates are shares in [0, 1]. With pi the prevalence, TPR and FPR stay as observed and the
    rest follows (label shift). At the natural prevalence precision and alert rate come straight
    from the counts.
    """

    prevalence: float

    @abstractmethod
    def _counts(self) -> Counts[Number]:
        """Counts as floats."""

    @property
    def natural_prevalence(self) -> float:
        """Share of positives among the rows that were counted."""
        counts = self._counts()
        return float(counts.positives / (counts.positives + counts.negatives))

    @property
    def is_natural(self) -> bool:
        """Whether the rates are derived at the prevalence of the counted rows themselves."""
        return self.prevalence == self.natural_prevalence

    @property
    def true_positive_rate(self) -> Number:
        """TP / positives; higher is better."""
        counts = self._counts()
        return counts.tp / counts.positives

    @property
    def recall(self) -> Number:
        """TP / positives, the same number as the true positive rate; higher is better."""
        return self.true_positive_rate

    @property
    def false_negative_rate(self) -> Number:
        """Missed positives / positives; lower is better."""
        counts = self._counts()
        return (counts.positives - counts.tp) / counts.positives

    @property
    def false_positive_rate(self) -> Number:
        """FP / negatives, never FP / all; lower is better."""
        counts = self._counts()
        return counts.fp / counts.negatives

    @property
    def specificity(self) -> Number:
        """TN / negatives; higher is better."""
        counts = self._counts()
        return (counts.negatives - counts.fp) / counts.negatives

    @property
    def alert_rate(self) -> Number:
        """Alerts / all cases at the prevalence; the work that the alerts make."""
        if self.is_natural:
            counts = self._counts()
            return (counts.tp + counts.fp) / (counts.positives + counts.negatives)
        return self._reweighted_alert_rate()

    @property
    def false_alarm_share(self) -> Number:
        """False alarms / all cases at the prevalence: not the false positive rate."""
        return (1 - self.prevalence) * self.false_positive_rate

    @property
    def precision(self) -> Number:
        """Share of alerts that are right, NaN when nobody is alerted; higher is better."""
        if self.is_natural:
            counts = self._counts()
            return _share(counts.tp, counts.tp + counts.fp)
        hit = self.prevalence * self.true_positive_rate
        return _share(hit, hit + (1 - self.prevalence) * self.false_positive_rate)

    @property
    def lift(self) -> Number:
        """Precision / prevalence: how much denser positives are among alerts than among all."""
        return self.precision / self.prevalence

    @property
    def accuracy(self) -> Number:
        """Share of right decisions; read it beside `majority_accuracy`."""
        pi = self.prevalence
        return pi * self.true_positive_rate + (1 - pi) * self.specificity

    @property
    def majority_accuracy(self) -> float:
        """Accuracy of always answering with the more frequent class."""
        return max(self.prevalence, 1 - self.prevalence)

    @property
    def f1(self) -> Number:
        """Harmonic mean of precision and recall, 0 when nothing is found; higher is better."""
        return self.f_beta(1.0)

    @property
    def youden(self) -> Number:
        """TPR - FPR, in [-1, 1]; higher is better."""
        return self.true_positive_rate - self.false_positive_rate

    def f_beta(self, beta: float) -> Number:
        """F-beta: recall weighs ``beta`` times as much as precision; higher is better."""
        pi = self.prevalence
        gain = (1 + beta * beta) * pi * self.true_positive_rate
        return gain / (beta * beta * pi + self._reweighted_alert_rate())

    def expected_cost(self, cost_matrix: CostMatrix) -> Number:
        """Expected cost of one case [currency]; lower is better."""
        pi, costs = self.prevalence, cost_matrix
        of_positives = (
            self.true_positive_rate * costs.true_positive
            + self.false_negative_rate * costs.false_negative
        )
        of_negatives = (
            self.false_positive_rate * costs.false_positive + self.specificity * costs.true_negative
        )
        return pi * of_positives + (1 - pi) * of_negatives + costs.review * self.alert_rate

    def net_benefit(self, threshold_probability: float) -> Number:
        """``TP/n - FP/n * t / (1 - t)`` at the prevalence, t in (0, 1); higher is better."""
        pi, t = self.prevalence, threshold_probability
        return pi * self.true_positive_rate - (1 - pi) * self.false_positive_rate * (t / (1 - t))

    def _reweighted_alert_rate(self) -> Number:
        pi = self.prevalence
        return pi * self.true_positive_rate + (1 - pi) * self.false_positive_rate


def _share(part: Number, whole: Number) -> Number:
    """Part / whole, NaN where there is no whole."""
    with np.errstate(invalid="ignore"):
        share = np.divide(part, whole)
    return cast("Number", float(share) if isinstance(part, float) else share)
