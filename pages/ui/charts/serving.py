"""Turns measured service times into the chart of their tails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pages.ui.charts import style
from pages.ui.serving.texts import milliseconds
from simulator.formatting import share

if TYPE_CHECKING:
    from collections.abc import Mapping

    import plotly.graph_objects as go

    from simulator.latency import LatencyProfile

_SHARES = (1.0, 0.5, 0.1, 0.05, 0.01, 0.001)
_POINTS = 240
"""Points of one line: steps of equal ratio through the tail, which a log axis needs."""

_KEY = {
    "orientation": "h",
    "x": 0,
    "xanchor": "left",
    "y": 1,
    "yanchor": "bottom",
    "itemclick": False,
    "itemdoubleclick": False,
    "font": style.LABEL_FONT,
}
_MARGIN = 40
"""Room right of the plot for what its level lines are called [px]."""


def tails(profiles: Mapping[str, LatencyProfile], inks: Mapping[str, style.Ink]) -> go.Figure:
    """Return, by service time, the share of requests that take longer; both axes logarithmic.

    The lines at 50%, 5% and 1% are read as p50, p95 and p99.
    """
    figure = style.sheet("service time, ms", "share that take longer", right=_MARGIN)
    for model, profile in profiles.items():
        time, longer = _tail(profile)
        name = inks[model].name
        hover = [
            f"{name}<br>{share(part)} take longer than {milliseconds(ms)}"
            for ms, part in zip(time, longer, strict=True)
        ]
        style.line(figure, time, longer, inks[model], hover)
    # Tails of different models cross; above the plot a name is never on one of them.
    figure.update_traces(showlegend=True)
    figure.update_layout(showlegend=True, legend=_KEY)
    for part, words in ((0.5, "p50"), (0.05, "p95"), (0.01, "p99")):
        figure.add_hline(y=part, line={"color": style.GUIDE, "width": 1, "dash": "dot"})
        figure.add_annotation(
            x=1, xref="paper", y=np.log10(part), text=words, showarrow=False,
            xanchor="left", yanchor="middle", xshift=4, font=style.TICK_FONT,
        )  # fmt: skip
    figure.update_xaxes(type="log", showgrid=True, dtick="D2", tickformat="~r")
    figure.update_yaxes(
        type="log",
        tickvals=list(_SHARES),
        ticktext=[f"{100 * part:g}%" for part in _SHARES],
        range=[np.log10(0.0005), np.log10(1.3)],
    )
    return figure


def _tail(profile: LatencyProfile) -> tuple[list[float], list[float]]:
    """Service times, ascending, and the share of timings that took longer than each."""
    ordered = np.sort(profile.service_ms)
    size = len(ordered)
    rank = np.unique(np.geomspace(1, size, _POINTS).astype(int))[::-1]
    return ordered[size - rank].tolist(), (rank / size).tolist()
