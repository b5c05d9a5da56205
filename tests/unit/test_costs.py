"""The cost matrix, t* and costs that differ by row."""

from __future__ import annotations

import numpy as np
import pytest

from simulator.costs import (
    CostMatrix,
    bayes_threshold,
    expected_cost,
    net_benefit_treat_all,
    row_costs,
    total_cost,
)
from simulator.sweep import sweep


@pytest.mark.parametrize("field", ["false_positive", "false_negative", "review", "true_negative"])
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_cost_must_be_finite(field: str, value: float) -> None:
    entries = {"false_positive": 1.0, "false_negative": 1.0, field: value}
    with pytest.raises(ValueError, match=f"{field} must be a finite number"):
        CostMatrix(**entries)


def test_the_review_is_paid_for_every_alert() -> None:
    table = sweep([0, 1, 1, 0], [0.9, 0.8, 0.2, 0.1])
    without = expected_cost(table, CostMatrix(3, 7))
    with_review = expected_cost(table, CostMatrix(3, 7, review=2))
    np.testing.assert_allclose(with_review - without, 2 * table.alert_rate, atol=1e-12)
    folded = expected_cost(table, CostMatrix(5, 7, true_positive=2))
    np.testing.assert_allclose(with_review, folded, atol=1e-12)


def test_a_calibrated_score_is_worth_an_alert_exactly_from_t_star_on() -> None:
    costs = CostMatrix(8, 120, true_positive=3, true_negative=-1, review=2)
    for probability in np.linspace(0.01, 0.99, 99):
        alert = probability * (3 + 2) + (1 - probability) * (8 + 2)
        silence = probability * 120 + (1 - probability) * -1
        assert (alert <= silence) == (probability >= bayes_threshold(costs))


@pytest.mark.parametrize(
    ("costs", "sentence"),
    [
        (CostMatrix(1, 5, true_negative=3), "false_positive plus review must not cost less"),
        (CostMatrix(1, 1, true_positive=3), "false_negative must not cost less"),
        (CostMatrix(1, 3, review=4), "false_negative must not cost less"),
        (CostMatrix(0, 0), "must cost something"),
    ],
)
def test_t_star_is_undefined_when_an_error_pays(costs: CostMatrix, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        bayes_threshold(costs)


def test_free_alarms_are_worth_raising_always_and_free_misses_never() -> None:
    assert bayes_threshold(CostMatrix(0, 5)) == 0.0
    assert bayes_threshold(CostMatrix(5, 0)) == 1.0


def test_amounts_are_summed_over_rows_not_averaged_first() -> None:
    label, score = [1, 1, 0, 0], [0.9, 0.1, 0.8, 0.2]
    amount = [1000.0, 10.0, 50.0, 50.0]
    # The large payment is caught, the small one missed, one false alarm of 2.
    assert total_cost(label, score, 0.5, amount, false_positive=2) == 12.0
    averaged = np.mean([1000.0, 10.0])
    assert total_cost(label, score, 0.5, [averaged] * 4, false_positive=2) != 12.0


def test_row_costs_take_numbers_or_rows() -> None:
    costs = row_costs(
        [1, 1, 0, 0],
        [0.9, 0.1, 0.8, 0.2],
        0.5,
        false_positive=[1, 2, 3, 4],
        false_negative=7,
        true_positive=-5,
        true_negative=0.5,
        review=1,
    )
    assert costs.tolist() == [-4.0, 7.0, 4.0, 0.5]


def test_row_costs_refuse_other_lengths() -> None:
    with pytest.raises(ValueError, match="one-dimensional and of one length"):
        row_costs([1], [0.1, 0.2], 0.5, false_positive=1, false_negative=1)


def test_treating_all_breaks_even_at_the_prevalence() -> None:
    assert net_benefit_treat_all(0.3, 0.3) == pytest.approx(0.0, abs=1e-15)
    assert net_benefit_treat_all(0.3, [0.1])[0] > 0 > net_benefit_treat_all(0.3, [0.5])[0]
    with pytest.raises(ValueError, match="prevalence must be in"):
        net_benefit_treat_all(0.0, 0.5)
