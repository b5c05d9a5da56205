"""The best cascade: against every band and every threshold, at its ends, and on unseen rows."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from simulator import cascade_bands
from simulator.cascade import CascadeOutcome, cascade_outcome
from simulator.cascade_bands import JointRows, Prices
from simulator.cascade_held_out import held_out_cascade
from simulator.cascade_search import best_cascade, largest_sent
from simulator.costs import CostMatrix
from simulator.decision import choose
from simulator.scores import Scores
from simulator.serving import Cascade
from simulator.sweep import sweep
from tests.support.score_pairs import a_pair, scored

COSTS = CostMatrix(1, 6)
MATRICES = {
    "a miss costs more": CostMatrix(1, 6),
    "with reviews and gains": CostMatrix(2, 9, true_positive=-1, true_negative=-0.5, review=1),
    "a false alarm costs most": CostMatrix(9, 1),
    "only misses cost": CostMatrix(0, 1),
    "only false alarms cost": CostMatrix(1, 0),
    "nothing costs": CostMatrix(0, 0),
    "alerts on negatives pay": CostMatrix(-1, 2),
    "catching is dearer than missing": CostMatrix(1, 1, true_positive=3),
}


def levels(scores: Scores) -> list[float]:
    distinct = np.unique(scores.y_score).tolist()
    return [*distinct, math.nextafter(distinct[-1], math.inf)]


def every_cascade(first: Scores, second: Scores) -> list[Cascade]:
    return [
        Cascade(first=first.model, second=second.model, low=low, high=high, threshold=threshold)
        for low, high in itertools.combinations_with_replacement(levels(first), 2)
        for threshold in levels(second)
    ]


def brute_force(
    first: Scores,
    second: Scores,
    costs: CostMatrix,
    prevalence: float | None,
    allowed: Callable[[float], bool],
) -> tuple[float, float, float] | None:
    """Cost per 1,000, share sent on and alert rate of the best of all that are allowed."""
    found = [
        (1000 * outcome.point.expected_cost(costs), outcome.sent, outcome.point.alert_rate)
        for outcome in (
            cascade_outcome(first, second, cascade, prevalence=prevalence)
            for cascade in every_cascade(first, second)
        )
        if allowed(outcome.sent)
    ]
    if not found:
        return None
    least = min(cost for cost, _, _ in found)
    return min(one for one in found if one[0] <= least + 1e-9)[:1] + min(
        one[1:] for one in found if one[0] <= least + 1e-9
    )


@pytest.mark.parametrize("costs", MATRICES.values(), ids=MATRICES.keys())
@pytest.mark.parametrize("prevalence", [None, 0.03])
@pytest.mark.parametrize("max_sent", [0.0, 0.35, 1.0])
def test_the_best_cascade_is_the_best_of_every_band_and_every_threshold(
    costs: CostMatrix, prevalence: float | None, max_sent: float
) -> None:
    first, second = a_pair(13, prevalence=0.4, decimals=0, seed=3)
    choice = best_cascade(
        first, second, cost_matrix=costs, prevalence=prevalence, max_sent=max_sent
    )
    best = brute_force(first, second, costs, prevalence, lambda sent: sent <= max_sent + 1e-12)
    assert choice.outcome is not None
    assert best is not None
    assert choice.cost_per_1000 == pytest.approx(best[0], abs=1e-9)
    assert choice.sent == pytest.approx(best[1], abs=1e-12)
    assert choice.outcome.point.alert_rate == pytest.approx(best[2], abs=1e-12)


@pytest.mark.parametrize("seed", range(12))
def test_it_is_the_best_for_scores_without_ties_too(seed: int) -> None:
    first, second = a_pair(14, prevalence=0.4, seed=seed)
    choice = best_cascade(first, second, cost_matrix=COSTS, max_sent=0.5)
    best = brute_force(first, second, COSTS, None, lambda sent: sent <= 0.5)
    assert choice.outcome is not None
    assert best is not None
    assert (
        choice.cost_per_1000,
        choice.sent,
        choice.outcome.point.alert_rate,
    ) == pytest.approx(best)


def test_what_is_feasible_need_not_be_monotone() -> None:
    first, second = a_pair(13, prevalence=0.4, decimals=1, seed=7)

    def feasible(sent: float) -> bool:
        return round(sent * 13) in (0, 3, 5)

    choice = best_cascade(first, second, cost_matrix=COSTS, feasible=feasible)
    best = brute_force(first, second, COSTS, None, feasible)
    assert best is not None
    assert (choice.cost_per_1000, choice.sent) == pytest.approx(best[:2])


def test_thinned_edges_lose_next_to_nothing_against_all_of_them() -> None:
    first, second = a_pair(700, seed=1)
    for max_sent in (0.1, 0.3, 1.0):
        thinned = best_cascade(first, second, cost_matrix=COSTS, max_sent=max_sent, steps=16)
        full = best_cascade(first, second, cost_matrix=COSTS, max_sent=max_sent, steps=400)
        assert full.cost_per_1000 <= thinned.cost_per_1000 <= 1.01 * full.cost_per_1000


@pytest.mark.parametrize("costs", MATRICES.values(), ids=MATRICES.keys())
def test_thinning_keeps_the_first_models_own_optimum_and_both_ends(costs: CostMatrix) -> None:
    first, second = a_pair(2000, seed=2)
    prices = Prices.of(costs, first.prevalence, first.positives, first.negatives)
    edges = JointRows(first, second, prices).first_edges(8)
    optimum = choose(sweep(first.y_true, first.y_score), "min_cost", cost_matrix=costs).point
    assert optimum is not None
    assert len(edges) <= 19
    assert {levels(first)[0], optimum.threshold, levels(first)[-1]} <= set(edges.tolist())


def test_thinned_thresholds_keep_the_second_models_own_optimum(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cascade_bands, "MOST_THRESHOLDS", 3)
    first, second = a_pair(900, separations=(0.5, 2.0))
    prices = Prices.of(COSTS, first.prevalence, first.positives, first.negatives)
    rows = JointRows(first, second, prices)
    optimum = choose(sweep(second.y_true, second.y_score), "min_cost", cost_matrix=COSTS).point
    assert optimum is not None
    assert len(rows.thresholds) == 4
    assert optimum.threshold in rows.thresholds
    assert rows.table(rows.first_edges(8)).cost[0, -1] == pytest.approx(
        optimum.expected_cost(COSTS)
    )


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("steps", [2, 64])
def test_it_never_costs_more_than_either_model_alone(seed: int, steps: int) -> None:
    first, second = a_pair(900, seed=seed, separations=(2.0, 1.8))
    choice = best_cascade(first, second, cost_matrix=COSTS, steps=steps)
    for scores, cost in (
        (first, choice.first_cost_per_1000),
        (second, choice.second_cost_per_1000),
    ):
        table = sweep(scores.y_true, scores.y_score)
        alone = choose(table, "min_cost", cost_matrix=COSTS).point
        assert alone is not None
        assert cost == pytest.approx(1000 * alone.expected_cost(COSTS))
        assert choice.cost_per_1000 <= cost + 1e-9


def test_a_limit_on_what_is_sent_on_is_kept_and_its_price_is_said() -> None:
    first, second = a_pair(3000)
    choice = best_cascade(first, second, cost_matrix=COSTS, max_sent=0.1)
    assert choice.kind == "band"
    assert 0 < choice.sent <= 0.1
    assert choice.limited
    assert choice.unlimited_sent > 0.1
    assert choice.unlimited_cost_per_1000 < choice.cost_per_1000
    assert "Without the limit" in choice.reason
    assert choice.reason.startswith("Sending ")


def test_the_choice_is_what_its_own_outcome_counts() -> None:
    first, second = a_pair(3000)
    choice = best_cascade(first, second, cost_matrix=COSTS, prevalence=0.05, max_sent=0.2)
    assert choice.cascade is not None
    again = cascade_outcome(first, second, choice.cascade, prevalence=0.05)
    assert again == choice.outcome
    assert choice.cost_per_1000 == 1000 * again.point.expected_cost(COSTS)


def test_a_second_model_that_knows_nothing_is_not_asked() -> None:
    first, _ = a_pair(400)
    constant = scored(first.y_true, np.zeros(400), "hist_gradient_boosting")
    choice = best_cascade(first, constant, cost_matrix=COSTS)
    assert choice.kind == "first"
    assert choice.sent == 0
    assert not choice.limited
    assert choice.reason.startswith("No band pays: Logistic regression alone costs least, $")
    assert choice.cascade is not None
    assert choice.cascade.low == choice.cascade.high


def test_a_first_model_that_knows_nothing_sends_everything_on() -> None:
    _, second = a_pair(400)
    constant = scored(second.y_true, np.zeros(400))
    choice = best_cascade(constant, second, cost_matrix=COSTS)
    assert choice.kind == "second"
    assert choice.sent == 1
    assert "No band pays: sending every case on costs least" in choice.reason


def test_where_nothing_may_be_sent_on_the_first_model_decides_alone() -> None:
    first, second = a_pair(600)
    choice = best_cascade(first, second, cost_matrix=COSTS, max_sent=0.0)
    assert choice.kind == "first"
    assert choice.limited
    assert choice.reason.startswith("No band pays within the limit on what may be sent on")


def test_where_nothing_is_feasible_the_reason_says_what_would_make_it() -> None:
    first, second = a_pair(600)
    choice = best_cascade(first, second, cost_matrix=COSTS, feasible=lambda _: False)
    assert (choice.kind, choice.cascade, choice.outcome) == ("none", None, None)
    assert math.isnan(choice.cost_per_1000)
    assert choice.limited
    assert "A longer objective, a lower load or more servers would make one feasible" in (
        choice.reason
    )
    assert len(choice.frontier) == 33


def test_margins_and_probabilities_mix_because_each_stands_on_its_own_scale() -> None:
    first, second = a_pair(900)
    squeezed = replace(second, y_score=1 / (1 + np.exp(-second.y_score)), is_probability=True)
    choices = [best_cascade(first, other, cost_matrix=COSTS) for other in (second, squeezed)]
    assert choices[0].cost_per_1000 == choices[1].cost_per_1000
    assert choices[0].sent == choices[1].sent


def test_with_a_largest_share_the_feasible_are_asked_for_only_a_few_times() -> None:
    first, second = a_pair(3000)
    asked: list[float] = []

    def feasible(sent: float) -> bool:
        asked.append(sent)
        return sent <= 0.3

    most = largest_sent(feasible)
    choice = best_cascade(first, second, cost_matrix=COSTS, feasible=feasible, max_sent=most)
    assert 0.299 < most <= 0.3
    assert choice.sent <= 0.3
    assert len(asked) < 25


def test_the_largest_share_is_found_at_its_ends() -> None:
    assert largest_sent(lambda _: True) == 1
    assert largest_sent(lambda sent: sent == 0) == 0
    assert math.isnan(largest_sent(lambda _: False))
    with pytest.raises(ValueError, match="tolerance must be above 0, got 0"):
        largest_sent(lambda _: True, tolerance=0)


def test_the_frontier_is_the_lowest_cost_within_each_share() -> None:
    first, second = a_pair(13, prevalence=0.4, decimals=1, seed=5)
    frontier = best_cascade(first, second, cost_matrix=COSTS).frontier
    assert [point.limit for point in frontier] == [step / 32 for step in range(33)]
    for point in frontier[::8]:
        best = brute_force(first, second, COSTS, None, lambda sent, at=point.limit: sent <= at)
        assert best is not None
        assert point.cost_per_1000 == pytest.approx(best[0])


def test_the_frontier_never_rises_and_meets_the_choice() -> None:
    first, second = a_pair(4000)
    choice = best_cascade(first, second, cost_matrix=COSTS, max_sent=0.25)
    costs = [point.cost_per_1000 for point in choice.frontier]
    assert all(later <= earlier for earlier, later in itertools.pairwise(costs))
    assert all(point.sent <= point.limit + 1e-12 for point in choice.frontier)
    assert costs[8] <= choice.cost_per_1000
    assert costs[0] == pytest.approx(choice.first_cost_per_1000)
    assert costs[-1] == choice.unlimited_cost_per_1000
    for point in choice.frontier[::10]:
        again = cascade_outcome(first, second, point.cascade)
        assert point.cost_per_1000 == 1000 * again.point.expected_cost(COSTS)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"max_sent": 1.5}, "max_sent must be in \\[0, 1\\], got 1.5"),
        ({"max_sent": math.nan}, "max_sent must be in \\[0, 1\\], got nan"),
        ({"prevalence": 0.0}, "prevalence must be in \\(0, 1\\), got 0.0"),
        ({"steps": 1}, "steps must be at least 2, got 1"),
    ],
)
def test_settings_out_of_range_are_refused(options: dict[str, Any], message: str) -> None:
    first, second = a_pair(60)
    with pytest.raises(ValueError, match=message):
        best_cascade(first, second, cost_matrix=COSTS, **options)


def pooled_by_hand(first: Scores, second: Scores, max_sent: float) -> CascadeOutcome:
    """The same estimate, fold by fold, with the cascade applied to the rows left out."""
    alerts, sent = np.zeros(len(first), dtype=bool), np.zeros(len(first), dtype=bool)
    for fold in range(5):
        held = first.fold == fold
        one, other = (
            replace(
                scores,
                y_true=scores.y_true[~held],
                y_score=scores.y_score[~held],
                fold=scores.fold[~held],
                row=scores.row[~held],
            )
            for scores in (first, second)
        )
        found = best_cascade(one, other, cost_matrix=COSTS, max_sent=max_sent).cascade
        assert found is not None
        inside = (first.y_score >= found.low) & (first.y_score < found.high)
        decided = np.where(inside, second.y_score >= found.threshold, first.y_score >= found.high)
        alerts[held], sent[held] = decided[held], inside[held]
    y = first.y_true == 1
    counts = [int((alerts & which).sum()) for which in (y, ~y)]
    shares = [int((sent & which).sum()) for which in (y, ~y)]
    return replace(
        held_out_cascade(first, second, cost_matrix=COSTS, max_sent=max_sent).outcome,
        positive=(counts[0], shares[0]),
        negative=(counts[1], shares[1]),
    )


def test_the_honest_estimate_pools_folds_that_their_cascade_has_not_seen() -> None:
    first, second = a_pair(1500, seed=4)
    held = held_out_cascade(first, second, cost_matrix=COSTS, max_sent=0.2)
    expected = pooled_by_hand(first, second, 0.2)
    assert held.outcome is not None
    assert (held.outcome.positive.alerts, held.outcome.positive.sent) == expected.positive
    assert (held.outcome.negative.alerts, held.outcome.negative.sent) == expected.negative
    assert held.outcome.rows == len(first)
    assert len(held.cascades) == 5
    assert held.cost_per_1000 == 1000 * held.outcome.point.expected_cost(COSTS)


def test_a_band_found_in_noise_looks_good_only_on_the_rows_it_was_found_on() -> None:
    gaps = []
    for seed in range(8):
        first, second = a_pair(400, separations=(1.5, 0.0), shared=0.0, seed=seed)
        held = held_out_cascade(first, second, cost_matrix=COSTS, max_sent=0.5)
        assert held.chosen.cost_per_1000 <= held.chosen.first_cost_per_1000
        gaps.append(held.cost_gap_per_1000)
    assert np.mean(gaps) > 20
    assert min(gaps) > -20


def test_words_of_the_honest_estimate_put_both_figures_side_by_side() -> None:
    first, second = a_pair(1500, seed=4)
    words = held_out_cascade(first, second, cost_matrix=COSTS, max_sent=0.2).words
    assert words.startswith("On the rows it was chosen on it costs $")
    assert "; on rows that played no part $" in words
    assert "Judged that way too, Logistic regression alone costs $" in words


def test_words_say_when_the_cascade_saves_nothing_on_unseen_rows() -> None:
    first, second = a_pair(400, separations=(1.5, 0.0), shared=0.0, seed=1)
    held = held_out_cascade(first, second, cost_matrix=COSTS, max_sent=0.5)
    assert held.cost_per_1000 >= held.first_cost_per_1000
    assert held.words.endswith("There the cascade saves nothing over Logistic regression alone.")


def test_a_band_that_reaches_the_end_of_the_scores_it_saw_reaches_beyond_it() -> None:
    _, second = a_pair(500, seed=6)
    first = scored(second.y_true, 5.0 * (second.fold == 0))  # knows nothing: everything goes on
    held = held_out_cascade(first, second, cost_matrix=COSTS)
    assert held.outcome is not None
    assert held.cascades[0].high < 1  # chosen without the fold whose scores are 5
    assert held.outcome.sent == 1


def test_without_other_folds_or_classes_there_is_a_reason_and_no_estimate() -> None:
    first, second = (replace(one, fold=np.zeros(60, dtype=np.int16)) for one in a_pair(60))
    held = held_out_cascade(first, second, cost_matrix=COSTS)
    assert held.outcome is None
    assert math.isnan(held.cost_per_1000)
    assert held.words == "There is one fold only, and no other to choose on."
    fold = (first.y_true == 1).astype(np.int16)
    held = held_out_cascade(
        replace(first, fold=fold), replace(second, fold=fold), cost_matrix=COSTS
    )
    assert held.words == "Without fold 1 one class is missing."
