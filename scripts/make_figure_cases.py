"""Writes tests/fixtures/figures_cases.json: figures and texts that Python and the browser share.

Run ``python -m scripts.make_figure_cases`` from the project root after a change of
simulator/figures.py or simulator/formatting.py; a test says when the file is out of date.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from simulator import formatting
from simulator.costs import CostMatrix
from simulator.figures import LABELS, cases_per, figure_interval_text, figure_text, key_figures
from simulator.recommendation_words import apart_text, milliseconds, objective_text
from simulator.sweep import OperatingPoint

FILE = Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "figures_cases.json"
CASES = 400
SEED = 20_240_229

COST_COLUMNS = ["false_positive", "false_negative", "true_positive", "true_negative", "review"]
FORMS: dict[str, Callable[[float], str]] = {
    "three_significant": formatting.three_significant,
    "share": formatting.share,
    "money": formatting.money,
    "exact_money": formatting.exact_money,
    "small_money": formatting.small_money,
    "count": formatting.count,
    "plain": formatting.plain,
    "threshold": formatting.threshold,
    "milliseconds": milliseconds,
}
OBJECTIVES_MS = (0.05, 0.5, 1.0, 12.5, 20.0, 100.0, 333.3, 1500.0, 9_000.0)
# Ties between two roundings, the ends of every branch, and numbers that a rounding carries over.
EDGES = (
    *(0.0, 1.0, 0.5, 0.125, 0.0625, 0.8125, 0.5625, 0.0005, 0.0015, 2.5, 3.5, 12.25, 12.75),
    *(1e-5, 9.99e-6, 1.001e-5, 0.00001, 0.001, 0.0009999, 0.00099999, 0.0001, 0.00009999),
    *(0.9994, 0.9995, 0.9996, 0.99949999, 0.99999, 0.9999999999999999, 1.0000001, 0.99951),
    *(9.995, 9.9949, 99.95, 99.94999, 999.4, 999.5, 999.6, 1000.0, 1004.9, 1005.0, 1015.0, 12345.0),
    *(
        99950.0,
        999499.0,
        999500.0,
        999999.0,
        1e6,
        1.005e6,
        1.015e6,
        1.234e6,
        9.995e6,
        1.5e9,
        9.995e8,
        2e12,
    ),
    *(0.29, 0.57, 0.58, 1.23e-7, 5e-324, 1.7e-300, 0.1 + 0.2, 1 / 3, 2 / 3, 1.005, 2.675, 1.0005),
)


def figure_cases() -> Iterator[dict[str, Any]]:
    """Yield settings and everything displayed for them; seeded."""
    rng = np.random.default_rng(SEED)
    for number in range(CASES):
        point, costs = _setting(rng, number)
        figures = key_figures(point, costs)
        cases = cases_per(point)
        yield {
            "tp": point.tp,
            "fp": point.fp,
            "positives": point.positives,
            "negatives": point.negatives,
            "prevalence": None if point.is_natural else point.prevalence,
            "costs": [getattr(costs, name) for name in COST_COLUMNS],
            "figures": [
                [
                    _number(figure.value),
                    _number(figure.interval.low if figure.interval else math.nan),
                    _number(figure.interval.high if figure.interval else math.nan),
                    figure_text(figure),
                    figure_interval_text(figure),
                ]
                for figure in figures.values()
            ],
            "majority_accuracy": point.majority_accuracy,
            "cases": [cases.base, cases.tp, cases.fp, cases.fn, cases.tn],
        }


def format_cases() -> dict[str, list[list[Any]]]:
    """Numbers and the text of each form, at the edges of its branches and at random; seeded."""
    rng = np.random.default_rng(SEED)
    random = (rng.normal(size=60) * 10.0 ** rng.integers(-6, 8, 60)).tolist()
    return {
        name: [
            [x, form(x)]
            for x in (*EDGES, *(-edge for edge in EDGES if edge), *random)
            if (name != "count" or abs(x) < 2**53) and (name != "milliseconds" or x >= 0)
        ]
        for name, form in FORMS.items()
    }


def objective_cases() -> Iterator[list[Any]]:
    """Yield a time, an objective and the text of both, with times that nearly are the objective."""
    for objective in OBJECTIVES_MS:
        for factor in (0.5, 1.0, 1.0001, 1.004, 1.4567, 0.9999999, 1 + 1e-12, 31.23):
            time = objective * factor
            yield [time, objective, apart_text(time, objective), objective_text(objective)]


def figure_cases_text() -> str:
    """Return the whole file."""
    lines = [
        f'"metrics": {_json(list(LABELS))}',
        '"figure_columns": ["value", "low", "high", "text", "interval_text"]',
        f'"cost_columns": {_json(COST_COLUMNS)}',
        '"case_columns": ["base", "tp", "fp", "fn", "tn"]',
        f'"undefined": {_json(formatting.UNDEFINED)}',
    ]
    for name, pairs in format_cases().items():
        lines.append(f'"{name}": {_json(pairs)}')
    lines.append(f'"objectives": {_json(list(objective_cases()))}')
    cases = ",\n".join(_json(case) for case in figure_cases())
    return "{\n" + ",\n".join(lines) + f',\n"cases": [\n{cases}\n]\n}}\n'


def _setting(rng: np.random.Generator, number: int) -> tuple[OperatingPoint, CostMatrix]:
    positives = int(10 ** rng.uniform(0.5, 4.5))
    negatives = int(10 ** rng.uniform(0.5, 5.5))
    tp = (0, positives, int(rng.integers(0, positives + 1)))[min(number % 7, 2)]
    fp = (0, negatives, int(negatives * rng.random() ** 4))[min(number % 5, 2)]
    own = positives / (positives + negatives)
    prevalence = own if number % 3 == 0 else float(f"{10 ** rng.uniform(-4, -0.05):.4g}")
    point = OperatingPoint(0.5, tp, fp, positives - tp, negatives - fp, prevalence)
    false_positive, false_negative, review = (
        round(float(10 ** rng.uniform(-1, 4)), 2) for _ in range(3)
    )
    costs = CostMatrix(
        false_positive=false_positive,
        false_negative=false_negative,
        true_positive=-false_positive if number % 4 == 1 else 0.0,
        true_negative=-round(false_negative / 50, 2) if number % 6 == 1 else 0.0,
        review=review if number % 2 else 0.0,
    )
    return point, costs


def _number(value: float) -> float | None:
    return None if math.isnan(value) else value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


if __name__ == "__main__":
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(figure_cases_text(), encoding="utf-8")
    print(f"wrote {FILE.name}: {FILE.stat().st_size:,} bytes")
