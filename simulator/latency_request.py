"""Turns a request for service times into JSON for the worker, and JSON into a checked request."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, ClassVar, cast

from simulator.balance import check_balance
from simulator.latency import TIMINGS
from simulator.models import model_spec
from simulator.serving_paths import PATHS, check_path
from simulator.work_request import (
    LEAST_MEMORY_MB,
    MEMORY_MB,
    check_whole_numbers,
    request_fields,
    request_text,
)

__all__ = ["STEPS", "LatencyRequest", "item_name", "model_and_path"]

STEPS = 12
"""Steps of progress of one path of one model, as `simulator.latency_timing` reports them."""
_LEAST = {"rows": 20, "seed": 0, "sample_seed": 0, "timings": 20, "memory_mb": LEAST_MEMORY_MB}
_BETWEEN = ":"


@dataclass(frozen=True, slots=True)
class LatencyRequest:
    """Service times wanted: some models of one data set by some paths; one fit per model.

    Ask for one model at a time: while a request is served, no other job runs.

    Parameters
    ----------
    dataset, rows, sample_seed
        As for ``load(dataset, max_rows=rows, seed=sample_seed)``.
    models, paths
        `MODELS` names and `PATHS` ids, at least one of each.
    balance, seed, timings
        As for `simulator.latency_timing.measure`.
    again
        Whether to measure what has been measured on this machine already.
    memory_mb
        Address space the worker may take [MB of 2**20 bytes], where the platform can limit it.
    cache_folder
        Where results go; None for the user's cache.

    Raises
    ------
    ValueError
        A sentence naming the field, its rule and the value.

    Examples
    --------
    >>> request = LatencyRequest("credit_default", 10_000, ("logistic",))
    >>> LatencyRequest.from_json(request.to_json()) == request
    True
    >>> request.items
    ('logistic:frame', 'logistic:array', 'logistic:onnx')
    """

    kind: ClassVar[str] = "latency"
    exclusive: ClassVar[bool] = True

    dataset: str
    rows: int
    models: tuple[str, ...]
    paths: tuple[str, ...] = tuple(PATHS)
    balance: str = "none"
    seed: int = 0
    sample_seed: int = 0
    timings: int = TIMINGS
    again: bool = False
    memory_mb: int = MEMORY_MB
    cache_folder: str | None = None

    def __post_init__(self) -> None:
        check_whole_numbers(self, _LEAST)
        for name, values in (("models", self.models), ("paths", self.paths)):
            if not values:
                raise ValueError(f"{name} must name at least one, got none")
        for model in self.models:
            model_spec(model)
        for path in self.paths:
            check_path(path)
        check_balance(self.balance)

    @property
    def items(self) -> tuple[str, ...]:
        """Every path of the first model, then of the next: see `model_and_path`."""
        return tuple(item_name(model, path) for model in self.models for path in self.paths)

    @property
    def steps(self) -> int:
        """Steps of progress of one path of one model."""
        return STEPS

    def to_json(self) -> str:
        """One line of JSON."""
        return request_text(self.kind, self)

    @classmethod
    def from_json(cls, text: str) -> LatencyRequest:
        """Request from JSON; ``ValueError`` with a sentence for anything malformed."""
        known = [field.name for field in fields(cls)]
        plain = request_fields(text, known=known, required=("dataset", "rows", "models"))
        lists = {name: plain.get(name, list(PATHS)) for name in ("models", "paths")}
        texts: list[Any] = [plain["dataset"], plain.get("balance", "none")]
        texts.append(plain.get("cache_folder") or "")
        for values in lists.values():
            texts += cast("list[Any]", values) if isinstance(values, list) else [0]
        if not all(isinstance(value, str) for value in texts):
            raise ValueError("dataset, balance, cache_folder, every model and path must be text")
        if not isinstance(plain.get("again", False), bool):
            raise ValueError(f"again must be true or false, got {plain['again']!r}")
        plain.update({name: tuple(cast("list[str]", values)) for name, values in lists.items()})
        return cls(**plain)


def item_name(model: str, path: str) -> str:
    """Name of one path of one model among the items of a request."""
    return f"{model}{_BETWEEN}{path}"


def model_and_path(item: str) -> tuple[str, str]:
    """Model and path of an item.

    Examples
    --------
    >>> model_and_path("logistic:frame")
    ('logistic', 'frame')
    """
    model, _, path = item.partition(_BETWEEN)
    return model, path
