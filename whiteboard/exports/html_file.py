"""Turns a board into one HTML file that needs nothing else: no script, no request, no image."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from html import escape
from pathlib import Path

from whiteboard.board import Board
from whiteboard.exports.drawing_svg import to_svg
from whiteboard.exports.figures import ExportFigure, ExportFigures, export_figures
from whiteboard.exports.inert import one_line
from whiteboard.exports.inert_html import WIDE, line_html, text_html
from whiteboard.exports.parts import (
    EVIDENCE_HEAD,
    NOTHING_PINNED,
    NOTHING_WRITTEN,
    FindingLines,
    Report,
    ReportSection,
    report_of,
)
from whiteboard.exports.review import LEVELS_HEAD, RESPONSES_HEAD, TIME_HEAD
from whiteboard.finding import Finding
from whiteboard.report import SweepOf

__all__ = ["to_html"]

_STYLE = Path(__file__).parent.parent / "content" / "report.css"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""The last two are not covered by the first; with them nothing in the file can leave it."""
_SHORT = 14


def to_html(
    board: Board,
    sweep_of: SweepOf | None = None,
    *,
    findings: Sequence[Finding] | None = None,
) -> str:
    """Return the board as one HTML page; the same board and sweeps give the same text.

    Parameters
    ----------
    board : what is reported.
    sweep_of : where the curves come from; a figure without any is replaced by a sentence.
    findings : what the checks found, when it may be shown; by default no finding is.
    """
    report = report_of(board, findings=findings)
    figures = export_figures(board.answer.evidence, sweep_of)
    chapters = _chapters(report, figures)
    title = escape(one_line(report.title))
    contents = "".join(
        f'<li><a href="#part-{number}">{line_html(name)}</a></li>'
        for number, (name, _) in enumerate(chapters, start=1)
    )
    body = "".join(
        f'<section aria-labelledby="part-{number}">\n'
        f'<h2 id="part-{number}">{line_html(name)}</h2>\n{content}</section>\n'
        for number, (name, content) in enumerate(chapters, start=1)
    )
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{_style()}</style>\n</head>\n<body>\n"
        f"<header>\n<h1>{line_html(report.title)}</h1>\n"
        f'<p class="quiet">{escape(report.dates)}</p>\n'
        f'<nav aria-label="Contents"><ul>{contents}</ul></nav>\n</header>\n'
        f"<main>\n{body}</main>\n</body>\n</html>\n"
    )


@cache
def _style() -> str:
    return _STYLE.read_text(encoding="utf-8")


def _chapters(report: Report, figures: ExportFigures) -> list[tuple[str, str]]:
    """Return heading and content of each part, in order; parts without content are left out."""
    review = report.review
    time_note = _paragraphs([review.time_note] if review.time_note else [])
    parts = [
        ("Problem", _paragraphs(report.problem)),
        *((section.heading, _section(section, report.anchors)) for section in report.sections),
        ("Evidence", _evidence(report)),
        ("Curves", _figures(figures)),
        ("Assumptions", _list(map(line_html, report.assumptions))),
        ("Time spent", _table(TIME_HEAD, review.time) + time_note),
        ("Levels given", _table(LEVELS_HEAD, review.levels)),
        ("Findings", "".join(map(_finding, review.findings))),
        ("Answers to findings", _table(RESPONSES_HEAD, review.responses)),
    ]
    return [(name, content) for name, content in parts if content]


def _section(section: ReportSection, pinned: Sequence[str]) -> str:
    if not section.text.strip():
        return f'<p class="quiet">{NOTHING_WRITTEN}</p>\n'
    shown = f'<div class="typed">\n{text_html(section.text, pinned)}</div>\n'
    if section.missing:
        shown += f'<p class="quiet">Cited but not pinned: {", ".join(section.missing)}.</p>\n'
    return shown


def _evidence(report: Report) -> str:
    if not report.evidence:
        return f'<p class="quiet">{NOTHING_PINNED}</p>\n'
    links = [
        f"{line_html(pin)}: "
        + (f"<code>{escape(link)}</code>" if link.startswith("/?") else line_html(link))
        for pin, link in report.links
    ]
    return (
        _table(EVIDENCE_HEAD, report.evidence, anchors=report.anchors)
        + "<p>To open a figure again, put this behind the address of the board:</p>\n"
        + _list(links)
    )


def _figures(figures: ExportFigures) -> str:
    shown = "".join(_figure(figure, at) for at, figure in enumerate(figures.figures, start=1))
    return shown + _paragraphs([figures.note] if figures.note else [])


def _figure(figure: ExportFigure, at: int) -> str:
    charts = "\n".join(
        to_svg(drawing, f"figure-{at}-{number}")
        for number, drawing in enumerate(figure.drawings, start=1)
    )
    drawn = f'<div class="charts">\n{charts}\n</div>\n' if charts else ""
    setting = f"<p>{line_html(figure.setting)}</p>\n" if charts else ""
    words = _list(map(line_html, figure.points)) + _paragraphs(figure.notes)
    caption = f"<figcaption>\n{setting}{words}</figcaption>\n"
    return f"<h3>{line_html(figure.title)}</h3>\n<figure>\n{drawn}{caption}</figure>\n"


def _finding(finding: FindingLines) -> str:
    quote = f"“{finding.quote}”" if finding.quote else ""
    lines = [
        f"{name}: {line_html(words)}"
        for name, words in (
            ("Quoted", quote),
            ("Beside it", finding.evidence),
            ("Rule", finding.rule),
            ("Question", finding.question),
            ("Answer", finding.response),
        )
        if words
    ]
    heading = f"{line_html(finding.title)} in {line_html(finding.section)}"
    return f'<div class="finding">\n<h3>{heading}</h3>\n{_list(lines)}</div>\n'


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], anchors: Sequence[str] = ()) -> str:
    """Return a table whose first column heads its rows; empty when it has no rows."""
    if not rows:
        return ""
    names = "".join(f'<th scope="col">{name}</th>' for name in head)
    lines: list[str] = []
    for number, row in enumerate(rows):
        anchor = anchors[number] if anchors else ""
        cells = "".join(map(_cell, row[1:]))
        opened = f'<tr id="{anchor}">' if anchor else "<tr>"
        lines.append(f'{opened}<th scope="row">{line_html(row[0])}</th>{cells}</tr>\n')
    return (
        f"{WIDE}<table>\n<thead><tr>{names}</tr></thead>\n"
        f"<tbody>\n{''.join(lines)}</tbody></table></div>\n"
    )


def _cell(text: str) -> str:
    """Return a cell; a short one, such as a number, is not broken over lines."""
    opened = '<td class="whole">' if len(text) <= _SHORT else "<td>"
    return f"{opened}{line_html(text)}</td>"


def _paragraphs(lines: Sequence[str]) -> str:
    return "".join(f"<p>{line_html(line)}</p>\n" for line in lines)


def _list(items: Iterable[str]) -> str:
    shown = "".join(f"<li>{item}</li>\n" for item in items)
    return f"<ul>\n{shown}</ul>\n" if shown else ""
