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
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.arrivals import Arrivals
from simulator.law import FloatArray, Law
from simulator.server_door import door

__all__ = ["LEAST_STEPS", "USABLE", "Paired", "far_ms", "paired_runs", "size_of_runs"]

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
_TOGETHER = 16
"""Requests of each lane that are put in their place at once, while they are near at hand."""
_IDLE = 1.6
"""When the fast server is idle, about 1.6 c^0.25 of the c shared ones are, in M/M/c near full."""
_WARM_UP = 0.2
_LEAST_RUNS = 16
LEAST_STEPS = 1_250
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
    service: Law,
    between: Arrivals,
    servers: int,
    requests: int,
    *,
    most_steps: int = _MOST_STEPS,
    least_steps: int = LEAST_STEPS,
) -> tuple[int, int]:
    """Return the requests in a run and the runs that `paired_runs` makes at each load."""
    memory = 10 * servers * (service.cv2 + between.cv2)
    slowest = service.quantile_ms(_RARE) / service.mean_ms
    drained = _DRAINED * servers * max(slowest - _LIGHT_TAIL, 0.0)
    steps = max(
        least_steps, _LEAST_PER_SERVER * servers, min(int(max(memory, drained)), most_steps)
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
    least_steps: int = LEAST_STEPS,
    every: int = 1,
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
        in at least 16 runs that are long enough for the servers to forget how they began, but no
        longer than `most_steps` and no shorter than `least_steps`.
    every : int
        Only the waits of so few requests are returned: those between are much like them.
    """
    steps, runs = size_of_runs(
        service, between[0], servers, requests, most_steps=most_steps, least_steps=least_steps
    )
    rng = np.random.default_rng([seed, servers])
    unit = between[0].sample(steps * runs, rng).reshape(steps, runs) / between[0].mean_ms
    served = service.sample(steps * runs, rng).reshape(steps, runs)
    scale = np.array([law.mean_ms for law in between])[:, None]
    free = _at_first(service, service.mean_ms / (servers * scale), servers, runs, rng)
    kept = range(int(_WARM_UP * steps), steps, every)
    wait, fast = _run(unit, served, scale, free, far_ms(service, servers), kept)
    return [Paired(*one) for one in zip(wait, fast, strict=True)]


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
    unit: FloatArray,
    served: FloatArray,
    scale: FloatArray,
    free: FloatArray,
    far: float,
    kept: range,
) -> tuple[FloatArray, FloatArray]:
    """Send every request of each lane (a load and a run) to the server that is free first.

    Where both waits are far above `far` the clock is put forward until one of them is not. Waits of
    the steps in `kept` are returned as `(loads, steps, runs)`.
    """
    lanes = len(scale), unit.shape[-1]
    waits, fasts = _Kept(kept, lanes), _Kept(kept, lanes)
    let = door(free)
    alone = served / len(free)
    there, arrival, gap, skipped, least = (np.zeros(lanes) for _ in range(5))
    wait_top, fast_top = _WAIT_TOP * far, _FAST_TOP * far
    for k in range(len(unit)):
        here = waits.room
        let(arrival, served[k], here)
        np.subtract(here, arrival, out=here)
        np.multiply(scale, unit[k], out=gap)
        if k % _EVERY == 0:
            np.subtract(there, fast_top, out=skipped)
            np.subtract(here, wait_top, out=least)
            np.minimum(skipped, least, out=skipped)
            np.maximum(skipped, 0.0, out=skipped)
            np.add(gap, skipped, out=gap)
        if k in kept:
            np.copyto(fasts.room, there)
            waits.keep()
            fasts.keep()
        np.add(arrival, gap, out=arrival)
        np.add(there, alone[k], out=there)
        np.subtract(there, gap, out=there)
        np.maximum(there, 0.0, out=there)
    return waits.all, fasts.all


class _Kept:
    """Values of some steps, a few of which are held at hand until they are put in their place."""

    def __init__(self, steps: range, lanes: tuple[int, int]) -> None:
        loads, runs = lanes
        self.all = np.empty((loads, len(steps), runs))
        self.held = np.empty((_TOGETHER, loads, runs))
        self.number, self.room = 0, self.held[0]

    def keep(self) -> None:
        """Keep what is in `room`, and make room for the next."""
        self.number += 1
        place = self.number % _TOGETHER
        self.room = self.held[place]
        last = self.number == self.all.shape[1]
        if place == 0 or last:
            many = place or _TOGETHER
            there = slice(self.number - many, self.number)
            self.all[:, there] = self.held[:many].swapaxes(0, 1)
