"""Turns a computed figure and the scenario it came from into a pin."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from simulator.datasets import data_version
from simulator.figures import Figure
from simulator.scenario import Scenario
from simulator.score_cache import library_versions
from simulator.uncertainty import Interval
from whiteboard.evidence import Evidence

__all__ = ["defined", "made_with", "pin_from"]


def pin_from(figure: Figure, threshold: float | None, made: Mapping[str, Any]) -> Evidence:
    """Return the pin of a figure of the scenario's focus model; `made` is from `made_with`."""
    return Evidence(
        claim=figure.label,
        metric=figure.metric,
        value=figure.value,
        unit=figure.unit,
        interval=defined(figure.interval),
        threshold=threshold,
        model=made["scenario"].focus,
        **made,
    )


def made_with(scenario: Scenario, section: str, created_at: datetime) -> dict[str, Any]:
    """Return the fields of a pin that say what it was made with."""
    return {
        "scenario": scenario,
        "section": section,
        "created_at": created_at,
        "libraries": library_versions(),
        "data_version": data_version(scenario.dataset, max_rows=scenario.rows, seed=scenario.seed),
    }


def defined(interval: Interval | None) -> Interval | None:
    """Return the interval, or None when an end of it is undefined; it may have no upper limit."""
    is_defined = interval and math.isfinite(interval.low) and not math.isnan(interval.high)
    return interval if is_defined else None
