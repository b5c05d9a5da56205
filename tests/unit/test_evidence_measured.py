"""What a pin keeps of measured times goes through documents and files, and reads well."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from simulator.scenario import default_scenario
from simulator.serving import Cascade, Serving, Stage
from tests.support.boards import a_board, a_pin, an_answer
from tests.support.made_profiles import made_profile, measured
from whiteboard import evidence
from whiteboard.answer import with_evidence
from whiteboard.evidence import full_text, interval_text, short_text, value_text
from whiteboard.evidence_measured import measured_from, measured_list, measured_of
from whiteboard.exports.serving import serving_assumptions
from whiteboard.serving_metrics import SERVING_METRICS
from whiteboard.store.documents import Reader, document_of, from_text, to_text

STAGES = (
    Stage(name="lookup", place="server", kind="lognormal", p50_ms=1.0, p99_ms=4.0),
    Stage(name="network", place="outside", kind="constant", p50_ms=3.0),
)
SERVING = Serving(objective_ms=20.0, arrival_rate_per_s=200.0, servers=4)
BAND = Cascade(first="logistic", second="hist_gradient_boosting", low=0.2, high=0.7, threshold=0.4)


def a_time(metric="p99_ms", serving=SERVING, **changes):
    spec = SERVING_METRICS[metric]
    plain = {
        "id": "E3",
        "metric": metric,
        "claim": spec.label,
        "unit": spec.unit,
        "value": 7.84,
        "interval": None,
        "threshold": None,
        "scenario": replace(default_scenario(), serving=serving),
        "measured": (measured(),) if spec.needs_times else (),
    }
    return a_pin(**(plain | changes))


def test_a_response_time_reads_as_one_line_with_its_load_and_its_machine():
    assert full_text(a_time()) == (
        "E3: p99 response time 7.84 ms; Gradient boosting, served as “DataFrame row”, "
        "p99 objective 20 ms, 200 requests/s, 4 servers with one shared queue, "
        "Credit card default, 10,000 rows, seed 0, measured on 2 cores of a made machine, "
        "2026-03-01, 2,500 timings"
    )


@pytest.mark.parametrize(
    ("metric", "value", "shown"),
    [
        ("p99_ms", 1234.0, "1,230 ms"),
        ("attainment", 0.988, "98.8%"),
        ("utilisation", 1.2, "120%"),
        ("largest_rate", 212.4, "212 requests/s"),
        ("largest_rate", 212.7, "212 requests/s"),
        ("largest_rate", 1_234.9, "1,230 requests/s"),
        ("fleet_needed", 3.0, "3 servers"),
        ("fleet_needed", 1.0, "1 server"),
        ("fleet_cost_per_month", 140.0, "$140 a month"),
        ("fleet_cost_per_1000", 0.00107, "$0.00107"),
        ("fleet_cost_per_1000", 0.00042, "$0.000420"),
        ("fleet_cost_per_1000", 8.87e-7, "$0.000000887"),
        ("effective_cost_per_1000", 0.00042, "<$0.001"),
        ("effective_cost_per_1000", 412.2, "$412"),
        ("cascade_sent", 0.18, "18.0%"),
        ("p99_ms", float("nan"), "–"),
    ],
)
def test_a_figure_about_serving_is_written_in_its_unit(metric, value, shown):
    assert value_text(a_time(metric, value=value)) == shown


def test_the_interval_of_a_time_has_its_unit_at_both_ends():
    pin = a_time(interval=evidence.Interval(7.6, 8.125, 0.95, "simulated"))
    assert interval_text(pin) == "[7.60 ms, 8.13 ms]"
    assert short_text(pin) == "p99 response time 7.84 ms [7.60 ms, 8.13 ms]"


@pytest.mark.parametrize(
    ("metric", "serving", "said", "unsaid"),
    [
        ("p99_ms", {"servers": 1}, ["1 server,"], ["queue"]),
        ("p99_ms", {"dispatch": "random"}, ["a queue for each, at random"], []),
        ("p99_ms", {"burstiness": 4.0}, ["arrivals with burstiness 4"], []),
        ("p99_ms", {"stages": STAGES}, ["lookup inside the server (p50 1 ms, p99 4 ms)"], []),
        ("p99_ms", {"stages": STAGES}, ["network outside the server (3 ms)"], []),
        ("utilisation", {"stages": STAGES}, ["lookup"], ["network", "objective"]),
        ("service_p99_ms", {"stages": STAGES}, ["served as"], ["requests/s", "lookup", "servers"]),
        ("p99_ms", {"late": "block"}, [], ["late"]),
        ("p99_ms", {}, [], ["late", "burst", "prevalence", "costs", "a month"]),
        ("largest_rate", {}, ["4 servers"], ["200 requests/s"]),
        ("fleet_needed", {}, ["200 requests/s", "one shared queue"], ["4 servers"]),
        (
            "effective_recall",
            {"late": "allow"},
            ["late answers count as not ", "prevalence"],
            ["costs"],
        ),
        ("effective_recall", {"late": "logistic"}, ["late answers as Logistic"], []),
        (
            "effective_recall",
            {"late": default_scenario().focus},
            ["late answers count as not "],
            [" says"],
        ),
        ("effective_recall", {"objective_ms": None}, ["no answer is late"], ["late answers"]),
        ("effective_cost_per_1000", {}, ["costs: a missed positive $1,000"], []),
        ("fleet_cost_per_month", {}, ["$70 a month for each server"], ["seed", "rows", "served"]),
        ("cascade_recall", {"cascade": BAND}, ["Logistic regression first"], ["requests/s"]),
        ("cascade_p99_ms", {"cascade": BAND}, ["from 0.200 to below 0.700", "200 req"], []),
    ],
)
def test_only_what_matters_for_a_figure_is_said(metric, serving, said, unsaid):
    text = evidence.scenario_text(a_time(metric, replace(SERVING, **serving)))
    assert [words for words in said if words not in text] == []
    assert [words for words in unsaid if words in text] == []


def test_a_pin_of_another_figure_says_nothing_of_serving():
    pin = a_pin(scenario=replace(default_scenario(), serving=SERVING))
    assert "requests/s" not in full_text(pin)


def test_measured_times_go_through_a_document_and_a_pin_without_them_is_as_before():
    pin = a_time(measured=(measured(), measured("logistic", profile="ffff")))
    document = json.loads(json.dumps(evidence.to_dict(pin)))
    assert evidence.from_dict(document) == pin
    assert "measured" not in evidence.to_dict(a_pin())
    assert evidence.from_dict(evidence.to_dict(a_pin())).measured == ()


def test_measured_times_go_through_the_documents_of_the_store():
    board = a_board(with_evidence(an_answer(), a_time()))
    document = from_text(to_text(document_of(board)))
    assert Reader().board_fields(document)["answer"] == board.answer


def test_the_words_keep_the_machine_for_the_day_the_scenario_cannot_be_read():
    document = evidence.to_dict(a_time())
    scenario = json.loads(document["scenario"]) | {"dataset": "letters"}
    lost = evidence.from_dict(document | {"scenario": json.dumps(scenario)})
    assert "measured on 2 cores of a made machine" in evidence.scenario_text(lost)
    assert lost.measured == (measured(),)
    assert value_text(lost) == "7.84 ms"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("text", "measured must be a list of 1 to 2, got 'text'"),
        ([], "measured must be a list of 1 to 2"),
        ([{}, {}, {}], "measured must be a list of 1 to 2"),
        ([7], "measured must be objects with machine, measured_at, model, profile, timings"),
        ({"machine": None}, "measured machine must be one line of 1 to 200 letters, got None"),
        ({"machine": ""}, "measured machine must be one line of 1 to 200 letters"),
        ({"machine": "a\nb"}, "measured machine must be one line of 1 to 200 letters"),
        ({"machine": "x" * 201}, "measured machine must be one line of 1 to 200 letters"),
        ({"profile": 3}, "measured profile must be one line"),
        ({"measured_at": "yesterday"}, "measured_at must be a date and time, got 'yesterday'"),
        ({"timings": 0}, "timings must be a whole number from 1 to 1,000,000,000, got 0"),
        ({"timings": True}, "timings must be a whole number"),
        ({"timings": 2.5}, "timings must be a whole number"),
        ({"model": "oracle"}, "the model of measured must be one of logistic, .*got 'oracle'"),
        ({"more": 1}, "measured must be objects with"),
    ],
)
def test_a_document_whose_measured_times_are_not_usable_is_refused_naming_them(change, words):
    document = evidence.to_dict(a_time())
    if isinstance(change, dict):
        change = [document["measured"][0] | change]
    with pytest.raises(ValueError, match=words):
        evidence.from_dict(document | {"measured": change})


def test_the_same_model_is_not_measured_twice_behind_one_figure():
    document = evidence.to_dict(a_time())
    twice = [*document["measured"], *document["measured"]]
    with pytest.raises(ValueError, match="name each model once"):
        evidence.from_dict(document | {"measured": twice})


# ---- neighbouring timings that resemble each other


PHASES = np.repeat(np.random.default_rng(0).exponential(8.0, 125), 20)


def in_phases(**changes):
    profile = replace(made_profile(default_scenario(), "logistic"), service_ms=PHASES)
    return measured_of(replace(profile, **changes))


def test_what_timings_in_phases_are_worth_is_kept_and_of_independent_ones_nothing_is():
    kept_times = in_phases()
    worth = len(PHASES) / (1 + 2 * sum((20 - lag) / 20 for lag in range(1, 20)))
    assert kept_times.timings == 2_500
    assert worth == pytest.approx(125)  # each of 125 times stands 20 times
    assert kept_times.worth == pytest.approx(worth, rel=0.3)
    assert measured_of(made_profile(default_scenario(), "logistic")).worth is None


def test_what_timings_are_worth_goes_through_a_document_and_is_no_other_times():
    kept_times = in_phases()
    (row,) = measured_list([kept_times])
    (again,) = measured_from(json.loads(json.dumps([row])))
    assert (again, again.worth) == (kept_times, kept_times.worth)
    earlier = {name: value for name, value in row.items() if name != "worth"}
    (before,) = measured_from([earlier])
    assert (before.worth, before == kept_times) == (None, True)
    assert "worth" not in measured_list([before])[0]


@pytest.mark.parametrize("worth", [0, 2_501, 1.5, True, "many"])
def test_a_worth_that_no_timings_have_is_refused(worth):
    (row,) = measured_list([in_phases()])
    with pytest.raises(ValueError, match="measured worth must be a whole number from 1 to 2,500"):
        measured_from([row | {"worth": worth}])


@pytest.mark.parametrize(
    ("metric", "said"),
    [(name, one.is_loaded and one.base != "utilisation") for name, one in SERVING_METRICS.items()],
)
def test_what_rests_on_a_queue_says_that_its_times_are_taken_as_independent(metric, said):
    serving = replace(SERVING, cascade=BAND)
    times = (replace(in_phases(), model="hist_gradient_boosting"),)
    pin = a_time(metric, serving, measured=times if SERVING_METRICS[metric].needs_times else ())
    clause = "taken as independent though neighbouring timings resemble each other"
    assert full_text(pin).endswith(f"2,500 timings, {clause}") == said
    sentences = " ".join(serving_assumptions(pin, pin.scenario))
    assert ("taken to be independent of one another, although" in sentences) == said
    worth = f"The 2,500 timings of Gradient boosting are worth about {times[0].worth:,}."
    assert (worth in sentences) == said
    plain = a_time(metric, serving)
    assert clause not in full_text(plain)


def test_a_pin_of_before_tells_it_by_the_blocks_of_its_interval():
    def pinned(method):
        return a_time(interval=evidence.Interval(7.0, 8.0, 0.95, method))

    much = pinned("simulation and 2,500 timings in blocks of 113, 200 draws, seed 0")
    assert "neighbouring timings resemble each other" in full_text(much)
    assert " are worth about" not in " ".join(serving_assumptions(much, much.scenario))
    for method in ("2,500 timings in blocks of 50, 200 draws", "simulated"):
        assert "resemble each other" not in full_text(pinned(method))
