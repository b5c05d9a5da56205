"""What the diagnostics count: benefit, lift, loads and distributions, against counting by hand."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from scipy.stats import chi2_contingency
from sklearn.metrics import accuracy_score, average_precision_score, log_loss, roc_auc_score

from simulator.benefit import benefit_view
from simulator.costs import CostMatrix
from simulator.decision import held_out_choice
from simulator.lift_curve import lift_curve
from simulator.measured import measured
from simulator.operating import same_alert_rate
from simulator.prevalence import Period, homogeneity_p
from simulator.recalibrated import calibrations, class_shares, reach
from simulator.rule_table import alerts_per_day, capacity_share, rule_table
from simulator.scenario import default_scenario
from simulator.sweep import sweep
from simulator.uncertainty import wilson_interval
from tests.support.made_scores import made_scores

BOARD = replace(default_scenario("breast_cancer"), costs=CostMatrix(1, 3))


def test_net_benefit_at_a_deployed_prevalence_corrects_the_scores_and_the_weights() -> None:
    """Rows redrawn at the new prevalence, with the posterior of that prevalence, say the same."""
    found = made_scores(positives=400, negatives=600)
    table = sweep(found.y_true, found.y_score)
    view = benefit_view(replace(BOARD, prevalence=0.1), {"logistic": table})
    odds = found.y_score / (1 - found.y_score) * (0.1 / 0.9) / (0.4 / 0.6)
    alerted = odds / (1 + odds) >= 0.25
    tpr, fpr = alerted[found.y_true == 1].mean(), alerted[found.y_true == 0].mean()
    assert view.break_even == 0.25
    assert view.at_break_even["logistic"] == pytest.approx(0.1 * tpr - 0.9 * fpr / 3)
    assert view.everybody == pytest.approx(0.1 - 0.9 / 3)
    assert view.net_positives_per_1000["logistic"] == pytest.approx(
        1000 * view.at_break_even["logistic"]
    )


def test_net_benefit_is_not_promised_where_the_costs_define_no_break_even() -> None:
    found = made_scores()
    view = benefit_view(
        replace(BOARD, costs=CostMatrix(1, 0)), {"logistic": sweep(found.y_true, found.y_score)}
    )
    assert np.isnan(view.break_even)
    assert np.isnan(view.everybody)
    assert view.at_break_even == {}


def test_measured_figures_are_scikit_learns_at_the_datas_own_prevalence() -> None:
    found = made_scores()
    table = sweep(found.y_true, found.y_score).at_prevalence(0.01)
    point = table.at(0.5)
    row = measured(found, table, point)
    y, p = found.y_true, found.y_score
    assert row.roc_auc == pytest.approx(roc_auc_score(y, p))
    assert row.average_precision == pytest.approx(average_precision_score(y, p))
    assert row.log_loss == pytest.approx(log_loss(y, p))
    assert row.accuracy == pytest.approx(accuracy_score(y, p >= 0.5))
    assert (row.prevalence, row.majority_accuracy) == (0.3, 0.7)


def test_the_same_alert_rate_is_reached_exactly_where_it_can_be() -> None:
    table = sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])
    other = sweep([0, 1, 0, 1], [5.0, 7.0, 6.0, 8.0])
    assert same_alert_rate(other, table.at(0.4)).threshold == 7.0
    nobody = same_alert_rate(other, table.at(0.9))
    assert nobody.tp + nobody.fp == 0


def test_held_out_rows_at_exactly_the_chosen_threshold_are_alerted() -> None:
    rng = np.random.default_rng(0)
    score = rng.integers(0, 6, 600) / 8
    label = (rng.random(600) < score).astype(int)
    fold = np.arange(600) % 5
    found = SimpleNamespace(y_true=label, y_score=score, fold=fold, is_probability=True)
    held = held_out_choice(found, "min_cost", cost_matrix=CostMatrix(1, 2))
    assert held.honest
    at = np.array(held.thresholds)[fold]
    assert held.honest.tp == np.count_nonzero((score >= at) & (label == 1))
    assert held.honest.fp == np.count_nonzero((score >= at) & (label == 0))
    assert np.isin(held.thresholds, score).all()


def test_lift_starts_where_enough_are_alerted_and_ends_at_one() -> None:
    found = made_scores()
    table = sweep(found.y_true, found.y_score)
    curve = lift_curve(table, least_alerts=20)
    assert curve.alert_rate[0] == 20 / 400
    assert curve.lift[0] == pytest.approx(
        found.y_true[np.argsort(-found.y_score)[:20]].mean() / 0.3
    )
    assert (curve.alert_rate[-1], curve.lift[-1]) == (1.0, 1.0)
    assert lift_curve(table, least_alerts=10**6).lift.tolist() == [1.0]


def test_alerts_a_day_are_the_alert_rate_of_the_days_cases() -> None:
    scenario = replace(BOARD, cases_per_day=250, capacity_per_day=50)
    assert capacity_share(scenario) == 0.2
    found = made_scores()
    table = sweep(found.y_true, found.y_score)
    for row in rule_table(scenario, table, is_probability=True):
        assert row.choice.point
        assert row.alerts_per_day
        rate = row.figures["alert_rate"]
        assert row.alerts_per_day.value == 250 * row.choice.point.alert_rate
        assert alerts_per_day(rate, 250) == row.alerts_per_day
        assert row.alerts_per_day.interval
        assert rate.interval
        assert row.alerts_per_day.interval.low == 250 * rate.interval.low


def test_homogeneity_is_pearsons_test() -> None:
    counts = [(10, 100), (25, 100), (12, 90)]
    periods = [Period(0, 1, k, n, wilson_interval(k, n)) for k, n in counts]
    table = np.array([[k, n - k] for k, n in counts])
    assert homogeneity_p(periods) == pytest.approx(chi2_contingency(table).pvalue)


def test_shares_by_class_cover_the_drawn_range_and_hold_everybody() -> None:
    found = made_scores(positives=4, negatives=396)
    versions = calibrations(found)
    end = reach(versions)
    shares = class_shares(found.y_true, versions[0].probability, end)
    assert (shares.edges[0], shares.edges[-1]) == (0.0, end)
    assert shares.positive.sum() == pytest.approx(1)
    assert shares.negative.sum() == pytest.approx(1)
    first = versions[0].probability[found.y_true == 0] < shares.edges[1]
    assert shares.negative[0] == pytest.approx(first.mean())
