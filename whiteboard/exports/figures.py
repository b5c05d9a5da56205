"""Turns the pins of an answer into the curves they stand on, ready to be drawn.

Every value comes from the simulator; here it is only put into order and into words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from simulator import formatting
from simulator.datasets import DATASETS
from simulator.models import MODELS
from simulator.operating import deployed
from simulator.scenario import DEFAULT_RULE, Scenario
from simulator.serving import Serving
from simulator.sweep import OperatingPoint, Sweep
from simulator.thinning import thin
from whiteboard.evidence import Evidence, costs_text
from whiteboard.exports.drawing import Drawing
from whiteboard.exports.drawing_plot import drawn
from whiteboard.exports.plots import Marked, cost_plot, precision_recall_plot, roc_plot
from whiteboard.serving_metrics import is_serving

__all__ = ["MAX_FIGURES", "ExportFigure", "ExportFigures", "export_figures"]

MAX_FIGURES = 6
"""Settings of which curves are drawn; more would make a file that nobody reads."""
_ROWS = 300


@dataclass(frozen=True, kw_only=True)
class ExportFigure:
    """The curves of one setting.

    Parameters
    ----------
    title : the data set and where it is deployed.
    setting : everything else that decides the curves, one sentence.
    drawings : ROC, precision-recall and expected cost; empty when no scores are at hand.
    points : the same in words, a sentence for each operating point.
    notes : what is not drawn, and why.
    """

    title: str
    setting: str
    drawings: tuple[Drawing, ...]
    points: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ExportFigures:
    """The figures of an answer, and a sentence about those left out (empty when none is)."""

    figures: tuple[ExportFigure, ...]
    note: str


def export_figures(
    evidence: Sequence[Evidence],
    sweep_of: Callable[[Scenario, str], Sweep | None] | None,
    *,
    most: int = MAX_FIGURES,
) -> ExportFigures:
    """Return the curves behind the pins: one figure for each setting that has curves of its own.

    Pins whose scenarios differ only in the model in focus, in the rule or in how models are served
    stand on the same curves and share a figure. Pins whose scenario cannot be opened have none, and
    figures about serving stand on no curve.

    Parameters
    ----------
    evidence : the pins, in order.
    sweep_of : the sweep of one model of a scenario at the data's own prevalence, None when there is
        none yet; None when no sweep is to be had at all.
    most : how many settings are drawn.
    """
    groups: dict[Scenario, list[Evidence]] = {}
    for pin in evidence:
        if pin.scenario is not None and not is_serving(pin.metric):
            groups.setdefault(_curves_of(pin.scenario), []).append(pin)
    drawn_groups = list(groups.items())[:most]
    left_out = [pin.id for _, pins in list(groups.items())[most:] for pin in pins]
    note = (
        f"Curves are drawn for {most} of {len(groups)} settings; those behind "
        f"{', '.join(left_out)} are left out. A link opens them."
        if left_out
        else ""
    )
    figures = tuple(_figure(scenario, pins, sweep_of) for scenario, pins in drawn_groups)
    return ExportFigures(figures=figures, note=note)


def _curves_of(scenario: Scenario) -> Scenario:
    """Return the scenario with everything reset that moves no curve."""
    return replace(
        scenario,
        focus=scenario.models[0],
        rule=DEFAULT_RULE,
        threshold=None,
        parameter=None,
        capacity_per_day=1,
        cases_per_day=1,
        serving=Serving(),
    )


def _figure(
    scenario: Scenario,
    pins: Sequence[Evidence],
    sweep_of: Callable[[Scenario, str], Sweep | None] | None,
) -> ExportFigure:
    ids = ", ".join(pin.id for pin in pins)
    full = _sweeps(scenario, sweep_of)
    marked = _marked(scenario, pins, full)
    notes = _notes(scenario, ids, full)
    drawings: tuple[Drawing, ...] = ()
    if full:
        keep = [mark.point.threshold for mark in marked]
        sweeps = {model: thin(sweep, _ROWS, keep) for model, sweep in full.items()}
        cost, cost_note = cost_plot(scenario, full, sweeps, marked)
        plots = (
            roc_plot(scenario, full, sweeps, marked),
            precision_recall_plot(scenario, full, sweeps, marked),
            cost,
        )
        drawings = tuple(drawn(plot) for plot in plots)
        notes += (cost_note,) if cost_note else ()
    return ExportFigure(
        title=f"{DATASETS[scenario.dataset].title}, {_where(scenario)}: {ids}",
        setting=_setting(scenario),
        drawings=drawings,
        points=tuple(_point_words(scenario, mark) for mark in marked),
        notes=notes,
    )


def _sweeps(
    scenario: Scenario, sweep_of: Callable[[Scenario, str], Sweep | None] | None
) -> dict[str, Sweep]:
    if sweep_of is None:
        return {}
    found = {model: sweep_of(scenario, model) for model in scenario.models}
    return {model: deployed(scenario, sweep) for model, sweep in found.items() if sweep is not None}


def _marked(
    scenario: Scenario, pins: Sequence[Evidence], sweeps: dict[str, Sweep]
) -> tuple[Marked, ...]:
    """Return the operating points of the pins, each once, with the pins that stand there."""
    ids: dict[tuple[str, float], list[str]] = {}
    for pin in pins:
        if pin.threshold is not None and pin.model in sweeps:
            ids.setdefault((pin.model, pin.threshold), []).append(pin.id)
    return tuple(
        Marked(
            words=", ".join(names),
            model=model,
            place=scenario.models.index(model),
            point=sweeps[model].at(threshold),
        )
        for (model, threshold), names in ids.items()
    )


def _notes(scenario: Scenario, ids: str, sweeps: dict[str, Sweep]) -> tuple[str, ...]:
    absent = [MODELS[model].title for model in scenario.models if model not in sweeps]
    if not absent:
        return ()
    if len(absent) == len(scenario.models):
        return (
            f"Not computed when this file was made: the curves behind {ids}. A link opens them.",
        )
    return (f"Not computed when this file was made: {', '.join(absent)}.",)


def _where(scenario: Scenario) -> str:
    if scenario.prevalence is None:
        return "prevalence as in the data"
    return f"deployed prevalence {formatting.share(scenario.prevalence)}"


def _setting(scenario: Scenario) -> str:
    balance = "" if scenario.balance == "none" else f" Trained with {_words(scenario.balance)}."
    rows = f"{formatting.count(scenario.rows)} rows in {scenario.folds} folds"
    costs = costs_text(scenario)
    names = [f"{MODELS[model].short} {MODELS[model].title}" for model in scenario.models]
    return (
        f"{rows}, seed {scenario.seed}.{balance} {costs[0].upper()}{costs[1:]}. "
        f"Models: {', '.join(names)}. Beside them stand the area under the ROC curve, the average "
        "precision and the least cost."
    )


def _point_words(scenario: Scenario, mark: Marked) -> str:
    point: OperatingPoint = mark.point
    currency = scenario.costs.currency
    cost = formatting.money(1000 * point.expected_cost(scenario.costs), currency)
    return (
        f"{mark.words}: {MODELS[mark.model].title} at threshold "
        f"{formatting.threshold(point.threshold)}: recall {formatting.share(point.recall)}, "
        f"precision {formatting.share(point.precision)}, "
        f"false positive rate {formatting.share(point.false_positive_rate)}, "
        f"alerts {formatting.share(point.alert_rate)}, expected cost {cost} per 1,000 cases."
    )


def _words(name: str) -> str:
    return name.replace("_", " ")
