"""Turns scores of one model under several settings into where each stands, and at what cost."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from simulator.comparison import PairedDifference, Standing, paired_difference
from simulator.curves import roc_auc
from simulator.figures import Figure, key_figures
from simulator.operating import board_points, deployed
from simulator.sweep import OperatingPoint, Sweep, sweep
from simulator.uncertainty import auc_interval

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from simulator.intervals import Interval
    from simulator.scenario import Scenario
    from simulator.scores import Scores

__all__ = ["COST", "ScoredPoint", "bare", "difference", "scored_points"]

COST = "cost_per_1000"
REPLICATES = 4_000
"""Draws per paired cost: dozens of pairs are drawn at once, and money is shown in three digits."""


@dataclass(frozen=True, eq=False, kw_only=True)
class ScoredPoint:
    """Quality of one setting of a model on the held-out rows.

    Parameters
    ----------
    scores : of the rows; None where they were left away, see `bare`.
    roc_auc : in [0, 1], higher is better; `auc_interval` is DeLong's, None with one row of a class.
    point : where the scenario's rule stands on these scores; None when it has no place.
    reason : why there is no point; empty when there is one.
    cost : cost per 1,000 cases at the point, lower is better; NaN without one.
    """

    scores: Scores | None
    roc_auc: float
    auc_interval: Interval | None
    point: OperatingPoint | None
    reason: str
    cost: Figure


def scored_points(
    scenario: Scenario,
    scored: Mapping[str, Scores],
    sweep_of: Callable[[Scores], Sweep] = lambda found: sweep(found.y_true, found.y_score),
) -> dict[str, ScoredPoint]:
    """Every setting at its own point of the scenario's rule.

    Parameters
    ----------
    scenario
        Rule, costs, deployed prevalence, capacity.
    scored
        Name of the setting to its scores. With the threshold set by hand the first stands there
        and the others at the same alert rate: their scores are on other scales.
    sweep_of
        Gives the sweep of scores; a page hands in one that remembers.

    Raises
    ------
    SingleClassError
        When only one class was scored.
    """
    sweeps = {name: deployed(scenario, sweep_of(found)) for name, found in scored.items()}
    flags = {name: found.is_probability for name, found in scored.items()}
    choices = board_points(scenario, sweeps, flags)
    made: dict[str, ScoredPoint] = {}
    for name, found in scored.items():
        point = choices[name].point
        enough = min(found.positives, found.negatives) >= 2
        made[name] = ScoredPoint(
            scores=found,
            roc_auc=roc_auc(sweeps[name]),
            auc_interval=auc_interval(sweeps[name]) if enough else None,
            point=point,
            reason=choices[name].reason if point is None else "",
            cost=_NO_COST if point is None else key_figures(point, scenario.costs)[COST],
        )
    return made


def bare(at: ScoredPoint) -> ScoredPoint:
    """The same without its scores, to be kept: all that is shown of it, in a few hundred bytes."""
    return replace(at, scores=None)


def difference(
    first: ScoredPoint, second: ScoredPoint, metric: str, scenario: Scenario
) -> PairedDifference | None:
    """The first minus the second on the same rows; None for a cost where one has no point.

    Parameters
    ----------
    metric
        "roc_auc" (paired DeLong) or "cost_per_1000" (paired bootstrap at fixed thresholds).

    Raises
    ------
    ValueError
        When the scores of one were left away.
    """
    if first.scores is None or second.scores is None:
        raise ValueError("a paired difference needs the scores of both, got a bare point")
    if metric == "roc_auc":
        return paired_difference(first.scores, second.scores, metric)
    if first.point is None or second.point is None:
        return None
    one, other = (
        Standing(
            threshold=at.point.threshold if at.point else None,
            prevalence=scenario.prevalence,
            cost_matrix=scenario.costs,
        )
        for at in (first, second)
    )
    return paired_difference(
        first.scores,
        second.scores,
        metric,
        first_at=one,
        second_at=other,
        replicates=REPLICATES,
        seed=scenario.seed,
    )


_NO_COST = Figure(COST, "Cost per 1,000 cases", math.nan, "currency", None)
