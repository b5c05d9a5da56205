"""Turns a station and the loads of a table into response times at one queue of several servers.

A table has many loads, and shares of 1 in 10,000 are its last level. So nothing is simulated where
hardly anybody waits; runs are as short as the servers' memory allows, since many short ones side by
side take less time than a few long ones; and of many servers not every request is looked at.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from simulator.arrivals import Arrivals
from simulator.grid_law import GridLaw, ScatteredLaw, added
from simulator.law import Law
from simulator.queueing import erlang_c
from simulator.shared_queue import paired_runs, shared_waits, size_of_runs
from simulator.station import Station
from simulator.waiting import QUICK

__all__ = ["shared_totals"]

_REQUESTS, _FEW, _REQUESTS_OF_FEW = 40_000, 4, 20_000
"""At each utilisation, and up to so many servers: noise is then below the interpolation error."""
_LEAST_STEPS, _MOST_STEPS = 512, 10_000
"""... in runs that are no shorter and no longer than this."""
_EVERY_SERVERS, _EVERY_MOST = 4, 4
"""Of so many servers, so few requests are looked at: those between find the fleet as they did."""
_NOBODY = 1e-6
"""A smaller share that waits, by Erlang's formula, is lost at the last level of the table."""
_TOGETHER = 1_500_000
"""Requests that are simulated side by side, which bounds the memory."""


def shared_totals(
    station: Station,
    between: Sequence[Arrivals],
    servers: int,
    *,
    seed: int,
    nobody: GridLaw | ScatteredLaw,
) -> list[GridLaw | ScatteredLaw]:
    """Return the law of the response time at each load, from the same random numbers.

    Parameters
    ----------
    station : Station
    between : sequence of Arrivals
        At the whole fleet, one for each load, ascending; they differ in rate only.
    servers : int
        2 or more.
    seed : int
    nobody : GridLaw or ScatteredLaw
        Of the response time when nobody waits.
    """
    service, outside = station.service, station.outside
    room = service.slowest_ms + outside.slowest_ms
    calm = sum(_nobody_waits(service, law, servers) for law in between)
    totals: list[GridLaw | ScatteredLaw] = [nobody] * calm
    busy = between[calm:]
    requests = _REQUESTS_OF_FEW if servers <= _FEW else _REQUESTS
    steps = {"most_steps": _MOST_STEPS, "least_steps": _LEAST_STEPS}
    size = size_of_runs(service, busy[0], servers, requests, **steps)
    every = min(max(servers // _EVERY_SERVERS, 1), _EVERY_MOST)
    together = max(1, _TOGETHER // math.prod(size))
    for start in range(0, len(busy), together):
        block = busy[start : start + together]  # with the same random numbers as all others
        runs = paired_runs(
            service, block, servers, requests=requests, seed=seed, every=every, **steps
        )
        for law, paired in zip(block, runs, strict=True):
            waits = shared_waits(
                service, law, servers, room_ms=room, paired=paired, resolution=QUICK
            )
            totals.append(added(waits.law, service, outside))
    return totals


def _nobody_waits(service: Law, between: Arrivals, servers: int) -> bool:
    """Whether all servers are as good as never busy at once, whatever the law of the service."""
    offered = service.mean_ms / between.mean_ms
    return between.is_poisson and erlang_c(offered, servers) < _NOBODY
