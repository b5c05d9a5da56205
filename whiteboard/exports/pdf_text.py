"""Turns plain text, lists and tables into tagged pieces of a PDF page."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from whiteboard.exports.inert import one_line
from whiteboard.exports.pdf_flow import Row, Text
from whiteboard.exports.pdf_letters import BOLD, MONO, REGULAR, Letters
from whiteboard.exports.pdf_tags import Element, Structure

__all__ = ["DEEPEST", "GAP", "INDENT", "LINK", "QUIET", "SIZES", "WIDTH", "Writer"]

WIDTH = 595.28 - 2 * 48
"""Between the margins of a page [points]."""
INK, QUIET, LINK = "#1D232B", "#56606B", "#0B5CAD"
INDENT, DEEPEST = 16.0, 10
GAP = 6.0
"""Room after a table or a block of code [points]."""
SIZES = {"h1": 18.0, "h2": 13.0, "h3": 10.5, "code": 8.5, "cell": 8.5, "quiet": 9.5}
_ROLES = {"h1": "H1", "h2": "H2", "h3": "H3", "code": "Code"}


@cache
def _style(kind: str, depth: int = 0) -> Any:
    """Return the style of a kind of paragraph, `depth` steps from the left."""
    size = SIZES.get(kind, 9.5)
    heading = kind in ("h1", "h2", "h3")
    return ParagraphStyle(
        f"{kind}-{depth}",
        fontName=BOLD if heading else MONO if kind == "code" else REGULAR,
        fontSize=size,
        leading=1.4 * size,
        textColor=HexColor(QUIET if kind == "quiet" else INK),
        leftIndent=min(depth, DEEPEST) * INDENT,
        bulletFontName=REGULAR,
        bulletFontSize=size,
        bulletIndent=max(min(depth, DEEPEST) - 1, 0) * INDENT + 2,
        spaceBefore={"h2": 16, "h3": 8}.get(kind, 0),
        spaceAfter={"code": 0, "cell": 0, "part": 0, "h1": 4, "item": 2}.get(kind, 5),
        keepWithNext=1 if heading else 0,
        splitLongWords=1,
        allowWidows=1,
        allowOrphans=1,
    )


@dataclass
class Writer:
    """Writes the pieces of a document in reading order.

    Parameters
    ----------
    letters : writes markup, and remembers what the fonts lacked.
    tags : the structure of the document.
    pieces : what was written so far.
    """

    letters: Letters = field(default_factory=Letters)
    tags: Structure = field(default_factory=Structure)
    pieces: list[Flowable] = field(default_factory=list[Flowable])

    def line(self, text: str, kind: str = "text", *, chapter: str = "") -> None:
        """Write one paragraph of plain text; a heading with a `chapter` stands in the outline."""
        shown = one_line(text)
        markup = self.letters.markup(shown, _font_of(kind))
        element = self.tags.root.add(_ROLES.get(kind, "P"))
        named = (chapter, shown) if chapter else None
        self.pieces.append(self.text(markup, kind, element, chapter=named))

    def items(self, lines: Iterable[str]) -> None:
        """Write a list of plain text."""
        block = self.tags.root.add("L")
        for text in lines:
            element = block.add("LI").add("LBody")
            markup = self.letters.markup(one_line(text))
            self.pieces.append(self.text(markup, "item", element, depth=1, bulletText="•"))

    def table(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        parts: Sequence[float],
        anchors: Sequence[str] = (),
    ) -> None:
        """Write a table of plain text; `parts` is how wide the columns are, of 1 in all."""
        table = self.tags.root.add("Table")
        cells = [[self.letters.markup(one_line(cell)) for cell in row] for row in rows]
        top = [self.letters.markup(name, BOLD) for name in head]
        self.rows(table, top, cells, [part * WIDTH for part in parts], anchors)

    def text(
        self, markup: str, kind: str, element: Element, *, depth: int = 0, **options: Any
    ) -> Text:
        """Return a piece of a kind, `depth` steps from the left; options are those of `Text`."""
        style = _style(kind, depth)
        return Text(markup, style, tags=self.tags, element=element, **options)

    def rows(
        self,
        table: Element,
        head: Sequence[str],
        rows: Iterable[Sequence[str]],
        widths: Sequence[float],
        anchors: Iterable[str] = (),
        depth: int = 0,
    ) -> None:
        """Write rows of markup into a table, the head first."""
        indent = min(depth, DEEPEST) * INDENT
        top = Row(self._cells(table, "TH", head), widths, indent=indent)
        top.keepWithNext = 1
        self.pieces.append(top)
        names = iter(anchors)
        for row in rows:
            cells = self._cells(table, "TD", row)
            anchor = next(names, "")
            self.pieces.append(Row(cells, widths, indent=indent, anchor=anchor, head=top))
        self.pieces.append(Spacer(0, GAP))

    def _cells(self, table: Element, role: str, row: Sequence[str]) -> list[Text | None]:
        line = table.add("TR")
        return [self.text(markup, "cell", line.add(role)) for markup in row]


def _font_of(kind: str) -> str:
    return BOLD if kind in ("h1", "h2", "h3") else REGULAR
