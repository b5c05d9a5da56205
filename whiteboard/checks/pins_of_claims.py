"""Turns a claim and the pins into the pins it is about, and whether they bear it out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from whiteboard.claims import Claim
from whiteboard.evidence import Evidence, currency_of
from whiteboard.serving_metrics import base_of

__all__ = ["agrees", "best_of", "cases_in", "interval_differs", "is_about", "is_at"]

ABOUT = 0.05
"""How far, relative to itself, a number with "about" may be from the pin."""
_DAYS = MappingProxyType(
    {
        "hour": (1 / 24,),
        "day": (1.0,),
        "week": (7.0,),
        "month": (30.0, 365 / 12),
        "quarter": (90.0, 365 / 4),
        "year": (365.0, 360.0),
    }
)
"""Days of a period, as people reckon."""
_MONTHS = MappingProxyType({"": 1, "month": 1, "quarter": 3, "year": 12})
"""Months of a period in which a fleet is paid for."""
_SECONDS_A_DAY = 86_400
_DIGITS = 3
"""Significant digits with which a pin is shown."""


def is_about(pin: Evidence, metric: str) -> bool:
    """Return whether a pin is a figure of `metric`, of one model."""
    if getattr(pin, "against", ""):
        return False
    return metric in (pin.metric, base_of(pin.metric))


def agrees(claim: Claim, pin: Evidence) -> bool:
    """Return whether a claim, at the digits it is written with, lies where the pin allows.

    That is inside the pin's interval or, when it has none, at the pin's value as it is shown. A
    cost of a period is brought to 1,000 cases by the cases a day of the pin's scenario first.
    """
    if math.isnan(pin.value):
        return False
    signs = {claim.currency, currency_of(pin)} - {""}
    if claim.unit == "currency" and len(signs) > 1:
        return False
    if pin.unit == "currency per month":
        months = _MONTHS.get(claim.period)
        return months is None or _is_allowed(_scaled(claim, 1 / months), pin)
    if claim.unit == "currency" and claim.period:
        return any(_is_allowed(_per_1000(claim, cases), pin) for cases in cases_in(claim, pin))
    return _is_allowed(claim, pin)


def cases_in(claim: Claim, pin: Evidence) -> tuple[float, ...]:
    """Return how many cases arrive in the period of a claim, by the pin's scenario.

    What a fleet costs is told for its predictions, which arrive at the rate it is under. A month is
    30 days or a twelfth of a year; empty when the scenario cannot be read or the period is not one
    of `_DAYS`.
    """
    if pin.scenario is None:
        return ()
    of_fleet = base_of(pin.metric) == "fleet_cost_per_1000"
    served = pin.scenario.serving.arrival_rate_per_s * _SECONDS_A_DAY
    a_day = served if of_fleet else pin.scenario.cases_per_day
    return tuple(days * a_day for days in _DAYS.get(claim.period, ()))


def is_at(pin: Evidence, threshold: Claim) -> bool:
    """Return whether a pin was taken at a threshold that a text names, at its digits."""
    if pin.threshold is None:
        return True
    slack = threshold.step * (1 + 1e-9) + _shown_step(pin.threshold)
    return abs(pin.threshold - threshold.value) <= slack


def _per_1000(claim: Claim, cases: float) -> Claim:
    """Return a cost of so many cases as one of 1,000."""
    return _scaled(claim, 1000 / cases)


def _scaled(claim: Claim, scale: float) -> Claim:
    return replace(
        claim,
        value=claim.value * scale,
        step=claim.step * scale,
        low=claim.low * scale,
        high=claim.high * scale,
        period="",
    )


def _is_allowed(claim: Claim, pin: Evidence) -> bool:
    low, high = _written(claim)
    shown = _shown_step(pin.value)
    if pin.interval is None:
        # A rate that must not be exceeded is shown rounded down: by a whole last digit at most.
        below = 2 * shown if base_of(pin.metric) == "largest_rate" else shown
        return low - shown <= pin.value <= high + below
    ends = (pin.interval.low - _shown_step(pin.interval.low), pin.interval.high)
    return low <= ends[1] + _shown_step(ends[1]) and high >= ends[0]


def interval_differs(claim: Claim, pin: Evidence) -> bool:
    """Return whether an interval is written beside a figure that is not the pin's."""
    if claim.ranged or not claim.has_interval or pin.interval is None or math.isnan(pin.value):
        return False
    if claim.period:
        return False
    pairs = ((claim.low, pin.interval.low), (claim.high, pin.interval.high))
    return any(abs(said - held) > 2 * claim.step + _shown_step(held) for said, held in pairs)


def best_of(claim: Claim, pins: Sequence[Evidence]) -> Evidence:
    """Return the pin whose value is nearest to the claim; the latest among equals."""
    return min(
        reversed(pins),
        key=lambda pin: math.inf if math.isnan(pin.value) else abs(pin.value - claim.value),
    )


def _written(claim: Claim) -> tuple[float, float]:
    """Return between which values a claim lies, as it is written."""
    if claim.ranged:
        return claim.low - claim.step, claim.high + claim.step
    slack = claim.step * (1 + 1e-9)
    if claim.bound == "about":
        slack = max(slack, ABOUT * abs(claim.value))
    low = -math.inf if claim.bound == "at_most" else claim.value - slack
    high = math.inf if claim.bound == "at_least" else claim.value + slack
    return low, high


def _shown_step(value: float) -> float:
    """Return half of the last digit with which a value is shown."""
    if value == 0 or not math.isfinite(value):
        return 0.0
    digit = math.floor(math.log10(abs(value))) - (_DIGITS - 1)
    return 0.5 * 10.0**digit * (1 + 1e-9)
