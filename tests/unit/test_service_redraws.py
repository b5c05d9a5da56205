"""The upper percentile of draws is less noisy than one of them, and no other where it matters."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.stats import norm

from simulator.service_redraws import upper_percentile


@pytest.mark.parametrize("power", [0.0, 0.3])
def test_a_line_through_the_highest_draws_is_a_quarter_less_noisy_and_as_high(power: float) -> None:
    """Normal draws, and some as skewed as those of a queue near full load."""
    rng = np.random.default_rng(1)
    normal = rng.standard_normal((400, 200))
    draws = normal if power == 0 else np.exp(power * normal)
    one_of_them = np.sort(draws, axis=1)[:, -2]
    found = np.array([upper_percentile(row, 0.01) for row in draws])
    assert found.std() < 0.8 * one_of_them.std()
    assert found.mean() == pytest.approx(one_of_them.mean(), rel=0.02)


def test_it_is_the_percentile_of_a_normal_law_that_is_drawn_evenly() -> None:
    draws = 3 + 2 * norm.ppf(np.arange(1, 201) / 201)
    assert upper_percentile(draws[::-1], 0.01) == pytest.approx(3 + 2 * norm.ppf(0.99), rel=1e-9)
    assert upper_percentile(draws, 0.05) == pytest.approx(3 + 2 * norm.ppf(0.95), rel=1e-9)


def test_beside_a_jump_it_is_one_of_the_draws() -> None:
    draws = np.append(np.linspace(0.0, 0.01, 195), np.full(5, 4.6))
    assert upper_percentile(draws, 0.01) == 4.6


def test_draws_without_end_are_kept_as_such_when_they_are_more_than_the_share() -> None:
    draws = norm.ppf(np.arange(1, 201) / 201)
    draws[-2:] = math.inf
    assert upper_percentile(draws, 0.01) == math.inf
    draws[-2] = 2.4
    assert 2.2 < upper_percentile(draws, 0.01) < 2.5


def test_few_or_equal_draws_give_one_of_them() -> None:
    assert upper_percentile(np.arange(40.0), 0.01) == 39.0
    assert upper_percentile(np.zeros(200), 0.01) == 0.0
