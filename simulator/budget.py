"""Turns what a model costs and how it answers under load into a candidate, judged by the limits."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from simulator.load_words import per_second_at_most
from simulator.models import MODELS
from simulator.recommendation import Candidate
from simulator.recommendation_words import apart_text, milliseconds, objective_text
from simulator.serving import MAX_SERVERS, Serving

if TYPE_CHECKING:
    from simulator.comparison import PairedDifference

__all__ = [
    "CASCADE_NAMED",
    "Loaded",
    "Named",
    "candidate",
    "late_cost",
    "moved",
    "rate_text",
    "remedies",
]


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """How one model answers at the rate and with the servers of a scenario.

    Parameters
    ----------
    p99_ms : float
        99th percentile of the response time; NaN when the queue is not stable, or so near the edge
        that there is none.
    utilisation : float
        Share of the time in which a server is busy, or would have to be: 1 and more is unstable.
    stable : bool
    idle_p99_ms : float
        The same when nobody waits; NaN when it is not asked for.
    servers_needed : int or None
        Fewest servers that meet the objective at this rate; None when no number does.
    largest_rate_per_s : float
        Highest rate at which these servers meet the objective; 0 when they never do.
    """

    p99_ms: float
    utilisation: float
    stable: bool
    idle_p99_ms: float = math.nan
    servers_needed: int | None = None
    largest_rate_per_s: float = 0.0


@dataclass(frozen=True)
class Named:
    """What a candidate that is not in the registry is called, and how simple it is."""

    title: str
    simplicity: int


CASCADE_NAMED = Named("Cascade", 1 + max(spec.simplicity for spec in MODELS.values()))
"""Less simple than any model alone: two of them are to be kept and explained."""


def candidate(
    model: str,
    loaded: Loaded | str,
    serving: Serving,
    *,
    quality: float,
    on_time: float,
    at_needed: float = math.nan,
    no_point: str = "",
    named: Named | None = None,
) -> Candidate:
    """One model judged by the objective and by whether the servers keep up.

    Parameters
    ----------
    model : str
        A name in ``MODELS``, or any when it is `named`.
    loaded : Loaded or str
        A sentence when the model is not measured. Without an objective that rules nothing out.
    serving : Serving
        Objective and servers.
    quality, on_time, at_needed : float
        Cost per 1,000 cases at the objective, without late answers, and at the objective with as
        many servers as needed [currency]; NaN when unknown.
    no_point : str
        Why the model has no operating point; empty when it has one.
    named : Named, optional
        Title and simplicity, for what is not in the registry.

    Examples
    --------
    >>> slow = Loaded(p99_ms=31.23, utilisation=0.4, stable=True)
    >>> candidate(
    ...     "random_forest", slow, Serving(objective_ms=20), quality=1900, on_time=1204
    ... ).reason
    'p99 31.2 ms, objective 20 ms'
    """
    spec, objective = named or MODELS[model], serving.objective_ms
    judged, reason = True, ""
    known = loaded if isinstance(loaded, Loaded) else None
    needed = None if known is None else known.servers_needed
    settles = known is None or (known.stable and not math.isnan(known.p99_ms))
    if no_point:
        judged, reason = False, f"no operating point: {_clause(no_point)}"
    elif isinstance(loaded, str):
        judged = objective is None
        reason = "" if judged else _clause(loaded, of=spec.title)
    elif not loaded.stable:
        reason = _unstable(loaded, serving) + _never(loaded, objective)
    elif not settles:
        reason = _on_the_edge(serving)
        if needed is not None and needed <= serving.servers:
            needed = serving.servers + 1 if serving.servers < MAX_SERVERS else None
    elif objective is not None and not loaded.p99_ms <= objective:
        shown = apart_text(loaded.p99_ms, objective)
        reason = f"p99 {shown}, objective {objective_text(objective)}"
    return Candidate(
        model=model,
        title=spec.title,
        simplicity=spec.simplicity,
        quality=quality,
        on_time=on_time,
        p99_ms=math.nan if known is None else known.p99_ms,
        utilisation=math.nan if known is None else known.utilisation,
        stable=settles,
        feasible=not reason,
        judged=judged,
        reason=reason,
        servers_needed=needed,
        at_needed=at_needed,
    )


def remedies(
    loaded: Loaded, serving: Serving, paths: Sequence[tuple[str, float]] = ()
) -> tuple[str, ...]:
    """What would make a model meet the limits, one change at a time, as clauses.

    Parameters
    ----------
    loaded : Loaded
        Of that model.
    serving : Serving
        What is set now.
    paths : sequence of (title, p99 [ms])
        Other ways to serve it that would meet them.

    Examples
    --------
    >>> slow = Loaded(p99_ms=31.23, utilisation=0.4, stable=True, servers_needed=3,
    ...     largest_rate_per_s=181.9)
    >>> remedies(slow, Serving(objective_ms=20, arrival_rate_per_s=200), [("ONNX Runtime", 4.1)])
    ('an objective of 31.3 ms', '3 servers', 'at most 181 requests/s', \
'ONNX Runtime as the serving path (p99 4.10 ms)')
    """
    clauses: list[str] = []
    if loaded.stable and not math.isnan(loaded.p99_ms):
        clauses.append(f"an objective of {objective_text(_up(loaded.p99_ms))}")
    if loaded.servers_needed is not None and loaded.servers_needed > serving.servers:
        clauses.append(f"{loaded.servers_needed} servers")
    if 0 < loaded.largest_rate_per_s < serving.arrival_rate_per_s:
        clauses.append(f"at most {per_second_at_most(loaded.largest_rate_per_s)} requests/s")
    clauses += [
        f"{title} as the serving path (p99 {milliseconds(p99_ms)})" for title, p99_ms in paths
    ]
    return tuple(clauses)


def late_cost(one: Candidate) -> float:
    """What late answers add to a candidate's cost per 1,000 cases [currency], 0 when not known.

    With the fleet it needs, where it does not meet the objective on the servers that are set.
    """
    added = (one.quality if one.feasible else one.at_needed) - one.on_time
    return 0.0 if math.isnan(added) else added


def moved(difference: PairedDifference, by: float) -> PairedDifference:
    """A difference and its interval, both moved by what is taken as known."""
    of = difference.interval
    interval = None if of is None else replace(of, low=of.low + by, high=of.high + by)
    return replace(difference, value=difference.value + by, interval=interval)


def rate_text(per_s: float) -> str:
    """A rate as text: no more digits than it has.

    Examples
    --------
    >>> rate_text(200), rate_text(0.25), rate_text(1500)
    ('200 requests/s', '0.25 requests/s', '1,500 requests/s')
    """
    return f"{per_s:,.10g} requests/s"


def _unstable(loaded: Loaded, serving: Serving) -> str:
    one = "1 server does" if serving.servers == 1 else f"{serving.servers} servers do"
    return (
        f"{one} not keep up with {rate_text(serving.arrival_rate_per_s)}, "
        f"utilisation {loaded.utilisation:,.0%}"
    )


def _never(loaded: Loaded, objective: float | None) -> str:
    """Return that no number of servers would do, as what follows why these do not; else nothing."""
    if objective is None or not loaded.idle_p99_ms > objective:
        return ""
    idle = apart_text(loaded.idle_p99_ms, objective)
    return f"; nor would any number: p99 {idle} without load, objective {objective_text(objective)}"


def _on_the_edge(serving: Serving) -> str:
    take = "1 server takes" if serving.servers == 1 else f"{serving.servers} servers take"
    return f"within a thousandth of what {take}, too near for a p99"


def _clause(sentence: str, *, of: str = "") -> str:
    """Return the first sentence as what follows a colon, without the name it begins with."""
    text = sentence.strip().split(". ")[0].rstrip(".")
    if of and text.startswith(f"{of} "):
        text = text.removeprefix(f"{of} ").replace("has not been ", "not ", 1)
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def _up(x: float) -> float:
    """Round up to three significant digits."""
    step = 10.0 ** (math.floor(math.log10(x)) - 2)
    return float(f"{math.ceil(x / step - 1e-9) * step:.10g}")
