"""Turns a scenario into the parameters of a web address, and an address into a scenario and notes.

An address may say anything. What can be used is used, and a sentence names each part that cannot.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from simulator.balance import BALANCES
from simulator.datasets import DATASETS
from simulator.decision import RULES
from simulator.formatting import exact_money, listed, share
from simulator.models import MODELS
from simulator.scenario import (
    BY_HAND,
    DEFAULT_DATASET,
    MAX_MODELS,
    Scenario,
    default_scenario,
)
from simulator.screen_names import none_called, none_of, on_screen
from simulator.serving_address import SERVING_KEYS, query_of_serving, read_serving

COST_KEYS = {
    "fp": "false_positive",
    "fn": "false_negative",
    "tp": "true_positive",
    "tn": "true_negative",
    "review": "review",
}

_IN_WORDS = {
    "capacity_per_day": "reviews a day",
    "cases_per_day": "cases a day",
    "the cost false_positive": "the cost of a false alarm",
    "the cost false_negative": "the cost of a missed positive",
    "the cost true_positive": "the cost of an alerted positive",
    "the cost true_negative": "the cost of a negative left alone",
    "the cost review": "the cost of a review",
}
"""What a screen calls the fields that a complaint about a scenario begins with."""

_TITLES: dict[str, dict[str, str]] = {
    "data": {name: spec.title for name, spec in DATASETS.items()},
    "models": {name: spec.title for name, spec in MODELS.items()},
    "balance": {name: spec.title for name, spec in BALANCES.items()},
    "rule": {BY_HAND: "set by hand"} | {name: spec.label for name, spec in RULES.items()},
}
"""What a screen calls the values of the parameters that are names."""

_OWN = {"prevalence": "the data's own prevalence", "parameter": "the rule's own target"}
"""What is used where a field is left empty."""

OPTIONAL_KEYS = frozenset({"prevalence", "at", "target", *SERVING_KEYS})
"""Parameters that an address may leave out."""


def query_of(scenario: Scenario) -> dict[str, str]:
    """Return the parameters of the address that opens `scenario`."""
    query = {
        "data": scenario.dataset,
        "models": ",".join(scenario.models),
        "focus": scenario.focus,
        "balance": scenario.balance,
        "rows": str(scenario.rows),
        "folds": str(scenario.folds),
        "seed": str(scenario.seed),
        "rule": scenario.rule,
    }
    optional = {
        "prevalence": scenario.prevalence,
        "at": scenario.threshold,
        "target": scenario.parameter,
    }
    query |= {key: _number(value) for key, value in optional.items() if value is not None}
    query |= {key: _number(getattr(scenario.costs, name)) for key, name in COST_KEYS.items()}
    query["capacity"] = _number(scenario.capacity_per_day)
    query["cases"] = _number(scenario.cases_per_day)
    return query | query_of_serving(scenario.serving)


def read_query(
    parameters: Mapping[str, str], source: str = "the link"
) -> tuple[Scenario, tuple[str, ...]]:
    """Return the scenario of an address, and a sentence for each part that was not usable."""
    return _QueryReader(parameters, source).scenario()


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(float(value))


def _in_use(field: str, kept: float) -> str:
    """Return a number that is used, with what it counts as on a screen."""
    if field == "prevalence":
        return share(kept)
    if field == "seed":
        return f"seed {kept}"
    unit = {"rows": "rows", "folds": "folds", **_IN_WORDS}.get(field, "")
    return f"{kept:,.12g} {unit}" if unit else f"{kept:g}"


class _QueryReader:
    """Reads what can be used from an address and collects a sentence for each part that cannot."""

    def __init__(self, parameters: Mapping[str, str], source: str) -> None:
        self.parameters = parameters
        self.source = source
        self.notes: list[str] = []

    def scenario(self) -> tuple[Scenario, tuple[str, ...]]:
        start = default_scenario(self._name("data", "data set", DEFAULT_DATASET))
        models = self._models(start.models)
        scenario = replace(start, models=models, focus=self._focus(models, start.focus))
        balance = self._name("balance", "training balance", start.balance)
        scenario = replace(scenario, balance=balance)
        for key, field in (("rows", "rows"), ("folds", "folds"), ("seed", "seed")):
            scenario = self._set(scenario, key, field, int)
        for key, field in (
            ("prevalence", "prevalence"),
            ("capacity", "capacity_per_day"),
            ("cases", "cases_per_day"),
        ):
            scenario = self._set(scenario, key, field, float)
        serving = read_serving(
            self.parameters,
            scenario.serving,
            self._note,
            models,
            DATASETS[scenario.dataset].words.alerted,
            scenario.costs.currency,
        )
        scenario = replace(scenario, serving=serving)
        return self._operating_point(self._costs(scenario)), tuple(self.notes)

    def _note(self, key: str, problem: str, used: str) -> None:
        problem = problem.removeprefix(f"{key} ")  # "rows: rows must be" says it twice
        for name, words in _IN_WORDS.items():
            if problem.startswith(f"{name} "):
                problem = words + problem.removeprefix(name)
        self.notes.append(f"In {self.source}, {key}: {problem}. Using {used} instead.")

    def _name(self, key: str, kind: str, default: str) -> str:
        name, titles = self.parameters.get(key, default), _TITLES[key]
        if name in titles:
            return name
        self._note(key, none_called(kind, name, titles), on_screen(titles[default]))
        return default

    def _models(self, default: tuple[str, ...]) -> tuple[str, ...]:
        text = self.parameters.get("models")
        if text is None:
            return default
        names = list(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
        known = [name for name in names if name in MODELS]
        used, titles = tuple(known[:MAX_MODELS]) or default, _TITLES["models"]
        said = listed([on_screen(titles[name]) for name in used])
        unknown = [name for name in names if name not in MODELS]
        if unknown:
            self._note("models", none_of("model", unknown, titles), said)
        if len(known) > MAX_MODELS:
            self._note("models", f"{len(known)} models, at most {MAX_MODELS}", said)
        elif not names:
            self._note("models", "no model is named", said)
        return used

    def _focus(self, models: tuple[str, ...], default: str) -> str:
        fallback = default if default in models else models[0]
        focus = self.parameters.get("focus", fallback)
        if focus in models:
            return focus
        title = on_screen(_TITLES["models"][fallback])
        self._note("focus", f"{focus[:60]!r} is not one of the models shown", title)
        return fallback

    def _parsed(self, key: str, kind: Callable[[str], float], used: str) -> float | None:
        text = self.parameters.get(key)
        if text is None:
            return None
        try:
            value = kind(text)
        except ValueError:
            value = math.nan
        if math.isfinite(value):
            return value
        wanted = "a whole number" if kind is int else "a number"
        self._note(key, f"{text[:60]!r} is not {wanted}", used)
        return None

    def _set(
        self, scenario: Scenario, key: str, field: str, kind: Callable[[str], float]
    ) -> Scenario:
        kept = getattr(scenario, field)
        used = _OWN[field] if kept is None else _in_use(field, kept)
        value = self._parsed(key, kind, used)
        if value is None:
            return scenario
        try:
            return replace(scenario, **{field: value})
        except ValueError as error:
            self._note(key, str(error), used)
            return scenario

    def _costs(self, scenario: Scenario) -> Scenario:
        for key, field in COST_KEYS.items():
            kept = getattr(scenario.costs, field)
            used = exact_money(kept, scenario.costs.currency)
            value = self._parsed(key, float, used)
            if value is None:
                continue
            try:
                scenario = replace(scenario, costs=replace(scenario.costs, **{field: value}))
            except ValueError as error:
                self._note(key, str(error), used)
        return scenario

    def _operating_point(self, scenario: Scenario) -> Scenario:
        by_hand = "at" in self.parameters and "rule" not in self.parameters
        rule = BY_HAND if by_hand else self._name("rule", "rule", scenario.rule)
        if rule == BY_HAND:
            used = f"the rule {on_screen(_TITLES['rule'][scenario.rule])}"
            at = self._parsed("at", float, used)
            if at is not None:
                return scenario.by_hand(at)
            if "at" not in self.parameters:
                self._note("at", "no threshold is given", used)
            return scenario
        scenario = replace(scenario, rule=rule)
        spec = RULES[rule].parameter
        if spec is None:
            return scenario
        return self._set(scenario, "target", "parameter", float)
