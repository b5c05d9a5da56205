"""Turns timings into the tables that `make bench` prints."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Timings = NDArray[np.float64]  # seconds, one per repetition
MISSING = "–"


@dataclass(frozen=True)
class Table:
    """One theme: a title, column heads, rows of text, and what a reader must know to judge them."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        lines = [self.head, *self.rows]
        widths = [max(len(line[i]) for line in lines) for i in range(len(self.head))]
        text = [self.title, "-" * len(self.title)]
        text += ["  ".join(_align(line, widths)).rstrip() for line in lines]
        return "\n".join([*text, *(f"  {note}" for note in self.notes)])


def side_by_side(
    contenders: Mapping[str, Callable[[], object]],
    *,
    repeats: int | Mapping[str, int],
    warm_up: bool = True,
) -> dict[str, Timings]:
    """Time every contender in turn, round after round, so that a slow minute hits them all.

    `repeats` may differ by contender: one that needs fewer stops taking part in later rounds.
    """
    rounds = {name: repeats if isinstance(repeats, int) else repeats[name] for name in contenders}
    if warm_up:
        for run in contenders.values():
            run()
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for number in range(max(rounds.values())):
        for name, run in contenders.items():
            if number < rounds[name]:
                start = time.perf_counter_ns()
                run()
                taken[name].append((time.perf_counter_ns() - start) / 1e9)
    return {name: np.array(values) for name, values in taken.items()}


def p50(timings: Timings) -> float:
    """Median, in the unit of `timings`."""
    return float(np.quantile(timings, 0.5))


def p95(timings: Timings) -> float:
    """95th percentile, in the unit of `timings`."""
    return float(np.quantile(timings, 0.95))


def ms(seconds: float) -> str:
    """Milliseconds to three significant digits: ``12.3 ms``."""
    value = 1000 * seconds
    return f"{value:,.0f} ms" if value >= 100 else f"{value:.3g} ms"


def times(ratio: float) -> str:
    """Turn a ratio into text to three significant digits: ``31.4x``."""
    return f"{ratio:,.0f}x" if ratio >= 100 else f"{ratio:.3g}x"


def _align(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    """First column to the left, numbers to the right."""
    return [
        cell.ljust(width) if i == 0 else cell.rjust(width)
        for i, (cell, width) in enumerate(zip(line, widths, strict=True))
    ]
