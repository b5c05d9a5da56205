"""Turns a scenario into every text the explorer shows of serving, in Python, from made profiles.

The profiles are left in the server's cache as if this machine had measured them, so that journeys
meet the same service times everywhere.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from simulator.deadline import Late, effective_figures, late_point
from simulator.figures import figure_text
from simulator.formatting import UNDEFINED, share
from simulator.latency import LatencyProfile
from simulator.latency_cache import store_profile
from simulator.latency_key import latency_key
from simulator.load import Response, Station, response, station
from simulator.machine import machine_name
from simulator.operating import board_points, deployed
from simulator.recommendation_words import apart_text, milliseconds, objective_text
from simulator.response_table import ResponseTable, attained, interpolated, response_table
from simulator.scenario import Scenario
from tests.support.made_profiles import made_profile
from tests.support.reference import Reference

EFFECTIVE = ("effective_recall", "effective_precision", "effective_cost_per_1000")


class LatencyReference:
    """What Python says about serving, for models whose service times are made."""

    def __init__(self, scenario: Scenario, means_ms: Mapping[str, float]) -> None:
        self.profiles = {model: _profile(scenario, model, ms) for model, ms in means_ms.items()}
        self._tables: dict[tuple[str, int], ResponseTable] = {}

    def leave(self, cache: Path) -> None:
        """Store the profiles where a server with this cache looks for its machine's own."""
        for model, profile in self.profiles.items():
            key = latency_key(profile.dataset, profile.rows, model, profile.path)
            store_profile(key, profile, folder=cache)

    def station(self, scenario: Scenario, model: str) -> Station:
        """Return a model's station under the scenario's stages."""
        return station(self.profiles[model], scenario.serving.stages, seed=scenario.seed)

    def response(self, scenario: Scenario, model: str) -> Response:
        """Return Python's exact answer at the scenario's load."""
        return response(self.station(scenario, model), scenario.serving, seed=scenario.seed)

    def in_hand(self, scenario: Scenario, model: str) -> tuple[float, float]:
        """Return p99 [ms] and attainment as a browser reads them from the table of the fleet."""
        serving = scenario.serving
        table = self._table(scenario, model)
        busy = serving.arrival_rate_per_s * table.mean_service_ms / (1_000 * serving.servers)
        p99 = interpolated(table, servers=serving.servers, utilisation=busy, q=0.99)
        if serving.objective_ms is None:
            return p99, math.nan
        share_in_time = attained(
            table,
            servers=serving.servers,
            utilisation=busy,
            objective_ms=serving.objective_ms,
        )
        return p99, share_in_time

    def texts(
        self, scenario: Scenario, scores: Reference, *, in_hand: bool = False
    ) -> dict[str, str]:
        """Return the text of every figure of serving for the model in focus, by name."""
        exact = self.response(scenario, scenario.focus)
        p99, attainment = exact.p99.value_ms, exact.attainment
        if in_hand:
            p99, attainment = self.in_hand(scenario, scenario.focus)
        objective = scenario.serving.objective_ms
        texts = {
            "p99_ms": UNDEFINED if math.isnan(p99) else _p99_text(p99, objective),
            "utilisation": share(exact.utilisation),
        }
        if objective is None or math.isnan(p99):
            return texts
        texts |= {
            "p99_ms-note": f"of {objective_text(objective)}",
            "attainment": share(attainment),
        }
        return texts | self._effective(scenario, scores, attainment, in_hand=in_hand)

    def _effective(
        self, scenario: Scenario, scores: Reference, attainment: float, *, in_hand: bool
    ) -> dict[str, str]:
        own = {model: scores.sweeps(scenario, model) for model in scenario.models}
        choices = board_points(
            scenario,
            {model: one.held if in_hand else one.full for model, one in own.items()},
            {model: one.is_probability for model, one in own.items()},
        )
        points = {
            model: deployed(scenario, own[model].full).at(choice.point.threshold)
            for model, choice in choices.items()
            if choice.point is not None
        }
        named = scenario.serving.late
        # No model stands in for its own late answers: they pass.
        late: Late = "allow" if named == scenario.focus else late_point(named, points)
        figures = effective_figures(points[scenario.focus], attainment, scenario.costs, late=late)
        currency = scenario.costs.currency
        return {name: figure_text(figures[name], currency) for name in EFFECTIVE}

    def _table(self, scenario: Scenario, model: str) -> ResponseTable:
        key = (model, scenario.serving.servers)
        if key not in self._tables:
            of = self.station(scenario, model)
            self._tables[key] = response_table(of, scenario.serving, seed=scenario.seed)
        return self._tables[key]


def _profile(scenario: Scenario, model: str, mean_ms: float) -> LatencyProfile:
    made = made_profile(scenario, model)
    times = (made.service_ms * (mean_ms / made.mean_ms * 1e6)).round() / 1e6
    return replace(made, service_ms=times, machine=machine_name())


def _p99_text(p99: float, objective: float | None) -> str:
    return milliseconds(p99) if objective is None else apart_text(p99, objective)
