"""Turns a quoted figure that no pin bears out into a finding with the pins that stand beside it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from simulator import formatting
from whiteboard.checks.case import Case, Line, finding_at, pin_words
from whiteboard.checks.pins_of_claims import (
    agrees,
    best_of,
    cases_in,
    interval_differs,
    is_about,
    is_at,
)
from whiteboard.checks.serving_claims import (
    TIMES,
    at_its_load,
    cited_metric,
    has_times,
    is_service,
    is_within_objective,
    named_metric,
    rates_in,
    shows_attainment,
    time_finding,
    where_of,
)
from whiteboard.checks.serving_contradictions import rates_not_held
from whiteboard.checks.subjects_of_claims import (
    is_a_saving,
    is_of_a_slice,
    is_of_doing_nothing,
    is_of_others,
    threshold_of,
)
from whiteboard.claims import Claim
from whiteboard.claims.metrics import QUALITY, TITLES
from whiteboard.evidence import Evidence, currency_of
from whiteboard.finding import Finding
from whiteboard.text.tokens import word_set

ID = "claim_outside_evidence"
TITLE = "A figure that no pin bears out"
RULE = "A quoted figure lies inside the interval of a pinned one, at the digits it is written with."
_NOTHING = "A quoted figure points at a pin that can be recomputed."
_OTHER_METRIC = "A figure cites a pin of the same metric."
_INTERVAL = "An interval that is written beside a cited figure is the pinned one."
_MEASURED = (
    "A response time is told with the load, the hardware and the number of distinct requests it "
    "was measured with."
)
_ELSEWHERE = "A figure at a threshold is borne out by one that is pinned at that threshold."
_UNDEFINED = "A figure that is undefined where it was pinned has no value to quote."
ALONE = word_set(
    "precision recall false_positive_rate cost_per_1000 p99 alert_rate accuracy roc_auc "
    "average_precision"
)
"""Metrics whose figure is a finding even when nothing at all is pinned for them. Of the others only
what contradicts a pin is one."""
MAJORITY = "majority"
"""The model that does nothing."""
_UNITS = {"share": ("share", ""), "currency": ("currency",)}


class _Pins(NamedTuple):
    """Pins a claim may be held against: cited for it, of its metric, near it, anywhere; and all."""

    cited: Sequence[Evidence]
    direct: Sequence[Evidence]
    near: Sequence[Evidence]
    every: Sequence[Evidence]
    current: Sequence[Evidence]


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for every stated figure that the pins do not bear out."""
    yield from rates_not_held(case, check=ID)
    for line in case.all_lines():
        for claim in line.claims:
            if claim.kind != "stated" or not _is_of_a_model(line, claim):
                continue
            if claim.metric in TIMES and _is_told(case, line, claim):
                continue
            if (found := _finding(case, line, claim)) is not None:
                yield found


def _is_of_a_model(line: Line, claim: Claim) -> bool:
    """Return whether a claim is about a model on all cases, and not what people do today."""
    is_cited_time = claim.metric == "latency" and bool(claim.cited)
    if not (claim.metric in (*QUALITY, "") or is_cited_time) or is_a_saving(line, claim):
        return False
    if is_of_others(line, claim) or is_of_a_slice(line, claim):
        return False
    if claim.cited or claim.nearby:
        return True
    if line.has("trivial") and claim.unit == "share":
        return False
    return _is_named(line, claim) or not line.has("status_quo")


def _is_told(case: Case, line: Line, claim: Claim) -> bool:
    """Return whether a time is only the objective, or is told with its load and hardware.

    One that is told so and stands at the load of a pin is held against that pin all the same.
    """
    if is_within_objective(case, claim):
        return True
    if claim.cited or not (line.has("load_word") and line.has("hardware_word")):
        return False
    pins = [pin for pin in case.current_pins if is_about(pin, claim.metric)]
    return not rates_in(line) or not at_its_load(line, [p for p in pins if not is_service(p)])


def _is_named(line: Line, claim: Claim) -> bool:
    """Return whether the metric of a claim is called by its name."""
    return any(hit.first >= claim.first and hit.last <= claim.last for hit in line.names)


def _finding(case: Case, line: Line, claim: Claim) -> Finding | None:
    cited = [pin for pin in map(case.pin, claim.cited) if pin is not None]
    metric = named_metric(claim, cited) or _metric_of(claim, cited)
    if not metric or shows_attainment(claim, cited):
        return None
    direct = [pin for pin in cited if is_about(pin, metric)]
    near = [pin for pin in map(case.pin, claim.nearby) if pin and is_about(pin, metric)]
    every = [pin for pin in case.current_pins if is_about(pin, metric)]
    if is_of_doing_nothing(line, claim) and every:
        every = near = [pin for pin in every if pin.model == MAJORITY]
        if not every:
            return None
    if metric in TIMES:
        found = time_finding(line, claim, metric, direct or near or every, check=ID)
        if found is not None:
            return found
        every = at_its_load(line, every)
    return _held(line, claim, metric, _Pins(cited, direct, near, every, case.current_pins))


def _held(line: Line, claim: Claim, metric: str, pins: _Pins) -> Finding | None:
    """Return the finding against the pins that are cited, near, or of the metric at all."""
    cited, direct, near, every, _ = pins
    if direct or near:
        return _against(line, claim, metric, direct or near, cited=bool(direct))
    if cited and not any(pin.against for pin in cited) and claim.metric:
        return _other_metric(line, claim, metric, cited, every)
    if not every:
        is_told = metric != "alert_rate" or _is_named(line, claim)
        is_alone = metric in ALONE or (metric == "p95" and _is_alone(line, pins.current))
        return _nothing(line, claim, metric) if is_alone and is_told else None
    return _against(line, claim, metric, every, cited=False)


def _is_alone(line: Line, current: Sequence[Evidence]) -> bool:
    """Return whether a p95 is all that is known of a response time: no pin, no p99 beside it."""
    return not has_times(current) and all(one.metric != "p99" for one in line.claims)


def _metric_of(claim: Claim, cited: Sequence[Evidence]) -> str:
    """Return the metric of the one pin that an unnamed figure cites, when the units agree."""
    if served := cited_metric(claim, cited):
        return served
    if len(cited) != 1 or cited[0].against or cited[0].metric not in QUALITY:
        return ""
    return cited[0].metric if cited[0].unit in _UNITS.get(claim.unit, ("",)) else ""


def _against(
    line: Line, claim: Claim, metric: str, pins: Sequence[Evidence], *, cited: bool
) -> Finding | None:
    """Return the finding that none of the pins allows the claim, or None when one does."""
    fitting = [pin for pin in pins if agrees(claim, pin)]
    title = TITLES.get(metric, metric)
    if fitting:
        off = next((pin for pin in fitting if cited and interval_differs(claim, pin)), None)
        if off is None or any(not interval_differs(claim, pin) for pin in fitting):
            return None
        return _said(line, claim, metric, [off], _INTERVAL, f"Which interval does {title} have?")
    if all(math.isnan(pin.value) for pin in pins):
        question = f"Where is {title} defined, and what is it there?"
        return _said(line, claim, metric, pins[:1], _UNDEFINED, question)
    at = threshold_of(line, claim)
    if at is not None:
        pins = [pin for pin in pins if is_at(pin, at)] or pins
        if not any(is_at(pin, at) for pin in pins):
            return _elsewhere(line, claim, metric, best_of(claim, pins), at)
    shown = [best_of(claim, pins)] if len(pins) > 3 else list(pins)
    if claim.period and metric == "cost_per_1000":
        return _in_period(line, claim, shown)
    question = f"Which of the two is meant: what is {title}, {where_of(metric, shown)}?"
    return _said(line, claim, metric, shown, RULE, question)


def _elsewhere(line: Line, claim: Claim, metric: str, pin: Evidence, threshold: Claim) -> Finding:
    """Return the finding that nothing is pinned at the threshold of a figure."""
    title, at = TITLES.get(metric, metric), formatting.threshold(threshold.value)
    held = formatting.threshold(math.nan if pin.threshold is None else pin.threshold)
    return finding_at(
        line,
        (claim.first, claim.last),
        check=ID,
        evidence=(
            f"Nothing is pinned for {title} at threshold {at}. "
            f"{pin_words(pin)}, at threshold {held}."
        ),
        evidence_ids=(pin.id,),
        rule=_ELSEWHERE,
        question=f"Can {title} be pinned at threshold {at}, and cited?",
        about=metric,
    )


def _in_period(line: Line, claim: Claim, pins: Sequence[Evidence]) -> Finding | None:
    """Return the finding that a cost a day or month is not the pinned cost of its cases."""
    pins = [pin for pin in pins if cases_in(claim, pin)]
    if not pins:
        return None  # nobody knows how many cases there are
    shown = [
        f"{pin_words(pin)}, which is {formatting.money(pin.value * cases / 1000, currency_of(pin))}"
        f" a {claim.period} for {formatting.count(cases)} cases"
        for pin in pins
        for cases in cases_in(claim, pin)[:1]
    ]
    return finding_at(
        line,
        (claim.first, claim.last),
        check=ID,
        evidence="; ".join(shown),
        evidence_ids=tuple(dict.fromkeys(pin.id for pin in pins)),
        rule=RULE,
        question=f"How many cases a {claim.period} is this for, at which cost?",
        about="cost_per_1000",
    )


def _other_metric(
    line: Line,
    claim: Claim,
    metric: str,
    cited: Sequence[Evidence],
    every: Sequence[Evidence],
) -> Finding:
    """Return the finding that the cited pin is of another metric."""
    title = TITLES.get(metric, metric)
    pins = [*cited[:2], *([best_of(claim, every)] if every else [])]
    question = f"Which pin holds {title}?" if every else f"Can {title} be pinned and cited?"
    return _said(line, claim, metric, pins, _OTHER_METRIC, question)


def _nothing(line: Line, claim: Claim, metric: str) -> Finding:
    """Return the finding that nothing is pinned for a figure."""
    title = TITLES.get(metric, metric)
    if metric in TIMES:
        return finding_at(
            line,
            (claim.first, claim.last),
            check=ID,
            evidence="The text does not say how this response time was measured.",
            rule=_MEASURED,
            question=(
                "At which load, on which hardware and over how many distinct requests is it, and "
                "can it be pinned in the explorer and cited?"
            ),
            about=metric,
        )
    known = f"{', '.join(claim.cited)} is not among the pins. " if claim.cited else ""
    return finding_at(
        line,
        (claim.first, claim.last),
        check=ID,
        evidence=f"{known}Nothing is pinned for {title}.",
        rule=_NOTHING,
        question=f"Where does {title} come from: which model, threshold and data?",
        about=metric,
    )


def _said(
    line: Line,
    claim: Claim,
    metric: str,
    pins: Sequence[Evidence],
    rule: str,
    question: str,
) -> Finding:
    return finding_at(
        line,
        (claim.first, claim.last),
        check=ID,
        evidence="; ".join(map(pin_words, pins)),
        evidence_ids=tuple(dict.fromkeys(pin.id for pin in pins)),
        rule=rule,
        question=question,
        about=metric,
    )
