"""Turns a threshold that the costs do not explain into a finding with what they ask for."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from simulator import formatting
from simulator.costs import bayes_threshold
from simulator.models import MODELS
from simulator.scenario import BY_HAND
from whiteboard.checks.case import Case, Line, finding_at
from whiteboard.checks.prices import Prices, prices
from whiteboard.checks.rarity import data_prevalence
from whiteboard.claims import Claim
from whiteboard.evidence import Evidence
from whiteboard.finding import Finding
from whiteboard.text.phrases import Hit
from whiteboard.text.tokens import word_set

ID = "default_threshold"
TITLE = "A threshold that the costs do not explain"
RULE = "A threshold of 0.5 is the cheapest one only where both errors cost the same."
_FAR = "The threshold follows from what a miss and a false alarm cost."
FAR_ODDS = 3.0
"""A threshold is far from the optimum when its odds differ by this factor or more: it then acts as
if one error cost three times as much, or a third, of what is written. Costs are rarely known to
better than a factor of two, so that less is no contradiction."""
DEFAULT = 0.5
_MAY_BE_HALVED = word_set("trees votes models score scores scale range")
"""Half of these is a threshold; half of other things is a part of them."""
_LESS = word_set("below under beneath away")
_DESCRIBES = tuple(
    (place, part) for place in ("for", "in", "on") for part in ("most", "many", "some", "average")
)
"""After 0.5 they describe scores and set nothing: “the score is above 0.5 for most frauds”."""
_OF_COSTS = ("min_cost", "bayes", BY_HAND)
"""Rules under which a pin says nothing of another reason for its threshold."""


@dataclass(frozen=True)
class Optimum:
    """The cheapest threshold, in (0, 1), in words where it comes from, and the pin."""

    threshold: float
    words: str
    pin: str


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each stated threshold of 0.5, or far from the cheapest one."""
    for line in case.all_lines():
        if line.is_question or line.has("unreasonable", "dismisses"):
            continue
        for claim in line.claims:
            if claim.metric == "threshold" and claim.kind == "stated":
                found = _of_number(case, line, claim)
                if found is not None:
                    yield found
        if not any(claim.metric == "threshold" for claim in line.claims):
            hit = next(_halves(line, case.before(line)), None)
            known = None if hit is None else prices(case, line)
            if hit is not None and known is not None and known.unequal:
                yield _default(line, hit.first, hit.last, known)


def _halves(line: Line, before: Line | None) -> Iterator[Hit]:
    """Yield where words, and no number called a threshold, decide at one half."""
    hits = [*line.asserted("default_threshold"), *_predict_calls(line)]
    if line.has("decides_case"):
        hits += line.asserted("one_half")
    if line.has("cutting"):
        hits += line.asserted("left_alone")
    if before is not None and before.is_question and before.has("cutting"):
        hits += line.asserted("half")  # "The threshold? We keep 0.5."
    for hit in sorted(hits, key=lambda hit: hit.first):
        owned = any(one.first <= hit.last <= one.last for one in line.claims)
        if not (owned or _is_a_part(line, hit) or line.sentence.negated(hit.last)):
            yield hit


def _is_a_part(line: Line, hit: Hit) -> bool:
    """Return whether half of something is meant ("over half of the alerts"), or less than half."""
    found = line.sentence.tokens
    for half in line.hits("half"):
        if hit.first <= half.last <= hit.last:
            words = [token.word for token in found[half.last + 1 : half.last + 5]]
            if words[:1] == ["of"] and not _MAY_BE_HALVED & {*words}:
                return True
            if {token.word for token in found[max(0, half.first - 2) : half.first]} & _LESS:
                return True
    return False


def _predict_calls(line: Line) -> Iterator[Hit]:
    """Yield where the code "predict()" stands, whose answer is the likelier class."""
    found = line.sentence.tokens
    for at in range(len(found) - 1):
        called = found[at + 1].text == "(" and found[at].end == found[at + 1].start
        called = called or (at > 0 and found[at - 1].text == ".")
        if found[at].word == "predict" and called and not line.sentence.negated(at):
            yield Hit("default_threshold", at, at)


def _of_number(case: Case, line: Line, claim: Claim) -> Finding | None:
    known = prices(case, line)
    if known is None or not known.unequal:
        return None
    best = _named_cheapest(case, line, claim) or _optimum(case, line, known)
    if math.isclose(claim.value, DEFAULT):
        is_cheap = best is not None and _odds_apart(claim.value, best.threshold) < 1.1
        if is_cheap or line.sentence.words_between(claim.last + 1, claim.last + 2) in _DESCRIBES:
            return None
        return _default(line, claim.first, claim.last, known, best)
    if best is None or known.pin is None or _has_another_reason(case, line, claim):
        return None
    if not 0 < claim.value < 1 or _odds_apart(claim.value, best.threshold) < FAR_ODDS:
        return None
    return _far(line, claim, best)


def _far(line: Line, claim: Claim, best: Optimum) -> Finding:
    return finding_at(
        line,
        (claim.first, claim.last),
        check=ID,
        evidence=f"Cheapest threshold: {formatting.threshold(best.threshold)} ({best.words}).",
        evidence_ids=(best.pin,) if best.pin else (),
        rule=_FAR,
        question="What else asks for this threshold: reviewers, a promised recall, or other costs?",
    )


def _default(
    line: Line, first: int, last: int, known: Prices, best: Optimum | None = None
) -> Finding:
    words = f"{known.words[:1].upper()}{known.words[1:]}"
    cheapest = (
        ""
        if best is None
        else f" Cheapest threshold: {formatting.threshold(best.threshold)} ({best.words})."
    )
    ids = [known.pin.id] if known.pin else []
    ids += [best.pin] if best is not None and best.pin else []
    return finding_at(
        line,
        (first, last),
        check=ID,
        evidence=f"{words.rstrip('.')}.{cheapest}",
        evidence_ids=tuple(dict.fromkeys(ids)),
        rule=RULE,
        question="At which threshold is the expected cost lowest, and what is it there?",
    )


def _optimum(case: Case, line: Line, known: Prices) -> Optimum | None:
    """Return the cheapest threshold: of a pin at it, else t* from the costs."""
    cited = [case.pin(name) for name in line.cites]
    pins = [*(pin for pin in cited if pin), *reversed(case.current_pins)]
    models = [pin.model for pin in pins[:1]]
    for rule in ("min_cost", "bayes"):
        for pin in pins:
            at_it = pin.scenario is not None and pin.scenario.rule == rule
            if at_it and pin.model in models and _is_inside(pin.threshold):
                words = f"{pin.id}, where the expected cost is lowest"
                return Optimum(pin.threshold or 0.0, words, pin.id)
    return _from_costs(known)


def _named_cheapest(case: Case, line: Line, claim: Claim) -> Optimum | None:
    """Return the pinned cheapest threshold that the sentence itself names beside another one."""
    if not line.has("cheapest_word"):
        return None
    values = [one.value for one in line.quantities if one.unit == "" and one.value != claim.value]
    for pin in case.pins:
        at_it = pin.scenario is not None and pin.scenario.rule == "min_cost"
        if (
            at_it
            and _is_inside(pin.threshold)
            and any(math.isclose(value, pin.threshold or 0.0, abs_tol=0.005) for value in values)
        ):
            words = f"{pin.id}, where the expected cost is lowest"
            return Optimum(pin.threshold or 0.0, words, pin.id)
    return None


def _from_costs(known: Prices) -> Optimum | None:
    """Return t* of the costs on the scale of the scores, when the scores are probabilities."""
    if known.costs is None:
        return None
    scenario = known.pin.scenario if known.pin else None
    if scenario is not None and known.pin is not None:
        spec = MODELS.get(known.pin.model)
        if scenario.balance != "none" or spec is None or not spec.is_probability:
            return None
    try:
        best = bayes_threshold(known.costs)
    except ValueError:
        return None
    if scenario is not None and scenario.prevalence is not None and 0 < best < 1:
        own, deployed = data_prevalence(scenario.dataset), scenario.prevalence
        odds = best / (1 - best) * own / (1 - own) * (1 - deployed) / deployed
        best = odds / (1 + odds)
    if not _is_inside(best):
        return None
    return Optimum(best, "t* from these costs", known.pin.id if known.pin else "")


def _has_another_reason(case: Case, line: Line, claim: Claim) -> bool:
    """Return whether capacity, a recall floor or a pin at this very threshold explains it."""
    if line.has("capacity") or any(one.kind == "target" for one in line.claims):
        return True
    return any(
        pin.scenario is not None and pin.scenario.rule not in _OF_COSTS and _is_at(pin, claim)
        for pin in case.pins
    )


def _is_at(pin: Evidence, claim: Claim) -> bool:
    slack = claim.step * (1 + 1e-9)
    return pin.threshold is not None and abs(pin.threshold - claim.value) <= slack


def _is_inside(threshold: float | None) -> bool:
    return threshold is not None and 0 < threshold < 1


def _odds_apart(one: float, other: float) -> float:
    """Return by which factor the odds of two thresholds differ; 1 or more."""
    ratio = one / (1 - one) / (other / (1 - other))
    return max(ratio, 1 / ratio)
