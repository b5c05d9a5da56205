"""Turns measured service times, in the order they were measured, into response times under a load.

A prediction from a law takes each request's service time to have nothing to do with the one before
it. On a machine with slow phases it has: slow requests come together, and so does their queue. Here
each request takes the time that was measured next, so that phases last as many requests as they did
when they were measured. How long that is under another rate nobody measured; it is a second answer
beside the first, not a better one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from simulator.arrivals import arrivals
from simulator.law import FloatArray
from simulator.load import LARGEST_UTILISATION, utilisation
from simulator.queue_simulation import waits_of
from simulator.recommendation_words import apart_text
from simulator.serving import Serving
from simulator.station import Station

__all__ = ["InOrder", "about_text", "is_turned", "order_words", "response_in_order"]

_REQUESTS = 200_000
_MANY_SERVERS = 10
"""A shared queue of more servers forgets its past in fewer requests and takes longer for each: so
many fewer are sent that p99 varies from draw to draw as it does with one server, by 2 or 3 in 100
at a utilisation of .8."""
_LEVELS = (0.5, 0.95, 0.99)
_WORTH_SAYING = 1.1
"""Predictions that differ by less are the same as nearly as a user cares."""
_TRUST = (
    "Trust the replay if your servers have slow phases like the machine measured, as one shared "
    "with neighbours has; the estimate if they have none, or if only certain cases are slow."
)


@dataclass(frozen=True)
class InOrder:
    """Response times when service times come in the order they were measured.

    Parameters
    ----------
    p50_ms, p95_ms, p99_ms : float
        NaN when the servers are full.
    attainment : float
        Share within the objective; NaN without one.
    requests : int
        That were sent through the queue; 0 when the servers are full.
    """

    p50_ms: float
    p95_ms: float
    p99_ms: float
    attainment: float
    requests: int


def response_in_order(
    station: Station, serving: Serving, *, seed: int = 0, requests: int | None = None
) -> InOrder:
    """Return the response times of a queue whose requests take the measured times in their order.

    Parameters
    ----------
    station : Station
        Of one model. Its stages are drawn, independently of each other and of everything else.
    serving : Serving
        Rate, servers, dispatch, burstiness and objective; arrivals are drawn as these say.
    seed : int
    requests : int or None
        About so many, in whole turns through the measured times, two or more: the last is followed
        by the first. The first turn begins with nobody there and is left out. None for as many as
        p99 takes to be known to two digits.

    Raises
    ------
    ValueError
        For the station of a cascade: when its second model would have been asked is not measured.

    Examples
    --------
    As many slow times as fast ones, in two phases: those in the slow one overload the server.

    >>> from simulator.load import response, station
    >>> of, load = station([1.0] * 500 + [15.0] * 500), Serving(arrival_rate_per_s=100, servers=1)
    >>> response(of, load).p99.value_ms < 200 < response_in_order(of, load).p99_ms
    True
    """
    if len(station.timed) != 1:
        raise ValueError(f"station must be that of one model, got {len(station.timed)}")
    if utilisation(station, serving) > LARGEST_UTILISATION:
        return InOrder(math.nan, math.nan, math.nan, math.nan, 0)
    times, rng = station.timed[0].times_ms, np.random.default_rng([seed, len(station.timed)])
    turns = max(2, round((requests or _enough(serving)) / len(times)))
    number, first = turns * len(times), len(times)
    between = arrivals(serving.arrival_rate_per_s, serving.burstiness).sample(number, rng)
    served = np.tile(times, turns) + station.held.sample(number, rng)
    wait = waits_of(
        np.cumsum(between), served, servers=serving.servers, dispatch=serving.dispatch, seed=seed
    )
    whole: FloatArray = (wait + served + station.outside.sample(number, rng))[first:]
    p50, p95, p99 = (float(one) for one in np.quantile(whole, _LEVELS))
    goal = serving.objective_ms
    share = math.nan if goal is None else float(np.mean(whole <= goal))
    return InOrder(p50, p95, p99, share, len(whole))


def _enough(serving: Serving) -> float:
    many = serving.servers / _MANY_SERVERS if serving.dispatch == "shared" else 1.0
    return _REQUESTS / max(1.0, many)


def is_turned(p99_ms: float, found: InOrder, objective_ms: float | None) -> bool:
    """Whether a p99 and its replay lie on different sides of the objective; never where one lacks.

    Examples
    --------
    >>> found = InOrder(9.0, 60.0, 130.2, 0.9, 198_000)
    >>> [is_turned(83.0, found, goal) for goal in (80, 100, 140, None)]
    [False, True, False, False]
    """
    if objective_ms is None or math.isnan(p99_ms) or math.isnan(found.p99_ms):
        return False
    return (p99_ms <= objective_ms) != (found.p99_ms <= objective_ms)


def about_text(found: InOrder, objective_ms: float | None = None) -> str:
    """The replayed p99 with two digits, or as many as keep it on its side of the objective.

    Examples
    --------
    >>> about_text(InOrder(9.0, 60.0, 130.2, 0.9, 198_000), 100)
    'about 130 ms'
    """
    return f"about {_roughly(found.p99_ms, objective_ms)}"


def order_words(
    p99_ms: float, found: InOrder, objective_ms: float | None = None, *, briefly: bool = False
) -> str:
    """Say how far p99 is off when the measured times keep their order, and which to trust when.

    Parameters
    ----------
    p99_ms : float
        Of `simulator.load.response`; NaN gives an empty text.
    found : InOrder
        At the same load. Its p99 is told with two digits, which other draws leave as they are.
    objective_ms : float or None
        Where it lies between the two, that is said.
    briefly : bool
        Say which to trust only where it lies between the two.

    Examples
    --------
    >>> found = InOrder(9.0, 60.0, 130.2, 0.9, 198_000)
    >>> order_words(83.0, found, 100).partition(" Trust")[0].partition("measured, ")[2]
    'p99 is 1.6 times as long, about 130 ms, and misses the objective.'
    >>> order_words(128.0, found)
    'Replayed in the order they were measured, p99 is about as long.'
    """
    if not (p99_ms > 0 and found.p99_ms > 0):
        return ""
    ratio = found.p99_ms / p99_ms
    is_near = 1 / _WORTH_SAYING < ratio < _WORTH_SAYING
    length = "about as long" if is_near else f"{_two_digits(ratio)} times as long"
    about, turns = f", {about_text(found, objective_ms)}", ""
    if objective_ms is not None and is_turned(p99_ms, found, objective_ms):
        turns = f", and {'misses' if found.p99_ms > objective_ms else 'holds'} the objective"
    if is_near and not turns:
        about = ""
    said = f"Replayed in the order they were measured, p99 is {length}{about}{turns}."
    return f"{said} {_TRUST}" if turns or (about and not briefly) else said


def _roughly(time_ms: float, objective_ms: float | None) -> str:
    """Return a time with two digits, or as many as keep it on its side of the objective."""
    told = _two_digits(time_ms)
    if objective_ms is not None and (time_ms <= objective_ms) != (float(told) <= objective_ms):
        return apart_text(time_ms, objective_ms)
    return f"{told} ms"


def _two_digits(x: float) -> str:
    return f"{Decimal(f'{x:.2g}'):f}"
