"""Turns "latency is no problem", or a rate that is said to be held, into pins that say otherwise.

Such words point at no pin. They are held against all of them, and only where none bears them out is
there a finding: another model, load or fleet may be meant.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from whiteboard.checks.case import Case, Line, finding_at, pin_words
from whiteboard.claims.quantities import Quantity
from whiteboard.evidence import Evidence
from whiteboard.finding import Finding
from whiteboard.serving_metrics import SERVING_METRICS, base_of
from whiteboard.text.phrases import Hit
from whiteboard.text.tokens import word_set

__all__ = ["misses", "pins_of_objective", "rates_not_held", "words_of_a_missed_objective"]

KEPT = 0.99
"""The share of answers that an objective for the p99 asks for."""
_RULE = "An objective for the p99 is kept where 99% of the answers come within it."
_QUESTION = "With which model, load and servers is the objective kept, and which pin shows it?"
_RATE_RULE = "A fleet holds no more than the largest rate at which its p99 is within the objective."
_RATE_QUESTION = "Which servers hold this rate within the objective, and which pin shows it?"
_NUMBERS = "one two three four five six seven eight nine ten eleven twelve"
_NOT_STATED = word_set(
    "if would could might may must should need needs want require required expect suppose assume "
    "until unless once target goal aim hope hopefully whether"
)
"""Words that make of what follows a wish, a condition or a thought."""
_COUNTS = {word: number for number, word in enumerate(_NUMBERS.split(), start=1)}
_BEFORE = 6
"""Words between "handles" and its rate at most."""
_SHOWN = 3
"""Pins beside a quote at most."""
_BRIEF = "clarify"
"""The section that tells what comes, not what is held."""


def words_of_a_missed_objective(case: Case, *, check: str) -> Iterator[Finding]:
    """Yield a finding where latency is called no problem and every pin of it misses its objective.

    Parameters
    ----------
    case : the answer and its pins.
    check : id of the check whose finding it is.
    """
    for line in case.all_lines(but=(_BRIEF,)):
        said = _untroubled(line)
        if said is None or _is_not_stated(line):
            continue
        cited = [pin for pin in map(case.pin, line.cites) if pin is not None]
        own = pins_of_objective(cited) or pins_of_objective(case.current_pins)
        if own and all(map(misses, own)):
            yield finding_at(
                line,
                (said.first, said.last),
                check=check,
                evidence="; ".join(map(pin_words, own[:_SHOWN])),
                evidence_ids=tuple(pin.id for pin in own[:_SHOWN]),
                rule=_RULE,
                question=_QUESTION,
                about="p99",
            )


def rates_not_held(case: Case, *, check: str) -> Iterator[Finding]:
    """Yield a finding where a rate is said to be held that is above every pinned largest rate.

    A rate that cites a pin is not looked at: it is held against that pin.
    """
    held = [pin for pin in case.current_pins if base_of(pin.metric) == "largest_rate"]
    if not held:
        return
    for line in case.all_lines(but=(_BRIEF,)):
        if line.cites or _is_not_stated(line):
            continue
        for rate in line.quantities:
            if not _is_held(line, rate):
                continue
            pins = _of_its_fleet(line, held)
            if pins and all(rate.value - rate.step > _most(pin) for pin in pins):
                yield finding_at(
                    line,
                    (rate.first, rate.last),
                    check=check,
                    evidence="; ".join(map(pin_words, pins[:_SHOWN])),
                    evidence_ids=tuple(pin.id for pin in pins[:_SHOWN]),
                    rule=_RATE_RULE,
                    question=_RATE_QUESTION,
                    about="largest_rate",
                )


def pins_of_objective(pins: Sequence[Evidence]) -> list[Evidence]:
    """Return the pins that say whether an objective is kept: attainments, and p99s of responses."""
    return [pin for pin in pins if base_of(pin.metric) == "attainment" or _is_p99_under_load(pin)]


def misses(pin: Evidence) -> bool:
    """Return whether one of `pins_of_objective` says, with all its interval, that it is missed."""
    if base_of(pin.metric) == "attainment":
        return (pin.interval.high if pin.interval else pin.value) < KEPT
    objective = pin.scenario.serving.objective_ms if pin.scenario else None
    lowest = pin.interval.low if pin.interval else pin.value
    return objective is not None and lowest > objective


def _untroubled(line: Line) -> Hit | None:
    """Return where a sentence says that latency is no problem or that its objective is kept."""
    negated = line.sentence.negated
    kept = (
        hit
        for hit in line.hits("latency_kept")
        if not any(map(negated, range(hit.first, hit.last + 1)))
    )
    return next(iter((*line.asserted("latency_untroubled"), *kept)), None)


def _is_p99_under_load(pin: Evidence) -> bool:
    found = SERVING_METRICS.get(pin.metric)
    if found is None or pin.scenario is None or pin.scenario.serving.objective_ms is None:
        return False
    return found.base == "p99" and found.rests in ("response", "cascade_times")


def _is_not_stated(line: Line) -> bool:
    """Return whether a sentence asks, wishes, turns down or tells of another system."""
    if line.is_question or line.has("turned_down", "dismisses", "old_system"):
        return True
    return any(token.word in _NOT_STATED for token in line.sentence.tokens)


def _is_held(line: Line, rate: Quantity) -> bool:
    """Return whether a number is a rate that something is said to hold."""
    if rate.period != "second" or rate.unit not in ("", "ms") or rate.bound == "at_most":
        return False
    clauses = line.sentence.clauses
    return any(
        0 < rate.first - hit.last <= _BEFORE and clauses[hit.first] == clauses[rate.first]
        for hit in line.asserted("holds_rate")
    )


def _of_its_fleet(line: Line, pins: Sequence[Evidence]) -> list[Evidence]:
    """Return the pins of as many servers as the sentence names; all when it names none."""
    tokens = line.sentence.tokens
    before = [one for one, next_one in pairwise(tokens) if next_one.stem == "server"]
    named = {_COUNTS.get(one.word, one.value) for one in before}
    named = {number for number in named if not math.isnan(number)}
    if not named:
        return list(pins)
    return [pin for pin in pins if pin.scenario and pin.scenario.serving.servers in named]


def _most(pin: Evidence) -> float:
    """Return the largest rate that a pin allows, at the three digits that it is shown with."""
    return pin.interval.high if pin.interval else pin.value * 1.005
