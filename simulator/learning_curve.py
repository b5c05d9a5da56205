"""Turns a data set and a model into scores after training on less, and those into a curve.

Every size is scored on the same held-out rows. Without time a part is a stratified sample, and a
smaller part lies within a larger one; with time it is the most recent part, which is what a team
that keeps less history would train on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from simulator.fold_fits import checked_plan, training_rows
from simulator.folds import FoldError, FoldPlan, capped_rows
from simulator.models import model_spec
from simulator.scores import Progress, Scores, scores_of_fits
from simulator.study_parts import share_name
from simulator.study_points import ScoredPoint, difference, scored_points

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from simulator.comparison import PairedDifference
    from simulator.datasets import Dataset
    from simulator.scenario import Scenario

    Rows = NDArray[np.int64]

__all__ = [
    "LearningCurve",
    "LearningPoint",
    "cut_rows",
    "cut_scores",
    "learning_curve",
    "trained_on",
    "untrainable",
]


@dataclass(frozen=True, kw_only=True)
class LearningPoint:
    """One size of the curve.

    Parameters
    ----------
    share : part of each training fold, in (0, 1].
    rows, positives : trained on, the median over the folds.
    at : quality on the held-out rows.
    """

    share: float
    rows: int
    positives: int
    at: ScoredPoint


@dataclass(frozen=True, kw_only=True)
class LearningCurve:
    """Quality by training rows, and whether the last step up still helped.

    Parameters
    ----------
    points : ascending in size.
    roc_auc, cost_per_1000 : the largest size minus the one before it, paired; None with one size.
    left_out : part to the sentence that says why it could not be trained.
    recent : whether parts are the most recent rows, not a random sample.
    """

    points: tuple[LearningPoint, ...]
    roc_auc: PairedDifference | None
    cost_per_1000: PairedDifference | None
    left_out: Mapping[float, str]
    recent: bool


def cut_rows(dataset: Dataset, rows: Rows, share: float, *, seed: int) -> Rows:
    """Part of the rows of a training fold, ascending.

    Parameters
    ----------
    dataset
        With a time, the most recent rows are kept; else the classes keep their shares.
    rows : (t,) int64
        Ascending row numbers.
    share
        In (0, 1]; 1 gives the rows themselves.
    seed
        Of the stratified sample.

    Raises
    ------
    ValueError
        When the share is out of range.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> len(cut_rows(load("breast_cancer"), np.arange(400), 0.1, seed=0))
    40
    """
    if not 0 < share <= 1:
        raise ValueError(f"share must be in (0, 1], got {share}")
    size = max(round(share * len(rows)), 2)
    if dataset.time is None:
        return capped_rows(np.asarray(dataset.y), rows, cap=size, seed=seed)
    newest = np.argsort(dataset.time[rows], kind="stable")[-size:]
    return np.sort(rows[newest])


def cut_scores(
    dataset: Dataset,
    model: str,
    share: float,
    *,
    balance: str = "none",
    folds: int = 5,
    seed: int = 0,
    progress: Progress | None = None,
) -> Scores:
    """Out-of-fold scores of a model whose training folds were cut to a part of their rows.

    Parameters
    ----------
    share
        In (0, 1]. At 1 the scores are those of `simulator.scores.out_of_fold`, bit for bit.
    dataset, model, balance, folds, seed, progress
        As for `simulator.scores.out_of_fold`. The cap of a slow model is applied after the cut.

    Raises
    ------
    FoldError
        Also when a part holds one class only, naming the part and the fold.
    ValueError
        As `simulator.scores.out_of_fold` does.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> scores = cut_scores(load("breast_cancer"), "tree", 0.4)
    >>> len(scores), scores.notes
    (569, ())
    """
    plan = checked_plan(dataset, model, balance=balance, folds=folds, seed=seed)
    rows = [
        _trained(dataset, model, train, share, seed=seed, fold=k)
        for k, train in enumerate(plan.train)
    ]
    title = f"{model_spec(model).title} on {share_name(share)}"
    return scores_of_fits(
        dataset, model, plan, rows, balance=balance, seed=seed, title=title, progress=progress
    )


def trained_on(
    dataset: Dataset, model: str, share: float, plan: FoldPlan, *, seed: int
) -> tuple[int, int]:
    """Rows and positives that the model is fitted on at this part, each the median over folds."""
    y = np.asarray(dataset.y)
    kept = [
        training_rows(dataset, model, cut_rows(dataset, rows, share, seed=seed), seed=seed)
        for rows in plan.train
    ]
    sizes = [len(rows) for rows in kept]
    return round(float(np.median(sizes))), round(
        float(np.median([int(y[rows].sum()) for rows in kept]))
    )


def untrainable(dataset: Dataset, model: str, share: float, *, folds: int, seed: int) -> str | None:
    """Why a part of the training folds cannot be learned from, or None; fits nothing.

    Parameters
    ----------
    dataset, model, folds, seed
        As for `simulator.scores.out_of_fold`.
    share
        In (0, 1].
    """
    try:
        plan = checked_plan(dataset, model, balance="none", folds=folds, seed=seed)
        for k, rows in enumerate(plan.train):
            _trained(dataset, model, rows, share, seed=seed, fold=k)
    except FoldError as error:
        return str(error)
    return None


def learning_curve(
    dataset: Dataset,
    scenario: Scenario,
    scored: Mapping[float, Scores],
    left_out: Mapping[float, str] | None = None,
) -> LearningCurve:
    """The curve of a model under a scenario's costs, prevalence and rule.

    Parameters
    ----------
    dataset
        That was scored; tells how many rows were trained on.
    scenario
        Its rule decides where each size stands. With the threshold set by hand the largest size
        stands there and the others at the same alert rate.
    scored
        Part to scores on the same rows, at least one.
    left_out
        Part to why it has no scores.

    Returns
    -------
    LearningCurve
        Cost is NaN where the rule has no point.
    """
    shares = sorted(scored)
    some = scored[shares[-1]]
    plan = checked_plan(
        dataset, some.model, balance=some.balance, folds=scenario.folds, seed=some.seed
    )
    by_size = {share_name(share): scored[share] for share in reversed(shares)}
    at = scored_points(scenario, by_size)
    points: list[LearningPoint] = []
    for share in shares:
        rows, positives = trained_on(dataset, some.model, share, plan, seed=some.seed)
        points.append(
            LearningPoint(share=share, rows=rows, positives=positives, at=at[share_name(share)])
        )
    last = [point.at for point in points[-2:]]
    pair = (last[1], last[0]) if len(last) == 2 else None
    return LearningCurve(
        points=tuple(points),
        roc_auc=None if pair is None else difference(*pair, "roc_auc", scenario),
        cost_per_1000=None if pair is None else difference(*pair, "cost_per_1000", scenario),
        left_out=dict(left_out or {}),
        recent=dataset.time is not None,
    )


def _trained(
    dataset: Dataset, model: str, train: Rows, share: float, *, seed: int, fold: int
) -> Rows:
    kept = cut_rows(dataset, train, share, seed=seed)
    labels = np.asarray(dataset.y)[kept]
    if labels.min() == labels.max():
        lacking = "negative" if labels.min() else "positive"
        raise FoldError(
            f"{share_name(share)} of fold {fold + 1} is {len(kept):,} training rows without a "
            f"{lacking}, so there is nothing to learn from them: load more rows."
        )
    return training_rows(dataset, model, kept, seed=seed)
