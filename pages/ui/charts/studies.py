"""Turns studies of one model into charts: learning curve, importance, one case, feature groups."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pages.ui.charts import style
from simulator.formatting import count, interval_text, money, plain, three_significant

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import plotly.graph_objects as go

    from simulator.explanation import Part
    from simulator.feature_value import Gain
    from simulator.importance_table import Importance
    from simulator.intervals import Interval
    from simulator.learning_curve import LearningCurve

ROW = 30
"""Height of one row of a chart of rows [px]."""
FADED = 0.35


@dataclass(frozen=True)
class SetDot:
    """One set of feature groups: its time, its total cost, why it is over budget, if it is."""

    name: str
    p99_ms: float
    total: float
    refusal: str
    chosen: bool


def area_by_rows(found: LearningCurve, ink: style.Ink) -> go.Figure:
    """Return the ROC AUC by training rows, with its interval at each size."""
    points = [(p.rows, p.at.roc_auc, p.at.auc_interval) for p in found.points]
    figure = _by_rows(points, "ROC AUC", ink, plain)
    figure.update_yaxes(tickformat=".3~f")
    return figure


def cost_by_rows(found: LearningCurve, ink: style.Ink, currency: str) -> go.Figure:
    """Return the cost per 1,000 at the rule's point by training rows, with its interval."""
    points = [(p.rows, p.at.cost.value, p.at.cost.interval) for p in found.points]
    known = [point for point in points if not math.isnan(point[1])]
    figure = _by_rows(known, "cost per 1,000 cases", ink, partial(money, currency=currency))
    figure.update_yaxes(tickprefix=currency)
    return figure


def _by_rows(
    points: Sequence[tuple[int, float, Interval | None]],
    title: str,
    ink: style.Ink,
    form: Callable[[float], str],
) -> go.Figure:
    figure = style.sheet("training rows per fold", title, height=300)
    x, y = [point[0] for point in points], [point[1] for point in points]
    figure.add_scatter(
        x=x,
        y=y,
        mode="lines+markers",
        name=ink.name,
        showlegend=False,
        line={"color": ink.colour, "dash": ink.dash, "width": ink.width},
        marker={"size": 8, "color": ink.colour},
        error_y=_bars(y, [point[2] for point in points], ink),
        text=[
            f"{ink.name} on {count(n)} rows<br>{form(value)} {interval_text(interval, form)}"
            for n, value, interval in points
        ],
        hovertemplate="%{text}<extra></extra>",
    )
    figure.update_xaxes(rangemode="tozero", tickformat=",d")
    return figure


def importance_bars(rows: Sequence[Importance], ink: style.Ink) -> go.Figure:
    """Return the fall of the ROC AUC for each column, the largest on top."""
    figure = _rows_sheet("fall of the ROC AUC when shuffled", [row.name for row in rows])
    _dots(
        figure,
        [row.drop for row in rows],
        [row.name for row in rows],
        [row.interval for row in rows],
        ink,
        three_significant,
    )
    return figure


def effect_bars(parts: Sequence[Part], unit: str) -> go.Figure:
    """Return what each feature did to the score of one case, the largest effect on top."""
    names = [_text(f"{part.feature} = {part.value}") for part in parts]
    figure = _rows_sheet(f"effect on the {unit}", names)
    figure.add_bar(
        x=[part.effect for part in parts],
        y=names,
        orientation="h",
        showlegend=False,
        marker={
            "color": [style.POSITIVE if part.effect > 0 else style.NEGATIVE for part in parts],
            "opacity": 0.75,
            "pattern": {"shape": ["/" if part.effect > 0 else "" for part in parts]},
        },
        text=[
            f"{name}<br>{three_significant(p.effect)}" for name, p in zip(names, parts, strict=True)
        ],
        textposition="none",
        hovertemplate="%{text}<extra></extra>",
    )
    return figure


def gain_bars(found: Sequence[Gain], ink: style.Ink, currency: str) -> go.Figure:
    """Return what each group saves beside all others, with its price marked."""
    known = [gain for gain in found if not math.isnan(gain.added)]
    names = [gain.group.title for gain in known]
    form = partial(money, currency=currency)
    figure = _rows_sheet("saved per 1,000 cases", names)
    figure.update_xaxes(tickprefix=currency)
    _dots(
        figure,
        [gain.added for gain in known],
        names,
        [gain.added_interval for gain in known],
        ink,
        form,
    )
    figure.add_scatter(
        x=[gain.group.price_per_1000 for gain in known],
        y=names,
        mode="markers",
        name="its price",
        showlegend=True,
        marker={"symbol": "line-ns", "size": 18, "line": {"width": 3, "color": style.POSITIVE}},
        text=[f"{gain.group.title}<br>price {form(gain.group.price_per_1000)}" for gain in known],
        hovertemplate="%{text}<extra></extra>",
    )
    style.class_legend(figure)
    return figure


def set_dots(dots: Sequence[SetDot], ink: style.Ink, currency: str) -> go.Figure:
    """Return total cost against p99 for every set; over budget faded, the chosen one ringed."""
    figure = style.sheet("p99 until the answer, ms", "cost in all, per 1,000 cases", height=340)
    for allowed in (False, True):
        drawn = [dot for dot in dots if (not dot.refusal) == allowed]
        figure.add_scatter(
            x=[dot.p99_ms for dot in drawn],
            y=[dot.total for dot in drawn],
            mode="markers",
            name="within the budget" if allowed else "over the budget",
            showlegend=True,
            marker={
                "size": 10,
                "symbol": "circle" if allowed else "x",
                "color": ink.colour if allowed else style.faded(ink.colour, FADED),
            },
            text=[_set_hover(dot, currency) for dot in drawn],
            hovertemplate="%{text}<extra></extra>",
            cliponaxis=False,
        )
    for dot in dots:
        if dot.chosen:
            style.operating_dot(figure, dot.p99_ms, dot.total, ink, _set_hover(dot, currency))
            style.note(figure, dot.p99_ms, dot.total, dot.name, yshift=-20, xanchor="left")
    figure.update_yaxes(tickprefix=currency)
    figure.update_xaxes(rangemode="tozero")
    style.class_legend(figure)
    return figure


def _set_hover(dot: SetDot, currency: str) -> str:
    text = (
        f"{dot.name}<br>{money(dot.total, currency)} per 1,000<br>"
        f"p99 {three_significant(dot.p99_ms)} ms"
    )
    return f"{text}<br>over the budget: {dot.refusal}" if dot.refusal else text


def _text(words: str) -> str:
    """Return words from the data as text: a chart would take a tag for one."""
    return words.replace("&", "&amp;").replace("<", "&lt;")


def _rows_sheet(title: str, names: Sequence[str]) -> go.Figure:
    figure = style.sheet(title, "", height=110 + ROW * max(len(names), 1))
    figure.update_yaxes(categoryorder="array", categoryarray=list(reversed(names)), showgrid=False)
    figure.add_vline(x=0, line={"color": style.GUIDE, "width": 1, "dash": "dot"})
    return figure


def _dots(
    figure: go.Figure,
    values: Sequence[float],
    names: Sequence[str],
    intervals: Sequence[Interval | None],
    ink: style.Ink,
    form: Callable[[float], str],
) -> None:
    figure.add_scatter(
        x=values,
        y=names,
        mode="markers",
        name=ink.name,
        showlegend=False,
        marker={"size": 9, "color": ink.colour},
        error_x=_bars(values, intervals, ink),
        text=[
            f"{name}<br>{form(value)} {interval_text(interval, form)}"
            for name, value, interval in zip(names, values, intervals, strict=True)
        ],
        hovertemplate="%{text}<extra></extra>",
    )


def _bars(
    values: Sequence[float], intervals: Sequence[Interval | None], ink: style.Ink
) -> dict[str, object]:
    ends = [
        (0.0, 0.0) if of is None else (of.high - value, value - of.low)
        for value, of in zip(values, intervals, strict=True)
    ]
    return {
        "type": "data",
        "symmetric": False,
        "array": [up for up, _ in ends],
        "arrayminus": [down for _, down in ends],
        "color": style.faded(ink.colour, 0.6),
        "thickness": 1.5,
        "width": 4,
    }
