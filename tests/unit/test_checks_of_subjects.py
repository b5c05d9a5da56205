"""Figures that are of people, of some cases, of a saving, of a period or of another threshold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.checked import FRAUD, RARE, found, pin

OUTSIDE = "claim_outside_evidence"
DAILY = replace(RARE, cases_per_day=120_000.0)
RECALL = pin("E3", "recall", 0.812, 0.77, 0.85)
PRECISION = pin("E4", "precision", 0.421, 0.38, 0.463)
COST = pin("E5", "cost_per_1000", 412.0, 410.0, 414.0, scenario=DAILY)
PINS = [RECALL, PRECISION, COST]


def quoted(text: str) -> list[str]:
    return [one.quote for one in found(OUTSIDE, pins=PINS, metrics=text)]


@pytest.mark.parametrize(
    "text",
    [
        "The expected cost is $49,440 a day [E5].",
        "The cost is $1.48 million per month [E5].",
        "The cost is $1.50 million per month [E5].",
        "That is $18.0 million a year [E5].",
    ],
)
def test_a_cost_of_a_period_that_follows_from_the_pin_is_inside(text):
    assert quoted(text) == []


def test_a_cost_of_a_period_that_does_not_follow_shows_the_one_that_does():
    (one,) = found(OUTSIDE, pins=PINS, metrics="The cost is $900,000 a day [E5].")
    assert "$49,400 a day for 120,000 cases" in one.evidence
    assert one.evidence_ids == ("E5",)


@pytest.mark.parametrize(
    "text",
    [
        "The model saves $300 per 1,000 payments [E5].",
        "The cost is $588 per 1,000 less than doing nothing.",
        "Doing nothing costs $5,000 per 1,000 payments.",
        "Human reviewers have a recall of 60% today.",
        "Our analysts reach a precision of 20%.",
        "The current rules catch 40% of frauds with a precision of 12%.",
        "Recall is 60% for new merchants.",
        "For new merchants the recall is 60%.",
        "Among foreign cards recall is 55%.",
        "Precision is 20% on payments above $500.",
    ],
)
def test_a_figure_of_something_else_than_the_model_on_all_cases_is_not_compared(text):
    assert quoted(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The expected cost is $588 per 1,000.",
        "The model has a recall of 60% today.",
        "Alerts go to reviewers with a recall of 60%.",
        "Recall is 60% on the test set.",
        "Recall is 60% on all payments.",
        "Recall is 60% on fraudulent payments.",
        "Recall for new merchants is 60% [E3].",
        "Recall is 60%, and reviewers agree.",
        "Human reviewers see that the model has a recall of 60%.",
    ],
)
def test_a_figure_of_the_model_is_still_compared(text):
    assert len(quoted(text)) == 1


@pytest.mark.parametrize(
    "text", ["At threshold 0.2 recall is 20%.", "Recall is 20% at a threshold of 0.2."]
)
def test_a_figure_at_another_threshold_is_told_that_nothing_is_pinned_there(text):
    (one,) = found(OUTSIDE, pins=PINS, metrics=text)
    assert one.evidence.startswith("Nothing is pinned for recall at threshold 0.2")
    assert "at threshold 0.31" in one.evidence


def test_a_figure_at_the_threshold_of_a_pin_is_held_against_that_pin():
    other = pin("E6", "recall", 0.95, 0.93, 0.97, threshold=0.1)
    (one,) = found(OUTSIDE, pins=[*PINS, other], metrics="At threshold 0.31 recall is 20%.")
    assert one.evidence_ids == ("E3",)


def test_a_p99_without_a_pin_is_asked_how_it_was_measured_and_where_it_can_be_pinned():
    (one,) = found(OUTSIDE, problem=FRAUD, iterate="The p99 is 45 ms.")
    assert one.about == "p99"
    assert "can it be pinned in the explorer and cited?" in one.question
    assert "distinct requests" in one.question
    told = "The p99 is 45 ms at 300 requests per second on 2 vCPUs."
    assert not found(OUTSIDE, problem=FRAUD, iterate=told)
