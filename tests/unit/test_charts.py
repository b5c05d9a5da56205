"""Charts show what they are given, in the agreed ink, and never by colour alone."""

from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from streamlit.elements.lib import streamlit_plotly_theme

from pages.ui.charts import data as data_charts
from pages.ui.charts import style
from simulator.distribution import class_distribution
from simulator.prevalence import prevalence_over_time


def _rows(columns, y, time=None):
    return SimpleNamespace(X=pd.DataFrame(columns), y=np.asarray(y, dtype=np.int8), time=time)


def _texts(figure):
    return [annotation.text for annotation in figure.layout.annotations]


def test_the_text_colour_is_one_that_streamlit_replaces_in_both_themes():
    assert style.TEXT == streamlit_plotly_theme.GRAY_90


def test_no_two_models_share_a_hue_or_a_dash():
    inks = [style.model_ink(place, f"M{place}") for place in range(4)]
    assert [ink.colour for ink in inks] == ["#0072B2", "#E69F00", "#009E73", "#CC79A7"]
    assert len({ink.dash for ink in inks}) == 4


def test_a_band_is_the_hue_of_its_line_at_18_percent():
    assert style.model_ink(0, "LR").band == "rgba(0, 114, 178, 0.18)"


def test_paper_is_transparent_and_nothing_can_be_dragged():
    figure = style.sheet("x, share", "y, share")
    assert figure.layout.paper_bgcolor == figure.layout.plot_bgcolor == "rgba(0, 0, 0, 0)"
    assert figure.layout.dragmode is False
    assert figure.layout.xaxis.fixedrange
    assert figure.layout.yaxis.fixedrange


def test_the_operating_point_is_one_filled_dot_with_a_ring():
    figure = style.sheet("x", "y")
    style.operating_dot(figure, 0.2, 0.8, style.model_ink(1, "GB"), "here")
    ring, dot = figure.data
    assert (ring.marker.symbol, dot.marker.symbol) == ("circle-open", "circle")
    assert ring.marker.size > dot.marker.size
    assert ring.marker.color == dot.marker.color == "#E69F00"
    assert dot.text == ("here",)


def test_every_line_is_named_beside_it():
    figure = style.sheet("x", "y")
    lines = [(style.model_ink(place, f"M{place}"), [0, 0.5, 1], [0, 0.7, 1]) for place in range(4)]
    style.name_lines(figure, lines, low=0.1, high=0.9, shift=(20, 20))
    assert _texts(figure) == ["M0", "M1", "M2", "M3"]


@pytest.mark.parametrize(
    "values", [[1.0, 2.0, 2.5, 9.0], ["a", "b", "a", "b"], [0, 1, 1, 0]], ids=str
)
def test_classes_differ_in_pattern_as_well_as_in_hue(values):
    spread = class_distribution(_rows({"column": values}, [0, 1, 0, 1]), "column")
    figure = data_charts.class_distribution(spread, "frauds", "other payments")
    negative, positive = figure.data
    assert (positive.name, negative.name) == ("frauds", "other payments")
    assert positive.marker.pattern.shape != negative.marker.pattern.shape
    assert positive.marker.line.color == "#D55E00"
    assert negative.marker.line.color == "#0072B2"
    assert figure.layout.showlegend


def test_hover_on_a_bar_names_the_column_the_value_and_the_class():
    spread = class_distribution(_rows({"age": ["old", "new"]}, [0, 1]), "age")
    figure = data_charts.class_distribution(spread, "frauds", "others")
    assert figure.data[1].text[spread.labels.index("new")] == "age: new<br>100% of frauds"


def test_prevalence_over_time_has_intervals_and_the_overall_share():
    y = np.arange(200) % 4 == 0
    periods = prevalence_over_time(_rows({"a": y}, y, np.arange(200)), periods=4)
    figure = data_charts.prevalence_over_time(periods, 0.25, "frauds")
    (trace,) = figure.data
    assert len(trace.x) == 4
    assert all(error > 0 for error in trace.error_y.array)
    assert "all rows<br>25.0%" in _texts(figure)
    assert "frauds of 50" in trace.text[0]


def test_a_number_with_missing_values_says_so_under_its_chart_not_in_a_bar():
    spread = class_distribution(_rows({"a": [1.0, 2.0, None, None]}, [0, 1, 0, 1]), "a")
    figure = data_charts.class_distribution(spread, "frauds", "others")
    assert len(figure.data[0].x) == len(spread.edges) - 1
