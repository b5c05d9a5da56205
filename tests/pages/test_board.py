"""The board's Python side at its defaults and in odd states, without a browser."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from unittest.mock import Mock, patch

import pytest
from sqlalchemy.exc import OperationalError
from streamlit.proto.BidiComponent_pb2 import BidiComponent
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.testing.v1 import AppTest

from pages.ui import cached, measuring, pin_messages, scoring
from pages.ui.explorer_data import SEEN, explorer_data
from pages.ui.session import Session
from simulator.job_state import JobView
from simulator.scenario import Scenario, default_scenario
from simulator.score_request import ScoreRequest
from tests.support.made_scores import made_scores
from tests.support.server import ROOT
from tests.support.steps import press, told
from whiteboard.boards import CannotOpen
from whiteboard.pinning import METRICS

SMALL = {"data": "breast_cancer", "models": "logistic,random_forest", "focus": "logistic"}

FEW = 10
"""Looks at a job that one drawing of the page stays under."""


@pytest.fixture(autouse=True)
def nothing_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the board from timing models meanwhile; what it shows of that is tested elsewhere."""
    monkeypatch.setattr(measuring, "row", lambda *_, **__: None)


def _run(scores: dict[str, Any] | None = None, **query: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=300)
    for key, value in query.items():
        app.query_params[key] = value
    if scores is None:
        return app.run()
    with patch.object(scoring, "ready", return_value=scores):
        return app.run()


def _words(app: AppTest) -> str:
    parts = [*app.markdown, *app.warning, *app.error, *app.info, *app.caption]
    return "\n".join(part.value.replace("\\", "") for part in parts)


def _components(app: AppTest) -> set[str | None]:
    return {component.key for component in app.get("bidi_component")}


def _query(app: AppTest) -> dict[str, str]:
    values = dict(app.query_params)
    return {key: one if isinstance(one, str) else one[0] for key, one in values.items()}


def test_the_first_visit_draws_the_default_scenario_from_scores_that_travel_with_the_code() -> None:
    app = _run()
    assert not app.exception
    assert not app.warning
    assert not app.error
    assert _query(app) == default_scenario().to_query()
    assert {"explorer", "editor"} <= _components(app)


def test_an_unknown_data_set_is_named_and_the_default_is_used() -> None:
    app = _run(data="atlantis")
    assert not app.exception
    assert "there is no data set called 'atlantis'" in _words(app)
    assert _query(app)["data"] == "credit_default"
    assert app.selectbox(key="control_dataset").value == "credit_default"


@pytest.mark.parametrize("key", sorted(default_scenario().to_query()))
@pytest.mark.parametrize("value", ["", "<script>", "-1e999", "nan", "null", "🙂"])
def test_no_text_in_any_parameter_stops_the_board(key: str, value: str) -> None:
    scenario, notes = Scenario.from_query({key: value})
    assert scenario == default_scenario()
    assert len(notes) >= 1
    assert all(note.startswith(f"In the link, {key}: ") for note in notes)


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ({"rule": "threshold"}, "at"),
        ({"rule": "threshold", "at": ""}, "at"),
        ({"rule": "threshold", "at": "inf"}, "at"),
        ({"rule": "recall_at_least", "target": "7"}, "target"),
        ({"rule": "recall_at_least", "target": "<b>"}, "target"),
        ({"models": "logistic,zebra"}, "models"),
        ({"models": "logistic,tree,knn,mlp,naive_bayes"}, "models"),
        ({"models": ""}, "models"),
        ({"focus": "knn"}, "focus"),
    ],
)
def test_a_faulty_operating_point_or_model_is_named(query: dict[str, str], key: str) -> None:
    app = _run({"logistic": made_scores()}, **{"data": "breast_cancer", **query})
    assert not app.exception
    assert f"In the link, {key}:" in _words(app)


@pytest.mark.parametrize("at", ["99", "-99", "1e308", "-1e308", "5e-324", "0"])
def test_a_threshold_outside_the_scores_draws(at: str) -> None:
    app = _run({"logistic": made_scores()}, **SMALL, rule="threshold", at=at)
    assert not app.exception
    assert not app.warning


def test_models_whose_scores_are_margins_only_draw() -> None:
    margins = {"linear_svm": made_scores("linear_svm", is_probability=False)}
    app = _run(margins, data="breast_cancer", models="linear_svm", focus="linear_svm")
    assert not app.exception
    assert not app.error


def test_margins_refuse_the_threshold_that_costs_demand_of_probabilities() -> None:
    scenario = default_scenario("breast_cancer")
    session = Session(
        Scenario.from_query(
            {**scenario.to_query(), "models": "linear_svm", "focus": "linear_svm", "rule": "bayes"}
        )[0]
    )
    margins = {"linear_svm": made_scores("linear_svm", is_probability=False)}
    exact = explorer_data(session, margins)["exact"]
    assert "not probabilities" in exact["points"]["linear_svm"]["bayes"]["infeasible"]
    assert "not probabilities" in exact["current"]["linear_svm"]["infeasible"]


def test_the_majority_class_alone_draws_with_one_score_for_everybody() -> None:
    scores = made_scores("majority", separation=0.0)
    app = _run({"majority": scores}, data="breast_cancer", models="majority", focus="majority")
    assert not app.exception


def test_a_single_model_draws() -> None:
    app = _run({"logistic": made_scores()}, **{**SMALL, "models": "logistic"})
    assert not app.exception
    assert app.multiselect(key="control_models").value == ["logistic"]


def test_no_scores_yet_is_said_in_words_and_the_answer_is_still_there() -> None:
    app = _run({}, **SMALL)
    assert not app.exception
    assert "first model" in _words(app)
    assert "explorer" not in _components(app)
    assert "editor" in _components(app)


def test_scores_of_one_class_are_said_in_words() -> None:
    one_class = made_scores(positives=0, negatives=50)
    with patch.object(cached, "scores", return_value=one_class):
        app = _run(**SMALL)
    assert not app.exception
    assert "all 50 scored rows are negatives, so there is no trade-off to show" in _words(app)
    assert "editor" in _components(app)
    assert "explorer" not in _components(app)


def test_scores_in_time_order_say_what_only_trained() -> None:
    found = replace(made_scores(), scheme="forward in time", rows=len(made_scores()) + 120)
    session = Session(default_scenario("breast_cancer"))
    (note,) = explorer_data(session, {"logistic": found})["notes"]
    assert "the earliest 120 rows only train" in note
    assert explorer_data(session, {"logistic": made_scores()})["notes"] == []


def test_a_model_without_class_weights_says_so() -> None:
    query = {**SMALL, "models": "logistic,knn", "balance": "class_weight"}
    app = _run({"logistic": made_scores(balance="class_weight")}, **query)
    assert not app.exception
    assert "k-nearest neighbours" in _words(app)


def test_everything_that_pin_what_i_see_may_ask_for_can_be_pinned() -> None:
    told = explorer_data(Session(default_scenario("breast_cancer")), {"logistic": made_scores()})
    assert told["pin_all"] == list(SEEN)
    assert set(SEEN) <= set(METRICS)
    assert {"accuracy", "attainment", "effective_cost_per_1000"} <= set(SEEN)


def test_another_data_set_brings_its_own_costs_and_keeps_the_models() -> None:
    scores = {"logistic": made_scores(), "random_forest": made_scores("random_forest", seed=1)}
    app = _run(scores, **SMALL, fp="3")
    with patch.object(scoring, "ready", return_value=scores):
        app.selectbox(key="control_dataset").set_value("spam").run()
    own = default_scenario("spam")
    assert _query(app)["data"] == "spam"
    assert float(_query(app)["fp"]) == own.costs.false_positive
    assert _query(app)["models"] == SMALL["models"]


def _pin(app: AppTest, number: int, tables: str) -> Session:
    """Run the board with a pin of the recall from a screen that shows these tables."""
    asked = {"seq": 0, "n": number, "metrics": ["recall"], "tables": tables, "focus": "logistic"}
    states = app._tree.get_widget_states()
    sent = json.dumps({"pin": {"pins": [asked]}})
    states.widgets.append(WidgetState(id=_explorer(app).id, json_value=sent))
    app._run(states)
    assert not app.exception
    return app.session_state["session"]


def _explorer(app: AppTest) -> BidiComponent:
    (found,) = (one.proto for one in app.get("bidi_component") if one.key == "explorer")
    return found


def _tables(app: AppTest) -> str:
    """Return the revisions of the tables on screen, as the browser says them."""
    data = json.loads(_explorer(app).json)
    return f"{data['tables']['rev']} {data['latency']['rev']}"


def test_a_pin_on_a_screen_of_the_data_set_before_makes_none_and_says_so() -> None:
    scores = {"logistic": made_scores(), "random_forest": made_scores("random_forest", seed=1)}
    with patch.object(scoring, "ready", return_value=scores):
        app = _run(**SMALL)
        before = _tables(app)
        app.selectbox(key="control_dataset").set_value("spam").run()
        after = _tables(app)
        assert before != after
        assert _pin(app, 1, before).asked_pins == ()
        assert pin_messages.NOT_AS_SHOWN in _words(app)
        ((scenario, _),) = _pin(app, 2, after).asked_pins
    assert scenario.dataset == "spam"
    assert pin_messages.NOT_AS_SHOWN not in _words(app)


@pytest.mark.parametrize("change", [{"seed": 7}, {"models": ("logistic", "tree")}])
def test_equal_tables_of_other_data_or_models_are_told_apart(change: dict[str, Any]) -> None:
    scores = {"logistic": made_scores()}
    models = ("logistic", "random_forest")
    start = replace(default_scenario("breast_cancer"), models=models, focus="logistic")
    told = [
        explorer_data(Session(one), scores)["tables"] for one in (start, replace(start, **change))
    ]
    assert told[0]["models"] == told[1]["models"]
    assert told[0]["rev"] != told[1]["rev"]


def test_undo_brings_the_data_set_back() -> None:
    scores = {"logistic": made_scores(), "random_forest": made_scores("random_forest", seed=1)}
    app = _run(scores, **SMALL)
    before = _query(app)
    with patch.object(scoring, "ready", return_value=scores):
        app.selectbox(key="control_balance").set_value("smote").run()
        assert _query(app)["balance"] == "smote"
        press(app, "u")
        assert _query(app) == before
        press(app, "ur")
        assert _query(app)["balance"] == "smote"


def test_presenting_is_kept_in_the_address() -> None:
    app = _run({"logistic": made_scores()}, **{**SMALL, "models": "logistic"}, present="1")
    assert not app.exception
    assert _query(app)["present"] == "1"


def test_a_message_with_the_address_of_before_does_not_take_the_board_back() -> None:
    app = _run()
    before = _query(app)
    app.multiselect(key="control_models").set_value(["logistic", "hist_gradient_boosting"]).run()
    after = _query(app)
    assert after["models"] == "logistic,hist_gradient_boosting"
    for moves, stale, shown in (("u", before, before), ("ur", after, after)):
        for key, value in stale.items():  # the browser had not heard of the newest address yet
            app.query_params[key] = value
        press(app, moves)
        assert _query(app) == shown
    assert told(app) == {"past": 1, "future": 0, "heard": {"window": 2}}


def test_presses_of_before_a_restart_of_the_server_are_counted_and_asked_for_no_more() -> None:
    app = _run()
    before = _query(app)
    press(app, "u", first=4)
    assert not app.exception
    assert _query(app) == before
    assert told(app) == {"past": 0, "future": 0, "heard": {"window": 5}}


def test_an_address_without_a_message_is_followed() -> None:
    app = _run()
    app.query_params["prevalence"] = "0.05"
    app.run()
    assert _query(app)["prevalence"] == "0.05"
    press(app, "u")
    assert "prevalence" not in _query(app)


def test_a_board_store_that_cannot_be_opened_is_a_sentence_and_the_explorer_works(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse() -> None:
        raise CannotOpen("the boards need a newer version of this program")

    monkeypatch.setattr(cached, "store", refuse)
    app = _run(view="A" * 22)
    assert not app.exception
    assert "The boards need a newer version" in _words(app)
    assert "explorer" in _components(app)


def test_a_database_that_does_not_answer_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise OperationalError("select", {}, Exception("connection refused"))

    monkeypatch.setattr(cached, "store", refuse)
    app = _run(view="A" * 22)
    assert not app.exception
    assert "The boards could not be read" in _words(app)


def test_an_edit_link_that_could_not_be_read_stays_in_the_address_for_a_reload(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse() -> None:
        raise OperationalError("select", {}, Exception("connection refused"))

    monkeypatch.setattr(cached, "store", refuse)
    app = _run(board="A" * 22)
    assert _query(app)["board"] == "A" * 22


@pytest.mark.parametrize("query", [{"board": "A" * 22}, {"view": "A" * 22}, {"board": "../x"}])
def test_a_link_to_a_board_that_is_not_there_says_so_whatever_is_missing(
    query: dict[str, str],
) -> None:
    app = _run(**query)
    assert not app.exception
    assert "There is no board at this link" in _words(app)
    assert not {"board", "view"} & _query(app).keys()


@pytest.mark.parametrize("failures", [{}, {"logistic": "It has no scores."}])
def test_a_model_that_failed_while_others_are_fitted_does_not_draw_the_page_for_ever(
    failures: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    request = ScoreRequest("breast_cancer", 569, ("logistic", "random_forest"))
    view = JobView("running", "random_forest", 6, 10, "Fitting", 2.0, 0, (), failures)
    job = Mock(request=request)
    job.snapshot.return_value = view
    monkeypatch.setattr(cached, "runner", lambda: Mock(job=lambda _owner: job))
    app = _run(**SMALL, rows="569")
    assert not app.exception
    assert next(one for one in app.button if one.key == "cancel_fit_breast_cancer_569_0_none_5_0")
    assert "2 s so far" in "".join(one.proto.text for one in app.get("progress"))
    assert job.snapshot.call_count < FEW
