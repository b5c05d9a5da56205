"""Turns one case and the model that never saw it into the reasons for its score, and their price.

Three kinds of reasons, by what a model is made of. A sum over encoded columns is taken apart
exactly. A tree is read along the path of its questions. Of any other model nothing inside is read:
each feature in turn is replaced by what is typical, which answers "what if this one were ordinary"
and does not add up.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from simulator.balance import BALANCES
from simulator.case_values import typical_row, value_text
from simulator.fold_fits import checked_plan, fit, positive_scores, training_rows
from simulator.linear_parts import is_linear, linear_parts
from simulator.models import model_spec

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd
    from numpy.typing import NDArray

    from simulator.datasets import Dataset
    from simulator.scores import Progress

__all__ = ["Explanation", "Kind", "Part", "Step", "explain", "explained"]

Kind = Literal["additive", "path", "one at a time"]
_REPEATS = 7
"""Timings of an explanation and of a score; the median of them is shown."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One feature of the case and what it did.

    Parameters
    ----------
    feature : column of the raw table.
    value, typical : of this case; what it is held against, in words.
    effect : in the unit of the explanation, positive where it speaks for the positive class.
    """

    feature: str
    value: str
    typical: str
    effect: float


@dataclass(frozen=True, kw_only=True)
class Step:
    """One question on the path of a tree, and the answer of this case."""

    question: str
    answer: str
    yes: bool


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """Why one case got its score.

    Parameters
    ----------
    kind : "additive" (parts and `base` sum to `total`), "path" (steps lead to a leaf), or "one at
        a time" (parts do not sum to anything).
    model, row, fold : the model that was fitted without the row's fold; both count from 0.
    y_true : 0 or 1.
    score : out-of-fold score of the case.
    unit : of `base`, `total` and effects: "log-odds", "margin" or "score".
    base : log-odds or margin of the average training case; for "one at a time" the score of a case
        typical in everything; NaN for a path.
    total : log-odds, margin, or `score`.
    parts : largest effect first; empty for a path.
    steps : from the root down; empty for others.
    leaf : what the leaf holds, in words; empty for others.
    explain_ms, score_ms : median time of one explanation and of one score, on one row [ms].
    calls : cases that the model scored to give this explanation; the score itself takes 1.
    """

    kind: Kind
    model: str
    row: int
    fold: int
    y_true: int
    score: float
    unit: str
    base: float
    total: float
    parts: tuple[Part, ...]
    steps: tuple[Step, ...]
    leaf: str
    explain_ms: float
    score_ms: float
    calls: int


def explain(
    dataset: Dataset,
    model: str,
    row: int,
    *,
    balance: str = "none",
    folds: int = 5,
    seed: int = 0,
    progress: Progress | None = None,
) -> Explanation:
    """The reasons for the out-of-fold score of one row; fits one model.

    Parameters
    ----------
    row
        Row number in the data set, from 0, that some fold holds out.
    dataset, model, balance, folds, seed
        As for `simulator.scores.out_of_fold`.
    progress
        Called before the fit, before explaining, and at the end.

    Raises
    ------
    FoldError, ValueError
        As `simulator.scores.out_of_fold` does; also for a row that no fold holds out.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> found = explain(load("breast_cancer"), "logistic", 3)
    >>> found.kind, found.unit, abs(found.base + sum(p.effect for p in found.parts) - found.total)
    ('additive', 'log-odds', ...)
    """
    plan = checked_plan(dataset, model, balance=balance, folds=folds, seed=seed)
    holds = [k for k, rows in enumerate(plan.held_out) if row in rows]
    if not holds:
        raise ValueError(
            f"row must be one that some fold holds out, got {row} of {len(dataset):,} rows: "
            "in time, the first rows only train"
        )
    (fold,), title = holds, model_spec(model).title
    if progress is not None:
        progress(0, 2, f"{title}: fitting the model that never saw row {row}")
    train = training_rows(dataset, model, plan.train[fold], seed=seed)
    fitted, _ = fit(dataset, model, train, balance=balance, seed=seed)
    if progress is not None:
        progress(1, 2, f"{title}: explaining row {row}")
    found = explained(fitted, dataset, model, train, row=row, fold=fold, balance=balance)
    if progress is not None:
        progress(2, 2, f"{title}: row {row} explained")
    return found


def explained(
    fitted: Any,
    dataset: Dataset,
    model: str,
    train: NDArray[np.int64],
    *,
    row: int,
    fold: int = 0,
    balance: str = "none",
) -> Explanation:
    """The reasons for the score that a fitted pipeline gives a row.

    Parameters
    ----------
    fitted
        Pipeline of `model`, fitted on the rows `train` of the data set.
    train : (t,) int64
        Row numbers.
    balance
        That it was fitted with: what a tree's leaf holds was counted after it.
    """
    from simulator.tree_path import is_tree, tree_path  # noqa: PLC0415 (brings scikit-learn along)

    case, training = dataset.X.iloc[[row]], dataset.X.iloc[train]
    typical = typical_row(training)
    score_ms, scores = _timed(lambda: positive_scores(fitted, case))
    score = float(scores[0])
    common: dict[str, Any] = {
        "model": model,
        "row": row,
        "fold": fold,
        "y_true": int(dataset.y[row]),
        "score": score,
        "score_ms": score_ms,
    }
    if is_tree(fitted):
        explain_ms, (asked, leaf) = _timed(lambda: tree_path(fitted, case))
        if balance != "none":
            leaf = f"{leaf} Both are counted after balancing: {BALANCES[balance].title.lower()}."
        steps = tuple(Step(question=q, answer=a, yes=y) for q, a, y in asked)
        return Explanation(
            kind="path",
            unit="score",
            base=float("nan"),
            total=score,
            parts=(),
            steps=steps,
            leaf=leaf,
            explain_ms=explain_ms,
            calls=1,
            **common,
        )
    if is_linear(fitted):
        average = linear_parts(fitted, training).mean_encoded
        explain_ms, sums = _timed(lambda: linear_parts(fitted, case, average))
        effects, unit = sums.effects, "log-odds" if model_spec(model).is_probability else "margin"
        base, total, kind, calls = sums.base, sums.total, "additive", 1
    else:
        explain_ms, (effects, base) = _timed(lambda: _one_at_a_time(fitted, case, typical, score))
        unit, total, kind, calls = "score", score, "one at a time", len(effects) + 1
    return Explanation(
        kind=kind,
        unit=unit,
        base=base,
        total=total,
        parts=_parts(case, typical, effects),
        steps=(),
        leaf="",
        explain_ms=explain_ms,
        calls=calls,
        **common,
    )


def _one_at_a_time(
    fitted: Any, case: pd.DataFrame, typical: pd.DataFrame, score: float
) -> tuple[dict[str, float], float]:
    """Score minus the score with each feature replaced, and the score of the typical case."""
    import pandas as pd  # noqa: PLC0415 (a page reads explanations without tables)

    columns = [str(name) for name in case.columns]
    rows = [case] * len(columns) + [typical]
    tried = pd.concat(rows, ignore_index=True)
    for place, name in enumerate(columns):
        tried.loc[place, name] = typical[name].iloc[0]
    tried = tried.astype(case.dtypes.to_dict())
    scores = positive_scores(fitted, tried)
    effects = {name: score - float(scores[place]) for place, name in enumerate(columns)}
    return effects, float(scores[-1])


def _parts(
    case: pd.DataFrame, typical: pd.DataFrame, effects: dict[str, float]
) -> tuple[Part, ...]:
    made = [
        Part(
            feature=name,
            value=value_text(case[name].iloc[0]),
            typical=value_text(typical[name].iloc[0]),
            effect=effect,
        )
        for name, effect in effects.items()
    ]
    return tuple(sorted(made, key=lambda part: -abs(part.effect)))


def _timed(run: Callable[[], Any]) -> tuple[float, Any]:
    """Median time [ms] of a few calls after a first one that is not counted, and the result."""
    result = run()
    taken: list[int] = []
    for _ in range(_REPEATS):
        before = time.perf_counter_ns()
        run()
        taken.append(time.perf_counter_ns() - before)
    return float(np.median(taken)) / 1e6, result
