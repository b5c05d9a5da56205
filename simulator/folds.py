"""Turns labels, and time where there is any, into training and held-out rows, fold by fold."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Rows = NDArray[np.int64]

Scheme = Literal["stratified", "forward in time"]


class FoldError(ValueError):
    """The data cannot be split as asked; the message is a sentence fit for the screen."""


@dataclass(frozen=True, slots=True)
class FoldPlan:
    """Training and held-out rows of every fold.

    Parameters
    ----------
    scheme
        "stratified": every row is held out once, each class spread evenly over the folds.
        "forward in time": blocks in time order; block k is held out from a model trained on
        the blocks before it, so that the first block only trains.
    train, held_out
        One read-only array of ascending row numbers per fold; held-out rows are disjoint.
    notes
        Sentences that belong beside any figure computed from these folds.
    """

    scheme: Scheme
    train: tuple[Rows, ...]
    held_out: tuple[Rows, ...]
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for rows in (*self.train, *self.held_out):
            rows.setflags(write=False)

    def __len__(self) -> int:
        return len(self.train)


def fold_plan(
    y: NDArray[Any], time: NDArray[Any] | None = None, *, folds: int = 5, seed: int = 0
) -> FoldPlan:
    """Folds for labels `y`: forward in time where there is time, else stratified.

    Parameters
    ----------
    y : (n,) array of 0/1
    time : (n,) array or None
        Numbers or dates, in any order. Rows of one timestamp are never split between
        training and held-out rows.
    folds
        Held-out parts, at least 2. In time, fewer when there are too few timestamps (noted).
    seed
        Seed of the stratified shuffle; time needs none.

    Raises
    ------
    FoldError
        One class only; fewer rows than folds; a training fold without a positive or without
        a negative; a time that does not move or is missing.

    Examples
    --------
    >>> plan = fold_plan(np.array([0, 1, 0, 1]), np.array([1, 1, 2, 3]), folds=2)
    >>> [rows.tolist() for rows in plan.train], [rows.tolist() for rows in plan.held_out]
    ([[0, 1], [0, 1, 2]], [[2], [3]])
    """
    y = np.asarray(y)
    if folds < 2:
        raise FoldError(f"folds must be at least 2, got {folds}")
    if len(y) < folds:
        raise FoldError(f"{folds} folds need at least {folds} rows, got {len(y)}: load more rows.")
    present = np.unique(y)
    if len(present) < 2:
        what = "no rows" if len(y) == 0 else f"only class {present[0]}"
        raise FoldError(f"Scores need rows of both classes, but the data has {what}.")
    plan = (
        _stratified_plan(y, folds=folds, seed=seed)
        if time is None
        else _forward_plan(np.asarray(time), folds=folds)
    )
    for number, rows in enumerate(plan.train, start=1):
        _check_training_fold(y[rows], number, plan)
    return FoldPlan(plan.scheme, plan.train, plan.held_out, plan.notes + _class_notes(y, plan))


def capped_rows(y: NDArray[Any], rows: Rows, *, cap: int, seed: int) -> Rows:
    """At most `cap` of the rows, at the class shares of `rows`, ascending; at least one per class.

    Examples
    --------
    >>> y = np.array([0] * 80 + [1] * 20)
    >>> kept = capped_rows(y, np.arange(100), cap=10, seed=0)
    >>> len(kept), int(y[kept].sum())
    (10, 2)
    """
    if len(rows) <= cap:
        return rows
    rng = np.random.default_rng(seed)
    positives, negatives = rows[y[rows] == 1], rows[y[rows] == 0]
    keep = min(max(round(cap * len(positives) / len(rows)), 1), cap - 1)
    return np.sort(
        np.concatenate(
            [
                rng.permutation(positives)[:keep],
                rng.permutation(negatives)[: cap - keep],
            ]
        )
    )


def _stratified_plan(y: NDArray[Any], *, folds: int, seed: int) -> FoldPlan:
    rng = np.random.default_rng(seed)
    fold = np.empty(len(y), dtype=np.int64)
    dealt = 0
    for label in (1, 0):
        rows = rng.permutation(np.flatnonzero(y == label))
        # Dealing on from where the last class stopped keeps fold sizes within one row.
        fold[rows] = (dealt + np.arange(len(rows))) % folds
        dealt += len(rows)
    return FoldPlan(
        "stratified",
        tuple(np.flatnonzero(fold != k) for k in range(folds)),
        tuple(np.flatnonzero(fold == k) for k in range(folds)),
    )


def _forward_plan(time: NDArray[Any], *, folds: int) -> FoldPlan:
    missing = np.isnat(time) if time.dtype.kind == "M" else np.isnan(time.astype(np.float64))
    if missing.any():
        raise FoldError(f"Every row must have a time, but {int(missing.sum())} rows have none.")
    order = np.argsort(time, kind="stable")
    ordered = time[order]
    starts = np.flatnonzero(ordered[1:] != ordered[:-1]) + 1
    if len(starts) == 0:
        raise FoldError("All rows have the same time, so none can be predicted from earlier ones.")
    notes: list[str] = []
    if len(starts) < folds:
        notes.append(
            f"Time takes {len(starts) + 1} values, so there are {len(starts)} folds, not {folds}."
        )
        folds = len(starts)
    borders = [*_borders(starts, rows=len(time), folds=folds), len(time)]
    notes.append(
        f"The first {borders[0]:,} rows only train: scores cover the {len(time) - borders[0]:,} "
        "rows after them."
    )
    return FoldPlan(
        "forward in time",
        tuple(np.sort(order[:first]) for first in borders[:-1]),
        tuple(np.sort(order[first:last]) for first, last in pairwise(borders)),
        tuple(notes),
    )


def _borders(starts: Rows, *, rows: int, folds: int) -> list[int]:
    """Starts of the held-out blocks: the timestamp starts nearest to folds + 1 equal parts."""
    borders: list[int] = []
    first = 0
    for k in range(1, folds + 1):
        # Leave a start for each block still to come.
        candidates = starts[first : len(starts) - (folds - k)]
        nearest = first + int(np.argmin(np.abs(candidates - rows * k / (folds + 1))))
        borders.append(int(starts[nearest]))
        first = nearest + 1
    return borders


def _check_training_fold(labels: NDArray[Any], number: int, plan: FoldPlan) -> None:
    for label, words in ((1, "positive"), (0, "negative")):
        if not (labels == label).any():
            raise FoldError(
                f"Fold {number} of {len(plan)} ({plan.scheme}) has no {words} among its "
                f"{len(labels):,} training rows, so there is nothing to learn: load more rows "
                "or use fewer folds."
            )


def _class_notes(y: NDArray[Any], plan: FoldPlan) -> tuple[str, ...]:
    scored = y[np.concatenate(plan.held_out)]
    if len(np.unique(scored)) < 2:
        raise FoldError(
            f"The held-out rows hold only class {scored[0]}, so nothing can be measured on them: "
            "load more rows."
        )
    empty = [str(k) for k, rows in enumerate(plan.held_out, start=1) if not (y[rows] == 1).any()]
    if not empty:
        return ()
    which = f"fold {empty[0]}" if len(empty) == 1 else f"folds {', '.join(empty)}"
    return (f"No positive is held out in {which}; the pooled scores still hold both classes.",)
