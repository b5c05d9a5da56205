"""Turns a table of mixed columns into the numbers a model can learn from, inside the fold.

Every pipeline starts with the same step, ``tidy_step``: it imputes, flags and codes, and its
columns come out in a fixed order, the *tidy matrix*::

    [ category codes (c) | numbers, imputed (p) | missing flags (whatever training rows showed) ]

Resampling happens on the tidy matrix, so that synthetic rows never contain a missing value and
held-out rows pass through exactly the same coding. What follows (scaling, one-hot) is the
model's own. Everything is fitted on training rows only, because it is inside the pipeline.
"""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from pandas.api import types
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, OrdinalEncoder, StandardScaler

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

RARE_BELOW = 10
"""A category seen in fewer training rows than this shares one code with the other rare ones."""
MOST_CATEGORIES = 200
"""At most this many codes per column (histogram gradient boosting takes 255)."""
UNSEEN_CODE = -1
MISSING_CODE = -2
NUMBER_BINS = 10
"""Quantile bins per number for naive Bayes."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Names of the category and number columns of a table, in table order.

    Errors: ``ValueError`` from `columns_of` for a column that is neither (a date, for example).
    """

    categories: tuple[str, ...]
    numbers: tuple[str, ...]

    @property
    def codes(self) -> list[int]:
        """Positions of the category codes in the tidy matrix."""
        return list(range(len(self.categories)))

    @property
    def imputed(self) -> list[int]:
        """Positions of the imputed numbers in the tidy matrix."""
        first = len(self.categories)
        return list(range(first, first + len(self.numbers)))

    def flags(self, tidy: NDArray[np.float64]) -> list[int]:
        """Positions of the missing flags in a tidy matrix: whatever follows the numbers."""
        return list(range(len(self.categories) + len(self.numbers), tidy.shape[1]))


def columns_of(table: pd.DataFrame) -> Columns:
    """Columns of a table, sorted into categories (text, category, boolean) and numbers.

    Raises
    ------
    ValueError
        When a column is neither, or there is no column at all.

    Examples
    --------
    >>> import pandas as pd
    >>> columns_of(pd.DataFrame({"amount": [1.5, 2.0], "country": ["NL", "FR"]}))
    Columns(categories=('country',), numbers=('amount',))
    """
    categories: list[str] = []
    numbers: list[str] = []
    for name in table.columns:
        column = table[name]
        if types.is_bool_dtype(column) or not types.is_numeric_dtype(column):
            if types.is_datetime64_any_dtype(column) or types.is_timedelta64_dtype(column):
                raise ValueError(
                    f"column {name!r} must be a number or a category, got {column.dtype}: "
                    "derive a number from it"
                )
            categories.append(str(name))
        else:
            numbers.append(str(name))
    if not categories and not numbers:
        raise ValueError("the table must have at least one column to learn from, got none")
    return Columns(tuple(categories), tuple(numbers))


def tidy_step(columns: Columns) -> Any:
    """First step of every pipeline: impute and flag numbers, code categories.

    Numbers: the training median, plus a 0/1 flag for each column that had a missing value in
    training. Categories: one code each; rare ones share a code, missing is `MISSING_CODE`, and
    a category never seen in training is `UNSEEN_CODE`.
    """
    coder = OrdinalEncoder(
        handle_unknown="use_encoded_value",
        unknown_value=UNSEEN_CODE,
        encoded_missing_value=MISSING_CODE,
        min_frequency=RARE_BELOW,
        max_categories=MOST_CATEGORIES,
    )
    imputer = SimpleImputer(strategy="median", add_indicator=True, keep_empty_features=True)
    numbers = Pipeline([("as_float", FunctionTransformer(_as_float)), ("impute", imputer)])
    return ColumnTransformer(
        [("code", coder, list(columns.categories)), ("number", numbers, list(columns.numbers))],
        sparse_threshold=0,
    )


def scaled_step(columns: Columns) -> Any:
    """Tidy matrix to one-hot categories and numbers of mean 0 and deviation 1 (dense)."""
    return ColumnTransformer(
        [
            ("one_hot", _one_hot(), columns.codes),
            ("scale", StandardScaler(), columns.imputed),
            ("flag", "passthrough", columns.flags),
        ],
        sparse_threshold=0,
    )


def binned_step(columns: Columns) -> Any:
    """Tidy matrix to one-hot categories and one-hot quantile bins of the numbers (dense)."""
    bins = Pipeline([("bin", QuantileBins(NUMBER_BINS)), ("one_hot", _one_hot())])
    return ColumnTransformer(
        [
            ("one_hot", _one_hot(), columns.codes),
            ("bins", bins, columns.imputed),
            ("flag", _one_hot(), columns.flags),
        ],
        sparse_threshold=0,
    )


class QuantileBins(TransformerMixin, BaseEstimator):
    """Replaces each number by the index of its quantile bin; repeated edges are merged.

    Parameters
    ----------
    bins
        Bins per column, at most; a column with few distinct values gets fewer.

    Examples
    --------
    >>> import numpy as np
    >>> QuantileBins(2).fit_transform(np.array([[1.0], [2.0], [30.0], [40.0]])).ravel().tolist()
    [0.0, 0.0, 1.0, 1.0]
    """

    def __init__(self, bins: int = NUMBER_BINS) -> None:
        self.bins = bins

    def fit(self, X: NDArray[np.float64], y: object = None) -> QuantileBins:  # noqa: ARG002 (scikit-learn calls it so)
        """Inner bin edges of every column, from training rows."""
        shares = np.linspace(0, 1, self.bins + 1)[1:-1]
        self.edges_ = [np.unique(np.quantile(column, shares)) for column in np.asarray(X).T]
        return self

    def transform(self, X: NDArray[np.float64]) -> NDArray[np.float64]:
        """Bin index per value, shape as given."""
        binned = np.empty(np.shape(X), dtype=np.float64)
        for j, edges in enumerate(self.edges_):
            binned[:, j] = np.searchsorted(edges, np.asarray(X)[:, j], side="right")
        return binned


class NeighbourShare(KNeighborsClassifier):
    """k nearest neighbours that asks all training rows when there are fewer than k."""

    def fit(self, X: Any, y: Any) -> NeighbourShare:
        """Remembers the training rows."""
        self.n_neighbors = min(self.n_neighbors, len(y))
        super().fit(X, y)
        return self


def _one_hot() -> Any:
    # An unseen category has no column: all zeros.
    return OneHotEncoder(handle_unknown="ignore", sparse_output=False)


def _as_float(table: pd.DataFrame) -> pd.DataFrame:
    return table.astype(np.float64)
