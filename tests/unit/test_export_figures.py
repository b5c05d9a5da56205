from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from simulator.costs import expected_cost
from simulator.curves import average_precision, roc_auc
from simulator.scenario import Scenario, default_scenario
from simulator.sweep import Sweep, sweep
from tests.support.boards import a_pin
from whiteboard.evidence import Evidence, from_dict, to_dict
from whiteboard.exports.axes import nice_ticks, score_axis, share_axis
from whiteboard.exports.drawing import Dot, Drawing, Stroke, Words
from whiteboard.exports.drawing_plot import AREA, Axis, Curve, Guide, Plot, Spot, drawn
from whiteboard.exports.drawing_svg import to_svg
from whiteboard.exports.figures import export_figures
from whiteboard.exports.inert import one_line

SCENARIO = replace(default_scenario(), prevalence=0.05)


def a_sweep(scenario: Scenario = SCENARIO, model: str = "logistic") -> Sweep:
    rng = np.random.default_rng(scenario.models.index(model))
    y = np.arange(3000) % 4 == 0
    return sweep(y, 1 / (1 + np.exp(-(rng.normal(size=3000) + 1.5 * y - 1))))


def pins(*scenarios: Scenario, **changes) -> list[Evidence]:
    return [
        a_pin(id=f"E{number}", scenario=scenario, **changes)
        for number, scenario in enumerate(scenarios, start=1)
    ]


def words(drawing: Drawing) -> list[str]:
    return [mark.text for mark in drawing.marks if isinstance(mark, Words)]


def test_pins_that_differ_in_focus_or_rule_share_their_curves() -> None:
    other = replace(SCENARIO, focus="logistic")
    found = export_figures(pins(SCENARIO, other, SCENARIO.by_hand(0.4)), a_sweep)
    assert len(found.figures) == 1
    assert found.figures[0].title.endswith("deployed prevalence 5.00%: E1, E2, E3")
    assert [drawing.title for drawing in found.figures[0].drawings] == [
        "ROC",
        "Precision-recall",
        "Expected cost",
    ]


def test_another_prevalence_or_other_costs_have_curves_of_their_own() -> None:
    dear = replace(SCENARIO, costs=replace(SCENARIO.costs, false_negative=99.0))
    found = export_figures(pins(SCENARIO, dear, replace(SCENARIO, prevalence=0.1)), a_sweep)
    assert [figure.title[-2:] for figure in found.figures] == ["E1", "E2", "E3"]


def test_more_settings_than_fit_are_left_out_and_named() -> None:
    many = [replace(SCENARIO, seed=seed) for seed in range(5)]
    found = export_figures(pins(*many), a_sweep, most=3)
    assert len(found.figures) == 3
    assert found.note == (
        "Curves are drawn for 3 of 5 settings; those behind E4, E5 are left out. A link opens them."
    )


@pytest.mark.parametrize("sweep_of", [None, lambda _scenario, _model: None])
def test_without_sweeps_a_sentence_stands_in_place_of_the_figure(sweep_of) -> None:
    (figure,) = export_figures(pins(SCENARIO), sweep_of).figures
    assert figure.drawings == ()
    assert figure.notes == (
        "Not computed when this file was made: the curves behind E1. A link opens them.",
    )


def test_a_model_without_a_sweep_is_named_and_the_others_are_drawn() -> None:
    def some(scenario: Scenario, model: str) -> Sweep | None:
        return None if model == "random_forest" else a_sweep(scenario, model)

    (figure,) = export_figures(pins(SCENARIO), some).figures
    assert len(figure.drawings) == 3
    assert figure.notes == ("Not computed when this file was made: Random forest.",)


def test_a_pin_whose_data_set_is_gone_has_no_figure_and_harms_none() -> None:
    fields = to_dict(a_pin())
    gone = from_dict(fields | {"scenario": fields["scenario"].replace("credit_default", "letters")})
    assert gone.scenario is None
    assert export_figures([gone], a_sweep).figures == ()
    assert len(export_figures([gone, *pins(SCENARIO)], a_sweep).figures) == 1


def test_the_dots_stand_where_the_simulator_puts_the_operating_points() -> None:
    (figure,) = export_figures(pins(SCENARIO, threshold=0.31), a_sweep).figures
    table = a_sweep(SCENARIO, "hist_gradient_boosting").at_prevalence(0.05)
    point = table.at(0.31)
    width, height = AREA.right - AREA.left, AREA.bottom - AREA.top
    (roc,) = [mark for mark in figure.drawings[0].marks if isinstance(mark, Dot)]
    assert roc.at == pytest.approx(
        (AREA.left + point.false_positive_rate * width, AREA.bottom - point.recall * height)
    )
    (pr,) = [mark for mark in figure.drawings[1].marks if isinstance(mark, Dot)]
    assert pr.at[0] == pytest.approx(AREA.left + point.recall * width)
    assert f"recall {100 * point.recall:.1f}%" in figure.points[0]
    cost = 1000 * point.expected_cost(SCENARIO.costs)
    assert f"expected cost ${round(cost, -3):,.0f} per 1,000 cases" in figure.points[0]


def test_names_beside_the_lines_carry_the_simulators_figures() -> None:
    (figure,) = export_figures(pins(SCENARIO), a_sweep).figures
    for model, short in zip(SCENARIO.models, ("LR", "GB", "RF"), strict=True):
        table = a_sweep(SCENARIO, model).at_prevalence(0.05)
        assert f"{short} {roc_auc(table):.3f}" in words(figure.drawings[0])
        assert f"{short} {average_precision(table):.3f}" in words(figure.drawings[1])
    table = a_sweep().at_prevalence(0.05)
    least = 1000 * expected_cost(table, SCENARIO.costs).min()
    assert any(text.startswith("LR least $") for text in words(figure.drawings[2]))
    assert f"Logistic regression ${least:,.0f}"[:24] in figure.drawings[2].description
    assert "prevalence 5.00%" in words(figure.drawings[1])


def test_pins_at_one_point_share_a_dot_and_its_label() -> None:
    (figure,) = export_figures(pins(SCENARIO, SCENARIO), a_sweep).figures
    assert len([mark for mark in figure.drawings[0].marks if isinstance(mark, Dot)]) == 1
    assert "E1, E2" in words(figure.drawings[0])


def test_a_pin_without_a_threshold_draws_curves_and_no_dot() -> None:
    (figure,) = export_figures(pins(SCENARIO, threshold=None), a_sweep).figures
    assert not [mark for mark in figure.drawings[0].marks if isinstance(mark, Dot)]
    assert figure.points == ()


def test_scores_on_another_scale_are_not_drawn_over_probabilities_and_named() -> None:
    both = replace(SCENARIO, models=("logistic", "rbf_svm"), focus="logistic")
    (figure,) = export_figures(pins(both, model="logistic"), a_sweep).figures
    lines = [text for text in words(figure.drawings[2]) if "least" in text]
    assert len(lines) == 1
    assert any("whose scores are on another scale" in note for note in figure.notes)


def test_where_everybody_scores_low_thresholds_stand_by_decades() -> None:
    rng = np.random.default_rng(0)
    y = np.arange(4000) % 100 == 0
    table = sweep(y, np.clip(0.001 * np.exp(rng.normal(size=4000) + 3 * y), 0, 1))
    axis = score_axis([table], is_probability=True)
    assert axis.log
    assert axis.title == "threshold, log scale"
    assert axis.part(axis.high) == pytest.approx(1)
    assert not score_axis([table], is_probability=False).log


def test_rare_positives_get_an_axis_on_which_precision_can_be_read() -> None:
    assert share_axis("precision", 0.03).high == 0.05
    assert share_axis("precision", 0.6).high == 1.0
    assert share_axis("precision", 0.03).ticks[-1] == (0.05, "5%")


@pytest.mark.parametrize(("low", "high"), [(0, 1), (-3, 12), (0.2, 0.21), (0, 4e6)])
def test_ticks_are_round_ordered_and_inside(low: float, high: float) -> None:
    values = [value for value, _ in nice_ticks(low, high, str)]
    assert 4 <= len(values) <= 10
    assert values == sorted(set(values))
    assert low - 1e-9 <= values[0]
    assert values[-1] <= high + 1e-9


def a_plot(**changes) -> Plot:
    x = np.linspace(0, 1, 50)
    plot = Plot(
        title="t",
        description="d",
        x=share_axis("x"),
        y=share_axis("y"),
        curves=(Curve(name="one", place=0, x=x, y=x), Curve(name="two", place=1, x=x, y=x**2)),
        spots=(Spot(words="E1", place=0, x=0.5, y=0.5),),
        guides=(Guide(start=(0, 0.2), end=(1, 0.2), words="base"),),
    )
    return replace(plot, **changes)


def test_lines_are_cut_where_they_leave_the_area() -> None:
    steep = Curve(name="up", place=0, x=np.array([0.0, 1.0]), y=np.array([0.0, 2.0]))
    marks = drawn(a_plot(curves=(steep,), spots=(), guides=())).marks
    line = next(m for m in marks if isinstance(m, Stroke) and m.width == 2)
    assert line.points[0] == pytest.approx((AREA.left, AREA.bottom))
    assert line.points[-1] == pytest.approx(((AREA.left + AREA.right) / 2, AREA.top))


def test_a_guide_outside_the_area_is_not_drawn() -> None:
    far = Guide(start=(0, 3), end=(1, 3), words="far")
    assert "far" not in words(drawn(a_plot(guides=(far,))))
    assert "base" in words(drawn(a_plot()))


def test_one_value_on_an_axis_and_a_single_curve_can_be_drawn() -> None:
    one = sweep([0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5])
    axis = score_axis([one], is_probability=True)
    assert axis.low < 0.5 < axis.high
    assert isinstance(drawn(a_plot(x=Axis(title="x", low=0, high=1, ticks=()))), Drawing)


def test_lines_differ_in_dash_as_well_as_in_colour() -> None:
    marks = [m for m in drawn(a_plot()).marks if isinstance(m, Stroke) and m.width == 2]
    assert {(mark.colour, mark.dash) for mark in marks} == {
        ("#0072B2", "solid"),
        ("#E69F00", "dash"),
    }


def test_the_svg_is_well_formed_described_and_follows_the_theme() -> None:
    (figure,) = export_figures(pins(SCENARIO), a_sweep).figures
    for drawing in figure.drawings:
        svg = to_svg(drawing, "f")
        root = ET.fromstring(svg)  # noqa: S314 - made by this project
        assert root.find("title").text == drawing.title
        assert root.find("desc").text == drawing.description
        assert set(re.findall(r'fill="([^"]+)"', svg)) <= {
            "none",
            "currentColor",
            "#0072B2",
            "#E69F00",
            "#009E73",
        }
        assert "<script" not in svg
        assert len(svg) < 30_000


def test_words_in_a_figure_are_escaped_and_cannot_turn_it_round() -> None:
    nasty = "<b>\u202e&"
    drawing = drawn(a_plot(spots=(Spot(words=nasty, place=0, x=0.5, y=0.5),), title=nasty))
    root = ET.fromstring(to_svg(drawing, "f"))  # noqa: S314
    assert one_line(nasty) in [node.text for node in root.iter("text")]
