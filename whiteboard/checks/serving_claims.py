"""Turns a quoted latency and the pins about serving into those it may be held against."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from whiteboard.checks.case import Case, Line, finding_at, pin_words
from whiteboard.checks.pins_of_claims import agrees, best_of
from whiteboard.checks.serving_contradictions import misses, pins_of_objective
from whiteboard.claims import Claim
from whiteboard.claims.metrics import TITLES
from whiteboard.evidence import Evidence
from whiteboard.finding import Finding
from whiteboard.serving_metrics import SERVING_METRICS, base_of, is_serving
from whiteboard.serving_words import rate_text
from whiteboard.text.tokens import word_set

__all__ = [
    "TIMES",
    "at_its_load",
    "cited_metric",
    "has_times",
    "is_service",
    "is_within_objective",
    "named_metric",
    "objectives_of",
    "rates_in",
    "shows_attainment",
    "time_finding",
    "where_of",
]

SERVICE = (
    "A service time is what one request takes alone; a response time under load is waiting and "
    "service."
)
ALONE = (
    "A response time under load is waiting and service; a service time is what one request takes "
    "alone."
)
OTHER_LOAD = "A response time at a load is borne out by one that is pinned at that load."

TIMES = word_set("p50 p95 p99")
"""Quantiles of a response time that can be pinned."""
_UNITS = {
    "share": ("share",),
    "ms": ("ms",),
    "currency": ("currency", "currency per month"),
    "": ("per second", "servers"),
}
"""Units of pins about serving by the unit of a claim."""
_PLACES = {
    "service": "by which path, on which machine, and how was it measured",
    "response": "at which load, on how many servers and by which path, and how was it measured",
    "fleet": "at which load and objective, on how many servers and by which path",
    "price": "for how many servers, and at which price of one",
    "effective": "at which threshold, prevalence, load and number of servers",
    "cascade": "at which thresholds and prevalence",
    "cascade_times": "at which thresholds and load, on how many servers, and how was it measured",
    "cascade_fleet": "at which thresholds, load and objective, and by which path",
    "cascade_effective": "at which thresholds, prevalence, load and number of servers",
}
"""What a figure about serving depends on, by what it rests on."""
_DETERMINERS = word_set("the a an only just really purely")
_IS = word_set("is was are were equals as =")
_WAITING = ("wait", "queue", "queu", "respons", "response", "load")
_SHARES = {"p50": 0.5, "p90": 0.9, "p95": 0.95, "p99": 0.99, "p99.9": 0.999}


def cited_metric(claim: Claim, cited: Sequence[Evidence]) -> str:
    """Return the metric of the one pin about serving that an unnamed figure cites, or nothing.

    A time that is only called latency is that of the pin it cites.
    """
    if len(cited) != 1 or not is_serving(cited[0].metric):
        return ""
    return base_of(cited[0].metric) if cited[0].unit in _UNITS.get(claim.unit, ()) else ""


def named_metric(claim: Claim, cited: Sequence[Evidence]) -> str:
    """Return the metric that a text names, or nothing where only the pin it cites says which.

    That is so of a time that is only called latency, and of a cost that cites what servers cost.
    """
    priced = [SERVING_METRICS[pin.metric].is_priced for pin in cited if is_serving(pin.metric)]
    is_of_fleet = claim.metric == "cost_per_1000" and priced == [True] and len(cited) == 1
    return "" if claim.metric == "latency" or is_of_fleet else claim.metric


def where_of(metric: str, pins: Sequence[Evidence]) -> str:
    """Return what a question asks about where a figure was taken.

    Parameters
    ----------
    metric : what the figure is of.
    pins : those that are shown beside it.
    """
    rests = [SERVING_METRICS[pin.metric].rests for pin in pins if is_serving(pin.metric)]
    if metric in TIMES and any(one in ("service", "response") for one in rests or ["response"]):
        return _PLACES["response"]
    return _PLACES[rests[0]] if rests else "at which threshold and prevalence"


def has_times(pins: Iterable[Evidence]) -> bool:
    """Return whether a time is among the pins."""
    return any(pin.unit == "ms" for pin in pins)


def is_service(pin: Evidence) -> bool:
    """Return whether a pin is of the measured service time, without any waiting."""
    return is_serving(pin.metric) and SERVING_METRICS[pin.metric].rests == "service"


def time_finding(
    line: Line, claim: Claim, metric: str, held: Sequence[Evidence], *, check: str
) -> Finding | None:
    """Return the finding that a time is one without load, or one at another load, or None.

    Parameters
    ----------
    line, claim : the sentence and its figure.
    metric : one of `TIMES`.
    held : the pins of that metric that the figure cites, or all of them.
    check : id of the check whose finding it is.
    """
    title, rates = TITLES[metric], rates_in(line)
    swapped = _swapped(line, claim, held, title)
    if swapped is not None:
        pin, rule, question = swapped
        return finding_at(
            line,
            (claim.first, claim.last),
            check=check,
            evidence=pin_words(pin),
            evidence_ids=(pin.id,),
            rule=rule,
            question=question,
            about=metric,
        )
    if not rates or not held or at_its_load(line, held):
        return None
    shown = best_of(claim, held)
    at = rate_text(rates[0])
    return finding_at(
        line,
        (claim.first, claim.last),
        check=check,
        evidence=f"Nothing is pinned for {title} at {at}. {pin_words(shown)}.",
        evidence_ids=(shown.id,),
        rule=OTHER_LOAD,
        question=f"Can {title} be pinned at {at}, and cited?",
        about=metric,
    )


def _swapped(
    line: Line, claim: Claim, held: Sequence[Evidence], title: str
) -> tuple[Evidence, str, str] | None:
    """Return the pinned time that is called one of the other kind, the rule and the question."""
    if (pin := _quoted_as_response(line, claim, held)) is not None:
        return (
            pin,
            SERVICE,
            f"What is {title} of the response at that load, and which pin shows it?",
        )
    if (pin := _quoted_as_service(line, claim, held)) is not None:
        return pin, ALONE, f"Which is meant: {title} of the response under load, or of one request?"
    return None


def _quoted_as_response(line: Line, claim: Claim, held: Iterable[Evidence]) -> Evidence | None:
    """Return the pinned service time that a text quotes as a response time under load, or None.

    It says "under load" or names a rate, it does not say "service time", and no pinned response
    time bears it out.
    """
    if not line.has("load_word") or line.has("service_time"):
        return None
    agreeing = [pin for pin in held if agrees(claim, pin)]
    if any(not is_service(pin) for pin in agreeing):
        return None
    return agreeing[0] if agreeing else None


def _quoted_as_service(line: Line, claim: Claim, held: Iterable[Evidence]) -> Evidence | None:
    """Return the cited response time that a text calls a service time, or None.

    The words stand in the claim ("the p99 service time is 23 ms [E1]") or right after it ("of 23 ms
    [E1] is the service time"), and nothing in the sentence tells of a load or of waiting.
    """
    if line.has("load_word") or any(t.stem.startswith(_WAITING) for t in line.sentence.tokens):
        return None
    agreeing = [pin for pin in held if pin.id in claim.nearby and agrees(claim, pin)]
    if not agreeing or any(is_service(pin) for pin in agreeing):
        return None
    said = any(_is_said_of(line, claim, hit.first) for hit in line.asserted("service_time"))
    return agreeing[0] if said else None


def _is_said_of(line: Line, claim: Claim, at: int) -> bool:
    """Return whether words from a token on are part of a claim or what it is said to be."""
    if claim.first <= at <= claim.last:
        return True
    between = [t for t in line.sentence.tokens[claim.last + 1 : at] if t.kind != "cite"]
    words = [token.word or token.text for token in between]
    says_is = bool(words) and any(word in _IS for word in words)
    return says_is and all(word in _IS | _DETERMINERS | {"ms", "s"} for word in words)


def rates_in(line: Line) -> tuple[float, ...]:
    """Return the loads that a sentence names [requests per second]."""
    return tuple(
        one.value for one in line.quantities if one.period == "second" and one.unit in ("", "ms")
    )


def at_its_load(line: Line, pins: Iterable[Evidence]) -> list[Evidence]:
    """Return the pins that were taken at a load that the sentence names; all when it names none.

    Service times have no load.
    """
    rates = rates_in(line)
    return [
        pin
        for pin in pins
        if not rates
        or pin.scenario is None
        or is_service(pin)
        or any(_is_rate(rate, pin.scenario.serving.arrival_rate_per_s) for rate in rates)
    ]


def objectives_of(pins: Iterable[Evidence]) -> tuple[float, ...]:
    """Return the objectives under which response times were pinned, each once [ms]."""
    found = (
        pin.scenario.serving.objective_ms
        for pin in pins
        if pin.scenario is not None and is_serving(pin.metric)
    )
    return tuple(dict.fromkeys(one for one in found if one is not None))


def is_within_objective(case: Case, claim: Claim) -> bool:
    """Return whether a latency only repeats an objective that the pins it cites keep."""
    cited = [pin for pin in map(case.pin, claim.cited) if pin is not None]
    own = objectives_of(cited or case.current_pins)
    if case.problem is not None and case.problem.latency_objective_ms is not None:
        own = (*own, case.problem.latency_objective_ms)
    if claim.value not in own:
        return False
    if any(base_of(pin.metric) == "attainment" for pin in cited):
        return shows_attainment(claim, cited)
    if cited or claim.metric != "p99":
        return all(pin.value <= claim.value for pin in cited if pin.unit == "ms")
    pins = [pin for pin in pins_of_objective(case.current_pins) if pin.unit == "ms"]
    under_it = [pin for pin in pins if claim.value in objectives_of([pin])]
    return not under_it or not all(map(misses, under_it))


def shows_attainment(claim: Claim, cited: Sequence[Evidence]) -> bool:
    """Return whether a cited attainment says that a quantile keeps a time: 99.2% within 20 ms."""
    share = _SHARES.get(claim.metric, math.inf)
    for pin in cited:
        objective = pin.scenario.serving.objective_ms if pin.scenario else None
        if base_of(pin.metric) == "attainment" and objective == claim.value:
            return (pin.interval.high if pin.interval else pin.value) >= share
    return False


def _is_rate(said: float, held: float) -> bool:
    return math.isclose(said, held, rel_tol=0.005)
