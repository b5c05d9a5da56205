"""The part of a scenario about serving, as one frozen value: objective, load, fleet and stages.

A request passes stages outside the server (the network, say) and is served by one of `servers`
equal servers, which it holds while the model answers and while stages inside run.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, cast, get_args

Dispatch = Literal["shared", "round_robin", "random"]
"""One queue for all servers; each server its own queue in turn; each its own queue by lot."""
Path = Literal["frame", "array", "onnx"]
"""A DataFrame row through the whole pipeline; a numpy row through the model; ONNX Runtime."""
Place = Literal["server", "outside"]
Kind = Literal["constant", "lognormal", "empirical"]

ALLOW = "allow"
BLOCK = "block"
LEAST_MS = 1e-3
LARGEST_MS = 1e6
LEAST_RATE = 1e-3
LARGEST_RATE = 1e6
MOST_SPREAD = 1e4
"""A log-normal stage's p99 is at most so many times its p50."""
MAX_SERVERS = 64
MAX_BURSTINESS = 100.0
MAX_STAGES = 6
MAX_SAMPLES = 200
MAX_NAME = 40
_SEPARATORS = ":;|~,"
_IN_WORDS = {
    "objective_ms": "the p99 objective in ms",
    "arrival_rate_per_s": "the arrival rate in requests/s",
    "path": "the path of serving",
    "server_cost_per_month": "the cost of a server a month",
}
"""What a screen calls a field; the others are called there as they are here."""


@dataclass(frozen=True, kw_only=True)
class Stage:
    """One further step of a request, independent of the others.

    Parameters
    ----------
    name : 1 to 40 characters, none of ``: ; | ~ ,``.
    place : ``"server"`` when the server is held meanwhile, else ``"outside"``.
    kind : ``"constant"`` (`p50_ms`), ``"lognormal"`` (from `p50_ms` and `p99_ms`), or
        ``"empirical"`` (drawn from `sample_ms`).
    p50_ms, p99_ms : median and 99th percentile [ms]; None where the kind has none.
    sample_ms : 1 to 200 measured times [ms], for ``"empirical"``.

    Raises
    ------
    ValueError
        Naming the field, the rule and the value.
    """

    name: str
    place: Place
    kind: Kind
    p50_ms: float | None = None
    p99_ms: float | None = None
    sample_ms: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        _is_text("name of a stage", self.name)
        if not 1 <= len(self.name.strip()) <= MAX_NAME or any(c in self.name for c in _SEPARATORS):
            raise ValueError(
                f"name of a stage must be 1 to {MAX_NAME} characters without {_SEPARATORS}, "
                f"got {self.name[:60]!r}"
            )
        _one_of("place", self.place, get_args(Place))
        _one_of("kind", self.kind, get_args(Kind))
        self._check_unused()
        if self.kind == "empirical":
            if not isinstance(cast("object", self.sample_ms), tuple):
                raise ValueError(
                    f"sample_ms of {self.name} must be a tuple of times [ms], "
                    f"got {type(self.sample_ms).__name__}"
                )
            if not 1 <= len(self.sample_ms) <= MAX_SAMPLES:
                raise ValueError(
                    f"{self.name} must have 1 to {MAX_SAMPLES} measured times, "
                    f"got {len(self.sample_ms)}"
                )
            for value in self.sample_ms:
                _within(f"a time of {self.name} [ms]", value, 0, LARGEST_MS)
            return
        _within(f"p50 of {self.name} [ms]", self.p50_ms, 0, LARGEST_MS)
        if self.kind == "lognormal":
            _within(f"p99 of {self.name} [ms]", self.p99_ms, 0, LARGEST_MS)
            low, high = cast("float", self.p50_ms), cast("float", self.p99_ms)
            if not LEAST_MS <= low <= high <= MOST_SPREAD * low:
                raise ValueError(
                    f"p99 of {self.name} must be at least its p50, which must be above 0, and at "
                    f"most {MOST_SPREAD:,.0f} times as long, got p50 {low:g} ms and p99 {high:g} ms"
                )

    def _check_unused(self) -> None:
        unused = {
            "constant": {"p99_ms": self.p99_ms, "sample_ms": self.sample_ms or None},
            "lognormal": {"sample_ms": self.sample_ms or None},
            "empirical": {"p50_ms": self.p50_ms, "p99_ms": self.p99_ms},
        }[self.kind]
        for name, value in unused.items():
            if value is not None:
                raise ValueError(f"{name} must be empty for a stage of kind {self.kind}")


@dataclass(frozen=True, kw_only=True)
class Cascade:
    """A cheap model first, an expensive one for the cases whose cheap score is in a band.

    Parameters
    ----------
    first, second : names of two models of the scenario.
    low, high : the band [low, high) on the first model's score; below it a case passes, at or above
        `high` it is alerted, inside it the second model decides.
    threshold : the second model alerts at or above this score.
    """

    first: str
    second: str
    low: float
    high: float
    threshold: float

    def __post_init__(self) -> None:
        _is_text("first model of a cascade", self.first)
        _is_text("second model of a cascade", self.second)
        if self.first == self.second:
            raise ValueError(f"the models of a cascade must differ, got {self.first!r} twice")
        for name in ("low", "high", "threshold"):
            value = getattr(self, name)
            if not _is_number(value) or not math.isfinite(value):
                raise ValueError(f"{name} must be a finite number, got {_short(value)}")
        if self.low > self.high:
            raise ValueError(
                f"low of the band must not be above its high, got {self.low:g} and {self.high:g}"
            )


@dataclass(frozen=True, kw_only=True)
class Serving:
    """Objective, load and fleet.

    Parameters
    ----------
    objective_ms : objective for the 99th percentile of the response time [ms]; None for none.
    arrival_rate_per_s : requests per second.
    servers : equal servers, 1 to 64.
    dispatch : how requests reach servers.
    burstiness : squared coefficient of variation of the times between arrivals; 1 is Poisson.
    path : what is served.
    late : what a late answer becomes: ``"allow"``, ``"block"``, or the name of a model of the
        scenario whose answer is at hand in time.
    stages : further steps of a request.
    server_cost_per_month : of one server [currency of the costs per month].
    cascade : None for a single model.

    Raises
    ------
    ValueError
        Naming the field, the rule and the value.
    """

    objective_ms: float | None = None
    arrival_rate_per_s: float = 50.0
    servers: int = 2
    dispatch: Dispatch = "shared"
    burstiness: float = 1.0
    path: Path = "frame"
    late: str = ALLOW
    stages: tuple[Stage, ...] = ()
    server_cost_per_month: float = 70.0
    cascade: Cascade | None = None

    def __post_init__(self) -> None:
        if self.objective_ms is not None:
            _within("objective_ms", self.objective_ms, LEAST_MS, LARGEST_MS)
        _within("arrival_rate_per_s", self.arrival_rate_per_s, LEAST_RATE, LARGEST_RATE)
        if type(cast("object", self.servers)) is not int:  # neither 2.0 nor True, as JSON may say
            raise ValueError(f"servers must be a whole number, got {self.servers!r:.60}")
        _within("servers", self.servers, 1, MAX_SERVERS)
        _one_of("dispatch", self.dispatch, get_args(Dispatch))
        _within("burstiness", self.burstiness, 1, MAX_BURSTINESS)
        _one_of("path", self.path, get_args(Path))
        _is_text("late", self.late)
        _within("server_cost_per_month", self.server_cost_per_month, 0, 1e9)
        if len(self.stages) > MAX_STAGES:
            raise ValueError(f"stages must be at most {MAX_STAGES}, got {len(self.stages)}")

    @property
    def models(self) -> tuple[str, ...]:
        """Names of models that must be among the scenario's."""
        late = () if self.late in (ALLOW, BLOCK) else (self.late,)
        return late if self.cascade is None else (*late, self.cascade.first, self.cascade.second)


def without_models_outside(serving: Serving, models: tuple[str, ...]) -> Serving:
    """Return `serving` without a cascade or a late answer of a model that is not in `models`."""
    late = serving.late if serving.late in (ALLOW, BLOCK, *models) else ALLOW
    of = serving.cascade
    keep = of is not None and of.first in models and of.second in models
    return replace(serving, late=late, cascade=of if keep else None)


def serving_from(fields: Mapping[str, Any]) -> Serving:
    """Return the value that `dataclasses.asdict` turned into `fields`, as JSON gives them back.

    Raises
    ------
    ValueError, TypeError, KeyError
        For a value out of range, an unknown field, or a missing one.
    """
    values = dict(fields)
    made: list[dict[str, Any]] = [dict(stage) for stage in values.pop("stages", ())]
    for stage in made:
        stage["sample_ms"] = tuple(stage.get("sample_ms", ()))
    stages = tuple(Stage(**stage) for stage in made)
    cascade = values.pop("cascade", None)
    return Serving(stages=stages, cascade=None if cascade is None else Cascade(**cascade), **values)


def in_words(error: ValueError) -> str:
    """Return what is said against a part of serving, with its field called as on a screen.

    Examples
    --------
    >>> try:
    ...     Serving(objective_ms=0)
    ... except ValueError as error:
    ...     print(in_words(error))
    the p99 objective in ms must be between 0.001 and 1,000,000, got 0
    """
    said = str(error)
    name, _, rest = said.partition(" ")
    return f"{_IN_WORDS[name]} {rest}" if name in _IN_WORDS else said


def _within(name: str, value: object, low: float, high: float) -> None:
    if not _is_number(value) or not low <= cast("float", value) <= high:
        raise ValueError(
            f"{name} must be between {low:,.12g} and {high:,.12g}, got {_short(value)}"
        )


def _is_number(value: object) -> bool:
    """Whether it is one, and one that a float can hold."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    try:
        float(value)
    except OverflowError:
        return False
    return True


def _short(value: object) -> str:
    if _is_number(value):
        return f"{value:,.12g}"
    if isinstance(value, int) and not isinstance(value, bool):
        return "a number too large to hold"
    return f"{value}"[:60]


def _is_text(name: str, value: object) -> None:
    if not isinstance(value, str) or not value:
        raise ValueError(f"{name} must be a text that is not empty, got {_short(value)!r}")


def _one_of(name: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise ValueError(f"{name} must be one of {', '.join(known)}, got {str(value)[:60]!r}")
