"""Turns steps that skl2onnx cannot convert, or not exactly, into ONNX nodes in double precision.

Majority class, quantile bins, naive Bayes, the Gaussian kernel machine; trees are in `onnx_trees`.
"""

# ruff: noqa: PLC0415 (an optional extra, and heavy)
# ruff: noqa: SLF001 (a converter reads what fitting left behind)
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportMissingImports=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import Any

import numpy as np

from simulator.onnx_trees import DOUBLE, add_probabilities, convert_boosting, convert_forest

_INT64 = 7
"""Element type of ``onnx.TensorProto``."""


def converters() -> tuple[dict[type, Any], dict[type, Any]]:
    """Converters and shape calculators of ours, by class."""
    from sklearn.dummy import DummyClassifier
    from sklearn.ensemble import (
        ExtraTreesClassifier,
        HistGradientBoostingClassifier,
        RandomForestClassifier,
    )
    from sklearn.naive_bayes import MultinomialNB
    from sklearn.svm import SVC
    from sklearn.tree import DecisionTreeClassifier

    from simulator.preprocessing import QuantileBins

    forests = (DecisionTreeClassifier, RandomForestClassifier, ExtraTreesClassifier)
    converters: dict[type, Any] = dict.fromkeys(forests, convert_forest)
    converters[HistGradientBoostingClassifier] = convert_boosting
    converters[DummyClassifier] = _convert_majority
    converters[MultinomialNB] = _convert_bayes
    converters[SVC] = _convert_kernel
    shapes: dict[type, Any] = dict.fromkeys(converters, _classifier_shape)
    return {**converters, QuantileBins: _convert_bins}, {**shapes, QuantileBins: _bins_shape}


def _classifier_shape(operator: Any) -> None:
    from skl2onnx.common.data_types import DoubleTensorType, Int64TensorType

    rows = operator.inputs[0].get_first_dimension()
    operator.outputs[0].type = Int64TensorType([rows])
    operator.outputs[1].type = DoubleTensorType([rows, 2])


def _bins_shape(operator: Any) -> None:
    from skl2onnx.common.data_types import DoubleTensorType

    rows = operator.inputs[0].get_first_dimension()
    operator.outputs[0].type = DoubleTensorType([rows, len(operator.raw_operator.edges_)])


def _convert_bins(scope: Any, operator: Any, container: Any) -> None:
    """Bin of each number: how many edges it has reached."""
    edges: list[Any] = operator.raw_operator.edges_
    most = max((len(one) for one in edges), default=0)
    padded = np.full((len(edges), max(most, 1)), np.inf)
    for j, one in enumerate(edges):
        padded[j, : len(one)] = one
    names = ("edges", "last", "each", "reached", "counted")
    limits, last, each, reached, counted = (scope.get_unique_variable_name(name) for name in names)
    container.add_initializer(limits, DOUBLE, padded.shape, padded.ravel().tolist())
    container.add_initializer(last, _INT64, [1], [2])
    container.add_node("Unsqueeze", [operator.inputs[0].full_name, last], each, name=each)
    container.add_node("GreaterOrEqual", [each, limits], reached, name=reached)
    container.add_node("Cast", reached, counted, name=counted, to=DOUBLE)
    bins = operator.outputs[0].full_name
    container.add_node("ReduceSum", [counted, last], bins, name=bins, keepdims=0)


def _convert_majority(scope: Any, operator: Any, container: Any) -> None:
    """The same share for every row; what is read of the row is its presence."""
    model = operator.raw_operator
    share = float(list(model.classes_)[int(np.argmax(model.class_prior_))] == 1)
    names = ("rows", "start", "one", "shape", "share")
    rows, start, one, shape, answer = (scope.get_unique_variable_name(name) for name in names)
    container.add_node("Shape", operator.inputs[0].full_name, rows, name=rows, start=0, end=1)
    container.add_initializer(start, DOUBLE, [1, 1], [share])
    container.add_initializer(one, _INT64, [1], [1])
    container.add_node("Concat", [rows, one], shape, name=shape, axis=0)
    container.add_node("Expand", [start, shape], answer, name=answer)
    add_probabilities(scope, operator, container, answer)


def _convert_bayes(scope: Any, operator: Any, container: Any) -> None:
    """Log-likelihoods add up; skl2onnx adds them in single precision."""
    model = operator.raw_operator
    names = ("exact", "likelihood", "prior", "summed", "joint")
    exact, likelihood, prior, summed, joint = (
        scope.get_unique_variable_name(name) for name in names
    )
    weights = np.asarray(model.feature_log_prob_, dtype=np.float64).T
    container.add_initializer(likelihood, DOUBLE, weights.shape, weights.ravel().tolist())
    container.add_initializer(prior, DOUBLE, [1, 2], list(model.class_log_prior_))
    container.add_node("Cast", operator.inputs[0].full_name, exact, name=exact, to=DOUBLE)
    container.add_node("MatMul", [exact, likelihood], summed, name=summed)
    container.add_node("Add", [summed, prior], joint, name=joint)
    label, probabilities = (variable.full_name for variable in operator.outputs)
    container.add_node("Softmax", joint, probabilities, name=probabilities, axis=1)
    container.add_node("ArgMax", joint, label, name=label, axis=1, keepdims=0)


def _convert_kernel(scope: Any, operator: Any, container: Any) -> None:
    """Margin of a Gaussian kernel machine; ONNX's own operator keeps its vectors in single.

    ``exp(-gamma |x - v|^2) = exp(2 gamma x.v - gamma |x|^2 - gamma |v|^2)``
    """
    model = operator.raw_operator
    gamma, vectors = float(model._gamma), np.asarray(model.support_vectors_)
    constants = {
        "twice": 2 * gamma * vectors.T,
        "own": -gamma * (vectors**2).sum(axis=1)[None, :],
        "minus": np.array([[-gamma]]),
        "weights": np.asarray(model.dual_coef_).T,
        "offset": np.asarray(model.intercept_)[None, :],
    }
    steps = ("squared", "length", "scaled", "product", "shifted", "distance", "kernel", "sum")
    name = {step: scope.get_unique_variable_name(step) for step in (*constants, *steps, "axis")}
    for constant, values in constants.items():
        container.add_initializer(name[constant], DOUBLE, values.shape, values.ravel().tolist())
    container.add_initializer(name["axis"], _INT64, [1], [1])
    row = operator.inputs[0].full_name
    label, margin = (variable.full_name for variable in operator.outputs)
    for kind, inputs, output in (
        ("Mul", [row, row], name["squared"]),
        ("ReduceSum", [name["squared"], name["axis"]], name["length"]),
        ("Mul", [name["length"], name["minus"]], name["scaled"]),
        ("MatMul", [row, name["twice"]], name["product"]),
        ("Add", [name["product"], name["own"]], name["shifted"]),
        ("Add", [name["shifted"], name["scaled"]], name["distance"]),
        ("Exp", [name["distance"]], name["kernel"]),
        ("MatMul", [name["kernel"], name["weights"]], name["sum"]),
        ("Add", [name["sum"], name["offset"]], margin),
    ):
        container.add_node(kind, inputs, output, name=output)
    container.add_node("ArgMax", margin, label, name=label, axis=1, keepdims=0)
