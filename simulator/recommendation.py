"""Turns what models cost and which limits they meet into the one to recommend, and into why.

A dearer model wins nothing and a cheaper one wins only with a paired interval that leaves zero out;
otherwise the simpler of the two is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from simulator import recommendation_words as words
from simulator.candidates import (
    CASCADE,
    Because,
    Candidate,
    Chosen,
    Differs,
    any_feasible,
    chosen,
    closest,
    usable,
)
from simulator.comparison import PairedDifference
from simulator.limit_lifting import Limit, binding, lifted, without

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
    "not_apart",
    "recommend",
]

Gap = Callable[[str, str], PairedDifference | None]
"""The paired cost difference of two models, first minus second; None when it is not known."""


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
    unpriced = best.model is None and any_feasible(candidates)
    return Recommendation(
        model=best.model,
        words=_words(of, best, nearest, gap, remedies, said, alike=not_apart(candidates, differs)),
        because=best.because,
        ruled_out=tuple(
            (one.model, words.ruled_out(one.title, one.reason))
            for one in candidates
            if not usable(one)
        ),
        binding=words.binding(
            [
                (limit, lifted(of[model], limit), without(candidates, told[limit], limit).because)
                for limit, model in binds
            ],
            None if best.model is None else of[best.model],
            said,
            [one.title for one in candidates if one.judged and not usable(one) and not unpriced],
        ),
        binding_limits=tuple(limit for limit, _ in binds),
        cheapest=best.cheapest,
        closest=nearest,
    )


def not_apart(candidates: Sequence[Candidate], differs: Differs) -> tuple[str, ...]:
    """The feasible models that an interval does not tell apart from the cheapest; next first.

    A model without an interval is not among them: whether it is told apart is not known. The
    browser has a twin.

    Examples
    --------
    >>> fields = {"simplicity": 3, "on_time": 100, "p99_ms": 1, "feasible": True}
    >>> models = {"a": 100, "b": 112, "c": 104}
    >>> those = [Candidate(model=m, title=m, quality=cost, **fields) for m, cost in models.items()]
    >>> not_apart(those, lambda first, second: False)
    ('c', 'b')
    """
    cheapest = chosen(candidates, differs).cheapest
    if cheapest is None:
        return ()
    others = [one for one in candidates if usable(one) and one.model != cheapest]
    alike = [one for one in others if differs(one.model, cheapest) is False]
    return tuple(one.model for one in sorted(alike, key=lambda one: one.quality))


def _words(
    of: dict[str, Candidate],
    best: Chosen,
    nearest: str | None,
    gap: Gap | None,
    remedies: Callable[[str], Sequence[str]] | None,
    said: words.Setting,
    *,
    alike: Sequence[str],
) -> str:
    those = sorted((one for one in of.values() if usable(one)), key=lambda one: one.quality)
    if best.model is None or best.cheapest is None:
        if any_feasible(list(of.values())):
            return words.no_answer_when_late(said)
        near = None if nearest is None else of[nearest]
        clauses = remedies(nearest) if remedies is not None and nearest is not None else ()
        return words.nobody(near, clauses)
    if best.because == "only":
        return words.only(
            of[best.model], [one for one in of.values() if one.model != best.model], said
        )
    others = [one for one in those if one.model != best.cheapest]
    second = of[best.model] if best.because == "simpler" else others[0]
    between = gap(best.cheapest, second.model) if gap is not None else None
    if best.because == "simpler":
        return words.simpler(second, of[best.cheapest], between, said)
    unlisted = [of[model].title for model in alike if model != second.model]
    among = words.among(len(those), said, cascade=any(one.model == CASCADE for one in those))
    return words.cheapest(of[best.model], second, between, among, said, alike=unlisted)
