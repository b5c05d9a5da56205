"""What pages show about models under load is computed once and agrees with the simulator."""

import math
from dataclasses import replace
from unittest.mock import patch

import numpy as np
import pytest

from pages.ui import cached, latency_exact, latency_figures
from pages.ui.models import placing
from pages.ui.pair_figures import gap_between
from pages.ui.serving import live_data
from simulator.comparison import PairedDifference
from simulator.deadline import effective
from simulator.scenario import default_scenario
from simulator.serving import Serving
from tests.support.made_scores import made_scores

MEDIAN_MS = {"logistic": 2.0, "tree": 30.0}
PATHS = {"frame": 1.0, "array": 0.2, "onnx": 0.02}


class MadeProfile:
    """What the figures need of measured service times."""

    def __init__(self, model, path):
        spread = np.random.default_rng(1).lognormal(0, 0.05, size=2_500)
        self.service_ms = MEDIAN_MS[model] * PATHS[path] * spread
        self.id = f"made {model} {path}"


@pytest.fixture(autouse=True)
def measured_times():
    def profile(scenario, model, path=None):
        if model not in MEDIAN_MS:
            return f"{model} has not been measured yet."
        return MadeProfile(model, path or scenario.serving.path)

    with patch.object(cached, "profile", profile):
        yield


def _scenario(**serving):
    load = {"objective_ms": 20.0, "arrival_rate_per_s": 20.0, "servers": 1, **serving}
    return replace(
        default_scenario("breast_cancer"),
        models=("logistic", "tree", "knn"),
        focus="logistic",
        serving=Serving(**load),
    )


def _scores():
    return {
        model: replace(made_scores(model, separation=value), dataset_version="latency figures")
        for model, value in {"logistic": 1.5, "tree": 2.5, "knn": 2.0}.items()
    }


def test_a_model_without_measured_times_has_a_sentence():
    found = latency_figures.responses(_scenario())
    assert found["knn"] == "knn has not been measured yet."
    assert found["logistic"].p99.value_ms < 20 < found["tree"].p99.value_ms


def test_the_same_load_is_computed_once():
    first = latency_figures.responses(_scenario())["tree"]
    assert latency_figures.responses(_scenario(late="block"))["tree"] is first
    assert latency_figures.responses(_scenario(arrival_rate_per_s=21))["tree"] is not first


def test_effective_figures_stand_at_the_attainment_of_the_response():
    scenario, scores = _scenario(late="block"), _scores()
    attainment = latency_figures.responses(scenario)["tree"].attainment
    point = latency_figures.points(scenario, scores)["tree"].point
    found = latency_figures.effective(scenario, scores)
    expected = effective(point, attainment, late="block").recall
    assert found["tree"]["effective_recall"].value == pytest.approx(expected)
    assert isinstance(found["knn"], str)


def test_late_answers_of_one_model_may_be_those_of_another():
    scenario, scores = _scenario(late="logistic"), _scores()
    standing = {m: choice.point for m, choice in latency_figures.points(scenario, scores).items()}
    attainment = latency_figures.responses(scenario)["tree"].attainment
    found = latency_figures.effective(scenario, scores)["tree"]["effective_recall"]
    expected = effective(standing["tree"], attainment, late=standing["logistic"]).recall
    assert found.value == pytest.approx(expected)
    assert found.interval is not None


def test_late_answers_of_the_model_that_stands_in_pass_without_an_alert():
    scores = _scores()
    own, allowed = (
        latency_figures.effective(_scenario(late=late), scores)["tree"]["effective_recall"]
        for late in ("tree", "allow")
    )
    point = latency_figures.points(_scenario(), scores)["tree"].point
    assert own.value == allowed.value < point.recall


def test_a_fleet_that_is_large_enough_is_found_and_priced():
    scenario, scores = _scenario(objective_ms=60.0, arrival_rate_per_s=40.0), _scores()
    tree = {one.model: one for one in latency_figures.candidates(scenario, scores)}["tree"]
    assert not tree.stable
    assert tree.servers_needed >= 2
    fleet = latency_figures.fleet_of(scenario, tree)
    assert latency_figures.response_of(scenario, "tree", fleet).p99.value_ms <= 60
    less = replace(fleet, servers=fleet.servers - 1)
    fewer = latency_figures.response_of(scenario, "tree", less)
    assert not fewer.stable or fewer.p99.value_ms > 60
    late = 1 - latency_figures.response_of(scenario, "tree", fleet).attainment
    nobody = 1000 * scenario.costs.false_negative * 0.3  # everybody is allowed, 30% are positive
    assert tree.at_needed == pytest.approx(tree.on_time + late * (nobody - tree.on_time))


def test_without_an_objective_the_fleet_is_the_smallest_that_keeps_up():
    found = latency_figures.loaded_of(_scenario(objective_ms=None, arrival_rate_per_s=40.0), "tree")
    assert found.servers_needed == 2


def test_every_pair_is_there_once_in_the_order_of_the_scenario():
    found = latency_figures.pair_differences(_scenario(), _scores())
    assert list(found) == [("logistic", "tree"), ("logistic", "knn"), ("tree", "knn")]
    gap = gap_between(found)
    there, back = gap("logistic", "tree"), gap("tree", "logistic")
    assert isinstance(there, PairedDifference)
    assert (there.value, there.interval.low) == (-back.value, -back.interval.high)
    assert gap("logistic", "unknown") is None


@pytest.mark.parametrize("rate", [0.3, 20.0])
def test_at_the_objective_the_differences_hold_what_late_answers_cost(rate):
    scenario, scores = _scenario(objective_ms=40.0, arrival_rate_per_s=rate), _scores()
    found = latency_figures.candidates(scenario, scores)
    logistic, tree, _ = found
    on_time = latency_figures.pair_differences(scenario, scores)[("logistic", "tree")]
    late = latency_figures.pairs_at_objective(scenario, scores, found)[("logistic", "tree")]
    assert tree.feasible == (rate < 1)
    cost = tree.quality if tree.feasible else tree.at_needed
    assert cost > tree.on_time
    assert late.value == pytest.approx(logistic.quality - cost)
    width = on_time.interval.high - on_time.interval.low
    assert late.interval.high - late.interval.low == pytest.approx(width)


def test_a_screen_without_time_for_fleets_tells_the_same_models_apart():
    scenario, scores = _scenario(objective_ms=40.0, arrival_rate_per_s=0.3), _scores()
    quick = latency_figures.gap_of(scenario, scores)("logistic", "tree")
    found = latency_figures.candidates(scenario, scores)
    slow = latency_figures.gap_of(scenario, scores, found)("logistic", "tree")
    assert all(one.feasible for one in found if one.model != "knn")
    assert quick == slow


def test_without_an_objective_the_differences_are_those_on_time():
    scenario = _scenario(objective_ms=None)
    pair = ("logistic", "tree")
    on_time = latency_figures.pair_differences(scenario, _scores())[pair]
    assert latency_figures.pairs_at_objective(scenario, _scores())[pair].value == on_time.value


def test_a_pair_without_an_operating_point_has_a_sentence():
    scenario = replace(_scenario(), rule="precision_at_least", parameter=0.999)
    scores = _scores() | {"knn": replace(made_scores("knn", separation=0.0), model="knn")}
    choices = latency_figures.points(scenario, scores)
    assert choices["knn"].point is None
    found = latency_figures.pair_differences(scenario, scores)[("logistic", "knn")]
    assert found.startswith("k-nearest neighbours has no operating point.")


def test_what_would_do_is_named_when_nobody_meets_the_objective():
    scenario = _scenario(objective_ms=1.5)
    found = latency_figures.recommendation(scenario, _scores())
    assert (found.model, found.closest) == (None, "logistic")
    assert "as the serving path" in found.words


def test_the_rate_offered_is_one_that_the_servers_hold():
    scenario = _scenario(objective_ms=40.0, arrival_rate_per_s=28.0)
    rate = latency_figures.largest_rate_of(scenario, "tree")
    assert 0 < rate < 28
    slower = replace(scenario.serving, arrival_rate_per_s=rate)
    assert latency_figures.response_of(scenario, "tree", slower).p99.value_ms <= 40
    assert math.isclose(latency_figures.largest_rate_of(scenario, "knn"), 0)


def _nearly_full(servers=2, **serving):
    """Return a scenario in which the tree's utilisation is 0.9995."""
    mean = latency_figures.station_of(_scenario(), "tree").mean_ms
    rate = 0.9995 * servers * 1000 / mean
    return _scenario(arrival_rate_per_s=rate, servers=servers, **serving)


def test_just_below_full_load_there_is_a_reason_in_place_of_figures():
    scenario = _nearly_full(objective_ms=50.0)
    found = latency_figures.effective(scenario, _scores())
    assert "within a thousandth" in found["tree"]
    tree = latency_figures.candidates(scenario, _scores())[1]
    assert (tree.feasible, tree.stable, tree.judged) == (False, False, True)
    assert tree.reason == "within a thousandth of what 2 servers take, too near for a p99"
    assert tree.servers_needed > 2
    assert latency_figures.recommendation(scenario, _scores()).model == "logistic"


@pytest.mark.parametrize("objective_ms", [50.0, None])
def test_just_below_full_load_the_explorer_is_told_the_same_model(objective_ms):
    scenario, scores = _nearly_full(objective_ms=objective_ms), _scores()
    told = latency_exact._figures(scenario, scores)["recommendation"]
    assert told["model"] == latency_figures.recommendation(scenario, scores).model
    assert "tree" not in told["words"].lower()


def test_just_below_full_load_the_fleet_that_would_do_is_a_larger_one():
    scenario = _nearly_full(objective_ms=None)
    assert latency_figures.loaded_of(scenario, "tree").servers_needed == 2
    assert latency_figures.candidates(scenario, _scores())[1].servers_needed == 3


def _late_without_a_point():
    """Return a scenario whose late answers are those of a model without an operating point."""
    scenario = replace(
        _scenario(objective_ms=50.0, arrival_rate_per_s=1.0, late="knn"),
        rule="precision_at_least",
        parameter=0.999,
    )
    return scenario, _scores() | {"knn": made_scores("knn", separation=0.0)}


def test_late_answers_without_an_operating_point_are_said_to_be_what_is_missing():
    scenario, scores = _late_without_a_point()
    assert latency_figures.points(scenario, scores)["knn"].point is None
    found = latency_figures.recommendation(scenario, scores)
    assert found.words == (
        "No model can be recommended: late answers, which are those of k-nearest neighbours, have "
        "no operating point under this rule, so no cost at the objective is known."
    )
    assert (found.model, found.closest, found.binding) == (None, None, "")
    assert latency_exact._figures(scenario, scores)["recommendation"]["words"] == found.words


def test_late_answers_of_a_model_without_scores_lack_scores_and_not_an_operating_point():
    scenario, scores = _scenario(objective_ms=50.0, arrival_rate_per_s=1.0, late="knn"), _scores()
    del scores["knn"]
    found = latency_figures.effective(scenario, scores)["logistic"]
    assert found == (
        "k-nearest neighbours answers when Logistic regression is late, but has no scores yet."
    )
    assert live_data._effective(scenario, scores)["effective_recall"][2] == "no scores yet"
    pointless, scored = _late_without_a_point()
    assert "but has no operating point." in latency_figures.effective(pointless, scored)["logistic"]
    assert live_data._effective(pointless, scored)["effective_recall"][2] == "no operating point"


def test_a_model_without_an_operating_point_is_not_called_not_measured():
    scenario, scores = _late_without_a_point()
    without = replace(scenario, focus="knn")  # it is not measured either
    assert live_data._effective(without, scores)["effective_recall"][2] == "no operating point"
    unmeasured = replace(_scenario(objective_ms=50.0), focus="knn")
    assert live_data._effective(unmeasured, scores)["effective_recall"][2] == "not measured"


def test_the_board_says_as_the_models_page_does_that_late_answers_have_no_scores_yet():
    scenario, scores = _scenario(objective_ms=50.0, arrival_rate_per_s=1.0, late="knn"), _scores()
    del scores["knn"]
    told = latency_exact._figures(scenario, scores)["recommendation"]["words"]
    assert "which are those of k-nearest neighbours, have no scores yet" in told
    assert told == latency_figures.recommendation(scenario, scores).words


@pytest.mark.parametrize(
    ("focus", "late"), [("tree", "allow"), ("tree", "logistic"), ("knn", "logistic")]
)
def test_by_hand_the_cost_with_the_fleet_needed_is_that_on_as_many_servers(focus, late):
    load = {"objective_ms": 20.0, "arrival_rate_per_s": 100.0, "late": late}
    scenario, scores = replace(_scenario(**load), focus=focus).by_hand(0.3), _scores()
    one = latency_figures.candidates(scenario, scores)[0]
    there = replace(scenario, serving=replace(scenario.serving, servers=one.servers_needed))
    one = latency_figures.candidates(there, scores)[0]
    assert (one.model, one.servers_needed) == ("logistic", there.serving.servers)
    found = placing.place(there, scores, one, placing.COST)
    assert not math.isnan(found.quality)
    assert found.with_fleet == found.quality
    assert found.with_fleet_interval == found.quality_interval
