"""Turns the load of a fleet with exponential service into waiting and response, in closed form.

M/M/c: arrivals are Poisson, service times exponential, servers equal, with one queue for all, first
come first served. `simulator.load` does the same for measured service times and other queues.
"""

from __future__ import annotations

import math
import sys

from scipy.optimize import brentq

__all__ = ["erlang_b", "erlang_c", "response_time_quantile", "response_time_share"]

_CLOSE = 4 * sys.float_info.epsilon
_LEAST = 1e-290
"""Shares below this are scaled: numbers of their size lose their last digits."""


def erlang_b(offered_load: float, servers: int) -> float:
    """Share of requests that find every server busy when nobody waits (M/M/c/c).

    Parameters
    ----------
    offered_load : float
        Arrival rate times mean service time [servers], 0 or more.
    servers : int
        1 or more.

    Returns
    -------
    float
        In [0, 1]. By the recursion ``B_k = a B_{k-1} / (k + a B_{k-1})``, which only adds positive
        numbers and so is stable for any number of servers (Erlang 1917).

    Raises
    ------
    ValueError
        For a negative load or no server.

    Examples
    --------
    >>> round(erlang_b(8, 10), 5)
    0.12166
    """
    _check(offered_load, servers)
    blocked = 1.0
    for k in range(1, servers + 1):
        blocked = offered_load * blocked / (k + offered_load * blocked)
    return blocked


def erlang_c(offered_load: float, servers: int) -> float:
    """Probability that a request waits (M/M/c).

    Parameters
    ----------
    offered_load : float
        Arrival rate times mean service time [servers], at least 0 and below `servers`.
    servers : int
        1 or more.

    Returns
    -------
    float
        In [0, 1): ``c B / (c - a (1 - B))`` with Erlang's B (Erlang 1917).

    Raises
    ------
    ValueError
        For a negative load, no server, or a load that the servers cannot carry.

    Examples
    --------
    >>> round(erlang_c(8, 10), 5)
    0.40918
    """
    _check(offered_load, servers)
    if offered_load >= servers:
        raise ValueError(
            f"offered_load must be below servers for the queue to be stable, got {offered_load:g} "
            f"on {servers}; {math.floor(offered_load) + 1} servers would carry it"
        )
    blocked = erlang_b(offered_load, servers)
    return servers * blocked / (servers - offered_load * (1 - blocked))


def response_time_share(
    time: float, *, arrival_rate: float, service_rate: float, servers: int
) -> float:
    """Share of requests answered within `time` (M/M/c), waiting included.

    Parameters
    ----------
    time : float
        0 or more, in the unit of time of the rates.
    arrival_rate, service_rate : float
        Requests per unit of time that arrive, and that one server serves; above 0.
    servers : int
        1 or more.

    Returns
    -------
    float
        In [0, 1]. A request waits with Erlang's probability C, and then exponentially at the rate
        ``c mu - lambda``; its own service is exponential and independent.

    Raises
    ------
    ValueError
        When utilisation is 1 or more, or an argument is out of range.

    Examples
    --------
    >>> round(response_time_share(92.1034, arrival_rate=0.05, service_rate=0.1, servers=1), 6)
    0.99
    """
    if not time >= 0:
        raise ValueError(f"time must be 0 or more, got {time}")
    waiting = _waiting(arrival_rate, service_rate, servers)
    if math.isinf(time):
        return 1.0
    within = _within(time, waiting, servers * service_rate - arrival_rate, service_rate)
    return min(max(0.0, within), 1.0)


def response_time_quantile(
    q: float, *, arrival_rate: float, service_rate: float, servers: int
) -> float:
    """Time that a share `q` of requests is answered within (M/M/c), waiting included.

    Parameters
    ----------
    q : float
        In [0, 1).
    arrival_rate, service_rate : float
        Requests per unit of time that arrive, and that one server serves; above 0.
    servers : int
        1 or more.

    Returns
    -------
    float
        In the unit of time of the rates; to 1e-12 of itself up to a utilisation of 0.99, also where
        q is next to nothing. Nearer to 1 what rates lose as numbers is all that is lost.

    Raises
    ------
    ValueError
        When utilisation is 1 or more, or an argument is out of range.

    Examples
    --------
    Ten milliseconds of service, a server 90 % busy; rates per millisecond.

    >>> round(response_time_quantile(0.99, arrival_rate=0.09, service_rate=0.1, servers=1), 2)
    460.52
    """
    if not 0 <= q < 1:
        raise ValueError(f"q must be in [0, 1), got {q}")
    waiting = _waiting(arrival_rate, service_rate, servers)
    spare = servers * service_rate - arrival_rate
    if q < _LEAST:  # so few have waited that the time goes as their share
        least = response_time_quantile(
            _LEAST, arrival_rate=arrival_rate, service_rate=service_rate, servers=servers
        )
        return least * (q / _LEAST)
    unit = 1 / service_rate

    def short(x: float) -> float:
        """By how much too few are answered within `x` mean service times, of logarithms."""
        if q < 0.5:
            within = _within(x * unit, waiting, spare, service_rate)
            return math.log(q / max(within, sys.float_info.min))
        return math.log(_late(x * unit, waiting, spare, service_rate)) - math.log1p(-q)

    service = -math.log1p(-q)  # what it would be if nobody waited: it is not shorter
    high = service
    while short(high) > 0:
        high *= 2
    return unit * float(brentq(short, service / 2, high, xtol=math.ulp(0.0), rtol=_CLOSE))


def _late(time: float, waiting: float, spare: float, service_rate: float) -> float:
    """P(response > time)."""
    return math.exp(-service_rate * time) + _by_waiting(time, waiting, spare, service_rate)


def _within(time: float, waiting: float, spare: float, service_rate: float) -> float:
    """P(response <= time), to the last digits where it is small."""
    return -math.expm1(-service_rate * time) - _by_waiting(time, waiting, spare, service_rate)


def _by_waiting(time: float, waiting: float, spare: float, service_rate: float) -> float:
    """P(service <= time < response); finite when waiting and service have the same rate."""
    low, high = min(spare, service_rate), max(spare, service_rate)
    apart = (high - low) * time
    both = time * (1.0 if apart == 0 else -math.expm1(-apart) / apart)
    return waiting * service_rate * both * math.exp(-low * time)


def _waiting(arrival_rate: float, service_rate: float, servers: int) -> float:
    for name, rate in (("arrival_rate", arrival_rate), ("service_rate", service_rate)):
        if not 0 < rate < math.inf:
            raise ValueError(f"{name} must be above 0 and finite, got {rate}")
    _check(0.0, servers)
    busy = arrival_rate / (servers * service_rate)
    if busy >= 1:
        needed = math.floor(arrival_rate / service_rate) + 1
        raise ValueError(
            f"utilisation must be below 1, got {busy:.4g}: arrival_rate {arrival_rate:g} on "
            f"{servers} x service_rate {service_rate:g}. It is stable below "
            f"{servers * service_rate:g}, or with {needed} servers"
        )
    return erlang_c(arrival_rate / service_rate, servers)


def _check(offered_load: float, servers: int) -> None:
    whole = not isinstance(servers, bool) and math.isfinite(servers) and servers == int(servers)
    if not whole or servers < 1:
        raise ValueError(f"servers must be a whole number of at least 1, got {servers}")
    if not 0 <= offered_load < math.inf:
        raise ValueError(f"offered_load must be 0 or more and finite, got {offered_load}")
