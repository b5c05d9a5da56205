"""Turns a latency above its objective, or a mean held against a p99, into a finding."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from whiteboard.checks.case import Case, Line, finding_at
from whiteboard.checks.serving_claims import objectives_of
from whiteboard.claims import Claim
from whiteboard.claims.kinds import OBJECTIVES
from whiteboard.claims.metrics import DURATIONS, TITLES
from whiteboard.claims.quantities import Quantity
from whiteboard.finding import Finding

ID = "p99_over_objective"
TITLE = "A latency against its objective"
RULE = "The p99 of the response time stays within the objective; no lower quantile exceeds it."
_MEAN = (
    "A p99 objective is about the slowest 1% of requests; a mean or a median says nothing of them."
)
_OF_PINS = "the p99 objective of the pinned scenario"
_HIGH = ("p99", "p99.9", "p95", "p90", "p50")
LONGEST_WAIT_MS = 60_000.0
"""A longer time is not one that somebody waits for a score [ms]."""
_TYPICAL = ("mean_latency", "p50")


@dataclass(frozen=True)
class Objective:
    """What a response must keep [ms], in words where it is said, and whether of the p99."""

    ms: float
    words: str
    of_p99: bool = True


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each latency over the objective, and for a mean in place of a p99."""
    objectives = list(_objectives(case))
    if not objectives and not objectives_of(case.current_pins):
        return
    has_p99 = any(
        claim.metric in ("p99", "p99.9")
        and claim.kind == "stated"
        and not names_objective(case, claim)
        for line in case.all_lines()
        for claim in line.claims
    )
    for line in case.all_lines():
        if line.is_question or line.has("dismisses"):
            continue
        for claim in line.claims:
            if claim.metric in _TYPICAL and claim.value > LONGEST_WAIT_MS:
                continue
            over = _exceeded(case, line, claim, objectives)
            if over is not None:
                yield _over(line, claim, over)
            elif (
                claim.metric in _TYPICAL
                and claim.kind == "stated"
                and (not has_p99 or _is_compared(case, line))
            ):
                asked = objectives[-1:] or _pinned_objective(case)
                yield from (_mean(line, claim, one) for one in asked if one.of_p99)


def names_objective(case: Case, claim: Claim) -> bool:
    """Return whether a latency only repeats the problem's objective ("the 200 ms p99 is safe")."""
    problem = case.problem
    return problem is not None and claim.value == problem.latency_objective_ms


def _is_compared(case: Case, line: Line) -> bool:
    """Return whether the sentence itself holds its figure against a p99 that is asked for."""
    return any(
        claim.metric in ("p99", "p99.9")
        and (claim.kind == "target" or names_objective(case, claim))
        for claim in line.claims
    )


def _objectives(case: Case) -> Iterator[Objective]:
    """Yield the objective of the text for its p99, and that of the problem."""
    said = _said_objective(case)
    if said is not None:
        yield said
    problem = case.problem
    if problem is not None and problem.latency_objective_ms is not None:
        yield Objective(problem.latency_objective_ms, "the problem's p99 objective")


def _pinned_objective(case: Case) -> list[Objective]:
    """Return the one objective that every pin about serving was taken under, if there is one."""
    found = objectives_of(case.current_pins)
    return [Objective(found[0], _OF_PINS)] if len(found) == 1 else []


def _objectives_of_cited(case: Case, claim: Claim) -> list[Objective]:
    """Return the objectives under which the response times that a claim cites were pinned."""
    pins = [pin for pin in map(case.pin, claim.cited) if pin is not None and pin.unit == "ms"]
    return [Objective(ms, _OF_PINS) for ms in objectives_of(pins)]


def _said_objective(case: Case) -> Objective | None:
    """Return the first latency the text asks for: by name, or as a budget for an answer."""
    asked = [
        claim
        for line in case.all_lines()
        for claim in line.claims
        if claim.metric in DURATIONS and claim.kind == "target" and claim.bound != "at_least"
    ]
    by_name = next((claim for claim in asked if claim.metric in ("p99", "p99.9")), None)
    if by_name is not None:
        return Objective(by_name.value, f"the text: “{by_name.quote}”")
    for line in case.all_lines():
        for quantity in line.quantities:
            if quantity.unit == "ms" and _is_objective(line, quantity):
                of_p99 = any(name.label in ("p99", "p99.9") for name in line.names)
                _, words = line.quote(*_around(line, quantity))
                return Objective(quantity.value, f"the text: “{words}”", of_p99)
    return None


def _is_objective(line: Line, quantity: Quantity) -> bool:
    """Return whether a duration is what a response must keep ("within 50 ms", "a budget of")."""
    found, clauses, first = line.sentence.tokens, line.sentence.clauses, quantity.first
    if line.sentence.negated(first) or line.is_question or quantity.value > LONGEST_WAIT_MS:
        return False
    near = [at for at in range(max(0, first - 5), first) if clauses[at] == clauses[first]]
    near += range(quantity.core + 1, min(quantity.core + 3, len(found)))
    if any(found[at].stem in OBJECTIVES for at in near):
        return any(name.label in DURATIONS for name in line.names) or line.section == "clarify"
    return quantity.bound == "at_most" and line.section == "clarify"


def _around(line: Line, quantity: Quantity) -> tuple[int, int]:
    last = min(quantity.core + 1, len(line.sentence.tokens) - 1)
    return max(0, quantity.first - 3), last


def _exceeded(
    case: Case, line: Line, claim: Claim, objectives: list[Objective]
) -> Objective | None:
    """Return the objective that a claim is over, or None."""
    if claim.metric not in _HIGH or claim.kind not in ("stated", "target"):
        return None
    if claim.bound == "at_least" and claim.kind == "target":
        return None
    if _is_turned_down(line, claim) or _is_turned_down_next(case, line):
        return None
    held = objectives[-1:]
    if claim.kind == "stated":
        held = [*objectives, *_objectives_of_cited(case, claim)]
    for objective in held:
        is_itself = claim.quote in objective.words
        if claim.value - claim.step > objective.ms and not is_itself:
            return objective
    return None


def _is_turned_down(line: Line, claim: Claim) -> bool:
    """Return whether words beside a latency turn it down, or say that it is another system's."""
    beside = (hit for hit in line.hits("turned_down") if not claim.first <= hit.first <= claim.last)
    clauses = line.sentence.clauses
    others = (hit.first for hit in line.hits("old_system") if hit.first < claim.first)
    return any(beside) or any(clauses[at] == clauses[claim.first] for at in others)


def _is_turned_down_next(case: Case, line: Line) -> bool:
    following = case.after(line)
    if following is None or not following.has("turned_down"):
        return False
    opening = {token.word for token in following.sentence.tokens[:5]}
    return bool(opening & {"that", "this", "it", "so", "which", "too", "therefore", "hence"})


def _over(line: Line, claim: Claim, objective: Objective) -> Finding:
    return finding_at(
        line,
        (claim.first, claim.last),
        check=ID,
        evidence=f"Objective: {milliseconds(objective.ms)} ({objective.words}).",
        rule=RULE,
        question="What brings the p99 within the objective, or who agrees to another objective?",
    )


def _mean(line: Line, claim: Claim, objective: Objective) -> Finding:
    title = TITLES[claim.metric]
    return finding_at(
        line,
        (claim.first, claim.last),
        check=ID,
        evidence=f"Objective for the p99: {milliseconds(objective.ms)} ({objective.words}).",
        rule=_MEAN,
        question=f"What is the p99 under the expected load, where {title} is this?",
    )


def milliseconds(ms: float) -> str:
    """Return a duration as people write it.

    >>> milliseconds(20), milliseconds(1500)
    ('20 ms', '1.5 s')
    """
    return f"{ms / 1000:g} s" if ms >= 1000 else f"{ms:g} ms"
