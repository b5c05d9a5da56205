"""Searches under load are made once, whatever they do not depend on, and for every page alike."""

from dataclasses import replace
from unittest.mock import patch

import numpy as np
import pytest

from pages.ui import cached, load_figures
from pages.ui.serving import load_words
from simulator.fleet_limits import CertainFleet
from simulator.serving import Serving
from tests.support.made_profiles import made_profile, profile_of
from tests.support.pinned import a_scenario

MODEL = "logistic"
SERVING = Serving(objective_ms=20.0, arrival_rate_per_s=200.0, servers=1, dispatch="random")


@pytest.fixture(autouse=True)
def measured_times():
    cached._computed.clear()
    with patch.object(cached, "profile", profile_of):
        yield
    cached._computed.clear()


def scenario(**changes):
    return replace(a_scenario(serving=replace(SERVING, **changes)), focus=MODEL)


def test_one_search_serves_every_rate():
    with patch.object(load_figures, "largest_rate", wraps=load_figures.largest_rate) as search:
        found = {
            load_figures.largest_rate_of(scenario(arrival_rate_per_s=rate), MODEL)
            for rate in (200.0, 210.0)
        }
    assert search.call_count == len(found) == 1
    assert found.pop() > 0


def test_one_search_serves_every_number_of_servers():
    with patch.object(load_figures, "fleet_needed", wraps=load_figures.fleet_needed) as search:
        found = [load_figures.loaded_of(scenario(servers=n), MODEL) for n in (1, 2)]
    assert search.call_count == 1
    assert found[0].servers_needed == found[1].servers_needed


def test_the_interval_of_the_largest_rate_is_made_once_for_every_rate_and_holds_it():
    made = load_figures.rate_interval
    with patch.object(load_figures, "rate_interval", wraps=made) as search:
        found = [
            load_figures.rate_interval_of(scenario(arrival_rate_per_s=rate), MODEL)
            for rate in (200.0, 210.0)
        ]
    assert search.call_count == 1
    assert found[0] == found[1]
    rate = load_figures.largest_rate_of(scenario(), MODEL)
    assert found[0].low < rate < found[0].high


def test_the_certain_fleet_is_made_once_for_every_number_of_servers_and_is_no_smaller():
    made = load_figures.certain_fleet
    with patch.object(load_figures, "certain_fleet", wraps=made) as search:
        found = [load_figures.certain_fleet_of(scenario(servers=n), MODEL) for n in (1, 2)]
    assert search.call_count == 1
    assert found[0] == found[1]
    assert found[0].servers >= load_figures.loaded_of(scenario(), MODEL).servers_needed


def test_without_an_objective_or_a_rate_within_it_nothing_has_limits():
    for setting in (scenario(objective_ms=None), scenario(objective_ms=1e-3)):
        assert load_figures.rate_interval_of(setting, MODEL) is None
        assert load_figures.certain_fleet_of(setting, MODEL) is None


def test_limits_are_not_computed_for_whoever_does_not_wait_and_kept_for_everybody_else():
    with patch.object(load_figures, "rate_interval", wraps=load_figures.rate_interval) as search:
        assert load_figures.limits_of(scenario(), MODEL, wait=False) is None
        assert search.call_count == 0
        found = load_figures.limits_of(scenario(), MODEL, wait=True)
        assert load_figures.limits_of(scenario(), MODEL, wait=False) == found
    assert found.rate == load_figures.rate_interval_of(scenario(), MODEL)
    assert found.fleet == load_figures.certain_fleet_of(scenario(), MODEL)


@pytest.mark.parametrize(
    ("sure", "note", "end"),
    [
        (None, "", None),
        (load_figures.Limits(None, None), "", None),
        (load_figures.Limits(None, CertainFleet(2)), "", None),
        (
            load_figures.Limits(None, CertainFleet(5)),
            "5 for certain",
            "It takes 5 servers to have",
        ),
        (
            load_figures.Limits(None, CertainFleet(None)),
            "no number is certain",
            "No fleet of at most 64 servers",
        ),
    ],
)
def test_a_fleet_that_is_not_certain_to_do_is_said_to_be_so(sure, note, end):
    setting = scenario(servers=2)
    with (
        patch.object(load_words.latency_figures, "limits_of", return_value=sure),
        patch.object(load_words, "limits", lambda _: (300.0, 2)),
    ):
        assert load_words.sure_of_fleet(2, sure) == note
        said = [one for one in load_words.sentences(setting, {}) if "whole interval" in one]
    assert [one.startswith(str(end)) for one in said] == ([] if end is None else [True])


def test_the_words_of_the_serving_page_take_the_searches_made_for_the_models_page():
    expected = (
        load_figures.largest_rate_of(scenario(), MODEL),
        load_figures.loaded_of(scenario(), MODEL).servers_needed,
    )
    kept = cached._computed
    with patch.object(cached, "_computed", side_effect=kept) as asked:
        assert load_words.limits(scenario()) == expected
    with patch.object(cached, "_computed", side_effect=kept) as again:
        load_figures.largest_rate_of(scenario(), MODEL)
        load_figures.loaded_of(scenario(), MODEL)
    searches = {call.args[:2] for call in asked.call_args_list if call.args[0] != "station"}
    assert searches <= {call.args[:2] for call in again.call_args_list}


@pytest.mark.parametrize(("servers", "said"), [(1, False), (2, True)])
def test_that_fewer_servers_would_not_do_is_said_only_where_there_could_be_fewer(servers, said):
    with patch.object(load_words, "limits", return_value=(300.0, servers)):
        words = load_words._capacity(scenario(servers=servers))
    assert words[0].startswith("1 server holds" if servers == 1 else "2 servers hold")
    assert words[1:] == (["By the estimate, fewer would not do at 200 requests/s."] if said else [])


def test_a_p99_is_called_not_certain_only_where_its_interval_holds_the_objective():
    found = load_figures.response_of(scenario(), MODEL)
    p99, certain = found.p99, replace(SERVING, objective_ms=found.p99.interval.high * 2)
    between = replace(SERVING, objective_ms=(p99.value_ms + p99.interval.high) / 2)
    assert "not certain" in load_figures.not_certain_words(found, between)
    assert load_figures.not_certain_words(found, certain) == ""
    assert load_figures.not_certain_words(found, replace(SERVING, objective_ms=None)) == ""


def _in_phases(setting, model):
    made = made_profile(setting, model)
    return replace(made, service_ms=np.sort(made.service_ms))


def test_the_order_is_replayed_once_for_every_objective_and_only_for_whoever_waits():
    setting, made = scenario(arrival_rate_per_s=300.0), load_figures.response_in_order
    with (
        patch.object(cached, "profile", _in_phases),
        patch.object(load_figures, "response_in_order", wraps=made) as replay,
    ):
        assert load_figures.in_order_of(setting, MODEL, wait=False) is None
        assert replay.call_count == 0
        found = load_figures.in_order_of(setting, MODEL, wait=True)
        other = replace(setting, serving=replace(setting.serving, objective_ms=77.0))
        assert load_figures.in_order_of(other, MODEL, wait=False) is found
        assert replay.call_count == 1
        estimate = load_figures.response_of(setting, MODEL).p99.value_ms
    assert found.p99_ms > 2 * estimate


def test_timings_that_do_not_resemble_their_neighbours_have_no_order_to_keep():
    assert load_figures.in_order_of(scenario(), MODEL, wait=True) is None
    assert load_words.order(scenario()) == ""
    assert not load_words.awaits_order(scenario())


def test_that_service_times_are_taken_to_be_independent_is_always_said():
    assert "first served, service times independent of one another." in load_words.basis(scenario())


def test_the_words_on_the_order_come_with_the_replay_and_name_what_rests_on_independence():
    setting = scenario(arrival_rate_per_s=300.0)
    with patch.object(cached, "profile", _in_phases):
        assert load_words.awaits_order(setting)
        assert load_words.order(setting).endswith("in the order they were measured …")
        load_figures.in_order_of(setting, MODEL, wait=True)
        assert not load_words.awaits_order(setting)
        said = load_words.order(setting)
        full = scenario(arrival_rate_per_s=3_000.0)
        assert load_words.order(full) == ""
        assert not load_words.awaits_order(full)
    assert said.startswith("Response times and all that rests on them take service times to ")
    assert " times as long, about " in said
    assert ", and misses the objective. Trust the replay if " in said


def test_where_no_higher_rate_is_looked_at_the_largest_rate_says_so():
    setting = scenario(objective_ms=5_000.0)
    mean = load_figures.station_of(setting, MODEL).mean_ms
    rate = load_figures.largest_rate_of(setting, MODEL)
    assert rate == pytest.approx(0.99 * 1_000 / mean)
    end = "searched to 99% utilisation"
    assert load_words.where_the_search_ends(setting, rate) == end
    assert f" requests/s ({end}); it costs" in " ".join(load_words.sentences(setting, {}))
    found = load_figures.largest_rate_of(scenario(), MODEL)
    assert load_words.where_the_search_ends(scenario(), found) == ""
    assert "searched" not in " ".join(load_words.sentences(scenario(), {}))


@pytest.mark.parametrize("servers", [2, 5, None])
def test_the_fleet_a_rate_takes_is_one_by_the_estimate(servers):
    sure = load_figures.Limits(None, CertainFleet(servers))
    with (
        patch.object(load_words.latency_figures, "limits_of", return_value=sure),
        patch.object(load_words, "limits", lambda _: (300.0, 2)),
    ):
        words = " ".join(load_words._capacity(scenario(servers=1)))
    assert " takes 2 servers by the estimate; " in words


class _BrokenOff(BaseException):
    """As Streamlit breaks off a run: nothing that catches an Exception catches it."""


def test_a_message_breaks_off_the_search_for_limits_and_leaves_nothing_half_made():
    with (
        patch.object(load_figures, "_hear", side_effect=[None, _BrokenOff]) as heard,
        pytest.raises(_BrokenOff),
    ):
        load_figures.limits_of(scenario(objective_ms=17.0), MODEL, wait=True)
    assert heard.call_count == 2
    assert load_figures.limits_of(scenario(objective_ms=17.0), MODEL, wait=False) is None
    found = load_figures.limits_of(scenario(objective_ms=17.0), MODEL, wait=True)
    assert found is not None
    assert found.rate is not None


def test_whoever_computes_for_a_page_looks_at_the_session_and_a_script_does_not():
    with patch.object(load_figures.state, "session") as looked:
        load_figures._hear()
        assert looked.call_count == 0
        with patch.object(load_figures.runtime, "exists", return_value=True):
            load_figures._hear()
        assert looked.call_count == 1
