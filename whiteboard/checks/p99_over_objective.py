"""Turns a latency above its objective, or a mean held against a p99, into a finding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whiteboard.checks.case import Case, Line, finding_at
from whiteboard.checks.serving_claims import objectives_of
from whiteboard.checks.serving_contradictions import words_of_a_missed_objective
from whiteboard.claims import Claim
from whiteboard.claims.kinds import KEEPING, OBJECTIVES
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


@dataclass(frozen=True)
class _Said:
    """An objective, its sentence and number, its tokens, and whether it is called the p99's."""

    objective: Objective
    line: Line
    at: int
    first: int
    last: int
    by_name: bool = False


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each latency over the objective, and for a mean in place of a p99.

    Also where latency is called no problem and every pin says that its objective is missed.
    """
    yield from words_of_a_missed_objective(case, check=ID)
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
            over = _exceeded(case, line, claim)
            if over is not None:
                yield _over(line, claim, over)
            elif (
                claim.metric in _TYPICAL
                and claim.kind == "stated"
                and (not has_p99 or _is_compared(case, line) or _is_kept(line, claim))
            ):
                asked = [one for one in objectives[-1:] if one.of_p99]
                asked = asked or _pinned_objective(case)
                yield from (_mean(line, claim, one) for one in asked)


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


def _is_kept(line: Line, claim: Claim) -> bool:
    """Return whether a time is said to keep an objective: "a mean of 9 ms keeps the objective"."""
    words = line.sentence.tokens[claim.last + 1 : claim.last + 6]
    kept = next((at for at, token in enumerate(words) if token.word in KEEPING), len(words))
    return any(token.stem in OBJECTIVES for token in words[kept:])


def _objectives(case: Case) -> Iterator[Objective]:
    """Yield the first objective of the text for its p99, and that of the problem."""
    yield from _first_by_name(case.once(_said_objectives))[:1]
    yield from _of_problem(case)


def _of_problem(case: Case) -> Iterator[Objective]:
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


def _said_objectives(case: Case) -> list[_Said]:
    """Return the latencies the text asks for, in order: by name, or as a budget for an answer."""
    return [one for at, line in enumerate(case.all_lines()) for one in _said_in(line, at)]


def _said_in(line: Line, at: int) -> Iterator[_Said]:
    """Yield the latencies that a sentence, the one at `at`, asks for."""
    for claim in line.claims:
        is_asked = claim.kind == "target" and claim.bound != "at_least"
        if claim.metric in ("p99", "p99.9") and is_asked:
            words = f"the text: “{claim.quote}”"
            yield _Said(
                Objective(claim.value, words), line, at, claim.first, claim.last, by_name=True
            )
    for quantity in line.quantities:
        if quantity.unit == "ms" and _is_objective(line, quantity):
            of_p99 = any(name.label in ("p99", "p99.9") for name in line.names)
            _, words = line.quote(*_around(line, quantity))
            one = Objective(quantity.value, f"the text: “{words}”", of_p99)
            yield _Said(one, line, at, quantity.first, quantity.last)


def _first_by_name(said: Sequence[_Said]) -> list[Objective]:
    """Return objectives, those that are called one of the p99 first."""
    return [one.objective for one in sorted(said, key=lambda one: not one.by_name)]


def _held(case: Case, line: Line, claim: Claim) -> list[Objective]:
    """Return the objectives that a stated latency is held against; the problem's always is one.

    The other is that of the pins it cites; else one that its own sentence names; else one of a
    sentence before it.
    """
    if cited := _objectives_of_cited(case, claim):
        return [*cited, *_of_problem(case)]
    said = case.once(_said_objectives)
    own = [one for one in said if one.line is line and not _overlaps(one, claim)]
    if own:
        near = min(own, key=lambda one: (one.first > claim.first, abs(one.first - claim.first)))
        return [near.objective, *_of_problem(case)]
    return [*_before(case, line), *_of_problem(case)]


def _before(case: Case, line: Line) -> list[Objective]:
    """Return the objective that the text names before a sentence, if there is one."""
    here = next((at for at, one in enumerate(case.all_lines()) if one is line), 0)
    return _first_by_name([one for one in case.once(_said_objectives) if one.at < here])[:1]


def _overlaps(said: _Said, claim: Claim) -> bool:
    """Return whether an objective of the same sentence is the claim itself."""
    return said.first <= claim.last and claim.first <= said.last


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
    following = quantity.last + 1
    tokens = line.sentence.tokens
    is_named = following < len(tokens) and tokens[following].stem in OBJECTIVES
    return max(0, quantity.first - 3), following if is_named else quantity.last


def _exceeded(case: Case, line: Line, claim: Claim) -> Objective | None:
    """Return the objective that a claim is over, or None."""
    if claim.metric not in _HIGH or claim.kind not in ("stated", "target"):
        return None
    if claim.bound == "at_least" and claim.kind == "target":
        return None
    if _is_turned_down(line, claim) or _is_turned_down_next(case, line):
        return None
    asked = list(_of_problem(case)) or _before(case, line)
    for objective in _held(case, line, claim) if claim.kind == "stated" else asked:
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
