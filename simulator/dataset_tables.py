"""Turns a row of the registry into the whole table behind it, from a file or from code."""

from __future__ import annotations

import hashlib
import importlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow.parquet as pq  # pyright: ignore[reportMissingTypeStubs] - the library has none
from numpy.typing import NDArray

from simulator import generators, payments
from simulator.dataset_specs import ROW_ORDER, DatasetSpec

__all__ = ["DATA_FOLDER", "Table", "content_hash", "table"]

DATA_FOLDER = Path(__file__).parent / "data"
BINORMAL_SEPARATION = 2.0
BINORMAL_PREVALENCE = 0.1
NOISE_COLUMNS = 3
TABLE_VERSION = 1  # raise whenever this module makes other rows from the same file or seed


@dataclass(frozen=True, eq=False)
class Table:
    """All rows of a data set in order of time where there is time; nothing is shared or cached."""

    X: pd.DataFrame
    y: NDArray[np.int8]
    time: NDArray[Any] | None = None
    amount: NDArray[np.float64] | None = None
    weight: NDArray[np.float64] | None = None
    pattern: NDArray[np.str_] | None = None


def table(spec: DatasetSpec, *, seed: int) -> Table:
    """Every row of a data set; ``seed`` matters only where the rows are generated.

    Examples
    --------
    >>> from simulator.dataset_registry import DATASETS
    >>> table(DATASETS["breast_cancer"], seed=0).X.shape
    (569, 30)
    """
    if spec.file is not None:
        return _from_file(spec, DATA_FOLDER / spec.file)
    return _FROM_CODE[spec.name].build(spec, seed)


def content_hash(spec: DatasetSpec, *, seed: int) -> str:
    """What decides the rows of a data set, as 64 hexadecimal digits, without loading them.

    It covers the bytes of the file, or the version of the code, its settings and the seed; and in
    both cases which columns are target, time and weight and which are excluded. Words, costs and
    volumes are not covered: they change no row.
    """
    if spec.file is not None:
        origin: object = _file_hash(DATA_FOLDER / spec.file)
    else:
        source = _FROM_CODE[spec.name]
        origin = [*source.version, seed if source.seeded else None]
    layout = [spec.target, spec.time, spec.weight, sorted(spec.excluded), spec.rows]
    said = json.dumps([TABLE_VERSION, spec.name, origin, layout])
    return hashlib.sha256(said.encode()).hexdigest()


def _file_hash(path: Path) -> str:
    state = path.stat()
    return _hash_of_bytes(path, state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=64)
def _hash_of_bytes(path: Path, size: int, modified_ns: int) -> str:
    """SHA-256 of a file; size and time of change are the key, so that a new file is read again."""
    del size, modified_ns
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _from_file(spec: DatasetSpec, path: Path) -> Table:
    held_back = spec.columns_kept_from_models
    parquet: Any = pq
    names: list[str] = parquet.read_schema(path).names
    features = [name for name in names if name not in held_back]
    apart = [name for name in names if name in (spec.target, spec.time, spec.weight)]
    frame = pd.read_parquet(path, columns=[*features, *apart])
    if spec.time is not None and spec.time != ROW_ORDER:
        frame = frame.sort_values(spec.time, kind="stable", ignore_index=True)
    return Table(
        X=frame[features],
        y=frame[spec.target].to_numpy(dtype=np.int8),
        time=_time(spec, frame),
        weight=None if spec.weight is None else frame[spec.weight].to_numpy(dtype=np.float64),
    )


def _time(spec: DatasetSpec, frame: pd.DataFrame) -> NDArray[Any] | None:
    if spec.time is None:
        return None
    if spec.time == ROW_ORDER:
        return np.arange(len(frame))
    time = frame[spec.time].to_numpy()
    # Small integers overflow as soon as somebody subtracts them.
    return time.astype(np.int64) if time.dtype.kind == "i" else time


def _breast_cancer(spec: DatasetSpec, seed: int) -> Table:
    del spec, seed
    # Imported here: it takes a second that no other data set needs.
    sklearn_datasets: Any = importlib.import_module("sklearn.datasets")
    bunch = sklearn_datasets.load_breast_cancer(as_frame=True)
    # scikit-learn codes malignant as 0; here the class that must not be missed is the positive one.
    return Table(X=bunch.data, y=(1 - bunch.target.to_numpy()).astype(np.int8))


def _binormal(spec: DatasetSpec, seed: int) -> Table:
    sample = generators.binormal(spec.rows, BINORMAL_SEPARATION, BINORMAL_PREVALENCE, seed)
    noise = np.random.default_rng([seed, 1]).normal(size=(spec.rows, NOISE_COLUMNS))
    columns = {"score": sample.score}
    columns |= {f"noise_{k + 1}": noise[:, k] for k in range(NOISE_COLUMNS)}
    return Table(X=pd.DataFrame(columns), y=sample.y)


def _card_payments(spec: DatasetSpec, seed: int) -> Table:
    made = payments.card_payments(spec.rows, seed=seed)
    return Table(made.X, made.y, time=made.time, amount=made.amount, pattern=made.pattern)


@dataclass(frozen=True)
class _Code:
    build: Callable[[DatasetSpec, int], Table]
    version: tuple[object, ...]
    seeded: bool


_FROM_CODE: dict[str, _Code] = {
    "breast_cancer": _Code(_breast_cancer, ("scikit-learn breast cancer",), seeded=False),
    "binormal": _Code(
        _binormal,
        (
            generators.GENERATOR_VERSION,
            BINORMAL_SEPARATION,
            BINORMAL_PREVALENCE,
            NOISE_COLUMNS,
        ),
        seeded=True,
    ),
    "card_payments": _Code(
        _card_payments,
        (payments.PAYMENTS_VERSION, payments.PREVALENCE, payments.DAYS),
        seeded=True,
    ),
}
