"""Turns reliability before and after recalibration into one chart with the scores below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.ui.charts import style
from simulator.formatting import count, share

if TYPE_CHECKING:
    from collections.abc import Sequence

    import plotly.graph_objects as go

    from simulator.recalibrated import Calibration, ClassShares

_HEIGHT = 500
_SPLIT = (0.32, 0.24)
_MARKS = ("circle", "diamond-open", "square-open")


def reliability(
    versions: Sequence[tuple[style.Ink, Calibration]],
    shares: ClassShares,
    classes: tuple[str, str],
) -> go.Figure:
    """Return observed against predicted share of positives, above the scores of each class.

    `shares` spreads the probabilities of the first version; `classes` names the positives and the
    negatives.
    """
    top = float(shares.edges[-1])
    figure = style.sheet("predicted probability", f"{classes[0]}, observed share", height=_HEIGHT)
    style.line(figure, (0, 1), (0, 1), style.guide_ink("taken at its word"))
    style.note(figure, 1.04 * top, 0.58 * top, "taken at its word", xanchor="right")
    for place, (ink, version) in enumerate(versions):
        _points(figure, ink, version, classes[0], _MARKS[place])
    _histogram(figure, shares, classes)
    figure.update_xaxes(range=[-0.02 * top, 1.05 * top], tickformat=".3~p", anchor="y2")
    figure.update_layout(
        yaxis={"domain": [_SPLIT[0], 1], "range": [-0.02 * top, 1.05 * top], "tickformat": ".3~p"},
        yaxis2=style.axis("share of class") | {"domain": [0, _SPLIT[1]], "tickformat": ".3~p"},
        legend2={"x": 0.02, "y": 1, "font": style.LABEL_FONT, "bgcolor": "rgba(0, 0, 0, 0)"},
    )
    return figure


def _points(
    figure: go.Figure, ink: style.Ink, version: Calibration, positives: str, mark: str
) -> None:
    curve = version.reliability
    figure.add_scatter(
        x=curve.predicted,
        y=curve.observed,
        mode="lines+markers",
        name=ink.name,
        legend="legend2",
        showlegend=True,
        line={"color": ink.colour, "dash": ink.dash, "width": ink.width},
        marker={
            "symbol": mark,
            "size": 9,
            "color": ink.colour,
            "line": {"width": 2, "color": ink.colour},
        },
        error_y={
            "type": "data",
            "symmetric": False,
            "array": curve.high - curve.observed,
            "arrayminus": curve.observed - curve.low,
            "color": style.faded(ink.colour, 0.6),
            "thickness": 1.5,
            "width": 4,
        },
        text=[
            f"{ink.name}, {count(n)} cases<br>predicted {share(p)}<br>"
            f"{share(o)} [{share(low)}, {share(high)}] are {positives}"
            for n, p, o, low, high in zip(
                curve.cases, curve.predicted, curve.observed, curve.low, curve.high, strict=True
            )
        ],
        hovertemplate="%{text}<extra></extra>",
    )


def _histogram(figure: go.Figure, shares: ClassShares, classes: tuple[str, str]) -> None:
    middles = (shares.edges[:-1] + shares.edges[1:]) / 2
    for name, part, colour, pattern in (
        (classes[1], shares.negative, style.NEGATIVE, ""),
        (classes[0], shares.positive, style.POSITIVE, "/"),
    ):
        figure.add_bar(
            x=middles,
            y=part,
            yaxis="y2",
            name=name,
            showlegend=True,
            marker=style.class_bar(colour, pattern, 0.45),
            text=[f"{share(p)} of {name}" for p in part],
            textposition="none",
            hovertemplate="%{text}<br>near %{x:.3~p}<extra></extra>",
        )
    figure.update_layout(barmode="overlay", bargap=0)
    style.class_legend(figure, y=_SPLIT[1])
