"""Turns the answers of the corpus, TOML files with labels, into answers, pins and expectations.

Every file names what each of the fourteen checks must do with it: find something (`must`, with the
words that have to be quoted), find nothing (`must_not`), or either (`free`, with the reason).
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from simulator.comparison_words import DIFFERENCE, RANKING
from simulator.scenario import BY_HAND, DEFAULT_FOCUS, Scenario, default_scenario
from simulator.uncertainty import Interval
from whiteboard.answer import EMPTY, Answer, with_evidence
from whiteboard.evidence import Evidence, model_title
from whiteboard.problems import PROBLEMS, Problem
from whiteboard.serving_metrics import SERVING_METRICS, label_of
from whiteboard.template import default_template

CHECKS = (
    "accuracy_headline",
    "claim_outside_evidence",
    "p99_over_objective",
    "default_threshold",
    "missing_foundation",
    "impact_without_number",
    "random_split",
    "uncalibrated_probabilities",
    "batch_against_real_time",
    "metrics_disagree",
    "drift_without_action",
    "better_within_noise",
    "fpr_of_all",
    "section_empty_or_over",
)
KINDS = ("complete", "weak", "contradictory", "gibberish", "negated", "adversarial", "short")
STATES = ("supported", "mentioned", "negated", "not_detected")
DETECTED = "detected"  # supported or mentioned: a label where either may be argued
PARTS = {"open": "answers", "held out": "held_out"}
_HERE = Path(__file__).parent
_MOMENT = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)
_CURRENCY = ("cost_per_1000",)
_NO_UNIT = ("f1", "net_benefit", *RANKING)


@dataclass(frozen=True, kw_only=True)
class Label:
    """Something a check has to find: where, over which words, about what; empty means anywhere."""

    check: str
    section: str = ""
    quote: str = ""
    about: str = ""

    def __str__(self) -> str:
        place = " ".join(part for part in (self.section, self.about) if part)
        words = f"“{self.quote}”" if self.quote else ""
        return " ".join(part for part in (self.check, place, words) if part)


@dataclass(frozen=True, kw_only=True)
class Item:
    """One answer of the corpus and what is expected of the checks and of the coverage.

    Parameters
    ----------
    name, kind, part : the file, one of `KINDS`, one of `PARTS`.
    answer, problem, seconds : what `check` is given.
    must : what has to be found.
    must_not : ids of the checks that have to stay silent.
    free : reason by id of a check that may do either.
    coverage : expected state by concept id.
    covers_nothing : whether no concept at all may be detected.
    """

    name: str
    kind: str
    part: str
    answer: Answer
    problem: Problem | None
    seconds: Mapping[str, float]
    must: tuple[Label, ...]
    must_not: tuple[str, ...]
    free: Mapping[str, str]
    coverage: Mapping[str, str]
    covers_nothing: bool

    def labels_of(self, check: str) -> tuple[Label, ...]:
        """Return what one check has to find."""
        return tuple(label for label in self.must if label.check == check)


@cache
def corpus() -> tuple[Item, ...]:
    """Return every answer, the open part first, each part by name."""
    return tuple(
        _item(path, part)
        for part, folder in PARTS.items()
        for path in sorted((_HERE / folder).glob("*.toml"))
    )


def complaints(item: Item) -> list[str]:
    """Return what is not well-formed about the labels of an item, one sentence each."""
    found: list[str] = []
    named = [*{label.check for label in item.must}, *item.must_not]
    for check in CHECKS:
        if check not in named and check not in item.free:
            found.append(f"{check} has no label")
        if check in item.must_not and named.count(check) + (check in item.free) > 1:
            found.append(f"{check} is labelled must_not and something else")
    found += [f"there is no check {check}" for check in {*named, *item.free} - {*CHECKS}]
    found += [f"free without a reason: {check}" for check, why in item.free.items() if not why]
    for label in item.must:
        if label.quote and label.quote not in item.answer.text(label.section):
            found.append(f"the quote is not in the text: {label}")
        if label.section and label.section not in default_template().ids:
            found.append(f"there is no section {label.section}")
    if item.kind not in KINDS:
        found.append(f"there is no kind {item.kind}")
    found += [
        f"there is no state {state}" for state in {*item.coverage.values()} - {*STATES, DETECTED}
    ]
    return found


def _item(path: Path, part: str) -> Item:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    answer = replace(EMPTY, sections=content["sections"])
    for row in content.get("pin", []):
        answer = with_evidence(answer, pin(**row))
    labels, coverage = content["labels"], dict(content.get("coverage", {}))
    nothing = bool(coverage.pop("nothing", False))
    return Item(
        name=path.stem,
        kind=content["kind"],
        part=part,
        answer=answer,
        problem=PROBLEMS[content["problem"]] if content["problem"] else None,
        seconds=content.get("seconds", {}),
        must=tuple(Label(**row) for row in labels["must"]),
        must_not=tuple(labels["must_not"]),
        free={row["check"]: row["reason"] for row in labels.get("free", [])},
        coverage={concept: state for state, ids in coverage.items() for concept in ids},
        covers_nothing=nothing,
    )


def pin(
    *,
    section: str,
    metric: str,
    value: float,
    low: float = math.nan,
    high: float = math.nan,
    dataset: str,
    model: str = DEFAULT_FOCUS,
    against: str = "",
    threshold: float | None = None,
    **settings: Any,
) -> Evidence:
    """Return a pin as the corpus writes it; `against` makes it a paired difference.

    `low` and `high` are left out where a figure has no interval, as most about serving.
    """
    models = (model, against) if against else (model,)
    currency = metric in _CURRENCY
    unit = "currency" if currency else "" if metric in _NO_UNIT else "share"
    unit = SERVING_METRICS[metric].unit if metric in SERVING_METRICS else unit
    claim = label_of(metric)
    if against:
        claim = f"{claim}, {model_title(model)} minus {model_title(against)}"
    return Evidence(
        section=section,
        claim=claim,
        metric=f"{metric}{DIFFERENCE}" if against else metric,
        value=value,
        unit=unit,
        interval=None
        if math.isnan(low)
        else Interval(low, high, 0.95, "bootstrap" if against else "Wilson"),
        scenario=_scenario(dataset, models, threshold=threshold, **settings),
        threshold=None if against else threshold,
        model=model,
        against=against,
        created_at=_MOMENT,
    )


def _scenario(
    dataset: str,
    models: tuple[str, ...],
    *,
    threshold: float | None,
    prevalence: float | None = None,
    fp: float | None = None,
    fn: float | None = None,
    rule: str = "min_cost",
    balance: str = "none",
    **serving: Any,
) -> Scenario:
    """Return the scenario of a pin; `fp` and `fn` replace the data set's costs.

    `serving` replaces fields of its serving: `objective_ms`, `arrival_rate_per_s`, `servers` ...
    """
    start = default_scenario(dataset)
    costs = start.costs if fp is None else replace(start.costs, false_positive=fp)
    costs = costs if fn is None else replace(costs, false_negative=fn)
    made = replace(
        start,
        models=models,
        focus=models[0],
        costs=costs,
        prevalence=prevalence,
        balance=balance,
        serving=replace(start.serving, **serving),
    )
    if rule == BY_HAND:
        assert threshold is not None, "a threshold set by hand has a value"
        return made.by_hand(threshold)
    return replace(made, rule=rule)
