"""Turns two models' service times and a load into how many of a cascade's answers come in time.

A case in the band takes the first model and then the second; any other takes the first alone. With
requests served in order of arrival, waiting does not know what a request will need, so that both
kinds wait by the same law and differ in their own service only.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.formatting import share
from simulator.grid_law import GridLaw, added, without_far_tail
from simulator.load import LARGEST_UTILISATION, arrivals_at, in_time, utilisation
from simulator.load_jumps import with_jumps
from simulator.load_words import near_one, unstable
from simulator.recommendation_words import objective_text
from simulator.serving import Serving
from simulator.shared_queue import shared_waits
from simulator.station import Station, station_of_cascade
from simulator.waiting import waiting_law

__all__ = ["CascadeAttainment", "attainment_words", "cascade_attainment"]

_REQUESTS = 200_000


@dataclass(frozen=True, kw_only=True)
class CascadeAttainment:
    """Shares of a cascade's answers that come within the objective.

    Parameters
    ----------
    sent : float
        Share of cases sent on to the second model, in [0, 1].
    direct, sent_on : float
        Attainment of the answers that the first model gives alone, and of those that take both.
        Where there are none of a kind, what it would be for one of them.
    """

    sent: float
    direct: float
    sent_on: float

    @property
    def overall(self) -> float:
        """Attainment of all answers together, in [0, 1]."""
        return self.direct + self.sent * (self.sent_on - self.direct)


def cascade_attainment(
    first: Station,
    second: Station,
    sent: float,
    serving: Serving,
    *,
    seed: int = 0,
    requests: int = _REQUESTS,
) -> CascadeAttainment | str:
    """How many answers of either kind come within the objective.

    Parameters
    ----------
    first, second : Station
        As for `station_of_cascade`.
    sent : float
        Share of cases sent on, in [0, 1].
    serving : Serving
        Objective, rate, servers, dispatch and burstiness. Without an objective no answer is late.
    seed, requests : int
        Of the simulation that a queue shared by several servers takes; as for `load.response`.

    Returns
    -------
    CascadeAttainment or str
        The sentence that says why there are no times at this load.

    Raises
    ------
    ValueError
        When `sent` is out of range.

    Examples
    --------
    One server, 2 ms for every case and 20 ms more for one in ten: hardly a direct answer is late.

    >>> from simulator.station import station
    >>> load = Serving(arrival_rate_per_s=50, servers=1, objective_ms=40)
    >>> found = cascade_attainment(station([2.0, 2.0]), station([20.0, 20.0]), 0.1, load)
    >>> round(found.direct, 3), round(found.sent_on, 3), round(found.overall, 3)
    (0.999, 0.969, 0.996)
    """
    both = station_of_cascade(first, second, sent)
    busy = utilisation(both, serving)
    if busy >= 1:
        return unstable(both.mean_ms, serving)
    if busy > LARGEST_UTILISATION:
        return near_one(both.mean_ms, serving)
    goal = serving.objective_ms
    if goal is None:
        return CascadeAttainment(sent=sent, direct=1.0, sent_on=1.0)
    waits = _waits(both, serving, seed, requests)
    direct, sent_on = (
        _attained(waits, station_of_cascade(first, second, part), goal) for part in (0.0, 1.0)
    )
    return CascadeAttainment(sent=sent, direct=direct, sent_on=sent_on)


def attainment_words(attained: CascadeAttainment, objective_ms: float) -> str:
    """How many answers of either kind come within the objective, as a sentence.

    Examples
    --------
    >>> attainment_words(CascadeAttainment(sent=0.1, direct=0.999, sent_on=0.9), 40)
    'Attainment within 40 ms: 99.9% of direct answers, 90.0% of those sent on.'
    >>> attainment_words(CascadeAttainment(sent=0, direct=0.999, sent_on=0.9), 40)
    'Attainment within 40 ms: 99.9% of direct answers; none is sent on.'
    """
    head = f"Attainment within {objective_text(objective_ms)}: "
    if attained.sent == 0:
        return f"{head}{share(attained.direct)} of direct answers; none is sent on."
    if attained.sent == 1:
        return f"{head}{share(attained.sent_on)} of answers; every case is sent on."
    return (
        f"{head}{share(attained.direct)} of direct answers, {share(attained.sent_on)} of those "
        "sent on."
    )


def _waits(both: Station, serving: Serving, seed: int, requests: int) -> GridLaw:
    """Return the law of waiting, as `load.response` has it."""
    between = arrivals_at(serving)
    if serving.servers == 1 or serving.dispatch != "shared":
        room = without_far_tail(both.outside).slowest_ms
        return waiting_law(both.service, between, room_ms=room)
    return shared_waits(
        both.service,
        between,
        serving.servers,
        room_ms=both.service.slowest_ms + both.outside.slowest_ms,
        requests=requests,
        seed=seed,
    ).law


def _attained(waits: GridLaw, one: Station, goal_ms: float) -> float:
    total = with_jumps(added(waits, one.service, one.outside), waits, one.no_load)
    return max(0.0, in_time(total, goal_ms))
