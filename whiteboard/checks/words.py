"""Turns phrases.toml into the matchers by which the checks read a sentence."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from whiteboard.text.patterns import Patterns, is_pattern
from whiteboard.text.phrases import Phrases

__all__ = ["LABELS", "MATCHER", "PATTERNS", "label_of_unit"]

_UNITS = MappingProxyType(
    {
        "share": "#share",
        "ms": "#ms",
        "currency": "#money",
        "points": "#points",
        "times": "#times",
        "": "#plain",
    }
)

LABELS: Mapping[str, list[str]] = MappingProxyType(
    tomllib.loads(Path(__file__).with_name("phrases.toml").read_text(encoding="utf-8"))
)
"""Phrases and patterns by label; ``*`` stands for any ending, ``{label}`` for a phrase of a label.

``{#share}``, ``{#ms}``, ``{#money}``, ``{#points}`` and ``{#plain}`` are numbers by their unit,
``{#half}`` is 0.5 or 50%, ``{#above_half}`` that with "above" before it, and ``{#recall}`` or
another id of a metric is its name.
"""

PATTERNS = Patterns(
    {
        label: [phrase for phrase in phrases if is_pattern(phrase)]
        for label, phrases in LABELS.items()
        if any(map(is_pattern, phrases))
    }
)

MATCHER = Phrases(
    {
        label: [phrase for phrase in phrases if not is_pattern(phrase)]
        for label, phrases in LABELS.items()
    }
    | PATTERNS.words
)


def label_of_unit(unit: str) -> str:
    """Return the label under which patterns find a number of this unit; empty for other units.

    >>> label_of_unit("share"), label_of_unit("miles")
    ('#share', '')
    """
    return _UNITS.get(unit, "")
