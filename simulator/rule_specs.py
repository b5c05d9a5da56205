"""Turns the id of a rule into its words, its target and what it needs."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["RULES", "ParameterSpec", "RuleSpec"]


@dataclass(frozen=True)
class ParameterSpec:
    """The target of a rule.

    Parameters
    ----------
    name : str
        In words.
    unit : str
        "share" (in [0, 1]) or "".
    low, high, default : float
        Allowed range, both ends included, and the value used when none is given.
    """

    name: str
    unit: str
    low: float
    high: float
    default: float


@dataclass(frozen=True)
class RuleSpec:
    """A way to choose a threshold.

    Parameters
    ----------
    id : str
        Stable; used in links.
    label : str
        For a button.
    words : str
        What it does, in one sentence.
    parameter : ParameterSpec or None
        Its target.
    needs_probability : bool
        Whether scores must be probabilities.
    needs_capacity : bool
        Whether reviews and cases per day must be known.
    metric : str
        The figure that the rule is about, a property of operating points; "f_beta" takes the
        target. Higher is better unless `lower_is_better`.
    lower_is_better : bool
        Direction of `metric`.
    """

    id: str
    label: str
    words: str
    parameter: ParameterSpec | None = None
    needs_probability: bool = False
    needs_capacity: bool = False
    metric: str = "expected_cost"
    lower_is_better: bool = False


_ALL = (
    RuleSpec(
        "min_cost",
        "Lowest cost",
        "The threshold with the lowest expected cost on these scores.",
        lower_is_better=True,
    ),
    RuleSpec(
        "bayes",
        "t* from costs",
        "The threshold t* that the costs alone demand; right when scores are calibrated.",
        needs_probability=True,
        lower_is_better=True,
    ),
    RuleSpec(
        "max_f_beta",
        "Highest F-beta",
        "The threshold with the highest F-beta: recall weighs beta times as much as precision.",
        ParameterSpec("beta", "", 0.1, 10.0, 1.0),
        metric="f_beta",
    ),
    RuleSpec(
        "recall_at_least",
        "Recall at least",
        "The highest threshold that still finds this share of the positives.",
        ParameterSpec("recall", "share", 0.01, 1.0, 0.8),
        metric="recall",
    ),
    RuleSpec(
        "precision_at_least",
        "Precision at least",
        "The most recall while this share of the alerts is right.",
        ParameterSpec("precision", "share", 0.0001, 1.0, 0.5),
        metric="precision",
    ),
    RuleSpec(
        "fpr_at_most",
        "False positive rate at most",
        "The most recall while at most this share of the negatives is alerted.",
        ParameterSpec("false positive rate", "share", 0.0, 1.0, 0.05),
        metric="false_positive_rate",
        lower_is_better=True,
    ),
    RuleSpec(
        "capacity",
        "Review capacity",
        "As many alerts as can be reviewed in a day.",
        needs_capacity=True,
        metric="alert_rate",
        lower_is_better=True,
    ),
    RuleSpec(
        "youden",
        "Youden's J",
        "The threshold where recall is furthest above the false positive rate.",
        metric="youden",
    ),
)

RULES: dict[str, RuleSpec] = {spec.id: spec for spec in _ALL}
