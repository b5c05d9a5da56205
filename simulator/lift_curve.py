"""Turns a sweep into the lift that is worth drawing: where enough cases are alerted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from simulator.curves import Gains, cumulative_gains

if TYPE_CHECKING:
    from simulator.sweep import Sweep

LEAST_ALERTS = 20
"""Below this many alerted rows a lift says more about chance than about the model."""


def lift_curve(sweep: Sweep, least_alerts: int = LEAST_ALERTS) -> Gains:
    """Return gains and lift from `least_alerts` alerted rows on; without the point of nobody.

    Parameters
    ----------
    sweep : shares are taken at its prevalence.
    least_alerts : rows; the last row of the sweep is always kept.

    Examples
    --------
    >>> from simulator.sweep import sweep
    >>> table = sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])
    >>> lift_curve(table, least_alerts=3).lift.round(2).tolist()
    [1.33, 1.0]
    """
    enough = sweep.tp + sweep.fp >= least_alerts
    enough[-1] = True
    kept = replace(
        sweep, threshold=sweep.threshold[enough], tp=sweep.tp[enough], fp=sweep.fp[enough]
    )
    gains = cumulative_gains(kept)
    return Gains(gains.alert_rate[1:], gains.recall[1:], gains.lift[1:])
