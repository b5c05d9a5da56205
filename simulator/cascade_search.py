"""Turns joint scores, prices and a limit on what may be sent on into the best cascade of the two.

"Feasible" is a property of the share sent on alone: with the first model's service time for every
case and the second's for those sent on, it decides the response time.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from simulator.cascade import CascadeOutcome
from simulator.cascade_choice import CascadeChoice, FrontierPoint, Kind
from simulator.cascade_finder import Allowed, Finder
from simulator.cascade_words import choice_words
from simulator.joint_rows import check_same_rows

if TYPE_CHECKING:
    from simulator.costs import CostMatrix
    from simulator.scores import Scores

__all__ = ["CascadeChoice", "FrontierPoint", "Kind", "best_cascade", "largest_sent"]


def best_cascade(
    first: Scores,
    second: Scores,
    *,
    cost_matrix: CostMatrix,
    prevalence: float | None = None,
    feasible: Callable[[float], bool] | None = None,
    max_sent: float = 1.0,
    steps: int = 64,
) -> CascadeChoice:
    """Band and threshold of lowest expected cost among those whose share sent on is feasible.

    Parameters
    ----------
    first, second : Scores
        Of the same rows: the model every case meets, and the one that decides inside the band.
    cost_matrix : CostMatrix
        Currency per case.
    prevalence : float, optional
        Deployed share of positives in (0, 1); by default that of the rows.
    feasible : callable, optional
        Share sent on to whether that many may be. It need not be monotone. It is asked about one
        band after another, the cheapest first, until one is feasible: thousands of times where
        little is. Pass `max_sent` as well (`largest_sent` finds it) and it is asked about once.
    max_sent : float
        Largest share that may be sent on, in [0, 1].
    steps : int
        Edges of bands tried on either side of the first model's own optimum, at least 2.

    Returns
    -------
    CascadeChoice
        Exact while the first model has at most ``2 steps + 1`` distinct scores. With more, edges
        are thinned to `steps` on either side, spread evenly over the money at stake, with both ends
        and the first model's own optimum among them; then up to `steps` scores around each end of
        the best band are tried, twice. The threshold of the second model is the best of all its
        scores inside the band. Ties go to fewer cases sent on, then to fewer alerts. Each model
        for every case is among what is tried, the second as it answers after the first: where it is
        feasible only without the first, it may cost less than what is found.

    Raises
    ------
    ValueError
        When the rows are not the same, a class is missing, or a setting is out of range.

    Examples
    --------
    >>> from simulator.costs import CostMatrix
    >>> from simulator.datasets import load
    >>> from simulator.scores import out_of_fold
    >>> data = load("breast_cancer")
    >>> one, other = (out_of_fold(data, name) for name in ("naive_bayes", "logistic"))
    >>> choice = best_cascade(one, other, cost_matrix=CostMatrix(1, 10), max_sent=0.1)
    >>> choice.kind, choice.sent <= 0.1, choice.cost_per_1000 < choice.first_cost_per_1000
    ('band', True, True)
    """
    _check(first, second, prevalence, max_sent, steps)
    search = Finder(first, second, cost_matrix, prevalence, steps)
    allowed = Allowed(feasible, max_sent)
    free = search.best(Allowed(None, 1.0)) or search.alone()
    found = free if allowed(free.sent) else search.best(allowed)
    if found is not None and search.cost_per_1000(found) < search.cost_per_1000(free):
        free = found  # a narrower search is a finer one
    alone, everything = search.alone(), search.everything()
    nothing = math.nan
    made = CascadeChoice(
        kind="none" if found is None else _kind(found),
        cascade=None if found is None else found.cascade,
        outcome=found,
        cost_per_1000=nothing if found is None else search.cost_per_1000(found),
        sent=nothing if found is None else found.sent,
        first_cost_per_1000=search.cost_per_1000(alone),
        second_cost_per_1000=search.cost_per_1000(everything),
        unlimited_cost_per_1000=search.cost_per_1000(free),
        unlimited_sent=free.sent,
        frontier=search.frontier([free] if found is None else [free, found]),
        reason="",
    )
    return replace(made, reason=choice_words(made, first.model, second.model, cost_matrix.currency))


def largest_sent(feasible: Callable[[float], bool], *, tolerance: float = 1 / 1024) -> float:
    """Largest share sent on that is feasible, to `tolerance`, where more is never easier.

    Parameters
    ----------
    feasible : callable
        Share sent on, in [0, 1], to whether that many may be.
    tolerance : float
        Above 0.

    Returns
    -------
    float
        A share that is feasible; NaN when not even 0 is.

    Raises
    ------
    ValueError
        When `tolerance` is not above 0.

    Examples
    --------
    >>> largest_sent(lambda sent: sent <= 0.25), largest_sent(lambda sent: True)
    (0.25, 1.0)
    """
    if not tolerance > 0:
        raise ValueError(f"tolerance must be above 0, got {tolerance}")
    if feasible(1.0):
        return 1.0
    if not feasible(0.0):
        return math.nan
    low, high = 0.0, 1.0
    while high - low > tolerance:
        middle = (low + high) / 2
        low, high = (middle, high) if feasible(middle) else (low, middle)
    return low


def _kind(outcome: CascadeOutcome) -> Kind:
    sent = outcome.positive.sent + outcome.negative.sent
    if sent == 0:
        return "first"
    return "second" if sent == outcome.rows else "band"


def _check(
    first: Scores, second: Scores, prevalence: float | None, max_sent: float, steps: int
) -> None:
    check_same_rows(first, second)
    if prevalence is not None and not 0 < prevalence < 1:
        raise ValueError(f"prevalence must be in (0, 1), got {prevalence}")
    if not 0 <= max_sent <= 1:
        raise ValueError(f"max_sent must be in [0, 1], got {max_sent}")
    if steps < 2:
        raise ValueError(f"steps must be at least 2, got {steps}")
