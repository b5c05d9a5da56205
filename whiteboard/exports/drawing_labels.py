"""Turns names of lines and dots into labels that stand where the drawing is empty."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, permutations, product

from whiteboard.exports.drawing import Point, Stroke, Words, text_width

__all__ = ["Box", "emptiest", "evenly", "key_marks", "spot_labels"]

_SIZE = 12.0
_ROW = 17.0
_SWATCH = 26.0
_GAP = 5.0
_STEPS = 9
"""Places tried for the names, along each axis."""
_BOXES = 4
"""Of these, the emptiest are tried with leaders."""
_APART = 30.0
_CLEAR = 5.0
"""How much more a place without anything under it counts than short leaders."""
_SPARE = 3
"""More points of a line than there are leaders, to choose from."""

Name = tuple[str, str, str]
"""Words, colour and dash of a line."""


@dataclass(frozen=True)
class Box:
    """A rectangle, y growing downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @staticmethod
    def of(words: Words) -> Box:
        """Return about the room that words take."""
        width = text_width(words.text, words.size)
        left = words.at[0] - {"start": 0.0, "middle": width / 2, "end": width}[words.anchor]
        return Box(left, words.at[1] - words.size, left + width, words.at[1] + 0.25 * words.size)

    def holds(self, point: Point, margin: float = 0.0) -> bool:
        """Whether a point lies within it, or nearer than `margin`."""
        x, y = point
        return (
            self.left - margin <= x <= self.right + margin
            and self.top - margin <= y <= self.bottom + margin
        )

    def meets(self, other: Box) -> bool:
        """Whether the two share a point."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, other: Box, margin: float = 0.0) -> bool:
        """Whether it lies inside the other, or sticks out by less than `margin`."""
        corners = ((self.left, self.top), (self.right, self.bottom))
        return all(other.holds(corner, margin) for corner in corners)


def spot_labels(
    spots: Sequence[tuple[Point, str]],
    paths: Sequence[Sequence[Point]],
    area: Box,
    taken: Sequence[Box],
) -> tuple[list[Box], list[Words]]:
    """Return the room that dots and their words take beside what is `taken`, and the words."""
    points = [point for path in paths for point in evenly(path)]
    room = [*taken, *(Box(x - 10, y - 10, x + 10, y + 10) for (x, y), _ in spots)]
    marks: list[Words] = []
    for at, text in spots:
        options = [_beside(at, text, way) for way in product((1, -1), (0, -1, 1))]
        options += [_beside(at, text, (0, way)) for way in (-1, 1)]
        options += [_beside(at, text, way, far=1.7) for way in product((1, -1), (-1, 1))]
        words = emptiest(options, points, area, room)
        room.append(Box.of(words))
        marks.append(words)
    return room, marks


def emptiest(
    options: Sequence[Words],
    points: Sequence[Point],
    area: Box,
    taken: Sequence[Box],
    margin: float = 10.0,
) -> Words:
    """Return the words, of those that differ in their place, with the least under them.

    They may stick out of `area` by `margin`.
    """

    def price(place: int) -> float:
        box = Box.of(options[place])
        under = sum(box.holds(point, 2) for point in points)
        meets = sum(box.meets(other) for other in taken)
        return under + 40 * meets + 400 * (not box.within(area, margin)) + 0.3 * place

    return options[min(range(len(options)), key=price)]


def key_marks(
    names: Sequence[Name],
    paths: Sequence[Sequence[Point]],
    area: Box,
    taken: Sequence[Box],
) -> list[Stroke | Words]:
    """Return the names of lines in a column, each with its dash and a leader to its line."""
    lines = [(name, evenly(path)) for name, path in zip(names, paths, strict=True) if path]
    if not lines:
        return []
    width = _SWATCH + _GAP + max(text_width(name[0], _SIZE) for name, _ in lines)
    curves = [path for _, path in lines]
    boxes = _empty_boxes(width, _ROW * len(lines), curves, area, taken)
    places = [
        (_CLEAR * price, _leaders(box, side, curves, taken))
        for price, box in boxes
        for side in (1, -1)
    ]
    _, side, starts, ends = min(places, key=lambda place: place[0] + place[1][0])[1]
    marks: list[Stroke | Words] = []
    for ((text, colour, dash), _), start, end in zip(lines, starts, ends, strict=True):
        inner = (start[0] + side * _SWATCH, start[1])
        marks.append(Stroke(points=(end, start), colour=colour, width=0.8))
        marks.append(Stroke(points=(start, inner), colour=colour, dash=dash))
        at = (inner[0] + side * _GAP, start[1] + 4)
        marks.append(Words(at=at, text=text, anchor="start" if side > 0 else "end"))
    return marks


def evenly(path: Sequence[Point], step: float = 6.0) -> list[Point]:
    """Return points along a path, about `step` apart."""
    points = list(path[:1])
    for other in path[1:]:
        one = points[-1]
        pieces = math.floor(math.dist(one, other) / step)
        points += [
            (
                one[0] + (other[0] - one[0]) * piece / pieces,
                one[1] + (other[1] - one[1]) * piece / pieces,
            )
            for piece in range(1, pieces + 1)
        ]
    return points


def _beside(at: Point, text: str, way: tuple[int, int], far: float = 1.0) -> Words:
    x, y = at
    up, level, down = -13.5, 4.0, 22.0
    drop = (level, down, up)[way[1]]
    place = (x + 12 * far * way[0], y + drop * (far if way[1] else 1))
    anchor = "middle" if way[0] == 0 else "start" if way[0] > 0 else "end"
    return Words(at=place, text=text, anchor=anchor, size=11, bold=True)


def _empty_boxes(
    width: float,
    height: float,
    paths: Sequence[Sequence[Point]],
    area: Box,
    taken: Sequence[Box],
) -> list[tuple[float, Box]]:
    """Return places for a box of this size with few points and boxes under it, and their price."""
    points = [point for path in paths for point in path]
    across, down = area.right - area.left - width - 16, area.bottom - area.top - height - 16
    priced: list[tuple[float, Box]] = []
    for column, row in product(range(_STEPS), range(_STEPS)):
        left = area.left + 8 + across * column / (_STEPS - 1)
        top = area.top + 8 + down * row / (_STEPS - 1)
        box = Box(left, top, left + width, top + height)
        under = sum(box.holds(point, 10) for point in points)
        meets = sum(box.meets(other) for other in taken)
        centre = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
        near = min(math.dist(centre, point) for point in points)
        priced.append((10 * under + 60 * meets + 0.05 * near, box))
    found: list[tuple[float, Box]] = []
    for price, box in sorted(priced, key=lambda one: one[0]):
        if len(found) < _BOXES and all(_distance(box, other) > _APART for _, other in found):
            found.append((price, box))
    return found


def _distance(one: Box, other: Box) -> float:
    return math.dist((one.left, one.top), (other.left, other.top))


def _leaders(
    box: Box, side: int, paths: Sequence[Sequence[Point]], taken: Sequence[Box]
) -> tuple[float, int, list[Point], list[Point]]:
    """Return what leaders from one side of a box cost, that side, and where they start and end.

    Good leaders are short, stand apart, cross little and do not run back over their words. On side
    1 they start at the left of the box, on side -1 at its right.
    """
    x = box.left if side > 0 else box.right
    starts = [(x, box.top + _ROW * (row + 0.5)) for row in range(len(paths))]
    ends = [_meeting_points(path, len(paths) + _SPARE) for path in paths]
    prices = [
        [
            math.dist(start, end)
            + 300 * (side * (end[0] - x) > -12)
            + 60 * sum(_passes(start, end, other) for other in taken)
            + 25 * sum(_crossings(start, end, other) for other in paths if other is not paths[row])
            for end in ends[row]
        ]
        for row, start in enumerate(starts)
    ]

    def price(order: tuple[int, ...]) -> float:
        chosen = [(starts[row], ends[row][part]) for row, part in enumerate(order)]
        crossed = sum(
            _cross(*one, *other) for at, one in enumerate(chosen) for other in chosen[at + 1 :]
        )
        return sum(prices[row][part] for row, part in enumerate(order)) + 400 * crossed

    order = min(permutations(range(len(ends[0])), len(starts)), key=price)
    return price(order), side, starts, [ends[row][part] for row, part in enumerate(order)]


def _passes(start: Point, end: Point, box: Box) -> bool:
    return any(box.holds(point) for point in evenly((start, end)))


def _meeting_points(path: Sequence[Point], many: int) -> list[Point]:
    """Return points of a line that leaders may end at, evenly across its width."""
    left, right = min(x for x, _ in path), max(x for x, _ in path)
    wanted = [left + (right - left) * (0.12 + 0.7 * (at + 0.5) / many) for at in range(many)]
    return [min(path, key=lambda point, x=x: abs(point[0] - x)) for x in wanted]


def _crossings(start: Point, end: Point, path: Sequence[Point]) -> int:
    return sum(_cross(start, end, one, other) for one, other in pairwise(path))


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the way from a to b crosses the one from c to d."""
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
