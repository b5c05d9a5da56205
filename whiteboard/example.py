"""Turns figures of the default scenario into the half-finished answer a first visit opens with."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from simulator import formatting
from simulator.comparison_words import simpler_text
from simulator.recommendation_words import objective_text
from simulator.scenario import Scenario
from whiteboard.answer import EMPTY, with_evidence, with_text
from whiteboard.board import Board
from whiteboard.evidence import Evidence, interval_text, short_text, value_text
from whiteboard.evidence_measured import measured_text
from whiteboard.serving_words import rate_text, serving_value_text

NOBODY = "nobody"  # the operating point above every score, where no case is alerted
_CONTENT = Path(__file__).parent / "content" / "example.toml"
_PLACEHOLDER = re.compile(r"\{([a-z_]+)(?:\.([a-z_]+))?\}")


@dataclass(frozen=True, kw_only=True)
class ExamplePin:
    """A figure that the example needs: `metric` of `model` at the point chosen by `rule`.

    `rule` is a name in ``RULES``, or ``"nobody"`` for the threshold above every score. With
    `against` the figure is the paired difference from that model.
    """

    name: str
    section: str
    model: str
    rule: str
    metric: str
    against: str = ""


@cache
def example_pins() -> tuple[ExamplePin, ...]:
    """Return the figures that `example_board` wants, in the order in which they are numbered.

    >>> [pin.metric for pin in example_pins()][-4:]
    ['precision', 'recall', 'alert_rate', 'p99_ms']
    """
    return tuple(ExamplePin(**row) for row in _content()["pin"])


def example_board(
    figures: Mapping[str, Evidence],
    *,
    scenario: Scenario,
    prevalence: float,
    created_at: datetime,
) -> Board:
    """Return the example, with every number taken from live figures.

    Parameters
    ----------
    figures : a pin by the name of an `example_pins` row, not yet numbered; a line of the example
        that needs a missing one is left out.
    scenario : the default scenario, for costs and load.
    prevalence : share of positives in its data, in (0, 1).
    created_at : with time zone.

    Returns
    -------
    Board
        At revision 0 and without an id: `drafts.open_board` saves it.
    """
    answer, numbered = EMPTY, dict[str, Evidence]()
    for spec in example_pins():
        if spec.name in figures:
            answer = with_evidence(answer, figures[spec.name])
            numbered[spec.name] = answer.evidence[-1]
    facts = _facts(scenario, prevalence)
    for section, lines in _content()["sections"].items():
        filled = [_filled(line, numbered, facts) for line in lines]
        answer = with_text(answer, section, "\n\n".join(line for line in filled if line))
    return Board(
        id="",
        title=_content()["title"],
        answer=answer,
        revision=0,
        created_at=created_at,
        updated_at=created_at,
        example=True,
    )


@cache
def _content() -> dict[str, Any]:
    return tomllib.loads(_CONTENT.read_text(encoding="utf-8"))


def _facts(scenario: Scenario, prevalence: float) -> dict[str, str]:
    costs, serving = scenario.costs, scenario.serving
    objective = serving.objective_ms
    return {
        "miss": formatting.money(costs.false_negative, costs.currency),
        "false_alarm": formatting.money(costs.false_positive + costs.review, costs.currency),
        "cases_per_day": formatting.count(scenario.cases_per_day),
        "capacity_per_day": formatting.count(scenario.capacity_per_day),
        "prevalence": formatting.share(prevalence),
        "negative": formatting.share(1 - prevalence),
        "objective": "none" if objective is None else objective_text(objective),
        "load": rate_text(serving.arrival_rate_per_s),
        "servers": serving_value_text(serving.servers, "servers"),
    }


def _filled(line: str, figures: Mapping[str, Evidence], facts: Mapping[str, str]) -> str:
    """Return the line with its placeholders filled, empty when a figure is missing.

    ``{without.name}`` keeps a line for the case that the figure called `name` is missing.
    """
    for name, part in _PLACEHOLDER.findall(line):
        missing = part in figures if name == "without" else name not in {"fact", *figures}
        if missing:
            return ""

    def fill(match: re.Match[str]) -> str:
        name, part = match[1], match[2] or ""
        if name == "without":
            return ""
        return facts[part] if name == "fact" else _part(figures[name], part)

    return _PLACEHOLDER.sub(fill, line)


def _part(pin: Evidence, part: str) -> str:
    cite = f"[{pin.id}]"
    threshold = "–" if pin.threshold is None else formatting.threshold(pin.threshold)
    parts = {
        "": " ".join(text for text in (value_text(pin), interval_text(pin), cite) if text),
        "value": value_text(pin),
        "interval": interval_text(pin),
        "cite": cite,
        "threshold": threshold,
        "sentence": f"{short_text(pin)} {cite}",
        "allows": simpler_text(pin.interval),
        "claim": pin.claim,
        "measured": measured_text(pin.measured),
        "kept": _kept(pin),
    }
    if part not in parts:
        raise ValueError(f"a figure has no part called {part!r}")
    return parts[part]


def _kept(pin: Evidence) -> str:
    """Return whether a response time is within the objective of its scenario."""
    objective = pin.scenario.serving.objective_ms if pin.scenario else None
    if objective is None:
        return "without an objective"
    return "within the objective" if pin.value <= objective else "over the objective"
