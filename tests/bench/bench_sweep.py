"""The counts at every threshold, against the ways people get some of them today."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.metrics import confusion_matrix, precision_score, recall_score
from sklearn.model_selection import TunedThresholdClassifierCV

from simulator.sweep import sweep
from tests.bench.samples import scores
from tests.bench.table import MISSING, Table, Timings, ms, p50, p95, side_by_side, times

GRID = 100
NO_WARNING: Any = 0  # precision where nobody is alerted; its type is unknown to the checker
OURS, SORT, LOOP, TUNED = "sweep", "argsort", "loop", "tuned"


@dataclass(frozen=True)
class Size:
    """How many rows, how often each contender runs, and how many loop steps are really run."""

    rows: int
    fast_repeats: int
    slow_repeats: int
    loop_steps: int


SIZES = (Size(10_000, 50, 3, 100), Size(100_000, 25, 3, 20), Size(1_000_000, 9, 1, 5))


class GivenScores(ClassifierMixin, BaseEstimator):
    """A fitted classifier that answers with the scores it is shown, so only the search is timed."""

    def fit(self, X: Any, y: Any) -> GivenScores:
        """Learn nothing but the classes."""
        self.classes_ = np.array([0, 1])
        return self

    def predict_proba(self, X: NDArray[np.float64]) -> NDArray[np.float64]:
        """The one column of X is the score."""
        return np.column_stack([1 - X[:, 0], X[:, 0]])

    def predict(self, X: NDArray[np.float64]) -> NDArray[np.int8]:
        """Positive from one half on."""
        return (X[:, 0] >= 0.5).astype(np.int8)


def measure() -> Table:
    """Time the sweep and its alternatives at every size, in turn."""
    rows = tuple(line for size in SIZES for line in _lines(size))
    return Table(
        "Sweep: counts at every distinct score",
        ("contender", "rows", "p50", "p95", "sweep is ahead by"),
        rows,
        (
            f"loop: precision_score, recall_score, confusion_matrix at {GRID} thresholds; run at",
            "  100, 20 and 5 of them (1e4, 1e5, 1e6 rows) and scaled to 100. At every score, as",
            "  the sweep does, it would take rows/100 times as long again.",
            f"TunedThresholdClassifierCV searches {GRID} thresholds for F1 over the same scores,",
            "  with a prefitted estimator that only hands them on.",
            "above 100,000 rows the sweep is a histogram of 16,384 bins, exact at their edges.",
            "argsort: 0.67x means that the whole sweep takes as long as 1.5 sorts.",
        ),
    )


def _lines(size: Size) -> list[tuple[str, ...]]:
    y_true, y_score = scores(size.rows)
    contenders: dict[str, Callable[[], object]] = {
        OURS: lambda: sweep(y_true, y_score),
        SORT: lambda: np.argsort(y_score),
        LOOP: lambda: _loop(y_true, y_score, size.loop_steps),
        TUNED: lambda: _tuned(y_true, y_score),
    }
    repeats = {
        OURS: size.fast_repeats,
        SORT: size.fast_repeats,
        LOOP: size.slow_repeats,
        TUNED: size.slow_repeats,
    }
    taken = side_by_side(contenders, repeats=repeats, warm_up=size.rows < 1_000_000)
    taken[LOOP] = taken[LOOP] * (GRID / size.loop_steps)
    scaled = "" if size.loop_steps == GRID else " (scaled)"
    names = {
        OURS: f"simulator.sweep.sweep, {len(sweep(y_true, y_score).threshold):,} thresholds",
        SORT: "one numpy argsort",
        LOOP: f"scikit-learn loop, {GRID} thresholds{scaled}",
        TUNED: f"TunedThresholdClassifierCV, {GRID} thresholds",
    }
    return [
        (
            name,
            f"{size.rows:,}",
            ms(p50(taken[key])),
            ms(p95(taken[key])) if len(taken[key]) > 1 else MISSING,
            MISSING if key == OURS else times(_ahead(taken[key], taken[OURS])),
        )
        for key, name in names.items()
    ]


def _ahead(other: Timings, ours: Timings) -> float:
    return p50(other) / p50(ours)


def _loop(y_true: NDArray[np.int8], y_score: NDArray[np.float64], steps: int) -> list[Any]:
    """What a tutorial does: three scikit-learn calls per threshold, on a grid of thresholds."""
    answers = []
    for threshold in np.linspace(0.005, 0.995, steps):
        y_pred = (y_score >= threshold).astype(np.int8)
        answers.append(
            (
                precision_score(y_true, y_pred, zero_division=NO_WARNING),
                recall_score(y_true, y_pred),
                confusion_matrix(y_true, y_pred),
            )
        )
    return answers


def _tuned(y_true: NDArray[np.int8], y_score: NDArray[np.float64]) -> float:
    column = y_score[:, None]
    fitted = GivenScores().fit(column, y_true)
    search = TunedThresholdClassifierCV(
        fitted, scoring="f1", thresholds=GRID, cv="prefit", refit=False
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # F1 is undefined at the strictest thresholds
        search.fit(column, y_true)
    return float(search.best_threshold_)
