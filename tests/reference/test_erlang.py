"""Erlang's formulas and M/M/c against published tables, integration and simulation."""

from __future__ import annotations

import math
from decimal import Decimal, localcontext

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.stats import poisson

from simulator.queueing import erlang_b, erlang_c, response_time_quantile, response_time_share

# Rappaport TS (2002), Wireless Communications: Principles and Practice, 2nd ed., table 3.4:
# offered load in Erlang, to three digits, that so many channels carry at a blocking probability.
# One entry is left out: for 40 channels at 0.002 it has 25.7, where every solver finds 25.60.
CAPACITY = {
    2: {0.01: 0.153, 0.005: 0.105, 0.002: 0.065, 0.001: 0.046},
    4: {0.01: 0.869, 0.005: 0.701, 0.002: 0.535, 0.001: 0.439},
    5: {0.01: 1.36, 0.005: 1.13, 0.002: 0.900, 0.001: 0.762},
    10: {0.01: 4.46, 0.005: 3.96, 0.002: 3.43, 0.001: 3.09},
    20: {0.01: 12.0, 0.005: 11.1, 0.002: 10.1, 0.001: 9.41},
    24: {0.01: 15.3, 0.005: 14.2, 0.002: 13.0, 0.001: 12.2},
    40: {0.01: 29.0, 0.005: 27.3, 0.001: 24.5},
    70: {0.01: 56.1, 0.005: 53.7, 0.002: 51.0, 0.001: 49.2},
    100: {0.01: 84.1, 0.005: 80.9, 0.002: 77.4, 0.001: 75.2},
}


@pytest.mark.parametrize("servers", CAPACITY)
def test_blocking_is_that_of_the_published_table(servers: int) -> None:
    for blocked, load in CAPACITY[servers].items():
        last_digit = 10.0 ** (math.floor(math.log10(load)) - 2) if load >= 1 else 0.001
        low, high = (erlang_b(load + step * last_digit, servers) for step in (-1, 1))
        assert low < blocked < high


# Westbay Engineers, Erlang B calculator manual, "How much traffic can a trunk group handle?".
def test_fifteen_lines_carry_the_published_load_at_one_call_in_a_hundred_lost() -> None:
    assert erlang_b(8.108, 15) == pytest.approx(0.01, abs=2e-6)


# The value that the reference list of this project asks for.
def test_two_in_five_requests_wait_when_ten_servers_carry_eight() -> None:
    assert erlang_c(8, 10) == pytest.approx(0.40918, abs=5e-6)


# Gross D, Shortle JF, Thompson JM, Harris CM (2008), Fundamentals of Queueing Theory, 4th ed.,
# example 3.1: 6 patients an hour, 20 minutes each, 3 doctors: 8/9 wait on average, so C = 4/9.
def test_four_in_nine_patients_wait_for_three_doctors() -> None:
    assert erlang_c(2, 3) == pytest.approx(4 / 9, rel=1e-14)


# Hillier FS, Lieberman GJ, Introduction to Operations Research, the county hospital: 2 patients an
# hour, 20 minutes each; with two doctors P(W_q = 0) = .833, with one .333.
def test_patients_of_the_county_hospital_wait_as_published() -> None:
    assert 1 - erlang_c(2 / 3, 1) == pytest.approx(1 / 3, rel=1e-14)
    assert 1 - erlang_c(2 / 3, 2) == pytest.approx(5 / 6, rel=1e-14)


# The reference list: 10 ms of service, one server.
@pytest.mark.parametrize(("busy", "p99"), [(0.5, 92.10), (0.8, 230.26), (0.9, 460.52)])
def test_a_busier_server_has_the_p99_of_mm1(busy: float, p99: float) -> None:
    found = response_time_quantile(0.99, arrival_rate=0.1 * busy, service_rate=0.1, servers=1)
    assert found == pytest.approx(p99, abs=0.005)
    assert found == pytest.approx(-math.log(0.01) * 10 / (1 - busy), rel=1e-12)


@pytest.mark.parametrize("servers", [1, 7, 100, 500, 2000])
@pytest.mark.parametrize("busy", [0.3, 0.9, 0.999])
def test_blocking_of_hundreds_of_servers_equals_the_poisson_ratio(
    servers: int, busy: float
) -> None:
    load = busy * servers
    ratio = math.exp(poisson.logpmf(servers, load) - poisson.logcdf(servers, load))
    assert erlang_b(load, servers) == pytest.approx(ratio, rel=1e-9)


@pytest.mark.parametrize(
    ("arrival_rate", "servers"), [(0.5, 1), (1.0, 2), (3.2, 4), (7.0, 8), (60.0, 64), (0.999, 2)]
)
def test_the_share_in_time_is_the_integral_over_waiting_times(
    arrival_rate: float, servers: int
) -> None:
    waiting, spare = erlang_c(arrival_rate, servers), servers - arrival_rate
    for time in (0.3, 1.0, 4.0, 12.0):
        after_a_wait, _ = quad(
            lambda w, t=time: spare * math.exp(-spare * w) * (1 - math.exp(-(t - w))),
            0,
            time,
            epsabs=1e-13,
        )
        both = (1 - waiting) * (1 - math.exp(-time)) + waiting * after_a_wait
        found = response_time_share(
            time, arrival_rate=arrival_rate, service_rate=1, servers=servers
        )
        assert found == pytest.approx(both, abs=1e-11)


@pytest.mark.parametrize("servers", [2, 5, 64])
@pytest.mark.parametrize("apart", [0.0, 1e-13, 1e-9, 1e-5, -1e-5, -1e-9])
def test_nothing_breaks_where_waiting_and_service_have_the_same_rate(
    servers: int, apart: float
) -> None:
    # c mu - lambda = mu makes the usual formula 0 / 0
    rate = servers - 1 + apart
    found = response_time_share(2.0, arrival_rate=rate, service_rate=1, servers=servers)
    near = response_time_share(2.0, arrival_rate=servers - 1, service_rate=1, servers=servers)
    assert found == pytest.approx(near, abs=1e-4)
    assert abs(found - near) <= 2 * abs(apart) + 1e-14


@pytest.mark.parametrize("q", [0.0, 1e-6, 0.3, 0.5, 0.95, 0.99, 0.9999, 1 - 1e-12])
@pytest.mark.parametrize(
    ("arrival_rate", "servers"), [(0.01, 1), (0.98, 1), (1.0, 2), (7.9, 8), (450.0, 500)]
)
def test_a_quantile_is_the_inverse_of_the_share(
    q: float, arrival_rate: float, servers: int
) -> None:
    load = {"arrival_rate": arrival_rate, "service_rate": 1.0, "servers": servers}
    time = response_time_quantile(q, **load)
    assert response_time_share(time, **load) == pytest.approx(q, abs=1e-10)


def test_the_quantile_follows_the_unit_of_the_rates() -> None:
    per_s = response_time_quantile(0.95, arrival_rate=150, service_rate=100, servers=2)
    per_ms = response_time_quantile(0.95, arrival_rate=0.15, service_rate=0.1, servers=2)
    assert per_ms == pytest.approx(1000 * per_s, rel=1e-12)


def test_a_plain_simulation_of_four_servers_agrees_with_the_closed_form() -> None:
    rng = np.random.default_rng(5)
    arrival = np.cumsum(rng.exponential(1 / 2.8, 200_000)).tolist()
    service = rng.exponential(1.0, 200_000).tolist()
    free, responses = [0.0] * 4, []
    for at, needs in zip(arrival, service, strict=True):
        first = min(range(4), key=free.__getitem__)
        free[first] = max(at, free[first]) + needs
        responses.append(free[first] - at)
    for q in (0.5, 0.95, 0.99):
        exact = response_time_quantile(q, arrival_rate=2.8, service_rate=1, servers=4)
        assert np.quantile(responses, q) == pytest.approx(exact, rel=0.02)


def test_a_full_fleet_is_unstable_and_the_sentence_says_what_would_be_stable() -> None:
    message = "stable below 200, or with 3 servers"
    with pytest.raises(ValueError, match=message):
        response_time_quantile(0.99, arrival_rate=250, service_rate=100, servers=2)
    with pytest.raises(ValueError, match="utilisation must be below 1, got 1: "):
        response_time_quantile(0.99, arrival_rate=200, service_rate=100, servers=2)
    with pytest.raises(ValueError, match="offered_load must be below servers .* 11 servers would"):
        erlang_c(10, 10)


@pytest.mark.parametrize("servers", [0, -1, 2.5, True, math.nan, math.inf])
def test_a_fleet_is_a_whole_number_of_servers(servers: float) -> None:
    for call in (
        lambda: erlang_b(1, servers),
        lambda: erlang_c(0.5, servers),
        lambda: response_time_quantile(0.5, arrival_rate=1, service_rate=9, servers=servers),
    ):
        with pytest.raises(ValueError, match="servers must be a whole number of at least 1"):
            call()


@pytest.mark.parametrize("q", [-0.1, 1.0, math.nan])
def test_a_level_lies_in_zero_to_one(q: float) -> None:
    with pytest.raises(ValueError, match="q must be in"):
        response_time_quantile(q, arrival_rate=1, service_rate=2, servers=1)


@pytest.mark.parametrize("servers", [1, 2, 64])
def test_everybody_is_answered_in_the_end_and_nobody_at_once(servers: int) -> None:
    load = {"arrival_rate": 0.9 * servers, "service_rate": 1.0, "servers": servers}
    assert response_time_share(math.inf, **load) == 1.0
    assert response_time_share(0.0, **load) == 0.0
    assert all(0 <= response_time_share(10.0**-k, **load) <= 10.0**-k + 1e-15 for k in range(20))
    with pytest.raises(ValueError, match="time must be 0 or more, got nan"):
        response_time_share(math.nan, **load)


@pytest.mark.parametrize("q", [1e-300, 1e-12, 1e-6, 1e-3, 0.1, 0.49999, 0.5, 0.9, 1 - 1e-9])
@pytest.mark.parametrize("busy", [0.01, 0.5, 0.9, 0.99])
def test_quantiles_of_one_server_are_those_of_its_exponential_to_the_last_digits(
    busy: float, q: float
) -> None:
    exact = -math.log1p(-q) / (2 - 2 * busy)
    found = response_time_quantile(q, arrival_rate=2 * busy, service_rate=2, servers=1)
    assert found == pytest.approx(exact, rel=1e-12, abs=0)


@pytest.mark.parametrize("q", [1e-12, 1e-6, 0.01, 0.5, 0.99])
@pytest.mark.parametrize(("servers", "busy"), [(2, 0.5), (3, 0.99), (8, 0.75)])
def test_quantiles_of_several_servers_give_the_share_in_fifty_digits(
    servers: int, busy: float, q: float
) -> None:
    found = response_time_quantile(q, arrival_rate=servers * busy, service_rate=1, servers=servers)
    with localcontext(prec=50):
        load, blocked = Decimal(servers * busy), Decimal(1)
        for k in range(1, servers + 1):
            blocked = load * blocked / (k + load * blocked)
        waits = servers * blocked / (servers - load * (1 - blocked))
        spare = servers - load

        def within(time: Decimal) -> Decimal:
            served = (-time).exp()
            waited = served - (-spare * time).exp() if spare != 1 else time * served
            return 1 - served - waits * waited / ((spare - 1) if spare != 1 else 1)

        time, off = Decimal(found), Decimal("2e-12")
        assert within(time * (1 - off)) < Decimal(q) < within(time * (1 + off))


@pytest.mark.parametrize("q", [5e-324, 1e-310, 1e-291, 1e-289])
@pytest.mark.parametrize(("busy", "servers"), [(0.5, 1), (0.95, 3)])
def test_a_share_of_next_to_nothing_has_the_time_of_the_first_digits(q, busy, servers):
    load = {"arrival_rate": busy * servers, "service_rate": 1.0, "servers": servers}
    found = response_time_quantile(q, **load)
    # At first the share answered rises with the time at the rate of those that need not wait.
    assert found == pytest.approx(q / (1 - erlang_c(busy * servers, servers)), rel=1e-6, abs=5e-324)
