"""Exported scripts of figures about serving print the pinned figures from stored service times."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.latency_cache import best_profile, store_profile
from simulator.latency_key import latency_key
from simulator.serving import Cascade, Serving, Stage
from tests.support.boards import MOMENT
from tests.support.made_profiles import MEANS_MS, made_profile
from tests.unit.test_reproduction import figures, run, scored, small
from whiteboard.evidence import Evidence, value_text
from whiteboard.reproduction import script
from whiteboard.serving_metrics import SERVING_METRICS
from whiteboard.serving_pins import pin_of_serving

MODELS = ("logistic", "hist_gradient_boosting")
NETWORK = Stage(name="net work's", place="outside", kind="constant", p50_ms=2.5)


def plain_serving(**changes) -> Serving:
    served = Serving(
        objective_ms=14.0, arrival_rate_per_s=150.0, servers=2, stages=(NETWORK,), path="array"
    )
    return replace(served, **changes)


def scenario_with(**changes):
    return small(models=MODELS, focus="logistic", serving=plain_serving(**changes))


SCENARIO = scenario_with()
BAND = Cascade(first=MODELS[0], second=MODELS[1], low=0.1, high=0.9, threshold=0.5)
CASES = [
    ("p50_ms", SCENARIO),
    ("p95_ms", scenario_with(dispatch="random", servers=3)),
    ("p99_ms", SCENARIO),
    ("service_p99_ms", SCENARIO),
    ("attainment", SCENARIO),
    ("utilisation", SCENARIO),
    ("largest_rate", scenario_with(servers=1)),
    ("fleet_needed", scenario_with(dispatch="random")),
    ("fleet_cost_per_month", SCENARIO),
    ("fleet_cost_per_1000", SCENARIO),
    ("effective_recall", scenario_with(late=MODELS[1])),
    ("effective_false_positive_rate", scenario_with(late=MODELS[1])),
    ("effective_alert_rate", SCENARIO),
    ("effective_recall", scenario_with(late="logistic", objective_ms=9.0)),
    ("effective_cost_per_1000", scenario_with(late="block")),
    ("effective_precision", scenario_with(objective_ms=None, late=MODELS[1])),
    ("cascade_sent", scenario_with(cascade=BAND)),
    ("cascade_recall", scenario_with(cascade=BAND)),
    ("cascade_precision", replace(scenario_with(cascade=BAND), prevalence=0.05)),
    ("cascade_cost_per_1000", scenario_with(cascade=BAND)),
    ("cascade_p99_ms", scenario_with(cascade=BAND)),
    ("cascade_attainment", scenario_with(cascade=BAND, dispatch="random")),
    ("cascade_utilisation", scenario_with(cascade=BAND)),
    ("cascade_largest_rate", scenario_with(cascade=BAND, dispatch="random")),
    ("cascade_fleet_needed", scenario_with(cascade=BAND, arrival_rate_per_s=600.0)),
    ("cascade_fleet_cost_per_month", scenario_with(cascade=BAND, arrival_rate_per_s=600.0)),
    ("cascade_fleet_cost_per_1000", scenario_with(cascade=BAND, arrival_rate_per_s=600.0)),
    ("cascade_effective_recall", scenario_with(cascade=BAND, late=MODELS[1])),
    ("cascade_effective_precision", scenario_with(cascade=BAND, late="block")),
    ("cascade_effective_false_positive_rate", scenario_with(cascade=BAND, late=MODELS[0])),
    ("cascade_effective_alert_rate", scenario_with(cascade=BAND, objective_ms=None)),
    (
        "cascade_effective_cost_per_1000",
        replace(scenario_with(cascade=BAND, late=MODELS[1]), rule="threshold", threshold=0.3),
    ),
]


def key_of(scenario, model):
    return latency_key(scenario.dataset, scenario.rows, model, scenario.serving.path)


@pytest.fixture(scope="module")
def cache(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("cache")
    for model in MODELS:
        assert model in MEANS_MS
        key = key_of(SCENARIO, model)
        store_profile(key, made_profile(SCENARIO, model), folder=folder)
    return folder


def pinned(metric, scenario, cache) -> Evidence:
    def profile_of(asked, model):
        return best_profile(key_of(asked, model), folder=cache) or "not measured"

    pin = pin_of_serving(
        scenario,
        metric,
        scores_of=lambda asked, model: scored(asked, model, cache),
        profile_of=profile_of,
        section="models",
        created_at=MOMENT,
    )
    return replace(pin, id="E3")


@pytest.mark.parametrize(("metric", "scenario"), CASES, ids=[metric for metric, _ in CASES])
def test_a_script_prints_the_pinned_figure(metric, scenario, cache, tmp_path):
    pin = pinned(metric, scenario, cache)
    said = run(script(pin), cache, tmp_path)
    assert (said["value"], said["low"], said["high"]) == figures(pin)
    assert "note:" not in said
    assert value_text(replace(pin, value=float(said["value"]))) == value_text(pin) != "–"


def test_every_figure_about_serving_has_a_script_that_is_run_here():
    assert {metric for metric, _ in CASES} == set(SERVING_METRICS)


def test_a_script_says_when_the_service_times_here_are_others(cache, tmp_path):
    pin = pinned("p99_ms", SCENARIO, cache)
    other = replace(pin, measured=(replace(pin.measured[0], profile="ffff"),))
    printed = run(script(other), cache, tmp_path)
    assert "note:" in printed
    assert printed["value"] == repr(pin.value)


def test_a_script_without_service_times_ends_with_a_sentence(cache, tmp_path):
    source = script(pinned("p99_ms", SCENARIO, cache))
    with pytest.raises(Exception, match="exit status 1") as failed:
        run(source, tmp_path / "empty", tmp_path)
    assert "No service times of logistic are here" in failed.value.stderr


def test_the_script_of_a_cost_per_prediction_ends_where_the_servers_never_answer_so_many(
    cache, tmp_path
):
    pin = pinned("fleet_cost_per_1000", SCENARIO, cache)
    full = scenario_with(arrival_rate_per_s=5_000.0)
    with pytest.raises(Exception, match="exit status 1") as failed:
        run(script(replace(pin, scenario=full)), cache, tmp_path)
    assert "never answer so many requests" in failed.value.stderr
    said = run(script(pin), tmp_path / "empty", tmp_path)
    assert float(said["value"]) == pin.value


@pytest.mark.parametrize("metric", SERVING_METRICS)
def test_every_script_imports_only_the_simulator_and_only_what_it_uses(metric, cache):
    scenario = scenario_with(cascade=BAND, late=MODELS[1])
    source = script(pinned(metric, scenario, cache))
    tree = ast.parse(source)
    froms = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert {node.module.split(".")[0] for node in froms} == {"simulator"}
    assert not any(isinstance(node, ast.Import) for node in ast.walk(tree))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    imported = {name.name for node in froms for name in node.names}
    assert imported - used <= {"Cascade", "Stage"}
    assert len(source.splitlines()) < 150


@pytest.mark.parametrize(
    "text", ["2 cores'); print('owned')", '"""', "\\", "coding: utf-7 +AAo-print('owned')"]
)
def test_no_text_of_measured_times_becomes_code(text, cache):
    pin = pinned("p99_ms", SCENARIO, cache)
    odd = replace(pin, measured=(replace(pin.measured[0], machine=text, profile=text),))
    kinds = [
        [type(node).__name__ for node in ast.walk(ast.parse(script(one)))] for one in (pin, odd)
    ]
    assert kinds[0] == kinds[1]


def test_the_script_names_the_machine_and_the_moment_in_a_comment(cache):
    source = script(pinned("p99_ms", SCENARIO, cache))
    comments = " ".join(line[2:] for line in source.splitlines() if line.startswith("# "))
    assert "measured on 2 cores of a made machine, 2026-03-01, 2,500 timings" in comments
