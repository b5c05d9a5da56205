"""Turns a message of the explorer into the scenario it sets, and what is not usable into notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pages.ui.serving_message import read_serving_part
from simulator.address import COST_KEYS
from simulator.scenario import BY_HAND, Scenario

SOURCE = "the explorer's message"


def read_message(
    scenario: Scenario, message: Mapping[str, Any]
) -> tuple[Scenario, tuple[str, ...]]:
    """Return `scenario` changed as a browser's message says, and notes on what was not usable."""
    query = scenario.to_query()
    costs = message.get("costs")
    values: dict[str, Any] = {
        "focus": message.get("focus", scenario.focus),
        "rule": message.get("rule", scenario.rule),
        "prevalence": message.get("prevalence", scenario.prevalence),
        "at": message.get("threshold", scenario.threshold),
        "target": message.get("parameter", scenario.parameter),
        "capacity": message.get("capacity_per_day", scenario.capacity_per_day),
        "cases": message.get("cases_per_day", scenario.cases_per_day),
    }
    if isinstance(costs, Mapping):
        values |= {key: costs.get(name) for key, name in COST_KEYS.items() if name in costs}
    for key, value in values.items():
        query.pop(key, None)
        if value is not None:
            query[key] = str(value)
    if query.get("rule") != BY_HAND:
        query.pop("at", None)
    changed, notes = Scenario.from_query(query, source=SOURCE)
    part = message.get("serving")
    serving, more = read_serving_part(
        changed.serving,
        part if isinstance(part, Mapping) else {},
        models=changed.models,
        source=SOURCE,
    )
    return replace(changed, serving=serving), (*notes, *more)
