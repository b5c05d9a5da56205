"""Turns a way of choosing a threshold into what it is worth on rows that it has not seen."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulator.formatting import money, plain, share
from simulator.sweep import OperatingPoint, SingleClassError, sweep

if TYPE_CHECKING:
    from simulator.choosers import Choice
    from simulator.costs import CostMatrix
    from simulator.rule_specs import RuleSpec
    from simulator.scores import Scores
    from simulator.sweep import Sweep

__all__ = ["HeldOut", "held_out_points"]

_WORDS = {
    "f_beta": "F-beta",
    "recall": "recall",
    "precision": "precision",
    "false_positive_rate": "false positive rate",
    "alert_rate": "alert rate",
    "youden": "Youden's J",
}


@dataclass(frozen=True)
class HeldOut:
    """A rule's point as chosen, and as it fares where the choice was made without the rows.

    Parameters
    ----------
    rule : str
        A key of `RULES`.
    chosen : OperatingPoint or None
        Chosen and reported on the same rows; None when the rule cannot be met.
    honest : OperatingPoint or None
        Pooled counts, each fold at the threshold chosen on the other folds; its threshold is the
        median of those. None when the rule cannot be met without some fold.
    thresholds : tuple of float
        Chosen without each fold, in the order of the folds.
    chosen_cost_per_1000, honest_cost_per_1000 : float
        Currency per 1,000 cases at the deployed prevalence; NaN without a point.
    metric : str
        The figure the rule is about, a property of operating points ("expected_cost", "recall").
    chosen_metric, honest_metric : float
        Its two values.
    words : str
        The comparison, or why there is none, in full sentences.
    """

    rule: str
    chosen: OperatingPoint | None
    honest: OperatingPoint | None
    thresholds: tuple[float, ...]
    chosen_cost_per_1000: float
    honest_cost_per_1000: float
    metric: str
    chosen_metric: float
    honest_metric: float
    words: str

    @property
    def cost_gap_per_1000(self) -> float:
        """How much dearer the honest figure is [currency per 1,000 cases]."""
        return self.honest_cost_per_1000 - self.chosen_cost_per_1000

    @property
    def metric_gap(self) -> float:
        """Honest value less chosen value of the rule's own metric."""
        return self.honest_metric - self.chosen_metric


def held_out_points(
    scores: Scores,
    spec: RuleSpec,
    choose: Callable[[Sweep], Choice],
    applied: Callable[[Sweep, OperatingPoint], float],
    cost_matrix: CostMatrix,
    target: float,
    prevalence: float | None,
) -> HeldOut:
    """Compare a choice on all rows with choices that leave out the fold they are applied to.

    Parameters
    ----------
    scores : Scores
        Labels, scores and folds.
    spec : RuleSpec
        The rule that `choose` follows.
    choose : callable
        Sweep to Choice.
    applied : callable
        Sweep and its chosen point to the threshold used on other rows.
    cost_matrix : CostMatrix
        Currency per case.
    target : float
        The rule's target, NaN without one.
    prevalence : float or None
        Deployed prevalence; None means that of the rows.

    Returns
    -------
    HeldOut
        See there.
    """
    whole = sweep(scores.y_true, scores.y_score)
    everything = choose(whole)
    if everything.point is None:
        return _without(spec, None, everything.reason)
    label, score = np.asarray(scores.y_true) == 1, np.asarray(scores.y_score)
    names = np.unique(scores.fold).tolist()
    if len(names) < 2:
        return _without(
            spec, everything.point, "There is one fold only, and no other to choose on."
        )
    thresholds: list[float] = []
    alerted = np.zeros(len(score), dtype=np.bool_)
    for name in names:
        inside = np.asarray(scores.fold) == name
        try:
            others = sweep(label[~inside], score[~inside])
        except SingleClassError as error:
            return _without(spec, everything.point, f"Without fold {name + 1}: {error}.")
        choice = choose(others)
        if choice.point is None:
            return _without(spec, everything.point, f"Without fold {name + 1}: {choice.reason}")
        thresholds.append(applied(others, choice.point))
        if choice.point.tp + choice.point.fp > 0 or spec.needs_probability:
            alerted |= inside & (score >= thresholds[-1])
    honest = _pooled(whole, label, alerted, prevalence)
    honest = replace(honest, threshold=float(np.median(thresholds)), rule=spec.id)
    return _compared(spec, everything.point, honest, tuple(thresholds), cost_matrix, target)


def _pooled(
    whole: Sweep,
    label: NDArray[np.bool_],
    alerted: NDArray[np.bool_],
    prevalence: float | None,
) -> OperatingPoint:
    tp = int(np.count_nonzero(alerted & label))
    fp = int(np.count_nonzero(alerted)) - tp
    return OperatingPoint(
        threshold=math.nan,
        tp=tp,
        fp=fp,
        fn=whole.positives - tp,
        tn=whole.negatives - fp,
        prevalence=whole.prevalence if prevalence is None else prevalence,
    )


def _compared(
    spec: RuleSpec,
    chosen: OperatingPoint,
    honest: OperatingPoint,
    thresholds: tuple[float, ...],
    cost_matrix: CostMatrix,
    target: float,
) -> HeldOut:
    costs = [1000 * point.expected_cost(cost_matrix) for point in (chosen, honest)]
    amounts = [money(cost, cost_matrix.currency) for cost in costs]
    if spec.metric == "expected_cost":
        values = [cost / 1000 for cost in costs]
        same = f"{amounts[0]} per 1,000 cases"
        other = amounts[1]
    else:
        values = [_metric(spec, point, target) for point in (chosen, honest)]
        form = plain if spec.metric in ("f_beta", "youden") else share
        same = f"{_WORDS[spec.metric]} {form(values[0])} and {amounts[0]} per 1,000 cases"
        other = f"{form(values[1])} and {amounts[1]}"
    return HeldOut(
        rule=spec.id,
        chosen=chosen,
        honest=honest,
        thresholds=thresholds,
        chosen_cost_per_1000=costs[0],
        honest_cost_per_1000=costs[1],
        metric=spec.metric,
        chosen_metric=values[0],
        honest_metric=values[1],
        words=(
            f"Chosen and reported on the same rows: {same}. "
            f"Each fold at the threshold chosen on the others: {other}."
        ),
    )


def _metric(spec: RuleSpec, point: OperatingPoint, target: float) -> float:
    return point.f_beta(target) if spec.metric == "f_beta" else float(getattr(point, spec.metric))


def _without(spec: RuleSpec, chosen: OperatingPoint | None, reason: str) -> HeldOut:
    nothing = math.nan
    return HeldOut(
        spec.id, chosen, None, (), nothing, nothing, spec.metric, nothing, nothing, reason
    )
