"""Everything the user set, as one frozen value that becomes JSON or a web address and comes back.

A scenario names a data set, the models, the training balance and the operating point. Two people
who hold the same scenario see the same numbers.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, cast

from simulator.balance import BALANCES
from simulator.costs import CostMatrix
from simulator.datasets import DATASETS
from simulator.decision import RULES
from simulator.models import MODELS

SCHEMA_VERSION = 1
MAX_MODELS = 4
MIN_ROWS = 500
LARGEST_AMOUNT = 1e12
LARGEST_SEED = 2**32 - 1
BY_HAND = "threshold"
DEFAULT_DATASET = "credit_default"
DEFAULT_MODELS = ("logistic", "hist_gradient_boosting", "random_forest")
DEFAULT_FOCUS = "hist_gradient_boosting"
DEFAULT_RULE = "min_cost"

COST_KEYS = {
    "fp": "false_positive",
    "fn": "false_negative",
    "tp": "true_positive",
    "tn": "true_negative",
    "review": "review",
}


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """One complete setting of the board.

    Parameters
    ----------
    dataset : a name in ``DATASETS``.
    models : one to four names in ``MODELS``, in the order they are drawn.
    focus : the model whose figures are shown; one of `models`.
    balance : a name in ``BALANCES``; applied inside training folds only.
    rows : how many rows are scored at most; a stratified sample when the data set has more.
    folds : number of folds.
    seed : seed of the sample, the folds and the models.
    prevalence : deployed share of positives in (0, 1); None keeps the data's own.
    rule : ``"threshold"`` when set by hand, else a name in ``RULES``.
    threshold : the score at and above which a case is alerted; None unless set by hand.
    parameter : the rule's target (a recall, a precision, a beta ...); None when it has none.
    costs : cost of each outcome [currency per case].
    capacity_per_day : cases that can be reviewed a day.
    cases_per_day : cases that arrive a day.

    Raises
    ------
    ValueError
        Naming the field, the rule and the value.
    """

    dataset: str
    models: tuple[str, ...]
    focus: str
    costs: CostMatrix
    rows: int
    capacity_per_day: float
    cases_per_day: float
    balance: str = "none"
    folds: int = 5
    seed: int = 0
    prevalence: float | None = None
    rule: str = DEFAULT_RULE
    threshold: float | None = None
    parameter: float | None = None

    def __post_init__(self) -> None:
        for check in (_check_names, _check_operating_point, _check_amounts):
            check(self)

    @property
    def needs_fit(self) -> tuple[str, int, str, int, int]:
        """The part of the scenario that decides the scores of a model."""
        return self.dataset, self.rows, self.balance, self.folds, self.seed

    def by_hand(self, threshold: float) -> Scenario:
        """Return this scenario with the threshold set by hand."""
        return replace(self, rule=BY_HAND, threshold=threshold, parameter=None)

    def to_json(self) -> str:
        """Return the scenario as JSON text, keys in a fixed order."""
        return json.dumps({"schema": SCHEMA_VERSION, **asdict(self)}, allow_nan=False)

    @staticmethod
    def from_json(text: str) -> Scenario:
        """Return the scenario written by `to_json`; raise ValueError naming what is wrong."""
        return _from_json(text)

    def to_query(self) -> dict[str, str]:
        """Return the scenario as the parameters of a web address."""
        return _to_query(self)

    @staticmethod
    def from_query(
        parameters: Mapping[str, str], *, source: str = "the link"
    ) -> tuple[Scenario, tuple[str, ...]]:
        """Return the scenario of a web address and a sentence for each part that was not usable.

        `source` names where the parameters came from, for those sentences.
        """
        return _QueryReader(parameters, source).scenario()


def default_scenario(dataset: str = DEFAULT_DATASET) -> Scenario:
    """Return the scenario a first visit to `dataset` opens with.

    >>> default_scenario("spam").dataset
    'spam'
    """
    if dataset not in DATASETS:
        raise ValueError(_unknown("data set", dataset, DATASETS))
    spec = DATASETS[dataset]
    return Scenario(
        dataset=dataset,
        models=DEFAULT_MODELS,
        focus=DEFAULT_FOCUS,
        costs=spec.costs,
        rows=min(spec.default_rows, spec.rows),
        capacity_per_day=spec.capacity_per_day,
        cases_per_day=spec.cases_per_day,
    )


def _unknown(kind: str, name: object, known: Mapping[str, object]) -> str:
    return f"there is no {kind} called {str(name)[:60]!r}; known: {', '.join(known)}"


def _check_names(scenario: Scenario) -> None:
    if scenario.dataset not in DATASETS:
        raise ValueError(_unknown("data set", scenario.dataset, DATASETS))
    if not 1 <= len(scenario.models) <= MAX_MODELS:
        raise ValueError(f"models must be 1 to {MAX_MODELS} names, got {len(scenario.models)}")
    for model in scenario.models:
        if model not in MODELS:
            raise ValueError(_unknown("model", model, MODELS))
    if len(set(scenario.models)) < len(scenario.models):
        raise ValueError(f"models must differ, got {', '.join(scenario.models)}")
    if scenario.focus not in scenario.models:
        raise ValueError(f"focus must be one of the models, got {scenario.focus!r}")
    if scenario.balance not in BALANCES:
        raise ValueError(_unknown("training balance", scenario.balance, BALANCES))


def _check_operating_point(scenario: Scenario) -> None:
    prevalence, threshold, parameter = scenario.prevalence, scenario.threshold, scenario.parameter
    if prevalence is not None and not 0 < prevalence < 1:
        raise ValueError(f"prevalence must be between 0 and 1, got {prevalence}")
    if scenario.rule != BY_HAND and scenario.rule not in RULES:
        raise ValueError(_unknown("rule", scenario.rule, RULES))
    if scenario.rule == BY_HAND and (threshold is None or not math.isfinite(threshold)):
        raise ValueError(f"threshold must be a finite number when set by hand, got {threshold}")
    if scenario.rule != BY_HAND and threshold is not None:
        raise ValueError(f"threshold must be empty while a rule chooses it, got {threshold}")
    if parameter is not None:
        _check_parameter(scenario.rule, parameter)


def _check_parameter(rule: str, parameter: float) -> None:
    spec = None if rule == BY_HAND else RULES[rule].parameter
    if spec is None:
        raise ValueError(f"parameter must be empty for the rule {rule!r}, got {parameter}")
    if not spec.low <= parameter <= spec.high:
        raise ValueError(
            f"{spec.name} must be between {spec.low:g} and {spec.high:g}, got {parameter}"
        )


def _check_amounts(scenario: Scenario) -> None:
    spec = DATASETS[scenario.dataset]
    if not MIN_ROWS <= scenario.rows <= max(spec.rows, MIN_ROWS):
        raise ValueError(f"rows must be between {MIN_ROWS} and {spec.rows}, got {scenario.rows}")
    if not 2 <= scenario.folds <= 10:
        raise ValueError(f"folds must be between 2 and 10, got {scenario.folds}")
    if not 0 <= scenario.seed <= LARGEST_SEED:
        raise ValueError(f"seed must be between 0 and {LARGEST_SEED}, got {scenario.seed}")
    if not 0 <= scenario.capacity_per_day <= LARGEST_AMOUNT:
        raise ValueError(f"capacity_per_day must be 0 or more, got {scenario.capacity_per_day}")
    if not 0 < scenario.cases_per_day <= LARGEST_AMOUNT:
        raise ValueError(f"cases_per_day must be above 0, got {scenario.cases_per_day}")
    for name in COST_KEYS.values():
        value = getattr(scenario.costs, name)
        if abs(value) > LARGEST_AMOUNT:
            raise ValueError(f"the cost {name} must be within {LARGEST_AMOUNT:g}, got {value}")


def _from_json(text: str) -> Scenario:
    try:
        fields = json.loads(text)
    except ValueError as error:
        raise ValueError(f"the scenario is not JSON: {error}") from error
    if not isinstance(fields, dict):
        raise ValueError(f"a scenario must be a JSON object, got {type(fields).__name__}")
    values = cast("dict[str, Any]", fields)
    version = values.pop("schema", None)
    if version != SCHEMA_VERSION:
        raise ValueError(f"scenario schema must be {SCHEMA_VERSION}, got {version!r}")
    try:
        costs = CostMatrix(**values.pop("costs"))
        return Scenario(costs=costs, models=tuple(values.pop("models")), **values)
    except (KeyError, TypeError) as error:
        raise ValueError(f"the scenario has missing or unknown fields: {error}") from error


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(float(value))


def _to_query(scenario: Scenario) -> dict[str, str]:
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
    return query


class _QueryReader:
    """Reads what can be used from an address and collects a sentence for each part that cannot."""

    def __init__(self, parameters: Mapping[str, str], source: str) -> None:
        self.parameters = parameters
        self.source = source
        self.notes: list[str] = []

    def scenario(self) -> tuple[Scenario, tuple[str, ...]]:
        start = default_scenario(self._name("data", "data set", DATASETS, DEFAULT_DATASET))
        models = self._models(start.models)
        scenario = replace(start, models=models, focus=self._focus(models, start.focus))
        scenario = replace(
            scenario, balance=self._name("balance", "training balance", BALANCES, start.balance)
        )
        for key, field in (("rows", "rows"), ("folds", "folds"), ("seed", "seed")):
            scenario = self._set(scenario, key, field, int)
        for key, field in (
            ("prevalence", "prevalence"),
            ("capacity", "capacity_per_day"),
            ("cases", "cases_per_day"),
        ):
            scenario = self._set(scenario, key, field, float)
        return self._operating_point(self._costs(scenario)), tuple(self.notes)

    def _note(self, key: str, problem: str, used: str) -> None:
        self.notes.append(f"In {self.source}, {key}: {problem}. Using {used} instead.")

    def _name(self, key: str, kind: str, known: Mapping[str, object], default: str) -> str:
        name = self.parameters.get(key, default)
        if name in known:
            return name
        self._note(key, _unknown(kind, name, known), repr(default))
        return default

    def _models(self, default: tuple[str, ...]) -> tuple[str, ...]:
        text = self.parameters.get("models")
        if text is None:
            return default
        names = list(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
        known = [name for name in names if name in MODELS]
        used = tuple(known[:MAX_MODELS]) or default
        for name in names:
            if name not in MODELS:
                self._note("models", _unknown("model", name, MODELS), ", ".join(used))
        if len(known) > MAX_MODELS:
            self._note("models", f"{len(known)} models, at most {MAX_MODELS}", ", ".join(used))
        elif not names:
            self._note("models", "no model is named", ", ".join(used))
        return used

    def _focus(self, models: tuple[str, ...], default: str) -> str:
        fallback = default if default in models else models[0]
        focus = self.parameters.get("focus", fallback)
        if focus in models:
            return focus
        self._note("focus", f"{focus[:60]!r} is not one of the models shown", repr(fallback))
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
        used = "the data's own prevalence" if kept is None else f"{kept:g}"
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
            value = self._parsed(key, float, f"{kept:g}")
            if value is None:
                continue
            try:
                scenario = replace(scenario, costs=replace(scenario.costs, **{field: value}))
            except ValueError as error:
                self._note(key, str(error), f"{kept:g}")
        return scenario

    def _operating_point(self, scenario: Scenario) -> Scenario:
        known = {BY_HAND: None, **RULES}
        rule = self._name("rule", "rule", known, scenario.rule)
        if rule == BY_HAND:
            at = self._parsed("at", float, f"the rule {scenario.rule!r}")
            if at is not None:
                return scenario.by_hand(at)
            if "at" not in self.parameters:
                self._note("at", "no threshold is given", f"the rule {scenario.rule!r}")
            return scenario
        scenario = replace(scenario, rule=rule)
        spec = RULES[rule].parameter
        if spec is None:
            return scenario
        return self._set(scenario, "target", "parameter", float)
