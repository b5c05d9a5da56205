"""Turns a scenario, measured service times and scores into what its figures about serving share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from simulator.load import Response, Station, response, station
from simulator.models import MODELS
from simulator.operating import board_points
from simulator.scores import Scores
from simulator.serving import ALLOW
from simulator.sweep import OperatingPoint, Sweep
from simulator.sweep import sweep as make_sweep
from whiteboard.evidence_measured import Measured, measured_of
from whiteboard.serving_sources import Missing, ProfileOf, ScoresOf, Shared

if TYPE_CHECKING:
    from simulator.decision import Choice
    from simulator.latency import LatencyProfile
    from simulator.scenario import Scenario

__all__ = ["Parts"]


class Parts:
    """Stations, responses, scores and operating points under one scenario.

    Parameters
    ----------
    scenario : its load, its rule and its seed.
    scores_of, profile_of : see `ScoresOf` and `ProfileOf`.
    shared : what is computed once for several figures.

    Attributes
    ----------
    measured : the measured times that were asked for so far, by model.
    """

    def __init__(
        self, scenario: Scenario, scores_of: ScoresOf, profile_of: ProfileOf, shared: Shared
    ) -> None:
        self.scenario = scenario
        self.shared = shared
        self.serving = scenario.serving
        self.scores_of = scores_of
        self.profile_of = profile_of
        self.measured: dict[str, Measured] = {}

    def profile(self, model: str) -> LatencyProfile:
        """Return the measured times of a model; raise Missing without any."""
        found = self.profile_of(self.scenario, model)
        if isinstance(found, str):
            raise Missing("times", found or f"{MODELS[model].title} is not measured yet.")
        self.measured[model] = measured_of(found)
        return found

    def station(self, model: str) -> Station:
        """Return what one request costs a model, its stages with it."""
        return self._station_of(self.profile(model))

    def station_at_hand(self, model: str) -> Station | None:
        """Return the same for a figure that stands without it, too; None without any times."""
        found = self.profile_of(self.scenario, model)
        return None if isinstance(found, str) else self._station_of(found)

    def _station_of(self, profile: LatencyProfile) -> Station:
        stages, seed = self.serving.stages, self.scenario.seed
        key = ("station", profile.id, stages, seed)
        return self.shared.once(key, lambda: station(profile.service_ms, stages, seed=seed))

    def answered(self, at: Station) -> Response:
        """Return how a station answers; raise ValueError with the reason when it does not."""
        serving, seed = self.serving, self.scenario.seed
        key = ("response", at, serving, seed)
        found = self.shared.once(key, lambda: response(at, serving, seed=seed))
        if found.reason:
            raise ValueError(found.reason)
        return found

    def scored(self, model: str) -> Scores | Sweep:
        """Return the scores of a model; raise Missing without any."""
        found = self.scores_of(self.scenario, model)
        if found is None:
            raise Missing("scores", f"{MODELS[model].title} has no scores yet.")
        return found

    def row_by_row(self, model: str) -> Scores:
        """Return the scores of a model; raise ValueError where only their sweep is here."""
        found = self.scored(model)
        if isinstance(found, Sweep):
            raise ValueError("decisions of two models need the scores of both, row by row")
        return found

    @property
    def late(self) -> str:
        """What late answers become; without an objective none is late, whoever would answer."""
        return ALLOW if self.serving.objective_ms is None else self.serving.late

    def points(
        self, models: tuple[str, ...], *, needed: tuple[str, ...]
    ) -> dict[str, OperatingPoint]:
        """Return where models stand; raise ValueError where one that is needed stands nowhere."""
        scored = {model: self.scored(model) for model in models}
        choices = self.shared.once(
            ("points", self.scenario, models), lambda: _choices(self.scenario, scored)
        )
        for model in needed:
            if model in choices and choices[model].point is None:
                raise ValueError(choices[model].reason)
        return {model: one.point for model, one in choices.items() if one.point is not None}


def _choices(scenario: Scenario, scored: Mapping[str, Scores | Sweep]) -> dict[str, Choice]:
    sweeps = {
        model: one if isinstance(one, Sweep) else make_sweep(one.y_true, one.y_score)
        for model, one in scored.items()
    }
    is_probability = {model: MODELS[model].is_probability for model in scored}
    return board_points(scenario, sweeps, is_probability)
