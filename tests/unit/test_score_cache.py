"""The score cache: what is found again, what counts as missing, what travels with the code."""

import dataclasses
import hashlib
import json
import os
import re
from importlib import metadata
from pathlib import Path

import numpy as np
import pytest

from simulator import score_cache
from simulator.datasets import load
from simulator.models import MODELS
from simulator.score_cache import (
    SCORES_VERSION,
    SEED_FOLDER,
    cache_folder,
    cached_scores,
    load_or_compute,
    requested_key,
    score_key,
    store_scores,
)
from simulator.score_request import ScoreRequest
from simulator.scores import out_of_fold
from simulator.seed_scores import DEFAULT_REQUEST, write_seed_scores


@pytest.fixture(scope="module")
def data():
    return load("credit_default", max_rows=300)


@pytest.fixture(scope="module")
def scores(data):
    return out_of_fold(data, "rbf_svm", folds=3)


@pytest.fixture(scope="module")
def key(data):
    return score_key(data, "rbf_svm", folds=3)


def same(one, other):
    plain = {f.name for f in dataclasses.fields(one)} - {"y_true", "y_score", "fold", "row"}
    assert {n: getattr(one, n) for n in plain} == {n: getattr(other, n) for n in plain}
    for name in ("y_true", "y_score", "fold", "row"):
        assert getattr(one, name).tobytes() == getattr(other, name).tobytes()


def test_stored_scores_come_back_bit_for_bit(tmp_path, key, scores):
    store_scores(key, scores, folder=tmp_path)
    same(cached_scores(key, folder=tmp_path), scores)


def test_scores_with_notes_in_time_come_back_too(tmp_path):
    data = load("bank_marketing", max_rows=300)
    scores = out_of_fold(data, "naive_bayes", balance="class_weight")
    key = score_key(data, "naive_bayes", balance="class_weight")
    store_scores(key, scores, folder=tmp_path)
    assert scores.notes
    same(cached_scores(key, folder=tmp_path), scores)


def test_arrays_from_the_cache_are_read_only(tmp_path, key, scores):
    store_scores(key, scores, folder=tmp_path)
    with pytest.raises(ValueError, match="read-only"):
        cached_scores(key, folder=tmp_path).y_score[0] = 1


def test_nothing_stored_is_nothing_found(tmp_path, key):
    assert cached_scores(key, folder=tmp_path / "absent") is None


@pytest.mark.parametrize(
    "change",
    [
        {"dataset": "spam"},
        {"dataset_version": "other"},
        {"rows": 301},
        {"model": "tree"},
        {"balance": "smote"},
        {"folds": 4},
        {"seed": 1},
        {"libraries": "numpy 1.0"},
    ],
)
def test_any_difference_in_the_key_is_another_entry(tmp_path, key, scores, change):
    store_scores(key, scores, folder=tmp_path)
    assert cached_scores(dataclasses.replace(key, **change), folder=tmp_path) is None


def test_a_file_under_the_name_of_another_key_is_missing(tmp_path, key, scores):
    other = dataclasses.replace(key, seed=9)
    store_scores(key, scores, folder=tmp_path).rename(tmp_path / other.file_name)
    assert cached_scores(other, folder=tmp_path) is None


def test_a_damaged_file_is_missing_wherever_the_damage_is(tmp_path, key, scores):
    path = store_scores(key, scores, folder=tmp_path)
    whole = path.read_bytes()
    for cut in (0, 1, 100, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:cut])
        assert cached_scores(key, folder=tmp_path) is None
    rng = np.random.default_rng(0)
    for place in rng.integers(0, len(whole), 60):
        changed = bytearray(whole)
        changed[place] ^= 0xFF
        path.write_bytes(changed)
        found = cached_scores(key, folder=tmp_path)
        if found is not None:  # a byte that no reader looks at
            same(found, scores)


def test_a_pickle_is_never_opened(tmp_path, key):
    class Trap:
        def __reduce__(self):
            return Path.touch, (tmp_path / "opened",)

    description = np.frombuffer(json.dumps({}).encode(), dtype=np.uint8)
    trap = np.array([Trap()], dtype=object)
    with (tmp_path / key.file_name).open("wb") as file:
        np.savez(file, description=description, y_true=trap, y_score=trap, fold=trap, row=trap)
    np.save(tmp_path / "alone.npy", trap, allow_pickle=True)
    assert cached_scores(key, folder=tmp_path) is None
    (tmp_path / "alone.npy").replace(tmp_path / key.file_name)
    assert cached_scores(key, folder=tmp_path) is None
    assert not (tmp_path / "opened").exists()


def test_a_failed_write_leaves_nothing_behind(tmp_path, key, scores, monkeypatch):
    def full(*_args, **_arrays):
        raise OSError("No space left on device")

    monkeypatch.setattr(np, "savez_compressed", full)
    with pytest.raises(OSError, match="No space left"):
        store_scores(key, scores, folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_oldest_entries_go_when_the_folder_is_full(tmp_path, key, scores, monkeypatch):
    old, older = (dataclasses.replace(key, seed=s) for s in (1, 2))
    for age, entry in ((1_000, old), (2_000, older)):
        path = store_scores(entry, scores, folder=tmp_path)
        os.utime(path, (path.stat().st_mtime - age,) * 2)
    size = path.stat().st_size
    monkeypatch.setattr(score_cache, "MOST_BYTES", int(2.5 * size))
    store_scores(key, scores, folder=tmp_path)
    assert cached_scores(older, folder=tmp_path) is None
    assert cached_scores(old, folder=tmp_path) is not None
    assert cached_scores(key, folder=tmp_path) is not None


def test_load_or_compute_fits_once(tmp_path, data):
    calls = []
    options = {"folder": tmp_path, "folds": 2, "progress": lambda *call: calls.append(call)}
    first = load_or_compute(data, "majority", **options)
    told = len(calls)
    same(load_or_compute(data, "majority", **options), first)
    assert told == len(calls) == 3


def test_load_or_compute_works_when_nothing_can_be_written(tmp_path, data):
    (tmp_path / "file").write_text("in the way")
    assert len(load_or_compute(data, "majority", folds=2, folder=tmp_path / "file")) == 300


def test_unknown_names_have_no_key(data):
    with pytest.raises(ValueError, match="model must be one of"):
        score_key(data, "xgb")
    with pytest.raises(ValueError, match="balance must be one of"):
        score_key(data, "tree", balance="both")


@pytest.mark.parametrize("rows", [300, 30_000, 99_999])
def test_a_request_has_the_key_of_its_data_without_loading_it(rows):
    request = ScoreRequest("credit_default", rows, ("tree",), balance="smote", seed=4)
    loaded = load("credit_default", max_rows=rows)
    assert requested_key(request, "tree") == score_key(loaded, "tree", balance="smote", seed=4)


def test_the_cache_is_where_the_environment_says(monkeypatch, tmp_path):
    monkeypatch.setenv("WHITEBOARD_CACHE", str(tmp_path))
    assert cache_folder() == tmp_path
    monkeypatch.delenv("WHITEBOARD_CACHE")
    assert cache_folder().name == "ml-design-whiteboard"


@pytest.mark.parametrize("model", DEFAULT_REQUEST.models)
def test_the_default_scenario_travels_with_the_code(tmp_path, model):
    found = cached_scores(requested_key(DEFAULT_REQUEST, model), folder=tmp_path)
    assert found is not None, "run: python -m simulator.seed_scores"
    assert len(found) == 10_000


def test_no_other_seed_entry_is_carried_and_each_is_small():
    wanted = {requested_key(DEFAULT_REQUEST, model).file_name for model in DEFAULT_REQUEST.models}
    carried = {path.name: path.stat().st_size for path in SEED_FOLDER.iterdir()}
    assert set(carried) == wanted, "run: python -m simulator.seed_scores"
    assert max(carried.values()) < 150_000


@pytest.mark.parametrize("model", DEFAULT_REQUEST.models)
def test_seed_scores_are_what_the_code_computes(tmp_path, model):
    found = cached_scores(requested_key(DEFAULT_REQUEST, model), folder=tmp_path)
    assert found is not None, "run: python -m simulator.seed_scores"
    computed = out_of_fold(load(DEFAULT_REQUEST.dataset, max_rows=DEFAULT_REQUEST.rows), model)
    assert np.array_equal(found.row, computed.row)
    assert np.array_equal(found.fold, computed.fold)
    assert np.array_equal(found.y_true, computed.y_true)
    # Not bit for bit: another processor may add in another order.
    np.testing.assert_allclose(found.y_score, computed.y_score, rtol=1e-6, atol=1e-9)


def test_writing_seed_scores_removes_entries_that_no_longer_match(tmp_path):
    (tmp_path / "credit_default-old.npz").write_bytes(b"old")
    request = ScoreRequest("breast_cancer", 100, ("majority", "tree"), folds=2)
    written = write_seed_scores(request, folder=tmp_path)
    assert set(tmp_path.iterdir()) == set(written)
    assert cached_scores(requested_key(request, "tree"), folder=tmp_path) is not None


def test_a_change_of_a_model_raises_the_scores_version():
    """Stored scores of earlier settings must not be taken for those of new ones."""
    data = load("adult_income", max_rows=50)
    settings = "\n".join(
        re.sub(r" at 0x[0-9a-f]+", "", " ".join(step.__repr__(N_CHAR_MAX=10**6).split()))
        for spec in MODELS.values()
        for _, step in spec.pipeline(data, 0, balance="smote").steps
    )
    digest = hashlib.sha256(settings.encode()).hexdigest()[:12]
    assert (SCORES_VERSION, digest) == (2, "8acf6749f7a3"), (
        "models changed: raise SCORES_VERSION in simulator/score_cache.py, record the pair here, "
        "and run python -m simulator.seed_scores"
    )


@pytest.mark.parametrize(
    "library", ["numpy", "scipy", "pandas", "scikit-learn", "imbalanced-learn"]
)
def test_every_library_that_takes_part_in_a_fit_is_in_the_key(key, library):
    assert f"{library} {metadata.version(library)}" in key.libraries.split(", ")
