"""Turns a fitted model and its held-out rows into how much worse it scores without one column.

Fold by fold, one column of the raw table is shuffled among all held-out rows, so that it keeps its
values and loses its connection to the case, and the model that never saw these rows scores them
again (Breiman 2001, doi:10.1023/A:1010933404324; Fisher, Rudin & Dominici 2019, model reliance).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from simulator.fold_fits import checked_plan, fit, positive_scores, training_rows
from simulator.models import model_spec
from simulator.permuted_auc import auc_drop
from simulator.study_parts import shuffled_units

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from simulator.datasets import Dataset
    from simulator.scores import Progress

    Rows = NDArray[np.int64]

__all__ = [
    "MOST_SCORINGS",
    "REPEATS",
    "Permuted",
    "judged_rows",
    "permuted_scores",
]

REPEATS = 5
"""Shuffles of each column; the mean over them is the estimate."""
MOST_SCORINGS = 2_000_000
"""Cases scored in one study, at most: held-out rows are sampled when there would be more."""
SLOW = ("knn", "rbf_svm")
"""Models that compare every case with stored ones; they get a fifth of the scorings."""
ROUNDING = 1e-13


@dataclass(frozen=True, eq=False, kw_only=True)
class Permuted:
    """Held-out rows scored as they are and with each unit (a column, or a group) shuffled.

    Its arrays are read-only.

    Parameters
    ----------
    units : (u,) names of columns, then of groups, which begin with `GROUP`.
    y_true : (m,) int8
    base : (m,) float64, scores of the rows as they are.
    row : (m,) int64, row numbers in the data, ascending.
    levels : (l,) float64, the distinct scores of all held-out rows, ascending.
    place : (u, r, m) int32, how many of `levels` are at or below the score after a shuffle: a case
        is alerted at the threshold ``levels[j]`` when its place is above j.
    drop : (u, r) float64, fall of the ROC AUC in each shuffle.
    drop_error : (u,) float64, standard error over rows of the mean fall; NaN with one row of a
        class.
    prevalence : share of positives among all held-out rows.
    held_out : number of all held-out rows; more than m when they were sampled.
    seed : of the folds, the fits and the shuffles.
    """

    units: tuple[str, ...]
    y_true: NDArray[np.int8]
    base: NDArray[np.float64]
    row: Rows
    levels: NDArray[np.float64]
    place: NDArray[np.int32]
    drop: NDArray[np.float64]
    drop_error: NDArray[np.float64]
    prevalence: float
    held_out: int
    seed: int

    def __post_init__(self) -> None:
        for name in ("y_true", "base", "row", "levels", "place", "drop", "drop_error"):
            getattr(self, name).setflags(write=False)

    @property
    def repeats(self) -> int:
        """Shuffles of each unit."""
        return self.drop.shape[1]


def judged_rows(
    y: NDArray[np.int8], rows: Rows, *, units: int, repeats: int, model: str, seed: int
) -> Rows:
    """Held-out rows that are scored again: all, or a sample that keeps rare positives.

    Above the limit of `MOST_SCORINGS` up to half of the places go to positives. That leaves a fall
    of the ROC AUC as it is, which does not depend on the class shares, because a shuffle draws the
    values of a row from all held-out rows of its fold; a cost is derived at their prevalence.

    Examples
    --------
    >>> y = np.array([0] * 900_000 + [1] * 100, dtype=np.int8)
    >>> kept = judged_rows(y, np.arange(len(y)), units=20, repeats=5, model="tree", seed=0)
    >>> len(kept), int(y[kept].sum())
    (20000, 100)
    """
    share = 5 if model in SLOW else 1
    most = max(MOST_SCORINGS // (share * max(units * repeats, 1)), 200)
    if len(rows) <= most:
        return rows
    rng = np.random.default_rng([seed, 3])
    positives = rng.permutation(rows[y[rows] == 1])
    negatives = rng.permutation(rows[y[rows] == 0])
    kept = min(len(positives), max(most // 2, most - len(negatives)))
    return np.sort(np.concatenate([positives[:kept], negatives[: most - kept]]))


def permuted_scores(
    dataset: Dataset,
    model: str,
    *,
    balance: str = "none",
    folds: int = 5,
    seed: int = 0,
    repeats: int = REPEATS,
    units: Mapping[str, tuple[str, ...]] | None = None,
    progress: Progress | None = None,
) -> Permuted:
    """Scores of held-out rows as they are, and with each unit shuffled.

    Parameters
    ----------
    dataset, model, balance, folds, seed
        As for `simulator.scores.out_of_fold`: `base` holds the same scores.
    repeats
        Shuffles of each unit, at least 2.
    units
        Name to the columns shuffled together; by default `shuffled_units` of the data set.
    progress
        Called before every fit and every unit, and at the end.

    Raises
    ------
    FoldError, ValueError
        As `simulator.scores.out_of_fold` does; also for too few repeats.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> found = permuted_scores(load("binormal", max_rows=500), "logistic", repeats=2)
    >>> found.place.shape, bool(found.drop[0].mean() > 0.1)
    ((5, 2, 500), True)
    """
    if repeats < 2:
        raise ValueError(f"repeats must be at least 2, got {repeats}")
    wanted = shuffled_units(dataset.name) if units is None else dict(units)
    plan = checked_plan(dataset, model, balance=balance, folds=folds, seed=seed)
    y = np.asarray(dataset.y, dtype=np.int8)
    whole = np.full(len(y), np.nan)
    held_out = np.sort(np.concatenate(plan.held_out))
    kept = judged_rows(y, held_out, units=len(wanted), repeats=repeats, model=model, seed=seed)
    shuffled = np.full((len(wanted), repeats, len(kept)), np.nan)
    steps, title = len(wanted) + 1, model_spec(model).title
    for k, (train, rows) in enumerate(zip(plan.train, plan.held_out, strict=True)):
        if progress is not None:
            progress(k * steps, len(plan) * steps, f"{title}: fitting fold {k + 1} of {len(plan)}")
        fitted, _ = fit(
            dataset,
            model,
            training_rows(dataset, model, train, seed=seed),
            balance=balance,
            seed=seed,
        )
        whole[rows] = positive_scores(fitted, dataset.X.iloc[rows])
        here = np.flatnonzero(np.isin(kept, rows))
        if not len(here):  # a small fold may have nothing in the sample
            continue
        whose, among = kept[here], np.sort(rows)
        table = dataset.X.iloc[whose].reset_index(drop=True)
        drawn_from, places = dataset.X.iloc[among], np.searchsorted(among, whose)
        for u, (name, columns) in enumerate(wanted.items()):
            if progress is not None:
                words = f"{title}, fold {k + 1} of {len(plan)}: shuffling {name}"
                progress(k * steps + u + 1, len(plan) * steps, words)
            orders = [
                np.random.default_rng([seed, 4, k, u, r]).permutation(len(among))[places]
                for r in range(repeats)
            ]
            scores = positive_scores(fitted, _shuffled(table, drawn_from, columns, orders))
            shuffled[u][:, here] = scores.reshape(repeats, len(table))
    if progress is not None:
        progress(len(plan) * steps, len(plan) * steps, f"{title}: {len(wanted)} units shuffled")
    return _permuted(tuple(wanted), y, whole, held_out, kept, shuffled, seed)


def _shuffled(
    table: pd.DataFrame, drawn_from: pd.DataFrame, columns: Sequence[str], orders: Sequence[Rows]
) -> pd.DataFrame:
    """The table once per order, below each other: one call of the model for all of them.

    An order says for each row of the table which row of `drawn_from` its new values come from.
    """
    changed = table.iloc[np.tile(np.arange(len(table)), len(orders))].reset_index(drop=True)
    order = np.concatenate(orders)
    for column in columns:
        changed[column] = drawn_from[column].take(order).array
    return changed


def _snapped(scores: NDArray[np.float64], levels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Scores, those equal to a level but for rounding put onto it.

    The last bit of a product of matrices may depend on where in the batch a row stands, and a row
    that did not change must not seem to cross a threshold.
    """
    above = np.searchsorted(levels, scores).clip(1, max(len(levels) - 1, 1))
    low, high = levels[above - 1], levels[np.minimum(above, len(levels) - 1)]
    near = np.where(scores - low < high - scores, low, high)
    return np.where(np.abs(near - scores) <= ROUNDING * np.maximum(1, np.abs(scores)), near, scores)


def _permuted(
    units: tuple[str, ...],
    y: NDArray[np.int8],
    whole: NDArray[np.float64],
    held_out: Rows,
    kept: Rows,
    shuffled: NDArray[np.float64],
    seed: int,
) -> Permuted:
    base, label = whole[kept], y[kept]
    levels = np.unique(whole[held_out])
    shuffled = _snapped(shuffled, levels)
    drops: list[Any] = [auc_drop(label, base, scores) for scores in shuffled]
    return Permuted(
        units=units,
        y_true=label,
        base=base,
        row=kept,
        levels=levels,
        place=np.searchsorted(levels, shuffled, side="right").astype(np.int32),
        drop=np.array([drop for drop, _ in drops]),
        drop_error=np.array([error for _, error in drops]),
        prevalence=float(y[held_out].mean()),
        held_out=len(held_out),
        seed=seed,
    )
