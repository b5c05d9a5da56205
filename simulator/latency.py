"""Turns single-row timings of one model on one machine into quantiles that say how sure they are.

A service time is what one request holds the server for, without waiting. `simulator.latency_timing`
takes the timings; this module is what is kept of them.
"""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from simulator.intervals import Interval
from simulator.order_statistics import least_sample, ordered_quantile, worth_interval
from simulator.serial_dependence import autocorrelation, effective_sample

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["CUT_SHORT", "LEAST_TIMINGS", "TIMINGS", "LatencyProfile", "Quantile", "dependence_note"]

TIMINGS = 2_500
LEAST_TIMINGS = 2_000
"""Fewer single-row timings than this give no p99."""
CUT_SHORT = "One row takes so long that"
"""How a note begins on a measurement that was ended before all timings were taken."""
_HIGH = 0.99
_WORTH_A_WARNING = 0.75
"""Effective share of the timings below which they are not taken to be independent: independent
ones fall below it in one of a hundred measurements."""
_LEAST_WORTH = 30
"""Fewer independent timings than this say nothing of how far a quantile may be off."""
_DIGEST = 16
_RESEMBLE = "Neighbouring timings resemble each other"


@dataclass(frozen=True, slots=True)
class Quantile:
    """A quantile of the service time.

    Parameters
    ----------
    value_ms
        In [0, inf) [ms]; NaN when there are too few timings.
    interval
        In ms; None when there are too few timings, or they are worth too few.
    reason
        "" or the sentence that says why there is no value, or no interval.
    """

    value_ms: float
    interval: Interval | None
    reason: str = ""


@dataclass(frozen=True, eq=False)
class LatencyProfile:
    """Service times of one model by one path on one machine.

    Parameters
    ----------
    dataset, dataset_version, rows
        Name and content version of the data; rows loaded, on which the model was fitted.
    model, balance, seed, path
        What was served: `MODELS`, `BALANCES` and `PATHS` names; seed of the fit.
    service_ms : (m,) float64
        One row each, in the order they were measured; read-only [ms].
    distinct_rows
        How many different rows were timed.
    first_call_ms
        The first call of a freshly loaded copy; not among `service_ms` [ms].
    batch_rows, batch_ms : int, (b,) float64
        Rows of one large call, and how long it took each time [ms].
    model_bytes
        Size of the stored model: a pickle, or an ONNX file.
    memory_bytes
        Growth of the process's resident memory per loaded copy, and no less than `model_bytes`;
        NaN where that is not told.
    clock_ms
        Median cost of reading the clock twice; it is part of every timing [ms].
    machine, libraries
        Where it was measured, and with what.
    measured_at
        Moment in ISO 8601, UTC.
    notes
        Sentences that belong beside any figure from these timings.
    reference
        Whether it travels with the code and was measured elsewhere.
    """

    dataset: str
    dataset_version: str
    rows: int
    model: str
    balance: str
    seed: int
    path: str
    service_ms: NDArray[np.float64]
    distinct_rows: int
    first_call_ms: float
    batch_rows: int
    batch_ms: NDArray[np.float64]
    model_bytes: int
    memory_bytes: float
    clock_ms: float
    machine: str
    libraries: str
    measured_at: str
    notes: tuple[str, ...] = ()
    reference: bool = False

    def __post_init__(self) -> None:
        for name in ("service_ms", "batch_ms"):
            values: NDArray[np.float64] = getattr(self, name)
            if values.ndim != 1 or not len(values):
                raise ValueError(f"{name} must be one row of times, got shape {values.shape}")
            refused = values[~(np.isfinite(values) & (values >= 0))]
            if len(refused):
                raise ValueError(
                    f"{name} must be finite times of at least 0 ms, got {refused[0]:g}"
                )
            values.setflags(write=False)

    def __len__(self) -> int:
        return len(self.service_ms)

    @cached_property
    def id(self) -> str:
        """Digest of the content: equal for equal measurements, wherever they are kept."""
        plain: dict[str, Any] = {
            field.name: getattr(self, field.name)
            for field in fields(self)
            if field.name not in ("service_ms", "batch_ms", "reference")
        }
        digest = hashlib.sha256(json.dumps(plain, sort_keys=True).encode())
        for times in (self.service_ms, self.batch_ms):
            digest.update(np.ascontiguousarray(times, dtype="<f8").tobytes())
        return digest.hexdigest()[:_DIGEST]

    @property
    def mean_ms(self) -> float:
        """Mean service time [ms]; what utilisation is made of."""
        return float(self.service_ms.mean())

    def quantile_ms(self, q: float) -> float:
        """The time that a share q of the requests does not exceed [ms]; NaN from too few timings.

        Raises
        ------
        ValueError
            When q is not in (0, 1).
        """
        return self.quantile(q).value_ms

    def quantile(self, q: float, level: float = 0.95) -> Quantile:
        """A quantile with its interval from order statistics.

        From p99 on at least `LEAST_TIMINGS` timings are wanted, and for every q enough for the
        interval to exist: otherwise the value is NaN and the reason says how many it takes.

        Where it is not by chance that the timings above the quantile stand together, the interval
        is that of as many independent ones as these are worth (`effective_sample` of whether each
        is above). With a memory of 10 timings or so it covers as said, with one of 20 in nine of
        ten samples; where all timings are worth fewer than 30 there is none, and the reason says
        why.

        Raises
        ------
        ValueError
            When q or level is not in (0, 1).
        """
        least = least_sample(q, level)
        needed = max(least, LEAST_TIMINGS if q >= _HIGH else 0)
        if len(self) < needed:
            return Quantile(
                math.nan,
                None,
                f"A p{100 * q:.10g} needs at least {needed:,} timings, and there are "
                f"{len(self):,}: measure again with more.",
            )
        value, worth = ordered_quantile(self._ordered, q), self._worth(q)
        fewest = max(least, _LEAST_WORTH)
        in_all = max(1, int(self.effective_timings))
        if in_all < min(_LEAST_WORTH, _WORTH_A_WARNING * len(self)):
            worth, fewest = in_all, _LEAST_WORTH
        if worth < min(fewest, len(self)):
            return Quantile(
                value,
                None,
                f"An interval for the p{100 * q:.10g} takes {fewest:,} independent timings, and "
                f"these {len(self):,}, which resemble their neighbours, are worth about {worth:,}.",
            )
        return Quantile(value, worth_interval(self._ordered, q, worth, level))

    def _worth(self, q: float) -> int:
        """How many independent timings these are worth when a quantile is asked for."""
        m, value = len(self), ordered_quantile(self._ordered, q)
        beyond = (self.service_ms > value, self.service_ms >= value)  # many may be equal to it
        worth = min(map(effective_sample, beyond)) if m > 1 else float(m)
        return m if worth >= _WORTH_A_WARNING * m else max(1, int(worth))

    @property
    def remarks(self) -> tuple[str, ...]:
        """The notes, with what is said of resembling neighbours as it is said today."""
        today = dependence_note(self.service_ms)
        kept = tuple(note for note in self.notes if not note.startswith(_RESEMBLE))
        return kept if len(kept) == len(self.notes) or today is None else (*kept, today)

    @property
    def p50(self) -> Quantile:
        """Median."""
        return self.quantile(0.5)

    @property
    def p95(self) -> Quantile:
        """95th percentile."""
        return self.quantile(0.95)

    @property
    def p99(self) -> Quantile:
        """99th percentile."""
        return self.quantile(0.99)

    @cached_property
    def autocorrelation(self) -> float:
        """Rank autocorrelation of neighbouring timings, in [-1, 1]; NaN when all are equal."""
        return float(autocorrelation(self.service_ms)[0]) if len(self) > 1 else math.nan

    @cached_property
    def effective_timings(self) -> float:
        """How many independent timings these are worth, at most m."""
        return effective_sample(self.service_ms) if len(self) > 1 else float(len(self))

    @property
    def rows_per_s(self) -> float:
        """Batch throughput [rows per second]: another number than one over the service time.

        NaN when the clock saw no time pass.
        """
        median_ms = float(np.median(self.batch_ms))
        return self.batch_rows / median_ms * 1_000 if median_ms > 0 else math.nan

    @property
    def protocol(self) -> str:
        """How the times were taken, in a sentence."""
        which = (
            f"{self.distinct_rows:,} distinct rows"
            if self.distinct_rows == len(self)
            else f"{len(self):,} timings of {self.distinct_rows:,} distinct rows"
        )
        return (
            f"{which}, one at a time on one thread, after a warm-up; the first call is apart, and "
            "Python's garbage collector was off while the clock ran."
        )

    @cached_property
    def _ordered(self) -> NDArray[np.float64]:
        return np.sort(self.service_ms)


def dependence_note(service_ms: NDArray[np.float64]) -> str | None:
    """None when timings are about independent, else how many independent ones they are worth.

    Parameters
    ----------
    service_ms : (m,) float64
        In the order they were measured [ms].

    Examples
    --------
    >>> drifting = np.repeat(np.random.default_rng(0).random(100), 25)
    >>> dependence_note(drifting)[:60]
    'Neighbouring timings resemble each other (autocorrelation 0.'
    """
    m = len(service_ms)
    worth = effective_sample(service_ms) if m > 1 else float(m)
    if worth >= _WORTH_A_WARNING * m:
        return None
    return (
        f"{_RESEMBLE} (autocorrelation "
        f"{float(autocorrelation(service_ms)[0]):.2f}): {m:,} of them are worth about "
        f"{worth:,.0f} independent ones. The intervals allow for it as far as timings can show it."
    )
