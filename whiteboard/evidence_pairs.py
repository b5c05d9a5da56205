"""Turns two pins side by side into their difference, paired where their rows are the same.

Two intervals that overlap say nothing about a difference, so they are never compared here: either
the rows can be paired, or there is no interval and a sentence says why.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from simulator import formatting
from simulator.comparison import DIFFERENCE_METRICS, Standing, paired_difference
from simulator.comparison_words import RANKING, difference_text, simpler_text
from simulator.datasets import DATASETS, data_version
from simulator.operating import board_points
from simulator.scenario import COST_ENTRIES, Scenario
from simulator.scores import Scores
from simulator.sweep import sweep as make_sweep
from simulator.uncertainty import Interval
from whiteboard.evidence import Evidence, currency_of, model_title
from whiteboard.evidence_measured import measured_text
from whiteboard.evidence_words import is_cascade, late_rule_text, rule_text
from whiteboard.serving_metrics import SERVING_METRICS, is_serving, label_of
from whiteboard.serving_words import serving_difference_text, serving_settings

__all__ = ["Difference", "PairedScores", "Setting", "difference"]

PairedScores = Callable[[Scenario, str], Scores | None]
"""Scores of a model under a scenario, row by row; None while they are not computed."""


class Setting(NamedTuple):
    """A setting in which two pins differ, in words."""

    name: str
    first: str
    second: str


@dataclass(frozen=True, kw_only=True)
class Difference:
    """The figure of one pin minus that of another.

    Parameters
    ----------
    value : first minus second, in the unit of both; NaN when that has no meaning.
    interval : of the difference; None unless the rows are paired.
    paired : whether both figures were computed again, and paired row by row.
    words : the difference in a sentence, and why it has no interval where it has none.
    settings : what was set differently.
    """

    value: float
    interval: Interval | None
    paired: bool
    words: str
    settings: tuple[Setting, ...]


def difference(first: Evidence, second: Evidence, scores_of: PairedScores) -> Difference:
    """Return the difference between two pins of one metric.

    Parameters
    ----------
    first, second : as they are on the board.
    scores_of : called with a scenario and its model, once for each pin; nothing is fitted here.

    Returns
    -------
    Difference
        Paired when both are the same metric on the same rows, whatever else differs: two models, or
        one model at two thresholds, prevalences or costs. The value is then computed from the rows
        and must give the figures that were pinned; otherwise it is the plain difference.
    """
    settings = _settings(first, second)
    reason = _unlike(first, second)
    if reason:
        return Difference(
            value=math.nan, interval=None, paired=False, words=reason, settings=settings
        )
    reason = _unpaired(first, second)
    if reason:
        return _plain(first, second, reason, settings)
    scores = [_scores(pin, scores_of) for pin in (first, second)]
    if scores[0] is None or scores[1] is None:
        absent = first if scores[0] is None else second
        reason = f"the scores of {model_title(absent.model)} are not here yet"
        return _plain(first, second, reason, settings)
    try:
        return _paired(first, second, scores[0], scores[1], settings)
    except ValueError as error:
        return _plain(first, second, str(error), settings)


def _paired(
    first: Evidence,
    second: Evidence,
    one: Scores,
    other: Scores,
    settings: tuple[Setting, ...],
) -> Difference:
    seed = first.scenario.seed if first.scenario else 0
    found = paired_difference(
        one,
        other,
        first.metric,
        first_at=_standing(first, one),
        second_at=_standing(second, other),
        seed=seed,
    )
    for pin, value in ((first, found.first), (second, found.second)):
        if not math.isclose(pin.value, value, rel_tol=1e-9, abs_tol=1e-12):
            raise ValueError(f"{pin.id or 'a pin'} does not come out as it was pinned: verify it")
    because = f" No interval: {found.reason[0].lower()}{found.reason[1:]}" if found.reason else ""
    words = f"{_clause(first, second, found.value, found.interval)}.{because}"
    if found.interval:
        two_models = first.model != second.model
        words += f" On the same rows. {simpler_text(found.interval, two_models=two_models)}"
    return Difference(
        value=found.value,
        interval=found.interval,
        paired=True,
        words=words,
        settings=settings,
    )


def _plain(
    first: Evidence, second: Evidence, reason: str, settings: tuple[Setting, ...]
) -> Difference:
    value = first.value - second.value
    words = f"{_clause(first, second, value, None)}. No interval: {reason.rstrip('.')}."
    return Difference(value=value, interval=None, paired=False, words=words, settings=settings)


def _clause(first: Evidence, second: Evidence, value: float, interval: Interval | None) -> str:
    names = [_name(pin, other) for pin, other in ((first, second), (second, first))]
    if is_serving(first.metric):
        return serving_difference_text(
            first.metric, value, first=names[0], second=names[1], currency=currency_of(first)
        )
    return difference_text(
        first.metric,
        value,
        interval,
        first=names[0],
        second=names[1],
        currency=currency_of(first),
    )


def _name(pin: Evidence, other: Evidence) -> str:
    """Return the id of a pin, with its model where that is what differs."""
    called = pin.id or "the one"
    return f"{called} ({model_title(pin.model)})" if pin.model != other.model else called


def _scores(pin: Evidence, scores_of: PairedScores) -> Scores | None:
    return scores_of(pin.scenario, pin.model) if pin.scenario else None


def _standing(pin: Evidence, scores: Scores) -> Standing | None:
    """Return where a pin stands, with the threshold that its scenario leads to today."""
    if pin.scenario is None or pin.metric in RANKING:
        return None
    scenario = replace(pin.scenario, focus=pin.model)
    table = make_sweep(scores.y_true, scores.y_score)
    choice = board_points(scenario, {pin.model: table}, {pin.model: scores.is_probability})[
        pin.model
    ]
    if choice.point is None:
        raise ValueError(choice.reason)
    return Standing(
        threshold=choice.point.threshold,
        prevalence=scenario.prevalence,
        cost_matrix=scenario.costs,
    )


def _unlike(first: Evidence, second: Evidence) -> str:
    """Return why two pins have no difference at all; empty when they have one."""
    if first.metric != second.metric or first.unit != second.unit:
        names = [label_of(pin.metric) for pin in (first, second)]
        return f"{names[0]} and {names[1]} are two figures: there is no difference to take."
    if first.unit.startswith("currency") and currency_of(first) != currency_of(second):
        return "The two amounts are in two currencies: there is no difference to take."
    return ""


def _unpaired(first: Evidence, second: Evidence) -> str:
    """Return why the rows of two pins cannot be paired, whatever the scores are; empty if so."""
    if first.scenario is None or second.scenario is None:
        return "what one of them was made from is no longer here"
    if first.against or second.against:
        return "one of them is a difference already"
    if is_serving(first.metric):
        return _unpaired_serving(first, second)
    if first.metric not in DIFFERENCE_METRICS:
        return f"a paired interval of the {label_of(first.metric).lower()} is not computed here"
    samples = [
        data_version(one.dataset, max_rows=one.rows, seed=one.seed)
        for one in (first.scenario, second.scenario)
    ]
    return "" if samples[0] == samples[1] else "they rest on other rows"


def _unpaired_serving(first: Evidence, second: Evidence) -> str:
    """Return why two figures about serving have no interval of their difference."""
    found = SERVING_METRICS[first.metric]
    if found.rests == "price":
        return "both follow from the price of a server, without uncertainty"
    if found.rests in ("effective", "cascade", "cascade_effective"):
        return "the two settings are not paired row by row here"
    first_own, second_own = ({one.profile for one in pin.measured} for pin in (first, second))
    if first_own and first_own == second_own:
        return (
            "both rest on the same measured times, whose uncertainty they share, so that their "
            "separate intervals say nothing about the difference"
        )
    return "the times behind them were measured one after another, not request by request in pairs"


def _settings(first: Evidence, second: Evidence) -> tuple[Setting, ...]:
    told = [_told(pin) for pin in (first, second)]
    names = dict.fromkeys([*told[0], *told[1]])
    rows = (Setting(name, told[0].get(name, "–"), told[1].get(name, "–")) for name in names)
    return tuple(row for row in rows if row.first != row.second)


def _told(pin: Evidence) -> dict[str, str]:
    """Return everything that was set for a pin, by name, in words."""
    models = " minus ".join(model_title(model) for model in pin.models)
    told = {"metric": label_of(pin.metric), "model": models}
    if pin.scenario is not None and is_cascade(pin.metric):
        del told["model"]  # both stand in the words of the cascade
    if pin.threshold is not None:
        told["threshold"] = formatting.threshold(pin.threshold)
    scenario = pin.scenario
    if scenario is None:
        return told | {"made": pin.frozen.how if pin.frozen else ""}
    if pin.measured:
        told["service times"] = measured_text(pin.measured)
    told |= serving_settings(pin.metric, scenario)
    if is_serving(pin.metric) and pin.threshold is None and not is_cascade(pin.metric):
        return told | _told_of_data(scenario)
    of_point = pin.metric not in RANKING and not is_cascade(pin.metric)
    chosen = rule_text(scenario) if of_point else late_rule_text(pin.metric, scenario)
    point = {"chosen": chosen} if chosen else {}
    prevalence = (
        "as in the data" if scenario.prevalence is None else formatting.share(scenario.prevalence)
    )
    costs = {
        f"cost of a {name.replace('_', ' ')}": formatting.money(
            getattr(scenario.costs, name), scenario.costs.currency
        )
        for name in COST_ENTRIES
    }
    return {
        **told,
        **point,
        "prevalence": prevalence,
        **costs,
        **_told_of_data(scenario),
        "folds": str(scenario.folds),
    }


def _told_of_data(scenario: Scenario) -> dict[str, str]:
    return {
        "training balance": scenario.balance.replace("_", " "),
        "data": DATASETS[scenario.dataset].title,
        "rows": formatting.count(scenario.rows),
        "seed": str(scenario.seed),
    }
