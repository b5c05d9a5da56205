"""Turns a scenario into every text the explorer must show, from the full sweep and in Python."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path

from simulator import formatting
from simulator.choosers import Choice
from simulator.curves import average_precision, roc_auc
from simulator.datasets import DATASETS, CaseWords, Dataset, load
from simulator.figures import (
    CaseTable,
    cases_per,
    figure_interval_text,
    figure_text,
    key_figures,
)
from simulator.operating import board_points, deployed
from simulator.scenario import Scenario
from simulator.score_cache import cached_scores, score_key, store_scores
from simulator.scores import Scores, out_of_fold
from simulator.sweep import OperatingPoint, Sweep, sweep
from simulator.thinning import thin
from simulator.uncertainty import auc_interval

METRICS = (
    "precision",
    "recall",
    "false_positive_rate",
    "alert_rate",
    "cost_per_1000",
    "accuracy",
)
COMPARED = ("precision", "recall", "alert_rate", "cost_per_1000")
TABLE_ROWS = 1024
"""How many rows of a sweep travel to the browser."""


class Reference:
    """What Python says about the scores a server holds in its cache folder."""

    def __init__(self, cache: Path) -> None:
        self.cache = cache
        self._data: dict[tuple[str, int, int], Dataset] = {}
        self._sweeps: dict[tuple[object, ...], Sweeps] = {}

    def prepare(self, scenario: Scenario) -> None:
        """Fit the models of `scenario` here and leave their scores where the server looks."""
        for model in scenario.models:
            if self._cached(scenario, model) is None:
                data = self._dataset(scenario)
                setting = {
                    "balance": scenario.balance,
                    "folds": scenario.folds,
                    "seed": scenario.seed,
                }
                found = out_of_fold(data, model, **setting)
                store_scores(score_key(data, model, **setting), found, folder=self.cache)

    def texts(self, scenario: Scenario, *, in_hand: bool = False) -> dict[str, str] | None:
        """Return the text of every figure by name; None when the focus has no operating point.

        Parameters
        ----------
        in_hand
            While a hand moves, the browser chooses among the rows it holds; once it rests, Python
            chooses on the full sweep. Counts come from the full sweep either way.
        """
        sweeps = {model: self.sweeps(scenario, model) for model in scenario.models}
        choices = board_points(
            scenario,
            {model: own.held if in_hand else own.full for model, own in sweeps.items()},
            {model: own.is_probability for model, own in sweeps.items()},
        )
        if choices[scenario.focus].point is None:
            return None
        return shown_texts(scenario, choices, sweeps)

    def at(self, scenario: Scenario, threshold: float) -> dict[str, str]:
        """Return the texts with the threshold set by hand."""
        texts = self.texts(scenario.by_hand(threshold), in_hand=True)
        assert texts is not None
        return texts

    def sweeps(self, scenario: Scenario, model: str) -> Sweeps:
        """Return the full and the thinned sweep of one model."""
        key = (*scenario.needs_fit, model)
        if key not in self._sweeps:
            found = self._cached(scenario, model)
            assert found is not None, f"{model} on {scenario.dataset} has no scores in the cache"
            self._sweeps[key] = Sweeps(found)
        return self._sweeps[key]

    def _dataset(self, scenario: Scenario) -> Dataset:
        key = (scenario.dataset, scenario.rows, scenario.seed)
        if key not in self._data:
            self._data[key] = load(scenario.dataset, max_rows=scenario.rows, seed=scenario.seed)
        return self._data[key]

    def _cached(self, scenario: Scenario, model: str) -> Scores | None:
        key = score_key(
            self._dataset(scenario),
            model,
            balance=scenario.balance,
            folds=scenario.folds,
            seed=scenario.seed,
        )
        return cached_scores(key, folder=self.cache)


@cache
def reference_of(folder: Path) -> Reference:
    """Return what Python says about the scores in a folder, one for all tests of a server."""
    return Reference(folder)


class Sweeps:
    """One model's sweep with all its rows, and with the rows that the browser holds."""

    def __init__(self, scores: Scores) -> None:
        self.is_probability = scores.is_probability
        self.full = sweep(scores.y_true, scores.y_score)

    @cached_property
    def held(self) -> Sweep:
        return thin(self.full, TABLE_ROWS)

    @cached_property
    def area(self) -> str:
        around = auc_interval(self.full)
        return f"AUC {self.auc} {formatting.interval_text(around, formatting.plain)}"

    @cached_property
    def auc(self) -> str:
        return formatting.plain(roc_auc(self.full))

    def average_precision(self, scenario: Scenario) -> str:
        return formatting.plain(average_precision(deployed(scenario, self.full)))


def shown_texts(
    scenario: Scenario, choices: Mapping[str, Choice], sweeps: Mapping[str, Sweeps]
) -> dict[str, str]:
    """Return the text of every figure by name, given the operating points."""
    own = sweeps[scenario.focus]
    table = deployed(scenario, own.full)
    point = _counted(table, choices[scenario.focus])
    assert point is not None
    words = DATASETS[scenario.dataset].words
    cases = cases_per(point)
    texts = {
        **_figure_texts(point, scenario, words),
        **{name: formatting.count(getattr(cases, name)) for name in ("tp", "fn", "fp", "tn")},
        "cases-base": f"Per {formatting.count(cases.base)} {words.cases}",
        "sentence": sentence(cases, words),
        "basis": _basis(int(own.full.positives), words),
        "auc": own.area,
        "pr-baseline": f"┈ prevalence {formatting.share(table.prevalence)}",
        "least-cost": f"least {_least_cost(table, scenario)} ▲",
    }
    for model in scenario.models:
        here = deployed(scenario, sweeps[model].full)
        texts |= _compared_texts(model, sweeps[model], _counted(here, choices[model]), scenario)
    return texts


def _counted(full: Sweep, choice: Choice) -> OperatingPoint | None:
    return None if choice.point is None else full.at(choice.point.threshold)


def _figure_texts(point: OperatingPoint, scenario: Scenario, words: CaseWords) -> dict[str, str]:
    currency = scenario.costs.currency
    figures = key_figures(point, scenario.costs)
    texts: dict[str, str] = {}
    for metric in METRICS:
        texts[metric] = figure_text(figures[metric], currency)
        texts[f"{metric}-interval"] = figure_interval_text(figures[metric], currency)
    a_day = figures["cost_per_1000"].value * scenario.cases_per_day / 1000
    majority = max(point.prevalence, 1 - point.prevalence)
    notes = {
        "precision": "of alerts",
        "recall": f"of {words.positives}",
        "false_positive_rate": "of the others",
        "alert_rate": f"{_per_day(point.alert_rate * scenario.cases_per_day)} a day",
        "cost_per_1000": f"{formatting.money(a_day, currency)} a day",
        "accuracy": f"{formatting.share(majority)} by majority",
    }
    return texts | {f"{metric}-note": text for metric, text in notes.items()}


def _compared_texts(
    model: str, own: Sweeps, point: OperatingPoint | None, scenario: Scenario
) -> dict[str, str]:
    texts = {f"auc--{model}": own.auc, f"ap--{model}": own.average_precision(scenario)}
    if point is None:
        names = ("threshold", *COMPARED)
        return texts | {f"{name}--{model}": formatting.UNDEFINED for name in names}
    figures = key_figures(point, scenario.costs)
    nobody = point.threshold > own.full.threshold[0]
    texts[f"threshold--{model}"] = "nobody" if nobody else formatting.threshold(point.threshold)
    for metric in COMPARED:
        texts[f"{metric}--{model}"] = figure_text(figures[metric], scenario.costs.currency)
    return texts


def sentence(cases: CaseTable, words: CaseWords) -> str:
    """Return the case table in words, from the data set's own nouns and verbs."""
    opening = f"Of {cases.base:,} {words.cases}, "
    verb = words.missed_one if cases.fn == 1 else words.missed
    missed = f"{_amount(cases.fn, words)} {verb}."
    missed = missed[0].upper() + missed[1:]
    if cases.alerts == 0:
        return f"{opening}none is {words.alerted}. {missed}"
    article = "an" if words.positive[0] in "aeiou" else "a"
    right = (
        f"1 of them is {article} {words.positive}"
        if cases.tp == 1
        else f"{cases.tp:,} of them are {words.positives}"
    )
    wrong = "1 is a false alarm" if cases.fp == 1 else f"{cases.fp:,} are false alarms"
    be = "is" if cases.alerts == 1 else "are"
    return f"{opening}{cases.alerts:,} {be} {words.alerted}: {right}, {wrong}. {missed}"


def _amount(n: int, words: CaseWords) -> str:
    if n == 0:
        return f"no {words.positives}"
    return f"{n:,} {words.positive if n == 1 else words.positives}"


def _basis(positives: int, words: CaseWords) -> str:
    found = f"{positives:,} {words.positive if positives == 1 else words.positives}"
    return f"Recall rests on {found}; about {4 * positives:,} would halve its 95% interval."


def _least_cost(table: Sweep, scenario: Scenario) -> str:
    nobody = table.at(table.nobody_threshold).expected_cost(scenario.costs)
    least = min(nobody, float(table.expected_cost(scenario.costs).min()))
    return formatting.money(1000 * least, scenario.costs.currency)


def _per_day(n: float) -> str:
    if n >= 100 or n == 0:
        return formatting.count(n)
    text = formatting.three_significant(n)
    assert math.isfinite(n)
    return text.rstrip("0").rstrip(".") if "." in text else text
