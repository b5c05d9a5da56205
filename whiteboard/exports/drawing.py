"""Marks of a figure, written once and drawn alike as SVG and in a PDF.

Lengths are in units of which a figure is `WIDTH` wide; y grows downwards. Colours are those of the
charts on the screen (``pages/ui/charts/style.py``), whose library an answer does not know.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = [
    "DASHES",
    "MODEL_COLOURS",
    "Colour",
    "Dot",
    "Drawing",
    "Point",
    "Stroke",
    "Words",
    "text_width",
]

WIDTH, HEIGHT = 380.0, 310.0

MODEL_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7")
DASHES: dict[str, tuple[float, ...]] = {
    "solid": (),
    "dash": (9, 5),
    "dot": (2, 4),
    "dashdot": (9, 4, 2, 4),
}
MODEL_DASHES = tuple(DASHES)

Point = tuple[float, float]
Colour = str
"""``"text"`` follows the theme, ``"guide"`` and ``"grid"`` are greys for both, else ``#rrggbb``."""


@dataclass(frozen=True, kw_only=True)
class Stroke:
    """A line through points, in this order."""

    points: tuple[Point, ...]
    colour: Colour
    width: float = 2.0
    dash: str = "solid"


@dataclass(frozen=True, kw_only=True)
class Words:
    """A line of text; `at` is on its baseline, `turned` reads upwards."""

    at: Point
    text: str
    anchor: Literal["start", "middle", "end"] = "start"
    size: float = 12.0
    bold: bool = False
    turned: bool = False


@dataclass(frozen=True, kw_only=True)
class Dot:
    """An operating point: one filled dot with a ring, the same everywhere."""

    at: Point
    colour: Colour
    radius: float = 4.5
    ring: float = 8.0


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """A figure: its marks from the lowest up, and the same in words for those who cannot see it."""

    title: str
    description: str
    marks: tuple[Stroke | Words | Dot, ...]
    width: float = WIDTH
    height: float = HEIGHT


def text_width(text: str, size: float) -> float:
    """Return about how wide `text` is; fonts differ, so a little too wide."""
    return 0.58 * size * len(text)
