"""Turns a separation and a prevalence into binormal scores whose true curves are known exactly."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import expit, logit, ndtr, ndtri

FloatArray = NDArray[np.float64]

__all__ = ["Binormal", "BinormalSample", "binormal"]

GENERATOR_VERSION = 1  # raise whenever the same seed gives other numbers


@dataclass(frozen=True)
class Binormal:
    """The law: negatives score N(0, 1), positives N(``separation``, 1).

    Parameters
    ----------
    separation : float
        Distance between the class means in standard deviations (d'); finite. 0 means no skill.
    prevalence : float
        Share of positives, in (0, 1).

    Raises
    ------
    ValueError
        If either parameter is out of range.

    Notes
    -----
    Green and Swets (1966), Signal Detection Theory and Psychophysics. When the separation is
    positive the score ranks as well as any can: the posterior rises with it.

    Examples
    --------
    >>> round(Binormal(separation=2.0, prevalence=0.1).roc_auc, 6)
    0.92135
    """

    separation: float
    prevalence: float

    def __post_init__(self) -> None:
        if not math.isfinite(self.separation):
            raise ValueError(f"separation must be a finite number, got {self.separation}")
        if not 0.0 < self.prevalence < 1.0:
            raise ValueError(f"prevalence must be in (0, 1), got {self.prevalence}")

    @property
    def roc_auc(self) -> float:
        """Area under the true ROC curve, Phi(d' / sqrt 2); larger is better."""
        return float(ndtr(self.separation / math.sqrt(2.0)))

    def true_positive_rate(self, threshold: ArrayLike) -> FloatArray:
        """Share of positives with score >= threshold; same shape as ``threshold``.

        Examples
        --------
        >>> float(Binormal(2.0, 0.1).true_positive_rate(2.0))
        0.5
        """
        return np.asarray(ndtr(self.separation - np.asarray(threshold, dtype=np.float64)))

    def false_positive_rate(self, threshold: ArrayLike) -> FloatArray:
        """Share of negatives with score >= threshold; same shape as ``threshold``.

        Examples
        --------
        >>> float(Binormal(2.0, 0.1).false_positive_rate(0.0))
        0.5
        """
        return np.asarray(ndtr(-np.asarray(threshold, dtype=np.float64)))

    def precision(self, threshold: ArrayLike) -> FloatArray:
        """Share of positives among cases with score >= threshold, at the law's prevalence.

        Examples
        --------
        >>> round(float(Binormal(2.0, 0.1).precision(1.0)), 4)
        0.3708
        """
        caught = self.prevalence * self.true_positive_rate(threshold)
        return caught / (caught + (1.0 - self.prevalence) * self.false_positive_rate(threshold))

    def roc(self, false_positive_rate: ArrayLike) -> FloatArray:
        """True positive rate at a false positive rate in [0, 1]: Phi(d' + Phi^-1(FPR)).

        Raises
        ------
        ValueError
            If a false positive rate lies outside [0, 1].

        Examples
        --------
        >>> Binormal(0.0, 0.5).roc([0.0, 0.25, 1.0]).round(6).tolist()
        [0.0, 0.25, 1.0]
        """
        rate = np.asarray(false_positive_rate, dtype=np.float64)
        if not bool(np.all((rate >= 0.0) & (rate <= 1.0))):
            raise ValueError(f"false_positive_rate must be in [0, 1], got {false_positive_rate}")
        return np.asarray(ndtr(self.separation + ndtri(rate)))

    def posterior(self, score: ArrayLike) -> FloatArray:
        """Probability that a case with this score is positive; same shape as ``score``.

        logit P(y = 1 | s) = logit(prevalence) + d' s - d'^2 / 2.

        Examples
        --------
        >>> float(Binormal(2.0, 0.5).posterior(1.0))
        0.5
        """
        evidence = self.separation * np.asarray(score, dtype=np.float64)
        return np.asarray(expit(logit(self.prevalence) + evidence - self.separation**2 / 2.0))

    def threshold(self, posterior: float) -> float:
        """The score at which the posterior equals ``posterior``, in (0, 1).

        Raises
        ------
        ValueError
            If the posterior is out of range, or the separation is 0: every score then has the same.

        Examples
        --------
        >>> Binormal(2.0, 0.5).threshold(0.5)
        1.0
        """
        if not 0.0 < posterior < 1.0:
            raise ValueError(f"posterior must be in (0, 1), got {posterior}")
        if self.separation == 0.0:
            raise ValueError("separation must not be 0: every score then has the same posterior")
        evidence = float(logit(posterior)) - float(logit(self.prevalence))
        return evidence / self.separation + self.separation / 2.0


@dataclass(frozen=True, eq=False)
class BinormalSample:
    """A sample of the law: read-only ``score`` ``(n,)`` and ``y`` ``(n,)`` of 0 and 1."""

    score: FloatArray
    y: NDArray[np.int8]
    law: Binormal

    @property
    def posterior(self) -> FloatArray:
        """True probability of the positive class for every case, ``(n,)``."""
        return self.law.posterior(self.score)


def binormal(n: int, separation: float, prevalence: float, seed: int) -> BinormalSample:
    """Scores of ``n`` cases drawn from a `Binormal` law, in random order.

    Parameters
    ----------
    n : int
        Number of cases, at least 2.
    separation, prevalence : float
        See `Binormal`.
    seed : int
        Same seed, same sample.

    Returns
    -------
    BinormalSample
        The number of positives is ``n * prevalence`` to the nearest case, at least one of each
        class: the sample is stratified, its scores are random.

    Raises
    ------
    ValueError
        If a parameter is out of range.

    Examples
    --------
    >>> sample = binormal(1_000, 2.0, 0.1, seed=0)
    >>> int(sample.y.sum()), sample.score.shape
    (100, (1000,))
    """
    if n < 2:
        raise ValueError(f"n must be at least 2, got {n}")
    law = Binormal(separation, prevalence)
    rng = np.random.default_rng(seed)
    positives = min(max(math.floor(n * prevalence + 0.5), 1), n - 1)
    y = np.zeros(n, dtype=np.int8)
    y[:positives] = 1
    y = rng.permutation(y)
    score = rng.normal(size=n) + separation * y
    y.setflags(write=False)
    score.setflags(write=False)
    return BinormalSample(score=score, y=y, law=law)
