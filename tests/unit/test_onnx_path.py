"""The ONNX path: exact where single precision would not be, and words where there is none."""

import numpy as np
import pandas as pd
import pytest
from sklearn.ensemble import (
    ExtraTreesClassifier,
    HistGradientBoostingClassifier,
    RandomForestClassifier,
)
from sklearn.linear_model import SGDClassifier
from sklearn.neighbors import NearestCentroid
from sklearn.pipeline import Pipeline
from sklearn.tree import DecisionTreeClassifier

from simulator import onnx_path
from simulator.datasets import load
from simulator.models import MODELS
from simulator.onnx_path import OnnxScorer, check_agreement, to_onnx
from simulator.preprocessing import QuantileBins
from simulator.serving_paths import fitted, unavailable

pytestmark = pytest.mark.skipif(
    onnx_path.missing_packages() is not None, reason="the ONNX extra is not installed"
)


def converted(model, columns):
    return OnnxScorer(to_onnx(Pipeline([("model", model)]), columns))


def labels(table):
    return (table.sum(axis=1) > np.median(table.sum(axis=1))).astype(int)


@pytest.mark.parametrize(
    "model",
    [
        DecisionTreeClassifier(max_depth=1, random_state=0),
        DecisionTreeClassifier(random_state=0),
        RandomForestClassifier(20, random_state=0),
        ExtraTreesClassifier(20, random_state=0),
        HistGradientBoostingClassifier(max_iter=30, random_state=0),
    ],
    ids=lambda model: type(model).__name__,
)
def test_a_row_that_lies_on_a_threshold_goes_the_same_way(model):
    """Values a double apart from a threshold: single precision cannot tell them from it."""
    table = np.random.default_rng(0).normal(size=(400, 3)) + 1000
    model.fit(table, labels(table))
    if hasattr(model, "_predictors"):
        nodes = np.concatenate([one.nodes for (one,) in model._predictors])
        nodes = nodes[nodes["is_leaf"] == 0]
        cuts = list(zip(nodes["feature_idx"], nodes["num_threshold"], strict=True))
    else:
        trees = getattr(model, "estimators_", [model])
        cuts = [
            (feature, threshold)
            for one in trees
            for feature, threshold in zip(one.tree_.feature, one.tree_.threshold, strict=True)
            if feature >= 0
        ]
    rows = []
    for feature, threshold in cuts:
        for value in (threshold, np.nextafter(threshold, 0), np.nextafter(threshold, 1e9)):
            rows.append(table[len(rows) % len(table)].copy())
            rows[-1][feature] = value
    near = np.array(rows)
    assert converted(model, 3).scores(near) == pytest.approx(
        model.predict_proba(near)[:, 1], abs=1e-12
    )


@pytest.mark.parametrize("seed", range(3))
def test_boosting_with_categories_treats_unseen_and_missing_codes_alike(seed):
    rng = np.random.default_rng(seed)
    codes = rng.integers(-2, 40, size=(3_000, 2)).astype(float)
    codes[codes[:, 0] == 7] = 8  # a gap: 7 is unseen
    table = np.column_stack([codes, rng.normal(size=3_000)])
    lifted = np.isin(table[:, 0], rng.choice(40, 20)) ^ (table[:, 1] % 3 == 0)
    y = (lifted + table[:, 2] > 0.5).astype(int)
    model = HistGradientBoostingClassifier(
        max_iter=40, categorical_features=[0, 1], random_state=0
    ).fit(table, y)
    strange = np.array([[a, b, 0.1] for a in (-9, -2, -1, 7, 41, 250, 1e6) for b in (-1, 3, 99)])
    rows = np.concatenate([table, strange])
    assert converted(model, 3).scores(rows) == pytest.approx(
        model.predict_proba(rows)[:, 1], abs=1e-12
    )


def test_a_tree_of_one_leaf_gives_its_share():
    model = DecisionTreeClassifier(min_samples_leaf=10).fit(np.zeros((8, 2)), [0, 0, 0, 1] * 2)
    assert converted(model, 2).scores(np.ones((3, 2))) == pytest.approx([0.25] * 3)


def test_bins_are_those_of_quantile_bins_on_their_edges_too():
    from skl2onnx import convert_sklearn
    from skl2onnx.common.data_types import DoubleTensorType

    from simulator.onnx_converters import converters

    table = np.column_stack([np.arange(100.0), np.repeat([1.0, 2.0], 50), np.zeros(100)])
    bins = QuantileBins(10).fit(table)
    rows = np.array([[v, v, v] for edges in bins.edges_ for v in (*edges, -1.0, 1e9)])
    ours, shapes = converters()
    model = convert_sklearn(
        bins,
        initial_types=[("row", DoubleTensorType([None, 3]))],
        target_opset=21,
        custom_conversion_functions=ours,
        custom_shape_calculators=shapes,
    )
    import onnxruntime

    session = onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    assert np.array_equal(session.run(None, {"row": rows})[0], bins.transform(rows))


@pytest.mark.parametrize("model", [name for name in MODELS if name != "knn"])
def test_rows_unlike_any_in_training_agree_too(model):
    """New categories, gaps where training had none, and numbers out of all proportion."""
    data = load("adult_income", max_rows=500)
    one = fitted(data, model)
    strange = data.X.iloc[:60].copy(deep=True)
    for place, column in enumerate(strange):
        values = strange[column].array.copy()
        if pd.api.types.is_numeric_dtype(values.dtype):
            # As single numbers of any size come in, whatever type the training column had.
            values = np.asarray(values, dtype=np.float64)
            values[place::7] = 1e5 if place % 2 else -1e5
        else:
            values = values.add_categories(["!strange"])
            values[place::7] = "!strange"
            values[place + 1 :: 11] = None
        strange[column] = values
    tidy = np.ascontiguousarray(one.pipeline[0].transform(strange), dtype=np.float64)
    scorer = OnnxScorer(to_onnx(one.after_tidy, tidy.shape[1]))
    if hasattr(one.pipeline, "predict_proba"):
        theirs = one.pipeline.predict_proba(strange)[:, 1]
    else:
        theirs = one.pipeline.decision_function(strange)
    check_agreement(scorer.scores(tidy), theirs)


def test_scores_that_differ_are_refused_with_how_many_and_how_much():
    ours = np.array([0.1, 0.2, 0.3, np.nan])
    with pytest.raises(ValueError, match="2 of 4 rows differ, by up to 0.1"):
        check_agreement(ours, np.array([0.1, 0.3, 0.3, 0.4]))
    check_agreement(ours[:3], ours[:3] + 9e-6)


def test_scores_that_are_no_numbers_agree_with_nothing():
    nothing = np.full(2, np.nan)
    with pytest.raises(ValueError, match="2 of 2 rows differ, as no difference is a number"):
        check_agreement(nothing, nothing)
    with pytest.raises(ValueError, match="1 of 2 rows differ, by up to 0"):
        check_agreement(np.array([np.nan, 0.5]), np.array([0.1, 0.5]))


def test_a_model_that_answers_otherwise_than_scikit_learn_has_no_onnx_path(monkeypatch):
    one = fitted(load("spam", max_rows=200), "logistic")
    monkeypatch.setattr(OnnxScorer, "scores", lambda _self, rows: np.zeros(len(rows)))
    with pytest.raises(
        ValueError, match="must agree to 1e-05, but .* of 200 rows differ, by up to 1"
    ):
        one.served("onnx")


def test_a_model_without_a_converter_is_named_in_a_sentence():
    table = np.random.default_rng(0).normal(size=(50, 2))
    model = NearestCentroid().fit(table, labels(table))
    with pytest.raises(ValueError, match=r"^skl2onnx cannot convert NearestCentroid: .*\.$"):
        to_onnx(Pipeline([("model", model)]), 2)


def test_a_model_of_skl2onnx_alone_is_converted_in_double_precision():
    table = np.random.default_rng(0).normal(size=(200, 3))
    model = SGDClassifier(loss="log_loss", random_state=0).fit(table, labels(table))
    ours = converted(model, 3).scores(table)
    assert ours == pytest.approx(model.predict_proba(table)[:, 1], abs=1e-9)


@pytest.mark.parametrize("package", onnx_path.PACKAGES)
def test_without_the_extra_every_other_path_works_and_the_reason_says_how(monkeypatch, package):
    monkeypatch.setattr(onnx_path, "find_spec", lambda name: None if name == package else object())
    assert unavailable("logistic", "frame") is None
    assert unavailable("logistic", "array") is None
    assert "run `make onnx`" in unavailable("logistic", "onnx")
    assert "k-nearest neighbours" in unavailable("knn", "onnx")  # installing would not help


def test_registering_paths_imports_neither_library():
    import subprocess
    import sys

    asked = (
        "import sys; from simulator.serving_paths import unavailable; unavailable('tree', 'onnx');"
        "print(sorted({'onnx', 'skl2onnx', 'onnxruntime', 'sklearn'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
