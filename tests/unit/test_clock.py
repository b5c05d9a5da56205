"""Time is the difference of stored moments: it survives reloads, pauses and odd clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from whiteboard.clock import (
    NEVER_STARTED,
    Clock,
    from_dict,
    paused,
    running_for,
    section_seconds,
    to_dict,
    total_seconds,
)

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def after(**time: float) -> datetime:
    return NOON + timedelta(**time)


def test_time_passes_for_the_section_that_runs_only() -> None:
    clock = running_for(NEVER_STARTED, "clarify", NOON)
    clock = running_for(clock, "metrics", after(minutes=6))
    assert section_seconds(clock, "clarify", after(minutes=10)) == 360
    assert section_seconds(clock, "metrics", after(minutes=10)) == 240
    assert section_seconds(clock, "data", after(minutes=10)) == 0
    assert total_seconds(clock, after(minutes=10)) == 600


def test_a_pause_stops_time_and_going_on_adds_to_it() -> None:
    clock = paused(running_for(NEVER_STARTED, "data", NOON), after(seconds=30))
    assert total_seconds(clock, after(hours=5)) == 30
    clock = running_for(clock, "data", after(hours=5))
    assert section_seconds(clock, "data", after(hours=5, seconds=12)) == 42


def test_choosing_the_section_that_already_runs_changes_nothing() -> None:
    clock = running_for(NEVER_STARTED, "data", NOON)
    assert running_for(clock, "data", after(minutes=1)) == clock


def test_pausing_a_paused_clock_changes_nothing() -> None:
    assert paused(NEVER_STARTED, NOON) == NEVER_STARTED


def test_a_clock_set_back_takes_no_time_away() -> None:
    clock = running_for(Clock({"data": 5.0}), "data", NOON)
    assert total_seconds(clock, after(hours=-1)) == 5


def test_it_is_used_once_it_was_started() -> None:
    assert not NEVER_STARTED.used
    assert running_for(NEVER_STARTED, "data", NOON).used
    assert paused(running_for(NEVER_STARTED, "data", NOON), after(seconds=1)).used


@pytest.mark.parametrize(
    "clock", [NEVER_STARTED, Clock({"a": 1.5, "b": 0.0}), Clock({"a": 1.5}, "b", NOON)]
)
def test_what_is_stored_comes_back(clock: Clock) -> None:
    assert from_dict(to_dict(clock)) == clock


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "spent_s must be an object"),
        ({"spent_s": {"a": "5"}}, "spent_s of a must be a number, got '5'"),
        ({"spent_s": {"a": True}}, "spent_s of a must be a number"),
        ({"spent_s": {"a": -1}}, "spent_s of a must be 0 or more"),
        ({"spent_s": {"a": float("nan")}}, "spent_s of a must be 0 or more"),
        ({"spent_s": {}, "section": 3}, "section must be a text or null"),
        ({"spent_s": {}, "section": "a"}, "section and since must both be given"),
        ({"spent_s": {}, "section": "a", "since": 3}, "since must be a text or null"),
        ({"spent_s": {}, "section": "a", "since": "noon"}, "Invalid isoformat"),
        ({"spent_s": {}, "section": "a", "since": "2026-03-04T12:00:00"}, "time zone"),
    ],
)
def test_what_is_no_clock_is_named(fields: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        from_dict(fields)
