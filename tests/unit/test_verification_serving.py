"""A pin about serving computed again from the measured times that are here now."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator import onnx_path
from simulator.costs import CostMatrix
from simulator.score_cache import library_versions
from simulator.uncertainty import Interval
from tests.support.boards import MOMENT
from tests.support.made_profiles import made_profile, measured, nothing_measured, profile_of
from tests.support.pinned import pinned, scores_of
from tests.unit.test_serving_pins import BAND, BOOSTING, LOGISTIC, asked, served
from whiteboard.evidence import value_text
from whiteboard.evidence_pairs import difference
from whiteboard.gestures import scenario_of
from whiteboard.serving_metrics import SERVING_METRICS
from whiteboard.serving_sources import timed_models
from whiteboard.verification import models_behind, renewed, verdict

EVERYTHING = served(cascade=BAND, late=LOGISTIC)
OLDER = library_versions().replace("scikit-learn ", "scikit-learn 0.")


def pin_of(metric, scenario=EVERYTHING, **changes):
    return replace(asked(metric, scenario), **({"id": "E1"} | changes))


def again(scenario, model):
    return made_profile(scenario, model, seed=1, measured_at="2026-03-02T08:00:00+00:00")


def elsewhere(scenario, model):
    return made_profile(scenario, model, seed=2, machine="96 cores of another machine")


@pytest.mark.parametrize("metric", SERVING_METRICS)
def test_every_figure_comes_out_the_same_from_the_same_measured_times(metric):
    found = verdict(pin_of(metric), scores_of, profile_of)
    assert (found.kind, found.words) == ("same", "It comes out the same.")


@pytest.mark.parametrize("metric", ["p99_ms", "attainment", "cascade_p99_ms", "cascade_attainment"])
def test_times_that_were_measured_again_are_told_with_the_new_value(metric):
    pin = pin_of(metric)
    found = verdict(pin, scores_of, again)
    assert found.kind == "measured"
    assert found.value not in (None, pin.value)
    assert "taken another time" in found.words
    assert "2026-03-01" in found.words
    assert "2026-03-02" in found.words
    assert f"It was {value_text(pin)}" in found.words
    assert f"comes out as {value_text(found.now)}" in found.words


def test_other_times_whose_figures_read_alike_are_told_with_all_digits():
    pin = pin_of("cascade_effective_recall")
    found = verdict(pin, scores_of, again)
    assert found.kind == "measured"
    assert found.value not in (None, pin.value)
    assert value_text(found.now) == value_text(pin)
    assert f"It was {pin.value!r} [" in found.words
    assert f"comes out as {found.value!r} [" in found.words


def test_times_of_another_machine_are_told_with_both_machines():
    found = verdict(pin_of("p99_ms"), scores_of, elsewhere)
    assert found.kind == "measured"
    assert "taken on another machine" in found.words
    assert "2 cores of a made machine" in found.words
    assert "96 cores of another machine" in found.words


def test_other_times_that_give_the_same_figure_are_still_other_times():
    def renamed(scenario, model):
        return made_profile(scenario, model, notes=("warm",))

    found = verdict(pin_of("p99_ms"), scores_of, renamed)
    assert found.kind == "measured"
    assert "The figure comes out the same." in found.words


def test_without_measured_times_it_waits_and_says_for_what():
    found = verdict(pin_of("p99_ms"), scores_of, nothing_measured)
    assert (found.kind, found.waits_for, found.now) == ("waiting", "times", None)
    assert found.words == (
        "Waiting: hist_gradient_boosting has not been measured yet. The pin rests on service times "
        "measured on 2 cores of a made machine, 2026-03-01, 2,500 timings."
    )
    assert verdict(pin_of("p99_ms"), scores_of).kind == "waiting"


def test_without_scores_what_rests_on_decisions_waits_and_a_response_time_does_not():
    def none(_scenario, _model):
        return None

    found = verdict(pin_of("cascade_recall"), none, profile_of)
    assert (found.kind, found.waits_for) == ("waiting", "scores")
    assert verdict(pin_of("p99_ms"), none, profile_of).kind == "same"
    assert verdict(pinned("recall"), none, profile_of).waits_for == "scores"


def test_another_value_from_the_same_times_is_changed_and_with_other_libraries_told_so():
    pin = pin_of("p99_ms")
    changed = replace(pin, value=pin.value + 1)
    assert verdict(changed, scores_of, profile_of).kind == "changed"
    assert verdict(replace(changed, libraries=OLDER), scores_of, profile_of).kind == "libraries"
    unknown = verdict(replace(changed, measured=()), scores_of, profile_of)
    assert unknown.kind == "changed"
    assert "Which measured times it was pinned with was not kept." in unknown.words


def test_a_pin_whose_words_are_not_those_of_its_figure_is_changed():
    found = verdict(pin_of("p99_ms", claim="p50 response time"), scores_of, again)
    assert found.kind == "changed"
    assert "The pin calls it p50 response time" in found.words


def test_a_load_that_no_queue_holds_is_gone_with_the_reason():
    pin = pin_of("p99_ms")
    found = verdict(replace(pin, scenario=served(arrival_rate_per_s=900.0)), scores_of, profile_of)
    assert found.kind == "gone"
    assert "the queue grows without end" in found.words


def test_a_renewed_pin_keeps_the_times_it_rests_on_now():
    pin = pin_of("p99_ms")
    found = verdict(pin, scores_of, elsewhere)
    new = renewed(pin, found, MOMENT)
    assert (new.supersedes, new.value) == ("E1", found.value)
    assert new.measured[0].machine == "96 cores of another machine"
    assert verdict(replace(new, id="E2"), scores_of, elsewhere).kind == "same"


def test_a_pin_names_the_models_it_is_computed_from():
    assert models_behind(pin_of("p99_ms")) == ("hist_gradient_boosting",)
    assert models_behind(pin_of("effective_recall")) == ("hist_gradient_boosting", LOGISTIC)
    assert models_behind(pin_of("cascade_p99_ms")) == (LOGISTIC, "hist_gradient_boosting")
    assert models_behind(pin_of("fleet_cost_per_month")) == ()


def test_a_cascade_at_the_objective_rests_on_whoever_answers_late_ones_and_on_whom_that_follows():
    metric, forest = "cascade_effective_recall", "random_forest"
    by_rule = served(cascade=BAND, late=forest)
    by_hand = replace(by_rule, rule="threshold", threshold=0.3, focus="hist_gradient_boosting")
    both = (LOGISTIC, "hist_gradient_boosting")
    assert models_behind(pin_of(metric, by_rule)) == (*both, forest)
    assert models_behind(pin_of(metric, by_hand)) == (*both, forest)
    led = replace(by_hand, focus=forest, serving=replace(by_hand.serving, late=LOGISTIC))
    assert models_behind(pin_of(metric, led)) == (*both, forest)
    assert models_behind(pin_of(metric, served(cascade=BAND, late="block"))) == both
    for scenario in (by_rule, by_hand, led):
        assert verdict(pin_of(metric, scenario), scores_of, profile_of).kind == "same"
    alone = replace(by_hand, rule=by_rule.rule, threshold=None)
    assert pin_of(metric, by_hand).value != pin_of(metric, alone).value


def test_opening_a_pin_of_a_cascade_keeps_the_model_in_focus():
    assert scenario_of(pin_of("cascade_recall")) == EVERYTHING
    assert scenario_of(pin_of("p99_ms")).focus == "hist_gradient_boosting"


# ---- two pins side by side


@pytest.mark.parametrize(
    ("metric", "second", "because"),
    [
        ("p99_ms", {"servers": 3}, "both rest on the same measured times"),
        ("effective_recall", {"objective_ms": 9.0}, "not paired row by row"),
        ("cascade_effective_recall", {"objective_ms": 9.0}, "not paired row by row"),
        ("fleet_cost_per_month", {"servers": 3}, "from the price of a server"),
    ],
)
def test_two_pins_about_serving_have_a_difference_and_a_reason_for_no_interval(
    metric, second, because
):
    one = pin_of(metric, served(cascade=BAND))
    other = pin_of(metric, served(cascade=BAND, **second), id="E2")
    found = difference(one, other, scores_of)
    assert found.value == one.value - other.value
    assert (found.paired, found.interval) == (False, None)
    assert because in found.words


def test_the_difference_of_two_response_times_says_which_is_above_and_what_was_set():
    one = pin_of("p99_ms", served())
    other = pin_of("p99_ms", served(servers=3, arrival_rate_per_s=100.0), id="E2")
    found = difference(one, other, scores_of)
    assert found.words.startswith("p99 response time of E1 is ")
    assert " ms above that of E2. No interval: " in found.words
    settings = {one.name: (one.first, one.second) for one in found.settings}
    assert settings["load"] == ("200 requests/s", "100 requests/s")
    assert settings["fleet"][0].startswith("2 servers")
    assert "prevalence" not in settings


def test_response_times_of_two_models_were_measured_one_after_another():
    one = pin_of("p99_ms", served())
    other = pin_of("p99_ms", replace(served(), focus=LOGISTIC), id="E2")
    found = difference(one, other, scores_of)
    assert "E1 (Gradient boosting)" in found.words
    assert "measured one after another" in found.words


def test_a_time_and_a_share_have_no_difference():
    found = difference(pin_of("p99_ms"), pin_of("attainment", id="E2"), scores_of)
    assert "are two figures: there is no difference to take" in found.words


def test_amounts_a_month_in_two_currencies_have_no_difference():
    euros = replace(served(), costs=CostMatrix(8, 120, currency="€"))
    one = pin_of("fleet_cost_per_month", served())
    other = pin_of("fleet_cost_per_month", euros, id="E2")
    assert "two currencies" in difference(one, other, scores_of).words


def test_the_machine_is_among_what_differs():
    one = pin_of("p99_ms", served())
    other = replace(one, id="E2", measured=(measured(machine="a laptop"),))
    rows = {row.name: row.second for row in difference(one, other, scores_of).settings}
    assert rows == {"service times": "measured on a laptop, 2026-03-01, 2,500 timings"}


KNN = "knn"


def test_a_figure_by_a_path_that_cannot_run_here_is_gone_with_the_reason(monkeypatch):
    monkeypatch.setattr(onnx_path, "missing_packages", lambda: "ONNX is not installed here.")
    pin = pin_of("p99_ms", served(path="onnx"))
    found = verdict(pin, scores_of, nothing_measured)
    assert (found.kind, found.waits_for) == ("gone", "")
    assert "ONNX is not installed here. The figure stays as pinned." in found.words


@pytest.mark.parametrize("metric", ["p99_ms", "fleet_needed", "attainment", "service_p99_ms"])
def test_a_model_without_a_path_is_gone_and_does_not_wait_for_times(metric):
    scenario = replace(served(path="onnx"), models=(KNN,), focus=KNN)
    pin = replace(pin_of("p99_ms"), metric=metric, scenario=scenario, model=KNN, measured=())
    found = verdict(pin, scores_of, nothing_measured)
    assert found.kind == "gone"
    assert "k-nearest neighbours has no ONNX path" in found.words


def test_what_needs_no_times_is_not_gone_for_its_path(monkeypatch):
    monkeypatch.setattr(onnx_path, "missing_packages", lambda: "ONNX is not installed here.")
    for metric, scenario in (
        ("fleet_cost_per_month", served(path="onnx")),
        ("cascade_recall", served(path="onnx", cascade=BAND)),
        ("effective_recall", served(path="onnx", objective_ms=None)),
    ):
        assert verdict(pin_of(metric, scenario), scores_of, nothing_measured).kind == "same"


def test_what_answers_instead_of_late_answers_needs_no_path_of_its_own():
    of = replace(served(), models=("hist_gradient_boosting", KNN), focus="hist_gradient_boosting")
    late = replace(of, serving=replace(of.serving, path="onnx", late=KNN))
    assert timed_models("effective_recall", late) == ("hist_gradient_boosting",)


def test_a_pin_whose_interval_was_made_another_way_says_so_beside_the_same_value():
    pin = pin_of("p99_ms")
    older = replace(pin, interval=Interval(pin.value - 1, pin.value + 1, 0.95, "simulated"))
    for one, was in ((older, "simulated"), (replace(pin, interval=None), "none")):
        found = verdict(one, scores_of, profile_of)
        assert found.kind == "changed"
        assert f"The interval is of another kind: it was {was}, here it is " in found.words


@pytest.mark.parametrize(
    ("metric", "late"), [("effective_recall", BOOSTING), ("cascade_effective_recall", LOGISTIC)]
)
def test_a_pin_from_before_late_answers_of_the_model_that_stands_in_passed_is_told_so(metric, late):
    words = " Late answers of the model that stands in pass now; in earlier versions they did not."
    for scenario, said in ((served(cascade=BAND, late=late), True), (served(cascade=BAND), False)):
        pin = pin_of(metric, scenario)
        found = verdict(replace(pin, value=pin.value / 2), scores_of, profile_of)
        assert found.kind == "changed"
        assert found.words.endswith(words) is said
