"""Turns the eight cells of two models' alerts into bootstrap draws of the rates of both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from simulator.costs import CostMatrix, bayes_threshold
from simulator.rates import Counts, FloatArray, Rates

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.sweep import OperatingPoint

__all__ = ["DrawnCounts", "DrawnRates", "drawn_figure", "drawn_rates"]

PSEUDO_ROWS = 0.5
"""Rows that a cell of disagreement is drawn as when it is empty. A row bootstrap would say that
what was not seen can never happen; half a row is the usual remedy for matched pairs (Agresti & Min
2005, doi:10.1002/sim.1781)."""


class DrawnCounts(NamedTuple):
    """Counts of one model in each of r draws; (r,) arrays."""

    tp: FloatArray
    fp: FloatArray
    positives: FloatArray
    negatives: FloatArray


class DrawnRates(Rates[FloatArray]):
    """Rates of one model in every draw, (r,), at the prevalence of its operating point."""

    def __init__(self, drawn: DrawnCounts, point: OperatingPoint) -> None:
        self._drawn = drawn
        self._natural = point.is_natural
        share: Any = drawn.positives / (drawn.positives + drawn.negatives)
        self.prevalence = share if point.is_natural else point.prevalence

    def _counts(self) -> Counts[FloatArray]:
        drawn: Any = self._drawn
        return Counts(drawn.tp, drawn.fp, drawn.positives, drawn.negatives)

    @property
    def is_natural(self) -> bool:
        """Whether precision and alert rate come straight from the counts of each draw."""
        return self._natural


def drawn_rates(
    cells: NDArray[np.int64],
    possible: tuple[bool, bool],
    *,
    replicates: int,
    seed: int,
    stratified: bool,
) -> tuple[DrawnCounts, DrawnCounts]:
    """Counts of both models in every draw.

    Parameters
    ----------
    cells : (2, 2, 2) int64
        Rows by class, alerted by the first model, alerted by the second.
    possible : (bool, bool)
        Whether a row could be alerted by the first only, and by the second only.
    replicates, seed : int
        Draws and their seed.
    stratified : bool
        Keep the size of each class.

    Returns
    -------
    DrawnCounts of the first and of the second model

    Examples
    --------
    >>> cells = np.array([[[90, 4], [3, 3]], [[10, 20], [10, 60]]])
    >>> first, second = drawn_rates(cells, (True, True), replicates=100, seed=0, stratified=True)
    >>> set(first.positives.tolist()), len(second.tp)
    ({100.0}, 100)
    """
    rng = np.random.default_rng(seed)
    weights = cells.astype(np.float64)
    for part, may_be in (((slice(None), 1, 0), possible[0]), ((slice(None), 0, 1), possible[1])):
        if may_be:
            weights[part] = np.where(weights[part] == 0, PSEUDO_ROWS, weights[part])
    if stratified:
        drawn = [
            rng.multinomial(int(size), share.ravel() / share.sum(), size=replicates)
            for size, share in zip(cells.sum(axis=(1, 2)), weights, strict=True)
        ]
        table = np.stack(drawn, axis=1)
    else:
        shares = weights.ravel() / weights.sum()
        table = rng.multinomial(int(cells.sum()), shares, size=replicates)
    counts = table.reshape(replicates, 2, 2, 2).astype(np.float64)
    sizes = counts.sum(axis=(2, 3))
    first, second = counts[:, :, 1, :].sum(axis=2), counts[:, :, :, 1].sum(axis=2)
    return (
        DrawnCounts(first[:, 1], first[:, 0], sizes[:, 1], sizes[:, 0]),
        DrawnCounts(second[:, 1], second[:, 0], sizes[:, 1], sizes[:, 0]),
    )


def drawn_figure(rates: DrawnRates, metric: str, cost_matrix: CostMatrix | None) -> FloatArray:
    """A displayed figure in every draw, (r,), in the unit in which it is displayed.

    Parameters
    ----------
    rates : DrawnRates
        Of one model.
    metric : str
        A key of `simulator.figures.LABELS`.
    cost_matrix : CostMatrix or None
        For cost and net benefit.
    """
    with np.errstate(invalid="ignore", divide="ignore"):
        match metric, cost_matrix:
            case "cost_per_1000", CostMatrix():
                return 1000 * rates.expected_cost(cost_matrix)
            case "net_benefit", CostMatrix():
                return rates.net_benefit(bayes_threshold(cost_matrix))
            case _:
                figure: FloatArray = getattr(rates, metric)
                return figure
