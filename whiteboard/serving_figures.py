"""Turns a scenario, measured service times and scores into the figures about serving.

Everything is computed by `simulator` with the scenario's seed: the same measured times give the
same figure, to the last digit.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from simulator.cascade import CascadeOutcome, cascade_outcome
from simulator.deadline import effective_figures, late_point
from simulator.figures import Figure
from simulator.fleet import cost_per_1000, cost_per_month, fleet_needed, largest_rate
from simulator.joint_rows import joint_alerts
from simulator.load import Response, Station, response, station, station_of_cascade
from simulator.load import utilisation as utilisation_of
from simulator.models import MODELS
from simulator.operating import board_points
from simulator.scores import Scores
from simulator.serving import ALLOW, BLOCK, Cascade
from simulator.sweep import OperatingPoint, Sweep
from simulator.sweep import sweep as make_sweep
from simulator.uncertainty import Interval
from whiteboard.evidence_measured import Measured, measured_of
from whiteboard.serving_metrics import SERVING_METRICS, ServingMetric
from whiteboard.serving_sources import (
    Missing,
    ProfileOf,
    ScoresOf,
    Shared,
    models_of,
    timed_models,
)

if TYPE_CHECKING:
    from simulator.latency import LatencyProfile
    from simulator.scenario import Scenario

__all__ = [
    "Missing",
    "ProfileOf",
    "ScoresOf",
    "ServingFigure",
    "Shared",
    "models_of",
    "serving_figure",
    "timed_models",
]


@dataclass(frozen=True, kw_only=True)
class ServingFigure:
    """A figure about serving.

    Parameters
    ----------
    figure : name, value, unit and interval.
    threshold : where the model alerts; None where no single threshold is involved.
    model : whose figure it is; of a cascade its first model.
    measured : the measured times it rests on.
    """

    figure: Figure
    threshold: float | None
    model: str
    measured: tuple[Measured, ...]


def serving_figure(
    metric: str,
    scenario: Scenario,
    *,
    scores_of: ScoresOf,
    profile_of: ProfileOf,
    shared: Shared | None = None,
) -> ServingFigure:
    """Return a figure about serving the model in focus, or the scenario's cascade.

    Parameters
    ----------
    metric : of `SERVING_METRICS`.
    scenario : its load, its rule and its seed.
    scores_of, profile_of : see `ScoresOf` and `ProfileOf`.
    shared : the same for several figures that are asked for at once, with the same sources.

    Raises
    ------
    Missing
        While scores or measured times are not there.
    ValueError
        When the metric is unknown, or undefined here: an unstable queue, no objective, no cascade.
    """
    if metric not in SERVING_METRICS:
        known = ", ".join(SERVING_METRICS)
        raise ValueError(f"metric must be one of {known}, got {metric[:60]!r}")
    maker = _Maker(scenario, scores_of, profile_of, shared or Shared())
    return maker.made(SERVING_METRICS[metric])


class _Maker:
    """Computes figures about serving under one scenario."""

    def __init__(
        self, scenario: Scenario, scores_of: ScoresOf, profile_of: ProfileOf, shared: Shared
    ) -> None:
        self.scenario = scenario
        self.shared = shared
        self.serving = scenario.serving
        self.scores_of = scores_of
        self.profile_of = profile_of
        self.measured: dict[str, Measured] = {}

    def made(self, metric: ServingMetric) -> ServingFigure:
        """Return one figure."""
        if metric.needs_objective and self.serving.objective_ms is None:
            raise ValueError(f"{metric.label} needs an objective, and none is set")
        threshold: float | None = None
        model = self.scenario.focus
        match metric.rests:
            case "effective":
                figure, threshold = self._effective(metric)
            case "cascade" | "cascade_times":
                model = self._cascade().first
                figure = self._of_cascade(metric)
            case "service":
                figure = self._service(metric)
            case "response":
                figure = self._response(metric)
            case "fleet" | "price":
                figure = _figure(metric, self._of_fleet(metric))
        return ServingFigure(
            figure=figure,
            threshold=threshold,
            model=model,
            measured=tuple(self.measured.values()),
        )

    # Times

    def _profile(self, model: str) -> LatencyProfile:
        found = self.profile_of(self.scenario, model)
        if isinstance(found, str):
            raise Missing("times", found or f"{MODELS[model].title} is not measured yet.")
        self.measured[model] = measured_of(found)
        return found

    def _station(self, model: str) -> Station:
        profile, stages, seed = self._profile(model), self.serving.stages, self.scenario.seed
        key = ("station", profile.id, stages, seed)
        return self.shared.once(key, lambda: station(profile.service_ms, stages, seed=seed))

    def _answered(self, at: Station) -> Response:
        """Return how a station answers; raise ValueError with the reason when it does not."""
        serving, seed = self.serving, self.scenario.seed
        key = ("response", at, serving, seed)
        found = self.shared.once(key, lambda: response(at, serving, seed=seed))
        if found.reason:
            raise ValueError(found.reason)
        return found

    def _service(self, metric: ServingMetric) -> Figure:
        found = self._profile(self.scenario.focus).p99
        if math.isnan(found.value_ms):
            raise ValueError(found.reason or "there are too few timings for a p99")
        return _figure(metric, found.value_ms, found.interval)

    def _response(self, metric: ServingMetric) -> Figure:
        at = self._station(self.scenario.focus)
        if metric.id == "utilisation":
            return _figure(metric, utilisation_of(at, self.serving))
        found = self._answered(at)
        if metric.id == "attainment":
            return _figure(metric, found.attainment, found.attainment_interval)
        quantile = {"p50": found.p50, "p95": found.p95, "p99": found.p99}[metric.base]
        return _figure(metric, quantile.value_ms, quantile.interval)

    def _of_fleet(self, metric: ServingMetric) -> float:
        seed = self.scenario.seed
        match metric.id:
            case "fleet_cost_per_month":
                return cost_per_month(self.serving)
            case "fleet_cost_per_1000":
                return cost_per_1000(self.serving)
            case "largest_rate":
                found = largest_rate(self._station(self.scenario.focus), self.serving, seed=seed)
            case _:
                found = fleet_needed(self._station(self.scenario.focus), self.serving, seed=seed)
        if isinstance(found, str):
            raise ValueError(found)
        return float(found)

    # Decisions

    def _scored(self, model: str) -> Scores | Sweep:
        found = self.scores_of(self.scenario, model)
        if found is None:
            raise Missing("scores", f"{MODELS[model].title} has no scores yet.")
        return found

    def _row_by_row(self, model: str) -> Scores:
        found = self._scored(model)
        if isinstance(found, Sweep):
            raise ValueError("decisions of two models need the scores of both, row by row")
        return found

    def _effective(self, metric: ServingMetric) -> tuple[Figure, float]:
        focus, late = self.scenario.focus, self.serving.late
        models = models_of(metric.id, self.scenario)
        scored = {model: self._scored(model) for model in models}
        points = self.shared.once(("points", self.scenario, models), lambda: self._points(scored))
        attainment = 1.0
        if self.serving.objective_ms is not None:
            attainment = self._answered(self._station(focus)).attainment
        late = late if late in (ALLOW, BLOCK, *models) else ALLOW
        instead, joint = late_point(late, points), None
        if isinstance(instead, OperatingPoint):
            both = (self._row_by_row(focus), self._row_by_row(late))
            joint = joint_alerts(both[0], points[focus].threshold, both[1], instead.threshold)
        figures = effective_figures(
            points[focus], attainment, self.scenario.costs, late=instead, joint=joint
        )
        return figures[metric.id], points[focus].threshold

    def _points(self, scored: Mapping[str, Scores | Sweep]) -> dict[str, OperatingPoint]:
        sweeps = {
            model: one if isinstance(one, Sweep) else make_sweep(one.y_true, one.y_score)
            for model, one in scored.items()
        }
        is_probability = {model: MODELS[model].is_probability for model in scored}
        points: dict[str, OperatingPoint] = {}
        for model, choice in board_points(self.scenario, sweeps, is_probability).items():
            if choice.point is None:
                raise ValueError(choice.reason)
            points[model] = choice.point
        return points

    # A cascade

    def _cascade(self) -> Cascade:
        if self.serving.cascade is None:
            raise ValueError("no cascade is set: choose its two models and its band first")
        return self.serving.cascade

    def _outcome(self) -> CascadeOutcome:
        of, prevalence = self._cascade(), self.scenario.prevalence
        first, second = self._row_by_row(of.first), self._row_by_row(of.second)
        return self.shared.once(
            ("cascade", self.scenario),
            lambda: cascade_outcome(first, second, of, prevalence=prevalence),
        )

    def _of_cascade(self, metric: ServingMetric) -> Figure:
        of, found = self._cascade(), self._outcome()
        if metric.rests == "cascade_times":
            first, second = self._station(of.first), self._station(of.second)
            at = station_of_cascade(first, second, found.sent)
            p99 = self._answered(at).p99
            return _figure(metric, p99.value_ms, p99.interval)
        figure = found.figures(self.scenario.costs)[metric.id.removeprefix("cascade_")]
        return replace(figure, metric=metric.id, label=metric.label)


def _figure(metric: ServingMetric, value: float, interval: Interval | None = None) -> Figure:
    return Figure(metric.id, metric.label, value, metric.unit, interval)
