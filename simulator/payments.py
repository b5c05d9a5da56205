"""Turns a seed into labelled card payments with past-only features and three fraud patterns.

Everything here is simulated. The shape of the world (rhythm, amounts, distances, how thieves
behave) is assumed, not fitted to any bank's data; no real card-fraud data may be redistributed.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from simulator.payment_features import past_features
from simulator.payment_frauds import (
    PATTERNS,
    account_takeovers,
    compromised_merchants,
    stolen_cards,
)
from simulator.payment_log import DAY_S, PaymentLog, joined, ordinary_payments
from simulator.payment_world import world

__all__ = ["PATTERNS", "CardPayments", "card_payments", "payment_log"]

PAYMENTS_VERSION = 1  # raise whenever the same seed gives other payments
PAYMENTS = 200_000
PREVALENCE = 0.002
DAYS = 56
HISTORY_DAYS = 14  # simulated before the first payment shown, so that customers have a past
PAYMENTS_PER_CUSTOMER = 40
PATTERN_SHARES = (0.40, 0.30, 0.30)  # of all frauds: stolen card, compromised merchant, takeover
FIRST_DAY = np.datetime64("2024-01-01", "s")  # a Monday
MIN_PAYMENTS = 1_000


@dataclass(frozen=True, eq=False)
class CardPayments:
    """Simulated payments in order of time; arrays are read-only, shape ``(n,)``.

    ``X`` holds what a bank knows at the moment of payment. ``pattern`` names the kind of fraud
    (``"none"`` for ordinary payments); it and ``customer`` are for slices, never for models.
    """

    X: pd.DataFrame
    y: NDArray[np.int8]
    time: NDArray[np.datetime64]
    amount: NDArray[np.float64]
    pattern: NDArray[np.str_]
    customer: NDArray[np.int64]

    def __post_init__(self) -> None:
        for values in (self.y, self.time, self.amount, self.pattern, self.customer):
            values.setflags(write=False)


def card_payments(
    n: int = PAYMENTS, *, seed: int = 0, prevalence: float = PREVALENCE
) -> CardPayments:
    """Simulated card payments over eight weeks, the last of a ten-week history.

    Parameters
    ----------
    n : int
        Number of payments, at least 1,000.
    seed : int
        Same seed, same payments.
    prevalence : float
        Share of frauds, in (0, 0.05]; exact to the nearest payment.

    Returns
    -------
    CardPayments
        ``X`` is a fresh frame that belongs to the caller; the arrays are read-only.

    Raises
    ------
    ValueError
        If ``n`` or ``prevalence`` is out of range.

    Examples
    --------
    >>> made = card_payments(5_000, seed=1)
    >>> made.X.shape, int(made.y.sum())
    ((5000, 22), 10)
    """
    made = _generated(_checked_count(n), seed, _checked_prevalence(prevalence))
    return replace(made, X=made.X.copy())


def payment_log(n: int = PAYMENTS, *, seed: int = 0, prevalence: float = PREVALENCE) -> PaymentLog:
    """The raw log behind `card_payments`, with the two weeks of history before it.

    Parameters and errors are those of `card_payments`.

    Examples
    --------
    >>> len(payment_log(4_000, seed=1))
    5000
    """
    n, prevalence = _checked_count(n), _checked_prevalence(prevalence)
    rng = np.random.default_rng(seed)
    last_day = HISTORY_DAYS + DAYS
    made = world(max(40, n // PAYMENTS_PER_CUSTOMER), last_day * DAY_S, rng)
    stolen, leaked, taken = _frauds_per_pattern(max(3, math.floor(n * prevalence + 0.5)))
    shown = n - stolen - leaked - taken
    history = ordinary_payments(made, n * HISTORY_DAYS // DAYS, 0, HISTORY_DAYS, rng)
    present = ordinary_payments(made, shown, HISTORY_DAYS, last_day, rng)
    ordinary = joined([history, present])
    frauds = [
        stolen_cards(made, stolen, HISTORY_DAYS, last_day, rng),
        compromised_merchants(made, ordinary, leaked, HISTORY_DAYS, last_day, rng),
        account_takeovers(made, taken, HISTORY_DAYS, last_day, rng),
    ]
    return joined([ordinary, *frauds])


@lru_cache(maxsize=2)
def _generated(n: int, seed: int, prevalence: float) -> CardPayments:
    log = payment_log(n, seed=seed, prevalence=prevalence)
    features = past_features(log)
    shown = np.flatnonzero(log.time_s >= HISTORY_DAYS * DAY_S)
    log = log.take(shown)
    seconds = log.time_s - HISTORY_DAYS * DAY_S
    return CardPayments(
        X=features.iloc[shown].reset_index(drop=True),
        y=(log.pattern > 0).astype(np.int8),
        time=FIRST_DAY + seconds.astype("timedelta64[s]"),
        amount=log.amount_cents / 100.0,
        pattern=np.array(PATTERNS, dtype=np.str_)[log.pattern],
        customer=log.customer,
    )


def _frauds_per_pattern(frauds: int) -> tuple[int, int, int]:
    """Split ``frauds`` by `PATTERN_SHARES`, at least one each."""
    leaked = max(1, round(frauds * PATTERN_SHARES[1]))
    taken = max(1, round(frauds * PATTERN_SHARES[2]))
    return frauds - leaked - taken, leaked, taken


def _checked_count(n: int) -> int:
    if n < MIN_PAYMENTS:
        raise ValueError(f"n must be at least {MIN_PAYMENTS:,} payments, got {n}")
    return int(n)


def _checked_prevalence(prevalence: float) -> float:
    if not 0.0 < prevalence <= 0.05:
        raise ValueError(f"prevalence must be in (0, 0.05], got {prevalence}")
    return float(prevalence)
