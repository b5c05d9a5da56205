"""Turns starts, pauses and section changes into the time an answer has taken, from stored moments.

Nothing here counts: every duration is the difference of two stored moments, so that a reload, a
second window and a restarted server all see the same time.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, cast


@dataclass(frozen=True)
class Clock:
    """How long each section has been worked on, and what is running now.

    Parameters
    ----------
    spent_s : finished time by section id [s]; never negative.
    section : the section the clock runs for; None while it is paused.
    since : when it began to run for that section, with time zone; None while it is paused.
    """

    spent_s: Mapping[str, float]
    section: str | None = None
    since: datetime | None = None

    def __post_init__(self) -> None:
        if (self.section is None) != (self.since is None):
            raise ValueError("section and since must both be given, or neither")
        if self.since is not None and self.since.tzinfo is None:
            raise ValueError(f"since must carry a time zone, got {self.since}")
        for section, seconds in self.spent_s.items():
            if not (math.isfinite(seconds) and seconds >= 0):
                raise ValueError(f"spent_s of {section[:40]} must be 0 or more, got {seconds}")
        object.__setattr__(self, "spent_s", MappingProxyType(dict(self.spent_s)))

    @property
    def running(self) -> bool:
        """Whether time is passing."""
        return self.section is not None

    @property
    def used(self) -> bool:
        """Whether it was ever started."""
        return self.running or bool(self.spent_s)


NEVER_STARTED = Clock({})


def section_seconds(clock: Clock, section: str, now: datetime) -> float:
    """Return the time spent on one section until `now` [s]."""
    spent = clock.spent_s.get(section, 0.0)
    return spent + (_running_s(clock, now) if clock.section == section else 0.0)


def total_seconds(clock: Clock, now: datetime) -> float:
    """Return the time spent on all sections until `now` [s]."""
    return math.fsum(clock.spent_s.values()) + _running_s(clock, now)


def running_for(clock: Clock, section: str, now: datetime) -> Clock:
    """Return the clock running for `section` from `now`: started, continued or moved on.

    >>> noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
    >>> clock = running_for(NEVER_STARTED, "clarify", noon)
    >>> clock = running_for(clock, "baseline", noon.replace(minute=6))
    >>> clock.section, total_seconds(clock, noon.replace(minute=10))
    ('baseline', 600.0)
    """
    if clock.section == section:
        return clock
    return replace(paused(clock, now), section=section, since=now)


def paused(clock: Clock, now: datetime) -> Clock:
    """Return the clock with what ran until `now` added up, and stopped."""
    if clock.section is None:
        return clock
    spent = {**clock.spent_s, clock.section: section_seconds(clock, clock.section, now)}
    return Clock(spent)


def to_dict(clock: Clock) -> dict[str, Any]:
    """Return the clock as plain JSON values."""
    return {
        "spent_s": dict(clock.spent_s),
        "section": clock.section,
        "since": None if clock.since is None else clock.since.astimezone(UTC).isoformat(),
    }


def from_dict(fields: Mapping[str, Any]) -> Clock:
    """Return the clock written by `to_dict`; raise ValueError naming what is wrong.

    >>> from_dict(to_dict(Clock({"data": 1.5}))).spent_s["data"]
    1.5
    """
    spent, section, since = fields.get("spent_s"), fields.get("section"), fields.get("since")
    if not isinstance(spent, Mapping):
        raise ValueError("spent_s must be an object of seconds by section")
    seconds = cast("Mapping[str, Any]", spent)
    for name, value in seconds.items():
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError(f"spent_s of {name[:40]} must be a number, got {value!r:.40}")
    if not (section is None or isinstance(section, str)):
        raise ValueError(f"section must be a text or null, got {section!r:.40}")
    if not (since is None or isinstance(since, str)):
        raise ValueError(f"since must be a text or null, got {since!r:.40}")
    started = None if since is None else datetime.fromisoformat(since)
    return Clock({name: float(value) for name, value in seconds.items()}, section, started)


def _running_s(clock: Clock, now: datetime) -> float:
    # A server whose clock was set back must not take time away.
    return 0.0 if clock.since is None else max(0.0, (now - clock.since).total_seconds())
