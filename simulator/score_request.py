"""Turns a request for scores into JSON for the worker process, and JSON into a checked request."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, cast

from simulator.balance import check_balance
from simulator.models import model_spec

MEMORY_MB = 4096
"""Address space of one worker unless the request says otherwise."""
_INTEGERS = {"rows": 20, "folds": 2, "seed": 0, "sample_seed": 0, "memory_mb": 64}


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
        values: dict[str, Any] = {name: getattr(self, name) for name in _INTEGERS}
        for name, least in _INTEGERS.items():
            value = values[name]
            if isinstance(value, bool) or not isinstance(value, int) or value < least:
                raise ValueError(
                    f"{name} must be a whole number of at least {least}, got {value!r}"
                )
        if not self.models:
            raise ValueError("models must name at least one model, got none")
        for name in self.models:
            model_spec(name)
        check_balance(self.balance)

    def to_json(self) -> str:
        """One line of JSON."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> ScoreRequest:
        """Request from JSON; ``ValueError`` with a sentence for anything malformed."""
        try:
            parsed: Any = json.loads(text)
        except json.JSONDecodeError as error:
            raise ValueError(f"the request must be JSON, got {text[:40]!r}") from error
        known = {field.name for field in fields(cls)}
        plain = cast("dict[str, Any]", parsed) if isinstance(parsed, dict) else {}
        if not {"dataset", "rows", "models"} <= plain.keys() <= known:
            raise ValueError(
                "the request must be a JSON object with dataset, rows and models, and nothing "
                f"outside {', '.join(sorted(known))}, got {text[:80]!r}"
            )
        models: Any = plain["models"]
        texts: list[Any] = [plain["dataset"], plain.get("balance", "none")]
        texts += [plain.get("cache_folder") or "", *(models if isinstance(models, list) else [0])]
        if not all(isinstance(value, str) for value in texts):
            raise ValueError("dataset, balance, cache_folder and every model must be text")
        checked: dict[str, Any] = {**plain, "models": tuple(cast("list[str]", models))}
        return cls(**checked)
