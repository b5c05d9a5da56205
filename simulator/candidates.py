"""Turns what models cost and whether they meet the limits into the one that is taken of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

__all__ = [
    "CASCADE",
    "Because",
    "Candidate",
    "Chosen",
    "Differs",
    "any_feasible",
    "chosen",
    "closest",
    "usable",
]

CASCADE = "cascade"
"""What the cascade goes by where models go by their names."""
Because = Literal["cheapest", "simpler", "only", "none"]
"""It costs least; it costs about as much as the cheapest and is simpler; nobody else is feasible;
nobody is."""
Differs = Callable[[str, str], bool | None]
"""Whether the interval of the cost difference of two models leaves zero out; None without one."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """One model under the limits of a scenario.

    Parameters
    ----------
    model, title : str
        Name in the registry, and in words.
    simplicity : int
        Rank from 0, the simplest.
    quality : float
        Cost per 1,000 cases at the objective, late answers fallen back [currency]; lower is better.
        NaN when it is not known.
    on_time : float
        The same when every answer comes in time.
    p99_ms : float
        99th percentile of the response time; NaN when not measured, or without a stable queue.
    utilisation : float
        Of the servers; NaN when not measured.
    stable : bool
        Whether the servers keep up with the arrivals, and not so barely that there is no p99.
    feasible : bool
        Whether the model meets every limit.
    judged : bool
        Whether that is known; False for a model that was not measured, or has no operating point.
    reason : str
        Why it is not feasible, with the number: ``"p99 31.2 ms, objective 20 ms"``; else empty.
    servers_needed : int or None
        Fewest servers with which it meets the objective at this rate; None when no number does.
    at_needed : float
        `quality` with so many servers; NaN when not known.
    """

    model: str
    title: str
    simplicity: int
    quality: float
    on_time: float
    p99_ms: float
    feasible: bool
    reason: str = ""
    utilisation: float = math.nan
    stable: bool = True
    judged: bool = True
    servers_needed: int | None = None
    at_needed: float = math.nan


@dataclass(frozen=True)
class Chosen:
    """The model that is chosen, why, and the cheapest feasible one; None when nobody is."""

    model: str | None
    because: Because
    cheapest: str | None


def chosen(candidates: Sequence[Candidate], differs: Differs) -> Chosen:
    """The choice alone; the browser has a twin.

    1. Usable are the feasible candidates whose `quality` is a number.
    2. The cheapest is the one of lowest (quality, simplicity, place).
    3. Told apart from it is whoever `differs(it, cheapest)` says True of; None does not count.
    4. Taken is the one of lowest (simplicity, quality, place) among those not told apart.

    Examples
    --------
    >>> fields = {"title": "A", "on_time": 100, "p99_ms": 1, "feasible": True}
    >>> one = Candidate(model="a", simplicity=9, quality=100, **fields)
    >>> other = Candidate(model="b", simplicity=3, quality=112, **fields)
    >>> chosen([one, other], lambda a, b: False)
    Chosen(model='b', because='simpler', cheapest='a')
    """
    those = [one for one in candidates if usable(one)]
    if not those:
        return Chosen(None, "none", None)
    cheapest = min(those, key=lambda one: (one.quality, one.simplicity))
    alike = [
        one for one in those if one is cheapest or differs(one.model, cheapest.model) is not True
    ]
    taken = min(alike, key=lambda one: (one.simplicity, one.quality))
    because: Because = "simpler" if taken is not cheapest else "cheapest"
    return Chosen(taken.model, "only" if len(those) == 1 else because, cheapest.model)


def closest(candidates: Sequence[Candidate]) -> str | None:
    """The model nearest to feasible when nobody is: the lowest p99, else the lowest utilisation.

    Only stable models have a p99; they are nearer than any other. Ties go to the simpler model,
    then to the earlier one. None when nothing is judged, or when some model meets the limits and
    what it lacks is a cost.
    """
    if any_feasible(candidates):
        return None
    judged = [one for one in candidates if one.judged]
    stable = [one for one in judged if one.stable and not math.isnan(one.p99_ms)]
    if stable:
        return min(stable, key=lambda one: (one.p99_ms, one.simplicity)).model
    measured = [one for one in judged if not math.isnan(one.utilisation)]
    if measured:
        return min(measured, key=lambda one: (one.utilisation, one.simplicity)).model
    return None


def usable(one: Candidate) -> bool:
    """Whether a candidate meets the limits and its cost is known."""
    return one.feasible and not math.isnan(one.quality)


def any_feasible(candidates: Sequence[Candidate]) -> bool:
    """Whether some candidate meets the limits, at whatever cost."""
    return any(one.feasible for one in candidates)
