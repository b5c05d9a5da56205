"""Turns a dataset and the name of a model into scores for rows the model never trained on."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import numpy as np

from simulator.balance import BALANCES
from simulator.fold_fits import checked_plan, fit, positive_scores, training_cap, training_rows
from simulator.models import ModelSpec, model_spec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from simulator.datasets import Dataset
    from simulator.folds import FoldPlan, Scheme


class Progress(Protocol):
    """Called before every fit and once at the end."""

    def __call__(self, done: int, total: int, words: str) -> None:
        """`done` of `total` folds are scored; `words` say what happens now."""


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """Out-of-fold scores of one model: every scored row once, by a model that never saw it.

    Parameters
    ----------
    dataset, dataset_version
        Name and content version of the data.
    model, balance
        `simulator.models.MODELS` and `simulator.balance.BALANCES` names.
    seed
        Of folds and fits.
    folds, scheme
        Number of held-out parts, and "stratified" or "forward in time".
    rows
        Rows loaded, n; in time the first block only trains, so m < n rows are scored.
    y_true : (m,) int8
        0 or 1.
    y_score : (m,) float64
        Finite; larger is more positive; in [0, 1] when `is_probability`.
    fold : (m,) int16
        The fold, from 0, that held the row out.
    row : (m,) int64
        Row number in the dataset, ascending.
    is_probability
        Whether the model gives probabilities. After balancing they are probabilities at the
        training balance, not at the prevalence of the data.
    train_rows
        Cap on the training rows per fold that was in force, or None.
    notes
        Sentences that belong beside any figure computed from these scores.
    """

    dataset: str
    dataset_version: str
    model: str
    balance: str
    seed: int
    folds: int
    scheme: Scheme
    rows: int
    y_true: NDArray[np.int8]
    y_score: NDArray[np.float64]
    fold: NDArray[np.int16]
    row: NDArray[np.int64]
    is_probability: bool
    train_rows: int | None = None
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        lengths = {len(a) for a in (self.y_true, self.y_score, self.fold, self.row)}
        if len(lengths) != 1:
            raise ValueError(f"arrays of Scores must have one length, got {sorted(lengths)}")
        if not np.isfinite(self.y_score).all():
            raise ValueError(f"y_score must be finite, but {self.model} gave a score that is not")
        for array in (self.y_true, self.y_score, self.fold, self.row):
            array.setflags(write=False)

    def __len__(self) -> int:
        return len(self.y_true)

    @property
    def positives(self) -> int:
        """Positive rows among the scored ones."""
        return int(np.count_nonzero(self.y_true))

    @property
    def negatives(self) -> int:
        """Negative rows among the scored ones."""
        return len(self) - self.positives

    @property
    def prevalence(self) -> float:
        """Share of positives among the scored rows."""
        return self.positives / len(self)


def out_of_fold(
    dataset: Dataset,
    model: str,
    *,
    balance: str = "none",
    folds: int = 5,
    seed: int = 0,
    progress: Progress | None = None,
) -> Scores:
    """Scores of every held-out row, by a model fitted on the other folds or on earlier rows.

    Preprocessing and balancing are fitted on training rows only; held-out rows are scored as
    they are. One BLAS and OpenMP thread per fit. The same arguments give the same arrays, bit
    for bit. The dataset is not changed.

    Parameters
    ----------
    dataset
        As `simulator.datasets.load` gives it. With a time, folds go forward in time.
    model
        A `simulator.models.MODELS` name.
    balance
        A `simulator.balance.BALANCES` name; the majority class ignores it.
    folds
        Held-out parts, at least 2.
    seed
        Of folds, resampling and fits.
    progress
        Called before every fit, and once at the end with ``done == total``.

    Raises
    ------
    FoldError
        When the data, or a training fold, cannot be split or balanced as asked.
    ValueError
        Unknown model or balance (naming the known ones), or two that do not go together.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> scores = out_of_fold(load("breast_cancer"), "logistic")
    >>> len(scores), scores.scheme, scores.is_probability
    (569, 'stratified', True)
    """
    spec = model_spec(model)
    plan = checked_plan(dataset, model, balance=balance, folds=folds, seed=seed)
    rows = [training_rows(dataset, model, train, seed=seed) for train in plan.train]
    scores = scores_of_fits(
        dataset, model, plan, rows, balance=balance, seed=seed, progress=progress, title=spec.title
    )
    if progress is not None:
        progress(len(plan), len(plan), f"{spec.title}: {len(plan)} folds scored")
    is_capped = any(len(kept) < len(train) for kept, train in zip(rows, plan.train, strict=True))
    cap = training_cap(dataset, model) if is_capped else None
    notes = (*plan.notes, *scores.notes, *_notes(spec, balance, cap))
    return replace(scores, train_rows=cap, notes=notes)


def scores_of_fits(
    dataset: Dataset,
    model: str,
    plan: FoldPlan,
    rows: Sequence[NDArray[np.int64]],
    *,
    balance: str,
    seed: int,
    title: str,
    progress: Progress | None = None,
) -> Scores:
    """Scores of every held-out row, by models fitted on rows chosen for each fold.

    Parameters
    ----------
    dataset, model, balance, seed
        As for `out_of_fold`.
    plan
        Its held-out rows are scored.
    rows
        One array of ascending row numbers per fold: what its model is fitted on.
    title
        How the words of progress begin.
    progress
        Called before every fit.

    Returns
    -------
    Scores
        Its notes are what the fits had to say.

    Raises
    ------
    FoldError
        When the rows of a fold cannot be balanced as asked.
    """
    spec, n = model_spec(model), len(dataset)
    y_score, fold = np.full(n, np.nan), np.full(n, -1, dtype=np.int16)
    notes: list[str] = []
    for k, (kept, held_out) in enumerate(zip(rows, plan.held_out, strict=True)):
        if progress is not None:
            progress(k, len(plan), f"{title}: fitting fold {k + 1} of {len(plan)}")
        fitted, said = fit(dataset, model, kept, balance=balance, seed=seed)
        notes.extend(f"{spec.title}, fold {k + 1}: {sentence}" for sentence in said)
        y_score[held_out] = positive_scores(fitted, dataset.X.iloc[held_out])
        fold[held_out] = k
    row = np.flatnonzero(fold >= 0)
    return Scores(
        dataset=dataset.name,
        dataset_version=dataset.version,
        model=model,
        balance=balance,
        seed=seed,
        folds=len(plan),
        scheme=plan.scheme,
        rows=n,
        y_true=np.asarray(dataset.y, dtype=np.int8)[row],
        y_score=y_score[row],
        fold=fold[row],
        row=row,
        is_probability=spec.is_probability,
        notes=tuple(notes),
    )


def _notes(spec: ModelSpec, balance: str, cap: int | None) -> list[str]:
    notes: list[str] = []
    if cap is not None:
        notes.append(f"{spec.title} trains on {cap:,} rows per fold and scores every held-out row.")
    if spec.name == "majority" and balance != "none":
        notes.append("The majority class ignores training balance.")
    elif balance != "none" and spec.is_probability:
        notes.append(
            f"{BALANCES[balance].title} in training: probabilities are at the training balance, "
            "not at the prevalence of the data."
        )
    return notes
