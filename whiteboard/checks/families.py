"""Turns the metrics and measures that a sentence names into families that move together."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from whiteboard.checks.case import Line
from whiteboard.text.phrases import Hit

__all__ = ["ACTIVITY", "DECISIONS", "MEASURED_BY", "PROXY", "QUALITIES", "families_in"]

PROXY = "proxy"
"""What shows a change before labels arrive, such as the alert rate."""
ACTIVITY = frozenset({"volume", "resources"})
"""Counts of what the system does, whatever it decides."""
DECISIONS = frozenset({"money", "profit", "catch", "spare"})
"""Goals that are about the errors of decisions."""

_OF_METRIC = MappingProxyType(
    {
        "accuracy": "accuracy",
        "roc_auc": "ranking",
        "recall": "catch",
        "precision": "spare",
        "false_positive_rate": "spare",
        "specificity": "spare",
        "f1": "errors",
        "average_precision": "errors",
        "balanced_accuracy": "errors",
        "net_benefit": "errors",
        "cost_per_1000": "errors",
    }
)
"""Family by metric. `errors` weighs misses against false alarms; average precision counts as such
because it rewards what a threshold for a rare class needs."""

MEASURED_BY = MappingProxyType(
    {
        "money": frozenset({"money", "profit", "errors", "catch", "spare", "orders"}),
        "profit": frozenset({"money", "profit", "errors", "catch", "spare"}),
        "punctual": frozenset({"punctual", "errors"}),
        "catch": frozenset({"catch", "errors", "money", "profit"}),
        "spare": frozenset({"spare", "errors", "money", "profit"}),
        "long_term": frozenset({"long_term"}),
        "orders": frozenset({"orders", "money"}),
        "effort": frozenset({"effort"}),
        "clicks": frozenset({"clicks"}),
        "time_spent": frozenset({"time_spent", "long_term"}),
    }
)
"""Families that measure a goal, by the family of the goal."""

QUALITIES = MappingProxyType(
    {
        "accuracy": "accuracy",
        "ranking": "ranking",
        "catch": "decision",
        "spare": "decision",
        "errors": "decision",
    }
)
"""Kinds of model quality: two of one kind need each other, two of different kinds do not."""

_LABELS = (
    "money", "profit", "punctual", "catch", "spare", "clicks", "long_term", "orders",
    "time_spent", "volume", "resources", "error", "ranking", "fit", "effort",
)  # fmt: skip
"""Families that words name; their phrases are those of ``family_...``."""


def families_in(line: Line, *, of_goal: bool = False) -> Iterator[tuple[str, Hit]]:
    """Yield the families that a sentence names and does not deny, in the order of its words.

    Parameters
    ----------
    line : the sentence.
    of_goal : whether it tells the goal, so that "miss" and "false alarm" are aims.
    """
    found: list[tuple[str, Hit]] = []
    for hit in line.names:
        is_price = hit.label == "cost_per_1000" and not _is_metric_of_cost(line, hit)
        if hit.label in _OF_METRIC and not is_price:
            found.append((_OF_METRIC[hit.label], hit))
    for family in _LABELS:
        if of_goal or family not in ("catch", "spare") or line.has("selects", "offline"):
            label = f"family_{family}"
            hits = line.hits(label) if of_goal else line.asserted(label)
            found += [(family, hit) for hit in hits]
    found += [(PROXY, hit) for hit in line.hits("proxies")]
    found = [row for row in found if not _is_inside_another(row[1], found)]
    found.sort(key=lambda row: (row[1].first, row[0]))
    yield from (
        (family, hit) for family, hit in found if not line.sentence.negated(hit.first) or of_goal
    )


def _is_inside_another(hit: Hit, found: list[tuple[str, Hit]]) -> bool:
    """Return whether a longer name holds this one: "log loss" is not a loss of money."""
    return any(
        family in ("fit", "resources")
        and one.first <= hit.first
        and hit.last <= one.last
        and one.last - one.first > hit.last - hit.first
        for family, one in found
    )


def _is_metric_of_cost(line: Line, hit: Hit) -> bool:
    """Return whether "cost" is a metric here, and not the price of something."""
    found = line.sentence.tokens
    if hit.last > hit.first:
        return True
    following = found[hit.last + 1].word if hit.last + 1 < len(found) else ""
    before = found[hit.first - 1].word if hit.first else ""
    return following == "per" or before in ("by", "lowest", "minimum", "the", "on")
