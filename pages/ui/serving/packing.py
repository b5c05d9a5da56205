"""Turns arrays and figures into what travels to the browser as JSON."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simulator.intervals import Interval

Exact = tuple[float, "Interval | None", str]
"""A figure: its value, NaN without one; its interval; how it came about, or why there is none."""


def figures(exact: Mapping[str, Exact]) -> dict[str, dict[str, Any]]:
    """Return figures by metric id as the browser reads them; what is undefined is None."""
    return {metric: _figure(*one) for metric, one in exact.items()}


def _figure(value: float, interval: Interval | None, note: str) -> dict[str, Any]:
    low, high = (math.nan, math.nan) if interval is None else (interval.low, interval.high)
    ends = {"value": value, "low": low, "high": high}
    made: dict[str, Any] = {
        name: float(x) if math.isfinite(x) else None for name, x in ends.items()
    }
    return made | {"note": note}
