"""Turns models with a quality and a price into the chart of who is beaten and who is not."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from pages.ui.charts import style
from pages.ui.charts.names import DOT, coinciding, reach, share, side_of, stand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import plotly.graph_objects as go

    from pages.ui.charts.names import Point, Rectangle, Span
    from simulator.intervals import Interval

FADED = 0.55
"""Anything fainter cannot be seen on dark paper, where the hues are the same."""
BEATEN = 0.75
DECADE = 10.0
"""An axis whose largest value is so many times its smallest is drawn by decades."""
MANY_DECADES = 4
"""From so many decades on only the powers of ten are written."""
PLENTY = 1.35
"""How far a logarithmic axis reaches beyond its outermost dots, as a factor."""
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
    figure = style.sheet(*titles)
    spread = [x for dot in dots for x in _reach(dot.x, dot.x_interval)]
    spread += [limit[0]] if limit else []
    log_x = min(spread) > 0 and max(spread) > DECADE * min(spread)
    across = _range_x(figure, spread, log_x=log_x)
    up = _range_y(figure, [y for dot in dots for y in _reach(dot.y, dot.y_interval)])
    figure.update_yaxes(tickprefix=currency)
    if limit:
        at = (math.log10(limit[0]) if log_x else limit[0], 0.0)
        style.upright(figure, *limit, log_x=log_x, anchor=side_of(limit[1], share(at[0], across)))
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
    _name(figure, dots, line, (across, up), limit[0] if limit else None, log_x=log_x)
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


def _name(
    figure: go.Figure,
    dots: Sequence[Dot],
    line: Sequence[tuple[float, float]],
    axes: tuple[Span, Span],
    limit: float | None,
    *,
    log_x: bool,
) -> None:
    """Write each model's name beside its dot, clear of what is drawn; coinciding dots share one."""

    def place(x: float, y: float) -> Point:
        return share(_axis_x(x, log_x=log_x), axes[0]), share(y, axes[1])

    drawn = [rectangle for dot in dots for rectangle in _drawn(dot, place)]
    drawn += [reach(place(*one), place(*next_)) for one, next_ in _corners(line)]
    if limit is not None:
        x, _ = place(limit, axes[1][0])
        drawn.append(reach((x, 0.0), (x, 1.0)))
    groups = coinciding([place(dot.x, dot.y) for dot in dots])
    named = [sorted(group, key=lambda one: (-dots[one].y, dots[one].x)) for group in groups]
    texts = [
        [f"{dots[one].ink.name}, {dots[one].out}" if dots[one].out else dots[one].ink.name
         for one in group]
        for group in named
    ]  # fmt: skip
    around = [reach(*(place(dots[one].x, dots[one].y) for one in group)) for group in named]
    for names, at, group in zip(texts, stand(around, texts, drawn), named, strict=True):
        figure.add_annotation(
            x=at.corner_x(*(_axis_x(dots[one].x, log_x=log_x) for one in group)),
            y=at.corner_y(*(dots[one].y for one in group)),
            text="<br>".join(names),
            align=at.xanchor,
            showarrow=False,
            xanchor=at.xanchor,
            yanchor=at.yanchor,
            xshift=at.xshift,
            yshift=at.yshift,
            font=style.LABEL_FONT,
        )


def _axis_x(x: float, *, log_x: bool) -> float:
    return math.log10(x) if log_x else x


def _drawn(dot: Dot, place: Callable[[float, float], Point]) -> list[Rectangle]:
    """Return what a dot and its intervals take of the chart."""
    x, y = place(dot.x, dot.y)
    across = _reach(dot.x, dot.x_interval)
    up = _reach(dot.y, dot.y_interval)
    return [
        reach((x, y)).grown(DOT, DOT),
        reach(place(min(across), dot.y), place(max(across), dot.y)),
        reach(place(dot.x, min(up)), place(dot.x, max(up))),
    ]


def _corners(line: Sequence[Point]) -> list[tuple[Point, Point]]:
    """Return the level and the upright parts of the steps of the frontier."""
    parts: list[tuple[Point, Point]] = []
    for (x, y), (to_x, to_y) in pairwise(line):
        parts += [((x, y), (to_x, y)), ((to_x, y), (to_x, to_y))]
    return parts


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
