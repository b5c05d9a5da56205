"""The interval of the average precision is that of drawing rows, and holds what it promises."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest

from simulator.curves import average_precision
from simulator.intervals import wilson_interval
from simulator.ranking_intervals import average_precision_interval
from simulator.sweep import sweep


def scored(rng: np.random.Generator, positives: int, negatives: int, separation: float = 1.5):
    y = np.repeat([1, 0], [positives, negatives])
    return y, rng.normal(size=len(y)) + separation * y


def step_sum(y: np.ndarray, score: np.ndarray, prevalence: float | None) -> float:
    """Average precision by its definition, one threshold at a time."""
    pi = y.mean() if prevalence is None else prevalence
    area = before = 0.0
    for threshold in np.unique(score)[::-1]:
        tpr, fpr = (score[y == 1] >= threshold).mean(), (score[y == 0] >= threshold).mean()
        precision = pi * tpr / (pi * tpr + (1 - pi) * fpr)
        area += precision * (tpr - before)
        before = tpr
    return area


@pytest.mark.parametrize("prevalence", [None, 0.01])
def test_the_interval_is_that_of_drawing_rows(prevalence: float | None) -> None:
    y, score = scored(np.random.default_rng(1), 40, 110)
    table = sweep(y, score) if prevalence is None else sweep(y, score).at_prevalence(prevalence)
    assert average_precision(table) == pytest.approx(step_sum(y, score, prevalence))
    rng, drawn = np.random.default_rng(5), []
    for _ in range(600):
        if prevalence is None:
            rows = rng.integers(len(y), size=len(y))
        else:
            rows = np.concatenate([rng.integers(40, size=40), rng.integers(40, 150, size=110)])
        drawn.append(step_sum(y[rows], score[rows], prevalence))
    low, high = np.quantile(drawn, [0.025, 0.975])
    interval = average_precision_interval(table)
    near = 0.3 * np.std(drawn)
    assert interval.low == pytest.approx(low, abs=near)
    assert interval.high == pytest.approx(high, abs=near)
    assert interval.method.startswith("bootstrap" if prevalence is None else "stratified")


def test_it_holds_the_truth_about_95_times_in_100() -> None:
    rng, norm = np.random.default_rng(2), NormalDist()
    t = np.linspace(-7, 9, 4001)
    tpr = np.array([1 - norm.cdf(x - 1.5) for x in t])
    fpr = np.array([1 - norm.cdf(x) for x in t])
    precision = 0.1 * tpr / (0.1 * tpr + 0.9 * fpr)
    truth = float(np.sum((precision[1:] + precision[:-1]) / 2 * -np.diff(tpr)))
    hits = 0
    for seed in range(250):
        table = sweep(*scored(rng, 100, 300)).at_prevalence(0.1)
        interval = average_precision_interval(table, replicates=300, seed=seed)
        hits += interval.low <= truth <= interval.high
    assert 0.89 <= hits / 250 <= 0.985


def test_it_repeats_exactly_and_names_its_seed() -> None:
    table = sweep(*scored(np.random.default_rng(3), 50, 150))
    assert average_precision_interval(table, seed=4) == average_precision_interval(table, seed=4)
    assert average_precision_interval(table, seed=4) != average_precision_interval(table, seed=5)
    assert "seed 4" in average_precision_interval(table, seed=4).method


def test_a_perfect_order_is_not_called_certain() -> None:
    interval = average_precision_interval(sweep([0] * 20 + [1] * 6, range(26)))
    assert (interval.low, interval.high) == (wilson_interval(6, 6).low, 1.0)


def test_a_constant_score_has_the_set_prevalence_and_nothing_around_it() -> None:
    interval = average_precision_interval(sweep([0, 1] * 50, [0.5] * 100).at_prevalence(0.01))
    assert (interval.low, interval.high) == pytest.approx((0.01, 0.01), abs=1e-15)
    assert "all scores are equal" in interval.method
    natural = average_precision_interval(sweep([0, 1] * 50, [0.5] * 100))
    assert natural.low < 0.5 < natural.high


def test_draws_that_are_equal_by_chance_of_the_order_give_no_interval() -> None:
    upside_down = sweep([0] * 20 + [1] * 20, [0.9] * 20 + [0.1] * 20).at_prevalence(0.1)
    assert average_precision(upside_down) == pytest.approx(0.1)
    assert average_precision_interval(upside_down) is None


def test_too_many_draws_without_a_positive_give_no_interval() -> None:
    rng = np.random.default_rng(6)
    assert average_precision_interval(sweep(*scored(rng, 2, 1000))) is None
    assert average_precision_interval(sweep(*scored(rng, 2, 1000)).at_prevalence(0.01)) is not None
    assert average_precision_interval(sweep(*scored(rng, 5, 1000))) is not None


def test_one_positive_gives_no_interval() -> None:
    assert average_precision_interval(sweep([0, 0, 1], [0.1, 0.3, 0.2])) is None


def test_weighted_rows_and_settings_out_of_range_are_refused() -> None:
    y, score = scored(np.random.default_rng(1), 5, 5)
    with pytest.raises(ValueError, match="needs counts of rows"):
        average_precision_interval(sweep(y, score, weight=np.full(10, 0.5)))
    with pytest.raises(ValueError, match="level must be in"):
        average_precision_interval(sweep(y, score), 1.0)
    with pytest.raises(ValueError, match="replicates must be at least 100"):
        average_precision_interval(sweep(y, score), replicates=10)
