"""Turns scores and measured times into the figures that the example cites."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from simulator.operating import deployed, rule_choice
from simulator.scenario import Scenario
from simulator.scores import Scores
from simulator.sweep import OperatingPoint, Sweep
from simulator.sweep import sweep as make_sweep
from whiteboard.evidence import Evidence
from whiteboard.example import NOBODY, ExamplePin, example_pins
from whiteboard.pinning import pin_of_comparison, pins_at
from whiteboard.serving_figures import ProfileOf, Shared
from whiteboard.serving_metrics import is_serving
from whiteboard.serving_pins import pin_of_serving

__all__ = ["example_figures"]


def example_figures(
    scenario: Scenario,
    scores_of: Callable[[str], Scores | Sweep | None],
    is_probability: Mapping[str, bool],
    created_at: datetime,
    *,
    profile_of: ProfileOf | None = None,
) -> dict[str, Evidence]:
    """Return the figures of the example, by name, from the models that have scores.

    A comparison needs `Scores` of both models; for the others a `Sweep` will do. Figures about
    serving need measured times.
    """
    figures: dict[str, Evidence] = {}
    shared = Shared()
    for spec in example_pins():
        if is_serving(spec.metric):
            if profile_of is None:
                continue
            pin = _served(spec, scenario, profile_of, created_at, shared)
        else:
            pin = _example_pin(spec, scenario, scores_of, is_probability, created_at)
        if pin is not None:
            figures[spec.name] = pin
    return figures


def _served(
    spec: ExamplePin,
    scenario: Scenario,
    profile_of: ProfileOf,
    created_at: datetime,
    shared: Shared,
) -> Evidence | None:
    """Return a figure about serving; None without measured times, or where it is undefined."""
    try:
        return pin_of_serving(
            replace(scenario, focus=spec.model),
            spec.metric,
            scores_of=lambda _scenario, _model: None,
            profile_of=profile_of,
            section=spec.section,
            created_at=created_at,
            shared=shared,
        )
    except ValueError:
        return None


def _example_pin(
    spec: ExamplePin,
    scenario: Scenario,
    scores_of: Callable[[str], Scores | Sweep | None],
    is_probability: Mapping[str, bool],
    created_at: datetime,
) -> Evidence | None:
    found = scores_of(spec.model)
    own = replace(scenario, focus=spec.model)
    if spec.rule not in (NOBODY, scenario.rule):
        own = replace(own, rule=spec.rule, threshold=None, parameter=None)
    if spec.against:
        other = scores_of(spec.against)
        if not isinstance(found, Scores) or not isinstance(other, Scores):
            return None
        return pin_of_comparison(
            own,
            found,
            other,
            metric=spec.metric,
            section=spec.section,
            created_at=created_at,
        )
    if found is None:
        return None
    sweep = make_sweep(found.y_true, found.y_score) if isinstance(found, Scores) else found
    point = _example_point(spec, own, sweep, is_probability=is_probability[spec.model])
    if point is None:
        return None
    shown = own.by_hand(point.threshold) if spec.rule == NOBODY else own
    (pin,) = pins_at(
        point,
        scenario=shown,
        metrics=(spec.metric,),
        section=spec.section,
        created_at=created_at,
    )
    return pin


def _example_point(
    spec: ExamplePin, scenario: Scenario, sweep: Sweep, *, is_probability: bool
) -> OperatingPoint | None:
    if spec.rule == NOBODY:
        return deployed(scenario, sweep).at(sweep.nobody_threshold)
    return rule_choice(scenario, sweep, spec.rule, is_probability=is_probability).point
