"""Answers and pins for the tests of the checks, and what one check finds in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from simulator.scenario import default_scenario
from simulator.uncertainty import Interval
from tests.support.boards import a_pin
from whiteboard.answer import EMPTY
from whiteboard.checks import check
from whiteboard.evidence import Evidence
from whiteboard.finding import Finding
from whiteboard.problems import PROBLEMS, Problem

RARE = replace(default_scenario(), prevalence=0.005)
"""Half a percent of positives, a miss at $1,000 and a false alarm at $200."""
FRAUD = PROBLEMS["fraud"]
"""Real time, p99 of 100 ms, 0.1% positives, rows in time."""


def pin(pin_id: str, metric: str, value: float, *ends: float, **changes: Any) -> Evidence:
    """Return a pin of `metric`; `ends` are the low and high end of its interval."""
    is_money = metric.startswith("cost")
    ranked = metric.removesuffix("_difference") in ("roc_auc", "average_precision")
    fields: dict[str, Any] = {
        "id": pin_id,
        "claim": metric.replace("_", " "),
        "metric": metric,
        "value": value,
        "unit": "currency" if is_money else "" if ranked else "share",
        "interval": Interval(ends[0], ends[1], 0.95, "Wilson") if ends else None,
        "scenario": RARE,
    }
    return a_pin(**(fields | changes))


def found(
    check_id: str,
    *,
    pins: Sequence[Evidence] = (),
    problem: Problem | None = None,
    seconds: Mapping[str, float] | None = None,
    **sections: str,
) -> list[Finding]:
    """Return what one check finds in an answer with these sections."""
    answer = replace(EMPTY, sections=sections, evidence=tuple(pins))
    return [one for one in check(answer, pins, problem, seconds=seconds) if one.check == check_id]


def quotes(check_id: str, **given: Any) -> list[str]:
    """Return the words that one check quotes."""
    return [one.quote for one in found(check_id, **given)]
