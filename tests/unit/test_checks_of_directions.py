"""Which pinned difference settles that one model is better: its side and its metric."""

from __future__ import annotations

import pytest

from tests.support.checked import found, pin
from whiteboard.evidence import Evidence

BETTER = "better_within_noise"
TREES, LINEAR = "hist_gradient_boosting", "logistic"


def gap(metric: str, value: float, low: float, high: float, pin_id: str = "E7") -> Evidence:
    """Return a paired difference of boosting from logistic regression."""
    return pin(pin_id, f"{metric}_difference", value, low, high, model=TREES, against=LINEAR)


BELOW = gap("precision", -0.0999, -0.208, -0.005)
ABOVE = gap("precision", 0.0999, 0.005, 0.208)
CHEAPER = gap("cost_per_1000", -50, -80, -20, "E8")
DEARER = gap("cost_per_1000", 50, 20, 80, "E8")


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("Gradient boosting has better precision than logistic regression.", BELOW),
        ("GB beats LR.", BELOW),
        ("LR is beaten by GB.", BELOW),
        ("LR falls behind GB.", BELOW),
        ("Compared with LR, GB is better.", BELOW),
        ("The better model is gradient boosting.", BELOW),
        ("Gradient boosting has higher precision than logistic regression.", BELOW),
        ("Logistic regression beats gradient boosting.", ABOVE),
        ("LR outperforms GB on precision.", ABOVE),
        ("Gradient boosting is worse than logistic regression.", ABOVE),
        ("Gradient boosting is cheaper than logistic regression.", DEARER),
        ("GB costs less than LR.", DEARER),
        ("LR is cheaper than GB.", CHEAPER),
        ("Switching from LR to GB improves precision [E7].", BELOW),
        ("Over the year GB beats LR.", BELOW),
        ("Precision is better for GB than for LR.", BELOW),
        ("GB has worse precision than LR.", ABOVE),
    ],
)
def test_a_difference_on_the_other_side_is_shown_and_one_on_its_side_is_silent(text, against):
    (one,) = found(BETTER, pins=[against], models=text)
    assert one.evidence_ids == (against.id,)
    assert "other side" in one.rule
    for_it = {
        id(BELOW): ABOVE,
        id(ABOVE): BELOW,
        id(DEARER): CHEAPER,
        id(CHEAPER): DEARER,
    }[id(against)]
    assert not found(BETTER, pins=[for_it], models=text)


def test_a_difference_of_another_metric_does_not_settle_a_claim():
    text = "Gradient boosting is cheaper than logistic regression."
    (one,) = found(BETTER, pins=[ABOVE], models=text)
    assert "No paired difference of the cost per 1,000 cases is pinned" in one.evidence
    separate = [
        pin("E1", "cost_per_1000", 400, 390, 410, model=TREES),
        pin("E2", "cost_per_1000", 430, 420, 440, model=LINEAR),
        pin("E3", "precision", 0.4, 0.3, 0.5, model=TREES),
        pin("E4", "precision", 0.3, 0.2, 0.4, model=LINEAR),
    ]
    (one,) = found(BETTER, pins=[*separate, ABOVE], models=text)
    assert one.evidence_ids == ("E1", "E2")


def test_a_difference_of_the_claimed_metric_settles_it_whatever_the_others_say():
    text = "Gradient boosting is cheaper than logistic regression."
    assert not found(BETTER, pins=[BELOW, CHEAPER], models=text)
    (one,) = found(BETTER, pins=[ABOVE, DEARER], models=text)
    assert one.evidence_ids == ("E8",)


@pytest.mark.parametrize(
    "text",
    [
        "GB does not beat LR.",
        "Is GB better than LR?",
        "LR has better precision than GB.",
        "GB loses to LR.",
        "I choose LR: it has better precision than GB.",
        "GB would be better than LR with more data.",
    ],
)
def test_what_the_difference_bears_out_or_nobody_claims_is_not_found(text):
    assert not found(BETTER, pins=[BELOW], models=text)


def test_a_figure_elsewhere_in_the_sentence_is_not_the_metric_of_the_claim():
    text = "GB wins [E8]; precision at that threshold is 42%."
    assert not found(BETTER, pins=[CHEAPER], models=text)


def test_the_cost_at_the_cheapest_threshold_compares_no_models():
    text = "Logistic regression at its cheapest threshold costs $98 per 1,000 payments."
    assert not found(BETTER, pins=[CHEAPER], baseline=text)
