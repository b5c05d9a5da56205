"""The Models page compares on the same rows, names what rules a model out, keeps the simpler."""

import json
import math
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import Mock, patch

import numpy as np
import pyarrow as pa
import pytest
from streamlit.testing.v1 import AppTest

from pages.ui import (
    cached,
    cascade_figures,
    latency_figures,
    measuring,
    model_view,
    scoring,
    state,
    visitor,
)
from pages.ui.models import (
    cascade_pins,
    cascade_row,
    frontier,
    frontier_words,
    limits,
    pairs,
    placing,
)
from pages.ui.serving import cascade_data, cascade_exact
from pages.ui.studies import explanation
from simulator.comparison import paired_difference
from simulator.comparison_words import settles
from simulator.curves import roc_auc
from simulator.explanation import Explanation
from simulator.figures import key_figures
from simulator.formatting import money, share
from simulator.intervals import Interval
from simulator.latency import LatencyProfile
from simulator.measured import Measured
from simulator.models import MODELS
from simulator.recommendation import Candidate
from simulator.recommendation_words import apart_text, milliseconds
from simulator.scenario import default_scenario
from simulator.serving import Cascade
from tests.support.made_scores import made_scores
from tests.support.review_desk import review_desk
from tests.support.server import ROOT
from whiteboard.boards import BoardStore, new_id

NOT_MEASURED = "{title} has not been measured yet on this data and balance."
PAGE = str(ROOT / "pages" / "explore" / "models.py")
ADDRESS = {"data": "breast_cancer", "servers": "1", "rps": "20", "p99": "20"}


def _opened(scores, *, service_ms=None, query=None, measuring_row=None):
    """Open the page with made scores; `service_ms` holds a median service time by model."""
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=300)
    named = {"models": ",".join(scores) or "logistic,linear_svm"}
    for key, value in {**ADDRESS, **named, **(query or {})}.items():
        app.query_params[key] = value
    with _surroundings(scores, service_ms or {}, measuring_row or Mock()):
        app.run()
        return app.switch_page("pages/explore/models.py").run()


@contextmanager
def _surroundings(scores, service_ms, measuring_row=None):
    with (
        patch.object(scoring, "ready", return_value=scores),
        patch.object(cached, "profile", _profiles(service_ms)),
        patch.object(measuring, "row", measuring_row or Mock()),
    ):
        yield


def _profiles(service_ms):
    def profile(scenario, model, path=None):
        if model not in service_ms:
            return NOT_MEASURED.format(title=MODELS[model].title)
        return _profile(model, path or scenario.serving.path, service_ms[model])

    return profile


def _profile(model, path, median_ms):
    times = median_ms * np.random.default_rng(1).lognormal(0, 0.05, size=2_500)
    return LatencyProfile(
        dataset="breast_cancer",
        dataset_version="made",
        rows=569,
        model=model,
        balance="none",
        seed=0,
        path=path,
        service_ms=times,
        distinct_rows=569,
        first_call_ms=50.0,
        batch_rows=100,
        batch_ms=np.full(30, 5.0),
        model_bytes=1000,
        memory_bytes=1e6,
        clock_ms=0.0001,
        machine="a machine",
        libraries="none",
        measured_at="2026-01-01T00:00:00+00:00",
    )


def _two(**separations):
    """Scores of two models on the same rows; a larger separation ranks better."""
    version = f"made {separations}"  # what is computed once is told apart by it
    return {
        model: replace(made_scores(model, separation=value), dataset_version=version)
        for model, value in separations.items()
    }


def _axes(chart):
    layout = json.loads(chart.proto.spec)["layout"]
    return [layout[axis]["title"]["text"] for axis in ("xaxis", "yaxis")]


def _words(app):
    parts = [*app.markdown, *app.warning, *app.error, *app.subheader, *app.caption]
    return "\n".join(part.value.replace("\\", "") for part in parts)


def _table(app, part):
    """Return the table whose description holds `part`, as it is shown."""
    (found,) = (table for table in app.table if part in table.proto.alt)
    cells = pa.ipc.open_stream(found.proto.arrow_data.styler.display_values).read_pandas()
    return cells.map(lambda cell: str(cell).replace("\\", "").replace(limits.NO_BREAK, " "))


LIMITS, PAIRS = "under the objective", "Paired differences"
APART = {"logistic": 1.0, "linear_svm": 3.0}
"""Separations so far from each other that the interval of the cost difference leaves zero out."""


def test_every_model_of_the_register_is_described():
    app = _opened({})
    assert not app.exception
    words = _words(app)
    for spec in MODELS.values():
        assert spec.title in words
        assert spec.purpose in words
        assert spec.explains in words


def test_models_with_scores_are_measured_and_margins_have_no_brier():
    app = _opened(
        {
            "logistic": made_scores("logistic"),
            "linear_svm": made_scores("linear_svm", is_probability=False),
        }
    )
    assert not app.exception
    assert len(_table(app, "Out-of-fold")) == 2
    assert "margins, not probabilities" in _words(app)


def test_no_model_is_called_better_from_separate_intervals():
    words = _words(_opened({"logistic": made_scores(), "linear_svm": made_scores("linear_svm")}))
    assert "paired comparison" in words
    assert "wins" not in words


def test_accuracy_stands_beside_the_majority_accuracy():
    app = _opened({"logistic": made_scores()})
    names = list(_table(app, "Out-of-fold").columns)
    assert names.index("majority accuracy") == names.index("accuracy") + 1


def test_one_class_is_said_in_words():
    app = _opened({"logistic": made_scores(positives=0, negatives=50)})
    assert not app.exception
    assert len(app.error) == 1


def test_losses_of_rare_positives_keep_their_digits():
    rare = Measured("logistic", 0.9, Interval(0.8, 0.95), 0.05, 0.002, 0.00191, 0.0123, 0.9, 0.998)
    with patch.object(model_view, "table") as drawn, patch.object(model_view, "st"):
        scores = made_scores("logistic")
        model_view.measured_table([rare], default_scenario("breast_cancer"), {"logistic": scores})
    (row,) = drawn.call_args.args[0]
    assert (row["Brier"], row["log loss"], row["no skill"]) == ("0.00191", "0.0123", "0.00200")


# Under the objective


def test_a_model_over_the_objective_is_struck_out_with_its_number():
    app = _opened(_two(**APART), service_ms={"logistic": 2, "linear_svm": 30})
    assert not app.exception
    table = _table(app, LIMITS)
    assert table["model"][0] == "Logistic regression (LR)"
    assert table["model"][1] == "~~Linear SVM (SVM)~~"
    assert table["why not"][1].endswith(", objective 20 ms")
    assert table["why not"][1].startswith("p99 ")
    assert table["why not"][0] == ""


def test_the_recommendation_changes_with_the_objective_and_says_what_binds():
    scores, times = _two(**APART), {"logistic": 2, "linear_svm": 30}
    tight = _words(_opened(scores, service_ms=times))
    loose = _words(_opened(scores, service_ms=times, query={"p99": "500"}))
    assert "Recommended: Logistic regression" in tight
    assert "The p99 objective binds: without it Linear SVM would be recommended" in tight
    assert "Recommended: Linear SVM" in loose
    assert "No limit rules out a model." in loose


def test_models_that_are_not_told_apart_leave_the_simpler_one():
    scores = _two(logistic=1.5, linear_svm=2.5)
    words = _words(_opened(scores, service_ms={"logistic": 2, "linear_svm": 3}))
    assert (
        "Keep Logistic regression: it is simpler, and its cost differs from Linear SVM's" in words
    )
    assert "an interval that includes zero" in words


def test_late_answers_raise_the_cost_at_the_objective():
    app = _opened(_two(logistic=2.0, linear_svm=2.0), service_ms={"logistic": 2, "linear_svm": 20})
    table = _table(app, LIMITS)
    assert table["effective cost"][0] == table["cost per 1,000"][0]
    assert table["effective cost"][1] != table["cost per 1,000"][1]
    assert table["attainment"][0] == "100%"


def test_a_model_that_was_not_measured_says_so_and_can_be_measured():
    row = Mock()
    app = _opened(_two(**APART), service_ms={"logistic": 2}, measuring_row=row)
    assert not app.exception
    table = _table(app, LIMITS)
    assert table["why not"][1] == "not measured yet on this data and balance"
    assert table["p99"][1] == "–"
    assert row.call_args.args[1] == ["logistic", "linear_svm"]


def test_nobody_measured_is_no_recommendation_and_no_error():
    app = _opened(_two(**APART))
    assert not app.exception
    assert "No model can be recommended yet" in _words(app)
    assert "Logistic regression and Linear SVM cannot be placed: not measured yet" in _words(app)


def test_servers_that_do_not_keep_up_are_said_in_words():
    app = _opened(
        _two(**APART), service_ms={"logistic": 2, "linear_svm": 100}, query={"p99": "500"}
    )
    assert "1 server does not keep up with 20 requests/s" in _table(app, LIMITS)["why not"][1]
    words = _words(app)
    assert "Linear SVM cannot be placed by its p99: 1 server does not keep up" in words
    assert "Linear SVM needs 3 servers" in words


def test_when_nobody_meets_the_limits_it_is_said_what_would_do():
    app = _opened(_two(**APART), service_ms={"logistic": 30, "linear_svm": 40})
    words = _words(app)
    assert "No model meets the limits." in words
    assert "Logistic regression is closest: p99 " in words
    assert "It would meet them with an objective of " in words


def test_without_an_objective_no_answer_is_late():
    app = _opened(
        _two(**APART), service_ms={"logistic": 2, "linear_svm": 30}, query={"p99": "none"}
    )
    assert not app.exception
    assert "effective cost" not in _table(app, LIMITS).columns
    assert "No objective is set" in _words(app)


def test_the_objective_the_load_and_the_servers_can_be_set_here():
    app = _opened(_two(**APART), service_ms={"logistic": 2, "linear_svm": 30})
    with _surroundings(_two(**APART), {"logistic": 2, "linear_svm": 30}):
        app.number_input(key="models_objective").set_value(75.0).run()
        app.number_input(key="models_servers").set_value(3).run()
    assert not app.exception
    serving = app.session_state["session"].scenario.serving
    assert (serving.objective_ms, serving.servers) == (75.0, 3)


def test_an_emptied_objective_is_no_objective():
    scores, times = _two(**APART), {"logistic": 2, "linear_svm": 30}
    app = _opened(scores, service_ms=times)
    with _surroundings(scores, times):
        app.number_input(key="models_objective").set_value(None).run()
    assert not app.exception
    assert app.session_state["session"].scenario.serving.objective_ms is None
    assert app.number_input(key="models_objective").proto.default == 0
    assert not app.number_input(key="models_objective").proto.HasField("default")


def test_what_a_link_says_amiss_stays_said_once_the_browser_has_introduced_itself():
    scores, times = _two(**APART), {"logistic": 2, "linear_svm": 30}
    app = _opened(scores, service_ms=times, query={"p99": "abc", "servers": "0"})
    with (
        _surroundings(scores, times),
        patch.object(state, "session", return_value=app.session_state["session"]),
        patch.object(state, "said", return_value={"owner": new_id(), "board": None}),
    ):
        visitor._on_hello()
        app.run()
    assert "In the link, p99: 'abc' is not a number." in _words(app)
    assert "In the link, servers: must be between 1 and 64, got 0." in _words(app)


@pytest.mark.parametrize(
    ("query", "measured_at", "costs_at"),
    [
        ({}, "the data's own 30.0%.", "at the data's own share of positives."),
        (
            {"prevalence": "0.01"},
            "the data's own 30.0% and not the deployed 1.00%.",
            "at a deployed prevalence of 1.00%.",
        ),
    ],
)
def test_the_prevalence_that_the_figures_are_at_is_named(query, measured_at, costs_at):
    words = _words(_opened(_two(**APART), service_ms={"logistic": 2}, query=query))
    assert f"the figures are at that share, {measured_at}" in words
    assert f"Costs are per 1,000 cases, {costs_at}" in words
    assert "Accuracy is taken at the board's threshold and at the data's own share" in words


def test_the_majority_class_has_no_margins():
    scores = {
        "majority": made_scores("majority", is_probability=False),
        "logistic": made_scores("logistic"),
    }
    words = _words(_opened(scores))
    assert "for Majority class: it gives every case the same answer and no probability." in words
    assert "margins" not in words


def test_a_queue_too_near_full_load_has_no_times_and_is_not_placed_by_them():
    scores, times = _two(**APART), {"logistic": 2, "linear_svm": 30}
    busy = 0.9993 * 1000 / _profile("linear_svm", "frame", 30).service_ms.mean()
    app = _opened(scores, service_ms=times, query={"rps": f"{busy:.6f}", "p99": "500"})
    assert not app.exception
    table = _table(app, LIMITS)
    assert (table["p99"][1], table["attainment"][1]) == ("–", "–")
    assert table["utilisation"][1] == "99.9%"
    assert "within a thousandth" in table["why not"][1]
    assert "Linear SVM cannot be placed by its p99: within a thousandth of what" in _words(app)


# The cascade


def _session(app):
    return app.session_state["session"]


CASCADE = {"cascade": "logistic,linear_svm,0.2,0.6,0.5", "rps": "20", "p99": "100"}
PARTS = {"logistic": 1.5, "linear_svm": 3.0}
CHEAP = {"logistic": 2, "linear_svm": 20}


def _scenario(scores, **fields):
    band = Cascade(
        first="logistic", second="linear_svm", low=0.2, high=0.6, threshold=fields.pop("alert", 0.5)
    )
    limits = {"objective_ms": 100.0, "arrival_rate_per_s": 20.0, "servers": 1, "cascade": band}
    base = default_scenario("breast_cancer")
    serving = replace(base.serving, **(limits | fields))
    return replace(base, models=tuple(scores), focus="logistic", serving=serving)


def _paired(**separations):
    """Scores on the same rows, so that joint counts are those of two models that agree in part."""
    made = _two(**separations)
    noise = np.random.default_rng(3).normal(0, 0.08, size=400)
    second = made["linear_svm"]
    return made | {"linear_svm": replace(second, y_score=np.clip(second.y_score + noise, 0, 1))}


def test_the_cascade_is_one_more_row_of_the_comparison():
    scores = _paired(**PARTS)
    app = _opened(scores, service_ms=CHEAP, query=CASCADE)
    assert not app.exception
    table = _table(app, LIMITS)
    scenario = _scenario(scores)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        of = cascade_row.row(scenario, scores)
    assert table["model"][2].startswith("Cascade: Logistic regression, then Linear SVM on ")
    assert table["cost per 1,000"][2] == money(of.on_time["cost_per_1000"].value, "$")
    assert table["effective cost"][2] == money(of.candidate.quality, "$")
    assert table["servers needed"][2] == "1"
    assert "go on to Linear SVM. A cascade counts as less simple than any model alone" in _words(
        app
    )
    assert "In the cascade the cases sent on take the time of both models" in _words(app)
    assert _words(app).count("also hold what other rows would have sent on.") == 1


def test_every_figure_of_the_cascade_is_offered_to_be_pinned_with_the_number_it_has():
    scores = _paired(**PARTS)
    app = _opened(scores, service_ms=CHEAP, query=CASCADE)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        shown = cascade_exact.exact(_session(app).scenario, scores)
    offered = {one.key: one.label.replace("\\", "") for one in app.button}
    offered = {key: label for key, label in offered.items() if key.startswith("pin_cascade_")}
    assert list(offered) == [f"pin_{metric}" for metric in shown]
    assert {"pin_cascade_attainment", "pin_cascade_effective_recall"} <= set(offered)
    for metric, (value, _, _) in shown.items():
        assert offered[f"pin_{metric}"] == cascade_pins.words(_session(app).scenario, metric, value)
    recall = shown["cascade_effective_recall"][0]
    wanted = f"Effective recall of the cascade: {share(recall)}"
    assert offered["pin_cascade_effective_recall"] == wanted


def test_a_long_list_of_figures_to_pin_scrolls_in_a_window_of_any_height():
    app = _opened(_paired(**PARTS), service_ms=CHEAP, query=CASCADE)
    (listed,) = (one for one in _blocks(app) if one.id.endswith(cascade_pins.LIST))
    assert listed.height_config.pixel_height == cascade_pins.HEIGHT < 720 / 2


def _blocks(app):
    """Return what every container of a page was told."""
    waiting, found = [app.main], []
    while waiting:
        block = waiting.pop()
        found += [block.proto] if getattr(block.proto, "id", "") else []
        waiting += getattr(block, "children", {}).values()
    return found


def test_a_press_asks_for_the_figure_under_the_setting_that_is_shown():
    scores = _paired(**PARTS)
    app = _opened(scores, service_ms=CHEAP, query=CASCADE)
    scenario = _session(app).scenario
    with _surroundings(scores, CHEAP):
        app.button(key="pin_cascade_effective_recall").click().run()
    assert not app.exception
    assert _session(app).asked_pins == ((scenario, ("cascade_effective_recall",)),)
    assert "One pin waits for the board" in _words(app)


def test_what_was_pinned_is_said_where_no_list_shows_it(tmp_path):
    scores = _paired(**PARTS)
    app = _opened(scores, service_ms=CHEAP, query=CASCADE)
    store = BoardStore(tmp_path / "boards.sqlite")
    _session(app).board_id = store.create().id
    with (
        _surroundings(scores, CHEAP),
        patch.object(cached, "store", return_value=store),
        patch.object(cached, "scores", side_effect=lambda _scenario, model: scores[model]),
    ):
        app.button(key="pin_cascade_effective_cost_per_1000").click().run()
        shown = cascade_exact.exact(_session(app).scenario, scores)
    assert not app.exception
    (pin,) = store.load(_session(app).board_id).answer.evidence
    assert (pin.value, pin.interval) == shown[pin.metric][:2]
    assert pin.metric == "cascade_effective_cost_per_1000"
    assert [one.value for one in app.info] == ["Pinned as E1."]
    assert "Pinned as" not in _words(app)  # it is no warning
    store.close()


def test_the_effective_cost_of_the_cascade_counts_late_answers_by_kind():
    scores = _paired(**PARTS)
    scenario = _scenario(scores, objective_ms=22.0)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        of = cascade_row.row(scenario, scores)
        attained = cascade_figures.attainment_at(
            scenario, "logistic", "linear_svm", of.outcome.sent
        )
    assert attained.direct > 0.9 > attained.sent_on
    positive, negative = of.outcome.positive, of.outcome.negative
    tp = attained.direct * positive.alerted + attained.sent_on * positive.sent_alerted
    fp = attained.direct * negative.alerted + attained.sent_on * negative.sent_alerted
    costs = scenario.costs
    total = (
        tp * costs.caught
        + (positive.rows - tp) * costs.false_negative
        + fp * costs.false_alarm
        + (negative.rows - fp) * costs.true_negative
    )
    assert of.candidate.quality == pytest.approx(1000 * total / of.outcome.rows)


def test_sent_on_answers_of_a_second_model_that_stands_in_pass_when_late():
    scores = _paired(**PARTS)
    scenario = _scenario(scores, objective_ms=22.0, late="linear_svm")
    with patch.object(cached, "profile", _profiles(CHEAP)):
        of = cascade_row.row(scenario, scores)
        attained = cascade_figures.attainment_at(
            scenario, "logistic", "linear_svm", of.outcome.sent
        )
        point = latency_figures.points(scenario, scores)["linear_svm"].point
        message = cascade_data.message(scenario, scores, whole=False)
    first, second = scores["logistic"], scores["linear_svm"]
    sent = (of.cascade.low <= first.y_score) & (first.y_score < of.cascade.high)
    direct = attained.direct * (first.y_score >= of.cascade.high)
    direct = direct + (1 - attained.direct) * (second.y_score >= point.threshold)
    sent_on = attained.sent_on * (second.y_score >= of.cascade.threshold)
    alerts = np.where(sent, sent_on, direct)[first.y_true == 1]
    assert of.figures["effective_recall"].value == pytest.approx(alerts.mean())
    words = message["effective"]["words"]
    assert "Linear SVM cannot stand in for its own late answers: those " in words


def test_the_serving_page_shows_the_same_effective_figures_as_this_one():
    scores = _paired(**PARTS)
    scenario = _scenario(scores, objective_ms=22.0)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        of = cascade_row.row(scenario, scores)
        message = cascade_data.message(scenario, scores, whole=False)
        free = cascade_data.message(_scenario(scores, objective_ms=None), scores, whole=False)
        figures = cascade_data.exact(scenario, scores)
    assert figures["cascade_effective_cost_per_1000"][0] == of.candidate.quality
    value, interval, _ = figures["cascade_effective_recall"]
    assert interval.low < value < interval.high
    assert figures["cascade_attainment"][0] == of.response.attainment
    assert figures["cascade_attainment"][1] == of.response.attainment_interval
    assert message["effective"]["words"].startswith("Attainment within 22 ms: ")
    assert free["effective"] is None
    assert "also hold what other rows would have sent on." in message["words"]


def test_a_cascade_whose_stand_in_has_no_scores_yet_says_so():
    scores = _paired(**PARTS)
    scenario = _scenario([*scores, "tree"], late="tree")
    with patch.object(cached, "profile", _profiles(CHEAP)):
        of = cascade_row.row(scenario, scores)
    assert of.figures == ("Decision tree answers when the cascade is late, but has no scores yet.")


def test_near_full_load_the_cascade_says_why_it_has_no_figures():
    scores = _paired(**PARTS)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        rate = 0.9995 * 20 / cascade_row.row(_scenario(scores), scores).candidate.utilisation
        scenario = _scenario(scores, arrival_rate_per_s=rate)
        effective = cascade_data.message(scenario, scores, whole=False)["effective"]
        figures = cascade_data.exact(scenario, scores)
        of = cascade_row.row(scenario, scores)
    assert effective == {"words": of.response.reason}
    assert not [name for name in figures if name.startswith("cascade_effective")]
    assert figures["cascade_p99_ms"][2] == "near full load"
    assert (of.candidate.feasible, of.candidate.stable) == (False, False)


def test_without_an_objective_the_cascade_costs_the_same_whoever_would_stand_in():
    scores = _paired(**PARTS)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        of = cascade_row.row(_scenario(scores, objective_ms=None, late="linear_svm"), scores)
    assert of.candidate.quality == of.candidate.on_time


def test_the_caption_says_who_stands_in_for_nobody_and_which_model_is_simpler():
    scores = _paired(**PARTS)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        said = " ".join(limits.notes(_scenario(scores, late="linear_svm")))
        tight = " ".join(limits.notes(_scenario(scores, late="linear_svm", objective_ms=0.05)))
        plain = " ".join(limits.notes(_scenario(scores)))
    assert "Linear SVM cannot stand in for its own late answers: those " in said
    assert "late again" not in said
    assert "a late answer may be late again." in tight
    assert "stand in" not in plain
    assert "fixed order: Logistic regression, Linear SVM; it ranks" in plain


def test_without_a_cascade_a_button_leads_to_where_one_is_made():
    scores = _paired(**PARTS)
    app = _opened(scores, service_ms=CHEAP)
    assert "No cascade is set." in _words(app)
    with _surroundings(scores, CHEAP), patch.object(state, "go_to") as gone:
        app.button(key="models_make_cascade").click().run()
    gone.assert_called_once_with("serving")


def test_a_cascade_takes_part_in_the_recommendation_and_the_simpler_is_kept():
    scores = _paired(**PARTS)
    scenario = _scenario(scores)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        of = cascade_row.row(scenario, scores)
        judged = latency_figures.candidates(scenario, scores)
        found = cascade_row.recommendation(scenario, scores, judged, of)
        cheaper = replace(of, candidate=replace(of.candidate, quality=0.0, on_time=0.0))
        with patch.object(cascade_row, "pair_differences", _gaps(-500.0, -400.0)):
            taken = cascade_row.recommendation(scenario, scores, judged, cheaper)
        with patch.object(cascade_row, "pair_differences", _gaps(-500.0, 400.0)):
            kept = cascade_row.recommendation(scenario, scores, judged, cheaper)
    assert (found.model, found.because, found.cheapest) == ("logistic", "simpler", "linear_svm")
    assert (taken.model, taken.because) == ("cascade", "cheapest")
    assert "the lowest cost of the 2 models and the cascade within the limits" in taken.words
    assert (kept.because, kept.cheapest) == ("simpler", "cascade")
    assert "its cost differs from Cascade's by" in kept.words


def test_what_the_cascade_costs_is_said_where_a_single_model_is_kept():
    scores = _paired(**PARTS)
    scenario = _scenario(scores)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        of = cascade_row.row(scenario, scores)
        judged = latency_figures.candidates(scenario, scores)
        found = cascade_row.recommendation(scenario, scores, judged, of)
        gap = cascade_row.pairs_at_objective(scenario, scores, judged, of)["cascade", "logistic"]
        slow = _scenario(scores, objective_ms=10.0)
        out = cascade_row.row(slow, scores)
        none = latency_figures.candidates(slow, scores)
        without = cascade_row.recommendation(slow, scores, none, out)
    assert found.model == "logistic"
    cost = money(of.candidate.quality, "$")
    by = of.candidate.quality - judged[0].quality
    side = "less" if by < 0 else "more"
    assert gap.value == pytest.approx(by)
    said = f"The cascade costs {cost} per 1,000, p99 {milliseconds(of.response.p99.value_ms)} of"
    assert f"{said} 100 ms: {money(abs(by), '$')} {side} than Logistic regression [" in found.words
    zero = "leaves zero out" if settles(gap.interval) else "includes zero"
    assert found.words.endswith(f"an interval that {zero}.")
    assert f"The cascade is ruled out: {out.candidate.reason}." in without.words


def test_a_p99_of_the_cascade_that_is_not_certain_is_not_told_as_if_it_were():
    scores = _paired(**PARTS)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        p99 = cascade_row.row(_scenario(scores), scores).response.p99
        said = []
        for goal in ((p99.value_ms + p99.interval.high) / 2, 2 * p99.interval.high):
            at = _scenario(scores, objective_ms=goal)
            judged = latency_figures.candidates(at, scores)
            of = cascade_row.row(at, scores)
            said.append(cascade_row.recommendation(at, scores, judged, of).words)
    assert f"p99 {apart_text(p99.value_ms, goal / 2)}, not certain to be within " in said[0]
    assert "not certain" not in said[1]


def test_what_is_open_about_the_objective_is_as_bold_as_the_recommendation():
    scores, times = _two(**APART), {"logistic": 2, "linear_svm": 30}
    with patch.object(cached, "profile", _profiles(times)):
        scenario = replace(
            _scenario(scores), serving=replace(_scenario(scores).serving, cascade=None)
        )
        p99 = latency_figures.response_of(scenario, "logistic").p99
    bold = []
    for goal in ((p99.value_ms + p99.interval.high) / 2, 2 * p99.interval.high):
        app = _opened(
            scores, service_ms=times, query={"rps": "20", "servers": "1", "p99": f"{goal:.6f}"}
        )
        bold.append(next(one.value for one in app.markdown if one.value.startswith("**")))
    assert "is not certain." in bold[0].split("**")[1]
    assert "not certain" not in bold[1]


def test_what_would_help_the_models_alone_is_sought_only_where_nothing_meets_the_limits():
    scores = _paired(**PARTS)
    with (
        patch.object(cached, "profile", _profiles(CHEAP)),
        patch.object(latency_figures, "recommendation", return_value=Mock(words="Alone.")) as alone,
    ):
        met, missed = _scenario(scores), _scenario(scores, objective_ms=0.5)
        found = []
        for scenario in (met, missed):
            of = cascade_row.row(scenario, scores)
            judged = latency_figures.candidates(scenario, scores)
            found.append(cascade_row.recommendation(scenario, scores, judged, of))
            assert alone.call_count == (scenario is missed)
    assert found[0].words != found[1].words == "Alone."


def test_the_recommendation_rests_on_the_difference_at_the_objective():
    scores = _paired(**PARTS)
    scenario = _scenario(scores, objective_ms=60.0)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        of = cascade_row.row(scenario, scores)
        judged = latency_figures.candidates(scenario, scores)
        with patch.object(cascade_row, "recommend", wraps=cascade_row.recommend) as asked:
            cascade_row.recommendation(scenario, scores, judged, of)
    (logistic, _), one = judged, of.candidate
    assert (one.feasible, logistic.feasible) == (True, True)
    assert one.quality - one.on_time > 1  # late answers cost the cascade something
    at_objective = asked.call_args.kwargs["gap"]("cascade", "logistic")
    assert at_objective.value == pytest.approx(one.quality - logistic.quality)
    assert at_objective.interval.low < at_objective.value < at_objective.interval.high


def _gaps(low, high):
    """Differences of the cascade and each model, moved by nothing that late answers cost."""
    one = paired_difference(*_two(logistic=2.0, linear_svm=2.0).values(), "roc_auc")
    middle = (low + high) / 2
    one = replace(
        one, metric="cost_per_1000_difference", value=middle, interval=Interval(low, high)
    )
    return lambda *_: {("cascade", model): one for model in ("logistic", "linear_svm")}


def test_a_cascade_over_the_objective_is_struck_out_with_its_number_and_what_would_help():
    app = _opened(
        _paired(**PARTS),
        service_ms={"logistic": 20, "linear_svm": 60},
        query=CASCADE | {"p99": "19"},
    )
    assert not app.exception
    table = _table(app, LIMITS)
    assert table["model"][2].startswith("~~Cascade: ")
    assert table["why not"][2].endswith(", objective 19 ms")
    assert "No model meets the limits.** Logistic regression is closest" in _words(app)
    assert "It would meet them with an objective of" in _words(app)


def test_the_cascade_is_compared_with_the_recommended_model_on_the_same_rows():
    scores = _paired(**PARTS)
    app = _opened(scores, service_ms=CHEAP, query=CASCADE | {"rule": "min_cost"})
    table = _table(app, PAIRS)
    names = list(table["first minus second"])
    assert names[0] == "Logistic regression minus Linear SVM"
    assert all(name.startswith("Cascade minus ") for name in names[1:])
    assert len(names) in {2, 3}


def test_the_paired_difference_of_a_cascade_is_counted_on_joint_rows():
    scores = _paired(**PARTS)
    scenario = _scenario(scores)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        of = cascade_row.row(scenario, scores)
        pairs_of = cascade_row.pair_differences(scenario, scores, of, "recall")
        point = latency_figures.points(scenario, scores)["logistic"].point
    one = pairs_of["cascade", "logistic"]
    first, second = scores["logistic"], scores["linear_svm"]
    sent = (first.y_score >= 0.2) & (first.y_score < 0.6)
    alerted = np.where(sent, second.y_score >= 0.5, first.y_score >= 0.6)
    plain = first.y_score >= point.threshold
    positive = first.y_true == 1
    assert one.value == pytest.approx(alerted[positive].mean() - plain[positive].mean())
    assert one.disagreements == (alerted != plain).sum()
    assert cascade_row.pair_differences(scenario, scores, of, "roc_auc") == {}


def test_the_cascade_is_one_more_point_of_both_charts_and_takes_part_in_dominance():
    app = _opened(_paired(**PARTS), service_ms=CHEAP, query=CASCADE)
    left, right = app.get("plotly_chart")
    for chart in (left, right):
        spec = json.loads(chart.proto.spec)
        texts = [str(trace.get("text")) for trace in spec["data"]]
        assert any("Cascade" in text for text in texts)
        assert "Cascade" in chart.proto.alt
    with _surroundings(_paired(**PARTS), CHEAP):
        app.segmented_control(key="pareto_quality_3").set_value(frontier.AUC).run()
    assert not app.exception
    assert "A cascade cannot be placed by ROC AUC" in _words(app)
    assert "Cascade" not in app.get("plotly_chart")[0].proto.alt


def test_a_cascade_whose_times_are_not_known_says_so():
    app = _opened(_paired(**PARTS), service_ms={"logistic": 2}, query=CASCADE)
    assert not app.exception
    table = _table(app, LIMITS)
    assert table["p99"][2] == "–"
    assert "not been measured" in table["why not"][2]


# Every two models


def test_every_two_models_are_compared_on_the_same_rows():
    scores = _two(logistic=2.0, linear_svm=2.2, tree=1.5, knn=1.8)
    table = _table(_opened(scores), PAIRS)
    assert len(table) == 6
    assert table["first minus second"][0] == "Logistic regression minus Linear SVM"


def test_the_difference_shown_is_the_paired_one():
    scores = _two(**APART)
    table = _table(_opened(scores, query={"rule": "min_cost"}), PAIRS)
    scenario = replace(default_scenario("breast_cancer"), models=tuple(scores), focus="logistic")
    ((pair, found),) = latency_figures.pair_differences(scenario, scores).items()
    assert table["difference"][0] == pairs._row(scenario, pair, found)["difference"]
    choices = latency_figures.points(scenario, scores)
    costs = [
        key_figures(choices[model].point, scenario.costs)["cost_per_1000"].value for model in pair
    ]
    assert found.value == pytest.approx(costs[0] - costs[1])


def test_that_nothing_is_corrected_for_many_pairs_is_said():
    words = _words(_opened(_two(logistic=2.0, linear_svm=2.2, tree=1.5)))
    assert "Each interval is for its own pair" in words
    assert "nothing is corrected" in words


def test_a_difference_whose_interval_includes_zero_names_the_simpler_model():
    found = paired_difference(*_two(logistic=2.0, linear_svm=2.0).values(), "roc_auc")
    around_zero = replace(found, interval=Interval(-0.1, 0.1))
    words = pairs.verdict(("linear_svm", "logistic"), around_zero)
    assert words == "not told apart; Logistic regression is simpler"


@pytest.mark.parametrize(
    ("metric", "value", "words"),
    [
        ("cost_per_1000_difference", -5.0, "Logistic regression costs less"),
        ("cost_per_1000_difference", 5.0, "Linear SVM costs less"),
        ("recall_difference", 5.0, "Logistic regression is higher"),
        ("recall_difference", -5.0, "Linear SVM is higher"),
    ],
)
def test_the_side_of_a_difference_is_said(metric, value, words):
    found = paired_difference(*_two(logistic=2.0, linear_svm=2.0).values(), "roc_auc")
    clear = replace(found, metric=metric, value=value, interval=Interval(value - 1, value + 1))
    assert pairs.verdict(("logistic", "linear_svm"), clear) == words


def test_a_difference_is_pinned_into_the_board_that_is_open(tmp_path):
    scores, times = _two(**APART), {"logistic": 2, "linear_svm": 3}
    with review_desk(tmp_path) as desk, _surroundings(scores, times):
        models = tuple(scores)
        desk.session.scenario = replace(
            default_scenario("breast_cancer"), models=models, focus="logistic"
        )
        with patch.object(cached, "scores", lambda _, model: scores[model]):
            desk.app = AppTest.from_file(PAGE, default_timeout=300)
            desk.app.session_state["session"] = desk.session
            desk.run().press("pin_comparison")
        (pin,) = desk.now().answer.evidence
    assert (pin.model, pin.against, pin.metric) == (*models, "cost_per_1000_difference")
    assert "is pinned into" in desk.words()


def test_the_pinning_opens_with_the_figure_that_the_table_shows():
    memory = {pairs.POPOVER: True, "pairs_metric": "roc_auc"}
    with (
        patch.object(state, "widget", memory.get),
        patch.object(state, "set_widget", memory.__setitem__),
    ):
        pairs._opened()
    assert memory["comparison_metric"] == "roc_auc"


def test_one_model_has_nobody_to_be_compared_with():
    app = _opened({"logistic": made_scores()})
    assert not app.exception
    assert "A difference takes two models with scores." in _words(app)


# Quality against time and money


def test_a_p99_without_an_upper_limit_keeps_the_lower_arm_of_its_bar():
    scores = _two(**APART)
    scenario = _scenario(scores, cascade=None)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        found = latency_figures.response_of(scenario, "logistic")
        endless = Interval(found.p99.value_ms / 2, math.inf)
        left_open = Mock(of_quantile=Mock(return_value=endless))
        p99 = replace(found.p99, uncertainty=left_open)
        one = latency_figures.candidates(scenario, scores)[0]
        with patch.object(latency_figures, "response_of", return_value=replace(found, p99=p99)):
            place = placing.place(scenario, scores, one, frontier.ON_TIME)
    assert place.p99_interval == endless


def test_a_fleet_that_costs_next_to_nothing_per_prediction_shows_its_digits():
    scores = _two(**APART)
    scenario = _scenario(scores, cascade=None, server_cost_per_month=0.01)
    with patch.object(cached, "profile", _profiles(CHEAP)):
        one = latency_figures.candidates(scenario, scores)[0]
        shown = limits._fleet(scenario, one)["per 1,000 predictions"]
    # A server at a cent a month, at 20 requests a second of a month of 30.4375 days.
    assert shown == f"${1000 * 0.01 / (20 * 30.4375 * 86_400):.9f}" == "$0.000000190"


def test_the_dominated_model_is_named_with_who_beats_it_and_in_what():
    app = _opened(_two(**APART), service_ms={"logistic": 3, "linear_svm": 2})
    assert not app.exception
    assert "Logistic regression is dominated: Linear SVM is better in" in _words(app)


def test_each_chart_says_in_words_what_it_shows():
    app = _opened(_two(**APART), service_ms={"logistic": 2, "linear_svm": 3})
    charts = [chart.proto.alt for chart in app.get("plotly_chart")]
    assert len(charts) == 2
    both = "Logistic regression and Linear SVM are on the frontier of effective cost and p99"
    assert charts[0].startswith(f"At the 1 server set, {both}")
    assert charts[1].startswith("By the estimate, at 20 requests/s: Logistic regression needs")
    assert "At the fleet each needs, Linear SVM is on the frontier of" in charts[1]
    titles = [_axes(chart) for chart in app.get("plotly_chart")]
    assert titles[0] == [
        "p99 at the 1 server set, ms",
        "effective cost per 1,000 at the 1 server set",
    ]
    assert titles[1][0].startswith("cost of the fleet each needs")
    assert titles[1][1] == "effective cost per 1,000 at that fleet"


def test_both_charts_have_bars_for_every_model_whatever_fleet_it_needs():
    times = {"logistic": 2, "linear_svm": 30}
    app = _opened(_two(**APART), service_ms=times, query={"rps": "60", "p99": "75"})
    assert "Linear SVM needs 3 servers" in _words(app)
    data = json.loads(app.get("plotly_chart")[1].proto.spec)["data"]
    bars = [trace["error_y"] for trace in data if "error_y" in trace]
    assert [bar.get("visible", True) for bar in bars] == [True, True]


def test_a_model_that_no_fleet_is_enough_for_has_no_place_in_money_and_is_not_dominated_there():
    app = _opened(_two(**APART), service_ms={"logistic": 2, "linear_svm": 30})
    left, right = (chart.proto.alt for chart in app.get("plotly_chart"))
    assert "Linear SVM is dominated" in left
    assert "Linear SVM has no cost of a fleet and no place in money: no number of" in right
    assert "dominated" not in right


def test_where_the_paired_interval_includes_zero_dominance_is_by_the_point_estimates():
    scores = {
        model: replace(
            one,
            y_score=one.y_score + np.random.default_rng(place).normal(0, 0.1, size=400),
            is_probability=False,
            dataset_version="noisy",
        )
        for place, (model, one) in enumerate(_two(logistic=2.0, linear_svm=2.0).items())
    }
    areas = {model: roc_auc(cached.sweep(one)) for model, one in scores.items()}
    ahead, behind = sorted(areas, key=areas.__getitem__, reverse=True)
    times = {ahead: 2, behind: 3}
    app = _opened(scores, service_ms=times)
    with _surroundings(scores, times):
        app.segmented_control(key="pareto_quality_3").set_value(frontier.AUC).run()
    left = app.get("plotly_chart")[0].proto.alt
    better = f"{MODELS[ahead].title} is better in ROC AUC (by the point estimates only"
    assert f"{MODELS[behind].title} is dominated: {better}" in left
    apart = _opened(_two(**APART), service_ms={"logistic": 3, "linear_svm": 2})
    assert "point estimates only" not in apart.get("plotly_chart")[0].proto.alt


def test_models_that_cannot_be_placed_are_listed_by_reason():
    left_out = [
        Candidate(
            model=name,
            title=name.title(),
            simplicity=1,
            quality=1.0,
            on_time=1.0,
            p99_ms=float("nan"),
            feasible=False,
            reason=reason,
        )
        for name, reason in (("a", "slow"), ("b", "unknown"), ("c", "slow"))
    ]
    assert frontier_words.unplaced_words(left_out) == [
        "A and C cannot be placed: slow.",
        "B cannot be placed: unknown.",
    ]


# One model studied


def _explained(**changes):
    found = {
        "kind": "additive",
        "model": "logistic",
        "row": 7,
        "fold": 0,
        "y_true": 1,
        "score": 0.051104,
        "unit": "log-odds",
        "base": 0.0,
        "total": 0.0,
        "parts": (),
        "steps": (),
        "leaf": "",
        "explain_ms": 2.29,
        "score_ms": 6.37,
        "calls": 1,
    }
    return Explanation(**(found | changes))


def _focus(threshold):
    of = Mock(title="Logistic regression", words=Mock(positive="default"))
    of.choice.point.threshold = threshold
    return of


def test_a_score_that_is_not_the_threshold_never_reads_like_it():
    words = explanation.case_words(_focus(0.051149), _explained())
    assert words.endswith("scores it 0.05110, and the threshold is 0.05115: missed.")
    same = explanation.case_words(_focus(0.051104), _explained())
    assert same.endswith("scores it 0.0511, and the threshold is 0.0511: alerted, rightly.")


def test_an_explanation_that_takes_less_than_the_score_says_that_it_comes_on_top_of_it():
    words = explanation.price_words(_focus(0.5), _explained())
    assert "beside the score, which takes 6.37 ms (one case through the whole pipeline)" in words
    assert "takes 2.29 ms more: it prepares the case anew" in words
    assert "Together that is 8.66 ms" in words
    tried = explanation.price_words(_focus(0.5), _explained(kind="one at a time", calls=24))
    assert "it scores 24 altered cases through the whole pipeline, in one call" in tried


def test_without_scores_of_who_answers_late_ones_the_recommendation_says_scores_are_missing():
    scores = _paired(**PARTS)
    scenario = _scenario([*scores, "tree"], late="tree")
    with patch.object(cached, "profile", _profiles(CHEAP)):
        of = cascade_row.row(scenario, scores)
        candidates = latency_figures.candidates(scenario, scores)
        said = [
            cascade_row.recommendation(scenario, scores, candidates, one).words
            for one in (of, None)
        ]
    wanted = "late answers, which are those of Decision tree, have no scores yet, so no cost"
    assert all(wanted in words for words in said)


@pytest.mark.parametrize(
    ("field", "typed", "said", "used"),
    [
        ("servers", 0, "Servers: 0 is below the smallest value; 1 is used.", 1),
        ("servers", 2.4, "Servers: 2.4 cannot be used, servers are whole; 2 is used.", 2),
        ("objective", -5, "p99 objective: -5 ms is below the smallest value; 0.001 ms", 0.001),
        ("rate", 2e6, "Arrival rate: 2,000,000 requests/s is above the largest value; ", 1e6),
        ("rate", None, "Nothing was typed: Arrival rate stays at 20 requests/s.", 20),
        ("servers", None, "Nothing was typed: Servers stays at 1.", 1),
    ],
)
def test_a_number_that_cannot_be_used_is_told_beside_the_fields_with_what_is_used(
    field, typed, said, used
):
    scores, times = _two(**APART), {"logistic": 2, "linear_svm": 30}
    app = _opened(scores, service_ms=times)
    key = f"models_{field}"
    with _surroundings(scores, times):
        app.number_input(key=key).set_value(typed).run()
        assert not app.exception
        assert said in _words(app)
        assert not app.session_state["session"].notes
        serving = app.session_state["session"].scenario.serving
        now = {
            "servers": serving.servers,
            "objective": serving.objective_ms,
            "rate": serving.arrival_rate_per_s,
        }[field]
        assert (now, type(now)) == (used, type(used)) or now == pytest.approx(used)
        assert app.number_input(key=key).value == used
        assert not app.number_input(key=key).proto.has_min
        app.number_input(key=key).set_value(7).run()
        assert said not in _words(app)
