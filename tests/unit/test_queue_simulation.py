"""The simulation of a trace against one that walks through it request by request."""

from __future__ import annotations

import numpy as np
import pytest

from simulator.queue_simulation import assigned, waits_of
from tests.support.queues import naive_own, naive_shared


def trace(requests: int, busy: float, servers: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    arrival = np.cumsum(rng.exponential(1 / (busy * servers), requests))
    return arrival, rng.exponential(1.0, requests)


@pytest.mark.parametrize("servers", [2, 3, 8, 40])
@pytest.mark.parametrize("busy", [0.3, 0.8, 0.97, 1.3])
def test_a_shared_queue_is_bit_for_bit_what_walking_through_gives(
    servers: int, busy: float
) -> None:
    arrival, service = trace(30_000, busy, servers)
    waits = waits_of(arrival, service, servers=servers)
    assert np.array_equal(waits, naive_shared(arrival.tolist(), service.tolist(), servers))


@pytest.mark.parametrize("requests", [0, 1, 2, 511, 512, 513, 1024, 5000])
def test_any_length_of_trace_is_simulated(requests: int) -> None:
    arrival, service = trace(requests, 0.9, 3)
    waits = waits_of(arrival, service, servers=3)
    assert waits.tolist() == naive_shared(arrival.tolist(), service.tolist(), 3)
    assert len(waits_of(arrival, service)) == requests


def test_one_server_is_lindleys_recursion() -> None:
    arrival, service = trace(50_000, 0.95, 1)
    naive = naive_own(arrival.tolist(), service.tolist(), [0] * 50_000)
    assert waits_of(arrival, service) == pytest.approx(np.array(naive), abs=1e-8)


def test_round_robin_sends_every_third_request_to_each_of_three() -> None:
    arrival, service = trace(10_000, 0.9, 3)
    naive = naive_own(arrival.tolist(), service.tolist(), [k % 3 for k in range(10_000)])
    found = waits_of(arrival, service, servers=3, dispatch="round_robin")
    assert found == pytest.approx(np.array(naive), abs=1e-8)


def test_lots_send_requests_where_they_say() -> None:
    arrival, service = trace(10_000, 0.9, 3)
    server = assigned(10_000, 3, seed=7)
    naive = naive_own(arrival.tolist(), service.tolist(), server.tolist())
    found = waits_of(arrival, service, servers=3, dispatch="random", seed=7)
    assert found == pytest.approx(np.array(naive), abs=1e-8)
    assert np.bincount(server).tolist() == pytest.approx([3333] * 3, rel=0.05)


def test_requests_that_arrive_together_are_served_in_their_order() -> None:
    assert waits_of([5.0] * 5, [2.0, 1.0, 4.0, 1.0, 1.0], servers=2).tolist() == [0, 0, 1, 2, 3]


def test_a_long_service_holds_up_what_comes_after_it_across_pieces() -> None:
    arrival = np.arange(3000.0)
    service = np.full(3000, 0.5)
    service[10] = 2000.0
    waits = waits_of(arrival, service, servers=2)
    assert waits.tolist() == naive_shared(arrival.tolist(), service.tolist(), 2)
    assert waits_of(arrival, service)[2000] > 1000


def test_hardly_any_piece_is_run_one_request_at_a_time_at_a_moderate_load(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    slow: list[int] = []
    monkeypatch.setattr(
        "simulator.queue_simulation._Pieces.run_one", lambda _, piece: slow.append(piece)
    )
    arrival, service = trace(200_000, 0.7, 4)
    waits_of(arrival, service, servers=4)
    assert len(slow) < 40  # of 391 pieces


def test_p99_of_a_million_requests_is_within_3_percent_of_mm1() -> None:
    arrival, service = trace(1_000_000, 0.9, 1, seed=1)
    response = 10 * (waits_of(arrival, service) + service)
    assert np.quantile(response, 0.99) == pytest.approx(460.517, rel=0.03)


NAN, INF = float("nan"), float("inf")


@pytest.mark.parametrize(
    ("arrival", "service", "words"),
    [
        ([1.0, 0.5], [1.0, 1.0], "ascending"),
        ([0.0, NAN, 2.0], [1.0, 1.0, 1.0], "arrival_ms must be finite and ascending"),
        ([NAN], [1.0], "arrival_ms must be finite and ascending"),
        ([0.0, INF], [1.0, 1.0], "arrival_ms must be finite and ascending"),
        ([-INF, 0.0], [1.0, 1.0], "arrival_ms must be finite and ascending"),
        ([1.0, 2.0], [1.0], "of one length"),
        (1.0, 1.0, "of one length"),
        ([1.0], [-1.0], "service_ms must be finite and 0 or more"),
        ([1.0], [NAN], "service_ms must be finite and 0 or more"),
        ([1.0], [INF], "service_ms must be finite and 0 or more"),
    ],
)
def test_a_trace_that_cannot_be_is_refused(arrival: object, service: object, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        waits_of(arrival, service, servers=2)


@pytest.mark.parametrize("servers", [0, -1, 2.0, 1.5, NAN, True])
def test_a_trace_is_served_by_a_whole_number_of_servers(servers: float) -> None:
    with pytest.raises(ValueError, match=f"servers must be a whole number .*, got {servers}"):
        waits_of([1.0], [1.0], servers=servers)
    with pytest.raises(ValueError, match="servers must be a whole number of at least 1"):
        assigned(10, servers)


@pytest.mark.parametrize("servers", [1, 2])
def test_an_unknown_dispatch_is_refused_and_not_taken_for_another(servers: int) -> None:
    with pytest.raises(ValueError, match="one of shared, round_robin, random, got fastest"):
        waits_of([1.0], [1.0], servers=servers, dispatch="fastest")
