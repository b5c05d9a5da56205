"""What the explorer is told of latency, what it may say back, and what that costs a rerun."""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from unittest.mock import Mock, patch

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from pages.ui import (
    cached,
    cascade_figures,
    fleet_tables,
    latency_data,
    latency_figures,
    measuring,
    pin_messages,
    scoring,
    state,
)
from pages.ui.explorer_data import explorer_data
from pages.ui.explorer_message import read_message
from pages.ui.models import cascade_row
from pages.ui.session import Session
from scripts.make_recommendation_cases import told_apart
from simulator.comparison_words import settles
from simulator.costs import CostMatrix
from simulator.deadline import effective_figures
from simulator.latency import LatencyProfile
from simulator.latency_request import LatencyRequest
from simulator.load import response, station
from simulator.operating import board_points
from simulator.recommendation import Candidate, chosen
from simulator.scenario import Scenario, default_scenario
from simulator.serving import Cascade, Stage
from simulator.sweep import sweep
from tests.support.made_profiles import made_profile
from tests.support.made_scores import made_scores
from tests.support.server import ROOT
from tests.support.work import calls

BREAST = default_scenario("breast_cancer")
MACHINE = "2 cores of Some CPU, Linux, Python 3.11"


def _profile(model: str, mean_ms: float, **changes: Any) -> LatencyProfile:
    made = made_profile(BREAST, model, machine=MACHINE, **changes)
    return replace(made, service_ms=made.service_ms * (mean_ms / made.mean_ms))


PROFILES: dict[str, LatencyProfile | str] = {
    "logistic": _profile("logistic", 4.0),
    "random_forest": _profile("random_forest", 30.0, reference=True),
}
SCORES = {
    "logistic": replace(made_scores(), dataset_version="made for the board"),
    "random_forest": replace(
        made_scores("random_forest", separation=5.0), dataset_version="made for the board"
    ),
}
NETWORK = Stage(name="network", place="outside", kind="constant", p50_ms=5)
CASCADE = Cascade(first="logistic", second="random_forest", low=0.1, high=0.4, threshold=0.5)
Profiles = Callable[[Mapping[str, LatencyProfile | str]], None]


@pytest.fixture
def profiles(monkeypatch: pytest.MonkeyPatch) -> Profiles:
    """Return what replaces the measured service times; at first both models have some."""

    def measured(found: Mapping[str, LatencyProfile | str]) -> None:
        def profile(
            _scenario: Scenario, model: str, _path: str | None = None
        ) -> LatencyProfile | str:
            return found.get(model, "It has not been measured yet on this data and balance.")

        monkeypatch.setattr(cached, "profile", profile)

    measured(PROFILES)
    return measured


def _scenario(**serving: Any) -> Scenario:
    scenario = replace(
        default_scenario("breast_cancer"),
        models=("logistic", "random_forest"),
        focus="logistic",
    )
    load = {"objective_ms": 60.0, "arrival_rate_per_s": 40.0, "servers": 2, **serving}
    return replace(scenario, serving=replace(scenario.serving, **load))


def _latency(session: Session) -> dict[str, Any]:
    return explorer_data(session, SCORES)["latency"]


def _exact(scenario: Scenario) -> dict[str, Any]:
    return _latency(Session(scenario))["exact"]


# What is told


@pytest.mark.usefixtures("profiles")
def test_the_exact_p99_and_attainment_are_those_of_the_simulation() -> None:
    scenario = replace(_scenario(), focus="random_forest")
    found = _exact(scenario)["models"]["random_forest"]
    wanted = response(station(PROFILES["random_forest"]), scenario.serving, seed=scenario.seed)  # type: ignore[arg-type]
    assert wanted.p99.interval is not None
    assert found["p99_ms"] == [
        wanted.p99.value_ms,
        wanted.p99.interval.low,
        wanted.p99.interval.high,
    ]
    in_time = wanted.attainment_interval
    assert in_time is not None
    assert found["attainment"] == [wanted.attainment, in_time.low, in_time.high]
    assert found["utilisation"] == wanted.utilisation
    assert found["method"] == wanted.method


@pytest.mark.usefixtures("profiles")
def test_intervals_are_computed_for_the_model_in_focus_alone() -> None:
    told = _exact(_scenario(objective_ms=10_000.0))["models"]
    assert told["logistic"]["p99_ms"][1] < told["logistic"]["p99_ms"][0]
    assert told["random_forest"]["p99_ms"][1:] == [None, None]
    assert told["random_forest"]["attainment"][1:] == [None, None]


@pytest.mark.usefixtures("profiles")
def test_a_recommended_p99_that_is_within_the_objective_but_not_for_certain_says_so() -> None:
    scenario = _scenario()
    interval = response(station(PROFILES["logistic"]), scenario.serving).p99.interval  # type: ignore[arg-type]
    assert interval is not None
    for objective, is_certain in ((interval.high - 0.01, False), (interval.high + 0.01, True)):
        told = _exact(replace(scenario, serving=replace(scenario.serving, objective_ms=objective)))
        found = told["recommendation"]
        assert found["words"].endswith("ms is not certain.") != is_certain
        assert found["certain"] == is_certain


@pytest.mark.usefixtures("profiles")
@pytest.mark.parametrize("late", ["allow", "block"])
def test_exact_figures_at_the_objective_are_those_of_the_operating_point(late: str) -> None:
    scenario = _scenario(objective_ms=35.0, late=late)
    told = _exact(scenario)["models"]["random_forest"]
    sweeps = {model: sweep(found.y_true, found.y_score) for model, found in SCORES.items()}
    point = board_points(scenario, sweeps, dict.fromkeys(SCORES, True))["random_forest"].point
    assert point is not None
    attainment = told["attainment"][0]
    assert 0.1 < attainment < 0.99
    wanted = effective_figures(point, attainment, scenario.costs, late=late)  # type: ignore[arg-type]
    assert set(told["effective"]) == set(wanted)
    for metric, figure in wanted.items():
        assert figure.interval is not None
        ends = [figure.interval.low, figure.interval.high]
        assert told["effective"][metric] == [figure.value, *ends]


@pytest.mark.usefixtures("profiles")
def test_an_unstable_model_has_no_times_but_a_reason() -> None:
    found = _exact(_scenario(arrival_rate_per_s=90.0))["models"]["random_forest"]
    assert found["p99_ms"] is None
    assert found["attainment"] is None
    assert found["effective"] == {}
    assert found["utilisation"] > 1
    assert "the queue grows without end" in found["reason"]


@pytest.mark.usefixtures("profiles")
def test_without_an_objective_nothing_is_late_and_nobody_is_ruled_out() -> None:
    exact = _exact(_scenario(objective_ms=None))
    assert exact["models"]["random_forest"]["attainment"] is None
    assert exact["recommendation"]["binding"] == "No limit rules out a model."


@pytest.mark.usefixtures("profiles")
def test_the_recommendation_is_python_s_with_the_number_that_decides() -> None:
    told = _exact(_scenario(objective_ms=30.0))["recommendation"]
    assert told["model"] == "logistic"
    assert "No other model meets the limits" in told["words"]
    assert "objective binds" in told["binding"]


@pytest.mark.usefixtures("profiles")
def test_pairs_say_whether_an_interval_includes_zero_under_names_in_order() -> None:
    assert set(_exact(_scenario())["pairs"]) == {"logistic|random_forest"}
    same = {"logistic": SCORES["logistic"], "random_forest": made_scores("random_forest")}
    same = {
        model: replace(found, dataset_version="same on the board") for model, found in same.items()
    }
    exact = explorer_data(Session(_scenario()), same)["latency"]["exact"]
    assert exact["pairs"] == {"logistic|random_forest": True}


def test_pairs_are_those_at_the_objective_and_the_hand_chooses_what_python_does(
    profiles: Profiles,
) -> None:
    slow, fast = _profile("logistic", 30.0), _profile("random_forest", 4.0)
    profiles({"logistic": slow, "random_forest": fast})
    load = _scenario().serving
    p99 = response(station(slow), load, seed=_scenario().seed).p99.value_ms  # type: ignore[arg-type]
    scenario = replace(
        _scenario(objective_ms=p99 * 1.001, late="block"),
        prevalence=0.02,
        costs=CostMatrix(300, 90),
    )
    alike = {
        "logistic": made_scores(separation=2.0),
        "random_forest": made_scores("random_forest", separation=2.02),
    }
    alike = {model: replace(found, dataset_version="alike") for model, found in alike.items()}
    pair = ("logistic", "random_forest")
    on_time = latency_figures.pair_differences(scenario, alike)[pair]
    at_objective = latency_figures.pairs_at_objective(scenario, alike)[pair]
    assert not isinstance(on_time, str)
    assert not isinstance(at_objective, str)
    assert not settles(on_time.interval)
    assert settles(at_objective.interval)
    exact = explorer_data(Session(scenario), alike)["latency"]["exact"]
    assert exact["pairs"] == {"logistic|random_forest": False}
    python = latency_figures.recommendation(scenario, alike)
    hand = chosen(latency_figures.candidates(scenario, alike), told_apart(exact["pairs"]))
    assert python.model == hand.model == exact["recommendation"]["model"] == "random_forest"
    assert exact["recommendation"]["binding"] == python.binding
    assert "objective binds" in python.binding  # on time nothing tells the two apart


def _weighed(told: Mapping[str, Any]) -> Candidate:
    """Return the cascade as the browser takes it for a candidate."""
    values = {name: math.nan if one is None else one for name, one in told.items()}
    return Candidate(model="cascade", title="Cascade", **values)  # type: ignore[arg-type]


@pytest.mark.usefixtures("profiles")
@pytest.mark.parametrize("objective_ms", [None, 20.0, 60.0, 1_000.0])
def test_the_board_weighs_the_cascade_as_the_models_page_does(objective_ms: float | None) -> None:
    scenario = _scenario(objective_ms=objective_ms, cascade=CASCADE)
    told = _exact(scenario)
    of = cascade_row.row(scenario, SCORES)
    judged = latency_figures.candidates(scenario, SCORES)
    wanted = cascade_row.recommendation(scenario, SCORES, judged, of)
    assert told["recommendation"]["model"] == wanted.model
    assert told["recommendation"]["words"].startswith(wanted.words)
    assert of is not None
    assert told["cascade"]["feasible"] == of.candidate.feasible
    assert told["cascade"]["reason"] == of.candidate.reason
    if of.candidate.feasible:
        assert told["cascade"]["quality"] == of.candidate.quality
        assert told["cascade"]["p99_ms"] == of.candidate.p99_ms
    hand = chosen([*judged, _weighed(told["cascade"])], told_apart(told["pairs"]))
    assert hand.model == wanted.model


@pytest.mark.usefixtures("profiles")
def test_a_cascade_whose_models_have_no_scores_is_not_compared_and_changes_nothing() -> None:
    few = {"logistic": SCORES["logistic"]}
    alone, beside, again = (
        explorer_data(Session(_scenario(cascade=band)), few)["latency"]["exact"]
        for band in (None, CASCADE, None)
    )
    told = "The cascade is not compared: Random forest not scored yet."
    words = f"{alone['recommendation']['words']} {told}"
    assert beside["recommendation"] == {**alone["recommendation"], "words": words}
    assert "cascade" not in beside
    assert again == alone


def test_no_fleet_is_searched_for_a_cascade_on_the_board(profiles: Profiles) -> None:
    profiles(PROFILES)
    searched = AssertionError("a fleet was searched")
    with patch.object(cascade_figures, "fewest_servers", side_effect=searched):
        assert "cascade" in _exact(_scenario(cascade=CASCADE, arrival_rate_per_s=11.5))


@pytest.mark.usefixtures("profiles")
def test_a_model_says_where_it_was_measured_and_which_machine_is_not_this_one() -> None:
    told = _latency(Session(_scenario()))
    assert told["measured_on"] == (
        "p99 measured here, on 2 cores of Some CPU and on 2 cores of Some CPU, not here."
    )
    words = {model: one["words"] for model, one in told["models"].items()}
    assert "timed on this machine, 2 cores of Some CPU, Linux" in words["logistic"]
    assert "timed on 2 cores of Some CPU, Linux, Python 3.11, not on this" in words["random_forest"]


def test_a_model_without_times_is_missing_and_wants_measuring(profiles: Profiles) -> None:
    profiles({"logistic": PROFILES["logistic"]})
    session = Session(_scenario())
    told = _latency(session)
    assert told["models"]["random_forest"]["status"] == "missing"
    assert "has not been measured" in told["models"]["random_forest"]["words"]
    assert told["models"]["random_forest"]["table"] is None
    assert set(told["exact"]["models"]) == {"logistic"}
    assert latency_data.wants_measuring(session.scenario, SCORES)
    profiles(PROFILES)
    assert not latency_data.wants_measuring(session.scenario, SCORES)


def test_a_model_that_a_path_cannot_serve_is_not_measured_over_and_over(profiles: Profiles) -> None:
    profiles({})
    scenario = replace(
        _scenario(path="onnx"), models=("knn",), focus="knn", serving=_scenario(path="onnx").serving
    )
    told = explorer_data(Session(scenario), {"knn": made_scores("knn")})["latency"]
    assert told["models"]["knn"]["status"] == "unavailable"
    assert "no ONNX path" in told["models"]["knn"]["words"]
    assert not latency_data.wants_measuring(scenario, ["knn"])


# Tables travel once


def _sent(session: Session) -> str:
    """Return the revisions that a browser holds once it has this session's tables."""
    told = explorer_data(session, SCORES)
    return f"{told['tables']['rev']} {told['latency']['rev']}"


@pytest.mark.usefixtures("profiles")
def test_tables_are_not_sent_again_for_what_does_not_change_them() -> None:
    session = Session(_scenario())
    session.browser_tables = _sent(session)
    load = {"objective_ms": 50.0, "arrival_rate_per_s": 20.0, "late": "block"}
    for scenario in (
        session.scenario.by_hand(0.4),
        replace(session.scenario, prevalence=0.1, focus="random_forest"),
        replace(session.scenario, serving=replace(session.scenario.serving, **load)),
    ):
        session.commit(scenario)
        told = explorer_data(session, SCORES)
        assert told["latency"]["models"] is None
        assert told["tables"]["models"] is None
        assert told["latency"]["exact"]["version"] == session.version


@pytest.mark.usefixtures("profiles")
@pytest.mark.parametrize("change", [{"stages": (NETWORK,)}, {"burstiness": 4.0}])
def test_tables_are_sent_again_for_what_changes_them(change: dict[str, Any]) -> None:
    session = Session(_scenario(dispatch="random"))
    session.browser_tables = _sent(session)
    serving = replace(session.scenario.serving, **change)
    session.commit(replace(session.scenario, serving=serving))
    assert _latency(session)["models"] is not None


@pytest.mark.usefixtures("profiles")
def test_another_fleet_is_made_meanwhile_and_sent_the_next_time() -> None:
    session = Session(_scenario(burstiness=1.5))
    assert _latency(session)["models"]["logistic"]["table"]["servers"] == [1, 2]
    session.commit(replace(session.scenario, serving=replace(session.scenario.serving, servers=3)))
    assert _latency(session)["models"]["logistic"]["table"]["servers"] == [1, 2]
    fleet_tables.shared().join()
    table = _latency(session)["models"]["logistic"]["table"]
    assert table["servers"] == [1, 2, 3]
    cells = 3 * len(table["utilisation"]) * len(table["levels"])
    assert len(np.frombuffer(base64.b64decode(table["response_ms"]), "<f8")) == cells


def test_a_table_that_cannot_be_made_does_not_keep_the_others_waiting() -> None:
    of, table = fleet_tables.FleetTables(), Mock()
    for _ in range(2):
        of.ask(("a station", 3), Mock(side_effect=ValueError("no such law")))
        of.join()
    of.ask(("a station", 2), lambda: table)
    of.join()
    assert of.held("a station") == {2: table}


def test_the_tables_of_the_server_are_pushed_out_by_nothing_else() -> None:
    before = fleet_tables.shared()
    cached._computed.clear()
    assert fleet_tables.shared() is before


@pytest.mark.usefixtures("profiles")
def test_a_rerun_in_which_nothing_of_serving_changed_costs_little_more() -> None:
    session = Session(_scenario())
    session.browser_tables = _sent(session)
    explorer_data(session, SCORES)
    with_latency = calls(lambda: explorer_data(session, SCORES))
    latency = calls(lambda: latency_data.latency_data(session, SCORES))
    assert latency < 4_000
    assert latency < 0.6 * with_latency


# What may be said back


@pytest.mark.parametrize(
    ("part", "field", "value"),
    [
        ({"objective_ms": 12.5}, "objective_ms", 12.5),
        ({"objective_ms": None}, "objective_ms", None),
        ({"arrival_rate_per_s": 0.1 + 0.2}, "arrival_rate_per_s", 0.1 + 0.2),
        ({"servers": 7}, "servers", 7),
        ({"late": "random_forest"}, "late", "random_forest"),
        ({"dispatch": "random", "path": "array"}, "path", "array"),
        ({"cascade": None}, "cascade", None),
    ],
)
def test_a_message_sets_each_part_of_serving(
    part: dict[str, Any], field: str, value: object
) -> None:
    scenario, notes = read_message(_scenario(cascade=CASCADE), {"serving": part})
    assert notes == ()
    assert getattr(scenario.serving, field) == value


def test_stages_and_a_cascade_that_a_message_does_not_name_stay() -> None:
    start = _scenario(stages=(NETWORK,), cascade=CASCADE, server_cost_per_month=99.0)
    scenario, notes = read_message(start, {"serving": {"servers": 5}, "threshold": None})
    assert notes == ()
    assert scenario.serving == replace(start.serving, servers=5)


def test_stages_and_a_cascade_in_a_message_are_read() -> None:
    stage = {"name": "lookup", "place": "server", "kind": "lognormal", "p50_ms": 2, "p99_ms": 9}
    band = {
        "first": "logistic",
        "second": "random_forest",
        "low": 0.2,
        "high": 0.3,
        "threshold": 0.5,
    }
    scenario, notes = read_message(_scenario(), {"serving": {"stages": [stage], "cascade": band}})
    assert notes == ()
    (found,) = scenario.serving.stages
    assert (found.name, found.p50_ms, found.p99_ms) == ("lookup", 2, 9)
    assert scenario.serving.cascade == Cascade(**band)


@pytest.mark.parametrize(
    ("part", "note"),
    [
        (
            {"servers": 0},
            "servers: must be between 1 and 64, got 0. Using 2 servers instead.",
        ),
        ({"servers": 1.5}, "servers: '1.5' is not a whole number. Using 2 servers instead."),
        ({"servers": True}, "servers: 'True' is not a number. Using 2 servers instead."),
        ({"objective_ms": -1}, "p99: the p99 objective in ms must be between 0.001 and"),
        ({"objective_ms": "<b>"}, "'<b>' is not a number. Using the p99 objective 60 ms instead."),
        ({"arrival_rate_per_s": None}, "is not a number. Using the arrival rate 40 requests/s"),
        (
            {"late": "zebra"},
            "late: 'zebra' is not one of the models shown. Using “count as not alerted” instead.",
        ),
        (
            {"dispatch": 7},
            "dispatch: there is no way to reach the servers called '7'; known: “One shared",
        ),
        ({"stages": [{"name": "x"}]}, "is not complete. Using what was set before instead."),
        ({"cascade": {"first": "logistic"}}, "is not complete. Using what was set before instead."),
    ],
)
def test_what_is_not_usable_is_named_and_leaves_the_rest(part: dict[str, Any], note: str) -> None:
    scenario, notes = read_message(
        _scenario(), {"serving": {**part, "burstiness": 3}, "focus": "random_forest"}
    )
    assert len(notes) == 1
    assert notes[0].startswith("In the explorer's message, ")
    assert note in notes[0]
    assert scenario.serving == replace(_scenario().serving, burstiness=3.0)
    assert scenario.focus == "random_forest"


@pytest.mark.parametrize("part", [None, 7, "x", [], {"unknown": 1}])
def test_a_serving_part_that_is_none_changes_nothing(part: object) -> None:
    assert read_message(_scenario(), {"serving": part}) == (_scenario(), ())


# The page


def _run(**query: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=300)
    for key, value in query.items():
        app.query_params[key] = value
    with patch.object(scoring, "ready", return_value=SCORES):
        return app.run()


def _explorer(app: AppTest) -> dict[str, Any]:
    (found,) = (one for one in app.get("bidi_component") if one.key == "explorer")
    return json.loads(found.proto.json)


@pytest.mark.usefixtures("profiles")
def test_a_link_with_serving_parameters_opens_the_explorer_with_them() -> None:
    app = _run(data="breast_cancer", models="logistic,random_forest", p99="12.5", rps="80",
               servers="3", late="block")  # fmt: skip
    assert not app.exception
    told = _explorer(app)["scenario"]["serving"]
    assert (told["objective_ms"], told["arrival_rate_per_s"]) == (12.5, 80)
    assert (told["servers"], told["late"]) == (3, "block")


@pytest.mark.parametrize("metric", ["p99_ms", "attainment", "utilisation", "effective_recall"])
def test_a_pin_keeps_its_metric_and_the_load_it_was_on_screen_under(metric: str) -> None:
    session = Session(_scenario())
    asked = {"seq": 1, "n": 1, "metrics": [metric], "serving": {"servers": 4, "objective_ms": 25}}
    with patch.object(state, "session", return_value=session):
        pin_messages.ask_for_pins({"pins": [asked]})
    ((scenario, metrics),) = session.asked_pins
    assert metrics == (metric,)
    assert (scenario.serving.servers, scenario.serving.objective_ms) == (4, 25)


def test_a_model_without_times_is_measured_in_a_line_below_the_explorer(
    profiles: Profiles,
) -> None:
    profiles({})
    with patch.object(measuring, "row") as row:
        app = _run(data="breast_cancer", models="logistic,random_forest")
    assert not app.exception
    (called,) = row.call_args_list
    assert list(called.args[1]) == list(SCORES)


@pytest.mark.usefixtures("profiles")
def test_a_board_whose_models_have_times_shows_no_line_about_measuring() -> None:
    with patch.object(measuring, "row") as row:
        assert not _run(data="breast_cancer", models="logistic,random_forest").exception
    row.assert_not_called()


def test_nothing_is_measured_while_scores_are_being_fitted(profiles: Profiles) -> None:
    profiles({})
    with (
        patch.object(measuring, "row") as row,
        patch.object(cached.runner(), "job", return_value=_running()),
    ):
        assert not _run(data="breast_cancer", models="logistic,random_forest").exception
    row.assert_not_called()


def _running(request: LatencyRequest | None = None, *, finished: bool = False) -> Mock:
    job = Mock()
    job.snapshot.return_value.finished = finished
    if request is not None:
        job.request = request
    return job


def _measurement(job: Mock) -> Any:
    """Return what makes `job` the measurement of every session."""
    return patch.object(
        cached.runner(), "job", lambda owner: job if owner.endswith(":latency") else None
    )


def _request(rows: int) -> LatencyRequest:
    start = replace(default_scenario("breast_cancer"), rows=rows)
    return measuring._request(start, "logistic")


@pytest.mark.usefixtures("profiles")
@pytest.mark.parametrize(("rows", "drawn"), [(BREAST.rows, 1), (BREAST.rows - 1, 0)])
def test_the_line_stays_while_something_is_measured_on_this_data(rows: int, drawn: int) -> None:
    with patch.object(measuring, "row") as row, _measurement(_running(_request(rows))):
        assert not _run(data="breast_cancer", models="logistic,random_forest").exception
    assert row.call_count == drawn


@pytest.mark.usefixtures("profiles")
def test_the_line_stays_until_the_last_model_that_was_asked_for_is_measured() -> None:
    ended = _running(_request(BREAST.rows), finished=True)
    with patch.object(measuring, "row") as row, _measurement(ended):
        app = _run(data="breast_cancer", models="logistic,random_forest")
        row.assert_not_called()
        app.session_state["session"].wishes.queue = [_request(BREAST.rows)]
        with patch.object(scoring, "ready", return_value=SCORES):
            app.run()
    row.assert_called_once()


def test_a_model_reads_as_being_measured_only_on_the_data_it_is_measured_on(
    profiles: Profiles,
) -> None:
    profiles({})
    session = Session(_scenario())
    with _measurement(_running(_request(BREAST.rows))):
        assert _latency(session)["models"]["logistic"]["status"] == "measuring"
        assert _latency(session)["models"]["random_forest"]["status"] == "missing"
    with _measurement(_running(_request(BREAST.rows - 1))):
        assert _latency(session)["models"]["logistic"]["status"] == "missing"
