"""Turns a false positive rate taken over all cases into a finding."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence

from whiteboard.checks.case import Case, Line, finding_at
from whiteboard.claims import Claim
from whiteboard.claims.implied import POSITIVES
from whiteboard.claims.metrics import DURATIONS
from whiteboard.claims.quantities import Quantity
from whiteboard.finding import Finding
from whiteboard.text.phrases import Hit

ID = "fpr_of_all"
TITLE = "False positive rate of all cases"
RULE = (
    "The false positive rate is the share of negatives that are alerted; the share of all cases "
    "that are false alarms is another number."
)
_FORMULA = 11
"""Tokens of a formula's denominator at most."""
_LOOK = 8
"""Words after "of the" in which negatives may be named."""
_NEAR_ALL = 3
"""Words between a share and "overall" at most."""
_FEW = 4
"""Numbers of a sentence among which a share is looked for."""
QUESTION = "Of the negatives alone, which share is alerted?"


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each false positive rate that is said of all cases."""
    for lines in case.lines.values():
        for at, line in enumerate(lines):
            before = lines[at - 1] if at else None
            if not line.is_question:
                found = _defined(line) or _carried_over(line, before) or _counted(line, before)
                if found is not None:
                    yield found


def _defined(line: Line) -> Finding | None:
    """Return the finding that a false positive rate is called a share of all cases."""
    for hit in line.asserted("fpr"):
        share = _of_all(line, hit)
        if share is not None:
            first, last = min(hit.first, share.first), max(hit.last, share.last)
            _, words = line.quote(share.first, min(share.last + 1, _end(line)))
            return _finding(line, first, last, f"Said of all cases: “{words}”.")
    return None


def _of_all(line: Line, hit: Hit) -> Hit | None:
    """Return the words that make a false positive rate a share of all cases, or None."""
    clauses = line.sentence.clauses
    for share in (*line.asserted("of_all"), *_divided_by_all(line)):
        last = share.last + 3
        begin = min(share.first, hit.last + 1)
        negatives = share.label == "of_all" and any(
            share.first <= one.first <= last
            or (begin <= one.first < share.first and _is_of(line, one))
            for one in line.hits("not_all")
        )
        between = [
            name
            for name in line.names
            if hit.last < name.first < share.first and name.label not in DURATIONS
        ]
        same = clauses[share.first] - clauses[hit.last] <= 1
        turned = share.first < hit.first and not line.has("fpr_means")
        if turned or not same or negatives or between:
            continue
        if not _is_share_of_another(line, hit, share):
            return share
    return None


def _is_of(line: Line, hit: Hit) -> bool:
    """Return whether "of" or "among" stands before a hit: it is what a share is of."""
    before = line.sentence.words_between(hit.first - 2, hit.first - 1)
    return bool({"of", "among"} & {*before})


def _divided_by_all(line: Line) -> Iterator[Hit]:
    """Yield where something is divided by all cases: "/ total posts", "/ (TP + FP + TN + FN)"."""
    found = line.sentence.tokens
    for at in range(len(found) - 1):
        if found[at].text != "/":
            continue
        words = {token.word for token in found[at + 1 : at + _FORMULA]}
        if {"tp", "tn"} <= words:
            yield Hit("formula", at, at + 1)
        elif found[at + 1].word in ("all", "total", "every", "n"):
            yield Hit("of_all", at, at + 1)


def _is_share_of_another(line: Line, hit: Hit, share: Hit) -> bool:
    """Return whether the number before "of all", or the word after it, is about something else."""
    following = line.sentence.tokens[share.last + 1 : share.last + 3]
    if any(token.stem in POSITIVES for token in following):
        return True
    owners = [one for one in line.claims if hit.first in range(one.first, one.last + 1)]
    return any(
        quantity.last + 1 == share.first
        and not any(one.first <= quantity.core <= one.last for one in owners)
        for quantity in line.quantities
    )


def _carried_over(line: Line, before: Line | None) -> Finding | None:
    """Return the finding that a rate is the share of false alarms among all cases, by its value."""
    for claim in line.claims:
        if claim.metric != "false_positive_rate" or claim.kind in ("question", "negated"):
            continue
        if _is_of_negatives(line, claim):
            continue
        for other in (line, before):
            share = None if other is None else _share_of_alarms(other, claim)
            if share is not None:
                return _finding(line, claim.first, claim.last, f"The text: “{share}”.")
    return None


def _is_of_negatives(line: Line, claim: Claim) -> bool:
    """Return whether a rate is said of the negatives: "the FPR is 0.1% of good payments"."""
    after = range(claim.last + 1, claim.last + _LOOK)
    before = range(claim.first - _NEAR_ALL, claim.first)  # "of the good payments: FPR 0.1%"
    clauses = line.sentence.clauses
    return any(
        hit.first in before or (hit.first in after and clauses[hit.first] == clauses[claim.last])
        for hit in line.hits("not_all")
    )


def _share_of_alarms(line: Line, claim: Claim) -> str | None:
    """Return the words "2% of all payments are false alarms", when the value is the claim's."""
    alarms = line.asserted("false_alarms")
    if not (alarms or line.has("fpr")):
        return None
    for quantity in line.quantities:
        if line.has("fpr") and any(
            one.first <= quantity.core <= one.last
            for one in line.claims
            if one.metric == claim.metric
        ):
            continue
        following = [
            hit
            for hit in (*line.asserted("of_all"), *_of_the(line, quantity))
            if 0 < hit.first - quantity.last <= _NEAR_ALL
        ]
        negatives = any(
            quantity.last < one.first <= hit.last + 1
            for hit in following
            for one in line.hits("not_all")
        )
        is_it = math.isclose(quantity.value, claim.value, rel_tol=1e-6)
        if quantity.unit == "share" and following and is_it and not negatives:
            last = max(following[0].last + 1, *(hit.last for hit in alarms), 0)
            return line.quote(quantity.first, min(last, _end(line)))[1]
    return None


def _counted(line: Line, before: Line | None) -> Finding | None:
    """Return the finding that false alarms, counted among all cases, are called the rate.

    "Out of 1,000 accounts 20 are banned wrongly: FPR 2%": false alarms are spoken of, negatives are
    not, and the counted share is the rate, or is said to be it.
    """
    lines = [line] if before is None or before.is_question else [before, line]
    again = line if line.asserted("fpr") or not line.has("fpr_means") else lines[0]
    if not again.asserted("fpr") or any(_names_negatives(one) for one in lines):
        return None
    rates = [claim for claim in again.claims if claim.metric == "false_positive_rate"]
    if any(claim.kind in ("question", "negated") for claim in rates):
        return None
    for one in reversed(lines if again is line else [line]):
        if not any(_is_an_event(one, hit) for hit in one.asserted("false_alarms")):
            continue
        for first, last, share in _shares(one, rates if one is again else ()):
            same = [claim for claim in rates if math.isclose(claim.value, share, rel_tol=1e-3)]
            if again is not line:
                if same:
                    return _finding(line, first, last, f"The text: “{same[0].quote}”.")
            elif same or (not rates and one is line and line.has("fpr_means")):
                hit = line.asserted("fpr")[0]
                where = (same[0].first, same[0].last) if same else (hit.first, hit.last)
                return _finding(line, *where, f"The text: “{one.quote(first, last)[1]}”.")
    return None


def _names_negatives(line: Line) -> bool:
    """Return whether negatives are named; "sent home though they would have paid" counts none."""
    events = [hit for hit in line.hits("false_alarms") if hit.last - hit.first > 1]
    return any(
        not any(one.first <= hit.first <= one.last for one in events)
        for hit in line.hits("not_all")
    )


def _is_an_event(line: Line, hit: Hit) -> bool:
    """Return whether false alarms are counted here, and it is not the rate's own name."""
    return not any(one.first <= hit.first <= one.last for one in line.hits("fpr"))


def _shares(line: Line, rates: Sequence[Claim]) -> Iterator[tuple[int, int, float]]:
    """Yield the counted shares of a sentence, without the rates themselves: "20 of 1,000"."""
    counted = [
        one
        for one in line.quantities
        if not any(rate.first <= one.core <= rate.last for rate in rates)
    ]
    for one in counted:
        if one.unit == "share":
            yield one.first, one.last, one.value
    plain = [one for one in counted if not one.unit]
    for one, other in itertools.permutations(plain[:_FEW], 2):
        if 0 < one.value < other.value:
            first, last = min(one.first, other.first), max(one.last, other.last)
            yield first, last, one.value / other.value


def _of_the(line: Line, quantity: Quantity) -> Iterator[Hit]:
    """Yield the "of the pairs" or "of our subscribers" right after a share."""
    at = quantity.last + 1
    words = line.sentence.words_between(at, at + 1)
    near = any(one.first in range(at, at + _LOOK) for one in line.hits("not_all"))
    if words in (("of", "the"), ("of", "our"), ("of", "all")) and not near:
        yield Hit("of_all", at, at + 1)


def _end(line: Line) -> int:
    return len(line.sentence.tokens) - 1


def _finding(line: Line, first: int, last: int, evidence: str) -> Finding:
    return finding_at(
        line, (first, last), check=ID, evidence=evidence, rule=RULE, question=QUESTION
    )
