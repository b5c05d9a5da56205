"""Random splits, actions against drift and false positive rates beside words that look alike."""

from __future__ import annotations

import pytest

from tests.support.checked import FRAUD, found

SPLIT, DRIFT, OF_ALL = "random_split", "drift_without_action", "fpr_of_all"


@pytest.mark.parametrize(
    "text",
    [
        "I split randomly and oversample.",
        "I split at random and undersample negatives.",
        "Rows are split at random, and the training part is oversampled.",
        "Split the rows by chance, then undersample.",
    ],
)
def test_a_random_split_is_found_beside_resampling(text):
    assert found(SPLIT, problem=FRAUD, data=text)


@pytest.mark.parametrize(
    "text",
    [
        "I split by time and undersample negatives at random.",
        "I randomly undersample the training set.",
        "We split the rows and randomly oversample the positives.",
        "Oversample at random in the training part.",
    ],
)
def test_random_resampling_is_no_random_split(text):
    assert not found(SPLIT, problem=FRAUD, data=text)


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("clarify", "A false alarm costs $8 when an analyst looks."),
        ("clarify", "If the alarm is missed we notify the client."),
        ("baseline", "A false alarm costs $8 if it happens."),
        ("metrics", "A false alarm costs $8 when a customer is called."),
        ("iterate", "A false alarm costs $8 when a customer is called."),
        ("iterate", "A page costs $30 when it wakes somebody."),
    ],
)
def test_a_false_alarm_or_a_price_is_no_action_against_drift(section, text):
    watched = "We watch the PSI of each feature for drift."
    sections = {"iterate": watched}
    sections[section] = f"{sections.get(section, '')} {text}".strip()
    (one,) = found(DRIFT, problem=FRAUD, **sections)
    assert "an action tied to it: not detected" in one.evidence


@pytest.mark.parametrize(
    "text",
    [
        "When the PSI passes 0.2 an alarm pages the team.",
        "If the cost per 1,000 exceeds $80 we retrain.",
        "When false alarms exceed 3% of alerts we roll back.",
    ],
)
def test_an_action_on_a_condition_is_detected(text):
    assert not found(DRIFT, problem=FRAUD, iterate=f"We watch the PSI for drift. {text}")


@pytest.mark.parametrize(
    "text",
    [
        (
            "FPR is 0.13% of good payments; false alarms are 0.13% of all payments because frauds "
            "are rare."
        ),
        (
            "False alarms are 0.13% of all payments because frauds are rare. FPR is 0.13% of good "
            "payments."
        ),
    ],
)
def test_a_rate_of_negatives_beside_the_share_of_false_alarms_is_not_found(text):
    assert not found(OF_ALL, problem=FRAUD, metrics=text)


@pytest.mark.parametrize(
    "text",
    [
        "The FPR is 0.13% of all payments.",
        "False alarms are 0.13% of all payments, so the FPR is 0.13%.",
    ],
)
def test_a_rate_of_all_cases_is_found(text):
    assert found(OF_ALL, problem=FRAUD, metrics=text)
