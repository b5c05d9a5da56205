"""Turns a log of card payments into features that know only the past of each payment."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from simulator.payment_log import DAY_S, IN_PERSON, PaymentLog
from simulator.payment_world import CATEGORIES, FloatArray, IntArray

HOUR_S = 3_600
MEMORY_DAYS = 30  # a device or a pause older than this counts as this old
FAMILIAR_VISITS = 10  # more visits than this make a shop no more familiar
USUAL_CENTS = 4_000  # what a new customer is expected to pay, weighing as much as 3 payments
USUAL_WEIGHT = 3
UNIT_CIRCLE = 1_000_000  # sines are summed as integers: exact, so nothing leaks by rounding


@dataclass(frozen=True)
class _Grouped:
    """Rows of a log ordered by (group, time), with where each group begins."""

    order: IntArray  # (n,) log row at each sorted position
    first: IntArray  # (n,) sorted position at which the row's group begins
    key: IntArray  # (n,) group * span + time, ascending
    span: int

    @property
    def before(self) -> IntArray:
        """Number of earlier rows of the same group."""
        return np.arange(self.order.size) - self.first

    def since(self, window_s: int) -> IntArray:
        """Sorted position of the first row of the group at most ``window_s`` seconds older."""
        return np.maximum(np.searchsorted(self.key, self.key - window_s, side="left"), self.first)

    def sum_from(self, values: IntArray, start: IntArray) -> IntArray:
        """Sum of ``values`` (log order) from sorted position ``start`` to just before each row."""
        total = np.concatenate([[0], np.cumsum(values[self.order])])
        return total[:-1] - total[start]

    def previous(self, values: np.ndarray, missing: np.ndarray) -> np.ndarray:
        """The value one row earlier in the group, or ``missing`` (sorted order) at its start."""
        ordered = values[self.order]
        return np.where(self.before > 0, np.roll(ordered, 1), missing)

    def in_log_order(self, values: np.ndarray) -> np.ndarray:
        """Values at sorted positions, put back in the order of the log."""
        result = np.empty_like(values)
        result[self.order] = values
        return result


def past_features(log: PaymentLog) -> pd.DataFrame:
    """Features of each payment, from the payment itself and from earlier rows of the log.

    Row i depends on rows 0..i only: removing or changing later payments never changes it, exactly.

    Parameters
    ----------
    log : PaymentLog
        Payments in order of time, shape ``(n,)`` each.

    Returns
    -------
    pandas.DataFrame
        ``(n, 22)``, no missing values: amounts in dollars, distances in km, ages in days.

    Raises
    ------
    ValueError
        If the log is not in order of time.

    Examples
    --------
    >>> from simulator.payments import payment_log
    >>> log = payment_log(2_000, seed=0)
    >>> past_features(log).isna().to_numpy().any()
    np.False_
    """
    if len(log) and bool((np.diff(log.time_s) < 0).any()):
        raise ValueError("log must be in order of time")
    columns: dict[str, np.ndarray] = {"amount": log.amount_cents / 100.0}
    columns |= _customer_history(log)
    columns |= _novelty(log)
    columns |= _shop_history(log)
    columns |= _moment(log)
    frame = pd.DataFrame({name: values.astype(np.float32) for name, values in columns.items()})
    kinds = pd.CategoricalDtype([category.name for category in CATEGORIES])
    frame["category"] = pd.Categorical.from_codes(log.category.tolist(), dtype=kinds)
    return frame


def _grouped(group: IntArray, time_s: IntArray) -> _Grouped:
    order = np.argsort(group, kind="stable")
    ordered = group[order]
    starts = np.concatenate([[True], ordered[1:] != ordered[:-1]])[: order.size]
    first = np.maximum.accumulate(np.where(starts, np.arange(order.size), 0))
    span = int(time_s.max(initial=0)) + 60 * DAY_S
    rank = np.cumsum(starts) - 1
    return _Grouped(order, first, rank * span + time_s[order], span)


def _customer_history(log: PaymentLog) -> dict[str, np.ndarray]:
    """Pace, spending and movement of the customer up to this payment."""
    group = _grouped(log.customer, log.time_s)
    here = np.arange(len(log))
    back = group.in_log_order
    past = group.before
    spent = group.sum_from(log.amount_cents, group.first)
    usual = (spent + USUAL_WEIGHT * USUAL_CENTS) / (past + USUAL_WEIGHT)
    hour, day, week = (group.since(s) for s in (HOUR_S, DAY_S, 7 * DAY_S))
    now = log.time_s[group.order]
    pause_s = now - group.previous(log.time_s, now - MEMORY_DAYS * DAY_S)
    pause_s = np.minimum(pause_s, MEMORY_DAYS * DAY_S)
    x, y = log.x_km[group.order], log.y_km[group.order]
    jump = np.hypot(
        x - group.previous(log.x_km, log.home_x_km[group.order]),
        y - group.previous(log.y_km, log.home_y_km[group.order]),
    )
    spent_day = group.sum_from(log.amount_cents, day)
    return {
        "amount_to_usual": log.amount_cents / back(usual),
        "payments_1h": back(here - hour),
        "payments_24h": back(here - day),
        "payments_7d": back(here - week),
        "spent_24h": back(spent_day) / 100.0,
        "spent_24h_to_usual": back(spent_day / usual),
        "minutes_since_previous": back(pause_s) / 60.0,
        "km_from_home": np.hypot(log.x_km - log.home_x_km, log.y_km - log.home_y_km),
        "km_from_previous": back(jump),
        "hours_from_usual": back(_hours_from_usual(log, group)),
    }


def _hours_from_usual(log: PaymentLog, group: _Grouped) -> FloatArray:
    """Distance on the clock [h] from the mean direction of the customer's earlier payments."""
    angle = 2.0 * np.pi * (log.time_s % DAY_S) / DAY_S
    sine = np.rint(UNIT_CIRCLE * np.sin(angle)).astype(np.int64)
    cosine = np.rint(UNIT_CIRCLE * np.cos(angle)).astype(np.int64)
    # Three imagined payments at three in the afternoon stand in for a history that is too short.
    usual_sine = group.sum_from(sine, group.first) - 3 * 707_107
    usual_cosine = group.sum_from(cosine, group.first) - 3 * 707_107
    turn = angle[group.order] - np.arctan2(usual_sine, usual_cosine)
    return np.abs((turn / (2.0 * np.pi) * 24.0 + 12.0) % 24.0 - 12.0)


def _novelty(log: PaymentLog) -> dict[str, np.ndarray]:
    """How new the shop, the kind of shop and the device are to this customer."""
    shop = _grouped(_pairs(log.customer, log.merchant), log.time_s)
    kind = _grouped(_pairs(log.customer, log.category), log.time_s)
    person = _grouped(log.customer, log.time_s)
    device = _grouped(_pairs(log.customer, log.device), log.time_s)
    visits = shop.in_log_order(shop.before)
    now = log.time_s[device.order]
    age_s = device.in_log_order(now - now[device.first])
    oldest_s = MEMORY_DAYS * DAY_S
    on_screen = log.device != IN_PERSON
    seen = device.in_log_order(device.before)
    return {
        "new_merchant": visits == 0,
        "visits_to_merchant": np.minimum(visits, FAMILIAR_VISITS),
        "category_share": (kind.in_log_order(kind.before) + 1.0)
        / (person.in_log_order(person.before) + len(CATEGORIES)),
        "new_device": on_screen & (seen == 0),
        "device_age_days": np.where(on_screen, np.minimum(age_s, oldest_s), oldest_s) / DAY_S,
    }


def _shop_history(log: PaymentLog) -> dict[str, np.ndarray]:
    """How busy the shop has been."""
    shop = _grouped(log.merchant, log.time_s)
    recent = np.arange(len(log)) - shop.since(DAY_S)
    return {"merchant_payments_24h": shop.in_log_order(recent)}


def _moment(log: PaymentLog) -> dict[str, np.ndarray]:
    """Hour, night, weekend and channel of the payment itself."""
    hour = (log.time_s % DAY_S) / HOUR_S
    weekday = (log.time_s // DAY_S) % 7
    return {
        "hour": hour,
        "night": hour < 6.0,
        "weekend": weekday >= 5,
        "online": log.online,
    }


def _pairs(left: IntArray, right: IntArray) -> IntArray:
    """One number per combination of two numbers below 2**31; the right may be negative."""
    return (left << 32) + right + (1 << 31)
