"""Turns figures recomputed from scores into pins that an answer can cite."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from simulator.figures import key_figures
from simulator.operating import board_points, deployed, rule_choice
from simulator.scenario import Scenario
from simulator.sweep import OperatingPoint, Sweep
from whiteboard.evidence import Evidence
from whiteboard.example import NOBODY, ExamplePin, example_pins

HEADLINE = ("precision", "recall", "alert_rate", "cost_per_1000")


def pins_at(
    point: OperatingPoint,
    *,
    scenario: Scenario,
    metrics: Iterable[str],
    section: str,
    created_at: datetime,
) -> tuple[Evidence, ...]:
    """Return a pin for each metric at an operating point of the scenario's focus model.

    Raises
    ------
    ValueError
        When a metric is not one that the board shows.
    """
    figures = key_figures(point, scenario.costs)
    wanted = tuple(dict.fromkeys(metrics))
    for metric in wanted:
        if metric not in figures:
            raise ValueError(f"metric must be one of {', '.join(figures)}, got {metric[:60]!r}")
    return tuple(
        Evidence(
            section=section,
            claim=figures[metric].label,
            metric=metric,
            value=figures[metric].value,
            unit=figures[metric].unit,
            interval=figures[metric].interval,
            scenario=scenario,
            threshold=point.threshold,
            model=scenario.focus,
            created_at=created_at,
        )
        for metric in wanted
    )


def pins_of_board(
    scenario: Scenario,
    sweep: Sweep,
    *,
    is_probability: bool,
    metrics: Iterable[str],
    section: str,
    created_at: datetime,
) -> tuple[Evidence, ...]:
    """Return pins of what the board shows for the focus model, recomputed from its full sweep.

    Raises
    ------
    ValueError
        When the scenario's rule has no operating point here, with its reason.
    """
    model = scenario.focus
    choice = board_points(scenario, {model: sweep}, {model: is_probability})[model]
    if choice.point is None:
        raise ValueError(choice.reason)
    return pins_at(
        choice.point, scenario=scenario, metrics=metrics, section=section, created_at=created_at
    )


def example_figures(
    scenario: Scenario,
    sweep_of: Callable[[str], Sweep | None],
    is_probability: Mapping[str, bool],
    created_at: datetime,
) -> dict[str, Evidence]:
    """Return the figures of the example, by name, from the sweeps that are available."""
    figures: dict[str, Evidence] = {}
    for spec in example_pins():
        sweep = sweep_of(spec.model)
        if sweep is None:
            continue
        own = replace(scenario, focus=spec.model)
        point = _example_point(spec, own, sweep, is_probability=is_probability[spec.model])
        if point is not None:
            shown = own.by_hand(point.threshold) if spec.rule == NOBODY else own
            (figures[spec.name],) = pins_at(
                point,
                scenario=shown,
                metrics=(spec.metric,),
                section=spec.section,
                created_at=created_at,
            )
    return figures


def _example_point(
    spec: ExamplePin, scenario: Scenario, sweep: Sweep, *, is_probability: bool
) -> OperatingPoint | None:
    if spec.rule == NOBODY:
        return deployed(scenario, sweep).at(sweep.nobody_threshold)
    return rule_choice(scenario, sweep, spec.rule, is_probability=is_probability).point
