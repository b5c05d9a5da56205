"""Turns fitted scikit-learn trees, forests and boosted trees into one ONNX ``TreeEnsemble`` node.

The operator of ``ai.onnx.ml`` 5 compares doubles and asks whether a category is in a set, so that
every row takes the path it takes in scikit-learn. Converters that round thresholds to single
precision send rows that lie on a threshold to the other side; sets of categories they refuse.
"""

# ruff: noqa: SLF001 (a converter reads what fitting left behind)
# pyright: reportMissingTypeStubs=false, reportMissingImports=false, reportUnknownMemberType=false, reportPrivateUsage=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

LESS_OR_EQUAL = 0
MEMBER = 6
"""Modes of a node: ``BRANCH_LEQ`` and ``BRANCH_MEMBER``."""
_SUM = 1
FLOAT, DOUBLE = 1, 11
"""Element types of ``onnx.TensorProto``."""
ML_VERSION = 5
"""Version of the domain ``ai.onnx.ml`` that has the operator."""


@dataclass(frozen=True, slots=True)
class Split:
    """One node: true where ``x[feature] <= threshold``, or where x[feature] is in `members`.

    Children are node numbers of their tree.
    """

    feature: int
    threshold: float
    members: tuple[float, ...] | None
    when_true: int
    when_false: int


@dataclass(frozen=True, slots=True)
class Tree:
    """Nodes by number: a leaf's value, or a split. Node 0 is the root."""

    nodes: list[float | Split]


@dataclass(slots=True)
class Ensemble:
    """Columns of the operator's attributes, grown tree by tree."""

    roots: list[int] = field(default_factory=list[int])
    features: list[int] = field(default_factory=list[int])
    thresholds: list[float] = field(default_factory=list[float])
    modes: list[int] = field(default_factory=list[int])
    when_true: list[int] = field(default_factory=list[int])
    when_false: list[int] = field(default_factory=list[int])
    true_is_leaf: list[int] = field(default_factory=list[int])
    false_is_leaf: list[int] = field(default_factory=list[int])
    members: list[float] = field(default_factory=list[float])
    weights: list[float] = field(default_factory=list[float])

    def add(self, tree: Tree) -> None:
        """Appends a tree, its nodes in depth-first order: the operator reads members in order."""
        root = tree.nodes[0]
        if not isinstance(root, Split):  # the operator has no tree that is one leaf
            tree = Tree([Split(0, 0.0, None, 1, 1), root])
        self.roots.append(self._node(tree, 0))

    def _node(self, tree: Tree, number: int) -> int:
        split = tree.nodes[number]
        assert isinstance(split, Split)
        at = len(self.modes)
        self.features.append(split.feature)
        self.thresholds.append(split.threshold)
        self.modes.append(LESS_OR_EQUAL if split.members is None else MEMBER)
        for column in (self.when_true, self.when_false, self.true_is_leaf, self.false_is_leaf):
            column.append(0)
        if split.members is not None:
            self.members.extend([*split.members, float("nan")])  # NaN ends the set
        for child, to, leaf in (
            (split.when_true, self.when_true, self.true_is_leaf),
            (split.when_false, self.when_false, self.false_is_leaf),
        ):
            below = tree.nodes[child]
            if isinstance(below, Split):
                to[at] = self._node(tree, child)
            else:
                to[at], leaf[at] = len(self.weights), 1
                self.weights.append(below)
        return at

    def attributes(self) -> dict[str, Any]:
        """Attributes of the ``TreeEnsemble`` node: the sum of one target over all trees."""
        from onnx import numpy_helper  # noqa: PLC0415 (part of the optional extra)

        def tensor(values: list[Any], kind: Any) -> Any:
            return numpy_helper.from_array(np.array(values, dtype=kind))

        made = {
            "n_targets": 1,
            "aggregate_function": _SUM,
            "post_transform": 0,
            "tree_roots": self.roots,
            "nodes_featureids": self.features,
            "nodes_splits": tensor(self.thresholds, np.float64),
            "nodes_modes": tensor(self.modes, np.uint8),
            "nodes_truenodeids": self.when_true,
            "nodes_falsenodeids": self.when_false,
            "nodes_trueleafs": self.true_is_leaf,
            "nodes_falseleafs": self.false_is_leaf,
            "leaf_targetids": [0] * len(self.weights),
            "leaf_weights": tensor(self.weights, np.float64),
        }
        if self.members:
            made["membership_values"] = tensor(self.members, np.float64)
        return made


def forest_ensemble(model: Any) -> Ensemble:
    """Share of positives of a fitted decision tree, or the average over a forest.

    Scikit-learn compares ``float32(x) <= threshold`` with a double threshold: the caller rounds x
    to single precision and back.
    """
    fitted = [model] if hasattr(model, "tree_") else list(model.estimators_)
    made = Ensemble()
    for one in fitted:
        made.add(_share_tree(one.tree_, list(one.classes_), 1.0 / len(fitted)))
    return made


def boosting_ensemble(model: Any) -> Ensemble:
    """Log-odds of a fitted histogram gradient boosting classifier, without its baseline."""
    known, place = model._bin_mapper.make_known_categories_bitsets()
    coder = model._preprocessor
    categories: list[Any] = (
        [] if coder is None else coder.named_transformers_["encoder"].categories_
    )
    made = Ensemble()
    for (one,) in model._predictors:
        nodes: list[float | Split] = []
        for node in one.nodes:
            if node["is_leaf"]:
                nodes.append(float(node["value"]))
                continue
            feature, left, right = (int(node[n]) for n in ("feature_idx", "left", "right"))
            if not node["is_categorical"]:
                nodes.append(Split(feature, float(node["num_threshold"]), None, left, right))
                continue
            goes_left = _codes(one.raw_left_cat_bitsets[node["bitset_idx"]])
            if node["missing_go_to_left"]:  # so do unseen ones: name those that go right
                named = _codes(known[place[feature]]) - goes_left
                left, right = right, left
            else:
                named = goes_left
            members = tuple(float(categories[feature][code]) for code in sorted(named))
            nodes.append(Split(feature, 0.0, members, left, right))
        made.add(Tree(nodes))
    return made


def convert_forest(scope: Any, operator: Any, container: Any) -> None:
    """Converter for skl2onnx of decision trees and forests."""
    rounded, exact = (scope.get_unique_variable_name(name) for name in ("rounded", "exact"))
    container.add_node("Cast", operator.inputs[0].full_name, rounded, name=rounded, to=FLOAT)
    container.add_node("Cast", rounded, exact, name=exact, to=DOUBLE)
    share = scope.get_unique_variable_name("share")
    _add_ensemble(forest_ensemble(operator.raw_operator), exact, share, container)
    add_probabilities(scope, operator, container, share)


def convert_boosting(scope: Any, operator: Any, container: Any) -> None:
    """Converter for skl2onnx of histogram gradient boosting with two classes."""
    model = operator.raw_operator
    names = ("trees", "baseline", "log_odds", "share")
    trees, baseline, log_odds, share = (scope.get_unique_variable_name(name) for name in names)
    _add_ensemble(boosting_ensemble(model), operator.inputs[0].full_name, trees, container)
    start = float(np.asarray(model._baseline_prediction).item())
    container.add_initializer(baseline, DOUBLE, [1], [start])
    container.add_node("Add", [trees, baseline], log_odds, name=log_odds)
    container.add_node("Sigmoid", log_odds, share, name=share)
    add_probabilities(scope, operator, container, share)


def add_probabilities(scope: Any, operator: Any, container: Any, share: str) -> None:
    """Both outputs of a classifier from the share of positives, a column."""
    one, rest = (scope.get_unique_variable_name(name) for name in ("one", "rest"))
    label, probabilities = (variable.full_name for variable in operator.outputs)
    container.add_initializer(one, DOUBLE, [1], [1.0])
    container.add_node("Sub", [one, share], rest, name=rest)
    container.add_node("Concat", [rest, share], probabilities, name=probabilities, axis=1)
    container.add_node("ArgMax", probabilities, label, name=label, axis=1, keepdims=0)


def _add_ensemble(ensemble: Ensemble, source: str, target: str, container: Any) -> None:
    # skl2onnx knows the domain up to version 3: `to_onnx` raises it to `ML_VERSION` afterwards.
    container.add_node(
        "TreeEnsemble",
        source,
        target,
        op_domain="ai.onnx.ml",
        op_version=1,
        name=target,
        **ensemble.attributes(),
    )


def _share_tree(tree: Any, classes: list[int], weight: float) -> Tree:
    counts = tree.value[:, 0, :]
    totals = counts.sum(axis=1)
    positive = counts[:, classes.index(1)] if 1 in classes else np.zeros(len(counts))
    nodes: list[float | Split] = []
    for number, left in enumerate(tree.children_left):
        if left < 0:
            nodes.append(float(positive[number] / totals[number]) * weight)
        else:
            feature, threshold = int(tree.feature[number]), float(tree.threshold[number])
            right = int(tree.children_right[number])
            nodes.append(Split(feature, threshold, None, int(left), right))
    return Tree(nodes)


def _codes(bits: Any) -> set[int]:
    """Numbers whose bit is set in eight words of 32 bits."""
    return {code for code in range(32 * len(bits)) if int(bits[code // 32]) >> (code % 32) & 1}
