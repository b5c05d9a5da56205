"""Turns a fitted model into the ways it can be served: what goes in, what is called, how big it is.

Every path of a model comes from one fit, so that paths differ in how a row is answered and in
nothing else.
"""

# ruff: noqa: PLC0415 (scikit-learn loads when a model is fitted, not with the registry)
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false

from __future__ import annotations

import functools
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from simulator import onnx_path
from simulator.balance import supports
from simulator.models import model_spec

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from simulator.datasets import Dataset
    from simulator.models import ModelSpec

__all__ = ["PATHS", "FittedModel", "PathSpec", "ServedModel", "check_path", "fitted", "unavailable"]


@dataclass(frozen=True, slots=True)
class PathSpec:
    """One way to answer a request.

    Parameters
    ----------
    id, title
        Registry key, and the words on the control.
    words
        Exactly what is timed, in a sentence.
    """

    id: str
    title: str
    words: str


PATHS: dict[str, PathSpec] = {
    spec.id: spec
    for spec in (
        PathSpec(
            id="frame",
            title="DataFrame row",
            words=(
                "One row as a pandas DataFrame, made before the clock starts, through the whole "
                "scikit-learn pipeline: filling gaps, coding, scaling and the model."
            ),
        ),
        PathSpec(
            id="array",
            title="NumPy row",
            words=(
                "One row that is tidy already (gaps filled, categories as codes), as a NumPy "
                "array, through the rest of the scikit-learn pipeline: the model's own scaling "
                "and one-hot coding, where it has them, and the model."
            ),
        ),
        PathSpec(
            id="onnx",
            title="ONNX Runtime",
            words=(
                "The same tidy row through the same steps, converted to ONNX in double "
                "precision, in ONNX Runtime on one thread."
            ),
        ),
    )
}


def check_path(path: str) -> str:
    """The id itself; ``ValueError`` naming the known ones for any other."""
    if path not in PATHS:
        raise ValueError(f"path must be one of {', '.join(PATHS)}, got {str(path)[:60]!r}")
    return path


def unavailable(model: str, path: str) -> str | None:
    """None when the model can be served by the path here, else a sentence saying why not.

    Parameters
    ----------
    model, path
        A `simulator.models.MODELS` name, a `PATHS` id.

    Raises
    ------
    ValueError
        For an unknown name, naming the known ones.

    Examples
    --------
    >>> unavailable("logistic", "frame") is None
    True
    >>> unavailable("knn", "onnx")[:37]
    'k-nearest neighbours has no ONNX path'
    """
    model_spec(model)
    if check_path(path) != "onnx":
        return None
    return onnx_path.NO_CONVERSION.get(model) or onnx_path.missing_packages()


@dataclass(frozen=True, slots=True)
class ServedModel:
    """A model behind one path.

    Parameters
    ----------
    packed
        The model as it would be stored: a pickle of the steps of the path, or an ONNX file.
    load
        Makes a fresh copy from `packed`: a function of one row or many, as `rows` gives them.
    rows
        Row numbers to the input of one call.
    score
        What a call returns to scores, ``(n,)``.
    """

    packed: bytes
    load: Callable[[], Callable[[Any], Any]]
    rows: Callable[[NDArray[np.int64]], Any]
    score: Callable[[Any], NDArray[np.float64]]


@dataclass(frozen=True, eq=False)
class FittedModel:
    """One fit on all loaded rows, to be served by any path.

    Parameters
    ----------
    spec, dataset, balance, seed
        What was fitted, and how.
    pipeline
        The fitted pipeline.
    tidy : (n, q) float64
        Every row of the data after the tidy step.
    notes
        Sentences about the fit.
    """

    spec: ModelSpec
    dataset: Dataset
    balance: str
    seed: int
    pipeline: Any
    tidy: NDArray[np.float64]
    notes: tuple[str, ...]

    def served(self, path: str) -> ServedModel:
        """The model behind a path.

        Raises
        ------
        ValueError
            The sentence of `unavailable`, or why skl2onnx could not convert the model, or that the
            converted model gives other answers than scikit-learn.
        """
        reason = unavailable(self.spec.name, path)
        if reason is not None:
            raise ValueError(reason)
        return {"frame": self._frame, "array": self._array, "onnx": self._onnx}[path]()

    def _frame(self) -> ServedModel:
        packed = pickle.dumps(self.pipeline, protocol=5)
        table = self.dataset.X
        return ServedModel(
            packed, _unpickled(packed), lambda rows: table.iloc[rows], onnx_path.last_column
        )

    def _array(self) -> ServedModel:
        packed = pickle.dumps(self.after_tidy, protocol=5)
        return ServedModel(packed, _unpickled(packed), self._tidy_rows, onnx_path.last_column)

    def _onnx(self) -> ServedModel:
        packed = onnx_path.to_onnx(self.after_tidy, self.tidy.shape[1])
        load = functools.partial(onnx_path.OnnxScorer, packed)
        every = np.arange(min(len(self.tidy), _COMPARED))
        ours = load().scores(self._tidy_rows(every))
        theirs = onnx_path.last_column(_answers(self.after_tidy)(self._tidy_rows(every)))
        onnx_path.check_agreement(ours, theirs)
        return ServedModel(packed, load, self._tidy_rows, onnx_path.last_column)

    @property
    def after_tidy(self) -> Any:
        """Pipeline of the fitted steps after the tidy one; a resampler, which only fits, is out."""
        from sklearn.pipeline import Pipeline

        return Pipeline([step for step in self.pipeline.steps[1:] if step[0] != "balance"])

    def _tidy_rows(self, rows: NDArray[np.int64]) -> NDArray[np.float64]:
        return np.ascontiguousarray(self.tidy[rows])


_COMPARED = 2_000
"""Rows on which a converted model is held against scikit-learn, at most."""


def fitted(dataset: Dataset, model: str, *, balance: str = "none", seed: int = 0) -> FittedModel:
    """The model fitted on all rows of the data, under the same cap on training rows as its folds.

    Serving is timed on rows the model has seen: how long an answer takes does not depend on it.

    Parameters
    ----------
    dataset, model, balance, seed
        As for `simulator.scores.out_of_fold`; one BLAS and OpenMP thread.

    Raises
    ------
    ValueError
        Unknown model or balance, two that do not go together, or too few rows to balance.
    """
    from simulator.fold_fits import fit, training_rows

    spec = model_spec(model)
    unsupported = supports(model, balance)
    if unsupported is not None:
        raise ValueError(unsupported)
    rows = training_rows(dataset, model, np.arange(len(dataset)), seed=seed)
    pipeline, notes = fit(dataset, model, rows, balance=balance, seed=seed)
    tidy = np.ascontiguousarray(pipeline[0].transform(dataset.X), dtype=np.float64)
    if len(rows) < len(dataset):
        notes.append(f"{spec.title} is fitted on {len(rows):,} of {len(dataset):,} rows.")
    return FittedModel(spec, dataset, balance, seed, pipeline, tidy, tuple(notes))


def _unpickled(packed: bytes) -> Callable[[], Callable[[Any], Any]]:
    return lambda: _answers(pickle.loads(packed))  # noqa: S301 (our own bytes, just made)


def _answers(pipeline: Any) -> Callable[[Any], Any]:
    """The call `simulator.scores` scores with."""
    if hasattr(pipeline, "predict_proba"):
        return pipeline.predict_proba
    return pipeline.decision_function
