"""The time of look-ups: exact where there is a formula, and never a sum of quantiles."""

import math

import numpy as np
import pytest

from simulator.feature_groups import FeatureGroup
from simulator.lookup_latency import lookup_time

Z_99 = 2.3263478740408408


def group(p50, p99, name="a"):
    return FeatureGroup(
        name=name, title=name, columns=(name,), price_per_1000=0, p50_ms=p50, p99_ms=p99, note=""
    )


def drawn(one, rng, size=400_000):
    sigma = math.log(one.p99_ms / one.p50_ms) / Z_99
    return one.p50_ms * np.exp(sigma * rng.normal(size=size))


GROUPS = [group(60.0, 350.0), group(8.0, 45.0), group(8.0, 45.0), group(20.0, 21.0)]


@pytest.mark.parametrize("order", ["parallel", "sequence"])
def test_one_look_up_has_the_quantiles_it_was_given(order):
    found = lookup_time([group(8.0, 45.0)], order)
    assert found.p50_ms == pytest.approx(8.0, rel=1e-4)
    assert found.p99_ms == pytest.approx(45.0, rel=1e-4)


@pytest.mark.parametrize("order", ["parallel", "sequence"])
def test_a_look_up_that_is_rarely_very_slow_has_the_median_it_was_given(order):
    found = lookup_time([group(1.0, 1000.0)], order)
    assert found.p50_ms == pytest.approx(1.0, rel=0.01)
    assert found.p99_ms == pytest.approx(1000.0, rel=0.01)
    after = lookup_time([group(1.0, 1000.0)], order, service_ms=np.array([5.0]))
    assert after.p50_ms == pytest.approx(6.0, rel=0.01)


def test_side_by_side_the_slowest_decides():
    rng = np.random.default_rng(0)
    truth = np.max([drawn(one, rng) for one in GROUPS], axis=0)
    found = lookup_time(GROUPS, "parallel")
    assert found.p50_ms == pytest.approx(np.quantile(truth, 0.5), rel=0.01)
    assert found.p95_ms == pytest.approx(np.quantile(truth, 0.95), rel=0.01)
    assert found.p99_ms == pytest.approx(np.quantile(truth, 0.99), rel=0.02)


def test_one_after_another_times_are_convolved_and_their_p99s_do_not_add():
    rng = np.random.default_rng(0)
    truth = np.sum([drawn(one, rng) for one in GROUPS], axis=0)
    found = lookup_time(GROUPS, "sequence")
    assert found.p50_ms == pytest.approx(np.quantile(truth, 0.5), rel=0.01)
    assert found.p99_ms == pytest.approx(np.quantile(truth, 0.99), rel=0.02)
    assert found.p99_ms < 0.95 * sum(one.p99_ms for one in GROUPS)


def test_side_by_side_of_equal_constants_is_that_constant():
    found = lookup_time([group(5.0, 5.0), group(5.0, 5.0)], "parallel")
    assert found.p99_ms == pytest.approx(5.0, rel=1e-3)


def test_constants_one_after_another_add():
    found = lookup_time([group(5.0, 5.0), group(7.0, 7.0)], "sequence")
    assert found.p50_ms == pytest.approx(12.0, rel=1e-3)
    assert found.p99_ms == pytest.approx(12.0, rel=1e-3)


def test_the_model_answers_after_the_look_ups():
    rng = np.random.default_rng(1)
    service = rng.gamma(2.0, 3.0, size=3_000)
    truth = np.max([drawn(one, rng) for one in GROUPS], axis=0) + rng.choice(service, 400_000)
    found = lookup_time(GROUPS, "parallel", service_ms=service)
    assert found.p50_ms == pytest.approx(np.quantile(truth, 0.5), rel=0.01)
    assert found.p99_ms == pytest.approx(np.quantile(truth, 0.99), rel=0.02)


def test_what_is_at_hand_takes_no_time_and_the_model_alone_takes_its_own():
    at_hand = group(0.0, 0.0)
    assert lookup_time([at_hand]).p99_ms == 0
    assert lookup_time([]).p99_ms == 0
    service = np.arange(101.0)
    assert lookup_time([at_hand], service_ms=service).p99_ms == 99
    assert lookup_time([at_hand, GROUPS[0]]) == lookup_time([GROUPS[0]])


def test_quantiles_of_the_model_alone_are_those_of_its_profile():
    service = np.random.default_rng(2).gamma(2.0, 3.0, size=2_500)
    found = lookup_time([], service_ms=service)
    ordered = sorted(service.tolist())
    assert (found.p50_ms, found.p95_ms, found.p99_ms) == (
        ordered[1249],
        ordered[2374],
        ordered[2474],
    )


def test_a_look_up_more_never_makes_an_answer_earlier():
    for order in ("parallel", "sequence"):
        times = [lookup_time(GROUPS[:n], order).p99_ms for n in range(5)]
        assert times == sorted(times)


@pytest.mark.parametrize("service", [[], [1.0, -2.0], [np.nan]])
def test_service_times_that_cannot_be_are_refused(service):
    with pytest.raises(ValueError, match="service_ms must hold finite times"):
        lookup_time(GROUPS, service_ms=np.array(service))


def test_an_unknown_order_is_refused():
    with pytest.raises(ValueError, match="order must be one of parallel, sequence"):
        lookup_time(GROUPS, "later")
