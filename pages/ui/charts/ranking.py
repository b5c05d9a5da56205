"""Turns the curves of ranking quality into charts: ROC, precision-recall, gains and lift."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pages.ui.charts import style
from simulator.formatting import share, three_significant

if TYPE_CHECKING:
    from collections.abc import Sequence

    import plotly.graph_objects as go

    from simulator.curves import Gains
    from simulator.sweep import OperatingPoint
    from simulator.uncertainty import Band, Bands

_DECADES = (0.0001, 0.001, 0.01, 0.1, 1)
_DECADE_NAMES = ("0.01%", "0.1%", "1%", "10%", "100%")
_SHARES = {"range": [-0.01, 1.02], "tickformat": ".0%", "dtick": 0.2}


@dataclass(frozen=True)
class ModelLine:
    """One model's gains, its ink, and where it stands; `point` is None when there is no place."""

    ink: style.Ink
    gains: Gains
    point: OperatingPoint | None


def roc_with_band(bands: Bands, ink: style.Ink, point: OperatingPoint | None) -> go.Figure:
    """Return recall against false positive rate with the bootstrap band of recall."""
    figure = _square("false positive rate, share of negatives", "recall, share of positives")
    style.line(figure, (0, 1), (0, 1), style.guide_ink("chance"))
    style.note(figure, 0.7, 0.66, "chance", yanchor="top", xanchor="left")
    x = bands.false_positive_rate.value
    _banded(figure, x, bands.recall, ink, ("false positive rate", "recall"))
    if point is not None:
        style.operating_dot(
            figure, point.false_positive_rate, point.recall, ink, point_words(ink.name, point)
        )
    return figure


def precision_recall_with_band(
    bands: Bands, ink: style.Ink, point: OperatingPoint | None
) -> go.Figure:
    """Return precision against recall with its bootstrap band; the prevalence is the baseline."""
    figure = _square("recall, share of positives", "precision, share of alerts")
    base = bands.prevalence
    style.line(figure, (0, 1), (base, base), style.guide_ink("prevalence"))
    style.note(figure, 0, base, f"prevalence {share(base)}", xanchor="left", yanchor="bottom")
    _banded(figure, bands.recall.value, bands.precision, ink, ("recall", "precision"))
    if point is not None and point.alert_rate > 0:
        style.operating_dot(
            figure, point.recall, point.precision, ink, point_words(ink.name, point)
        )
    return figure


def cumulative_gains(lines: Sequence[ModelLine], capacity_share: float) -> go.Figure:
    """Return the share of positives found against the share of cases alerted, for each model."""
    figure = _square("alerted, share of cases", "found, share of positives")
    style.line(figure, (0, 1), (0, 1), style.guide_ink("at random"))
    style.note(figure, 0.72, 0.68, "at random", yanchor="top", xanchor="left")
    _capacity(figure, capacity_share)
    for entry in lines:
        x, y = entry.gains.alert_rate, entry.gains.recall
        words = [
            f"{entry.ink.name}<br>alerted {share(a)}<br>found {share(b)}"
            for a, b in zip(x, y, strict=True)
        ]
        style.line(figure, x, y, entry.ink, words)
    style.name_lines(
        figure,
        [(entry.ink, entry.gains.alert_rate, entry.gains.recall) for entry in lines],
        low=0.1,
        high=0.5,
        shift=(28, 34),
    )
    for entry in lines:
        if entry.point is not None:
            words = point_words(entry.ink.name, entry.point)
            style.operating_dot(
                figure, entry.point.alert_rate, entry.point.recall, entry.ink, words
            )
    return figure


def lift(lines: Sequence[ModelLine], capacity_share: float) -> go.Figure:
    """Return how many times more positives alerts hold than a random choice of that size.

    The share alerted is drawn by decades: with rare positives the first percent matters most.
    """
    figure = style.sheet("alerted, share of cases, by decades", "lift, times a random choice")
    figure.update_xaxes(type="log", tickvals=_DECADES, ticktext=_DECADE_NAMES)
    figure.update_yaxes(rangemode="tozero", ticksuffix="x")
    start = min(entry.gains.alert_rate[0] for entry in lines)
    figure.update_xaxes(range=[math.log10(start), 0.02])
    style.line(figure, (start, 1), (1, 1), style.guide_ink("at random"))
    style.note(figure, 0, 1, "at random", xanchor="right", yanchor="top")
    if start <= capacity_share <= 1:
        words = f"capacity {share(capacity_share)}"
        style.upright(figure, capacity_share, words, log_x=True)
    for entry in lines:
        x, y = entry.gains.alert_rate, entry.gains.lift
        words = [
            f"{entry.ink.name}<br>alerted {share(a)}<br>lift {three_significant(b)}x"
            for a, b in zip(x, y, strict=True)
        ]
        style.line(figure, x, y, entry.ink, words)
    style.name_lines(
        figure,
        [(entry.ink, entry.gains.alert_rate, entry.gains.lift) for entry in lines],
        low=math.sqrt(start),
        high=0.5,
        shift=(28, -30),
        log_x=True,
    )
    for entry in lines:
        if entry.point is not None and entry.point.alert_rate > 0:
            words = point_words(entry.ink.name, entry.point)
            style.operating_dot(figure, entry.point.alert_rate, entry.point.lift, entry.ink, words)
    return figure


def point_words(name: str, point: OperatingPoint) -> str:
    """Return the hover text of an operating point."""
    return (
        f"{name}, operating point<br>recall {share(point.recall)}, "
        f"precision {share(point.precision)}<br>"
        f"false positive rate {share(point.false_positive_rate)}, alerts {share(point.alert_rate)}"
    )


def _square(x_title: str, y_title: str) -> go.Figure:
    figure = style.sheet(x_title, y_title)
    figure.update_xaxes(**_SHARES)
    figure.update_yaxes(**_SHARES)
    return figure


def _banded(
    figure: go.Figure, x: style.Values, band: Band, ink: style.Ink, names: tuple[str, str]
) -> None:
    style.band(figure, x, band.low, band.high, ink)
    words = [
        f"{ink.name}<br>{names[0]} {share(at)}<br>{names[1]} {share(value)} "
        f"[{share(low)}, {share(high)}]"
        for at, value, low, high in zip(x, band.value, band.low, band.high, strict=True)
    ]
    style.line(figure, x, band.value, ink, words)


def _capacity(figure: go.Figure, capacity_share: float) -> None:
    if capacity_share <= 1:
        style.upright(figure, capacity_share, f"capacity {share(capacity_share)}")
