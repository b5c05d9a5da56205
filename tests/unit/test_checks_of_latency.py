"""Checks that hold a quoted latency against pinned times, their load and their objective."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.scenario import default_scenario
from simulator.serving import Serving
from simulator.uncertainty import Interval
from tests.support.boards import a_pin
from tests.support.checked import FRAUD, found
from whiteboard.evidence import Evidence, value_text
from whiteboard.evidence_words import load_words
from whiteboard.serving_metrics import SERVING_METRICS

OUTSIDE, OBJECTIVE = "claim_outside_evidence", "p99_over_objective"
SERVING = Serving(objective_ms=20.0, arrival_rate_per_s=200.0, servers=2)


def pinned(pin_id: str, metric: str, value: float, *ends: float, **serving) -> Evidence:
    spec = SERVING_METRICS[metric]
    scenario = replace(default_scenario(), serving=replace(SERVING, **serving))
    return a_pin(
        id=pin_id,
        metric=metric,
        claim=spec.label,
        unit=spec.unit,
        value=value,
        interval=Interval(*ends, 0.95, "simulated") if ends else None,
        threshold=None,
        scenario=scenario,
    )


P99 = pinned("E1", "p99_ms", 7.84, 7.6, 8.1)
SERVICE = pinned("E2", "service_p99_ms", 3.1, 3.0, 3.2)
SLOW = pinned("E3", "p99_ms", 31.2, 30.0, 33.0)


def outside(text: str, *pins: Evidence, problem=None) -> list[str]:
    return [one.evidence for one in found(OUTSIDE, pins=pins, problem=problem, iterate=text)]


@pytest.mark.parametrize(
    "text",
    [
        "The p99 is 7.8 ms [E1].",
        "p99 8 ms.",
        "The p99 response time is 7.84 ms [7.60 ms, 8.10 ms] [E1].",
        "p99 stays below 10 ms [E1].",
        "The p99 is 7.8 ms at 200 requests per second on 2 servers.",
        "We measured a p99 of about 8 ms under load.",
        "Latency is 7.8 ms [E1].",
        "99% of requests return within 8 ms.",
        "We stay inside the 20 ms p99 [E1].",
        "The p99 must stay under 15 ms.",
        "Is the p99 really 12 ms?",
        "With a cache the p99 would be 4 ms.",
        "p99 is not 12 ms.",
    ],
)
def test_a_quoted_p99_that_a_pin_bears_out_or_that_is_no_claim_is_left_alone(text):
    assert outside(text, P99) == []


@pytest.mark.parametrize(
    "text",
    [
        "The p99 is 12 ms [E1].",
        "p99 is 5 ms.",
        "The p99 is 12 ms at 200 requests per second on 2 servers.",
        "Latency is 12 ms [E1].",
        "The 99th percentile of the response time is 70 ms [E1].",
    ],
)
def test_a_quoted_p99_outside_the_pinned_interval_is_shown_with_both(text):
    (evidence,) = outside(text, P99)
    assert evidence == (
        "E1: p99 response time 7.84 ms [7.60 ms, 8.10 ms] "
        "(200 requests/s, 2 servers, p99 objective 20 ms)"
    )


def test_a_p95_and_a_median_are_held_against_their_own_pins_and_asked_for_by_nobody():
    p95 = pinned("E4", "p95_ms", 6.0, 5.9, 6.1)
    assert outside("The p95 is 6 ms and the p99 7.8 ms.", P99, p95) == []
    assert outside("The p95 is 7.8 ms [E4].", P99, p95) != []
    assert outside("The p95 is 7.8 ms.", P99) == []
    assert outside("The median is 2 ms.", P99) == []


def test_with_nothing_pinned_it_asks_how_it_was_measured_and_for_a_pin():
    (one,) = found(OUTSIDE, iterate="The p99 is 7.8 ms.")
    assert "how this response time was measured" in one.evidence
    assert "At which load, on which hardware" in one.question
    assert "can it be pinned in the explorer" in one.question


def test_a_time_that_is_told_with_another_load_and_hardware_needs_no_pin():
    assert outside("With 400 requests per second on 8 servers the p99 is 4 ms.", P99) == []


def test_a_time_at_a_load_that_nothing_is_pinned_for_is_told_so():
    (evidence,) = outside("At 400 requests per second the p99 is 7.8 ms [E1].", P99)
    assert evidence == (
        "Nothing is pinned for the p99 at 400 requests/s. "
        "E1: p99 response time 7.84 ms [7.60 ms, 8.10 ms] "
        "(200 requests/s, 2 servers, p99 objective 20 ms)."
    )
    both = "From 4 ms at 100 requests per second the p99 goes to 7.8 ms [E1] at 200 per second."
    assert outside(both, P99) == []


@pytest.mark.parametrize(
    "text",
    [
        "Under load the p99 is 3.1 ms [E2].",
        "At 200 requests per second the p99 is 3.1 ms [E2].",
        "The p99 is 3.1 ms under load.",
        "At peak the p99 response time is 3.1 ms [E2].",
    ],
)
def test_a_service_time_quoted_as_a_response_time_under_load_is_asked_about(text):
    (one,) = found(OUTSIDE, pins=[P99, SERVICE], iterate=text)
    assert one.evidence.startswith("E2: p99 service time 3.10 ms")
    assert "waiting and service" in one.rule
    assert one.evidence_ids == ("E2",)


@pytest.mark.parametrize(
    "text",
    [
        "The p99 service time is 3.1 ms [E2].",
        "The p99 is 3.1 ms [E2].",
        "The p99 service time is 3.1 ms [E2], and under load the p99 is 7.8 ms [E1].",
        "Under load the p99 is 7.8 ms [E1].",
        "Without load the p99 is 3.1 ms [E2].",
    ],
)
def test_a_service_time_that_is_called_one_is_left_alone(text):
    assert outside(text, P99, SERVICE) == []


def test_figures_with_late_answers_bear_out_the_metric_they_are_of():
    recall = pinned("E5", "effective_recall", 0.801, 0.76, 0.84)
    plain = a_pin(id="E6", metric="recall", claim="Recall", value=0.81)
    assert outside("Effective recall is 80.1% [E5].", recall, plain) == []
    (evidence,) = outside("Effective recall is 95% [E5].", recall, plain)
    assert evidence.startswith("E5: Effective recall 80.1%")


@pytest.mark.parametrize(
    ("metric", "value", "right", "off"),
    [
        ("attainment", 0.988, "98.8% [E7] come in time.", "91% [E7] come in time."),
        ("utilisation", 0.62, "The servers are busy 62% [E7].", "They are busy 80% [E7]."),
        (
            "fleet_cost_per_month",
            140.0,
            "It costs $140 a month [E7].",
            "That is $900 a month [E7].",
        ),
        ("largest_rate", 212.0, "We hold 212 requests/s [E7].", "We hold 300 requests/s [E7]."),
        ("cascade_sent", 0.18, "Of all, 18% [E7] go on.", "Of all, 40% [E7] go on."),
    ],
)
def test_a_figure_that_cites_a_pin_about_serving_is_held_against_it(metric, value, right, off):
    pin = pinned("E7", metric, value)
    assert outside(right, pin) == []
    (evidence,) = outside(off, pin)
    load = f" ({load_words(pin)})" if load_words(pin) else ""
    assert evidence == f"E7: {SERVING_METRICS[metric].label} {value_text(pin)}{load}"


@pytest.mark.parametrize("rate", [9_637.9, 1_236.5, 1_009.9, 212.9])
def test_a_largest_rate_copied_from_its_pin_is_never_held_against_it(rate):
    pin = pinned("E7", "largest_rate", rate)
    assert outside(f"We hold {value_text(pin)} [E7].", pin) == []
    assert outside(f"We hold {rate * 1.02:,.0f} requests/s [E7].", pin) != []


def test_what_1000_predictions_cost_is_brought_to_a_day_by_the_requests_of_its_load():
    pin = pinned("E7", "fleet_cost_per_1000", 0.0005)
    a_day = 0.0005 * 200 * 86_400 / 1_000
    assert outside(f"The servers cost ${a_day:.2f} a day [E7].", pin) == []
    assert outside("The servers cost $0.10 a day [E7].", pin) != []


def test_a_fleet_that_is_paid_for_a_year_is_brought_to_a_month():
    pin = pinned("E7", "fleet_cost_per_month", 140.0)
    assert outside("It costs $1,680 a year [E7].", pin) == []
    assert outside("It costs $3,000 a year [E7].", pin) != []


def test_an_attainment_of_the_objective_bears_out_the_quantile_it_is_of():
    kept = pinned("E8", "attainment", 0.992, 0.991, 0.993)
    missed = pinned("E8", "attainment", 0.95, 0.94, 0.96)
    text = "99% of requests return within 20 ms [E8]."
    assert outside(text, kept) == []
    assert outside(text, missed) != []


def test_a_time_asks_for_load_servers_and_path_where_a_share_asks_for_threshold_and_prevalence():
    (of_time,) = found(OUTSIDE, pins=[P99], iterate="The p99 is 140 ms [E1].")
    assert of_time.question == (
        "Which of the two is meant: what is the p99, at which load, on how many servers and by "
        "which path, and how was it measured?"
    )
    recall = a_pin(id="E6", metric="recall", claim="Recall", value=0.81)
    (of_share,) = found(OUTSIDE, pins=[recall], iterate="The recall is 20% [E6].")
    assert "at which threshold and prevalence?" in of_share.question


@pytest.mark.parametrize(
    ("metric", "text", "asked"),
    [
        ("utilisation", "Utilisation is 60% [E7].", "at which load, on how many servers"),
        ("utilisation", "Utilisation is 60% [E7].", "what is the utilisation, "),
        ("largest_rate", "We hold 300 requests/s [E7].", "at which load and objective"),
        ("largest_rate", "We hold 300 requests/s [E7].", "what is the largest rate, "),
        ("fleet_cost_per_month", "That is $900 a month [E7].", "at which price of one"),
        ("effective_recall", "Recall is 90% [E7].", "threshold, prevalence, load and number"),
    ],
)
def test_a_figure_about_serving_asks_for_what_it_depends_on(metric, text, asked):
    (one,) = found(OUTSIDE, pins=[pinned("E7", metric, 0.4)], iterate=text)
    assert asked in one.question


@pytest.mark.parametrize(
    "text",
    [
        "The p99 of 7.84 ms is the service time of one request [E1].",
        "The p99 of 7.84 ms [E1] is the service time of one request.",
        "The p99 service time is 7.84 ms [E1].",
    ],
)
def test_a_response_time_under_load_that_is_called_a_service_time_is_asked_about(text):
    (one,) = found(OUTSIDE, pins=[P99, SERVICE], iterate=text)
    assert one.evidence.startswith("E1: p99 response time 7.84 ms")
    assert "of the response under load, or of one request" in one.question


@pytest.mark.parametrize(
    "text",
    [
        "The p99 of 7.84 ms [E1] is not a service time.",
        "The p99 of 7.84 ms [E1] is waiting and service time.",
        "The p99 is 7.84 ms [E1] and the p99 service time 3.1 ms [E2].",
        "The p99 is 7.84 ms [E1], more than twice the service time.",
    ],
)
def test_a_response_time_beside_a_service_time_is_left_alone(text):
    assert outside(text, P99, SERVICE) == []


def test_a_p95_is_asked_about_when_no_time_is_pinned_and_no_p99_stands_beside_it():
    (one,) = found(OUTSIDE, iterate="The p95 is 9 ms.")
    assert one.quote == "p95 is 9 ms"
    assert "At which load, on which hardware" in one.question
    both = found(OUTSIDE, iterate="The p95 is 9 ms and the p99 is 20 ms.")
    assert [one.quote for one in both] == ["p99 is 20 ms"]
    assert outside("The p95 must stay under 9 ms.") == []


# ---- a rate that is said to be held


LARGEST = pinned("E7", "largest_rate", 212.0)


@pytest.mark.parametrize(
    "text",
    [
        "Two servers handle 500 requests per second.",
        "The fleet holds 500 rps at peak.",
        "It sustains 500 requests/s.",
        "We keep up with 500 requests per second.",
        "2 servers are enough for 500 requests per second.",
    ],
)
def test_a_rate_above_the_largest_pinned_one_is_found_with_the_pin_beside_it(text):
    (one,) = found(OUTSIDE, pins=[LARGEST], iterate=text)
    assert "500" in one.quote
    assert one.evidence == (
        "E7: Largest rate within the objective 212 requests/s (2 servers, p99 objective 20 ms)"
    )
    assert one.evidence_ids == ("E7",)
    assert "largest rate" in one.rule


@pytest.mark.parametrize(
    "text",
    [
        "Two servers handle 200 requests per second.",
        "Two servers handle 212 requests per second.",
        "Eight servers handle 500 requests per second.",
        "8 servers handle 500 requests per second.",
        "The fleet must handle 500 requests per second.",
        "Could it handle 500 requests per second?",
        "If traffic doubles, it has to hold 500 requests per second.",
        "It cannot hold 500 requests per second.",
        "At 500 requests per second we add servers.",
        "The model supports 500 features.",
        "The old system handled 500 requests per second.",
    ],
)
def test_a_rate_that_is_smaller_of_another_fleet_or_no_statement_is_left_alone(text):
    assert outside(text, LARGEST) == []


def test_one_pin_that_holds_the_rate_is_enough():
    more = pinned("E8", "largest_rate", 640.0, servers=4)
    assert outside("The fleet holds 500 requests per second.", LARGEST, more) == []
    assert outside("The fleet holds 500 requests per second.") == []


def test_what_is_asked_for_in_the_brief_is_not_held_by_anybody():
    text = "The service handles 500 requests per second."
    assert found(OUTSIDE, pins=[LARGEST], clarify=text) == []
    assert found(OUTSIDE, pins=[LARGEST], iterate=text) != []


# ---- the objective


LATE = pinned("E4", "attainment", 0.912, 0.905, 0.919)
IN_TIME = pinned("E5", "attainment", 0.996, 0.995, 0.997, servers=4)


@pytest.mark.parametrize(
    "text",
    [
        "Latency is no problem.",
        "There is no latency problem here.",
        "We see no problem with the latency.",
        "Latency is not a concern.",
        "Latency isn't an issue.",
        "The response time is fine.",
        "It meets the latency objective.",
        "The model keeps the p99 objective.",
        "The latency budget is met.",
        "The p99 is well within the latency budget.",
    ],
)
def test_latency_that_is_called_no_problem_stands_beside_the_attainment_that_says_otherwise(text):
    (one,) = found(OBJECTIVE, pins=[LATE], iterate=text)
    assert one.quote in text
    assert one.evidence == (
        "E4: Attainment 91.2% [90.5%, 91.9%] (200 requests/s, 2 servers, p99 objective 20 ms)"
    )
    assert "99% of the answers" in one.rule


def test_a_pinned_p99_over_its_objective_says_so_too():
    (one,) = found(OBJECTIVE, pins=[SLOW], iterate="Latency is no problem.")
    assert one.evidence.startswith("E3: p99 response time 31.2 ms [30.0 ms, 33.0 ms] (200 req")


@pytest.mark.parametrize(
    "text",
    [
        "Latency is a problem.",
        "Is latency no problem?",
        "Latency is not fine.",
        "If latency is no problem, take the forest.",
        "It must meet the latency objective.",
        "It does not meet the latency objective.",
        "With a cache latency would be no problem.",
        "The problem is the label delay.",
    ],
)
def test_what_does_not_call_latency_unproblematic_is_left_alone(text):
    assert found(OBJECTIVE, pins=[LATE], iterate=text) == []


def test_one_pin_that_keeps_the_objective_is_enough_unless_another_is_cited():
    text = "Latency is no problem"
    assert found(OBJECTIVE, pins=[LATE, IN_TIME], iterate=f"{text}.") == []
    assert found(OBJECTIVE, pins=[LATE, IN_TIME], iterate=f"{text} [E5].") == []
    assert found(OBJECTIVE, pins=[LATE, IN_TIME], iterate=f"{text} [E4].") != []
    assert (
        found(OBJECTIVE, pins=[pinned("E4", "attainment", 0.989, 0.985, 0.993)], iterate=text) == []
    )
    assert found(OBJECTIVE, pins=[P99, SERVICE], iterate=f"{text}.") == []
    assert found(OBJECTIVE, iterate=f"{text}.") == []


def test_a_p99_said_to_be_the_objective_is_held_against_a_pin_that_misses_it():
    assert outside("The p99 is 20 ms.", SLOW) != []
    assert outside("The p99 is 20 ms.", P99) == []
    assert outside("The p99 is 20 ms.", P99, SLOW) == []
    assert outside("The objective for the p99 is 20 ms.", SLOW) == []
    assert outside("Our p99 objective: 20 ms.", SLOW) == []
    assert outside("The p99 must be 20 ms.", SLOW) == []
    assert outside("The p99 objective of 20 ms is missed at 31.2 ms [E3].", SLOW) == []


@pytest.mark.parametrize("text", ["The p99 is 31 ms [E3].", "We take 31.2 ms at p99 [E3]."])
def test_a_p99_over_the_objective_of_its_own_scenario_is_found(text):
    (one,) = found(OBJECTIVE, pins=[SLOW], iterate=text)
    assert one.evidence == "Objective: 20 ms (the p99 objective of the pinned scenario)."


def test_a_p99_within_both_objectives_or_turned_down_is_not_found():
    assert not found(OBJECTIVE, pins=[P99], problem=FRAUD, iterate="The p99 is 7.8 ms [E1].")
    text = "The forest takes 31.2 ms at p99 [E3], over the objective, so it is out."
    assert not found(OBJECTIVE, pins=[SLOW], problem=FRAUD, iterate=text)


def test_a_mean_in_place_of_a_p99_is_held_against_the_objective_of_the_pins():
    (one,) = found(OBJECTIVE, pins=[P99], iterate="The mean latency is 4 ms.")
    assert "Objective for the p99: 20 ms" in one.evidence
    both = "The mean latency is 4 ms and the p99 7.8 ms [E1]."
    assert not found(OBJECTIVE, pins=[P99], iterate=both)
    assert not found(OBJECTIVE, pins=[a_pin(id="E1")], iterate="The mean latency is 4 ms.")


WIDE = pinned("E1", "p99_ms", 22.9, 22.0, 23.8, objective_ms=1000.0)


def over(text: str, *pins: Evidence, problem=None) -> list[tuple[str, str]]:
    made = found(OBJECTIVE, pins=pins, problem=problem, iterate=text)
    return [(one.quote, one.evidence) for one in made]


def test_a_cited_pin_brings_its_own_objective_and_the_next_sentence_another():
    text = "The p99 is 22.9 ms [E1]. At an objective of 15 ms the p99 is 25 ms."
    said = "Objective: 15 ms (the text: “an objective of 15 ms”)."
    assert over(text, WIDE) == [("p99 is 25 ms", said)]


def test_the_objective_of_the_same_sentence_comes_before_that_of_another():
    text = "The p99 must stay under 15 ms. With an objective of 30 ms the p99 is 25 ms."
    assert over(text) == []
    assert over("The p99 must stay under 15 ms. The p99 is 25 ms.") == [
        ("p99 is 25 ms", "Objective: 15 ms (the text: “p99 must stay under 15 ms”).")
    ]


def test_an_objective_of_a_later_sentence_is_not_held_against_an_earlier_time():
    assert over("The p99 is 25 ms. The objective for the p99 is 15 ms.") == []
    assert over("The objective for the p99 is 15 ms. The p99 is 25 ms.") != []


def test_the_objective_of_the_problem_holds_beside_that_of_the_pin():
    slow = pinned("E1", "p99_ms", 140.0, 138.0, 142.0, objective_ms=1000.0)
    (only,) = over("The p99 is 140 ms [E1].", slow, problem=FRAUD)
    assert only[1] == "Objective: 100 ms (the problem's p99 objective)."


def test_a_mean_that_is_said_to_keep_the_objective_is_held_against_that_of_the_p99():
    text = "The mean response time of 9 ms keeps the objective."
    for more in ("", " The p99 is 22.9 ms [E1]."):
        ((quote, evidence),) = over(text + more, WIDE)
        assert quote == "mean response time of 9 ms"
        assert evidence.startswith("Objective for the p99: 1 s")
    assert over("A mean of 9 ms is our objective.", WIDE) == []
