"""A cascade at its objective: slow answers are those of special cases, and are counted as such."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.cascade import cascade_outcome
from simulator.cascade_attainment import CascadeAttainment, attainment_words, cascade_attainment
from simulator.cascade_deadline import (
    cascade_cells,
    effective_cascade,
    effective_cascade_figures,
)
from simulator.costs import CostMatrix
from simulator.deadline import effective, renamed
from simulator.law import law_of
from simulator.load import Station, response, station, station_of_cascade
from simulator.serving import Cascade, Serving, Stage
from simulator.sweep import OperatingPoint
from tests.support.queues import naive_own, naive_shared
from tests.support.score_pairs import a_pair, scored

COSTS = CostMatrix(1, 6)
BAND = Cascade(first="logistic", second="hist_gradient_boosting", low=0.5, high=2.2, threshold=1.2)
ONE, OTHER = a_pair(4_000, seed=3)
THIRD = scored(ONE.y_true, np.roll(ONE.y_score, 7) + ONE.y_true, "tree")
FAST = station(np.random.default_rng(1).lognormal(0.0, 0.4, 3_000))
SLOW = station(np.random.default_rng(2).lognormal(2.2, 0.5, 3_000))
LOAD = Serving(objective_ms=30, arrival_rate_per_s=120, servers=1)
SLOWER = CascadeAttainment(sent=0.2, direct=0.97, sent_on=0.6)


def _late_point(prevalence: float | None = None, threshold: float = 1.0) -> OperatingPoint:
    alerted = threshold <= THIRD.y_score
    tp, fp = int((alerted & (THIRD.y_true == 1)).sum()), int((alerted & (THIRD.y_true == 0)).sum())
    return OperatingPoint(
        threshold=threshold,
        tp=tp,
        fp=fp,
        fn=THIRD.positives - tp,
        tn=THIRD.negatives - fp,
        prevalence=THIRD.prevalence if prevalence is None else prevalence,
    )


LATE = ["allow", "block", _late_point()]


def _cells(late):
    return cascade_cells(ONE, OTHER, BAND, late=late, late_scores=THIRD)


# How many answers are in time


@pytest.mark.parametrize("dispatch", ["shared", "round_robin", "random"])
@pytest.mark.parametrize("servers", [1, 3])
def test_both_kinds_together_are_the_attainment_of_the_whole(servers, dispatch) -> None:
    load = replace(LOAD, servers=servers, arrival_rate_per_s=110 * servers, dispatch=dispatch)
    found = cascade_attainment(FAST, SLOW, 0.3, load, requests=40_000)
    assert not isinstance(found, str)
    whole = response(station_of_cascade(FAST, SLOW, 0.3), load, requests=40_000)
    assert found.overall == pytest.approx(whole.attainment, abs=2e-4)
    assert found.sent_on < found.direct - 0.01


@pytest.mark.parametrize("later", [0.0, 1e-3])
def test_at_the_time_that_all_direct_answers_take_those_are_in_time_that_do_not_wait(later) -> None:
    load = Serving(servers=1, arrival_rate_per_s=30, objective_ms=2.0 + later)
    found = cascade_attainment(station([2.0] * 100), station([20.0] * 100), 0.1, load)
    assert not isinstance(found, str)
    assert found.direct == pytest.approx(1 - 0.03 * 4.0, abs=2e-3)
    assert found.sent_on == 0
    slower = cascade_attainment(
        station([2.0] * 100), station([20.0] * 100), 0.1, replace(load, objective_ms=22 + later)
    )
    assert not isinstance(slower, str)
    assert 0.88 <= slower.sent_on < slower.direct


def test_with_everything_or_nothing_sent_on_it_is_that_of_one_station() -> None:
    nothing = cascade_attainment(FAST, SLOW, 0.0, LOAD)
    assert not isinstance(nothing, str)
    assert nothing.direct == pytest.approx(response(FAST, LOAD).attainment, abs=1e-6)
    calm = replace(LOAD, arrival_rate_per_s=50)
    everything = cascade_attainment(FAST, SLOW, 1.0, calm)
    assert not isinstance(everything, str)
    both = response(station_of_cascade(FAST, SLOW, 1.0), calm)
    assert everything.sent_on == pytest.approx(both.attainment, abs=1e-6)


def test_exponential_services_have_the_attainment_of_a_markov_chain() -> None:
    """Direct cases of no service: the rest is M/M/1 whose customers are those sent on."""
    exponential = Station(law_of(-10 * np.log1p(-(np.arange(40_000) + 0.5) / 40_000)))
    nothing = Station(law_of([1e-6, 1e-6]))
    load = Serving(objective_ms=25, arrival_rate_per_s=100, servers=1)
    found = cascade_attainment(nothing, exponential, 0.7, load)
    assert not isinstance(found, str)
    free = 1 / 10 - 0.7 * 100 / 1000  # service rate less the arrivals of those who hold the server
    assert found.sent_on == pytest.approx(1 - math.exp(-free * 25), abs=5e-4)
    assert found.direct == pytest.approx(1 - 0.7 * math.exp(-free * 25), abs=5e-4)


def test_stages_are_passed_once_by_either_kind() -> None:
    network = Stage(name="network", place="outside", kind="constant", p50_ms=10)
    one = station(FAST.model.value_ms, [network])
    found = cascade_attainment(one, SLOW, 0.3, replace(LOAD, objective_ms=40))
    plain = cascade_attainment(FAST, SLOW, 0.3, LOAD)
    assert not isinstance(found, str)
    assert not isinstance(plain, str)
    assert found.direct == pytest.approx(plain.direct, abs=1e-3)
    assert found.sent_on == pytest.approx(plain.sent_on, abs=1e-3)


def test_a_load_without_times_has_the_sentence_that_says_why() -> None:
    busy = cascade_attainment(FAST, SLOW, 0.9, replace(LOAD, arrival_rate_per_s=400))
    assert isinstance(busy, str)
    assert "100%" not in busy
    both = station_of_cascade(FAST, SLOW, 0.3)
    edge = replace(LOAD, arrival_rate_per_s=999.5 / both.mean_ms)
    assert cascade_attainment(FAST, SLOW, 0.3, edge) == response(both, edge).reason


def test_without_an_objective_every_answer_is_in_time() -> None:
    free = replace(LOAD, objective_ms=None)
    assert cascade_attainment(FAST, SLOW, 0.3, free) == CascadeAttainment(
        sent=0.3, direct=1.0, sent_on=1.0
    )


@pytest.mark.parametrize("sent", [0.0, 1.0])
def test_a_kind_that_there_is_none_of_is_not_given_a_share(sent) -> None:
    words = attainment_words(replace(SLOWER, sent=sent), 30)
    assert ("60.0%" in words, "97.0%" in words) == (sent == 1, sent == 0)


# What that makes of the decisions


@pytest.mark.parametrize("late", LATE, ids=["allow", "block", "model"])
@pytest.mark.parametrize(("servers", "dispatch"), [(1, "shared"), (2, "shared"), (2, "random")])
def test_a_simulation_in_which_each_request_carries_its_case_comes_out_the_same(
    late, servers, dispatch
) -> None:
    rate = {"shared": 125 if servers == 1 else 300, "random": 250}[dispatch]
    load = replace(LOAD, servers=servers, arrival_rate_per_s=rate, dispatch=dispatch)
    outcome = cascade_outcome(ONE, OTHER, BAND)
    attained = cascade_attainment(FAST, SLOW, outcome.sent, load, requests=100_000)
    assert not isinstance(attained, str)
    assert attained.direct - attained.sent_on > 0.05
    point = effective_cascade(outcome, _cells(late), attained, late=late)
    seen = _simulated(load, late, requests=300_000)
    assert seen["recall"] == pytest.approx(point.recall, abs=0.01)
    assert seen["precision"] == pytest.approx(point.precision, abs=0.01)
    assert seen["false_positive_rate"] == pytest.approx(point.false_positive_rate, abs=0.006)
    assert seen["cost"] == pytest.approx(1000 * point.expected_cost(COSTS), rel=0.015)
    naive = effective(outcome.point, attained.overall, late=late)
    if late == "allow":
        assert abs(naive.recall - seen["recall"]) > abs(point.recall - seen["recall"]) + 0.01


def _simulated(load: Serving, late, requests: int) -> dict[str, float]:
    """Let each case come equally often, served as long as its score asks; count what it gets."""
    rng = np.random.default_rng(11)
    case = rng.permutation(np.arange(requests) % len(ONE))
    score, label = ONE.y_score[case], ONE.y_true[case] == 1
    sent = (BAND.low <= score) & (score < BAND.high)
    service = rng.choice(FAST.model.value_ms, requests)
    service = service + np.where(sent, rng.choice(SLOW.model.value_ms, requests), 0.0)
    arrival = np.cumsum(rng.exponential(1000 / load.arrival_rate_per_s, requests))
    if load.dispatch == "random":
        server = rng.integers(0, load.servers, requests).tolist()
        waits = naive_own(arrival.tolist(), service.tolist(), server)
    else:
        waits = naive_shared(arrival.tolist(), service.tolist(), load.servers)
    in_time = np.array(waits) + service <= (load.objective_ms or math.inf)
    own = np.where(sent, OTHER.y_score[case] >= BAND.threshold, score >= BAND.high)
    if isinstance(late, str):
        fallen = np.full(requests, late == "block")
    else:
        fallen = THIRD.y_score[case] >= late.threshold
    alert = np.where(in_time, own, fallen)
    tp, fp = (alert & label).sum(), (alert & ~label).sum()
    missed = (~alert & label).sum()
    return {
        "recall": tp / label.sum(),
        "precision": tp / (tp + fp),
        "false_positive_rate": fp / (~label).sum(),
        "cost": 1000 * (COSTS.false_positive * fp + COSTS.false_negative * missed) / requests,
    }


def test_eight_rows_count_as_the_definition_says() -> None:
    label = np.array([1, 0, 0, 1, 1, 0, 0, 1])
    first = scored(label, np.array([-3.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 9.0]))
    second = scored(
        label, np.array([9.0, 0.0, 5.0, 7.0, 6.0, 6.0, 0.0, 9.0]), "hist_gradient_boosting"
    )
    band = replace(BAND, low=0.2, high=0.6, threshold=6.0)
    outcome = cascade_outcome(first, second, band)
    slow = CascadeAttainment(sent=0.5, direct=0.9, sent_on=0.5)
    allow = effective_cascade(
        outcome, cascade_cells(first, second, band, late="allow"), slow, late="allow"
    )
    assert (allow.tp, allow.fp) == (pytest.approx(0.9 + 2 * 0.5), pytest.approx(0.9 + 0.5))
    assert allow.attainment == pytest.approx(0.7)
    block = effective_cascade(
        outcome, cascade_cells(first, second, band, late="block"), slow, late="block"
    )
    assert block.tp == pytest.approx(0.1 + 1 + 2)
    assert block.fp == pytest.approx(0.1 + 1 + 0.5 + 1)


@pytest.mark.parametrize("late", LATE, ids=["allow", "block", "model"])
@given(share=st.floats(0, 1), prevalence=st.sampled_from([None, 0.02]))
@settings(max_examples=20)
def test_where_both_kinds_are_equally_often_in_time_it_is_as_for_one_model(
    late, share, prevalence
) -> None:
    outcome = cascade_outcome(ONE, OTHER, BAND, prevalence=prevalence)
    same = CascadeAttainment(sent=outcome.sent, direct=share, sent_on=share)
    found = effective_cascade(outcome, _cells(late), same, late=late)
    expected = effective(outcome.point, share, late=late)
    assert found.tp == pytest.approx(expected.tp)
    assert found.fp == pytest.approx(expected.fp)
    assert found.expected_cost(COSTS) == pytest.approx(expected.expected_cost(COSTS))


@pytest.mark.parametrize("prevalence", [None, 0.02])
def test_with_every_answer_in_time_the_figures_are_those_of_the_cascade(prevalence) -> None:
    outcome = cascade_outcome(ONE, OTHER, BAND, prevalence=prevalence)
    in_time = CascadeAttainment(sent=outcome.sent, direct=1.0, sent_on=1.0)
    found = effective_cascade_figures(outcome, _cells("allow"), in_time, COSTS, late="allow")
    assert found == renamed(outcome.figures(COSTS))


@pytest.mark.parametrize("late", LATE, ids=["allow", "block", "model"])
@pytest.mark.parametrize("prevalence", [None, 0.02])
def test_intervals_are_about_those_of_drawing_the_rows_again(late, prevalence) -> None:
    outcome = cascade_outcome(ONE, OTHER, BAND, prevalence=prevalence)
    cells = _cells(late)
    slow = replace(SLOWER, sent=outcome.sent)
    found = effective_cascade_figures(outcome, cells, slow, COSTS, late=late)
    in_time = np.array([slow.direct, slow.sent_on])[:, None, None]
    own, fallen = np.array([0, 1])[:, None], np.array([0, 1])
    weights = in_time * own + (1 - in_time) * fallen
    rng = np.random.default_rng(5)
    drawn = rng.multinomial(len(ONE), cells.ravel() / len(ONE), size=4_000).reshape(-1, 2, 8)
    sizes = drawn.sum(axis=2)
    rates = (drawn * weights.ravel()).sum(axis=2) / sizes
    pi = sizes[:, 1] / len(ONE) if prevalence is None else prevalence
    alerts = pi * rates[:, 1] + (1 - pi) * rates[:, 0]
    missed = pi * (1 - rates[:, 1])
    for metric, values in {
        "effective_recall": rates[:, 1],
        "effective_false_positive_rate": rates[:, 0],
        "effective_alert_rate": alerts,
        "effective_precision": pi * rates[:, 1] / alerts,
        "effective_cost_per_1000": 1000 * (6 * missed + (1 - pi) * rates[:, 0]),
    }.items():
        of = found[metric].interval
        assert of is not None
        low, high = np.quantile(values, [0.025, 0.975])
        assert of.low < found[metric].value < of.high
        assert of.high - of.low == pytest.approx(high - low, rel=0.15), metric
        assert of.low == pytest.approx(low, abs=0.12 * (high - low)), metric


def test_an_interval_goes_to_wilsons_as_late_answers_vanish() -> None:
    outcome = cascade_outcome(ONE, OTHER, BAND)
    nearly = CascadeAttainment(sent=outcome.sent, direct=1.0, sent_on=1 - 1e-9)
    for late in LATE:
        found = effective_cascade_figures(outcome, _cells(late), nearly, COSTS, late=late)
        there = renamed(outcome.figures(COSTS))
        for metric in ("effective_recall", "effective_precision", "effective_cost_per_1000"):
            one, other = found[metric].interval, there[metric].interval
            assert one is not None
            assert other is not None
            assert (one.low, one.high) == pytest.approx((other.low, other.high), rel=1e-3)


def test_a_model_of_the_cascade_does_not_stand_in_for_its_own_late_answers() -> None:
    label = ONE.y_true == 1
    sent = (BAND.low <= ONE.y_score) & (ONE.y_score < BAND.high)
    outcome = cascade_outcome(ONE, OTHER, BAND)
    own = np.where(sent, OTHER.y_score >= BAND.threshold, ONE.y_score >= BAND.high)
    slow = CascadeAttainment(sent=outcome.sent, direct=0.8, sent_on=0.0)
    for of, others in ((OTHER, ~sent), (ONE, sent)):
        there = replace(_late_point(), threshold=1.0)
        cells = cascade_cells(ONE, OTHER, BAND, late=there, late_scores=of)
        found = effective_cascade(outcome, cells, slow, late=there)
        part = np.where(sent, slow.sent_on, slow.direct)
        alerts = part * own + (1 - part) * (others & (of.y_score >= 1.0))
        assert found.tp == pytest.approx(alerts[label].sum())
        assert found.fp == pytest.approx(alerts[~label].sum())


def test_counts_of_another_band_are_refused() -> None:
    outcome = cascade_outcome(ONE, OTHER, BAND)
    other = cascade_cells(ONE, OTHER, replace(BAND, high=3.0), late="allow")
    with pytest.raises(ValueError, match="cells must add up to the counts of outcome"):
        effective_cascade(outcome, other, SLOWER, late="allow")
    with pytest.raises(ValueError, match="cells must have shape"):
        effective_cascade(outcome, other[0], SLOWER, late="allow")


def test_a_model_that_stands_in_needs_its_scores() -> None:
    with pytest.raises(ValueError, match="late_scores must be given"):
        cascade_cells(ONE, OTHER, BAND, late=_late_point())
