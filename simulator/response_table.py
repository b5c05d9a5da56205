"""Turns a station into a small table of response times, from which a drag is answered at once.

Between two utilisations a response time is interpolated linearly in ``1 / (1 - u)``, which is exact
for M/M/1 and right in the limit for every queue; between two levels ``q`` linearly in
``-log(1 - q)``, which is exact for an exponential tail. Both are monotone. The browser has a twin;
`tests/fixtures/latency_cases.json` holds them together.

At utilisations between those of the table, p50, p95 and p99 are within 2% of a direct computation
where the queue is computed (one server, by lot, in turn), and for a shared queue within 3%: its
simulation is shorter than that of `simulator.load.response`. A time that many requests take exactly
is spread over a step of the grid to either side, which the settled answer does not do: the share
within an objective that stands on such a time is between those just before and just after it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.arrivals import Arrivals, arrivals
from simulator.grid_law import GridLaw, ScatteredLaw, added
from simulator.law import FloatArray
from simulator.load import Station
from simulator.load_words import beyond_table, unstable_table
from simulator.serving import MAX_SERVERS, Serving
from simulator.shared_totals import shared_totals
from simulator.waiting import QUICK, response_law

__all__ = [
    "LEVELS",
    "UTILISATION",
    "ResponseTable",
    "attained",
    "interpolated",
    "response_table",
    "table_words",
]

UTILISATION: FloatArray = np.array(
    [
        *(0.0, 0.01, 0.02, 0.035, 0.05, 0.075, 0.1, 0.125, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45),
        *(0.5, 0.55, 0.6, 0.65, 0.7, 0.74, 0.78, 0.82, 0.85, 0.88, 0.9, 0.92, 0.94, 0.955, 0.97),
        *(0.98, 0.985, 0.99),
    ]
)
LEVELS: FloatArray = np.unique(
    [
        *(0.01, 0.5, 0.95, 0.99, 0.999, 0.9999),
        *(step / 40 for step in range(36)),
        *(round(1 - 10 ** -(1 + step * 3 / 40), 9) for step in range(41)),
    ]
)
_CALM = 0.1
"""Up to here the share of late answers is interpolated, above it the logarithm of that share."""
UTILISATION.setflags(write=False)
LEVELS.setflags(write=False)


@dataclass(frozen=True, eq=False)
class ResponseTable:
    """Response times by fleet, utilisation and level.

    Parameters
    ----------
    servers : (k,)
        Ascending.
    utilisation : (u,)
        Ascending from 0 (nobody waits) to below 1.
    levels : (q,)
        Ascending from 0 (the shortest possible response) to below 1; 0.5, 0.95 and 0.99 are among
        them.
    response_ms : (k, u, q)
        Does not fall along utilisation, nor along levels.
    mean_service_ms : float
        Utilisation is requests per second times this over 1000 times servers.
    """

    servers: NDArray[np.int64]
    utilisation: FloatArray
    levels: FloatArray
    response_ms: FloatArray
    mean_service_ms: float

    def __post_init__(self) -> None:
        for array in (self.servers, self.utilisation, self.levels, self.response_ms):
            array.setflags(write=False)


def response_table(
    station: Station, serving: Serving, *, servers: Sequence[int] | None = None, seed: int = 0
) -> ResponseTable:
    """Return response times at every utilisation of `UTILISATION` and level of `LEVELS`.

    Parameters
    ----------
    station : Station
    serving : Serving
        Gives dispatch and burstiness; its rate and objective do not matter.
    servers : sequence of int
        Fleets, 1 to 64 servers each; those of `serving` when left out.
    seed : int
        Of the simulation of a shared queue; all utilisations use the same random numbers.

    Raises
    ------
    ValueError
        For no fleet, or one that is out of range.

    Examples
    --------
    >>> from simulator.load import station
    >>> table = response_table(station([10.0, 10.0]), Serving(servers=1))
    >>> round(interpolated(table, servers=1, utilisation=0.5, q=0.99), 1)
    43.4
    """
    fleets = sorted(set((serving.servers,) if servers is None else servers))
    if not fleets or not fleets[0] >= 1 or fleets[-1] > MAX_SERVERS:
        raise ValueError(f"servers must be between 1 and {MAX_SERVERS}, got {list(fleets)}")
    if any(fleet % 1 for fleet in fleets):
        raise ValueError(f"servers must be whole numbers, got {list(fleets)}")
    alone = serving.burstiness == 1 and serving.dispatch == "random"
    times = np.empty((len(fleets), len(UTILISATION), len(LEVELS)))
    for k, fleet in enumerate(fleets):
        times[k] = times[0] if alone and k else _fleet(station, serving, fleet, seed)
    return ResponseTable(np.array(fleets), UTILISATION, LEVELS, times, station.mean_ms)


def interpolated(table: ResponseTable, *, servers: int, utilisation: float, q: float) -> float:
    """Return a quantile of the response time [ms].

    Parameters
    ----------
    table : ResponseTable
    servers : int
        One of the table's fleets.
    utilisation : float
        0 or more.
    q : float
        From 0 to the highest level of the table.

    Returns
    -------
    float
        NaN for a utilisation beyond the table, where `table_words` has a sentence, and for a level
        beyond it.

    Raises
    ------
    ValueError
        For a fleet that is not in the table, or a negative utilisation or level.
    """
    row = _row(table, servers, utilisation)
    if not q >= 0:
        raise ValueError(f"q must be 0 or more, got {q}")
    if row is None or q > table.levels[-1]:
        return math.nan
    times, depth = row
    wanted = _depth(q)
    above = min(int(np.searchsorted(depth, wanted)), len(depth) - 1)
    if above == 0:
        return float(times[0])
    part = (wanted - depth[above - 1]) / (depth[above] - depth[above - 1])
    return float(times[above - 1] + min(part, 1.0) * (times[above] - times[above - 1]))


def attained(
    table: ResponseTable, *, servers: int, utilisation: float, objective_ms: float
) -> float:
    """Return the share of requests that is answered within `objective_ms`.

    Returns
    -------
    float
        0 below the shortest response; at most the highest level of the table, also where the
        share is higher; NaN for a utilisation beyond the table or an objective of NaN. Raises as
        `interpolated` does.
    """
    row = _row(table, servers, utilisation)
    if row is None or math.isnan(objective_ms):
        return math.nan
    times, depth = row
    if objective_ms < times[0]:
        return 0.0
    if objective_ms >= times[-1]:
        return float(table.levels[-1])
    above = int(np.searchsorted(times, objective_ms, side="right"))
    part = (objective_ms - times[above - 1]) / (times[above] - times[above - 1])
    reached = depth[above - 1] + part * (depth[above] - depth[above - 1])
    return min(1 - math.exp(-reached), float(table.levels[-1]))


def table_words(table: ResponseTable, *, servers: int, utilisation: float) -> str:
    """Return why there is no number at this utilisation; empty where there is one."""
    if utilisation >= 1:
        return unstable_table(table.mean_service_ms, servers, utilisation)
    last = float(table.utilisation[-1])
    return beyond_table(table.mean_service_ms, servers, last) if utilisation > last else ""


def _depth(q: float) -> float:
    """``-log(1 - q)``: how many times fewer are late, in powers of e."""
    return -math.log(1 - q)


def _row(
    table: ResponseTable, servers: int, utilisation: float
) -> tuple[FloatArray, FloatArray] | None:
    """Return times [ms] and the depth reached by each, both ascending; None beyond the table."""
    place = np.flatnonzero(table.servers == servers)
    if not len(place):
        raise ValueError(f"servers must be one of {table.servers.tolist()}, got {servers}")
    if not utilisation >= 0:
        raise ValueError(f"utilisation must be 0 or more, got {utilisation}")
    grid, times = table.utilisation, table.response_ms[place[0]]
    if utilisation > grid[-1]:
        return None
    depth = np.array([_depth(float(q)) for q in table.levels])
    above = int(np.searchsorted(grid, utilisation))
    if grid[above] == utilisation:
        return times[above], depth
    low, high = float(grid[above - 1]), float(grid[above])
    part = (utilisation - low) / (high - low)
    merged = np.sort(np.concatenate([times[above - 1], times[above]]))
    calm = _depths_at(times[above - 1], depth, merged)
    busy = _depths_at(times[above], depth, merged)
    if high > _CALM:
        return merged, calm + part * (busy - calm)
    late = np.exp(-calm) + part * (np.exp(-busy) - np.exp(-calm))
    return merged, -np.log(late)


def _depths_at(times: FloatArray, depth: FloatArray, times_ms: FloatArray) -> FloatArray:
    """Depths reached within `times_ms`: linear between the levels, and on beyond the last."""
    after = np.searchsorted(times, times_ms, side="right")
    above = np.clip(after, 1, len(times) - 1)
    width = times[above] - times[above - 1]
    part = (times_ms - times[above - 1]) / np.where(width > 0, width, 1.0)
    inside = depth[above - 1] + part * (depth[above] - depth[above - 1])
    return np.where(after == 0, 0.0, np.where(width > 0, inside, depth[above]))


def _fleet(station: Station, serving: Serving, servers: int, seed: int) -> FloatArray:
    """Response times `(u, q)`, with what noise is left made monotone."""
    nobody = added(_at_once(station), station.service, station.outside)
    # A table reaches rates that nobody can set, and is asked for by utilisation.
    between = [
        arrivals(float(busy) * servers * 1_000 / station.mean_ms, serving.burstiness).at_one_queue(
            servers, serving.dispatch
        )
        for busy in UTILISATION[1:]
    ]
    if servers > 1 and serving.dispatch == "shared":
        totals = shared_totals(station, between, servers, seed=seed, nobody=nobody)
    else:
        totals = _own(station, between)
    times = np.stack([total.quantiles_ms(LEVELS) for total in (nobody, *totals)])
    return np.maximum.accumulate(np.maximum.accumulate(times, axis=0), axis=1)


def _own(station: Station, between: Sequence[Arrivals]) -> list[GridLaw | ScatteredLaw]:
    service, outside = station.service, station.outside
    return [response_law(service, law, outside=outside, resolution=QUICK)[1] for law in between]


def _at_once(station: Station) -> GridLaw:
    """Return the law of no wait, on a grid for the response that fits it."""
    longest = station.service.slowest_ms + station.outside.slowest_ms
    points = QUICK.plenty * 2
    return GridLaw(1.01 * longest / points, np.eye(1, points)[0])
