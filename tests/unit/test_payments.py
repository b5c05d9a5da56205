"""The card-payment simulator: rhythm, patterns, prevalence, features that know only the past."""

from __future__ import annotations

import time
from dataclasses import fields, replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from threadpoolctl import threadpool_limits

from simulator.payment_features import past_features
from simulator.payment_log import PaymentLog
from simulator.payments import (
    DAYS,
    PATTERNS,
    PAYMENTS_VERSION,
    CardPayments,
    card_payments,
    payment_log,
)


@pytest.fixture(scope="module")
def made() -> CardPayments:
    return card_payments(seed=0)


@pytest.fixture(scope="module")
def small_log() -> PaymentLog:
    return payment_log(6_000, seed=4)


def history_of_row(log: PaymentLog, row: int) -> dict[str, float]:
    """A few features of one row, computed the slow and obvious way."""
    rows = np.arange(len(log))
    past = (rows < row) & (log.customer == log.customer[row])
    age_s = log.time_s[row] - log.time_s
    cents = log.amount_cents
    usual = (cents[past].sum() + 3 * 4_000) / (past.sum() + 3)
    day, hour = past & (age_s <= 86_400), past & (age_s <= 3_600)
    same_shop = past & (log.merchant == log.merchant[row])
    same_device = past & (log.device == log.device[row])
    previous = np.flatnonzero(past)
    pause = age_s[previous[-1]] / 60.0 if previous.size else np.inf
    here = np.array([log.x_km[row], log.y_km[row]])
    home = np.array([log.home_x_km[row], log.home_y_km[row]])
    before = previous[-1] if previous.size else None
    came_from = home if before is None else np.array([log.x_km[before], log.y_km[before]])
    busy = (rows < row) & (log.merchant == log.merchant[row]) & (age_s <= 86_400)
    return {
        "amount": cents[row] / 100.0,
        "amount_to_usual": cents[row] / usual,
        "payments_1h": hour.sum(),
        "payments_24h": day.sum(),
        "payments_7d": (past & (age_s <= 7 * 86_400)).sum(),
        "spent_24h": cents[day].sum() / 100.0,
        "spent_24h_to_usual": cents[day].sum() / usual,
        "minutes_since_previous": min(pause, 30 * 24 * 60),
        "km_from_home": float(np.hypot(*(here - home))),
        "km_from_previous": float(np.hypot(*(here - came_from))),
        "new_merchant": float(not same_shop.any()),
        "visits_to_merchant": min(same_shop.sum(), 10),
        "category_share": ((past & (log.category == log.category[row])).sum() + 1)
        / (past.sum() + 10),
        "new_device": float(log.device[row] != -1 and not same_device.any()),
        "merchant_payments_24h": busy.sum(),
    }


def test_features_equal_the_slow_and_obvious_computation(small_log: PaymentLog) -> None:
    features = past_features(small_log)
    rng = np.random.default_rng(0)
    frauds = np.flatnonzero(small_log.pattern > 0)
    for row in [0, 1, *frauds, *rng.integers(0, len(small_log), 150)]:
        expected = history_of_row(small_log, int(row))
        actual = features.iloc[int(row)][list(expected)].astype(float)
        assert actual.to_dict() == pytest.approx(expected, rel=1e-5, abs=1e-4), int(row)


@settings(max_examples=12, deadline=None, derandomize=True)
@given(st.floats(0.05, 0.95))
def test_removing_the_future_changes_no_feature_of_the_past(
    small_log: PaymentLog, share: float
) -> None:
    keep = int(share * len(small_log))
    whole = past_features(small_log).iloc[:keep]
    pd.testing.assert_frame_equal(
        past_features(small_log.take(np.arange(keep))), whole, check_exact=True
    )


@settings(max_examples=12, deadline=None, derandomize=True)
@given(st.floats(0.05, 0.95), st.integers(0, 100))
def test_another_future_changes_no_feature_of_the_past(
    small_log: PaymentLog, share: float, seed: int
) -> None:
    keep = int(share * len(small_log))
    rng = np.random.default_rng(seed)
    order = np.concatenate([np.arange(keep), keep + rng.permutation(len(small_log) - keep)])
    shuffled = small_log.take(order)
    other = replace(
        shuffled,
        time_s=small_log.time_s,
        amount_cents=np.where(
            np.arange(len(order)) < keep, small_log.amount_cents, 7 * shuffled.amount_cents
        ),
    )
    pd.testing.assert_frame_equal(
        past_features(other).iloc[:keep], past_features(small_log).iloc[:keep], check_exact=True
    )


def test_features_do_not_depend_on_the_label(small_log: PaymentLog) -> None:
    innocent = replace(small_log, pattern=np.zeros_like(small_log.pattern))
    pd.testing.assert_frame_equal(past_features(innocent), past_features(small_log))


def test_a_log_out_of_order_is_refused(small_log: PaymentLog) -> None:
    with pytest.raises(ValueError, match="log must be in order of time"):
        past_features(small_log.take(np.arange(len(small_log))[::-1].copy()))


def test_two_hundred_thousand_payments_take_less_than_five_seconds_of_work() -> None:
    start = time.process_time()
    made = card_payments(200_000, seed=91)
    assert time.process_time() - start < 5.0
    assert len(made.y) == 200_000


def test_prevalence_is_exact_and_every_pattern_is_there(made: CardPayments) -> None:
    assert int(made.y.sum()) == 400
    counts = {name: int((made.pattern == name).sum()) for name in PATTERNS}
    assert counts == {
        "none": 199_600,
        "stolen card": 160,
        "compromised merchant": 120,
        "account takeover": 120,
    }
    assert np.array_equal(made.pattern != "none", made.y == 1)


def test_payments_are_in_order_of_time_over_eight_weeks(made: CardPayments) -> None:
    assert (np.diff(made.time.astype(np.int64)) >= 0).all()
    assert made.time[0] >= np.datetime64("2024-01-01")
    assert made.time[-1] < np.datetime64("2024-01-01") + np.timedelta64(DAYS, "D")


def test_frauds_happen_in_every_week(made: CardPayments) -> None:
    week = (made.time - np.datetime64("2024-01-01")).astype("timedelta64[D]").astype(int) // 7
    assert np.bincount(week[made.y == 1], minlength=8).min() >= 15


def test_there_is_a_daily_and_a_weekly_rhythm(made: CardPayments) -> None:
    hour = made.X["hour"]
    assert (hour.between(16, 20)).mean() > 5 * (hour.between(1, 5)).mean()
    weekday = made.X.groupby(made.time.astype("datetime64[D]").astype(int) % 7).size()
    assert weekday.max() > 1.3 * weekday.min()


def test_amounts_are_log_normal_in_shape(made: CardPayments) -> None:
    logs = np.log(made.amount)
    assert made.amount.min() >= 0.5
    assert abs(((logs - logs.mean()) ** 3).mean() / logs.std() ** 3) < 0.5
    assert np.allclose(made.X["amount"], made.amount, rtol=1e-6)


def test_each_pattern_behaves_as_described(made: CardPayments) -> None:
    mean = made.X.drop(columns="category").groupby(made.pattern).mean()
    ordinary = mean.loc["none"]
    stolen, leaked, taken = (mean.loc[name] for name in PATTERNS[1:])
    assert stolen["km_from_home"] > 5 * ordinary["km_from_home"]
    assert stolen["payments_1h"] > 5 * ordinary["payments_1h"]
    assert stolen["night"] > 2 * ordinary["night"]
    assert stolen["amount_to_usual"] > 2 * ordinary["amount_to_usual"]
    assert leaked["new_merchant"] > 1.5 * ordinary["new_merchant"]
    assert taken["online"] == 1.0
    assert taken["device_age_days"] < 0.6 * ordinary["device_age_days"]
    assert taken["amount_to_usual"] > 2 * ordinary["amount_to_usual"]


def test_a_few_leaking_shops_explain_the_cards_abused_later() -> None:
    log = payment_log(seed=0)
    leaked = log.pattern == PATTERNS.index("compromised merchant")
    victims, index = np.unique(log.customer[leaked], return_inverse=True)
    first_abuse_s = np.full(victims.size, np.iinfo(np.int64).max)
    np.minimum.at(first_abuse_s, index, log.time_s[leaked])
    ordinary = log.take(np.flatnonzero(log.pattern == 0))
    visits = pd.DataFrame({"shop": ordinary.merchant, "customer": ordinary.customer})
    abused_s = pd.Series(first_abuse_s, index=victims).reindex(visits["customer"]).to_numpy()
    visits["robbed_later"] = ordinary.time_s < abused_s
    cards = visits.groupby(["shop", "customer"])["robbed_later"].any().groupby("shop")
    shops = cards.agg(["sum", "mean"])
    leaking = shops[shops["sum"] >= 6].nlargest(4, "mean").index
    usual = victims.size / np.unique(log.customer).size
    assert (shops.loc[leaking, "mean"] > 8 * usual).all()
    explained = visits[visits["shop"].isin(leaking) & visits["robbed_later"]]["customer"]
    assert explained.nunique() > 0.9 * victims.size


def test_a_model_trained_on_the_past_finds_fraud_in_the_future_but_not_all_of_it(
    made: CardPayments,
) -> None:
    half = len(made.y) // 2
    model = HistGradientBoostingClassifier(
        categorical_features="from_dtype",
        learning_rate=0.06,
        max_iter=120,
        max_leaf_nodes=15,
        l2_regularization=1.0,
        early_stopping=False,
        random_state=0,
    )
    with threadpool_limits(1):
        model.fit(made.X[:half], made.y[:half])
        score = model.predict_proba(made.X[half:])[:, 1]
    later, pattern = made.y[half:], made.pattern[half:]
    assert 0.85 < roc_auc_score(later, score) < 0.98
    for name in PATTERNS[1:]:
        compared = (pattern == name) | (pattern == "none")
        assert 0.80 < roc_auc_score(later[compared], score[compared]) < 0.99, name


def test_no_single_feature_gives_the_answer_away(made: CardPayments) -> None:
    for name in made.X.columns.drop("category"):
        auc = roc_auc_score(made.y, made.X[name])
        assert max(auc, 1.0 - auc) < 0.85, name


def test_the_label_and_the_customer_stay_out_of_the_features(made: CardPayments) -> None:
    assert not {"pattern", "customer", "merchant", "device", "time", "y"} & set(made.X.columns)
    assert not made.X.isna().to_numpy().any()
    numbers = made.X.drop(columns="category").to_numpy()
    assert np.isfinite(numbers).all()


def test_a_seed_repeats_its_payments_and_another_does_not() -> None:
    log, again, other = (payment_log(3_000, seed=s) for s in (5, 5, 6))
    for field in fields(PaymentLog):
        assert np.array_equal(getattr(log, field.name), getattr(again, field.name))
    assert not np.array_equal(log.amount_cents, other.amount_cents)


def test_the_payments_of_this_version_have_not_changed() -> None:
    # If this fails on purpose, raise PAYMENTS_VERSION: stored scores belong to the old payments.
    log = payment_log(3_000, seed=0)
    sums = (int(log.amount_cents.sum()), int(log.time_s.sum()), int(log.merchant.sum()))
    assert {PAYMENTS_VERSION: sums} == {1: (19_293_725, 11_293_590_882, 3_701_966)}


def test_callers_do_not_share_the_frame() -> None:
    first = card_payments(2_000, seed=1)
    first.X.loc[:, "amount"] = -1.0
    del first.X["hour"]
    second = card_payments(2_000, seed=1)
    assert second.X["amount"].min() > 0
    assert "hour" in second.X
    with pytest.raises(ValueError, match="read-only"):
        second.y[0] = 1


@pytest.mark.parametrize(
    ("count", "prevalence", "sentence"),
    [
        (999, 0.002, "n must be at least 1,000 payments, got 999"),
        (2_000, 0.0, r"prevalence must be in \(0, 0.05\], got 0.0"),
        (2_000, 0.2, r"prevalence must be in \(0, 0.05\], got 0.2"),
    ],
)
def test_a_parameter_out_of_range_is_named(count: int, prevalence: float, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        card_payments(count, prevalence=prevalence)


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize("count", [1_000, 2_500])
def test_small_worlds_work_too(count: int, seed: int) -> None:
    made = card_payments(count, seed=seed)
    assert len(made.y) == len(made.X) == count
    assert set(made.pattern) == set(PATTERNS)
