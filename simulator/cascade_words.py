"""Turns what a cascade decides, and how it was chosen, into sentences for the screen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from simulator.comparison_words import interval_of_difference_text, settles
from simulator.figures import cases_per
from simulator.formatting import count, money, share
from simulator.models import MODELS
from simulator.recommendation_words import COST, apart_text, milliseconds, objective_text

if TYPE_CHECKING:
    from simulator.candidates import Candidate
    from simulator.cascade import CascadeOutcome
    from simulator.cascade_choice import CascadeChoice
    from simulator.comparison import PairedDifference
    from simulator.dataset_specs import CaseWords
    from simulator.recommendation_words import Setting

__all__ = ["cascade_words", "choice_words", "model_title", "single_words", "weighed_words"]


def model_title(model: str) -> str:
    """Title of a model, or its name when it is not registered.

    Examples
    --------
    >>> model_title("logistic"), model_title("my_model")
    ('Logistic regression', 'my_model')
    """
    return MODELS[model].title if model in MODELS else model


def cascade_words(outcome: CascadeOutcome, *, words: CaseWords) -> str:
    """Who decides how many of 10,000 cases at the deployed prevalence, and how many are alerted.

    Parameters
    ----------
    outcome : CascadeOutcome
        Of one band.
    words : CaseWords
        The data set's words.

    Returns
    -------
    str
        Two sentences. Of more than 10,000 where fewer than ten positives would be expected.

    Raises
    ------
    ValueError
        When every fold has its own band, so that no single one can be described.

    Examples
    --------
    >>> from simulator.cascade import CascadeOutcome, Routed
    >>> from simulator.datasets import DATASETS
    >>> from simulator.serving import Cascade
    >>> band = Cascade(first="logistic", second="random_forest", low=0.2, high=0.6, threshold=0.4)
    >>> made = CascadeOutcome(cascade=band, positive=Routed(10, 50, 40, 30),
    ...                       negative=Routed(795, 5, 100, 10), prevalence=0.1)
    >>> print(cascade_words(made, words=DATASETS["spam"].words))
    Of 10,000 e-mails, 8,600 are decided by Logistic regression alone; 1,400 go on to Random forest.
    550 of the 8,600 and 400 of the 1,400 are moved to the junk folder.
    """
    band = outcome.cascade
    if band is None:
        raise ValueError("outcome must be of one band, got one band for each fold")
    base = cases_per(outcome.point).base
    first, second = model_title(band.first), model_title(band.second)
    sent = math.floor(base * outcome.sent + 0.5)
    alone = base - sent
    if outcome.positive.sent + outcome.negative.sent == 0:
        total = _expected(outcome, base, outcome.positive.alerts, outcome.negative.alerts)
        return (
            f"All {count(base)} {words.cases} are decided by {first} alone; none goes on to "
            f"{second}. {total} {_are(total)} {words.alerted}."
        )
    by_second = _expected(
        outcome, base, outcome.positive.sent_alerted, outcome.negative.sent_alerted
    )
    if outcome.positive.sent + outcome.negative.sent == outcome.rows:
        return (
            f"All {count(base)} {words.cases} go on to {second}: {first} decides none. "
            f"{by_second} {_are(by_second)} {words.alerted}."
        )
    by_first = _expected(outcome, base, outcome.positive.alerted, outcome.negative.alerted)
    stay, go = _whole(alone), _whole(sent)
    of_first = _part(by_first, stay, others=outcome.positive.passed + outcome.negative.passed)
    silent = sum(one.sent - one.sent_alerted for one in (outcome.positive, outcome.negative))
    of_second = _part(by_second, go, others=silent)
    return (
        f"Of {count(base)} {words.cases}, {stay} {_are(stay)} decided by {first} alone; "
        f"{go} {'goes' if _are(go) == 'is' else 'go'} on to {second}. "
        f"{of_first[0].upper()}{of_first[1:]} and {of_second} are {words.alerted}."
    )


def choice_words(choice: CascadeChoice, first: str, second: str, currency: str) -> str:
    """Why this cascade, or why none pays, in full sentences.

    Parameters
    ----------
    choice : CascadeChoice
        Everything but its reason.
    first, second : str
        Names of both models.
    currency : str
        Sign before amounts.
    """
    one, other = model_title(first), model_title(second)
    if choice.kind == "none":
        return (
            f"No cascade is feasible: even with nothing sent on, the p99 of {one} is not within "
            "the objective at this load. A longer objective, a lower load or more servers would "
            "make one feasible."
        )
    cost = money(choice.cost_per_1000, currency)
    alone = money(choice.first_cost_per_1000, currency)
    everything = money(choice.second_cost_per_1000, currency)
    if choice.kind == "first":
        within = " within the limit on what may be sent on" if choice.limited else ""
        words = f"No band pays{within}: {one} alone costs least, {cost} per 1,000 cases."
    elif choice.kind == "second":
        words = (
            f"No band pays: sending every case on costs least, {cost} per 1,000 cases. "
            f"{other} alone decides the same and spares the time of {one}."
        )
    else:
        words = (
            f"Sending {share(choice.sent)} on costs {cost} per 1,000 cases; {one} alone costs "
            f"{alone}, {other} for every case {everything}."
        )
    if choice.limited:
        words += (
            f" Without the limit {share(choice.unlimited_sent)} would be sent on, for "
            f"{money(choice.unlimited_cost_per_1000, currency)}."
        )
    return words


def single_words(
    model: str,
    *,
    p99_ms: float,
    objective_ms: float,
    cost_per_1000: float,
    currency: str,
    certain: bool = True,
) -> str:
    """That a model without a cascade holds the objective, and at which cost.

    Not `certain` is it where the objective lies within the interval of the p99.

    Examples
    --------
    >>> print(single_words("logistic", p99_ms=11.92, objective_ms=15, cost_per_1000=112_000,
    ...                    currency="$"))
    Logistic regression alone holds the objective, p99 11.9 ms of 15 ms, for $112,000 per 1,000
    cases.
    """
    holds = "holds" if certain else "is not certain to hold"
    return (
        f"{model_title(model)} alone {holds} the objective, p99 "
        f"{apart_text(p99_ms, objective_ms)} of {objective_text(objective_ms)}, "
        f"for {money(cost_per_1000, currency)} per 1,000 cases."
    )


def weighed_words(
    of: Candidate,
    taken: Candidate,
    gap: PairedDifference | None,
    setting: Setting,
    *,
    told: bool = False,
    certain: bool = True,
) -> str:
    """What a cascade that is not recommended costs and how it answers, or why it is not weighed.

    Parameters
    ----------
    of, taken : Candidate
        The cascade, and the model that is recommended.
    gap : PairedDifference or None
        Their cost difference at the objective, the cascade minus the model.
    setting : Setting
        Objective and currency.
    told : bool
        Whether the difference has been said already.
    certain : bool
        Whether the objective lies outside the interval of its p99.

    Examples
    --------
    >>> from simulator.candidates import Candidate
    >>> from simulator.recommendation_words import Setting
    >>> fields = {"on_time": 1300, "p99_ms": 31.23}
    >>> one = Candidate(model="a", title="A", simplicity=3, quality=1310, feasible=True, **fields)
    >>> slow = Candidate(model="cascade", title="Cascade", simplicity=9, quality=1200,
    ...     feasible=False, reason="p99 31.2 ms, objective 20 ms", **fields)
    >>> weighed_words(slow, one, None, Setting(objective_ms=20))
    'The cascade is ruled out: p99 31.2 ms, objective 20 ms.'
    """
    if not of.judged:
        return f"The cascade is not weighed: {of.reason}."
    if not of.feasible:
        return f"The cascade is ruled out: {of.reason}."
    if math.isnan(of.quality):
        return "The cascade is not weighed: no cost of it at the objective is known."
    head = f"The cascade costs {money(of.quality, setting.currency)} per 1,000"
    head += _p99(of, setting, certain=certain)
    if told:
        return f"{head}."
    if gap is None or gap.interval is None:
        return f"{head}; no paired interval tells its cost from that of {taken.title}."
    between = gap.turned if gap.value < 0 else gap
    size = money(abs(gap.value), setting.currency)
    side = "less" if gap.value < 0 else "more"
    zero = "leaves zero out" if settles(gap.interval) else "includes zero"
    interval = interval_of_difference_text(COST, between.interval, setting.currency)
    return f"{head}: {size} {side} than {taken.title} {interval}, an interval that {zero}."


def _p99(of: Candidate, setting: Setting, *, certain: bool) -> str:
    if math.isnan(of.p99_ms):
        return ""
    if setting.objective_ms is None:
        return f", p99 {milliseconds(of.p99_ms)}"
    told = apart_text(of.p99_ms, setting.objective_ms)
    goal = objective_text(setting.objective_ms)
    return (
        f", p99 {told} of {goal}" if certain else f", p99 {told}, not certain to be within {goal}"
    )


def _expected(outcome: CascadeOutcome, base: int, positives: int, negatives: int) -> str:
    """How many of `base` cases so many rows of each class stand for."""
    pi = outcome.prevalence
    positive, negative = positives / outcome.positive.rows, negatives / outcome.negative.rows
    cases = base * (pi * positive + (1 - pi) * negative)
    return "fewer than 1" if 0 < cases < 0.5 else count(cases)


def _whole(cases: int) -> str:
    """A part that is not empty, though it may round to nothing."""
    return count(cases) if cases > 0 else "fewer than 1"


def _part(alerted: str, whole: str, *, others: int) -> str:
    """So many of the whole, when so many rows of it are not alerted."""
    if alerted == "0":
        return f"none of the {whole}"
    return f"{alerted} of the {whole}" if others else f"all of the {whole}"


def _are(number: str) -> str:
    return "is" if number in ("1", "fewer than 1") else "are"
