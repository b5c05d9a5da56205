"""Pins about serving on the review page: computed again, waiting for times, and reproduced."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest

from pages.ui import cached, measuring, scoring
from simulator import onnx_path
from tests.support.made_profiles import made_profile, nothing_measured, profile_of
from tests.support.pinned import scores_of
from tests.support.review_desk import Desk, review_desk
from tests.unit.test_serving_pins import BAND, asked, served
from whiteboard.answer import EMPTY, with_evidence


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with (
        review_desk(tmp_path) as made,
        patch.object(cached, "scores", side_effect=scores_of),
    ):
        yield made


def with_pins(desk: Desk, *metrics: str) -> None:
    answer = EMPTY
    for metric in metrics:
        answer = with_evidence(answer, asked(metric, served(cascade=BAND)))
    desk.write(answer)


def elsewhere(scenario, model):
    return made_profile(scenario, model, seed=1, machine="96 cores of another machine")


def test_pins_about_serving_come_out_the_same_from_the_same_times(desk: Desk) -> None:
    with_pins(desk, "p99_ms", "effective_recall", "cascade_p99_ms", "fleet_cost_per_month")
    with patch.object(cached, "profile", side_effect=profile_of):
        desk.run("Evidence").press("recompute_all")
    assert desk.words().count("; comes out the same") == 4
    assert "measured on 2 cores of a made machine" in desk.words()
    assert "waits" not in desk.words()


def test_other_times_are_told_and_the_figure_of_today_is_pinned_beside_the_old_one(
    desk: Desk,
) -> None:
    with_pins(desk, "p99_ms")
    with patch.object(cached, "profile", side_effect=elsewhere):
        desk.run("Evidence").press("recompute_all")
        assert "other service times" in desk.words()
        assert "taken on another machine" in desk.words()
        desk.press("renew")
    old, new = desk.now().answer.evidence
    assert (new.supersedes, old.measured[0].machine) == ("E1", "2 cores of a made machine")
    assert new.measured[0].machine == "96 cores of another machine"


def test_a_pin_without_measured_times_waits_and_has_them_measured(desk: Desk) -> None:
    with_pins(desk, "p99_ms", "cascade_p99_ms")
    with (
        patch.object(cached, "profile", side_effect=nothing_measured),
        patch.object(measuring, "row") as row,
    ):
        desk.run("Evidence").press("recompute_all")
        assert "2 pins wait for service times." in desk.words()
        assert "waiting for service times" in desk.words()
        scenario, models = row.call_args.args
    assert models == scenario.models == ("hist_gradient_boosting",)
    assert scenario.serving.cascade is None
    with patch.object(cached, "profile", side_effect=profile_of):
        desk.run()
        assert desk.words().count("; comes out the same") == 2


def test_two_response_times_are_compared_with_what_was_set(desk: Desk) -> None:
    answer = with_evidence(EMPTY, asked("p99_ms"))
    desk.write(with_evidence(answer, asked("p99_ms", served(servers=4))))
    desk.run("Evidence").app.selectbox(key="compare_E1").select("E2").run()
    assert "No interval: both rest on the same measured times" in desk.words()
    assert [row[0] for row in desk.tables()] == ["fleet"]


def test_a_pin_about_serving_has_a_program(desk: Desk) -> None:
    with_pins(desk, "p99_ms")
    assert "script_E1" in desk.run("Evidence").buttons()


def test_a_comparison_is_offered_although_a_cascade_of_other_models_is_set(desk: Desk) -> None:
    with_pins(desk, "p99_ms")
    desk.session.scenario = replace(served(cascade=BAND), focus="random_forest")
    with patch.object(cached, "profile", side_effect=profile_of):
        assert "pin_comparison" in desk.run("Evidence").buttons()


def test_a_pin_that_waits_for_times_keeps_none_from_having_its_scores_made(desk: Desk) -> None:
    with_pins(desk, "p99_ms", "effective_recall", "p50_ms")
    with (
        patch.object(cached, "profile", side_effect=nothing_measured),
        patch.object(cached, "scores", return_value=None),
        patch.object(measuring, "row") as row,
        patch.object(scoring, "ready", return_value={}) as ready,
    ):
        desk.run("Evidence").press("recompute_all")
        assert "3 pins wait for service times and scores." in desk.words()
        assert row.called
        assert ready.called
        row.reset_mock()
        ready.reset_mock()
        desk.run()
    assert (row.call_count, ready.call_count) == (1, 1)


def test_a_pin_whose_path_cannot_run_here_waits_for_nothing(desk: Desk) -> None:
    pin = asked("p99_ms", served(path="onnx"))
    desk.write(with_evidence(EMPTY, pin))
    with (
        patch.object(onnx_path, "missing_packages", return_value="ONNX is not installed here."),
        patch.object(measuring, "row") as row,
    ):
        desk.run("Evidence").press("recompute_all")
    assert "cannot be computed here" in desk.words()
    assert "ONNX is not installed here" in desk.words()
    assert "waits" not in desk.words()
    row.assert_not_called()
