"""The displayed figures, the case table, and the file that the browser is compared with."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.make_figure_cases import FILE, figure_cases_text
from simulator.costs import CostMatrix, bayes_threshold
from simulator.figures import LABELS, cases_per, figure_interval_text, figure_text, key_figures
from simulator.sweep import OperatingPoint, sweep
from simulator.uncertainty import wilson_interval
from tests.support.samples_of_scores import binormal

COSTS = CostMatrix(8, 120, review=2)


@st.composite
def operating_points(draw: st.DrawFn) -> OperatingPoint:
    positives, negatives = draw(st.integers(1, 500)), draw(st.integers(1, 5000))
    tp, fp = draw(st.integers(0, positives)), draw(st.integers(0, negatives))
    natural = positives / (positives + negatives)
    prevalence = draw(st.one_of(st.just(natural), st.floats(1e-6, 0.999)))
    return OperatingPoint(0.5, tp, fp, positives - tp, negatives - fp, prevalence)


def test_the_shared_cases_are_those_of_the_code() -> None:
    assert FILE.read_text(encoding="utf-8") == figure_cases_text(), (
        "run python -m scripts.make_figure_cases"
    )
    assert FILE.stat().st_size < 400_000
    assert len(json.loads(figure_cases_text())["cases"]) == 400


@given(operating_points())
def test_every_figure_lies_in_its_interval_and_every_share_in_zero_to_one(
    point: OperatingPoint,
) -> None:
    figures = key_figures(point, COSTS)
    assert list(figures) == list(LABELS)
    for metric, figure in figures.items():
        assert (figure.metric, figure.label) == (metric, LABELS[metric])
        if np.isnan(figure.value):
            assert metric == "precision"
            assert figure.interval is None
            assert figure_text(figure) == figure_interval_text(figure) == "–"
            continue
        assert figure.interval
        slack = 1e-9 * max(1.0, abs(figure.value))
        assert figure.interval.low - slack <= figure.value <= figure.interval.high + slack
        if figure.unit == "share":
            assert figure.interval.low >= -1e-12
            assert figure.interval.high <= 1 + 1e-12


@given(operating_points())
def test_cases_sum_to_the_base_and_are_within_one_of_the_truth(point: OperatingPoint) -> None:
    table = cases_per(point)
    pi, tpr, fpr = point.prevalence, point.recall, point.false_positive_rate
    assert table.base in (10_000, 100_000, 1_000_000)
    assert table.tp + table.fp + table.fn + table.tn == table.base
    cells = {
        table.tp: pi * tpr,
        table.fn: pi * (1 - tpr),
        table.fp: (1 - pi) * fpr,
        table.tn: (1 - pi) * (1 - fpr),
    }
    assert min(cells) >= 0
    for cell, share in cells.items():
        assert abs(cell - table.base * share) < 1 + 1e-6
    assert table.alerts == table.tp + table.fp


@pytest.mark.parametrize(
    ("prevalence", "base"),
    [
        (0.001, 10_000),
        (0.00099, 100_000),
        (0.0001, 100_000),
        (0.00009, 1_000_000),
        (1e-7, 1_000_000),
    ],
)
def test_the_base_grows_until_ten_positives_are_expected(prevalence: float, base: int) -> None:
    assert cases_per(OperatingPoint(0.5, 5, 5, 5, 5, prevalence)).base == base


def test_at_the_natural_prevalence_ten_thousand_rows_are_their_own_case_table() -> None:
    table = cases_per(OperatingPoint(0.5, 41, 56, 9, 9894, 50 / 10_000))
    assert (table.tp, table.fp, table.fn, table.tn) == (41, 56, 9, 9894)


def test_intervals_as_in_the_data_are_wilson_intervals_of_the_counts() -> None:
    point = sweep(*binormal(500)).at(0.4)
    figures = key_figures(point, COSTS)
    assert figures["recall"].interval == wilson_interval(point.tp, point.positives)
    assert figures["false_positive_rate"].interval == wilson_interval(point.fp, point.negatives)
    assert figures["precision"].interval == wilson_interval(point.tp, point.tp + point.fp)
    assert figures["alert_rate"].interval == wilson_interval(point.tp + point.fp, 500)
    assert figures["specificity"].interval == wilson_interval(point.tn, point.negatives)


def test_precision_at_a_set_prevalence_reaches_one_when_no_false_alarm_was_seen() -> None:
    interval = key_figures(OperatingPoint(0.5, 8, 0, 2, 90, 0.01), COSTS)["precision"].interval
    assert interval
    assert interval.high == 1.0
    assert 0 < interval.low < 0.5


def test_a_change_of_prevalence_moves_the_interval_of_precision_and_not_of_recall() -> None:
    table = sweep(*binormal(500))
    natural = key_figures(table.at(0.4), COSTS)
    rare = key_figures(table.at_prevalence(0.001).at(0.4), COSTS)
    assert natural["recall"] == rare["recall"]
    assert natural["precision"].interval
    assert rare["precision"].interval
    assert rare["precision"].interval.high < natural["precision"].interval.low


def test_the_level_widens_every_interval() -> None:
    point = sweep(*binormal(500)).at_prevalence(0.05).at(0.4)
    narrow, wide = key_figures(point, COSTS, 0.8), key_figures(point, COSTS, 0.99)
    for metric in LABELS:
        one, two = narrow[metric].interval, wide[metric].interval
        assert one
        assert two
        assert two.low < one.low < one.high < two.high
        assert (one.level, two.level) == (0.8, 0.99)


def test_net_benefit_is_taken_at_t_star_and_undefined_without_it() -> None:
    point = sweep(*binormal(500)).at(0.4)
    t = bayes_threshold(COSTS)
    figure = key_figures(point, COSTS)["net_benefit"]
    assert figure.value == pytest.approx(point.net_benefit(t), abs=1e-15)
    for costs in (CostMatrix(0, 0), CostMatrix(5, 0)):
        undefined = key_figures(point, costs)["net_benefit"]
        assert np.isnan(undefined.value)
        assert undefined.interval is None


def test_texts_follow_the_unit() -> None:
    figures = key_figures(
        OperatingPoint(0.5, 80, 96, 20, 904, 0.01), CostMatrix(8, 120, currency="€")
    )
    assert figure_text(figures["precision"]) == "7.76%"
    assert figure_text(figures["cost_per_1000"], "€") == "€1,000"
    assert figure_text(figures["f1"]) == "0.142"
    assert figure_text(figures["net_benefit"]).startswith("0.00")


def test_whole_weights_keep_their_intervals() -> None:
    whole = key_figures(OperatingPoint(0.5, 8.0, 4.0, 2.0, 90.0, 0.01), COSTS)
    assert whole["recall"].interval
