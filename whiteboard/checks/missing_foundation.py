"""Turns an answer without a baseline number, a question or an assumption into findings."""

from __future__ import annotations

import math
from collections.abc import Iterator

from whiteboard.checks.case import Case, Line
from whiteboard.claims.quantities import Quantity
from whiteboard.finding import Finding

ID = "missing_foundation"
TITLE = "Baseline, question, assumption"
RULE = (
    "A design stands on a number to beat, on questions that change it, and on stated assumptions."
)
_NOT_OF_BASELINES = ("iterate", "impact")
"""Sections in which a rule is a fallback, and a number is what comes after the model."""
_BASELINE = "Whatever comes later is judged by the number that a simple way already reaches."
_QUESTION = "A question whose answer changes the design comes before the design."
_ASSUMPTION = "What is taken as given, and would change the design, is said as such."


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each of the three that is not detected in an answer that has words."""
    if case.is_empty:
        return
    lines = list(case.all_lines())
    told = case.all_lines(but=_NOT_OF_BASELINES)
    if not (any(_is_baseline(case, line) for line in told) or _baseline_section_has_a_number(case)):
        yield _missing(
            case,
            "baseline",
            "baseline",
            "A baseline with a number: not detected.",
            _BASELINE,
            "What does doing nothing, a rule of thumb or the simplest model cost or catch?",
        )
    if not any(_is_asking(case, line) for line in lines):
        yield _missing(
            case,
            "clarify",
            "question",
            "A clarifying question: not detected.",
            _QUESTION,
            "Which question would you ask first, and what would each answer change?",
        )
    if not any(map(_is_assuming, lines)):
        yield _missing(
            case,
            "clarify",
            "assumption",
            "A stated assumption: not detected.",
            _ASSUMPTION,
            "What do you take as given here, and what happens to the design if it does not hold?",
        )


def _is_assuming(line: Line) -> bool:
    """Return whether something is taken as given; to "go with XGBoost" is to choose."""
    models = {hit.first for hit in line.hits("model")}
    return any(hit.last + 1 not in models for hit in line.asserted("assumes"))


def _is_asking(case: Case, line: Line) -> bool:
    """Return whether a sentence asks about the problem; elsewhere a "?" may be rhetoric."""
    asks = line.is_question and line.section == case.home("clarify")
    return asks or bool(line.asserted("asks"))


def _is_baseline(case: Case, line: Line) -> bool:
    """Return whether a sentence names a baseline and a number or pin that it reaches."""
    if line.is_question or not line.asserted("baseline"):
        return False
    return _has_result(case, line)


def _baseline_section_has_a_number(case: Case) -> bool:
    """Return whether the baseline section holds a result, whatever its sentence calls it."""
    return any(_has_result(case, line) for line in case.of("baseline") if not line.is_question)


def _has_result(case: Case, line: Line) -> bool:
    """Return whether a sentence holds a number, or cites a figure of one model."""
    cited = [case.pin(name) for name in line.cites]
    if any(pin is None or not pin.against for pin in cited) or line.has("fractions"):
        return True
    return any(_is_result(line, one) for one in line.quantities)


def _is_result(line: Line, quantity: Quantity) -> bool:
    """Return whether a number can be what a baseline reaches, and not a horizon or a count."""
    for claim in line.claims:
        if claim.first <= quantity.core <= claim.last:
            is_case = claim.metric == "prevalence" and not line.has("baseline")
            return claim.metric != "threshold" and not is_case
    if quantity.unit == "ms":
        before = line.sentence.words_between(quantity.first - 1, quantity.first - 1)
        return line.has("errors") or before == ("per",)
    if quantity.unit:
        return True
    decimal = line.sentence.tokens[quantity.core].decimals > 0
    return decimal or bool(quantity.period) or math.isfinite(quantity.per)


def _missing(
    case: Case, section: str, about: str, evidence: str, rule: str, question: str
) -> Finding:
    return Finding(
        check=ID,
        section=case.home(section),
        evidence=evidence,
        rule=rule,
        question=question,
        about=about,
    )
