"""What must hold of every queue, on traces that hypothesis makes up."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.arrivals import Arrivals, arrivals
from simulator.law import law_of, sum_of
from simulator.load import p99_ms, response, station
from simulator.queue_simulation import assigned, waits_of
from simulator.queueing import erlang_b, erlang_c, response_time_quantile
from simulator.response_table import attained, interpolated, response_table
from simulator.serving import LEAST_RATE, Serving, Stage
from simulator.waiting import QUICK, waiting_law
from tests.support.queues import gamma_law, naive_own, naive_shared, waiting_integral

# Whole numbers of milliseconds: sums are exact, so that equal means equal.
GAPS = st.lists(st.integers(0, 30), min_size=1, max_size=60)
FLEETS = st.integers(1, 6)


@st.composite
def traces(draw: st.DrawFn) -> tuple[list[float], list[float]]:
    gaps = draw(GAPS)
    service = draw(st.lists(st.integers(0, 80), min_size=len(gaps), max_size=len(gaps)))
    return np.cumsum(gaps, dtype=float).tolist(), [float(s) for s in service]


@given(traces(), FLEETS)
def test_a_shared_queue_equals_the_plain_walk(trace, servers: int) -> None:
    arrival, service = trace
    assert waits_of(arrival, service, servers=servers).tolist() == naive_shared(
        arrival, service, servers
    )


@given(traces(), FLEETS)
def test_queues_in_turn_equal_the_plain_walk(trace, servers: int) -> None:
    arrival, service = trace
    server = [k % servers for k in range(len(arrival))]
    found = waits_of(arrival, service, servers=servers, dispatch="round_robin")
    assert found.tolist() == naive_own(arrival, service, server)


@given(traces(), FLEETS, st.integers(0, 1000))
def test_queues_by_lot_equal_the_plain_walk(trace, servers: int, seed: int) -> None:
    arrival, service = trace
    server = assigned(len(arrival), servers, seed=seed).tolist() if servers > 1 else [0] * 60
    found = waits_of(arrival, service, servers=servers, dispatch="random", seed=seed)
    assert found.tolist() == naive_own(arrival, service, server[: len(arrival)])


@given(traces(), FLEETS)
def test_no_request_of_a_shared_queue_waits_longer_with_one_more_server(
    trace, servers: int
) -> None:
    # Samplewise for one queue (Kiefer and Wolfowitz); in turn or by lot it holds on average only.
    fewer = waits_of(*trace, servers=servers)
    assert (waits_of(*trace, servers=servers + 1) <= fewer).all()


@given(
    traces(),
    FLEETS,
    st.sampled_from(["shared", "round_robin", "random"]),
    st.sampled_from([1, 2, 4, 7]),
)
def test_no_request_waits_less_when_the_same_requests_come_faster(
    trace, servers: int, dispatch, slower: int
) -> None:
    arrival, service = trace
    busy = waits_of(arrival, service, servers=servers, dispatch=dispatch)
    calm = waits_of(np.multiply(arrival, slower), service, servers=servers, dispatch=dispatch)
    assert (calm <= busy).all()


@given(traces(), FLEETS, st.sampled_from(["shared", "round_robin", "random"]))
def test_the_area_under_the_queue_is_the_sum_of_the_waits(trace, servers: int, dispatch) -> None:
    # Little's law on a trace that begins and ends empty: L T = sum of the waits.
    arrival, service = trace
    waits = waits_of(arrival, service, servers=servers, dispatch=dispatch)
    assert waiting_integral(arrival, waits.tolist()) == pytest.approx(waits.sum(), abs=1e-9)


@given(st.integers(0, 10**6), st.integers(2, 8), st.floats(0.3, 0.95))
@settings(max_examples=25)
def test_one_queue_waits_less_than_turns_and_turns_less_than_lots(
    seed: int, servers: int, busy: float
) -> None:
    # Of expectations: long traces of the same requests, with room for their noise.
    rng = np.random.default_rng(seed)
    arrival = np.cumsum(rng.exponential(1 / (busy * servers), 20_000))
    service = rng.gamma(2.0, 0.5, 20_000)
    shared, turns, lots = (
        waits_of(arrival, service, servers=servers, dispatch=dispatch, seed=seed).mean()
        for dispatch in ("shared", "round_robin", "random")
    )
    assert shared <= turns * 1.02
    assert turns <= lots * 1.1


@given(st.floats(0.01, 0.98), st.integers(1, 60))
def test_more_servers_at_the_same_utilisation_make_fewer_wait(busy: float, servers: int) -> None:
    assert erlang_c(busy * (servers + 1), servers + 1) < erlang_c(busy * servers, servers) + 1e-15
    assert 0 <= erlang_b(busy * servers, servers) <= erlang_c(busy * servers, servers) <= 1


@given(st.floats(0.01, 0.99), st.integers(1, 30), st.floats(0, 0.9999), st.floats(0, 0.9999))
def test_quantiles_of_mmc_ascend_and_lie_above_the_service_alone(
    busy: float, servers: int, one: float, two: float
) -> None:
    load = {"arrival_rate": busy * servers, "service_rate": 1.0, "servers": servers}
    low, high = (response_time_quantile(q, **load) for q in sorted((one, two)))
    assert low <= high + 1e-12
    assert high >= -np.log1p(-max(one, two)) - 1e-9


TIMES = st.lists(st.floats(0.5, 50), min_size=2, max_size=40)


@given(TIMES, st.sampled_from([1.0, 3.0]), st.sampled_from(["round_robin", "random"]))
@settings(max_examples=15)
def test_a_table_rises_along_utilisation_and_along_levels(times, burstiness, dispatch) -> None:
    of = station(times)
    serving = Serving(servers=2, burstiness=burstiness, dispatch=dispatch)
    table = response_table(of, serving)
    assert (np.diff(table.response_ms, axis=1) >= 0).all()
    assert (np.diff(table.response_ms, axis=2) >= 0).all()
    busy = np.linspace(0, 0.99, 60)
    for q in (0.5, 0.95, 0.99):
        line = [interpolated(table, servers=2, utilisation=float(u), q=q) for u in busy]
        assert (np.diff(line) >= -1e-9 * line[-1]).all()
    share = [attained(table, servers=2, utilisation=float(u), objective_ms=40.0) for u in busy]
    assert (np.diff(share) <= 1e-9).all()
    for u in (0.013, 0.5, 0.931):
        line = [interpolated(table, servers=2, utilisation=u, q=q) for q in np.linspace(0, 0.9999)]
        assert (np.diff(line) >= -1e-12).all()


@given(TIMES, st.floats(0.05, 0.9), st.integers(1, 4))
@settings(max_examples=15)
def test_response_times_ascend_with_load_and_fall_with_servers(times, busy, servers) -> None:
    of = station(times)
    serving = Serving(servers=servers, dispatch="random", objective_ms=60.0)
    rate = busy * servers * 1000 / of.mean_ms
    one = response(of, replace(serving, arrival_rate_per_s=rate))
    faster = response(of, replace(serving, arrival_rate_per_s=rate * 1.05))
    larger = response(of, replace(serving, arrival_rate_per_s=rate, servers=servers + 1))
    slack = 1 + 1e-3
    for better, worse in ((one, faster), (larger, one)):
        assert better.p95.value_ms <= worse.p95.value_ms * slack
        assert better.p99.value_ms <= worse.p99.value_ms * slack
        assert better.mean_wait_ms <= worse.mean_wait_ms * slack
        assert better.attainment >= worse.attainment - 1e-3
    assert one.p50.value_ms <= one.p95.value_ms <= one.p99.value_ms


@given(TIMES, TIMES)
def test_sums_of_laws_add_means_and_variances(one, two) -> None:
    first, second = law_of(one), law_of(two)
    total = sum_of(first, second)
    assert total.mean_ms == pytest.approx(first.mean_ms + second.mean_ms, rel=1e-9)
    assert total.variance == pytest.approx(first.variance + second.variance, rel=1e-6, abs=1e-9)
    assert total.fastest_ms == pytest.approx(first.fastest_ms + second.fastest_ms)
    assert float(total.weight.sum()) == pytest.approx(1)


@given(st.floats(1, 100), st.integers(1, 64))
def test_arrivals_that_are_split_keep_their_rate(burstiness: float, servers: int) -> None:
    whole = arrivals(120, burstiness)
    assert whole.cv2 == pytest.approx(burstiness, rel=1e-6)
    for split in (whole.at_random(servers), whole.in_turn(servers)):
        assert split.mean_ms == pytest.approx(servers * whole.mean_ms, rel=1e-9)
    assert whole.in_turn(servers).cv2 == pytest.approx(burstiness / servers, rel=1e-6)


EXPONENTIAL = gamma_law(1, 10.0, cells=2_000)


def waiting_share(between: Arrivals, mean_ms: float) -> float:
    """Root of ``sigma = E[exp(-mu (1 - sigma) A)]``: who waits at GI/M/1, by bisection."""
    low, high = 0.0, 1.0

    def share(sigma: float) -> float:
        s = (1 - sigma) / mean_ms
        parts = zip(between.weights, between.rates_per_ms, strict=True)
        return sum(w * r / (r + s) for w, r in parts)

    high = 1 - 1e-9
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if share(middle) > middle else (low, middle)
    return low


@given(st.floats(-8, math.log10(0.98)), st.floats(0, 2), st.sampled_from([1, 2, 64]))
@settings(max_examples=40, deadline=None)
def test_a_bursty_queue_at_any_load_waits_as_the_formula_of_gi_m_1_says(
    busy: float, burst: float, servers: int
) -> None:
    # Mean wait: mean service times sigma / (1 - sigma).
    between = arrivals(10**busy * servers * 100, 10**burst)
    between = between.at_random(servers) if servers > 1 else between
    waits = waiting_law(EXPONENTIAL, between, resolution=QUICK)
    sigma = waiting_share(between, EXPONENTIAL.mean_ms)
    assert np.isfinite(waits.mass).all()
    assert float(waits.mass.sum()) == pytest.approx(1, abs=1e-6)
    mean = EXPONENTIAL.mean_ms * sigma / (1 - sigma)
    assert waits.mean_ms == pytest.approx(mean, rel=0.01, abs=1e-9)


HEAVY = {
    "plain": station([2.0, 3.0, 2.5, 9.0]),
    "heavy": station(
        [2.0, 3.0],
        [Stage(name="s", place="server", kind="lognormal", p50_ms=0.1, p99_ms=1000)],
    ),
    "tiny": station([0.001, 0.003]),
}


@given(
    st.sampled_from(sorted(HEAVY)),
    st.floats(-8, math.log10(0.9)),
    st.floats(0, 2),
    st.sampled_from([1, 3, 64]),
)
@settings(max_examples=15, deadline=None)
def test_any_load_and_burstiness_give_finite_times_that_ascend_with_the_load(
    name: str, busy: float, burst: float, servers: int
) -> None:
    of = HEAVY[name]
    most = servers * 1_000 / of.mean_ms
    rate = max(10**busy * most, LEAST_RATE)
    serving = Serving(
        arrival_rate_per_s=min(rate, 9e5), servers=servers, dispatch="random", burstiness=10**burst
    )
    one = p99_ms(of, serving, rough=True)
    more = p99_ms(
        of, replace(serving, arrival_rate_per_s=serving.arrival_rate_per_s * 1.05), rough=True
    )
    assert math.isfinite(one)
    assert of.no_load_ms(0.99) * 0.98 <= one <= more * (1 + 5e-3)


@pytest.mark.parametrize("burstiness", [1.0 + 2**-52, 1 + 1e-12, 1 + 1e-9, 1 + 1e-6])
def test_burstiness_a_hair_above_1_is_as_good_as_none(burstiness: float) -> None:
    for servers in (1, 2, 64):
        calm, bursty = (arrivals(50 * servers, b).at_random(servers) for b in (1.0, burstiness))
        waits = [waiting_law(EXPONENTIAL, law, resolution=QUICK).mean_ms for law in (calm, bursty)]
        assert waits[1] == pytest.approx(waits[0], rel=1e-5)
