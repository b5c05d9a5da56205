"""Writes tests/fixtures/latency_cases.json: readings of small tables that the browser must equal.

Run ``python -m scripts.make_latency_cases`` from the project root after a change of how
simulator/response_table.py interpolates; a test says when the file is out of date. Logarithm and
exponential may differ in the last bit between languages: equal means to 1e-12 of the value.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from simulator.response_table import ResponseTable, attained, interpolated

FILE = Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "latency_cases.json"
SEED = 20_251_004
TOLERANCE = 1e-12
LEVELS = [0.0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 0.999, 0.9999]
UTILISATION = [0.0, 0.02, 0.05, 0.1, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99]


def tables() -> Iterator[tuple[str, ResponseTable]]:
    """Yield small tables with a name: smooth, with a step, and flat where nobody waits."""
    depth = -np.log1p(-np.array(LEVELS))
    slower = 1 / (1 - np.array(UTILISATION))
    exponential = 10 * np.multiply.outer(slower, depth)
    yield "exponential service, one server", _table([1], [exponential], 10.0)

    step = np.where(np.array(LEVELS) > 0.985, 100.0, 2.0 + 0.1 * depth)
    waiting = np.multiply.outer(slower - 1, depth) * 3
    yield "a step of the service time", _table([1, 2], [step + waiting, step + waiting / 2], 2.8)

    busy = np.array(UTILISATION)
    late = np.multiply.outer(busy**4 * slower, depth**1.5)
    flat = 5.0 + np.where(busy[:, None] < 0.3, 0.0, late)
    yield "constant service, four servers", _table([4], [flat], 5.0)


def cases(table: ResponseTable, rng: np.random.Generator) -> Iterator[list[Any]]:
    """Yield servers, utilisation, q, objective [ms], and the two readings; None where none."""
    settings = [(busy, q) for busy in (0.0, 0.02, 0.1, 0.99) for q in (0.0, 0.5, 0.99, 0.9999)]
    settings += [(0.9900001, 0.5), (1.0, 0.99), (1.5, 0.99), (0.4, 0.99995), (0.07, 0.0)]
    settings += [
        (round(float(rng.random() ** 0.7 * 0.99), 4), round(1 - 10 ** -float(rng.random() * 4), 6))
        for _ in range(40)
    ]
    longest = float(table.response_ms.max())
    shortest = float(table.response_ms[:, :, 0].min())
    objectives = [shortest * 0.99, shortest, longest, longest * 1.1]
    for number, (busy, q) in enumerate(settings):
        servers = int(table.servers[number % len(table.servers)])
        drawn = shortest * (longest / shortest if shortest else longest) ** float(rng.random())
        objective = objectives[number] if number < len(objectives) else round(drawn, 3)
        time = interpolated(table, servers=servers, utilisation=busy, q=q)
        share = attained(table, servers=servers, utilisation=busy, objective_ms=objective)
        yield [servers, busy, q, objective, _number(time), _number(share)]


def latency_cases_text() -> str:
    """Return the whole file."""
    rng = np.random.default_rng(SEED)
    parts = [
        json.dumps(
            {
                "name": name,
                "servers": table.servers.tolist(),
                "utilisation": table.utilisation.tolist(),
                "levels": table.levels.tolist(),
                "mean_service_ms": table.mean_service_ms,
                "response_ms": table.response_ms.tolist(),
                "cases": list(cases(table, rng)),
            },
            allow_nan=False,
        )
        for name, table in tables()
    ]
    columns = ["servers", "utilisation", "q", "objective_ms", "response_ms", "attained"]
    head = f'{{"case_columns": {json.dumps(columns)}, "relative_tolerance": {TOLERANCE},'
    return head + '\n"tables": [\n' + ",\n".join(parts) + "\n]}\n"


def _table(servers: list[int], rows: list[Any], mean: float) -> ResponseTable:
    times = np.array([[[float(f"{x:.6g}") for x in line] for line in row] for row in rows])
    return ResponseTable(
        np.array(servers), np.array(UTILISATION), np.array(LEVELS), np.sort(times, axis=1), mean
    )


def _number(value: float) -> float | None:
    return None if math.isnan(value) else value


if __name__ == "__main__":
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(latency_cases_text(), encoding="utf-8")
    print(f"wrote {FILE.name}: {FILE.stat().st_size:,} bytes")
