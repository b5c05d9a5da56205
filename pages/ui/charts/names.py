"""Turns the dots of a chart and what is drawn in it into places for their names.

Places are shares of both axes. A chart is as wide as its page lets it be, so names are placed as on
the narrowest; where there is more room everything but a name and its dot moves apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

Point = tuple[float, float]
"""Shares of the two axes, from the left and from below."""
Span = tuple[float, float]
"""Both ends of an axis."""
WIDE, TALL = 230.0, 250.0
"""The plot of the narrowest chart [px]."""
DOT = 8.5
"""From the middle of a dot to the edge of its ring [px]."""
BESIDE, OVER = 10.0, 3.0
"""From the middle of a dot to a name on its side, and from its height to one at a corner [px]."""
LETTER, LINE = 7.6, 18.0
"""The width of a letter and the height of a line of names [px]."""
COINCIDE = 14.0
"""Dots nearer than this in both directions cannot be told apart by where their names stand [px]."""
CLEAR = 1.0
"""How far a name keeps from what is drawn [px]."""
LIMIT_LETTER = 7.0
"""The width of a letter of a limit's words [px]."""


@dataclass(frozen=True)
class Rectangle:
    """A part of a chart, in shares of its axes."""

    left: float
    right: float
    bottom: float
    top: float

    def grown(self, across: float, up: float) -> Rectangle:
        """Return it larger on every side by so many pixels of the narrowest chart."""
        x, y = across / WIDE, up / TALL
        return Rectangle(self.left - x, self.right + x, self.bottom - y, self.top + y)

    def meets(self, other: Rectangle) -> bool:
        """Return whether the two have a point in common."""
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.bottom <= other.top
            and other.bottom <= self.top
        )


@dataclass(frozen=True)
class Standing:
    """Where a name stands beside its dots, in Plotly's words.

    Parameters
    ----------
    side : {-1, 0, 1}
        Left of them, in their middle or right.
    rise : {-1, 0, 1}
        Below them, at their height or above.
    """

    side: Literal[-1, 0, 1]
    rise: Literal[-1, 0, 1]

    @property
    def xanchor(self) -> str:
        """Which part of the name is at its anchor."""
        return ("right", "center", "left")[self.side + 1]

    @property
    def yanchor(self) -> str:
        """Which part of the name is at its anchor."""
        return ("top", "middle", "bottom")[self.rise + 1]

    @property
    def xshift(self) -> float:
        """How far right of its anchor the name stands [px]."""
        return self.side * BESIDE

    @property
    def yshift(self) -> float:
        """How far above its anchor the name stands, nearer at a corner than straight above [px]."""
        return self.rise * (OVER if self.side else BESIDE)

    def corner_x(self, *xs: float) -> float:
        """Return where on the x axis it is anchored, from its dots' places."""
        return _end(self.side, xs)

    def corner_y(self, *ys: float) -> float:
        """Return where on the y axis it is anchored, from its dots' places."""
        return _end(self.rise, ys)

    def taken(self, around: Rectangle, names: Sequence[str]) -> Rectangle:
        """Return the part of the chart that `names` take beside dots that reach over `around`."""
        width = LETTER * max(map(len, names)) / WIDE
        height = LINE * len(names) / TALL
        x = _end(self.side, (around.left, around.right)) + self.xshift / WIDE
        y = _end(self.rise, (around.bottom, around.top)) + self.yshift / TALL
        left, bottom = x + width * (self.side - 1) / 2, y + height * (self.rise - 1) / 2
        return Rectangle(left, left + width, bottom, bottom + height)


PLACES = (
    *(Standing(side, rise) for rise, side in product((1, -1), (1, -1))),
    *(Standing(side, 0) for side in (1, -1)),
    *(Standing(0, rise) for rise in (1, -1)),
)
"""What is tried, in this order."""


def stand(
    around: Sequence[Rectangle], names: Sequence[Sequence[str]], drawn: Sequence[Rectangle]
) -> list[Standing]:
    """Return where each name stands: the first place of `PLACES` that touches least.

    Parameters
    ----------
    around : sequence of Rectangle
        What the dots of each name reach over.
    names : sequence of sequences of str
        The lines of each name.
    drawn : sequence of Rectangle
        Dots and lines to stay clear of; the names that already stand are added to them.
    """
    taken = list(drawn)
    chosen: list[Standing] = []
    for dots, lines in zip(around, names, strict=True):
        tried = [one.taken(dots, lines) for one in PLACES]
        touched = [_touched(one, taken) for one in tried]
        best = touched.index(min(touched))
        chosen.append(PLACES[best])
        taken.append(tried[best])
    return chosen


def coinciding(places: Sequence[Point]) -> list[list[int]]:
    """Return the dots that cannot be told apart together, from left to right."""
    groups: list[list[int]] = []
    for one in sorted(range(len(places)), key=places.__getitem__):
        near = [group for group in groups if any(_near(places[one], places[of]) for of in group)]
        groups = [group for group in groups if group not in near]
        groups.append([other for group in near for other in group] + [one])
    return groups


def reach(*points: Point) -> Rectangle:
    """Return the smallest rectangle around some points."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Rectangle(min(xs), max(xs), min(ys), max(ys))


def share(value: float, span: Span) -> float:
    """Return where a value is on its axis, as a share of what it spans."""
    low, high = span
    return (value - low) / (high - low)


def side_of(words: str, at: float) -> str:
    """Return which part of a limit's words stands at its line for them to end in the chart."""
    half = LIMIT_LETTER * len(words) / 2 / WIDE
    if at < half:
        return "left"
    return "right" if at > 1 - half else "center"


def _near(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) * WIDE < COINCIDE and abs(one[1] - other[1]) * TALL < COINCIDE


def _end(side: int, values: Sequence[float]) -> float:
    """The highest value, the lowest or their middle."""
    ends = (min(values), sum(values) / len(values), max(values))
    return ends[side + 1]


def _touched(one: Rectangle, taken: Sequence[Rectangle]) -> int:
    """How many of what stands a name would touch; leaving the chart is worse than all of it."""
    within = one.left >= 0 and one.right <= 1 and one.bottom >= 0 and one.top <= 1
    clear = one.grown(CLEAR, CLEAR)
    return sum(clear.meets(other) for other in taken) + (0 if within else len(taken) + 1)
