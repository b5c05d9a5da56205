"""Turns a scenario, measured service times and scores into the figures about serving.

Everything is computed by `simulator` with the scenario's seed: the same measured times give the
same figure, to the last digit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from simulator.cascade import CascadeOutcome, cascade_outcome
from simulator.cascade_attainment import CascadeAttainment, cascade_attainment
from simulator.cascade_deadline import cascade_cells, effective_cascade_figures
from simulator.cascade_response import with_open_share
from simulator.deadline import effective_figures, late_point, stand_in
from simulator.figures import Figure
from simulator.fleet import cost_per_1000, cost_per_month, fleet_needed, largest_rate
from simulator.fleet_limits import rate_interval
from simulator.joint_rows import joint_alerts
from simulator.load import station_of_cascade
from simulator.load import utilisation as utilisation_of
from simulator.load_words import unanswered
from simulator.serving import ALLOW, BLOCK, Cascade
from simulator.sweep import OperatingPoint
from simulator.uncertainty import Interval
from whiteboard.evidence_measured import Measured
from whiteboard.serving_metrics import SERVING_METRICS, ServingMetric
from whiteboard.serving_parts import Parts
from whiteboard.serving_sources import (
    Missing,
    ProfileOf,
    ScoresOf,
    Shared,
    models_of,
    timed_models,
)

if TYPE_CHECKING:
    from simulator.load import Station
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

_CASCADE = "cascade_"


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


class _Maker(Parts):
    """Computes figures about serving under one scenario."""

    def made(self, metric: ServingMetric) -> ServingFigure:
        """Return one figure."""
        if metric.needs_objective and self.serving.objective_ms is None:
            raise ValueError(f"{metric.label} needs an objective, and none is set")
        threshold: float | None = None
        model = self.scenario.focus
        match metric.rests:
            case "effective":
                figure, threshold = self._effective(metric)
            case "cascade":
                model, found = self._cascade().first, self._outcome()
                figure = found.figures(self.scenario.costs)[metric.id.removeprefix(_CASCADE)]
                figure = _renamed(figure, metric)
            case "cascade_times":
                model, figure = self._cascade().first, self._times_of_cascade(metric)
            case "cascade_fleet":
                value = self._of_cascades_fleet(metric)
                model, figure = self._cascade().first, _figure(metric, value)
            case "cascade_effective":
                model, figure = self._cascade().first, self._cascade_at_objective(metric)
            case "service":
                figure = self._service(metric)
            case "response":
                figure = self._response(metric)
            case "fleet" | "price":
                value = self._of_fleet(metric)
                figure = _figure(metric, value, self._limits_of_fleet(metric, value))
        return ServingFigure(
            figure=figure,
            threshold=threshold,
            model=model,
            measured=tuple(self.measured.values()),
        )

    # Times

    def _service(self, metric: ServingMetric) -> Figure:
        found = self.profile(self.scenario.focus).p99
        if math.isnan(found.value_ms):
            raise ValueError(found.reason or "there are too few timings for a p99")
        return _figure(metric, found.value_ms, found.interval)

    def _response(self, metric: ServingMetric) -> Figure:
        at = self.station(self.scenario.focus)
        if metric.id == "utilisation":
            return _figure(metric, utilisation_of(at, self.serving))
        found = self.answered(at)
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
                return self._cost_of_a_thousand()
            case "largest_rate":
                found = largest_rate(self.station(self.scenario.focus), self.serving, seed=seed)
            case _:
                found = fleet_needed(self.station(self.scenario.focus), self.serving, seed=seed)
        if isinstance(found, str):
            raise ValueError(found)
        return float(found)

    def _cost_of_a_thousand(self) -> float:
        """Return it, where times that are at hand do not say that the servers never keep up."""
        cost = cost_per_1000(self.serving, self.station_at_hand(self.scenario.focus))
        if math.isnan(cost):
            raise ValueError(unanswered(self.serving))
        return cost

    def _limits_of_fleet(self, metric: ServingMetric, value: float) -> Interval | None:
        if metric.id != "largest_rate" or value == 0:
            return None
        of = self.station(self.scenario.focus)
        return rate_interval(of, self.serving, value, seed=self.scenario.seed)

    # Decisions

    def _effective(self, metric: ServingMetric) -> tuple[Figure, float]:
        focus = self.scenario.focus
        late = stand_in(self.late, focus)
        points = self.points(models_of(metric.id, self.scenario), needed=(focus, late))
        attainment = 1.0
        if self.serving.objective_ms is not None:
            attainment = self.answered(self.station(focus)).attainment
        instead, joint = late_point(late, points), None
        if isinstance(instead, OperatingPoint):
            both = (self.row_by_row(focus), self.row_by_row(late))
            joint = joint_alerts(both[0], points[focus].threshold, both[1], instead.threshold)
        figures = effective_figures(
            points[focus], attainment, self.scenario.costs, late=instead, joint=joint
        )
        return figures[metric.id], points[focus].threshold

    # A cascade

    def _cascade(self) -> Cascade:
        if self.serving.cascade is None:
            raise ValueError("no cascade is set: choose its two models and its band first")
        return self.serving.cascade

    def _outcome(self) -> CascadeOutcome:
        of, prevalence = self._cascade(), self.scenario.prevalence
        first, second = self.row_by_row(of.first), self.row_by_row(of.second)
        return self.shared.once(
            ("cascade", self.scenario),
            lambda: cascade_outcome(first, second, of, prevalence=prevalence),
        )

    def _times_of_cascade(self, metric: ServingMetric) -> Figure:
        found, pair, both = self._outcome(), self._pair(), self._together()
        if metric.base == "utilisation":
            return _figure(metric, utilisation_of(both, self.serving))
        answered = self.shared.once(
            ("cascade response", self.scenario, *pair),
            lambda: with_open_share(self.answered(both), *pair, found),
        )
        if metric.base == "attainment":
            return _figure(metric, answered.attainment, answered.attainment_interval)
        return _figure(metric, answered.p99.value_ms, answered.p99.interval)

    def _pair(self) -> tuple[Station, Station]:
        of = self._cascade()
        return self.station(of.first), self.station(of.second)

    def _together(self) -> Station:
        pair, sent = self._pair(), self._outcome().sent
        return self.shared.once(
            ("cascade station", *pair, sent), lambda: station_of_cascade(*pair, sent)
        )

    def _of_cascades_fleet(self, metric: ServingMetric) -> float:
        both, serving, seed = self._together(), self.serving, self.scenario.seed
        if metric.seeks_rate:
            found = largest_rate(both, serving, seed=seed)
        else:
            key = ("cascade fleet", both, serving, seed)
            found = self.shared.once(key, lambda: fleet_needed(both, serving, seed=seed))
        if isinstance(found, str):
            raise ValueError(found)
        if not metric.is_priced:
            return float(found)
        needed = replace(serving, servers=int(found))
        return (cost_per_month if metric.base == "fleet_cost_per_month" else cost_per_1000)(needed)

    def _cascade_at_objective(self, metric: ServingMetric) -> Figure:
        of, found, late = self._cascade(), self._outcome(), self.late
        first, second = self.row_by_row(of.first), self.row_by_row(of.second)
        points: dict[str, OperatingPoint] = {}
        if late not in (ALLOW, BLOCK):
            points = self.points(models_of(metric.id, self.scenario), needed=(late,))
        fallen = late_point(late, points)
        scores = self.row_by_row(late) if late in points else None
        cells = cascade_cells(first, second, of, late=fallen, late_scores=scores)
        figures = effective_cascade_figures(
            found, cells, self._attained(found.sent), self.scenario.costs, late=fallen
        )
        return _renamed(figures[metric.id.removeprefix(_CASCADE)], metric)

    def _attained(self, sent: float) -> CascadeAttainment:
        """Return how many answers of a cascade come in time; all of them without an objective."""
        if self.serving.objective_ms is None:
            return CascadeAttainment(sent=sent, direct=1.0, sent_on=1.0)
        pair = self._pair()
        found = self.shared.once(
            ("cascade attainment", self.scenario, *pair),
            lambda: cascade_attainment(*pair, sent, self.serving, seed=self.scenario.seed),
        )
        if isinstance(found, str):
            raise ValueError(found)
        return found


def _renamed(figure: Figure, metric: ServingMetric) -> Figure:
    return replace(figure, metric=metric.id, label=metric.label)


def _figure(metric: ServingMetric, value: float, interval: Interval | None = None) -> Figure:
    return Figure(metric.id, metric.label, value, metric.unit, interval)
