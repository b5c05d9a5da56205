"""Turns a board into a tagged PDF: the parts of the HTML page, the figures of the same geometry."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from threading import Lock
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from whiteboard.board import Board
from whiteboard.exports.figures import ExportFigure, ExportFigures, export_figures
from whiteboard.exports.inert import one_line
from whiteboard.exports.parts import (
    EVIDENCE_HEAD,
    NOTHING_PINNED,
    NOTHING_WRITTEN,
    FindingLines,
    Report,
    Review,
    report_of,
)
from whiteboard.exports.pdf_flow import Drawn
from whiteboard.exports.pdf_letters import REGULAR, Letters, register_fonts
from whiteboard.exports.pdf_tags import Structure, artifact
from whiteboard.exports.pdf_text import QUIET, WIDTH, Writer
from whiteboard.exports.pdf_typed import write_typed
from whiteboard.exports.review import LEVELS_HEAD, RESPONSES_HEAD, TIME_HEAD
from whiteboard.finding import Finding
from whiteboard.report import SweepOf

__all__ = ["to_pdf"]

_MARGIN = (A4[0] - WIDTH) / 2
_FOOT = 28.0
_TOTAL = "pages"
_ONE_AT_A_TIME = Lock()
"""Fonts keep what each document uses; two documents at once would share it."""


def to_pdf(
    board: Board,
    sweep_of: SweepOf | None = None,
    *,
    findings: Sequence[Finding] | None = None,
) -> bytes:
    """Return the board as a PDF file; the same board and sweeps give the same bytes.

    Parameters
    ----------
    board : what is reported.
    sweep_of : where the curves come from; a figure without any is replaced by a sentence.
    findings : what the checks found, when it may be shown; by default no finding is.
    """
    report = report_of(board, findings=findings)
    figures = export_figures(board.answer.evidence, sweep_of)
    with _ONE_AT_A_TIME:
        register_fonts()
        writer = _written(report, figures)
        return _laid_out(writer, one_line(report.title), board.updated_at)


def _written(report: Report, figures: ExportFigures) -> Writer:
    writer = Writer()
    writer.line(report.title, "h1", chapter="part-0")
    writer.line(report.dates, "quiet")
    if report.problem:
        _heading(writer, "Problem")
        for line in report.problem:
            writer.line(line)
    for section in report.sections:
        _heading(writer, section.heading)
        if not section.text.strip():
            writer.line(NOTHING_WRITTEN, "quiet")
            continue
        write_typed(writer, section.text, report.anchors)
        if section.missing:
            writer.line(f"Cited but not pinned: {', '.join(section.missing)}.", "quiet")
    _evidence(writer, report)
    _figures(writer, figures)
    _heading(writer, "Assumptions")
    writer.items(report.assumptions)
    _review(writer, report.review)
    if writer.letters.notes:
        _heading(writer, "About this file")
        writer.items(writer.letters.notes)
    return writer


def _heading(writer: Writer, title: str) -> None:
    writer.line(title, "h2", chapter=f"part-{len(writer.pieces)}")


def _evidence(writer: Writer, report: Report) -> None:
    _heading(writer, "Evidence")
    if not report.evidence:
        writer.line(NOTHING_PINNED, "quiet")
        return
    parts = (0.07, 0.16, 0.12, 0.2, 0.09, 0.36)
    writer.table(EVIDENCE_HEAD, report.evidence, parts, anchors=report.anchors)
    writer.line("To open a figure again, put this behind the address of the board:")
    writer.items(f"{pins}: {link}" for pins, link in report.links)


def _figures(writer: Writer, figures: ExportFigures) -> None:
    if figures.figures:
        _heading(writer, "Curves")
    for figure in figures.figures:
        _figure(writer, figure)
    if figures.note:
        writer.line(figures.note)


def _figure(writer: Writer, figure: ExportFigure) -> None:
    writer.line(figure.title, "h3")
    tagged = [
        (drawing, writer.tags.root.add("Figure", one_line(drawing.description)))
        for drawing in figure.drawings
    ]
    for first in range(0, len(tagged), 2):
        row = tagged[first : first + 2]
        writer.pieces.append(Drawn(row, width=WIDTH / 2, tags=writer.tags))
    if figure.drawings:
        writer.line(figure.setting)
    if figure.points:
        writer.items(figure.points)
    for note in figure.notes:
        writer.line(note)


def _review(writer: Writer, review: Review) -> None:
    if review.time:
        _heading(writer, "Time spent")
        writer.table(TIME_HEAD, review.time, (0.6, 0.2, 0.2))
        if review.time_note:
            writer.line(review.time_note, "quiet")
    if review.levels:
        _heading(writer, "Levels given")
        writer.table(LEVELS_HEAD, review.levels, (0.24, 0.12, 0.26, 0.12, 0.26))
    if review.findings:
        _heading(writer, "Findings")
        for finding in review.findings:
            _finding(writer, finding)
    if review.responses:
        _heading(writer, "Answers to findings")
        writer.table(RESPONSES_HEAD, review.responses, (0.3, 0.22, 0.48))


def _finding(writer: Writer, finding: FindingLines) -> None:
    writer.line(f"{finding.title} in {finding.section}", "h3")
    quote = f"“{finding.quote}”" if finding.quote else ""
    parts = (
        ("Quoted", quote),
        ("Beside it", finding.evidence),
        ("Rule", finding.rule),
        ("Question", finding.question),
        ("Answer", finding.response),
    )
    writer.items(f"{name}: {words}" for name, words in parts if words)


def _laid_out(writer: Writer, title: str, made_at: datetime) -> bytes:
    page = io.BytesIO()
    frame = Frame(
        _MARGIN,
        _FOOT + 24,
        WIDTH,
        A4[1] - _FOOT - 24 - 44,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document = BaseDocTemplate(
        page,
        pagesize=A4,
        title=title,
        author="",
        subject="",
        lang="en",
        invariant=1,
        initialFontName=REGULAR,
    )
    foot = _Foot(title)
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=foot.draw)])

    def canvas(*args: Any, **options: Any) -> _Canvas:
        return _Canvas(*args, tags=writer.tags, made_at=made_at, **options)

    document.build(list(writer.pieces), canvasmaker=canvas)
    return page.getvalue()


class _Foot:
    """The foot of every page: the title, and "3 of 7"."""

    def __init__(self, title: str) -> None:
        short = title if len(title) <= 90 else f"{title[:90]}…"
        # A title of other scripts must not leave gaps here: what lacks letters is a box as above.
        self.title = Letters().plain(short)

    def draw(self, canvas: Any, _document: Any) -> None:
        """Draw it; the number of pages is filled in when it is known."""
        with artifact(canvas):
            canvas.saveState()
            canvas.setFont(REGULAR, 8)
            canvas.setFillColor(HexColor(QUIET))
            canvas.drawString(_MARGIN, _FOOT, self.title)
            right = _MARGIN + WIDTH - 18
            canvas.drawRightString(right, _FOOT, f"{canvas.getPageNumber()} of ")
            canvas.translate(right, _FOOT)
            canvas.doForm(_TOTAL)
            canvas.restoreState()


class _Canvas(Canvas):
    """A canvas that ends with the number of its pages and with the structure of its text."""

    def __init__(self, *args: Any, tags: Structure, made_at: datetime, **options: Any) -> None:
        super().__init__(*args, **options)
        self.tags = tags
        self._doc._timeStamp = _stamp(made_at)  # noqa: SLF001 - else the day of the program's making

    def save(self) -> None:
        """Write the file."""
        if self._code:
            self.showPage()
        total = str(self.getPageNumber() - 1)
        self.beginForm(_TOTAL, 0, -4, stringWidth(total, REGULAR, 8) + 2, 12)
        self.setFont(REGULAR, 8)
        self.setFillColor(HexColor(QUIET))
        self.drawString(0, 0, total)
        self.endForm()
        self.tags.write(self)
        super().save()


def _stamp(moment: datetime) -> Any:
    """Return the time that the file says it was made at."""
    at = moment.astimezone(UTC)
    stamp = TimeStamp(1)
    stamp.t, stamp.lt = at.timestamp(), at.timetuple()
    stamp.YMDhms = tuple(at.timetuple())[:6]
    return stamp
