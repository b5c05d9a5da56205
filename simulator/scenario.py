"""Everything the user set, as one frozen value that becomes JSON or a web address and comes back.

A scenario names a data set, the models, the training balance and the operating point. Two people
who hold the same scenario see the same numbers.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, cast

from simulator.balance import BALANCES
from simulator.costs import CostMatrix
from simulator.datasets import DATASETS
from simulator.decision import RULES
from simulator.models import MODELS
from simulator.serving import Serving, serving_from

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

COST_ENTRIES = ("false_positive", "false_negative", "true_positive", "true_negative", "review")


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
    serving : latency objective, load, fleet and cascade; the models it names are among `models`.

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
    serving: Serving = field(default_factory=Serving)

    def __post_init__(self) -> None:
        for check in (_check_names, _check_operating_point, _check_amounts, _check_serving):
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
        from simulator.address import query_of  # noqa: PLC0415 - address is written in terms of this

        return query_of(self)

    @staticmethod
    def from_query(
        parameters: Mapping[str, str], *, source: str = "the link"
    ) -> tuple[Scenario, tuple[str, ...]]:
        """Return the scenario of a web address and a sentence for each part that was not usable.

        `source` names where the parameters came from, for those sentences.
        """
        from simulator.address import read_query  # noqa: PLC0415 - as above

        return read_query(parameters, source)


def default_scenario(dataset: str = DEFAULT_DATASET) -> Scenario:
    """Return the scenario a first visit to `dataset` opens with.

    >>> default_scenario("spam").dataset
    'spam'
    """
    if dataset not in DATASETS:
        raise ValueError(unknown_name("data set", dataset, DATASETS))
    spec = DATASETS[dataset]
    return Scenario(
        dataset=dataset,
        models=DEFAULT_MODELS,
        focus=DEFAULT_FOCUS,
        costs=spec.costs,
        rows=min(spec.default_rows, spec.rows),
        capacity_per_day=spec.capacity_per_day,
        cases_per_day=spec.cases_per_day,
        serving=default_serving(dataset),
    )


def default_serving(dataset: str) -> Serving:
    """Return the objective, load and fleet a first visit to `dataset` opens with."""
    spec = DATASETS[dataset]
    return Serving(
        objective_ms=spec.latency_objective_ms,
        arrival_rate_per_s=spec.arrival_rate_per_s,
        servers=spec.servers,
    )


def unknown_name(kind: str, name: object, known: Mapping[str, object]) -> str:
    """Return the complaint about a name that is not in a registry, with the names that are."""
    return f"there is no {kind} called {str(name)[:60]!r}; known: {', '.join(known)}"


def _check_names(scenario: Scenario) -> None:
    if scenario.dataset not in DATASETS:
        raise ValueError(unknown_name("data set", scenario.dataset, DATASETS))
    if not 1 <= len(scenario.models) <= MAX_MODELS:
        raise ValueError(f"models must be 1 to {MAX_MODELS} names, got {len(scenario.models)}")
    for model in scenario.models:
        if model not in MODELS:
            raise ValueError(unknown_name("model", model, MODELS))
    if len(set(scenario.models)) < len(scenario.models):
        raise ValueError(f"models must differ, got {', '.join(scenario.models)}")
    if scenario.focus not in scenario.models:
        raise ValueError(f"focus must be one of the models, got {scenario.focus!r}")
    if scenario.balance not in BALANCES:
        raise ValueError(unknown_name("training balance", scenario.balance, BALANCES))


def _check_operating_point(scenario: Scenario) -> None:
    prevalence, threshold, parameter = scenario.prevalence, scenario.threshold, scenario.parameter
    if prevalence is not None and not 0 < prevalence < 1:
        raise ValueError(f"prevalence must be between 0 and 1, got {prevalence}")
    if scenario.rule != BY_HAND and scenario.rule not in RULES:
        raise ValueError(unknown_name("rule", scenario.rule, RULES))
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
    for name in COST_ENTRIES:
        value = getattr(scenario.costs, name)
        if abs(value) > LARGEST_AMOUNT:
            raise ValueError(f"the cost {name} must be within {LARGEST_AMOUNT:g}, got {value}")


def _check_serving(scenario: Scenario) -> None:
    for model in scenario.serving.models:
        if model not in scenario.models:
            raise ValueError(
                f"serving may only name models of the scenario, {', '.join(scenario.models)}, "
                f"got {model[:60]!r}"
            )


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
        serving = serving_from(values.pop("serving", {}))
        models = tuple(values.pop("models"))
        return Scenario(costs=costs, models=models, serving=serving, **values)
    except (KeyError, TypeError) as error:
        raise ValueError(f"the scenario has missing or unknown fields: {error}") from error
