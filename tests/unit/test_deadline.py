"""Late answers counted in: by hand, row by row, at both ends, and with intervals that hold."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.make_deadline_cases import FILE, deadline_cases_text
from simulator import formatting
from simulator.costs import CostMatrix
from simulator.datasets import DATASETS
from simulator.deadline import (
    EFFECTIVE_LABELS,
    Late,
    effective,
    effective_figures,
    late_point,
    stand_in,
)
from simulator.deadline_words import ends_words, late_share_words
from simulator.figures import cases_per, figure_text, key_figures
from simulator.intervals import Interval, wilson_interval
from simulator.joint_rows import joint_alerts
from simulator.sweep import OperatingPoint, sweep
from tests.support.score_pairs import a_pair, scored

COSTS = CostMatrix(8, 120, true_positive=3, true_negative=-1, review=2)
OWN = OperatingPoint(0.5, tp=80, fp=96, fn=20, tn=904, prevalence=0.01)
OTHER = OperatingPoint(0.3, tp=60, fp=50, fn=40, tn=950, prevalence=0.01)
METRICS = [name.removeprefix("effective_") for name in EFFECTIVE_LABELS]


def points_of(
    joint: np.ndarray, prevalence: float | None = None
) -> tuple[OperatingPoint, OperatingPoint]:
    made = []
    for axis in (2, 1):
        (tn, fp), (fn, tp) = joint.sum(axis=axis).tolist()
        share = (tp + fn) / (tp + fn + fp + tn) if prevalence is None else prevalence
        made.append(OperatingPoint(0.5, tp, fp, fn, tn, share))
    return made[0], made[1]


@st.composite
def joints(draw: st.DrawFn) -> np.ndarray:
    cells = np.array(draw(st.lists(st.integers(0, 300), min_size=8, max_size=8))).reshape(2, 2, 2)
    cells[:, 0, 0] += 1  # no class is empty
    return cells


LATES = st.sampled_from(["allow", "block", "model"])
PREVALENCES = st.one_of(st.none(), st.floats(0.001, 0.9))


def setting(joint: np.ndarray, kind: str, prevalence: float | None) -> tuple[OperatingPoint, Late]:
    own, other = points_of(joint, prevalence)
    return own, other if kind == "model" else kind  # pyright: ignore[reportReturnType]


def test_a_late_answer_that_allows_takes_its_share_of_both_kinds_of_alerts() -> None:
    there = effective(OWN, 0.75, late="allow")
    assert (there.tp, there.fp, there.fn, there.tn) == (60, 72, 40, 928)
    assert there.recall == 0.6
    assert there.false_positive_rate == 0.072
    # P(alert) = .01 * .6 + .99 * .072 = .07728, of which .006 right
    assert there.alert_rate == pytest.approx(0.07728)
    assert there.precision == pytest.approx(0.006 / 0.07728)


def test_a_late_answer_that_blocks_alerts_late_cases_of_both_classes() -> None:
    there = effective(OWN, 0.75, late="block")
    assert (there.tp, there.fp) == (85, 322)
    assert there.recall == 0.85
    assert there.false_positive_rate == 0.322
    assert there.precision == pytest.approx(0.0085 / (0.0085 + 0.99 * 0.322))
    # positives: 85 caught at 3 + 2, 15 missed at 120; negatives: 32.2 % at 8 + 2, the rest at -1
    cost = 0.01 * (0.85 * 5 + 0.15 * 120) + 0.99 * (0.322 * 10 - 0.678)
    assert there.expected_cost(COSTS) == pytest.approx(cost)


def test_a_late_answer_of_another_model_mixes_both_points() -> None:
    there = effective(OWN, 0.75, late=OTHER)
    assert (there.tp, there.fp) == (75, 84.5)
    assert (there.recall, there.false_positive_rate) == (0.75, 0.0845)


def test_effective_counts_are_the_mean_over_every_way_in_which_rows_can_be_late() -> None:
    y = np.array([1, 1, 0, 0, 1])
    own, other = np.array([1, 1, 1, 0, 0]), np.array([0, 1, 0, 1, 0])
    joint = np.bincount(4 * y + 2 * own + other, minlength=8).reshape(2, 2, 2)
    point, stand_in = points_of(joint)
    for late, instead in (("allow", 0 * y), ("block", 0 * y + 1), (stand_in, other)):
        tp = fp = 0.0
        for in_time in itertools.product((0, 1), repeat=len(y)):
            chance = math.prod(0.7 if now else 0.3 for now in in_time)
            alerted = np.where(in_time, own, instead)
            tp += chance * float(alerted[y == 1].sum())
            fp += chance * float(alerted[y == 0].sum())
        there = effective(point, 0.7, late=late)
        assert (there.tp, there.fp) == (pytest.approx(tp), pytest.approx(fp))


@given(joints(), LATES, PREVALENCES)
def test_with_every_answer_in_time_the_figures_are_the_models_own_to_the_last_bit(
    joint: np.ndarray, kind: str, prevalence: float | None
) -> None:
    own, late = setting(joint, kind, prevalence)
    made = effective_figures(own, 1.0, COSTS, late=late, joint=joint)
    expected = key_figures(own, COSTS)
    for metric in METRICS:
        found, there = made[f"effective_{metric}"], expected[metric]
        assert (found.unit, found.interval) == (there.unit, there.interval)
        assert found.value == pytest.approx(there.value, rel=0, abs=0, nan_ok=True)
    mixed = effective(own, 1.0, late=late)
    assert (mixed.tp, mixed.fp, mixed.fn, mixed.tn) == (own.tp, own.fp, own.fn, own.tn)
    assert mixed.alert_rate == own.alert_rate
    assert mixed.expected_cost(COSTS) == own.expected_cost(COSTS)


@given(joints(), PREVALENCES)
def test_with_no_answer_in_time_the_figures_are_those_of_the_model_that_stands_in(
    joint: np.ndarray, prevalence: float | None
) -> None:
    own, other = points_of(joint, prevalence)
    made = effective_figures(own, 0.0, COSTS, late=other, joint=joint)
    for metric, figure in key_figures(other, COSTS).items():
        if metric in METRICS:
            found = made[f"effective_{metric}"]
            assert found.interval == figure.interval
            assert found.value == pytest.approx(figure.value, rel=0, abs=0, nan_ok=True)


def test_with_no_answer_in_time_and_all_allowed_nothing_is_found_and_precision_is_undefined() -> (
    None
):
    made = effective_figures(OWN, 0.0, COSTS, late="allow")
    assert made["effective_recall"].value == 0
    assert math.isnan(made["effective_precision"].value)
    assert made["effective_precision"].interval is None
    assert figure_text(made["effective_precision"]) == "–"


def test_with_no_answer_in_time_and_all_blocked_precision_is_the_prevalence() -> None:
    made = effective_figures(OWN, 0.0, COSTS, late="block")
    assert made["effective_recall"].value == made["effective_alert_rate"].value == 1
    assert made["effective_precision"].value == pytest.approx(0.01)


@given(joints(), LATES, PREVALENCES, st.floats(0, 1))
def test_effective_rates_lie_between_those_of_both_answers(
    joint: np.ndarray, kind: str, prevalence: float | None, attainment: float
) -> None:
    own, late = setting(joint, kind, prevalence)
    there = effective(own, attainment, late=late)
    none_in_time = effective(own, 0.0, late=late)
    for one, other, found in (
        (own.tp, none_in_time.tp, there.tp),
        (own.fp, none_in_time.fp, there.fp),
        (own.recall, none_in_time.recall, there.recall),
        (own.false_positive_rate, none_in_time.false_positive_rate, there.false_positive_rate),
    ):
        assert min(one, other) <= found <= max(one, other)
    assert there.positives == own.positives
    assert there.negatives == own.negatives
    assert sum((cases := cases_per(there)).__dict__[name] for name in ("tp", "fp", "fn", "tn")) == (
        cases.base
    )


@given(joints(), LATES, PREVALENCES, st.floats(0, 1))
def test_every_interval_holds_its_own_figure(
    joint: np.ndarray, kind: str, prevalence: float | None, attainment: float
) -> None:
    own, late = setting(joint, kind, prevalence)
    for figure in effective_figures(own, attainment, COSTS, late=late, joint=joint).values():
        if figure.interval is None:
            assert math.isnan(figure.value)
            continue
        slack = 1e-9 * max(1.0, abs(figure.value))
        assert figure.interval.low - slack <= figure.value <= figure.interval.high + slack
        if figure.unit == "share":
            assert figure.interval.low >= -1e-12
            assert figure.interval.high <= 1 + 1e-12


@pytest.mark.parametrize("kind", ["allow", "block", "model"])
@pytest.mark.parametrize("prevalence", [None, 0.02])
def test_intervals_become_those_of_key_figures_as_lateness_vanishes(
    kind: str, prevalence: float | None
) -> None:
    joint = np.array([[[900, 30], [40, 30]], [[10, 5], [15, 70]]])
    own, late = setting(joint, kind, prevalence)
    almost = effective_figures(own, 1 - 1e-9, COSTS, late=late, joint=joint)
    exact = effective_figures(own, 1.0, COSTS, late=late, joint=joint)
    for name, figure in almost.items():
        there = exact[name].interval
        assert figure.interval is not None
        assert there is not None
        assert (figure.interval.low, figure.interval.high) == pytest.approx(
            (there.low, there.high), rel=1e-5
        )


def test_allowing_scales_the_wilson_interval_of_recall_and_leaves_that_of_precision() -> None:
    own = replace(OWN, prevalence=OWN.natural_prevalence)
    made = effective_figures(own, 0.9, COSTS, late="allow")
    recall, precision = made["effective_recall"].interval, made["effective_precision"].interval
    found, right = wilson_interval(80, 100), wilson_interval(80, 176)
    assert recall is not None
    assert precision is not None
    assert (recall.low, recall.high) == (0.9 * found.low, 0.9 * found.high)
    assert (precision.low, precision.high) == pytest.approx((right.low, right.high))


def test_no_model_stands_in_for_its_own_late_answers() -> None:
    assert stand_in("forest", "forest") == "allow"
    assert [stand_in(late, "forest") for late in ("allow", "block", "svm")] == [
        "allow",
        "block",
        "svm",
    ]


def test_a_model_that_stands_in_for_itself_keeps_its_own_intervals() -> None:
    joint = np.array([[[904, 0], [0, 96]], [[20, 0], [0, 80]]])
    own, late = points_of(joint, 0.01)
    made = effective_figures(own, 0.6, COSTS, late=late, joint=joint)
    for metric in METRICS:
        found, there = (
            made[f"effective_{metric}"].interval,
            key_figures(own, COSTS)[metric].interval,
        )
        assert found is not None
        assert there is not None
        assert (found.low, found.high) == pytest.approx((there.low, there.high))


def test_models_that_agree_on_rows_are_less_certain_than_models_that_do_not() -> None:
    agree = np.array([[[850, 0], [0, 150]], [[20, 0], [0, 80]]])
    apart = np.array([[[700, 150], [150, 0]], [[0, 20], [20, 60]]])
    widths = []
    for joint in (agree, apart):
        own, late = points_of(joint, 0.05)
        made = effective_figures(own, 0.5, COSTS, late=late, joint=joint)
        interval = made["effective_recall"].interval
        assert interval is not None
        widths.append(interval.high - interval.low)
    assert widths[1] < 0.9 * widths[0]


def test_without_joint_counts_a_mixture_of_models_has_values_and_no_intervals() -> None:
    made = effective_figures(OWN, 0.75, COSTS, late=OTHER)
    assert made["effective_recall"].value == 0.75
    assert all(figure.interval is None for figure in made.values())


def test_weighted_rows_have_no_intervals() -> None:
    weighted = replace(OWN, tp=80.5, fn=19.5)
    made = effective_figures(weighted, 0.75, COSTS, late="block")
    assert all(figure.interval is None for figure in made.values())


def covered(late_kind: str, prevalence: float | None, *, draws: int) -> dict[str, float]:
    """Share of draws whose intervals hold the figures of the population."""
    rng = np.random.default_rng(11)
    shares = np.array(
        [[[0.80, 0.06], [0.05, 0.09]], [[0.15, 0.08], [0.12, 0.65]]]
    )  # correlated alerts within each class
    pi, rows, attainment = 0.2, 1500, 0.7
    whole = np.round(1e9 * shares * np.array([1 - pi, pi])[:, None, None]).astype(np.int64)
    own, late = setting(whole, late_kind, prevalence)
    there = effective(own, attainment, late=late)
    true = {
        f"effective_{name}": getattr(there, name) for name in METRICS if name != "cost_per_1000"
    } | {"effective_cost_per_1000": 1000 * there.expected_cost(COSTS)}
    hits = dict.fromkeys(true, 0)
    for _ in range(draws):
        joint = rng.multinomial(rows, whole.ravel() / whole.sum()).reshape(2, 2, 2)
        point, stand_in = setting(joint, late_kind, prevalence)
        for name, figure in effective_figures(
            point, attainment, COSTS, late=stand_in, joint=joint
        ).items():
            assert figure.interval is not None
            hits[name] += figure.interval.low <= true[name] <= figure.interval.high
    return {name: count / draws for name, count in hits.items()}


@pytest.mark.parametrize("late", ["allow", "block", "model"])
@pytest.mark.parametrize("prevalence", [None, 0.05])
def test_intervals_hold_the_truth_about_19_times_in_20(late: str, prevalence: float | None) -> None:
    for name, share in covered(late, prevalence, draws=400).items():
        assert 0.92 <= share <= 0.98, f"{name} covers {share:.1%}"


def test_joint_counts_of_two_models_add_up_to_their_points() -> None:
    first, second = a_pair(400)
    joint = joint_alerts(first, 0.7, second, 1.1)
    own, other = points_of(joint)
    assert own == replace(sweep(first.y_true, first.y_score).at(0.7), threshold=0.5)
    assert other == replace(sweep(second.y_true, second.y_score).at(1.1), threshold=0.5)
    assert joint[1, 1, 0] == sum(
        1
        for y, s, t in zip(first.y_true, first.y_score, second.y_score, strict=True)
        if y == 1 and s >= 0.7 and t < 1.1
    )


def test_joint_counts_need_the_same_rows() -> None:
    first, second = scored([0, 1, 0], [1, 2, 3]), scored([0, 1, 1], [1, 2, 3], "other")
    with pytest.raises(ValueError, match="first and second must score the same rows"):
        joint_alerts(first, 0, second, 0)
    with pytest.raises(ValueError, match="scores of the same data"):
        joint_alerts(first, 0, replace(second, dataset_version="2"), 0)


@pytest.mark.parametrize("attainment", [-0.1, 1.1, math.nan])
def test_a_share_in_time_that_is_none_is_refused(attainment: float) -> None:
    with pytest.raises(ValueError, match="attainment must be in \\[0, 1\\], got"):
        effective(OWN, attainment, late="allow")


def test_a_stand_in_on_other_rows_is_refused() -> None:
    with pytest.raises(ValueError, match="late must stand on the same rows as point, got 101 and"):
        effective(OWN, 0.5, late=replace(OTHER, fn=41))


def test_joint_counts_of_another_pair_are_refused() -> None:
    joint = np.array([[[904, 0], [0, 96]], [[21, 0], [0, 79]]])
    with pytest.raises(ValueError, match="joint must add up to the counts of point"):
        effective_figures(OWN, 0.5, COSTS, late=OTHER, joint=joint)


def test_what_serving_calls_late_becomes_a_default_or_the_point_of_a_model() -> None:
    assert late_point("allow", {}) == "allow"
    assert late_point("block", {}) == "block"
    assert late_point("one_rule", {"one_rule": OTHER}) is OTHER
    with pytest.raises(ValueError, match="late must be one of allow, block, logistic, got 'x'"):
        late_point("x", {"logistic": OTHER})


def words_of(late: Late, attainment: float = 0.988, **options: str) -> str:
    return late_share_words(
        OWN,
        attainment,
        late=late,
        objective_ms=20,
        cost_matrix=COSTS,
        words=DATASETS["card_payments"].words,
        **options,
    )


def test_words_for_late_cases_that_pass() -> None:
    assert words_of("allow") == (
        "1.20% of answers come after 20 ms, and those card payments are not stopped: recall falls "
        "from 80.0% to 79.0%, cost falls from $335 to $334 per 1,000."
    )


def test_words_for_late_cases_that_are_blocked_say_what_happens_to_alerts() -> None:
    assert words_of("block") == (
        "1.20% of answers come after 20 ms, and those card payments are stopped: recall rises from "
        "80.0% to 80.2%, the alert rate rises from 10.3% to 11.4%, cost rises from $335 to $451 "
        "per 1,000."
    )


def test_words_for_late_cases_that_another_model_decides_name_it() -> None:
    assert "and the answer of Logistic regression stands: recall falls" in words_of(
        OTHER, late_title="Logistic regression"
    )
    with pytest.raises(ValueError, match="late_title must name the model"):
        words_of(OTHER)


def test_words_at_both_ends_and_for_a_share_that_is_not_known() -> None:
    assert words_of("allow", 1.0) == (
        "Every response time computed is within 20 ms: recall and cost stay as they are."
    )
    assert words_of("allow", 0.0).startswith("Every answer comes after 20 ms, and those card")
    assert "is not known" in words_of("allow", math.nan)


def test_words_write_the_objective_as_it_was_set() -> None:
    for objective_ms, text in ((1000, "after 1,000 ms"), (7.5, "after 7.5 ms")):
        assert text in late_share_words(
            OWN,
            0.9,
            late="allow",
            objective_ms=objective_ms,
            cost_matrix=COSTS,
            words=DATASETS["spam"].words,
        )


def test_words_do_not_call_a_change_that_cannot_be_seen_a_change() -> None:
    assert "recall stays at 80.0%" in words_of("allow", 1 - 1e-7)


@pytest.mark.parametrize("late", ["allow", "block", OTHER])
def test_figures_at_the_ends_of_the_attainment_are_those_on_the_line_between_all_and_none(
    late: Late,
) -> None:
    """Recall and cost are linear in the attainment: what none and all in time give, weighed."""
    at = Interval(0.46, 0.792, 0.95, "timings")
    said = ends_words(OWN, at, late=late, cost_matrix=COSTS)
    none = {
        "allow": (0.0, 0.01 * COSTS.false_negative + 0.99 * COSTS.true_negative),
        "block": (1.0, 0.01 * COSTS.caught + 0.99 * COSTS.false_alarm),
        OTHER: (OTHER.recall, replace(OTHER, prevalence=OWN.prevalence).expected_cost(COSTS)),
    }[late]
    all_ = OWN.recall, OWN.expected_cost(COSTS)
    (low, dear), (high, cheap) = (
        tuple(end * own + (1 - end) * other for own, other in zip(all_, none, strict=True))
        for end in (at.low, at.high)
    )
    assert f"effective recall would be {formatting.share(low)} and {formatting.share(high)}" in said
    money_of = [formatting.money(1000 * cost, COSTS.currency) for cost in (dear, cheap)]
    assert said.endswith(f"effective cost {' and '.join(money_of)} per 1,000.")
    assert ("effective precision" in said) == (late != "allow")


def test_nothing_is_said_of_ends_that_do_not_differ_or_are_not_known() -> None:
    assert ends_words(OWN, None, late="allow", cost_matrix=COSTS) == ""
    point = Interval(1.0, 1.0, 0.95, "timings")
    assert ends_words(OWN, point, late="allow", cost_matrix=COSTS) == ""


def test_the_fixture_of_both_languages_is_what_the_program_writes() -> None:
    assert FILE.read_text(encoding="utf-8") == deadline_cases_text(), (
        "run python -m scripts.make_deadline_cases"
    )
