"""Profiles on disk: found under exactly their key, else missing; reference ones on any machine."""

import dataclasses
import json
import math

import numpy as np
import pytest

from simulator import latency_cache
from simulator.latency import LatencyProfile
from simulator.latency_cache import (
    best_profile,
    cached_profile,
    reference_profile,
    store_profile,
    store_reference,
)
from simulator.latency_key import LatencyKey, latency_key
from simulator.machine import machine_name

KEY = latency_key("spam", 500, "logistic", "frame")


def profile(key=KEY, **changed):
    rng = np.random.default_rng(0)
    values = {
        "dataset": key.dataset,
        "dataset_version": key.dataset_version,
        "rows": key.rows,
        "model": key.model,
        "balance": key.balance,
        "seed": 3,
        "path": key.path,
        "service_ms": rng.integers(1_000, 9_000_000, 2_500) / 1e6,
        "distinct_rows": 500,
        "first_call_ms": 9.5,
        "batch_rows": 500,
        "batch_ms": np.array([10.0, 12.0]),
        "model_bytes": 4_096,
        "memory_bytes": 16_384.5,
        "clock_ms": 0.0001,
        "machine": machine_name(),
        "libraries": "numpy 2.4.6",
        "measured_at": "2025-11-25T20:00:00+00:00",
        "notes": ("One.", "Two."),
    }
    return LatencyProfile(**{**values, **changed})


@pytest.fixture
def references(monkeypatch, tmp_path):
    monkeypatch.setattr(latency_cache, "REFERENCE_FOLDER", tmp_path / "references")
    return tmp_path / "references"


def same(one, other):
    return all(
        np.array_equal(getattr(one, field.name), getattr(other, field.name))
        for field in dataclasses.fields(one)
    )


def test_what_is_stored_comes_back_to_the_nanosecond(tmp_path):
    kept = profile()
    store_profile(KEY, kept, folder=tmp_path)
    found = cached_profile(KEY, folder=tmp_path)
    assert same(found, kept)
    assert found.id == kept.id


def test_a_memory_nobody_could_tell_stays_undefined(tmp_path):
    store_profile(KEY, profile(memory_bytes=math.nan), folder=tmp_path)
    assert math.isnan(cached_profile(KEY, folder=tmp_path).memory_bytes)


def test_a_time_above_four_seconds_is_kept(tmp_path):
    slow = profile(batch_ms=np.array([5_000.0, 60_000.0]))
    store_profile(KEY, slow, folder=tmp_path)
    assert cached_profile(KEY, folder=tmp_path).batch_ms.tolist() == [5_000.0, 60_000.0]


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(LatencyKey)])
def test_every_part_of_the_key_decides(tmp_path, field):
    store_profile(KEY, profile(), folder=tmp_path)
    other = getattr(KEY, field)
    changed = dataclasses.replace(KEY, **{field: 9 if isinstance(other, int) else f"{other}x"})
    assert changed.file_name != KEY.file_name
    assert cached_profile(changed, folder=tmp_path) is None


def test_a_file_in_the_place_of_another_key_counts_as_missing(tmp_path):
    path = store_profile(KEY, profile(), folder=tmp_path)
    other = dataclasses.replace(KEY, rows=499)
    path.rename(path.with_name(other.file_name))
    assert cached_profile(other, folder=tmp_path) is None


def test_the_key_depends_on_neither_seed_nor_sample():
    assert not {"seed", "sample_seed"} & {field.name for field in dataclasses.fields(KEY)}


def test_more_rows_than_there_are_is_all_of_them():
    assert latency_key("spam", 10**6, "tree", "array") == latency_key(
        "spam", 4_597, "tree", "array"
    )


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda _: b"not a zip file",
        lambda text: text[: len(text) // 2],
        lambda text: text[:100] + bytes(100) + text[200:],
    ],
)
def test_a_damaged_file_counts_as_missing(tmp_path, damage):
    path = store_profile(KEY, profile(), folder=tmp_path)
    path.write_bytes(damage(path.read_bytes()))
    assert cached_profile(KEY, folder=tmp_path) is None


@pytest.mark.parametrize(
    "change",
    [
        {"service_ms": np.array([1.0, 2.0])},
        {"service_ms": np.array([], dtype=np.uint32)},
        {"description": np.frombuffer(b"{}", dtype=np.uint8)},
        {"description": np.frombuffer(json.dumps({"key": {}}).encode(), dtype=np.uint8)},
    ],
)
def test_a_file_of_other_content_counts_as_missing(tmp_path, change):
    path = store_profile(KEY, profile(), folder=tmp_path)
    with np.load(path) as entry:
        arrays = {**entry, **change}
    np.savez_compressed(path, **arrays)
    assert cached_profile(KEY, folder=tmp_path) is None


def test_a_missing_folder_is_an_empty_one(tmp_path):
    assert cached_profile(KEY, folder=tmp_path / "nowhere") is None


def test_a_reference_serves_any_machine_and_says_so(references, tmp_path):
    elsewhere = profile(machine="64 cores of another, Linux, Python 3.12")
    store_reference(
        dataclasses.replace(KEY, machine=elsewhere.machine), elsewhere, folder=references
    )
    found = best_profile(KEY, folder=tmp_path)
    assert found.reference
    assert found.machine == elsewhere.machine


def test_a_reference_of_the_onnx_path_is_found_where_the_extra_is_missing(references, tmp_path):
    key = latency_key("spam", 500, "logistic", "onnx")
    here = dataclasses.replace(key, extra="skl2onnx 1, onnxruntime 2")
    store_reference(here, profile(here), folder=references)
    assert best_profile(dataclasses.replace(key, extra=""), folder=tmp_path).reference


def test_the_own_profile_goes_before_the_reference(references, tmp_path):
    store_reference(KEY, profile(machine="another"), folder=references)
    store_profile(KEY, profile(), folder=tmp_path)
    found = best_profile(KEY, folder=tmp_path)
    assert not found.reference
    assert found.machine == machine_name()


def test_a_reference_of_other_libraries_is_not_used(references):
    store_reference(dataclasses.replace(KEY, libraries="older"), profile(), folder=references)
    assert reference_profile(KEY) is None


def test_the_oldest_profiles_go_when_the_folder_is_full(tmp_path, monkeypatch):
    monkeypatch.setattr(latency_cache, "MOST_BYTES", 20_000)
    keys = [dataclasses.replace(KEY, rows=rows) for rows in range(6)]
    for key in keys:
        store_profile(key, profile(), folder=tmp_path)
    assert cached_profile(keys[0], folder=tmp_path) is None
    assert cached_profile(keys[-1], folder=tmp_path) is not None
    assert sum(path.stat().st_size for path in tmp_path.rglob("*.npz")) <= 20_000


def test_reading_never_unpickles(tmp_path):
    path = store_profile(KEY, profile(), folder=tmp_path)
    with np.load(path) as entry:
        arrays = {**entry, "service_ms": np.array([object()], dtype=object)}
    np.savez_compressed(path, **arrays)
    assert cached_profile(KEY, folder=tmp_path) is None
