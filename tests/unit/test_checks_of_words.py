"""Checks that look for what a design must say, and for words that do not go together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.scenario import default_scenario
from tests.support.checked import FRAUD, RARE, found, pin, quotes
from whiteboard.problems import PROBLEMS
from whiteboard.template import default_template

RECALL = pin("E3", "recall", 0.812, 0.77, 0.85)
FOUNDATION, IMPACT, SPLIT = "missing_foundation", "impact_without_number", "random_split"
CALIBRATION, SERVING = "uncalibrated_probabilities", "batch_against_real_time"
METRICS, DRIFT, PACE = "metrics_disagree", "drift_without_action", "section_empty_or_over"
BATCH = PROBLEMS["churn"]


def missing(**sections: str) -> set[str]:
    return {one.about for one in found(FOUNDATION, **sections)}


# 5 foundation


def test_an_answer_without_baseline_question_and_assumption_is_found_three_times():
    assert missing(models="I would train XGBoost.") == {"baseline", "question", "assumption"}


@pytest.mark.parametrize(
    "text",
    [
        "A rule on the amount catches 30% of frauds.",
        "Doing nothing costs $530 per 1,000 clients.",
        "A logistic regression reaches an AUC of .77.",
        "Baseline: logistic regression, recall 0.6.",
        "The baseline is a single rule. It catches 30% of frauds.",
        "Logistic regression comes to [E1].",
        "Most popular first: nDCG@10 of 0.21.",
        "The static rule pages 40 times a week.",
        "The route planner alone is off by 2.4 minutes.",
        "The blocklist stops 31 mails in 100.",
    ],
)
def test_a_baseline_with_a_number_is_detected(text):
    assert "baseline" not in missing(baseline=text)


@pytest.mark.parametrize(
    "text",
    [
        "Binary classification; as a baseline I would use XGBoost.",
        "Predict 30 days ahead. The baseline is logistic regression.",
        "2% of payments are fraud. The baseline is a rule.",
        "What does a rule of thumb reach, 30%?",
        "Leaves within 30 days. Logistic regression first.",
    ],
)
def test_a_baseline_without_a_number_is_not_detected(text):
    assert "baseline" in missing(baseline=text)


@pytest.mark.parametrize(
    "text",
    [
        "Can reviewers look at 500 cases a day or 5,000?",
        "I would ask who acts on the score.",
        "First question: where do labels come from.",
    ],
)
def test_a_clarifying_question_is_detected(text):
    assert "question" not in missing(clarify=text)


def test_a_question_outside_the_brief_may_be_rhetoric():
    assert "question" in missing(metrics="How good is it? Very.")


def test_a_baseline_that_only_a_difference_is_cited_for_has_no_number():
    gap = pin("E1", "cost_per_1000_difference", -3, -5, -1, against="logistic")
    text = "Boosting beats the baseline [E1]."
    assert "baseline" in {one.about for one in found(FOUNDATION, pins=[gap], models=text)}


@pytest.mark.parametrize(
    "text", ["I assume that labels arrive in 30 days.", "Assumption: 500 reviews a day."]
)
def test_an_assumption_is_detected(text):
    assert "assumption" not in missing(clarify=text)


def test_a_denied_assumption_is_none():
    assert "assumption" in missing(clarify="We make no assumptions.")


def test_an_empty_answer_is_only_said_to_be_empty():
    assert missing() == set()
    assert missing(clarify=" … ") == set()


# 6 impact


@pytest.mark.parametrize(
    "text",
    [
        "It would greatly improve customer satisfaction and revenue.",
        "We save $50,000.",
        "Huge savings every month.",
        "We test it on 4,000 clients for a month.",
    ],
)
def test_an_impact_without_number_unit_and_period_is_found(text):
    assert len(found(IMPACT, impact=text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "$30,000 to $70,000 a month if a call prevents one default in five.",
        "Saves €3 million per year.",
        "Monthly saving: $12k–$20k.",
        "It frees 40 hours of review a week.",
        "About 120 frauds fewer per month.",
        "Worth $1.2k a day.",
        "We would save 1,200 cases of manual review each week",
        "It saves every clerk two hours daily.",
        "$25k-45k / month",
    ],
)
def test_an_impact_with_number_unit_and_period_is_not_found(text):
    assert not found(IMPACT, impact=text)


def test_an_empty_impact_is_left_to_the_check_of_empty_sections():
    assert not found(IMPACT, metrics="Recall.")


# 7 split


@pytest.mark.parametrize(
    "text",
    [
        "Random 80/20 split after cleaning the data.",
        "I split the rows randomly into train and test.",
        "We shuffle and use 5-fold cross-validation.",
        "train_test_split with 20% for testing",
        "A random hold-out of 20%.",
        "Stratified 5-fold cross-validation.",
        "We shuffle everything and keep a fifth for testing.",
        "Two years of payments, random 90/10.",
        "A random sample of payments for the test.",
    ],
)
def test_a_random_split_of_rows_in_time_is_found(text):
    assert len(found(SPLIT, problem=FRAUD, data=text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Not a random split: I train on the past and test on the month after.",
        "A random split would leak the future.",
        "I split by time instead of a random split.",
        "A random forest is trained on the first months.",
        "Users are randomly assigned to treatment and control.",
        "We let a random 1% of blocked payments through to get labels.",
        "Train before June, test after. Never shuffle across the split.",
        "Random search over parameters inside each time fold.",
        "Would a random split be too optimistic?",
    ],
)
def test_a_split_that_is_not_random_or_turned_down_is_not_found(text):
    assert not found(SPLIT, problem=FRAUD, data=text)


def test_a_random_split_is_no_finding_without_time_and_groups():
    assert not found(SPLIT, data="Random 80/20 split.")
    assert not found(SPLIT, pins=[RECALL], data="Random 80/20 split.")


def test_whole_groups_drawn_at_random_are_kept_where_time_is_held_out_too():
    screening = PROBLEMS["screening"]
    groups = "Patients are put at random into train and test, with all their exams. "
    assert not found(SPLIT, problem=screening, data=groups + "The last year is held back.")
    assert found(SPLIT, problem=screening, data="Exams are put at random into train and test.")


def test_time_is_known_from_the_data_of_the_pins_and_from_the_text():
    payments = replace(RECALL, scenario=default_scenario("card_payments"))
    (one,) = found(SPLIT, pins=[payments], data="Random 80/20 split.")
    assert one.evidence_ids == ("E3",)
    assert found(SPLIT, data="12 months of transactions. Random 80/20 split.")
    assert found(SPLIT, data="Random 80/20 split of exams; several exams per patient.")


# 8 calibration


@pytest.mark.parametrize(
    "text",
    [
        "I oversample with SMOTE and alert above a probability of 0.3.",
        "Class weights are balanced. The threshold minimises expected cost.",
        "I down-sample negatives to 1:1 and read the scores as probabilities.",
        "class_weight='balanced', then a cut-off by cost",
        "Frauds are repeated 50 times in training. The score is shown as the chance of fraud.",
        "We drop most negatives so that the classes are balanced, and bid the probability.",
        "1 fraud to 1 good payment in training; the score is read as a probability.",
    ],
)
def test_resampling_beside_probabilities_without_recalibration_is_found(text):
    assert len(found(CALIBRATION, models=text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "I oversample with SMOTE and recalibrate on natural rows before I set the threshold.",
        "SMOTE, then isotonic regression; threshold by cost.",
        "I would not use SMOTE; the threshold handles the imbalance.",
        "No resampling, no class weights: the threshold follows the costs.",
        "Class weights, with prior correction of the probabilities.",
        "I set the threshold by cost.",
        "Instead of oversampling I move the threshold.",
        "Down-sampled by 10; I correct the probabilities for the sampling.",
        "Duplicates are dropped before training; the threshold follows the costs.",
        "SMOTE was tried and thrown out; the threshold follows the costs.",
    ],
)
def test_resampling_that_is_mended_or_not_used_is_not_found(text):
    assert not found(CALIBRATION, models=text)


def test_a_calibration_curve_alone_mends_nothing():
    text = "SMOTE, then a calibration curve. The threshold follows the costs."
    assert found(CALIBRATION, models=text)


def test_pins_that_were_trained_on_resampled_rows_count():
    smote = replace(RECALL, scenario=replace(RARE, balance="smote"))
    (one,) = found(CALIBRATION, pins=[smote], metrics="I read the probabilities as they are.")
    assert one.evidence_ids == ("E3",)
    assert "SMOTE" in one.evidence


# 9 serving


@pytest.mark.parametrize(
    "text",
    [
        "We score all cards in a nightly batch.",
        "A daily batch job computes the predictions.",
        "Scores are precomputed overnight.",
        "Once per night a job generates the decisions for all cards and stores them.",
    ],
)
def test_batch_scoring_against_a_real_time_brief_is_found(text):
    assert len(found(SERVING, problem=FRAUD, iterate=text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Features are aggregated in a nightly batch; scoring happens in real time.",
        "The model is retrained in a weekly batch.",
        "We do not score in a nightly batch.",
        "If the service is down we fall back to last night's batch score.",
        "Batch scoring would be too late for a payment.",
        "Instead of a nightly batch we score each payment.",
        "Scores are served in real time, under 50 ms.",
        "Popular cards are scored from a nightly job; new ones are scored live on each request.",
        "A nightly job checks the data quality.",
        "Nightly scoring would be wasted here.",
    ],
)
def test_what_is_not_batch_scoring_is_not_found(text):
    assert not found(SERVING, problem=FRAUD, iterate=text)


@pytest.mark.parametrize(
    "text",
    [
        "A real-time endpoint serves the predictions.",
        "We deploy the model as a low-latency REST API.",
        "Online inference scores each customer.",
    ],
)
def test_real_time_scoring_against_a_batch_brief_is_found(text):
    assert len(found(SERVING, problem=BATCH, iterate=text)) == 1


def test_batch_scoring_for_a_batch_brief_is_not_found():
    assert not found(SERVING, problem=BATCH, iterate="We score everybody in a nightly batch.")


def test_without_a_problem_the_brief_of_the_text_counts():
    sections = {"clarify": "Payments need an answer in real time."}
    assert found(SERVING, **sections, iterate="We score in a nightly batch.")
    assert not found(SERVING, iterate="We score in a nightly batch.")


# 10 metrics


def test_an_offline_metric_that_does_not_weigh_the_errors_of_the_goal_is_found():
    sections = {"clarify": "The goal is to minimise the cost of errors."}
    assert quotes(METRICS, **sections, metrics="Offline I compare ROC AUC.") == ["ROC AUC"]
    assert not quotes(METRICS, **sections, metrics="Offline I compare expected cost and ROC AUC.")
    assert not quotes(METRICS, metrics="Offline I compare ROC AUC.")


def test_a_watched_metric_of_another_kind_than_the_offline_one_is_found():
    offline = {"metrics": "Offline: recall at the cheapest threshold."}
    assert quotes(METRICS, **offline, iterate="We monitor accuracy every week.") == ["accuracy"]
    assert not quotes(METRICS, **offline, iterate="We monitor recall and accuracy every week.")
    assert not quotes(METRICS, **offline, iterate="We monitor the alert rate and latency.")
    assert not quotes(METRICS, **offline, iterate="We do not monitor accuracy.")


def test_an_offline_metric_for_the_other_error_is_found():
    goal = {"clarify": "The goal is to catch every fraud."}
    assert quotes(METRICS, **goal, metrics="Chosen by specificity.") == ["specificity"]
    assert not quotes(METRICS, **goal, metrics="Chosen by recall; specificity is reported.")


def test_a_goal_that_neither_metric_measures_is_found():
    goal = {"clarify": "The aim is that people come back: weekly retention."}
    clicks = {"metrics": "Offline we tune for clicks. In production we track time spent."}
    assert len(found(METRICS, **goal, **clicks)) == 1
    measured = {"metrics": "Offline we tune for clicks. In production we track retention."}
    assert not found(METRICS, **goal, **measured)
    early = {"metrics": "Offline we tune for clicks. In production we track the share of hides."}
    assert not found(METRICS, **goal, **early)


def test_watching_only_what_the_system_does_is_found():
    assert quotes(METRICS, iterate="We monitor CPU and memory, nothing else.") == ["CPU"]
    assert not quotes(METRICS, iterate="We monitor CPU, memory and the alert rate.")


def test_an_offline_metric_that_is_turned_down_does_not_count():
    sections = {"clarify": "The goal is to miss as few frauds as possible."}
    assert not quotes(METRICS, **sections, metrics="ROC AUC says little here; recall decides.")


# 11 drift


@pytest.mark.parametrize(
    "text",
    [
        "We would monitor for drift and retrain regularly.",
        "Drift is watched with the PSI of each feature.",
        "If there is drift we retrain.",
        "Concept drift is likely.",
        "When tastes shift somebody will notice.",
    ],
)
def test_drift_without_a_detector_or_an_action_is_found(text):
    (one,) = found(DRIFT, iterate=text)
    assert "not detected" in one.evidence


@pytest.mark.parametrize(
    "text",
    [
        "Drift: if the PSI of a feature exceeds 0.2 we retrain.",
        "If the alert rate leaves 0.8–1.2% for a day, the on-call reviewer looks for drift.",
        "For drift we compare score histograms weekly. When they differ, we reset the threshold.",
        "We retrain monthly.",
        "There is no drift here.",
        "What about drift?",
        "Drift: if the share of junk leaves 20-30% for an hour, we roll back.",
    ],
)
def test_drift_with_both_or_no_drift_is_not_found(text):
    assert not found(DRIFT, iterate=text)


def test_the_evidence_says_which_of_the_two_is_missing():
    (one,) = found(DRIFT, iterate="Drift is watched with the PSI of each feature.")
    assert one.evidence == "A detector: detected; an action tied to it: not detected."


# 14 pace


def test_every_empty_section_is_found():
    empty = [one.section for one in found(PACE, clarify="Who acts?", data=" … ")]
    assert empty == [name for name in default_template().ids if name != "clarify"]


def test_a_section_far_over_its_minutes_is_found():
    def over(**seconds: float) -> list[str]:
        return [one.evidence for one in found(PACE, seconds=seconds) if one.about == "over"]

    assert over(clarify=9 * 60) == ["Clarify goal and constraints: 9:00 of 6:00 minutes."]
    assert over(clarify=8 * 60, impact=4 * 60) == []
