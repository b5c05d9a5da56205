"""Turns the counts at one decision threshold into rates at a prevalence."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.rates import Counts, Rates

__all__ = ["OperatingPoint"]


@dataclass(frozen=True)
class OperatingPoint(Rates[float]):
    """What happens at one decision threshold: observed counts, and rates at a prevalence.

    Parameters
    ----------
    threshold : float
        Alerts are scores ``>= threshold``.
    tp, fp, fn, tn : float
        Observed counts, whatever the prevalence: int, or float when rows carry weights.
    prevalence : float
        Share of positives that rates are derived at, in (0, 1).
    rule : str
        What chose the threshold.

    Examples
    --------
    >>> point = OperatingPoint(0.5, tp=80, fp=96, fn=20, tn=904, prevalence=0.01)
    >>> round(point.precision, 5)
    0.07764
    """

    threshold: float
    tp: float
    fp: float
    fn: float
    tn: float
    prevalence: float
    rule: str = "threshold"

    @property
    def positives(self) -> float:
        """Positive rows that were counted."""
        return self.tp + self.fn

    @property
    def negatives(self) -> float:
        """Negative rows that were counted."""
        return self.fp + self.tn

    def _counts(self) -> Counts[float]:
        return Counts(float(self.tp), float(self.fp), float(self.positives), float(self.negatives))
