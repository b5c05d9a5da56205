"""Turns a simulated world into a log of ordinary card payments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np

from simulator.payment_world import (
    ONLINE,
    FloatArray,
    IntArray,
    World,
    category_values,
    make_arrays_read_only,
)

DAY_S = 86_400
DEVICES_PER_CUSTOMER = 4
IN_PERSON = -1  # the "device" of a payment made with the card in hand
UNSEEN_DEVICE_SHARE = 0.15  # of a customer's own online payments

# Relative number of payments per hour of the day and per day of the week (Monday first): assumed,
# shaped like retail opening hours with a lunch and an after-work peak.
HOUR_WEIGHTS = np.array(
    [1.2, 0.7, 0.4, 0.3, 0.3, 0.6, 1.6, 3.4, 5.0, 5.6, 6.0, 6.6,
     7.6, 6.8, 6.0, 6.0, 6.6, 7.8, 8.2, 7.2, 5.6, 4.2, 3.0, 2.0]
)  # fmt: skip
WEEKDAY_WEIGHTS = np.array([0.90, 0.92, 0.95, 1.00, 1.20, 1.25, 0.85])


@dataclass(frozen=True)
class PaymentLog:
    """Payments as a bank's switch sees them; every array has shape ``(n,)``.

    ``time_s`` counts seconds from the start of the log, ``amount_cents`` is in cents, ``pattern``
    is 0 for an ordinary payment and the fraud pattern's number otherwise. The place of an online
    payment is the customer's home: nobody travels for it.
    """

    time_s: IntArray
    customer: IntArray
    merchant: IntArray
    category: IntArray
    online: IntArray
    device: IntArray
    amount_cents: IntArray
    x_km: FloatArray
    y_km: FloatArray
    home_x_km: FloatArray
    home_y_km: FloatArray
    pattern: IntArray

    def __post_init__(self) -> None:
        make_arrays_read_only(self)

    def __len__(self) -> int:
        """Number of payments."""
        return int(self.time_s.size)

    def take(self, rows: IntArray) -> PaymentLog:
        """The payments at these rows, in this order."""
        return PaymentLog(**{f.name: getattr(self, f.name)[rows] for f in fields(self)})


def joined(logs: Sequence[PaymentLog]) -> PaymentLog:
    """All payments of several logs in order of time; ties keep the order of the logs."""
    columns = {
        f.name: np.concatenate([getattr(log, f.name) for log in logs]) for f in fields(PaymentLog)
    }
    log = PaymentLog(**columns)
    return log.take(np.argsort(log.time_s, kind="stable"))


def ordinary_payments(
    world: World, count: int, first_day: int, last_day: int, rng: np.random.Generator
) -> PaymentLog:
    """Payments that customers make themselves, in no particular order.

    Parameters
    ----------
    world : World
        Who pays and where.
    count : int
        Number of payments.
    first_day, last_day : int
        Payments fall on days ``first_day <= day < last_day``; day 0 is a Monday.
    rng : numpy.random.Generator
        Source of randomness.

    Examples
    --------
    >>> from simulator.payment_world import world
    >>> rng = np.random.default_rng(0)
    >>> log = ordinary_payments(world(50, 7 * DAY_S, rng), 1_000, 0, 7, rng)
    >>> len(log), int(log.pattern.max())
    (1000, 0)
    """
    people = world.customers
    share = people.activity / people.activity.sum()
    customer = rng.choice(share.size, size=count, p=share)
    time_s = _times(people.hour_shift[customer], first_day, last_day, rng)
    category = _draw_rows(people.taste, customer, rng)
    wish = category_values("online_share")[category] * people.online_liking[customer]
    online = (rng.random(count) < wish) | (category_values("online_share")[category] == 1.0)
    away = (people.trip_start_s[customer] <= time_s) & (time_s < people.trip_end_s[customer])
    city = np.where(away, people.trip_city[customer], people.city[customer])
    merchant = _usual_merchant(world, customer, np.where(online, ONLINE, city), category, rng)
    holiday = np.where(away, 1.5, 1.0)
    factor = people.spending[customer] * holiday
    return payments(
        world,
        time_s=time_s,
        customer=customer,
        merchant=merchant,
        device=np.where(online, _own_device(world, customer, time_s, rng), IN_PERSON),
        amount_cents=amounts_cents(category, factor, rng),
        pattern=np.zeros(count, dtype=np.int64),
    )


def payments(
    world: World,
    *,
    time_s: IntArray,
    customer: IntArray,
    merchant: IntArray,
    device: IntArray,
    amount_cents: IntArray,
    pattern: IntArray,
) -> PaymentLog:
    """A log completed with what follows from customer and merchant: place, category, channel."""
    shops, people = world.merchants, world.customers
    online = shops.city[merchant] == ONLINE
    home_x, home_y = people.x_km[customer], people.y_km[customer]
    return PaymentLog(
        time_s=time_s.astype(np.int64),
        customer=customer.astype(np.int64),
        merchant=merchant.astype(np.int64),
        category=shops.category[merchant],
        online=online.astype(np.int64),
        device=device.astype(np.int64),
        amount_cents=amount_cents.astype(np.int64),
        x_km=np.where(online, home_x, shops.x_km[merchant]),
        y_km=np.where(online, home_y, shops.y_km[merchant]),
        home_x_km=home_x,
        home_y_km=home_y,
        pattern=pattern.astype(np.int64),
    )


def amounts_cents(category: IntArray, factor: FloatArray, rng: np.random.Generator) -> IntArray:
    """Log-normal amounts [cents] around each category's median times ``factor``, at least 50."""
    median, spread = category_values("median_amount"), category_values("spread")
    noise = rng.normal(size=category.size)
    dollars = median[category] * factor * np.exp(spread[category] * noise)
    return np.maximum(np.rint(dollars * 100.0), 50.0).astype(np.int64)


def any_merchant(
    world: World, city: IntArray, category: IntArray, rng: np.random.Generator
) -> IntArray:
    """A shop drawn evenly from each row's pool of (city, category); city -1 is online."""
    start = world.merchants.pool_start[city, category]
    size = world.merchants.pool_size[city, category]
    return start + np.floor(rng.random(city.size) * size).astype(np.int64)


def _usual_merchant(
    world: World, customer: IntArray, city: IntArray, category: IntArray, rng: np.random.Generator
) -> IntArray:
    """Mostly one of the customer's three favourites of the pool, now and then any shop."""
    start = world.merchants.pool_start[city, category]
    size = world.merchants.pool_size[city, category]
    favourite = np.minimum(rng.geometric(0.55, size=customer.size), 3)
    habit = (customer * 7_919 + category * 104_729 + favourite * 15_485_863) % size
    explores = rng.random(customer.size) < 0.3
    return np.where(explores, any_merchant(world, city, category, rng), start + habit)


def _own_device(
    world: World, customer: IntArray, time_s: IntArray, rng: np.random.Generator
) -> IntArray:
    """The phone (0), a second device (1), after a replacement the new phone (2), or a guest's.

    A cleared browser or a borrowed computer looks like a device nobody has seen: negative numbers.
    """
    phone = np.where(time_s >= world.customers.new_device_s[customer], 2, 0)
    kind = np.where(rng.random(customer.size) < 0.15, 1, phone)
    unseen = rng.random(customer.size) < UNSEEN_DEVICE_SHARE
    guest = IN_PERSON - 1 - np.arange(customer.size)
    return np.where(unseen, guest, customer * DEVICES_PER_CUSTOMER + kind)


def _times(
    hour_shift: FloatArray, first_day: int, last_day: int, rng: np.random.Generator
) -> IntArray:
    """Seconds from the start of the log, with a weekly and a daily rhythm."""
    days = np.arange(first_day, last_day)
    weight = WEEKDAY_WEIGHTS[days % 7]
    day = rng.choice(days, size=hour_shift.size, p=weight / weight.sum())
    hour = rng.choice(24, size=hour_shift.size, p=HOUR_WEIGHTS / HOUR_WEIGHTS.sum())
    of_day = (hour + rng.random(hour_shift.size) + hour_shift) % 24.0
    second = np.minimum(np.floor(of_day * 3_600.0), DAY_S - 1)
    return (day * DAY_S + second).astype(np.int64)


def _draw_rows(shares: FloatArray, row: IntArray, rng: np.random.Generator) -> IntArray:
    """One column per row, drawn with the probabilities ``shares[row]``."""
    edges = np.cumsum(shares, axis=1)[:, :-1]
    u = rng.random(row.size)
    return (u[:, None] >= edges[row]).sum(axis=1)
