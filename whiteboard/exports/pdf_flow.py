"""The pieces a PDF page is filled with: tagged paragraphs, rows of tables, rules and drawings.

Each of them fits any page: it can be split wherever a page ends, whatever was typed into it.
"""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportAttributeAccessIssue=false, reportIncompatibleMethodOverride=false

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any, cast

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Paragraph

from whiteboard.exports.drawing import Drawing
from whiteboard.exports.drawing_pdf import draw
from whiteboard.exports.pdf_tags import Element, Structure, artifact

__all__ = ["Drawn", "Row", "Rule", "Text"]

LINE = HexColor("#C9CED4")
_PADDING = 3.0
_LEAST = 30.0
"""A row is not begun in less room than this."""


class Text(Paragraph):
    """A paragraph that knows what it is in the structure of the document.

    Parameters
    ----------
    markup, style : as reportlab's paragraph.
    tags, element : the structure and what this is in it.
    bullet : drawn before the first line.
    bars : where quotes draw their bar at the left.
    chapter : name and title in the outline; a heading has them.
    """

    def __init__(
        self,
        markup: str | None,
        style: Any,
        *,
        tags: Structure | None = None,
        element: Element | None = None,
        bulletText: str | None = None,
        bars: Sequence[float] = (),
        chapter: tuple[str, str] | None = None,
        frags: Any = None,
    ) -> None:
        super().__init__(cast("str", markup), style, bulletText=bulletText, frags=frags)
        self.tags, self.element, self.bars, self.chapter = tags, element, tuple(bars), chapter

    def split(self, availWidth: float, availHeight: float) -> list[Any]:
        """Return the part that fits and the rest, both the same element."""
        parts = cast("list[Any]", super().split(availWidth, availHeight))
        for part in parts:
            part.tags, part.element, part.bars = self.tags, self.element, self.bars
        if parts:
            parts[0].chapter = self.chapter
        return parts

    def draw(self) -> None:
        """Draw it, marked as what it is."""
        if self.chapter is not None:
            key, title = self.chapter
            self.canv.bookmarkHorizontal(key, 0, self.height + 8)
            self.canv.addOutlineEntry(title, key, 0)
        if self.bars:
            with artifact(self.canv):
                self.canv.setStrokeColor(LINE)
                self.canv.setLineWidth(1.5)
                for x in self.bars:
                    self.canv.line(x, -2, x, self.height)
        if self.tags is None or self.element is None:
            super().draw()
        else:
            with self.tags.marked(self.canv, self.element):
                super().draw()

    def drawn_again(self, canvas: Any, x: float, y: float) -> None:
        """Draw it once more, outside the structure."""
        tags, self.tags = self.tags, None
        self.drawOn(canvas, x, y)
        self.tags = tags


class Row(Flowable):
    """A row of a table: cells side by side over a rule; cells are split where the page ends.

    Parameters
    ----------
    cells, widths : the paragraphs and how wide each is [points].
    indent : room left free before the first [points].
    anchor : the name that a citation links to.
    head : the row drawn again when this one opens a page; not part of the structure there.
    """

    def __init__(
        self,
        cells: Sequence[Text | None],
        widths: Sequence[float],
        *,
        indent: float = 0.0,
        anchor: str = "",
        head: Row | None = None,
    ) -> None:
        super().__init__()
        self.cells, self.widths, self.indent = list(cells), list(widths), indent
        self.anchor, self.head = anchor, head
        self.repeated = 0.0
        """Height of the head drawn again [points]; 0 when it is not."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return its size, the repeated head included."""
        frame = self._doctemplateAttr("frame")
        opens_page = bool(frame is not None and frame._atTop)  # noqa: SLF001
        self.repeated = self.head.own_height if self.head is not None and opens_page else 0.0
        self.width, self.height = availWidth, self.repeated + self.own_height
        return self.width, self.height

    @cached_property
    def own_height(self) -> float:
        """How high its cells are, with their padding [points]."""
        pairs = zip(self.cells, self.widths, strict=True)
        heights = [cell.wrap(width - _PADDING, 1e6)[1] for cell, width in pairs if cell]
        return max(heights, default=0.0) + 2 * _PADDING

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: ARG002
        """Return the row that fits and the row of what is left of each cell."""
        room = availHeight - self.repeated - 2 * _PADDING
        if room < _LEAST:
            return []
        tops: list[Text | None] = []
        rests: list[Text | None] = []
        for cell, width in zip(self.cells, self.widths, strict=True):
            parts = [] if cell is None else cell.split(width - _PADDING, room)
            first = parts[0] if parts else None
            tops.append(first)
            rests.append(parts[1] if len(parts) > 1 else None if first else cell)
        if not any(tops):
            return []
        top, rest = (
            Row(cells, self.widths, indent=self.indent, head=self.head) for cells in (tops, rests)
        )
        top.anchor = self.anchor
        return [top, rest]

    def draw(self) -> None:
        """Draw the cells from the top, and the rule below them."""
        top = self.height
        if self.repeated and self.head is not None:
            with artifact(self.canv):
                self.head.draw_cells(self.canv, top, again=True)
            top -= self.repeated
        if self.anchor:
            self.canv.bookmarkHorizontal(self.anchor, 0, top)
        self.draw_cells(self.canv, top)
        with artifact(self.canv):
            self.canv.setStrokeColor(LINE)
            self.canv.setLineWidth(0.5)
            self.canv.line(self.indent, 0, self.indent + sum(self.widths), 0)

    def draw_cells(self, canvas: Any, top: float, *, again: bool = False) -> None:
        """Draw the cells hanging from `top` [points]; `again` outside the structure."""
        left = self.indent
        for cell, width in zip(self.cells, self.widths, strict=True):
            if cell is not None:
                place = cell.drawn_again if again else cell.drawOn
                place(canvas, left, top - _PADDING - cell.height)
            left += width


class Rule(Flowable):
    """A thin line across the page."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return its size."""
        self.width, self.height = availWidth, 9.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw it."""
        with artifact(self.canv):
            self.canv.setStrokeColor(LINE)
            self.canv.setLineWidth(0.5)
            self.canv.line(0, 4.5, self.width, 4.5)


class Drawn(Flowable):
    """Drawings side by side, each tagged as a figure with its words."""

    def __init__(
        self, drawings: Sequence[tuple[Drawing, Element]], *, width: float, tags: Structure
    ) -> None:
        super().__init__()
        self.drawings, self.each, self.tags = drawings, width, tags

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return its size."""
        heights = [one.height / one.width * self.each for one, _ in self.drawings]
        self.width, self.height = availWidth, max(heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draw them from left to right."""
        for place, (drawing, element) in enumerate(self.drawings):
            with self.tags.marked(self.canv, element):
                draw(self.canv, drawing, left=place * self.each, width=self.each)
