"""Bootstrap bands at a million rows: the multinomial over cells, against resampling the rows."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from simulator.sweep import sweep
from simulator.uncertainty import bootstrap
from tests.bench.samples import scores
from tests.bench.table import Table, ms, p50, p95, side_by_side, times

ROWS = 1_000_000
REPLICATES = 1_000
THRESHOLDS = 100
ROW_REPLICATES = 5
AIM_S = 0.1


def measure() -> Table:
    """Time 1,000 replicates made from counts, and a few made from rows, scaled to 1,000."""
    y_true, y_score = scores(ROWS)
    counts = sweep(y_true, y_score)
    at = np.quantile(y_score, np.linspace(0.0, 0.999, THRESHOLDS))
    seeds = iter(range(1_000))
    taken = side_by_side(
        {
            "cells": lambda: bootstrap(
                counts, thresholds=at, replicates=REPLICATES, seed=next(seeds)
            ),
            "rows": lambda: _from_rows(y_true, y_score, at, next(seeds)),
        },
        repeats={"cells": 15, "rows": ROW_REPLICATES},
    )
    cells, rows = taken["cells"], taken["rows"] * REPLICATES
    return Table(
        f"Bands: {REPLICATES:,} replicates, {ROWS:,} rows, {THRESHOLDS} thresholds",
        ("contender", "p50", "p95", "ahead by"),
        (
            (
                "simulator.uncertainty.bootstrap, from counts",
                ms(p50(cells)),
                ms(p95(cells)),
                f"aim {ms(AIM_S)}",
            ),
            (
                f"resampled rows, {ROW_REPLICATES} replicates run, scaled",
                ms(p50(rows)),
                ms(p95(rows)),
                times(p50(rows) / p50(cells)),
            ),
        ),
        ("both draw from the same law: the counts between thresholds are multinomial.",),
    )


def _from_rows(
    y_true: NDArray[np.int8],
    y_score: NDArray[np.float64],
    thresholds: NDArray[np.float64],
    seed: int,
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """One replicate the plain way: draw rows with replacement, count by class at each threshold."""
    drawn = np.random.default_rng(seed).integers(0, len(y_true), len(y_true))
    labels, values = y_true[drawn], y_score[drawn]
    cell = np.searchsorted(thresholds, values, side="right")
    positive = np.bincount(cell[labels == 1], minlength=len(thresholds) + 1)
    negative = np.bincount(cell[labels == 0], minlength=len(thresholds) + 1)
    return positive[::-1].cumsum(), negative[::-1].cumsum()
