"""Turns a figure on the screen into a frozen pin: value, interval and the scenario it came from."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from simulator.comparison_words import DIFFERENCE
from simulator.scenario import Scenario
from simulator.uncertainty import Interval
from whiteboard.evidence_measured import Measured, measured_from, measured_list
from whiteboard.evidence_scenario import Frozen, scenario_or_frozen
from whiteboard.evidence_words import (
    costs_text,
    currency_of,
    full_text,
    interval_text,
    model_title,
    scenario_text,
    short_text,
    value_text,
)

__all__ = [
    "UNITS",
    "Evidence",
    "Frozen",
    "Measured",
    "costs_text",
    "currency_of",
    "from_dict",
    "full_text",
    "interval_text",
    "model_title",
    "scenario_text",
    "short_text",
    "to_dict",
    "value_text",
]

UNITS = (
    *("share", "currency", "currency per month", "cases"),
    *("ms", "per second", "servers", ""),
)
_TEXTS = ("id", "section", "claim", "metric", "unit", "scenario", "model", "created_at")
_LATER_TEXTS = ("libraries", "data_version", "against", "supersedes")
"""Fields that pins of earlier versions lack; one that is empty is not written."""
_ID = re.compile(r"E[1-9][0-9]{0,5}")


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """A figure as it was when it was pinned; never edited, only superseded.

    Parameters
    ----------
    id : ``"E3"``; empty until an answer takes it in and numbers it.
    section : id of the section it was pinned into.
    claim : what the figure is, in words ("precision").
    metric : id of the metric ("precision"); that of a difference ends in ``"_difference"``.
    value : the figure in `unit`; NaN when undefined.
    unit : ``"share"`` (0 to 1), ``"currency"`` (per 1,000 cases when the claim says so),
        ``"currency per month"``, ``"cases"``, ``"ms"``, ``"per second"``, ``"servers"`` or ``""``.
    interval : its interval in the same unit, or None; `high` is infinite where nothing limits it.
    scenario : everything that was set, seed included; None when it cannot be opened here any more
        and `frozen` keeps it.
    threshold : score at and above which a case was alerted; None when no threshold is involved, or
        one for each of two models.
    model : one of the scenario's models.
    created_at : when it was pinned; always with a time zone.
    libraries : names and versions of what computed it; empty when that was not kept.
    data_version : `Dataset.version` of its sample; empty when that was not kept.
    against : the model that `value` is a paired difference from; empty for a figure of one model.
    supersedes : id of the pin that this one renews; empty for a first one.
    measured : the measured times it rests on, by model; empty when it rests on none, or when that
        was not kept.
    frozen : the scenario as it was stored, only when `scenario` is None.
    """

    id: str = ""
    section: str
    claim: str
    metric: str
    value: float
    unit: str
    interval: Interval | None
    scenario: Scenario | None
    threshold: float | None
    model: str
    created_at: datetime
    libraries: str = ""
    data_version: str = ""
    against: str = ""
    supersedes: str = ""
    measured: tuple[Measured, ...] = ()
    frozen: Frozen | None = None

    def __post_init__(self) -> None:
        if self.unit not in UNITS:
            raise ValueError(
                f"unit must be one of {', '.join(map(repr, UNITS))}, got {self.unit!r}"
            )
        if (self.scenario is None) == (self.frozen is None):
            raise ValueError("evidence must have a scenario or a frozen one, and not both")
        self._check_models()
        if math.isinf(self.value):
            raise ValueError(f"value must be finite or NaN, got {self.value}")
        if self.interval is not None:
            low, high = self.interval.low, self.interval.high
            if not math.isfinite(low) or not low <= high:
                raise ValueError(
                    f"interval must go from a finite low end to a high end, which may have no "
                    f"limit, got {low} to {high}"
                )
        if self.supersedes and not _ID.fullmatch(self.supersedes):
            raise ValueError(f'supersedes must be an id such as "E2", got {self.supersedes!r:.60}')
        if self.created_at.tzinfo is None:
            raise ValueError(f"created_at must carry a time zone, got {self.created_at}")

    @property
    def models(self) -> tuple[str, ...]:
        """The model or the two models it is about."""
        return (self.model, self.against) if self.against else (self.model,)

    def _check_models(self) -> None:
        known = self.frozen.models if self.frozen else ()
        known = self.scenario.models if self.scenario else known
        timed = [("the model of measured", one.model) for one in self.measured]
        named = [("model", self.model), ("against", self.against or self.model), *timed]
        for role, name in named:
            if known and name not in known:
                raise ValueError(f"{role} must be one of {', '.join(known)}, got {name[:60]!r}")
        if self.against == self.model:
            raise ValueError(f"against must be another model than {self.model!r}")
        if bool(self.against) != self.metric.endswith(DIFFERENCE):
            raise ValueError(
                f"metric must end in {DIFFERENCE!r} with another model to compare against and "
                f"only then, got {self.metric[:60]!r}"
            )


def to_dict(evidence: Evidence) -> dict[str, Any]:
    """Return the pin as plain JSON values; an undefined value is null.

    A scenario that cannot be opened is written as it was read. Beside it stands how the figure was
    made in words, for the day that the scenario cannot be read.
    """
    interval, frozen = evidence.interval, evidence.frozen
    words = scenario_text(evidence) if frozen is None else frozen.words
    later = {name: getattr(evidence, name) for name in _LATER_TEXTS} | {"words": words}
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
            "high": interval.high if math.isfinite(interval.high) else None,
            "level": interval.level,
            "method": interval.method,
        },
        "scenario": evidence.scenario.to_json() if evidence.scenario else _stored(frozen),
        "threshold": evidence.threshold,
        "model": evidence.model,
        "created_at": evidence.created_at.astimezone(UTC).isoformat(),
        **{name: text for name, text in later.items() if text},
        **({"measured": measured_list(evidence.measured)} if evidence.measured else {}),
    }


def from_dict(fields: Mapping[str, Any]) -> Evidence:
    """Return the pin written by `to_dict`, also by an earlier version of it.

    A pin whose data set, model, training balance or rule is gone loads with `scenario` None and
    `frozen` set.

    Raises
    ------
    ValueError
        Naming the field that is missing, unknown or of the wrong kind.
    """
    values = dict(fields)
    words = values.pop("words", "")
    for name in (*_TEXTS, *(name for name in _LATER_TEXTS if name in values)):
        if not isinstance(values.get(name), str):
            raise ValueError(f"evidence {name} must be a text, got {values.get(name)!r:.60}")
    if not isinstance(words, str):
        raise ValueError(f"evidence words must be a text, got {words!r:.60}")
    values["value"] = math.nan if values.get("value") is None else _number("value", values["value"])
    threshold = values.get("threshold")
    values["threshold"] = None if threshold is None else _number("threshold", threshold)
    values["interval"] = _interval(values.get("interval"))
    if "frozen" in values:
        raise ValueError("the evidence has missing or unknown fields: frozen")
    values["scenario"], values["frozen"] = scenario_or_frozen(values["scenario"], words)
    values["created_at"] = datetime.fromisoformat(values["created_at"])
    if "measured" in values:
        values["measured"] = measured_from(values["measured"])
    try:
        return Evidence(**values)
    except TypeError as error:
        raise ValueError(f"the evidence has missing or unknown fields: {error}") from error


def _stored(frozen: Frozen | None) -> str:
    return frozen.scenario_json if frozen else ""


def _number(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"evidence {name} must be a finite number, got {value!r:.60}")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ValueError(f"evidence {name} must be a finite number, got {value!r:.60}")
    return number


def _interval(value: object) -> Interval | None:
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise ValueError(f"evidence interval must be an object, got {value!r:.60}")
    fields = cast("Mapping[str, Any]", value)
    try:
        low, high = _number("interval low", fields["low"]), fields["high"]
        high = math.inf if high is None else _number("interval high", high)
        level, method = _number("interval level", fields["level"]), fields["method"]
    except KeyError as error:
        raise ValueError(f"evidence interval lacks {error}") from error
    if not isinstance(method, str):
        raise ValueError(f"evidence interval method must be a text, got {method!r:.60}")
    return Interval(low, high, level, method)
