"""Turns a problem into the scenario that its board opens with."""

from __future__ import annotations

from dataclasses import replace

from simulator.scenario import Scenario, default_scenario
from simulator.serving import Serving
from whiteboard.problems import Problem
from whiteboard.serving_words import rate_text, serving_value_text

__all__ = ["load_text", "opening_scenario"]


def opening_scenario(problem: Problem) -> Scenario | None:
    """Return the scenario a problem opens with; None when no data set stands in for it.

    Prevalence, latency objective, load and servers are the problem's where it has them. Where
    nobody waits there is no objective. Everything else is the data set's.

    Examples
    --------
    >>> from whiteboard.problems import PROBLEMS
    >>> opened = opening_scenario(PROBLEMS["fraud"])
    >>> opened.dataset, opened.serving.objective_ms, opened.serving.arrival_rate_per_s
    ('card_payments', 100, 1000)
    """
    if problem.dataset is None:
        return None
    scenario = default_scenario(problem.dataset)
    return replace(
        scenario,
        prevalence=scenario.prevalence if problem.prevalence is None else problem.prevalence,
        serving=_serving(problem, scenario.serving),
    )


def load_text(problem: Problem) -> str:
    """Return the load of a problem in words; empty where none is known.

    >>> from whiteboard.problems import PROBLEMS
    >>> load_text(PROBLEMS["fraud"]), load_text(PROBLEMS["churn"])
    ('1,000 requests/s at the busiest hour, 16 servers', '')
    """
    if problem.arrival_rate_per_s is None:
        return ""
    servers = problem.servers
    fleet = "" if servers is None else f", {serving_value_text(servers, 'servers')}"
    return f"{rate_text(problem.arrival_rate_per_s)} at the busiest hour{fleet}"


def _serving(problem: Problem, own: Serving) -> Serving:
    rate, servers = problem.arrival_rate_per_s, problem.servers
    return replace(
        own,
        objective_ms=problem.latency_objective_ms,
        arrival_rate_per_s=own.arrival_rate_per_s if rate is None else rate,
        servers=own.servers if servers is None else servers,
    )
