"""Turns the look-ups of groups of features, and the model after them, into one response time.

Look-ups are log-normal and independent of each other and of the model (stated beside every figure):
side by side the slowest decides, one after another they add. Quantiles are never added: side by
side distribution functions multiply, one after another densities are convolved.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from scipy.special import ndtr  # pyright: ignore[reportMissingTypeStubs]

from simulator.order_statistics import ordered_quantile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from simulator.feature_groups import FeatureGroup

__all__ = ["ORDERS", "LookupTime", "Order", "lookup_time"]

Order = Literal["parallel", "sequence"]
ORDERS: dict[Order, str] = {
    "parallel": "all at the same time",
    "sequence": "one after another",
}
"""How look-ups follow each other, in words."""

_Z_99 = 2.3263478740408408
_CELLS = 2**15
_FINE = 1 / 64
"""A quantile below this part of a grid is taken from a shorter one: 512 cells are fine enough."""
_FAR = 4.8
"""Standard deviations of the logarithm that the grid reaches: what lies beyond, 1 in a million, is
put into its last cell."""


@dataclass(frozen=True, kw_only=True)
class LookupTime:
    """Time until the answer of one request [ms]; 0 when there is nothing to wait for."""

    p50_ms: float
    p95_ms: float
    p99_ms: float


def lookup_time(
    groups: Sequence[FeatureGroup],
    order: Order = "parallel",
    *,
    service_ms: NDArray[np.float64] | None = None,
) -> LookupTime:
    """Quantiles of the time until all groups are fetched, and the model has answered after them.

    Parameters
    ----------
    groups
        What is fetched; those at hand take no time.
    order
        "parallel": the maximum. "sequence": the sum.
    service_ms : (s,) float64, optional
        Measured service times of the model [ms], drawn from as they are; without them the time of
        the look-ups alone.

    Returns
    -------
    LookupTime
        To one cell of a grid of 2**15, which ends where all look-ups together arrive but for a few
        in a million, and of shorter ones where that is far beyond the p99, or the p50: well below
        1% of each for up to five groups. Without a look-up, quantiles of the service times as
        `simulator.latency` takes them.

    Raises
    ------
    ValueError
        For an unknown order, or service times that are not finite and at least 0.

    Examples
    --------
    >>> from simulator.feature_groups import feature_groups
    >>> groups = feature_groups("credit_default")
    >>> round(lookup_time([groups[2]]).p99_ms, 1)
    45.0
    >>> lookup_time([groups[0]]).p99_ms
    0.0
    """
    if order not in ORDERS:
        raise ValueError(f"order must be one of {', '.join(ORDERS)}, got {order!r}")
    waits = [group for group in groups if not group.at_hand]
    service = None if service_ms is None else _checked(service_ms)
    if not waits and service is None:
        return LookupTime(p50_ms=0.0, p95_ms=0.0, p99_ms=0.0)
    if not waits and service is not None:
        p50, p95, p99 = (ordered_quantile(np.sort(service), q) for q in (0.5, 0.95, 0.99))
        return LookupTime(p50_ms=p50, p95_ms=p95, p99_ms=p99)
    ends = [group.p50_ms * math.exp(_FAR * _sigma(group)) for group in waits]
    end = max(ends) if order == "parallel" else sum(ends)
    if service is not None:
        end += float(service.max())

    def on_grid(end_ms: float) -> tuple[float, float, float]:
        step = end_ms / _CELLS
        mass = _parallel(waits, step) if order == "parallel" else _sequence(waits, step)
        if service is not None:
            mass = _convolved(mass, _sampled(service, step))
        return _quantiles(mass, step)

    # Times add to more than either: what ends before a grid does needs nothing from beyond it.
    p50, p95, p99 = on_grid(end)
    if p99 < _FINE * end:
        end = 2 * p99 + 4 * end / _CELLS
        p50, p95, p99 = on_grid(end)
    if p50 < _FINE * end:
        p50, _, _ = on_grid(2 * p50 + 4 * end / _CELLS)
    return LookupTime(p50_ms=p50, p95_ms=p95, p99_ms=p99)


def _checked(service_ms: NDArray[np.float64]) -> NDArray[np.float64]:
    service = np.asarray(service_ms, dtype=np.float64)
    if service.size == 0 or not np.isfinite(service).all() or service.min() < 0:
        raise ValueError("service_ms must hold finite times of at least 0 ms, got another value")
    return service


def _sigma(group: FeatureGroup) -> float:
    return math.log(group.p99_ms / group.p50_ms) / _Z_99


def _distribution(group: FeatureGroup, at_ms: NDArray[np.float64]) -> NDArray[np.float64]:
    """Share of look-ups done by each time."""
    sigma = _sigma(group)
    if sigma == 0:
        return (at_ms >= group.p50_ms).astype(np.float64)
    with np.errstate(divide="ignore"):
        log = np.log(np.maximum(at_ms, 0.0))
    return ndtr((log - math.log(group.p50_ms)) / sigma).astype(np.float64)


def _edges(step: float) -> NDArray[np.float64]:
    """Where cells end: cell k stands for the time k steps and holds what is nearest to it."""
    return (np.arange(_CELLS, dtype=np.float64) + 0.5) * step


def _parallel(groups: Sequence[FeatureGroup], step: float) -> NDArray[np.float64]:
    done = np.ones(_CELLS)
    for group in groups:
        done = done * _distribution(group, _edges(step))
    return _masses(done)


def _sequence(groups: Sequence[FeatureGroup], step: float) -> NDArray[np.float64]:
    mass: NDArray[np.float64] = _masses(_distribution(groups[0], _edges(step)))
    for group in groups[1:]:
        mass = _convolved(mass, _masses(_distribution(group, _edges(step))))
    return mass


def _masses(done: NDArray[np.float64]) -> NDArray[np.float64]:
    done[-1] = 1.0
    return np.asarray(np.diff(done, prepend=0.0), dtype=np.float64)


def _sampled(service: NDArray[np.float64], step: float) -> NDArray[np.float64]:
    cells = np.rint(service / step).astype(np.int64).clip(0, _CELLS - 1)
    counts = np.bincount(cells, minlength=_CELLS)
    return np.asarray(counts / len(service), dtype=np.float64)


def _convolved(first: NDArray[np.float64], second: NDArray[np.float64]) -> NDArray[np.float64]:
    # Twice the length, so that what passes the end is not taken for the beginning.
    size = 2 * _CELLS
    total = np.fft.irfft(np.fft.rfft(first, size) * np.fft.rfft(second, size), size)
    kept = np.maximum(total[:_CELLS], 0.0)
    kept[-1] += max(1.0 - float(kept.sum()), 0.0)
    return kept


def _quantiles(mass: NDArray[np.float64], step: float) -> tuple[float, float, float]:
    done = np.cumsum(mass)
    edges = np.concatenate([[0.0], _edges(step)])
    p50, p95, p99 = np.interp((0.5, 0.95, 0.99), np.concatenate([[0.0], done]), edges).tolist()
    return p50, p95, p99
