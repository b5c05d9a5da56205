"""Turns a scenario and its scores into the data of the explorer's browser component."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from pages.ui import cached
from pages.ui.latency_data import latency_data
from pages.ui.session import Session
from simulator.curves import average_precision
from simulator.datasets import DATASETS
from simulator.decision import RULES, Choice, RuleSpec
from simulator.figures import LABELS
from simulator.formatting import count
from simulator.operating import board_points, deployed, rule_choice
from simulator.scenario import Scenario
from simulator.scores import Scores
from simulator.sweep import Sweep

SEEN = (
    *LABELS,
    "p99_ms",
    "attainment",
    "utilisation",
    "effective_recall",
    "effective_precision",
    "effective_cost_per_1000",
)
"""What "pin what I see" pins of what the explorer shows, in this order; the areas have own pins."""
SERVING_FIELDS = (
    "objective_ms",
    "arrival_rate_per_s",
    "servers",
    "dispatch",
    "burstiness",
    "path",
    "late",
)
"""What the explorer knows of serving; stages and a cascade are set on another page."""


def explorer_data(session: Session, scores: Mapping[str, Scores]) -> dict[str, Any]:
    """Return everything the explorer draws, for the models in `scores` (at least one)."""
    sweeps = {model: cached.sweep(scores[model]) for model in scores}
    section = session.template[session.section]
    return {
        "tables": _tables(session, scores),
        "latency": latency_data(session, scores),
        "scenario": _scenario(session, scores),
        "rules": [_rule(rule) for rule in RULES.values()],
        "exact": _exact(session, sweeps, scores),
        "held_out": _held_out(session.scenario, scores),
        "notes": _notes(next(iter(scores.values()))),
        "pin_section": {"id": section.id, "title": section.title},
        "pinned": session.pinned,
        "pin_all": list(SEEN),
        "present": session.present,
    }


def _tables(session: Session, scores: Mapping[str, Scores]) -> dict[str, Any]:
    spec = DATASETS[session.scenario.dataset]
    wanted = session.scenario.models
    models = [
        {**cached.explorer_table(found), "order": wanted.index(model)}
        for model, found in scores.items()
    ]
    identity = [(table["rev"], table["order"], len(wanted)) for table in models]
    about = (session.scenario.needs_fit, wanted, identity)
    revision = hashlib.sha256(repr(about).encode()).hexdigest()[:16]
    return {
        "rev": revision,
        "wanted": len(wanted),
        "dataset": {
            "name": spec.name,
            "title": spec.title,
            "simulated": spec.simulated,
            "natural_prevalence": next(iter(scores.values())).prevalence,
            "words": asdict(spec.words),
        },
        "models": None if revision in session.browser_tables.split() else models,
    }


def _notes(found: Scores) -> list[str]:
    """Say what only data in time order needs said; how rows were held out stands above."""
    if found.scheme == "stratified":
        return []
    trained = count(found.rows - len(found))
    order = (
        f"In time order: the earliest {trained} rows only train; later rows are scored by models"
    )
    return [
        f"{order} of earlier rows. A threshold chosen on the other folds has seen later ones too."
    ]


def _scenario(session: Session, scores: Mapping[str, Scores]) -> dict[str, Any]:
    scenario = session.scenario
    return {
        "version": session.version,
        "echo": session.echo,
        "focus": scenario.focus if scenario.focus in scores else next(iter(scores)),
        "prevalence": scenario.prevalence,
        "rule": scenario.rule,
        "threshold": scenario.threshold,
        "parameter": scenario.parameter,
        "parameters": dict(session.parameters),
        "costs": asdict(scenario.costs),
        "capacity_per_day": scenario.capacity_per_day,
        "cases_per_day": scenario.cases_per_day,
        "serving": {field: getattr(scenario.serving, field) for field in SERVING_FIELDS},
    }


def _rule(spec: RuleSpec) -> dict[str, Any]:
    return {
        "id": spec.id,
        "label": spec.label,
        "words": spec.words,
        "needs_probability": spec.needs_probability,
        "parameter": None if spec.parameter is None else asdict(spec.parameter),
    }


def _exact(
    session: Session, sweeps: Mapping[str, Sweep], scores: Mapping[str, Scores]
) -> dict[str, Any]:
    scenario = session.scenario
    is_probability = {model: scores[model].is_probability for model in scores}
    current = board_points(scenario, sweeps, is_probability)
    return {
        "version": session.version,
        "points": {
            model: {
                rule: _point(
                    rule_choice(
                        scenario,
                        sweep,
                        rule,
                        is_probability=is_probability[model],
                        targets=session.parameters,
                    )
                )
                for rule in RULES
            }
            for model, sweep in sweeps.items()
        },
        "current": {model: _point(choice) for model, choice in current.items()},
        "average_precision": {
            model: average_precision(deployed(scenario, sweep)) for model, sweep in sweeps.items()
        },
    }


def _held_out(scenario: Scenario, scores: Mapping[str, Scores]) -> dict[str, str] | None:
    if scenario.focus not in scores:
        return None
    result = cached.held_out(scenario, scores[scenario.focus])
    return None if result is None else {"words": result.words}


def _point(choice: Choice) -> dict[str, Any]:
    if choice.point is None:
        return {"infeasible": choice.reason}
    return {
        "reason": choice.reason,
        "threshold": choice.point.threshold,
        "tp": float(choice.point.tp),
        "fp": float(choice.point.fp),
    }
