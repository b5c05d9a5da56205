"""Training balance: which rows and weights a fold trains on."""

import numpy as np
import pytest

from simulator.balance import BALANCES, balanced_weights, sampler_step, supports, too_few_rows
from simulator.preprocessing import Columns
from simulator.smote import ScaledSmote

MIXED = Columns(categories=("country",), numbers=("age", "income"))


def mixed_matrix(*, seed=0):
    """Codes 0..3, an age in tens, an income in hundred thousands, a missing flag; 12 positives."""
    rng = np.random.default_rng(seed)
    n = 120
    x = np.column_stack(
        [
            rng.integers(0, 4, n),
            rng.normal(40, 10, n),
            rng.normal(300_000, 90_000, n),
            rng.integers(0, 2, n),
        ]
    ).astype(float)
    y = np.zeros(n, dtype=np.int8)
    y[rng.permutation(n)[:12]] = 1
    return x, y


@pytest.mark.parametrize("balance", ["undersample", "oversample", "smote"])
def test_resampling_makes_both_classes_equal(balance):
    x, y = mixed_matrix()
    _, resampled = sampler_step(balance, MIXED, 0).fit_resample(x, y)
    assert np.bincount(resampled).tolist() == ([12, 12] if balance == "undersample" else [108, 108])


@pytest.mark.parametrize("balance", ["undersample", "oversample", "smote"])
def test_resampling_repeats_by_seed(balance):
    x, y = mixed_matrix()
    first, again, other = (
        sampler_step(balance, MIXED, seed).fit_resample(x, y)[0] for seed in (1, 1, 2)
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize("balance", ["undersample", "oversample"])
def test_random_resampling_invents_no_row(balance):
    x, y = mixed_matrix()
    resampled, _ = sampler_step(balance, MIXED, 0).fit_resample(x, y)
    assert {tuple(row) for row in resampled} <= {tuple(row) for row in x}


@pytest.mark.parametrize("balance", ["none", "class_weight"])
def test_no_balance_and_class_weight_keep_the_rows(balance):
    assert sampler_step(balance, MIXED, 0) is None
    assert not BALANCES[balance].resamples


def test_smote_returns_the_observed_rows_unchanged_and_first():
    x, y = mixed_matrix()
    resampled, labels = ScaledSmote(1, 2).fit_resample(x, y)
    assert np.array_equal(resampled[: len(x)], x)
    assert (labels[len(x) :] == 1).all()


def test_smote_never_stands_between_two_categories_or_flags():
    x, y = mixed_matrix()
    resampled, _ = ScaledSmote(1, 2).fit_resample(x, y)
    assert set(resampled[:, 0]) <= {0.0, 1.0, 2.0, 3.0}
    assert set(resampled[:, 3]) <= {0.0, 1.0}


def test_smote_interpolates_numbers_within_the_minority_range():
    x, y = mixed_matrix()
    resampled, _ = ScaledSmote(1, 2).fit_resample(x, y)
    synthetic, minority = resampled[len(x) :], x[y == 1]
    for j in (1, 2):
        assert synthetic[:, j].min() >= minority[:, j].min() - 1e-6
        assert synthetic[:, j].max() <= minority[:, j].max() + 1e-6


def test_smote_does_not_depend_on_the_unit_of_a_column():
    x, y = mixed_matrix()
    in_thousands = x * np.array([1, 1, 1e-3, 1])
    one, _ = ScaledSmote(1, 2).fit_resample(x, y)
    other, _ = ScaledSmote(1, 2).fit_resample(in_thousands, y)
    np.testing.assert_allclose(one * np.array([1, 1, 1e-3, 1]), other, rtol=1e-9)


@pytest.mark.parametrize(("categories", "numbers"), [(0, 4), (4, 0), (1, 2)])
def test_smote_works_with_only_numbers_only_categories_and_both(categories, numbers):
    rng = np.random.default_rng(0)
    x = rng.integers(0, 3, (60, 4)).astype(float)
    y = (np.arange(60) < 9).astype(np.int8)
    resampled, labels = ScaledSmote(categories, numbers).fit_resample(x, y)
    assert np.bincount(labels).tolist() == [51, 51]
    assert np.isfinite(resampled).all()


def test_smote_uses_fewer_neighbours_when_the_minority_is_small():
    x, _ = mixed_matrix()
    y = (np.arange(len(x)) < 2).astype(np.int8)
    _, labels = ScaledSmote(1, 2).fit_resample(x, y)
    assert np.bincount(labels).tolist() == [118, 118]


def test_smote_leaves_balanced_rows_alone():
    x, _ = mixed_matrix()
    y = np.arange(len(x)) % 2
    assert ScaledSmote(1, 2).fit_resample(x, y)[0] is x


def test_smote_with_one_minority_row_gives_a_sentence():
    y = np.array([0] * 20 + [1])
    assert "at least 2 in every training fold, got 1" in too_few_rows(y, "smote")
    assert too_few_rows(y, "oversample") is None
    with pytest.raises(ValueError, match="at least 2 rows of each class, got 1"):
        ScaledSmote(1, 2).fit_resample(np.zeros((21, 4)), y)


def test_balanced_weights_give_both_classes_the_same_total():
    y = np.array([1] * 7 + [0] * 93)
    weights = balanced_weights(y)
    assert weights[y == 1].sum() == pytest.approx(50)
    assert weights[y == 0].sum() == pytest.approx(50)


def test_only_neighbours_cannot_take_a_class_weight():
    assert supports("knn", "class_weight").endswith("repeats rows instead.")
    assert supports("knn", "oversample") is None
    assert supports("logistic", "class_weight") is None


def test_an_unknown_balance_names_the_known_ones():
    with pytest.raises(ValueError, match="none, class_weight, undersample, oversample, smote, got"):
        supports("logistic", "adasyn")
