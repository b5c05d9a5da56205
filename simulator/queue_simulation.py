"""Turns a trace of arrivals and service times into the wait of every request, one by one.

Nothing is approximated: a queue shared by several servers is cut into pieces that run side by side
from guessed states, and pieces whose guess was not what the piece before left behind are run again
until all agree. What still disagrees after a few rounds is run one request at a time.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray

from simulator.law import FloatArray
from simulator.serving import Dispatch

__all__ = ["assigned", "let_in", "waits_of"]

_STEPS = 512
"""Requests in one piece."""
_ROUNDS = 6
_WORTH = 8
"""A round is worth it while it runs at least so many pieces per server at once."""
_FEWER = 0.6
"""... and after one that left at most this part of its pieces in disagreement."""


def waits_of(
    arrival_ms: ArrayLike,
    service_ms: ArrayLike,
    *,
    servers: int = 1,
    dispatch: Dispatch = "shared",
    seed: int = 0,
) -> FloatArray:
    """Return how long each request of a trace waits, first come first served.

    Parameters
    ----------
    arrival_ms : (n,)
        Times of arrival [ms], ascending.
    service_ms : (n,)
        Service time of each request [ms].
    servers : int
        1 or more; idle at first.
    dispatch : "shared", "round_robin" or "random"
    seed : int
        Of the lots, for ``"random"``; see `assigned`.

    Returns
    -------
    (n,) float64
        Waiting times [ms]. Sums of many times are rounded: to about 1e-16 of the length of the
        trace where each server has its own queue, not at all where they share one.

    Raises
    ------
    ValueError
        When the arrays do not match, a time is not finite, arrivals do not ascend, there is no
        server, or `dispatch` is unknown.

    Examples
    --------
    >>> waits_of([0, 1, 2], [5, 5, 5]).tolist()
    [0.0, 4.0, 8.0]
    >>> waits_of([0, 1, 2], [5, 5, 5], servers=2).tolist()
    [0.0, 0.0, 3.0]
    """
    arrival = np.asarray(arrival_ms, dtype=np.float64)
    service = np.asarray(service_ms, dtype=np.float64)
    _check(arrival, service, servers, dispatch)
    if servers == 1:
        return _alone(arrival, service)
    if dispatch == "shared":
        return _shared(arrival, service, servers)
    wait = np.empty(len(arrival))
    if dispatch == "round_robin":
        for first in range(servers):
            mine = slice(first, None, servers)
            wait[mine] = _alone(arrival[mine], service[mine])
        return wait
    server = assigned(len(arrival), servers, seed=seed)
    order = np.argsort(server, kind="stable")
    ends = np.cumsum(np.bincount(server, minlength=servers))
    for mine in np.split(order, ends[:-1]):
        wait[mine] = _alone(arrival[mine], service[mine])
    return wait


def assigned(requests: int, servers: int, *, seed: int = 0) -> NDArray[np.int64]:
    """Return the server `(requests,)` that each request is sent to by lot."""
    _check_servers(servers)
    return np.random.default_rng(seed).integers(0, servers, requests)


def let_in(
    free: Sequence[FloatArray],
    arrival: FloatArray,
    service: FloatArray,
    began: FloatArray,
    done: FloatArray,
) -> None:
    """Let one request of each lane in at the server that is free first.

    Parameters
    ----------
    free : two or more arrays of one shape
        Times at which servers become free, ascending along the sequence; moved on.
    arrival, service : of that shape, or broadcast to it
    began : of that shape
        Filled with the times at which service begins.
    done : of that shape
        Room to work in.
    """
    last = len(free) - 1
    np.maximum(free[0], arrival, out=began)
    np.add(began, service, out=done)
    for j in range(1, last):
        np.minimum(done, free[j], out=free[j - 1])
        np.maximum(done, free[j], out=done)
    np.minimum(done, free[last], out=free[last - 1])
    np.maximum(done, free[last], out=free[last])


def _alone(arrival: FloatArray, service: FloatArray) -> FloatArray:
    """Lindley's recursion, as a sum less its smallest value so far."""
    drift = np.empty(len(arrival))
    if not len(arrival):
        return drift
    drift[0] = 0.0
    np.subtract(service[:-1], np.diff(arrival), out=drift[1:])
    np.cumsum(drift, out=drift)
    return drift - np.minimum.accumulate(drift)


@dataclass(eq=False)
class _Pieces:
    """A trace cut into pieces, one in each column, and what is known of each piece.

    Times at which servers become free are ascending along the first axis.
    """

    arrival: FloatArray  # (steps, pieces)
    service: FloatArray  # (steps, pieces)
    began: FloatArray  # (steps, pieces)
    free_before: FloatArray  # (servers, pieces), as each was last run
    free_after: FloatArray  # (servers, pieces)

    def run_all(self) -> None:
        """Run all pieces side by side from `free_before`."""
        self.free_after = self.free_before.copy()
        _walk(self.arrival, self.service, self.free_after, self.began)

    def run(self, which: NDArray[np.int64]) -> None:
        """Run some pieces side by side from `free_before`."""
        free = self.free_before[:, which]
        began = np.empty((len(self.arrival), len(which)))
        _walk(self.arrival[:, which], self.service[:, which], free, began)
        self.began[:, which] = began
        self.free_after[:, which] = free

    def run_one(self, piece: int) -> None:
        """Run one piece, one request at a time."""
        free: list[float] = self.free_before[:, piece].tolist()
        began: list[float] = []
        for arrival, service in zip(
            self.arrival[:, piece].tolist(), self.service[:, piece].tolist(), strict=True
        ):
            start = max(arrival, free[0])
            began.append(start)
            heapq.heapreplace(free, start + service)
        self.began[:, piece] = began
        self.free_after[:, piece] = sorted(free)

    def left_behind(self) -> FloatArray:
        """What each piece but the first should have begun with: a server idle is just idle."""
        return np.maximum(self.free_after[:, :-1], self.arrival[0, 1:])

    def disagreeing(self) -> NDArray[np.int64]:
        """Pieces that did not begin with what the piece before left behind."""
        return 1 + np.flatnonzero((self.free_before[:, 1:] != self.left_behind()).any(axis=0))


def _shared(arrival: FloatArray, service: FloatArray, servers: int) -> FloatArray:
    """Run all pieces from a guess, then again those that disagree with the one before."""
    pieces = _cut(arrival, service, servers)
    pieces.run_all()
    again = pieces.disagreeing()
    for _ in range(_ROUNDS):
        if len(again) < _WORTH * servers:
            break
        pieces.free_before[:, again] = pieces.left_behind()[:, again - 1]
        pieces.run(again)
        before, again = len(again), pieces.disagreeing()
        if len(again) > _FEWER * before:
            break
    _finish(pieces)
    began = pieces.began.T.ravel()[: len(arrival)]
    return began - arrival


def _walk(arrival: FloatArray, service: FloatArray, free: FloatArray, began: FloatArray) -> None:
    """Let the requests of each column in, one after another; fill `began`, move `free` on."""
    rows, done = list(free), np.empty(arrival.shape[1])
    for k in range(len(arrival)):
        let_in(rows, arrival[k], service[k], began[k], done)


def _finish(pieces: _Pieces) -> None:
    """Run what still disagrees, from the front."""
    for piece in range(1, pieces.arrival.shape[1]):
        right = np.maximum(pieces.free_after[:, piece - 1], pieces.arrival[0, piece])
        if not np.array_equal(right, pieces.free_before[:, piece]):
            pieces.free_before[:, piece] = right
            pieces.run_one(piece)


def _cut(arrival: FloatArray, service: FloatArray, servers: int) -> _Pieces:
    """Cut a trace; the last piece is filled with requests that arrive at its end and take none."""
    number = max(1, -(-len(arrival) // _STEPS))
    missing = number * _STEPS - len(arrival)
    end = arrival[-1:] if len(arrival) else np.zeros(1)
    arrives = _columns(np.concatenate([arrival, np.repeat(end, missing)]))
    serves = _columns(np.concatenate([service, np.zeros(missing)]))
    # One server that is `servers` times as fast has about as much left to do as they have together.
    guess = arrives[0] + np.append(_alone(arrival, service / servers)[::_STEPS], 0.0)[:number]
    before = np.tile(guess, (servers, 1))
    return _Pieces(arrives, serves, np.empty_like(arrives), before, np.empty_like(before))


def _columns(values: FloatArray) -> FloatArray:
    return np.ascontiguousarray(values.reshape(-1, _STEPS).T)


def _check(arrival: FloatArray, service: FloatArray, servers: int, dispatch: Dispatch) -> None:
    if arrival.ndim != 1 or arrival.shape != service.shape:
        raise ValueError(
            f"arrival_ms and service_ms must be of one length, got {arrival.shape} and "
            f"{service.shape}"
        )
    _check_servers(servers)
    if dispatch not in get_args(Dispatch):
        raise ValueError(f"dispatch must be one of {', '.join(get_args(Dispatch))}, got {dispatch}")
    if not len(arrival):
        return
    if not np.isfinite(arrival[[0, -1]]).all() or not (arrival[1:] >= arrival[:-1]).all():
        raise ValueError(
            "arrival_ms must be finite and ascending, got an arrival before the one before it or "
            "one that is no time"
        )
    if not (service.min() >= 0 and service.max() < np.inf):
        raise ValueError("service_ms must be finite and 0 or more, got one that is not")


def _check_servers(servers: object) -> None:
    whole = isinstance(servers, int | np.integer) and not isinstance(servers, bool)
    if not (whole and cast("int", servers) >= 1):
        raise ValueError(f"servers must be a whole number of at least 1, got {servers}")
