"""Turns a linear pipeline and rows into exact contributions of each raw feature to their score.

Linear here means: the log-odds or the margin is a constant plus a weighted sum of encoded columns,
each of which comes from one raw column. That holds for logistic regression and the linear support
vector machine, and for naive Bayes, whose log-odds are a sum over the bins a case falls into.
"""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

__all__ = ["LinearParts", "is_linear", "linear_parts"]


class LinearParts(NamedTuple):
    """Contributions of the first row.

    Parameters
    ----------
    effects : raw column to what it adds to the average case.
    base : log-odds or margin of the average encoded row.
    total : of the first row; `base` and `effects` sum to it.
    mean_encoded : (e,) mean of the encoded rows.
    """

    effects: dict[str, float]
    base: float
    total: float
    mean_encoded: NDArray[np.float64]


def is_linear(fitted: Any) -> bool:
    """Whether the pipeline's score is a sum that can be taken apart exactly."""
    return "encode" in fitted.named_steps and _weights(fitted.named_steps["model"]) is not None


def linear_parts(
    fitted: Any, table: pd.DataFrame, average: NDArray[np.float64] | None = None
) -> LinearParts:
    """Contributions of each raw feature of the first row, against an average encoded row.

    Parameters
    ----------
    fitted
        A pipeline for which `is_linear` holds.
    table
        Raw rows, at least one.
    average : (e,) float64, optional
        Encoded row to hold the case against; by default the mean of the rows given. The sum is
        exact whatever it is.

    Raises
    ------
    ValueError
        For a pipeline that is not linear.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> from simulator.models import MODELS
    >>> data = load("breast_cancer")
    >>> pipeline = MODELS["logistic"].pipeline(data).fit(data.X, data.y)
    >>> parts = linear_parts(pipeline, data.X)
    >>> direct = float(pipeline.decision_function(data.X.iloc[:1])[0])
    >>> abs(parts.base + sum(parts.effects.values()) - direct) < 1e-9
    True
    """
    found = _weights(fitted.named_steps["model"]) if is_linear(fitted) else None
    if found is None:
        raise ValueError("the pipeline must end in a linear model with an encoding before it")
    weight, constant = found
    tidy = fitted.named_steps["tidy"].transform(table)
    encoded = np.asarray(fitted.named_steps["encode"].transform(tidy), dtype=np.float64)
    mean = encoded.mean(axis=0) if average is None else average
    source = _sources(fitted)
    pushed = weight * (encoded[0] - mean)
    effects = {str(name): 0.0 for name in table.columns}
    for place, name in enumerate(source):
        effects[name] += float(pushed[place])
    return LinearParts(
        effects=effects,
        base=constant + float(weight @ mean),
        total=constant + float(weight @ encoded[0]),
        mean_encoded=mean,
    )


def _weights(model: Any) -> tuple[NDArray[np.float64], float] | None:
    """Weight of every encoded column, and the constant."""
    if hasattr(model, "coef_") and len(model.classes_) == 2:
        return np.asarray(model.coef_, dtype=np.float64).ravel(), float(model.intercept_[0])
    if hasattr(model, "feature_log_prob_"):
        rows, prior = model.feature_log_prob_, model.class_log_prior_
        return np.asarray(rows[1] - rows[0], dtype=np.float64), float(prior[1] - prior[0])
    return None


def _sources(fitted: Any) -> list[str]:
    """Raw column behind every encoded one, in the order of the encoded columns."""
    raw = tidy_sources(fitted.named_steps["tidy"])
    made: list[str] = []
    for _, step, columns in fitted.named_steps["encode"].transformers_:
        places = [int(place) for place in columns]
        if not places:
            continue
        one_hot = step[-1] if hasattr(step, "named_steps") else step
        if hasattr(one_hot, "categories_"):
            for place, categories in zip(places, one_hot.categories_, strict=True):
                made += [raw[place]] * len(categories)
        else:
            made += [raw[place] for place in places]
    return made


def tidy_sources(tidy: Any) -> list[str]:
    """Raw column behind every column of the tidy matrix: codes, numbers, missing flags."""
    made: list[str] = []
    for name, step, columns in tidy.transformers_:
        if name not in ("code", "number") or not len(columns):
            continue
        made += [str(column) for column in columns]
        if name == "number":
            flagged = step.named_steps["impute"].indicator_.features_
            made += [str(columns[place]) for place in flagged]
    return made
