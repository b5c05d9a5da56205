"""The Diagnostics page draws every view in words and figures, and says what it cannot draw."""

from unittest.mock import patch

import pytest
from streamlit.testing.v1 import AppTest

from pages.ui import scoring
from pages.ui.diagnostics import rules
from pages.ui.diagnostics.view import View
from simulator.decision import HeldOut
from simulator.scenario import default_scenario
from tests.support.made_scores import made_scores
from tests.support.server import ROOT

TABS = ["Calibration", "Decision curve", "Lift and gains", "Choosing a threshold", "Uncertainty"]
QUERY = {"data": "breast_cancer", "models": "logistic,random_forest", "focus": "logistic"}


def _opened(scores, tab="Calibration", **query):
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=300)
    for key, value in (QUERY | query).items():
        app.query_params[key] = value
    with patch.object(scoring, "ready", return_value=scores):
        app.run()
        app.session_state["diagnostics_tab"] = tab
        return app.switch_page("pages/explore/diagnostics.py").run()


def _both(**settings):
    return {
        "logistic": made_scores("logistic", **settings),
        "random_forest": made_scores("random_forest", seed=1, **settings),
    }


def _words(app):
    parts = [*app.markdown, *app.warning, *app.error, *app.subheader]
    return "\n".join(part.value.replace("\\", "") for part in parts)


@pytest.mark.parametrize("tab", TABS)
def test_every_tab_draws_without_an_exception(tab):
    app = _opened(_both(), tab)
    assert not app.exception
    assert not app.error


@pytest.mark.parametrize("tab", TABS)
def test_every_figure_has_its_sentence_and_the_same_words_for_a_screen_reader(tab):
    app = _opened(_both(), tab)
    words = _words(app)
    for chart in app.get("plotly_chart"):
        assert len(chart.proto.alt) > 20
        assert chart.proto.alt in words


@pytest.mark.parametrize("tab", TABS)
def test_a_deployed_prevalence_draws_without_an_exception(tab):
    app = _opened(_both(), tab, prevalence="0.01")
    assert not app.exception


@pytest.mark.parametrize("tab", TABS)
def test_margins_are_never_taken_for_probabilities(tab):
    margins = {"logistic": made_scores("logistic", is_probability=False)}
    app = _opened(margins, tab, models="logistic")
    assert not app.exception
    assert "as trained" not in _words(app)


def test_margins_are_said_to_be_no_probabilities():
    margins = {"logistic": made_scores("logistic", is_probability=False)}
    assert "only the recalibrated ones are probabilities" in _words(_opened(margins))
    assert "margins" in _words(_opened(margins, "Decision curve"))
    assert "not probabilities" in _words(_opened(margins, "Choosing a threshold"))


@pytest.mark.parametrize("tab", TABS)
def test_one_class_is_said_in_words(tab):
    app = _opened({"logistic": made_scores(positives=0, negatives=50)}, tab)
    assert not app.exception
    assert len(app.error) == 1


def test_no_scores_at_all_are_said_in_words():
    app = _opened({})
    assert not app.exception
    assert "nothing to draw" in _words(app)


def test_the_focus_can_be_changed_and_stays_with_the_scenario():
    scores = _both()
    app = _opened(scores, "Uncertainty")
    with patch.object(scoring, "ready", return_value=scores):
        app.radio(key="diagnostics_focus").set_value("random_forest").run()
    assert "Random forest: ROC AUC" in _words(app)


def test_uncertainty_says_positives_interval_method_replicates_and_seed():
    words = _words(_opened(_both(), "Uncertainty", seed="7"))
    assert "It rests on 120 cancers and 280 other breast masses" in words
    assert "about 480 cancers and 1,120 others would halve the interval" in words
    assert "DeLong" in words
    assert "1,000 resamples" in words
    assert "seed 7" in words


def test_a_rule_that_cannot_be_met_says_why_instead_of_a_number():
    words = _words(
        _opened(
            {"logistic": made_scores(separation=-2, is_probability=False)},
            "Choosing a threshold",
            rule="precision_at_least",
            target="0.99",
            prevalence="0.001",
        )
    )
    assert "has no place" in words
    assert "No threshold reaches precision" in words


def test_choice_and_report_on_the_same_rows_are_shown_apart():
    words = _words(_opened(_both(), "Choosing a threshold"))
    assert "played no part in the choice" in words


def test_class_weights_are_said_to_distort_probabilities():
    words = _words(_opened(_both(balance="class_weight"), balance="class_weight"))
    assert "training balance" in words
    assert "exact only for calibrated scores" in words


def test_one_positive_has_no_interval_and_no_promise_to_halve_it():
    words = _words(_opened({"logistic": made_scores("logistic", positives=1)}, "Uncertainty"))
    assert "It rests on 1 cancer and" in words
    assert "too few for an interval" in words
    assert "halve" not in words


def test_a_lift_below_one_is_not_called_more_common():
    backwards = {"logistic": made_scores(separation=-2, is_probability=False)}
    words = _words(_opened(backwards, "Lift and gains", models="logistic", rule="recall_at_least"))
    assert "this many times as common among alerts as among all" in words
    assert "more common" not in words


def test_a_choice_that_flatters_nothing_is_said_to_cost_as_much():
    held = HeldOut(
        "min_cost", None, None, (0.3, 0.3), 12.0, 12.0, "expected_cost", 0.012, 0.012, ""
    )
    shown = View(default_scenario("breast_cancer"), "logistic", {}, {}, {})
    words = rules.gap_words(shown, held)
    assert "cost as much as on the rows it was chosen on" in words
    assert "The 2 thresholds are all 0.300" in words
