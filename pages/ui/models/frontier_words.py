"""Turns models placed by quality and a price into sentences: who is on the frontier, who is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator.budget import rate_text
from simulator.formatting import exact_money, listed
from simulator.pareto import dominated_by, frontier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from simulator.pareto import Domination
    from simulator.recommendation import Candidate
    from simulator.scenario import Scenario

    ToldApart = Callable[[str, str], "bool | None"]

NOT_TOLD_APART = "by the point estimates only: the paired interval includes zero, not told apart"


def frontier_words(
    names: Sequence[str],
    values: Sequence[Sequence[float]],
    axes: Sequence[str],
    *,
    at: str,
    told_apart: ToldApart,
) -> str:
    """Return who is on the frontier of `axes`, and who dominates each of the others in what.

    Parameters
    ----------
    names : of the models
    values : lower is better; the first axis is the quality
    axes : what the values are, in words
    at : which fleet the values are at, as a phrase that a sentence begins with
    told_apart : whether the paired interval of two models' quality leaves zero out, None without
        one

    Examples
    --------
    >>> frontier_words(["A", "B"], [[1, 2], [2, 2]], ["cost", "p99"], at="At 1 server",
    ...     told_apart=lambda one, other: True)
    'At 1 server, A is on the frontier of cost and p99. B is dominated: A is better in cost, and \
the same in p99.'
    """
    best = [name for name, on in zip(names, frontier(values), strict=True) if on]
    text = f"{at}, {listed(best)} {'is' if len(best) == 1 else 'are'} on the frontier of "
    text += listed(axes)
    parts = [f"{text}: each is better than each other in something." if best[1:] else f"{text}."]
    for name, over in dominated_by(names, values, axes).items():
        parts.append(f"{name} is dominated: {_better(name, over[0], axes[0], told_apart)}.")
    return " ".join(parts)


def _better(name: str, over: Domination, quality: str, told_apart: ToldApart) -> str:
    better = list(over.better)
    if quality in better and told_apart(over.by, name) is False:
        better[better.index(quality)] = f"{quality} ({NOT_TOLD_APART})"
    text = f"{over.by} is better in {listed(better)}"
    return f"{text}, and the same in {listed(over.equal)}" if over.equal else text


def fleet_words(scenario: Scenario, prices: Iterable[tuple[Candidate, float]]) -> str:
    """Return how many servers each model needs and what they cost; who has no such fleet."""
    parts: list[str] = []
    without: list[str] = []
    for one, fleet in prices:
        if one.servers_needed is None:
            without.append(one.title)
            continue
        servers = "1 server" if one.servers_needed == 1 else f"{one.servers_needed} servers"
        parts.append(
            f"{one.title} needs {servers}, {exact_money(fleet, scenario.costs.currency)} a month"
        )
    rate = rate_text(scenario.serving.arrival_rate_per_s)
    said = [f"By the estimate, at {rate}: {'; '.join(parts)}."] if parts else []
    if without:
        said.append(no_fleet_words(scenario, without))
    return " ".join(said)


def no_fleet_words(scenario: Scenario, titles: Sequence[str]) -> str:
    """Return that no number of servers is enough for these models."""
    objective = scenario.serving.objective_ms is not None
    does = "meets the objective" if objective else "keeps up"
    have = "has" if len(titles) == 1 else "have"
    said = f"{listed(titles)} {have} no cost of a fleet and no place in money"
    return f"{said}: no number of servers {does}."


def unplaced_words(left_out: Iterable[Candidate], where: str = "") -> list[str]:
    """Return why models are not in a chart, one sentence for each reason.

    `where` names the chart, when they are in the other one.
    """
    by_reason: dict[str, list[str]] = {}
    for one in left_out:
        by_reason.setdefault(one.reason or "not measured yet", []).append(one.title)
    return [f"{listed(names)} cannot be placed{where}: {why}." for why, names in by_reason.items()]
