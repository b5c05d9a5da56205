"""The table that a drag is read off: close to a direct computation, monotone, and silent beyond."""

from __future__ import annotations

import json
import math
import tracemalloc
from dataclasses import replace
from unittest.mock import patch

import numpy as np
import pytest

import simulator.response_table as module
from scripts.make_latency_cases import FILE, latency_cases_text
from simulator import shared_totals
from simulator.load import Station, response, station
from simulator.queueing import erlang_c, response_time_quantile
from simulator.response_table import (
    LEVELS,
    UTILISATION,
    ResponseTable,
    attained,
    interpolated,
    response_table,
    table_words,
)
from simulator.serving import Serving, Stage
from tests.support.queues import gamma_law

RNG = np.random.default_rng(0)
CALM = station(2 + RNG.gamma(2, 0.3, 2500))
STATIONS = {
    "a model": CALM,
    "nearly constant": station(RNG.normal(0.2, 0.004, 2500).clip(0.19)),
    "exponential": station(RNG.exponential(10, 2500)),
    "with stages": station(
        2 + RNG.gamma(2, 0.3, 2500),
        [
            Stage(name="network", place="outside", kind="lognormal", p50_ms=3, p99_ms=12),
            Stage(name="lookup", place="server", kind="lognormal", p50_ms=1, p99_ms=4),
        ],
    ),
}
OWN_QUEUES = {
    "one server": Serving(servers=1),
    "one bursty server": Serving(servers=1, burstiness=9.0),
    "in turn": Serving(servers=4, dispatch="round_robin"),
    "by lot and bursty": Serving(servers=3, dispatch="random", burstiness=3.0),
}
BETWEEN = ((UTILISATION[1:] + UTILISATION[:-1]) / 2)[::3]


def at(serving: Serving, of: Station, busy: float) -> Serving:
    return replace(serving, arrival_rate_per_s=busy * serving.servers * 1000 / of.mean_ms)


@pytest.mark.parametrize("name", STATIONS)
@pytest.mark.parametrize("queue", OWN_QUEUES)
def test_between_its_points_a_computed_table_is_within_2_percent(name: str, queue: str) -> None:
    of, serving = STATIONS[name], OWN_QUEUES[queue]
    table = response_table(of, serving)
    for busy in BETWEEN:
        exact = response(of, at(serving, of, float(busy)))
        for q, quantile in ((0.5, exact.p50), (0.95, exact.p95), (0.99, exact.p99)):
            read = interpolated(table, servers=serving.servers, utilisation=float(busy), q=q)
            assert read == pytest.approx(quantile.value_ms, rel=0.02)


@pytest.mark.parametrize("servers", [2, 8])
@pytest.mark.parametrize("burstiness", [1.0, 4.0])
def test_a_simulated_table_is_within_3_percent_of_the_settled_answer(
    servers: int, burstiness: float
) -> None:
    serving = Serving(servers=servers, burstiness=burstiness)
    table = response_table(CALM, serving)
    for busy in (0.33, 0.62, 0.8, 0.89, 0.93, 0.975):
        settled = response(CALM, at(serving, CALM, busy))
        for q, quantile in ((0.5, settled.p50), (0.95, settled.p95), (0.99, settled.p99)):
            read = interpolated(table, servers=servers, utilisation=busy, q=q)
            assert read == pytest.approx(quantile.value_ms, rel=0.03)


@pytest.mark.parametrize("servers", [8, 64])
def test_a_table_of_many_exponential_servers_is_that_of_erlang(servers: int) -> None:
    of = Station(gamma_law(1, 10))
    table = response_table(of, Serving(servers=servers))
    for busy in (0.35, 0.62, 0.8, 0.89, 0.93, 0.975, 0.9825, 0.9875):
        for q in (0.5, 0.95, 0.99):
            read = interpolated(table, servers=servers, utilisation=busy, q=q)
            exact = response_time_quantile(
                q, arrival_rate=0.1 * busy * servers, service_rate=0.1, servers=servers
            )
            assert read == pytest.approx(exact, rel=0.025)


@pytest.mark.parametrize(("burstiness", "calmest"), [(1.0, 0.5), (1.01, 0.01)])
def test_nothing_is_simulated_where_fewer_than_one_in_a_million_wait(
    burstiness: float, calmest: float
) -> None:
    with patch.object(shared_totals, "paired_runs", wraps=shared_totals.paired_runs) as runs:
        table = response_table(CALM, Serving(servers=64, burstiness=burstiness))
    offered = CALM.mean_ms / runs.call_args_list[0].args[1][0].mean_ms
    assert offered / 64 >= calmest - 1e-9
    if burstiness == 1:
        assert erlang_c(64 * calmest, 64) < 1e-6
        assert table.response_ms[0, 1] == pytest.approx(table.response_ms[0, 0], rel=1e-12)
        assert sum(len(call.args[1]) for call in runs.call_args_list) < len(UTILISATION) / 1.5


def test_a_few_slow_outliers_move_the_share_read_off_by_less_than_a_third_of_a_percent() -> None:
    # p99 lies on the step between 4 and 100 ms: there a time is ill-defined and a share is not.
    times = 2 + np.random.default_rng(0).gamma(2, 0.3, 2500)
    times[:20] = 100.0
    of, serving = station(times), Serving(servers=1)
    table = response_table(of, serving)
    for busy in BETWEEN:
        exact = response(of, at(serving, of, float(busy)))
        for q, quantile in ((0.5, exact.p50), (0.95, exact.p95), (0.99, exact.p99)):
            share = attained(
                table, servers=1, utilisation=float(busy), objective_ms=quantile.value_ms
            )
            assert share == pytest.approx(q, abs=0.0033)


def test_attainment_up_to_9999_in_10000_is_read_off() -> None:
    table = response_table(CALM, Serving(servers=1))
    for busy, goal in ((0.3, 8.0), (0.6, 15.0), (0.87, 60.0)):
        exact = response(CALM, replace(at(Serving(servers=1), CALM, busy), objective_ms=goal))
        share = attained(table, servers=1, utilisation=busy, objective_ms=goal)
        assert 1 - share == pytest.approx(1 - exact.attainment, rel=0.05)


def test_attained_undoes_interpolated() -> None:
    table = response_table(CALM, Serving(servers=2))
    for busy in (0.0, 0.013, 0.2, 0.47, 0.9, 0.987, 0.99):
        for q in (0.03, 0.5, 0.93, 0.99, 0.9995):
            time = interpolated(table, servers=2, utilisation=busy, q=q)
            share = attained(table, servers=2, utilisation=busy, objective_ms=time)
            assert share == pytest.approx(q, abs=1e-9)


def test_the_points_of_the_table_are_read_off_unchanged() -> None:
    table = response_table(CALM, Serving(servers=1))
    for i in (0, 7, -1):
        for j in range(len(LEVELS)):
            read = interpolated(
                table, servers=1, utilisation=float(UTILISATION[i]), q=float(LEVELS[j])
            )
            assert read == pytest.approx(float(table.response_ms[0, i, j]), rel=1e-12)


def test_without_load_the_table_holds_service_and_stages_alone() -> None:
    of = STATIONS["with stages"]
    table = response_table(of, Serving(servers=3))
    for q in (0.5, 0.95, 0.99):
        read = interpolated(table, servers=3, utilisation=0.0, q=q)
        assert read == pytest.approx(of.no_load_ms(q), rel=0.01)
    assert table.response_ms[0, 0, 0] == pytest.approx(of.fastest_ms)


def test_p50_p95_and_p99_are_levels_of_the_table() -> None:
    assert {0.5, 0.95, 0.99} <= set(LEVELS.tolist())
    assert (LEVELS[0], LEVELS[-1]) == (0.0, 0.9999)
    assert (UTILISATION[0], UTILISATION[-1]) == (0.0, 0.99)
    assert (np.diff(LEVELS) > 0).all()
    assert (np.diff(UTILISATION) > 0).all()


def test_servers_by_lot_share_one_row_and_other_fleets_have_their_own() -> None:
    by_lot = response_table(CALM, Serving(dispatch="random"), servers=[4, 2])
    assert by_lot.servers.tolist() == [2, 4]
    assert np.array_equal(by_lot.response_ms[0], by_lot.response_ms[1])
    shared = response_table(CALM, Serving(), servers=[1, 2, 4])
    p99 = [interpolated(shared, servers=c, utilisation=0.8, q=0.99) for c in (1, 2, 4)]
    assert p99[0] > 1.5 * p99[1] > 2 * p99[2]


def test_the_same_seed_gives_the_same_table() -> None:
    one, two, other = (response_table(CALM, Serving(servers=2), seed=s) for s in (1, 1, 2))
    assert np.array_equal(one.response_ms, two.response_ms)
    assert not np.array_equal(one.response_ms, other.response_ms)


def test_a_table_of_a_large_and_bursty_fleet_stays_below_100_megabytes(monkeypatch) -> None:
    lookup = Stage(name="lookup", place="server", kind="lognormal", p50_ms=2, p99_ms=20)
    of = station(2 + np.random.default_rng(0).gamma(2, 0.3, 2500), [lookup])
    monkeypatch.setattr(module, "UTILISATION", UTILISATION[::2])
    tracemalloc.start()
    try:
        table = response_table(of, Serving(servers=64, burstiness=100.0))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 100e6
    assert np.isfinite(table.response_ms).all()


def test_a_table_simulated_in_blocks_is_the_one_simulated_at_once(monkeypatch) -> None:
    serving = Serving(servers=3)
    whole = response_table(CALM, serving)
    monkeypatch.setattr(shared_totals, "_TOGETHER", 100_000)
    in_blocks = response_table(CALM, serving)
    assert in_blocks.response_ms == pytest.approx(whole.response_ms, rel=1e-4)


def test_beyond_the_table_there_are_words_and_no_number() -> None:
    table = response_table(station([10.0, 10.0]), Serving(servers=2))
    for busy in (0.9901, 0.999, 1.0, 1.7):
        assert math.isnan(interpolated(table, servers=2, utilisation=busy, q=0.99))
        assert math.isnan(attained(table, servers=2, utilisation=busy, objective_ms=50))
    assert table_words(table, servers=2, utilisation=0.99) == ""
    assert table_words(table, servers=2, utilisation=0.995) == (
        "Above 99% utilisation, 198 requests/s here, response times grow so steeply that none is "
        "read off while dragging."
    )
    assert table_words(table, servers=2, utilisation=1.25).startswith(
        "250 requests/s keep 2 servers 125% busy, so the queue grows without end."
    )


def test_levels_beyond_the_table_have_no_number_and_times_beyond_it_the_highest_level() -> None:
    table = response_table(CALM, Serving(servers=1))
    assert math.isnan(interpolated(table, servers=1, utilisation=0.5, q=0.99995))
    assert attained(table, servers=1, utilisation=0.5, objective_ms=1e9) == 0.9999
    assert attained(table, servers=1, utilisation=0.5, objective_ms=0.1) == 0.0
    assert math.isnan(attained(table, servers=1, utilisation=0.5, objective_ms=math.nan))


def test_what_is_not_in_the_table_is_refused_by_name() -> None:
    table = response_table(CALM, Serving(servers=1))
    with pytest.raises(ValueError, match=r"servers must be one of \[1\], got 2"):
        interpolated(table, servers=2, utilisation=0.5, q=0.5)
    with pytest.raises(ValueError, match="utilisation must be 0 or more, got -0.1"):
        attained(table, servers=1, utilisation=-0.1, objective_ms=5)
    with pytest.raises(ValueError, match="q must be 0 or more, got -0.5"):
        interpolated(table, servers=1, utilisation=0.5, q=-0.5)
    with pytest.raises(ValueError, match=r"servers must be between 1 and 64, got \[0, 2\]"):
        response_table(CALM, Serving(), servers=[2, 0])
    with pytest.raises(ValueError, match="servers must be between 1 and 64, got"):
        response_table(CALM, Serving(), servers=[])
    with pytest.raises(ValueError, match=r"servers must be whole numbers, got \[2.5\]"):
        response_table(CALM, Serving(), servers=[2.5])


@pytest.mark.parametrize("dispatch", ["shared", "round_robin", "random"])
@pytest.mark.parametrize("mean_ms", [2.0**-13, 2.0**16])
def test_a_model_so_fast_or_so_slow_that_its_rates_cannot_be_set_has_a_table(
    mean_ms: float, dispatch: str
) -> None:
    # In parts of the mean service time, every table is the same.
    like, serving = station([0.5, 1.5]), Serving(servers=2, dispatch=dispatch, burstiness=2.0)
    of = station([0.5 * mean_ms, 1.5 * mean_ms])
    expected = response_table(like, serving).response_ms
    found = response_table(of, serving).response_ms / mean_ms
    assert found == pytest.approx(expected, rel=1e-6)


def test_a_table_cannot_be_written_to() -> None:
    table = response_table(CALM, Serving(servers=1))
    with pytest.raises(ValueError, match="read-only"):
        table.response_ms[0, 0, 0] = 1.0


def test_the_cases_that_the_browser_must_equal_are_up_to_date() -> None:
    assert FILE.read_text(encoding="utf-8") == latency_cases_text()


def test_there_are_at_least_60_cases_and_they_cover_every_branch() -> None:
    cases = json.loads(FILE.read_text(encoding="utf-8"))
    assert sum(len(part["cases"]) for part in cases["tables"]) >= 60
    for part in cases["tables"]:
        table = ResponseTable(
            np.array(part["servers"]),
            np.array(part["utilisation"]),
            np.array(part["levels"]),
            np.array(part["response_ms"]),
            part["mean_service_ms"],
        )
        for servers, busy, q, objective_ms, time, share in part["cases"]:
            found = interpolated(table, servers=servers, utilisation=busy, q=q)
            assert found == pytest.approx(math.nan if time is None else time, nan_ok=True)
            found = attained(table, servers=servers, utilisation=busy, objective_ms=objective_ms)
            assert found == pytest.approx(math.nan if share is None else share, nan_ok=True)
