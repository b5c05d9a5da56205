"""Makes measured service times without measuring, for tests of what follows from them."""

from __future__ import annotations

from typing import Any

import numpy as np

from simulator.datasets import data_version
from simulator.latency import LatencyProfile
from simulator.scenario import Scenario
from whiteboard.evidence_measured import Measured, measured_of

MACHINE = "2 cores of a made machine"
MEANS_MS = {"logistic": 2.0, "hist_gradient_boosting": 6.0, "random_forest": 12.0}


def made_profile(
    scenario: Scenario, model: str, *, seed: int = 0, timings: int = 2_500, **changes: Any
) -> LatencyProfile:
    """Return log-normal service times of a model under a scenario; equal for equal arguments."""
    rng = np.random.default_rng([seed, sorted(MEANS_MS).index(model)])
    times = MEANS_MS[model] * rng.lognormal(-0.045, 0.3, timings)
    fields: dict[str, Any] = {
        "dataset": scenario.dataset,
        "dataset_version": data_version(scenario.dataset, max_rows=scenario.rows),
        "rows": scenario.rows,
        "model": model,
        "balance": scenario.balance,
        "seed": 0,
        "path": scenario.serving.path,
        "service_ms": np.rint(times * 1e6) / 1e6,
        "distinct_rows": timings,
        "first_call_ms": 40.0,
        "batch_rows": 1_000,
        "batch_ms": np.array([12.0, 13.0]),
        "model_bytes": 10_000,
        "memory_bytes": 20_000.0,
        "clock_ms": 0.0001,
        "machine": MACHINE,
        "libraries": "numpy 2",
        "measured_at": "2026-03-01T08:00:00+00:00",
    }
    return LatencyProfile(**(fields | changes))


def profile_of(scenario: Scenario, model: str) -> LatencyProfile:
    """Return what was measured here: the same every time."""
    return made_profile(scenario, model)


def nothing_measured(_scenario: Scenario, model: str) -> str:
    """Return the sentence of a machine that has measured nothing."""
    return f"{model} has not been measured yet."


def measured(model: str = "hist_gradient_boosting", **changes: Any) -> Measured:
    """Return what a pin keeps of 2,500 timings."""
    fields = {
        "model": model,
        "profile": "0123456789abcdef",
        "machine": MACHINE,
        "measured_at": "2026-03-01T08:00:00+00:00",
        "timings": 2_500,
    }
    return Measured(**(fields | changes))


def kept(scenario: Scenario, model: str) -> Measured:
    """Return what a pin keeps of `profile_of`."""
    return measured_of(made_profile(scenario, model))
