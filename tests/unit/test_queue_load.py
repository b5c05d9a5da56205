"""A station under a load: what is computed, what is simulated, and what is said when neither is."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from simulator.arrivals import arrivals
from simulator.load import (
    Station,
    arrivals_at,
    p99_ms,
    response,
    station,
    station_of_cascade,
    utilisation,
)
from simulator.queue_simulation import waits_of
from simulator.serving import Serving, Stage
from simulator.shared_queue import paired_runs, size_of_runs

RNG = np.random.default_rng(0)
MODEL_MS = 2 + RNG.gamma(2, 0.3, 2500)
NETWORK = Stage(name="network", place="outside", kind="lognormal", p50_ms=3, p99_ms=12)
LOOKUP = Stage(name="lookup", place="server", kind="lognormal", p50_ms=1, p99_ms=4)
OF = station(MODEL_MS, [NETWORK, LOOKUP])


def loaded(busy: float, of: Station = OF, **fields: object) -> Serving:
    serving = Serving(**fields)
    return replace(serving, arrival_rate_per_s=busy * serving.servers * 1000 / of.mean_ms)


def traced(serving: Serving, of: Station = OF, requests: int = 400_000) -> np.ndarray:
    """Response times of one long trace, the first tenth left out."""
    rng = np.random.default_rng(99)
    between = arrivals(serving.arrival_rate_per_s, serving.burstiness)
    arrival = np.cumsum(between.sample(requests, rng))
    service = of.service.sample(requests, rng)
    waits = waits_of(arrival, service, servers=serving.servers, dispatch=serving.dispatch)
    return (waits + service + of.outside.sample(requests, rng))[requests // 10 :]


LOADS = {
    "one server": loaded(0.7, servers=1),
    "one bursty server": loaded(0.5, servers=1, burstiness=5.0),
    "shared": loaded(0.7, servers=3),
    "shared and bursty": loaded(0.6, servers=3, burstiness=5.0),
    "shared by many": loaded(0.85, servers=16),
    "in turn": loaded(0.7, servers=3, dispatch="round_robin"),
    "in turn and bursty": loaded(0.6, servers=3, dispatch="round_robin", burstiness=5.0),
    "by lot": loaded(0.7, servers=3, dispatch="random"),
    "by lot and bursty": loaded(0.6, servers=3, dispatch="random", burstiness=5.0),
}


@pytest.mark.parametrize("name", LOADS)
def test_response_times_are_those_of_a_long_trace(name: str) -> None:
    serving = replace(LOADS[name], objective_ms=15.0)
    found, times = response(OF, serving), traced(serving)
    for quantile, q in ((found.p50, 0.5), (found.p95, 0.95), (found.p99, 0.99)):
        assert quantile.value_ms == pytest.approx(np.quantile(times, q), rel=0.03)
    assert found.attainment == pytest.approx((times <= 15).mean(), abs=0.01)


def test_the_same_arguments_give_the_same_response() -> None:
    for serving in LOADS.values():
        assert response(OF, serving, seed=4) == response(OF, serving, seed=4)
    shared = LOADS["shared"]
    assert response(OF, shared, seed=4) != response(OF, shared, seed=5)


def test_a_response_says_whether_it_was_computed_or_simulated() -> None:
    computed, simulated = response(OF, LOADS["one server"]), response(OF, LOADS["shared"])
    assert computed.method == "computed, M/G/1 by Fourier transform"
    assert computed.requests == 0
    assert response(OF, LOADS["in turn"]).method.startswith("computed, GI/G/1")
    for one in (computed, simulated):
        interval = one.p99.interval
        assert interval is not None
        assert interval.low < one.p99.value_ms < interval.high
        assert interval.method.startswith("simulation and") == (one is simulated)
    assert simulated.method == "simulated, 160,000 requests in 160 runs, seed 0"


def test_more_requests_narrow_what_simulation_leaves_open_and_the_wide_one_holds_the_value() -> (
    None
):
    serving = loaded(0.8, servers=4)
    few, many = response(OF, serving, requests=40_000), response(OF, serving, requests=1_000_000)
    low, high = zip(*(one.uncertainty.simulated.intervals[1] for one in (few, many)), strict=True)
    assert high[1] - low[1] < (high[0] - low[0]) / 2.5
    assert low[0] < many.p95.value_ms < high[0]


def test_attainment_needs_an_objective() -> None:
    without = response(OF, LOADS["shared"])
    assert math.isnan(without.attainment)
    assert without.attainment_interval is None
    with_one = response(OF, replace(LOADS["shared"], objective_ms=15.0))
    assert 0.5 < with_one.attainment_interval.low < with_one.attainment < 1
    assert with_one.attainment < with_one.attainment_interval.high <= 1


def test_the_objective_at_the_p99_is_attained_by_99_in_a_hundred() -> None:
    for serving in LOADS.values():
        p99 = response(OF, serving).p99.value_ms
        assert response(OF, replace(serving, objective_ms=p99)).attainment == pytest.approx(
            0.99, abs=1e-6
        )


def test_an_objective_below_the_fastest_response_is_attained_by_nobody() -> None:
    assert response(OF, replace(LOADS["shared"], objective_ms=0.5)).attainment == 0.0
    assert response(OF, replace(LOADS["by lot"], objective_ms=0.5)).attainment == 0.0


def test_a_full_fleet_has_no_times_and_the_reason_names_a_rate_and_a_fleet() -> None:
    of = station([10.0, 10.0])
    found = response(of, Serving(arrival_rate_per_s=250, servers=2))
    assert (found.stable, found.utilisation) == (False, 1.25)
    assert math.isnan(found.p99.value_ms)
    assert math.isnan(found.attainment)
    assert found.reason == (
        "250 requests/s keep 2 servers 125% busy, so the queue grows without end. "
        "Stable below 200 requests/s, or with 3 servers."
    )


def test_exactly_full_is_unstable_too() -> None:
    found = response(station([10.0, 10.0]), Serving(arrival_rate_per_s=200, servers=2))
    assert not found.stable
    assert found.reason.endswith("or with 3 servers.")


def test_a_fleet_beyond_the_largest_is_said_to_be() -> None:
    found = response(station([10.0, 10.0]), Serving(arrival_rate_per_s=9_999, servers=2))
    assert "this one would take 100 servers, more than the 64 allowed here" in found.reason


def test_almost_full_is_stable_on_paper_and_has_no_times() -> None:
    found = response(station([10.0, 10.0]), Serving(arrival_rate_per_s=99.95, servers=1))
    assert found.stable
    assert math.isnan(found.p50.value_ms)
    words = "99.95 requests/s are within a thousandth of the 100 that 1 server can take"
    assert words in found.reason
    assert found.reason.endswith(" Lower the rate, or take 2 servers.")


def test_almost_full_at_the_largest_fleet_can_only_lower_its_rate() -> None:
    found = response(station([10.0, 10.0]), Serving(arrival_rate_per_s=6_399, servers=64))
    assert found.reason.endswith(
        " Lower the rate; this one would take 65 servers, more than the 64 allowed here."
    )


def test_utilisation_is_rate_times_mean_service_over_servers() -> None:
    of = station([2.0, 4.0], [replace(LOOKUP, kind="constant", p99_ms=None), NETWORK])
    assert utilisation(of, Serving(arrival_rate_per_s=250, servers=2)) == pytest.approx(0.5)


def test_what_holds_the_server_fills_it_and_what_is_outside_does_not() -> None:
    inside = station(MODEL_MS, [replace(NETWORK, place="server")])
    outside = station(MODEL_MS, [NETWORK])
    assert inside.mean_ms == pytest.approx(outside.mean_ms + NETWORK_MEAN, rel=1e-6)
    assert outside.mean_ms == pytest.approx(MODEL_MS.mean(), rel=1e-12)
    rate = Serving(arrival_rate_per_s=140, servers=1)
    assert response(inside, rate).p99.value_ms > 2 * response(outside, rate).p99.value_ms
    assert inside.no_load_ms(0.99) == pytest.approx(outside.no_load_ms(0.99), rel=0.01)


NETWORK_MEAN = station([1.0, 1.0], [replace(NETWORK, place="server")]).mean_ms - 1.0


def test_stages_alone_make_a_station_and_nothing_at_all_does_not() -> None:
    assert station([0.0, 0.0], [LOOKUP]).mean_ms > 1
    with pytest.raises(ValueError, match="must not all be 0"):
        station([0.0, 0.0], [NETWORK])


def test_one_measured_time_is_too_few() -> None:
    with pytest.raises(ValueError, match="at least 2 measured times, got 1"):
        station([3.0])
    with pytest.raises(ValueError, match="at least one time, got none"):
        station([])


def test_a_profile_is_taken_by_its_service_times() -> None:
    class Profile:
        service_ms = np.array([3.0, 1.0])

    assert station(Profile()).service_ms.tolist() == [1.0, 3.0]


def test_service_times_are_the_measured_ones_or_as_good_as_them() -> None:
    assert np.array_equal(station(MODEL_MS).service_ms, np.sort(MODEL_MS))
    times = OF.service_ms
    assert times.mean() == pytest.approx(OF.mean_ms, rel=1e-3)
    assert np.quantile(times, 0.99) == pytest.approx(OF.service.quantile_ms(0.99), rel=0.01)
    assert OF.cv2 == pytest.approx(OF.service.variance / OF.mean_ms**2)


def test_a_cascade_sends_a_share_on_and_passes_its_stages_once() -> None:
    cheap, dear = station([1.0, 2.0], [LOOKUP, NETWORK]), station([20.0, 30.0], [LOOKUP])
    both = station_of_cascade(cheap, dear, 0.1)
    assert both.model.mean_ms == pytest.approx(1.5 + 0.1 * 25)
    assert both.mean_ms == pytest.approx(both.model.mean_ms + both.held.mean_ms, rel=1e-9)
    assert both.held is cheap.held
    assert both.outside is cheap.outside
    assert both.model.share_within(2) == pytest.approx(0.9)


def test_a_cascade_that_sends_nothing_or_everything_is_one_model_or_both() -> None:
    cheap, dear = station([1.0, 2.0]), station([20.0, 30.0])
    assert station_of_cascade(cheap, dear, 0).model is cheap.model
    everything = station_of_cascade(cheap, dear, 1)
    assert everything.service.value_ms.tolist() == [21, 22, 31, 32]
    with pytest.raises(ValueError, match=r"sent must be in \[0, 1\], got 1.2"):
        station_of_cascade(cheap, dear, 1.2)


def test_one_server_sees_every_arrival_whatever_the_dispatch() -> None:
    for dispatch in ("shared", "round_robin", "random"):
        between = arrivals_at(Serving(servers=1, dispatch=dispatch, burstiness=3.0))
        assert between == arrivals(50, 3.0)


def test_a_stage_outside_with_a_tail_far_longer_than_the_queue_does_not_blur_it() -> None:
    far = Stage(name="far", place="outside", kind="lognormal", p50_ms=1, p99_ms=1000)
    with_far, without = station(MODEL_MS, [far]), station(MODEL_MS)
    serving = loaded(0.6, of=with_far, servers=1)
    found = response(with_far, serving)
    assert found.mean_wait_ms == pytest.approx(response(without, serving).mean_wait_ms, rel=1e-3)
    times = traced(serving, with_far)
    assert found.p50.value_ms == pytest.approx(np.median(times), rel=0.02)
    assert found.p99.value_ms == pytest.approx(np.quantile(times, 0.99), rel=0.05)


def test_one_outlier_of_ten_seconds_is_simulated_for_long_enough() -> None:
    # Once in 2,501 requests a server is gone for 2,700 requests: short runs would never see it.
    of = station(np.append(MODEL_MS, 10_000.0))
    found = response(of, loaded(0.02, of=of, servers=2, objective_ms=5_000.0))
    assert found.p99.value_ms == pytest.approx(np.quantile(MODEL_MS, 0.99), rel=0.05)
    runs = paired_runs(of.service, [arrivals(100)], 2, requests=1000, seed=0)[0]
    assert len(runs.wait_ms) > 10 * 10_000 / of.mean_ms / 2
    busy = response(of, loaded(0.6, of=of, servers=2, objective_ms=100.0))
    assert busy.attainment_interval.low < busy.attainment < 0.95


def test_a_bursty_trickle_of_requests_has_times() -> None:
    # The two phases of the arrivals differ by less than rounding on the grid of one request.
    found = response(OF, Serving(arrival_rate_per_s=5, servers=1, burstiness=1.5))
    assert found.p99.value_ms == pytest.approx(OF.no_load_ms(0.99), rel=0.05)
    assert 0 < found.mean_wait_ms < 1


def test_a_long_tailed_stage_on_a_bursty_server_has_times() -> None:
    slow = Stage(name="slow", place="server", kind="lognormal", p50_ms=0.1, p99_ms=1000)
    of = station(MODEL_MS, [slow])
    for busy in (1e-3, 0.1, 0.5, 0.9):
        found = response(of, loaded(busy, of=of, servers=1, burstiness=1.5))
        assert of.fastest_ms < found.p50.value_ms < found.p99.value_ms < math.inf


@pytest.mark.parametrize("dispatch", ["shared", "random", "round_robin"])
@pytest.mark.parametrize("burstiness", [1.0, 2.0, 100.0])
def test_a_request_every_quarter_of_an_hour_does_not_wait(dispatch: str, burstiness: float) -> None:
    serving = Serving(arrival_rate_per_s=1e-3, servers=2, dispatch=dispatch, burstiness=burstiness)
    found = response(OF, serving)
    assert found.p50.value_ms == pytest.approx(OF.no_load_ms(0.5), rel=1e-3)
    assert found.p99.value_ms == pytest.approx(OF.no_load_ms(0.99), rel=1e-3)
    assert 0 <= found.mean_wait_ms < 1e-3


@pytest.mark.parametrize("name", ["one server", "shared", "in turn and bursty", "by lot"])
def test_the_p99_alone_is_that_of_the_response_and_the_rough_one_is_near(name: str) -> None:
    p99 = response(OF, LOADS[name], seed=3).p99.value_ms
    assert p99_ms(OF, LOADS[name], seed=3) == p99
    assert p99_ms(OF, LOADS[name], seed=3, rough=True) == pytest.approx(p99, rel=0.03)
    assert p99_ms(OF, loaded(1.2)) == math.inf


# The work of a step hardly depends on the fleet, so that steps and requests bound it.
@pytest.mark.parametrize("burstiness", [1.0, 100.0])
def test_a_simulation_is_bounded_whatever_is_asked_for(burstiness: float) -> None:
    far = Stage(name="far", place="server", kind="lognormal", p50_ms=0.1, p99_ms=1000)
    for of in (OF, station(MODEL_MS, [far])):
        for servers in (2, 16, 64):
            between = arrivals(100, burstiness)
            steps, runs = size_of_runs(of.service, between, servers, 200_000)
            assert steps <= 40_000
            assert steps * runs <= 640_000
            short, runs = size_of_runs(of.service, between, servers, 30_000, most_steps=4_000)
            assert short <= 8_192
            assert short * runs <= 140_000


@pytest.mark.parametrize("servers", [2, 8])
def test_runs_are_longer_than_a_rare_long_service_is_felt(servers: int) -> None:
    """While one server works it off, the others get through so many requests."""
    store = Stage(name="store", place="server", kind="lognormal", p50_ms=2, p99_ms=150)
    service = station(MODEL_MS, [store]).service
    meanwhile = servers * service.quantile_ms(0.999) / service.mean_ms
    steps, runs = size_of_runs(service, arrivals(100), servers, 200_000)
    assert steps > 15 * meanwhile
    assert steps * runs > 300_000


def test_the_runs_of_a_shared_queue_are_the_exact_walk_of_their_traces() -> None:
    pair = paired_runs(OF.service, [arrivals(600), arrivals(900)], 5, requests=1000, seed=2)
    rng = np.random.default_rng([2, 5])
    steps, runs = size_of_runs(OF.service, arrivals(600), 5, 1000)
    gaps = arrivals(600).sample(steps * runs, rng).reshape(steps, runs)
    served = OF.service.sample(steps * runs, rng).reshape(steps, runs)
    kept = slice(steps // 5, None)
    for paired, scale in zip(pair, (1.0, 600 / 900), strict=True):
        arrival = np.append(0.0, np.cumsum(scale * gaps[:-1, 7]))
        whole = waits_of(arrival, served[:, 7], servers=5)
        assert paired.wait_ms[:, 7] == pytest.approx(whole[kept], abs=1e-7)
