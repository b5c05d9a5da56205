"""Nobody on the frontier is beaten, everybody off it is, and what is missing is not placed."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from simulator.pareto import Domination, dominated_by, frontier, placed

NAN = float("nan")
TABLES = arrays(
    float,
    st.tuples(st.integers(0, 7), st.integers(1, 3)),
    elements=st.sampled_from([0.0, 1.0, 2.0, 3.0, NAN, float("inf")]),
)


def _beats(left, right):
    pairs = list(zip(left, right, strict=True))
    return all(a <= b for a, b in pairs) and any(a < b for a, b in pairs)


def test_cost_against_p99_worked_by_hand():
    values = [[1310, 2.0], [1204, 31.2], [1350, 18.0], [1250, 8.0]]
    assert frontier(values).tolist() == [True, True, False, True]


@given(TABLES)
def test_the_frontier_is_what_comparing_every_two_rows_gives(table):
    expected = [
        not any(np.isnan(row)) and not any(_beats(other, row) for other in table) for row in table
    ]
    assert frontier(table).tolist() == expected


@given(TABLES)
def test_whoever_is_off_the_frontier_is_beaten_by_somebody_on_it(table):
    names = [str(place) for place in range(len(table))]
    axes = [f"axis {place}" for place in range(table.shape[1])]
    found = dominated_by(names, table, axes)
    on = {name for name, best in zip(names, frontier(table), strict=True) if best}
    could = {name for name, there in zip(names, placed(table), strict=True) if there}
    assert found.keys() == could - on
    for name, dominations in found.items():
        expected = {other for other in on if _beats(table[int(other)], table[int(name)])}
        assert expected
        assert {one.by for one in dominations} == expected


@given(TABLES)
def test_the_order_of_the_models_does_not_matter(table):
    assert frontier(table[::-1]).tolist() == frontier(table).tolist()[::-1]


def test_equal_models_are_on_the_frontier_together():
    assert frontier([[1, 2], [1, 2], [2, 1]]).all()


def test_a_model_without_a_p99_cannot_be_placed_and_beats_nobody():
    values = [[1.0, NAN], [2.0, 5.0]]
    assert placed(values).tolist() == [False, True]
    assert frontier(values).tolist() == [False, True]
    assert dominated_by(["a", "b"], values, ["cost", "p99"]) == {}


def test_it_is_said_in_what_a_model_is_beaten_and_in_what_it_is_equal():
    found = dominated_by(["lr", "gb"], [[10, 2, 70], [12, 5, 70]], ["cost", "p99", "fleet"])
    assert found == {"gb": (Domination(by="lr", better=("cost", "p99"), equal=("fleet",)),)}


def test_no_model_at_all_has_an_empty_frontier():
    assert frontier(np.empty((0, 3))).tolist() == []


@pytest.mark.parametrize("values", [[1, 2, 3], np.empty((2, 0)), np.zeros((1, 2, 3))])
def test_what_is_no_table_is_refused(values):
    with pytest.raises(ValueError, match="values must be a table"):
        frontier(values)


def test_names_and_axes_must_fit_the_values():
    with pytest.raises(ValueError, match="a row for each name"):
        dominated_by(["a"], [[1, 2], [2, 1]], ["cost", "p99"])
    with pytest.raises(ValueError, match="names must differ"):
        dominated_by(["a", "a"], [[1, 2], [2, 1]], ["cost", "p99"])


def test_three_axes_let_a_model_stand_that_is_best_in_none():
    corners = [list(corner) for corner in itertools.permutations((1, 2, 9))]
    assert frontier([*corners, [3, 3, 3]]).all()
