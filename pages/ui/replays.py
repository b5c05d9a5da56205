"""Turns models under an objective into what a replay of their times says beside the estimate.

Serving replays the model in focus; the board and the Models page replay every model that can be
recommended, with the same function, seed and cache, so that all three show one number. The choice
stays that of the estimate: how long slow phases last under another load is not measured, and the
costs that are compared, with their paired intervals, are those of the estimate, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pages.ui import load_figures
from simulator.formatting import UNDEFINED, listed
from simulator.measured_order import about_text, is_turned, order_words
from simulator.recommendation_words import apart_text, objective_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simulator.load import Response
    from simulator.measured_order import InOrder
    from simulator.recommendation import Candidate
    from simulator.scenario import Scenario

ASSUMED = "Response times take service times to be independent"
NOT_REPLAYED = "a cascade is not replayed: when its second model would be asked was not measured"
BY_ESTIMATE = "The choice is made by the estimate"
MEANING = (
    "p99 replayed: with service times in the order they were measured, where neighbours resemble "
    "each other; everything else rests on the estimate, which takes them to be independent."
)


@dataclass(frozen=True)
class Replayed:
    """A model's p99 by the estimate [ms], and with the measured times in their order.

    Parameters
    ----------
    p99_ms : float
    found : InOrder
    goal : float
        The objective [ms].
    """

    p99_ms: float
    found: InOrder
    goal: float

    @property
    def is_turned(self) -> bool:
        """Whether they lie on different sides of the objective."""
        return is_turned(self.p99_ms, self.found, self.goal)

    @property
    def about(self) -> str:
        """The replayed p99, as Serving tells it."""
        return about_text(self.found, self.goal)

    @property
    def ends(self) -> tuple[str, str]:
        """What the estimate does to the objective, and what the replay does."""
        words = ("holds", "misses")
        return words if self.p99_ms <= self.goal else (words[1], words[0])


def replayed(scenario: Scenario, model: str) -> Replayed | None:
    """Return a model's replay under the objective; None without one, or an order to keep."""
    goal = scenario.serving.objective_ms
    if goal is None or model not in scenario.models:
        return None
    of = load_figures.response_of(scenario, model)
    if isinstance(of, str) or of.reason:
        return None
    found = load_figures.in_order_of(scenario, model, wait=True)
    return None if found is None else Replayed(of.p99.value_ms, found, goal)


def turned(scenario: Scenario, model: str) -> Replayed | None:
    """Return a model's replay where it and the estimate lie on different sides of the objective."""
    found = replayed(scenario, model)
    return found if found is not None and found.is_turned else None


def open_words(scenario: Scenario, model: str | None, found: Response | str | None) -> str:
    """Return what is open about a recommended p99 within the objective; empty when nothing is.

    `found` is how it answers. That its interval holds the objective is said first, as on Serving.
    """
    if model is None or found is None or isinstance(found, str):
        return ""
    said = load_figures.not_certain_words(found, scenario.serving)
    of = turned(scenario, model)
    if said or of is None:
        return said
    p99 = f"p99 {apart_text(of.p99_ms, of.goal)} of {objective_text(of.goal)}"
    return f"Holds the objective by the estimate only: {p99}."


def words(scenario: Scenario, taken: str | None, judged: Sequence[Candidate]) -> str:
    """Say what the order of the service times does to the recommended p99, and to others.

    Parameters
    ----------
    scenario : Scenario
    taken : str or None
        The model that is recommended, or the cascade.
    judged : sequence of Candidate
        Those that are chosen among.
    """
    said = [_of_taken(scenario, taken)]
    others = {
        one.title: found
        for one in judged
        if one.model != taken and one.judged and (found := turned(scenario, one.model)) is not None
    }
    for title, found in others.items():
        estimated, played = found.ends
        said.append(
            f"{title} {estimated} the objective by the estimate only: replayed, its p99 is "
            f"{found.about} and {played} it."
        )
    of = turned(scenario, taken) if taken is not None else None
    if of is not None:
        said.append(f"{BY_ESTIMATE}; {_both_ways(scenario, judged)}.")
    elif others:
        said.append(f"{BY_ESTIMATE}.")
    return " ".join(one for one in said if one)


def cells(scenario: Scenario, models: Sequence[str]) -> list[str]:
    """Return each model's replayed p99 for a table, with its side where that is another one.

    Empty when there is none to show; models without one have a dash.
    """
    found = [replayed(scenario, model) for model in models]
    return [UNDEFINED if of is None else _cell(of) for of in found] if any(found) else []


def _cell(of: Replayed) -> str:
    text = of.about.removeprefix("about ")
    return f"{text}, {of.ends[1]}" if of.is_turned else text


def _of_taken(scenario: Scenario, taken: str | None) -> str:
    if taken is None:
        return ""
    if taken not in scenario.models:
        phases = any(load_figures.comes_in_phases(scenario, model) for model in _parts(scenario))
        return f"{ASSUMED}; {NOT_REPLAYED}." if phases else ""
    if not load_figures.comes_in_phases(scenario, taken):
        return ""
    of = replayed(scenario, taken)
    if of is None:
        return f"{ASSUMED}; Serving replays them in the order they were measured."
    return f"{ASSUMED}. {order_words(of.p99_ms, of.found, of.goal, briefly=True)}"


def _parts(scenario: Scenario) -> tuple[str, ...]:
    band = scenario.serving.cascade
    return () if band is None else (band.first, band.second)


def _both_ways(scenario: Scenario, judged: Sequence[Candidate]) -> str:
    """Say who meets the objective by the estimate and by the replay."""
    sure = [
        one.title
        for one in judged
        if one.feasible and one.model in scenario.models and turned(scenario, one.model) is None
    ]
    if not sure:
        known = all(one.judged for one in judged if one.model in scenario.models)
        who = "no model" if known else "no model that could be judged"
        return f"{who} holds the objective both ways"
    return f"{listed(sure)} {'holds' if len(sure) == 1 else 'hold'} the objective both ways"
