"""Turns a tidy training matrix into one with synthetic minority rows, categories respected."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from imblearn.over_sampling import SMOTE, SMOTEN, SMOTENC
from sklearn.base import BaseEstimator
from sklearn.preprocessing import StandardScaler

if TYPE_CHECKING:
    from numpy.typing import NDArray


class ScaledSmote(BaseEstimator):
    """SMOTE on a tidy matrix, with distances between standardised numbers.

    Numbers are interpolated; categories and missing flags take the most common value among the
    neighbours (SMOTENC), so that a synthetic row never stands between two countries. Without
    scaling, the column with the largest unit alone would decide who is near. Observed rows come
    back unchanged and first; synthetic rows follow. SMOTE itself when all columns are numbers,
    SMOTEN when none is.

    Parameters
    ----------
    categories, numbers
        Counts of leading code columns and of the number columns after them; the rest are flags.
    neighbours
        Neighbours to interpolate between; at most the minority rows less one.
    seed
        Seed of the interpolation.

    References
    ----------
    Chawla, Bowyer, Hall, Kegelmeyer (2002), doi 10.1613/jair.953, section 6.1 for SMOTENC.
    """

    def __init__(self, categories: int, numbers: int, neighbours: int = 5, seed: int = 0) -> None:
        self.categories = categories
        self.numbers = numbers
        self.neighbours = neighbours
        self.seed = seed

    def fit_resample(
        self,
        X: NDArray[np.float64],
        y: NDArray[Any],
    ) -> tuple[NDArray[np.float64], NDArray[Any]]:
        """Observed rows, then synthetic ones, until both classes have the same number of rows.

        Raises
        ------
        ValueError
            When a class has fewer than two rows.
        """
        counts = np.bincount(np.asarray(y, dtype=np.int64), minlength=2)
        if counts.min() < 2:
            raise ValueError(f"SMOTE must have at least 2 rows of each class, got {counts.min()}")
        if counts[0] == counts[1]:
            return X, y
        numbers = slice(self.categories, self.categories + self.numbers)
        scaler = StandardScaler()
        scaled = np.array(X, dtype=np.float64)
        if self.numbers:
            scaled[:, numbers] = scaler.fit_transform(scaled[:, numbers])
        sampler = self._sampler(X.shape[1], neighbours=min(self.neighbours, int(counts.min()) - 1))
        resampled, labels = sampler.fit_resample(scaled, y)
        synthetic = np.asarray(resampled[len(X) :], dtype=np.float64)
        if self.numbers:
            synthetic[:, numbers] = np.asarray(scaler.inverse_transform(synthetic[:, numbers]))
        return np.vstack([X, synthetic]), np.asarray(labels)

    def _sampler(self, width: int, *, neighbours: int) -> Any:
        last_number = self.categories + self.numbers
        discrete = [j for j in range(width) if j < self.categories or j >= last_number]
        options: dict[str, Any] = {"k_neighbors": neighbours, "random_state": self.seed}
        if not discrete:
            return SMOTE(**options)
        if not self.numbers:
            return SMOTEN(**options)
        return SMOTENC(discrete, **options)
