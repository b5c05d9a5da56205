"""Turns a scenario and the sweeps of its models into the net benefit a decision curve shows."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from simulator.calibration import prior_correction
from simulator.costs import bayes_threshold, net_benefit_treat_all
from simulator.curves import DecisionCurve, decision_curve
from simulator.operating import deployed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simulator.costs import CostMatrix
    from simulator.scenario import Scenario
    from simulator.sweep import Sweep

STEPS = 200
LEAST_REACH = 0.1
MOST_REACH = 0.99


@dataclass(frozen=True)
class BenefitView:
    """Decision curves over the threshold probabilities worth looking at.

    Parameters
    ----------
    curves : one curve for each model, all over the same threshold probabilities.
    prevalence : the deployed share of positives; alerting everybody gains at most this.
    break_even : t* of the costs; NaN when the costs define none, or none inside (0, 1).
    at_break_even : net benefit of each model at t*; empty when t* is NaN.
    everybody : net benefit of alerting everybody at t*; NaN when t* is.
    """

    curves: Mapping[str, DecisionCurve]
    prevalence: float
    break_even: float
    at_break_even: Mapping[str, float]
    everybody: float

    @property
    def net_positives_per_1000(self) -> dict[str, float]:
        """Net positives caught in 1,000 cases at t*, by model."""
        return {model: 1000 * benefit for model, benefit in self.at_break_even.items()}

    @property
    def everybody_per_1000(self) -> float:
        """Net positives caught in 1,000 cases at t* by alerting everybody."""
        return 1000 * self.everybody


def benefit_view(scenario: Scenario, sweeps: Mapping[str, Sweep]) -> BenefitView:
    """Return the decision curves of `sweeps` (at least one) at the deployed prevalence.

    Parameters
    ----------
    scenario : its costs give t*, its prevalence is where the benefit is counted. At a prevalence
        other than the data's the scores get the prior correction before they meet a threshold.
    sweeps : by model; scores must be probabilities.
    """
    tables = {model: _corrected(deployed(scenario, sweep)) for model, sweep in sweeps.items()}
    prevalence = next(iter(tables.values())).prevalence
    t = break_even(scenario.costs)
    reach = max(LEAST_REACH, 2.5 * prevalence, 0.0 if math.isnan(t) else 2 * t)
    grid = np.linspace(0, min(MOST_REACH, reach), STEPS + 1)[1:]
    at = {} if math.isnan(t) else {m: decision_curve(s, [t]) for m, s in tables.items()}
    return BenefitView(
        curves={model: decision_curve(table, grid) for model, table in tables.items()},
        prevalence=prevalence,
        break_even=t,
        at_break_even={model: float(curve.net_benefit[0]) for model, curve in at.items()},
        everybody=math.nan if math.isnan(t) else float(net_benefit_treat_all(prevalence, t)),
    )


def break_even(costs: CostMatrix) -> float:
    """Return t* of the costs, or NaN when they define none strictly between 0 and 1.

    >>> from simulator.costs import CostMatrix
    >>> break_even(CostMatrix(false_positive=1, false_negative=4))
    0.2
    """
    try:
        t = bayes_threshold(costs)
    except ValueError:
        return math.nan
    return t if 0 < t < 1 else math.nan


def _corrected(table: Sweep) -> Sweep:
    """Return the sweep with its scores as probabilities of the deployed prevalence."""
    if table.is_natural:
        return table
    threshold = prior_correction(
        table.threshold, trained=table.natural_prevalence, deployed=table.prevalence
    )
    return replace(table, threshold=threshold)
