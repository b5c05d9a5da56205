"""The page most people would write: st.slider and three Plotly charts of the same curves."""

from __future__ import annotations

import numpy as np
import plotly.graph_objects as go
import streamlit as st

from simulator.costs import CostMatrix, expected_cost
from simulator.sweep import Sweep, sweep
from simulator.thinning import thin
from tests.bench.samples import scores

ROWS = 10_000
COSTS = CostMatrix(false_positive=8.0, false_negative=120.0)


@st.cache_resource
def curves() -> Sweep:
    """The same number of points as the explorer draws."""
    return thin(sweep(*scores(ROWS)), 1024)


def chart(x: np.ndarray, y: np.ndarray, at: tuple[float, float], title: str) -> go.Figure:
    """Draw one curve with the operating point on it; the title says which threshold is drawn."""
    figure = go.Figure(
        [
            go.Scatter(x=x, y=y, mode="lines"),
            go.Scatter(x=[at[0]], y=[at[1]], mode="markers", marker_size=12),
        ]
    )
    return figure.update_layout(title=title, height=260, showlegend=False)


st.set_page_config(layout="wide")
table = curves()
threshold = st.slider("threshold", 0.0, 1.0, 0.5, 0.001, format="%.3f")
point = table.at(threshold)
row = max(table.row_at(threshold), 0)
cost = 1000 * expected_cost(table, COSTS)
left, middle, right = st.columns(3)
title = f"at {threshold:.3f}"
roc = chart(
    table.false_positive_rate, table.recall, (point.false_positive_rate, point.recall), title
)
pr = chart(table.recall, table.precision, (point.recall, point.precision), title)
by_threshold = chart(table.threshold, cost, (threshold, float(cost[row])), title)
left.plotly_chart(roc, key="roc")
middle.plotly_chart(pr, key="pr")
right.plotly_chart(by_threshold, key="cost")
st.write(f"precision {point.precision:.3f}, recall {point.recall:.3f}")
