"""Turns labels and scores into a map from scores to probabilities."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from simulator.rates import FloatArray

__all__ = ["fitted_isotonic", "fitted_sigmoid"]

CERTAIN = 1e-6
"""Probabilities are kept this far from 0 and 1 before their log-odds are taken."""
_STEPS = 100
_TOLERANCE = 1e-10

Calibrator = Callable[["FloatArray"], "FloatArray"]


def fitted_sigmoid(label: NDArray[np.bool_], score: FloatArray, *, logit: bool) -> Calibrator:
    """Logistic curve over scores, or over their log-odds, by maximum likelihood.

    Parameters
    ----------
    label, score : (n,) arrays
        Both classes must be present.
    logit : bool
        Whether scores are probabilities, to be turned into log-odds.

    Returns
    -------
    callable
        (m,) scores to (m,) probabilities.

    Notes
    -----
    Targets are smoothed as Platt (1999) did, so that separable classes give a finite curve.

    Examples
    --------
    >>> curve = fitted_sigmoid(np.tile([False, True], 500), np.tile([-1.0, 1.0], 500), logit=False)
    >>> curve(np.array([-1.0, 0.0, 1.0])).round(3).tolist()
    [0.002, 0.5, 0.998]
    """
    x = _log_odds(score) if logit else score
    centre, spread = float(np.mean(x)), float(np.std(x))
    spread = spread if spread > 0 else 1.0
    positives = int(np.count_nonzero(label))
    negatives = len(label) - positives
    target = np.where(label, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    intercept, slope = _logistic((x - centre) / spread, target)

    def calibrate(scores: FloatArray) -> FloatArray:
        z = ((_log_odds(scores) if logit else scores) - centre) / spread
        return _expit(intercept + slope * z)

    return calibrate


def fitted_isotonic(label: NDArray[np.bool_], score: FloatArray) -> Calibrator:
    """Rising function closest to the labels, straight between its steps and flat outside.

    Parameters
    ----------
    label, score : (n,) arrays
        Labels and scores of any range.

    Returns
    -------
    callable
        (m,) scores to (m,) probabilities.

    Examples
    --------
    >>> curve = fitted_isotonic(np.array([False, True, False, True]), np.array([1.0, 2, 3, 4]))
    >>> curve(np.array([0.0, 2.0, 3.0, 9.0])).tolist()
    [0.0, 0.5, 0.5, 1.0]
    """
    # sklearn has no stubs, and is slow to import.
    from sklearn import isotonic  # pyright: ignore[reportMissingTypeStubs]  # noqa: PLC0415

    model: Any = isotonic.IsotonicRegression(y_min=0.0, y_max=1.0, out_of_bounds="clip")
    model.fit(score, label.astype(np.float64))

    def calibrate(scores: FloatArray) -> FloatArray:
        return np.asarray(model.predict(scores), dtype=np.float64)

    return calibrate


def _logistic(x: FloatArray, target: FloatArray) -> tuple[float, float]:
    """Intercept and slope by Newton's method; steps that do not help are halved."""
    beta = np.zeros(2)
    design = np.column_stack([np.ones(len(x)), x])
    loss = _loss(design @ beta, target)
    for _ in range(_STEPS):
        p = _expit(design @ beta)
        gradient = design.T @ (p - target)
        if float(np.abs(gradient).max()) < _TOLERANCE * len(x):
            break
        weight = p * (1 - p)
        hessian = (design * weight[:, None]).T @ design + np.eye(2) * 1e-9
        step = np.asarray(np.linalg.solve(hessian, gradient), dtype=np.float64)
        for _ in range(_STEPS):
            trial = _loss(design @ (beta - step), target)
            if trial <= loss:
                break
            step = step / 2
        else:
            break
        beta, loss = beta - step, trial
    return float(beta[0]), float(beta[1])


def _loss(z: FloatArray, target: FloatArray) -> float:
    return float(np.sum(np.logaddexp(0.0, z) - target * z))


def _expit(z: FloatArray) -> FloatArray:
    return np.exp(-np.logaddexp(0.0, -z))


def _log_odds(probability: FloatArray) -> FloatArray:
    p = np.clip(probability, CERTAIN, 1 - CERTAIN)
    return np.log(p) - np.log1p(-p)
