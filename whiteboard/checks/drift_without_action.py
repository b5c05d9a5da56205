"""Turns drift that is named without a detector and an action into a finding."""

from __future__ import annotations

from collections.abc import Iterator

from whiteboard.checks.case import Case, Line, finding_at
from whiteboard.claims.quantities import Quantity
from whiteboard.finding import Finding
from whiteboard.text.phrases import Hit
from whiteboard.text.tokens import word_set

ID = "drift_without_action"
TITLE = "Drift without a detector and an action"
RULE = "Drift is met by a quantity that shows it and by what is done when that quantity moves."
QUESTION = "Which figure, past which value, raises the alarm, who acts on it, and how?"
_NOT_IN_USE = ("clarify", "baseline", "impact")
"""Sections in which an alarm is a cost or an event to be met, and nothing is done about drift."""
_PRICES = word_set("cost costs price prices priced")
_PLANNED = word_set("regularly periodically continuously often frequently routinely")


def find(case: Case) -> Iterator[Finding]:
    """Yield one finding when drift is named and a detector or a tied action is not detected."""
    named = _named(case)
    if named is None:
        return
    lines = list(case.all_lines())
    detector = any(_detects(line) or _is_trigger(line) for line in lines)
    action = any(_acts(line) or _is_trigger(line) for line in lines)
    if detector and action:
        return
    line, hit = named
    parts = (("a detector", detector), ("an action tied to it", action))
    words = "; ".join(f"{name}: {'detected' if it else 'not detected'}" for name, it in parts)
    yield finding_at(
        line,
        (hit.first, hit.last),
        check=ID,
        evidence=f"{words[:1].upper()}{words[1:]}.",
        rule=RULE,
        question=QUESTION,
    )


def _named(case: Case) -> tuple[Line, Hit] | None:
    """Return where drift is named as something to meet; the section on serving comes first."""
    lines = [*case.of("iterate"), *case.all_lines(but=("iterate",))]
    return next(
        (
            (line, hit)
            for line in lines
            if not line.is_question and _is_of_data(line) and not line.has("other_drift")
            for hit in (*line.asserted("drift"), *_in_other_words(line))
        ),
        None,
    )


def _in_other_words(line: Line) -> tuple[Hit, ...]:
    """Return where the section on serving says that the world changes, without calling it drift."""
    return line.asserted("drift_in_other_words") if line.section == "iterate" else ()


def _is_of_data(line: Line) -> bool:
    """Return whether drift of data is meant; outside the section on serving it must be said."""
    return line.section == "iterate" or line.has("monitors", "detector", "acts", "of_data")


def _is_trigger(line: Line) -> bool:
    """Return whether a figure past a value leads to something being done."""
    if line.is_question or not _actions(line):
        return False
    return line.has("figure") and any(not _is_o_clock(line, one) for one in line.quantities)


def _is_o_clock(line: Line, quantity: Quantity) -> bool:
    """Return whether a number is a time of day: "at 6", "2 am"."""
    after = line.sentence.words_between(quantity.core + 1, quantity.core + 1)
    before = line.sentence.words_between(quantity.first - 1, quantity.first - 1)
    return not quantity.unit and (after in (("am",), ("pm",)) or before == ("at",))


def _detects(line: Line) -> bool:
    """Return whether a sentence names a quantity that shows drift, being watched or compared."""
    if line.is_question or not line.asserted("detector"):
        return False
    if line.section == "iterate":
        return True
    return line.has("monitors", "drift")


def _acts(line: Line) -> bool:
    """Return whether a sentence says what is done, and on which condition."""
    if line.is_question or not _actions(line):
        return False
    conditions = [hit for hit in line.hits("on_condition") if not _is_false_alarm(line, hit)]
    if not conditions and not line.has("detector"):
        return False
    planned = {token.word for token in line.sentence.tokens} & _PLANNED
    return not planned or line.has("detector")


def _actions(line: Line) -> list[Hit]:
    """Return what is done in use; a false alarm, and what an alarm costs, is nothing done."""
    if line.section in _NOT_IN_USE or _is_price(line):
        return []
    return [hit for hit in line.asserted("acts") if not _is_false_alarm(line, hit)]


def _is_false_alarm(line: Line, hit: Hit) -> bool:
    """Return whether words belong to a false alarm, an outcome of a decision."""
    before = line.sentence.words_between(hit.first - 1, hit.first - 1)
    return before in (("false",), ("needless",), ("wrong",)) or any(
        one.first <= hit.first <= one.last for one in line.hits("false_alarms")
    )


def _is_price(line: Line) -> bool:
    """Return whether a sentence says what something costs: "a page costs $8"."""
    return not line.has("detector") and any(
        quantity.unit == "currency"
        and _PRICES & {*line.sentence.words_between(quantity.first - 2, quantity.first - 1)}
        for quantity in line.quantities
    )
