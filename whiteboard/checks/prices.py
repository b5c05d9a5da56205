"""Turns pins, text and problem into what a miss and a false alarm cost, and from where."""

from __future__ import annotations

from dataclasses import dataclass

from simulator import formatting
from simulator.costs import CostMatrix
from simulator.datasets import DATASETS
from whiteboard.checks.case import Case, Line
from whiteboard.claims.quantities import Quantity
from whiteboard.evidence import Evidence

__all__ = ["Prices", "prices"]

_ERRORS = (("miss", "missed", "missing"), ("false", "alarm", "wrongly", "mistake"))


_WRONG = ("wrong", "miss", "false", "mistak", "error")


@dataclass(frozen=True)
class Prices:
    """What is known of the two errors.

    Parameters
    ----------
    unequal : whether one costs more than the other.
    words : in words, with where it is said.
    costs : the cost matrix, when one is known.
    pin : the pin it comes from, when it does.
    """

    unequal: bool
    words: str
    costs: CostMatrix | None = None
    pin: Evidence | None = None


def prices(case: Case, line: Line) -> Prices | None:
    """Return the costs an answer stands under: its pins', else its text's, else the problem's."""
    cited = [case.pin(name) for name in line.cites]
    for pin in [*(pin for pin in cited if pin), *reversed(case.current_pins)]:
        if pin.scenario is not None:
            costs = pin.scenario.costs
            return Prices(_differ(costs), f"{pin.id}: {_priced(costs)}", costs, pin)
    said = case.once(_said)
    if said is not None:
        return said
    if case.problem is not None and case.problem.dataset is not None:
        costs = DATASETS[case.problem.dataset].costs
        words = f"the problem's scenario: {_priced(costs)}"
        return Prices(_differ(costs), words, costs)
    return None


def _differ(costs: CostMatrix) -> bool:
    return abs(costs.miss_harm - costs.false_alarm_harm) > 1e-9 * abs(costs.miss_harm)


def _priced(costs: CostMatrix) -> str:
    miss = formatting.money(costs.miss_harm, costs.currency)
    alarm = formatting.money(costs.false_alarm_harm, costs.currency)
    return f"a miss costs {miss}, a false alarm {alarm}"


def _said(case: Case) -> Prices | None:
    """Return what the text says: a multiple, two amounts, or that one error is worse."""
    for line in case.all_lines():
        if line.is_question:
            continue
        if line.asserted("unequal_costs") or _multiple(line) or _two_amounts(line):
            _, words = line.whole()
            return Prices(unequal=True, words=f"the text: “{words}”")
    return None


def _names_an_error(line: Line) -> bool:
    words = {token.word for token in line.sentence.tokens}
    return all(words & set(names) for names in _ERRORS)


def _multiple(line: Line) -> bool:
    """Return whether "a miss costs 12 times a false alarm" or "12 false alarms" stands here."""
    if not _names_an_error(line):
        return False
    times = any(q.unit == "times" and q.value != 1 for q in line.quantities)
    return times or any(
        q.unit == ""
        and q.value > 1
        and q.core + 1 < len(line.sentence.tokens)
        and line.sentence.tokens[q.core + 1].word == "false"
        for q in line.quantities
    )


def _two_amounts(line: Line) -> bool:
    amounts = {q.value for q in line.quantities if q.unit == "currency"}
    if amounts:  # "a wrong amount costs 50 EUR, a clerk's look 0.60"
        cents = (q for q in line.quantities if not q.unit and not q.period)
        amounts |= {q.value for q in cents if line.sentence.tokens[q.core].decimals == 2}
    if line.section == "clarify" and _is_of_errors(line):  # "90 to undo a wrong amount, 1.20 for"
        amounts |= {q.value for q in line.quantities if _is_for_something(line, q)}
    priced = line.has("costs") or _is_of_errors(line)
    told = _names_an_error(line) or (line.section == "clarify" and priced)
    return told and len(amounts) > 1


def _is_of_errors(line: Line) -> bool:
    return any(token.word.startswith(_WRONG) for token in line.sentence.tokens)


def _is_for_something(line: Line, quantity: Quantity) -> bool:
    """Return whether a plain number is what something costs: "90 to undo", "1.20 for a look"."""
    words = line.sentence.words_between(quantity.core + 1, quantity.core + 2)
    return quantity.unit == "" and len(words) == 2 and words[0] in ("to", "for")
