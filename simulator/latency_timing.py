"""Turns a fitted model and a path into single-row timings by one fixed protocol.

Distinct rows in random order, prepared before the clock starts; a freshly loaded copy, its first
call apart; a warm-up; one BLAS and OpenMP thread; the garbage collector off while the clock runs;
`perf_counter_ns`. A large batch and the memory of several copies are measured afterwards.
"""

# ruff: noqa: PLC0415 (pages read profiles without waiting for what measures them)
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

import ctypes
import gc
import math
import os
import sys
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, perf_counter_ns, thread_time_ns
from typing import TYPE_CHECKING, Any

import numpy as np

from simulator.latency import CUT_SHORT, LEAST_TIMINGS, TIMINGS, LatencyProfile, dependence_note
from simulator.latency_key import path_libraries
from simulator.machine import machine_name
from simulator.serving_paths import PATHS, fitted

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.datasets import Dataset
    from simulator.scores import Progress
    from simulator.serving_paths import FittedModel, ServedModel

__all__ = ["STEPS", "measure", "measured"]

ROUNDS = 10
STEPS = ROUNDS + 2
"""Steps of progress of one path: the fit or the conversion, the rounds, the batch."""
WARM_UP = 100
_WARM_AGAIN = 3
"""Calls after each report of progress, which are not counted."""
ENOUGH_S = 60.0
"""Above this no more timings are taken than a p99 needs [s]."""
GIVE_UP_S = 300.0
"""Above this timings end, however few there are [s]; a warm-up ends after a tenth of it."""
BATCH_ROWS = 1_000
BATCHES = 20
_BATCH_S = 5.0
_FEWEST_BATCHES = 3
_CLOCK_READS = 2_000
_GROWTH_BYTES = 2**25
_MOST_COPIES = 2_000
_FEWEST_COPIES = 4
_COPIES_S = 1.0
"""Copies are loaded until they have grown the process so far, are so many, or took so long."""
_BUSY = 0.05
"""Share of the time without a processor above which the machine is said to be busy."""


def measure(
    dataset: Dataset,
    model: str,
    path: str,
    *,
    balance: str = "none",
    seed: int = 0,
    timings: int = TIMINGS,
    progress: Progress | None = None,
) -> LatencyProfile:
    """Service times of a model by a path on this machine, after a fit on all rows.

    Parameters
    ----------
    dataset, model, balance, seed
        As for `simulator.scores.out_of_fold`.
    path
        A `simulator.serving_paths.PATHS` id.
    timings
        Single-row timings, at least 20; from fewer than `LEAST_TIMINGS` the profile gives no p99.
        A model so slow that they would take minutes gets fewer.
    progress
        Called with ``done`` of `STEPS` and what happens now.

    Raises
    ------
    ValueError
        Unknown names, a path the model does not have here, or fewer than 20 timings.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> profile = measure(load("breast_cancer"), "majority", "array", timings=100)
    >>> len(profile), profile.p50.value_ms > 0, profile.p99.value_ms
    (100, True, nan)
    """
    _check_timings(timings)
    if progress is not None:
        progress(0, STEPS, f"{_named(model, path)}: fitting on {len(dataset):,} rows")
    model_fitted = fitted(dataset, model, balance=balance, seed=seed)
    return measured(model_fitted, path, timings=timings, progress=progress)


def measured(
    model: FittedModel, path: str, *, timings: int = TIMINGS, progress: Progress | None = None
) -> LatencyProfile:
    """As `measure`, of a model that is fitted already: all paths of one fit.

    Raises
    ------
    ValueError
        A path the model does not have here, or fewer than 20 timings.
    """
    from threadpoolctl import threadpool_limits

    _check_timings(timings)
    name, n = _named(model.spec.name, path), len(model.dataset)

    def tell(done: int, words: str) -> None:
        if progress is not None:
            progress(done, STEPS, f"{name}: {words}")

    tell(1, "loading it and warming it up")
    with threadpool_limits(1):
        served = model.served(path)
        order = _rows(n, timings, model.seed)
        call = served.load()
        inputs = [served.rows(order[i : i + 1]) for i in range(min(timings, n))]
        first_ms = _timed(call, inputs[-1:])[0] / 1e6
        gc.collect()
        _warm(call, inputs)
        taken = _service(call, inputs, timings, tell)
        tell(STEPS - 1, "batches and memory")
        batch = served.rows(np.arange(min(n, BATCH_ROWS)))
        batch_ms = _batches(call, batch) / 1e6
        memory = _memory_per_copy(served)
    tell(STEPS, f"{len(taken.ns):,} timings")
    service_ms = taken.ns / 1e6
    notes = [*model.notes, *_notes(taken, timings, service_ms)]
    return LatencyProfile(
        dataset=model.dataset.name,
        dataset_version=model.dataset.version,
        rows=n,
        model=model.spec.name,
        balance=model.balance,
        seed=model.seed,
        path=path,
        service_ms=service_ms,
        distinct_rows=min(len(service_ms), n),
        first_call_ms=float(first_ms),
        batch_rows=min(n, BATCH_ROWS),
        batch_ms=batch_ms,
        model_bytes=len(served.packed),
        memory_bytes=memory,
        clock_ms=_clock_ms(),
        machine=machine_name(),
        libraries=path_libraries(path),
        measured_at=datetime.now(UTC).isoformat(timespec="seconds"),
        notes=tuple(notes),
    )


@dataclass(frozen=True, slots=True)
class _Taken:
    """Timings in order [ns], and the share of their time without a processor."""

    ns: NDArray[np.int64]
    waited: float


def _service(
    call: Callable[[Any], Any], inputs: list[Any], timings: int, tell: Callable[[int, str], None]
) -> _Taken:
    began, rounds, wall, busy = perf_counter(), list[Any](), 0, 0
    cuts = np.linspace(0, timings, ROUNDS + 1).round().astype(int)
    for k in range(ROUNDS):
        start, end = int(cuts[k]), int(cuts[k + 1])
        tell(1 + k, f"{start:,} of {timings:,} rows timed")
        if end == start or _long_enough(start, perf_counter() - began):
            continue
        chosen = [inputs[i % len(inputs)] for i in range(start, end)]
        for row in chosen[:_WARM_AGAIN]:
            call(row)
        wall_before, busy_before = perf_counter_ns(), thread_time_ns()
        rounds.append(_timed(call, chosen, until=began + GIVE_UP_S))
        busy += thread_time_ns() - busy_before
        wall += perf_counter_ns() - wall_before
    return _Taken(np.concatenate(rounds), max(0.0, 1 - busy / wall))


def _long_enough(taken: int, elapsed_s: float) -> bool:
    return taken > 0 and (
        elapsed_s > GIVE_UP_S or (elapsed_s > ENOUGH_S and taken >= LEAST_TIMINGS)
    )


def _timed(
    call: Callable[[Any], Any], inputs: Iterable[Any], *, until: float = math.inf
) -> NDArray[np.int64]:
    """Nanoseconds of one call for each input, of the first alone when it is past `until` [s]."""
    taken: list[int] = []
    with _no_collections():
        for row in inputs:
            start = perf_counter_ns()
            call(row)
            taken.append(perf_counter_ns() - start)
            if perf_counter() > until:
                break
    return np.array(taken, dtype=np.int64)


@contextmanager
def _no_collections() -> Generator[None]:
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _warm(call: Callable[[Any], Any], inputs: list[Any]) -> None:
    rows = (inputs[i % len(inputs)] for i in range(WARM_UP))
    _timed(call, rows, until=perf_counter() + GIVE_UP_S / 10)


def _batches(call: Callable[[Any], Any], batch: Any) -> NDArray[np.int64]:
    began = perf_counter()
    call(batch)
    affordable = int(_BATCH_S / max(perf_counter() - began, 1e-9))
    return _timed(call, [batch] * min(BATCHES, max(_FEWEST_BATCHES, affordable)))


def _clock_ms() -> float:
    return float(np.median(_timed(lambda _: None, range(_CLOCK_READS)))) / 1e6


def _rows(n: int, timings: int, seed: int) -> NDArray[np.int64]:
    """Distinct rows in random order, at most n."""
    return np.random.default_rng([seed, 4]).permutation(n)[:timings].astype(np.int64)


def _memory_per_copy(served: ServedModel) -> float:
    """Growth of resident memory per loaded copy [bytes]; NaN where nobody tells or none fits."""
    gc.collect()
    with suppress(AttributeError, OSError):  # what earlier fits left free would hide the growth
        ctypes.CDLL(None).malloc_trim(0)
    before, began = _resident_bytes(), perf_counter()
    if math.isnan(before):
        return math.nan
    held: list[Any] = []
    with suppress(MemoryError):  # the times are taken: as many copies as fit will do
        while len(held) < _MOST_COPIES:
            held.extend(served.load() for _ in range(_FEWEST_COPIES))
            grown = _resident_bytes() - before
            if grown > _GROWTH_BYTES or perf_counter() - began > _COPIES_S:
                break
    # Memory that was free already hides a small model: it is no smaller than it is stored.
    per_copy = (_resident_bytes() - before) / len(held) if held else math.nan
    return per_copy if math.isnan(per_copy) else max(float(len(served.packed)), per_copy)


def _resident_bytes() -> float:
    if sys.platform == "linux":
        with suppress(OSError):
            pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
            return float(int(pages) * os.sysconf("SC_PAGE_SIZE"))
    return math.nan


def _notes(taken: _Taken, wanted: int, service_ms: NDArray[np.float64]) -> list[str]:
    notes: list[str] = []
    if len(taken.ns) < wanted:
        notes.append(f"{CUT_SHORT} {len(taken.ns):,} of {wanted:,} timings were taken.")
    if taken.waited > _BUSY:
        notes.append(
            f"The machine was busy: the measurement had no processor {taken.waited:.0%} of the "
            "time. Measure again when it is quiet."
        )
    dependence = dependence_note(service_ms)
    return [*notes, dependence] if dependence else notes


def _named(model: str, path: str) -> str:
    from simulator.models import model_spec
    from simulator.serving_paths import check_path

    return f"{model_spec(model).title}, {PATHS[check_path(path)].title}"


def _check_timings(timings: int) -> None:
    if timings < 20:
        raise ValueError(f"timings must be at least 20, got {timings}")
