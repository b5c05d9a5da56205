"""Figures about serving in every form of a report: text, table, page and PDF."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from simulator.deadline import GIVEN_ATTAINMENT, INDEPENDENT
from simulator.serving import Cascade
from simulator.uncertainty import Interval
from tests.support.boards import a_board, a_pin, an_answer
from tests.unit.test_evidence_measured import SERVING, a_time
from tests.unit.test_report_html import a_sweep
from whiteboard.answer import with_evidence
from whiteboard.exports.csv_file import to_csv
from whiteboard.exports.figures import export_figures
from whiteboard.exports.html_file import to_html
from whiteboard.exports.parts import evidence_rows
from whiteboard.exports.pdf_file import to_pdf
from whiteboard.report import assumptions, to_markdown
from whiteboard.screen import editor_data
from whiteboard.serving_metrics import SERVING_METRICS

BAND = Cascade(first="logistic", second="hist_gradient_boosting", low=0.2, high=0.7, threshold=0.4)


def all_of_them():
    serving = replace(SERVING, cascade=BAND)
    return [a_time(metric, serving) for metric in SERVING_METRICS]


def board_of(*pins):
    answer = an_answer(iterate="It answers in time [E1].")
    for pin in pins:
        answer = with_evidence(answer, pin)
    return a_board(answer)


def rows(*pins):
    return list(csv.DictReader(io.StringIO(to_csv(board_of(*pins)), newline=""), strict=True))


@pytest.mark.parametrize("export", [to_markdown, to_csv, to_html])
def test_every_figure_about_serving_goes_into_a_text(export):
    text = export(board_of(*all_of_them()))
    for spec in SERVING_METRICS.values():
        assert spec.label in text
    assert "2 cores of a made machine" in text


def test_every_figure_about_serving_goes_into_a_pdf():
    assert to_pdf(board_of(*all_of_them()), a_sweep).startswith(b"%PDF")


def test_units_are_written_in_words():
    units = {row[1]: row[4] for row in evidence_rows(all_of_them())}
    assert units["p99 response time"] == "ms"
    assert units["Largest rate within the objective"] == "requests/s"
    assert units["Fleet needed"] == "servers"
    assert units["Fleet cost"] == "$ a month"
    assert units["Attainment"] == "share"


def test_the_table_has_a_column_for_what_was_measured():
    timed, other = rows(a_time(), a_pin())
    assert timed["measured on"] == "2 cores of a made machine, 2026-03-01, 2,500 timings"
    assert (timed["unit"], timed["value as text"]) == ("ms", "7.84 ms")
    assert other["measured on"] == ""


def test_a_machine_that_reads_like_a_formula_is_guarded():
    odd = a_time(measured=(replace(a_time().measured[0], machine="=1+1"),))
    (row,) = rows(odd)
    assert row["measured on"].startswith("'=1+1")


def test_a_response_time_rests_on_measured_times_and_an_open_loop_and_not_on_folds():
    lines = assumptions([a_time(interval=Interval(7, 9, 0.95, "simulated"))])
    text = "\n".join(lines)
    assert "2,500 timings on 2 cores of a made machine, 2026-03-01" in text
    assert "“DataFrame row” is this: One row as a pandas DataFrame" in text
    assert "an open loop" in text
    assert "what the measured service times leave open is not in it" in text
    assert "scored out of fold" not in text
    method = "simulation and 2,500 timings in blocks of 50, 200 draws, seed 0"
    redrawn = "\n".join(assumptions([a_time(interval=Interval(7, 9, 0.95, method))]))
    assert "what other timings of the same models would have given" in redrawn
    assert "is not in it" not in redrawn


def test_an_effective_figure_says_that_lateness_is_independent_and_attainment_given():
    lines = assumptions([a_time("effective_recall", threshold=0.3)])
    assert {INDEPENDENT, GIVEN_ATTAINMENT} <= set(lines)
    assert any("scored out of fold" in line for line in lines)


@pytest.mark.parametrize("late", [BAND.first, BAND.second, "random_forest"])
def test_what_becomes_of_late_answers_of_the_cascades_own_model_is_said(late):
    pin = a_time("cascade_effective_recall", replace(SERVING, cascade=BAND, late=late))
    both = tuple(replace(pin.measured[0], model=model) for model in (BAND.first, BAND.second))
    lines = assumptions([replace(pin, measured=both)])
    own = [line for line in lines if "cannot stand in for its own late answers" in line]
    assert len(own) == (late != "random_forest")


def test_figures_about_serving_stand_on_no_curve():
    drawn = export_figures([a_time(), a_time("effective_recall", threshold=0.3)], a_sweep)
    assert drawn.figures == ()


def test_pins_that_differ_in_load_only_share_their_curves():
    here = a_pin(id="E1")
    other = replace(here.scenario, serving=replace(here.scenario.serving, servers=9))
    drawn = export_figures([here, a_pin(id="E2", scenario=other)], a_sweep)
    assert len(drawn.figures) == 1


def test_the_editor_shows_the_models_of_a_cascade():
    board = board_of(a_time(), a_time("cascade_p99_ms", replace(SERVING, cascade=BAND)))
    pins = [
        replace(pin, model="logistic") if pin.metric == "cascade_p99_ms" else pin
        for pin in board.answer.evidence
    ]
    board = replace(board, answer=replace(board.answer, evidence=tuple(pins)))
    texts = [one["text"] for one in editor_data(board, now=board.created_at)["board"]["evidence"]]
    assert texts[0].startswith("p99 response time 7.84 ms · ")
    assert " then " in texts[1]
