"""Turns the evidence of a board into a table that a spreadsheet opens and never executes."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Sequence

from whiteboard.board import Board
from whiteboard.evidence import Evidence, interval_text, scenario_text, value_text
from whiteboard.evidence_measured import measured_text
from whiteboard.exports.inert import one_line
from whiteboard.exports.parts import link_of, unit_text

__all__ = ["HEAD", "guarded", "to_csv"]

HEAD = (
    "id",
    "section",
    "what",
    "value",
    "value as text",
    "low",
    "high",
    "interval as text",
    "level",
    "method",
    "unit",
    "model",
    "compared with",
    "threshold",
    "seed",
    "how it was made",
    "measured on",
    "link",
    "pinned at",
)
_FORMULA = re.compile(r"""(^|;)([\s"'`‘’“”«»„‹›]*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫])""")
"""A spreadsheet takes what begins so for a formula; where ``;`` parts cells, what follows one."""


def to_csv(board: Board) -> str:
    """Return the evidence table as CSV (RFC 4180), a row for each pin in the order of the board.

    Numbers are written at full precision with a point; undefined is an empty cell. Text is on one
    line, and never starts a formula: see `guarded`. There is no byte-order mark, which is a matter
    of bytes and not of text, and would become part of the first heading for readers that do not
    expect it; encode with ``utf-8-sig`` for a spreadsheet that guesses another encoding without it.
    """
    page = io.StringIO()
    writer = csv.writer(page, lineterminator="\r\n")
    writer.writerow(HEAD)
    writer.writerows(map(_row, board.answer.evidence))
    return page.getvalue()


def guarded(text: str) -> str:
    r"""Return text on one line with an apostrophe before whatever a spreadsheet would calculate.

    Examples
    --------
    >>> guarded("=1+1"), guarded(' "@SUM(A1)"'), guarded("a;=1+1"), guarded("recall - 2%")
    ("'=1+1", '\'"@SUM(A1)"', "a;'=1+1", 'recall - 2%')
    """
    return _FORMULA.sub(r"\1'\2", one_line(text))


def _row(pin: Evidence) -> Sequence[str]:
    interval, scenario = pin.interval, pin.scenario
    return (
        guarded(pin.id),
        guarded(pin.section),
        guarded(pin.claim),
        _number(pin.value),
        guarded(value_text(pin)),
        _number(interval.low if interval else None),
        _number(interval.high if interval else None),
        guarded(interval_text(pin)),
        _number(interval.level if interval else None),
        guarded(str(interval.method)) if interval else "",
        guarded(unit_text(pin)),
        guarded(pin.model),
        guarded(pin.against),
        _number(pin.threshold),
        "" if scenario is None else str(scenario.seed),
        guarded(scenario_text(pin)),
        guarded(measured_text(pin.measured).removeprefix("measured on ")),
        guarded(link_of(pin)),
        pin.created_at.isoformat(),
    )


def _number(value: float | None) -> str:
    """Return a number as Python and spreadsheets read it back; a negative one is no formula."""
    return "" if value is None or not math.isfinite(value) else repr(float(value))
