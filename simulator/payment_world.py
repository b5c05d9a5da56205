"""Turns a seed into the people and shops of the card-payment simulator."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

HOURS_PER_DAY = 24
CITIES = 12
COUNTRY_KM = 1_500.0  # the simulated country is a square with this side
CITY_SPREAD_KM = 9.0  # homes and shops lie this far (standard deviation) from their city's centre
ONLINE = -1  # the "city" of shops that are reached through a screen


@dataclass(frozen=True)
class Category:
    """What is typical of one kind of shop; shares are in [0, 1], amounts in dollars."""

    name: str
    share: float  # of all ordinary payments
    median_amount: float
    spread: float  # standard deviation of the natural log of the amount
    online_share: float
    appeal: float  # how much a thief prefers it (relative weight)


CATEGORIES: tuple[Category, ...] = (
    Category("groceries", 0.27, 34.0, 0.60, 0.06, 0.4),
    Category("restaurants", 0.18, 23.0, 0.55, 0.10, 0.3),
    Category("fuel", 0.09, 44.0, 0.35, 0.00, 0.9),
    Category("transport", 0.12, 9.0, 0.75, 0.30, 0.3),
    Category("clothing", 0.08, 52.0, 0.65, 0.35, 1.2),
    Category("electronics", 0.04, 120.0, 0.90, 0.55, 3.0),
    Category("travel", 0.03, 210.0, 0.85, 0.70, 1.2),
    Category("leisure", 0.08, 28.0, 0.70, 0.40, 0.5),
    Category("health", 0.06, 38.0, 0.65, 0.12, 0.3),
    Category("digital goods", 0.05, 12.0, 0.80, 1.00, 2.2),
)

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


def category_values(attribute: str) -> FloatArray:
    """One attribute of every category, in the order of ``CATEGORIES``, shape ``(10,)``."""
    return np.array([getattr(category, attribute) for category in CATEGORIES], dtype=np.float64)


def make_arrays_read_only(value: Any) -> None:
    """Forbid writing into every array field of a dataclass."""
    for field in fields(value):
        array = getattr(value, field.name)
        if isinstance(array, np.ndarray):
            array.setflags(write=False)


@dataclass(frozen=True)
class Customers:
    """Every array has shape ``(customers,)`` unless said; places are kilometres on a plane."""

    city: IntArray
    x_km: FloatArray
    y_km: FloatArray
    activity: FloatArray  # relative number of payments
    spending: FloatArray  # factor on every amount, 1 is usual
    taste: FloatArray  # (customers, categories): share of payments, rows sum to 1
    hour_shift: FloatArray  # hours by which this person's day starts late
    online_liking: FloatArray  # factor on a category's online share
    trip_city: IntArray
    trip_start_s: FloatArray  # inf for customers who stay at home
    trip_end_s: FloatArray
    new_device_s: FloatArray  # when the customer replaces the phone; inf for most

    def __post_init__(self) -> None:
        make_arrays_read_only(self)


@dataclass(frozen=True)
class Merchants:
    """Shops sorted by (city, category); a pool is the shops of one city and category."""

    city: IntArray
    category: IntArray
    x_km: FloatArray
    y_km: FloatArray
    risk: FloatArray  # how weak its protection is; decides which shops are compromised
    pool_start: IntArray  # (cities + 1, categories); the last row is the online shops
    pool_size: IntArray

    def __post_init__(self) -> None:
        make_arrays_read_only(self)


@dataclass(frozen=True)
class World:
    """Customers, merchants and the centres of the cities ``(cities, 2)`` in kilometres."""

    customers: Customers
    merchants: Merchants
    centres_km: FloatArray


def world(customer_count: int, span_s: float, rng: np.random.Generator) -> World:
    """A random world: cities, the people who live there and the shops they can visit.

    Parameters
    ----------
    customer_count : int
        Number of card holders.
    span_s : float
        Length of the simulated period [s]; trips and new phones fall inside it.
    rng : numpy.random.Generator
        Source of randomness.

    Examples
    --------
    >>> made = world(100, 86_400.0, np.random.default_rng(0))
    >>> made.customers.taste.shape
    (100, 10)
    """
    centres = rng.uniform(0.0, COUNTRY_KM, size=(CITIES, 2))
    size = 1.0 / np.arange(1, CITIES + 1)
    city_share = size / size.sum()
    return World(
        customers=_customers(customer_count, span_s, centres, city_share, rng),
        merchants=_merchants(centres, city_share, rng),
        centres_km=centres,
    )


def _customers(
    n: int, span_s: float, centres: FloatArray, city_share: FloatArray, rng: np.random.Generator
) -> Customers:
    city = rng.choice(CITIES, size=n, p=city_share)
    home = centres[city] + rng.normal(0.0, CITY_SPREAD_KM, size=(n, 2))
    taste = rng.gamma(8.0 * category_values("share"), size=(n, len(CATEGORIES))) + 1e-3
    day_s = 86_400.0
    travels = rng.random(n) < 0.5
    trip_start = np.where(travels, rng.uniform(0.0, span_s, n), np.inf)
    replaces = rng.random(n) < 0.12
    return Customers(
        city=city,
        x_km=home[:, 0],
        y_km=home[:, 1],
        activity=rng.gamma(2.0, size=n) + 0.05,
        spending=np.exp(rng.normal(0.0, 0.45, n)),
        taste=taste / taste.sum(axis=1, keepdims=True),
        hour_shift=rng.normal(0.0, 1.6, n),
        online_liking=np.clip(rng.gamma(4.0, 0.25, n), 0.1, 2.5),
        trip_city=rng.integers(0, CITIES, n),
        trip_start_s=trip_start,
        trip_end_s=trip_start + rng.uniform(2.0, 8.0, n) * day_s,
        new_device_s=np.where(replaces, rng.uniform(0.0, span_s, n), np.inf),
    )


def _merchants(centres: FloatArray, city_share: FloatArray, rng: np.random.Generator) -> Merchants:
    share, online = category_values("share"), category_values("online_share")
    in_city = np.ceil(1_500 * city_share[:, None] * (share * (1.0 - online))[None, :]) + 3.0
    on_screen = np.ceil(300 * share * online) + 8.0
    sizes: IntArray = np.vstack([in_city, on_screen]).astype(np.int64)
    places, kinds = CITIES + 1, len(CATEGORIES)
    city = np.repeat(np.repeat(np.arange(places), kinds), sizes.ravel())
    category = np.repeat(np.tile(np.arange(kinds), places), sizes.ravel())
    city = np.where(city == CITIES, ONLINE, city)
    count = city.size
    place = centres[np.maximum(city, 0)] + rng.normal(0.0, CITY_SPREAD_KM, size=(count, 2))
    start = np.concatenate([[0], np.cumsum(sizes.ravel())[:-1]]).reshape(sizes.shape)
    return Merchants(
        city=city,
        category=category,
        x_km=place[:, 0],
        y_km=place[:, 1],
        risk=rng.gamma(1.0, size=count),
        pool_start=start,
        pool_size=sizes,
    )
