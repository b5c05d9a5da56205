"""Within the limits the simplest model that is not told apart from the cheapest is recommended."""

import json
import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.make_recommendation_cases import FILE, fixture_text, read_candidate, told_apart
from simulator.comparison import PairedDifference
from simulator.intervals import Interval
from simulator.recommendation import (
    Candidate,
    binding,
    chosen,
    closest,
    not_apart,
    recommend,
)
from simulator.recommendation_words import Setting, apart_text, milliseconds, objective_text

SETTING = Setting(objective_ms=20, servers=2, currency="$")


def _candidate(model, cost, p99_ms=2.0, *, simplicity=3, **rest):
    given_fields = {"quality": cost, "on_time": cost, "feasible": True, **rest}
    return Candidate(
        model=model, title=model.title(), simplicity=simplicity, p99_ms=p99_ms, **given_fields
    )


def _late(model, on_time, p99_ms, **rest):
    reason = f"p99 {p99_ms} ms, objective 20 ms"
    late = {"quality": on_time + 500, "on_time": on_time, "feasible": False, "reason": reason}
    return _candidate(model, 0, p99_ms, **{**late, **rest})


LOGISTIC = _candidate("logistic", 1310.0, 2.0, simplicity=3)
BOOSTING = _candidate("boosting", 1298.0, 8.0, simplicity=9)
FOREST = _late("forest", 1204.0, 31.2, simplicity=8, servers_needed=4, at_needed=1206.0)


def _always(told):
    return lambda *_: told


def _gap(value, low, high):
    def gap(first, second):
        of = PairedDifference(
            metric="cost_per_1000_difference",
            first=0.0,
            second=0.0,
            value=value,
            unit="currency",
            interval=Interval(low, high),
            reason="",
            rows=100,
            positives=10,
            disagreements=5,
        )
        assert (first, second) == ("boosting", "logistic")
        return of

    return gap


# The choice


def test_the_cheapest_is_taken_when_its_interval_leaves_zero_out():
    best = chosen([LOGISTIC, BOOSTING], _always(True))
    assert (best.model, best.because) == ("boosting", "cheapest")


@pytest.mark.parametrize("told", [False, None])
def test_the_simpler_is_kept_when_nothing_tells_the_two_apart(told):
    best = chosen([BOOSTING, LOGISTIC], _always(told))
    assert (best.model, best.because, best.cheapest) == ("logistic", "simpler", "boosting")


def test_a_simpler_model_that_is_told_apart_is_not_kept():
    rule = _candidate("rule", 2500.0, simplicity=1)
    pairs = told_apart({"boosting|logistic": True, "boosting|rule": False})
    assert chosen([rule, LOGISTIC, BOOSTING], pairs).model == "logistic"


def test_a_model_over_the_objective_is_not_taken_however_cheap():
    best = chosen([LOGISTIC, FOREST], _always(True))
    assert (best.model, best.because) == ("logistic", "only")


def test_a_model_without_a_known_cost_is_not_taken():
    unknown = replace(BOOSTING, quality=math.nan)
    assert chosen([unknown, LOGISTIC], _always(True)).model == "logistic"


def test_the_same_cost_goes_to_the_simpler_and_then_to_the_first():
    twin = replace(LOGISTIC, model="twin", simplicity=2)
    assert chosen([LOGISTIC, twin], _always(True)).model == "twin"
    assert chosen([LOGISTIC, replace(twin, simplicity=3)], _always(True)).model == "logistic"


_NUMBERS = st.one_of(st.just(math.nan), st.integers(0, 3).map(float))
_CANDIDATES = st.lists(
    st.builds(
        Candidate,
        model=st.sampled_from("abcdef"),
        title=st.just("Title"),
        simplicity=st.integers(0, 3),
        quality=_NUMBERS,
        on_time=_NUMBERS,
        p99_ms=_NUMBERS,
        feasible=st.booleans(),
        stable=st.booleans(),
        judged=st.booleans(),
        utilisation=_NUMBERS,
        servers_needed=st.one_of(st.none(), st.integers(1, 9)),
        at_needed=_NUMBERS,
    ),
    max_size=5,
    unique_by=lambda one: one.model,
)


@given(_CANDIDATES, st.sampled_from([True, False, None]))
def test_what_is_recommended_is_always_feasible_and_nobody_is_only_when_nobody_is(found, told):
    best = recommend(found, _always(told))
    usable = {one.model for one in found if one.feasible and not math.isnan(one.quality)}
    assert (best.model in usable) if usable else (best.model is None)
    assert {model for model, _ in best.ruled_out} == {one.model for one in found} - usable


@given(_CANDIDATES, st.sampled_from([True, False, None]))
def test_no_feasible_model_is_both_simpler_and_cheaper_than_the_recommended_one(found, told):
    of = {one.model: one for one in found}
    best = chosen(found, _always(told)).model
    for one in found:
        if best and one.feasible:
            taken = of[best]
            assert not (one.simplicity < taken.simplicity and one.quality < taken.quality)


# What binds


def test_the_objective_binds_when_the_choice_changes_without_it():
    fixed = replace(FOREST, servers_needed=None)
    assert binding([LOGISTIC, fixed], _always(True)) == (("objective", "forest"),)


def test_the_fleet_binds_when_more_servers_change_the_choice():
    unstable = replace(FOREST, p99_ms=math.nan, stable=False)
    assert binding([LOGISTIC, unstable], _always(True)) == (("fleet", "forest"),)


def test_nothing_binds_when_the_one_ruled_out_would_not_be_taken():
    dear = replace(FOREST, on_time=5000.0, at_needed=5000.0)
    found = recommend([LOGISTIC, dear], _always(True), setting=SETTING)
    assert found.binding_limits == ()
    assert found.binding == (
        "The limits rule out Forest but decide nothing: without them Logistic would be "
        "recommended, too."
    )


def test_without_the_objective_every_model_costs_what_it_does_on_time():
    slower = replace(LOGISTIC, model="slower", quality=1400.0, on_time=1200.0)
    assert binding([LOGISTIC, slower], _always(True)) == (("objective", "slower"),)


def test_without_the_objective_it_is_the_difference_on_time_that_tells_models_apart():
    cheap = replace(FOREST, servers_needed=None, simplicity=1, on_time=1320.0)
    assert binding([LOGISTIC, cheap], _always(True)) == ()
    assert binding([LOGISTIC, cheap], _always(True), on_time=_always(False)) == (
        ("objective", "forest"),
    )


def test_a_model_that_was_not_measured_is_never_what_a_limit_keeps_away():
    unknown = replace(FOREST, judged=False, p99_ms=math.nan, reason="not measured yet")
    assert binding([LOGISTIC, unknown], _always(True)) == ()


def test_both_numbers_of_what_binds_are_said():
    found = recommend([LOGISTIC, FOREST], _always(True), setting=SETTING)
    assert found.binding == (
        "The p99 objective binds: without it Forest would be recommended, at $1,200 instead of "
        "$1,310 per 1,000, with a p99 of 31.2 ms. The fleet binds: with 4 servers instead of 2 "
        "Forest would be recommended, at $1,210 instead of $1,310 per 1,000."
    )


def test_no_limit_rules_out_anybody():
    found = recommend([LOGISTIC, BOOSTING], _always(True), setting=SETTING)
    assert found.binding == "No limit rules out a model."


# When nobody is feasible


def test_the_closest_has_the_least_p99_of_the_stable_ones():
    slow, slower = replace(FOREST, p99_ms=24.0), replace(BOOSTING, p99_ms=30.0, feasible=False)
    unstable = replace(FOREST, model="unstable", p99_ms=math.nan, stable=False, utilisation=1.01)
    assert closest([unstable, slower, slow]) == "forest"


def test_the_closest_of_unstable_ones_has_the_least_utilisation():
    one = replace(FOREST, p99_ms=math.nan, stable=False, utilisation=1.5)
    other = replace(one, model="other", utilisation=1.2)
    assert closest([one, other]) == "other"
    assert closest([]) is None


def test_it_is_said_who_is_closest_and_what_would_do():
    found = recommend(
        [FOREST],
        _always(True),
        remedies=lambda _: ("an objective of 31.2 ms", "4 servers"),
        setting=SETTING,
    )
    assert found.words == (
        "No model meets the limits. Forest is closest: p99 31.2 ms, objective 20 ms. It would meet "
        "them with an objective of 31.2 ms, or 4 servers."
    )
    assert found.closest == "forest"


def test_without_any_measured_time_nothing_is_claimed():
    unknown = replace(FOREST, judged=False, p99_ms=math.nan, reason="not measured yet")
    found = recommend([unknown], _always(True))
    assert found.words.startswith("No model can be recommended yet")
    assert found.binding == ""
    assert found.ruled_out == (("forest", "Forest: not measured yet."),)


# The words


def test_keeping_the_simpler_names_the_interval():
    gap = _gap(-12.0, -31.0, 8.0)
    found = recommend([LOGISTIC, BOOSTING], _always(False), gap=gap, setting=SETTING)
    assert found.words == (
        "Keep Logistic: it is simpler, and its cost differs from Boosting's by $12.0 per 1,000 "
        "[-$8.00, $31.0], an interval that includes zero."
    )


def test_keeping_a_simpler_model_that_answers_slower_says_so():
    slow = replace(LOGISTIC, p99_ms=21.1)
    gap = _gap(-12.0, -31.0, 8.0)
    found = recommend([slow, BOOSTING], _always(False), gap=gap, setting=SETTING)
    assert found.words.endswith(
        "includes zero; Logistic answers slower, though (p99 21.1 ms against 8.00 ms)."
    )


def test_taking_the_cheapest_names_the_next_and_the_interval():
    gap = _gap(-44.0, -70.0, -18.0)
    found = recommend([LOGISTIC, BOOSTING], _always(True), gap=gap, setting=SETTING)
    assert found.words == (
        "Recommended: Boosting, at $1,300 per 1,000 the lowest cost of both models within the "
        "limits. It costs $44.0 less per 1,000 than Logistic "
        "[$18.0, $70.0], an interval that leaves zero out."
    )


def test_who_else_is_not_told_apart_from_the_cheapest_is_named():
    kept = replace(BOOSTING, simplicity=0)
    third = replace(LOGISTIC, model="svm", title="Svm", quality=1_320)
    slower = "; Boosting answers slower, though (p99 8.00 ms against 2.00 ms)"
    for apart, end in (
        (True, "leaves zero out. It is not told apart from Svm, but it is the simpler."),
        (False, f"includes zero, but it is the simpler{slower}. Nor is it told apart from Svm."),
    ):
        gap = _gap(-44.0, -70.0, -18.0 if apart else 3.0)
        found = recommend(
            [third, LOGISTIC, kept],
            lambda first, _, apart=apart: apart and first == "logistic",
            gap=gap,
            setting=SETTING,
        )
        assert found.words.endswith(end)
        assert found.because == "cheapest"


def test_a_model_without_an_interval_is_not_said_to_be_alike():
    assert not_apart([LOGISTIC, BOOSTING], _always(None)) == ()
    assert not_apart([LOGISTIC, BOOSTING], _always(True)) == ()
    assert not_apart([LOGISTIC, BOOSTING, FOREST], _always(False)) == ("logistic",)


def test_where_a_cascade_is_among_them_candidates_are_counted_and_not_models():
    gap, setting = _gap(-44.0, -70.0, -18.0), replace(SETTING, cascade=True)
    found = recommend([LOGISTIC, BOOSTING], _always(True), gap=gap, setting=setting)
    assert "the lowest cost of both candidates within the limits" in found.words
    cascade = replace(LOGISTIC, model="cascade", title="Cascade", simplicity=12)
    found = recommend([LOGISTIC, BOOSTING, cascade], _always(True), gap=gap, setting=setting)
    assert "lowest cost of the 2 models and the cascade within the limits" in found.words


def test_without_an_interval_the_simpler_is_kept_and_it_is_said_why():
    found = recommend([LOGISTIC, BOOSTING], _always(None), setting=SETTING)
    assert "no paired interval" in found.words


def test_one_model_is_not_praised_for_being_alone():
    words = recommend([LOGISTIC], _always(True), setting=SETTING).words
    assert words == "Logistic is the only model shown and meets the limits, at $1,310 per 1,000."


UNKNOWN = replace(FOREST, model="knn", title="Knn", judged=False, reason="not measured yet")


def test_a_model_that_was_not_judged_is_not_said_to_miss_the_limits():
    words = recommend([LOGISTIC, UNKNOWN], _always(True), setting=SETTING).words
    assert words == (
        "Recommended: Logistic, at $1,310 per 1,000. No other model could be judged: Knn."
    )


def test_models_that_miss_the_limits_and_those_not_judged_are_kept_apart():
    other = replace(UNKNOWN, model="svm", title="Svm")
    words = recommend([LOGISTIC, FOREST, UNKNOWN, other], _always(True), setting=SETTING).words
    assert words.endswith(
        "No other model that could be judged meets the limits. Not judged: Knn and Svm."
    )
    both = recommend([LOGISTIC, FOREST], _always(True), setting=SETTING).words
    assert both.endswith("No other model meets the limits.")


@pytest.mark.parametrize("others", [[], [FOREST]])
def test_without_a_cost_of_late_answers_no_limit_is_blamed_and_no_remedy_offered(others):
    unpriced = [replace(one, quality=math.nan) for one in (LOGISTIC, BOOSTING)]
    found = recommend(
        [*unpriced, *others], _always(True), remedies=lambda _: ("4 servers",), setting=SETTING
    )
    assert found.words == (
        "No model can be recommended: late answers have no operating point under this rule, so no "
        "cost at the objective is known."
    )
    assert (found.closest, found.binding, found.binding_limits) == (None, "", ())


def test_who_is_ruled_out_is_named_with_the_number():
    found = recommend([LOGISTIC, FOREST], _always(True), setting=SETTING)
    assert found.ruled_out == (("forest", "Forest: p99 31.2 ms, objective 20 ms."),)


@given(st.floats(0.001, 1e5), st.integers(1, 10**5))
def test_a_time_above_the_objective_never_reads_like_it(above, objective):
    value = objective * (1 + above * 1e-9)
    if value > objective:
        shown = apart_text(value, objective)
        assert float(shown.removesuffix(" ms").replace(",", "")) != objective


@pytest.mark.parametrize(
    ("value", "objective", "text"),
    [
        (10_001, 10_000, "10,001 ms"),
        (1_000_100, 1_000_000, "1,000,100 ms"),
        (20_000.25, 20_000, "20,000.2 ms"),
        (math.nan, 50, "–"),
    ],
)
def test_a_time_just_above_a_large_objective_has_plain_digits(value, objective, text):
    assert apart_text(value, objective) == text


def test_times_have_three_digits_and_objectives_what_they_were_given():
    assert milliseconds(7.8) == "7.80 ms"
    assert objective_text(20.0) == "20 ms"
    assert objective_text(0.25) == "0.25 ms"


# The browser's twin


def test_the_cases_for_the_browser_are_those_of_this_program():
    written = FILE.read_text(encoding="utf-8")
    assert written == fixture_text(), "run python -m scripts.make_recommendation_cases"


def test_the_cases_read_back_give_the_same_choice():
    cases = json.loads(FILE.read_text(encoding="utf-8"))
    assert len(cases) >= 60
    for case in cases:
        found = [read_candidate(one) for one in case["candidates"]]
        differs = told_apart(case["includes_zero"])
        best = chosen(found, differs)
        assert (best.model, best.because) == (case["model"], case["because"])
        assert [list(pair) for pair in binding(found, differs)] == case["binding"]
    kinds = {case["because"] for case in cases}
    assert kinds == {"cheapest", "simpler", "only", "none"}


def test_a_model_that_answers_late_ones_and_lacks_scores_is_not_said_to_lack_a_point():
    unpriced = [replace(one, quality=math.nan) for one in (LOGISTIC, BOOSTING)]
    setting = replace(SETTING, late="Knn", late_scored=False)
    found = recommend(unpriced, _always(True), setting=setting)
    assert found.words == (
        "No model can be recommended: late answers, which are those of Knn, have no scores yet, so "
        "no cost at the objective is known."
    )
