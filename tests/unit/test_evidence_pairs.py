"""Two pins side by side: paired where the rows are the same, and why not where they are not."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from simulator.comparison import Standing, paired_difference
from simulator.costs import CostMatrix
from tests.support.pinned import a_scenario, compared, pinned, scores_of
from whiteboard import evidence
from whiteboard.evidence_pairs import difference

LOGISTIC = {"focus": "logistic"}


def settings(found):
    return {row.name: (row.first, row.second) for row in found.settings}


def test_two_models_are_paired_as_a_comparison_of_them_would_be():
    first, second = (
        pinned("cost_per_1000"),
        pinned("cost_per_1000", a_scenario(**LOGISTIC), id="E2"),
    )
    found = difference(first, second, scores_of)
    expected = compared("cost_per_1000")
    assert found.paired
    assert (found.value, found.interval) == (expected.value, expected.interval)
    assert found.value == pytest.approx(first.value - second.value)
    assert found.words.startswith("E1 (Gradient boosting) costs $")
    assert "less per 1,000 cases than E2 (Logistic regression) [$" in found.words
    assert settings(found)["model"] == ("Gradient boosting", "Logistic regression")
    assert "rows" not in settings(found)


def test_one_model_at_two_thresholds_is_paired_on_its_own_rows():
    scenarios = [a_scenario().by_hand(t) for t in (0.6, 0.3)]
    first, second = (pinned("recall", one) for one in scenarios)
    found = difference(first, replace(second, id="E2"), scores_of)
    scores = scores_of(a_scenario(), "hist_gradient_boosting")
    lost = (scores.y_score >= 0.3) & (scores.y_score < 0.6) & (scores.y_true == 1)
    assert found.value == pytest.approx(-np.count_nonzero(lost) / scores.positives)
    assert found.paired
    assert found.interval.high <= 0
    assert settings(found) == {"threshold": ("0.600", "0.300")}
    assert "keep the simpler" not in found.words


def test_one_model_at_two_prevalences_and_prices_is_paired():
    dear = CostMatrix(8, 240, review=2)
    first = pinned("cost_per_1000", a_scenario(prevalence=0.02))
    second = pinned("cost_per_1000", a_scenario(prevalence=0.05, costs=dear), id="E2")
    found = difference(first, second, scores_of)
    one = scores_of(a_scenario(), "hist_gradient_boosting")
    where = [
        Standing(
            threshold=pin.threshold,
            prevalence=pin.scenario.prevalence,
            cost_matrix=pin.scenario.costs,
        )
        for pin in (first, second)
    ]
    expected = paired_difference(one, one, "cost_per_1000", first_at=where[0], second_at=where[1])
    assert (found.value, found.interval) == (expected.value, expected.interval)
    assert settings(found)["prevalence"] == ("2.00%", "5.00%")
    assert settings(found)["cost of a false negative"] == ("$120", "$240")


def test_two_rules_and_two_training_balances_are_told_apart():
    first = pinned("recall")
    second = pinned("recall", a_scenario(rule="youden", balance="class_weight"), id="E2")
    found = difference(first, second, scores_of)
    assert found.paired
    assert settings(found)["chosen"] == (
        "by the rule “Lowest cost”",
        "by the rule “Youden's J”",
    )
    assert settings(found)["training balance"] == ("none", "class weight")


def test_areas_of_two_models_are_paired():
    found = difference(
        pinned("roc_auc"), pinned("roc_auc", a_scenario(**LOGISTIC), id="E2"), scores_of
    )
    assert (found.value, found.interval) == (
        compared("roc_auc").value,
        compared("roc_auc").interval,
    )
    assert "chosen" not in settings(found)


@pytest.mark.parametrize("change", [{"seed": 1}, {"rows": 520}])
def test_other_rows_give_the_plain_difference_and_no_interval(change):
    first = pinned("recall")
    second = pinned("recall", a_scenario(**LOGISTIC, **change), id="E2")
    found = difference(first, second, scores_of)
    assert (found.paired, found.interval) == (False, None)
    assert found.value == first.value - second.value
    assert "No interval: they rest on other rows." in found.words


def test_average_precision_has_no_paired_interval_and_says_so():
    found = difference(
        pinned("average_precision"),
        pinned("average_precision", a_scenario(**LOGISTIC), id="E2"),
        scores_of,
    )
    assert found.interval is None
    assert "a paired interval of the average precision is not computed here" in found.words


def test_missing_scores_are_named():
    found = difference(
        pinned("recall"),
        pinned("recall", a_scenario(**LOGISTIC), id="E2"),
        lambda s, m: None if m == "logistic" else scores_of(s, m),
    )
    assert "No interval: the scores of Logistic regression are not here yet." in found.words


def test_a_pin_that_no_longer_comes_out_is_not_given_an_interval():
    first = pinned("recall", value=0.123)
    found = difference(first, pinned("recall", a_scenario(**LOGISTIC), id="E2"), scores_of)
    assert found.interval is None
    assert found.value == pytest.approx(0.123 - pinned("recall", a_scenario(**LOGISTIC)).value)
    assert "E1 does not come out as it was pinned" in found.words


def test_two_metrics_or_two_currencies_have_no_difference():
    found = difference(pinned("recall"), pinned("precision"), scores_of)
    assert np.isnan(found.value)
    assert found.words == "Recall and Precision are two figures: there is no difference to take."
    euros = pinned("cost_per_1000", a_scenario(costs=CostMatrix(8, 120, currency="€")))
    assert "two currencies" in difference(pinned("cost_per_1000"), euros, scores_of).words


def test_a_pin_whose_data_set_is_gone_still_has_a_plain_difference():
    document = evidence.to_dict(pinned("recall"))
    scenario = json.loads(document["scenario"]) | {"dataset": "letters"}
    lost = evidence.from_dict(document | {"scenario": json.dumps(scenario)})
    found = difference(lost, pinned("recall", a_scenario(**LOGISTIC), id="E2"), scores_of)
    assert not found.paired
    assert "what one of them was made from is no longer here" in found.words
    assert "Gradient boosting, threshold" in settings(found)["made"][0]


def test_two_differences_are_not_subtracted_with_an_interval():
    found = difference(compared("recall"), compared("recall", id="E3"), scores_of)
    assert (found.value, found.interval) == (0.0, None)
    assert "one of them is a difference already" in found.words
    assert found.settings == ()
