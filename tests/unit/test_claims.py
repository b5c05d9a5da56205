"""Numbers in text: value, unit, metric, kind, interval and citation."""

from __future__ import annotations

import math

import pytest

from whiteboard.claims import Claim, claims
from whiteboard.claims.quantities import Quantity, quantities
from whiteboard.text.sentences import sentences
from whiteboard.text.tokens import tokens


def claim(text: str) -> Claim:
    (one,) = claims("metrics", text)
    return one


def quantity(text: str) -> Quantity:
    (one,) = quantities(tokens(text))
    return one


@pytest.mark.parametrize(
    ("text", "metric", "value"),
    [
        ("recall of 80%", "recall", 0.8),
        ("80 % recall", "recall", 0.8),
        ("recall .81", "recall", 0.81),
        ("recall is 0.81", "recall", 0.81),
        ("Recall was 81 percent", "recall", 0.81),
        ("recall of 81", "recall", 0.81),
        ("recall (81%)", "recall", 0.81),
        ("- recall: **81%**", "recall", 0.81),
        ("| recall | 81% |", "recall", 0.81),
        ("recall on the holdout is 81%", "recall", 0.81),
        ("recall goes from 70% to 81%", "recall", 0.81),
        ("recall drops to 75%", "recall", 0.75),
        ("sensitivity 0,81", "recall", 0.81),
        ("TPR=0.81", "recall", 0.81),
        ("we catch 81% of frauds", "recall", 0.81),
        ("81% of defaulters are caught", "recall", 0.81),
        ("precision = 0.9", "precision", 0.9),
        ("PPV 0.9", "precision", 0.9),
        ("42% of alerts are fraud", "precision", 0.42),
        ("four in ten alerts are real", "precision", 0.4),
        ("of the cards we block, 42% are fraud", "precision", 0.42),
        ("three out of four frauds are caught", "recall", 0.75),
        ("we block 2% of good customers", "false_positive_rate", 0.02),
        ("99% of payments are classified correctly", "accuracy", 0.99),
        ("99% of requests return within 20 ms", "p99", 20),
        ("1 in 20 calls takes longer than 30 ms", "p95", 30),
        ("an average score takes 9 ms", "mean_latency", 9),
        ("expected cost per 1,000 is 412", "cost_per_1000", 412),
        ("a score of 50% or more is blocked", "threshold", 0.5),
        ("FPR 2%", "false_positive_rate", 0.02),
        ("false-positive rate of 0.02", "false_positive_rate", 0.02),
        ("AUC 0.77", "roc_auc", 0.77),
        ("ROC AUC of .77", "roc_auc", 0.77),
        ("average precision .55", "average_precision", 0.55),
        ("PR-AUC: 0.55", "average_precision", 0.55),
        ("accuracy 99%", "accuracy", 0.99),
        ("an alert rate of 1.0%", "alert_rate", 0.01),
        ("we flag 2% of all transactions", "alert_rate", 0.02),
        ("0.1% of payments are fraud", "prevalence", 0.001),
        ("about 1 in 1,000 payments is fraud", "prevalence", 0.001),
        ("p99 of 7.8 ms", "p99", 7.8),
        ("p95 latency of 1.2 s", "p95", 1200),
        ("latency (p99) is 45 ms", "p99", 45),
        ("we answer in 8 ms (p99)", "p99", 8),
        ("p99.9 is 80ms", "p99.9", 80),
        ("the 99th percentile is 45 ms", "p99", 45),
        ("mean latency 8 ms", "mean_latency", 8),
        ("8 ms on average", "mean_latency", 8),
        ("cost is $412 per 1,000", "cost_per_1000", 412),
        ("expected cost of $0.41 per payment", "cost_per_1000", 410),
        ("expected cost per 1,000 is $412", "cost_per_1000", 412),
        ("0.5 threshold", "threshold", 0.5),
        ("threshold of 0.5", "threshold", 0.5),
        ("I alert above 0.31", "threshold", 0.31),
        ("fraud if the score exceeds 0.5", "threshold", 0.5),
    ],
)
def test_a_number_finds_its_metric(text, metric, value):
    one = claim(text)
    assert one.metric == metric
    assert one.value == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "recall@10 = 0.6",
        "recall improves by 5%",
        "4 points of recall",
        "a 3x gain in recall",
        "an 80/20 split, recall later",
        "precision matters, and 5% of users leave",
        "recall at 0.31",
        "a miss costs $120",
        "$1.2k a day",
        "1,200 cases",
        "on 2024-05-01 with v1.2.3",
    ],
)
def test_a_number_that_is_not_a_level_of_a_metric_is_no_claim(text):
    assert [one for one in claims("data", text) if one.metric != "threshold"] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Recall is 81%.", "stated"),
        ("At 0.3 recall is 81% [E3].", "stated"),
        ("That would give a recall of 81% [E3].", "stated"),
        ("Recall of at least 80%.", "target"),
        ("We need a recall of 80%.", "target"),
        ("p99 under 20ms", "target"),
        ("Our target recall is 80%.", "target"),
        ("Precision at 80% recall matters.", "target"),
        ("Is a recall of 80% enough?", "question"),
        ("If recall is 80% we hire.", "hypothetical"),
        ("It would bring recall to 80%.", "hypothetical"),
        ("e.g. a recall of 80%", "hypothetical"),
        ("I do not claim a recall of 80%.", "negated"),
        ("Instead of 99% accuracy", "negated"),
    ],
)
def test_a_claim_says_whether_it_is_stated(text, kind):
    assert [one.kind for one in claims("metrics", text) if one.metric != "threshold"] == [kind]


def test_not_this_but_that_denies_only_this():
    first, second = claims("metrics", "Not 99% accuracy but 81% recall.")
    assert (first.kind, second.kind) == ("negated", "stated")


@pytest.mark.parametrize(
    "text",
    [
        "recall 81% [77%, 85%]",
        "recall 81% [0.77, 0.85]",
        "recall .81 [.77, .85]",
        "recall 81% [77,85]",
        "recall 81% (95% CI 77–85%)",
        "recall 81%, interval 77% to 85%",
        "recall 81% ± 4%",
        "recall 81% ± 4 points",
    ],
)
def test_an_interval_belongs_to_its_number(text):
    one = claim(text)
    assert (one.value, one.low, one.high) == pytest.approx((0.81, 0.77, 0.85))
    assert not one.ranged


@pytest.mark.parametrize(
    "text", ["recall between 75 and 85%", "recall of 75–85%", "75% to 85% recall"]
)
def test_a_range_has_ends_and_no_value_of_its_own(text):
    one = claim(text)
    assert (one.low, one.high, one.ranged) == (pytest.approx(0.75), pytest.approx(0.85), True)


def test_names_and_numbers_in_two_lists_are_paired_in_order():
    found = claims("metrics", "Precision and recall are 0.42 and 0.81.")
    assert [(one.metric, one.value) for one in found] == [("precision", 0.42), ("recall", 0.81)]


def test_precision_at_a_recall_keeps_the_two_apart():
    found = claims("metrics", "Precision at 80% recall is 0.42.")
    assert {(one.metric, one.value) for one in found} == {("recall", 0.8), ("precision", 0.42)}


def test_a_citation_belongs_to_the_number_before_it():
    first, second = claims("metrics", "Recall is 81% [E3], precision 42% [E4]. Cost falls [E5].")
    assert (first.cited, second.cited) == (("E3",), ("E4",))
    assert first.nearby == ("E3", "E4")


def test_a_citation_after_the_full_stop_belongs_to_the_sentence_before_it():
    assert claim("Recall is 81%. [E3]").cited == ("E3",)


def test_a_quote_is_the_words_and_where_they_stand():
    text = "First words. Then recall is 81% [77%, 85%] here."
    one = claim(text)
    assert one.quote == "recall is 81% [77%, 85%]"
    assert text[one.start : one.end] == one.quote


@pytest.mark.parametrize(
    ("text", "value", "unit", "period"),
    [
        ("$1.2k a day", 1200, "currency", "day"),
        ("€3 million per month", 3e6, "currency", "month"),
        ("£2m/year", 2e6, "currency", "year"),
        ("USD 500 weekly", 500, "currency", "week"),
        ("412 euros a month", 412, "currency", "month"),
        ("$30,000 in chargebacks a month", 30_000, "currency", "month"),
        ("1,200 cases per day", 1200, "", "day"),
        ("40 hours a week", 40 * 3.6e6, "ms", "week"),
        ("3x", 3, "times", ""),
        ("4 percentage points", 0.04, "points", ""),
        ("~80 %", 0.8, "share", ""),
        ("8 out of 10", 0.8, "share", ""),
        ("1.5 s", 1500, "ms", ""),
        ("200 µs", 0.2, "ms", ""),
        ("10M rows", 1e7, "", ""),
        ("two hours daily", 7.2e6, "ms", "day"),
        ("five in a hundred", 0.05, "share", ""),
        ("21 good mails in 1,000", 0.021, "share", ""),
        ("$25k-45k / month", 35_000, "currency", "month"),
        ("about a quarter spam, 75%", 0.75, "share", ""),
    ],
)
def test_a_quantity_has_its_unit_and_period(text, value, unit, period):
    one = quantity(text)
    assert one.value == pytest.approx(value)
    assert (one.unit, one.period) == (unit, period)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("at least 80%", "at_least"),
        ("more than 80%", "at_least"),
        (">= 80%", "at_least"),
        ("80% or more", "at_least"),
        ("80%+", "at_least"),
        ("under 20ms", "at_most"),
        ("no more than 20 ms", "at_most"),
        ("≤ 20 ms", "at_most"),
        ("roughly 80%", "about"),
        ("≈80%", "about"),
    ],
)
def test_a_quantity_has_its_bound(text, bound):
    assert quantity(text).bound == bound


def test_the_length_of_a_test_is_not_a_period():
    assert quantity("4,000 clients for a month").period == ""


def test_what_is_counted_is_kept_with_the_number():
    assert quantity("$412 [$390, $431] [E3] per 1,000 clients").per == 1000
    assert math.isnan(quantity("$412").per)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Recall is 0.81. Precision is .42.", 2),
        ("We use e.g. boosting, i.e. trees. Then stop.", 2),
        ("Boosting vs. Logistic regression.", 1),
        ("Why? Because!", 2),
        ("- one\n- two\n\nthree", 3),
        ("1. First\n2. Second", 2),
        ("A sentence that is long enough to be wrapped by hand goes\non in the next line.", 2),
        ("A sentence that is long enough to be wrapped by hand goes on and\non in the next.", 1),
        ("Costs, latency, etc. are known.", 1),
        ("", 0),
        ("...\n---\n", 0),
    ],
)
def test_sentences_survive_decimals_abbreviations_and_lists(text, count):
    assert len(sentences("data", text)) == count
