"""Turns a model's measured times and a load into the tables that the browser interpolates."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from pages.ui import cached, fleet_tables, latency_data, latency_figures
from simulator.response_table import ResponseTable, response_table

if TYPE_CHECKING:
    from collections.abc import Callable

    from simulator.scenario import Scenario


def tables(scenario: Scenario, model: str) -> dict[int, ResponseTable]:
    """Return a measured model's tables that are at hand, ascending by servers; else nothing.

    Those of one server and of as many as are set are there at the first call; the board shares
    them.
    """
    station, serving = latency_figures.station_of(scenario, model), scenario.serving
    if isinstance(station, str):
        return {}

    def maker() -> Callable[[int], ResponseTable]:
        return lambda fleet: response_table(station, serving, servers=(fleet,), seed=scenario.seed)

    found = fleet_tables.tables(key(scenario, model), (1, serving.servers), maker)
    near = sorted(found, key=lambda fleet: abs(math.log(fleet / serving.servers)))
    kept = {1, *near[: latency_data.MAX_FLEETS]}
    return {fleet: found[fleet] for fleet in sorted(kept)}


def message(
    scenario: Scenario, model: str, found: dict[int, ResponseTable]
) -> dict[str, Any] | None:
    """Return the tables as the browser reads them; None without any."""
    station, packed = latency_figures.station_of(scenario, model), latency_data.table_message(found)
    if packed is None or isinstance(station, str):
        return None
    return packed | {"cv2": station.cv2}


def key(scenario: Scenario, model: str) -> str:
    """Spell out what decides a model's response times at every load, but for the servers."""
    serving, of = scenario.serving, cached.profile(scenario, model)
    held = of if isinstance(of, str) else of.id
    return repr((held, serving.stages, serving.dispatch, serving.burstiness, scenario.seed))
