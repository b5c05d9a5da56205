"""Turns the measured times behind a figure into what a pin keeps of them, and into words."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from simulator import formatting
from simulator.latency import dependence_note

if TYPE_CHECKING:
    from simulator.latency import LatencyProfile

__all__ = [
    "Measured",
    "measured_from",
    "measured_list",
    "measured_of",
    "measured_text",
    "resemble_neighbours",
]

MOST = 2
"""Measured models behind one figure at most: the two of a cascade."""
_LONGEST = 200
_MOST_TIMINGS = 1_000_000_000
_TEXTS = ("model", "profile", "machine", "measured_at")
_LATER = "worth"
"""What measured times kept by earlier versions lack."""
_BLOCKS = re.compile(r"([\d,]+) timings in blocks of ([\d,]+)")


@dataclass(frozen=True, kw_only=True)
class Measured:
    """The measured service times of one model, by name: where, when and how many.

    Parameters
    ----------
    model : whose times.
    profile : id of the `LatencyProfile`, a digest of its times; equal times have equal ids.
    machine : what they were measured on, in words.
    measured_at : when, ISO 8601.
    timings : how many.
    worth : how many independent timings they are worth, where neighbouring ones resemble each
        other; None where they do not, or where that was not kept. It follows from the times, so
        that times which differ in this alone are the same.

    Raises
    ------
    ValueError
        Naming the field, the rule and the value.
    """

    model: str
    profile: str
    machine: str
    measured_at: str
    timings: int
    worth: int | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        for name in _TEXTS:
            text = cast("object", getattr(self, name))
            is_line = isinstance(text, str) and text.isprintable()
            if not is_line or not 1 <= len(getattr(self, name)) <= _LONGEST:
                raise ValueError(
                    f"measured {name} must be one line of 1 to {_LONGEST} letters, got {text!r:.60}"
                )
        try:
            datetime.fromisoformat(self.measured_at)
        except ValueError:
            raise ValueError(
                f"measured measured_at must be a date and time, got {self.measured_at!r:.60}"
            ) from None
        _check_number("timings", self.timings, _MOST_TIMINGS)
        if self.worth is not None:
            _check_number("worth", self.worth, self.timings)


def _check_number(name: str, number: object, most: int) -> None:
    is_whole = isinstance(number, int) and not isinstance(number, bool)
    if not is_whole or not 1 <= cast("int", number) <= most:
        raise ValueError(
            f"measured {name} must be a whole number from 1 to {most:,}, got {number!r:.60}"
        )


def measured_of(profile: LatencyProfile) -> Measured:
    """Return what a pin keeps of measured times."""
    in_phases = dependence_note(profile.service_ms) is not None
    return Measured(
        model=profile.model,
        profile=profile.id,
        machine=profile.machine[:_LONGEST],
        measured_at=profile.measured_at,
        timings=len(profile.service_ms),
        worth=max(1, int(profile.effective_timings)) if in_phases else None,
    )


def measured_list(measured: Iterable[Measured]) -> list[dict[str, Any]]:
    """Return measured times as plain JSON values; what is not known is left out."""
    rows = [asdict(one) for one in measured]
    return [{name: value for name, value in row.items() if value is not None} for row in rows]


def measured_from(value: object) -> tuple[Measured, ...]:
    """Return the measured times written by `measured_list`.

    Raises
    ------
    ValueError
        Naming what is missing, unknown or of the wrong kind.
    """
    rows = cast("list[object]", value) if isinstance(value, list) else []
    if not 1 <= len(rows) <= MOST:
        raise ValueError(f"evidence measured must be a list of 1 to {MOST}, got {value!r:.60}")
    wanted = {one.name for one in fields(Measured)} - {_LATER}
    made: list[Measured] = []
    for row in rows:
        found = cast("Mapping[str, Any]", row if isinstance(row, Mapping) else {})
        if set(found) - {_LATER} != wanted:
            raise ValueError(
                f"evidence measured must be objects with {', '.join(sorted(wanted))}, "
                f"got {row!r:.60}"
            )
        made.append(Measured(**found))
    if len({one.model for one in made}) != len(made):
        raise ValueError("evidence measured must name each model once")
    return tuple(made)


def measured_text(measured: Iterable[Measured]) -> str:
    """Return in words where and when times were measured; empty for none.

    Examples
    --------
    >>> one = Measured(
    ...     model="logistic",
    ...     profile="5f0c",
    ...     machine="2 cores of AMD EPYC, Linux",
    ...     measured_at="2026-11-25T22:10:00+00:00",
    ...     timings=2500,
    ... )
    >>> measured_text([one])
    'measured on 2 cores of AMD EPYC, Linux, 2026-11-25, 2,500 timings'
    """
    said = [
        f"{one.machine}, {one.measured_at[:10]}, {formatting.count(one.timings)} timings"
        for one in measured
    ]
    return f"measured on {' and on '.join(dict.fromkeys(said))}" if said else ""


def resemble_neighbours(measured: Iterable[Measured], method: str = "") -> bool:
    """Return whether timings behind a figure are known to resemble those measured before them.

    Parameters
    ----------
    measured : as the pin keeps them.
    method : of the pin's interval. Pins of earlier versions have nothing else to tell it by:
        timings that resemble each other much are redrawn in blocks longer than the square root of
        their number, which independent ones never are.

    Examples
    --------
    >>> resemble_neighbours([], "2,500 timings in blocks of 50, 200 draws")
    False
    >>> resemble_neighbours([], "simulation and 2,500 timings in blocks of 113, 200 draws")
    True
    """
    if any(one.worth is not None for one in measured):
        return True
    blocks = [
        [int(number.replace(",", "")) for number in found] for found in _BLOCKS.findall(method)
    ]
    return any(length > math.ceil(math.sqrt(number)) for number, length in blocks)
