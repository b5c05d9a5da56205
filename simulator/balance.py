"""Turns the rows of one training fold into rows, or weights, of balanced classes.

Only training rows ever pass through here: held-out rows keep the balance of the data, because
every function below is called inside a fold. Balancing changes what the scores mean: after it,
a probability is a probability *at the training balance* and needs recalibration or prior
correction before it is used as one.
"""

# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.preprocessing import Columns

SMOTE_NEIGHBOURS = 5
"""Neighbours SMOTE interpolates between (Chawla et al. 2002); fewer when a fold has fewer."""


@dataclass(frozen=True, slots=True)
class BalanceSpec:
    """One way to treat class imbalance in training.

    Parameters
    ----------
    name, title
        Registry key and the words on the control.
    what
        What it does to the training rows, in one sentence.
    effect
        What it does to the scores, in one sentence.
    resamples
        Whether the training fold changes its rows (otherwise its weights, or nothing).
    """

    name: str
    title: str
    what: str
    effect: str
    resamples: bool


BALANCES: dict[str, BalanceSpec] = {
    spec.name: spec
    for spec in (
        BalanceSpec(
            name="none",
            title="No rebalancing",
            what="Trains on the classes as they are in the data.",
            effect="Probabilities keep the prevalence of the data.",
            resamples=False,
        ),
        BalanceSpec(
            name="class_weight",
            title="Class weight",
            what="Weights each training row by the inverse of its class frequency.",
            effect="Scores rise as if both classes were equally common; the order can change too.",
            resamples=False,
        ),
        BalanceSpec(
            name="undersample",
            title="Random under-sampling",
            what="Drops random majority rows from the training fold until both classes are equal.",
            effect="Scores rise as with class weight; fewer rows train faster and vary more.",
            resamples=True,
        ),
        BalanceSpec(
            name="oversample",
            title="Random over-sampling",
            what="Repeats random minority rows in the training fold until both classes are equal.",
            effect="Scores rise as with class weight; flexible models may memorise the repeats.",
            resamples=True,
        ),
        BalanceSpec(
            name="smote",
            title="SMOTE",
            what="Adds rows between neighbouring minority rows (SMOTENC with categories).",
            effect="Scores rise as with class weight; the added rows are invented, not observed.",
            resamples=True,
        ),
    )
}

_UNSUPPORTED = {
    ("knn", "class_weight"): (
        "k-nearest neighbours counts rows and has no place for a weight: "
        "choose random over-sampling, which repeats rows instead."
    )
}


def supports(model: str, balance: str) -> str | None:
    """None when the model can be trained with the balance, else a sentence saying why not.

    Raises
    ------
    ValueError
        For a balance that is not in `BALANCES`.

    Examples
    --------
    >>> supports("logistic", "class_weight") is None
    True
    >>> supports("knn", "class_weight")[:36]
    'k-nearest neighbours counts rows and'
    """
    check_balance(balance)
    return _UNSUPPORTED.get((model, balance))


def check_balance(balance: str) -> str:
    """The name itself.

    Raises
    ------
    ValueError
        For a name that is not in `BALANCES`, naming the known ones.
    """
    if balance not in BALANCES:
        raise ValueError(f"balance must be one of {', '.join(BALANCES)}, got {balance!r}")
    return balance


def balanced_weights(y: NDArray[Any]) -> NDArray[np.float64]:
    """Weight per row so that both classes weigh the same and the weights sum to the row count.

    ``n / (2 n_c)`` for a row of class c (King & Zeng 2001; scikit-learn's "balanced").

    Parameters
    ----------
    y : (n,) array of 0/1
        Both classes present.

    Examples
    --------
    >>> balanced_weights(np.array([0, 0, 0, 1])).round(3).tolist()
    [0.667, 0.667, 0.667, 2.0]
    """
    counts = np.bincount(np.asarray(y, dtype=np.int64), minlength=2)
    return (len(y) / (2.0 * counts))[np.asarray(y, dtype=np.int64)]


def too_few_rows(y: NDArray[Any], balance: str) -> str | None:
    """None when the training labels allow the balance, else a sentence saying why not.

    Examples
    --------
    >>> too_few_rows(np.array([0, 0, 1]), "smote")[:53]
    'SMOTE interpolates between rows of the smaller class,'
    """
    smaller = min(int(np.count_nonzero(y == label)) for label in (0, 1))
    if balance == "smote" and smaller < 2:
        return (
            "SMOTE interpolates between rows of the smaller class, which needs at least 2 in "
            f"every training fold, got {smaller}: load more rows or choose random over-sampling."
        )
    return None


def sampler_step(balance: str, columns: Columns, seed: int) -> Any | None:
    """Resampling step for the tidy matrix (see `simulator.preprocessing`), or None.

    None for "none" and "class_weight", which keep the rows.
    """
    if balance == "undersample":
        from imblearn.under_sampling import RandomUnderSampler

        return RandomUnderSampler(random_state=seed)
    if balance == "oversample":
        from imblearn.over_sampling import RandomOverSampler

        return RandomOverSampler(random_state=seed)
    if balance == "smote":
        from simulator.smote import ScaledSmote

        return ScaledSmote(len(columns.categories), len(columns.numbers), SMOTE_NEIGHBOURS, seed)
    return None
