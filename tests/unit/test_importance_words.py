"""The sentence about importance claims only what the interval of each column shows."""

from dataclasses import replace
from types import SimpleNamespace

from pages.ui.studies.importance import importance_words
from pages.ui.studies.learning_curve import step_words
from simulator.importance_table import Importance
from simulator.intervals import Interval
from simulator.paired_values import PairedDifference

OF = SimpleNamespace(title="Tree")


def row(name, low, high):
    drop = (low + high) / 2
    return Importance(
        name=name,
        is_group=False,
        drop=drop,
        interval=Interval(low, high, 0.95, "made"),
        lowest=low,
        highest=high,
        cost=0.0,
        cost_interval=None,
    )


def test_a_column_that_matters_is_found_below_a_larger_fall_that_is_not_shown():
    words = importance_words(OF, [row("wide", -0.1, 0.3), row("sure", 0.04, 0.06)])
    assert words == (
        "Of those shown to matter, sure matters most to Tree: shuffled, the ROC AUC falls by "
        "0.0500 [0.0400, 0.0600]. 1 column is not shown to matter: the interval includes 0."
    )


def test_a_column_with_an_interval_below_0_is_not_said_to_include_0():
    columns = [row("a", 0.1, 0.2), row("b", -0.01, 0.01), row("c", -0.03, -0.01)]
    words = importance_words(OF, columns)
    assert words.startswith("a matters most to Tree:")
    assert "1 column is not shown to matter: the interval includes 0." in words
    assert words.endswith("1 column has its interval below 0: shuffled, the ROC AUC rises.")


def test_a_column_without_an_interval_is_not_said_to_include_0():
    bare = replace(row("b", 0.0, 0.0), interval=None)
    words = importance_words(OF, [row("a", 0.1, 0.2), bare])
    assert "includes 0" not in words


def test_a_step_without_an_interval_says_why():
    found = PairedDifference(
        metric="roc_auc_difference",
        first=0.5,
        second=1.5,
        value=-1.0,
        unit="",
        interval=None,
        reason="One row only.",
        rows=3,
        positives=1,
        disagreements=0,
    )
    words = step_words(OF, found, "ROC AUC", lambda value: f"{value:g}")
    assert words.endswith("changes by -1. One row only.")
    assert "includes 0" not in words


def test_no_column_matters_only_when_none_has_an_interval_above_0():
    words = importance_words(OF, [row("a", -0.1, 0.2), row("b", -0.01, 0.01)])
    assert words == "No single column is shown to matter to Tree on these rows."
