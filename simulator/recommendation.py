"""Turns what models cost and which limits they meet into the one to recommend, and into why.

A dearer model wins nothing and a cheaper one wins only with a paired interval that leaves zero out;
otherwise the simpler of the two is kept.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from simulator import recommendation_words as words
from simulator.comparison import PairedDifference

__all__ = [
    "Because",
    "Candidate",
    "Chosen",
    "Differs",
    "Limit",
    "Recommendation",
    "binding",
    "chosen",
    "closest",
    "recommend",
]

Because = Literal["cheapest", "simpler", "only", "none"]
"""It costs least; it costs about as much as the cheapest and is simpler; nobody else is feasible;
nobody is."""
Limit = Literal["objective", "fleet"]
"""The objective for the p99; the number of servers."""
Differs = Callable[[str, str], bool | None]
"""Whether the interval of the cost difference of two models leaves zero out; None without one."""
Gap = Callable[[str, str], PairedDifference | None]
LIMITS: tuple[Limit, ...] = ("objective", "fleet")


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


@dataclass(frozen=True, kw_only=True)
class Recommendation:
    """What is recommended.

    Parameters
    ----------
    model : str or None
        None when no model meets the limits.
    words : str
        The recommendation and its reason, with numbers.
    because : "cheapest", "simpler", "only" or "none"
    ruled_out : tuple of (model, sentence)
        ``("random_forest", "Random forest: p99 31.2 ms, objective 20 ms.")``
    binding : str
        Which single limit changes the recommendation when lifted, with both numbers.
    binding_limits : tuple of Limit
        Those limits; empty when none does.
    cheapest, closest : str or None
        The cheapest feasible model; the one nearest to feasible when nobody is.
    """

    model: str | None
    words: str
    because: Because
    ruled_out: tuple[tuple[str, str], ...]
    binding: str
    binding_limits: tuple[Limit, ...]
    cheapest: str | None
    closest: str | None


def recommend(
    candidates: Sequence[Candidate],
    differs: Differs,
    *,
    on_time: Differs | None = None,
    gap: Gap | None = None,
    remedies: Callable[[str], Sequence[str]] | None = None,
    setting: words.Setting | None = None,
) -> Recommendation:
    """The model to take among `candidates`, and what decided.

    Parameters
    ----------
    candidates : sequence of Candidate
        In any order; equal ones are taken in this order.
    differs : callable
        Of two names: whether the interval of their paired cost difference leaves zero out, at the
        objective.
    on_time : callable or None
        The same when every answer comes in time, for what would be without the objective; None for
        `differs`.
    gap : callable or None
        The paired difference itself, first minus second, for the words.
    remedies : callable or None
        What would make the closest model feasible, as clauses; asked only when nobody is.
    setting : Setting or None
        Objective, servers and currency, for the words.

    Returns
    -------
    Recommendation
        Among the feasible models that are not told apart from the cheapest one, the simplest.

    Examples
    --------
    >>> slow = Candidate(model="forest", title="Forest", simplicity=8, quality=1900, on_time=1200,
    ...     p99_ms=31.2, feasible=False, reason="p99 31.2 ms, objective 20 ms")
    >>> fast = Candidate(model="logistic", title="Logistic", simplicity=3, quality=1310,
    ...     on_time=1310, p99_ms=2, feasible=True)
    >>> found = recommend([slow, fast], lambda a, b: True)
    >>> found.model, found.because
    ('logistic', 'only')
    >>> found.binding
    'The p99 objective binds: without it Forest would be recommended, at $1,200 instead of $1,310 \
per 1,000, with a p99 of 31.2 ms.'
    """
    said = setting or words.Setting()
    of = {one.model: one for one in candidates}
    best = chosen(candidates, differs)
    binds = binding(candidates, differs, on_time=on_time)
    told = {"objective": on_time or differs, "fleet": differs}
    nearest = closest(candidates) if best.model is None else None
    unpriced = best.model is None and _any_feasible(candidates)
    return Recommendation(
        model=best.model,
        words=_words(of, best, nearest, gap, remedies, said),
        because=best.because,
        ruled_out=tuple(
            (one.model, words.ruled_out(one.title, one.reason))
            for one in candidates
            if not _usable(one)
        ),
        binding=words.binding(
            [
                (limit, _lifted(of[model], limit), _without(candidates, told[limit], limit).because)
                for limit, model in binds
            ],
            None if best.model is None else of[best.model],
            said,
            [one.title for one in candidates if one.judged and not _usable(one) and not unpriced],
        ),
        binding_limits=tuple(limit for limit, _ in binds),
        cheapest=best.cheapest,
        closest=nearest,
    )


def chosen(candidates: Sequence[Candidate], differs: Differs) -> Chosen:
    """The choice alone; the browser has a twin.

    1. Usable are the feasible candidates whose `quality` is a number.
    2. The cheapest is the one of lowest (quality, simplicity, place).
    3. Told apart from it is whoever `differs(it, cheapest)` says True of; None does not count.
    4. Taken is the one of lowest (simplicity, quality, place) among those not told apart.

    Examples
    --------
    >>> one = Candidate(model="a", title="A", simplicity=9, quality=100, on_time=100, p99_ms=1,
    ...     feasible=True)
    >>> other = replace(one, model="b", simplicity=3, quality=112)
    >>> chosen([one, other], lambda a, b: False)
    Chosen(model='b', because='simpler', cheapest='a')
    """
    usable = [one for one in candidates if _usable(one)]
    if not usable:
        return Chosen(None, "none", None)
    cheapest = min(usable, key=lambda one: (one.quality, one.simplicity))
    alike = [
        one for one in usable if one is cheapest or differs(one.model, cheapest.model) is not True
    ]
    taken = min(alike, key=lambda one: (one.simplicity, one.quality))
    because: Because = "simpler" if taken is not cheapest else "cheapest"
    return Chosen(taken.model, "only" if len(usable) == 1 else because, cheapest.model)


def binding(
    candidates: Sequence[Candidate], differs: Differs, *, on_time: Differs | None = None
) -> tuple[tuple[Limit, str], ...]:
    """Each limit that alone changes the choice when lifted, with the model then chosen.

    Without the objective a stable model is feasible and costs what it does on time, and `on_time`
    says who is told apart (else `differs`). With as many servers as it needs, a model is feasible
    when some number of them is enough. Nothing binds where models meet the limits but none of them
    has a cost.

    Examples
    --------
    >>> slow = Candidate(model="a", title="A", simplicity=9, quality=150, on_time=100, p99_ms=31,
    ...     feasible=False, servers_needed=4, at_needed=101)
    >>> fast = replace(slow, model="b", quality=120, on_time=120, p99_ms=2, feasible=True)
    >>> binding([slow, fast], lambda a, b: True)
    (('objective', 'a'), ('fleet', 'a'))
    """
    before = chosen(candidates, differs).model
    if before is None and _any_feasible(candidates):
        return ()
    found: list[tuple[Limit, str]] = []
    for limit in LIMITS:
        told = on_time if on_time is not None and limit == "objective" else differs
        after = _without(candidates, told, limit).model
        if after is not None and after != before:
            found.append((limit, after))
    return tuple(found)


def closest(candidates: Sequence[Candidate]) -> str | None:
    """The model nearest to feasible when nobody is: the lowest p99, else the lowest utilisation.

    Only stable models have a p99; they are nearer than any other. Ties go to the simpler model,
    then to the earlier one. None when nothing is judged, or when some model meets the limits and
    what it lacks is a cost.
    """
    if _any_feasible(candidates):
        return None
    judged = [one for one in candidates if one.judged]
    stable = [one for one in judged if one.stable and not math.isnan(one.p99_ms)]
    if stable:
        return min(stable, key=lambda one: (one.p99_ms, one.simplicity)).model
    measured = [one for one in judged if not math.isnan(one.utilisation)]
    if measured:
        return min(measured, key=lambda one: (one.utilisation, one.simplicity)).model
    return None


def _usable(one: Candidate) -> bool:
    return one.feasible and not math.isnan(one.quality)


def _any_feasible(candidates: Sequence[Candidate]) -> bool:
    return any(one.feasible for one in candidates)


def _lifted(one: Candidate, limit: Limit) -> Candidate:
    """Return the candidate as it would be without one limit."""
    if not one.judged:
        return one
    if limit == "objective":
        return replace(one, quality=one.on_time, feasible=one.stable)
    if one.feasible or one.servers_needed is None:
        return one
    return replace(one, quality=one.at_needed, feasible=True)


def _without(candidates: Sequence[Candidate], differs: Differs, limit: Limit) -> Chosen:
    return chosen([_lifted(one, limit) for one in candidates], differs)


def _words(
    of: dict[str, Candidate],
    best: Chosen,
    nearest: str | None,
    gap: Gap | None,
    remedies: Callable[[str], Sequence[str]] | None,
    said: words.Setting,
) -> str:
    usable = sorted((one for one in of.values() if _usable(one)), key=lambda one: one.quality)
    if best.model is None or best.cheapest is None:
        if _any_feasible(list(of.values())):
            return words.no_answer_when_late(said)
        near = None if nearest is None else of[nearest]
        clauses = remedies(nearest) if remedies is not None and nearest is not None else ()
        return words.nobody(near, clauses)
    if best.because == "only":
        return words.only(
            of[best.model], [one for one in of.values() if one.model != best.model], said
        )
    others = [one for one in usable if one.model != best.cheapest]
    second = of[best.model] if best.because == "simpler" else others[0]
    between = gap(best.cheapest, second.model) if gap is not None else None
    if best.because == "simpler":
        return words.simpler(second, of[best.cheapest], between, said)
    return words.cheapest(of[best.model], second, between, len(usable), said)
