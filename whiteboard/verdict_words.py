"""Turns a pin and the figure of today into what differs between them, and into words."""

from __future__ import annotations

import math

from whiteboard.evidence import Evidence, interval_text, value_text
from whiteboard.evidence_measured import measured_text

__all__ = [
    "change",
    "data_words",
    "listed",
    "measured_words",
    "misfit",
    "other_interval",
    "other_versions",
    "same",
    "same_figure",
    "same_words",
    "times_of",
]

TOLERANCE = 1e-12
"""Figures that differ by less, relative to their size, are the same."""


def misfit(pin: Evidence, now: Evidence) -> str:
    """Return which words of a pin are not those of its figure; neither data nor libraries do it."""
    if pin.claim != now.claim:
        return f"The pin calls it {pin.claim[:120]}, the scenario gives {now.claim}."
    if pin.unit != now.unit:
        return f"The pin's unit is {pin.unit or 'none'}, the scenario gives {now.unit or 'none'}."
    if (pin.threshold is None) != (now.threshold is None):
        old, new = (_threshold_words(one.threshold) for one in (pin, now))
        return f"The pin has {old}, the scenario gives {new}."
    return ""


def same(pin: Evidence, now: Evidence) -> bool:
    """Return whether value, interval and threshold are equal, to rounding in the last digits."""
    return same_figure(pin, now) and _same_threshold(pin, now)


def _same_threshold(pin: Evidence, now: Evidence) -> bool:
    if pin.threshold is None or now.threshold is None:
        return pin.threshold is now.threshold
    return math.isclose(pin.threshold, now.threshold, rel_tol=TOLERANCE)


def _threshold_words(threshold: float | None) -> str:
    return "no threshold" if threshold is None else f"the threshold {threshold!r}"


def same_figure(pin: Evidence, now: Evidence) -> bool:
    """Return whether value and interval are equal, to rounding in the last digits."""
    if (pin.interval is None) != (now.interval is None):
        return False
    before, after = _numbers(pin), _numbers(now)
    scale = max((abs(number) for number in before if math.isfinite(number)), default=0.0)
    return all(
        (math.isnan(a) and math.isnan(b))
        or math.isclose(a, b, rel_tol=TOLERANCE, abs_tol=TOLERANCE * scale)
        for a, b in zip(before, after, strict=True)
    )


def _numbers(pin: Evidence) -> tuple[float, ...]:
    ends = (pin.interval.low, pin.interval.high) if pin.interval else ()
    return (pin.value, *ends)


def same_words(pin: Evidence, now: Evidence) -> str:
    """Return that a figure comes out the same, and with which other versions."""
    if not pin.libraries:
        return "It comes out the same."
    others = other_versions(pin.libraries, now.libraries)
    return f"It comes out the same{f', with {listed(others, 1)}' if others else ''}."


def data_words(pin: Evidence, now: Evidence) -> str:
    """Return that the rows are others, and what that does to the figure."""
    opening = "The rows are not those it was pinned on: the data set or its sampling has changed."
    if same(pin, now):
        return f"{opening} The figure comes out the same."
    return f"{opening} {change(pin, now)}"


def times_of(pin: Evidence) -> dict[str, str]:
    """Return which measured times a figure rests on, by model."""
    return {one.model: one.profile for one in pin.measured}


def measured_words(pin: Evidence, now: Evidence) -> str:
    """Return that the measured times are others, whose, and what that does to the figure."""
    machines = [{one.machine for one in one_of.measured} for one_of in (pin, now)]
    where = "on another machine" if machines[0] != machines[1] else "another time"
    opening = (
        f"The service times are others, taken {where}: the pin rests on those "
        f"{measured_text(pin.measured)}; here are those {measured_text(now.measured)}."
    )
    if same(pin, now):
        return f"{opening} The figure comes out the same."
    return f"{opening} {change(pin, now)}"


def change(pin: Evidence, now: Evidence) -> str:
    """Return the old and the new figure, with as many digits as tell them apart."""
    moved = ""
    if not _same_threshold(pin, now):
        old, new = (_threshold_words(one.threshold) for one in (pin, now))
        moved = f"The pin has {old}, the scenario gives {new}."
        if same_figure(pin, now):
            return moved
    old, new = (f"{value_text(one)} {interval_text(one)}".strip() for one in (pin, now))
    if old == new:
        old, new = (_all_digits(one) for one in (pin, now))
    return f"{moved} It was {old} and comes out as {new}.".lstrip()


def _all_digits(pin: Evidence) -> str:
    if pin.interval is None:
        return repr(pin.value)
    return f"{pin.value!r} [{pin.interval.low!r}, {pin.interval.high!r}]"


def other_interval(pin: Evidence, now: Evidence) -> str:
    """Return that the same value has an interval of another kind than it was pinned with, if so."""
    methods = [one.interval.method if one.interval else "none" for one in (pin, now)]
    same_value = math.isclose(pin.value, now.value, rel_tol=TOLERANCE)
    if not same_value or methods[0] == methods[1]:
        return ""
    return f"The interval is of another kind: it was {methods[0][:120]}, here it is {methods[1]}."


def other_versions(then: str, now: str) -> list[tuple[str, str]]:
    """Return what differs, as it was and as it is, "none" for what is missing."""
    before, after = _versions(then), _versions(now)
    return [
        (_part(name, before.get(name)), _part(name, after.get(name)))
        for name in dict.fromkeys([*before, *after])
        if before.get(name) != after.get(name)
    ]


def _versions(text: str) -> dict[str, str]:
    parts = (part.strip().rpartition(" ") for part in text.split(",") if part.strip())
    return {name or version: version for name, _, version in parts}


def _part(name: str, version: str | None) -> str:
    called = "version of the scores" if name == "scores" else name
    return f"{called[:40]} {(version or 'none')[:40]}"


def listed(others: list[tuple[str, str]], side: int) -> str:
    """Return the versions of then (side 0) or of now (side 1) on one line."""
    return ", ".join(pair[side] for pair in others)
