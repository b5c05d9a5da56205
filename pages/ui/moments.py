"""Turns moments into the words people use for them, in the time zone of their browser."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

MINUTE_S, HOUR_S, DAY_S = 60, 3600, 86_400


def now() -> datetime:
    """Return this moment."""
    return datetime.now(UTC)


def ago(moment: datetime, present: datetime, zone: tzinfo = UTC) -> str:
    """Return how long ago a moment was; a date once that is more than a day.

    >>> ago(datetime(2026, 3, 4, 12, 27, tzinfo=UTC), datetime(2026, 3, 4, 12, 30, tzinfo=UTC))
    '3 min ago'
    >>> ago(datetime(2026, 2, 1, tzinfo=UTC), datetime(2026, 3, 4, tzinfo=UTC))
    '1 Feb 2026'
    """
    seconds = (present - moment).total_seconds()
    if seconds < MINUTE_S:
        return "just now"
    if seconds < HOUR_S:
        return f"{int(seconds // MINUTE_S)} min ago"
    if seconds < DAY_S:
        return f"{int(seconds // HOUR_S)} h ago"
    local = moment.astimezone(zone)
    return f"{local.day} {local:%b %Y}"


def stamp(moment: datetime, zone: tzinfo = UTC) -> str:
    """Return date and time: ``"4 Mar 2026, 12:30"``.

    >>> stamp(datetime(2026, 3, 4, 12, 30, tzinfo=UTC))
    '4 Mar 2026, 12:30'
    """
    local = moment.astimezone(zone)
    return f"{local.day} {local:%b %Y, %H:%M}"


def minutes(seconds: float) -> str:
    """Return a duration as minutes and seconds.

    >>> minutes(260)
    '4:20'
    """
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def visitors_zone() -> tzinfo:
    """Return the time zone that the browser names; UTC when it names none that is known."""
    name = st.context.timezone
    try:
        return ZoneInfo(name) if isinstance(name, str) else UTC
    except (ZoneInfoNotFoundError, ValueError):
        return UTC
