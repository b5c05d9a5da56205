"""Turns a scenario into its models' response times under load, as browser components hold them.

Tables are what a component interpolates while a hand moves; they are computed once per profile,
stages, dispatch, burstiness and number of servers, and sent once. Exact figures belong to one
scenario and go along with every message.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from pages.ui import cached, fleet_tables, latency_figures, measuring
from pages.ui.latency_exact import exact_figures
from pages.ui.packing import packed
from simulator.models import MODELS
from simulator.response_table import ResponseTable, response_table
from simulator.serving_paths import PATHS, unavailable

MAX_FLEETS = 4
"""So many fleets are sent, those nearest to the one that is set."""

if TYPE_CHECKING:
    from pages.ui.session import Session
    from simulator.latency import LatencyProfile
    from simulator.scenario import Scenario
    from simulator.scores import Scores


def latency_data(session: Session, scores: Mapping[str, Scores]) -> dict[str, Any]:
    """Return what the explorer shows of latency, for the models in `scores`."""
    scenario = session.scenario
    profiles = {model: cached.profile(scenario, model) for model in scores}
    states = {model: _state(session, model, found) for model, found in profiles.items()}
    keys = {model: _station_key(scenario, found) for model, found in profiles.items()}
    tables = {
        m: {} if isinstance(profiles[m], str) else _tables(scenario, m, keys[m]) for m in scores
    }
    identity = [(m, *states[m], keys[m], *tables[m]) for m in scores]
    revision = hashlib.sha256(repr(identity).encode()).hexdigest()[:16]
    held = revision in session.browser_tables.split()
    return {
        "rev": revision,
        "models": None if held else {m: _model(m, *states[m], tables[m]) for m in scores},
        "measured_on": measured_on(profiles.values()),
        "exact": {"version": session.version, **exact_figures(scenario, scores, profiles)},
    }


def wants_measuring(scenario: Scenario, models: Iterable[str]) -> bool:
    """Return whether a model could be measured on the scenario's path and was not."""
    path = scenario.serving.path
    return any(
        isinstance(cached.profile(scenario, model), str) and unavailable(model, path) is None
        for model in models
    )


def table_message(tables: Mapping[int, ResponseTable]) -> dict[str, Any] | None:
    """Return response times at every load as a component interpolates them; None without any.

    The keys are those of ``ResponseTableMessage`` in ``browser/latency.ts``.
    """
    if not tables:
        return None
    first = next(iter(tables.values()))
    return {
        "servers": list(tables),
        "utilisation": first.utilisation.tolist(),
        "levels": first.levels.tolist(),
        "response_ms": packed(np.concatenate([one.response_ms for one in tables.values()])),
        "mean_service_ms": first.mean_service_ms,
    }


def measured_on(profiles: Iterable[LatencyProfile | str]) -> str:
    """Say where measured times come from, in few words; empty when nothing was measured."""
    found = [profile for profile in profiles if not isinstance(profile, str)]
    machines = {(one.machine.split(", ")[0], one.reference) for one in found}
    texts = [
        f"on {machine}, not here" if reference else f"here, on {machine}"
        for machine, reference in sorted(machines)
    ]
    return f"p99 measured {' and '.join(texts)}." if texts else ""


def _state(session: Session, model: str, profile: LatencyProfile | str) -> tuple[str, str]:
    """Return a model's status, and where its times come from or why there are none."""
    path = session.scenario.serving.path
    if not isinstance(profile, str):
        return "measured", _origin(profile)
    reason = unavailable(model, path)
    if reason is not None:
        return "unavailable", reason
    if measuring.is_measuring(session, model):
        return "measuring", ""
    return "missing", profile


def _origin(profile: LatencyProfile) -> str:
    elsewhere = f"on {profile.machine}, not on this machine"
    where = elsewhere if profile.reference else f"on this machine, {profile.machine}"
    timed = f"{len(profile.service_ms):,} single rows timed {where}"
    return " ".join((f"{PATHS[profile.path].title}: {timed}.", *profile.remarks))


def _model(
    model: str, status: str, words: str, tables: Mapping[int, ResponseTable]
) -> dict[str, Any]:
    return {
        "status": status,
        "words": words,
        "simplicity": MODELS[model].simplicity,
        "table": table_message(tables),
    }


def _station_key(scenario: Scenario, profile: LatencyProfile | str) -> str:
    """Spell out what decides a model's response times at every load, but for the servers."""
    serving, of = scenario.serving, profile if isinstance(profile, str) else profile.id
    return repr((of, serving.stages, serving.dispatch, serving.burstiness, scenario.seed))


def _tables(scenario: Scenario, model: str, key: str) -> dict[int, ResponseTable]:
    """Return a measured model's tables by servers: of one, of as many as are set, others at hand.

    Between them, and towards ever more servers, a component interpolates until the exact answer
    comes.
    """
    serving = scenario.serving

    def maker() -> Callable[[int], ResponseTable]:
        station = latency_figures.station_of(scenario, model)
        if isinstance(station, str):
            raise ValueError(station)
        return lambda fleet: response_table(station, serving, servers=(fleet,), seed=scenario.seed)

    found = fleet_tables.tables(key, (1, serving.servers), maker)
    near = sorted(found, key=lambda fleet: abs(math.log(fleet / serving.servers)))
    return {fleet: found[fleet] for fleet in sorted({1, *near[:MAX_FLEETS]} & set(found))}
