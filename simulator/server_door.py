"""Turns requests that arrive side by side in many lanes into the moments at which service begins.

A lane is one simulated fleet. Few servers are kept in order; of many, the first to be free is
looked for, and which one it is stands in the last bits of its own time.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from simulator.law import FloatArray
from simulator.queue_simulation import let_in

__all__ = ["Door", "door"]

_IN_ORDER = 6
"""Up to so many servers, keeping them in order is faster than looking for the first."""

Door = Callable[[FloatArray, FloatArray, FloatArray], None]
"""Of arrivals, services and room for when each begins, all of the lanes' shape or broadcast."""


def door(free: FloatArray) -> Door:
    """Return what lets one request into each lane, and fills in when its service begins.

    Parameters
    ----------
    free : (servers, ...)
        Times at which the servers of each lane are free first, 0 or more; two servers or more. They
        are copied, and moved on with every request. Of more than 6 servers they are kept to 46
        bits, which is 1e-14 of themselves.

    Examples
    --------
    >>> let, began = door(np.array([[3.0], [1.0]])), np.empty(1)
    >>> let(np.array([0.0]), np.array([5.0]), began), began.tolist()
    (None, [1.0])
    >>> let(np.array([0.0]), np.array([5.0]), began), began.tolist()
    (None, [3.0])
    """
    return _in_order(free) if len(free) <= _IN_ORDER else _first_of_many(free)


def _in_order(free: FloatArray) -> Door:
    rows, done = list(np.sort(free, axis=0)), np.empty(free.shape[1:])
    return lambda arrival, served, began: let_in(rows, arrival, served, began, done)


def _first_of_many(free: FloatArray) -> Door:
    servers, lanes = len(free), free.shape[1:]
    name = (1 << (servers - 1).bit_length()) - 1
    times = free.reshape(servers, -1).copy()
    number = times.shape[1]
    bits = times.view(np.int64)
    bits &= ~name
    bits |= np.arange(servers)[:, None]
    flat, lane = times.ravel(), np.arange(number)
    first, done = np.empty(number), np.empty(number)
    first_bits, done_bits = first.view(np.int64), done.view(np.int64)
    which: NDArray[np.int64] = np.empty(number, dtype=np.int64)
    of_lanes = first.reshape(lanes), done.reshape(lanes)

    def let(arrival: FloatArray, served: FloatArray, began: FloatArray) -> None:
        np.minimum.reduce(times, axis=0, out=first)
        np.bitwise_and(first_bits, name, out=which)
        np.maximum(of_lanes[0], arrival, out=began)
        np.add(began, served, out=of_lanes[1])
        np.bitwise_and(done_bits, ~name, out=done_bits)
        np.bitwise_or(done_bits, which, out=done_bits)
        np.multiply(which, number, out=which)
        np.add(which, lane, out=which)
        flat[which] = done

    return let
