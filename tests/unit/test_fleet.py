"""The largest rate, the fleet needed and what they cost, each at the very edge of the objective."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from simulator.fleet import cost_per_1000, cost_per_month, fleet, fleet_needed, largest_rate
from simulator.load import p99_ms, response, station
from simulator.queueing import response_time_quantile
from simulator.serving import Serving, Stage
from tests.support.queues import gamma_law

MODEL = station(2 + np.random.default_rng(0).gamma(2, 0.3, 2500))
QUEUES = {
    "one server": Serving(servers=1),
    "shared": Serving(servers=2),
    "by lot": Serving(servers=3, dispatch="random"),
    "in turn and bursty": Serving(servers=2, dispatch="round_robin", burstiness=4.0),
}


@pytest.mark.parametrize("name", QUEUES)
def test_at_the_largest_rate_the_objective_holds_and_just_above_it_does_not(name: str) -> None:
    serving = replace(QUEUES[name], objective_ms=14.0)
    rate = largest_rate(MODEL, serving)
    assert isinstance(rate, float)
    below = response(MODEL, replace(serving, arrival_rate_per_s=rate))
    above = response(MODEL, replace(serving, arrival_rate_per_s=rate * 1.002))
    assert below.p99.value_ms <= 14.0 < above.p99.value_ms
    assert below.attainment >= 0.99 - 1e-9


def test_the_largest_rate_of_mm1_is_that_of_its_formula() -> None:
    # p99 = ln(100) / (mu - lambda), so lambda = mu - ln(100) / objective
    law = gamma_law(1, 10.0)
    of = replace(MODEL, model=law)
    rate = largest_rate(of, Serving(servers=1, objective_ms=200.0))
    assert rate == pytest.approx(1000 * (0.1 - math.log(100) / 200), rel=1.5e-3)


@pytest.mark.parametrize("dispatch", ["shared", "random", "round_robin"])
def test_the_fleet_needed_holds_the_objective_and_one_server_fewer_does_not(dispatch: str) -> None:
    serving = Serving(arrival_rate_per_s=900, objective_ms=12.0, dispatch=dispatch)
    needed = fleet_needed(MODEL, serving)
    assert isinstance(needed, int)
    enough = response(MODEL, replace(serving, servers=needed)).p99.value_ms
    fewer = response(MODEL, replace(serving, servers=needed - 1)).p99.value_ms
    assert enough <= 12.0
    assert math.isnan(fewer) or fewer > 12.0


def test_the_fleet_of_exponential_servers_is_that_of_erlang() -> None:
    of = replace(MODEL, model=gamma_law(1, 10.0))
    serving = Serving(arrival_rate_per_s=450, objective_ms=60.0)
    exact = next(
        c
        for c in range(5, 65)
        if response_time_quantile(0.99, arrival_rate=0.45, service_rate=0.1, servers=c) <= 60
    )
    assert fleet_needed(of, serving) == exact


def test_one_queue_needs_no_more_servers_than_turns_and_turns_no_more_than_lots() -> None:
    needed = [
        fleet_needed(MODEL, Serving(arrival_rate_per_s=900, objective_ms=12.0, dispatch=dispatch))
        for dispatch in ("shared", "round_robin", "random")
    ]
    assert needed == sorted(needed)
    assert needed[0] < needed[2]


def test_an_objective_below_the_p99_without_load_names_that_p99_and_what_would_help() -> None:
    serving = Serving(objective_ms=3.0)
    p99 = f"{MODEL.no_load_ms(0.99):.3g} ms"
    enough = f"{math.ceil(100 * MODEL.no_load_ms(0.99)) / 100:.2f} ms"
    for said in (largest_rate(MODEL, serving), fleet_needed(MODEL, serving)):
        assert said == (
            f"With no load at all the p99 is {p99}, above the objective of 3 ms, and servers do "
            f"not change that: raise the objective to at least {enough}, serve it another way, or "
            "choose a faster model."
        )


def test_an_objective_just_below_the_p99_without_load_is_told_apart_from_what_would_do() -> None:
    said = fleet_needed(station([20.04, 20.04]), Serving(objective_ms=20.0))
    assert "the p99 is 20.04 ms, above the objective of 20 ms" in str(said)
    assert "raise the objective to at least 20.1 ms" in str(said)
    assert "at least 20.1 ms" in str(
        fleet_needed(station([20.1, 20.1]), Serving(objective_ms=20.0))
    )


def test_stages_that_take_the_time_are_named() -> None:
    slow = Stage(name="network", place="outside", kind="constant", p50_ms=40)
    of = station([2.0, 3.0], [slow])
    said = fleet_needed(of, Serving(objective_ms=20.0))
    assert "take time out of the stages (p99 40.0 ms by themselves)" in said


def test_without_an_objective_there_is_nothing_to_hold() -> None:
    for said in (largest_rate(MODEL, Serving()), fleet_needed(MODEL, Serving())):
        assert said == ("There is no objective for the 99th percentile: set one in milliseconds.")


def test_a_rate_that_64_servers_do_not_carry_is_said_to_be_too_high() -> None:
    said = fleet_needed(MODEL, Serving(arrival_rate_per_s=50_000, objective_ms=12.0))
    assert said.startswith("50,000 requests/s need more than 64 servers")


def test_an_objective_just_above_the_p99_without_load_leaves_no_rate() -> None:
    of = station([1.0] * 990 + [50.0] * 10)
    serving = Serving(servers=1, objective_ms=of.no_load_ms(0.99) + 1e-6)
    said = largest_rate(of, serving)
    assert isinstance(said, str)
    assert "so close to the p99 without load" in said


def test_a_loose_objective_stops_at_99_percent_utilisation() -> None:
    rate = largest_rate(MODEL, Serving(servers=2, objective_ms=1e5))
    assert rate * MODEL.mean_ms / 2000 == pytest.approx(0.99)


def test_the_same_fleet_costs_the_same_a_month_and_less_per_prediction_when_busier() -> None:
    calm = Serving(arrival_rate_per_s=50, servers=3, server_cost_per_month=70)
    busy = replace(calm, arrival_rate_per_s=100)
    assert cost_per_month(calm) == cost_per_month(busy) == 210
    assert cost_per_1000(calm) == pytest.approx(2 * cost_per_1000(busy), rel=1e-14)


# 30.4375 days of 86,400 s: 50 requests/s are 131,490,000 a month.
def test_the_cost_of_a_thousand_predictions_is_the_month_over_its_predictions() -> None:
    serving = Serving(arrival_rate_per_s=50, servers=1, server_cost_per_month=131.49)
    assert cost_per_1000(serving) == pytest.approx(0.001, rel=1e-12)


# 112% of what two servers of 6.579 ms answer, 304 requests/s.
def test_servers_that_fall_behind_have_a_cost_a_month_and_none_per_prediction() -> None:
    of, serving = station([1000 * 2 / 304] * 2), Serving(arrival_rate_per_s=340, servers=2)
    assert math.isnan(cost_per_1000(serving, of))
    assert math.isnan(cost_per_1000(replace(serving, arrival_rate_per_s=304.0001), of))
    held = replace(serving, arrival_rate_per_s=303.9)
    assert cost_per_1000(held, of) == cost_per_1000(held) > 0
    found = fleet(of, replace(serving, objective_ms=30, dispatch="random"))
    assert math.isnan(found.cost_per_1000)
    assert found.cost_per_month == cost_per_month(serving) > 0
    assert found.cost_per_1000_needed > 0


def test_answers_that_take_seconds_have_a_largest_rate_too() -> None:
    held = station(np.random.default_rng(2).gamma(4.0, 500.0, 2_000))
    serving = Serving(servers=1, arrival_rate_per_s=0.1, objective_ms=60_000.0)
    found = largest_rate(held, serving)
    assert isinstance(found, float)
    assert p99_ms(held, replace(serving, arrival_rate_per_s=found)) <= 60_000.0


def test_everything_together_agrees_with_its_parts() -> None:
    serving = Serving(arrival_rate_per_s=900, objective_ms=12.0, dispatch="random", servers=4)
    found = fleet(MODEL, serving)
    assert found.largest_rate == largest_rate(MODEL, serving)
    assert found.needed == fleet_needed(MODEL, serving)
    assert found.utilisation == pytest.approx(900 * MODEL.mean_ms / 4000)
    assert found.utilisation_at_needed == pytest.approx(900 * MODEL.mean_ms / 1000 / found.needed)
    assert found.utilisation_at_largest == pytest.approx(found.largest_rate * MODEL.mean_ms / 4000)
    assert found.cost_per_month_needed == 70.0 * found.needed
    assert found.cost_per_1000_needed == pytest.approx(
        found.cost_per_1000 * found.needed / 4, rel=1e-12
    )


def test_what_no_fleet_does_has_no_cost() -> None:
    found = fleet(MODEL, Serving(objective_ms=1.0))
    assert isinstance(found.needed, str)
    assert math.isnan(found.cost_per_month_needed)
    assert math.isnan(found.cost_per_1000_needed)
    assert math.isnan(found.utilisation_at_largest)
    assert found.cost_per_month == 140.0


BUSY_LOOKUP = Stage(name="lookup", place="server", kind="lognormal", p50_ms=2, p99_ms=20)


# What costs is an exact 99th percentile; rough ones lead to the right neighbourhood.
@pytest.mark.parametrize(
    ("servers", "burstiness", "objective_ms"), [(2, 1.0, 60.0), (8, 4.0, 40.0)]
)
def test_a_search_asks_for_few_exact_times(
    monkeypatch, servers: int, burstiness: float, objective_ms: float
) -> None:
    of = replace(MODEL, held=station([1.0, 1.0], [BUSY_LOOKUP]).held)
    asked = []

    def counted(*args: object, rough: bool = False, **rest: object) -> float:
        asked.append(rough)
        return p99_ms(*args, rough=rough, **rest)

    monkeypatch.setattr("simulator.fleet.p99_ms", counted)
    serving = Serving(
        arrival_rate_per_s=100 * servers,
        servers=servers,
        burstiness=burstiness,
        objective_ms=objective_ms,
    )
    assert isinstance(largest_rate(of, serving), float)
    assert asked.count(False) <= 6
    assert asked.count(True) <= 16
    asked.clear()
    assert isinstance(fleet_needed(of, serving), int)
    assert asked.count(False) <= 4
    assert asked.count(True) <= 12


def test_a_p99_of_no_time_at_all_has_a_largest_rate() -> None:
    """Of 1,000 answers 999 take no time: a p99 within the objective is one that does not wait."""
    of, serving = station([0.0] * 999 + [10.0]), Serving(servers=1, objective_ms=5)
    rate = largest_rate(of, serving)
    assert isinstance(rate, float)
    assert p99_ms(of, replace(serving, arrival_rate_per_s=rate)) <= 5
    assert p99_ms(of, replace(serving, arrival_rate_per_s=1.01 * rate)) > 5
