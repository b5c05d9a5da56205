"""Stages become laws and are convolved rather than added at their p99."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import lognorm, norm

from simulator.law import NOTHING, Law, law_of, mixture, sum_of, thinned
from simulator.load import response, station
from simulator.serving import Serving, Stage
from simulator.stages import stage_law, stages_law

NETWORK = Stage(name="network", place="outside", kind="lognormal", p50_ms=4, p99_ms=20)
LOOKUP = Stage(name="lookup", place="server", kind="lognormal", p50_ms=2, p99_ms=10)
FIXED = Stage(name="parse", place="server", kind="constant", p50_ms=1.5)
SEEN = Stage(name="cache", place="server", kind="empirical", sample_ms=(1.0, 1.0, 2.0, 8.0))


def test_a_lognormal_stage_has_the_median_and_the_p99_it_was_given() -> None:
    law = stage_law(NETWORK)
    assert law.quantile_ms(0.5) == pytest.approx(4, rel=0.02)
    assert law.quantile_ms(0.99) == pytest.approx(20, rel=0.02)


def test_a_lognormal_stage_has_the_mean_and_spread_of_its_formula() -> None:
    sigma = np.log(20 / 4) / norm.ppf(0.99)
    exact = lognorm(sigma, scale=4)
    law = stage_law(NETWORK)
    assert law.mean_ms == pytest.approx(exact.mean(), rel=1e-7)
    assert law.variance == pytest.approx(exact.var(), rel=1e-3)
    for q in (0.01, 0.3, 0.9, 0.999):
        assert law.share_within(float(exact.ppf(q))) == pytest.approx(q, abs=0.006)


def test_a_lognormal_stage_whose_p99_is_its_median_is_constant() -> None:
    law = stage_law(Stage(name="x", place="server", kind="lognormal", p50_ms=3, p99_ms=3))
    assert law.value_ms.tolist() == [3]


def test_constant_and_measured_stages_are_what_they_say() -> None:
    assert stage_law(FIXED).value_ms.tolist() == [1.5]
    assert stage_law(SEEN).value_ms.tolist() == [1, 1, 2, 8]
    assert stage_law(SEEN).share_within(1) == 0.5


def test_the_p99_of_two_stages_is_far_below_the_sum_of_their_p99s() -> None:
    both = sum_of(stage_law(NETWORK), stage_law(LOOKUP))
    summed = stage_law(NETWORK).quantile_ms(0.99) + stage_law(LOOKUP).quantile_ms(0.99)
    rng = np.random.default_rng(0)
    sigma = np.log(5) / norm.ppf(0.99)
    drawn = 4 * np.exp(sigma * rng.standard_normal(10**6))
    drawn += 2 * np.exp(sigma * rng.standard_normal(10**6))
    assert both.quantile_ms(0.99) == pytest.approx(np.quantile(drawn, 0.99), rel=0.01)
    assert both.quantile_ms(0.99) < 0.85 * summed


def test_the_median_of_two_stages_is_above_the_sum_of_their_medians() -> None:
    both = sum_of(stage_law(NETWORK), stage_law(LOOKUP))
    assert both.quantile_ms(0.5) > 1.05 * (4 + 2)


def test_stages_are_taken_by_place() -> None:
    stages = [NETWORK, LOOKUP, FIXED]
    assert stages_law(stages, "outside").mean_ms == pytest.approx(stage_law(NETWORK).mean_ms)
    held = stages_law(stages, "server")
    assert held.mean_ms == pytest.approx(stage_law(LOOKUP).mean_ms + 1.5, rel=1e-9)
    assert stages_law([], "server") is NOTHING


@pytest.mark.parametrize(("p50", "p99"), [(1e-3, 10.0), (100.0, 1e6), (1e-3, 1e-3), (1e6, 1e6)])
def test_the_widest_stages_that_can_be_asked_for_have_finite_times(p50: float, p99: float) -> None:
    law = stage_law(Stage(name="x", place="server", kind="lognormal", p50_ms=p50, p99_ms=p99))
    assert np.isfinite(law.value_ms).all()
    assert (np.diff(law.value_ms) > 0).all()
    assert law.quantile_ms(0.5) == pytest.approx(p50, rel=0.02)
    assert law.quantile_ms(0.99) == pytest.approx(p99, rel=0.02)
    sigma = np.log(p99 / p50) / norm.ppf(0.99)
    assert law.mean_ms == pytest.approx(p50 * np.exp(sigma**2 / 2), rel=0.01)


def test_a_sum_keeps_mean_and_variance_exactly_while_it_is_small() -> None:
    total = sum_of(law_of([1, 2, 9]), law_of([0, 4]))
    assert total.mean_ms == pytest.approx(6, rel=1e-14)
    assert total.variance == pytest.approx(np.var([1, 2, 9]) + np.var([0, 4]), rel=1e-13)


def test_a_sum_of_large_laws_keeps_the_mean_exactly_and_the_quantiles_nearly() -> None:
    rng = np.random.default_rng(1)
    first, second = rng.gamma(2, 3, 2500), rng.lognormal(0, 1, 2500)
    total = sum_of(law_of(first), law_of(second))
    assert len(total.value_ms) <= 8192
    assert total.mean_ms == pytest.approx(first.mean() + second.mean(), rel=1e-12)
    every = np.sort(np.add.outer(first, second), axis=None)
    for q in (0.01, 0.5, 0.95, 0.99, 0.999):
        assert total.quantile_ms(q) == pytest.approx(every[int(q * len(every))], rel=0.01)


def test_thinning_keeps_single_values_in_the_tails() -> None:
    law = law_of(np.arange(1, 5001) ** 2.0)
    thin = thinned(law, 500)
    assert len(thin.value_ms) <= 500
    assert thin.value_ms[-1] == 5000.0**2
    assert thin.value_ms[0] == 1.0
    assert thin.mean_ms == pytest.approx(law.mean_ms, rel=1e-12)
    assert thinned(law, 5000) is law


def test_a_mixture_follows_either_law_by_lot() -> None:
    law = mixture((0.75, law_of([1.0])), (0.25, law_of([5.0, 7.0])))
    assert law.value_ms.tolist() == [1, 5, 7]
    assert law.weight.tolist() == [0.75, 0.125, 0.125]
    only = law_of([2.0, 3.0])
    assert mixture((1.0, only), (0.0, law_of([9.0]))) is only


def test_shares_of_a_mixture_must_sum_to_one() -> None:
    with pytest.raises(ValueError, match="sum to 1, got"):
        mixture((0.5, NOTHING), (0.6, NOTHING))
    with pytest.raises(ValueError, match="0 or more"):
        mixture((-0.5, NOTHING), (1.5, NOTHING))


def test_draws_of_an_uneven_law_have_its_shares() -> None:
    law = Law(np.array([1.0, 10.0]), np.array([0.9, 0.1]))
    drawn = law.sample(100_000, np.random.default_rng(0))
    assert (drawn == 10).mean() == pytest.approx(0.1, abs=0.004)
    assert abs(np.corrcoef(drawn[1:], drawn[:-1])[0, 1]) < 0.015


@pytest.mark.parametrize("times", [[], [1.0, -0.1], [1.0, np.nan], [np.inf]])
def test_times_that_cannot_be_are_refused(times: list[float]) -> None:
    with pytest.raises(ValueError, match="times_ms must"):
        law_of(times)


def test_a_quantile_is_the_smallest_time_that_holds_the_share() -> None:
    law = law_of(np.arange(1.0, 101.0))
    assert law.quantile_ms(0.99) == 99
    assert law.quantile_ms(0.991) == 100
    assert law.quantile_ms(0) == 1
    assert law.quantile_ms(1) == 100
    assert law.share_within(0.5) == 0
    assert law.share_within(1e9) == 1


def wide(p50: float, p99: float, place: str = "server") -> Stage:
    return Stage(name=place, place=place, kind="lognormal", p50_ms=p50, p99_ms=p99)


def sum_within(time_ms: float, scales: tuple[float, float], sigmas: tuple[float, float]) -> float:
    """Share of two log-normal times that are together within one, by a sum over the first."""
    z = np.linspace(-8, 8, 20_001)
    left = time_ms - scales[0] * np.exp(sigmas[0] * z)
    weight = norm.pdf(z) / norm.pdf(z).sum()
    in_time = left > 0
    return float(weight[in_time] @ norm.cdf(np.log(left[in_time] / scales[1]) / sigmas[1]))


@pytest.mark.parametrize(("p50", "p99"), [(1, 1_000), (2, 10), (4, 20)])
def test_a_stage_beside_almost_nothing_keeps_its_quantiles(p50: float, p99: float) -> None:
    nothing_much = law_of(np.random.default_rng(0).gamma(4, 1e-9, 2500))
    both, sigma = (
        sum_of(stage_law(wide(p50, p99)), nothing_much),
        np.log(p99 / p50) / norm.ppf(0.99),
    )
    for q in (0.01, 0.05, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999):
        exact = p50 * np.exp(sigma * norm.ppf(q))
        assert both.quantile_ms(q) == pytest.approx(exact, rel=0.003)


@pytest.mark.parametrize(
    ("first", "second"), [((1, 1_000), (1, 1_000)), ((1, 1_000), (2, 10)), ((2, 10), (4, 20))]
)
def test_two_stages_together_have_the_quantiles_of_an_integral(
    first: tuple[float, float], second: tuple[float, float]
) -> None:
    both = sum_of(stage_law(wide(*first)), stage_law(wide(*second)))
    sigmas = tuple(np.log(p99 / p50) / norm.ppf(0.99) for p50, p99 in (first, second))
    for q in (0.05, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999):
        time_ms = both.quantile_ms(q)
        assert sum_within(0.997 * time_ms, (first[0], second[0]), sigmas) < q
        assert sum_within(1.003 * time_ms, (first[0], second[0]), sigmas) > q


def test_an_answer_without_a_queue_takes_as_long_as_its_two_wide_stages() -> None:
    stages = [wide(1, 1_000), wide(1, 1_000, "outside")]
    found = response(station([1e-6, 1e-6], stages), Serving(servers=1, arrival_rate_per_s=1e-3))
    sigma = np.log(1_000) / norm.ppf(0.99)
    for q, one in ((0.5, found.p50), (0.95, found.p95)):
        assert sum_within(0.996 * one.value_ms, (1, 1), (sigma, sigma)) < q
        assert sum_within(1.004 * one.value_ms, (1, 1), (sigma, sigma)) > q


def test_a_stage_has_exactly_the_median_it_was_given() -> None:
    assert stage_law(wide(1, 1_000)).quantile_ms(0.5) == pytest.approx(1, rel=1e-6)


@pytest.mark.parametrize(("p99", "lacks"), [(10, 1e-7), (1_000, 2e-4), (10_000, 6e-3)])
def test_the_mean_of_a_stage_lacks_as_little_as_is_said(p99: float, lacks: float) -> None:
    sigma = np.log(p99) / norm.ppf(0.99)
    missing = 1 - stage_law(wide(1, p99)).mean_ms / np.exp(sigma**2 / 2)
    assert -1e-9 <= missing <= 1.05 * lacks
    assert missing > 0.5 * lacks or p99 == 10
