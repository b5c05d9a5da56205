"""Turns the names of metrics in a sentence into ids, so that a number can find its metric."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from whiteboard.text.phrases import Hit, Phrases
from whiteboard.text.tokens import Token, word_set

__all__ = ["DURATIONS", "OTHER", "OTHER_AFTER", "QUALITY", "SHARES", "TITLES", "mentions"]

OTHER = "other"
"""Names that own the number beside them although no check is about them."""
OTHER_AFTER = "other after"
"""Names that own a number only when it stands right before them ("5% holdout")."""

_NAMES: dict[str, tuple[str, ...]] = {
    "precision": ("precision", "ppv", "positive predictive value"),
    "recall": (
        "recall", "sensitivity", "tpr", "tp rate", "true positive rate", "detection rate",
        "catch rate",
    ),
    "false_positive_rate": (
        "false positive rate", "fpr", "fp rate", "false alarm rate", "fall out",
    ),
    "alert_rate": ("alert rate", "alerting rate", "flag rate", "flagging rate", "review rate"),
    "accuracy": ("accuracy", "accurate", "acc"),
    "balanced_accuracy": ("balanced accuracy",),
    "roc_auc": (
        "auc", "roc auc", "auc roc", "auroc", "roc", "area under the roc curve",
        "area under the curve", "c statistic",
    ),
    "average_precision": (
        "average precision", "ap", "pr auc", "auc pr", "auprc", "aucpr", "prauc",
        "area under the precision recall curve", "area under the pr curve",
    ),
    "specificity": ("specificity", "tnr", "true negative rate"),
    "f1": ("f1", "f1 score", "f1 measure"),
    "net_benefit": ("net benefit",),
    "cost_per_1000": (
        "cost", "costs", "expected cost", "total cost", "average cost", "mean cost",
        "expected loss", "average loss", "mean loss",
    ),
    "p50": (
        "p50", "median", "median latency", "median response time", "median inference time",
        "latency median", "50th percentile",
    ),
    "p90": ("p90", "90th percentile"),
    "p95": ("p95", "95th percentile"),
    "p99": ("p99", "99th percentile"),
    "p99.9": ("p99.9", "p999", "99.9th percentile"),
    "mean_latency": (
        "mean latency", "average latency", "avg latency", "latency mean", "mean response time",
        "average response time", "mean inference time", "average inference time",
        "mean service time", "average service time", "latency averages", "typical latency",
        "on average", "averages", "average prediction time", "mean prediction time",
        "latency on average", "average time", "mean time", "mean", "average", "averaging",
        "typically", "typical", "usually", "normally", "ordinarily",
        "in general", "generally",
    ),
    "latency": (
        "latency", "response time", "inference time", "service time", "tail latency",
        "prediction time", "end to end latency", "round trip",
    ),
    "prevalence": (
        "prevalence", "base rate", "positive rate", "fraud rate", "default rate", "churn rate",
        "incidence", "share of positives", "class balance", "positive share", "spam rate",
    ),
    "threshold": (
        "threshold", "decision threshold", "cutoff", "cut off", "operating point",
        "decision boundary", "score threshold", "cut", "cut point",
    ),
    OTHER: (
        "false negative rate", "fnr", "miss rate", "log loss", "logloss", "brier", "brier score",
        "ece", "calibration error", "ndcg", "mrr", "map", "ctr", "conversion", "conversion rate",
        "lift", "uplift", "gini", "psi", "rmse", "mae", "mape", "retention",
        "precision at k", "recall at k", "hit at k", "precision recall", "precision recall curve",
        "precision recall curves", "roc curve", "availability", "uptime", "hit rate",
        "click through rate", "approval rate", "error rate", "accuracy of the labels",
        "label accuracy", "acc to", "false discovery rate", "fdr", "npv", "error budget",
    ),
    OTHER_AFTER: (
        "coverage", "capacity", "utilisation", "load", "traffic", "confidence",
        "confidence level", "power", "significance", "significance level", "margin", "budget",
        "exploration", "holdout", "growth", "discount", "fee", "overhead", "sample", "discount",
        "noise", "missing", "training data", "test data", "weight", "lift", "increase",
    ),
}  # fmt: skip

SHARES = word_set(
    "precision recall false_positive_rate alert_rate accuracy balanced_accuracy roc_auc "
    "average_precision specificity f1 net_benefit prevalence"
)
"""Metrics in [0, 1]."""
DURATIONS = word_set("p50 p90 p95 p99 p99.9 mean_latency latency")
"""Metrics in milliseconds."""
QUALITY = word_set(
    "precision recall false_positive_rate alert_rate accuracy roc_auc average_precision "
    "specificity f1 cost_per_1000 p99 p95 p50"
)
"""Metrics whose numbers are claims about a model, which a pin can bear out."""
TITLES = MappingProxyType(
    {
        "precision": "precision",
        "recall": "recall",
        "false_positive_rate": "the false positive rate",
        "alert_rate": "the alert rate",
        "accuracy": "accuracy",
        "roc_auc": "ROC AUC",
        "average_precision": "average precision",
        "specificity": "specificity",
        "f1": "F1",
        "cost_per_1000": "the cost per 1,000 cases",
        "p99": "the p99",
        "p99.9": "the p99.9",
        "p95": "the p95",
        "p90": "the p90",
        "p50": "the median",
        "mean_latency": "the mean",
        "attainment": "the attainment",
        "utilisation": "the utilisation",
        "largest_rate": "the largest rate",
        "fleet_needed": "the fleet",
        "fleet_cost_per_month": "the cost of the fleet",
        "fleet_cost_per_1000": "the cost of the fleet",
        "cascade_sent": "the share sent on",
    }
)
"""How a sentence calls them."""
_AT_K = frozenset({"precision", "recall", "accuracy"})
_MATCHER = Phrases(_NAMES)


def mentions(found: Sequence[Token]) -> list[Hit]:
    """Return the metrics that are named, in order; a longer name hides the shorter ones in it.

    >>> from whiteboard.text.tokens import tokens
    >>> [hit.label for hit in mentions(tokens("PR-AUC .55, average precision, recall@10 = .4"))]
    ['average_precision', 'average_precision', 'other']
    """
    kept: list[Hit] = []
    for hit in sorted(_MATCHER.hits(found), key=lambda hit: (hit.first, -hit.last)):
        if kept and kept[-1].last + 1 == hit.first and _is_one_latency(kept[-1], hit):
            label = hit.label if kept[-1].label == "latency" else kept[-1].label
            kept[-1] = Hit(label, kept[-1].first, hit.last)
        elif not kept or hit.first > kept[-1].last:
            kept.append(_at_k(found, hit))
    return kept


def _is_one_latency(first: Hit, second: Hit) -> bool:
    """Return whether two names are one, as in "p95 latency" and "latency p99"."""
    both = {first.label, second.label}
    return "latency" in both and both <= DURATIONS


def _at_k(found: Sequence[Token], hit: Hit) -> Hit:
    """Return "recall@10", which is not recall, as another metric."""
    at = hit.last + 1
    if hit.label not in _AT_K or at + 1 >= len(found) or found[at].text not in ("@", "at"):
        return hit
    number = found[at + 1]
    whole = number.kind == "number" and number.decimals == 0 and number.value > 1
    percent = at + 2 < len(found) and found[at + 2].text == "%"
    if whole and not percent and (found[at].text == "@" or number.value >= 3):
        return Hit(OTHER, hit.first, at + 1)
    return hit
