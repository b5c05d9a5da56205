"""Calibration against scikit-learn, and recalibration against leaking."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from sklearn.calibration import _SigmoidCalibration
from sklearn.metrics import brier_score_loss
from sklearn.metrics import log_loss as log_loss_of_scikit_learn

from simulator.calibration import (
    brier,
    calibration_in_the_large,
    log_loss,
    prior_correction,
    recalibrate,
    reliability,
)
from simulator.recalibration import fitted_sigmoid
from simulator.sweep import SingleClassError
from simulator.uncertainty import wilson_interval
from tests.support.samples_of_scores import binormal


def found(label: np.ndarray, score: np.ndarray, *, is_probability: bool = True, folds: int = 5):
    fold = np.arange(len(label)) % folds
    return SimpleNamespace(y_true=label, y_score=score, fold=fold, is_probability=is_probability)


def test_brier_and_log_loss_agree_with_scikit_learn() -> None:
    label, score = binormal(500)
    assert brier(label, score) == pytest.approx(brier_score_loss(label, score), abs=1e-14)
    expected = log_loss_of_scikit_learn(label, score)
    assert log_loss(label, score) == pytest.approx(expected, abs=1e-12)


def test_a_certain_error_costs_much_and_not_infinitely_much() -> None:
    assert log_loss([1], [0.0]) == pytest.approx(36.04, abs=0.01)
    assert log_loss([1], [1.0]) == pytest.approx(0.0, abs=1e-15)


def test_calibration_in_the_large_is_the_mean_promise_less_the_share() -> None:
    assert calibration_in_the_large([0, 1], [0.9, 0.9]) == pytest.approx(0.4)


def test_bins_hold_about_equally_many_cases_with_wilson_intervals() -> None:
    label, score = binormal(1003)
    curve = reliability(label, score)
    assert curve.cases.sum() == 1003
    assert set(curve.cases.tolist()) <= {100, 101}
    assert curve.positives.sum() == label.sum()
    order = np.argsort(score)
    first = order[: curve.cases[0]]
    assert curve.predicted[0] == pytest.approx(score[first].mean())
    assert curve.observed[0] == label[first].mean()
    for row in range(len(curve.cases)):
        interval = wilson_interval(int(curve.positives[row]), int(curve.cases[row]))
        assert (curve.low[row], curve.high[row]) == (interval.low, interval.high)
    assert (np.diff(curve.predicted) > 0).all()


def test_equal_probabilities_are_never_split_over_bins() -> None:
    label, score = binormal(1000, decimals=1)
    curve = reliability(label, score, bins=10)
    for predicted in curve.predicted:
        assert predicted >= score.min()
    borders = np.cumsum(curve.cases)[:-1]
    ranked = np.sort(score)
    assert (ranked[borders] > ranked[borders - 1]).all()
    constant = reliability(label, np.full(1000, 0.2))
    assert constant.cases.tolist() == [1000]
    assert constant.predicted[0] == pytest.approx(0.2)


def test_more_bins_than_rows_are_as_many_as_there_are_values() -> None:
    curve = reliability([0, 1, 1], [0.1, 0.5, 0.9], bins=10)
    assert curve.cases.tolist() == [1, 1, 1]


@pytest.mark.parametrize(
    ("label", "probability", "sentence"),
    [
        ([0, 1], [0.1], "same length"),
        ([], [], "at least 1"),
        ([0, 1], [-1.5, 0.2], "probability must be in"),
        ([0, 1], [0.5, np.nan], "probability must be in"),
        ([0, 2], [0.5, 0.2], "y_true must hold 0 and 1"),
    ],
)
def test_margins_and_other_wrong_values_have_no_calibration(
    label: list[int], probability: list[float], sentence: str
) -> None:
    for measure in (brier, log_loss, reliability, calibration_in_the_large):
        with pytest.raises(ValueError, match=sentence):
            measure(label, probability)


def test_the_sigmoid_is_that_of_scikit_learn() -> None:
    label, score = binormal(400)
    margin = 3 * score - 1
    mine = fitted_sigmoid(label == 1, margin, logit=False)(margin)
    other = _SigmoidCalibration().fit(margin, label).predict(margin)
    np.testing.assert_allclose(mine, other, atol=2e-4)


def test_separable_classes_and_constant_scores_still_give_a_finite_curve() -> None:
    label = np.arange(100) % 2 == 1
    separable = fitted_sigmoid(label, label * 1e6, logit=False)(label * 1e6)
    assert np.isfinite(separable).all()
    assert separable[label].min() > 0.95
    constant = fitted_sigmoid(label, np.full(100, 0.3), logit=True)(np.full(3, 0.3))
    np.testing.assert_allclose(constant, 0.5, atol=1e-6)


@pytest.mark.parametrize("method", ["sigmoid", "isotonic"])
def test_no_row_is_recalibrated_by_a_map_fitted_on_its_own_fold(method: str) -> None:
    label, score = binormal(500)
    before = recalibrate(found(label, score), method)
    changed = label.copy()
    inside = np.arange(500) % 5 == 2
    changed[inside] = 1 - changed[inside]
    after = recalibrate(found(changed, score), method)
    assert before[inside].tolist() == after[inside].tolist()
    assert before[~inside].tolist() != after[~inside].tolist()


@pytest.mark.parametrize("method", ["sigmoid", "isotonic"])
def test_recalibration_undoes_what_balancing_did(method: str) -> None:
    rng = np.random.default_rng(0)
    probability = 1 / (1 + np.exp(-(rng.normal(size=20_000) - 3)))
    label = (rng.random(20_000) < probability).astype(int)
    # Training on balanced classes shifts the log-odds as a prior of one half would.
    balanced = prior_correction(probability, trained=float(label.mean()), deployed=0.5)
    repaired = recalibrate(found(label, balanced), method)
    assert brier(label, balanced) > 1.5 * brier(label, repaired)
    assert calibration_in_the_large(label, balanced) > 0.2
    assert abs(calibration_in_the_large(label, repaired)) < 0.005
    assert brier(label, repaired) == pytest.approx(brier(label, probability), abs=1e-3)


@pytest.mark.parametrize("method", ["sigmoid", "isotonic"])
def test_margins_become_probabilities(method: str) -> None:
    rng = np.random.default_rng(1)
    label = (rng.random(5000) < 0.2).astype(int)
    margin = rng.normal(size=5000) * 4 + 8 * label - 9
    probability = recalibrate(found(label, margin, is_probability=False), method)
    assert ((probability >= 0) & (probability <= 1)).all()
    assert brier(label, probability) < 0.11
    assert abs(calibration_in_the_large(label, probability)) < 0.01


def test_certain_probabilities_are_recalibrated_without_a_warning() -> None:
    label = np.arange(200) % 2
    score = np.where(np.arange(200) % 10 == 0, 1.0 - label, label).astype(float)
    repaired = recalibrate(found(label, score, folds=7), "sigmoid")
    assert np.isfinite(repaired).all()
    assert repaired.max() == pytest.approx(100 / 120, abs=0.03)


def test_what_cannot_be_recalibrated_says_why() -> None:
    label, score = binormal(50)
    with pytest.raises(ValueError, match="method must be 'sigmoid' or 'isotonic', got 'beta'"):
        recalibrate(found(label, score), "beta")
    with pytest.raises(ValueError, match="at least 2 folds to recalibrate, got 1"):
        recalibrate(found(label, score, folds=1), "sigmoid")
    only = np.zeros(50, dtype=int)
    only[0] = 1
    with pytest.raises(SingleClassError, match="without fold 1 only one is left"):
        recalibrate(found(only, score), "sigmoid")


def test_prior_correction_goes_there_and_back_and_keeps_certainty() -> None:
    p = np.array([0.0, 0.001, 0.3, 0.9, 1.0])
    there = prior_correction(p, trained=0.3, deployed=0.001)
    np.testing.assert_allclose(prior_correction(there, 0.001, 0.3), p, atol=1e-12)
    assert (there[0], there[-1]) == (0.0, 1.0)
    with pytest.raises(ValueError, match=r"deployed must be in \(0, 1\), got 1.0"):
        prior_correction(p, 0.3, 1.0)
    with pytest.raises(ValueError, match="probability must be in"):
        prior_correction([-0.1], 0.3, 0.1)


def test_prior_correction_is_exact_for_calibrated_scores_under_label_shift() -> None:
    rng = np.random.default_rng(2)
    label = (rng.random(200_000) < 0.5).astype(int)
    x = rng.normal(size=200_000) + 2 * label
    calibrated = 1 / (1 + np.exp(-(2 * x - 2)))
    keep = (label == 0) | (rng.random(200_000) < 0.05)
    rare = float(label[keep].mean())
    shifted = prior_correction(calibrated[keep], trained=0.5, deployed=rare)
    curve = reliability(label[keep], shifted, bins=20, level=0.999)
    assert ((curve.low <= curve.predicted) & (curve.predicted <= curve.high)).all()
