"""Laws and slow, plain simulations that the queueing tests compare with."""

from __future__ import annotations

import heapq
from collections import deque

import numpy as np
from scipy.stats import gamma

from simulator.law import Law


def gamma_law(shape: float, mean: float, cells: int = 20_000) -> Law:
    """A gamma time (shape 1 is exponential, 2 is Erlang-2) as many cells, each at its own mean."""
    edges = np.linspace(0.0, float(gamma.isf(1e-13, shape)), cells + 1)
    weight = np.diff(gamma.cdf(edges, shape))
    used = weight > 1e-16
    inside = np.diff(gamma.cdf(edges, shape + 1))[used] * shape / weight[used]
    value = np.clip(inside, edges[:-1][used], edges[1:][used])
    return Law(value * (mean / shape), weight[used] / weight[used].sum())


def naive_shared(arrival: list[float], service: list[float], servers: int) -> list[float]:
    """Waits at one queue: whoever is free first takes the next, one request at a time."""
    free = [arrival[0] if arrival else 0.0] * servers
    waits = []
    for at, needs in zip(arrival, service, strict=True):
        begins = max(at, free[0])
        waits.append(begins - at)
        heapq.heapreplace(free, begins + needs)
    return waits


def naive_own(arrival: list[float], service: list[float], server: list[int]) -> list[float]:
    """Waits where each server has its own queue and `server` says who goes where."""
    free: dict[int, float] = {}
    waits = []
    for at, needs, which in zip(arrival, service, server, strict=True):
        begins = max(at, free.get(which, at))
        waits.append(begins - at)
        free[which] = begins + needs
    return waits


def waiting_integral(arrival: list[float], waits: list[float]) -> float:
    """Area under the number of requests that wait, by walking through arrivals and starts."""
    queue: deque[float] = deque(sorted(at + wait for at, wait in zip(arrival, waits, strict=True)))
    area, number, last = 0.0, 0, 0.0
    for at in arrival:
        while queue and queue[0] <= at and number:
            start = queue.popleft()
            area += number * (start - last)
            number, last = number - 1, start
        area += number * (at - last)
        number, last = number + 1, at
    for start in queue:
        area += number * (start - last)
        number, last = number - 1, start
    return area
