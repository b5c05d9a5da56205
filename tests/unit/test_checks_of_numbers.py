"""Checks that hold a number in the text against pins, costs, prevalence and objectives."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from simulator.costs import CostMatrix
from simulator.scenario import default_scenario
from tests.support.checked import FRAUD, RARE, found, pin, quotes
from whiteboard.evidence import Evidence, Frozen
from whiteboard.problems import PROBLEMS

RECALL = pin("E3", "recall", 0.812, 0.77, 0.85)
PRECISION = pin("E4", "precision", 0.421, 0.38, 0.463)
COST = pin("E5", "cost_per_1000", 412.0, 390.0, 431.0)
HEADLINE, OUTSIDE = "accuracy_headline", "claim_outside_evidence"
LATENCY, THRESHOLD = "p99_over_objective", "default_threshold"
BETTER, OF_ALL = "better_within_noise", "fpr_of_all"


def about(text: str, *pins: Evidence, section: str = "metrics") -> list[str]:
    return [one.about for one in found(OUTSIDE, pins=pins, **{section: text})]


# 1 accuracy


@pytest.mark.parametrize(
    "text",
    [
        "Accuracy is 99.5% at a threshold of 0.5.",
        "I would optimise accuracy.",
        "The main metric is accuracy.",
        "Accuracy will be our primary metric, with F1 beside it.",
        "I choose the model with the highest accuracy.",
        "We evaluate the model with accuracy on the test set.",
        "Metric: accuracy.",
        "The model reaches 99% accuracy, so it is ready.",
        "I’d pick whichever model has the best accuracy on validation.",
        "We watch the accuracy on live traffic, it is our headline number.",
    ],
)
def test_accuracy_as_the_headline_at_a_low_prevalence_is_found(text):
    (one,) = found(HEADLINE, problem=FRAUD, metrics=text)
    assert "accura" in one.quote.lower()
    assert "99.9%" in one.evidence


@pytest.mark.parametrize(
    "text",
    [
        "Not accuracy: freezing nobody is already right for 99.9% of clients.",
        "I would not use accuracy here.",
        "Accuracy is misleading here because fraud is rare.",
        "I choose recall instead of accuracy.",
        "Accuracy would be 99.9%. That is what a model that never alerts gets.",
        "I optimise expected cost and report accuracy only beside it.",
        "Balanced accuracy is what I would optimise.",
        "Precision is 42%, recall 81%, accuracy 99%.",
        "Is accuracy the right metric?",
        "The accuracy of the labels is our main worry.",
        "We never select on accuracy.",
        "PR-AUC rather than accuracy decides.",
    ],
)
def test_accuracy_that_is_turned_down_or_beside_another_metric_is_not_found(text):
    assert not found(HEADLINE, problem=FRAUD, metrics=text)


@pytest.mark.parametrize(
    "text",
    [
        "99.8% of cards are classified correctly.",
        "The model is right 99.8% of the time.",
        "It gets 998 of 1,000 payments right.",
    ],
)
def test_accuracy_that_is_told_in_other_words_is_found(text):
    assert len(found(HEADLINE, problem=FRAUD, metrics=text)) == 1


def test_what_is_told_of_other_answers_is_not_held_against_this_one():
    text = "A common mistake is to optimise accuracy at a threshold of 0.5."
    assert not found(HEADLINE, problem=FRAUD, metrics=text)
    assert not found(THRESHOLD, problem=FRAUD, metrics=text)


def test_accuracy_is_no_finding_where_positives_are_not_rare():
    assert not found(HEADLINE, problem=PROBLEMS["spam"], metrics="I optimise accuracy.")


def test_accuracy_is_no_finding_where_nothing_says_how_rare_positives_are():
    assert not found(HEADLINE, metrics="I optimise accuracy.")


def test_prevalence_comes_from_the_pins_before_the_problem():
    (one,) = found(HEADLINE, pins=[RECALL], problem=FRAUD, metrics="I optimise accuracy.")
    assert "99.5%" in one.evidence
    assert one.evidence_ids == ("E3",)


def test_prevalence_of_the_pins_own_data_is_used_when_none_is_set():
    common = replace(RECALL, scenario=default_scenario("spam"))
    assert not found(HEADLINE, pins=[common], problem=FRAUD, metrics="I optimise accuracy.")


def test_prevalence_that_is_stated_in_the_text_is_used_when_nothing_else_is_known():
    sections = {"clarify": "2% of payments are fraud.", "metrics": "I optimise accuracy."}
    (one,) = found(HEADLINE, **sections)
    assert "98.0%" in one.evidence


# 2 claims and pins


@pytest.mark.parametrize(
    "text",
    [
        "Recall is 90% [E3].",
        "Recall of .65.",
        "We reach 95% recall [E3].",
        "recall 0.5 [E3], precision 0.42 [E4]",
        "I catch 60% [E3] of frauds.",
        "Sensitivity is 0.9, as hoped.",
    ],
)
def test_a_recall_outside_its_pinned_interval_is_found(text):
    assert about(text, RECALL, PRECISION) == ["recall"]


@pytest.mark.parametrize(
    "text",
    [
        "Recall is 81% [E3].",
        "Recall of .812.",
        "Recall is 77% [E3].",
        "Recall is about 80%.",
        "Recall is 85%.",
        "Recall of at least 90% is what we need.",
        "If recall were 95% we would hire fewer people.",
        "I would not claim a recall of 95%.",
        "Is a recall of 95% possible?",
        "recall@10 = 0.95",
        "Prevalence is 0.5% and 1,000 cases come a day.",
        "Recall matters because 0.5% of payments are fraud.",
        "We need 90% recall.",
        "I give up 4 points of recall.",
        "Recall improves by 5%.",
        "Recall lies between 75% and 79%.",
    ],
)
def test_what_agrees_with_the_pin_or_is_no_claim_is_not_found(text):
    assert about(text, RECALL, PRECISION) == []


def test_a_value_is_compared_at_the_digits_it_is_written_with():
    narrow = pin("E3", "recall", 0.7694, 0.7691, 0.7698)
    assert about("Recall is 77% [E3].", narrow) == []
    assert about("Recall is 76.5% [E3].", narrow) == ["recall"]
    above = pin("E3", "recall", 0.7745, 0.7741, 0.7749)
    assert about("Recall is 77% [E3].", above) == []
    assert about("Recall is 77.0% [E3].", above) == ["recall"]


def test_a_pin_without_an_interval_is_compared_as_it_is_shown():
    bare = pin("E3", "recall", 0.8125)
    assert about("Recall is 81.3% [E3].", bare) == []
    assert about("Recall is 81.9% [E3].", bare) == ["recall"]


def test_a_citation_of_a_pin_of_another_metric_is_found():
    (one,) = found(OUTSIDE, pins=[RECALL, PRECISION], metrics="Recall is 81% [E4].")
    assert one.evidence_ids == ("E4", "E3")
    assert "precision 42.1%" in one.evidence


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Precision is 0.9.", "precision"),
        ("The FPR is 2%.", "false_positive_rate"),
        ("ROC AUC of .97.", "roc_auc"),
        ("Average precision .55.", "average_precision"),
        ("We have 99% accuracy.", "accuracy"),
        ("An alert rate of 1.0%.", "alert_rate"),
        ("The expected cost is $412 per 1,000 cases.", "cost_per_1000"),
    ],
)
def test_a_figure_for_which_nothing_is_pinned_is_found(text, metric):
    (one,) = found(OUTSIDE, metrics=text)
    assert one.about == metric
    assert "Nothing is pinned" in one.evidence


@pytest.mark.parametrize(
    "text",
    [
        "A miss costs $120 and a false alarm $8.",
        "Serving costs $0.50 per 1,000 requests.",
        "Always answering no has an accuracy of 99.5%.",
        "The p99 objective is 20 ms.",
        "500 cases a day can be reviewed.",
        "The review queue is 3% of traffic.",
        "I use a 5% holdout and 80/20 for training.",
        "Published recall is 95%.",
        "If the alert rate leaves 2 to 3% we look.",
        "F1 is 0.6.",
        "A recall of 95% would need three times the alerts.",
        "We freeze 10% of clients at most.",
    ],
)
def test_a_number_that_is_not_about_the_model_is_not_found(text):
    assert about(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Of the payments we block, 90% are fraud.",
        "Nine out of ten alerts are real.",
        "99% of requests return within 180 ms.",
        "1 in 100 calls takes longer than 180 ms.",
    ],
)
def test_a_figure_that_no_word_names_is_found_by_what_it_says(text):
    assert len(found(OUTSIDE, iterate=text)) == 1


def test_a_p99_in_the_brief_or_at_the_problems_objective_is_asked_for_and_not_claimed():
    assert not found(OUTSIDE, clarify="p99 of 80 ms.")
    assert not found(OUTSIDE, problem=FRAUD, iterate="We stay inside the 100 ms p99.")
    assert found(OUTSIDE, clarify="We measured a p99 of 80 ms.")


def test_a_cost_is_compared_per_1_000_cases_whatever_it_is_written_for():
    assert about("Expected cost of $0.41 per case [E5].", COST) == []
    assert about("Expected cost of $4.10 per case [E5].", COST) == ["cost_per_1000"]
    assert about("It costs $4,120 per 10,000 cases [E5].", COST) == []


def test_a_number_that_only_a_citation_explains_is_compared_with_the_pin():
    assert about("At its cheapest threshold it comes to $412 [E5].", COST) == []
    assert about("At its cheapest threshold it comes to $500 [E5].", COST) == ["cost_per_1000"]


def test_an_unknown_citation_is_said_to_be_unknown():
    (one,) = found(OUTSIDE, metrics="Recall is 81% [E9].")
    assert one.evidence.startswith("E9 is not among the pins.")


def test_a_figure_that_is_undefined_where_it_was_pinned_is_found():
    undefined = pin("E3", "precision", math.nan)
    (one,) = found(OUTSIDE, pins=[undefined], metrics="Precision is 80% [E3].")
    assert "–" in one.evidence


def test_an_interval_that_is_not_the_pinned_one_is_found():
    assert about("Recall is 81% [80%, 82%] [E3].", RECALL) == ["recall"]
    assert about("Recall is 81% [77%, 85%] [E3].", RECALL) == []


def test_a_cited_bound_is_held_against_the_interval():
    assert about("Recall is above 90% [E3].", RECALL) == ["recall"]
    assert about("Recall is above 80% [E3].", RECALL) == []


def test_a_renewed_pin_no_longer_bears_out_a_figure_that_cites_nothing():
    newer = pin("E6", "recall", 0.6, 0.55, 0.65, supersedes="E3")
    assert about("Recall is 81%.", RECALL, newer) == ["recall"]


def test_a_pin_whose_data_is_gone_still_bears_out_a_figure():
    gone = RARE.to_json().replace('"credit_default"', '"letters"')
    kept = replace(RECALL, scenario=None, frozen=Frozen(scenario_json=gone))
    assert about("Recall is 81% [E3].", kept) == []
    assert about("Recall is 95% [E3].", kept) == ["recall"]


# 3 latency


@pytest.mark.parametrize(
    "text",
    [
        "The p99 is 140 ms.",
        "We measured a p99 of 0.2 s.",
        "p95 latency is 120ms",
        "The 99th percentile comes to 1.2 s under load.",
        "p99 stays under 250 ms.",
        "99% of calls return within 0.3 s.",
    ],
)
def test_a_latency_over_the_objective_is_found(text):
    (one,) = found(LATENCY, problem=FRAUD, iterate=text)
    assert "100 ms" in one.evidence


@pytest.mark.parametrize(
    "text",
    [
        "The p99 is 80 ms.",
        "The ensemble has a p99 of 140 ms, too slow, so I reject it.",
        "A transformer has a p99 of 140 ms. That rules it out.",
        "If the p99 exceeds 140 ms the fallback answers.",
        "The p99 must not exceed 140 ms?",
        "A p99 of 140 ms would be over the objective.",
        "Labels arrive within 60 days.",
        "Training takes 4 hours.",
    ],
)
def test_a_latency_within_the_objective_or_turned_down_is_not_found(text):
    assert not found(LATENCY, problem=FRAUD, iterate=text)


@pytest.mark.parametrize(
    "text",
    [
        "The mean latency is 8 ms.",
        "On average it answers in 8 ms, well within the objective.",
        "Average response time: 12 ms",
        "The median latency is 5 ms.",
        "An average decision takes 9 ms, so the 100 ms p99 is kept.",
    ],
)
def test_a_mean_against_a_p99_objective_is_found(text):
    (one,) = found(LATENCY, problem=FRAUD, iterate=text)
    assert "Objective for the p99: 100 ms" in one.evidence


def test_a_mean_beside_a_p99_is_not_found():
    text = "The mean latency is 8 ms and the p99 is 31 ms."
    assert not found(LATENCY, problem=FRAUD, iterate=text)


def test_a_mean_that_is_itself_held_against_the_p99_is_found_beside_a_measured_one():
    text = "The p99 is 31 ms. A mean of 8 ms keeps the p99 objective of 100 ms."
    assert quotes(LATENCY, problem=FRAUD, iterate=text) == ["mean of 8 ms"]


def test_without_an_objective_no_latency_is_found():
    assert not found(LATENCY, iterate="The mean latency is 8 ms and the p99 is 900 ms.")


@pytest.mark.parametrize(
    "objective",
    [
        "The p99 objective is 20 ms.",
        "An answer is due within 20 ms.",
        "The latency budget is 20 ms.",
        "p99 must stay under 20 ms.",
    ],
)
def test_an_objective_that_the_text_states_counts(objective):
    assert quotes(LATENCY, clarify=objective, iterate="p99 is 45 ms") == ["p99 is 45 ms"]
    assert not quotes(LATENCY, clarify=objective, iterate="p99 is 15 ms")


# 4 thresholds


@pytest.mark.parametrize(
    "text",
    [
        "I use a threshold of 0.5.",
        "Accuracy is 99.5% at a threshold of 0.5.",
        "We flag everything above 0.5.",
        "A payment is blocked if its score exceeds 0.5.",
        "I keep the default threshold.",
        "Decision threshold = .5",
        "The cut is the usual 0.5.",
        "Every score of 50% or more is blocked.",
        "I take model.predict as it is.",
        "Payments more likely fraud than not? I use the more likely class.",
    ],
)
def test_a_threshold_of_one_half_with_unequal_costs_is_found(text):
    (one,) = found(THRESHOLD, pins=[RECALL], metrics=text)
    assert "$1,000" in one.evidence


@pytest.mark.parametrize(
    "text",
    [
        "Not at 0.5: a miss costs five times a false alarm.",
        "I move the threshold away from the default 0.5.",
        "Instead of 0.5 I alert above 0.31.",
        "A threshold of 0.5 makes no sense here.",
        "Why 0.5 as a threshold?",
        "AUC is 0.5 for a coin.",
        "Prevalence is 0.5%.",
    ],
)
def test_one_half_that_is_turned_down_or_something_else_is_not_found(text):
    assert not found(THRESHOLD, pins=[replace(RECALL, threshold=0.31)], metrics=text)


def test_one_half_is_no_finding_where_both_errors_cost_the_same():
    equal = replace(RECALL, scenario=replace(RARE, costs=CostMatrix(10, 10)))
    assert not found(THRESHOLD, pins=[equal], metrics="I use a threshold of 0.5.")


def test_one_half_is_no_finding_where_nothing_is_said_of_costs():
    assert not found(THRESHOLD, metrics="I use a threshold of 0.5.")


@pytest.mark.parametrize(
    "costs",
    [
        "A miss costs 12 times a false alarm.",
        "A miss costs $120, a false alarm $8.",
        "A missed fraud is much worse than a false alarm.",
    ],
)
def test_unequal_costs_in_the_text_count(costs):
    assert found(THRESHOLD, clarify=costs, metrics="I use a threshold of 0.5.")


def test_the_costs_of_the_problems_ready_scenario_count():
    assert found(THRESHOLD, problem=FRAUD, metrics="I use a threshold of 0.5.")


def test_a_threshold_far_from_the_pinned_optimum_is_found():
    (one,) = found(THRESHOLD, pins=[RECALL], metrics="I alert above 0.9.")
    assert "0.310" in one.evidence
    assert not found(THRESHOLD, pins=[RECALL], metrics="I alert above 0.35.")


def test_a_threshold_of_a_rebalanced_model_is_not_held_against_the_costs_alone():
    smote = replace(RARE, balance="smote", rule="threshold", threshold=0.9)
    only = replace(RECALL, threshold=0.9, scenario=smote)
    assert not found(THRESHOLD, pins=[only], metrics="I alert above 0.9.")


def test_a_threshold_that_is_only_considered_is_not_found():
    for text in ("Could alert above 0.9.", "Raising the threshold to 0.9 gives fewer alerts."):
        assert not found(THRESHOLD, pins=[RECALL], metrics=text)


def test_a_threshold_that_capacity_explains_is_not_far():
    text = "Reviewers can look at 500 a day, so I alert above 0.9."
    assert not found(THRESHOLD, pins=[RECALL], metrics=text)
    at_capacity = replace(
        RECALL, id="E4", threshold=0.9, scenario=replace(RARE, rule="capacity", parameter=None)
    )
    assert not found(THRESHOLD, pins=[RECALL, at_capacity], metrics="I alert above 0.9.")


# 12 better


BOOSTING = pin("E1", "cost_per_1000", 400.0, 380.0, 420.0)
LOGISTIC = pin("E2", "cost_per_1000", 410.0, 390.0, 430.0, model="logistic")


def difference(low: float, high: float) -> Evidence:
    return pin("E7", "cost_per_1000_difference", (low + high) / 2, low, high, against="logistic")


@pytest.mark.parametrize(
    "text",
    [
        "Gradient boosting beats logistic regression.",
        "Boosting is better than logistic regression.",
        "Boosting clearly outperforms the logistic baseline [E7].",
        "XGBoost wins on cost.",
        "The switch lowers the cost by $10 [E7].",
        "boosting > logistic regression [E7]",
    ],
)
def test_better_within_the_paired_interval_is_found(text):
    pins = [BOOSTING, LOGISTIC, difference(-30, 10)]
    (one,) = found(BETTER, pins=pins, models=text)
    assert one.evidence_ids == ("E7",)
    assert not found(BETTER, pins=[*pins[:2], difference(-30, -5)], models=text)


@pytest.mark.parametrize(
    "text",
    [
        "I want to know whether boosting is better than logistic regression.",
        "Boosting is no better than logistic regression.",
        "Boosting does not beat logistic regression.",
        "Two separate intervals do not settle which is better, boosting or logistic regression.",
        "If boosting beats logistic regression I take it.",
        "Is boosting better than logistic regression?",
        "A better threshold helps logistic regression.",
        "Boosting has to beat the logistic baseline.",
        "Logistic regression is better understood by clerks than boosting.",
        "Boosting would be better with more data.",
        "The interval of the difference includes zero, so boosting is not clearly better [E7].",
    ],
)
def test_better_that_is_not_claimed_is_not_found(text):
    assert not found(BETTER, pins=[BOOSTING, LOGISTIC, difference(-30, 10)], models=text)


def test_better_from_two_separate_intervals_asks_for_the_paired_difference():
    text = "Boosting is better than logistic regression."
    (one,) = found(BETTER, pins=[BOOSTING, LOGISTIC], models=text)
    assert one.evidence_ids == ("E1", "E2")
    assert "paired difference" in one.question


def test_better_without_pins_is_not_found():
    assert not found(BETTER, models="Boosting is better than logistic regression.")


def test_better_beside_an_interval_in_the_text_that_includes_zero_is_found():
    text = "Boosting is better than logistic regression by 2 points [-1, 5]."
    assert quotes(BETTER, models=text) == ["better"]


# 13 false positive rate


@pytest.mark.parametrize(
    "text",
    [
        "The false positive rate is 3% of all cases.",
        "False positive rate: 3% of all transactions",
        "FPR is the share of all payments that are false alarms.",
        "2% of all transactions are false alarms, so the FPR is 2%.",
        "2% of payments are false alarms. So our FPR is 2%.",
        "FPR = false positives divided by all cases",
        "FPR = false alarms / total payments",
        "The FPR is 2%, which means 2% of the mails, wanted or not, are lost.",
    ],
)
def test_a_false_positive_rate_of_all_cases_is_found(text):
    assert len(found(OF_ALL, metrics=text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The false positive rate is 3% of negatives.",
        "FPR is 2% of all legitimate payments.",
        "FPR is FP over negatives, not a share of all cases.",
        "The alert rate is 2% of all payments and the FPR is 1%.",
        "2% of all payments are false alarms.",
        "Is the FPR a share of all cases?",
        "At 1% FPR we catch 80% of all frauds.",
    ],
)
def test_a_false_positive_rate_of_negatives_is_not_found(text):
    assert not found(OF_ALL, metrics=text)
