"""Turns servers and an arrival rate into what they cost a month, and for each 1,000 predictions."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from simulator.load import utilisation

if TYPE_CHECKING:
    from simulator.load import Station
    from simulator.serving import Serving

__all__ = ["DAYS_PER_MONTH", "cost_per_1000", "cost_per_month"]

DAYS_PER_MONTH = 30.4375
"""A year of 365.25 days over twelve."""
_SECONDS_PER_MONTH = DAYS_PER_MONTH * 86_400


def cost_per_month(serving: Serving) -> float:
    """Return what the servers cost in a month of 30.4375 days [currency]."""
    return serving.servers * serving.server_cost_per_month


def cost_per_1000(serving: Serving, station: Station | None = None) -> float:
    """Return what 1,000 predictions cost at the arrival rate, busy or idle [currency].

    Parameters
    ----------
    serving : Serving
    station : Station or None
        What the servers answer with. At a utilisation of 1 or more they never answer that many,
        so that there is no such cost: NaN. None while nothing is measured: then they are taken to
        keep up.

    Examples
    --------
    >>> from simulator.load import station
    >>> from simulator.serving import Serving
    >>> serving = Serving(arrival_rate_per_s=50, servers=2, server_cost_per_month=70)
    >>> round(cost_per_1000(serving), 6)
    0.001065
    >>> cost_per_1000(serving, station([40.0, 40.0]))
    nan
    """
    if station is not None and utilisation(station, serving) >= 1:
        return math.nan
    return cost_per_month(serving) * 1_000 / (serving.arrival_rate_per_s * _SECONDS_PER_MONTH)
