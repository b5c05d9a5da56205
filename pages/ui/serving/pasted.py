"""Turns text that somebody pasted into times, or into the sentence that says what was wrong."""

from __future__ import annotations

import math
import re

from simulator.serving import MAX_SAMPLES

_BETWEEN = re.compile(r"[\s,;|]+")
_UNIT = re.compile(r"ms$", re.IGNORECASE)


def times_of(text: str) -> tuple[float, ...]:
    """Return the times [ms] in `text`, apart by commas, spaces, lines, semicolons or bars.

    Raises
    ------
    ValueError
        For a part that is no number, quoted, or for no number or too many.

    Examples
    --------
    >>> times_of("1.5, 2 3ms")
    (1.5, 2.0, 3.0)
    """
    parts = [part for part in _BETWEEN.split(text.strip()) if part]
    if not parts:
        raise ValueError("paste at least one time in milliseconds")
    if len(parts) > MAX_SAMPLES:
        raise ValueError(
            f"at most {MAX_SAMPLES} times can be kept in a link, got {len(parts)}: paste a sample"
        )
    return tuple(_time(part) for part in parts)


def _time(part: str) -> float:
    try:
        value = float(_UNIT.sub("", part))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError(f"{part[:40]!r} is not a time in milliseconds")
    return value
