"""Turns scores of one model on every subset of feature groups into what each group is worth.

All subsets are scored on the same held-out rows by models trained on the same folds, so that two
of them are compared in pairs. Prices and look-up times are assumptions that change without a fit.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from simulator.feature_groups import FeatureGroup
from simulator.fold_fits import checked_plan
from simulator.intervals import Interval
from simulator.lookup_latency import LookupTime, Order, lookup_time
from simulator.scores import Progress, Scores, out_of_fold
from simulator.study_parts import Names
from simulator.study_points import COST, ScoredPoint, difference, scored_points

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.comparison import PairedDifference
    from simulator.datasets import Dataset
    from simulator.scenario import Scenario

__all__ = [
    "Gain",
    "SetValue",
    "column_subset",
    "gains",
    "no_features_scores",
    "set_points",
    "set_values",
    "subset_scores",
]


@dataclass(frozen=True, kw_only=True)
class SetValue:
    """One subset of the groups: what it costs, and how well the model does with it.

    Parameters
    ----------
    groups : names in the order of the registry; empty for no features at all.
    at : quality on the held-out rows.
    price_per_1000 : of its groups [currency per 1,000 predictions].
    time : until the features are fetched, with the model when its times are given [ms].
    """

    groups: Names
    at: ScoredPoint
    price_per_1000: float
    time: LookupTime

    @property
    def total_per_1000(self) -> float:
        """Cost of the decisions and price of the features [currency per 1,000]; lower is better."""
        return self.at.cost.value + self.price_per_1000


@dataclass(frozen=True, kw_only=True)
class Gain:
    """What one group adds.

    Parameters
    ----------
    group : the group, with its price and times.
    added, added_interval : cost per 1,000 that it saves when it joins all others, paired; NaN and
        None where the rule has no point.
    alone, alone_interval : cost per 1,000 that it saves against no features at all, paired.
    auc_added, auc_added_interval : ROC AUC that it adds to all others, paired.
    p99_added_ms : by how much it moves the p99 of all groups together [ms].
    """

    group: FeatureGroup
    added: float
    added_interval: Interval | None
    alone: float
    alone_interval: Interval | None
    auc_added: float
    auc_added_interval: Interval | None
    p99_added_ms: float


def column_subset(dataset: Dataset, columns: Iterable[str]) -> Dataset:
    """The same rows with these columns only, in the order of the table.

    Raises
    ------
    ValueError
        For no column, or one that the data does not have.
    """
    wanted = set(columns)
    unknown = sorted(wanted - set(dataset.X.columns))
    if unknown or not wanted:
        what = ", ".join(unknown) if unknown else "none"
        raise ValueError(f"columns must be columns of {dataset.name}, at least one, got {what}")
    return replace(dataset, X=dataset.X[[name for name in dataset.X.columns if name in wanted]])


def subset_scores(
    dataset: Dataset,
    model: str,
    groups: Sequence[FeatureGroup],
    *,
    balance: str = "none",
    folds: int = 5,
    seed: int = 0,
    progress: Progress | None = None,
) -> Scores:
    """Out-of-fold scores of a model that sees the columns of these groups only.

    Parameters
    ----------
    groups
        At least one. With all groups the scores are those of `simulator.scores.out_of_fold`.
    dataset, model, balance, folds, seed, progress
        As for `simulator.scores.out_of_fold`, with its errors.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> from simulator.feature_groups import feature_groups
    >>> data = load("binormal", max_rows=500)
    >>> scores = subset_scores(data, "logistic", feature_groups("binormal")[:1])
    >>> len(scores)
    500
    """
    columns = [column for group in groups for column in group.columns]
    narrowed = column_subset(dataset, columns)

    def named(done: int, total: int, words: str) -> None:
        if progress is not None:
            progress(done, total, f"{' + '.join(g.title for g in groups)}. {words}")

    return out_of_fold(narrowed, model, balance=balance, folds=folds, seed=seed, progress=named)


def no_features_scores(scores: Scores, dataset: Dataset) -> Scores:
    """Scores of the same rows when nothing about a case is known: one number for all.

    The number is the prevalence of the first training fold, which no held-out row after it entered,
    so that a rule can only alert everybody or nobody.
    """
    plan = checked_plan(
        dataset, scores.model, balance=scores.balance, folds=scores.folds, seed=scores.seed
    )
    known = float(np.asarray(dataset.y)[plan.train[0]].mean())
    return replace(scores, y_score=np.full(len(scores), known), notes=(), train_rows=None)


def set_values(
    scenario: Scenario,
    groups: Sequence[FeatureGroup],
    scored: Mapping[Names, Scores],
    *,
    order: Order = "parallel",
    service_ms: NDArray[np.float64] | None = None,
    points: Mapping[Names, ScoredPoint] | None = None,
) -> dict[Names, SetValue]:
    """Every subset with its quality, price and time.

    Parameters
    ----------
    scenario
        Its rule decides where each subset stands.
    groups
        With the assumptions as they are now.
    scored
        Subset to scores; all of the same rows.
    order, service_ms
        As for `simulator.lookup_latency.lookup_time`.
    points
        What `set_points` gave for the same scenario and scores, when it is at hand.
    """
    by_name = {group.name: group for group in groups}
    at = set_points(scenario, scored) if points is None else points
    made: dict[Names, SetValue] = {}
    for names in scored:
        chosen = [by_name[name] for name in names]
        made[names] = SetValue(
            groups=names,
            at=at[names],
            price_per_1000=math.fsum(group.price_per_1000 for group in chosen),
            # Without any feature there is no model to wait for.
            time=lookup_time(chosen, order, service_ms=service_ms if names else None),
        )
    return made


def set_points(scenario: Scenario, scored: Mapping[Names, Scores]) -> dict[Names, ScoredPoint]:
    """Where every subset stands under the scenario's rule; the largest leads when set by hand."""
    ordered = sorted(scored, key=len, reverse=True)
    found = scored_points(scenario, {_key(names): scored[names] for names in ordered})
    return {names: found[_key(names)] for names in scored}


def gains(
    scenario: Scenario, groups: Sequence[FeatureGroup], values: Mapping[Names, SetValue]
) -> list[Gain]:
    """What each group adds to the others and what it is worth alone, in the registry's order.

    Parameters
    ----------
    values
        As `set_values` gives them for all subsets, the empty one included.
    """
    names = tuple(group.name for group in groups)
    whole, nothing = values[names], values[()]
    made: list[Gain] = []
    for group in groups:
        without = values[tuple(name for name in names if name != group.name)]
        alone = values[(group.name,)]
        added, added_interval = _saving(difference(without.at, whole.at, COST, scenario))
        single, single_interval = _saving(difference(nothing.at, alone.at, COST, scenario))
        auc = difference(whole.at, without.at, "roc_auc", scenario)
        made.append(
            Gain(
                group=group,
                added=added,
                added_interval=added_interval,
                alone=single,
                alone_interval=single_interval,
                auc_added=math.nan if auc is None else auc.value,
                auc_added_interval=None if auc is None else auc.interval,
                p99_added_ms=whole.time.p99_ms - without.time.p99_ms,
            )
        )
    return made


def _saving(found: PairedDifference | None) -> tuple[float, Interval | None]:
    return (math.nan, None) if found is None else (found.value, found.interval)


def _key(names: Names) -> str:
    return "+".join(names)
