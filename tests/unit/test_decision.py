"""What the rules say when they cannot be met, and what they do at the ends."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from simulator.costs import CostMatrix
from simulator.decision import RULES, choose, held_out_choice, why_optima_differ
from simulator.figures import key_figures
from simulator.intervals import wilson_interval
from simulator.sweep import sweep
from tests.support.samples_of_scores import binormal

COSTS = CostMatrix(8, 120)
FOUR = sweep([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])


def found(label: np.ndarray, score: np.ndarray, *, folds: int = 5, is_probability: bool = True):
    fold = np.arange(len(label)) % folds
    return SimpleNamespace(y_true=label, y_score=score, fold=fold, is_probability=is_probability)


def test_the_rules_keep_their_ids_and_order() -> None:
    assert list(RULES) == [
        "min_cost",
        "bayes",
        "max_f_beta",
        "recall_at_least",
        "precision_at_least",
        "fpr_at_most",
        "capacity",
        "youden",
    ]
    assert [rule for rule, spec in RULES.items() if spec.needs_probability] == ["bayes"]
    assert all(rule == spec.id for rule, spec in RULES.items())


@pytest.mark.parametrize("rule", list(RULES))
def test_a_point_carries_the_rule_that_chose_it_and_a_sentence(rule: str) -> None:
    table = sweep(*binormal(500))
    choice = choose(table, rule, cost_matrix=COSTS, capacity_per_day=50, cases_per_day=1000)
    assert choice.point
    assert choice.point.rule == rule
    assert choice.reason.endswith(".")
    assert np.isfinite(choice.point.threshold)


def test_an_exact_tie_goes_to_the_higher_threshold() -> None:
    # One false alarm and one catch more cost as much as they save.
    table = sweep([1, 0, 1, 0], [0.9, 0.7, 0.5, 0.1])
    choice = choose(table, "min_cost", cost_matrix=CostMatrix(0.1, 0.1))
    assert choice.point
    assert choice.point.threshold == 0.9


def test_a_tie_that_rounding_hides_goes_to_the_higher_threshold_as_well() -> None:
    # Rows 2 and 6 find 1 and 2 positives at 1 and 4 false alarms: 3 more of these for a miss of 3.
    label = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0]
    table = sweep(label, np.arange(22, 0, -1))
    costs = CostMatrix(1, 3)
    assert table.at(21).expected_cost(costs) != table.at(17).expected_cost(costs)
    choice = choose(table, "min_cost", cost_matrix=costs)
    assert choice.point
    assert choice.point.threshold == 21


def test_alerting_nobody_is_a_choice_with_a_finite_threshold() -> None:
    choice = choose(FOUR.at_prevalence(0.001), "min_cost", cost_matrix=CostMatrix(1000, 1))
    perfect = sweep([0, 1, 0, 1], [0.1, 0.2, 0.3, 0.2])
    nobody = choose(perfect, "min_cost", cost_matrix=CostMatrix(1000, 1))
    assert nobody.point
    assert nobody.point.tp + nobody.point.fp == 0
    assert np.isfinite(nobody.point.threshold)
    assert "alerting nobody costs least" in nobody.reason
    assert choice.point


def test_precision_out_of_reach_names_the_best_and_what_would_help() -> None:
    table = sweep([1, 0, 0, 1], [0.9, 0.9, 0.5, 0.4]).at_prevalence(0.005)
    choice = choose(table, "precision_at_least", cost_matrix=COSTS, parameter=0.95)
    assert choice.point is None
    assert choice.reason == (
        "No threshold reaches precision 95.0% at a prevalence of 0.500%: the best is 0.500% at "
        "0.900. Lower the target to 0.500% or accept a higher prevalence."
    )


def test_the_target_that_is_offered_instead_can_be_met() -> None:
    label, score = binormal(2000)
    table = sweep(label, np.minimum(score, 0.6)).at_prevalence(0.001)
    refused = choose(table, "precision_at_least", cost_matrix=COSTS, parameter=0.9999)
    assert refused.point is None
    percent = float(refused.reason.split("Lower the target to ")[1].split("%")[0])
    offered = choose(table, "precision_at_least", cost_matrix=COSTS, parameter=percent / 100)
    assert offered.point


def test_ties_at_the_top_can_make_a_false_positive_rate_impossible() -> None:
    table = sweep([1, 0, 0, 0], [0.9, 0.9, 0.9, 0.1])
    choice = choose(table, "fpr_at_most", cost_matrix=COSTS, parameter=0.05)
    assert choice.point is None
    assert "the cases at the highest score, 0.900, already make 66.7%" in choice.reason


def test_capacity_below_the_top_tie_states_the_part_that_fits() -> None:
    table = sweep([1, 0, 0, 0], [0.3] * 4)
    choice = choose(table, "capacity", cost_matrix=COSTS, capacity_per_day=50, cases_per_day=1000)
    assert choice.point is None
    assert choice.tie_fraction == 0.05
    assert choice.reason.startswith("50 reviews a day are too few")
    assert "1,000 alerts a day" in choice.reason


def test_capacity_inside_a_later_tie_states_the_part_that_fits() -> None:
    table = sweep([1, 0, 0, 0], [0.9, 0.3, 0.3, 0.1])
    choice = choose(table, "capacity", cost_matrix=COSTS, capacity_per_day=50, cases_per_day=100)
    assert choice.point
    assert choice.point.threshold == 0.9
    assert choice.tie_fraction == 0.5
    assert "50.0% of the cases tied at the next score" in choice.reason


def test_no_capacity_and_room_for_all() -> None:
    none = choose(FOUR, "capacity", cost_matrix=COSTS, capacity_per_day=0, cases_per_day=100)
    assert none.point is None
    assert none.reason == "No alert can be reviewed: the capacity is 0 a day."
    everyone = choose(FOUR, "capacity", cost_matrix=COSTS, capacity_per_day=100, cases_per_day=100)
    assert everyone.point
    assert everyone.point.fn + everyone.point.tn == 0
    assert everyone.tie_fraction is None


def test_margins_cannot_be_compared_with_t_star() -> None:
    choice = choose(FOUR, "bayes", cost_matrix=COSTS, is_probability=False)
    assert choice.point is None
    assert "not probabilities" in choice.reason


def test_t_star_is_refused_when_an_error_pays() -> None:
    choice = choose(FOUR, "bayes", cost_matrix=CostMatrix(-5, 1))
    assert choice.point is None
    assert choice.reason.startswith("t* is undefined: false_positive plus review")


def test_t_star_above_every_score_alerts_nobody() -> None:
    choice = choose(FOUR, "bayes", cost_matrix=CostMatrix(99, 1))
    assert choice.point
    assert choice.point.tp + choice.point.fp == 0
    assert "which no score reaches" in choice.reason


def test_rare_positives_raise_the_score_that_pays() -> None:
    label, score = binormal(5000)
    natural = choose(sweep(label, score), "bayes", cost_matrix=COSTS)
    rare = choose(sweep(label, score).at_prevalence(0.01), "bayes", cost_matrix=COSTS)
    assert natural.point
    assert rare.point
    assert rare.point.threshold > natural.point.threshold
    assert "at a prevalence of 1.00% that is a score of" in rare.reason


@pytest.mark.parametrize(
    ("rule", "settings", "sentence"),
    [
        ("best", {}, "rule must be one of min_cost"),
        ("recall_at_least", {"parameter": 1.2}, "recall must be in"),
        ("max_f_beta", {"parameter": 0}, "beta must be in"),
        ("capacity", {}, "capacity needs capacity_per_day and cases_per_day"),
        ("capacity", {"capacity_per_day": -1, "cases_per_day": 5}, "0 or more"),
    ],
)
def test_unusable_settings_are_refused(
    rule: str, settings: dict[str, float], sentence: str
) -> None:
    with pytest.raises(ValueError, match=sentence):
        choose(FOUR, rule, cost_matrix=COSTS, **settings)


def test_held_out_counts_are_those_of_thresholds_chosen_on_the_other_folds() -> None:
    label, score = binormal(2000)
    scores = found(label, score)
    held = held_out_choice(scores, "min_cost", cost_matrix=COSTS)
    tp = fp = 0
    for fold in range(5):
        inside = scores.fold == fold
        choice = choose(sweep(label[~inside], score[~inside]), "min_cost", cost_matrix=COSTS)
        assert choice.point
        assert choice.point.threshold == held.thresholds[fold]
        alerted = inside & (score >= choice.point.threshold)
        tp, fp = tp + label[alerted].sum(), fp + (1 - label[alerted]).sum()
    assert held.honest
    assert (held.honest.tp, held.honest.fp) == (tp, fp)
    assert held.honest_cost_per_1000 == pytest.approx((8 * fp + 120 * (label.sum() - tp)) / 2)
    assert held.cost_gap_per_1000 >= 0
    assert held.words.startswith("Chosen and reported on the same rows: $")


def test_choosing_on_the_rows_reported_flatters_on_average() -> None:
    gaps = [
        held_out_choice(found(*binormal(300, seed=seed)), "min_cost", cost_matrix=COSTS)
        for seed in range(30)
    ]
    assert np.mean([held.cost_gap_per_1000 for held in gaps]) > 0


def test_held_out_reports_the_rules_own_metric_at_the_deployed_prevalence() -> None:
    scores = found(*binormal(2000))
    held = held_out_choice(
        scores, "precision_at_least", cost_matrix=COSTS, parameter=0.3, prevalence=0.05
    )
    assert held.metric == "precision"
    assert held.chosen_metric >= 0.3
    assert held.honest
    assert held.honest.prevalence == 0.05
    assert held.metric_gap == held.honest.precision - held.chosen_metric
    assert "precision" in held.words


@pytest.mark.parametrize("rule", list(RULES))
def test_held_out_works_for_every_rule(rule: str) -> None:
    held = held_out_choice(
        found(*binormal(2000)), rule, cost_matrix=COSTS, capacity_per_day=50, cases_per_day=1000
    )
    assert held.honest
    assert np.isfinite([held.honest.threshold, held.metric_gap, held.cost_gap_per_1000]).all()


def test_held_out_says_why_there_is_no_honest_figure() -> None:
    label = np.array([1, 0, 0, 0, 0, 0])
    scores = found(label, np.linspace(1, 0, 6), folds=3)
    held = held_out_choice(scores, "min_cost", cost_matrix=COSTS)
    assert held.chosen
    assert held.honest is None
    assert held.words.startswith("Without fold 1: y_true must hold both classes")
    margins = held_out_choice(
        found(*binormal(100), is_probability=False), "bayes", cost_matrix=COSTS
    )
    assert margins.chosen is None
    assert "not probabilities" in margins.words
    single = held_out_choice(found(*binormal(100), folds=1), "min_cost", cost_matrix=COSTS)
    assert single.honest is None
    assert "one fold only" in single.words


def test_a_gap_between_t_star_and_the_optimum_is_blamed_on_calibration_when_cases_show_it() -> None:
    rng = np.random.default_rng(0)
    probability = rng.uniform(0, 1, 20_000)
    label = (rng.random(20_000) < probability).astype(int)
    overconfident = probability**3
    words = why_optima_differ(sweep(label, overconfident), CostMatrix(1, 4))
    assert words.endswith("scores there are too low, so calibration is off.")
    words = why_optima_differ(sweep(label, probability ** (1 / 3)), CostMatrix(1, 4))
    assert words.endswith("scores there are too high, so calibration is off.")


def test_a_gap_is_blamed_on_few_cases_when_probabilities_are_right() -> None:
    rng = np.random.default_rng(3)
    probability = rng.uniform(0, 1, 300)
    label = (rng.random(300) < probability).astype(int)
    words = why_optima_differ(sweep(label, probability), CostMatrix(1, 4))
    assert words.endswith("too few cases to tell the two thresholds apart.")


def test_no_gap_and_no_t_star_are_said() -> None:
    assert "alert the same cases" in why_optima_differ(FOUR, CostMatrix(1, 4))
    assert "not probabilities" in why_optima_differ(FOUR, COSTS, is_probability=False)


def test_perfect_calibration_is_seldom_blamed_for_a_gap() -> None:
    rng = np.random.default_rng(4)
    blamed = 0
    for _ in range(200):
        log_odds = rng.normal(-2, 1.2, 5000)
        probability = 1 / (1 + np.exp(-log_odds))
        label = (rng.random(5000) < probability).astype(int)
        words = why_optima_differ(sweep(label, probability), CostMatrix(1, 9))
        blamed += "calibration is off" in words
    assert blamed <= 16


def test_a_precision_below_what_can_be_asked_for_is_not_offered() -> None:
    table = sweep([1, 0, 0, 1], [0.9, 0.9, 0.5, 0.4]).at_prevalence(1e-6)
    choice = choose(table, "precision_at_least", cost_matrix=COSTS)
    assert "Lower the target" not in choice.reason
    assert "higher prevalence" in choice.reason


@pytest.mark.parametrize("hits", range(1, 60, 7))
def test_the_false_positive_rate_that_is_offered_instead_can_be_met(hits: int) -> None:
    label = np.array([1] * 3 + [0] * 61)
    score = np.where(np.arange(64) < 3 + hits, 0.9, 0.1)
    refused = choose(sweep(label, score), "fpr_at_most", cost_matrix=COSTS, parameter=0.01)
    assert refused.point is None
    percent = float(refused.reason.split("Allow ")[1].split("%")[0])
    offered = choose(sweep(label, score), "fpr_at_most", cost_matrix=COSTS, parameter=percent / 100)
    assert offered.point


def test_a_capacity_is_never_missed_by_rounding_and_one_review_is_one_review() -> None:
    table = sweep([1, *[0] * 99], [0.9] * 7 + [0.1] * 93)
    few = choose(table, "capacity", cost_matrix=COSTS, capacity_per_day=1, cases_per_day=100)
    assert few.reason.startswith("1 review a day is too few")
    assert "make 7 alerts a day" in few.reason
    enough = choose(table, "capacity", cost_matrix=COSTS, capacity_per_day=7, cases_per_day=100)
    assert enough.reason == "The most alerts that 7 reviews a day can take."


def test_a_single_case_at_the_next_score_is_not_called_tied() -> None:
    table = sweep([1, 0, 0, 0], [0.9, 0.3, 0.2, 0.1])
    choice = choose(table, "capacity", cost_matrix=COSTS, capacity_per_day=30, cases_per_day=100)
    assert "tied" not in choice.reason
    assert choice.tie_fraction == pytest.approx(0.2)


@pytest.mark.parametrize(("rule", "target"), [("precision_at_least", 0.5), ("fpr_at_most", 0.5)])
def test_a_target_is_met_without_false_alarms_that_find_nothing(rule: str, target: float) -> None:
    table = sweep([1, 1, 0, 0, 0, 0], [0.9, 0.8, 0.7, 0.6, 0.5, 0.4])
    point = choose(table, rule, cost_matrix=COSTS, parameter=target).point
    assert point
    assert (point.threshold, point.tp, point.fp) == (0.8, 2, 0)


def test_the_cost_of_alerting_nobody_is_as_uncertain_as_the_prevalence() -> None:
    table = sweep([1] * 22 + [0] * 78, [0.5] * 100)
    figure = key_figures(table.at(0.9), CostMatrix(10, 1000))["cost_per_1000"]
    interval = wilson_interval(22, 100)
    assert figure.interval
    assert figure.interval.low <= 1e6 * interval.low
    assert figure.interval.high >= 1e6 * interval.high * (1 - 1e-12)
