"""Turns candidates under several limits into what each limit alone decides, by lifting it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from simulator.candidates import Candidate, Chosen, Differs, any_feasible, chosen

__all__ = ["LIMITS", "Limit", "binding", "lifted", "without"]

Limit = Literal["objective", "fleet"]
"""The objective for the p99; the number of servers."""
LIMITS: tuple[Limit, ...] = ("objective", "fleet")


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
    if before is None and any_feasible(candidates):
        return ()
    found: list[tuple[Limit, str]] = []
    for limit in LIMITS:
        told = on_time if on_time is not None and limit == "objective" else differs
        after = without(candidates, told, limit).model
        if after is not None and after != before:
            found.append((limit, after))
    return tuple(found)


def lifted(one: Candidate, limit: Limit) -> Candidate:
    """The candidate as it would be without one limit."""
    if not one.judged:
        return one
    if limit == "objective":
        return replace(one, quality=one.on_time, feasible=one.stable)
    if one.feasible or one.servers_needed is None:
        return one
    return replace(one, quality=one.at_needed, feasible=True)


def without(candidates: Sequence[Candidate], differs: Differs, limit: Limit) -> Chosen:
    """The choice without one limit."""
    return chosen([lifted(one, limit) for one in candidates], differs)
