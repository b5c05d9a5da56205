"""What a cascade decides: by hand, row by row, at its ends, and never by multiplying rates."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.cascade import (
    CascadeOutcome,
    Routed,
    cascade_outcome,
    decided,
)
from simulator.cascade_words import cascade_words
from simulator.costs import CostMatrix
from simulator.dataset_registry import DATASETS
from simulator.figures import figure_text, key_figures
from simulator.intervals import mover_linear, wilson_interval
from simulator.scores import Scores
from simulator.serving import Cascade
from simulator.sweep import sweep
from tests.support.score_pairs import a_pair, scored

COSTS = CostMatrix(1, 6)
WORDS = DATASETS["card_payments"].words

#              pass  pass  sent  sent  sent  sent  alert alert
FIRST = np.array([-3.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 9.0])
SECOND = np.array([9.0, 0.0, 5.0, 7.0, 6.0, 6.0, 0.0, 9.0])
LABEL = np.array([1, 0, 0, 1, 1, 0, 0, 1])


def band(low: float = 0.2, high: float = 0.6, threshold: float = 6.0) -> Cascade:
    return Cascade(
        first="logistic",
        second="hist_gradient_boosting",
        low=low,
        high=high,
        threshold=threshold,
    )


def by_hand(prevalence: float | None = None) -> CascadeOutcome:
    first, second = scored(LABEL, FIRST), scored(LABEL, SECOND, "hist_gradient_boosting")
    return cascade_outcome(first, second, band(), prevalence=prevalence)


def test_eight_rows_go_where_the_definition_says() -> None:
    found = by_hand()
    assert found.positive == Routed(passed=1, alerted=1, sent=2, sent_alerted=2)
    assert found.negative == Routed(passed=1, alerted=1, sent=2, sent_alerted=1)
    assert (found.tp, found.fp, found.fn, found.tn) == (3, 2, 1, 2)
    assert found.sent == 0.5


def test_decisions_row_by_row_are_those_of_the_first_model_but_for_the_rows_sent_on() -> None:
    first, second = scored(LABEL, FIRST), scored(LABEL, SECOND, "hist_gradient_boosting")
    sent, alerted = decided(first, second, band())
    assert sent.tolist() == [False, False, True, True, True, True, False, False]
    assert alerted.tolist() == [False, False, False, True, True, True, True, True]
    assert alerted.dtype == bool


def test_rates_and_the_share_sent_on_follow_the_deployed_prevalence() -> None:
    rows = 1000
    outcome = CascadeOutcome(
        cascade=band(),
        positive=Routed(passed=10, alerted=30, sent=60, sent_alerted=50),
        negative=Routed(passed=700, alerted=20, sent=180, sent_alerted=45),
        prevalence=0.02,
    )
    assert outcome.rows == rows
    assert outcome.sent == pytest.approx(0.02 * 0.6 + 0.98 * 0.2)
    assert outcome.point.recall == 0.8
    assert outcome.point.precision == pytest.approx(0.016 / (0.016 + 0.98 * 65 / 900))
    expected = mover_linear(
        outcome.sent, (0.02, 0.98), 0.6, wilson_interval(60, 100), 0.2, wilson_interval(180, 900)
    )
    assert outcome.sent_interval() == expected


def test_at_the_prevalence_of_the_rows_the_share_sent_on_is_counted() -> None:
    found = by_hand()
    assert found.sent_interval() == wilson_interval(4, 8)


def test_figures_are_those_of_the_joint_decisions_and_the_share_sent_on() -> None:
    found = by_hand(0.1)
    figures = found.figures(COSTS)
    assert {name: figures[name] for name in figures if name != "sent"} == key_figures(
        found.point, COSTS
    )
    assert figures["sent"].value == found.sent
    assert figure_text(figures["sent"]) == "50.0%"
    assert figures["sent"].interval == found.sent_interval()


def product_of_marginal_rates(first: Scores, second: Scores, cascade: Cascade) -> float:
    """False positive rate if what is sent on were like everything else."""
    negative = first.y_true == 0
    alerted = float((first.y_score >= cascade.high)[negative].mean())
    inside = (first.y_score >= cascade.low) & (first.y_score < cascade.high)
    of_second = float((second.y_score >= cascade.threshold)[negative].mean())
    return alerted + float(inside[negative].mean()) * of_second


def test_the_product_of_marginal_rates_is_another_number_where_scores_are_correlated() -> None:
    cascade = band(0.3, 1.8, 1.2)
    alike, apart = a_pair(20_000, shared=0.8), a_pair(20_000, shared=0.0)
    right = cascade_outcome(*alike, cascade).point.false_positive_rate
    assert right > 1.4 * product_of_marginal_rates(*alike, cascade)
    right = cascade_outcome(*apart, cascade).point.false_positive_rate
    assert right == pytest.approx(product_of_marginal_rates(*apart, cascade), rel=0.03)


@given(st.floats(-3, 4), st.floats(0, 3), st.floats(-3, 4), st.integers(0, 5))
def test_counts_add_up_to_the_rows_and_to_decisions_made_one_by_one(
    low: float, width: float, threshold: float, seed: int
) -> None:
    first, second = a_pair(60, decimals=1, seed=seed)
    cascade = band(low, low + width, threshold)
    found = cascade_outcome(first, second, cascade)
    assert (found.positive.rows, found.negative.rows) == (first.positives, first.negatives)
    assert found.tp + found.fp + found.fn + found.tn == len(first)
    decided = [
        (t >= threshold) if low <= s < low + width else s >= low + width
        for s, t in zip(first.y_score.tolist(), second.y_score.tolist(), strict=True)
    ]
    assert found.tp == sum(d for d, y in zip(decided, first.y_true, strict=True) if y)
    assert found.fp == sum(d for d, y in zip(decided, first.y_true, strict=True) if not y)


@given(
    st.lists(st.floats(-3, 4), min_size=4, max_size=4).map(sorted),
    st.floats(0.01, 0.9),
    st.integers(0, 3),
)
def test_a_wider_band_never_sends_fewer_on(ends: list[float], prevalence: float, seed: int) -> None:
    first, second = a_pair(80, seed=seed)
    outer, inner = (
        cascade_outcome(first, second, band(low, high), prevalence=prevalence)
        for low, high in ((ends[0], ends[3]), (ends[1], ends[2]))
    )
    assert inner.sent <= outer.sent
    assert inner.positive.sent <= outer.positive.sent


def test_an_empty_band_is_the_first_model_alone() -> None:
    first, second = a_pair(300)
    found = cascade_outcome(first, second, band(1.0, 1.0))
    assert found.sent == 0
    alone = sweep(first.y_true, first.y_score).at(1.0)
    assert (found.tp, found.fp) == (alone.tp, alone.fp)


def test_a_band_over_all_scores_is_the_second_model_alone() -> None:
    first, second = a_pair(300)
    found = cascade_outcome(first, second, band(-100, 100, 1.0))
    assert found.sent == 1
    alone = sweep(second.y_true, second.y_score).at(1.0)
    assert (found.tp, found.fp) == (alone.tp, alone.fp)


def test_the_interval_of_the_share_sent_on_holds_the_truth_about_19_times_in_20() -> None:
    rng = np.random.default_rng(5)
    true = 0.02 * 0.5 + 0.98 * 0.1
    hits = 0
    for sent_positive, sent_negative in zip(
        rng.binomial(150, 0.5, 400).tolist(), rng.binomial(600, 0.1, 400).tolist(), strict=True
    ):
        outcome = CascadeOutcome(
            cascade=band(),
            positive=Routed(0, 150 - sent_positive, sent_positive, 0),
            negative=Routed(600 - sent_negative, 0, sent_negative, 0),
            prevalence=0.02,
        )
        interval = outcome.sent_interval()
        hits += interval.low <= true <= interval.high
    assert 0.92 <= hits / 400 <= 0.98


def test_scores_of_other_rows_or_other_models_are_refused() -> None:
    first, second = a_pair(50)
    with pytest.raises(ValueError, match="must score the same rows"):
        cascade_outcome(first, replace(second, row=second.row + 1), band())
    with pytest.raises(ValueError, match="scores of logistic and hist_gradient_boosting, got hist"):
        cascade_outcome(second, first, band())
    with pytest.raises(ValueError, match="prevalence must be in \\(0, 1\\), got 1"):
        cascade_outcome(first, second, band(), prevalence=1.0)


def made(positive: Routed, negative: Routed, prevalence: float = 0.1) -> CascadeOutcome:
    return CascadeOutcome(
        cascade=band(), positive=positive, negative=negative, prevalence=prevalence
    )


def test_words_say_who_decides_how_many_and_how_many_are_alerted() -> None:
    found = made(Routed(10, 50, 40, 30), Routed(795, 5, 100, 10))
    assert cascade_words(found, words=WORDS) == (
        "Of 10,000 card payments, 8,600 are decided by Logistic regression alone; 1,400 go on to "
        "Gradient boosting. 550 of the 8,600 and 400 of the 1,400 are stopped."
    )


def test_words_at_both_ends() -> None:
    nothing = made(Routed(40, 60, 0, 0), Routed(890, 10, 0, 0))
    assert cascade_words(nothing, words=WORDS) == (
        "All 10,000 card payments are decided by Logistic regression alone; none goes on to "
        "Gradient boosting. 700 are stopped."
    )
    everything = made(Routed(0, 0, 100, 60), Routed(0, 0, 900, 10))
    assert cascade_words(everything, words=WORDS) == (
        "All 10,000 card payments go on to Gradient boosting: Logistic regression decides none. "
        "700 are stopped."
    )


def test_words_for_parts_that_are_alerted_as_a_whole_or_not_at_all() -> None:
    whole = made(Routed(0, 60, 40, 0), Routed(0, 800, 100, 0))
    assert cascade_words(whole, words=WORDS).endswith(
        "All of the 8,600 and none of the 1,400 are stopped."
    )


def test_words_for_one_case_and_for_less_than_one_agree_in_number() -> None:
    one = made(Routed(100, 0, 0, 0), Routed(8999, 0, 1, 0))
    assert "; 1 goes on to" in cascade_words(one, words=WORDS)
    hardly = made(Routed(100, 0, 0, 0), Routed(89_999, 0, 1, 0))
    assert "; fewer than 1 goes on to" in cascade_words(hardly, words=WORDS)


def test_pooled_folds_have_no_single_band_to_describe() -> None:
    pooled = replace(made(Routed(40, 60, 0, 0), Routed(890, 10, 0, 0)), cascade=None)
    with pytest.raises(ValueError, match="outcome must be of one band"):
        cascade_words(pooled, words=WORDS)
    assert math.isnan(pooled.point.threshold)
