"""What groups of features are worth, and the set to build under a budget, against brute force."""

import math
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from simulator.comparison import paired_difference
from simulator.costs import CostMatrix
from simulator.datasets import load
from simulator.feature_choice import (
    Budget,
    best_set,
    choice_words,
    gain_words,
    paired_total,
    verdict,
)
from simulator.feature_groups import FeatureGroup, feature_groups
from simulator.feature_value import (
    Gain,
    SetValue,
    column_subset,
    gains,
    no_features_scores,
    set_values,
    subset_scores,
)
from simulator.figures import Figure
from simulator.intervals import Interval
from simulator.lookup_latency import LookupTime
from simulator.scenario import default_scenario
from simulator.scores import out_of_fold
from simulator.study_parts import subsets
from simulator.study_points import ScoredPoint
from tests.support.made_dataset import made_dataset
from tests.support.made_scores import made_scores

NAMES = ("strong", "weak", "noise")


def group(name, price=1.0, p50=2.0, p99=10.0):
    return FeatureGroup(
        name=name,
        title=name.title(),
        columns=(name,),
        price_per_1000=price,
        p50_ms=p50,
        p99_ms=p99,
        note="Assumed.",
    )


GROUPS = tuple(group(name) for name in NAMES)


@pytest.fixture(scope="module")
def measured():
    """A strong column, a weak one and noise: scores of logistic regression on every subset."""
    rng = np.random.default_rng(3)
    y = (rng.random(1_500) < 0.3).astype(np.int8)
    columns = {
        "strong": rng.normal(size=1_500) + 1.8 * y,
        "weak": rng.normal(size=1_500) + 0.7 * y,
        "noise": rng.normal(size=1_500),
    }
    data = made_dataset(columns, y)
    by_name = {one.name: one for one in GROUPS}
    scored = {
        names: subset_scores(data, "logistic", [by_name[name] for name in names])
        for names in subsets(NAMES)
        if names
    }
    scored[()] = no_features_scores(scored[NAMES], data)
    return data, scored


def scenario(**changes):
    costs = CostMatrix(false_positive=10, false_negative=100)
    base = replace(default_scenario("binormal"), models=("logistic",), focus="logistic")
    return replace(base, **({"costs": costs} | changes))


def test_all_groups_together_have_the_scores_of_the_board_bit_for_bit():
    data = load("telecom_churn", max_rows=600)
    found = subset_scores(data, "tree", feature_groups("telecom_churn"))
    assert np.array_equal(found.y_score, out_of_fold(data, "tree").y_score)


def test_every_subset_scores_the_same_rows_and_a_pair_of_them_can_be_compared(measured):
    _, scored = measured
    for found in scored.values():
        assert np.array_equal(found.row, scored[()].row)
    gap = paired_difference(scored[NAMES], scored[("weak",)], "roc_auc")
    assert gap.interval.low > 0


def test_without_features_every_case_has_one_score_and_the_rule_alerts_all_or_nobody(measured):
    _, scored = measured
    nothing = set_values(scenario(), GROUPS, scored)[()]
    assert len(np.unique(scored[()].y_score)) == 1
    assert nothing.at.roc_auc == 0.5
    assert nothing.at.point.alert_rate in (0, 1)
    share = scored[()].prevalence
    assert nothing.at.cost.value == pytest.approx(1_000 * min(100 * share, 10 * (1 - share)))


def test_strong_features_are_worth_their_price_and_noise_is_not_shown_to_pay(measured):
    _, scored = measured
    values = set_values(scenario(), GROUPS, scored)
    found = {gain.group.name: gain for gain in gains(scenario(), GROUPS, values)}
    assert verdict(found["strong"]) == "worth"
    assert verdict(found["noise"]) == "not shown"
    assert found["strong"].alone > found["weak"].alone > 0
    assert found["strong"].auc_added_interval.low > 0
    assert "worth its price" in gain_words(found["strong"])
    assert "not shown to pay" in gain_words(found["noise"])


def test_what_a_group_adds_is_the_difference_of_two_costs(measured):
    _, scored = measured
    values = set_values(scenario(), GROUPS, scored)
    weak = next(gain for gain in gains(scenario(), GROUPS, values) if gain.group.name == "weak")
    without = values[("strong", "noise")].at.cost.value
    assert weak.added == pytest.approx(without - values[NAMES].at.cost.value)
    assert weak.alone == pytest.approx(values[()].at.cost.value - values[("weak",)].at.cost.value)


def test_an_edited_price_changes_the_verdict_without_other_scores(measured):
    _, scored = measured
    dear = tuple(replace(one, price_per_1000=1e6) for one in GROUPS)
    values = set_values(scenario(), dear, scored)
    assert {verdict(gain) for gain in gains(scenario(), dear, values)} == {"too dear"}
    choice = best_set(list(values.values()), Budget(), paired_total(scenario()))
    assert choice.chosen.groups == ()


def test_the_smaller_set_is_kept_where_the_interval_includes_zero(measured):
    _, scored = measured
    free = tuple(replace(one, price_per_1000=0.0) for one in GROUPS)
    values = set_values(scenario(), free, scored)
    choice = best_set(list(values.values()), Budget(), paired_total(scenario()))
    assert choice.chosen.groups == ("strong", "weak")


def test_a_rule_without_a_place_gives_no_money_and_no_set(measured):
    _, scored = measured
    strict = scenario(rule="precision_at_least", parameter=0.999)
    values = {
        names: value
        for names, value in set_values(strict, GROUPS, scored).items()
        if math.isnan(value.at.cost.value)
    }
    assert () in values
    choice = best_set(list(values.values()), Budget(), paired_total(strict))
    assert choice.chosen is None
    assert "No set of groups" in choice_words(choice, GROUPS, Budget())


# The search itself, on made-up numbers


def made_value(names, cost, price, p99):
    at = ScoredPoint(
        scores=made_scores(),
        roc_auc=0.5,
        auc_interval=None,
        point=None,
        reason="",
        cost=Figure("cost_per_1000", "", cost, "currency", None),
    )
    return SetValue(
        groups=names,
        at=at,
        price_per_1000=price,
        time=LookupTime(p50_ms=p99 / 2, p95_ms=p99 / 1.5, p99_ms=p99),
    )


def certain(first, second):
    gap = first.total_per_1000 - second.total_per_1000
    return Interval(gap - 1e-9, gap + 1e-9)


def made_values(seed):
    rng = np.random.default_rng(seed)
    prices, times = rng.uniform(0, 50, size=4), rng.uniform(0, 100, size=4)
    return [
        made_value(
            tuple(f"g{k}" for k in chosen),
            float(rng.uniform(0, 300)),
            float(sum(prices[k] for k in chosen)),
            float(max((times[k] for k in chosen), default=0.0)),
        )
        for size in range(5)
        for chosen in combinations(range(4), size)
    ]


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("budget", [Budget(), Budget(price_per_1000=40), Budget(p99_ms=50)])
def test_the_best_set_is_the_one_brute_force_finds(seed, budget):
    values = made_values(seed)
    within = [
        value
        for value in values
        if value.price_per_1000 <= (budget.price_per_1000 or math.inf)
        and value.time.p99_ms <= (budget.p99_ms or math.inf)
    ]
    expected = min(within, key=lambda value: value.at.cost.value + value.price_per_1000)
    choice = best_set(values, budget, certain)
    assert choice.chosen is expected
    assert choice.feasible == len(within)


@pytest.mark.parametrize("seed", range(10))
def test_a_limit_binds_exactly_when_lifting_it_alone_changes_the_choice(seed):
    values, budget = made_values(seed), Budget(price_per_1000=40, p99_ms=50)
    choice = best_set(values, budget, certain)
    for name, lifted in (("price", Budget(p99_ms=50)), ("p99", Budget(price_per_1000=40))):
        other = best_set(values, lifted, certain).chosen
        assert (name in choice.binding) == (other is not choice.chosen)
        if name in choice.binding:
            assert choice.binding[name] is other
            assert name in choice_words(choice, [group(f"g{k}") for k in range(4)], budget)


def test_without_an_interval_nothing_is_called_as_good_as_the_cheapest():
    values = [made_value((), 100, 0, 0), made_value(("a",), 50, 1, 1)]
    choice = best_set(values, Budget(), lambda *_: None)
    assert choice.chosen.groups == ("a",)


def test_among_equally_small_sets_the_lower_price_is_kept():
    values = [
        made_value(("a", "b"), 90, 5, 1),
        made_value(("a",), 100, 9, 1),
        made_value(("b",), 101, 3, 1),
    ]
    choice = best_set(values, Budget(), lambda *_: Interval(-1, 20))
    assert choice.cheapest.groups == ("a", "b")
    assert choice.chosen.groups == ("b",)
    assert "the smaller set is kept" in choice_words(choice, TITLED, Budget())


def test_of_equally_many_groups_it_is_the_price_that_is_said_to_decide():
    values = [made_value(("a",), 90, 9, 1), made_value(("b",), 101, 3, 1)]
    choice = best_set(values, Budget(), lambda *_: Interval(-1, 20))
    assert choice.chosen.groups == ("b",)
    words = choice_words(choice, TITLED, Budget())
    assert "of equally many, the one of lower price is kept" in words
    assert "smaller" not in words


@pytest.mark.parametrize(
    ("budget", "lifted"),
    [
        (Budget(price_per_1000=50), "the price limit"),
        (Budget(p99_ms=50), "the p99 limit"),
        (Budget(price_per_1000=50, p99_ms=50), "either limit alone"),
    ],
)
def test_only_limits_that_are_set_are_said_not_to_bind(budget, lifted):
    choice = best_set([made_value(("a",), 90, 9, 1)], budget, certain)
    words = choice_words(choice, TITLED, budget)
    assert words.endswith(f"Lifting {lifted} would not change the choice.")


def test_a_set_over_the_budget_says_by_what():
    value = made_value(("a",), 1, 120, 31.2)
    assert Budget(price_per_1000=100, p99_ms=20).refusal(value) == (
        "$120 of $100 per 1,000 and p99 31.2 ms of 20.0 ms"
    )
    assert Budget().refusal(value) == ""


@pytest.mark.parametrize("limit", [-1.0, float("nan")])
def test_a_limit_that_nothing_or_everything_would_exceed_is_refused(limit):
    for name in ("price_per_1000", "p99_ms"):
        with pytest.raises(ValueError, match=f"{name} must be at least 0, or None for no limit"):
            Budget(**{name: limit})


TITLED = (group("a"), group("b"))


def made_gain(low, high, price):
    return Gain(
        group=replace(GROUPS[0], price_per_1000=price),
        added=(low + high) / 2,
        added_interval=Interval(low, high),
        alone=0,
        alone_interval=None,
        auc_added=0,
        auc_added_interval=None,
        p99_added_ms=0,
    )


@pytest.mark.parametrize(
    ("low", "high", "price", "expected"),
    [
        (95, 148, 5, "worth"),
        (95, 148, 100, "unsettled"),
        (95, 148, 200, "too dear"),
        (-2, 8, 5, "not shown"),
        (-2, 8, 9, "too dear"),
        (-2, 8, 0, "not shown"),
        (-8, -2, 0, "too dear"),
        (2, 8, 0, "worth"),
    ],
)
def test_a_price_is_held_against_the_interval_and_not_against_the_estimate(
    low, high, price, expected
):
    assert verdict(made_gain(low, high, price)) == expected


def test_columns_that_are_not_there_are_refused_by_name():
    data = made_dataset({"x": np.arange(4.0)}, np.array([0, 1, 0, 1]))
    with pytest.raises(ValueError, match="got y"):
        column_subset(data, ["x", "y"])
    with pytest.raises(ValueError, match="at least one, got none"):
        column_subset(data, [])
