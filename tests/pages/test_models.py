"""The Models page shows what was measured and what each model is for, and names no winner."""

from unittest.mock import patch

from streamlit.testing.v1 import AppTest

from pages.ui import model_view, scoring
from simulator.intervals import Interval
from simulator.measured import Measured
from simulator.models import MODELS
from simulator.scenario import default_scenario
from tests.support.made_scores import made_scores
from tests.support.server import ROOT


def _opened(scores):
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    app.query_params["data"] = "breast_cancer"
    app.query_params["models"] = "logistic,linear_svm"
    with patch.object(scoring, "ready", return_value=scores):
        app.run()
        return app.switch_page("pages/explore/models.py").run()


def _words(app):
    parts = [*app.markdown, *app.warning, *app.error, *app.subheader]
    return "\n".join(part.value.replace("\\", "") for part in parts)


def _cells(app):
    return app.table[0].proto.styler.display_values


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
    assert len(app.table) == 1
    assert "margins, not probabilities" in _words(app)


def test_no_model_is_called_better_from_separate_intervals():
    words = _words(_opened({"logistic": made_scores(), "linear_svm": made_scores("linear_svm")}))
    assert "paired comparison" in words
    assert "wins" not in words


def test_accuracy_stands_beside_the_majority_accuracy():
    app = _opened({"logistic": made_scores()})
    names = list(app.table[0].value.columns)
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
