"""The Diagnostics page draws every view in words and figures, and says what it cannot draw."""

from unittest.mock import patch

import pytest
from streamlit.testing.v1 import AppTest

from pages.ui import scoring
from tests.support.made_scores import made_scores
from tests.support.server import ROOT

TABS = ["Calibration", "Decision curve", "Lift and gains", "Choosing a threshold", "Uncertainty"]
QUERY = {"data": "breast_cancer", "models": "logistic,random_forest", "focus": "logistic"}


def _opened(scores, tab="Calibration", **query):
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
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
        app.get("segmented_control")[0].set_value("random_forest").run()
    assert "Random forest: ROC AUC" in _words(app)


def test_uncertainty_says_positives_interval_method_replicates_and_seed():
    words = _words(_opened(_both(), "Uncertainty", seed="7"))
    assert "It rests on 120" in words
    assert "about 480 would halve" in words
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
