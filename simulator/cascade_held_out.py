"""Turns the search for a cascade into what it is worth on rows that played no part."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from simulator.cascade import CascadeOutcome, Routed, routed
from simulator.cascade_search import CascadeChoice, best_cascade
from simulator.cascade_words import model_title
from simulator.decision import held_out_choice
from simulator.formatting import money, share
from simulator.joint_rows import check_same_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.costs import CostMatrix
    from simulator.scores import Scores
    from simulator.serving import Cascade

__all__ = ["HeldOutCascade", "held_out_cascade"]

_LARGEST = sys.float_info.max


@dataclass(frozen=True, kw_only=True)
class HeldOutCascade:
    """A cascade as chosen, and as it fares where it was chosen without the rows.

    Parameters
    ----------
    chosen : CascadeChoice
        Chosen and reported on the same rows.
    outcome : CascadeOutcome or None
        Pooled counts, each fold under the cascade chosen on the other folds; None when there is
        none without some fold.
    cascades : tuple of Cascade
        Chosen without each fold, in the order of the folds.
    cost_per_1000, sent : float
        Of `outcome`: currency for 1,000 cases, share sent on; NaN without one.
    first_cost_per_1000, second_cost_per_1000 : float
        Of each model alone at the threshold of lowest cost, judged the same way.
    words : str
        The comparison, or why there is none, in full sentences.
    """

    chosen: CascadeChoice
    outcome: CascadeOutcome | None
    cascades: tuple[Cascade, ...]
    cost_per_1000: float
    sent: float
    first_cost_per_1000: float
    second_cost_per_1000: float
    words: str

    @property
    def cost_gap_per_1000(self) -> float:
        """How much dearer the cascade is on rows it was not chosen on [currency]."""
        return self.cost_per_1000 - self.chosen.cost_per_1000


def held_out_cascade(
    first: Scores,
    second: Scores,
    *,
    cost_matrix: CostMatrix,
    prevalence: float | None = None,
    feasible: Callable[[float], bool] | None = None,
    max_sent: float = 1.0,
    steps: int = 64,
) -> HeldOutCascade:
    """What the best cascade is worth on rows that played no part in choosing it.

    Parameters
    ----------
    first, second, cost_matrix, prevalence, feasible, max_sent, steps
        As for `best_cascade`. The limit holds on the rows that each choice was made on; on the
        others the share sent on may lie a little above it.

    Returns
    -------
    HeldOutCascade
        Each fold under the cascade chosen on the other folds (for scores in time: on earlier and
        later ones). A band that reaches to the end of the scores it was chosen on is taken to
        reach beyond it.

    Raises
    ------
    ValueError
        As `best_cascade` does.

    Examples
    --------
    >>> from simulator.costs import CostMatrix
    >>> from simulator.datasets import load
    >>> from simulator.scores import out_of_fold
    >>> data = load("breast_cancer")
    >>> one, other = (out_of_fold(data, name) for name in ("naive_bayes", "logistic"))
    >>> held = held_out_cascade(one, other, cost_matrix=CostMatrix(1, 10), max_sent=0.1)
    >>> len(held.cascades), held.cost_per_1000 >= held.chosen.cost_per_1000
    (5, True)
    """
    check_same_rows(first, second)

    def chosen(one: Scores, other: Scores) -> CascadeChoice:
        return best_cascade(
            one,
            other,
            cost_matrix=cost_matrix,
            prevalence=prevalence,
            feasible=feasible,
            max_sent=max_sent,
            steps=steps,
        )

    whole = chosen(first, second)
    if whole.cascade is None:
        return _without(whole, whole.reason)
    pooled = _pooled(first, second, chosen)
    if isinstance(pooled, str):
        return _without(whole, pooled)
    cascades, positive, negative = pooled
    outcome = CascadeOutcome(
        cascade=None,
        positive=positive,
        negative=negative,
        prevalence=first.prevalence if prevalence is None else prevalence,
    )
    alone = [
        held_out_choice(
            scores, "min_cost", cost_matrix=cost_matrix, prevalence=prevalence
        ).honest_cost_per_1000
        for scores in (first, second)
    ]
    made = HeldOutCascade(
        chosen=whole,
        outcome=outcome,
        cascades=cascades,
        cost_per_1000=1000 * outcome.point.expected_cost(cost_matrix),
        sent=outcome.sent,
        first_cost_per_1000=alone[0],
        second_cost_per_1000=alone[1],
        words="",
    )
    return replace(made, words=_words(made, first.model, second.model, cost_matrix.currency))


def _pooled(
    first: Scores, second: Scores, chosen: Callable[[Scores, Scores], CascadeChoice]
) -> tuple[tuple[Cascade, ...], Routed, Routed] | str:
    """The cascade chosen without each fold, and all folds under theirs; or why that cannot be."""
    folds = np.unique(first.fold).tolist()
    if len(folds) < 2:
        return "There is one fold only, and no other to choose on."
    positive, negative = Routed(0, 0, 0, 0), Routed(0, 0, 0, 0)
    cascades: list[Cascade] = []
    for fold in folds:
        held = first.fold == fold
        one, other = _subset(first, ~held), _subset(second, ~held)
        if not (one.positives and one.negatives):
            return f"Without fold {fold + 1} one class is missing."
        choice = chosen(one, other)
        if choice.cascade is None:
            return f"Without fold {fold + 1}: {choice.reason}"
        cascades.append(choice.cascade)
        found, passed = routed(first, second, _open_ended(choice.cascade, one, other), held)
        positive, negative = positive + found, negative + passed
    return tuple(cascades), positive, negative


def _subset(scores: Scores, rows: NDArray[np.bool_]) -> Scores:
    return replace(
        scores,
        y_true=scores.y_true[rows],
        y_score=scores.y_score[rows],
        fold=scores.fold[rows],
        row=scores.row[rows],
    )


def _open_ended(cascade: Cascade, first: Scores, second: Scores) -> Cascade:
    """The same decisions on the rows it was chosen on, and at its ends also beyond their scores."""

    def end(value: float, scores: Scores) -> float:
        if value > scores.y_score.max():
            return _LARGEST
        return -_LARGEST if value <= scores.y_score.min() else value

    return replace(
        cascade,
        low=end(cascade.low, first),
        high=end(cascade.high, first),
        threshold=end(cascade.threshold, second),
    )


def _words(held: HeldOutCascade, first: str, second: str, currency: str) -> str:
    chosen, cost, one, other = (
        money(amount, currency)
        for amount in (
            held.chosen.cost_per_1000,
            held.cost_per_1000,
            held.first_cost_per_1000,
            held.second_cost_per_1000,
        )
    )
    words = (
        f"On the rows it was chosen on it costs {chosen} per 1,000 cases with "
        f"{share(held.chosen.sent)} sent on; on rows that played no part {cost} with "
        f"{share(held.sent)} sent on. Judged that way too, {model_title(first)} alone costs {one} "
        f"and {model_title(second)} alone {other}."
    )
    if held.cost_per_1000 >= held.first_cost_per_1000:
        words += f" There the cascade saves nothing over {model_title(first)} alone."
    return words


def _without(chosen: CascadeChoice, reason: str) -> HeldOutCascade:
    nothing = math.nan
    return HeldOutCascade(
        chosen=chosen,
        outcome=None,
        cascades=(),
        cost_per_1000=nothing,
        sent=nothing,
        first_cost_per_1000=nothing,
        second_cost_per_1000=nothing,
        words=reason,
    )
