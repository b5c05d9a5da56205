"""Turns an impact without a number, its unit and its period into a finding."""

from __future__ import annotations

from collections.abc import Iterator

from whiteboard.checks.case import Case, Line, finding_at
from whiteboard.claims.quantities import Quantity
from whiteboard.claims.units import adverb_of_period
from whiteboard.finding import Finding

ID = "impact_without_number"
TITLE = "Impact without a number"
RULE = "An impact has a number, a unit and a period, such as money or hours a month."
SECTION = "impact"
QUESTION = "What is it worth a month, as a range, and which assumption decides it?"


def find(case: Case) -> Iterator[Finding]:
    """Yield one finding when the impact section says nothing with number, unit and period."""
    lines = [line for line in case.of(SECTION) if _has_words(line)]
    if not lines or any(map(_is_measured, lines)):
        return
    line = next((one for one in lines if one.asserted("impact_words")), lines[0])
    has_amount = any(quantity for one in lines for quantity in _amounts(one))
    yield finding_at(
        line,
        (0, len(line.sentence.tokens) - 1),
        check=ID,
        evidence=f"A number with a unit: {_detected(has_amount)}; "
        f"a period: {_detected(any(map(_has_period, lines)))}.",
        rule=RULE,
        question=QUESTION,
    )


def _detected(found: object) -> str:
    return "detected" if found else "not detected"


def _has_words(line: Line) -> bool:
    return any(token.kind == "word" for token in line.sentence.tokens)


def _is_measured(line: Line) -> bool:
    """Return whether a sentence gives an amount with its period."""
    amounts = list(_amounts(line))
    return any(quantity.period for quantity in amounts) or (bool(amounts) and _has_adverb(line))


def _amounts(line: Line) -> Iterator[Quantity]:
    """Yield the numbers with a unit: money, time, shares, or counted things."""
    for quantity in line.quantities:
        if quantity.unit or _counts_something(line, quantity):
            yield quantity


def _counts_something(line: Line, quantity: Quantity) -> bool:
    """Return whether a word that can be counted follows a plain number."""
    following = line.sentence.tokens[quantity.core + 1 : quantity.core + 2]
    return quantity.unit == "" and bool(following) and following[0].kind == "word"


def _has_adverb(line: Line) -> bool:
    return any(adverb_of_period(token.word) for token in line.sentence.tokens)


def _has_period(line: Line) -> bool:
    return any(quantity.period for quantity in line.quantities) or _has_adverb(line)
