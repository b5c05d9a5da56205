"""Pins hold what the board shows, recomputed from the full sweep."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from simulator.comparison import Standing, paired_difference
from simulator.costs import CostMatrix
from simulator.curves import average_precision, roc_auc
from simulator.datasets import load
from simulator.decision import RULES
from simulator.figures import LABELS
from simulator.operating import board_points
from simulator.scenario import Scenario, default_scenario
from simulator.score_cache import library_versions
from simulator.scores import Scores
from simulator.sweep import Sweep, sweep
from simulator.uncertainty import auc_interval, wilson_interval
from tests.support.boards import MOMENT
from tests.support.made_profiles import kept, nothing_measured, profile_of
from tests.support.made_scores import made_scores
from whiteboard.example import example_pins
from whiteboard.example_figures import example_figures
from whiteboard.pinning import (
    HEADLINE,
    pin_of_comparison,
    pins_at,
    pins_of_board,
)

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


def _two(rows: int = 400) -> tuple[Scores, Scores]:
    """Scores of two models on the same rows."""
    first = made_scores("hist_gradient_boosting", separation=2.0, positives=rows // 4, seed=1)
    second = made_scores("logistic", separation=1.5, positives=rows // 4, seed=1)
    return first, replace(second, dataset_version=first.dataset_version)


def _compared(scenario: Scenario, metric: str = "cost_per_1000", *, turned: bool = False):
    first, second = reversed(_two()) if turned else _two()
    return pin_of_comparison(
        scenario, first, second, metric=metric, section="models", created_at=MOMENT
    )


@pytest.mark.parametrize("prevalence", [None, 0.02])
def test_areas_are_pinned_without_a_threshold_even_when_the_rule_has_no_point(prevalence) -> None:
    scenario = _scenario(rule="precision_at_least", parameter=1.0, prevalence=prevalence)
    table = sweep([0, 0, 0, 1, 1, 1], [0.9, 0.8, 0.7, 0.3, 0.2, 0.1])
    auc, precision = pins_of_board(
        scenario,
        table,
        is_probability=True,
        metrics=["roc_auc", "average_precision"],
        section="models",
        created_at=MOMENT,
    )
    here = table if prevalence is None else table.at_prevalence(prevalence)
    assert (auc.value, auc.threshold, auc.unit) == (roc_auc(table), None, "")
    assert (auc.interval.low, auc.interval.high) == (
        auc_interval(table).low,
        auc_interval(table).high,
    )
    assert precision.value == average_precision(here)
    assert precision.interval is not None


def test_a_pin_keeps_the_versions_of_data_and_libraries() -> None:
    scenario = replace(default_scenario("breast_cancer"), rows=500)
    (pin,) = pins_of_board(
        scenario,
        _sweep(),
        is_probability=True,
        metrics=["roc_auc"],
        section="models",
        created_at=MOMENT,
    )
    assert pin.libraries == library_versions()
    assert pin.data_version == load("breast_cancer", max_rows=500, seed=0).version


def test_a_comparison_stands_where_the_board_stands() -> None:
    scenario = _scenario(prevalence=0.1)
    first, second = _two()
    pin = _compared(scenario)
    points = board_points(
        scenario,
        {one.model: sweep(one.y_true, one.y_score) for one in (first, second)},
        {first.model: True, second.model: True},
    )
    standings = [
        Standing(
            threshold=points[one.model].point.threshold,
            prevalence=scenario.prevalence,
            cost_matrix=scenario.costs,
        )
        for one in (first, second)
    ]
    expected = paired_difference(
        first, second, "cost_per_1000", first_at=standings[0], second_at=standings[1]
    )
    assert (pin.value, pin.interval) == (expected.value, expected.interval)
    assert (pin.model, pin.against) == ("hist_gradient_boosting", "logistic")
    assert pin.claim == "Cost per 1,000 cases, Gradient boosting minus Logistic regression"


def test_a_comparison_turned_round_has_the_other_sign() -> None:
    there, back = _compared(_scenario()), _compared(_scenario(), turned=True)
    assert there.value == -back.value
    assert there.interval.low == pytest.approx(-back.interval.high, abs=0.35 * abs(there.value))


def test_by_hand_the_model_in_focus_leads_whichever_is_named_first() -> None:
    scenario = _scenario().by_hand(0.4)
    assert _compared(scenario, "recall").value == -_compared(scenario, "recall", turned=True).value
    with pytest.raises(ValueError, match="set by hand for Random forest"):
        _compared(replace(scenario, focus="random_forest"))


def test_a_comparison_takes_models_of_its_scenario_only() -> None:
    with pytest.raises(ValueError, match="must be among the scenario's, got 'logistic'"):
        _compared(_scenario(models=("hist_gradient_boosting", "random_forest")))


def test_a_comparison_without_a_point_is_refused_with_its_reason() -> None:
    first, second = (replace(one, is_probability=False) for one in _two())
    with pytest.raises(ValueError, match="The scores are not probabilities"):
        pin_of_comparison(
            _scenario(rule="bayes"),
            first,
            second,
            metric="recall",
            section="models",
            created_at=MOMENT,
        )


def test_the_example_pins_every_figure_its_text_names_when_scores_are_there() -> None:
    rng = np.random.default_rng(0)
    label = (np.arange(500) % 4 == 0).astype(int)
    own = replace(
        made_scores("logistic", positives=125, negatives=375),
        y_true=label.astype(np.int8),
        y_score=rng.random(500) + 0.4 * label,
    )
    models = {spec.model for spec in example_pins()}
    figures = example_figures(
        default_scenario(),
        lambda model: replace(own, model=model),
        dict.fromkeys(models, True),
        MOMENT,
        profile_of=profile_of,
    )
    assert set(figures) == {spec.name for spec in example_pins()}
    for spec in example_pins():
        pin = figures[spec.name]
        ending = "_difference" if spec.against else ""
        assert pin.metric == spec.metric + ending
        assert (pin.model, pin.against, pin.section) == (spec.model, spec.against, spec.section)
        assert pin.scenario.focus == spec.model
        if spec.rule not in RULES:
            assert pin.scenario.rule == "threshold"


def test_with_sweeps_alone_the_example_leaves_its_comparison_out() -> None:
    models = {spec.model for spec in example_pins()}
    figures = example_figures(
        default_scenario(), lambda _model: _sweep(), dict.fromkeys(models, True), MOMENT
    )
    wanted = {spec.name for spec in example_pins() if not spec.against}
    assert set(figures) == wanted - {"response"}


def test_the_response_time_of_the_example_rests_on_what_was_measured() -> None:
    figures = example_figures(
        default_scenario(), lambda _model: None, {}, MOMENT, profile_of=profile_of
    )
    (pin,) = figures.values()
    assert (pin.metric, pin.unit, pin.scenario.focus) == ("p99_ms", "ms", pin.model)
    assert pin.measured == (kept(default_scenario(), pin.model),)
    none = example_figures(
        default_scenario(), lambda _model: None, {}, MOMENT, profile_of=nothing_measured
    )
    assert none == {}
