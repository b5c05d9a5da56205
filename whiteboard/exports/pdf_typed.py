"""Turns typed Markdown into tagged pieces of a PDF page, each short enough to lay out fast."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from markdown_it.token import Token
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Spacer

from whiteboard.exports.inert import visible
from whiteboard.exports.inert_markdown import parsed
from whiteboard.exports.pdf_flow import Rule
from whiteboard.exports.pdf_letters import BOLD, ITALIC, MONO, REGULAR
from whiteboard.exports.pdf_tags import Element
from whiteboard.exports.pdf_text import DEEPEST, GAP, INDENT, LINK, SIZES, WIDTH, Writer

__all__ = ["write_typed"]

_MOST_COLUMNS = 8
_LINES = 40
_BREAK = "<br/>"
_SPACE = "\u00a0"
"""Not broken at, not collapsed; also fills empty lines, which reportlab cannot split at."""
_MOST, _MOST_LETTERS = 6000, 3000
_LINE_COST, _RUN_COST = 80, 10
"""What a new line and a new run take to lay out, in letters."""


def write_typed(writer: Writer, text: str, known: Collection[str]) -> None:
    """Write typed Markdown; citations of the `known` pins lead to their rows."""
    _Typed(writer, parsed(text, known)).write()


class _Typed:
    """Walks over the tokens of typed Markdown and writes each block."""

    def __init__(self, writer: Writer, tokens: Sequence[Token]) -> None:
        self.writer, self.tokens = writer, iter(tokens)
        self.inside: list[Element] = [writer.tags.root]
        self.depth = 0
        self.bars: list[float] = []
        self.numbers: list[int | None] = []
        self.bullet: str | None = None
        self.strong = False

    def write(self) -> None:
        for token in self.tokens:
            self._block(token)

    def _block(self, token: Token) -> None:
        match token.type:
            case "inline":
                self._paragraph(token)
            case "fence" | "code_block":
                self._code(token.content, label=token.info.strip())
            case "hr":
                self.writer.pieces.append(Rule())
            case "table_open":
                self._table()
            case "heading_open" | "heading_close":
                self.strong = token.type == "heading_open"
            case "list_item_open":
                self._item()
            case "list_item_close":
                self._mark()  # of an item without text
                self.inside.pop()
            case kind if kind.endswith(("quote_open", "list_open")):
                self._enter(token)
            case kind if kind.endswith(("quote_close", "list_close")):
                self._leave(token)
            case _:
                pass

    def _enter(self, token: Token) -> None:
        """Go one step to the right, into a quote or a list."""
        if token.type == "blockquote_open":
            self.bars.append(self.depth * INDENT + 4)
        else:
            start = token.attrGet("start")
            first = int(start) if start is not None else 1
            self.numbers.append(first if token.type == "ordered_list_open" else None)
        role = "BlockQuote" if token.type == "blockquote_open" else "L"
        self.inside.append(self.inside[-1].add(role))
        self.depth += 1

    def _leave(self, token: Token) -> None:
        (self.bars if token.type == "blockquote_close" else self.numbers).pop()
        self.inside.pop()
        self.depth -= 1

    def _item(self) -> None:
        self.inside.append(self.inside[-1].add("LI").add("LBody"))
        number = self.numbers[-1]
        self.bullet = "•" if number is None else f"{number}."
        if number is not None:
            self.numbers[-1] = number + 1

    def _mark(self) -> None:
        if self.bullet is not None:
            self._add("", "item")

    def _paragraph(self, token: Token) -> None:
        runs = list(self._runs(token.children or (), BOLD if self.strong else REGULAR))
        chunks = list(_chunks(runs))
        for place, markup in enumerate(chunks, start=1):
            kind = "item" if self.numbers else "text"
            self._add(markup, kind if place == len(chunks) else "part")

    def _add(self, markup: str, kind: str) -> None:
        element = self.inside[-1].add("P")
        bullet, self.bullet = self.bullet, None
        piece = self.writer.text(
            markup,
            kind,
            element,
            depth=self.depth,
            bulletText=bullet,
            bars=[min(bar, DEEPEST * INDENT) for bar in self.bars],
        )
        self.writer.pieces.append(piece)

    def _code(self, content: str, *, label: str) -> None:
        self._mark()
        if label:
            self._add(self.writer.letters.markup(label), "quiet")
        depth = self.depth + 1
        room = WIDTH - min(depth, DEEPEST) * INDENT
        most = int(room / stringWidth("0", MONO, SIZES["code"]))
        lines = [
            line[first : first + most].replace(" ", _SPACE) or _SPACE
            for line in visible(content).expandtabs(4).rstrip("\n").split("\n")
            for first in range(0, max(len(line), 1), most)
        ]
        element = self.inside[-1].add("Code")
        for first in range(0, len(lines), _LINES):
            chunk = lines[first : first + _LINES]
            markup = "<br/>".join(self.writer.letters.markup(line, MONO) for line in chunk)
            self.writer.pieces.append(self.writer.text(markup, "code", element, depth=depth))
        self.writer.pieces.append(Spacer(0, GAP))

    def _table(self) -> None:
        """Write the rows up to the end of a table; too many columns become lines of text."""
        self._mark()
        rows: list[list[str]] = []
        for token in self.tokens:
            if token.type == "table_close":
                break
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                font = BOLD if len(rows) == 1 else REGULAR
                rows[-1].append("".join(run for run, _ in self._runs(token.children or (), font)))
        columns = len(rows[0])
        if columns > _MOST_COLUMNS:
            for row in rows:
                self._add(" | ".join(row), "text")
            return
        left = WIDTH - min(self.depth, DEEPEST) * INDENT
        table = self.inside[-1].add("Table")
        self.writer.rows(table, rows[0], rows[1:], [left / columns] * columns, depth=self.depth)

    def _runs(self, tokens: Sequence[Token], font: str) -> Iterator[tuple[str, int]]:
        """Yield the markup of inline tokens piece by piece, each with what it takes to lay out."""
        letters, fonts, struck, blank = self.writer.letters, [font], 0, True
        for token in tokens:
            match token.type:
                case "strong_open" | "em_open":
                    fonts.append(BOLD if token.type == "strong_open" else ITALIC)
                case "strong_close" | "em_close":
                    fonts.pop()
                case "s_open" | "s_close":
                    struck += 1 if token.type == "s_open" else -1
                case "softbreak" | "hardbreak":
                    yield f"{_SPACE if blank else ''}{_BREAK}", _LINE_COST
                    blank = True
                case "citation":
                    shown = letters.markup(f"[{token.content}]", fonts[-1])
                    yield f'<a href="#{token.content}" color="{LINK}">{shown}</a>', _LINE_COST
                    blank = False
                case _:
                    face = MONO if token.type == "code_inline" else fonts[-1]
                    for part in _parts(token.content):
                        shown = letters.markup(part, face)
                        struck_out = f"<strike>{shown}</strike>" if struck and shown else shown
                        yield struck_out, len(part) + _RUN_COST
                        blank = blank and not shown


def _chunks(runs: Iterable[tuple[str, int]]) -> Iterator[str]:
    """Yield runs joined to paragraphs of about a page at most.

    The layout looks at the rest of a paragraph again on every page it reaches: one of a hundred
    pages would take minutes. What people write is far below the limit.
    """
    chunk, cost = "", 0
    for markup, price in runs:
        if cost + price > _MOST and chunk:
            yield chunk
            chunk, cost = "", 0
            if markup == _BREAK:
                continue
        chunk, cost = chunk + markup, cost + price
    yield chunk


def _parts(text: str) -> list[str]:
    """Return text in parts that are short enough for one paragraph, cut between words."""
    parts: list[str] = []
    while len(text) > _MOST_LETTERS:
        cut = text.rfind(" ", 1, _MOST_LETTERS) + 1 or _MOST_LETTERS
        parts.append(text[:cut])
        text = text[cut:]
    return [*parts, text]
