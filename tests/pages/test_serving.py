"""The Serving page's Python side: what is shown of times, load, stages and the cascade."""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unittest.mock import patch

import numpy as np
import pyarrow as pa
import pytest
import streamlit
from streamlit.testing.v1 import AppTest

from pages.ui import cached, cascade_figures, latency_figures, measuring, scoring, state
from pages.ui.serving import cascade_data, live, live_data, load_words, single, stages
from pages.ui.session import Session, Wishes
from pages.ui.studies import job
from simulator.cascade import cascade_outcome
from simulator.costs import CostMatrix
from simulator.formatting import money, share
from simulator.intervals import Interval
from simulator.job_state import JobView
from simulator.latency import LatencyProfile
from simulator.latency_request import LatencyRequest
from simulator.load import Response, certain_within, response, station, station_of_cascade
from simulator.measured_order import response_in_order
from simulator.recommendation_words import apart_text, objective_text
from simulator.scenario import Scenario, default_scenario
from simulator.serving import Cascade, Serving, Stage
from simulator.serving_paths import PATHS
from tests.support.made_scores import made_scores
from tests.support.server import ROOT

MEANS_MS = {"logistic": 2.0, "random_forest": 20.0, "naive_bayes": 4.0}
FASTER = {"frame": 1.0, "array": 4.0, "onnx": 200.0}


def _profile(model: str, path: str = "frame", **fields: Any) -> LatencyProfile:
    drawn = np.random.default_rng(len(model)).lognormal(0.0, 0.4, 2_500)
    made: dict[str, Any] = {
        "dataset": "breast_cancer",
        "dataset_version": "made",
        "rows": 569,
        "model": model,
        "balance": "none",
        "seed": 0,
        "path": path,
        "service_ms": MEANS_MS[model] * drawn / drawn.mean() / FASTER[path],
        "distinct_rows": 569,
        "first_call_ms": 9.0,
        "batch_rows": 1_000,
        "batch_ms": np.array([5.0, 6.0, 7.0]),
        "model_bytes": 6_400,
        "memory_bytes": math.nan,
        "clock_ms": 0.0001,
        "machine": "2 cores of Some Processor, Linux, Python 3.11",
        "libraries": "made",
        "measured_at": "2026-11-25T20:00:00+00:00",
    }
    return LatencyProfile(**(made | fields))


SCORES = {
    model: replace(made_scores(model, separation=separation), dataset_version="made to be served")
    for model, separation in (("logistic", 1.2), ("random_forest", 2.4))
}
QUERY = {"data": "breast_cancer", "models": "logistic,random_forest", "focus": "random_forest"}


@pytest.fixture(autouse=True)
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every path of every model is measured; nothing is timed here."""
    monkeypatch.setattr(
        cached, "profile", lambda _, model, path=None: _profile(model, path or "frame")
    )


CANCEL = "cancel_measuring_breast_cancer_569_none"


def _scenario(**serving: Any) -> Scenario:
    start = replace(
        default_scenario("breast_cancer"),
        models=("logistic", "random_forest"),
        focus="random_forest",
    )
    fields = {"servers": 1, "objective_ms": 100.0, "arrival_rate_per_s": 20.0, **serving}
    return replace(start, serving=replace(start.serving, **fields))


def _data(scenario: Scenario, scores: dict[str, Any] = SCORES, **session: Any) -> dict[str, Any]:
    opened = Session(scenario)
    for name, value in session.items():
        setattr(opened, name, value)
    made = live_data.live_data(opened, scores)
    json.dumps(made, allow_nan=False)
    return made


def _opened(scores: dict[str, Any] | None = None, **query: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=300)
    for key, value in (QUERY | query).items():
        app.query_params[key] = value
    with patch.object(scoring, "ready", return_value=SCORES if scores is None else scores):
        app.run()
        return app.switch_page("pages/explore/serving.py").run()


def _again(app: AppTest) -> AppTest:
    with patch.object(scoring, "ready", return_value=SCORES):
        return app.run()


def _words(app: AppTest) -> str:
    parts = [*app.markdown, *app.warning, *app.error, *app.caption]
    return "\n".join(part.value.replace("\\", "") for part in parts)


def _session(app: AppTest) -> Session:
    return app.session_state["session"]


# Measured times


def test_every_path_of_every_model_has_a_row_with_its_interval():
    app = _opened()
    assert not app.exception
    table = app.table[0].value
    assert len(table) == 2 * len(PATHS)
    texts = pa.ipc.open_stream(app.table[0].proto.arrow_data.styler.display_values).read_pandas()
    assert all("[" in text for text in texts["p99, ms"])
    assert "here, 25 Nov 2026" in str(table)


def test_a_reference_machine_is_named_as_another_one():
    foreign = lambda _, model, path=None: _profile(model, path or "frame", reference=True)  # noqa: E731
    with patch.object(cached, "profile", foreign):
        app = _opened()
    words = _words(app)
    assert "measured on 2 cores of Some Processor, Linux, Python 3.11, not on this machine" in words
    assert "Reference: 2 cores of Some Processor" in words
    assert "reference, 25 Nov 2026" in str(app.table[0].value)
    assert app.button(key="measure").label == "Measure on this machine"


def test_a_path_that_a_model_does_not_have_is_explained():
    reason = "No ONNX for this one."

    def partly(_: Scenario, model: str, path: str | None = None) -> LatencyProfile | str:
        return reason if path == "onnx" else _profile(model, path or "frame")

    def lacking(_: str, path: str) -> str | None:
        return reason if path == "onnx" else None

    with (
        patch.object(cached, "profile", partly),
        patch("pages.ui.serving.measured.unavailable", lacking),
    ):
        app = _opened()
    assert not app.exception
    assert _words(app).count(reason) == 1
    assert len(app.table[0].value) == 4


def test_warnings_are_counted_and_kept_behind_one_line():
    noisy = lambda _, model, path=None: _profile(model, path or "frame", notes=("Busy.",))  # noqa: E731
    with patch.object(cached, "profile", noisy):
        app = _opened()
    assert app.expander[0].label == "Warnings on 6 of 6 measurements"


def test_timings_worth_too_few_have_a_p99_without_an_interval_and_the_table_says_why_once():
    made = lambda _, model, path=None: _profile(  # noqa: E731
        model,
        path or "frame",
        service_ms=np.repeat(np.random.default_rng(3).lognormal(size=125), 20),
    )
    with patch.object(cached, "profile", made):
        app = _opened()
    texts = pa.ipc.open_stream(app.table[0].proto.arrow_data.styler.display_values).read_pandas()
    shown = [str(text) for text in texts["p99, ms"]]
    assert all(text.endswith(" –") and float(text.removesuffix(" –")) > 0 for text in shown)
    assert all("[" in text for text in texts["p50, ms"])
    assert _words(app).count("– in place of an interval") == 1
    assert "– in place of an interval" not in _words(_opened())


def test_effective_figures_are_said_at_both_ends_of_the_attainments_interval():
    at = Interval(0.46, 0.792, 0.95, "made")
    scenario, _ = Scenario.from_query({**QUERY, "rps": "60", "p99": "30"})
    with patch.object(Response, "attainment_interval", at):
        said = " ".join(load_words.sentences(scenario, SCORES))
    recall = latency_figures.points(scenario, SCORES)["random_forest"].point.recall
    ends = f"{share(0.46 * recall)} and {share(0.792 * recall)}"
    assert f"ends of the attainment's interval, effective recall would be {ends}" in said


def test_the_paths_of_the_model_in_focus_are_compared():
    assert "takes 200 times as long by DataFrame row as by ONNX Runtime" in _words(_opened())


# The live part


def test_exact_figures_are_those_of_the_simulator():
    scenario = _scenario()
    exact = _data(scenario)["exact"]
    found = response(station(_profile("random_forest").service_ms), scenario.serving, seed=0)
    assert exact["p99_ms"]["value"] == found.p99.value_ms
    assert exact["attainment"]["value"] == found.attainment
    assert exact["utilisation"]["value"] == pytest.approx(0.4)


def test_an_unstable_load_has_no_number_and_says_what_would_be_stable():
    made = _data(_scenario(arrival_rate_per_s=100.0))
    assert made["exact"]["p99_ms"] == {"value": None, "low": None, "high": None, "note": "unstable"}
    assert made["exact"]["effective_recall"]["note"] == "unstable"
    assert made["exact"]["utilisation"]["value"] == pytest.approx(2.0)
    (slow,) = (one for one in made["models"] if one["id"] == "random_forest")
    assert "Stable below 50" in slow["exact"]["reason"]
    assert not any("grows without end" in sentence for sentence in made["sentences"])


def test_a_stable_load_too_near_full_load_has_no_number_and_is_not_called_unstable():
    made = _data(_scenario(arrival_rate_per_s=49.98))
    assert made["exact"]["p99_ms"]["value"] is None
    assert made["exact"]["p99_ms"]["note"] == "near full load"
    assert made["exact"]["effective_recall"]["note"] == "near full load"
    assert made["exact"]["utilisation"] == {
        "value": pytest.approx(0.9996),
        "low": None,
        "high": None,
        "note": "",
    }
    (slow,) = (one for one in made["models"] if one["id"] == "random_forest")
    assert slow["exact"]["p99_ms"] is None
    assert "Lower the rate" in slow["exact"]["reason"]


def test_every_model_comes_with_its_answers_at_exactly_this_load():
    scenario = _scenario()
    made = {one["id"]: one["exact"] for one in _data(scenario)["models"]}
    for model, exact in made.items():
        found = response(station(_profile(model).service_ms), scenario.serving, seed=0)
        assert exact["p99_ms"] == found.p99.value_ms
        assert exact["attainment"] == found.attainment
    assert made["random_forest"]["p99_ms"] == _data(scenario)["exact"]["p99_ms"]["value"]


def test_an_objective_that_no_fleet_holds_is_explained_once():
    made = _data(_scenario(objective_ms=1.0))
    assert sum("With no load at all the p99 is" in one for one in made["sentences"]) == 1
    assert len(set(made["sentences"])) == len(made["sentences"])
    assert made["exact"]["fleet_needed"]["value"] is None
    assert made["exact"]["largest_rate"]["value"] is None
    assert made["exact"]["largest_rate"]["note"] == "no rate is low enough"


def test_without_an_objective_nothing_is_late_and_no_fleet_is_asked_for():
    exact = _data(_scenario(objective_ms=None))["exact"]
    assert "fleet_needed" not in exact
    assert exact["effective_recall"]["value"] > 0


def test_without_an_objective_nobody_s_missing_point_takes_the_cost_away(monkeypatch):
    points = live_data.latency_figures.points

    def pointless(scenario, scores):
        found = points(scenario, scores)
        return found | {"logistic": replace(found["logistic"], point=None, reason="No threshold.")}

    for module in ("pages.ui.latency_figures", "pages.ui.serving.load_words.latency_figures"):
        monkeypatch.setattr(f"{module}.points", pointless)
    whole = _data(_scenario(objective_ms=None, late="logistic"))
    plain = _data(_scenario(objective_ms=None))
    metric = "effective_cost_per_1000"
    assert whole["exact"][metric] == plain["exact"][metric]
    assert whole["exact"][metric]["value"] > 0
    due = _data(_scenario(objective_ms=100.0, late="logistic"))
    assert due["exact"][metric]["value"] is None
    assert due["exact"][metric]["note"] == "no operating point"
    assert due["sentences"][0].startswith(
        "Logistic regression answers when Random forest is late, but has no operating point"
    )


def test_a_late_answer_that_falls_to_a_late_model_is_said_to_be_late_again():
    asked = {"objective_ms": 25.0, "arrival_rate_per_s": 20.0}
    tardy = replace(_scenario(late="random_forest", **asked), focus="logistic")
    found = response(station(_profile("random_forest").service_ms), tardy.serving, seed=0)
    again = load_words.late_again(tardy)
    assert again == (
        f"Random forest itself misses the objective, p99 {found.p99.value_ms:.1f} ms of 25 ms: "
        "a late answer may be late again."
    )
    assert load_words.late_again(_scenario(late="logistic", **asked)) == ""
    assert load_words.late_again(_scenario(late="block", **asked)) == ""
    full = replace(tardy, serving=replace(tardy.serving, arrival_rate_per_s=60.0))
    assert load_words.late_again(full).startswith("Random forest itself has no response time")
    short = replace(tardy, serving=replace(tardy.serving, objective_ms=4.0))
    assert load_words.latency_figures.response_of(short, "logistic").attainment < 1
    assert load_words.late_again(short) in " ".join(load_words.sentences(short, SCORES))
    own = " ".join(load_words.sentences(_scenario(late="random_forest", **asked), SCORES))
    assert "Random forest cannot stand in for its own late answers: those " in own
    assert "may be late again" not in own
    assert "recall stays" not in own


def test_servers_that_fall_behind_cost_a_month_and_nothing_is_said_per_prediction():
    full = _scenario(arrival_rate_per_s=60.0, servers=1, server_cost_per_month=70.0)
    made = _data(full)
    each = made["exact"]["fleet_cost_per_1000"]
    assert each == {"value": None, "low": None, "high": None, "note": "unstable"}
    assert made["exact"]["fleet_cost_per_month"]["value"] == 70.0
    said = " ".join(load_words.sentences(_scenario(arrival_rate_per_s=60.0, objective_ms=60.0), {}))
    assert "a month, no cost per 1,000 predictions: 1 server never answers 60 requests/s." in said


def test_the_price_of_a_prediction_is_never_rounded_to_nothing():
    cheap = _scenario(arrival_rate_per_s=90.0, servers=4, server_cost_per_month=10.0)
    said = " ".join(load_words.sentences(replace(cheap, focus="logistic"), SCORES))
    # 4 servers x $10, spread over 90 requests a second of a month of 30.4375 days.
    a_thousand = 1000 * 40 / (90 * 30.4375 * 86_400)
    assert f"${a_thousand:.6f} per 1,000 predictions" in said


def test_a_model_without_times_says_why_and_the_others_go_on():
    def partly(_: Scenario, model: str, path: str | None = None) -> LatencyProfile | str:
        return "Not measured yet." if model == "random_forest" else _profile(model, path or "frame")

    with patch.object(cached, "profile", partly):
        made = _data(_scenario())
    first, second = made["models"]
    assert first["table"] is not None
    assert (second["missing"], second["remark"], second["table"]) == (
        "Not measured yet.",
        "not measured",
        None,
    )
    assert "p99_ms" not in made["exact"]


def test_models_without_scores_have_response_times_all_the_same():
    made = _data(_scenario(), scores={})
    assert made["exact"]["p99_ms"]["value"] > 0
    assert made["population"] is None
    assert all(model["quality"] is None for model in made["models"])
    assert made["cascade"] is None


def test_without_scores_a_threshold_by_hand_is_no_obstacle():
    made = _data(_scenario().by_hand(0.4), scores={})
    assert made["exact"]["p99_ms"]["value"] > 0
    for name in live_data.EFFECTIVE:
        assert made["exact"][name]["value"] is None
        assert made["exact"][name]["note"] == "no scores yet"
    app = _opened(scores={}, rule="threshold", at="0.4")
    assert not app.exception
    assert _session(app).scenario.threshold == 0.4
    assert not app.error


def test_tables_are_left_out_when_the_browser_holds_them():
    whole = _data(_scenario())
    again = _data(_scenario(arrival_rate_per_s=30.0), browser_tables=whole["rev"])
    assert whole["whole"]
    assert not again["whole"]
    assert all("table" not in model for model in again["models"])


def test_another_dispatch_needs_other_tables():
    before = _data(_scenario(dispatch="random", servers=2))
    assert before["rev"] != _data(_scenario(dispatch="round_robin", servers=2))["rev"]


def test_pins_that_wait_for_the_board_are_counted():
    scenario = _scenario()
    assert _data(scenario, asked_pins=((scenario, ("p99_ms", "p50_ms")),))["waiting_pins"] == 2


# The cascade


def _band(**ends: float) -> Cascade:
    return Cascade(
        first="logistic",
        second="random_forest",
        **({"low": 0.2, "high": 0.7, "threshold": 0.4} | ends),
    )


def test_the_fast_model_is_suggested_first_and_the_focus_second():
    assert cascade_data.suggested(_scenario(), SCORES) == ("logistic", "random_forest")


def test_cascade_figures_come_from_joint_rows_and_its_own_response_time():
    band = _band()
    scenario = _scenario(cascade=band)
    exact = _data(scenario)["exact"]
    outcome = cascade_outcome(SCORES["logistic"], SCORES["random_forest"], band)
    assert exact["cascade_recall"]["value"] == outcome.point.recall
    assert exact["cascade_sent"]["value"] == outcome.sent
    one, other = (station(_profile(model).service_ms) for model in SCORES)
    both = station_of_cascade(one, other, outcome.sent)
    alone = response(both, replace(scenario.serving, cascade=None), seed=0)
    assert exact["cascade_p99_ms"]["value"] == alone.p99.value_ms


def test_the_band_found_holds_the_objective_and_is_cheapest_among_those_that_do():
    scenario = _scenario(objective_ms=25.0, arrival_rate_per_s=25.0)
    choice = cascade_data.find(scenario, SCORES, "logistic", "random_forest")
    assert choice.cascade is not None
    found = cascade_data.response_at(scenario, "logistic", "random_forest", choice.sent)
    assert not isinstance(found, str)
    assert found.p99.value_ms <= 25.0
    free = cascade_data.find(
        replace(scenario, serving=replace(scenario.serving, objective_ms=None)),
        SCORES,
        "logistic",
        "random_forest",
    )
    assert free.cost_per_1000 <= choice.cost_per_1000


def test_a_band_whose_own_share_misses_the_objective_is_not_what_is_found(monkeypatch):
    scenario = _scenario(objective_ms=25.0, arrival_rate_per_s=25.0)
    whole = cascade_data.find(scenario, SCORES, "logistic", "random_forest")
    measured = cascade_data._holds

    def uneven(of, first, second, sent):
        return sent != whole.sent and measured(of, first, second, sent)

    monkeypatch.setattr(cascade_data, "_holds", uneven)
    other = cascade_data.find(scenario, SCORES, "logistic", "random_forest")
    assert other.sent != whole.sent
    assert measured(scenario, "logistic", "random_forest", other.sent)


def test_no_band_is_found_where_even_the_first_model_is_too_slow():
    choice = cascade_data.find(_scenario(objective_ms=0.5), SCORES, "logistic", "random_forest")
    assert choice.cascade is None
    assert choice.reason


def test_a_cascade_of_one_model_or_of_one_without_scores_is_refused_in_a_sentence():
    with pytest.raises(ValueError, match="two different models"):
        cascade_data.find(_scenario(), SCORES, "logistic", "logistic")
    with pytest.raises(ValueError, match="Naive Bayes has no scores"):
        cascade_data.find(_scenario(), SCORES, "logistic", "naive_bayes")


def test_a_found_band_says_what_it_does_on_rows_that_played_no_part():
    scenario = _scenario(objective_ms=None)
    choice = cascade_data.find(scenario, SCORES, "logistic", "random_forest")
    assert choice.cascade is not None
    found = replace(scenario, serving=replace(scenario.serving, cascade=choice.cascade))
    assert "rows that played no part" in _data(found)["cascade"]["words"]
    by_hand = _data(_scenario(cascade=_band()))["cascade"]["words"]
    assert "set by hand" in by_hand


def test_what_a_search_said_is_forgotten_under_other_costs_and_cases():
    start = _scenario(objective_ms=None)
    current = Session(replace(start, costs=CostMatrix(1, 10)))
    pair = {"first": "logistic", "second": "random_forest"}
    with (
        patch.object(live.state, "session", lambda: current),
        patch.object(live.state, "said", lambda *_: pair),
        patch.object(live.state, "take_message", lambda _: None),
        patch.object(cached, "scores", lambda _, model: SCORES.get(model)),
    ):
        live._on_find()
        assert live._answer_wish()
    found = current.scenario
    assert live._reason(current)
    for other in (
        {"costs": CostMatrix(20, 500)},
        {"prevalence": 0.02},
        {"serving": replace(found.serving, arrival_rate_per_s=21.0)},
        {"serving": replace(found.serving, objective_ms=90.0)},
        {"seed": 1},
    ):
        current.scenario = replace(found, **other)
        assert live._reason(current) == "", other
    current.scenario = replace(found, serving=replace(found.serving, late="block"))
    assert live._reason(current)


def test_a_band_that_is_not_the_best_one_is_not_judged_by_another_one():
    by_hand = _scenario(cascade=_band())
    made = cascade_data.message(by_hand, SCORES, whole=False, reason="Found so.")
    assert made is not None
    assert " Found so." in made["words"]


def test_the_price_of_a_prediction_names_the_rate_it_is_for_and_no_rate_is_rounded_up():
    scenario = _scenario(servers=2, dispatch="random", arrival_rate_per_s=30.0)
    with patch("pages.ui.serving.load_words.limits", lambda _: (41.98, 2)):
        said = load_words.sentences(scenario, SCORES)
    held = next(one for one in said if one.startswith("2 servers hold"))
    assert " up to 41.9 requests/s; they cost $" in held
    assert held.endswith(" per 1,000 predictions at 30 requests/s.")


def test_finding_a_band_sets_it_and_none_keeps_the_reason():
    app = _opened(p99="30", rps="20", servers="1")
    message = {
        "seq": 1,
        "focus": "random_forest",
        "first": "logistic",
        "second": "random_forest",
        "serving": {"objective_ms": 30.0, "arrival_rate_per_s": 20.0, "servers": 1},
    }
    current = _session(app)
    scores = lambda _, model: SCORES.get(model)  # noqa: E731
    with (
        patch.object(live.state, "session", lambda: current),
        patch.object(live.state, "said", lambda *_: message),
        patch.object(cached, "scores", scores),
    ):
        live._on_find()
        assert live._answer_wish()
        band = current.scenario.serving.cascade
        assert band is not None
        assert (band.first, band.second) == ("logistic", "random_forest")
        message |= {"seq": 2, "serving": {"objective_ms": 0.1, "cascade": None}}
        live._on_find()
        assert live._answer_wish()
        assert not live._answer_wish()
        assert current.scenario.serving.cascade is None
        assert "feasible" in live._reason(current)
        state.change_serving(servers=2)
        assert live._reason(current) == ""


ASKED = {
    "seq": 1,
    "focus": "random_forest",
    "first": "logistic",
    "second": "random_forest",
    "serving": {"objective_ms": 30.0, "arrival_rate_per_s": 20.0, "servers": 1, "cascade": None},
}


def _heard(app: AppTest, *messages: tuple[Callable[[], None], dict[str, Any]]) -> None:
    """Let callbacks hear messages of the browser; the page is not drawn."""
    current = _session(app)
    for callback, message in messages:
        with (
            patch.object(state, "session", lambda: current),
            patch.object(state, "said", lambda *_, message=message: message),
        ):
            callback()


def _searched(app: AppTest, *, broken_off: int = 0) -> Session:
    """Draw the page; so many runs of it are broken off while a band is looked for."""
    tries: list[str] = []

    def interrupted(*of: Any) -> Any:
        tries.append("")
        if len(tries) <= broken_off:
            streamlit.rerun()
        return find(*of)

    find = cascade_data.find
    with (
        patch.object(cascade_data, "find", interrupted),
        patch.object(cached, "scores", lambda _, model: SCORES.get(model)),
    ):
        app = _again(app)
        assert not app.exception
        assert len(tries) in (0, broken_off + 1)
    return _session(app)


def test_a_search_that_is_broken_off_by_the_next_message_is_made_in_the_next_run():
    app = _opened(p99="30", rps="20", servers="1")
    _heard(app, (live._on_find, ASKED))
    current = _searched(app, broken_off=2)
    best = cascade_data.find(current.scenario, SCORES, "logistic", "random_forest")
    assert current.scenario.serving.cascade == best.cascade is not None
    assert current.wanted_band is None
    before = current.version
    assert _searched(app).version == before, "a wish is answered once"


def test_a_pin_pressed_while_a_band_is_looked_for_pins_what_was_shown():
    app = _opened(p99="30", rps="20", servers="1")
    asked = {"seq": 1, "n": 7, "metrics": ["p99_ms"], "serving": ASKED["serving"]}
    _heard(app, (live._on_find, ASKED), (live._on_pin, {"pins": [asked]}))
    current = _searched(app, broken_off=1)
    ((shown, metrics),) = current.asked_pins
    assert (shown.serving.cascade, metrics) == (None, ("p99_ms",))
    assert current.scenario.serving.cascade is not None


def test_a_search_that_is_cancelled_leaves_everything_as_it_was():
    app = _opened(p99="30", rps="20", servers="1")
    before = _session(app).scenario
    _heard(app, (live._on_find, ASKED), (live._on_cancel, {"n": 1}))
    current = _searched(app)
    assert (current.wanted_band, current.scenario.serving.cascade) == (None, None)
    assert current.scenario == replace(before, serving=current.scenario.serving)


def test_a_band_set_while_another_is_looked_for_stays():
    app = _opened(p99="30", rps="20", servers="1")
    band: dict[str, Any] = {"low": 0.2, "high": 0.7, "threshold": 0.4}
    band |= {"first": "logistic", "second": "random_forest"}
    later = {"seq": 2, "serving": ASKED["serving"] | {"cascade": band}}
    _heard(app, (live._on_find, ASKED), (live._on_setting, later))
    current = _searched(app)
    assert current.scenario.serving.cascade == Cascade(**band)
    assert current.wanted_band is None


def test_a_search_that_is_refused_is_answered_with_its_sentence_once():
    app = _opened(p99="30", rps="20", servers="1")
    _heard(app, (live._on_find, ASKED | {"second": "logistic"}))
    assert "takes two different models" in " ".join(_searched(app).notes)
    assert _session(app).wanted_band is None


def _edges(joint: dict[str, str], of: str) -> set[float]:
    return set(np.frombuffer(base64.b64decode(joint[f"{of}_edges"])).tolist())


def test_every_band_that_is_found_comes_with_counts_between_its_own_ends():
    rows: dict[str, Any] = {"positives": 1200, "negatives": 2800}
    many = {
        model: replace(made_scores(model, separation=apart, **rows), dataset_version="made many")
        for model, apart in (("logistic", 1.2), ("random_forest", 2.4))
    }
    held, joint, sent = "", {}, 0
    for objective in (60.0, 30.0, 25.0):
        scenario = _scenario(objective_ms=objective)
        band = cascade_data.find(scenario, many, "logistic", "random_forest").cascade
        assert band is not None
        found = replace(scenario, serving=replace(scenario.serving, cascade=band))
        made = _data(found, many, browser_tables=held)
        held, joint = made["rev"], made["cascade"].get("joint", joint)
        sent += "joint" in made["cascade"]
        assert {band.low, band.high} <= _edges(joint, "first"), objective
        assert band.threshold in _edges(joint, "second"), objective
        assert "joint" not in _data(found, many, browser_tables=held)["cascade"]
    assert sent > 1


def test_a_band_moved_along_the_edges_needs_no_other_counts():
    scenario = _scenario(cascade=_band())
    ends = sorted(_edges(_data(scenario)["cascade"]["joint"], "first") - {0.2, 0.7})
    held = None
    for low, high in ((3, 9), (3, 40), (20, 90)):
        band = replace(_band(), low=ends[low], high=ends[high])
        moved = replace(scenario, serving=replace(scenario.serving, cascade=band))
        held = held or _data(moved)["rev"]
        assert _data(moved)["rev"] == held


def test_a_single_model_that_holds_the_objective_and_costs_no_more_than_the_band_is_named():
    narrow: dict[str, Any] = {"arrival_rate_per_s": 1.0, "objective_ms": 50.0}
    scenario = _scenario(**narrow)
    choice = cascade_data.find(scenario, SCORES, "logistic", "random_forest")
    assert choice.cost_per_1000 == choice.second_cost_per_1000
    alone = latency_figures.response_of(scenario, "random_forest")
    behind = cascade_data.response_at(scenario, "logistic", "random_forest", 1.0)
    assert not isinstance(alone, str)
    assert not isinstance(behind, str)
    assert alone.p99.value_ms < 50.0 < behind.p99.value_ms, "it is feasible without the first only"
    p99, cost = apart_text(alone.p99.value_ms, 50.0), money(choice.second_cost_per_1000, "$")
    assert certain_within(alone.p99, 50.0) is None
    said = (
        f"Random forest alone is not certain to hold the objective, p99 {p99} of 50 ms, "
        f"for {cost} per 1,000"
    )
    for band, how in ((choice.cascade, "as much as"), (_band(), "less than")):
        words = _data(_scenario(**narrow, cascade=band))["cascade"]["words"]
        assert f"{said} cases, {how} this cascade." in words
    for other in ({"objective_ms": None}, {"objective_ms": alone.p99.value_ms - 0.01}):
        found = _data(_scenario(**(narrow | other), cascade=_band()))["cascade"]["words"]
        assert "Random forest alone" not in found


def test_a_band_that_leaves_all_to_one_model_is_not_told_of_that_one():
    low = _scenario(arrival_rate_per_s=1.0, objective_ms=5.0)
    choice = cascade_data.find(low, SCORES, "logistic", "random_forest")
    assert choice.kind == "first"
    assert choice.outcome is not None
    assert single.as_well(low, choice, choice.outcome) == ""
    high = _scenario(arrival_rate_per_s=1.0, objective_ms=60.0)
    models = (SCORES["logistic"], SCORES["random_forest"])
    everything = [
        cascade_outcome(*models, _band(low=0.0, high=1.0, threshold=float(score)))
        for score in np.unique(SCORES["random_forest"].y_score)
    ]
    costs = [1000 * one.point.expected_cost(high.costs) for one in everything]
    assert min(costs) == pytest.approx(choice.second_cost_per_1000)
    assert single.as_well(high, choice, everything[int(np.argmin(costs))]) == ""
    assert "less than" in single.as_well(high, choice, everything[int(np.argmax(costs))])


def test_a_band_that_costs_less_than_either_model_alone_names_neither():
    close = {model: replace(one, dataset_version="made close") for model, one in SCORES.items()}
    margin = np.random.default_rng(5).normal(size=len(close["logistic"].y_true))
    score = 1 / (1 + np.exp(-margin - 1.2 * close["logistic"].y_true))
    close["random_forest"] = replace(close["random_forest"], y_score=score)
    scenario = _scenario(objective_ms=1000.0)
    choice = cascade_data.find(scenario, close, "logistic", "random_forest")
    assert choice.kind == "band"
    found = replace(scenario, serving=replace(scenario.serving, cascade=choice.cascade))
    made = cascade_data.message(found, close, whole=False)
    assert made is not None
    assert "alone holds the objective" not in made["words"]


def test_where_no_cascade_holds_the_model_that_does_alone_is_named():
    scenario = _scenario(arrival_rate_per_s=1.0, objective_ms=10.0)
    backwards = cascade_data.find(scenario, SCORES, "random_forest", "logistic")
    assert backwards.cascade is None
    assert "Logistic regression alone holds the objective, p99 " in backwards.reason
    neither = cascade_data.find(_scenario(objective_ms=0.5), SCORES, "logistic", "random_forest")
    assert "alone holds" not in neither.reason


def test_what_a_search_said_is_the_session_s_own():
    one, other = Session(_scenario()), Session(_scenario())
    one.searched = (live._asked(one.scenario), "Nothing is feasible.")
    cached._computed.clear()  # what others compute pushes nothing of a visitor's out
    assert live._reason(one) == "Nothing is feasible."
    assert live._reason(other) == ""


def test_a_band_found_is_known_again_after_a_reload_and_under_another_setting_it_is_not():
    start = _scenario(objective_ms=None, arrival_rate_per_s=23.0)
    current = Session(start)
    pair = {"first": "logistic", "second": "random_forest"}
    with (
        patch.object(live.state, "session", lambda: current),
        patch.object(live.state, "said", lambda *_: pair),
        patch.object(live.state, "take_message", lambda _: None),
        patch.object(cached, "scores", lambda _, model: SCORES.get(model)),
    ):
        live._on_find()
        assert live._answer_wish()
    said = live._reason(current)
    assert said
    again, _ = Scenario.from_query(current.scenario.to_query())
    assert live._reason(Session(again)) == said
    assert live._reason(Session(start)) == "", "nobody looked for a band here"
    moved = replace(again, serving=replace(again.serving, arrival_rate_per_s=24.0))
    assert live._reason(Session(moved)) == ""
    assert "found on another visit" in cascade_data.BY_HAND


def test_a_message_that_is_no_setting_changes_nothing():
    app = _opened()
    current = _session(app)
    before = current.scenario
    with (
        patch.object(live.state, "session", lambda: current),
        patch.object(live.state, "said", lambda *_: "nonsense"),
    ):
        live._on_find()
        live._on_pin()
        live._on_setting()
    assert current.scenario == before
    assert current.asked_pins == ()


# Stages


def _pressed(app: AppTest, *messages: dict[str, Any]) -> AppTest:
    current = _session(app)
    with patch.object(state, "session", lambda: current):
        for message in messages:
            with patch.object(state, "said", lambda *_, message=message: message):
                live._on_setting()
    return _again(app)


def test_a_preset_becomes_a_stage_and_p99s_are_shown_not_to_add():
    app = _opened()
    app = _pressed(app, {"seq": 1, "added": [{"seq": 1, "name": "Feature look-up"}]})
    (stage,) = _session(app).scenario.serving.stages
    assert stage == stages.PRESETS["Feature look-up"]
    words = _words(app)
    assert "99th percentiles do not add: their sum is" in words
    assert "The whole request, without waiting" in str(app.table[0].value)


def test_two_presses_add_two_stages_however_their_messages_come():
    first, second = {"seq": 1, "name": "Network"}, {"seq": 2, "name": "HTTP overhead"}
    one, both = {"seq": 1, "added": [first]}, {"seq": 2, "added": [first, second]}
    for heard in ([one, both], [both], [both, both], [one, one, both]):
        app = _pressed(_opened(), *heard)
        names = [stage.name for stage in _session(app).scenario.serving.stages]
        assert names == ["Network", "HTTP overhead"], heard


def test_a_press_comes_along_with_a_pin_and_with_a_search():
    for callback, message in (
        (live._on_pin, {"pins": [{"seq": 1, "n": 5, "metrics": ["p99_ms"]}]}),
        (live._on_find, {"seq": 1, "first": "logistic", "second": "logistic"}),
    ):
        current = Session(_scenario())
        carrying = message["pins"][0] if "pins" in message else message
        carrying["added"] = [{"seq": 1, "name": "Network"}]
        with (
            patch.object(state, "session", lambda current=current: current),
            patch.object(state, "said", lambda *_, message=message: message),
            patch.object(cached, "scores", lambda _, model: SCORES.get(model)),
        ):
            callback()
            live._on_setting()
        assert [stage.name for stage in current.scenario.serving.stages] == ["Network"]


def test_presses_that_are_none_add_nothing():
    nonsense: list[Any] = [None, 3, {"seq": "1", "name": "Network"}, {"seq": 2, "name": "Nothing"}]
    app = _pressed(_opened(), {"seq": 3, "added": nonsense}, {"seq": 4, "added": "Network"})
    assert _session(app).scenario.serving.stages == ()


def test_a_stage_is_taken_away_once_however_often_it_is_pressed():
    current = Session(_scenario(stages=tuple(stages.PRESETS.values())))
    gone, *others = current.scenario.serving.stages
    with patch.object(state, "session", lambda: current):
        for _ in range(2):
            stages._put(0, gone, None)
        assert list(current.scenario.serving.stages) == others
        stages._put(0, gone, others[0])
        assert list(current.scenario.serving.stages) == others


def test_constants_add_and_nothing_is_said_to_the_contrary():
    app = _opened(stages="Network:outside:constant:5;Look-up:server:constant:9")
    assert len(_session(app).scenario.serving.stages) == 2
    assert "The whole request, without waiting" in str(app.table[0].value)
    assert "do not add" not in _words(app)


def test_p99s_that_come_to_more_than_their_sum_have_another_reason_than_those_that_come_to_less():
    less, more = stages.not_adding(60.0, 45.0), stages.not_adding(2_000.0, 2_107.0)
    assert "their sum is 60.0 ms, while 99 of 100 whole requests take at most 45.0 ms" in less
    assert "because the slowest of one stage seldom meets the slowest of another" in less
    assert "their sum is 2,000 ms, while 99 of 100 whole requests take up to 2,110 ms" in more
    assert "because" not in more


def test_a_stage_is_edited_and_removed():
    app = _opened(stages="Network:outside:constant:3")
    save = next(one for one in app.button if one.label == "Save")
    key = str(save.key).removesuffix("_save")
    app.number_input(key=f"{key}_p50").set_value(7)
    app.button(key=f"{key}_save").click()
    app = _again(app)
    (stage,) = _session(app).scenario.serving.stages
    assert (stage.name, stage.p50_ms) == ("Network", 7)
    remove = next(one for one in app.button if one.label == "Remove")
    remove.click()
    assert _session(_again(app)).scenario.serving.stages == ()


@pytest.mark.parametrize(
    ("pasted", "said"),
    [
        ("", "Paste at least one time in milliseconds."),
        ("1, two", "'two' is not a time in milliseconds."),
        ("-4", "must be between 0 and 1,000,000"),
        (" ".join(["1"] * 201), "at most 200 times"),
    ],
)
def test_measured_times_that_cannot_be_used_say_what_was_wrong(pasted: str, said: str) -> None:
    app = _opened()
    app.selectbox(key="new_stage_0_kind").set_value("empirical")
    app = _again(app)
    app.text_area(key="new_stage_0_sample").set_value(pasted)
    app = _again(app)
    assert not app.exception
    assert said.lower() in _words(app).lower()
    app.button(key="new_stage_0_add").click()
    assert _session(_again(app)).scenario.serving.stages == ()


def test_measured_times_are_pasted_as_a_log_gives_them():
    app = _opened()
    app.selectbox(key="new_stage_0_kind").set_value("empirical")
    app = _again(app)
    app.text_input(key="new_stage_0_name").set_value("Look-up")
    app.text_area(key="new_stage_0_sample").set_value("1.5, 2ms\n3;4")
    app.button(key="new_stage_0_add").click()
    (stage,) = _session(_again(app)).scenario.serving.stages
    assert stage == Stage(
        name="Look-up", place="server", kind="empirical", sample_ms=(1.5, 2.0, 3.0, 4.0)
    )


def test_a_p99_below_the_p50_is_refused_in_a_sentence():
    app = _opened()
    app.selectbox(key="new_stage_0_kind").set_value("lognormal")
    app = _again(app)
    app.number_input(key="new_stage_0_p99").set_value(1)
    app = _again(app)
    assert "p99 of Own stage must be at least its p50" in _words(app)


def test_the_service_time_alone_is_pinned_from_beside_its_table():
    app = _opened()
    app.button(key="pin_service_p99_ms").click()
    app = _again(app)
    asked = _session(app).asked_pins
    assert [metrics for _, metrics in asked] == [("service_p99_ms",)]
    assert asked[0][0].focus == "random_forest"


def test_without_a_service_time_of_the_focus_there_is_nothing_to_pin():
    def partly(_: Scenario, model: str, path: str | None = None) -> LatencyProfile | str:
        return "Not measured." if model == "random_forest" else _profile(model, path or "frame")

    with patch.object(cached, "profile", partly), patch.object(cached, "runner", _Runner):
        app = _opened()
    assert not [one for one in app.button if one.key == "pin_service_p99_ms"]


# Measuring


class _Runner:
    """A job runner that remembers what was started and never runs it."""

    def __init__(self, view: JobView | None = None) -> None:
        self.started: list[LatencyRequest] = []
        self.view = view

    def start(self, request: LatencyRequest, owner: str) -> Any:
        assert owner.endswith(":latency")
        self.started.append(request)
        return self

    @property
    def request(self) -> LatencyRequest:
        return self.started[-1]

    def job(self, _: str) -> Any:
        return self if self.started else None

    def snapshot(self) -> JobView:
        assert self.view is not None
        return self.view

    def cancel(self) -> None:
        self.view = _view(state="cancelled")


def _view(**fields: Any) -> JobView:
    made: dict[str, Any] = {
        "state": "running",
        "item": "random_forest:frame",
        "done": 3,
        "total": 36,
        "message": "Random forest, DataFrame row: 500 of 2,500 rows timed",
        "seconds": 4.0,
        "position": 0,
        "made": (),
        "failures": {},
    }
    return JobView(**(made | fields))


def _nothing_measured(_: Scenario, model: str, path: str | None = None) -> str:
    return f"{model} has not been measured."


def test_what_nobody_has_measured_is_measured_by_itself_the_focus_first():
    runner = _Runner(_view())
    with (
        patch.object(cached, "profile", _nothing_measured),
        patch.object(cached, "runner", lambda: runner),
    ):
        app = _opened()
        assert not app.exception
    assert {request.models for request in runner.started} == {("random_forest",)}
    assert app.button(key=CANCEL).label == "Cancel"


def test_what_is_measured_is_not_measured_again_unless_asked():
    runner = _Runner(_view())
    with patch.object(cached, "runner", lambda: runner):
        app = _opened()
        assert runner.started == []
        app.button(key="measure").click()
        _again(app)
    assert [request.models for request in runner.started][:1] == [("logistic",)]
    assert runner.started[0].again


def test_a_cancelled_measurement_does_not_begin_again_by_itself():
    runner = _Runner(_view())
    with (
        patch.object(cached, "profile", _nothing_measured),
        patch.object(cached, "runner", lambda: runner),
    ):
        app = _opened()
        started = len(runner.started)
        app.button(key=CANCEL).click()
        app = _again(app)
        assert len(runner.started) == started
        assert app.button(key="measure").label == "Measure on this machine"
        assert "not measured" in _words(app)


def test_a_failed_measurement_says_why_and_the_next_model_begins():
    failed = _view(state="failed", failures={"random_forest:frame": "The data is gone."})
    runner = _Runner(_view())
    with (
        patch.object(cached, "profile", _nothing_measured),
        patch.object(cached, "runner", lambda: runner),
    ):
        app = _opened()
        runner.view = failed
        app = _again(app)
        assert runner.started[-1].models == ("logistic",)
        app = _again(app)
    assert "Random forest was not measured. DataFrame row: The data is gone." in _words(app)


def _first_path_measured(_: Scenario, model: str, path: str | None = None) -> LatencyProfile | str:
    first = model == "random_forest" and path == "frame"
    return _profile(model) if first else f"{model} has not been measured."


def test_a_model_whose_first_path_is_stored_is_measured_to_its_end_before_the_next_begins():
    runner = _Runner(_view())
    with (
        patch.object(cached, "profile", _nothing_measured),
        patch.object(cached, "runner", lambda: runner),
    ):
        app = _opened()
    begun = runner.started[-1:]
    runner.started, runner.view = [*begun], _view(made=("random_forest:frame",))
    with (
        patch.object(cached, "profile", _first_path_measured),
        patch.object(cached, "runner", lambda: runner),
    ):
        app = _again(app)
        assert runner.started == begun
        assert app.button(key=CANCEL).label == "Cancel"
        runner.view = _view(state="done", made=begun[0].items)
        app = _again(app)
        assert [one.models for one in runner.started[1:2]] == [("logistic",)]


def test_a_measurement_that_ended_because_nobody_looked_goes_on_with_the_paths_it_lacks():
    runner = _Runner(_view())
    with (
        patch.object(cached, "profile", _nothing_measured),
        patch.object(cached, "runner", lambda: runner),
    ):
        app = _opened()
    begun = runner.started[-1:]
    runner.started, runner.view = [*begun], _view(state="cancelled")
    with (
        patch.object(cached, "profile", _first_path_measured),
        patch.object(cached, "runner", lambda: runner),
    ):
        _again(app)
    assert runner.started[1:2] == begun


def test_what_was_wanted_on_other_data_waits_until_that_data_is_looked_at_again():
    runner, models = _Runner(_view()), ["logistic", "random_forest"]
    here, elsewhere = _scenario(), replace(_scenario(), rows=500)
    wishes = Wishes(queue=[measuring._request(here, "logistic")])
    with (
        patch.object(cached, "runner", lambda: runner),
        patch.object(state, "session", lambda: Session(here)),
    ):
        assert measuring._next(wishes, elsewhere, models, []) is None
        fresh = measuring._request(elsewhere, "random_forest")
        assert measuring._next(wishes, elsewhere, models, [fresh]) is not None
        assert measuring._next(wishes, here, models, []) is not None
        assert measuring._next(wishes, here, models, []) is not None
    assert runner.started == [fresh, measuring._request(here, "logistic")]


def test_what_a_visitor_cancelled_stays_cancelled_whatever_others_compute():
    runner = _Runner(_view())
    with (
        patch.object(cached, "profile", _nothing_measured),
        patch.object(cached, "runner", lambda: runner),
    ):
        app = _opened()
        app.button(key=CANCEL).click()
        app = _again(app)
        begun = len(runner.started)
        cached._computed.clear()
        _again(app)
    assert len(runner.started) == begun


class _RunAgain(Exception):  # noqa: N818 - stands for Streamlit's own
    """The page is run again."""


@pytest.mark.parametrize(
    "follow",
    [
        lambda: measuring._progress.__wrapped__(0),
        lambda: job._progress.__wrapped__(job.request_of(_scenario(), "logistic", "importance")),
    ],
    ids=["measurement", "study"],
)
def test_a_run_that_an_ended_job_causes_is_nobody_s_wish_to_go_back(follow: Any):
    current = Session(_scenario())
    with (
        patch.object(cached, "runner", lambda: _Runner(None)),
        patch.object(state, "session", lambda: current),
        patch.object(streamlit, "rerun", side_effect=_RunAgain),
        pytest.raises(_RunAgain),
    ):
        follow()
    assert current.heard


def test_the_line_names_model_path_and_place_in_the_queue():
    assert measuring._so_far(_view()) == (
        "Measuring Random forest, DataFrame row: 500 of 2,500 rows timed. 4 s so far."
    )
    waiting = _view(state="queued", item=None, position=2, message="Waits for others.")
    assert measuring._so_far(waiting) == ("Service times: Waits for others. Number 2 in the queue.")


def test_bad_links_are_sentences_and_the_page_goes_on():
    app = _opened(p99="-3", rps="abc", servers="0", cascade="a,b,c", stages="x:y", path="wire")
    assert not app.exception
    words = _words(app)
    for key in ("p99", "rps", "servers", "cascade", "stages", "path"):
        assert f"In the link, {key}: " in words
    assert _session(app).scenario.serving == replace(
        default_scenario("breast_cancer").serving, stages=(), cascade=None
    )
    assert isinstance(_session(app).scenario.serving, Serving)


def test_the_limits_of_rate_and_fleet_come_with_a_second_answer():
    scenario = _scenario(objective_ms=97.0, arrival_rate_per_s=19.0)
    first = _data(scenario)["exact"]["largest_rate"]
    assert first["value"] is not None
    assert first["low"] is None
    _opened(p99="97", rps="19", servers="1")
    second = _data(scenario)["exact"]["largest_rate"]
    assert second["value"] == first["value"]
    assert second["low"] < first["value"] < second["high"]


@pytest.mark.parametrize(("objective", "rate"), [("none", "21"), ("97", "22")])
def test_the_replay_of_the_measured_order_comes_with_a_second_answer(
    objective: str, rate: str, monkeypatch: pytest.MonkeyPatch
):
    def slow_then_fast(_: Scenario, model: str, path: str | None = None) -> LatencyProfile:
        made = _profile(model, path or "frame")
        return replace(made, service_ms=np.sort(made.service_ms)[::-1].copy())

    monkeypatch.setattr(cached, "profile", slow_then_fast)
    asked = None if objective == "none" else float(objective)
    scenario = _scenario(objective_ms=asked, arrival_rate_per_s=float(rate))
    first = _data(scenario)["in_order"]
    assert first["p99_ms"] is None
    assert first["words"].endswith(
        " to be independent. Replaying them in the order they were measured …"
    )
    app = _opened(p99=objective, rps=rate, servers="1")
    assert not app.exception
    second = _data(scenario)["in_order"]
    of = station(slow_then_fast(scenario, "random_forest").service_ms)
    replayed = response_in_order(of, scenario.serving, seed=0)
    assert second["p99_ms"] == replayed.p99_ms
    assert "Replayed in the order they were measured, p99 is " in second["words"]


def test_a_cascade_whose_interval_holds_the_objective_is_not_certain_to_hold_it():
    found = cascade_figures.answered(
        _scenario(cascade=_band()),
        cascade_figures.outcome_of(_scenario(cascade=_band()), SCORES),
    )
    low, high = found.p99.interval.low, found.p99.interval.high
    assert low < found.p99.value_ms < high
    for goal, open_ in ((2 * high, False), ((found.p99.value_ms + high) / 2, True)):
        said = _data(_scenario(cascade=_band(), objective_ms=goal))["cascade"]["words"]
        assert (f"within {objective_text(goal)} is not certain." in said) is open_
