"""Joint counts between edges are exact for every band whose ends are edges."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from simulator.cascade import cascade_outcome
from simulator.joint_rows import joint_alerts
from simulator.joint_table import JointTable, joint_table
from simulator.scores import Scores
from simulator.serving import Cascade
from tests.support.made_scores import made_scores


def _pair(*, ties: bool = False, positives: int = 120) -> tuple[Scores, Scores]:
    first, second = (
        replace(
            made_scores(model, separation=separation, positives=positives, negatives=900),
            dataset_version="made",
        )
        for model, separation in (("logistic", 1.0), ("random_forest", 2.0))
    )
    if ties:
        first = replace(first, y_score=np.round(first.y_score, 1))
    return first, second


def _counted(table: JointTable, low: int, high: int, threshold: int) -> list[tuple[int, int]]:
    """Rows of each class that are sent on, and alerted, when the ends stand at these edges."""
    made: list[tuple[int, int]] = []
    for counts in (table.positive, table.negative):
        sent = counts[low + 1 : high + 1]
        made.append(
            (int(sent.sum()), int(counts[high + 1 :].sum() + sent[:, threshold + 1 :].sum()))
        )
    return made


@pytest.mark.parametrize("ties", [False, True])
def test_a_band_between_edges_is_counted_as_the_cascade_counts_it(ties: bool) -> None:
    first, second = _pair(ties=ties)
    table = joint_table(first, second, first_edges=40, second_edges=12)
    n, m = len(table.first_edges), len(table.second_edges)
    rng = np.random.default_rng(0)
    for _ in range(60):
        low, high = sorted(rng.integers(0, n, 2).tolist())
        threshold = int(rng.integers(0, m))
        outcome = cascade_outcome(
            first,
            second,
            Cascade(
                first=first.model,
                second=second.model,
                low=float(table.first_edges[low]),
                high=float(table.first_edges[high]),
                threshold=float(table.second_edges[threshold]),
            ),
        )
        assert _counted(table, low, high, threshold) == [
            (outcome.positive.sent, outcome.positive.alerts),
            (outcome.negative.sent, outcome.negative.alerts),
        ]


def test_every_row_is_in_one_cell():
    first, second = _pair()
    table = joint_table(first, second)
    assert int(table.positive.sum()) == first.positives
    assert int(table.negative.sum()) == first.negatives


def test_edges_ascend_from_the_lowest_score_to_above_the_highest():
    first, second = _pair()
    table = joint_table(first, second)
    for edges, scores in ((table.first_edges, first), (table.second_edges, second)):
        assert np.all(np.diff(edges) > 0)
        assert edges[0] == scores.y_score.min()
        assert edges[-1] > scores.y_score.max()
        assert np.isin(edges[:-1], scores.y_score).all()


def test_no_axis_has_more_edges_than_asked_for():
    first, second = _pair()
    table = joint_table(first, second)
    assert len(table.first_edges) <= 256
    assert len(table.second_edges) <= 64
    assert table.positive.shape == (len(table.first_edges) + 1, len(table.second_edges) + 1)


def test_scores_that_must_be_edges_are():
    first, second = _pair()
    keep = [float(first.y_score[5]), float(first.y_score[77]), 0.123456]
    table = joint_table(first, second, first_keep=keep, second_keep=[0.5], first_edges=20)
    assert set(keep) <= set(table.first_edges.tolist())
    assert 0.5 in table.second_edges.tolist()


def test_few_distinct_scores_are_all_edges():
    first, second = _pair(ties=True)
    table = joint_table(first, second)
    assert set(np.unique(first.y_score).tolist()) <= set(table.first_edges.tolist())


def test_rare_positives_get_half_of_the_edges():
    first, second = _pair(positives=20)
    table = joint_table(first, second, first_edges=44)
    lowest_positive = first.y_score[first.y_true == 1].min()
    assert (table.first_edges >= lowest_positive).sum() >= 20


def test_too_many_scores_to_keep_are_refused_with_the_number():
    first, second = _pair()
    with pytest.raises(ValueError, match="first_edges must be at least 12, got 8"):
        joint_table(first, second, first_keep=first.y_score[:10].tolist(), first_edges=8)


def test_scores_of_other_rows_are_refused():
    first, _ = _pair()
    with pytest.raises(ValueError, match="same data"):
        joint_table(first, made_scores("random_forest", seed=3))


def test_the_arrays_are_read_only():
    table = joint_table(*_pair())
    with pytest.raises(ValueError, match="read-only"):
        table.positive[0, 0] = 1


@pytest.mark.parametrize("name", ["first_keep", "second_keep"])
def test_an_edge_that_is_not_a_number_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} must be numbers, got nan"):
        joint_table(*_pair(), **{name: [0.5, float("nan")]})


def test_a_threshold_that_is_not_a_number_is_refused_and_not_taken_for_nobody() -> None:
    first, second = _pair()
    with pytest.raises(ValueError, match="first_threshold must be a number, got nan"):
        joint_alerts(first, float("nan"), second, 0.5)
    with pytest.raises(ValueError, match="second_threshold must be a number, got nan"):
        joint_alerts(first, 0.5, second, float("nan"))
