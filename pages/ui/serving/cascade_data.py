"""Turns the cascade of a scenario into what the browser counts bands with, and into figures."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pages.ui import cached, cascade_figures, latency_figures
from pages.ui.cascade_figures import answered, outcome_of, response_at
from pages.ui.packing import packed
from pages.ui.serving import single
from pages.ui.serving.cascade_exact import exact, seek_fleet
from simulator.cascade_attainment import attainment_words
from simulator.cascade_deadline import WITHIN_A_KIND
from simulator.cascade_held_out import HeldOutCascade, held_out_cascade
from simulator.cascade_response import OPEN_SENT
from simulator.cascade_search import best_cascade, largest_sent
from simulator.cascade_words import cascade_words
from simulator.datasets import DATASETS
from simulator.joint_table import FIRST_EDGES, SECOND_EDGES, joint_table
from simulator.models import MODELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simulator.cascade import CascadeOutcome
    from simulator.cascade_choice import CascadeChoice, FrontierPoint
    from simulator.scenario import Scenario
    from simulator.scores import Scores
    from simulator.serving import Cascade

__all__ = ["exact", "find", "message", "response_at", "revision", "seek_fleet", "suggested"]

BY_HAND = (
    "The band was set by hand, or found on another visit or under another setting, with these rows "
    "in sight, so expect a little less of new ones; the best band is judged on rows that played no "
    "part, too."
)
SENT = (0.0, 0.002, 0.005, 0.008, 0.01, 0.012, 0.015, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1.0)
"""Shares sent on at which p99 is computed for the browser. They are dense around 1%, where p99
passes from the requests that stay with the first model to those that go on."""
CLOSER, MOST_TRIES = 0.98, 8
"""A band may be found over the objective, as queues are simulated: then its share shrinks."""
LIVE_REQUESTS = 40_000
"""Simulated for one of those, where a queue is simulated at all; the settled figure takes more."""


def suggested(scenario: Scenario, scores: Mapping[str, Scores]) -> tuple[str, str] | None:
    """Return a fast and a slower model to begin with; None with fewer than two models.

    The fastest by mean service time comes first, the simplest where none is measured; second the
    one in focus, or the slowest when the focus is the fastest.
    """
    stations = latency_figures.stations(scenario)

    def pace(model: str) -> tuple[float, int]:
        of = stations[model]
        return (math.inf if isinstance(of, str) else of.mean_ms, MODELS[model].simplicity)

    models = sorted((model for model in scenario.models if model in scores), key=pace)
    if len(models) < 2:
        return None
    other = scenario.focus if scenario.focus in models[1:] else models[-1]
    return models[0], other


def find(
    scenario: Scenario, scores: Mapping[str, Scores], first: str, second: str
) -> CascadeChoice:
    """Return the band of lowest cost among those whose p99 is within the objective.

    Without an objective, or where the service times are not known, any share may be sent on.

    Raises
    ------
    ValueError
        The sentence that says why there is nothing to search.
    """
    for model in (first, second):
        if model not in scores:
            title = MODELS[model].title if model in MODELS else model[:60]
            raise ValueError(f"{title} has no scores yet, so no band can be found")
    if first == second:
        raise ValueError("a cascade takes two different models")
    most = _largest_sent(scenario, first, second)
    for _ in range(MOST_TRIES):
        found = _best(scenario, scores, (first, second), most)
        if found.cascade is None:
            said = single.instead(scenario, found, (first, second))
            return replace(found, reason=f"{found.reason} {said}".strip())
        if _holds(scenario, first, second, found.sent):
            return found
        most = found.sent * CLOSER  # the share the search may send is not the share it sends
    return _best(scenario, scores, (first, second), 0.0)


def message(
    scenario: Scenario, scores: Mapping[str, Scores], *, whole: bool, reason: str = ""
) -> dict[str, Any] | None:
    """Return what the browser holds of the cascade; counts of rows only when it is the `whole`.

    `reason` is what the last search under this very setting said of the band that is set.
    """
    band, outcome = scenario.serving.cascade, outcome_of(scenario, scores)
    if band is None or outcome is None:
        return _nothing(suggested(scenario, scores), reason)
    pair = (band.first, band.second)
    frontier = _best(scenario, scores, pair, 1.0).frontier
    made = {
        "first": band.first,
        "second": band.second,
        "response": _live(scenario, band),
        "frontier": [_point(point) for point in frontier],
        "words": _words(scenario, scores, outcome, reason),
        "effective": _effective(scenario, scores, outcome),
    }
    if whole:
        made["joint"] = _joint(scenario, scores, band)
    return made


def revision(scenario: Scenario, scores: Mapping[str, Scores]) -> str:
    """Return what the counts of rows depend on: the scores of both models and the edges to keep.

    Of the band only those ends that are no edges without it: one that is drawn along the edges
    needs no other counts, and one that was found is counted and shown as it is.
    """
    band = scenario.serving.cascade
    if band is None or not {band.first, band.second} <= scores.keys():
        return ""
    pair = (band.first, band.second)
    first, second = _own_edges(scenario, scores, pair)
    others = (sorted({band.low, band.high} - first), sorted({band.threshold} - second))
    return repr((_key(scenario, scores, pair), others))


def _own_edges(
    scenario: Scenario, scores: Mapping[str, Scores], pair: tuple[str, str]
) -> tuple[frozenset[float], frozenset[float]]:
    """Return the edges of both scores that are there whichever band is set."""

    def made() -> tuple[frozenset[float], frozenset[float]]:
        bands = [point.cascade for point in _best(scenario, scores, pair, 1.0).frontier]
        table = joint_table(
            scores[pair[0]],
            scores[pair[1]],
            first_keep=[end for band in bands for end in (band.low, band.high)],
            second_keep=[band.threshold for band in bands],
            first_edges=FIRST_EDGES - 2,  # room for a band of which no part is an edge
            second_edges=SECOND_EDGES - 1,
        )
        return frozenset(table.first_edges.tolist()), frozenset(table.second_edges.tolist())

    return cached.computed("cascade edges", _key(scenario, scores, pair), made)


def _nothing(names: tuple[str, str] | None, reason: str) -> dict[str, Any] | None:
    if names is None:
        return None
    nothing: dict[str, Any] = {"response": None, "frontier": [], "words": reason}
    return {"first": names[0], "second": names[1], **nothing}


def _best(
    scenario: Scenario, scores: Mapping[str, Scores], pair: tuple[str, str], most: float
) -> CascadeChoice:
    feasible = None if most >= 0 else lambda sent: False  # noqa: ARG005 - not even none sent on
    return cached.computed(
        "cascade choice",
        repr((_key(scenario, scores, pair), most)),
        lambda: best_cascade(
            scores[pair[0]],
            scores[pair[1]],
            cost_matrix=scenario.costs,
            prevalence=scenario.prevalence,
            feasible=feasible,
            max_sent=max(most, 0.0),
        ),
    )


def _largest_sent(scenario: Scenario, first: str, second: str) -> float:
    """Return the largest share that may be sent on, -1 when not even none may."""
    objective = scenario.serving.objective_ms
    if objective is None or isinstance(response_at(scenario, first, second, 0.0), str):
        return 1.0

    most = largest_sent(lambda sent: _holds(scenario, first, second, sent))
    return -1.0 if math.isnan(most) else most


def _holds(scenario: Scenario, first: str, second: str, sent: float) -> bool:
    """Return whether the objective holds with that share sent on, as far as anybody knows."""
    cascade_figures.hear()
    objective, found = scenario.serving.objective_ms, response_at(scenario, first, second, sent)
    if objective is None or isinstance(found, str):
        return True
    return not found.reason and found.p99.value_ms <= objective


def _effective(
    scenario: Scenario, scores: Mapping[str, Scores], outcome: CascadeOutcome
) -> dict[str, Any] | None:
    """Return what is said of the cascade at the objective; None without one."""
    band, objective_ms = outcome.cascade, scenario.serving.objective_ms
    if band is None or objective_ms is None:
        return None
    found = cascade_figures.effective(scenario, scores, outcome)
    if isinstance(found, str):
        return {"words": found}
    pair = (band.first, band.second)
    attained = cascade_figures.attainment_at(scenario, *pair, outcome.sent)
    words = "" if isinstance(attained, str) else attainment_words(attained, objective_ms)
    return {"words": f"{words} {WITHIN_A_KIND} {cascade_figures.own_late(scenario)}".strip()}


def _live(scenario: Scenario, band: Cascade) -> dict[str, Any] | None:
    """Return p99 at several shares sent on at the scenario's load; None when not measured."""
    found = [
        (sent, response_at(scenario, band.first, band.second, sent, requests=LIVE_REQUESTS))
        for sent in SENT
    ]
    known = [(sent, one) for sent, one in found if not isinstance(one, str)]
    if not known:
        return None
    return {
        "sent": [sent for sent, _ in known],
        "utilisation": [one.utilisation for _, one in known],
        "p99_ms": [None if math.isnan(one.p99.value_ms) else one.p99.value_ms for _, one in known],
    }


def _words(
    scenario: Scenario, scores: Mapping[str, Scores], outcome: CascadeOutcome, reason: str
) -> str:
    """Say what the band decides; where it is the best of its share, how it does on other rows."""
    band = outcome.cascade
    said = [cascade_words(outcome, words=DATASETS[scenario.dataset].words)]
    if band is not None:
        pair = (band.first, band.second)
        found = answered(scenario, outcome)
        if not isinstance(found, str):
            said += [latency_figures.not_certain_words(found, scenario.serving), OPEN_SENT]
        best = _best(scenario, scores, pair, outcome.sent)
        if best.cascade == band:
            said += [reason or best.reason, _held_out(scenario, scores, pair, outcome.sent).words]
        else:
            said.append(reason or BY_HAND)
        said.append(single.as_well(scenario, best, outcome))
    return " ".join(one for one in said if one)


def _held_out(
    scenario: Scenario, scores: Mapping[str, Scores], pair: tuple[str, str], most: float
) -> HeldOutCascade:
    return cached.computed(
        "cascade held out",
        repr((_key(scenario, scores, pair), most)),
        lambda: held_out_cascade(
            scores[pair[0]],
            scores[pair[1]],
            cost_matrix=scenario.costs,
            prevalence=scenario.prevalence,
            max_sent=most,
        ),
    )


def _joint(scenario: Scenario, scores: Mapping[str, Scores], band: Cascade) -> dict[str, Any]:
    pair = (band.first, band.second)
    first, second = _own_edges(scenario, scores, pair)
    table = joint_table(
        scores[band.first],
        scores[band.second],
        first_keep=[*first, band.low, band.high],
        second_keep=[*second, band.threshold],
    )
    return {
        "first_edges": packed(table.first_edges),
        "second_edges": packed(table.second_edges),
        "positive": packed(table.positive),
        "negative": packed(table.negative),
    }


def _point(point: FrontierPoint) -> dict[str, float]:
    band = point.cascade
    ends = {"low": band.low, "high": band.high, "threshold": band.threshold}
    return {"sent": point.sent, "cost_per_1000": point.cost_per_1000, **ends}


def _key(scenario: Scenario, scores: Mapping[str, Scores], pair: tuple[str, str]) -> str:
    rows = [_identity(scores[model]) for model in pair]
    return repr((rows, scenario.costs, scenario.prevalence))


def _identity(found: Scores) -> tuple[object, ...]:
    setting = (found.dataset, found.dataset_version, found.rows, found.model)
    return (*setting, found.balance, found.folds, found.seed)
