"""Turns "better" between models whose paired difference is not settled into a finding."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from simulator.comparison_words import DIFFERENCE
from whiteboard.checks.case import Case, Line, finding_at, pin_words
from whiteboard.checks.directions import direction, mentioned, metrics_of
from whiteboard.claims.metrics import TITLES
from whiteboard.evidence import Evidence
from whiteboard.finding import Finding
from whiteboard.text.phrases import Hit
from whiteboard.text.tokens import word_set

ID = "better_within_noise"
TITLE = "Better, within the noise"
RULE = "One model is better than another where the paired interval of the difference excludes zero."
_SEPARATE = (
    "Two separate intervals do not settle which model is better: the paired difference on the same "
    "rows does."
)
_CONTRARY = (
    "One model is better than another where the paired interval of the difference excludes zero on "
    "its side; this one excludes zero on the other side."
)
_PAIRED = "What is the paired difference on the same rows, with its interval?"
_WHICH = "Which of the two is meant: which model is better here, and in which metric?"
_AFTER_BETTER = word_set(
    "than by on at of in for with and here overall everywhere so but choice model one option "
    "performance results result pick to across job ranking scores again too when because as recall "
    "precision auc cost accuracy average from according still now here's i we it"
)
"""Words after "better" that leave it a comparison of models."""


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each claim that a model is better, when the difference is not settled."""
    for line in case.all_lines():
        hit = _claimed(case, line)
        if hit is None:
            continue
        found = _against_pins(case, line, hit) or _against_itself(line, hit)
        if found is not None:
            yield found


def _claimed(case: Case, line: Line) -> Hit | None:
    """Return where a sentence says that one model is better, or None."""
    if line.is_question or line.has("undecided"):
        return None
    compares = any(pin.against for pin in map(case.pin, line.cites) if pin)
    loosely = line.asserted("better_loosely") if compares else ()
    loosely = (*loosely, *_greater(line))
    hits = [
        hit
        for hit in (*line.asserted("better"), *loosely)
        if not (_is_denied(line, hit) or _is_hoped(line, hit) or _is_of_a_thing(line, hit))
    ]
    if not hits:
        return None
    return hits[0] if compares or line.has("model") or _models(case, line) else None


def _is_denied(line: Line, hit: Hit) -> bool:
    """Return whether "no better" or "not ... better" stands before a hit."""
    before = line.sentence.tokens[max(0, hit.first - 2) : hit.first]
    return any(token.word in ("no", "not", "neither", "hardly", "barely") for token in before)


def _is_of_a_thing(line: Line, hit: Hit) -> bool:
    """Return whether "better" only belongs to the noun after it: "better tooling decides"."""
    if any(hit.first < one.first <= hit.last for one in line.names if one.label == "threshold"):
        return True  # "at its cheapest threshold costs $98"
    found = line.sentence.tokens
    following = found[hit.last + 1] if hit.last + 1 < len(found) else None
    if following is None or found[hit.last].word != "better" or hit.last > hit.first:
        return False
    return following.kind == "word" and following.word not in _AFTER_BETTER


def _greater(line: Line) -> Iterator[Hit]:
    """Yield the ">" between two models."""
    models = [hit.first for hit in line.hits("model")]
    for at, token in enumerate(line.sentence.tokens):
        if token.text == ">" and models and min(models) < at < max(models):
            yield Hit("better", at, at)


def _is_hoped(line: Line, hit: Hit) -> bool:
    """Return whether "would", "if" and the like stand before a hit in its clause."""
    clauses = line.sentence.clauses
    return any(
        one.first < hit.first and clauses[one.first] == clauses[hit.first]
        for one in line.hits("modal")
    )


def _places(case: Case, line: Line) -> list[tuple[int, str]]:
    """Return where a sentence names models of the pins."""
    return mentioned(line, sorted({model for pin in case.pins for model in pin.models if model}))


def _models(case: Case, line: Line) -> set[str]:
    """Return the models of the pins that a sentence names."""
    return {model for _, model in _places(case, line)}


def _against_pins(case: Case, line: Line, hit: Hit) -> Finding | None:
    """Return the finding that no pinned difference of the metric settles the claim."""
    about, metrics = _differences(case, line), metrics_of(line, hit)
    differences = [
        pin for pin in about if not metrics or pin.metric.removesuffix(DIFFERENCE) in metrics
    ]
    settled = [pin for pin in differences if not _includes_zero(pin)]
    places = _places(case, line)
    contrary = [pin for pin in settled if direction(line, hit, pin, places) < 0]
    if len(contrary) < len(settled):
        return None
    if contrary:
        return _finding(line, hit, contrary[:2], _CONTRARY, _WHICH)
    if differences:
        return _finding(line, hit, differences[:2], RULE, _question(differences[0]))
    apart = _separate(case, line, metrics)
    if apart:
        return _finding(line, hit, apart, _SEPARATE, _PAIRED)
    compares = len({model for _, model in places}) > 1
    return _of_other_metric(line, hit, about, metrics) if about and compares else None


def _of_other_metric(line: Line, hit: Hit, about: Sequence[Evidence], metrics: set[str]) -> Finding:
    """Return the finding that the pinned differences are of other metrics than the claim."""
    titles = " or ".join(TITLES.get(metric, metric) for metric in sorted(metrics))
    note = f"No paired difference of {titles} is pinned."
    return _finding(line, hit, about[:2], RULE, _PAIRED, note)


def _differences(case: Case, line: Line) -> list[Evidence]:
    """Return the paired differences a sentence is about: cited, or of its models."""
    pins = [pin for pin in case.current_pins if pin.against]
    cited = [pin for pin in pins if pin.id in line.cites]
    if cited:
        return cited
    named = _models(case, line)
    about = [pin for pin in pins if len(named) < 2 or {*pin.models} <= named]
    return [pin for pin in about if not named or named & {*pin.models}]


def _separate(case: Case, line: Line, metrics: set[str]) -> list[Evidence]:
    """Return two pins of one metric from two models, those of the named models if there are."""
    named = _models(case, line)
    pins = [pin for pin in case.current_pins if not pin.against]
    if any(pin.metric in metrics for pin in pins):
        pins = [pin for pin in pins if pin.metric in metrics]
    if len(named) > 1:
        pins = [pin for pin in pins if pin.model in named]
    for pin in reversed(pins):
        other = next(
            (one for one in pins if one.metric == pin.metric and one.model != pin.model), None
        )
        if other is not None:
            return [other, pin]
    return []


def _includes_zero(pin: Evidence) -> bool:
    if math.isnan(pin.value):
        return True
    return pin.interval is None or pin.interval.low <= 0 <= pin.interval.high


def _question(pin: Evidence) -> str:
    if pin.interval is None:
        return "What is the interval of this difference?"
    return "Would you still choose it if there were no difference, and for which other reason?"


def _against_itself(line: Line, hit: Hit) -> Finding | None:
    """Return the finding that the sentence's own interval of the difference includes zero."""
    for quantity in line.quantities:
        spans = math.isfinite(quantity.low) and not quantity.ranged
        if spans and quantity.low < 0 < quantity.high:
            _, words = line.quote(quantity.first, quantity.last)
            question = "What would have to be measured for the interval to exclude zero?"
            return finding_at(
                line,
                (hit.first, hit.last),
                check=ID,
                evidence=f"The interval in the text includes zero: “{words}”.",
                rule=RULE,
                question=question,
            )
    return None


def _finding(
    line: Line,
    hit: Hit,
    pins: Sequence[Evidence],
    rule: str,
    question: str,
    note: str = "",
) -> Finding:
    shown = "; ".join(map(pin_words, pins))
    return finding_at(
        line,
        (hit.first, hit.last),
        check=ID,
        evidence=f"{shown}. {note}" if note else shown,
        evidence_ids=tuple(pin.id for pin in pins),
        rule=rule,
        question=question,
    )
