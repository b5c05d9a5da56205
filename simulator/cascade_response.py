"""Turns a cascade and a load into response times whose intervals know how few rows were sent on.

The share sent on is counted on rows. Other rows would send on another share, and beside one request
in a hundred that alone moves the p99 from the answers of the first model to those of both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from simulator.law import mixture
from simulator.load import response
from simulator.load_uncertainty import DRAWS, Uncertainty
from simulator.redrawn_answers import Answers, answers
from simulator.redrawn_station import RedrawnStation, redrawn_stations
from simulator.service_redraws import share_limits
from simulator.station import Station, station_of_cascade

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.cascade import CascadeOutcome, Routed
    from simulator.load import Response
    from simulator.serving import Serving

__all__ = [
    "OPEN_SENT",
    "CascadeUncertainty",
    "cascade_response",
    "redrawn_shares",
    "with_open_share",
]

OPEN_SENT = (
    "The intervals of the cascade's p99 and attainment also hold what other rows would have sent "
    "on."
)
_REQUESTS = 200_000
_HARDLY = 1e-9
"""A share sent on that no response time shows, with which the second model is redrawn all the same:
then stations of different shares are redrawn with the same timings."""


def cascade_response(
    first: Station,
    second: Station,
    outcome: CascadeOutcome,
    serving: Serving,
    *,
    seed: int = 0,
    requests: int = _REQUESTS,
    draws: int = DRAWS,
) -> Response:
    """Return how a cascade answers under a load.

    Parameters
    ----------
    first, second : Station
        As for `station_of_cascade`.
    outcome : CascadeOutcome
        The rows that it sends on.
    serving, seed, requests, draws
        As for `load.response`.

    Returns
    -------
    Response
        That of `load.response` at the share `outcome.sent`. Its intervals also hold what the rows
        leave open of that share.

    Examples
    --------
    2 ms for every case and 20 ms more for those sent on, 8 of 1,000: the p99 is that of an answer
    by the first model alone, and might as well be that of both.

    >>> from simulator.cascade import CascadeOutcome, Routed
    >>> from simulator.serving import Serving
    >>> from simulator.station import station
    >>> outcome = CascadeOutcome(cascade=None, positive=Routed(0, 98, 2, 2),
    ...                          negative=Routed(890, 4, 6, 1), prevalence=0.1)
    >>> fast, slow = station([2.0, 2.1] * 1_000), station([20.0, 20.1] * 1_000)
    >>> calm = Serving(arrival_rate_per_s=0.01, servers=1)
    >>> p99 = cascade_response(fast, slow, outcome, calm).p99
    >>> round(p99.value_ms, 1), round(p99.interval.low, 1), round(p99.interval.high)
    (2.1, 2.1, 23)
    """
    both = station_of_cascade(first, second, outcome.sent)
    found = response(both, serving, seed=seed, requests=requests, draws=draws)
    return with_open_share(found, first, second, outcome)


def with_open_share(
    found: Response, first: Station, second: Station, outcome: CascadeOutcome
) -> Response:
    """Return a response whose intervals also hold what the rows leave open of the share sent on.

    Parameters
    ----------
    found : Response
        Of `load.response` at the share that `outcome` sends on. Without times it is returned as it
        is, and so it is where the band is empty: then no row can be sent on.
    first, second, outcome
        As for `cascade_response`.
    """
    known, band = found.uncertainty, outcome.cascade
    if known is None or (band is not None and band.low >= band.high):
        return found
    open_ = CascadeUncertainty(
        station_of_cascade(first, second, outcome.sent or _HARDLY),
        known.fleet,
        known.objective_ms,
        known.simulated,
        known.seed,
        known.draws,
        pair=(first, second),
        outcome=outcome,
    )
    p50, p95, p99 = (replace(one, uncertainty=open_) for one in (found.p50, found.p95, found.p99))
    return replace(found, p50=p50, p95=p95, p99=p99, uncertainty=open_)


def redrawn_shares(
    outcome: CascadeOutcome, draws: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Return shares sent on that the rows may as well have come from.

    Rows drawn again would send on a binomial number, and none for ever where none was sent on. A
    share is drawn instead from what the counts leave open of it, Jeffreys' Beta(k + 1/2,
    n - k + 1/2), whose percentiles cover a share as often as they say, from few rows too (Brown,
    Cai & DasGupta 2001, doi:10.1214/ss/1009213286). At a deployed prevalence each class has its
    own.

    Parameters
    ----------
    outcome : CascadeOutcome
    draws : int
    rng : Generator

    Returns
    -------
    (draws,)
        In [0, 1].

    Examples
    --------
    >>> from simulator.cascade import CascadeOutcome, Routed
    >>> outcome = CascadeOutcome(cascade=None, positive=Routed(0, 99, 1, 1),
    ...                          negative=Routed(460, 1, 8, 0), prevalence=100 / 569)
    >>> found = redrawn_shares(outcome, 4_000, np.random.default_rng(0))
    >>> np.percentile(569 * found, [2.5, 97.5]).round(1).tolist()
    [4.5, 16.2]
    """
    positive, negative = outcome.positive, outcome.negative
    if outcome.point.is_natural:
        return _drawn(positive + negative, draws, rng)
    part = outcome.prevalence
    return part * _drawn(positive, draws, rng) + (1 - part) * _drawn(negative, draws, rng)


@dataclass(frozen=True, eq=False, kw_only=True)
class CascadeUncertainty(Uncertainty):
    """What measured service times, a simulation and the rows leave open of a cascade's response.

    Every draw has timings and a share of its own: what a share moves depends on the timings, and
    not evenly.

    Parameters
    ----------
    pair : first, second : Station
        As for `station_of_cascade`.
    outcome : CascadeOutcome
    """

    pair: tuple[Station, Station]
    outcome: CascadeOutcome

    @property
    def method(self) -> str:
        """What the intervals hold, in words."""
        rows = self.outcome.positive + self.outcome.negative
        return f"{rows.sent:,} of {rows.rows:,} rows sent on, {super().method}"

    @cached_property
    def _answers(self) -> Answers:
        unseen = share_limits(0, self._fewest)[1] if self._fewest else 0.0
        return answers(self._stations(), self.fleet, objective_ms=self.objective_ms, unseen=unseen)

    def _stations(self) -> Iterator[RedrawnStation]:
        """Yield the station as it is, then as other timings and other rows would have made it."""
        rng = np.random.default_rng([self.seed, self.draws, 1])
        shares = [self.outcome.sent, *redrawn_shares(self.outcome, self.draws, rng).tolist()]
        alone, together = (
            redrawn_stations(station_of_cascade(*self.pair, part), draws=self.draws, seed=self.seed)
            for part in (_HARDLY, 1.0)
        )
        for share, one, both in zip(shares, alone, together, strict=True):
            service = mixture((1 - share, one.service), (share, both.service))
            yield RedrawnStation(service, one.outside)


def _drawn(of: Routed, draws: int, rng: np.random.Generator) -> NDArray[np.float64]:
    return rng.beta(of.sent + 0.5, of.rows - of.sent + 0.5, draws)
