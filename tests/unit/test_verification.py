"""A pin computed again: the same, or what explains that it is not."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from simulator.figures import LABELS
from simulator.score_cache import library_versions
from simulator.sweep import sweep
from tests.support.boards import MOMENT
from tests.support.pinned import a_scenario, compared, pinned, scores_of, shifted
from whiteboard import evidence
from whiteboard.evidence import Evidence
from whiteboard.verification import renewed, verdict

LATER = MOMENT + timedelta(days=30)
OLDER = library_versions().replace("scikit-learn ", "scikit-learn 0.")


def gone(pin: Evidence) -> Evidence:
    document = evidence.to_dict(pin)
    scenario = json.loads(document["scenario"]) | {"dataset": "letters"}
    return evidence.from_dict(document | {"scenario": json.dumps(scenario)})


@pytest.mark.parametrize("metric", [*LABELS, "roc_auc", "average_precision"])
@pytest.mark.parametrize(
    "change",
    [{}, {"prevalence": 0.02}, {"rule": "recall_at_least", "parameter": 0.7}, {"rule": "capacity"}],
)
def test_every_figure_comes_out_as_it_was_pinned(metric, change):
    found = verdict(pinned(metric, a_scenario(**change)), scores_of)
    assert (found.kind, found.words) == ("same", "It comes out the same.")


@pytest.mark.parametrize("metric", ["cost_per_1000", "recall", "precision", "roc_auc"])
@pytest.mark.parametrize("scenario", [a_scenario(), a_scenario().by_hand(0.4)])
def test_every_difference_comes_out_as_it_was_pinned(metric, scenario):
    assert verdict(compared(metric, scenario), scores_of).kind == "same"


def test_a_sweep_is_enough_for_a_pin_of_one_model_and_too_little_for_two():
    def sweep_of(scenario, model):
        found = scores_of(scenario, model)
        return sweep(found.y_true, found.y_score)

    assert verdict(pinned("recall"), sweep_of).kind == "same"
    assert "needs the scores of both, row by row" in verdict(compared("recall"), sweep_of).words


def test_another_value_from_the_same_data_and_libraries_is_changed_with_both_figures():
    pin = pinned("roc_auc")
    found = verdict(pin, shifted(0.2))
    assert found.kind == "changed"
    assert found.value == found.now.value != pin.value
    assert f"It was {evidence.value_text(pin)}" in found.words
    assert f"comes out as {evidence.value_text(found.now)}" in found.words
    assert "The data and the libraries are those it was pinned with." in found.words


def test_a_change_too_small_for_the_screen_is_told_with_all_digits():
    pin = pinned("recall")
    found = verdict(replace(pin, value=pin.value + 1e-9), scores_of)
    assert found.kind == "changed"
    assert repr(pin.value) in found.words


def test_rounding_in_the_last_digits_is_the_same():
    pin = pinned("cost_per_1000")
    assert verdict(replace(pin, value=pin.value * (1 + 1e-13)), scores_of).kind == "same"
    assert verdict(replace(pin, value=pin.value * (1 + 1e-11)), scores_of).kind == "changed"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"claim": "Precision"}, "The pin calls it Precision, the scenario gives Recall."),
        ({"unit": ""}, "The pin's unit is none, the scenario gives share."),
        ({"threshold": None}, "The pin has no threshold, the scenario gives the threshold 0.4."),
        (
            {"threshold": 0.9},
            "The pin has the threshold 0.9, the scenario gives the threshold 0.4.",
        ),
    ],
)
def test_words_that_do_not_fit_the_figure_are_named(change, words):
    pin = pinned("recall", a_scenario().by_hand(0.4))
    found = verdict(replace(pin, **change), scores_of)
    assert found.kind == "changed"
    assert found.words.startswith(words)
    assert (found.value, found.now.claim) == (pin.value, "Recall")


def test_other_libraries_or_rows_do_not_explain_a_wrong_name():
    pin = pinned("recall", libraries=OLDER, data_version="0000", claim="Precision")
    found = verdict(pin, scores_of)
    assert (found.kind, found.words) == (
        "changed",
        "The pin calls it Precision, the scenario gives Recall. The figure comes out the same.",
    )


def test_a_threshold_of_a_figure_without_one_is_named():
    found = verdict(pinned("roc_auc", threshold=0.5), scores_of)
    assert found.words.startswith("The pin has the threshold 0.5, the scenario gives no threshold.")


def test_a_threshold_that_other_libraries_chose_is_explained_by_them():
    pin = pinned("recall", libraries=OLDER)
    found = verdict(replace(pin, threshold=pin.threshold / 2), scores_of)
    assert found.kind == "libraries"
    assert f"The pin has the threshold {pin.threshold / 2!r}, the scenario" in found.words
    assert "It was" not in found.words.split("It was pinned with")[0]


def test_an_interval_that_moved_is_a_change_though_the_value_stayed():
    pin = pinned("recall")
    wider = replace(pin, interval=replace(pin.interval, low=pin.interval.low - 0.01))
    assert verdict(wider, scores_of).kind == "changed"
    assert verdict(replace(pin, interval=None), scores_of).kind == "changed"


def test_another_value_with_other_libraries_names_which():
    found = verdict(pinned("roc_auc", libraries=OLDER), shifted(0.2))
    assert found.kind == "libraries"
    now = next(part for part in library_versions().split(", ") if part.startswith("scikit-learn"))
    assert f"It was pinned with {now.replace('learn ', 'learn 0.')}; here is {now}." in found.words
    assert "numpy" not in found.words


def test_the_way_scores_are_made_counts_as_a_library():
    older = library_versions().rsplit(" ", 1)[0] + " 1"
    found = verdict(pinned("roc_auc", libraries=older), shifted(0.2))
    assert (
        "It was pinned with version of the scores 1; here is version of the scores" in found.words
    )


def test_the_same_value_with_other_libraries_is_the_same():
    found = verdict(pinned("recall", libraries=OLDER), scores_of)
    assert found.kind == "same"
    assert "with scikit-learn" in found.words


def test_another_value_of_a_pin_that_kept_no_versions_claims_no_reason():
    found = verdict(pinned("roc_auc", libraries="", data_version=""), shifted(0.2))
    assert found.kind == "changed"
    assert "was not kept" in found.words


@pytest.mark.parametrize(("by", "words"), [(0.0, "comes out the same"), (0.2, "It was")])
def test_other_rows_are_said_whether_or_not_the_figure_moved(by, words):
    found = verdict(pinned("roc_auc", data_version="0000"), shifted(by))
    assert found.kind == "data"
    assert "The rows are not those it was pinned on" in found.words
    assert words in found.words


def test_a_pin_whose_data_set_is_gone_cannot_be_computed_and_keeps_its_figure():
    pin = gone(pinned("recall"))
    found = verdict(pin, scores_of)
    assert (found.kind, found.now, found.value, found.interval) == ("gone", None, None, None)
    assert found.words == (
        "It cannot be computed again: the data set 'letters' is no longer here. "
        "The figure stays as pinned."
    )


def test_a_figure_that_is_not_computed_here_is_gone():
    pin = replace(pinned("recall"), metric="luck")
    assert "no figure called 'luck' is computed here" in verdict(pin, scores_of).words


def test_a_rule_that_finds_no_point_any_more_is_gone_with_its_reason():
    pin = pinned("recall", a_scenario(rule="precision_at_least", parameter=0.9))

    def useless(scenario, model):
        made = scores_of(scenario, model)
        return replace(made, y_score=np.full(len(made), 0.5))

    found = verdict(pin, useless)
    assert found.kind == "gone"
    assert "No threshold reaches precision" in found.words


def test_a_model_that_refuses_the_training_balance_is_gone_not_waiting():
    scenario = a_scenario(models=("knn",), focus="knn", balance="class_weight")
    pin = replace(pinned("recall"), scenario=scenario, model="knn")
    assert verdict(pin, lambda *_: None).kind == "gone"


def test_missing_scores_are_waited_for_by_name():
    assert verdict(pinned("recall"), lambda *_: None).words == (
        "Waiting for the scores of Gradient boosting."
    )
    found = verdict(compared("recall"), lambda s, m: None if m == "logistic" else scores_of(s, m))
    assert (found.kind, found.words) == (
        "waiting",
        "Waiting for the scores of Logistic regression.",
    )


def test_a_renewed_pin_supersedes_the_old_one_which_stays():
    pin = pinned("roc_auc", libraries=OLDER)
    before = replace(pin)
    new = renewed(pin, verdict(pin, shifted(0.2)), LATER)
    assert (new.id, new.supersedes, new.section, new.created_at) == ("", "E1", "metrics", LATER)
    assert new.libraries == library_versions()
    assert new.value != pin.value
    assert pin == before
    assert verdict(new, shifted(0.2)).kind == "same"


def test_there_is_nothing_to_renew_in_a_figure_that_is_the_same_or_gone():
    pin = pinned("recall")
    with pytest.raises(ValueError, match="E1 need not be renewed: It comes out the same"):
        renewed(pin, verdict(pin, scores_of), LATER)
    with pytest.raises(ValueError, match="E1 cannot be renewed: It cannot be computed"):
        renewed(gone(pin), verdict(gone(pin), scores_of), LATER)
