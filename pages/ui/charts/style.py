"""Turns a chart's purpose into its paper, ink and labels; every Plotly chart starts here."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import plotly.graph_objects as go

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    import numpy as np
    from numpy.typing import NDArray

    Values = Sequence[float] | NDArray[np.float64]

POSITIVE = "#D55E00"
NEGATIVE = "#0072B2"
MODEL_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7")
MODEL_DASHES = ("solid", "dash", "dot", "dashdot")
GUIDE = "rgba(128, 128, 128, 0.95)"
GRID = "rgba(128, 128, 128, 0.22)"
BAND_OPACITY = 0.18
HEIGHT = 360
TEXT = "#000037"
"""Stands for the theme's text colour: Streamlit replaces it in the browser, in light and dark."""
LABEL_SIZE = 14
TICK_SIZE = 13
LABEL_FONT = {"size": LABEL_SIZE, "color": TEXT}
TICK_FONT = {"size": TICK_SIZE, "color": TEXT}


@dataclass(frozen=True)
class Ink:
    """How one line is told from the others: by its name, its hue and its dash."""

    name: str
    colour: str
    dash: str = "solid"
    width: float = 2.0

    @property
    def band(self) -> str:
        """The hue of this line's interval."""
        return faded(self.colour, BAND_OPACITY)


def model_ink(place: int, name: str) -> Ink:
    """Return the ink of the model drawn in position `place` (0 to 3)."""
    return Ink(name, MODEL_COLOURS[place], MODEL_DASHES[place])


def guide_ink(name: str, dash: str = "dot") -> Ink:
    """Return the ink of a line to compare with, such as chance or "alert nobody"."""
    return Ink(name, GUIDE, dash, 1.5)


def faded(colour: str, opacity: float) -> str:
    """Return ``#rrggbb`` at `opacity` in [0, 1].

    >>> faded("#0072B2", 0.5)
    'rgba(0, 114, 178, 0.5)'
    """
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {opacity})"


def sheet(x_title: str, y_title: str, *, height: int = HEIGHT, right: int = 16) -> go.Figure:
    """Return an empty chart: transparent paper, few lines, titles with units, nothing to drag."""
    figure = go.Figure()
    figure.update_xaxes(**axis(x_title), showgrid=False, ticks="outside")
    figure.update_yaxes(**axis(y_title), showgrid=True)
    figure.update_layout(
        height=height,
        margin={"l": 8, "r": right, "t": 28, "b": 8},
        paper_bgcolor="rgba(0, 0, 0, 0)",
        plot_bgcolor="rgba(0, 0, 0, 0)",
        showlegend=False,
        hovermode="closest",
        dragmode=False,
    )
    return figure


def axis(title: str) -> dict[str, Any]:
    """Return what every axis has in common."""
    return {
        "title": {"text": title, "font": LABEL_FONT, "standoff": 12},
        "tickfont": TICK_FONT,
        "gridcolor": GRID,
        "zeroline": False,
        "fixedrange": True,
        "automargin": True,
    }


def line(figure: go.Figure, x: Values, y: Values, ink: Ink, hover: Sequence[str] = ()) -> None:
    """Draw one line; it can be hovered only when `hover` has a text for each point."""
    figure.add_scatter(
        x=x,
        y=y,
        mode="lines",
        name=ink.name,
        showlegend=False,
        line={"color": ink.colour, "dash": ink.dash, "width": ink.width},
        text=list(hover) or None,
        hovertemplate="%{text}<extra></extra>" if len(hover) else None,
        hoverinfo=None if len(hover) else "skip",
    )


def band(figure: go.Figure, x: Values, low: Values, high: Values, ink: Ink) -> None:
    """Fill between `low` and `high` in the line's own hue at 18% opacity."""
    common = {
        "x": x,
        "mode": "lines",
        "showlegend": False,
        "line": {"width": 0},
        "hoverinfo": "skip",
    }
    figure.add_scatter(y=low, **common)
    figure.add_scatter(y=high, fill="tonexty", fillcolor=ink.band, **common)


def operating_dot(figure: go.Figure, x: float, y: float, ink: Ink, hover: str) -> None:
    """Mark the operating point: one filled dot with a ring, the same everywhere."""
    for symbol, size, width in (("circle-open", 17, 2), ("circle", 9, 0)):
        figure.add_scatter(
            x=[x],
            y=[y],
            mode="markers",
            marker={
                "symbol": symbol,
                "size": size,
                "color": ink.colour,
                "line": {"width": width, "color": ink.colour},
            },
            text=[hover],
            hovertemplate="%{text}<extra></extra>",
            cliponaxis=False,
            showlegend=False,
        )


def upright(
    figure: go.Figure, x: float, words: str, *, log_x: bool = False, anchor: str = "center"
) -> None:
    """Draw a thin upright line at `x` with its words above the plot.

    `anchor` is what part of the words stands at the line: "left", "center" or "right".
    """
    figure.add_vline(x=x, line={"color": GUIDE, "width": 1, "dash": "dot"})
    figure.add_annotation(
        x=math.log10(x) if log_x else x,
        y=1,
        yref="paper",
        text=words,
        showarrow=False,
        xanchor=anchor,
        yanchor="bottom",
        font=TICK_FONT,
    )


def note(figure: go.Figure, x: float, y: float, words: str, **place: object) -> None:
    """Write `words` beside the point (x, y); keyword options are Plotly's, such as `xanchor`."""
    figure.add_annotation(x=x, y=y, text=words, showarrow=False, font=LABEL_FONT, **place)


def name_lines(
    figure: go.Figure,
    lines: Sequence[tuple[Ink, Values, Values]],
    *,
    low: float,
    high: float,
    shift: tuple[int, int],
    log_x: bool = False,
) -> None:
    """Name each line beside it: a leader of its hue to a place where the chart is empty.

    The leaders start between `low` and `high` on the x axis, one further right than the other;
    `shift` is the way from the line to its name in pixels (right, down). On a logarithmic x axis
    they are spread by its decades.
    """
    for place, (ink, x, y) in enumerate(lines):
        part = (place + 0.5) / len(lines)
        at = low * (high / low) ** part if log_x else low + (high - low) * part
        row = min(range(len(x)), key=lambda index, x=x, at=at: abs(x[index] - at))
        figure.add_annotation(
            x=math.log10(x[row]) if log_x else x[row],
            y=y[row],
            text=ink.name,
            ax=shift[0],
            ay=shift[1],
            arrowcolor=ink.colour,
            arrowwidth=1.5,
            arrowhead=0,
            standoff=2,
            xanchor="left" if shift[0] > 0 else "right",
            font=LABEL_FONT,
        )


def class_bar(colour: str, pattern: str, opacity: float) -> dict[str, Any]:
    """Return the marker of a class's bars: its hue and its pattern."""
    return {
        "color": faded(colour, opacity),
        "line": {"color": colour, "width": 1},
        "pattern": {"shape": pattern, "fgcolor": colour, "size": 6, "solidity": 0.25},
    }


def class_legend(figure: go.Figure, *, y: float = 1.02) -> None:
    """Name the classes above the bars, the positives first."""
    figure.update_layout(
        showlegend=True,
        legend={
            "orientation": "h",
            "x": 0,
            "y": y,
            "yanchor": "bottom",
            "traceorder": "reversed",
            "font": LABEL_FONT,
            "bgcolor": "rgba(0, 0, 0, 0)",
            "itemclick": False,
            "itemdoubleclick": False,
        },
    )
