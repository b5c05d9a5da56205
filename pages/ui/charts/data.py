"""Turns facts about a data set into charts: its classes by column, its prevalence over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pages.ui.charts import style
from simulator.formatting import count, share
from simulator.profile import value_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    import plotly.graph_objects as go

    from simulator.distribution import ClassDistribution
    from simulator.prevalence import Period

_LONGEST_LABEL = 22


def class_distribution(spread: ClassDistribution, positive: str, negative: str) -> go.Figure:
    """Return the share of each class in each bar of a column, the positives over the negatives."""
    if len(spread.edges):
        return _numeric_distribution(spread, positive, negative)
    return _category_distribution(spread, positive, negative)


def prevalence_over_time(periods: Sequence[Period], overall: float, positives: str) -> go.Figure:
    """Return the share of positives in each stretch of time with its interval."""
    figure = style.sheet("start of each stretch of time", f"{positives}, share of cases", right=72)
    names = [_moment(period.start) for period in periods]
    shares = [period.prevalence for period in periods]
    figure.add_scatter(
        x=names,
        y=shares,
        mode="lines+markers",
        line={"color": style.POSITIVE, "width": 2},
        marker={"size": 7},
        error_y={
            "type": "data",
            "symmetric": False,
            "array": [p.interval.high - p.prevalence for p in periods],
            "arrayminus": [p.prevalence - p.interval.low for p in periods],
            "color": style.faded(style.POSITIVE, 0.6),
            "thickness": 1.5,
            "width": 4,
        },
        text=[_period_words(period, positives) for period in periods],
        hovertemplate="%{text}<extra></extra>",
    )
    figure.add_hline(y=overall, line={"color": style.GUIDE, "width": 1, "dash": "dot"})
    figure.add_annotation(
        x=1.01,
        xref="paper",
        y=overall,
        text=f"all rows<br>{share(overall)}",
        showarrow=False,
        xanchor="left",
        align="left",
        font=style.TICK_FONT,
    )
    figure.update_yaxes(tickformat=".3~p", rangemode="tozero")
    figure.update_xaxes(type="category", tickangle=0, nticks=5)
    return figure


def _numeric_distribution(spread: ClassDistribution, positive: str, negative: str) -> go.Figure:
    figure = style.sheet(spread.column, "share of each class")
    size = len(spread.edges) - 1
    middles = (spread.edges[:-1] + spread.edges[1:]) / 2
    widths = spread.edges[1:] - spread.edges[:-1]
    if spread.kind == "date":
        figure.update_xaxes(type="date")
    for name, shares, colour, pattern in _classes(spread, positive, negative):
        figure.add_bar(
            x=middles,
            y=shares[:size],
            width=widths,
            marker=style.class_bar(colour, pattern, 0.45),
            name=name,
            text=_bar_words(spread.labels[:size], shares[:size], name, spread.column),
            textposition="none",
            hovertemplate="%{text}<extra></extra>",
        )
    figure.update_layout(barmode="overlay", bargap=0)
    style.class_legend(figure)
    figure.update_yaxes(tickformat=".3~p")
    return figure


def _category_distribution(spread: ClassDistribution, positive: str, negative: str) -> go.Figure:
    height = 120 + 34 * len(spread.labels)
    figure = style.sheet("share of each class", "", height=height)
    labels = [_short(label) for label in spread.labels]
    for name, shares, colour, pattern in _classes(spread, positive, negative):
        figure.add_bar(
            y=labels,
            x=shares,
            orientation="h",
            marker=style.class_bar(colour, pattern, 0.65),
            name=name,
            text=_bar_words(spread.labels, shares, name, spread.column),
            textposition="none",
            hovertemplate="%{text}<extra></extra>",
        )
    figure.update_layout(barmode="group", bargap=0.3)
    style.class_legend(figure)
    figure.update_yaxes(autorange="reversed", showgrid=False, type="category")
    figure.update_xaxes(tickformat=".3~p", showgrid=True)
    return figure


def _classes(
    spread: ClassDistribution, positive: str, negative: str
) -> tuple[tuple[str, Sequence[float], str, str], ...]:
    return (
        (negative, list(spread.negative), style.NEGATIVE, ""),
        (positive, list(spread.positive), style.POSITIVE, "/"),
    )


def _bar_words(labels: Sequence[str], shares: Sequence[float], name: str, column: str) -> list[str]:
    return [
        f"{column}: {label}<br>{share(part)} of {name}"
        for label, part in zip(labels, shares, strict=True)
    ]


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1]}…"


def _moment(value: object) -> str:
    if isinstance(value, np.datetime64):
        return str(value.astype("datetime64[D]"))
    return value_text(value)


def _period_words(period: Period, positives: str) -> str:
    return (
        f"{_moment(period.start)} to {_moment(period.end)}<br>"
        f"{count(period.positives)} {positives} of {count(period.cases)}: "
        f"{share(period.prevalence)} "
        f"[{share(period.interval.low)}, {share(period.interval.high)}]"
    )
