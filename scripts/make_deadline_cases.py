"""Writes tests/fixtures/deadline_cases.json: figures at a deadline that both languages share.

Run ``python -m scripts.make_deadline_cases`` from the project root after a change of
simulator/deadline.py or simulator/figures.py; a test says when the file is out of date.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from simulator.costs import CostMatrix
from simulator.deadline import EFFECTIVE_LABELS, Late, effective, effective_figures
from simulator.figures import figure_interval_text, figure_text
from simulator.sweep import OperatingPoint

FILE = Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "deadline_cases.json"
CASES = 240
SEED = 20_250_517

COST_COLUMNS = ["false_positive", "false_negative", "true_positive", "true_negative", "review"]
COUNT_COLUMNS = ["tp", "fp", "positives", "negatives"]


def deadline_cases() -> Iterator[dict[str, Any]]:
    """Yield settings and everything displayed for them; seeded."""
    rng = np.random.default_rng(SEED)
    for number in range(CASES):
        joint = _joint(rng, number)
        prevalence = None if number % 4 == 0 else float(f"{10 ** rng.uniform(-4, -0.05):.4g}")
        own, stand_in = _points(joint, prevalence)
        late: Late = ("allow", "block", stand_in)[number % 3]
        attainment = _attainment(rng, number)
        costs = _costs(rng, number)
        figures = effective_figures(own, attainment, costs, late=late, joint=joint)
        there = effective(own, attainment, late=late)
        model = late is stand_in
        yield {
            "own": [own.tp, own.fp, own.positives, own.negatives],
            "late": [stand_in.tp, stand_in.fp] if model else late,
            "joint": joint.tolist() if model else None,
            "attainment": attainment,
            "prevalence": prevalence,
            "costs": [getattr(costs, name) for name in COST_COLUMNS],
            "effective": [there.tp, there.fp],
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
        }


def deadline_cases_text() -> str:
    """Return the whole file."""
    lines = [
        f'"metrics": {_json(list(EFFECTIVE_LABELS))}',
        '"figure_columns": ["value", "low", "high", "text", "interval_text"]',
        f'"own_columns": {_json(COUNT_COLUMNS)}',
        '"late": "allow, block, or [tp, fp] of the model that stands in"',
        '"joint": "rows by class, alerted by the model, alerted by the one that stands in"',
        f'"cost_columns": {_json(COST_COLUMNS)}',
    ]
    cases = ",\n".join(_json(case) for case in deadline_cases())
    return "{\n" + ",\n".join(lines) + f',\n"cases": [\n{cases}\n]\n}}\n'


def _joint(rng: np.random.Generator, number: int) -> NDArray[np.int64]:
    """Rows by class and both alerts, every seventh with a model that alerts nobody."""
    sizes = int(10 ** rng.uniform(0.5, 5.5)), int(10 ** rng.uniform(0.5, 4.5))
    rates = (rng.random() ** 4, rng.random())
    cells = np.zeros((2, 2, 2), dtype=np.int64)
    for of_class in range(2):
        alike, rate = rng.random(), rates[of_class]
        shares = np.array([1 - rate, rate * (1 - alike), rate * (1 - alike), rate * alike])
        drawn = rng.multinomial(sizes[of_class], shares / shares.sum())
        cells[of_class] = drawn.reshape(2, 2)
    if number % 7 == 3:
        cells[:, 0, :] += cells[:, 1, :]
        cells[:, 1, :] = 0
    if number % 11 == 5:
        cells[:, :, 0] += cells[:, :, 1]
        cells[:, :, 1] = 0
    return cells


def _points(
    joint: NDArray[np.int64], prevalence: float | None
) -> tuple[OperatingPoint, OperatingPoint]:
    made: list[OperatingPoint] = []
    for axis in (2, 1):
        (tn, fp), (fn, tp) = joint.sum(axis=axis).tolist()
        share = (tp + fn) / (tp + fn + fp + tn) if prevalence is None else prevalence
        made.append(OperatingPoint(0.5, tp, fp, fn, tn, share))
    return made[0], made[1]


def _attainment(rng: np.random.Generator, number: int) -> float:
    if number % 13 < 2:
        return float(number % 13)
    late = 10 ** rng.uniform(-5, 0) if number % 2 else rng.random()
    return 1 - float(late)


def _costs(rng: np.random.Generator, number: int) -> CostMatrix:
    false_positive, false_negative, review = (
        round(float(10 ** rng.uniform(-1, 4)), 2) for _ in range(3)
    )
    return CostMatrix(
        false_positive=false_positive,
        false_negative=false_negative,
        true_positive=-false_positive if number % 5 == 1 else 0.0,
        true_negative=-round(false_negative / 50, 2) if number % 6 == 1 else 0.0,
        review=review if number % 2 else 0.0,
    )


def _number(value: float) -> float | None:
    return None if math.isnan(value) else value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


if __name__ == "__main__":
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(deadline_cases_text(), encoding="utf-8")
    print(f"wrote {FILE.name}: {FILE.stat().st_size:,} bytes")
