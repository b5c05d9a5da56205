"""The studies of the Models page: offered before they begin, watched, and told in words."""

from dataclasses import dataclass, fields, is_dataclass
from unittest.mock import patch

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from pages.ui import cached, scoring
from pages.ui.charts import studies as charts
from pages.ui.charts import style
from simulator.datasets import load
from simulator.explanation import Part
from simulator.job_state import JobView
from simulator.scenario import default_scenario
from simulator.study_points import bare, difference, scored_points
from simulator.study_request import STUDIES, StudyRequest
from simulator.study_worker import make
from tests.support.made_scores import made_scores

ROWS, MODEL = 600, "one_rule"
PARTS = {
    "learning_curve": "learning_curve",
    "importance": "importance",
    "explanation": "explanation",
    "features": "features",
}


def script(part):
    return f"""
from pages.ui import scoring, state
from pages.ui.studies import {part} as part
state.follow_address()
current = state.session().scenario
part.show(current, scoring.ready(current))
"""


@pytest.fixture(scope="module")
def data():
    return load("binormal", max_rows=ROWS)


@pytest.fixture
def scores(data):
    from simulator.scores import out_of_fold

    return {MODEL: out_of_fold(data, MODEL)}


@pytest.fixture
def stored(data, tmp_path, monkeypatch):
    """What a worker would have left in the cache."""
    monkeypatch.setenv("WHITEBOARD_CACHE", str(tmp_path))
    cached._computed.clear()
    cached._bulky.clear()

    def make_all(study, row=None):
        request = StudyRequest(study, "binormal", ROWS, MODEL, row=row)
        for item in request.items:
            make(request, data, item, lambda *_: None)

    return make_all


@dataclass
class StandIn:
    """A job runner that starts nothing."""

    view: JobView | None = None
    request: StudyRequest | None = None
    cancelled: bool = False

    def start(self, request, owner):
        self.request = request
        self.owner = owner
        self.view = JobView("running", "10%", 3, 25, "One-question rule on 10%", 2.0, 0, (), {})
        return self

    def job(self, _owner):
        return self if self.view is not None else None

    def snapshot(self):
        return self.view

    def cancel(self):
        self.cancelled = True
        self.view = JobView("cancelled", None, 3, 25, "Cancelled.", 2.0, 0, (), {})


def opened(part, scores, runner=None, **query):
    app = AppTest.from_string(script(part), default_timeout=300)
    asked = {"data": "binormal", "models": MODEL, "focus": MODEL, "rows": str(ROWS)} | query
    for key, value in asked.items():
        app.query_params[key] = value
    return app, (runner or StandIn(), scores)


def run(app, inside, change=lambda app: app):
    runner, scores = inside
    with (
        patch.object(scoring, "ready", return_value=scores),
        patch.object(cached, "runner", return_value=runner),
    ):
        return change(app).run()


def words(app):
    parts = [*app.markdown, *app.caption, *app.error]
    return "\n".join(part.value.replace("\\", "") for part in parts)


def button(app, label):
    return next(one for one in app.button if one.label == label)


@pytest.mark.parametrize("part", PARTS)
def test_a_study_says_what_it_shows_and_how_many_fits_it_takes_and_begins_nothing(
    part, scores, stored
):
    app, inside = opened(part, scores)
    run(app, inside)
    assert not app.exception
    assert "Shows " in words(app)
    assert "fit" in words(app)
    assert inside[0].request is None
    assert button(app, "Start")


@pytest.mark.parametrize("part", PARTS)
def test_start_asks_for_exactly_this_study_under_an_owner_of_its_own(part, scores, stored):
    app, inside = opened(part, scores)
    run(app, inside)
    run(app, inside, lambda app: button(app, "Start").click())
    assert inside[0].request.study == PARTS[part]
    assert (inside[0].request.dataset, inside[0].request.rows) == ("binormal", ROWS)
    assert inside[0].owner.endswith(f":study:{PARTS[part]}")


def test_a_running_study_shows_progress_and_can_be_cancelled(scores, stored):
    app, inside = opened("learning_curve", scores)
    run(app, inside)
    run(app, inside, lambda app: button(app, "Start").click())
    assert "nobody looks at ends after half a minute" in words(app)
    run(app, inside, lambda app: button(app, "Cancel").click())
    assert inside[0].cancelled
    assert "Cancelled." in words(app)
    assert button(app, "Start again")


def test_a_study_that_failed_says_why(scores, stored):
    runner = StandIn()
    app, inside = opened("importance", scores, runner)
    run(app, inside)
    run(app, inside, lambda app: button(app, "Start").click())
    runner.view = JobView(
        "failed", None, 0, 5, "It ran out of memory.", 1.0, 0, (), {"importance": "It ran out."}
    )
    run(app, inside)
    assert [error.value for error in app.error] == ["It ran out of memory."]
    assert button(app, "Start again")


def test_a_job_for_another_scenario_is_not_taken_for_this_one(scores, stored):
    runner = StandIn()
    app, inside = opened("importance", scores, runner)
    runner.start(StudyRequest("importance", "spam", 500, "tree"), "somebody")
    run(app, inside)
    assert button(app, "Start")


@pytest.mark.parametrize("part", ["learning_curve", "importance", "features"])
def test_every_figure_has_its_sentence_and_the_same_words_for_a_screen_reader(part, scores, stored):
    stored(PARTS[part])
    app, inside = opened(part, scores)
    run(app, inside)
    assert not app.exception
    assert not app.error
    assert app.get("plotly_chart")
    for chart in app.get("plotly_chart"):
        assert len(chart.proto.alt) > 20
        assert chart.proto.alt in words(app)


def test_the_learning_curve_claims_a_gain_only_where_the_interval_excludes_zero(scores, stored):
    stored("learning_curve")
    app, inside = opened("learning_curve", scores)
    run(app, inside)
    assert "do not show that more data helps" in words(app)
    assert "more data still helps" not in words(app)
    assert "stratified sample of each training fold" in words(app)


def test_importance_says_that_columns_share_it_and_that_noise_does_not_matter(scores, stored):
    stored("importance")
    app, inside = opened("importance", scores)
    run(app, inside)
    assert "score matters most" in words(app)
    assert "3 columns are not shown to matter" in words(app)
    assert "share their importance" in words(app)


def test_an_explained_case_names_outcome_reasons_and_price(scores, stored):
    row = int(scores[MODEL].row[0])
    stored("explanation", row)
    app, inside = opened("explanation", scores)
    run(app, inside)
    run(app, inside, lambda app: app.radio(key="explained_case").set_value("row"))
    run(app, inside)
    assert not app.exception
    assert f"Row {row} is" in words(app)
    assert "score is at most" in words(app)
    assert "training cases came the same way" in words(app)
    assert "price of interpretability" in words(app)


def test_a_case_that_does_not_exist_is_said_in_words(scores, stored):
    app, inside = opened("explanation", scores, rule="precision_at_least", target="0.999")
    run(app, inside)
    assert "no place" in words(app)


def test_a_group_pays_or_is_not_shown_to_pay_and_the_best_set_is_named(scores, stored):
    stored("features")
    app, inside = opened("features", scores)
    run(app, inside)
    assert "The score adds" in words(app)
    assert "worth its price" in words(app)
    assert "Noise adds $0 per 1,000 [$0, $0] and costs $5.00: not worth its price" in words(app)
    assert "Build with The score" in words(app)
    assert "Prices and look-up times are assumed" in words(app)


def test_an_edited_price_is_taken_without_another_fit(scores, stored):
    stored("features")
    app, inside = opened("features", scores)
    run(app, inside)
    price = "assumed_price_per_1000_binormal_score"
    run(app, inside, lambda app: app.number_input(key=price).set_value(900000.0))
    assert "costs $900,000: not worth its price" in words(app)
    assert "Build with no features" in words(app)
    assert inside[0].request is None


def test_limits_rule_sets_out_and_the_one_that_binds_is_named(scores, stored):
    stored("features")
    app, inside = opened("features", scores)
    run(app, inside)
    price = "feature_limit_price_binormal"
    run(app, inside, lambda app: app.number_input(key=price).set_value(0.5))
    assert "The price limit of $0.500 binds" in words(app)


def test_an_order_of_look_ups_changes_the_time_and_says_so(scores, stored):
    stored("features")
    app, inside = opened("features", scores)
    run(app, inside)
    run(app, inside, lambda app: app.radio(key="lookup_order").set_value("sequence"))
    assert "Look-ups run one after another" in words(app)


def test_a_p99_below_its_p50_is_said_in_words_and_nothing_is_drawn(scores, stored):
    stored("features")
    app, inside = opened("features", scores)
    run(app, inside)
    p99 = "assumed_p99_ms_binormal_noise"
    run(app, inside, lambda app: app.number_input(key=p99).set_value(1.0))
    assert not app.exception
    (error,) = app.error
    assert "p99 of Noise must be at least its p50" in error.value.replace("\\", "")
    assert not app.get("plotly_chart")


def test_words_of_the_data_stay_text_in_a_chart():
    part = Part(feature="<a href='x'>f</a>", value="<b>1</b>", typical="2", effect=0.5)
    figure = charts.effect_bars([part], "score")
    assert "<a" not in str(figure.data[0].y)
    assert "<b>" not in str(figure.data[0].y)


def test_sets_over_the_budget_are_faded_and_marked_and_the_chosen_one_is_ringed():
    dots = [
        charts.SetDot("cheap", 1.0, 100.0, "", chosen=True),
        charts.SetDot("slow", 90.0, 50.0, "p99 90.0 ms of 20.0 ms", chosen=False),
    ]
    figure = charts.set_dots(dots, style.model_ink(0, "LR"), "$")
    over, within = figure.data[0], figure.data[1]
    assert (over.name, over.marker.symbol, list(over.x)) == ("over the budget", "x", [90.0])
    assert (within.name, list(within.x)) == ("within the budget", [1.0])
    assert figure.data[2].marker.symbol == "circle-open"
    assert "p99 90.0 ms of 20.0 ms" in over.text[0]


def test_all_studies_have_a_part():
    assert set(PARTS.values()) == set(STUDIES)


def test_a_median_near_zero_is_said_in_words_and_nothing_is_drawn(scores, stored):
    stored("features")
    app, inside = opened("features", scores)
    run(app, inside)
    p50 = "assumed_p50_ms_binormal_noise"
    run(app, inside, lambda app: app.number_input(key=p50).set_value(1e-300))
    assert not app.exception
    (error,) = app.error
    assert "p50 of Noise must be 0" in error.value.replace("\\", "")


def held(kept):
    """Bytes of the arrays that a value holds, however deep."""
    if isinstance(kept, np.ndarray):
        return kept.nbytes
    if isinstance(kept, dict):
        return sum(held(one) for one in kept.values())
    if isinstance(kept, list | tuple):
        return sum(held(one) for one in kept)
    if is_dataclass(kept):
        return sum(held(getattr(kept, field.name)) for field in fields(kept))
    return 0


@pytest.mark.parametrize("part", ["learning_curve", "importance", "features"])
def test_what_is_kept_of_a_study_for_long_holds_no_scores(part, scores, stored):
    stored(PARTS[part])
    made, bulky, computed = {}, {}, cached.computed

    def kept(kind, key, make):
        made[kind] = computed(kind, key, make)
        return made[kind]

    def lent(kind, key, make):
        bulky[kind, key] = make()
        return bulky[kind, key]

    app, inside = opened(part, scores)
    with patch.object(cached, "computed", kept), patch.object(cached, "bulky", lent):
        run(app, inside)
    assert not app.exception
    assert made
    assert bulky
    assert sum(map(held, bulky.values())) > ROWS * 8
    assert sum(map(held, made.values())) == 0


def test_points_without_their_scores_are_not_compared():
    found = scored_points(default_scenario("binormal"), {"a": made_scores()})["a"]
    assert bare(found).roc_auc == found.roc_auc
    with pytest.raises(ValueError, match="needs the scores of both, got a bare point"):
        difference(found, bare(found), "roc_auc", default_scenario("binormal"))
