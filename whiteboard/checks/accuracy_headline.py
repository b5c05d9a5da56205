"""Turns accuracy as the headline at a low prevalence into a finding with the majority's."""

from __future__ import annotations

from collections.abc import Iterator

from simulator import formatting
from whiteboard.checks.case import Case, Line, finding_at
from whiteboard.checks.rarity import rarity
from whiteboard.claims import Claim
from whiteboard.claims.metrics import OTHER, OTHER_AFTER
from whiteboard.finding import Finding
from whiteboard.text.phrases import Hit

ID = "accuracy_headline"
TITLE = "Accuracy as the headline"
RULE = (
    "Under 10% positives, accuracy mostly counts the common class: always answering with it "
    "scores nearly as well."
)
QUESTION = "Which metric of the rare class decides instead, and what is its value with an interval?"
RARE = 0.10
"""Prevalence under which accuracy is held against the majority class."""
_NOT_QUALITY = frozenset(("accuracy", "threshold", "prevalence", OTHER, OTHER_AFTER, "latency"))


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for the first place in each section where accuracy is the headline."""
    for lines in case.lines.values():
        for line in lines:
            hit = _headline(case, line)
            known = None if hit is None else rarity(case, line)
            if hit is None or known is None or known.prevalence >= RARE:
                continue
            majority = formatting.share(1 - known.prevalence)
            claim = _figure(line)
            first, last = (hit.first, hit.last) if claim is None else (claim.first, claim.last)
            yield finding_at(
                line,
                (first, last),
                check=ID,
                evidence=f"Always answering “no” has an accuracy of {majority} ({known.words}).",
                evidence_ids=(known.pin,) if known.pin else (),
                rule=RULE,
                question=QUESTION,
            )
            break


def _headline(case: Case, line: Line) -> Hit | None:
    """Return where accuracy stands as what decides, or None."""
    hits = [hit for hit in line.asserted("accuracy") if not _is_other(line, hit)]
    said = _figure(line)
    if not hits and said is not None:  # "99.9% of payments are classified correctly"
        hits = [Hit("accuracy", said.first, said.last)]
    if not hits or line.is_question or line.has("dismisses", "trivial", "turned_down"):
        return None
    following = case.after(line)
    if following is not None and _takes_back(following):
        return None
    for hit in hits:
        if (said is not None and _leads(line, said)) or _decides(line, hit):
            return hit
    return None


def _is_other(line: Line, hit: Hit) -> bool:
    return any(
        one.first <= hit.last and hit.first <= one.last for one in line.hits("other_accuracy")
    )


def _takes_back(line: Line) -> bool:
    """Return whether a sentence takes back what the one before it said of accuracy."""
    opening = {token.word for token in line.sentence.tokens[:4]}
    refers = bool(
        opening & {"that", "this", "it", "so", "but", "however", "yet", "which", "always"}
    )
    return line.has("dismisses", "trivial") and (refers or line.has("accuracy"))


def _figure(line: Line) -> Claim | None:
    """Return the first accuracy with a number that is stated, or None."""
    return next(
        (one for one in line.claims if one.metric == "accuracy" and one.kind == "stated"), None
    )


def _leads(line: Line, claim: Claim) -> bool:
    """Return whether a figure of accuracy comes before the figures of other metrics."""
    return not any(
        one.metric not in _NOT_QUALITY and one.first < claim.first for one in line.claims
    )


def _decides(line: Line, hit: Hit) -> bool:
    """Return whether words make accuracy the metric that decides."""
    others = [
        one
        for one in line.names
        if one.label not in _NOT_QUALITY and not line.sentence.negated(one.first)
    ]
    clauses = line.sentence.clauses
    for cue in line.asserted("selects"):
        near = not others or clauses[cue.first] == clauses[hit.first]
        first, last = sorted((cue.first, hit.first))
        if near and not any(first < one.first < last for one in others):
            return True
    if others or line.has("monitors"):
        return False
    short = len(line.sentence.words_between(0, len(line.sentence.tokens))) <= 6
    return bool(line.asserted("uses")) or (line.section == "metrics" and short)
