"""Turns models with a quality and a price into the chart of who is beaten and who is not."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pages.ui.charts import style

if TYPE_CHECKING:
    from collections.abc import Sequence

    import plotly.graph_objects as go

    from simulator.intervals import Interval

Span = tuple[float, float]
"""Both ends of an axis."""
FADED = 0.35
BEATEN = 0.65
DECADE = 10.0
"""An axis whose largest value is so many times its smallest is drawn by decades."""
MANY_DECADES = 4
"""From so many decades on only the powers of ten are written."""
NAME_WIDTH, NAME_HEIGHT = 0.2, 0.09
"""What the name of a model takes up of a chart, as shares of its two axes."""
PLENTY = 1.35
"""How far a logarithmic axis reaches beyond its outermost dots, as a factor."""
RIGHT = 72
"""Room for the words of a limit that stands at the right edge [px]."""
ROOM = 0.16
"""How far an axis reaches beyond its outermost dots, as a share of what it spans."""


@dataclass(frozen=True, kw_only=True)
class Dot:
    """One model in the chart.

    Parameters
    ----------
    ink : style.Ink
        Its name and hue.
    x, y : float
        Price and quality, in the units of the axes.
    x_interval, y_interval : Interval or None
    beaten : bool
        Whether another model is at least as good in everything: drawn hollow.
    out : str
        Why a limit rules it out, in few words; drawn faded. Empty when none does.
    taken : bool
        Whether it is recommended: drawn with a ring.
    words : str
        For the hover.
    """

    ink: style.Ink
    x: float
    y: float
    x_interval: Interval | None
    y_interval: Interval | None
    beaten: bool
    out: str
    taken: bool
    words: str


def frontier_chart(
    dots: Sequence[Dot],
    line: Sequence[tuple[float, float]],
    *,
    titles: tuple[str, str],
    currency: str = "",
    limit: tuple[float, str] | None = None,
) -> go.Figure:
    """Return quality against a price, with the frontier as steps and a limit as an upright line.

    Parameters
    ----------
    dots : sequence of Dot
    line : sequence of (x, y)
        The models of the frontier, by ascending x.
    titles : (str, str)
        Of both axes, with units and direction.
    currency : str
        Sign before the values of y.
    limit : (x, words) or None
        The objective.
    """
    figure = style.sheet(*titles, right=RIGHT)
    spread = [x for dot in dots for x in _reach(dot.x, dot.x_interval)]
    spread += [limit[0]] if limit else []
    log_x = min(spread) > 0 and max(spread) > DECADE * min(spread)
    across = _range_x(figure, spread, log_x=log_x)
    up = _range_y(figure, [y for dot in dots for y in _reach(dot.y, dot.y_interval)])
    figure.update_yaxes(tickprefix=currency)
    if limit:
        style.upright(figure, *limit, log_x=log_x)
    if len(line) > 1:
        figure.add_scatter(
            x=[x for x, _ in line],
            y=[y for _, y in line],
            mode="lines",
            line={"color": style.GUIDE, "width": 1.5, "dash": "solid", "shape": "hv"},
            hoverinfo="skip",
            showlegend=False,
        )
    for dot in dots:
        _draw(figure, dot)
    _name(figure, dots, (across, up), log_x=log_x)
    return figure


def _draw(figure: go.Figure, dot: Dot) -> None:
    """Draw a dot with its intervals: hollow and fainter off the frontier, faded when it is out."""
    if dot.taken:
        style.operating_dot(figure, dot.x, dot.y, dot.ink, dot.words)
    colour = dot.ink.colour
    if dot.out or dot.beaten:
        colour = style.faded(colour, FADED if dot.out else BEATEN)
    figure.add_scatter(
        x=[dot.x],
        y=[dot.y],
        mode="markers",
        marker={
            "symbol": "circle-open" if dot.beaten else "circle",
            "size": 11,
            "color": colour,
            "line": {"width": 2, "color": colour},
        },
        error_x=_bars(dot.x, dot.x_interval, colour),
        error_y=_bars(dot.y, dot.y_interval, colour),
        text=[dot.words],
        hovertemplate="%{text}<extra></extra>",
        cliponaxis=False,
        showlegend=False,
    )


def _bars(value: float, interval: Interval | None, colour: str) -> dict[str, object]:
    if interval is None:
        return {"visible": False}
    return {
        "type": "data",
        "symmetric": False,
        # An arm of an interval without an upper limit has no end to be drawn at.
        "array": [interval.high - value if math.isfinite(interval.high) else 0.0],
        "arrayminus": [value - interval.low],
        "color": colour,
        "thickness": 1.5,
        "width": 4,
    }


def _name(figure: go.Figure, dots: Sequence[Dot], axes: tuple[Span, Span], *, log_x: bool) -> None:
    """Write each model's name beside its dot; names that would overprint stand one on another."""
    places = [(math.log10(dot.x) if log_x else dot.x, dot.y) for dot in dots]
    for group in _groups([_shares(place, axes) for place in places]):
        highest_first = sorted(group, key=lambda one: (-places[one][1], places[one][0]))
        names = [
            f"{dots[one].ink.name}, {dots[one].out}" if dots[one].out else dots[one].ink.name
            for one in highest_first
        ]
        alone = len(group) == 1
        figure.add_annotation(
            x=max(places[one][0] for one in group),
            y=sum(places[one][1] for one in group) / len(group),
            text="<br>".join(names),
            align="left",
            showarrow=False,
            xanchor="left",
            yanchor="bottom" if alone else "middle",
            xshift=9,
            yshift=3 if alone else 0,
            font=style.LABEL_FONT,
        )


def _shares(place: tuple[float, float], axes: tuple[Span, Span]) -> tuple[float, float]:
    """Return where a dot is, as shares of both axes."""
    x, y = ((value - low) / (high - low) for value, (low, high) in zip(place, axes, strict=True))
    return x, y


def _groups(places: Sequence[tuple[float, float]]) -> list[list[int]]:
    """Return the dots whose names would overprint together, from left to right."""
    groups: list[list[int]] = []
    for one in sorted(range(len(places)), key=places.__getitem__):
        near = [group for group in groups if any(_near(places[one], places[of]) for of in group)]
        groups = [group for group in groups if group not in near]
        groups.append([other for group in near for other in group] + [one])
    return groups


def _near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return abs(one[0] - other[0]) < NAME_WIDTH and abs(one[1] - other[1]) < NAME_HEIGHT


def _range_x(figure: go.Figure, values: Sequence[float], *, log_x: bool) -> Span:
    """Set the axis to hold `values` and return what it spans, in decades when it is drawn so."""
    low, high = min(values), max(values)
    if not log_x:
        span = (min(low - ROOM * abs(low), 0), high * (1 + ROOM) or 1.0)
        figure.update_xaxes(range=list(span))
        return span
    low, high = low / PLENTY, high * PLENTY
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    steps = (1, 2, 5) if len(decades) <= MANY_DECADES else (1,)
    ticks = [step * 10.0**decade for decade in decades for step in steps]
    span = (math.log10(low), math.log10(high))
    figure.update_xaxes(
        type="log",
        range=list(span),
        tickvals=ticks,
        ticktext=[f"{tick:,.10g}" for tick in ticks],
    )
    return span


def _range_y(figure: go.Figure, values: Sequence[float]) -> Span:
    low, high = min(values), max(values)
    room = ROOM * (high - low) or abs(high) * ROOM or 1.0
    figure.update_yaxes(range=[low - room, high + room])
    return low - room, high + room


def _reach(value: float, interval: Interval | None) -> tuple[float, ...]:
    ends = () if interval is None else (interval.low, interval.high)
    return (value, *(end for end in ends if math.isfinite(end)))
