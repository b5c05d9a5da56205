"""Turns figures about serving into text with their unit, and what was set for them into words."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from simulator import formatting
from simulator.datasets import DATASETS
from simulator.deadline import stand_in
from simulator.models import MODELS
from simulator.recommendation_words import milliseconds, objective_text
from simulator.screen_names import late_title
from simulator.serving import ALLOW, Cascade, Stage
from simulator.serving_paths import PATHS
from whiteboard.serving_metrics import SERVING_METRICS, ServingMetric, label_of

if TYPE_CHECKING:
    from simulator.scenario import Scenario

__all__ = [
    "rate_text",
    "serving_difference_text",
    "serving_settings",
    "serving_value_text",
]

_DISPATCH_WORDS = MappingProxyType(
    {
        "shared": "one shared queue",
        "round_robin": "a queue for each, in turn",
        "random": "a queue for each, at random",
    }
)


def serving_value_text(value: float, unit: str, currency: str = "$") -> str:
    """Return a figure with its unit; an en dash when undefined, "no limit" when infinite.

    Examples
    --------
    >>> serving_value_text(7.84, "ms"), serving_value_text(1234, "per second")
    ('7.84 ms', '1,230 requests/s')
    >>> serving_value_text(1, "servers"), serving_value_text(140, "currency per month")
    ('1 server', '$140 a month')
    >>> serving_value_text(math.inf, "ms")
    'no limit'
    """
    if math.isnan(value):
        return formatting.UNDEFINED
    if value == math.inf:
        return "no limit"
    money = partial(formatting.money, currency=currency)
    forms: dict[str, Callable[[float], str]] = {
        "ms": milliseconds,
        "per second": lambda rate: f"{_grouped(rate)} requests/s",
        "servers": _servers,
        "currency per month": lambda amount: f"{formatting.exact_money(amount, currency)} a month",
        "currency": money,
        "share": formatting.share,
    }
    return forms[unit](value)


def rate_text(rate_per_s: float) -> str:
    """Return a rate as somebody set it: no more digits than it has.

    >>> rate_text(200), rate_text(0.05), rate_text(12_500)
    ('200 requests/s', '0.05 requests/s', '12,500 requests/s')
    """
    return f"{rate_per_s:,.12g} requests/s"


def serving_difference_text(
    metric: str, value: float, *, first: str, second: str, currency: str = "$"
) -> str:
    """Return a clause that says by how much the first figure is above or below the second.

    Examples
    --------
    >>> serving_difference_text("p99_ms", -4.2, first="E3", second="E5")
    'p99 response time of E3 is 4.20 ms below that of E5'
    >>> serving_difference_text("effective_recall", 0.01, first="E1", second="E2")
    'Effective recall of E1 is 1.00 points above that of E2'
    """
    label, unit = label_of(metric), SERVING_METRICS[metric].unit
    if math.isnan(value):
        return f"{label} of {first} and of {second}: the difference is undefined"
    if value == 0:
        return f"{label} of {first} equals that of {second}"
    if unit == "share":
        size = f"{formatting.three_significant(100 * abs(value))} points"
    else:
        size = serving_value_text(abs(value), unit, currency)
    return f"{label} of {first} is {size} {'above' if value > 0 else 'below'} that of {second}"


def serving_settings(metric: str, scenario: Scenario) -> dict[str, str]:
    """Return what was set about serving and matters for a metric, by name, in words.

    What is as it is by default and decides nothing here is left out; empty for other metrics.
    """
    found = SERVING_METRICS.get(metric)
    if found is None:
        return {}
    told = {
        "served": _path(found, scenario),
        "cascade": _cascade(found, scenario.serving.cascade),
        "objective": _objective(found, scenario),
        "late answers": _late(found, scenario),
        "load": _load(found, scenario),
        "fleet": _fleet(found, scenario),
        "arrivals": _arrivals(found, scenario),
        "stages": _stages(found, scenario),
        "server price": _price(found, scenario),
    }
    return {name: words for name, words in told.items() if words}


def _path(metric: ServingMetric, scenario: Scenario) -> str:
    title = PATHS[scenario.serving.path].title
    return f"served as “{title}”" if metric.needs_times else ""


def _objective(metric: ServingMetric, scenario: Scenario) -> str:
    objective = scenario.serving.objective_ms
    if metric.at_objective and objective is None:
        return "no objective, so that no answer is late"
    if objective is None or not metric.is_loaded or metric.base == "utilisation":
        return ""
    return f"p99 objective {objective_text(objective)}"


def _late(metric: ServingMetric, scenario: Scenario) -> str:
    """Return what late answers become; a model does not stand in for its own, which pass."""
    late, band = scenario.serving.late, scenario.serving.cascade
    if not metric.at_objective or scenario.serving.objective_ms is None:
        return ""
    alerted = DATASETS[scenario.dataset].words.alerted
    if not metric.of_cascade:
        return f"late answers {late_title(stand_in(late, scenario.focus), alerted)}"
    own = band is not None and late in (band.first, band.second)
    passed = f", its own {late_title(ALLOW, alerted)}" if own else ""
    return f"late answers {late_title(late, alerted)}{passed}"


def _load(metric: ServingMetric, scenario: Scenario) -> str:
    is_fixed = metric.is_loaded and not metric.seeks_rate
    needed = is_fixed or metric.id == "fleet_cost_per_1000"
    return rate_text(scenario.serving.arrival_rate_per_s) if needed else ""


def _fleet(metric: ServingMetric, scenario: Scenario) -> str:
    serving = scenario.serving
    queue = _DISPATCH_WORDS[serving.dispatch]
    if metric.seeks_servers:
        return queue
    if metric.rests == "price":
        return _servers(serving.servers)
    if not metric.is_loaded:
        return ""
    is_one_queue = serving.servers == 1 or metric.base == "utilisation"
    return _servers(serving.servers) + ("" if is_one_queue else f" with {queue}")


def _arrivals(metric: ServingMetric, scenario: Scenario) -> str:
    burstiness = scenario.serving.burstiness
    if burstiness == 1 or not metric.is_loaded or metric.base == "utilisation":
        return ""
    return f"arrivals with burstiness {burstiness:g}"


def _stages(metric: ServingMetric, scenario: Scenario) -> str:
    wanted = ("server",) if metric.base == "utilisation" else ("server", "outside")
    stages = [stage for stage in scenario.serving.stages if stage.place in wanted]
    if not stages or not metric.is_loaded:
        return ""
    return f"with {' and '.join(map(_stage, stages))}"


def _stage(stage: Stage) -> str:
    place = "inside the server" if stage.place == "server" else "outside the server"
    if stage.kind == "empirical":
        many = formatting.count(len(stage.sample_ms))
        return f"{stage.name} {place} ({many} measured times)"
    times = objective_text(float(stage.p50_ms or 0))
    if stage.kind == "lognormal":
        times = f"p50 {times}, p99 {objective_text(float(stage.p99_ms or 0))}"
    return f"{stage.name} {place} ({times})"


def _price(metric: ServingMetric, scenario: Scenario) -> str:
    if not metric.is_priced:
        return ""
    price = formatting.exact_money(scenario.serving.server_cost_per_month, scenario.costs.currency)
    return f"{price} a month for each server"


def _cascade(metric: ServingMetric, cascade: Cascade | None) -> str:
    if not metric.of_cascade or cascade is None:
        return ""
    low, high, at = map(formatting.threshold, (cascade.low, cascade.high, cascade.threshold))
    first, second = MODELS[cascade.first].title, MODELS[cascade.second].title
    return f"{first} first, {second} for scores from {low} to below {high}, threshold {at} there"


def _servers(servers: float) -> str:
    return f"{formatting.count(servers)} server{'' if servers == 1 else 's'}"


def _grouped(value: float) -> str:
    """Return three significant digits, thousands separated, without a unit."""
    digits = formatting.three_significant(value)
    return f"{int(digits):,}" if digits.isdigit() else digits
