"""Turns the columns of a data set, a seed and a balance into one model's unfitted pipeline."""

# ruff: noqa: PLC0415 (scikit-learn loads when a pipeline is built)
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from simulator.balance import check_balance, sampler_step

if TYPE_CHECKING:
    from simulator.datasets import Dataset
    from simulator.preprocessing import Columns

__all__ = ["Builder", "ModelSpec"]

Builder = Callable[["Columns", int], list[tuple[str, Any]]]
"""Columns and seed to the named steps of a model."""


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """One model: what it is for, in words, and how to build it.

    Parameters
    ----------
    name, title, short
        Registry key, full name, and the two to four letters for a legend.
    purpose
        What it is for and when to choose it.
    training_cost
        Cost of a fit in words and in Big-O.
    is_probability
        Whether scores are probabilities in [0, 1] (perhaps badly calibrated ones); otherwise
        they are margins that only rank.
    explains
        How a person would explain one of its decisions.
    build
        Columns and seed to the steps after `simulator.preprocessing.tidy_step`.
    simplicity
        Rank from 0, the simplest to explain, build and serve; among models whose difference may be
        zero the one of lower rank is kept.
    train_rows
        Training rows per fold are capped at this, or at half of the loaded rows if that is
        more; None for no cap. Held-out rows are never capped.
    """

    name: str
    title: str
    short: str
    purpose: str
    training_cost: str
    is_probability: bool
    explains: str
    build: Builder
    simplicity: int
    train_rows: int | None = None

    def pipeline(self, dataset: Dataset, seed: int = 0, *, balance: str = "none") -> Any:
        """Unfitted pipeline for the columns of a dataset.

        Resampling, when asked for, is a step of the pipeline: it happens in `fit` only.

        Parameters
        ----------
        dataset
            Only the names and types of its columns are used.
        seed
            Seed of every random choice of the fit.
        balance
            A `simulator.balance.BALANCES` name.

        Returns
        -------
        sklearn.pipeline.Pipeline or imblearn.pipeline.Pipeline

        Raises
        ------
        ValueError
            For an unknown balance, or a column that is neither a number nor a category.
        """
        from simulator.preprocessing import columns_of, tidy_step

        columns = columns_of(dataset.X)
        steps = self.build(columns, seed)
        if self.name == "majority":
            check_balance(balance)
            sampler = None
        else:
            sampler = sampler_step(check_balance(balance), columns, seed)
        if sampler is None:
            from sklearn.pipeline import Pipeline

            return Pipeline([("tidy", tidy_step(columns)), *steps])
        from imblearn.pipeline import Pipeline as ResamplingPipeline

        return ResamplingPipeline([("tidy", tidy_step(columns)), ("balance", sampler), *steps])
