"""Turns a scenario and its scores into the data of the Serving page's browser component."""

from __future__ import annotations

import hashlib
import math
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from pages.ui import latency_figures, load_figures, measuring
from pages.ui.serving import cascade_data, load_words, model_tables, stages
from pages.ui.serving.packing import figures
from simulator.datasets import DATASETS
from simulator.fleet import cost_per_1000, cost_per_month
from simulator.models import MODELS
from simulator.serving import MAX_STAGES
from simulator.serving_paths import PATHS, unavailable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pages.ui.serving.packing import Exact
    from pages.ui.session import Session
    from simulator.load import Response
    from simulator.response_table import ResponseTable
    from simulator.scenario import Scenario
    from simulator.scores import Scores

Tables = dict[int, "ResponseTable"]

EFFECTIVE = ("effective_recall", "effective_precision", "effective_cost_per_1000")


def live_data(session: Session, scores: Mapping[str, Scores], reason: str = "") -> dict[str, Any]:
    """Return everything the component draws; models without scores have their times all the same.

    `reason` is what the last search for a band said of the one that is set.
    """
    scenario = session.scenario
    section = session.template[session.section]
    tables = {model: model_tables.tables(scenario, model) for model in scenario.models}
    revision = _revision(scenario, scores, tables)
    whole = session.browser_tables != revision
    return {
        "rev": revision,
        "whole": whole,
        "dataset": scenario.dataset,
        "setting": _setting(session),
        "models": _models(session, scores, tables if whole else None),
        "population": _population(scenario, scores),
        "words": {
            name: getattr(DATASETS[scenario.dataset].words, name)
            for name in ("cases", "positive", "positives", "alerted")
        },
        "costs": asdict(scenario.costs),
        "paths": [_path(scenario, path) for path in PATHS],
        "default_objective_ms": DATASETS[scenario.dataset].latency_objective_ms,
        "stages": {
            "presets": list(stages.PRESETS),
            "room": MAX_STAGES - len(scenario.serving.stages),
        },
        "cascade": cascade_data.message(scenario, scores, whole=whole, reason=reason),
        "exact": figures(exact(scenario, scores)),
        "in_order": _in_order(scenario),
        "sentences": load_words.sentences(scenario, scores),
        "basis": load_words.basis(scenario),
        "pin_section": {"id": section.id, "title": section.title},
        "pinned": session.pinned,
        "waiting_pins": sum(len(metrics) for _, metrics in session.asked_pins),
        "present": session.present,
    }


def exact(scenario: Scenario, scores: Mapping[str, Scores]) -> dict[str, Exact]:
    """Return every figure of the page by metric id, for the focus model and the cascade."""
    return {
        **_load(scenario),
        **_fleet(scenario),
        **_effective(scenario, scores),
        **cascade_data.exact(scenario, scores),
    }


def _load(scenario: Scenario) -> dict[str, Exact]:
    found = latency_figures.response_of(scenario, scenario.focus)
    if isinstance(found, str):
        return {}
    note = _no_times(found)
    times = (("p50_ms", found.p50), ("p95_ms", found.p95), ("p99_ms", found.p99))
    return {
        **{name: (one.value_ms, one.interval, note) for name, one in times},
        "attainment": (found.attainment, found.attainment_interval, note),
        "utilisation": (found.utilisation, None, "" if found.stable else note),
    }


def _no_times(found: Response) -> str:
    """Return in few words why a load has no response times; nothing when it has."""
    if not found.stable:
        return "unstable"
    return "near full load" if math.isnan(found.p99.value_ms) else ""


def _fleet(scenario: Scenario) -> dict[str, Exact]:
    serving, of = scenario.serving, latency_figures.station_of(scenario, scenario.focus)
    each = cost_per_1000(serving, None if isinstance(of, str) else of)
    made: dict[str, Exact] = {
        "fleet_cost_per_month": (cost_per_month(serving), None, ""),
        "fleet_cost_per_1000": (each, None, "unstable" if math.isnan(each) else ""),
    }
    limits = load_words.limits(scenario)
    if limits is None:
        return made
    rate, needed = limits
    sure = latency_figures.limits_of(scenario, scenario.focus, wait=False)
    interval = None if sure is None else sure.rate
    made["largest_rate"] = (
        (math.nan, None, "no rate is low enough")
        if isinstance(rate, str)
        else (rate, interval, load_words.where_the_search_ends(scenario, rate))
    )
    made["fleet_needed"] = (
        (math.nan, None, "no number does it")
        if isinstance(needed, str)
        else (float(needed), None, load_words.sure_of_fleet(needed, sure))
    )
    return made


def _in_order(scenario: Scenario) -> dict[str, Any] | None:
    """Return p99 with the service times in their order; None where they came in no phases."""
    words = load_words.order(scenario)
    if not words:
        return None
    found = load_figures.in_order_of(scenario, scenario.focus, wait=False)
    return {"p99_ms": None if found is None else found.p99_ms, "words": words}


def _effective(scenario: Scenario, scores: Mapping[str, Scores]) -> dict[str, Exact]:
    if scenario.focus not in scores:
        return dict.fromkeys(EFFECTIVE, (math.nan, None, "no scores yet"))
    found = latency_figures.effective(scenario, scores)[scenario.focus]
    if isinstance(found, str):
        return dict.fromkeys(EFFECTIVE, (math.nan, None, _no_effective(scenario, scores)))
    return {name: (found[name].value, found[name].interval, "") for name in EFFECTIVE}


def _no_effective(scenario: Scenario, scores: Mapping[str, Scores]) -> str:
    """Return in few words why the model in focus has no figures at the objective."""
    if latency_figures.points(scenario, scores)[scenario.focus].point is None:
        return "no operating point"
    of = latency_figures.response_of(scenario, scenario.focus)
    if isinstance(of, str):
        return "not measured"
    lacking = "no operating point" if scenario.serving.late in scores else "no scores yet"
    return _no_times(of) or lacking


def _setting(session: Session) -> dict[str, Any]:
    serving = asdict(session.scenario.serving)
    del serving["stages"]
    return {
        "version": session.version,
        "echo": session.echo,
        "focus": session.scenario.focus,
        "serving": serving,
    }


def _models(
    session: Session, scores: Mapping[str, Scores], tables: Mapping[str, Tables] | None
) -> list[dict[str, Any]]:
    """Return every model of the scenario; without a word of tables that the browser holds."""
    scenario = session.scenario
    points = latency_figures.points(scenario, scores)
    made: list[dict[str, Any]] = []
    for order, model in enumerate(scenario.models):
        choice = points.get(model)
        point = None if choice is None else choice.point
        missing, remark = _missing(session, model)
        entry: dict[str, Any] = {
            "id": model,
            "title": MODELS[model].title,
            "short": MODELS[model].short,
            "order": order,
            "missing": missing,
            "remark": remark,
            "quality": None if point is None else {"tp": float(point.tp), "fp": float(point.fp)},
            "exact": None if missing else _answers(scenario, model),
        }
        if missing:
            entry["table"] = None
        elif tables is not None:
            entry["table"] = model_tables.message(scenario, model, tables[model])
        made.append(entry)
    return made


def _answers(scenario: Scenario, model: str) -> dict[str, Any] | None:
    """Return how a model answers at exactly this load, so that no place shows other digits."""
    found = latency_figures.response_of(scenario, model)
    if isinstance(found, str):
        return None
    values = {
        "p99_ms": found.p99.value_ms,
        "attainment": found.attainment,
        "utilisation": found.utilisation,
    }
    known = {name: None if math.isnan(x) else float(x) for name, x in values.items()}
    return known | {"reason": found.reason}


def _missing(session: Session, model: str) -> tuple[str, str]:
    """Say why a model has no response times, at length and in few words; nothing when it has."""
    scenario = session.scenario
    found = latency_figures.station_of(scenario, model)
    if not isinstance(found, str):
        return "", ""
    if unavailable(model, scenario.serving.path) is not None:
        return found, f"no {PATHS[scenario.serving.path].title}"
    if measuring.is_measuring(session, model):
        return f"{MODELS[model].title} is being measured.", "being measured"
    return found, "not measured"


def _population(scenario: Scenario, scores: Mapping[str, Scores]) -> dict[str, Any] | None:
    if not scores:
        return None
    found = next(iter(scores.values()))
    return {
        "positives": found.positives,
        "negatives": found.negatives,
        "prevalence": scenario.prevalence,
    }


def _path(scenario: Scenario, path: str) -> dict[str, str]:
    return {
        "id": path,
        "title": PATHS[path].title,
        "problem": unavailable(scenario.focus, path) or "",
    }


def _revision(
    scenario: Scenario, scores: Mapping[str, Scores], tables: Mapping[str, Tables]
) -> str:
    """Return what the tables and the counts of rows depend on, and the data, as a short text."""
    held = [(m, model_tables.key(scenario, m), *tables[m]) for m in scenario.models]
    whole = repr((scenario.needs_fit, held, cascade_data.revision(scenario, scores)))
    return hashlib.sha256(whole.encode()).hexdigest()[:16]
