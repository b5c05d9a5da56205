"""Turns figures about serving into the sentences that say what they rest on."""

from __future__ import annotations

from simulator.cascade_deadline import WITHIN_A_KIND
from simulator.datasets import DATASETS
from simulator.deadline import GIVEN_ATTAINMENT, INDEPENDENT
from simulator.deadline_words import own_late_words
from simulator.models import MODELS
from simulator.scenario import Scenario
from simulator.serving_paths import PATHS
from whiteboard.evidence import Evidence
from whiteboard.evidence_measured import Measured
from whiteboard.evidence_words import takes_times_as_independent
from whiteboard.serving_metrics import SERVING_METRICS

__all__ = ["serving_assumptions"]

_OPEN_LOOP = (
    "Requests arrive whether or not earlier ones are answered (an open loop), and are served first "
    "come, first served; waiting, service and stages are independent and convolved."
)
_SIMULATED = (
    "The interval of a response time says what more simulated requests would settle; what the "
    "measured service times leave open is not in it."
)
_REDRAWN = (
    "The interval says what other timings of the same models would have given, "
    "and more requests where a queue was simulated. Arrivals, assumed stages and the machine are "
    "taken as given."
)
_REDRAWN_ROWS = "It also holds what other rows would have sent on."
_BAND = (
    "The intervals of a cascade take its band and threshold as given: that they were chosen on "
    "these rows is not in them."
)
_OF_THESE_ROWS = (
    "The rate and the fleet of a cascade are estimates at the share that it sends on of these "
    "rows: what other timings and other rows would have given has no interval here."
)
_PRICE = "The price of a server is an assumption; it is the same whether the server is busy or not."


def serving_assumptions(pin: Evidence, scenario: Scenario) -> list[str]:
    """Return what a figure about serving rests on, a sentence each; empty for other figures."""
    metric = SERVING_METRICS.get(pin.metric)
    if metric is None:
        return []
    path = PATHS[scenario.serving.path]
    lines = [_timed(one, path.title) for one in pin.measured]
    if metric.needs_times and pin.measured:
        lines.append(f"“{path.title}” is this: {path.words}")
    if metric.is_loaded and not metric.at_objective and metric.base != "utilisation":
        lines.append(_OPEN_LOOP)
    if takes_times_as_independent(pin):
        lines.append(_independent(pin))
    if metric.rests in ("response", "cascade_times") and pin.interval is not None:
        lines.append(_of_interval(pin.interval.method))
    if metric.at_objective and pin.measured:
        lines += [
            _OPEN_LOOP,
            WITHIN_A_KIND if metric.of_cascade else INDEPENDENT,
            GIVEN_ATTAINMENT,
            *_own_late(pin, scenario),
        ]
    if metric.rests in ("cascade", "cascade_effective") and pin.interval is not None:
        lines.append(_BAND)
    if metric.rests == "cascade_fleet":
        lines.append(_OF_THESE_ROWS)
    if metric.is_priced:
        lines.append(_PRICE)
    return lines


def _own_late(pin: Evidence, scenario: Scenario) -> list[str]:
    """Return what becomes of late answers of a model that stands in for others; else nothing."""
    words, late = DATASETS[scenario.dataset].words, scenario.serving.late
    return [own_late_words(_title(one), words) for one in pin.measured if one.model == late]


def _timed(one: Measured, path: str) -> str:
    return (
        f"Service times of {_title(one)}, “{path}”: {one.timings:,} timings on {one.machine}, "
        f"{one.measured_at[:10]}. Another machine gives other times."
    )


def _of_interval(method: str) -> str:
    """Return what the interval of a response holds; those of earlier versions the simulation alone.

    `method` is that of the interval.
    """
    rows = f" {_REDRAWN_ROWS}" if " sent on" in method else ""
    return f"{_REDRAWN if ' timings' in method else _SIMULATED}{rows}"


def _independent(pin: Evidence) -> str:
    """Return that service times are taken as independent, and what the timings are worth."""
    worth = [
        f" The {one.timings:,} timings of {_title(one)} are worth about {one.worth:,}."
        for one in pin.measured
        if one.worth is not None
    ]
    return (
        "Service times are taken to be independent of one another, although neighbouring timings "
        f"resemble each other: slow requests that come together would wait longer.{''.join(worth)}"
    )


def _title(one: Measured) -> str:
    return MODELS[one.model].title if one.model in MODELS else one.model
