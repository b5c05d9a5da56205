"""The binormal generator: its exact truth against numerics, and its samples against the truth."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import integrate, stats

from simulator.generators import Binormal, binormal

SEPARATIONS = st.floats(-4.0, 4.0)
PREVALENCES = st.floats(0.001, 0.999)
QUICK = settings(max_examples=60, deadline=None, derandomize=True)


def test_auc_at_separation_two_is_the_published_value() -> None:
    # Phi(2 / sqrt 2), the reference value for d' = 2.
    assert Binormal(2.0, 0.1).roc_auc == pytest.approx(0.921350, abs=5e-7)


@pytest.mark.parametrize("separation", [-1.0, 0.0, 0.7, 2.0, 3.5])
def test_auc_is_the_area_under_the_exact_curve(separation: float) -> None:
    law = Binormal(separation, 0.3)
    area, error = integrate.quad(lambda rate: float(law.roc(rate)), 0.0, 1.0, limit=200)
    assert law.roc_auc == pytest.approx(area, abs=max(1e-6, 2 * error))


def test_auc_is_the_chance_that_a_positive_outscores_a_negative() -> None:
    law = Binormal(1.3, 0.5)
    chance, _ = integrate.quad(lambda s: stats.norm.pdf(s, 1.3) * stats.norm.cdf(s), -12, 12)
    assert law.roc_auc == pytest.approx(chance, abs=1e-9)


@QUICK
@given(SEPARATIONS, st.floats(-5.0, 5.0))
def test_the_curve_passes_through_the_rates_of_every_threshold(d: float, threshold: float) -> None:
    law = Binormal(d, 0.2)
    rate = law.false_positive_rate(threshold)
    assert float(law.roc(rate)) == pytest.approx(float(law.true_positive_rate(threshold)), abs=1e-9)


@QUICK
@given(SEPARATIONS, PREVALENCES, st.floats(-6.0, 6.0))
def test_the_posterior_is_bayes_rule_on_the_two_densities(
    separation: float, prevalence: float, score: float
) -> None:
    positive = prevalence * stats.norm.pdf(score, separation)
    negative = (1.0 - prevalence) * stats.norm.pdf(score)
    law = Binormal(separation, prevalence)
    assert float(law.posterior(score)) == pytest.approx(positive / (positive + negative), rel=1e-9)


@QUICK
@given(st.floats(0.2, 4.0), PREVALENCES, st.floats(0.01, 0.99))
def test_the_threshold_of_a_posterior_has_that_posterior(
    separation: float, prevalence: float, posterior: float
) -> None:
    law = Binormal(separation, prevalence)
    assert float(law.posterior(law.threshold(posterior))) == pytest.approx(posterior, rel=1e-9)


@QUICK
@given(SEPARATIONS, PREVALENCES, st.floats(-2.0, 2.0))
def test_precision_is_the_mean_posterior_above_the_threshold(
    separation: float, prevalence: float, threshold: float
) -> None:
    law = Binormal(separation, prevalence)
    grid = np.linspace(threshold, threshold + 14.0, 20_001)
    positive = prevalence * stats.norm.pdf(grid, separation)
    density = positive + (1.0 - prevalence) * stats.norm.pdf(grid)
    mean = integrate.simpson(law.posterior(grid) * density, x=grid)
    expected = mean / integrate.simpson(density, x=grid)
    assert float(law.precision(threshold)) == pytest.approx(expected, rel=1e-5)


def test_a_large_sample_agrees_with_the_exact_rates() -> None:
    sample = binormal(400_000, 1.5, 0.25, seed=3)
    positives, negatives = sample.score[sample.y == 1], sample.score[sample.y == 0]
    for threshold in (-0.5, 0.5, 1.5):
        recall = (positives >= threshold).mean()
        false_alarms = (negatives >= threshold).mean()
        assert recall == pytest.approx(float(sample.law.true_positive_rate(threshold)), abs=0.006)
        assert false_alarms == pytest.approx(
            float(sample.law.false_positive_rate(threshold)), abs=0.004
        )


def test_a_large_sample_is_calibrated_when_scored_by_the_posterior() -> None:
    sample = binormal(300_000, 2.0, 0.1, seed=5)
    posterior = sample.posterior
    for low in (0.0, 0.2, 0.4, 0.6, 0.8):
        inside = (posterior >= low) & (posterior < low + 0.2)
        gap = sample.y[inside].mean() - posterior[inside].mean()
        assert abs(gap) < 4.0 * np.sqrt(0.25 / inside.sum())


@QUICK
@given(st.integers(2, 400), PREVALENCES, st.integers(0, 5))
def test_both_classes_are_present_and_the_share_is_exact_to_one_case(
    n: int, prevalence: float, seed: int
) -> None:
    sample = binormal(n, 1.0, prevalence, seed=seed)
    positives = int(sample.y.sum())
    assert 1 <= positives <= n - 1
    assert abs(positives - n * prevalence) < 1.0


def test_a_seed_repeats_its_sample_and_another_does_not() -> None:
    first, again, other = (binormal(500, 1.0, 0.2, seed=s) for s in (7, 7, 8))
    assert np.array_equal(first.score, again.score)
    assert np.array_equal(first.y, again.y)
    assert not np.array_equal(first.score, other.score)


def test_samples_cannot_be_written_to() -> None:
    sample = binormal(10, 1.0, 0.5, seed=0)
    with pytest.raises(ValueError, match="read-only"):
        sample.score[0] = 0.0
    with pytest.raises(ValueError, match="read-only"):
        sample.y[0] = 1


def test_separation_zero_is_no_skill() -> None:
    law = Binormal(0.0, 0.3)
    assert law.roc_auc == 0.5
    assert law.posterior([-3.0, 0.0, 3.0]).tolist() == pytest.approx([0.3] * 3)
    with pytest.raises(ValueError, match="separation must not be 0"):
        law.threshold(0.5)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((1, 1.0, 0.5), "n must be at least 2, got 1"),
        ((10, float("inf"), 0.5), "separation must be a finite number, got inf"),
        ((10, float("nan"), 0.5), "separation must be a finite number, got nan"),
        ((10, 1.0, 0.0), r"prevalence must be in \(0, 1\), got 0.0"),
        ((10, 1.0, 1.0), r"prevalence must be in \(0, 1\), got 1.0"),
        ((10, 1.0, float("nan")), r"prevalence must be in \(0, 1\), got nan"),
    ],
)
def test_a_parameter_out_of_range_is_named(
    arguments: tuple[int, float, float], sentence: str
) -> None:
    with pytest.raises(ValueError, match=sentence):
        binormal(*arguments, seed=0)


@pytest.mark.parametrize("rate", [-0.1, 1.1, float("nan")])
def test_a_rate_outside_its_range_is_named(rate: float) -> None:
    with pytest.raises(ValueError, match=r"false_positive_rate must be in \[0, 1\]"):
        Binormal(1.0, 0.5).roc(rate)


@pytest.mark.parametrize("posterior", [0.0, 1.0, float("nan")])
def test_a_posterior_outside_its_range_is_named(posterior: float) -> None:
    with pytest.raises(ValueError, match=r"posterior must be in \(0, 1\)"):
        Binormal(1.0, 0.5).threshold(posterior)
