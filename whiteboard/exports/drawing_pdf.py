"""Turns a drawing into marks on a PDF page, from the same geometry as its SVG."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import Color, HexColor

from whiteboard.exports.drawing import DASHES, Dot, Drawing, Stroke, Words
from whiteboard.exports.inert import one_line
from whiteboard.exports.pdf_letters import BOLD, REGULAR

__all__ = ["draw"]

_COLOURS = {
    "text": HexColor("#1D232B"),
    "guide": HexColor("#808080"),
    "grid": Color(0.5, 0.5, 0.5, alpha=0.25),
}


def draw(canvas: Any, drawing: Drawing, *, left: float, width: float) -> None:
    """Draw on a reportlab canvas, `width` points wide, upwards from the current origin."""
    scale = width / drawing.width
    canvas.saveState()
    canvas.translate(left, 0)
    canvas.scale(scale, scale)
    canvas.setLineJoin(1)
    for mark in drawing.marks:
        _mark(canvas, mark, drawing.height)
    canvas.restoreState()


def _mark(canvas: Any, mark: Stroke | Words | Dot, height: float) -> None:
    match mark:
        case Stroke():
            _stroke(canvas, mark, height)
        case Words():
            _words(canvas, mark, height)
        case Dot():
            x, y = mark.at
            canvas.setStrokeColor(_colour(mark.colour))
            canvas.setFillColor(_colour(mark.colour))
            canvas.setLineWidth(2)
            canvas.setDash()
            canvas.circle(x, height - y, mark.ring, stroke=1, fill=0)
            canvas.circle(x, height - y, mark.radius, stroke=0, fill=1)


def _stroke(canvas: Any, stroke: Stroke, height: float) -> None:
    canvas.setStrokeColor(_colour(stroke.colour))
    canvas.setLineWidth(stroke.width)
    canvas.setDash(*([list(DASHES[stroke.dash])] if DASHES[stroke.dash] else []))
    path = canvas.beginPath()
    (x, y), *others = stroke.points
    path.moveTo(x, height - y)
    for x, y in others:
        path.lineTo(x, height - y)
    canvas.drawPath(path, stroke=1, fill=0)


def _words(canvas: Any, words: Words, height: float) -> None:
    x, y = words.at
    canvas.saveState()
    canvas.setFillColor(_COLOURS["text"])
    canvas.setFont(BOLD if words.bold else REGULAR, 0.92 * words.size)  # DejaVu runs wide
    canvas.translate(x, height - y)
    canvas.rotate(90 if words.turned else 0)
    place = {"start": "drawString", "middle": "drawCentredString", "end": "drawRightString"}
    getattr(canvas, place[words.anchor])(0, 0, one_line(words.text))
    canvas.restoreState()


def _colour(colour: str) -> Any:
    return _COLOURS[colour] if colour in _COLOURS else HexColor(colour)
