"""Turns what somebody asked to pin into pins: of a sweep, and of measured times under a load."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from simulator.models import MODELS
from simulator.scenario import Scenario
from simulator.sweep import Sweep
from simulator.sweep import sweep as make_sweep
from whiteboard.evidence import Evidence
from whiteboard.pin_making import made_with, pin_from
from whiteboard.pinning import OF_SWEEP, pins_of_board
from whiteboard.serving_figures import Missing, ProfileOf, ScoresOf, Shared, serving_figure

__all__ = ["Pinned", "pin_of_serving", "pins_asked"]


class Pinned(NamedTuple):
    """The pins that could be made, and a sentence for what could not."""

    pins: tuple[Evidence, ...]
    refused: tuple[str, ...]


def pins_asked(
    scenario: Scenario,
    *,
    scores_of: ScoresOf,
    profile_of: ProfileOf,
    metrics: Iterable[str],
    section: str,
    created_at: datetime,
) -> Pinned:
    """Return pins of whatever the screen shows for the model in focus, as many as can be made.

    Parameters
    ----------
    scenario : what the screen showed.
    scores_of, profile_of : scores and measured service times; see `serving_figures`.
    metrics : of `METRICS`, in the order in which they are numbered.
    section, created_at : as for `pins_of_board`.
    """
    made: dict[str, Evidence] = {}
    refused: dict[str, None] = {}
    wanted, shared = tuple(dict.fromkeys(metrics)), Shared()
    of_sweep = tuple(metric for metric in wanted if metric in OF_SWEEP)
    if of_sweep:
        try:
            pins = _pins_of_sweep(scenario, scores_of, of_sweep, section, created_at)
            made |= {pin.metric: pin for pin in pins}
        except ValueError as error:
            refused[str(error)] = None
    for metric in wanted:
        if metric in OF_SWEEP:
            continue
        try:
            made[metric] = pin_of_serving(
                scenario,
                metric,
                scores_of=scores_of,
                profile_of=profile_of,
                section=section,
                created_at=created_at,
                shared=shared,
            )
        except ValueError as error:
            refused[str(error)] = None
    return Pinned(tuple(made[one] for one in wanted if one in made), tuple(refused))


def _pins_of_sweep(
    scenario: Scenario,
    scores_of: ScoresOf,
    metrics: tuple[str, ...],
    section: str,
    created_at: datetime,
) -> tuple[Evidence, ...]:
    found = scores_of(scenario, scenario.focus)
    if found is None:
        raise Missing("scores", "the model in focus has no scores yet.")
    return pins_of_board(
        scenario,
        found if isinstance(found, Sweep) else make_sweep(found.y_true, found.y_score),
        is_probability=MODELS[scenario.focus].is_probability,
        metrics=metrics,
        section=section,
        created_at=created_at,
    )


def pin_of_serving(
    scenario: Scenario,
    metric: str,
    *,
    scores_of: ScoresOf,
    profile_of: ProfileOf,
    section: str,
    created_at: datetime,
    shared: Shared | None = None,
) -> Evidence:
    """Return a pin of a figure about serving, with what its times were measured on.

    `shared` is the same for several pins that are made at once; see `serving_figure`.

    Raises
    ------
    Missing, ValueError
        As `serving_figure` does.
    """
    found = serving_figure(
        metric, scenario, scores_of=scores_of, profile_of=profile_of, shared=shared
    )
    made = made_with(scenario, section, created_at)
    return replace(
        pin_from(found.figure, found.threshold, made), model=found.model, measured=found.measured
    )
