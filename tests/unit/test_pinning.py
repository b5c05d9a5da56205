"""Pins hold what the board shows, recomputed from the full sweep."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from simulator.costs import CostMatrix
from simulator.decision import RULES
from simulator.figures import LABELS
from simulator.scenario import Scenario, default_scenario
from simulator.sweep import Sweep, sweep
from simulator.uncertainty import wilson_interval
from tests.support.boards import MOMENT
from whiteboard.example import example_pins
from whiteboard.pinning import HEADLINE, example_figures, pins_at, pins_of_board

COSTS = CostMatrix(8, 120, review=2)


def _scenario(**fields: object) -> Scenario:
    fields = {"costs": COSTS, **fields}
    return replace(default_scenario(), **fields)


def _sweep() -> Sweep:
    """Ten scores; at 0.5 and above 3 of 4 positives and 2 of 6 negatives."""
    label = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    score = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.15, 0.1]
    return sweep(label, score)


def _pinned(scenario: Scenario, *metrics: str) -> dict[str, float]:
    pins = pins_of_board(
        scenario,
        _sweep(),
        is_probability=True,
        metrics=metrics,
        section="metrics",
        created_at=MOMENT,
    )
    return {pin.metric: pin.value for pin in pins}


def test_a_pin_holds_the_rates_counted_by_hand() -> None:
    assert _pinned(_scenario().by_hand(0.5), *HEADLINE) == pytest.approx(
        {
            "precision": 3 / 5,
            "recall": 3 / 4,
            "alert_rate": 5 / 10,
            "cost_per_1000": 1000 * (3 * 2 + 1 * 120 + 2 * 10) / 10,
        }
    )


def test_a_pin_follows_the_deployed_prevalence() -> None:
    pi, tpr, fpr = 0.02, 3 / 4, 2 / 6
    assert _pinned(_scenario(prevalence=pi).by_hand(0.5), *HEADLINE) == pytest.approx(
        {
            "precision": pi * tpr / (pi * tpr + (1 - pi) * fpr),
            "recall": tpr,
            "alert_rate": pi * tpr + (1 - pi) * fpr,
            "cost_per_1000": 1000 * (pi * (tpr * 2 + (1 - tpr) * 120) + (1 - pi) * fpr * 10),
        }
    )


def test_a_pin_says_where_when_and_under_what_it_was_made() -> None:
    scenario = _scenario(prevalence=0.02).by_hand(0.5)
    (pin,) = pins_at(
        _sweep().at(0.5),
        scenario=scenario,
        metrics=["recall"],
        section="tradeoffs",
        created_at=MOMENT,
    )
    assert (pin.section, pin.claim, pin.unit) == ("tradeoffs", "Recall", "share")
    assert (pin.threshold, pin.model, pin.created_at) == (0.5, scenario.focus, MOMENT)
    assert pin.scenario == scenario
    expected = wilson_interval(3, 4)
    assert pin.interval is not None
    assert (pin.interval.low, pin.interval.high) == (expected.low, expected.high)


def test_a_rules_pin_holds_the_threshold_the_rule_chose() -> None:
    scenario = _scenario(rule="recall_at_least", parameter=0.75)
    pins = pins_of_board(
        scenario,
        _sweep(),
        is_probability=True,
        metrics=["recall"],
        section="metrics",
        created_at=MOMENT,
    )
    assert pins[0].threshold == 0.7
    assert pins[0].value == 0.75


def test_a_figure_asked_for_twice_is_pinned_once_in_the_order_asked() -> None:
    assert list(_pinned(_scenario().by_hand(0.5), "recall", "precision", "recall")) == [
        "recall",
        "precision",
    ]


@pytest.mark.parametrize("metric", LABELS)
def test_every_figure_can_be_pinned(metric: str) -> None:
    assert metric in _pinned(_scenario().by_hand(0.5), metric)


def test_an_undefined_precision_is_pinned_as_undefined() -> None:
    assert np.isnan(_pinned(_scenario().by_hand(2.0), "precision")["precision"])


def test_an_unknown_metric_is_named_with_those_that_are_known() -> None:
    with pytest.raises(ValueError, match="metric must be one of precision, recall.*got 'luck'"):
        _pinned(_scenario().by_hand(0.5), "luck")


def test_a_rule_without_a_point_is_refused_with_its_reason() -> None:
    scenario = _scenario(rule="precision_at_least", parameter=1.0, prevalence=0.001)
    upside_down = sweep([0, 0, 1, 1], [0.9, 0.8, 0.2, 0.1])
    with pytest.raises(ValueError, match="No threshold reaches precision"):
        pins_of_board(
            scenario,
            upside_down,
            is_probability=True,
            metrics=["recall"],
            section="metrics",
            created_at=MOMENT,
        )


def test_the_example_leaves_out_models_without_scores() -> None:
    assert example_figures(_scenario(), lambda _model: None, {}, MOMENT) == {}


def test_the_example_pins_every_figure_its_text_names_when_scores_are_there() -> None:
    rng = np.random.default_rng(0)
    label = (np.arange(500) % 4 == 0).astype(int)
    own = sweep(label, rng.random(500) + 0.4 * label)
    models = {spec.model for spec in example_pins()}
    figures = example_figures(
        default_scenario(), lambda _model: own, dict.fromkeys(models, True), MOMENT
    )
    assert set(figures) == {spec.name for spec in example_pins()}
    for spec in example_pins():
        pin = figures[spec.name]
        assert (pin.metric, pin.model, pin.section) == (spec.metric, spec.model, spec.section)
        assert pin.scenario.focus == spec.model
        if spec.rule not in RULES:
            assert pin.scenario.rule == "threshold"
