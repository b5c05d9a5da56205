"""Turns sweeps into the three charts of an export: ROC, precision-recall and expected cost."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from simulator import formatting
from simulator.costs import expected_cost
from simulator.curves import Curve as CurvePoints
from simulator.curves import average_precision, pr_points, roc_auc, roc_points
from simulator.models import MODELS
from simulator.scenario import Scenario
from simulator.sweep import OperatingPoint, Sweep
from whiteboard.exports.axes import money_axis, score_axis, share_axis
from whiteboard.exports.drawing_plot import Curve, Guide, Plot, Spot

__all__ = ["Marked", "cost_plot", "precision_recall_plot", "roc_plot"]

_PER = 1000
"""Costs are shown per this many cases, as on the board."""
_HEADROOM = 1.35
"""How far above the better of "alert all" and "alert nobody" the cost chart reaches."""
_LEAST_SPAN = 0.03
"""At least this part of the way to the worse of the two is shown, when the better one is best."""

_FIRST_FOUND = 0.02


@dataclass(frozen=True, kw_only=True)
class Marked:
    """An operating point with the pins that stand there; `place` is its model's position."""

    words: str
    model: str
    place: int
    point: OperatingPoint


def roc_plot(
    scenario: Scenario,
    full: Mapping[str, Sweep],
    sweeps: Mapping[str, Sweep],
    marked: Sequence[Marked],
) -> Plot:
    """Return recall against false positive rate for every model.

    Here as below `sweeps` are drawn, and figures come from the `full` ones.
    """
    curves = {model: roc_points(sweep) for model, sweep in sweeps.items()}
    areas = {model: formatting.plain(roc_auc(sweep)) for model, sweep in full.items()}
    return Plot(
        title="ROC",
        description=_told("Recall by false positive rate; area under the curve: ", areas),
        x=share_axis("false positive rate, share of negatives"),
        y=share_axis("recall, share of positives"),
        curves=tuple(
            Curve(
                name=f"{MODELS[model].short} {areas[model]}",
                place=scenario.models.index(model),
                x=curve.x,
                y=curve.y,
            )
            for model, curve in curves.items()
        ),
        spots=tuple(
            _spot(mark, mark.point.false_positive_rate, mark.point.recall) for mark in marked
        ),
        guides=(Guide(start=(0, 0), end=(1, 1), words=""),),
    )


def precision_recall_plot(
    scenario: Scenario,
    full: Mapping[str, Sweep],
    sweeps: Mapping[str, Sweep],
    marked: Sequence[Marked],
) -> Plot:
    """Return precision against recall for every model; the prevalence is the baseline."""
    curves = {model: pr_points(sweep) for model, sweep in sweeps.items()}
    sums = {model: formatting.plain(average_precision(sweep)) for model, sweep in full.items()}
    base = next(iter(sweeps.values())).prevalence
    words = f"prevalence {formatting.share(base)}"
    return Plot(
        title="Precision-recall",
        description=_told(f"Precision by recall, {words}; average precision: ", sums),
        x=share_axis("recall, share of positives"),
        y=share_axis("precision, share of alerts", _highest_precision(curves.values(), marked)),
        curves=tuple(
            Curve(
                name=f"{MODELS[model].short} {sums[model]}",
                place=scenario.models.index(model),
                x=curve.x,
                y=curve.y,
            )
            for model, curve in curves.items()
        ),
        spots=tuple(
            _spot(mark, mark.point.recall, mark.point.precision)
            for mark in marked
            if not math.isnan(mark.point.precision)
        ),
        guides=(Guide(start=(0, base), end=(1, base), words=words),),
    )


def cost_plot(
    scenario: Scenario,
    full: Mapping[str, Sweep],
    sweeps: Mapping[str, Sweep],
    marked: Sequence[Marked],
) -> tuple[Plot, str]:
    """Return expected cost by threshold, and a sentence about models that it cannot show.

    Only models whose scores are on one scale share an axis: probabilities, or one model's margins.
    The model of the first operating point leads.
    """
    lead = marked[0].model if marked else next(iter(sweeps))
    alike = [model for model in sweeps if model == lead or _both_probabilities(model, lead)]
    others = [MODELS[model].title for model in sweeps if model not in alike]
    note = (
        f"Not in the chart of costs: {', '.join(others)}, whose scores are on another scale."
        if others
        else ""
    )
    costs, currency = scenario.costs, scenario.costs.currency
    paid = {model: _PER * expected_cost(sweeps[model], costs) for model in alike}
    nobody = _nobody_cost(full[lead], scenario)
    words = f"alert nobody {formatting.money(nobody, currency)}"
    least = {
        model: formatting.money(
            min(nobody, float(_PER * expected_cost(full[model], costs).min())), currency
        )
        for model in alike
    }
    x = score_axis([full[model] for model in alike], is_probability=MODELS[lead].is_probability)
    spots = tuple(
        _spot(mark, mark.point.threshold, _PER * mark.point.expected_cost(costs))
        for mark in marked
        if mark.model in alike
    )
    low, high = _cost_range(list(paid.values()), nobody)
    high = max(high, *(low + 1.1 * (spot.y - low) for spot in spots), low)
    y = money_axis(low, high, currency)
    plot = Plot(
        title="Expected cost",
        description=_told(f"Cost per 1,000 cases by threshold, {words}; least: ", least),
        x=x,
        y=y,
        curves=tuple(
            Curve(
                name=f"{MODELS[model].short} least {least[model]}",
                place=scenario.models.index(model),
                x=np.append(sweeps[model].nobody_threshold, sweeps[model].threshold),
                y=np.append(nobody, paid[model]),
            )
            for model in alike
        ),
        spots=spots,
        guides=(Guide(start=(x.low, nobody), end=(x.high, nobody), words=words),),
    )
    return plot, note


def _nobody_cost(sweep: Sweep, scenario: Scenario) -> float:
    return _PER * sweep.point(-1).expected_cost(scenario.costs)


def _cost_range(paid: Sequence[np.ndarray], nobody: float) -> tuple[float, float]:
    """Return what the axis of costs spans, so that the best of all points is well to be seen."""
    everyone = float(paid[0][-1])
    low = min(0.0, nobody, *(float(values.min()) for values in paid))
    span = _HEADROOM * (min(nobody, everyone) - low)
    least = _LEAST_SPAN * (max(nobody, everyone) - low)
    top = max(span, least, 1e-9)
    beside = 1.05 * (nobody - low)  # shown as well where that costs little height
    return low, low + (beside if top < beside < 1.5 * top else top)


def _highest_precision(curves: Iterable[CurvePoints], marked: Sequence[Marked]) -> float:
    """Return the highest precision worth its height: with rare positives all of it is low.

    Precision at the first few alerts jumps up and down and does not count.
    """
    highest = [float(curve.y[curve.x >= _FIRST_FOUND].max()) for curve in curves]
    points = [mark.point.precision for mark in marked if not math.isnan(mark.point.precision)]
    return max(*highest, *points, 0.0)


def _both_probabilities(one: str, other: str) -> bool:
    return MODELS[one].is_probability and MODELS[other].is_probability


def _spot(mark: Marked, x: float, y: float) -> Spot:
    return Spot(words=mark.words, place=mark.place, x=x, y=y)


def _told(start: str, values: Mapping[str, str]) -> str:
    told = ", ".join(f"{MODELS[model].title} {value}" for model, value in values.items())
    return f"{start}{told}."
