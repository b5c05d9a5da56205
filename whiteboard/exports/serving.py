"""Turns figures about serving into the sentences that say what they rest on."""

from __future__ import annotations

from simulator.cascade_deadline import WITHIN_A_KIND
from simulator.deadline import GIVEN_ATTAINMENT, INDEPENDENT
from simulator.models import MODELS
from simulator.scenario import Scenario
from simulator.serving_paths import PATHS
from whiteboard.evidence import Evidence
from whiteboard.evidence_measured import Measured
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
    if metric.is_loaded and not metric.at_objective and metric.id != "utilisation":
        lines.append(_OPEN_LOOP)
    if metric.rests in ("response", "cascade_times") and pin.interval is not None:
        # Pins of earlier versions hold the simulation alone.
        lines.append(_REDRAWN if " timings" in pin.interval.method else _SIMULATED)
        if " sent on" in pin.interval.method:
            lines[-1] += f" {_REDRAWN_ROWS}"
    if metric.at_objective and pin.measured:
        lines += [_OPEN_LOOP, WITHIN_A_KIND if metric.of_cascade else INDEPENDENT, GIVEN_ATTAINMENT]
    if metric.rests in ("cascade", "cascade_effective") and pin.interval is not None:
        lines.append(_BAND)
    if metric.rests == "price":
        lines.append(_PRICE)
    return lines


def _timed(one: Measured, path: str) -> str:
    title = MODELS[one.model].title if one.model in MODELS else one.model
    return (
        f"Service times of {title}, “{path}”: {one.timings:,} timings on {one.machine}, "
        f"{one.measured_at[:10]}. Another machine gives other times."
    )
