"""Turns a figure about serving into the part of a script that computes it from measured times."""

from __future__ import annotations

from dataclasses import dataclass

from whiteboard.reproduction_price import PRICES, TIMES, price_part
from whiteboard.serving_metrics import SERVING_METRICS

__all__ = ["Body", "serving_body"]


@dataclass(frozen=True)
class Body:
    """The part of a script that differs by kind of figure: what it imports, and its text."""

    imports: tuple[str, ...]
    text: str


_SERVING = "from simulator.serving import Cascade, Serving, Stage"
_LOAD = "from simulator.load import response, station"
_POINTS = "from simulator.operating import board_points"
_SWEEP = "from simulator.sweep import sweep"

_PROFILES = '''

def profile_of(model):
    """Service times measured on this machine, else those that travel with the code."""
    key = latency_key(
        scenario.dataset,
        scenario.rows,
        model,
        scenario.serving.path,
        balance=scenario.balance,
    )
    found = best_profile(key)
    if found is None:
        raise SystemExit(f"No service times of {model} are here: measure them in the product.")
    if found.id != dict(MEASURED).get(model, found.id):
        print("note: pinned with other service times; here are those of", ascii(found.machine))
        print("note: measured", ascii(found.measured_at))
    return found


def station_of(model):
    """What one request costs its server."""
    return station(profile_of(model).service_ms, scenario.serving.stages, seed=scenario.seed)


def answered(at):
    """How a station answers at the scenario's load."""
    found = response(at, scenario.serving, seed=scenario.seed)
    if found.reason:
        raise SystemExit(found.reason)
    return found

'''

_QUANTILE = """
found = getattr(answered(station_of(MODEL)), METRIC.removesuffix("_ms"))
value, interval = found.value_ms, found.interval
"""

_ATTAINMENT = """
found = answered(station_of(MODEL))
value, interval = found.attainment, found.attainment_interval
"""

_UTILISATION = """
value, interval = utilisation(station_of(MODEL), scenario.serving), None
"""

_SERVICE = """
found = profile_of(MODEL).p99
value, interval = found.value_ms, found.interval
"""

_FLEET_NEEDED = """
value = fleet_needed(station_of(MODEL), scenario.serving, seed=scenario.seed)
if isinstance(value, str):
    raise SystemExit(value)
value, interval = float(value), None
"""

_LARGEST_RATE = """
rate = largest_rate(station_of(MODEL), scenario.serving, seed=scenario.seed)
if isinstance(rate, str):
    raise SystemExit(rate)
value, interval = float(rate), None
if value > 0:
    interval = rate_interval(station_of(MODEL), scenario.serving, value, seed=scenario.seed)
"""

_EFFECTIVE = """
late = scenario.serving.late if scenario.serving.objective_ms is not None else "allow"
late = stand_in(late, MODEL)
models = [MODEL] if late in ("allow", "block") else [MODEL, late]
scores = {model: scores_of(model) for model in models}
choices = board_points(
    scenario,
    {model: sweep(one.y_true, one.y_score) for model, one in scores.items()},
    {model: one.is_probability for model, one in scores.items()},
)
for choice in choices.values():
    if choice.point is None:
        raise SystemExit(choice.reason)
points = {model: choice.point for model, choice in choices.items()}
attainment = 1.0
if scenario.serving.objective_ms is not None:
    attainment = answered(station_of(MODEL)).attainment
print("attainment", attainment)
joint = None
if late in points:
    joint = joint_alerts(
        scores[MODEL], points[MODEL].threshold, scores[late], points[late].threshold
    )
figure = effective_figures(
    points[MODEL], attainment, scenario.costs, late=late_point(late, points), joint=joint
)[METRIC]
value, interval = figure.value, figure.interval
"""

_CASCADE = """
cascade = scenario.serving.cascade
outcome = cascade_outcome(
    scores_of(cascade.first),
    scores_of(cascade.second),
    cascade,
    prevalence=scenario.prevalence,
)
"""

_CASCADE_FIGURE = """
figure = outcome.figures(scenario.costs)[METRIC.removeprefix("cascade_")]
value, interval = figure.value, figure.interval
"""

_CASCADE_TIMES = """
first, second = station_of(cascade.first), station_of(cascade.second)
found = answered(station_of_cascade(first, second, outcome.sent))
found = with_open_share(found, first, second, outcome)
"""

_CASCADE_STATION = """
first, second = station_of(cascade.first), station_of(cascade.second)
both = station_of_cascade(first, second, outcome.sent)
"""

_CASCADE_UTILISATION = "value, interval = utilisation(both, scenario.serving), None\n"
_CASCADE_RATE = """rate = largest_rate(both, scenario.serving, seed=scenario.seed)
if isinstance(rate, str):
    raise SystemExit(rate)
value, interval = float(rate), None
"""

_CASCADE_NEEDED = """needed = fleet_needed(both, scenario.serving, seed=scenario.seed)
if isinstance(needed, str):
    raise SystemExit(needed)
"""

_CASCADE_FLEET = "value, interval = float(needed), None\n"
_CASCADE_PRICE = """fleet = Serving(**(vars(scenario.serving) | {{"servers": needed}}))
value, interval = {function}(fleet), None
"""

_CASCADE_P99 = "value, interval = found.p99.value_ms, found.p99.interval\n"
_CASCADE_ATTAINMENT = "value, interval = found.attainment, found.attainment_interval\n"

_CASCADE_AT_OBJECTIVE = """
attained = CascadeAttainment(sent=outcome.sent, direct=1.0, sent_on=1.0)
late = "allow"
if scenario.serving.objective_ms is not None:
    late = scenario.serving.late
    first, second = station_of(cascade.first), station_of(cascade.second)
    attained = cascade_attainment(
        first, second, outcome.sent, scenario.serving, seed=scenario.seed
    )
if isinstance(attained, str):
    raise SystemExit(attained)
print("attainment", attained.overall)
points, late_scores = {}, None
if late not in ("allow", "block"):
    late_scores = scores_of(late)
    scores = {model: scores_of(model) for model in (late, scenario.focus)}
    choices = board_points(
        scenario,
        {model: sweep(one.y_true, one.y_score) for model, one in scores.items()},
        {model: one.is_probability for model, one in scores.items()},
    )
    if choices[late].point is None:
        raise SystemExit(choices[late].reason)
    points = {late: choices[late].point}
fallen = late_point(late, points)
cells = cascade_cells(
    scores_of(cascade.first),
    scores_of(cascade.second),
    cascade,
    late=fallen,
    late_scores=late_scores,
)
figures = effective_cascade_figures(outcome, cells, attained, scenario.costs, late=fallen)
figure = figures[METRIC.removeprefix("cascade_")]
value, interval = figure.value, figure.interval
"""

_FLEETS = {
    "largest_rate": (
        (
            "from simulator.fleet import largest_rate",
            "from simulator.fleet_limits import rate_interval",
        ),
        _LARGEST_RATE,
    ),
    "fleet_needed": (("from simulator.fleet import fleet_needed",), _FLEET_NEEDED),
}


def _of_cascades_station(metric: str) -> tuple[tuple[str, ...], str]:
    """Return the part that computes the utilisation, the rate or the fleet of a cascade."""
    base, fleet = SERVING_METRICS[metric].base, "from simulator.fleet import "
    own, text = f"{fleet}fleet_needed", _CASCADE_NEEDED + _CASCADE_FLEET
    if base == "utilisation":
        own, text = "from simulator.load import utilisation", _CASCADE_UTILISATION
    elif base == "largest_rate":
        own, text = f"{fleet}largest_rate", _CASCADE_RATE
    elif function := PRICES.get(base):
        own = f"{fleet}{function}, fleet_needed"
        text = _CASCADE_NEEDED + _CASCADE_PRICE.format(function=function)
    return (_OUTCOME, _TOGETHER, own), _CASCADE + _CASCADE_STATION + text


def serving_body(metric: str) -> Body:
    """Return the part of a script that computes a figure about serving."""
    rests = SERVING_METRICS[metric].rests
    imports, text = _FLEETS.get(metric) or _PARTS.get(rests, _response_part(metric))
    if rests == "cascade_fleet" or metric == "cascade_utilisation":
        imports, text = _of_cascades_station(metric)
    elif rests == "cascade_times":
        text += _CASCADE_ATTAINMENT if metric == "cascade_attainment" else _CASCADE_P99
    if rests == "price":
        imports, text = price_part(metric)
    if SERVING_METRICS[metric].needs_times:
        return Body((_SERVING, _LOAD, *TIMES, *imports), _PROFILES + text)
    return Body((_SERVING, *imports), text)


def _response_part(metric: str) -> tuple[tuple[str, ...], str]:
    if metric == "utilisation":
        return ("from simulator.load import utilisation",), _UTILISATION
    return (), {"attainment": _ATTAINMENT, "service_p99_ms": _SERVICE}.get(metric, _QUANTILE)


_OUTCOME = "from simulator.cascade import cascade_outcome"
_TOGETHER = "from simulator.load import station_of_cascade"
_PARTS: dict[str, tuple[tuple[str, ...], str]] = {
    "cascade": ((_OUTCOME,), _CASCADE + _CASCADE_FIGURE),
    "cascade_times": (
        (
            _OUTCOME,
            "from simulator.cascade_response import with_open_share",
            _TOGETHER,
        ),
        _CASCADE + _CASCADE_TIMES,
    ),
    "cascade_effective": (
        (
            _OUTCOME,
            "from simulator.cascade_attainment import CascadeAttainment, cascade_attainment",
            "from simulator.cascade_deadline import cascade_cells, effective_cascade_figures",
            "from simulator.deadline import late_point",
            _POINTS,
            _SWEEP,
        ),
        _CASCADE + _CASCADE_AT_OBJECTIVE,
    ),
    "effective": (
        (
            "from simulator.deadline import effective_figures, late_point, stand_in",
            "from simulator.joint_rows import joint_alerts",
            "from simulator.operating import board_points",
            "from simulator.sweep import sweep",
        ),
        _EFFECTIVE,
    ),
}
