"""Folds: what is held out, and from which rows a model may learn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.folds import FoldError, capped_rows, fold_plan


def labels(negatives, positives, *, seed=0):
    y = np.array([0] * negatives + [1] * positives, dtype=np.int8)
    return np.random.default_rng(seed).permutation(y)


def test_every_row_is_held_out_exactly_once_when_there_is_no_time():
    plan = fold_plan(labels(83, 20))
    assert plan.scheme == "stratified"
    assert sorted(np.concatenate(plan.held_out)) == list(range(103))


def test_training_and_held_out_rows_never_meet_and_together_are_all_rows():
    plan = fold_plan(labels(40, 11))
    for train, held_out in zip(plan.train, plan.held_out, strict=True):
        assert sorted([*train, *held_out]) == list(range(51))


@given(st.integers(5, 200), st.integers(5, 200), st.integers(2, 5), st.integers(0, 9))
def test_stratified_folds_spread_rows_and_positives_within_one_row(negatives, positives, k, seed):
    y = labels(negatives, positives)
    plan = fold_plan(y, folds=k, seed=seed)
    sizes = [len(rows) for rows in plan.held_out]
    shares = [int(y[rows].sum()) for rows in plan.held_out]
    assert max(sizes) - min(sizes) <= 1
    assert max(shares) - min(shares) <= 1


def test_the_same_seed_repeats_and_another_seed_shuffles():
    y = labels(50, 50)
    first, again, other = (fold_plan(y, seed=s).held_out[0] for s in (3, 3, 4))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@given(
    st.lists(st.integers(0, 12), min_size=30, max_size=80).filter(lambda t: len(set(t)) > 1),
    st.integers(2, 5),
)
def test_in_time_every_training_row_is_strictly_earlier_than_every_held_out_row(times, k):
    time = np.array(times)
    # Both classes at every time, so that no block is of one class.
    time = np.concatenate([time, time])
    y = np.repeat([0, 1], len(times))
    plan = fold_plan(y, time, folds=k)
    held_out = np.concatenate(plan.held_out)
    assert len(held_out) == len(set(held_out))
    assert len(plan) == min(k, len(set(times)) - 1)
    for train, rows in zip(plan.train, plan.held_out, strict=True):
        assert time[train].max() < time[rows].min()
    assert time[plan.train[0]].max() < time[held_out].min()
    assert len(plan.train[0]) + len(held_out) == len(time)


def test_in_time_blocks_are_about_equal_when_every_row_has_its_own_time():
    plan = fold_plan(np.arange(600) % 2, np.arange(600), folds=5)
    assert plan.scheme == "forward in time"
    assert [len(rows) for rows in plan.held_out] == [100] * 5
    assert [len(rows) for rows in plan.train] == [100, 200, 300, 400, 500]
    assert "first 100 rows only train" in plan.notes[0]


def test_rows_need_not_be_in_time_order():
    time = np.random.default_rng(0).permutation(60)
    plan = fold_plan(np.arange(60) % 2, time, folds=2)
    assert time[plan.train[0]].max() < time[plan.held_out[0]].min()


def test_dates_are_a_time():
    dates = np.datetime64("2024-01-01", "us") + np.arange(60).astype("timedelta64[D]")
    plan = fold_plan(np.arange(60) % 2, dates, folds=5)
    assert [len(rows) for rows in plan.held_out] == [10] * 5


def test_as_many_timestamps_as_blocks_give_one_block_each_however_uneven():
    time = np.repeat([1, 2, 3, 4, 5, 6], [2, 90, 2, 2, 2, 2])
    plan = fold_plan(np.arange(100) % 2, time, folds=5)
    assert [set(time[rows]) for rows in plan.held_out] == [{2}, {3}, {4}, {5}, {6}]


def test_too_few_timestamps_give_fewer_folds_and_say_so():
    plan = fold_plan(np.arange(60) % 2, np.repeat([1, 2, 3], 20), folds=5)
    assert len(plan) == 2
    assert plan.notes[0] == "Time takes 3 values, so there are 2 folds, not 5."


def test_a_held_out_block_without_positives_is_allowed_and_noted():
    y = np.array([0, 1] * 10 + [0] * 20 + [0, 1] * 10)
    plan = fold_plan(y, np.arange(60), folds=2)
    assert "No positive is held out in fold 1" in plan.notes[-1]


@pytest.mark.parametrize(
    ("y", "time", "folds", "sentence"),
    [
        (np.zeros(50), None, 5, "only class 0.0"),
        (np.ones(50, dtype=int), None, 5, "only class 1"),
        (np.array([0, 1, 0]), None, 5, "5 folds need at least 5 rows, got 3"),
        (np.arange(50) % 2, None, 1, "folds must be at least 2, got 1"),
        (np.array([1] + [0] * 49), None, 5, "has no positive among its 40 training rows"),
        (np.array([0] + [1] * 49), None, 5, "has no negative among its 40 training rows"),
        (np.array([0] * 30 + [0, 1] * 15), np.arange(60), 5, "Fold 1 of 5 .forward in time. has"),
        (np.array([0, 1] * 10 + [0] * 40), np.arange(60), 2, "held-out rows hold only class 0"),
        (np.arange(50) % 2, np.ones(50), 5, "All rows have the same time"),
        (np.arange(50) % 2, np.array([np.nan] + [1.0] * 49), 5, "1 rows have none"),
    ],
)
def test_data_that_cannot_be_split_gives_a_sentence(y, time, folds, sentence):
    with pytest.raises(FoldError, match=sentence):
        fold_plan(y, time, folds=folds)


def test_rows_of_a_plan_cannot_be_changed():
    plan = fold_plan(labels(20, 20))
    with pytest.raises(ValueError, match="read-only"):
        plan.train[0][0] = 7


def test_a_cap_keeps_class_shares_and_repeats_by_seed():
    y = labels(900, 100)
    rows = np.arange(1000)
    kept = capped_rows(y, rows, cap=200, seed=1)
    assert len(kept) == len(set(kept)) == 200
    assert int(y[kept].sum()) == 20
    assert np.array_equal(kept, capped_rows(y, rows, cap=200, seed=1))


def test_a_cap_keeps_at_least_one_row_of_a_rare_class():
    y = labels(999, 1)
    assert int(y[capped_rows(y, np.arange(1000), cap=10, seed=0)].sum()) == 1


def test_fewer_rows_than_the_cap_are_left_alone():
    rows = np.arange(5)
    assert capped_rows(np.arange(5) % 2, rows, cap=5, seed=0) is rows
