"""Turns the further steps of a request into laws of their times.

Steps are independent of the model and of each other, and their times are convolved: 99th
percentiles do not add.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
from scipy.special import ndtr

from simulator.law import FloatArray, Law, law_of, sum_of
from simulator.serving import Place, Stage

__all__ = ["stage_law", "stages_law"]

_Z_99 = 2.3263478740408408
"""Normal deviation of the 99th percentile."""
_CELLS = 8_191
"""An odd number, so that the median is the value of a cell."""
_REACH = 6.5
"""A log-normal time ends here, in normal deviations of its logarithm; one in 10^10 lies beyond."""


def stage_law(stage: Stage) -> Law:
    """Return the law of the time of one stage.

    Parameters
    ----------
    stage : Stage
        Constant, log-normal (its logarithm is normal with median ln p50 and the standard deviation
        that puts p99 where it is said to be), or empirical.

    Examples
    --------
    >>> lookup = Stage(name="lookup", place="server", kind="lognormal", p50_ms=2, p99_ms=10)
    >>> law = stage_law(lookup)
    >>> round(law.quantile_ms(0.5), 1), round(law.quantile_ms(0.99), 1)
    (2.0, 10.0)
    """
    if stage.kind == "empirical":
        return law_of(stage.sample_ms)
    median = float(stage.p50_ms or 0.0)
    if stage.kind == "constant" or stage.p99_ms == stage.p50_ms:
        return law_of([median])
    return _lognormal(math.log(median), math.log(float(stage.p99_ms or 0.0) / median) / _Z_99)


def stages_law(stages: Iterable[Stage], place: Place) -> Law:
    """Return the law of all stages at `place` together, one after another."""
    return sum_of(*(stage_law(stage) for stage in stages if stage.place == place))


def _lognormal(mu: float, sigma: float) -> Law:
    """Cells of equal width in the logarithm, each at its own mean.

    The mean of all lacks what lies beyond the last cell: nothing to speak of while the p99 is up to
    10 times the p50, 0.02% where it is 1,000 times and 0.6% where it is 10,000 times.
    """
    edges = np.linspace(-_REACH, _REACH, _CELLS + 1)
    weight = _normal_shares(edges)
    partial = _normal_shares(edges - sigma) * math.exp(mu + sigma * sigma / 2)
    value = np.clip(
        partial / weight, np.exp(mu + sigma * edges[:-1]), np.exp(mu + sigma * edges[1:])
    )
    return Law(value, weight / weight.sum())


def _normal_shares(edges: FloatArray) -> FloatArray:
    """Return normal probabilities between edges, from the side where they are small numbers."""
    return np.where(edges[:-1] < 0, np.diff(ndtr(edges)), -np.diff(ndtr(-edges)))
