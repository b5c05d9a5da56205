"""Facts about columns, time and classes are right, and honest about what they cannot say."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from simulator.distribution import LARGEST_CATEGORIES, class_distribution
from simulator.prevalence import homogeneity_p, positives_in, prevalence_over_time
from simulator.profile import (
    column_kind,
    column_profiles,
    most_telling_first,
    single_column_auc,
)


def _rows(columns, y, time=None):
    return SimpleNamespace(X=pd.DataFrame(columns), y=np.asarray(y, dtype=np.int8), time=time)


@pytest.fixture
def labels():
    return np.random.default_rng(3).integers(0, 2, 2_000).astype(np.int8)


def _profile(values, y):
    return column_profiles(_rows({"column": values}, y))[0]


def test_kinds_are_number_category_date_and_yes_no():
    assert column_kind(pd.Series([1.5, 2.0])) == "number"
    assert column_kind(pd.Series(["a", "b"], dtype="category")) == "category"
    assert column_kind(pd.Series(["a", "b"])) == "category"
    assert column_kind(pd.Series(pd.to_datetime(["2024-01-01"]))) == "date"
    assert column_kind(pd.Series([0, 1, 1])) == "yes/no"
    assert column_kind(pd.Series([True, False])) == "yes/no"


def test_missing_and_distinct_values_are_counted_apart():
    profile = _profile(pd.Series(["a", None, "b", "a"], dtype="category"), [0, 1, 0, 1])
    assert (profile.rows, profile.missing, profile.distinct) == (4, 1, 2)
    assert profile.missing_share == 0.25
    assert profile.example == "a"


def test_a_category_that_never_occurs_is_not_a_distinct_value():
    values = pd.Series(["a", "b"]).astype(pd.CategoricalDtype(["a", "b", "never"]))
    assert _profile(values, [0, 1]).distinct == 2


def test_a_column_that_is_the_label_is_called_a_leak(labels):
    profile = _profile(pd.Series(labels * 7.0), labels)
    assert profile.auc == 1.0
    assert "check that it is known before the decision" in profile.warning


def test_noise_is_near_one_half_and_has_no_warning(labels):
    profile = _profile(pd.Series(np.random.default_rng(0).normal(size=len(labels))), labels)
    assert profile.auc == pytest.approx(0.5, abs=0.04)
    assert profile.warning == ""


def test_a_category_per_row_does_not_remember_its_own_label(labels):
    values = pd.Series([f"id {i}" for i in range(len(labels))], dtype="category")
    assert single_column_auc(values, labels) == pytest.approx(0.5, abs=0.04)
    assert "may name the case" in _profile(values, labels).warning


def test_a_relation_that_goes_up_and_down_is_seen(labels):
    rng = np.random.default_rng(1)
    values = np.where(
        labels == 1, rng.normal(size=len(labels)), rng.choice([-5.0, 5.0], len(labels))
    )
    assert single_column_auc(pd.Series(values), labels) > 0.95


def test_a_value_missing_for_one_class_only_is_a_leak(labels):
    values = pd.Series(np.where(labels == 1, np.nan, 1.0))
    assert single_column_auc(values, labels) == 1.0


def test_a_constant_column_says_that_it_tells_nothing(labels):
    profile = _profile(pd.Series(np.ones(len(labels))), labels)
    assert profile.auc == 0.5
    assert profile.warning.startswith("It has one value only")


def test_a_column_without_any_value_has_no_example(labels):
    profile = _profile(pd.Series(np.full(len(labels), np.nan)), labels)
    assert (profile.example, profile.distinct, profile.auc) == ("", 0, 0.5)


def test_one_class_has_no_auc_instead_of_a_number():
    assert np.isnan(single_column_auc(pd.Series([1.0, 2.0, 3.0, 4.0]), np.zeros(4, dtype=int)))


def test_no_rows_have_no_auc_and_no_missing_share():
    profile = _profile(pd.Series([], dtype=float), [])
    assert np.isnan(profile.auc)
    assert np.isnan(profile.missing_share)


def test_the_same_seed_gives_the_same_auc(labels):
    values = pd.Series(np.random.default_rng(5).normal(size=len(labels)) + labels)
    assert single_column_auc(values, labels, seed=4) == single_column_auc(values, labels, seed=4)


def test_dates_are_profiled_and_ranked(labels):
    values = pd.Series(np.datetime64("2024-01-01", "us") + labels.astype("timedelta64[D]"))
    profile = _profile(values, labels)
    assert (profile.kind, profile.auc) == ("date", 1.0)
    assert profile.example in ("2024-01-01", "2024-01-02")


def test_periods_cover_every_case_once_and_in_time_order():
    time = np.array([3, 1, 2, 2, 1, 3, 3, 1])
    y = np.array([1, 0, 0, 1, 0, 1, 0, 0])
    periods = prevalence_over_time(_rows({"a": y}, y, time), periods=3)
    assert sum(period.cases for period in periods) == 8
    assert sum(period.positives for period in periods) == 3
    assert [period.start for period in periods] == sorted(period.start for period in periods)


def test_a_moment_is_never_split_between_periods():
    time = np.repeat([1, 2, 3], [50, 3, 47])
    y = np.arange(100) % 2
    periods = prevalence_over_time(_rows({"a": y}, y, time), periods=12)
    ends = [period.end for period in periods]
    starts = [period.start for period in periods]
    assert all(end < start for end, start in zip(ends, starts[1:], strict=False))


def test_data_without_time_or_rows_has_no_periods():
    assert prevalence_over_time(_rows({"a": [1]}, [1])) == ()
    assert prevalence_over_time(_rows({"a": []}, [], np.array([]))) == ()


def test_periods_must_be_one_or_more():
    with pytest.raises(ValueError, match="periods must be 1 or more, got 0"):
        prevalence_over_time(_rows({"a": [1]}, [1], np.array([1])), periods=0)


@pytest.mark.parametrize(
    "values",
    [
        pd.Series(np.random.default_rng(2).normal(size=2_000)),
        pd.Series(np.random.default_rng(2).integers(0, 5, 2_000)),
        pd.Series(np.random.default_rng(2).integers(0, 2, 2_000)),
        pd.Series(np.random.default_rng(2).integers(0, 40, 2_000).astype(str), dtype="category"),
        pd.Series(np.datetime64("2024-01-01", "us") + np.arange(2_000).astype("timedelta64[h]")),
    ],
    ids=["number", "few numbers", "yes/no", "category", "date"],
)
def test_each_class_sums_to_one_over_the_bars(values, labels):
    values = values.copy()
    values[:30] = None if values.dtype.name != "int64" else values[:30]
    spread = class_distribution(_rows({"column": values}, labels), "column")
    assert spread.positive.sum() == pytest.approx(1)
    assert spread.negative.sum() == pytest.approx(1)
    assert len(spread.labels) == len(spread.positive) == len(spread.negative)
    bars = len(spread.edges) - 1
    assert bars == -1 or bars == len(spread.labels) - (spread.labels[-1] == "missing")


def test_bars_of_few_numbers_hold_one_value_each():
    y = [0, 0, 1, 1]
    spread = class_distribution(_rows({"column": [1, 2, 2, 4]}, y), "column")
    assert spread.labels == ("1", "2", "4")
    assert spread.negative.tolist() == [0.5, 0.5, 0]
    assert spread.positive.tolist() == [0, 0.5, 0.5]


def test_rare_categories_are_counted_together(labels):
    values = pd.Series(np.arange(len(labels)) % 40).astype(str).astype("category")
    spread = class_distribution(_rows({"column": values}, labels), "column")
    assert len(spread.labels) == LARGEST_CATEGORIES
    assert spread.labels[-1] == "29 others"


def test_a_far_value_is_counted_in_the_last_bar_and_said(labels):
    values = np.random.default_rng(0).normal(size=len(labels))
    values[0] = 1e9
    spread = class_distribution(_rows({"column": values}, labels), "column")
    assert spread.edges[-1] < 10
    assert 0 < spread.clipped < 0.02


def test_an_unknown_column_or_one_class_is_refused_in_words(labels):
    with pytest.raises(ValueError, match="column must be one of the data set's columns, got 'b'"):
        class_distribution(_rows({"a": labels}, labels), "b")
    with pytest.raises(ValueError, match="both classes"):
        class_distribution(_rows({"a": [1, 2]}, [0, 0]), "a")


def test_prevalence_that_jumps_is_told_from_prevalence_that_stands_still():
    rng = np.random.default_rng(11)
    time = np.arange(4_000)
    still = (rng.random(4_000) < 0.1).astype(int)
    jumping = (rng.random(4_000) < np.where(time < 2_000, 0.05, 0.2)).astype(int)
    assert homogeneity_p(prevalence_over_time(_rows({"a": still}, still, time))) > 0.01
    assert homogeneity_p(prevalence_over_time(_rows({"a": jumping}, jumping, time))) < 1e-6


def test_prevalence_of_one_class_or_one_period_cannot_be_compared():
    zeros = np.zeros(20, dtype=int)
    assert np.isnan(homogeneity_p(prevalence_over_time(_rows({"a": zeros}, zeros, np.arange(20)))))
    mixed = np.arange(20) % 2
    one = prevalence_over_time(_rows({"a": mixed}, mixed, np.arange(20)), periods=1)
    assert np.isnan(homogeneity_p(one))


def test_positives_are_counted_in_each_part():
    assert positives_in(np.array([0, 1, 1, 0]), [np.array([0, 1, 2]), np.array([3])]) == (2, 0)


def test_the_most_telling_column_comes_first_and_an_unmeasured_one_last(labels):
    noise = np.random.default_rng(0).normal(size=len(labels))
    profiles = column_profiles(
        _rows({"noise": noise, "label": labels, "more": noise + labels}, labels)
    )
    unmeasured = replace(profiles[0], name="unmeasured", auc=float("nan"))
    order = [profile.name for profile in most_telling_first((unmeasured, *profiles))]
    assert order == ["label", "more", "noise", "unmeasured"]
