"""Turns figures recomputed from scores into pins that an answer can cite."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from simulator.comparison import Standing, paired_difference
from simulator.comparison_words import DIFFERENCE, RANKING, metric_label
from simulator.curves import average_precision, roc_auc
from simulator.decision import Choice
from simulator.figures import LABELS, Figure, key_figures
from simulator.operating import board_points, deployed
from simulator.ranking_intervals import average_precision_interval
from simulator.scenario import BY_HAND, Scenario
from simulator.scores import Scores
from simulator.sweep import OperatingPoint, Sweep
from simulator.sweep import sweep as make_sweep
from simulator.uncertainty import auc_interval
from whiteboard.evidence import Evidence, model_title
from whiteboard.pin_making import defined, made_with, pin_from
from whiteboard.serving_metrics import SERVING_METRICS

HEADLINE = ("precision", "recall", "alert_rate", "cost_per_1000")
OF_SWEEP = (*LABELS, *RANKING)
METRICS = (*OF_SWEEP, *SERVING_METRICS)
"""Metrics that can be pinned, of one model or of the scenario's cascade."""


def pins_at(
    point: OperatingPoint,
    *,
    scenario: Scenario,
    metrics: Iterable[str],
    section: str,
    created_at: datetime,
) -> tuple[Evidence, ...]:
    """Return a pin for each metric at an operating point of the scenario's focus model.

    Raises
    ------
    ValueError
        When a metric is not one of an operating point.
    """
    figures = key_figures(point, scenario.costs)
    wanted = tuple(dict.fromkeys(metrics))
    for metric in wanted:
        if metric not in figures:
            raise ValueError(f"metric must be one of {', '.join(figures)}, got {metric[:60]!r}")
    made = made_with(scenario, section, created_at)
    return tuple(pin_from(figures[metric], point.threshold, made) for metric in wanted)


def pins_of_board(
    scenario: Scenario,
    sweep: Sweep,
    *,
    is_probability: bool,
    metrics: Iterable[str],
    section: str,
    created_at: datetime,
) -> tuple[Evidence, ...]:
    """Return pins of what the board shows for the focus model, recomputed from its full sweep.

    Metrics are those of the operating point, and ``"roc_auc"`` and ``"average_precision"``, which
    need no point; average precision is at the deployed prevalence.

    Raises
    ------
    ValueError
        When a metric is unknown, or the scenario's rule has no operating point here, with its
        reason.
    """
    wanted = tuple(dict.fromkeys(metrics))
    for metric in wanted:
        if metric not in OF_SWEEP:
            raise ValueError(f"metric must be one of {', '.join(OF_SWEEP)}, got {metric[:60]!r}")
    made = made_with(scenario, section, created_at)
    pins = {m: pin_from(_ranking(scenario, sweep, m), None, made) for m in wanted if m in RANKING}
    of_point = [metric for metric in wanted if metric not in RANKING]
    if of_point:
        model = scenario.focus
        choice = board_points(scenario, {model: sweep}, {model: is_probability})[model]
        if choice.point is None:
            raise ValueError(choice.reason)
        figures = pins_at(
            choice.point,
            scenario=scenario,
            metrics=of_point,
            section=section,
            created_at=created_at,
        )
        pins |= {pin.metric: pin for pin in figures}
    return tuple(pins[metric] for metric in wanted)


def pin_of_comparison(
    scenario: Scenario,
    first: Scores,
    second: Scores,
    *,
    metric: str,
    section: str,
    created_at: datetime,
) -> Evidence:
    """Return a pin of the paired difference, first minus second, on the same rows.

    Parameters
    ----------
    scenario : both models are among its models. Under a rule each stands at its own point; with the
        threshold set by hand the model in focus stands there and the other at its alert rate.
    first, second : scores of two models under the scenario.
    metric : ``"cost_per_1000"``, ``"recall"``, ``"roc_auc"`` ..., also with ``"_difference"``.
    section, created_at : as for `pins_of_board`.

    Raises
    ------
    ValueError
        When the rows differ, the models are not the scenario's, the metric cannot be compared, or
        a model has no operating point, with its reason.
    """
    metric = metric.removesuffix(DIFFERENCE)
    standings = _standings(scenario, first, second, metric)
    difference = paired_difference(
        first,
        second,
        metric,
        first_at=standings[0],
        second_at=standings[1],
        seed=scenario.seed,
    )
    names = f"{model_title(first.model)} minus {model_title(second.model)}"
    return Evidence(
        claim=f"{metric_label(metric)}, {names}",
        metric=difference.metric,
        value=difference.value,
        unit=difference.unit,
        interval=defined(difference.interval),
        threshold=None,
        model=first.model,
        against=second.model,
        **made_with(scenario, section, created_at),
    )


def _standings(
    scenario: Scenario, first: Scores, second: Scores, metric: str
) -> tuple[Standing | None, Standing | None]:
    models = (first.model, second.model)
    for name in models:
        if name not in scenario.models:
            raise ValueError(f"both models must be among the scenario's, got {name!r}")
    if metric in RANKING:
        return None, None
    if scenario.rule == BY_HAND and scenario.focus not in models:
        raise ValueError(
            f"the threshold is set by hand for {model_title(scenario.focus)}: compare it with "
            "another model, or choose thresholds by a rule"
        )
    scored = {one.model: one for one in (first, second)}
    choices = board_points(
        scenario,
        {name: make_sweep(one.y_true, one.y_score) for name, one in scored.items()},
        {name: one.is_probability for name, one in scored.items()},
    )
    return _standing(scenario, choices[first.model]), _standing(scenario, choices[second.model])


def _standing(scenario: Scenario, choice: Choice) -> Standing:
    if choice.point is None:
        raise ValueError(choice.reason)
    return Standing(
        threshold=choice.point.threshold,
        prevalence=scenario.prevalence,
        cost_matrix=scenario.costs,
    )


def _ranking(scenario: Scenario, sweep: Sweep, metric: str) -> Figure:
    if metric == "roc_auc":
        return Figure(metric, RANKING[metric], roc_auc(sweep), "", auc_interval(sweep))
    here = deployed(scenario, sweep)
    interval = average_precision_interval(here, seed=scenario.seed)
    return Figure(metric, RANKING[metric], average_precision(here), "", interval)
