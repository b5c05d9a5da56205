"""Turns a stored scenario into one that can be opened, or keeps it as it was written.

A pin outlives what it was made from: a data set, a model, a training balance or a rule may be gone
when the board is opened again. Its figure stays, and so does the scenario, word for word.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from simulator.balance import BALANCES
from simulator.datasets import DATASETS
from simulator.decision import RULES
from simulator.models import MODELS
from simulator.scenario import BY_HAND, MIN_ROWS, SCHEMA_VERSION, Scenario

__all__ = ["Frozen", "scenario_or_frozen"]


@dataclass(frozen=True, kw_only=True)
class Frozen:
    """What is kept of a scenario that cannot be opened here any more.

    Parameters
    ----------
    scenario_json : the scenario exactly as it was stored.
    words : how the figure was made, as it was said while the scenario could still be read; empty
        when that was not kept.

    Raises
    ------
    ValueError
        When the JSON is not a scenario at all, or is one that can be opened.
    """

    scenario_json: str
    words: str = ""

    def __post_init__(self) -> None:
        _ = self.reason

    @property
    def reason(self) -> str:
        """Why the scenario cannot be opened, as the end of a sentence."""
        return _reason(self.scenario_json)

    @property
    def models(self) -> tuple[str, ...]:
        """The models it names, known or not; empty when it is in another form."""
        names = _fields(self.scenario_json).get("models")
        listed = cast("list[Any]", names) if isinstance(names, list) else []
        return tuple(listed) if all(isinstance(name, str) for name in listed) else ()

    @property
    def currency(self) -> str:
        """The sign before its amounts; empty when it names none."""
        costs = _fields(self.scenario_json).get("costs")
        sign = cast("Mapping[str, Any]", costs if isinstance(costs, Mapping) else {})
        return str(sign.get("currency", "")) if isinstance(sign.get("currency", ""), str) else ""

    @property
    def how(self) -> str:
        """In words how the figure was made; from the names in the scenario where none were kept."""
        return self.words or _told(self.scenario_json)


def scenario_or_frozen(text: str, words: str = "") -> tuple[Scenario | None, Frozen | None]:
    """Return the scenario of a stored text, or what is kept of it; exactly one of the two.

    Raises
    ------
    ValueError
        When the text is not a scenario, whatever is registered here.

    Examples
    --------
    >>> from simulator.scenario import default_scenario
    >>> text = default_scenario("spam").to_json()
    >>> scenario_or_frozen(text)[0] == default_scenario("spam")
    True
    >>> scenario_or_frozen(text.replace("spam", "letters"))[1].reason
    "the data set 'letters' is no longer here"
    """
    try:
        return Scenario.from_json(text), None
    except RecursionError:
        raise ValueError("the scenario is nested too deeply") from None
    except ValueError as error:
        if _gone(_fields(text)):
            return None, Frozen(scenario_json=text, words=words)
        raise ValueError(str(error)) from error


@lru_cache(maxsize=256)
def _reason(text: str) -> str:
    fields = _fields(text)
    reason = _gone(fields)
    if not reason:
        Scenario.from_json(text)
        raise ValueError("frozen is for a scenario that cannot be opened, got one that can")
    return reason


def _fields(text: str) -> Mapping[str, Any]:
    try:
        fields = json.loads(text)
    except RecursionError:
        raise ValueError("the scenario is nested too deeply") from None
    except ValueError as error:
        raise ValueError(f"the scenario is not JSON: {error}") from error
    if not isinstance(fields, dict):
        raise ValueError(f"a scenario must be a JSON object, got {type(fields).__name__}")
    return cast("Mapping[str, Any]", fields)


def _gone(fields: Mapping[str, Any]) -> str:
    """Return what the scenario rests on that is not here; empty when that is not its trouble."""
    schema = fields.get("schema")
    if isinstance(schema, bool) or not isinstance(schema, int):
        return ""
    if schema != SCHEMA_VERSION:
        return f"its scenario is in form {schema}, and this program reads form {SCHEMA_VERSION}"
    names: list[tuple[str, Any, Mapping[str, Any]]] = [
        ("data set", fields.get("dataset"), DATASETS),
        ("training balance", fields.get("balance"), BALANCES),
        ("rule", fields.get("rule"), {**RULES, BY_HAND: None}),
    ]
    models = fields.get("models")
    if isinstance(models, list):
        names += [("model", model, MODELS) for model in cast("list[Any]", models)]
    for kind, name, known in names:
        if isinstance(name, str) and name not in known:
            return f"the {kind} {name[:60]!r} is no longer here"
    return _outgrown(fields)


def _outgrown(fields: Mapping[str, Any]) -> str:
    """Return which limit, set by a data set or rule of the same name, no longer admits it."""
    rows, dataset = fields.get("rows"), fields.get("dataset")
    available = max(DATASETS[dataset].rows, MIN_ROWS) if isinstance(dataset, str) else 0
    if isinstance(rows, int) and 0 < available < rows:
        return f"it took {_short(rows)} rows, and the data set {dataset!r} now has {available}"
    rule, target = fields.get("rule"), fields.get("parameter")
    spec = RULES[rule].parameter if isinstance(rule, str) and rule in RULES else None
    if isinstance(target, int | float) and spec and not spec.low <= target <= spec.high:
        return f"the rule {rule!r} no longer takes the target {_short(target)}"
    return ""


def _told(text: str) -> str:
    fields = _fields(text)
    wanted = ("dataset", "balance", "rule", "threshold", "prevalence", "rows", "seed")
    return ", ".join(f"{name} {_short(fields[name])}" for name in wanted if fields.get(name))


def _short(value: object) -> str:
    return str(value)[:60]
