"""Turns a drawing into SVG that stands inside an HTML page and follows its theme."""

from __future__ import annotations

from html import escape

from whiteboard.exports.drawing import DASHES, Dot, Drawing, Stroke, Words
from whiteboard.exports.inert import one_line

__all__ = ["to_svg"]

_COLOURS = {"text": "currentColor", "guide": "#808080", "grid": "#808080"}
_GRID_OPACITY = 0.25


def to_svg(drawing: Drawing, name: str) -> str:
    """Return a drawing as an ``<svg>`` element.

    Parameters
    ----------
    drawing : what is drawn.
    name : unique in the page; letters, digits and hyphens.

    Examples
    --------
    >>> to_svg(Drawing(title="a < b", description="", marks=()), "f1")[:60]
    '<svg viewBox="0 0 380 310" role="img" aria-labelledby="f1-t '
    """
    head = (
        f'<svg viewBox="0 0 {_n(drawing.width)} {_n(drawing.height)}" role="img" '
        f'aria-labelledby="{name}-t {name}-d" font-size="12">'
    )
    words = (
        f'<title id="{name}-t">{escape(one_line(drawing.title))}</title>'
        f'<desc id="{name}-d">{escape(one_line(drawing.description))}</desc>'
    )
    return head + words + "".join(map(_mark, drawing.marks)) + "</svg>"


def _mark(mark: Stroke | Words | Dot) -> str:
    match mark:
        case Stroke():
            return _stroke(mark)
        case Words():
            return _words(mark)
        case Dot():
            return _dot(mark)


def _stroke(stroke: Stroke) -> str:
    points = " ".join(f"{_n(x)},{_n(y)}" for x, y in stroke.points)
    lengths = " ".join(map(_n, DASHES[stroke.dash]))
    dash = f' stroke-dasharray="{lengths}"' if lengths else ""
    opacity = f' stroke-opacity="{_GRID_OPACITY}"' if stroke.colour == "grid" else ""
    return (
        f'<polyline points="{points}" fill="none" stroke="{_colour(stroke.colour)}" '
        f'stroke-width="{_n(stroke.width)}" stroke-linejoin="round"'
        f"{dash}{opacity}/>"
    )


def _words(words: Words) -> str:
    x, y = map(_n, words.at)
    turned = f' transform="rotate(-90 {x} {y})"' if words.turned else ""
    anchor = "" if words.anchor == "start" else f' text-anchor="{words.anchor}"'
    size = "" if words.size == 12 else f' font-size="{_n(words.size)}"'
    weight = ' font-weight="600"' if words.bold else ""
    text = escape(one_line(words.text))
    return f'<text x="{x}" y="{y}" fill="currentColor"{anchor}{size}{weight}{turned}>{text}</text>'


def _dot(dot: Dot) -> str:
    x, y = map(_n, dot.at)
    colour = _colour(dot.colour)
    return (
        f'<circle cx="{x}" cy="{y}" r="{_n(dot.ring)}" fill="none" stroke="{colour}" '
        f'stroke-width="2"/><circle cx="{x}" cy="{y}" r="{_n(dot.radius)}" fill="{colour}"/>'
    )


def _colour(colour: str) -> str:
    return _COLOURS.get(colour, colour)


def _n(x: float) -> str:
    """Return a length with one decimal, and none where it is whole."""
    return f"{x:.1f}".removesuffix(".0")
