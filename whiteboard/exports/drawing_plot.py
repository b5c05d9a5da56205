"""Turns curves, operating points and guides into a drawing with axes and direct labels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from whiteboard.exports.drawing import (
    HEIGHT,
    MODEL_COLOURS,
    MODEL_DASHES,
    WIDTH,
    Dot,
    Drawing,
    Point,
    Stroke,
    Words,
)
from whiteboard.exports.drawing_labels import Box, emptiest, evenly, key_marks, spot_labels

__all__ = ["Axis", "Curve", "Guide", "Plot", "Spot", "drawn"]

LEFT, RIGHT, TOP, BOTTOM = 66.0, 24.0, 36.0, 50.0
AREA = Box(LEFT, TOP, WIDTH - RIGHT, HEIGHT - BOTTOM)
_SMALL = 11.0
_LEAST_STEP = 0.7
"""Points nearer to the last one than this are not drawn: nobody could see them."""


@dataclass(frozen=True, kw_only=True)
class Axis:
    """An axis from `low` to `high`, with its ticks and their words."""

    title: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    log: bool = False

    def part(self, value: float) -> float:
        """Return where `value` lies: 0 at `low`, 1 at `high`; beyond them, outside."""
        if not self.log:
            return (value - self.low) / (self.high - self.low)
        return math.log(max(value, 1e-300) / self.low) / math.log(self.high / self.low)


@dataclass(frozen=True, kw_only=True, eq=False)
class Curve:
    """A model's curve in data units; `place` is its position among the models (0 to 3)."""

    name: str
    place: int
    x: NDArray[np.float64]
    y: NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Spot:
    """An operating point of the model in position `place`, and the pins that stand there."""

    words: str
    place: int
    x: float
    y: float


@dataclass(frozen=True, kw_only=True)
class Guide:
    """A thin line to compare with, from left to right; its words stand at one of its ends."""

    start: Point
    end: Point
    words: str


@dataclass(frozen=True, kw_only=True)
class Plot:
    """One chart: two axes and what is drawn between them."""

    title: str
    description: str
    x: Axis
    y: Axis
    curves: tuple[Curve, ...]
    spots: tuple[Spot, ...]
    guides: tuple[Guide, ...]


def drawn(plot: Plot) -> Drawing:
    """Return the drawing of a plot: grid, guides, curves, dots, and a name for each of them."""
    lines = [(curve, _runs(plot, curve)) for curve in plot.curves]
    paths = [tuple(point for run in runs for point in run) for _, runs in lines]
    spots = [(spot, _inside(_placed(plot, spot.x, spot.y))) for spot in plot.spots]
    guide_marks, guide_words = _guides(plot, paths)
    taken, spot_words = spot_labels(
        [(at, spot.words) for spot, at in spots], paths, AREA, list(map(Box.of, guide_words))
    )
    curves = [
        Stroke(points=run, colour=_hue(curve.place), dash=MODEL_DASHES[curve.place])
        for curve, runs in lines
        for run in runs
    ]
    names = [(curve.name, _hue(curve.place), MODEL_DASHES[curve.place]) for curve, _ in lines]
    marks = [
        Words(at=(LEFT, 16), text=plot.title, size=13, bold=True),
        *_frame(plot),
        *guide_marks,
        *curves,
        *key_marks(names, paths, AREA, taken),
        *(Dot(at=at, colour=_hue(spot.place)) for spot, at in spots),
        *guide_words,
        *spot_words,
    ]
    return Drawing(title=plot.title, description=plot.description, marks=tuple(marks))


def _hue(place: int) -> str:
    return MODEL_COLOURS[place]


def _placed(plot: Plot, x: float, y: float) -> Point:
    return (
        AREA.left + plot.x.part(x) * (AREA.right - AREA.left),
        AREA.bottom - plot.y.part(y) * (AREA.bottom - AREA.top),
    )


def _inside(point: Point) -> Point:
    x, y = point
    return min(max(x, AREA.left), AREA.right), min(max(y, AREA.top), AREA.bottom)


def _runs(plot: Plot, curve: Curve) -> list[tuple[Point, ...]]:
    """Return the parts of a curve that lie within the area, cut off where they leave it."""
    placed = [_placed(plot, float(x), float(y)) for x, y in zip(curve.x, curve.y, strict=True)]
    runs: list[list[Point]] = [[]]
    for before, point in zip([None, *placed], placed, strict=False):
        crossing = None if before is None else _crossing(before, point)
        if crossing is not None:
            runs[-1].append(crossing)
            if not _is_inside(point):
                runs.append([])
        if _is_inside(point):
            runs[-1].append(point)
    return [_thinned(run) for run in runs if len(run) > 1]


def _is_inside(point: Point) -> bool:
    return AREA.top - 0.01 <= point[1] <= AREA.bottom + 0.01


def _crossing(one: Point, other: Point) -> Point | None:
    """Return where the way from one point to another leaves or enters the area, if it does."""
    if _is_inside(one) == _is_inside(other):
        return None
    outer = one if _is_inside(other) else other
    edge = AREA.top if outer[1] < AREA.top else AREA.bottom
    part = (edge - one[1]) / (other[1] - one[1])
    return one[0] + part * (other[0] - one[0]), edge


def _thinned(points: Sequence[Point]) -> tuple[Point, ...]:
    kept = [points[0]]
    for point in points[1:-1]:
        if math.dist(point, kept[-1]) >= _LEAST_STEP:
            kept.append(point)
    return (*kept, points[-1])


def _frame(plot: Plot) -> list[Stroke | Words]:
    marks: list[Stroke | Words] = []
    for value, words in plot.y.ticks:
        _, y = _placed(plot, plot.x.low, value)
        marks.append(Stroke(points=((AREA.left, y), (AREA.right, y)), colour="grid", width=1))
        marks.append(Words(at=(AREA.left - 6, y + 4), text=words, anchor="end", size=_SMALL))
    for value, words in plot.x.ticks:
        x, _ = _placed(plot, value, plot.y.low)
        below = ((x, AREA.bottom), (x, AREA.bottom + 4))
        marks.append(Stroke(points=below, colour="guide", width=1))
        marks.append(Words(at=(x, AREA.bottom + 17), text=words, anchor="middle", size=_SMALL))
    floor = ((AREA.left, AREA.bottom), (AREA.right, AREA.bottom))
    middle = ((AREA.left + AREA.right) / 2, (AREA.top + AREA.bottom) / 2)
    return [
        *marks,
        Stroke(points=floor, colour="guide", width=1),
        Words(at=(middle[0], HEIGHT - 12), text=plot.x.title, anchor="middle"),
        Words(at=(14, middle[1]), text=plot.y.title, anchor="middle", turned=True),
    ]


def _guides(plot: Plot, paths: Sequence[Sequence[Point]]) -> tuple[list[Stroke], list[Words]]:
    """Return the guides that lie within the area, and their words where little is under them."""
    points = [point for path in paths for point in evenly(path)]
    strokes: list[Stroke] = []
    words: list[Words] = []
    for guide in plot.guides:
        start, end = _placed(plot, *guide.start), _placed(plot, *guide.end)
        if not (_is_inside(start) and _is_inside(end)):
            continue
        strokes.append(Stroke(points=(start, end), colour="guide", width=1.5, dash="dot"))
        if guide.words:
            right = Words(at=(end[0] - 3, end[1]), text=guide.words, anchor="end", size=_SMALL)
            left = replace(right, at=(start[0] + 6, start[1]), anchor="start")
            options = [
                replace(place, at=(place.at[0], place.at[1] + down))
                for place in (right, left)
                for down in (-5, 13)
            ]
            words.append(emptiest(options, points, AREA, [], margin=2.0))
    return strokes, words
