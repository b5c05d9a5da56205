"""Turns pins, data, problem and text into how rare positives are, and where that is known from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from simulator import formatting
from simulator.datasets import DATASETS, load
from whiteboard.checks.case import Case, Line
from whiteboard.evidence import Evidence

__all__ = ["Rarity", "data_prevalence", "rarity"]


@dataclass(frozen=True)
class Rarity:
    """The share of positives, in (0, 1), in words where it is from, and the pin it is from."""

    prevalence: float
    words: str
    pin: str = ""


def rarity(case: Case, line: Line | None = None) -> Rarity | None:
    """Return the prevalence an answer is about, or None when nothing says it.

    The pins come first (those cited in `line`, then the latest): their deployed prevalence, else
    that of their data. Then the problem's, then one that is stated in the text.
    """
    for pin in _pins_in_order(case, line):
        scenario = pin.scenario
        if scenario is None:
            continue
        if scenario.prevalence is not None:
            share = formatting.share(scenario.prevalence)
            return Rarity(scenario.prevalence, f"{pin.id}: deployed prevalence {share}", pin.id)
        own = data_prevalence(scenario.dataset)
        title = DATASETS[scenario.dataset].title
        return Rarity(own, f"{pin.id}: {formatting.share(own)} positives in {title}", pin.id)
    if case.problem is not None and case.problem.prevalence is not None:
        share = formatting.share(case.problem.prevalence)
        return Rarity(case.problem.prevalence, f"the problem: about {share} positives")
    return case.once(_stated)


@lru_cache(maxsize=64)
def data_prevalence(dataset: str) -> float:
    """Return the share of positives in a data set, in (0, 1); read once and kept.

    >>> round(data_prevalence("spam"), 2)
    0.39
    """
    return float(load(dataset).prevalence)


def _pins_in_order(case: Case, line: Line | None) -> Iterator[Evidence]:
    cited = [] if line is None else [case.pin(name) for name in line.cites]
    yield from (pin for pin in cited if pin is not None)
    yield from reversed(case.current_pins)


def _stated(case: Case) -> Rarity | None:
    for line in case.all_lines():
        for claim in line.claims:
            said = claim.metric == "prevalence" and claim.kind in ("stated", "target")
            if said and 0 < claim.value < 1:
                return Rarity(claim.value, f"the text: “{claim.quote}”")
    return None
