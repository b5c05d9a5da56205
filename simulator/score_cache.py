"""Turns a key that names scores exactly into scores computed earlier, or into nothing.

One file per entry (`simulator.entry_files`); what counts as missing is computed again. Two folders
are read: the user's cache, and `SEED_FOLDER`, which travels with the code and makes the first visit
quick. Only the first is written; above `MOST_BYTES` its oldest files go.
"""

from __future__ import annotations

import functools
import os
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from platformdirs import user_cache_path

from simulator.balance import check_balance
from simulator.datasets import DATASETS, data_version
from simulator.entry_files import UNUSABLE, entry_name, forget_oldest, read_entry, write_entry
from simulator.models import model_spec
from simulator.score_request import ScoreRequest
from simulator.scores import Progress, Scores, out_of_fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.datasets import Dataset

SCORES_VERSION = 2
"""Raise it when a model, the folds or the preprocessing change what the scores are."""
SEED_FOLDER = Path(__file__).parent / "data" / "seed_scores"
MOST_BYTES = 500_000_000
_LIBRARIES = ("numpy", "scipy", "pandas", "scikit-learn", "imbalanced-learn")
_PART = "scores"
_ARRAYS = {"y_true": np.int8, "y_score": np.float64, "fold": np.int16, "row": np.int64}


@dataclass(frozen=True, slots=True)
class ScoreKey:
    """Everything that decides what scores are.

    Parameters
    ----------
    dataset, dataset_version, rows
        Name, content version (it names the sample too) and number of rows loaded.
    model, balance, folds, seed
        As given to `simulator.scores.out_of_fold`.
    libraries
        Names and versions of what computed them, and `SCORES_VERSION`.
    """

    dataset: str
    dataset_version: str
    rows: int
    model: str
    balance: str
    folds: int
    seed: int
    libraries: str

    @property
    def file_name(self) -> str:
        """Name of the entry: readable, safe on every file system, and different for every key."""
        return entry_name(f"{self.dataset}-{self.model}", self)


def score_key(
    dataset: Dataset, model: str, *, balance: str = "none", folds: int = 5, seed: int = 0
) -> ScoreKey:
    """Key of the scores that `out_of_fold` would give for the same arguments.

    Raises
    ------
    ValueError
        Unknown model or balance.
    """
    model_spec(model)
    check_balance(balance)
    return ScoreKey(
        dataset=dataset.name,
        dataset_version=dataset.version,
        rows=len(dataset),
        model=model,
        balance=balance,
        folds=folds,
        seed=seed,
        libraries=library_versions(),
    )


def requested_key(request: ScoreRequest, model: str) -> ScoreKey:
    """Key under which a worker stores one model of a request; loads no data.

    Raises
    ------
    ValueError
        Unknown data set or model.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> request = ScoreRequest("spam", 500, ("logistic",))
    >>> requested_key(request, "logistic") == score_key(load("spam", max_rows=500), "logistic")
    True
    """
    model_spec(model)
    sample = {"max_rows": request.rows, "seed": request.sample_seed}
    version = data_version(request.dataset, **sample)
    return ScoreKey(
        dataset=request.dataset,
        dataset_version=version,
        rows=min(request.rows, DATASETS[request.dataset].rows),
        model=model,
        balance=request.balance,
        folds=request.folds,
        seed=request.seed,
        libraries=library_versions(),
    )


@functools.cache
def library_versions() -> str:
    """Names and versions of what scores are computed with, `SCORES_VERSION` last.

    Examples
    --------
    >>> [part.split()[0] for part in library_versions().split(", ")]
    ['numpy', 'scipy', 'pandas', 'scikit-learn', 'imbalanced-learn', 'scores']
    """
    # Read from package metadata: importing scikit-learn would take most of a second.
    libraries = [f"{name} {metadata.version(name)}" for name in _LIBRARIES]
    return ", ".join([*libraries, f"scores {SCORES_VERSION}"])


def cache_folder() -> Path:
    """Folder of the user's cache: ``$WHITEBOARD_CACHE``, or the platform's own place for caches."""
    chosen = os.environ.get("WHITEBOARD_CACHE")
    return Path(chosen) if chosen else user_cache_path("ml-design-whiteboard", appauthor=False)


def cached_scores(key: ScoreKey, *, folder: Path | None = None) -> Scores | None:
    """Scores stored under exactly this key, from the folder or else the seed folder; else None."""
    for place in (cache_folder() if folder is None else folder, SEED_FOLDER):
        scores = _read(place / key.file_name, key)
        if scores is not None:
            return scores
    return None


def store_scores(key: ScoreKey, scores: Scores, *, folder: Path | None = None) -> Path:
    """Path of the entry just written, whole or not at all; a concurrent writer does no harm.

    Raises
    ------
    OSError
        When the folder cannot be made or written.
    """
    place = cache_folder() if folder is None else folder
    target = place / key.file_name
    arrays: dict[str, NDArray[Any]] = {
        name: np.asarray(getattr(scores, name), dtype=kind) for name, kind in _ARRAYS.items()
    }
    write_entry(target, key, _PART, _plain(scores), arrays)
    forget_oldest(place, keep=target, most_bytes=MOST_BYTES)
    return target


def load_or_compute(
    dataset: Dataset,
    model: str,
    *,
    balance: str = "none",
    folds: int = 5,
    seed: int = 0,
    folder: Path | None = None,
    progress: Progress | None = None,
) -> Scores:
    """`out_of_fold` that remembers: from the cache when it is there, else computed and stored.

    For notebooks and scripts; it fits in the calling process. Arguments and errors are those of
    `simulator.scores.out_of_fold`. A cache that cannot be written is not an error here.
    """
    key = score_key(dataset, model, balance=balance, folds=folds, seed=seed)
    found = cached_scores(key, folder=folder)
    if found is not None:
        return found
    scores = out_of_fold(dataset, model, balance=balance, folds=folds, seed=seed, progress=progress)
    with suppress(OSError):
        store_scores(key, scores, folder=folder)
    return scores


def _plain(scores: Scores) -> dict[str, Any]:
    return {
        "scheme": scores.scheme,
        "folds": scores.folds,
        "is_probability": scores.is_probability,
        "train_rows": scores.train_rows,
        "notes": list(scores.notes),
    }


def _read(path: Path, key: ScoreKey) -> Scores | None:
    found = read_entry(path, key, _PART, _ARRAYS)
    if found is None:
        return None
    plain, arrays = found
    with suppress(*UNUSABLE):
        return Scores(
            dataset=key.dataset,
            dataset_version=key.dataset_version,
            model=key.model,
            balance=key.balance,
            seed=key.seed,
            folds=int(plain["folds"]),
            scheme=plain["scheme"],
            rows=key.rows,
            is_probability=bool(plain["is_probability"]),
            train_rows=plain["train_rows"],
            notes=tuple(plain["notes"]),
            **arrays,
        )
    return None
