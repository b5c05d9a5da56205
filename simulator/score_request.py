"""Turns a request for scores into JSON for the worker process, and JSON into a checked request."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, ClassVar, cast

from simulator.balance import check_balance
from simulator.models import model_spec
from simulator.work_request import (
    LEAST_MEMORY_MB,
    MEMORY_MB,
    check_whole_numbers,
    request_fields,
    request_text,
)

_LEAST = {"rows": 20, "folds": 2, "seed": 0, "sample_seed": 0, "memory_mb": LEAST_MEMORY_MB}


@dataclass(frozen=True, slots=True)
class ScoreRequest:
    """Scores wanted: one dataset, one or more models.

    Parameters
    ----------
    dataset, rows, sample_seed
        As for ``load(dataset, max_rows=rows, seed=sample_seed)``.
    models
        `simulator.models.MODELS` names, at least one.
    balance, folds, seed
        As for `simulator.scores.out_of_fold`.
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
    >>> request = ScoreRequest("credit_default", 10_000, ("logistic",))
    >>> ScoreRequest.from_json(request.to_json()) == request
    True
    >>> ScoreRequest("credit_default", 10_000, ())
    Traceback (most recent call last):
    ...
    ValueError: models must name at least one model, got none
    """

    kind: ClassVar[str] = "scores"
    exclusive: ClassVar[bool] = False

    dataset: str
    rows: int
    models: tuple[str, ...]
    balance: str = "none"
    folds: int = 5
    seed: int = 0
    sample_seed: int = 0
    memory_mb: int = MEMORY_MB
    cache_folder: str | None = None

    def __post_init__(self) -> None:
        check_whole_numbers(self, _LEAST)
        if not self.models:
            raise ValueError("models must name at least one model, got none")
        for name in self.models:
            model_spec(name)
        check_balance(self.balance)

    @property
    def items(self) -> tuple[str, ...]:
        """The models: each is scored by itself."""
        return self.models

    @property
    def steps(self) -> int:
        """The folds: one fit each."""
        return self.folds

    def to_json(self) -> str:
        """One line of JSON."""
        return request_text(self.kind, self)

    @classmethod
    def from_json(cls, text: str) -> ScoreRequest:
        """Request from JSON; ``ValueError`` with a sentence for anything malformed."""
        known = [field.name for field in fields(cls)]
        plain = request_fields(text, known=known, required=("dataset", "rows", "models"))
        models: Any = plain["models"]
        texts: list[Any] = [plain["dataset"], plain.get("balance", "none")]
        texts += [plain.get("cache_folder") or "", *(models if isinstance(models, list) else [0])]
        if not all(isinstance(value, str) for value in texts):
            raise ValueError("dataset, balance, cache_folder and every model must be text")
        checked: dict[str, Any] = {**plain, "models": tuple(cast("list[str]", models))}
        return cls(**checked)
