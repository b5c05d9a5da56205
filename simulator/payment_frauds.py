"""Turns a log of ordinary card payments into the frauds committed around it, in three patterns."""

from __future__ import annotations

import numpy as np

from simulator.payment_log import (
    DAY_S,
    DEVICES_PER_CUSTOMER,
    IN_PERSON,
    PaymentLog,
    amounts_cents,
    any_merchant,
    payments,
)
from simulator.payment_world import (
    CITIES,
    ONLINE,
    FloatArray,
    IntArray,
    World,
    category_values,
)

# The patterns in the order of their numbers; 0 is an ordinary payment.
PATTERNS: tuple[str, ...] = (
    "none",
    "stolen card",
    "compromised merchant",
    "account takeover",
)
STOLEN_CARD, COMPROMISED_MERCHANT, ACCOUNT_TAKEOVER = 1, 2, 3
LEAK_DAYS = 14  # how long a compromised shop copies the cards it sees


def stolen_cards(
    world: World, count: int, first_day: int, last_day: int, rng: np.random.Generator
) -> PaymentLog:
    """Bursts of large payments, mostly far from home and at odd hours, within a few hours.

    Exactly ``count`` frauds; each card is used 2 to 9 times until it is blocked.
    """
    uses = 2 + rng.poisson(3.0, size=count)
    burst, step = _episodes(uses, count)
    bursts = int(burst[-1]) + 1
    victim = rng.integers(0, world.customers.city.size, bursts)
    hour = np.where(
        rng.random(bursts) < 0.35, rng.normal(1.0, 3.0, bursts), rng.normal(15.0, 4.5, bursts)
    )
    start_s = rng.integers(first_day, last_day, bursts) * DAY_S + (hour % 24.0) * 3_600.0
    gap_s = rng.exponential(2_400.0, size=count) + 60.0
    time_s = np.floor(start_s[burst] + _running_total(np.where(step > 0, gap_s, 0.0), step))
    far = rng.random(bursts) < 0.5
    home = world.customers.city[victim]
    city = np.where(far, rng.integers(0, CITIES, bursts), home)[burst]
    category = _tempting_category(count, rng)
    online = (rng.random(count) < 0.2) | (category_values("online_share")[category] == 1.0)
    merchant = any_merchant(world, np.where(online, ONLINE, city), category, rng)
    return payments(
        world,
        time_s=_inside(time_s, last_day),
        customer=victim[burst],
        merchant=merchant,
        device=np.where(online, _strange_device(world, STOLEN_CARD, burst), IN_PERSON),
        amount_cents=amounts_cents(category, np.full(count, 1.7), rng),
        pattern=np.full(count, STOLEN_CARD),
    )


def compromised_merchants(
    world: World,
    log: PaymentLog,
    count: int,
    first_day: int,
    last_day: int,
    rng: np.random.Generator,
) -> PaymentLog:
    """Cards that paid at a leaking shop and are abused days later, often after a small test.

    Exactly ``count`` frauds. ``log`` says who paid where; shops leak in proportion to their risk.
    """
    uses = 2 + rng.poisson(1.2, size=count)
    card, step = _episodes(uses, count)
    cards = int(card[-1]) + 1
    seen = _skimmed_payments(world, log, cards, rng)
    victim, leak_s = log.customer[seen], log.time_s[seen]
    lag_s = (0.5 + rng.gamma(2.0, 2.5, size=cards)) * DAY_S
    left_s = last_day * DAY_S - leak_s
    start_s = leak_s + np.minimum(lag_s, left_s * rng.uniform(0.1, 0.95, cards))
    opening_s = (first_day + 5.0 * rng.random(cards)) * DAY_S
    start_s = np.where(start_s < first_day * DAY_S, opening_s, start_s)
    gap_s = rng.exponential(3.0 * 3_600.0, size=count) + 30.0
    time_s = np.floor(start_s[card] + _running_total(np.where(step > 0, gap_s, 0.0), step))
    cloned = (rng.random(cards) < 0.45)[card]  # a copy of the card is used in person, near home
    category = _tempting_category(count, rng)
    cloned &= category_values("online_share")[category] < 1.0
    city = np.where(cloned, world.customers.city[victim][card], ONLINE)
    tests = (step == 0) & (rng.random(cards) < 0.6)[card]
    factor = np.where(tests, 0.12, 1.3)
    return payments(
        world,
        time_s=_inside(time_s, last_day),
        customer=victim[card],
        merchant=any_merchant(world, city, category, rng),
        device=np.where(cloned, IN_PERSON, _strange_device(world, COMPROMISED_MERCHANT, card)),
        amount_cents=amounts_cents(category, factor, rng),
        pattern=np.full(count, COMPROMISED_MERCHANT),
    )


def account_takeovers(
    world: World, count: int, first_day: int, last_day: int, rng: np.random.Generator
) -> PaymentLog:
    """Somebody else pays online from a new device for days; habits change, amounts grow.

    Exactly ``count`` frauds; amounts rise from the customer's usual level to about four times it.
    """
    uses = 3 + rng.poisson(4.0, size=count)
    account, step = _episodes(uses, count)
    accounts = int(account[-1]) + 1
    victim = rng.integers(0, world.customers.city.size, accounts)
    start_s = rng.uniform(first_day, last_day, accounts) * DAY_S
    gap_s = rng.exponential(0.8 * DAY_S, size=count) + 120.0
    time_s = np.floor(start_s[account] + _running_total(np.where(step > 0, gap_s, 0.0), step))
    category = _tempting_category(count, rng)
    online_only = np.full(count, ONLINE)
    known = rng.random(accounts) < 0.3  # through malware the thief pays from the customer's phone
    phone = victim * DEVICES_PER_CUSTOMER
    strange = _strange_device(world, ACCOUNT_TAKEOVER, np.arange(accounts))
    growth = np.minimum(0.9 + 0.4 * step, 4.0) * world.customers.spending[victim[account]]
    return payments(
        world,
        time_s=_inside(time_s, last_day),
        customer=victim[account],
        merchant=any_merchant(world, online_only, category, rng),
        device=np.where(known, phone, strange)[account],
        amount_cents=amounts_cents(category, growth, rng),
        pattern=np.full(count, ACCOUNT_TAKEOVER),
    )


def _episodes(uses: IntArray, count: int) -> tuple[IntArray, IntArray]:
    """Episode number and step within it for exactly ``count`` frauds; the last may be cut short."""
    episode = np.repeat(np.arange(uses.size), uses)[:count]
    first = np.concatenate([[0], np.cumsum(uses)[:-1]])
    return episode, np.arange(count) - first[episode]


def _running_total(gap: FloatArray, step: IntArray) -> FloatArray:
    """Sum of the gaps since the episode began."""
    total = np.cumsum(gap)
    first = np.maximum.accumulate(np.where(step == 0, np.arange(step.size), 0))
    return total - total[first]


def _inside(time_s: FloatArray, last_day: int) -> IntArray:
    """Whole seconds; what would come after the last day is moved to a moment before its end."""
    end_s = last_day * DAY_S
    late = time_s >= end_s
    back = np.floor(end_s - 1 - (time_s - end_s) % (2 * DAY_S))
    return np.where(late, back, time_s).astype(np.int64)


def _tempting_category(count: int, rng: np.random.Generator) -> IntArray:
    """Kinds of shop as thieves choose them: what people buy, weighted by what sells on."""
    weight = category_values("share") * category_values("appeal")
    return rng.choice(weight.size, size=count, p=weight / weight.sum())


def _strange_device(world: World, pattern: int, episode: IntArray) -> IntArray:
    """A device number that no customer owns, the same throughout one episode."""
    own = world.customers.city.size * DEVICES_PER_CUSTOMER
    return own + episode * len(PATTERNS) + pattern


def _skimmed_payments(
    world: World, log: PaymentLog, cards: int, rng: np.random.Generator
) -> IntArray:
    """Rows of ``log``, one per card to be abused, at a few shops that each leak for a while."""
    visits = np.bincount(log.merchant, minlength=world.merchants.risk.size)
    enough = min(30, int(visits.max()))
    weight = world.merchants.risk * visits * (visits >= enough)
    shops = min(max(2, cards // 12), int((weight > 0).sum()))
    leaking = rng.choice(weight.size, size=shops, replace=False, p=weight / weight.sum())
    begins_s = np.full(weight.size, np.inf)
    begins_s[leaking] = rng.uniform(0.0, 0.8, shops) * float(log.time_s.max())
    since_s = log.time_s - begins_s[log.merchant]
    rows = np.flatnonzero((since_s >= 0) & (since_s < LEAK_DAYS * DAY_S))
    if rows.size == 0:  # a very small world: any earlier visit to one of the shops will do
        rows = np.flatnonzero(np.isin(log.merchant, leaking))
    rows = rng.permutation(rows)
    _, one_per_card = np.unique(log.customer[rows], return_index=True)
    return rng.choice(rows[one_per_card], size=cards, replace=cards > one_per_card.size)
