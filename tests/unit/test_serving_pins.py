"""Pins about serving hold what the simulator computes from measured times and scores."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from simulator.cascade import cascade_outcome
from simulator.cascade_response import cascade_response
from simulator.deadline import effective_figures
from simulator.fleet import fleet_needed, largest_rate
from simulator.joint_rows import joint_alerts
from simulator.load import response, station, station_of_cascade, utilisation
from simulator.operating import board_points
from simulator.serving import Cascade, Serving, Stage
from simulator.sweep import sweep
from tests.support.boards import MOMENT
from tests.support.made_profiles import kept, made_profile, nothing_measured, profile_of
from tests.support.pinned import a_scenario, scores_of
from whiteboard import serving_figures, serving_parts
from whiteboard.evidence import Evidence, scenario_text
from whiteboard.example import example_pins
from whiteboard.example_figures import example_figures
from whiteboard.exports.serving import serving_assumptions
from whiteboard.pinning import METRICS
from whiteboard.serving_figures import Missing
from whiteboard.serving_metrics import SERVING_METRICS
from whiteboard.serving_pins import Refused, left_out, pin_of_serving, pins_asked

BOOSTING, LOGISTIC = "hist_gradient_boosting", "logistic"
LOOKUP = Stage(name="lookup", place="server", kind="lognormal", p50_ms=1.0, p99_ms=4.0)
BAND = Cascade(first=LOGISTIC, second=BOOSTING, low=0.2, high=0.7, threshold=0.4)
SERVING = Serving(
    objective_ms=20.0, arrival_rate_per_s=200.0, servers=2, dispatch="random", stages=(LOOKUP,)
)


def served(**changes):
    return a_scenario(serving=replace(SERVING, **changes))


def asked(metric, scenario=None, **sources) -> Evidence:
    given = {"scores_of": scores_of, "profile_of": profile_of, **sources}
    return pin_of_serving(
        scenario or served(), metric, section="models", created_at=MOMENT, **given
    )


def station_of(scenario, model):
    times = made_profile(scenario, model).service_ms
    return station(times, scenario.serving.stages, seed=scenario.seed)


@pytest.mark.parametrize("dispatch", ["random", "shared"])
@pytest.mark.parametrize("metric", ["p50_ms", "p95_ms", "p99_ms"])
def test_a_response_time_is_that_of_the_scenarios_load(metric, dispatch):
    scenario = served(dispatch=dispatch)
    pin = asked(metric, scenario)
    found = getattr(response(station_of(scenario, BOOSTING), scenario.serving), metric[:-3])
    assert (pin.value, pin.interval, pin.unit) == (found.value_ms, found.interval, "ms")
    assert (pin.threshold, pin.model) == (None, BOOSTING)
    assert pin.measured == (kept(scenario, BOOSTING),)


def test_a_service_time_is_the_measured_one_alone():
    pin = asked("service_p99_ms")
    p99 = made_profile(served(), BOOSTING).p99
    assert (pin.value, pin.interval) == (p99.value_ms, p99.interval)
    assert pin.value < asked("p99_ms").value


def test_attainment_and_utilisation_are_shares():
    found = response(station_of(served(), BOOSTING), SERVING)
    assert asked("attainment").value == found.attainment
    assert asked("utilisation").value == utilisation(station_of(served(), BOOSTING), SERVING)


def test_the_utilisation_of_an_unstable_queue_can_be_pinned_and_its_times_cannot():
    scenario = served(arrival_rate_per_s=900.0)
    assert asked("utilisation", scenario).value > 1
    with pytest.raises(ValueError, match="the queue grows without end"):
        asked("p99_ms", scenario)


def test_the_fleet_is_what_the_simulator_finds():
    at = station_of(served(), BOOSTING)
    assert asked("largest_rate").value == largest_rate(at, SERVING)
    assert asked("fleet_needed").value == fleet_needed(at, SERVING)
    assert (asked("largest_rate").unit, asked("fleet_needed").unit) == ("per second", "servers")


def test_the_price_of_the_fleet_rests_on_no_measured_times():
    month = asked("fleet_cost_per_month", profile_of=nothing_measured)
    assert (month.value, month.unit, month.measured) == (140.0, "currency per month", ())
    thousand = asked("fleet_cost_per_1000", profile_of=nothing_measured)
    assert thousand.value == pytest.approx(140 * 1000 / (200 * 30.4375 * 86_400))


def test_servers_that_never_answer_so_many_have_no_cost_per_prediction_to_pin():
    scenario = served(arrival_rate_per_s=900.0)
    assert asked("utilisation", scenario).value > 1
    with pytest.raises(ValueError, match="servers never answer 900 requests/s"):
        asked("fleet_cost_per_1000", scenario)
    assert asked("fleet_cost_per_month", scenario).value == 140.0


def points_of(scenario, *models):
    scored = {model: scores_of(scenario, model) for model in models}
    sweeps = {model: sweep(one.y_true, one.y_score) for model, one in scored.items()}
    choices = board_points(scenario, sweeps, dict.fromkeys(models, True))
    return scored, {model: choice.point for model, choice in choices.items()}


@pytest.mark.parametrize("late", ["allow", "block", LOGISTIC])
def test_effective_figures_count_late_answers_as_the_scenario_says(late):
    scenario = served(late=late)
    scored, points = points_of(scenario, BOOSTING, LOGISTIC)
    attainment = response(station_of(scenario, BOOSTING), scenario.serving).attainment
    joint, instead = None, late
    if late == LOGISTIC:
        instead = points[LOGISTIC]
        at = (points[BOOSTING].threshold, instead.threshold)
        joint = joint_alerts(scored[BOOSTING], at[0], scored[LOGISTIC], at[1])
    figures = effective_figures(
        points[BOOSTING], attainment, scenario.costs, late=instead, joint=joint
    )
    for metric, figure in figures.items():
        pin = asked(metric, scenario)
        assert (pin.value, pin.interval) == (figure.value, figure.interval)
        assert pin.threshold == points[BOOSTING].threshold


def test_without_an_objective_no_answer_is_late_and_nothing_need_be_measured():
    scenario = served(objective_ms=None, late=LOGISTIC)
    pin = asked("effective_recall", scenario, profile_of=nothing_measured)
    _, points = points_of(scenario, BOOSTING)
    assert (pin.value, pin.measured) == (points[BOOSTING].recall, ())


def test_a_cascade_is_pinned_under_its_first_model_with_the_times_of_both():
    scenario = served(cascade=BAND)
    outcome = cascade_outcome(scores_of(scenario, LOGISTIC), scores_of(scenario, BOOSTING), BAND)
    figures = outcome.figures(scenario.costs)
    for metric in ("sent", "recall", "precision", "cost_per_1000"):
        pin = asked(f"cascade_{metric}", scenario)
        assert (pin.value, pin.interval) == (figures[metric].value, figures[metric].interval)
        assert (pin.model, pin.measured) == (LOGISTIC, ())
    at = station_of_cascade(
        station_of(scenario, LOGISTIC), station_of(scenario, BOOSTING), outcome.sent
    )
    pin = asked("cascade_p99_ms", scenario)
    assert pin.value == response(at, scenario.serving).p99.value_ms
    assert [one.model for one in pin.measured] == [LOGISTIC, BOOSTING]


def together(scenario):
    """Both models of the band as one station, and the share that it sends on."""
    scored = scores_of(scenario, LOGISTIC), scores_of(scenario, BOOSTING)
    sent = cascade_outcome(*scored, BAND).sent
    pair = station_of(scenario, LOGISTIC), station_of(scenario, BOOSTING)
    return station_of_cascade(*pair, sent), sent


def p99_at(scenario, **load):
    at, serving = together(scenario)[0], replace(scenario.serving, **load)
    return response(at, serving, seed=scenario.seed).p99.value_ms


def test_the_utilisation_of_a_cascade_is_its_rate_times_what_a_request_takes_on_average():
    scenario = served(cascade=BAND, stages=(), servers=3)
    times = [float(np.mean(made_profile(scenario, m).service_ms)) for m in (LOGISTIC, BOOSTING)]
    busy = 200 * (times[0] + together(scenario)[1] * times[1]) / 3_000
    pin = asked("cascade_utilisation", scenario)
    assert pin.value == pytest.approx(busy, rel=1e-9)
    assert (pin.model, [one.model for one in pin.measured]) == (LOGISTIC, [LOGISTIC, BOOSTING])
    full = served(cascade=BAND, arrival_rate_per_s=9_000.0)
    assert asked("cascade_utilisation", full).value > 1  # its times cannot be pinned, this can


@pytest.mark.parametrize("dispatch", ["random", "shared"])
def test_at_the_largest_rate_of_a_cascade_its_p99_meets_the_objective_and_just_above_misses_it(
    dispatch,
):
    scenario = served(cascade=BAND, dispatch=dispatch)
    pin = asked("cascade_largest_rate", scenario)
    assert p99_at(scenario, arrival_rate_per_s=pin.value) <= 20
    assert p99_at(scenario, arrival_rate_per_s=1.003 * pin.value) > 20
    assert (pin.unit, pin.interval) == ("per second", None)
    assert pin.value > asked("largest_rate", scenario).value  # of the slower model alone


def test_the_fleet_of_a_cascade_is_the_fewest_servers_that_will_do_and_costs_what_they_cost():
    scenario = served(cascade=BAND, arrival_rate_per_s=900.0, server_cost_per_month=35.0)
    needed = asked("cascade_fleet_needed", scenario).value
    assert needed > 1
    assert p99_at(scenario, servers=int(needed)) <= 20 < p99_at(scenario, servers=int(needed) - 1)
    month = asked("cascade_fleet_cost_per_month", scenario)
    assert (month.value, month.unit) == (35 * needed, "currency per month")
    thousand = asked("cascade_fleet_cost_per_1000", scenario).value
    assert thousand == pytest.approx(35 * needed * 1_000 / (900 * 30.4375 * 86_400))


@pytest.mark.parametrize("metric", ["largest_rate", "fleet_needed", "fleet_cost_per_month"])
def test_without_an_objective_or_below_the_fastest_answer_a_cascade_has_no_rate_and_no_fleet(
    metric,
):
    with pytest.raises(ValueError, match="needs an objective, and none is set"):
        asked(f"cascade_{metric}", served(cascade=BAND, objective_ms=None))
    with pytest.raises(ValueError, match="With no load at all the p99 is"):
        asked(f"cascade_{metric}", served(cascade=BAND, objective_ms=0.5))


def test_what_a_cascade_takes_of_servers_says_that_it_has_no_interval_and_what_prices_are():
    pin = asked("cascade_fleet_cost_per_month", served(cascade=BAND))
    said = " ".join(serving_assumptions(pin, pin.scenario))
    assert "has no interval here" in said
    assert "The price of a server is an assumption" in said
    assert "$70 a month for each server" in scenario_text(pin)


def in_time(scenario):
    """Shares of direct and of sent-on answers within the objective: none waits, one server."""
    first, second = (made_profile(scenario, model).service_ms for model in (LOGISTIC, BOOSTING))
    goal = scenario.serving.objective_ms
    return float(np.mean(first <= goal)), float(np.mean(np.add.outer(first, second) <= goal))


@pytest.mark.parametrize("late", ["allow", "block", LOGISTIC, "random_forest"])
def test_a_cascade_at_the_objective_is_counted_row_by_row(late):
    serving = Serving(objective_ms=7.0, arrival_rate_per_s=0.01, cascade=BAND, late=late)
    scenario = a_scenario(serving=serving)
    scored, points = points_of(scenario, LOGISTIC, BOOSTING, "random_forest")
    one, other = scored[LOGISTIC], scored[BOOSTING]
    direct, sent_on = in_time(scenario)
    assert 0.2 < sent_on < 0.5
    assert direct > 0.99
    alerts = np.zeros(len(one))
    for row, (cheap, dear) in enumerate(zip(one.y_score, other.y_score, strict=True)):
        sent = BAND.low <= cheap < BAND.high
        own = dear >= BAND.threshold if sent else cheap >= BAND.high
        instead = late == "block"
        if late in points and late != (BAND.second if sent else BAND.first):
            instead = scored[late].y_score[row] >= points[late].threshold
        part = sent_on if sent else direct
        alerts[row] = part * own + (1 - part) * instead
    tp, fp = alerts[one.y_true == 1].sum(), alerts[one.y_true == 0].sum()
    positives, negatives = one.positives, len(one) - one.positives
    costs = scenario.costs
    cost = tp * costs.caught + fp * costs.false_alarm + (positives - tp) * costs.false_negative
    expected = {
        "recall": tp / positives,
        "precision": tp / (tp + fp),
        "false_positive_rate": fp / negatives,
        "alert_rate": (tp + fp) / len(one),
        "cost_per_1000": 1000 * cost / len(one),
    }
    for name, value in expected.items():
        pin = asked(f"cascade_effective_{name}", scenario)
        assert pin.value == pytest.approx(value, rel=2e-3), name
        assert pin.interval.low < pin.value < pin.interval.high
        assert (pin.model, pin.threshold) == (LOGISTIC, None)
        assert [of.model for of in pin.measured] == [LOGISTIC, BOOSTING]
    share = float(np.mean((one.y_score >= BAND.low) & (one.y_score < BAND.high)))
    attained = asked("cascade_attainment", scenario)
    assert attained.value == pytest.approx((1 - share) * direct + share * sent_on, abs=2e-3)


def test_without_an_objective_a_cascade_is_worth_what_it_decides_and_nothing_need_be_measured():
    scenario = served(objective_ms=None, cascade=BAND, late="random_forest")
    pin = asked("cascade_effective_recall", scenario, profile_of=nothing_measured)
    plain = asked("cascade_recall", scenario)
    assert (pin.value, pin.interval, pin.measured) == (plain.value, plain.interval, ())


def test_the_interval_of_a_cascades_p99_says_that_the_share_sent_on_is_counted_on_rows():
    scenario = served(cascade=BAND)
    first, second = (station_of(scenario, model) for model in (LOGISTIC, BOOSTING))
    outcome = cascade_outcome(scores_of(scenario, LOGISTIC), scores_of(scenario, BOOSTING), BAND)
    found = cascade_response(first, second, outcome, scenario.serving)
    pins = asked("cascade_p99_ms", scenario), asked("cascade_attainment", scenario)
    assert [pin.interval for pin in pins] == [found.p99.interval, found.attainment_interval]
    rows = outcome.positive + outcome.negative
    assert all(f"{rows.sent} of 400 rows sent on" in pin.interval.method for pin in pins)


@pytest.mark.parametrize(
    ("late", "rule", "words"),
    [
        ("block", "min_cost", "late answers count as "),
        (
            "random_forest",
            "min_cost",
            "late answers as Random forest says",
        ),
        (
            "random_forest",
            "min_cost",
            "late answers at the threshold by the rule “Lowest cost”",
        ),
        (
            "random_forest",
            "threshold",
            "late answers at the alert rate of Gradient boosting at threshold 0.300 set by hand",
        ),
        (BOOSTING, "threshold", "late answers at threshold 0.300 set by hand"),
        (BOOSTING, "min_cost", "late answers as Gradient boosting says, its own count as not "),
    ],
)
def test_a_pin_of_a_cascade_at_the_objective_says_all_that_was_set(late, rule, words):
    scenario = replace(
        served(cascade=BAND, late=late), rule=rule, threshold=0.3 if rule == "threshold" else None
    )
    text = scenario_text(asked("cascade_effective_cost_per_1000", scenario))
    band = "Logistic regression first, Gradient boosting for scores from 0.200 to below 0.700"
    load = "200 requests/s, 2 servers with a queue for each, at random"
    for part in (words, band, load, "threshold 0.400 there", "p99 objective 20 ms", "costs: "):
        assert part in text


@pytest.mark.parametrize(
    ("metric", "scenario", "words"),
    [
        ("cascade_attainment", served(objective_ms=None, cascade=BAND), "needs an objective"),
        ("cascade_effective_recall", served(), "no cascade is set"),
        (
            "cascade_effective_recall",
            served(cascade=BAND, arrival_rate_per_s=900.0),
            "the queue grows without end",
        ),
        ("attainment", served(objective_ms=None), "Attainment needs an objective, and none is set"),
        ("fleet_needed", served(objective_ms=None), "Fleet needed needs an objective"),
        ("cascade_recall", served(), "no cascade is set"),
        ("largest_rate", served(objective_ms=1.0), "With no load at all the p99 is 12.8 ms"),
        ("p42_ms", served(), "metric must be one of p50_ms, .*got 'p42_ms'"),
    ],
)
def test_what_is_undefined_here_is_refused_with_a_sentence(metric, scenario, words):
    with pytest.raises(ValueError, match=words):
        asked(metric, scenario)


def test_too_few_timings_give_no_p99_of_the_service_time():
    with pytest.raises(ValueError, match="A p99 needs at least 2,000 timings, and there are 500"):
        asked("service_p99_ms", profile_of=lambda s, m: made_profile(s, m, timings=500))


def test_what_is_missing_is_told_apart():
    with pytest.raises(Missing, match="has not been measured yet") as times:
        asked("p99_ms", profile_of=nothing_measured)
    with pytest.raises(Missing, match="Gradient boosting has no scores yet") as scores:
        asked("effective_recall", scores_of=lambda _s, _m: None)
    assert (times.value.what, scores.value.what) == ("times", "scores")


def test_everything_on_the_list_can_be_pinned_in_one_go_in_the_order_asked():
    wanted = [*SERVING_METRICS, "recall", "roc_auc"]
    pins, refused = pins_asked(
        served(cascade=BAND),
        scores_of=scores_of,
        profile_of=profile_of,
        metrics=wanted,
        section="models",
        created_at=MOMENT,
    )
    assert [pin.metric for pin in pins] == wanted
    assert refused == ()
    assert set(wanted) <= set(METRICS)
    assert not any(math.isnan(pin.value) for pin in pins)


def test_without_measured_times_the_rest_is_pinned_and_one_sentence_says_why():
    pins, refused = pins_asked(
        served(),
        scores_of=scores_of,
        profile_of=nothing_measured,
        metrics=["p99_ms", "recall", "p50_ms"],
        section="models",
        created_at=MOMENT,
    )
    assert [pin.metric for pin in pins] == ["recall"]
    (one,) = refused
    assert one == Refused(("p99_ms", "p50_ms"), "hist_gradient_boosting has not been measured yet.")
    assert left_out(one).startswith("Left out: p99 response time, p50 response time. Hist_grad")


def test_a_figure_that_nobody_knows_keeps_no_other_from_being_pinned():
    pins, refused = pins_asked(
        served(),
        scores_of=scores_of,
        profile_of=profile_of,
        metrics=["luck", "recall", "p99_ms"],
        section="models",
        created_at=MOMENT,
    )
    assert [pin.metric for pin in pins] == ["recall", "p99_ms"]
    assert [left_out(one) for one in refused] == ["No figure called “luck” can be pinned."]


def test_without_an_operating_point_the_areas_under_curves_are_pinned_all_the_same():
    scenario = replace(served(), rule="precision_at_least", parameter=0.9999)
    pins, refused = pins_asked(
        scenario,
        scores_of=lambda s, m: replace(scores_of(s, m), y_score=1 - scores_of(s, m).y_score),
        profile_of=profile_of,
        metrics=["recall", "roc_auc", "precision"],
        section="models",
        created_at=MOMENT,
    )
    assert [pin.metric for pin in pins] == ["roc_auc"]
    assert [one.metrics for one in refused] == [("recall", "precision")]


def test_pins_and_what_is_left_out_are_together_all_that_was_asked_for():
    wanted = [*METRICS, "luck", "no_figure"]
    pins, refused = pins_asked(
        served(objective_ms=None),
        scores_of=scores_of,
        profile_of=nothing_measured,
        metrics=wanted,
        section="models",
        created_at=MOMENT,
    )
    told = [name for one in refused for name in one.metrics]
    assert sorted([*(pin.metric for pin in pins), *told]) == sorted(wanted)
    assert {"fleet_cost_per_month", "recall", "effective_recall"} <= {pin.metric for pin in pins}


def test_equal_measured_times_give_equal_pins_and_others_do_not():
    assert asked("p99_ms") == asked("p99_ms")
    again = asked("p99_ms", profile_of=lambda s, m: made_profile(s, m, seed=1))
    assert again.value != asked("p99_ms").value
    assert again.measured[0].profile != asked("p99_ms").measured[0].profile


@pytest.fixture
def counted(monkeypatch):
    """How often each part of a figure about serving is computed."""
    calls = Counter()

    def counting(name):
        module = serving_figures if hasattr(serving_figures, name) else serving_parts
        of = getattr(module, name)

        def called(*given, **named):
            calls[name] += 1
            return of(*given, **named)

        monkeypatch.setattr(module, name, called)

    parts = ("station", "response", "board_points", "largest_rate")
    for name in (*parts, "cascade_outcome", "cascade_attainment"):
        counting(name)
    return calls


def test_what_several_pins_rest_on_is_computed_once_for_all_of_them(counted):
    wanted = [metric for metric in SERVING_METRICS if not metric.startswith("cascade_")]
    found = pins_asked(
        served(),
        scores_of=scores_of,
        profile_of=profile_of,
        metrics=wanted,
        section="models",
        created_at=MOMENT,
    )
    assert [pin.metric for pin in found.pins] == wanted
    assert counted == {"station": 1, "response": 1, "board_points": 1, "largest_rate": 1}
    alone = [asked(metric) for metric in wanted]
    assert list(found.pins) == alone


def test_the_pins_of_a_cascade_share_its_decisions_and_stations(counted):
    wanted = [metric for metric in SERVING_METRICS if metric.startswith("cascade_")]
    pins, _ = pins_asked(
        served(cascade=BAND),
        scores_of=scores_of,
        profile_of=profile_of,
        metrics=[*wanted, "p99_ms", "p50_ms"],
        section="models",
        created_at=MOMENT,
    )
    assert len(pins) == len(wanted) + 2
    once = ("cascade_outcome", "cascade_attainment", "largest_rate")
    assert counted == {"station": 2, "response": 2} | dict.fromkeys(once, 1)


def test_the_example_computes_each_model_under_load_once(counted):
    scenario = replace(served(), models=(LOGISTIC, BOOSTING))
    served_by = [one.model for one in example_pins() if one.metric in SERVING_METRICS]
    made = example_figures(scenario, lambda _model: None, {}, MOMENT, profile_of=profile_of)
    assert len(made) == len(served_by)
    assert counted["response"] <= counted["station"] == len(set(served_by))
