"""Turns the steps of a fitted pipeline after the tidy step into an ONNX Runtime session.

skl2onnx converts; for trees, boosting with categories, quantile bins and the majority class it gets
converters of ours. Everything is in double precision, and `check_agreement` holds the result
against scikit-learn. Both libraries are an optional extra and imported only here and when used.
"""

# ruff: noqa: PLC0415 (an optional extra, and heavy)
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportMissingImports=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import warnings
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import numpy as np

from simulator.onnx_converters import converters
from simulator.onnx_trees import ML_VERSION

if TYPE_CHECKING:
    from numpy.typing import NDArray

TOLERANCE = 1e-5
"""Largest difference from scikit-learn's score on any row."""
PACKAGES = ("skl2onnx", "onnxruntime")
NOT_INSTALLED = (
    "ONNX Runtime is not installed here. It is an optional extra: run `make onnx`, or "
    "`pip install -r requirements-onnx.txt`, and start the app again."
)
NO_CONVERSION = {
    "knn": (
        "k-nearest neighbours has no ONNX path: where cases are equally near, ONNX Runtime would "
        "pick other neighbours than scikit-learn does, and some answers would differ."
    )
}
"""Models without an ONNX path, and why."""
_INPUT = "row"
_SEVERE = 3


def missing_packages() -> str | None:
    """None when the extra is installed, else the sentence that says how to install it."""
    return None if all(find_spec(name) is not None for name in PACKAGES) else NOT_INSTALLED


def to_onnx(steps: Any, columns: int) -> bytes:
    """The steps of a fitted pipeline after the tidy step as an ONNX model.

    Parameters
    ----------
    steps
        Fitted scikit-learn ``Pipeline`` that takes the tidy matrix.
    columns
        Columns of the tidy matrix.

    Returns
    -------
    bytes
        One input, ``(n, columns)`` doubles, and one output: ``(n, 2)`` probabilities, or the
        ``(n,)`` or ``(n, 1)`` margin of a model without probabilities.

    Raises
    ------
    ValueError
        When skl2onnx has no converter for a step; the sentence names the reason.
    """
    from skl2onnx import convert_sklearn
    from skl2onnx.common.data_types import DoubleTensorType
    from skl2onnx.helpers.onnx_helper import select_model_inputs_outputs

    ours, shapes = converters()
    try:
        with warnings.catch_warnings():
            # skl2onnx reads attributes that scikit-learn is about to drop.
            warnings.simplefilter("ignore")
            model: Any = convert_sklearn(
                steps,
                name="model",
                initial_types=[(_INPUT, DoubleTensorType([None, columns]))],
                target_opset={"": 21, "ai.onnx.ml": 3},
                options={id(steps[-1]): _options(steps[-1])},
                custom_conversion_functions=ours,
                custom_shape_calculators=shapes,
            )
            # The label is another node to compute: only the scores are asked for.
            scores = model.graph.output[-1].name
            model = select_model_inputs_outputs(model, outputs=[scores])
            _raise_version(model)
    except Exception as error:
        name = type(steps[-1]).__name__
        said = str(error).strip().split("\n")[0].rstrip(".")
        raise ValueError(f"skl2onnx cannot convert {name}: {said}.") from error
    return model.SerializeToString()


class OnnxScorer:
    """A loaded ONNX model on one thread.

    Parameters
    ----------
    model
        As `to_onnx` returns it.
    """

    def __init__(self, model: bytes) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = _SEVERE
        self._session = onnxruntime.InferenceSession(
            model, options, providers=["CPUExecutionProvider"]
        )
        self._outputs = [output.name for output in self._session.get_outputs()]

    def __call__(self, rows: NDArray[np.float64]) -> Any:
        """Raw output for ``(n, columns)`` contiguous doubles."""
        return self._session.run(self._outputs, {_INPUT: rows})[0]

    def scores(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Score per row: the probability of the positive class, or the margin."""
        return last_column(self(np.ascontiguousarray(rows)))


def last_column(answer: Any) -> NDArray[np.float64]:
    """Scores, ``(n,)``, from probabilities of both classes, or from margins in whatever shape."""
    raw = np.asarray(answer, dtype=np.float64)
    return raw[:, -1] if raw.ndim == 2 else raw


def check_agreement(ours: NDArray[np.float64], theirs: NDArray[np.float64]) -> None:
    """Nothing, when the scores of both agree to `TOLERANCE` on every row.

    Parameters
    ----------
    ours, theirs : (n,) float64
        Scores of the same rows; one that is NaN in either agrees with nothing.

    Raises
    ------
    ValueError
        Naming the largest difference and how many rows differ.

    Examples
    --------
    >>> check_agreement(np.array([0.5, 0.25]), np.array([0.5, 0.75]))
    Traceback (most recent call last):
    ...
    ValueError: ONNX Runtime and scikit-learn must agree to 1e-05, but 1 of 2 rows differ, by ...
    """
    gap = np.abs(ours - theirs)
    differing = int(np.count_nonzero(~(gap <= TOLERANCE)))
    if differing:
        known = gap[~np.isnan(gap)]
        largest = f"by up to {known.max():.2g}" if len(known) else "as no difference is a number"
        raise ValueError(
            f"ONNX Runtime and scikit-learn must agree to {TOLERANCE:g}, but {differing:,} of "
            f"{len(gap):,} rows differ, {largest}."
        )


def _raise_version(model: Any) -> None:
    if any(node.op_type == "TreeEnsemble" for node in model.graph.node):
        for domain in model.opset_import:
            if domain.domain == "ai.onnx.ml":
                domain.version = ML_VERSION


def _options(model: Any) -> dict[str, Any]:
    plain = {"LinearSVC": {"raw_scores": True}, "DummyClassifier": {}}
    return plain.get(type(model).__name__, {"zipmap": False})
