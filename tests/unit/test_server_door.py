"""Requests of many fleets side by side begin when a plain queue, one by one, says they do."""

from __future__ import annotations

import numpy as np
import pytest

from simulator.arrivals import arrivals
from simulator.law import law_of
from simulator.paired_runs import paired_runs
from simulator.server_door import door
from tests.support.queues import naive_shared

LANES, REQUESTS = (2, 3), 300


@pytest.mark.parametrize("servers", [2, 6, 7, 16, 21, 64])
def test_each_lane_waits_as_one_plain_queue(servers: int) -> None:
    rng = np.random.default_rng(servers)
    arrival = np.cumsum(rng.exponential(1.1 / servers, (REQUESTS, *LANES)), axis=0)
    service = rng.exponential(1.0, (REQUESTS, LANES[1]))
    let, began = door(np.zeros((servers, *LANES))), np.empty((REQUESTS, *LANES))
    for k in range(REQUESTS):
        let(arrival[k], service[k], began[k])
    for load in range(LANES[0]):
        for run in range(LANES[1]):
            came = arrival[:, load, run]
            waits = naive_shared(came.tolist(), service[:, run].tolist(), servers)
            assert began[:, load, run] - came == pytest.approx(waits, abs=1e-10)
    assert (began > arrival).mean() > 0.01


@pytest.mark.parametrize("servers", [3, 9])
def test_servers_that_are_at_work_at_first_are_waited_for_and_not_written_to(servers: int) -> None:
    free = np.linspace(5.0, 1.0, servers).reshape(servers, 1)
    let, began = door(free), np.empty(1)
    found = []
    for _ in range(servers):
        let(np.zeros(1), np.full(1, 100.0), began)
        found.append(float(began[0]))
    assert found == pytest.approx(sorted(free.ravel()))
    assert free[0, 0] == 5.0


@pytest.mark.parametrize("servers", [3, 9])
def test_looking_at_every_fourth_request_changes_none_of_them(servers: int) -> None:
    law = law_of(np.random.default_rng(0).gamma(2, 1.0, 500))
    between = [arrivals(400 * servers), arrivals(450 * servers)]
    whole = paired_runs(law, between, servers, requests=2_000, seed=1)
    few = paired_runs(law, between, servers, requests=2_000, seed=1, every=4)
    for all_of_it, part in zip(whole, few, strict=True):
        assert np.array_equal(part.wait_ms, all_of_it.wait_ms[::4])
        assert np.array_equal(part.fast_ms, all_of_it.fast_ms[::4])


def test_shorter_runs_are_more_runs_of_as_many_requests() -> None:
    law = law_of(np.random.default_rng(0).gamma(2, 1.0, 500))
    (long,) = paired_runs(law, [arrivals(1_500)], 4, requests=40_000, seed=0)
    (short,) = paired_runs(law, [arrivals(1_500)], 4, requests=40_000, seed=0, least_steps=500)
    assert short.wait_ms.shape[1] > 2 * long.wait_ms.shape[1]
    assert short.wait_ms.size == pytest.approx(long.wait_ms.size, rel=0.05)
    assert short.wait_ms.mean() == pytest.approx(long.wait_ms.mean(), rel=0.15)
