"""Turns what somebody asked to pin into pins: of a sweep, and of measured times under a load."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from simulator.comparison_words import RANKING
from simulator.models import MODELS
from simulator.scenario import Scenario
from simulator.sweep import Sweep
from simulator.sweep import sweep as make_sweep
from whiteboard.evidence import Evidence
from whiteboard.pin_making import made_with, pin_from
from whiteboard.pinning import METRICS, OF_SWEEP, pins_of_board
from whiteboard.serving_figures import Missing, ProfileOf, ScoresOf, Shared, serving_figure
from whiteboard.serving_metrics import label_of

__all__ = ["Pinned", "Refused", "left_out", "pin_of_serving", "pins_asked"]


class Refused(NamedTuple):
    """Figures that could not be pinned, by the names of their metrics, and why not."""

    metrics: tuple[str, ...]
    reason: str


class Pinned(NamedTuple):
    """The pins that could be made, and what could not; together they are all that was asked for."""

    pins: tuple[Evidence, ...]
    refused: tuple[Refused, ...]


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
    metrics : of `METRICS`, in the order in which they are numbered; others are refused.
    section, created_at : as for `pins_of_board`.
    """
    made: dict[str, Evidence] = {}
    refused: dict[str, list[str]] = {}
    wanted, shared = tuple(dict.fromkeys(metrics)), Shared()
    # The area under a curve needs no operating point: without one it can be pinned all the same.
    of_ranking = tuple(metric for metric in wanted if metric in RANKING)
    of_point = tuple(metric for metric in wanted if metric in OF_SWEEP and metric not in RANKING)
    for group in (of_ranking, of_point):
        try:
            pins = _pins_of_sweep(scenario, scores_of, group, section, created_at) if group else ()
            made |= {pin.metric: pin for pin in pins}
        except ValueError as error:
            refused.setdefault(str(error), []).extend(group)
    for metric in wanted:
        if metric in OF_SWEEP:
            continue
        if metric not in METRICS:
            refused[f"no figure called “{metric[:40]}” can be pinned."] = [metric]
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
            refused.setdefault(str(error), []).append(metric)
    return Pinned(
        tuple(made[one] for one in wanted if one in made),
        tuple(Refused(tuple(names), reason) for reason, names in refused.items()),
    )


def left_out(refused: Refused) -> str:
    """Return in one sentence or two which figures are not pinned, and why.

    Examples
    --------
    >>> left_out(Refused(("p99_ms", "recall"), "the model in focus has no scores yet."))
    'Left out: p99 response time, Recall. The model in focus has no scores yet.'
    """
    named = ", ".join(label_of(metric) for metric in refused.metrics if metric in METRICS)
    because = f"{refused.reason[:1].upper()}{refused.reason[1:].rstrip('.')}."
    return f"Left out: {named}. {because}" if named else because


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
