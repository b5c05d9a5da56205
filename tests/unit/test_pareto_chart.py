"""The Pareto chart tells by shape, strength and name who is beaten, ruled out and recommended."""

from dataclasses import replace

import pytest

from pages.ui.charts.pareto import BEATEN, FADED, Dot, frontier_chart
from pages.ui.charts.style import faded, model_ink
from simulator.intervals import Interval

TITLES = ("p99, ms", "cost")
INK = model_ink(0, "LR")
DOT = Dot(
    ink=INK,
    x=5.0,
    y=1310.0,
    x_interval=None,
    y_interval=Interval(1200, 1400),
    beaten=False,
    out="",
    taken=False,
    words="Logistic regression",
)
OTHER = replace(DOT, ink=model_ink(1, "GB"), x=9.0, y=1204.0, y_interval=None)


def _markers(chart):
    return [trace.marker for trace in chart.data if trace.mode == "markers"]


def test_every_model_is_named_beside_its_dot():
    chart = frontier_chart([DOT, replace(OTHER, out="over")], [], titles=TITLES)
    assert [note.text for note in chart.layout.annotations] == ["LR", "GB, over"]


def test_a_beaten_model_is_hollow_and_one_over_the_objective_faded():
    dots = [DOT, replace(OTHER, beaten=True), replace(OTHER, out="over")]
    plain, beaten, out = _markers(frontier_chart(dots, [], titles=TITLES))
    assert (plain.symbol, plain.color) == ("circle", INK.colour)
    assert (beaten.symbol, beaten.color) == ("circle-open", faded(OTHER.ink.colour, BEATEN))
    assert (out.symbol, out.color) == ("circle", faded(OTHER.ink.colour, FADED))


def test_the_recommended_model_has_the_ring():
    symbols = [m.symbol for m in _markers(frontier_chart([DOT], [], titles=TITLES))]
    ringed = frontier_chart([replace(DOT, taken=True)], [], titles=TITLES)
    assert symbols == ["circle"]
    assert "circle-open" in [marker.symbol for marker in _markers(ringed)]


def test_the_frontier_is_drawn_in_steps_through_what_is_reached():
    chart = frontier_chart([DOT, OTHER], [(5.0, 1310.0), (9.0, 1204.0)], titles=TITLES)
    (line,) = (trace for trace in chart.data if trace.mode == "lines")
    assert (list(line.x), list(line.y), line.line.shape) == ([5, 9], [1310, 1204], "hv")


@pytest.mark.parametrize(("far", "kind"), [(49.0, None), (51.0, "log")])
def test_times_that_span_more_than_a_decade_are_drawn_by_decades(far, kind):
    chart = frontier_chart([DOT, replace(OTHER, x=far)], [], titles=TITLES)
    assert chart.layout.xaxis.type == kind


def test_the_objective_is_drawn_and_within_the_axis():
    chart = frontier_chart([DOT], [], titles=TITLES, limit=(20.0, "objective 20 ms"))
    assert chart.layout.shapes[0].x0 == 20.0
    assert chart.layout.annotations[0].text == "objective 20 ms"
    assert chart.layout.xaxis.range[1] > 20.0


def test_intervals_reach_from_end_to_end_and_stay_within_the_axis():
    chart = frontier_chart([DOT], [], titles=TITLES)
    (trace,) = (trace for trace in chart.data if trace.mode == "markers")
    assert (trace.error_y.array[0], trace.error_y.arrayminus[0]) == (90, 110)
    low, high = chart.layout.yaxis.range
    assert low < 1200
    assert high > 1400


def test_models_that_nearly_coincide_are_named_in_one_place_the_higher_first():
    near = replace(OTHER, x=5.1, y=1312.0)
    far = replace(OTHER, ink=model_ink(2, "SVM"), x=9.0, y=1250.0)
    notes = frontier_chart([DOT, near, far], [], titles=TITLES).layout.annotations
    assert [note.text for note in notes] == ["GB<br>LR", "SVM"]
    assert (notes[0].x, notes[0].y) == (5.1, 1312.0)


def test_the_limit_is_named_within_the_chart_wherever_it_stands():
    def anchor(limit):
        chart = frontier_chart([DOT, OTHER], [], titles=TITLES, limit=(limit, "objective 20 ms"))
        return chart.layout.annotations[0].xanchor

    assert [anchor(limit) for limit in (0.5, 5.0, 40.0)] == ["left", "center", "right"]


def test_a_name_gives_way_to_an_interval_a_step_and_the_edge():
    beside = Interval(3.0, 9.9)
    bar = replace(OTHER, x=8.0, y=1325.0, x_interval=beside, y_interval=None)
    crossed = frontier_chart([DOT, bar], [(5.0, 1310.0), (8.0, 1325.0)], titles=TITLES)
    low, at_the_edge = crossed.layout.annotations
    assert (low.text, low.yanchor) == ("LR", "top")
    edge = frontier_chart([DOT, replace(OTHER, x=200.0)], [], titles=TITLES).layout.annotations[1]
    assert (edge.text, edge.xanchor) == ("GB", "right")
    assert at_the_edge.text == "GB"


def test_an_interval_without_an_upper_limit_has_no_upper_arm_and_leaves_the_axis_alone():
    endless = replace(DOT, x_interval=Interval(4.0, float("inf")))
    chart = frontier_chart([endless, OTHER], [], titles=TITLES)
    (bars,) = (t.error_x for t in chart.data if t.mode == "markers" and t.error_x.array is not None)
    assert (list(bars.array), list(bars.arrayminus)) == ([0.0], [1.0])
    assert max(chart.layout.xaxis.range) < 20
