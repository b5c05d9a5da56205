"""Groups of features: every column of every data set once, and assumptions that make sense."""

from dataclasses import replace

import pytest

from simulator.datasets import DATASETS, load
from simulator.feature_groups import FEATURE_GROUPS, MOST_GROUPS, FeatureGroup, feature_groups
from simulator.lookup_latency import ORDERS, lookup_time
from simulator.study_parts import subsets

every_dataset = pytest.mark.parametrize("name", list(DATASETS))


def group(**changes):
    words = {"name": "a", "title": "A", "columns": ("x",), "note": "Assumed."}
    numbers = {"price_per_1000": 1.0, "p50_ms": 2.0, "p99_ms": 9.0}
    return FeatureGroup(**(words | numbers | changes))


@every_dataset
def test_every_column_is_in_exactly_one_group(name):
    columns = [column for one in feature_groups(name) for column in one.columns]
    assert sorted(columns) == sorted(load(name, max_rows=500).X.columns)


@every_dataset
def test_there_are_two_to_five_groups_with_names_and_titles_of_their_own(name):
    groups = feature_groups(name)
    assert 2 <= len(groups) <= MOST_GROUPS
    assert len({one.name for one in groups}) == len({one.title for one in groups}) == len(groups)
    assert all(one.name.isidentifier() for one in groups)


@every_dataset
def test_every_group_says_that_it_is_assumed_and_free_ones_take_no_time(name):
    for one in feature_groups(name):
        assert one.note.startswith("Assumed")
        assert one.note.endswith(".")
        assert one.at_hand == (one.price_per_1000 == 0)


def test_no_data_set_is_missing_and_none_is_made_up():
    assert list(FEATURE_GROUPS) == [name for name in DATASETS if name in FEATURE_GROUPS]
    assert set(FEATURE_GROUPS) == set(DATASETS)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"price_per_1000": -1.0}, "price per 1,000 of A must be between 0 and"),
        ({"price_per_1000": float("nan")}, "price per 1,000 of A must be between 0 and"),
        ({"p99_ms": 1.0}, "p99 of A must be at least its p50"),
        ({"p50_ms": 0.0}, "a p50 of 0 ms means no look-up at all"),
        ({"columns": ()}, "columns of A must name at least one column"),
    ],
)
def test_an_assumption_that_cannot_be_is_named(changes, words):
    with pytest.raises(ValueError, match=words):
        group(**changes)


def test_an_assumption_can_be_edited():
    assert replace(group(), price_per_1000=7.0).price_per_1000 == 7


def test_an_unknown_data_set_is_refused_by_name():
    with pytest.raises(ValueError, match="dataset must be one of credit_default"):
        feature_groups("nowhere")


def test_all_subsets_come_once_the_empty_one_first_and_the_whole_last():
    found = subsets("abcde")
    assert len(found) == len(set(found)) == 32
    assert (found[0], found[-1]) == ((), tuple("abcde"))


def test_more_groups_than_can_be_searched_are_refused():
    with pytest.raises(ValueError, match="names must be at most 5, got 6"):
        subsets("abcdef")


@pytest.mark.parametrize("p50", [1e-320, 1e-9, 0.00099])
def test_a_median_near_zero_is_refused_and_zero_is_not(p50):
    with pytest.raises(ValueError, match=r"p50 of A must be 0 \(no look-up\) or at least 0.001 ms"):
        group(p50_ms=p50, p99_ms=1.0)
    assert group(p50_ms=0.0, p99_ms=0.0).at_hand


def test_a_p99_of_more_than_ten_thousand_medians_is_refused():
    with pytest.raises(ValueError, match="p99 of A must be at most 10,000 times its p50, got"):
        group(p50_ms=1.0, p99_ms=10_001.0)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(("p50", "p99"), [(1e-3, 10.0), (100.0, 1e6), (1e-3, 1e-3), (1e6, 1e6)])
def test_the_time_of_every_look_up_that_is_let_in_is_finite(p50, p99, order):
    found = lookup_time([group(p50_ms=p50, p99_ms=p99)], order)
    assert found.p99_ms == pytest.approx(p99, rel=0.02)
    assert 0 <= found.p50_ms <= found.p95_ms <= found.p99_ms * (1 + 1e-12)
