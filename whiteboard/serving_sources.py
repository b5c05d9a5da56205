"""Turns a figure about serving into what it rests on: models, scores and measured times."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from simulator.scenario import BY_HAND
from simulator.scores import Scores
from simulator.serving import ALLOW, BLOCK
from simulator.sweep import Sweep
from whiteboard.serving_metrics import SERVING_METRICS, ServingMetric

if TYPE_CHECKING:
    from simulator.latency import LatencyProfile
    from simulator.scenario import Scenario

__all__ = ["Missing", "ProfileOf", "ScoresOf", "Shared", "models_of", "timed_models"]

T = TypeVar("T")

ProfileOf = Callable[["Scenario", str], "LatencyProfile | str"]
"""Measured service times of a model by the scenario's path, or the sentence that says why there
are none."""
ScoresOf = Callable[["Scenario", str], Scores | Sweep | None]
"""Scores of a model under a scenario, None while they are not computed. Where late answers fall
back to nobody or everybody its sweep, at the data's own prevalence, will do."""


class Missing(ValueError):  # noqa: N818 - what is missing may come
    """A figure cannot be computed yet; `what` says whether scores or measured times are missing."""

    def __init__(self, what: Literal["scores", "times"], words: str) -> None:
        super().__init__(words)
        self.what: Literal["scores", "times"] = what


class Shared:
    """What several figures of one request rest on, each computed once; thrown away after it."""

    def __init__(self) -> None:
        self._made: dict[object, Any] = {}

    def once(self, key: object, make: Callable[[], T]) -> T:
        """Return what `make` gives for this key; what raises is not kept."""
        if key not in self._made:
            self._made[key] = make()
        value: T = self._made[key]
        return value


def models_of(metric: str, scenario: Scenario) -> tuple[str, ...]:
    """Return the models whose times or scores a figure rests on, the one it is of first."""
    found, serving = SERVING_METRICS[metric], scenario.serving
    if found.rests == "price":
        return ()
    band = serving.cascade
    if found.of_cascade and band is None:
        return ()
    first = (band.first, band.second) if found.of_cascade and band else (scenario.focus,)
    return tuple(dict.fromkeys((*first, *_late_models(found, scenario))))


def timed_models(metric: str, scenario: Scenario) -> tuple[str, ...]:
    """Return the models whose measured times a figure rests on."""
    found = SERVING_METRICS[metric]
    if not found.needs_times:
        return ()
    models, band = models_of(metric, scenario), scenario.serving.cascade
    if not found.at_objective:
        return models
    if scenario.serving.objective_ms is None:
        return ()
    # What answers in place of late ones is taken to be in time.
    return (scenario.focus,) if band is None or not found.of_cascade else (band.first, band.second)


def _late_models(metric: ServingMetric, scenario: Scenario) -> tuple[str, ...]:
    """Return the model that answers in place of late ones, and the one its threshold follows."""
    serving = scenario.serving
    if not metric.at_objective or serving.objective_ms is None or serving.late in (ALLOW, BLOCK):
        return ()
    leader = (scenario.focus,) if scenario.rule == BY_HAND else ()
    return (serving.late, *leader)
