"""A model is judged by its p99 and by whether the servers keep up, with the number that decides."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.budget import (
    CASCADE_NAMED,
    Loaded,
    candidate,
    late_cost,
    moved,
    rate_text,
    remedies,
)
from simulator.comparison import PairedDifference
from simulator.intervals import Interval
from simulator.models import MODELS
from simulator.serving import Serving

SERVING = Serving(objective_ms=20, arrival_rate_per_s=200, servers=2)
FAST = Loaded(p99_ms=7.8, utilisation=0.4, stable=True, servers_needed=1)
SLOW = Loaded(p99_ms=31.23, utilisation=0.6, stable=True, servers_needed=3, largest_rate_per_s=181)
UNSTABLE = Loaded(p99_ms=math.nan, utilisation=1.321, stable=False, servers_needed=3)


def _candidate(loaded, serving=SERVING, **rest):
    return candidate("random_forest", loaded, serving, **{"quality": 1300, "on_time": 1250, **rest})


def test_a_p99_within_the_objective_is_feasible():
    found = _candidate(FAST)
    assert (found.feasible, found.reason, found.title) == (True, "", "Random forest")


def test_a_p99_that_equals_the_objective_meets_it():
    assert _candidate(replace(FAST, p99_ms=20.0)).feasible


def test_a_p99_over_the_objective_is_out_with_both_numbers():
    found = _candidate(SLOW)
    assert not found.feasible
    assert found.reason == "p99 31.2 ms, objective 20 ms"


def test_a_p99_just_over_the_objective_does_not_read_as_equal():
    assert _candidate(replace(SLOW, p99_ms=20.003)).reason == "p99 20.003 ms, objective 20 ms"


def test_servers_that_do_not_keep_up_are_said_with_the_utilisation():
    found = _candidate(UNSTABLE)
    assert (found.feasible, found.stable, found.judged) == (False, False, True)
    assert found.reason == "2 servers do not keep up with 200 requests/s, utilisation 132%"


def test_where_no_number_of_servers_would_do_that_is_the_reason_too():
    slow = replace(UNSTABLE, idle_p99_ms=21.1)
    assert _candidate(slow).reason == (
        "2 servers do not keep up with 200 requests/s, utilisation 132%; nor would any number: "
        "p99 21.1 ms without load, objective 20 ms"
    )
    assert "nor would" not in _candidate(replace(UNSTABLE, idle_p99_ms=20.0)).reason
    free = replace(SERVING, objective_ms=None)
    assert "nor would" not in _candidate(slow, free).reason


def test_one_server_is_one():
    assert _candidate(UNSTABLE, replace(SERVING, servers=1)).reason.startswith("1 server does not")


def test_without_an_objective_any_p99_of_a_stable_queue_will_do():
    free = replace(SERVING, objective_ms=None)
    assert _candidate(SLOW, free).feasible
    assert not _candidate(UNSTABLE, free).feasible


def test_what_was_not_measured_is_not_judged_against_an_objective():
    found = _candidate("Not measured yet.")
    assert (found.feasible, found.judged, found.reason) == (False, False, "not measured yet")
    assert math.isnan(found.p99_ms)


def test_what_was_not_measured_is_free_where_no_objective_is_set():
    found = _candidate("Not measured yet.", replace(SERVING, objective_ms=None))
    assert (found.feasible, found.judged) == (True, True)


def test_a_model_without_an_operating_point_is_not_judged():
    found = _candidate(FAST, no_point="No threshold reaches a recall of 99%.")
    assert (found.feasible, found.judged) == (False, False)
    assert found.reason == "no operating point: no threshold reaches a recall of 99%"


def test_names_that_begin_a_reason_keep_their_capitals():
    found = _candidate("ONNX Runtime is not installed. Run `make onnx`.")
    assert found.reason == "ONNX Runtime is not installed"


def test_a_sentence_about_the_model_itself_does_not_name_it_twice():
    found = _candidate("Random forest has not been measured yet on this data.")
    assert found.reason == "not measured yet on this data"


def test_each_remedy_is_one_change():
    assert remedies(SLOW, SERVING, [("ONNX Runtime", 4.1)]) == (
        "an objective of 31.3 ms",
        "3 servers",
        "at most 181 requests/s",
        "ONNX Runtime as the serving path (p99 4.10 ms)",
    )


def test_an_unstable_queue_has_no_looser_objective_that_would_do():
    assert remedies(UNSTABLE, SERVING) == ("3 servers",)


def test_no_rate_helps_a_model_that_is_too_slow_alone():
    assert remedies(replace(SLOW, servers_needed=None, largest_rate_per_s=0), SERVING) == (
        "an objective of 31.3 ms",
    )


@given(st.floats(0.01, 1e5), st.floats(0.01, 199.99))
def test_what_is_offered_is_enough(p99_ms, rate):
    loaded = replace(SLOW, p99_ms=p99_ms, servers_needed=None, largest_rate_per_s=rate)
    objective, load = remedies(loaded, SERVING)
    offered = float(objective.removeprefix("an objective of ").removesuffix(" ms").replace(",", ""))
    assert p99_ms <= offered * (1 + 1e-8)
    assert offered <= p99_ms * 1.011
    slower = float(load.removeprefix("at most ").removesuffix(" requests/s"))
    assert rate * 0.989 <= slower <= rate * (1 + 1e-8)


@pytest.mark.parametrize(("rate", "text"), [(50, "50 requests/s"), (1200.5, "1,200.5 requests/s")])
def test_rates_have_the_digits_that_were_set(rate, text):
    assert rate_text(rate) == text


def test_a_queue_too_near_capacity_for_a_p99_has_a_reason_of_its_own():
    edge = Loaded(p99_ms=math.nan, utilisation=0.9995, stable=True, servers_needed=2)
    for serving in (SERVING, replace(SERVING, objective_ms=None)):
        found = _candidate(edge, serving)
        assert (found.feasible, found.stable, found.servers_needed) == (False, False, 3)
        assert found.reason == "within a thousandth of what 2 servers take, too near for a p99"
    one = _candidate(edge, replace(SERVING, servers=1))
    assert (one.servers_needed, one.reason.split(",")[0]) == (
        2,
        "within a thousandth of what 1 server takes",
    )


def test_more_servers_than_there_may_be_are_not_offered():
    edge = Loaded(p99_ms=math.nan, utilisation=0.9995, stable=True, servers_needed=64)
    assert _candidate(edge, replace(SERVING, servers=64)).servers_needed is None


def test_what_late_answers_cost_is_taken_at_the_fleet_that_meets_the_limits():
    met = _candidate(FAST, quality=1300, on_time=1250, at_needed=1251)
    missed = _candidate(SLOW, quality=1900, on_time=1250, at_needed=1262)
    assert late_cost(met) == 50
    assert late_cost(missed) == 12
    assert late_cost(replace(missed, at_needed=math.nan)) == 0


def test_a_difference_moves_with_its_interval():
    one = PairedDifference(
        metric="cost_per_1000_difference",
        first=3.0,
        second=1.0,
        value=2.0,
        unit="currency",
        interval=Interval(-1.0, 5.0),
        reason="",
        rows=10,
        positives=3,
        disagreements=2,
    )
    by_four = moved(one, 4.0)
    assert by_four.value == 6.0
    assert by_four.interval == Interval(3.0, 9.0)
    assert moved(replace(one, interval=None), 4.0).interval is None


def test_what_is_not_in_the_registry_is_named_and_less_simple_than_all_that_is():
    found = candidate("cascade", FAST, SERVING, quality=1, on_time=1, named=CASCADE_NAMED)
    assert (found.title, found.feasible) == ("Cascade", True)
    assert all(found.simplicity > spec.simplicity for spec in MODELS.values())
