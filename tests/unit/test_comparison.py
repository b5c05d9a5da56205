"""Paired differences: computed a second way each, and intervals hold what they promise."""

from __future__ import annotations

import math
from dataclasses import replace
from statistics import NormalDist

import numpy as np
import pytest

from simulator.comparison import DIFFERENCE_METRICS, Standing, paired_difference
from simulator.comparison_words import difference_text, metric_label, simpler_text
from simulator.costs import CostMatrix
from simulator.datasets import load
from simulator.figures import key_figures
from simulator.intervals import Interval, wilson_interval
from simulator.paired_draws import drawn_rates
from simulator.scores import Scores, out_of_fold
from simulator.sweep import sweep

COSTS = CostMatrix(8, 120, true_positive=3, true_negative=-1, review=2)
PHI = NormalDist().cdf


def scored(y: list[int] | np.ndarray, score: np.ndarray | list[float], model: str = "a") -> Scores:
    label = np.asarray(y, dtype=np.int8)
    return Scores(
        dataset="made",
        dataset_version="1",
        model=model,
        balance="none",
        seed=0,
        folds=2,
        scheme="stratified",
        rows=len(label),
        y_true=label,
        y_score=np.asarray(score, dtype=np.float64),
        fold=np.zeros(len(label), dtype=np.int16),
        row=np.arange(len(label)),
        is_probability=False,
    )


def a_pair(
    rng: np.random.Generator,
    positives: int,
    negatives: int,
    *,
    gap: float = 0.3,
    shared: float = 0.8,
) -> tuple[Scores, Scores]:
    """Two models with separations 1.5 + gap and 1.5 whose scores share most of their noise."""
    y = np.repeat([1, 0], [positives, negatives])
    common = rng.normal(size=len(y))
    own = rng.normal(size=(2, len(y)))
    noise = math.sqrt(shared) * common + math.sqrt(1 - shared) * own
    return (
        scored(y, noise[0] + (1.5 + gap) * y, "a"),
        scored(y, noise[1] + 1.5 * y, "b"),
    )


def at(threshold: float, prevalence: float | None = None) -> Standing:
    return Standing(threshold=threshold, prevalence=prevalence, cost_matrix=COSTS)


def gap_of(first: Scores, second: Scores, metric: str, *standings: Standing, seed: int = 0):
    return paired_difference(
        first, second, metric, first_at=standings[0], second_at=standings[1], seed=seed
    )


def rows_bootstrap(
    first: Scores, second: Scores, metric: str, one: Standing, other: Standing, *, draws: int
) -> np.ndarray:
    """Differences over draws of whole rows, by a formula of its own."""
    rng = np.random.default_rng(99)
    y, n = first.y_true, len(first)
    alerts = first.y_score >= one.threshold, second.y_score >= other.threshold
    found = []
    for _ in range(draws):
        if one.prevalence is None:
            rows = rng.integers(n, size=n)
        else:
            sides = [np.flatnonzero(y == label) for label in (0, 1)]
            rows = np.concatenate([rng.choice(side, len(side)) for side in sides])
        found.append(
            figure(metric, y[rows], alerts[0][rows], one)
            - figure(metric, y[rows], alerts[1][rows], other)
        )
    return np.array(found)


def figure(metric: str, y: np.ndarray, alert: np.ndarray, where: Standing) -> float:
    tpr, fpr = alert[y == 1].mean(), alert[y == 0].mean()
    pi = y.mean() if where.prevalence is None else where.prevalence
    alerted = pi * tpr + (1 - pi) * fpr
    if metric == "recall":
        return tpr
    if metric == "precision":
        return pi * tpr / alerted
    costs = where.cost_matrix
    return 1000 * (
        pi * (tpr * costs.true_positive + (1 - tpr) * costs.false_negative)
        + (1 - pi) * (fpr * costs.false_positive + (1 - fpr) * costs.true_negative)
        + costs.review * alerted
    )


Y10 = [1, 1, 1, 1, 0, 0, 0, 0, 0, 0]
FIRST10 = [0.9, 0.8, 0.7, 0.2, 0.6, 0.1, 0.1, 0.1, 0.1, 0.1]
SECOND10 = [0.9, 0.3, 0.2, 0.2, 0.6, 0.6, 0.6, 0.1, 0.1, 0.1]


def test_a_difference_counted_by_hand() -> None:
    plain = CostMatrix(8, 120)
    where = Standing(threshold=0.5, cost_matrix=plain)
    first, second = scored(Y10, FIRST10), scored(Y10, SECOND10)
    # First: 3 found, 1 missed, 1 false alarm. Second: 1 found, 3 missed, 3 false alarms.
    costs = gap_of(first, second, "cost_per_1000", where, where)
    assert costs.value == pytest.approx(100 * (128 - 384))
    recall = gap_of(first, second, "recall", where, where)
    assert (recall.first, recall.second, recall.value) == (0.75, 0.25, 0.5)
    precision = gap_of(first, second, "precision", where, where)
    assert precision.value == pytest.approx(3 / 4 - 1 / 4)
    assert (costs.rows, costs.positives, costs.disagreements) == (10, 4, 4)
    assert (costs.metric, costs.unit) == ("cost_per_1000_difference", "currency")


@pytest.mark.parametrize("metric", [m for m in DIFFERENCE_METRICS if m != "roc_auc"])
@pytest.mark.parametrize("prevalence", [None, 0.02])
def test_both_figures_are_those_of_the_board(metric: str, prevalence: float | None) -> None:
    first, second = a_pair(np.random.default_rng(5), 60, 240)
    found = gap_of(first, second, metric, at(1.2, prevalence), at(0.7, prevalence))
    for one, threshold, value in ((first, 1.2, found.first), (second, 0.7, found.second)):
        table = sweep(one.y_true, one.y_score)
        table = table if prevalence is None else table.at_prevalence(prevalence)
        assert value == key_figures(table.at(threshold), COSTS)[metric].value
    assert found.value == found.first - found.second


@pytest.mark.parametrize("metric", ["cost_per_1000", "recall", "precision"])
@pytest.mark.parametrize("prevalence", [None, 0.02])
def test_the_interval_is_that_of_drawing_rows(metric: str, prevalence: float | None) -> None:
    first, second = a_pair(np.random.default_rng(3), 80, 220, shared=0.6)
    where = at(1.0, prevalence), at(0.9, prevalence)
    interval = gap_of(first, second, metric, *where).interval
    drawn = rows_bootstrap(first, second, metric, *where, draws=2500)
    assert interval is not None
    low, high = np.quantile(drawn, [0.025, 0.975])
    step = 1 / 80 if metric == "recall" else 0  # recall moves by whole positives
    near = 0.2 * drawn.std() + step  # a 2.5% quantile of 2,000 draws is known to about 0.06 sd
    assert interval.low == pytest.approx(low, abs=near)
    assert interval.high == pytest.approx(high, abs=near)


def test_pairing_narrows_the_interval_of_models_that_agree() -> None:
    first, second = a_pair(np.random.default_rng(8), 200, 800, shared=0.95)
    paired = gap_of(first, second, "recall", at(1.0), at(1.0)).interval
    assert paired is not None
    alone = [wilson_interval(int((s.y_score[:200] >= 1.0).sum()), 200) for s in (first, second)]
    apart = math.hypot(*(one.high - one.low for one in alone))
    assert paired.high - paired.low < 0.6 * apart


def coverage(positives: int, negatives: int, *, shared: float, prevalence: float | None) -> float:
    """Share of 300 samples whose cost interval holds the difference of the population."""
    rng = np.random.default_rng(17)
    first_at, second_at = at(1.1, prevalence), at(0.9, prevalence)
    share = positives / (positives + negatives)
    pi = share if prevalence is None else prevalence

    def cost(separation: float, t: float) -> float:
        tpr, fpr = 1 - PHI(t - separation), 1 - PHI(t)
        of_positives = tpr * COSTS.caught + (1 - tpr) * COSTS.false_negative
        of_negatives = fpr * COSTS.false_alarm + (1 - fpr) * COSTS.true_negative
        return 1000 * (pi * of_positives + (1 - pi) * of_negatives)

    truth = cost(1.8, 1.1) - cost(1.5, 0.9)
    hits = 0
    for seed in range(300):
        drawn = positives
        if prevalence is None:
            drawn = int(rng.binomial(positives + negatives, share))
        pair = a_pair(rng, drawn, positives + negatives - drawn, shared=shared)
        found = paired_difference(
            *pair,
            "cost_per_1000",
            first_at=first_at,
            second_at=second_at,
            replicates=500,
            seed=seed,
        ).interval
        assert found is not None
        hits += found.low <= truth <= found.high
    return hits / 300


@pytest.mark.parametrize(
    ("positives", "negatives", "shared", "prevalence"),
    [(100, 300, 0.5, None), (100, 300, 0.9, 0.05), (25, 400, 0.9, None)],
)
def test_a_cost_interval_holds_the_truth_about_95_times_in_100(
    positives: int, negatives: int, shared: float, prevalence: float | None
) -> None:
    held = coverage(positives, negatives, shared=shared, prevalence=prevalence)
    assert 0.91 <= held <= 0.985


def test_models_that_happen_to_alert_the_same_rows_are_not_called_equal_for_certain() -> None:
    y = [1] * 20 + [0] * 80
    first, second = scored(y, np.linspace(1, 0, 100)), scored(y, np.linspace(1, 0.2, 100))
    found = gap_of(first, second, "recall", at(0.85), at(0.88))
    assert found.value == 0
    assert found.disagreements == 0
    assert found.interval is not None
    assert found.interval.low < -0.04
    assert found.interval.high > 0.04


def test_one_model_at_one_threshold_differs_by_nothing_from_itself() -> None:
    one, _ = a_pair(np.random.default_rng(2), 50, 150)
    found = gap_of(one, one, "cost_per_1000", at(1.0), at(1.0))
    assert (found.value, found.interval.low, found.interval.high) == (0, 0, 0)


def test_one_model_at_a_lower_threshold_never_finds_less() -> None:
    y = [1] * 20 + [0] * 80
    one = scored(y, np.linspace(1, 0, 100))
    found = gap_of(one, one, "recall", at(0.85), at(0.9))
    assert found.value > 0
    assert found.interval.low >= 0


def test_one_model_at_two_prevalences_differs_by_label_shift_alone() -> None:
    one, _ = a_pair(np.random.default_rng(4), 100, 300)
    found = gap_of(one, one, "precision", at(1.0, 0.2), at(1.0, 0.01))
    tpr, fpr = (one.y_score[:100] >= 1).mean(), (one.y_score[100:] >= 1).mean()
    expected = [pi * tpr / (pi * tpr + (1 - pi) * fpr) for pi in (0.2, 0.01)]
    assert found.value == pytest.approx(expected[0] - expected[1])


def test_an_estimated_prevalence_widens_the_interval_and_a_set_one_does_not() -> None:
    # The first finds every positive, the second none; nothing else is uncertain but how many
    # positives there are.
    y = [1] * 100 + [0] * 300
    first, second = scored(y, np.array(y)), scored(y, np.zeros(400))
    natural = gap_of(first, second, "alert_rate", at(0.5), at(0.5)).interval
    known = gap_of(first, second, "alert_rate", at(0.5, 0.24), at(0.5, 0.24)).interval
    share = wilson_interval(100, 400)
    assert natural.high - natural.low == pytest.approx(share.high - share.low, rel=0.1)
    assert known.high - known.low < 0.3 * (natural.high - natural.low)


def test_class_sizes_stay_at_a_set_prevalence_and_vary_at_an_estimated_one() -> None:
    cells = np.array([[[90, 4], [3, 3]], [[10, 20], [10, 60]]])
    fixed, _ = drawn_rates(cells, (True, True), replicates=200, seed=1, stratified=True)
    loose, _ = drawn_rates(cells, (True, True), replicates=200, seed=1, stratified=False)
    assert set(fixed.positives) == {100.0}
    assert len(set(loose.positives)) > 20
    assert set(loose.positives + loose.negatives) == {200.0}


def test_the_same_seed_gives_the_same_interval_and_another_seed_another() -> None:
    first, second = a_pair(np.random.default_rng(6), 50, 150)
    again = [
        gap_of(first, second, "recall", at(1.0), at(1.0), seed=seed).interval for seed in (7, 7, 8)
    ]
    assert again[0] == again[1]
    assert again[0] != again[2]
    assert "seed 7" in again[0].method


def test_an_undefined_precision_has_no_difference_and_says_why() -> None:
    first, second = scored(Y10, FIRST10), scored(Y10, SECOND10)
    found = gap_of(first, second, "precision", at(5.0), at(0.5))
    assert math.isnan(found.value)
    assert found.interval is None
    assert "undefined" in found.reason


def test_too_few_alerts_give_no_interval_instead_of_one_from_a_part_of_the_draws() -> None:
    first, second = scored(Y10, FIRST10), scored(Y10, SECOND10)
    found = gap_of(first, second, "precision", at(0.85), at(0.5))
    assert found.interval is None
    assert "too few rows" in found.reason


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"dataset_version": "2"}, "must be scores of the same data"),
        ({"row": np.arange(1, 11)}, "must score the same rows"),
    ],
)
def test_other_rows_are_refused(change: dict[str, object], words: str) -> None:
    first, second = scored(Y10, FIRST10), replace(scored(Y10, SECOND10), **change)
    with pytest.raises(ValueError, match=words):
        gap_of(first, second, "recall", at(0.5), at(0.5))


@pytest.mark.parametrize(
    ("metric", "where", "words"),
    [
        ("luck", at(0.5), "metric must be one of precision"),
        ("recall", Standing(), "recall needs the threshold of both models"),
        ("cost_per_1000", Standing(threshold=0.5), "needs the cost_matrix of both models"),
        (
            "cost_per_1000",
            Standing(threshold=0.5, cost_matrix=CostMatrix(1, 2, currency="€")),
            "costs must be in one currency",
        ),
    ],
)
def test_what_a_metric_needs_is_asked_for(metric: str, where: Standing, words: str) -> None:
    first, second = scored(Y10, FIRST10), scored(Y10, SECOND10)
    with pytest.raises(ValueError, match=words):
        gap_of(first, second, metric, at(0.5), where)


def test_one_class_alone_is_refused() -> None:
    one = scored([0, 0, 0], [0.1, 0.2, 0.3])
    with pytest.raises(ValueError, match="both classes must be among the rows"):
        gap_of(one, one, "recall", at(0.2), at(0.2))


def test_above_100_000_rows_the_counts_are_those_of_the_board() -> None:
    rng = np.random.default_rng(0)
    y = (rng.random(120_000) < 0.05).astype(np.int8)
    first, second = (scored(y, rng.normal(size=len(y)) + y) for _ in range(2))
    tables = [sweep(one.y_true, one.y_score) for one in (first, second)]
    points = [table.at(1.0) for table in tables]
    assert not tables[0].exact
    found = gap_of(first, second, "cost_per_1000", *(at(p.threshold) for p in points))
    costs = [key_figures(point, COSTS)["cost_per_1000"].value for point in points]
    assert [found.first, found.second] == costs


def delong_by_every_pair(first: Scores, second: Scores) -> tuple[float, float]:
    """Difference of the areas and its variance, from all m x n pairs."""
    structure = []
    for one in (first, second):
        pos, neg = one.y_score[one.y_true == 1], one.y_score[one.y_true == 0]
        wins = (pos[:, None] > neg[None, :]) + 0.5 * (pos[:, None] == neg[None, :])
        structure.append((wins.mean(axis=1), wins.mean(axis=0)))
    value = structure[0][0].mean() - structure[1][0].mean()
    variance = 0.0
    for side in (0, 1):
        covariance = np.cov(structure[0][side], structure[1][side])
        variance += (covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1]) / len(
            structure[0][side]
        )
    return value, variance


@pytest.mark.parametrize("decimals", [9, 1])
def test_the_auc_interval_is_delongs_over_every_pair_also_with_ties(decimals: int) -> None:
    first, second = (
        replace(one, y_score=one.y_score.round(decimals))
        for one in a_pair(np.random.default_rng(12), 40, 110)
    )
    found = paired_difference(first, second, "roc_auc")
    value, variance = delong_by_every_pair(first, second)
    half = 1.959963984540054 * math.sqrt(variance)
    assert found.value == pytest.approx(value, abs=1e-12)
    assert found.interval.low == pytest.approx(value - half, abs=1e-12)
    assert found.interval.high == pytest.approx(value + half, abs=1e-12)


def test_the_auc_interval_holds_the_truth_about_95_times_in_100() -> None:
    rng = np.random.default_rng(23)
    truth = PHI(1.8 / math.sqrt(2)) - PHI(1.5 / math.sqrt(2))
    hits = 0
    for _ in range(400):
        found = paired_difference(*a_pair(rng, 60, 240), "roc_auc").interval
        hits += found.low <= truth <= found.high
    assert 0.92 <= hits / 400 <= 0.98


def test_two_perfect_separations_are_not_called_equal_for_certain() -> None:
    y = [1] * 5 + [0] * 15
    first, second = (
        scored(y, np.linspace(1, 0, 20)),
        scored(y, [*np.linspace(0.5, 1, 5), *range(-15, 0)]),
    )
    found = paired_difference(first, second, "roc_auc")
    assert found.value == 0
    assert found.interval.high == wilson_interval(0, 5).high
    assert found.interval.low == -found.interval.high


def test_scores_in_the_same_order_have_the_same_auc_in_any_sample() -> None:
    first, _ = a_pair(np.random.default_rng(1), 30, 70)
    found = paired_difference(first, replace(first, y_score=2 * first.y_score), "roc_auc")
    assert (found.value, found.interval.low, found.interval.high) == (0, 0, 0)


def test_a_class_with_one_row_gives_no_interval_of_the_auc() -> None:
    first, second = scored([1, 0, 0], [0.9, 0.2, 0.1]), scored([1, 0, 0], [0.1, 0.2, 0.9])
    found = paired_difference(first, second, "roc_auc")
    assert (found.value, found.interval) == (1.0, None)
    assert "single row" in found.reason


@pytest.mark.parametrize(
    ("metric", "value", "text"),
    [
        ("cost_per_1000", 4900.0, "A costs $4,900 more per 1,000 cases than B"),
        ("cost_per_1000_difference", 0.0, "A and B cost the same per 1,000 cases"),
        ("recall_difference", -0.02, "Recall of A is 2.00 points below that of B"),
        ("roc_auc", 0.0124, "ROC AUC of A is 0.012 above that of B"),
        ("f1", 0.0, "F1 of A equals that of B"),
        ("precision", math.nan, "Precision of A and of B: the difference is undefined"),
    ],
)
def test_the_direction_of_a_difference_is_said_in_words(metric, value, text) -> None:
    assert difference_text(metric, value, None, first="A", second="B") == text


@pytest.mark.parametrize(
    ("metric", "value", "ends", "text"),
    [
        ("cost_per_1000", -13_900.0, (-18_500.0, -9_280.0), "B [$9,280, $18,500]"),
        ("cost_per_1000", -367.0, (-3_610.0, 2_930.0), "B [-$2,930, $3,610]"),
        ("cost_per_1000", 367.0, (-2_930.0, 3_610.0), "B [-$2,930, $3,610]"),
        ("recall", -0.02, (-0.035, 0.001), "2.00 points below that of B [-0.100, 3.50] points"),
        ("roc_auc", 0.0124, (0.002, 0.02), "is 0.012 above that of B [0.002, 0.020]"),
    ],
)
def test_the_interval_of_a_difference_goes_the_way_the_words_go(metric, value, ends, text) -> None:
    said = difference_text(metric, value, Interval(*ends), first="A", second="B")
    assert said.endswith(text)
    assert ("less" in said or "below" in said) == (value < 0)


def test_the_simpler_model_is_kept_unless_the_interval_leaves_0_out() -> None:
    assert "keep the simpler one" in simpler_text(Interval(-1, 0))
    assert "keep the simpler one" in simpler_text(None)
    assert "keep the simpler one" not in simpler_text(Interval(0.1, 2))
    assert "simpler" not in simpler_text(Interval(-1, 1), two_models=False)
    assert metric_label("something_new_difference") == "something_new"


@pytest.mark.parametrize("metric", ["cost_per_1000", "recall", "roc_auc"])
def test_two_models_in_either_order_have_one_difference(metric: str) -> None:
    data = load("breast_cancer")
    one, other = (out_of_fold(data, name) for name in ("logistic", "naive_bayes"))
    at = Standing(threshold=0.3, cost_matrix=CostMatrix(1, 7)) if metric != "roc_auc" else None
    there = paired_difference(one, other, metric, first_at=at, second_at=at)
    back = paired_difference(other, one, metric, first_at=at, second_at=at)
    assert back.value == -there.value
    assert (back.first, back.second) == (there.second, there.first)
    assert there.interval is not None
    assert back.interval is not None
    assert (back.interval.low, back.interval.high) == (-there.interval.high, -there.interval.low)
