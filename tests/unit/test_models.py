"""The registry of models and their preprocessing: what is learned, and from which rows."""

import warnings

import numpy as np
import pandas as pd
import pytest
from sklearn.exceptions import ConvergenceWarning
from threadpoolctl import threadpool_limits

from simulator.datasets import load
from simulator.models import MODELS, model_spec
from simulator.preprocessing import (
    MISSING_CODE,
    RARE_BELOW,
    UNSEEN_CODE,
    NeighbourShare,
    QuantileBins,
    columns_of,
    scaled_step,
    tidy_step,
)


def mixed_table(rows=60):
    """A number with gaps, a number without, a category with gaps, a boolean."""
    rng = np.random.default_rng(0)
    return pd.DataFrame(
        {
            "income": pd.Series(rng.normal(50, 10, rows)).where(rng.random(rows) > 0.2),
            "age": rng.integers(18, 80, rows).astype(np.int8),
            "country": pd.Categorical(rng.choice(["NL", "FR", None], rows)),
            "member": rng.random(rows) > 0.5,
        }
    )


def test_the_registry_keeps_its_names_and_order():
    assert list(MODELS) == [
        "majority",
        "one_rule",
        "logistic",
        "tree",
        "linear_svm",
        "rbf_svm",
        "knn",
        "naive_bayes",
        "random_forest",
        "extra_trees",
        "hist_gradient_boosting",
        "mlp",
    ]


@pytest.mark.parametrize("spec", MODELS.values(), ids=MODELS)
def test_every_row_says_in_short_words_what_it_is_for(spec):
    assert 1 < len(spec.short) <= 4
    for words in (spec.purpose, spec.training_cost, spec.explains):
        assert 10 < len(words) <= 140
    assert "O(" in spec.training_cost


def test_no_two_models_are_equally_simple():
    assert sorted(spec.simplicity for spec in MODELS.values()) == list(range(len(MODELS)))


def test_legend_letters_differ():
    assert len({spec.short for spec in MODELS.values()}) == len(MODELS)


def test_an_unknown_model_names_the_known_ones():
    with pytest.raises(ValueError, match="model must be one of majority, one_rule, .* got 'xgb'"):
        model_spec("xgb")


def test_missing_numbers_get_the_median_of_the_training_rows_and_a_flag():
    table = pd.DataFrame({"a": [1.0, 2.0, 9.0, np.nan]})
    tidy = tidy_step(columns_of(table)).fit(table)
    assert tidy.transform(pd.DataFrame({"a": [np.nan, 5.0]})).tolist() == [[2.0, 1.0], [5.0, 0.0]]


def test_a_column_that_is_missing_throughout_training_does_no_harm():
    table = pd.DataFrame({"a": [np.nan] * 3, "b": [1.0, 2.0, 3.0]})
    tidy = tidy_step(columns_of(table)).fit(table)
    assert np.isfinite(tidy.transform(pd.DataFrame({"a": [7.0], "b": [1.0]}))).all()


def test_rare_unseen_and_missing_categories_have_codes_of_their_own():
    seen = ["a"] * RARE_BELOW + ["b"] * RARE_BELOW + ["rare"] + ["odd"] * 2 + [None]
    tidy = tidy_step(columns_of(pd.DataFrame({"c": seen}))).fit(pd.DataFrame({"c": seen}))
    asked = pd.DataFrame({"c": ["a", "b", "rare", "odd", None, "never"]})
    a, b, rare, odd, missing, never = tidy.transform(asked).ravel()
    assert len({a, b, rare}) == 3
    assert rare == odd
    assert missing == MISSING_CODE
    assert never == UNSEEN_CODE


def test_columns_are_categories_when_they_are_text_or_boolean():
    columns = columns_of(mixed_table())
    assert columns.categories == ("country", "member")
    assert columns.numbers == ("income", "age")


def test_a_date_is_refused_with_a_sentence():
    table = pd.DataFrame({"when": pd.to_datetime(["2024-01-01"])})
    with pytest.raises(ValueError, match="column 'when' must be a number or a category"):
        columns_of(table)


def test_a_table_without_columns_is_refused():
    with pytest.raises(ValueError, match="at least one column"):
        columns_of(pd.DataFrame(index=range(3)))


def test_scaled_numbers_have_mean_0_and_deviation_1_and_unseen_categories_are_all_zero():
    table = mixed_table()
    columns = columns_of(table)
    tidy = tidy_step(columns).fit(table)
    scaled = scaled_step(columns).fit(tidy.transform(table))
    values = scaled.transform(tidy.transform(table))
    numbers = values[:, -3:-1]  # then one missing flag
    np.testing.assert_allclose(numbers.mean(axis=0), 0, atol=1e-12)
    np.testing.assert_allclose(numbers.std(axis=0), 1)
    unseen = scaled.transform(tidy.transform(table.assign(country="never")))
    one_hot = values.shape[1] - 3
    assert unseen[:, :one_hot].sum(axis=1).tolist() == [1.0] * len(table)  # only the boolean


def test_quantile_bins_merge_repeated_edges_and_take_values_out_of_range():
    bins = QuantileBins(4).fit(np.array([[0.0], [0.0], [0.0], [8.0]]))
    assert bins.transform(np.array([[-5.0], [0.0], [8.0], [99.0]])).ravel().tolist() == [0, 1, 2, 2]


def test_neighbours_ask_all_rows_when_there_are_fewer_than_k():
    x, y = np.arange(6.0).reshape(-1, 1), np.array([0, 0, 0, 0, 1, 1])
    model = NeighbourShare(n_neighbors=50, algorithm="brute").fit(x, y)
    assert model.predict_proba(x)[:, 1].tolist() == pytest.approx([1 / 3] * 6)


@pytest.mark.parametrize("name", MODELS)
def test_every_model_takes_gaps_unseen_categories_and_columns_of_every_kind(name):
    table = mixed_table(200)
    dataset = type("Rows", (), {"X": table})
    y = (table["age"] > 50).to_numpy().astype(np.int8)
    with threadpool_limits(1):
        fitted = MODELS[name].pipeline(dataset).fit(table.iloc[:150], y[:150])
    strange = table.iloc[150:].assign(country="never", age=np.nan)
    scored = (
        fitted.predict_proba(strange)[:, 1]
        if hasattr(fitted, "predict_proba")
        else fitted.decision_function(strange)
    )
    assert np.isfinite(scored).all()


@pytest.mark.parametrize("name", ["logistic", "linear_svm", "mlp"])
@pytest.mark.parametrize("dataset", ["credit_default", "spam", "crash_fatality"])
def test_iterative_models_converge_within_their_limit(name, dataset):
    data = load(dataset, max_rows=2_000)
    with warnings.catch_warnings():
        warnings.simplefilter("error", ConvergenceWarning)
        MODELS[name].pipeline(data).fit(data.X, data.y)


def test_boosting_is_told_which_columns_are_categories():
    data = load("adult_income", max_rows=300)
    with threadpool_limits(1):
        fitted = MODELS["hist_gradient_boosting"].pipeline(data).fit(data.X, data.y)
    categories = len(columns_of(data.X).categories)
    assert fitted[-1].is_categorical_[:categories].all()
    assert not fitted[-1].is_categorical_[categories:].any()


def test_models_fit_on_one_core():
    data = load("adult_income", max_rows=100)
    for spec in MODELS.values():
        assert spec.pipeline(data)[-1].get_params().get("n_jobs", 1) in (1, None)
