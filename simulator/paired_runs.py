"""Turns service and arrivals into waits of the same requests at a shared queue and one fast server.

The fast server is as fast as the `c` that share the queue together, so that while all of them are
busy the difference of the waits, W - V, does not depend on V.

That difference is made where servers fall idle, and near full load both fleets stay away from
there for thousands of requests. So the clock is put forward while both have much to do: nothing
but V changes meanwhile, and of V the law is known. Runs are independent, and begin as the shared
queue is found when the fast server has run out of work: about as many servers busy, with what is
left of their services; the first fifth of each is left out.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.arrivals import Arrivals
from simulator.law import FloatArray, Law
from simulator.queue_simulation import let_in

__all__ = ["USABLE", "Paired", "far_ms", "paired_runs", "size_of_runs"]

_FAR = 4.25
"""Mean residual service times over the root of the servers that `far_ms` is long at least."""
_RARE, _FAR_RARE = 0.999, 1.5
"""... and so many of what a rare long service adds to V at once."""
USABLE = 2.0
_WAIT_TOP, _FAST_TOP = 2.33, 3.0
"""In lengths of `far_ms`: V above the first says nothing about W, and above W and V of the others
the clock is put forward. Just after a long service came, V is ahead of W: hence the room between.
"""
_EVERY = 4
"""Requests after which the clock may be put forward."""
_IDLE = 1.6
"""When the fast server is idle, about 1.6 c^0.25 of the c shared ones are, in M/M/c near full."""
_IN_ORDER = 24
"""Up to so many servers, keeping them in order is faster than looking for the first."""
_WARM_UP = 0.2
_LEAST_RUNS = 16
_LEAST_STEPS = 1_250
_LEAST_PER_SERVER = 32
_DRAINED, _LIGHT_TAIL = 30.0, 10.0
"""So many requests a server for each mean service time by which a rare long one exceeds ten: runs
that end before such a service is worked off miss most of what it does to those behind it."""
_LIGHT_CV2, _MOST_MORE = 5.0, 3.0
"""Above such a squared coefficient of variation of the service, more requests in proportion."""
_MOST_STEPS = 40_000
"""A run is as long as the rare long service times need to come and go, but no longer than this."""


@dataclass(frozen=True, eq=False)
class Paired:
    """Waits of the same requests in both fleets, at one load.

    Parameters
    ----------
    wait_ms, fast_ms : (steps, runs)
        At the shared queue of `c` servers, and at the one server that is `c` times as fast; cut
        short where both are long.
    """

    wait_ms: FloatArray
    fast_ms: FloatArray


def far_ms(service: Law, servers: int) -> float:
    """Return the wait of the fast server from which W - V no longer depends on it [ms]."""
    residual = service.mean_ms * (1 + service.cv2) / 2
    return max(
        _FAR * residual / math.sqrt(servers), _FAR_RARE * service.quantile_ms(_RARE) / servers
    )


def size_of_runs(
    service: Law, between: Arrivals, servers: int, requests: int, *, most_steps: int = _MOST_STEPS
) -> tuple[int, int]:
    """Return the requests in a run and the runs that `paired_runs` makes at each load."""
    memory = 10 * servers * (service.cv2 + between.cv2)
    slowest = service.quantile_ms(_RARE) / service.mean_ms
    drained = _DRAINED * servers * max(slowest - _LIGHT_TAIL, 0.0)
    steps = max(
        _LEAST_STEPS, _LEAST_PER_SERVER * servers, min(int(max(memory, drained)), most_steps)
    )
    more = min(max(service.cv2 / _LIGHT_CV2, 1.0), _MOST_MORE)
    return steps, max(_LEAST_RUNS, int(more * requests) // steps)


def paired_runs(
    service: Law,
    between: Sequence[Arrivals],
    servers: int,
    *,
    requests: int,
    seed: int,
    most_steps: int = _MOST_STEPS,
) -> list[Paired]:
    """Return runs of both fleets at several loads, warm-up left out, from the same random numbers.

    Parameters
    ----------
    service, servers
        As for `shared_waits`.
    between : sequence of Arrivals
        One for each load; they differ in rate only.
    requests, seed : int
        About so many at each load, up to three times as many where service times are heavy-tailed,
        in at least 16 runs that are long enough for the servers to
        forget how they began, but no longer than `most_steps`.
    """
    steps, runs = size_of_runs(service, between[0], servers, requests, most_steps=most_steps)
    rng = np.random.default_rng([seed, servers])
    unit = between[0].sample(steps * runs, rng).reshape(steps, runs) / between[0].mean_ms
    served = service.sample(steps * runs, rng).reshape(steps, runs)
    scale = np.array([law.mean_ms for law in between])[:, None]
    free = _at_first(service, service.mean_ms / (servers * scale), servers, runs, rng)
    wait, fast = _run(unit, served, scale, free, far_ms(service, servers))
    kept = slice(int(_WARM_UP * steps), None)
    return [
        Paired(np.ascontiguousarray(wait[kept, k]), np.ascontiguousarray(fast[kept, k]))
        for k in range(len(between))
    ]


def _at_first(
    service: Law, busy: FloatArray, servers: int, runs: int, rng: np.random.Generator
) -> FloatArray:
    """Times `(servers, loads, runs)` at which servers are free first.

    About as many are at work as when the fast server runs out of it.
    """
    part = busy * max(0.0, 1 - _IDLE * servers**-0.75)
    longer = np.cumsum(service.weight * service.value_ms)
    drawn: FloatArray = longer[-1] * rng.random((servers, 1, runs))
    place: NDArray[np.intp] = np.searchsorted(longer[:-1], drawn)
    left = service.value_ms[place] * rng.random((servers, 1, runs))
    return np.where(rng.random((servers, 1, runs)) < part, left, 0.0)


def _run(
    unit: FloatArray, served: FloatArray, scale: FloatArray, free: FloatArray, far: float
) -> tuple[FloatArray, FloatArray]:
    """Send every request of each lane (a load and a run) to the server that is free first.

    Where both waits are far above `far` the clock is put forward until one of them is not.
    """
    steps, loads, runs = len(unit), len(scale), unit.shape[-1]
    wait = np.empty((steps, loads, runs))
    fast = np.zeros((steps + 1, loads, runs))
    let = _door(free)
    alone = served / len(free)
    arrival = np.zeros((loads, runs))
    gap, skipped, least = (np.empty_like(arrival) for _ in range(3))
    wait_top, fast_top = _WAIT_TOP * far, _FAST_TOP * far
    for k in range(steps):
        here, there, after = wait[k], fast[k], fast[k + 1]
        let(arrival, served[k], here)
        np.subtract(here, arrival, out=here)
        np.multiply(scale, unit[k], out=gap)
        if k % _EVERY == 0:
            np.subtract(there, fast_top, out=skipped)
            np.subtract(here, wait_top, out=least)
            np.minimum(skipped, least, out=skipped)
            np.maximum(skipped, 0.0, out=skipped)
            np.add(gap, skipped, out=gap)
        np.add(arrival, gap, out=arrival)
        np.add(there, alone[k], out=after)
        np.subtract(after, gap, out=after)
        np.maximum(after, 0.0, out=after)
    return wait, fast[:-1]


def _door(free: FloatArray) -> Callable[[FloatArray, FloatArray, FloatArray], None]:
    """Return what lets one request into each lane, and fills in when its service begins."""
    servers, lanes = len(free), free.shape[1:]
    if servers <= _IN_ORDER:
        rows, done = list(np.sort(free, axis=0)), np.empty(lanes)
        return lambda arrival, served, began: let_in(rows, arrival, served, began, done)
    by_lane = np.ascontiguousarray(free.reshape(servers, -1).T)
    times = by_lane.ravel()
    first: NDArray[np.intp] = np.arange(0, times.size, servers, dtype=np.intp)

    def at_the_first(arrival: FloatArray, served: FloatArray, began: FloatArray) -> None:
        soonest: NDArray[np.intp] = by_lane.argmin(axis=1)
        soonest += first
        np.maximum(times[soonest].reshape(lanes), arrival, out=began)
        times[soonest] = (began + served).ravel()

    return at_the_first
