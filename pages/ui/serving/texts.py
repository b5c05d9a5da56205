"""Turns times and rates into the text that the Serving page shows; the browser writes the same."""

from __future__ import annotations

import math

from simulator.formatting import count, three_significant
from simulator.recommendation_words import milliseconds

__all__ = ["bytes_text", "milliseconds", "per_second"]


def per_second(rate: float) -> str:
    """Return a rate with three digits.

    >>> per_second(212.3), per_second(float("nan"))
    ('212/s', '–')
    """
    if math.isnan(rate):
        return "–"
    digits = three_significant(rate)
    return f"{count(float(digits)) if '.' not in digits and rate >= 1000 else digits}/s"


def bytes_text(size: float) -> str:
    """Return a size in the largest unit that leaves at least one.

    >>> bytes_text(2_400_000), bytes_text(812)
    ('2.40 MB', '812 B')
    """
    for unit in ("B", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f} B" if unit == "B" else f"{three_significant(size)} {unit}"
        size /= 1000
    return f"{three_significant(size)} GB"
