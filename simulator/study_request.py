"""Turns a request for a study of one model into JSON for the worker process, and back.

A study fits models: less data, fewer features, shuffled columns, one case explained.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, ClassVar, Literal, get_args

from simulator.balance import check_balance
from simulator.feature_groups import FeatureGroup, feature_groups
from simulator.models import model_spec
from simulator.score_request import ScoreRequest
from simulator.study_parts import SHARES, share_name, shuffled_units, subsets
from simulator.work_request import (
    LEAST_MEMORY_MB,
    MEMORY_MB,
    check_whole_numbers,
    request_fields,
    request_text,
)

__all__ = ["STUDIES", "Study", "StudyRequest", "chosen_groups"]

Study = Literal["learning_curve", "importance", "explanation", "features"]
STUDIES: tuple[Study, ...] = get_args(Study)
_LEAST = {"rows": 20, "folds": 2, "seed": 0, "sample_seed": 0, "memory_mb": LEAST_MEMORY_MB}
_TEXTS = ("study", "dataset", "model", "balance")


@dataclass(frozen=True, slots=True)
class StudyRequest:
    """One study of one model.

    Parameters
    ----------
    study
        One of `STUDIES`.
    dataset, rows, sample_seed
        As for ``load(dataset, max_rows=rows, seed=sample_seed)``.
    model
        A `simulator.models.MODELS` name.
    row
        The case to explain; for "explanation" only.
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
    >>> request = StudyRequest("learning_curve", "spam", 1_000, "logistic")
    >>> StudyRequest.from_json(request.to_json()) == request, request.items, request.fits
    (True, ('10%', '20%', '40%', '70%', '100%'), 25)
    >>> StudyRequest("features", "binormal", 1_000, "logistic").items
    ('score', 'noise', 'score+noise')
    """

    kind: ClassVar[str] = "study"
    exclusive: ClassVar[bool] = False

    study: Study
    dataset: str
    rows: int
    model: str
    row: int | None = None
    balance: str = "none"
    folds: int = 5
    seed: int = 0
    sample_seed: int = 0
    memory_mb: int = MEMORY_MB
    cache_folder: str | None = None

    def __post_init__(self) -> None:
        if self.study not in STUDIES:
            known = ", ".join(STUDIES)
            raise ValueError(f"study must be one of {known}, got {str(self.study)[:40]!r}")
        check_whole_numbers(self, _LEAST)
        model_spec(self.model)
        check_balance(self.balance)
        feature_groups(self.dataset)
        if self.study == "explanation":
            check_whole_numbers(self, {"row": 0})
        elif self.row is not None:
            raise ValueError(f"row must be empty for the study {self.study}, got {self.row!r}")

    @property
    def items(self) -> tuple[str, ...]:
        """Parts that are made, and kept, one after another."""
        match self.study:
            case "learning_curve":
                return tuple(share_name(share) for share in SHARES)
            case "features":
                names = [group.name for group in feature_groups(self.dataset)]
                return tuple("+".join(chosen) for chosen in subsets(names) if chosen)
            case "importance":
                return ("importance",)
            case "explanation":
                return (f"row {self.row}",)

    @property
    def steps(self) -> int:
        """Steps of progress per part."""
        if self.study == "importance":
            return self.folds * (len(shuffled_units(self.dataset)) + 1)
        return 2 if self.study == "explanation" else self.folds

    @property
    def fits(self) -> int:
        """Models fitted for the whole study, when none of it is in the cache."""
        if self.study == "explanation":
            return 1
        return self.folds * len(self.items)

    @property
    def scores(self) -> ScoreRequest:
        """Request for the scores of the same model on all of the data."""
        return ScoreRequest(
            dataset=self.dataset,
            rows=self.rows,
            models=(self.model,),
            balance=self.balance,
            folds=self.folds,
            seed=self.seed,
            sample_seed=self.sample_seed,
            memory_mb=self.memory_mb,
            cache_folder=self.cache_folder,
        )

    def to_json(self) -> str:
        """One line of JSON."""
        return request_text(self.kind, self)

    @classmethod
    def from_json(cls, text: str) -> StudyRequest:
        """Request from JSON; ``ValueError`` with a sentence for anything malformed."""
        known = [field.name for field in fields(cls)]
        plain = request_fields(text, known=known, required=("study", "dataset", "rows", "model"))
        texts: list[Any] = [plain.get(name, "") for name in _TEXTS]
        if not all(isinstance(value, str) for value in (*texts, plain.get("cache_folder") or "")):
            raise ValueError(f"{', '.join(_TEXTS)} and cache_folder must be text")
        return cls(**plain)


def chosen_groups(dataset: str, item: str) -> tuple[FeatureGroup, ...]:
    """Groups of one part of a "features" study, in the order of the registry.

    Examples
    --------
    >>> [group.title for group in chosen_groups("binormal", "score+noise")]
    ['The score', 'Noise']
    """
    names = item.split("+")
    return tuple(group for group in feature_groups(dataset) if group.name in names)
