"""Exported scripts run on their own and print the pinned figures, digit for digit."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.costs import CostMatrix
from simulator.datasets import load
from simulator.scenario import Scenario, default_scenario
from simulator.score_cache import load_or_compute
from simulator.sweep import sweep
from tests.support.boards import MOMENT, a_pin
from whiteboard import evidence
from whiteboard.evidence import Evidence
from whiteboard.pinning import pin_of_comparison, pins_of_board
from whiteboard.reproduction import script, script_name

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def cache(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("scores")


def small(**changes: object) -> Scenario:
    plain = replace(
        default_scenario("breast_cancer"),
        models=("logistic", "naive_bayes"),
        focus="logistic",
        rows=500,
        seed=3,
        costs=CostMatrix(8, 120, true_positive=3, true_negative=-1, review=2, currency="€"),
    )
    return replace(plain, **changes)


def scored(scenario: Scenario, model: str, cache: Path):
    data = load(scenario.dataset, max_rows=scenario.rows, seed=scenario.seed)
    return load_or_compute(
        data,
        model,
        balance=scenario.balance,
        folds=scenario.folds,
        seed=scenario.seed,
        folder=cache,
    )


def pinned(metric: str, scenario: Scenario, cache: Path) -> Evidence:
    found = scored(scenario, scenario.focus, cache)
    (pin,) = pins_of_board(
        scenario,
        sweep(found.y_true, found.y_score),
        is_probability=found.is_probability,
        metrics=(metric,),
        section="metrics",
        created_at=MOMENT,
    )
    return replace(pin, id="E3")


def compared(metric: str, scenario: Scenario, cache: Path) -> Evidence:
    first, second = scenario.models[:2]
    return pin_of_comparison(
        scenario,
        scored(scenario, first, cache),
        scored(scenario, second, cache),
        metric=metric,
        section="models",
        created_at=MOMENT,
    )


def run(source: str, cache: Path, folder: Path) -> dict[str, str]:
    """Run a script from a folder of its own and return what it printed, by first word."""
    path = folder / "reproduce.py"
    path.write_text(source, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(path)],
        check=True,
        capture_output=True,
        text=True,
        timeout=600,
        env={**os.environ, "PYTHONPATH": str(ROOT), "WHITEBOARD_CACHE": str(cache)},
    )
    assert done.stderr == ""
    return dict(line.split(" ", 1) for line in done.stdout.splitlines())


def printed(pin: Evidence, cache: Path, folder: Path) -> tuple[str, str, str]:
    said = run(script(pin), cache, folder)
    return said["value"], said["low"], said["high"]


def figures(pin: Evidence) -> tuple[str, str, str]:
    if pin.interval is None:
        return repr(pin.value), "none", "none"
    return repr(pin.value), repr(pin.interval.low), repr(pin.interval.high)


@pytest.mark.parametrize(
    ("metric", "scenario"),
    [
        ("recall", small().by_hand(0.31)),
        ("cost_per_1000", small()),
        ("precision", small(rule="bayes", prevalence=0.004)),
        ("f1", small(rule="max_f_beta", parameter=2.0)),
        ("precision", small(rule="recall_at_least", parameter=0.9)),
        ("recall", small(rule="precision_at_least", parameter=0.95)),
        ("specificity", small(rule="fpr_at_most", parameter=0.1)),
        ("alert_rate", small(rule="capacity", capacity_per_day=20.0, cases_per_day=100.0)),
        ("net_benefit", small(rule="youden", balance="class_weight")),
        ("roc_auc", small(prevalence=0.01)),
        ("average_precision", small(prevalence=0.01)),
        ("precision", small().by_hand(7.0)),
        ("accuracy", small(dataset="binormal", rows=600)),
        ("cost_per_1000", default_scenario()),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value.dataset}-{value.rule}",
)
def test_a_script_prints_the_pinned_figure(metric, scenario, cache, tmp_path) -> None:
    pin = pinned(metric, scenario, cache)
    assert printed(pin, cache, tmp_path) == figures(pin)


@pytest.mark.parametrize(
    ("metric", "scenario"),
    [
        ("cost_per_1000", small(prevalence=0.02)),
        ("recall", small().by_hand(0.9)),
        ("recall", small(focus="naive_bayes").by_hand(0.999)),
        ("roc_auc", small()),
    ],
    ids=["cost", "by-hand", "by-hand-second", "auc"],
)
def test_a_script_prints_a_paired_difference(metric, scenario, cache, tmp_path) -> None:
    pin = compared(metric, scenario, cache)
    assert pin.interval is not None
    assert printed(pin, cache, tmp_path) == figures(pin)


def test_a_script_says_when_it_runs_with_other_versions_than_the_pin(cache, tmp_path) -> None:
    pin = replace(pinned("roc_auc", small(), cache), libraries="numpy 1.0", data_version="0")
    path = tmp_path / "reproduce.py"
    path.write_text(script(pin), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(path)],
        check=True,
        capture_output=True,
        text=True,
        timeout=600,
        env={**os.environ, "PYTHONPATH": str(ROOT), "WHITEBOARD_CACHE": str(cache)},
    )
    assert "note: pinned with 'numpy 1.0'" in done.stdout
    assert "the data set or its sampling has changed" in done.stdout


def test_a_script_imports_only_the_simulator_and_is_short() -> None:
    for pin in (a_pin(id="E3"), a_pin(metric="roc_auc", unit=""), a_difference()):
        tree = ast.parse(script(pin))
        imported = {
            node.module.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
        }
        assert imported == {"simulator"}
        assert not any(isinstance(node, ast.Import) for node in ast.walk(tree))
        assert len(script(pin).splitlines()) < 100


def a_difference() -> Evidence:
    return a_pin(metric="recall_difference", against="logistic")


BREAKING = [
    "\nprint('owned')",
    "\r\nprint('owned')\r",
    "\u2028print('owned')\x0c\x85print('owned')\x00",
    "'''\nprint('owned')\n'''",
    "\\\nprint('owned')",
    '"); print("owned',
    "coding: utf-7 +AAo-print('owned')",
    "\ud800\u202e print('owned')",
]


@pytest.mark.parametrize("text", BREAKING)
def test_no_text_of_a_pin_becomes_code(text) -> None:
    scenario = replace(default_scenario(), costs=CostMatrix(1, 2, currency=text[:60]))
    pin = a_pin(
        id=f"E3{text}",
        claim=text,
        section=text,
        libraries=text,
        data_version=text,
        scenario=scenario,
        unit="currency",
    )
    plain = a_pin(id="E3", scenario=replace(scenario, costs=CostMatrix(1, 2)), unit="currency")
    assert shape(script(pin)) == shape(script(plain))
    script(pin).encode("utf-8")


def shape(source: str) -> list[str]:
    """Return the kinds of everything a script does, without the values of its literals."""
    assert "print('owned')" not in [line.strip() for line in source.splitlines()]
    return [
        type(node).__name__
        for node in ast.walk(ast.parse(source))
        if not isinstance(node, ast.Constant)
    ]


def test_a_pin_that_cannot_be_computed_has_no_script() -> None:
    document = evidence.to_dict(a_pin(id="E3"))
    scenario = json.loads(document["scenario"]) | {"dataset": "letters"}
    lost = evidence.from_dict(document | {"scenario": json.dumps(scenario)})
    with pytest.raises(ValueError, match="E3 cannot be reproduced: the data set 'letters' is"):
        script(lost)
    with pytest.raises(ValueError, match="no figure called 'luck'"):
        script(a_pin(metric="luck"))


def test_the_name_of_a_script_is_safe_on_every_file_system() -> None:
    assert script_name(a_pin(id="E3")) == "reproduce_E3.py"
    assert script_name(a_pin(id="../../E3\n")) == "reproduce_E3.py"
    assert script_name(a_pin()) == "reproduce_figure.py"
