"""Turns the name of a data set into groups of its columns, each with a price and a look-up time."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = [
    "FEATURE_GROUPS",
    "LARGEST_MS",
    "LARGEST_PRICE",
    "LARGEST_RATIO",
    "MOST_GROUPS",
    "SMALLEST_MS",
    "FeatureGroup",
    "feature_groups",
]

MOST_GROUPS = 5
"""All subsets are scored, so that one more group doubles the work."""
LARGEST_PRICE = 1e9
LARGEST_MS = 1e6
SMALLEST_MS = 1e-3
"""No look-up over a wire or in memory has a median below a microsecond [ms]."""
LARGEST_RATIO = 1e4
"""Largest p99 of a look-up by its p50: above it a log-normal has no useful scale."""
_FILE = Path(__file__).parent / "data" / "assumptions" / "feature_groups.toml"


@dataclass(frozen=True, kw_only=True)
class FeatureGroup:
    """Columns that are fetched together, and what fetching them is assumed to take.

    Parameters
    ----------
    name, title : str
        Key within the data set; what the screen shows.
    columns : tuple of str
        Columns of ``X``; every column of a data set is in exactly one of its groups.
    price_per_1000 : float
        Assumed price [currency of the data set's costs per 1,000 predictions].
    p50_ms, p99_ms : float
        Assumed time of the look-up [ms]: log-normal with this median, at least `SMALLEST_MS`, and
        this 99th percentile, at most `LARGEST_RATIO` times the median; both 0 when the values come
        with the request.
    note : str
        Where the values would come from, in words.

    Raises
    ------
    ValueError
        Naming the field, the rule and the value.

    Examples
    --------
    >>> group = FeatureGroup(
    ...     name="bureau", title="Credit bureau", columns=("score",), price_per_1000=500.0,
    ...     p50_ms=80.0, p99_ms=400.0, note="Assumed.",
    ... )
    >>> group.at_hand
    False
    """

    name: str
    title: str
    columns: tuple[str, ...]
    price_per_1000: float
    p50_ms: float
    p99_ms: float
    note: str

    def __post_init__(self) -> None:
        if not self.columns:
            raise ValueError(f"columns of {self.title} must name at least one column, got none")
        checked = (
            ("price per 1,000", self.price_per_1000, LARGEST_PRICE),
            ("p50 [ms]", self.p50_ms, LARGEST_MS),
            ("p99 [ms]", self.p99_ms, LARGEST_MS),
        )
        for what, value, largest in checked:
            if not (math.isfinite(value) and 0 <= value <= largest):
                raise ValueError(
                    f"{what} of {self.title} must be between 0 and {largest:,.0f}, got {value:g}"
                )
        if self.p99_ms < self.p50_ms or (self.p50_ms == 0 and self.p99_ms > 0):
            raise ValueError(
                f"p99 of {self.title} must be at least its p50, and a p50 of 0 ms means no look-up "
                f"at all, got p50 {self.p50_ms:g} ms and p99 {self.p99_ms:g} ms"
            )
        if 0 < self.p50_ms < SMALLEST_MS:
            raise ValueError(
                f"p50 of {self.title} must be 0 (no look-up) or at least {SMALLEST_MS:g} ms, got "
                f"p50 {self.p50_ms:g} ms and p99 {self.p99_ms:g} ms"
            )
        if self.p99_ms > LARGEST_RATIO * self.p50_ms:
            raise ValueError(
                f"p99 of {self.title} must be at most {LARGEST_RATIO:,.0f} times its p50, got p50 "
                f"{self.p50_ms:g} ms and p99 {self.p99_ms:g} ms"
            )

    @property
    def at_hand(self) -> bool:
        """Whether the values take no time to fetch."""
        return self.p50_ms == 0


def _read() -> dict[str, tuple[FeatureGroup, ...]]:
    with _FILE.open("rb") as file:
        found: dict[str, list[dict[str, Any]]] = tomllib.load(file)
    return {
        dataset: tuple(FeatureGroup(columns=tuple(row.pop("columns")), **row) for row in rows)
        for dataset, rows in found.items()
    }


FEATURE_GROUPS = _read()
"""Groups of every data set, in the order in which a screen lists them."""


def feature_groups(dataset: str) -> tuple[FeatureGroup, ...]:
    """Groups of a data set, two to five of them, with the assumptions they start with.

    Raises
    ------
    ValueError
        For a data set without groups, naming those that have some.

    Examples
    --------
    >>> [group.name for group in feature_groups("binormal")]
    ['score', 'noise']
    """
    if dataset not in FEATURE_GROUPS:
        known = ", ".join(FEATURE_GROUPS)
        raise ValueError(f"dataset must be one of {known}, got {dataset[:60]!r}")
    return FEATURE_GROUPS[dataset]
