"""Turns a figure on the screen into a frozen pin: value, interval and the scenario it came from."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from simulator import formatting
from simulator.datasets import DATASETS
from simulator.decision import RULES
from simulator.models import MODELS
from simulator.scenario import BY_HAND, Scenario
from simulator.uncertainty import Interval

UNITS = ("share", "currency", "cases", "")


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """A figure as it was when it was pinned; never edited, only superseded.

    Parameters
    ----------
    id : ``"E3"``; empty until an answer takes it in and numbers it.
    section : id of the section it was pinned into.
    claim : what the figure is, in words ("precision").
    metric : id of the metric ("precision").
    value : the figure in `unit`; NaN when undefined.
    unit : ``"share"`` (0 to 1), ``"currency"`` (per 1,000 cases when the claim says so),
        ``"cases"`` or ``""``.
    interval : its interval in the same unit, or None.
    scenario : everything that was set, seed included.
    threshold : score at and above which a case was alerted; None when no threshold is involved.
    model : one of the scenario's models.
    created_at : when it was pinned; always with a time zone.
    """

    id: str = ""
    section: str
    claim: str
    metric: str
    value: float
    unit: str
    interval: Interval | None
    scenario: Scenario
    threshold: float | None
    model: str
    created_at: datetime

    def __post_init__(self) -> None:
        if self.unit not in UNITS:
            raise ValueError(
                f"unit must be one of {', '.join(map(repr, UNITS))}, got {self.unit!r}"
            )
        if self.model not in self.scenario.models:
            known = ", ".join(self.scenario.models)
            raise ValueError(f"model must be one of {known}, got {self.model[:60]!r}")
        if math.isinf(self.value):
            raise ValueError(f"value must be finite or NaN, got {self.value}")
        if self.created_at.tzinfo is None:
            raise ValueError(f"created_at must carry a time zone, got {self.created_at}")


def value_text(evidence: Evidence) -> str:
    """Return the value as a person writes it: ``"42.1%"``, ``"$412"``; an en dash if undefined."""
    return _text(evidence, evidence.value)


def interval_text(evidence: Evidence) -> str:
    """Return the interval as ``"[38.0%, 46.3%]"``, or an empty text when there is none."""
    if evidence.interval is None or math.isnan(evidence.value):
        return ""
    low, high = _text(evidence, evidence.interval.low), _text(evidence, evidence.interval.high)
    return f"[{low}, {high}]"


def short_text(evidence: Evidence) -> str:
    """Return claim, value and interval: ``"precision 42.1% [38.0%, 46.3%]"``."""
    parts = (evidence.claim, value_text(evidence), interval_text(evidence))
    return " ".join(part for part in parts if part)


def scenario_text(evidence: Evidence) -> str:
    """Return in words how the figure was made: threshold, prevalence, model, data, rows, seed."""
    scenario, spec = evidence.scenario, DATASETS[evidence.scenario.dataset]
    parts = [f"{MODELS[evidence.model].title}"]
    if evidence.threshold is not None:
        parts.append(f"threshold {formatting.threshold(evidence.threshold)}{_rule_text(scenario)}")
    if scenario.prevalence is None:
        parts.append("prevalence as in the data")
    else:
        parts.append(f"deployed prevalence {formatting.share(scenario.prevalence)}")
    if evidence.unit == "currency":
        parts.append(costs_text(scenario))
    if scenario.balance != "none":
        parts.append(f"trained with {scenario.balance.replace('_', ' ')}")
    parts += [f"{spec.title}{', simulated data' if spec.simulated else ''}"]
    parts += [f"{formatting.count(scenario.rows)} rows", f"seed {scenario.seed}"]
    return ", ".join(parts)


def costs_text(scenario: Scenario) -> str:
    """Return what each outcome costs, those that are 0 left out: ``"costs: a miss $5, ..."``."""
    costs = scenario.costs
    prices = {
        "a missed positive": costs.false_negative,
        "a false alarm": costs.false_positive,
        "an alerted positive": costs.true_positive,
        "a negative left alone": costs.true_negative,
        "a review": costs.review,
    }
    said = [
        f"{name} {formatting.money(price, costs.currency)}"
        for name, price in prices.items()
        if price
    ]
    return f"costs: {'; '.join(said) or 'all 0'}"


def full_text(evidence: Evidence) -> str:
    """Return the pin in one line: ``"E3: precision 42.1% [38.0%, 46.3%]; ... , seed 0"``."""
    return f"{evidence.id}: {short_text(evidence)}; {scenario_text(evidence)}"


def to_dict(evidence: Evidence) -> dict[str, Any]:
    """Return the pin as plain JSON values; an undefined value is null."""
    interval = evidence.interval
    return {
        "id": evidence.id,
        "section": evidence.section,
        "claim": evidence.claim,
        "metric": evidence.metric,
        "value": None if math.isnan(evidence.value) else evidence.value,
        "unit": evidence.unit,
        "interval": None
        if interval is None
        else {
            "low": interval.low,
            "high": interval.high,
            "level": interval.level,
            "method": interval.method,
        },
        "scenario": evidence.scenario.to_json(),
        "threshold": evidence.threshold,
        "model": evidence.model,
        "created_at": evidence.created_at.astimezone(UTC).isoformat(),
    }


def from_dict(fields: Mapping[str, Any]) -> Evidence:
    """Return the pin written by `to_dict`.

    Raises
    ------
    ValueError
        Naming the field that is missing, unknown or of the wrong kind.
    """
    values = dict(fields)
    for name in ("id", "section", "claim", "metric", "unit", "scenario", "model", "created_at"):
        if not isinstance(values.get(name), str):
            raise ValueError(f"evidence {name} must be a text, got {values.get(name)!r:.60}")
    values["value"] = math.nan if values.get("value") is None else _number("value", values["value"])
    threshold = values.get("threshold")
    values["threshold"] = None if threshold is None else _number("threshold", threshold)
    values["interval"] = _interval(values.get("interval"))
    values["scenario"] = Scenario.from_json(values["scenario"])
    values["created_at"] = datetime.fromisoformat(values["created_at"])
    try:
        return Evidence(**values)
    except TypeError as error:
        raise ValueError(f"the evidence has missing or unknown fields: {error}") from error


def _text(evidence: Evidence, value: float) -> str:
    if math.isnan(value):
        return "–"
    match evidence.unit:
        case "share":
            return formatting.share(value)
        case "currency":
            return formatting.money(value, evidence.scenario.costs.currency)
        case "cases":
            return formatting.count(value)
        case _ if evidence.metric == "net_benefit":
            return formatting.three_significant(value)
        case _:
            return formatting.plain(value)


def _rule_text(scenario: Scenario) -> str:
    if scenario.rule == BY_HAND:
        return " set by hand"
    rule = RULES[scenario.rule]
    if rule.needs_capacity:
        reviews, cases = (f"{n:,.12g}" for n in (scenario.capacity_per_day, scenario.cases_per_day))
        return f" by the rule “{rule.label}, {reviews} of {cases} cases a day”"
    if rule.parameter is None:
        return f" by the rule “{rule.label}”"
    target = rule.parameter.default if scenario.parameter is None else scenario.parameter
    return f" by the rule “{rule.label} {target:g}”"


def _number(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"evidence {name} must be a finite number, got {value!r:.60}")
    return float(value)


def _interval(value: object) -> Interval | None:
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise ValueError(f"evidence interval must be an object, got {value!r:.60}")
    fields = cast("Mapping[str, Any]", value)
    try:
        low, high = _number("interval low", fields["low"]), _number("interval high", fields["high"])
        return Interval(low, high, _number("interval level", fields["level"]), fields["method"])
    except KeyError as error:
        raise ValueError(f"evidence interval lacks {error}") from error
