"""Turns scoring ahead of time where somebody waits, or the reverse, into a finding."""

from __future__ import annotations

from collections.abc import Iterator

from whiteboard.checks.case import Case, Line, finding_at
from whiteboard.finding import Finding
from whiteboard.text.phrases import Hit
from whiteboard.text.tokens import word_set

ID = "batch_against_real_time"
TITLE = "Batch against real time"
RULE = "How scores are served follows from when the brief needs them."
_BRIEF = "clarify"
_OTHER = {"batch": "real_time", "real_time": "batch"}
_QUESTIONS = {
    "batch": "What answers for a case that appears between two runs, within the objective?",
    "real_time": "Who waits for a single score, and what does answering at once gain and cost?",
}
_NEAR = 8
"""Words between how it is served and that it is scored at most."""
_BUT = word_set("but however yet")
_MANY = 1_000
"""From this number of cases on, "every day" is a load and not when a job runs."""


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding where the answer serves scores in the other way than the brief."""
    known = _asked_for(case)
    if known is None:
        return
    wanted, words = known
    other = _OTHER[wanted]
    where = [
        line
        for line in case.all_lines(but=("impact",))
        if case.problem is not None or not _is_brief(line)
    ]
    if any(_served(line, wanted) for line in where if not _is_brief(line)):
        return
    for line in where:
        hit = _served(line, other)
        if hit is not None:
            yield finding_at(
                line,
                (hit.first, hit.last),
                check=ID,
                evidence=words,
                rule=RULE,
                question=_QUESTIONS[other],
            )
            return


def _is_brief(line: Line) -> bool:
    return line.section == _BRIEF


def _asked_for(case: Case) -> tuple[str, str] | None:
    """Return how the problem, or else the text about the goal, needs its scores."""
    problem = case.problem
    if problem is not None:
        if problem.serving == "either":
            return None
        needs = "in real time" if problem.serving == "real_time" else "ahead of time, in batches"
        return problem.serving, f"The problem: scores are needed {needs}."
    ways = {
        way: line
        for line in case.of(_BRIEF)
        for way in ("batch", "real_time")
        if not line.is_question and line.asserted(way)
    }
    if len(ways) != 1:
        return None
    ((way, line),) = ways.items()
    return way, f"The text: “{line.whole()[1]}”."


def _served(line: Line, way: str) -> Hit | None:
    """Return where a sentence says that scores are served this way, or None."""
    if line.is_question or line.has("turned_down", "dismisses", "old_system", "nobody"):
        return None
    clauses = line.sentence.clauses
    others = [one.first for one in line.hits("not_scoring")]
    words = [token.word for token in line.sentence.tokens]
    for hit in line.asserted(way):
        if line.section == "tradeoffs" and _BUT & {*words[hit.last :]}:
            continue  # "batch scoring is cheaper, but a payment cannot wait"
        here = [
            one.first
            for one in line.asserted("scores")
            if clauses[one.first] == clauses[hit.first] and abs(one.first - hit.first) <= _NEAR
        ]
        near = [at for at in others if clauses[at] == clauses[hit.first]]
        if way == "real_time" and line.has("batch"):  # "a table of yesterday's is read at checkout"
            read = [one.first for one in line.hits("reads_back")]
            near += [at for at in read if clauses[at] == clauses[hit.first]]
        if here and not near and not _is_a_load(line, hit):
            return hit
    return None


def _is_a_load(line: Line, hit: Hit) -> bool:
    """Return whether "every day" only says how much comes: "2 million payments every day"."""
    words = {*line.sentence.words_between(hit.first, hit.last)}
    if not words & {"day", "hour", "month", "daily", "hourly", "monthly"}:
        return False
    return any(
        quantity.value >= _MANY and quantity.unit in ("", "currency")
        for quantity in line.quantities
    )
