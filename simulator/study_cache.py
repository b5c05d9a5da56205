"""Turns a request for a study into the parts of it that were made earlier, and keeps new ones.

Scores after training on less, or on fewer columns, are scores: they lie in the cache of scores
under keys of their own. Shuffled scores and explanations are entries of a folder beside it
(`simulator.entry_files`); an explanation has no arrays.
"""

from __future__ import annotations

import json
import math
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from simulator.entry_files import UNUSABLE, forget_oldest, read_entry, write_entry
from simulator.explanation import Explanation, Part, Step
from simulator.importance import REPEATS, Permuted
from simulator.score_cache import (
    ScoreKey,
    cache_folder,
    cached_scores,
    requested_key,
    store_scores,
)
from simulator.study_parts import SHARES, share_name, shuffled_units
from simulator.study_request import chosen_groups

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from simulator.scores import Scores
    from simulator.study_request import StudyRequest

__all__ = [
    "STUDIES_VERSION",
    "cached_explanation",
    "cached_importance",
    "cached_part",
    "part_key",
    "store_explanation",
    "store_importance",
    "store_part",
]

STUDIES_VERSION = 2
"""Raise it when the same request would be answered with other numbers."""
MOST_BYTES = 200_000_000
_PART = "values"
_ARRAYS = {
    "y_true": np.int8,
    "base": np.float64,
    "row": np.int64,
    "levels": np.float64,
    "place": np.int32,
    "drop": np.float64,
    "drop_error": np.float64,
}


def part_key(request: StudyRequest, item: str) -> ScoreKey:
    """Key of one part: that of the model's scores, and what the part changes about them.

    The part that changes nothing (all rows, all columns) has the key of the scores themselves.

    Raises
    ------
    ValueError
        For an item that is none of the request's, and as `requested_key` does.

    Examples
    --------
    >>> from simulator.study_request import StudyRequest
    >>> request = StudyRequest("learning_curve", "spam", 500, "logistic")
    >>> part_key(request, "100%") == requested_key(request.scores, "logistic")
    True
    """
    if item not in request.items:
        raise ValueError(f"item must be one of {', '.join(request.items)}, got {item[:60]!r}")
    key = requested_key(request.scores, request.model)
    if request.study == "learning_curve":
        said = "" if item == share_name(SHARES[-1]) else f"trained on {item}"
    elif request.study == "features":
        columns = [name for group in chosen_groups(request.dataset, item) for name in group.columns]
        said = "" if item == request.items[-1] else f"columns {json.dumps(sorted(columns))}"
    elif request.study == "importance":
        said = f"{item}, {REPEATS} shuffles of {json.dumps(shuffled_units(request.dataset))}"
    else:
        said = item
    if not said:
        return key
    return replace(key, libraries=f"{key.libraries}, studies {STUDIES_VERSION}, {said}")


def cached_part(request: StudyRequest, item: str) -> Scores | None:
    """Scores of one part of a learning curve or of a study of features, when they are there."""
    return cached_scores(part_key(request, item), folder=_folder(request))


def store_part(request: StudyRequest, item: str, scores: Scores) -> None:
    """Keeps the scores of one part.

    Raises
    ------
    OSError
        When the folder cannot be made or written.
    """
    store_scores(part_key(request, item), scores, folder=_folder(request))


def cached_importance(request: StudyRequest) -> Permuted | None:
    """Shuffled scores of the request, when they are there."""
    found = _read(request, _ARRAYS)
    if found is None:
        return None
    values, arrays = found
    with suppress(*UNUSABLE):
        return Permuted(
            units=tuple(str(name) for name in values["units"]),
            prevalence=float(values["prevalence"]),
            held_out=int(values["held_out"]),
            seed=int(values["seed"]),
            **arrays,
        )
    return None


def store_importance(request: StudyRequest, found: Permuted) -> None:
    """Keeps shuffled scores; ``OSError`` when the folder cannot be written."""
    values = {
        "units": list(found.units),
        "prevalence": found.prevalence,
        "held_out": found.held_out,
        "seed": found.seed,
    }
    _write(request, values, {name: getattr(found, name) for name in _ARRAYS})


def cached_explanation(request: StudyRequest) -> Explanation | None:
    """The explanation of the request's row, when it is there."""
    found = _read(request, {})
    if found is None:
        return None
    values = dict(found[0])
    with suppress(*UNUSABLE):
        parts = tuple(Part(**part) for part in values.pop("parts"))
        steps = tuple(Step(**step) for step in values.pop("steps"))
        base = values.pop("base")
        return Explanation(
            parts=parts, steps=steps, base=math.nan if base is None else float(base), **values
        )
    return None


def store_explanation(request: StudyRequest, found: Explanation) -> None:
    """Keeps an explanation; ``OSError`` when the folder cannot be written."""
    values = asdict(found)
    values["base"] = None if math.isnan(found.base) else found.base
    _write(request, values, {})


def _folder(request: StudyRequest) -> Path | None:
    return None if request.cache_folder is None else Path(request.cache_folder)


def _place(request: StudyRequest) -> Path:
    return (_folder(request) or cache_folder()) / "studies"


def _read(
    request: StudyRequest, kinds: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, NDArray[Any]]] | None:
    key = part_key(request, request.items[0])
    return read_entry(_place(request) / key.file_name, key, _PART, kinds)


def _write(
    request: StudyRequest, values: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]
) -> None:
    place, key = _place(request), part_key(request, request.items[0])
    target = place / key.file_name
    write_entry(target, key, _PART, values, arrays)
    forget_oldest(place, keep=target, most_bytes=MOST_BYTES)
