"""Entries of the caches on disk: what comes back, what counts as missing, which of them go."""

import dataclasses
import os

import numpy as np
import pytest

from simulator.entry_files import entry_name, forget_oldest, read_entry, write_entry

KINDS = {"times": np.unsignedinteger, "row": np.int64}
ARRAYS = {"times": np.array([1, 2], dtype=np.uint32), "row": np.arange(3)}


@dataclasses.dataclass(frozen=True)
class Key:
    name: str
    seed: int


KEY = Key("spam", 0)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "studies" / entry_name("spam", KEY)


def test_an_entry_comes_back_as_it_was_written(path):
    write_entry(path, KEY, "values", {"notes": ["one"]}, ARRAYS)
    values, arrays = read_entry(path, KEY, "values", KINDS)
    assert values == {"notes": ["one"]}
    assert {name: found.tolist() for name, found in arrays.items()} == {
        "times": [1, 2],
        "row": [0, 1, 2],
    }
    assert arrays["times"].dtype == np.uint32


def test_a_key_that_differs_in_anything_finds_nothing(path):
    write_entry(path, KEY, "values", {}, ARRAYS)
    assert read_entry(path, dataclasses.replace(KEY, seed=1), "values", KINDS) is None


@pytest.mark.parametrize(
    ("part", "kinds"),
    [
        ("scores", KINDS),
        ("key_", KINDS),
        ("values", {"times": np.signedinteger}),
        ("values", {"times": np.uint64}),
        ("values", {"absent": np.int64}),
    ],
)
def test_parts_that_are_not_there_or_of_another_type_count_as_missing(path, part, kinds):
    write_entry(path, KEY, "values", {}, ARRAYS)
    assert read_entry(path, KEY, part, kinds) is None


def test_values_that_are_no_object_count_as_missing(path):
    write_entry(path, KEY, "values", {}, ARRAYS)
    with np.load(path) as entry:
        arrays = dict(entry)
    said = bytes(arrays["description"]).replace(b'"values": {}', b'"values": []')
    arrays["description"] = np.frombuffer(said, dtype=np.uint8)
    np.savez_compressed(path, **arrays)
    assert read_entry(path, KEY, "values", KINDS) is None


def test_a_value_that_is_not_a_number_is_refused_and_leaves_no_file(path):
    with pytest.raises(ValueError, match="not JSON compliant"):
        write_entry(path, KEY, "values", {"memory": float("nan")}, ARRAYS)
    assert not path.parent.exists()


def test_names_are_safe_short_and_differ_with_the_key():
    names = {entry_name("../Émile " + "x" * 100, Key("spam", seed)) for seed in range(3)}
    assert len(names) == 3
    assert all(len(name) < 100 and "/" not in name and name.isascii() for name in names)


def test_only_the_oldest_of_one_folder_go_and_the_one_just_written_stays(tmp_path):
    for age in range(4):
        made = tmp_path / f"{age}.npz"
        made.write_bytes(b"0123456789")
        os.utime(made, (1_000 - age,) * 2)
    below = tmp_path / "latency" / "old.npz"
    below.parent.mkdir()
    below.write_bytes(b"0123456789")
    os.utime(below, (0, 0))
    forget_oldest(tmp_path, keep=tmp_path / "3.npz", most_bytes=20)
    assert sorted(found.name for found in tmp_path.rglob("*.npz")) == ["0.npz", "3.npz", "old.npz"]


def test_a_folder_that_is_not_there_has_nothing_to_forget(tmp_path):
    forget_oldest(tmp_path / "nowhere", keep=tmp_path / "a.npz", most_bytes=0)
    assert list(tmp_path.iterdir()) == []
