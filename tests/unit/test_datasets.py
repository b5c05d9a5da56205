"""Data sets: rows and prevalences as published, what models must not see, caps, versions."""

from __future__ import annotations

import re
import shutil
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.datasets import load_breast_cancer

from simulator import dataset_tables
from simulator.costs import bayes_threshold
from simulator.dataset_tables import DATA_FOLDER, content_hash
from simulator.datasets import DATASETS, data_version, load
from simulator.generators import Binormal

# Rows, columns beside the target and share of positives, as in data/SOURCES.md.
PUBLISHED = {
    "credit_default": (30_000, 23, 0.221),
    "bank_marketing": (45_211, 15, 0.117),
    "spam": (4_597, 57, 0.394),
    "adult_income": (48_842, 13, 0.239),
    "census_income": (299_285, 40, 0.062),
    "flight_delays": (327_346, 8, 0.245),
    "crash_fatality": (26_217, 12, 0.045),
    "covid_screening": (15_223, 8, 0.057),
    "telecom_churn": (5_000, 19, 0.141),
    "breast_cancer": (569, 30, 0.373),
    "binormal": (20_000, 4, 0.1),
    "card_payments": (200_000, 22, 0.002),
}
# Columns of the file that are used otherwise, or not at all.
KEPT_FROM_MODELS = {
    "census_income": {"year"},
    "flight_delays": {"date"},
    "crash_fatality": {"survey_weight", "crash_year"},
    "covid_screening": {"pandemic_day", "age"},
}


def test_the_registry_holds_the_twelve_data_sets_in_order() -> None:
    assert list(DATASETS) == list(PUBLISHED)
    assert all(name == spec.name for name, spec in DATASETS.items())


@pytest.mark.parametrize("name", PUBLISHED)
def test_rows_columns_and_prevalence_are_as_published(name: str) -> None:
    rows, columns, prevalence = PUBLISHED[name]
    data = load(name)
    assert len(data) == len(data.X) == data.rows_available == DATASETS[name].rows == rows
    assert data.X.shape[1] == columns - len(KEPT_FROM_MODELS.get(name, set()))
    assert data.prevalence == pytest.approx(prevalence, abs=0.0005)


@pytest.mark.parametrize("name", [n for n, spec in DATASETS.items() if spec.file])
def test_features_are_the_columns_of_the_file_that_nothing_keeps_back(name: str) -> None:
    spec = DATASETS[name]
    columns = pd.read_parquet(DATA_FOLDER / str(spec.file)).columns
    assert set(columns) - set(load(name, max_rows=500).X.columns) == {
        spec.target,
        *KEPT_FROM_MODELS.get(name, set()),
    }


def test_sources_name_every_file_and_every_data_set() -> None:
    sources = (DATA_FOLDER / "SOURCES.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| ([a-z_]+) \|", sources, flags=re.MULTILINE))
    assert listed - {"file", "name"} == set(DATASETS)
    files = {path.name for path in DATA_FOLDER.iterdir() if path.is_file()}
    assert files == {"SOURCES.md", *(spec.file for spec in DATASETS.values() if spec.file)}
    for name, (rows, columns, _) in PUBLISHED.items():
        assert f"| {name} | {rows:,} x {columns} |" in sources


def test_only_data_without_observed_cases_is_simulated() -> None:
    simulated = {name for name, spec in DATASETS.items() if spec.simulated}
    assert simulated == {"telecom_churn", "binormal", "card_payments"}


def test_a_malignant_mass_is_the_positive_class() -> None:
    bunch = load_breast_cancer()
    assert bunch.target_names.tolist() == ["malignant", "benign"]
    assert np.array_equal(load("breast_cancer").y, 1 - bunch.target)


def test_survey_weights_are_given_apart() -> None:
    data = load("crash_fatality", max_rows=1_000)
    assert data.weight is not None
    assert data.weight.dtype == np.float64
    assert (data.weight >= 0).all()
    assert all(load(n, max_rows=500).weight is None for n in ("spam", "covid_screening"))


def test_impact_speeds_are_categories_in_ascending_order() -> None:
    speeds = load("crash_fatality", max_rows=2_000).X["impact_speed_kmh"]
    assert list(speeds.cat.categories) == ["1-9km/h", "10-24", "25-39", "40-54", "55+"]


def test_the_age_of_covid_tests_follows_the_calendar_which_is_why_no_model_sees_it() -> None:
    raw = pd.read_parquet(DATA_FOLDER / "covid_screening.parquet")
    by_day = raw.groupby("pandemic_day")["age"]
    commonest = by_day.agg(lambda ages: ages.mode().iloc[0]).loc[16:104]
    share = by_day.agg(lambda ages: ages.value_counts(normalize=True).iloc[0]).loc[16:104]
    assert commonest.corr(pd.Series(commonest.index, index=commonest.index)) > 0.8
    assert share.mean() > 0.35
    assert "artefact" in DATASETS["covid_screening"].excluded["age"]


def test_bank_calls_keep_their_order() -> None:
    data = load("bank_marketing", max_rows=5_000)
    assert data.time is not None
    raw = pd.read_parquet(DATA_FOLDER / "bank_marketing.parquet").iloc[data.time]
    assert np.array_equal(raw["subscribed"], data.y)
    assert np.array_equal(raw["balance"], data.X["balance"])


def test_amounts_and_patterns_belong_to_card_payments_alone() -> None:
    data = load("card_payments", max_rows=5_000)
    assert data.amount is not None
    assert data.pattern is not None
    assert np.allclose(data.amount, data.X["amount"], rtol=1e-6)
    assert np.array_equal(data.pattern != "none", data.y == 1)
    assert load("spam").amount is load("spam").pattern is None


def test_the_binormal_data_set_follows_its_law() -> None:
    data = load("binormal")
    law = Binormal(dataset_tables.BINORMAL_SEPARATION, dataset_tables.BINORMAL_PREVALENCE)
    alerted = data.X["score"].to_numpy() >= 1.0
    assert alerted[data.y == 1].mean() == pytest.approx(
        float(law.true_positive_rate(1.0)), abs=0.03
    )
    assert alerted[data.y == 0].mean() == pytest.approx(
        float(law.false_positive_rate(1.0)), abs=0.01
    )
    noise = data.X.drop(columns="score")
    assert noise.corrwith(pd.Series(data.y)).abs().max() < 0.03


def test_costs_say_their_direction_in_words_that_match_the_numbers() -> None:
    for name, spec in DATASETS.items():
        match = re.match(r"(A missed|A false alarm) ?.* costs (\d+) times a ", spec.cost_note)
        assert match, name
        misses, alarms = spec.costs.false_negative, spec.costs.false_positive
        ratio = misses / alarms if match[1] == "A missed" else alarms / misses
        assert ratio == pytest.approx(int(match[2])), name
        assert "Assumed" in spec.cost_note
        assert "Assumed" in spec.latency_note
        assert 0.0 < bayes_threshold(spec.costs) < 1.0


# Caps


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    st.sampled_from(["breast_cancer", "covid_screening", "bank_marketing"]),
    st.integers(2, 3_000),
    st.integers(0, 50),
)
def test_a_cap_keeps_the_share_of_each_class_to_one_row_and_the_order(
    name: str, max_rows: int, seed: int
) -> None:
    whole, data = load(name), load(name, max_rows=max_rows, seed=seed)
    kept = min(max_rows, len(whole))
    positives = int(data.y.sum())
    assert len(data) == len(data.X) == kept
    assert abs(positives - kept * whole.prevalence) < 1.0
    assert 0 < positives < kept
    assert data.X.index.equals(pd.RangeIndex(kept))
    assert data.time is None or (np.diff(data.time) >= 0).all()
    assert data.rows_available == len(whole)


def test_a_larger_cap_contains_the_rows_of_a_smaller_one() -> None:
    small, large = (load("bank_marketing", max_rows=n, seed=3).time for n in (1_000, 4_000))
    assert small is not None
    assert large is not None
    assert set(small.tolist()) <= set(large.tolist())


def test_a_seed_repeats_its_rows_and_another_does_not() -> None:
    first, again, other = (load("spam", max_rows=800, seed=s) for s in (1, 1, 2))
    pd.testing.assert_frame_equal(first.X, again.X)
    assert np.array_equal(first.y, again.y)
    assert not first.X.equals(other.X)


def test_a_cap_above_the_number_of_rows_keeps_them_all() -> None:
    assert len(load("breast_cancer", max_rows=10_000)) == 569
    assert load("breast_cancer", max_rows=10_000).version == load("breast_cancer").version


def test_a_cap_as_numpy_counts_is_accepted() -> None:
    rows: object = np.int64(100)
    assert len(load("breast_cancer", max_rows=rows)) == 100  # pyright: ignore[reportArgumentType]


# Bad input


@pytest.mark.parametrize("name", ["creditdefault", "", "../../etc/passwd", "x" * 500])
def test_an_unknown_name_is_answered_with_the_known_ones(name: str) -> None:
    with pytest.raises(ValueError, match="name must be one of credit_default, ") as raised:
        load(name)
    assert all(known in str(raised.value) for known in DATASETS)
    assert len(str(raised.value)) < 400


def test_a_near_miss_is_met_with_a_suggestion() -> None:
    with pytest.raises(ValueError, match="did you mean credit_default"):
        load("credit_defaults")


@pytest.mark.parametrize("max_rows", [1, 0, -5, 10.5, 1000.0, "1000", True, float("nan")])
def test_a_bad_cap_is_named(max_rows: object) -> None:
    with pytest.raises(ValueError, match="max_rows must be a whole number of at least 2, got"):
        load("spam", max_rows=max_rows)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("seed", [-1, 0.5, None, "0", False])
def test_a_bad_seed_is_named(seed: object) -> None:
    with pytest.raises(ValueError, match="seed must be a whole number of at least 0, got"):
        load("spam", seed=seed)  # pyright: ignore[reportArgumentType]


# Versions


def test_versions_differ_between_data_sets_caps_and_seeds() -> None:
    versions = [data_version(name) for name in DATASETS]
    versions += [data_version("spam", max_rows=n, seed=s) for n in (500, 600) for s in (0, 1)]
    versions += [data_version("binormal", seed=1), data_version("card_payments", seed=1)]
    assert len(set(versions)) == len(versions)


def test_a_seed_does_not_change_the_version_of_rows_it_does_not_choose() -> None:
    assert data_version("spam", seed=0) == data_version("spam", seed=1)


def test_the_version_changes_with_the_file_and_with_the_exclusions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = DATASETS["covid_screening"]
    shipped = content_hash(spec, seed=0)
    excluded = {**spec.excluded, "clinic_name": "for the test"}
    assert content_hash(replace(spec, excluded=excluded), seed=0) != shipped
    assert content_hash(replace(spec, title="Another", cost_note="!"), seed=0) == shipped

    copy = tmp_path / str(spec.file)
    shutil.copy(DATA_FOLDER / str(spec.file), copy)
    monkeypatch.setattr(dataset_tables, "DATA_FOLDER", tmp_path)
    assert content_hash(spec, seed=0) == shipped
    pd.read_parquet(copy).iloc[1:].to_parquet(copy)
    assert content_hash(spec, seed=0) != shipped


def test_the_version_of_generated_rows_changes_with_the_code_that_makes_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spec = DATASETS["card_payments"]
    before = content_hash(spec, seed=0)
    monkeypatch.setattr(dataset_tables, "TABLE_VERSION", dataset_tables.TABLE_VERSION + 1)
    assert content_hash(spec, seed=0) != before
    newer = replace(dataset_tables._FROM_CODE["card_payments"], version=("newer",))
    monkeypatch.undo()
    monkeypatch.setitem(dataset_tables._FROM_CODE, "card_payments", newer)
    assert content_hash(spec, seed=0) != before


def test_a_version_is_had_without_loading() -> None:
    for name in DATASETS:
        data_version(name)
    start = time.process_time()
    for name in DATASETS:
        data_version(name)
    assert time.process_time() - start < 0.05


def test_credit_default_loads_in_less_than_a_tenth_of_a_second_of_work() -> None:
    load("credit_default", max_rows=10_000)
    best = np.inf
    for _ in range(5):
        start = time.process_time()
        load("credit_default", max_rows=10_000)
        best = min(best, time.process_time() - start)
    assert best < 0.1


# Rows of the registry


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"default_rows": 1}, "default_rows must be between 2 and rows = 4597, got 1"),
        ({"default_rows": 5_000}, "default_rows must be between 2 and rows = 4597, got 5000"),
        ({"capacity_per_day": 0}, "capacity_per_day must be between 1 and cases_per_day"),
        ({"capacity_per_day": 200_000}, "capacity_per_day must be between 1 and cases_per_day"),
        ({"latency_objective_ms": 0.0}, "latency_objective_ms must be positive, got 0.0"),
        ({"latency_objective_ms": float("nan")}, "latency_objective_ms must be positive, got nan"),
    ],
)
def test_a_row_that_cannot_be_right_is_refused(change: dict[str, float], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        replace(DATASETS["spam"], **change)


def test_the_exclusions_of_a_row_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        DATASETS["spam"].excluded["word_freq_george"] = "why"  # pyright: ignore[reportIndexIssue]
