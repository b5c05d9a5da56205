"""Turns the subsets of feature groups and a budget into the subset to build, and into words."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from simulator.comparison_words import settles
from simulator.feature_budget import Budget
from simulator.formatting import interval_text, money, three_significant
from simulator.intervals import Interval
from simulator.study_points import COST, difference

if TYPE_CHECKING:
    from simulator.feature_groups import FeatureGroup
    from simulator.feature_value import Gain, SetValue
    from simulator.scenario import Scenario
    from simulator.study_parts import Names

__all__ = [
    "Budget",
    "SetChoice",
    "Verdict",
    "best_set",
    "choice_words",
    "gain_words",
    "paired_total",
    "set_title",
    "verdict",
]

Verdict = Literal["worth", "unsettled", "not shown", "too dear", "unknown"]
Apart = Callable[["SetValue", "SetValue"], Interval | None]
"""Interval of the total cost of the first subset minus that of the second; None without one."""


@dataclass(frozen=True, kw_only=True)
class SetChoice:
    """The subset to build under a budget.

    Parameters
    ----------
    chosen : the smallest feasible subset that these rows do not tell apart from the cheapest; None
        when no subset is feasible.
    cheapest : the feasible subset of least total cost; None when no subset is feasible.
    interval : of the total cost of `chosen` minus that of `cheapest`; None when they are the same.
    feasible : how many subsets are within the budget.
    binding : constraints ("price", "p99") to the choice that lifting just this one would give,
        where it is another one.
    """

    chosen: SetValue | None
    cheapest: SetValue | None
    interval: Interval | None
    feasible: int
    binding: Mapping[str, SetValue]


def best_set(values: Sequence[SetValue], budget: Budget, apart: Apart) -> SetChoice:
    """The subset of least total cost within the budget, or a smaller one as good on these rows.

    Every subset is looked at. Total cost is that of the decisions and of the features. Among the
    feasible subsets whose paired total cost does not differ from the least by more than the luck of
    the rows, the one with fewest groups is kept, then the one of lower price, then of lower cost.

    Parameters
    ----------
    values
        Subsets; those without a point of the rule are left out.
    budget
        What is allowed.
    apart
        Paired interval of the total cost of one subset minus that of another.
    """
    cheapest, chosen, interval, feasible = _choice(values, budget, apart)
    lifted = {
        "price": Budget(p99_ms=budget.p99_ms),
        "p99": Budget(price_per_1000=budget.price_per_1000),
    }
    binding: dict[str, SetValue] = {}
    for name, without in lifted.items():
        if without != budget:
            other = _choice(values, without, apart)[1]
            if other is not None and (chosen is None or other.groups != chosen.groups):
                binding[name] = other
    return SetChoice(
        chosen=chosen, cheapest=cheapest, interval=interval, feasible=feasible, binding=binding
    )


def paired_total(scenario: Scenario) -> Apart:
    """What gives `best_set` the interval of a difference of total costs under a scenario.

    The paired interval of the cost of the decisions, moved by the difference of the prices, which
    are known.
    """

    def apart(first: SetValue, second: SetValue) -> Interval | None:
        found = difference(first.at, second.at, COST, scenario)
        if found is None or found.interval is None:
            return None
        of, shift = found.interval, first.price_per_1000 - second.price_per_1000
        return Interval(of.low + shift, of.high + shift, of.level, of.method)

    return apart


def verdict(gain: Gain) -> Verdict:
    """Whether what a group adds to the others is more than its price.

    "worth": the interval lies above the price. "too dear": below it. "not shown": it includes 0.
    "unsettled": something is added, and the price lies within the interval.
    """
    interval, price = gain.added_interval, gain.group.price_per_1000
    if interval is None or math.isnan(gain.added):
        return "unknown"
    if interval.low > price:
        return "worth"
    if not settles(interval):
        return "too dear" if price > 0 and interval.high < price else "not shown"
    return "too dear" if interval.high < price else "unsettled"


_ENDINGS: dict[Verdict, str] = {
    "worth": "worth its price",
    "unsettled": "these rows do not settle whether it is worth its price",
    "not shown": "not shown to pay",
    "too dear": "not worth its price",
    "unknown": "",
}
_FREE_ENDINGS: dict[Verdict, str] = {
    **_ENDINGS,
    "worth": "worth having",
    "not shown": "not shown to help",
    "too dear": "decisions cost less without it",
}


def gain_words(gain: Gain, currency: str = "$") -> str:
    """What a group adds to the others and costs, per 1,000 cases, and whether it pays.

    Examples
    --------
    >>> from simulator.feature_groups import feature_groups
    >>> from simulator.feature_value import Gain
    >>> history = Gain(
    ...     group=feature_groups("bank_marketing")[3], added=120.0,
    ...     added_interval=Interval(95.0, 148.0), alone=60.0, alone_interval=None, auc_added=0.02,
    ...     auc_added_interval=None, p99_added_ms=90.0,
    ... )
    >>> gain_words(history)
    'Earlier campaigns adds $120 per 1,000 [$95.0, $148] and costs $10.0: worth its price.'
    """
    title, price = gain.group.title, gain.group.price_per_1000
    if math.isnan(gain.added):
        return f"{title}: the rule has no place with or without it, so it has no value in money."
    added = f"{title} adds {money(gain.added, currency)} per 1,000"
    if gain.added_interval is not None:
        added += f" {interval_text(gain.added_interval, lambda x: money(x, currency))}"
    costs = f"and costs {money(price, currency)}" if price else "and costs nothing"
    ending = (_ENDINGS if price else _FREE_ENDINGS)[verdict(gain)]
    return f"{added} {costs}{f': {ending}' if ending else ''}."


def set_title(groups: Sequence[FeatureGroup], names: Names) -> str:
    """The groups of a subset by their titles.

    Examples
    --------
    >>> set_title((), ())
    'no features'
    """
    by_name = {group.name: group.title for group in groups}
    return " + ".join(by_name[name] for name in names) or "no features"


def choice_words(
    choice: SetChoice, groups: Sequence[FeatureGroup], budget: Budget, currency: str = "$"
) -> str:
    """What to build under the budget, what was given up for simplicity, and what binds."""
    if choice.chosen is None or choice.cheapest is None:
        return (
            "No set of groups is within this budget and has a place under the rule: raise the "
            "price or the p99 that is allowed, or choose another rule on the board."
        )
    of = choice.chosen
    built = (
        f"Build with {set_title(groups, of.groups)}: {money(of.total_per_1000, currency)} per "
        f"1,000 in all, {money(of.price_per_1000, currency)} of it for features, p99 "
        f"{_ms(of.time.p99_ms)}."
    )
    sentences = [built]
    if choice.cheapest.groups != of.groups:
        sentences.append(
            f"{set_title(groups, choice.cheapest.groups)} measured "
            f"{money(of.total_per_1000 - choice.cheapest.total_per_1000, currency)} less "
            f"{interval_text(choice.interval, lambda x: money(x, currency))}, and the interval "
            f"includes 0: {_kept_words(of, choice.cheapest)}."
        )
    sentences += [
        _binding_words(name, of, other, groups, budget, currency)
        for name, other in choice.binding.items()
    ]
    limits = [
        *([] if budget.price_per_1000 is None else ["price"]),
        *([] if budget.p99_ms is None else ["p99"]),
    ]
    if not choice.binding and limits:
        lifted = "either limit alone" if len(limits) == 2 else f"the {limits[0]} limit"
        sentences.append(f"Lifting {lifted} would not change the choice.")
    return " ".join(sentences)


def _kept_words(kept: SetValue, cheapest: SetValue) -> str:
    smaller = len(kept.groups) < len(cheapest.groups)
    return (
        "the smaller set is kept" if smaller else "of equally many, the one of lower price is kept"
    )


def _binding_words(
    name: str,
    chosen: SetValue,
    other: SetValue,
    groups: Sequence[FeatureGroup],
    budget: Budget,
    currency: str,
) -> str:
    limit = (
        f"The price limit of {money(budget.price_per_1000 or 0.0, currency)}"
        if name == "price"
        else f"The p99 limit of {_ms(budget.p99_ms or 0.0)}"
    )
    return (
        f"{limit} binds: without it {set_title(groups, other.groups)} would be built, at "
        f"{money(other.total_per_1000, currency)} instead of "
        f"{money(chosen.total_per_1000, currency)} per 1,000 in all, with features at "
        f"{money(other.price_per_1000, currency)} and p99 {_ms(other.time.p99_ms)}."
    )


def _choice(
    values: Sequence[SetValue], budget: Budget, apart: Apart
) -> tuple[SetValue | None, SetValue | None, Interval | None, int]:
    """The cheapest feasible subset, the one kept, the interval between them, and how many fit."""
    allowed = [
        value
        for value in values
        if not math.isnan(value.at.cost.value) and not budget.refusal(value)
    ]
    if not allowed:
        return None, None, None, 0
    cheapest = min(allowed, key=lambda value: (value.total_per_1000, *_size(value)))
    for value in sorted(allowed, key=lambda value: (*_size(value), value.total_per_1000)):
        if value.groups == cheapest.groups:
            break
        interval = apart(value, cheapest)
        if interval is not None and not settles(interval):
            return cheapest, value, interval, len(allowed)
    return cheapest, cheapest, None, len(allowed)


def _size(value: SetValue) -> tuple[int, float]:
    return len(value.groups), value.price_per_1000


def _ms(value: float) -> str:
    return "0 ms" if value == 0 else f"{three_significant(value)} ms"
