"""Turns resampling or class weights beside probabilities, without recalibration, into a finding."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.balance import BALANCES
from whiteboard.checks.case import Case, Line, finding_at
from whiteboard.evidence import Evidence
from whiteboard.finding import Finding
from whiteboard.text.phrases import Hit

ID = "uncalibrated_probabilities"
TITLE = "Resampled training, probabilities as they come"
RULE = (
    "Resampling and class weights shift the scores: they are no longer probabilities at the "
    "prevalence that is met, until they are recalibrated."
)
QUESTION = (
    "On which rows at natural prevalence do you recalibrate, and how does the curve look after?"
)


def find(case: Case) -> Iterator[Finding]:
    """Yield one finding where the classes are rebalanced, or where rebalanced scores are used."""
    lines = list(case.all_lines())
    if any(map(_recalibrates, lines)):
        return
    used = next(((line, hit) for line in lines for hit in line.asserted("probability")), None)
    if used is None:
        return
    proposed = next(
        ((line, hit) for line in lines for hit in _rebalancing(line) if _is_meant(line)), None
    )
    pin = next((pin for pin in reversed(case.current_pins) if _is_rebalanced(pin)), None)
    if proposed is not None:
        _, words = used[0].quote(used[1].first, used[1].last)
        yield _finding(*proposed, f"Used in the answer: “{words}”. Recalibration: not detected.")
    elif pin is not None and pin.scenario is not None:
        title = BALANCES[pin.scenario.balance].title
        evidence = f"{pin.id} was trained with {title}. Recalibration: not detected."
        yield _finding(*used, evidence, pin.id)


def _finding(line: Line, hit: Hit, evidence: str, pin: str = "") -> Finding:
    return finding_at(
        line,
        (hit.first, hit.last),
        check=ID,
        evidence=evidence,
        evidence_ids=(pin,) if pin else (),
        rule=RULE,
        question=QUESTION,
    )


def _rebalancing(line: Line) -> Iterator[Hit]:
    """Yield where a sentence changes the balance of the classes, by name or in other words."""
    yield from line.asserted("resampling")
    yield from _one_to_one(line)
    if line.has("rebalances_what") or (line.has("in_training") and not line.has("drops")):
        yield from line.asserted("rebalances_by")
    if line.has("in_training"):
        yield from line.asserted("one_per")
    if line.has("rebalances_what"):
        yield from line.asserted("drops")


def _one_to_one(line: Line) -> Iterator[Hit]:
    """Yield "1 match to 1 non-match", where training is spoken of."""
    found = line.sentence.tokens
    for at in range(len(found) - 4 if line.has("in_training") else 0):
        if found[at].value == 1:
            to = next((to for to in range(at + 1, at + 4) if found[to].word == "to"), None)
            if to is not None and found[to + 1].kind == "number":
                yield Hit("resampling", at, to + 1)


def _is_meant(line: Line) -> bool:
    return not (line.is_question or line.has("turned_down", "not_rows"))


def _recalibrates(line: Line) -> bool:
    """Return whether a sentence mends the scores, and does not only look at them."""
    looked = line.hits("only_looks")
    return any(
        not any(one.first <= hit.first <= one.last for one in looked)
        for hit in line.asserted("recalibrates")
    )


def _is_rebalanced(pin: Evidence) -> bool:
    return pin.scenario is not None and pin.scenario.balance != "none"
