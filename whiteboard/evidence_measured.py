"""Turns the measured times behind a figure into what a pin keeps of them, and into words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from simulator import formatting

if TYPE_CHECKING:
    from simulator.latency import LatencyProfile

__all__ = ["Measured", "measured_from", "measured_list", "measured_of", "measured_text"]

MOST = 2
"""Measured models behind one figure at most: the two of a cascade."""
_LONGEST = 200
_MOST_TIMINGS = 1_000_000_000
_TEXTS = ("model", "profile", "machine", "measured_at")


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
        number = cast("object", self.timings)
        is_whole = isinstance(number, int) and not isinstance(number, bool)
        if not is_whole or not 1 <= self.timings <= _MOST_TIMINGS:
            raise ValueError(
                f"measured timings must be a whole number from 1 to {_MOST_TIMINGS:,}, "
                f"got {number!r:.60}"
            )


def measured_of(profile: LatencyProfile) -> Measured:
    """Return what a pin keeps of measured times."""
    return Measured(
        model=profile.model,
        profile=profile.id,
        machine=profile.machine[:_LONGEST],
        measured_at=profile.measured_at,
        timings=len(profile.service_ms),
    )


def measured_list(measured: Iterable[Measured]) -> list[dict[str, Any]]:
    """Return measured times as plain JSON values."""
    return [asdict(one) for one in measured]


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
    wanted = {field.name for field in fields(Measured)}
    made: list[Measured] = []
    for row in rows:
        found = cast("Mapping[str, Any]", row if isinstance(row, Mapping) else {})
        if set(found) != wanted:
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
