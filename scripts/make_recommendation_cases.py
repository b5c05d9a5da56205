"""Writes tests/fixtures/recommendation_cases.json: the choice of a model in Python and the browser.

Run ``python -m scripts.make_recommendation_cases`` from the project root after a change of
simulator/recommendation.py; a test says when the file is out of date.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from simulator.recommendation import Candidate, Differs, binding, chosen, closest, not_apart

FILE = Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "recommendation_cases.json"
CASES = 120
SEED = 20_260_111
NAMES = ("alpha", "beta", "gamma", "delta")
KINDS = ("feasible", "late", "unstable", "unmeasured", "no point", "no cost")
SIZES = (2, 3, 4, 4, 3, 4, 1)


def recommendation_cases() -> Iterator[dict[str, Any]]:
    """Yield candidates, which pairs are told apart, and what is chosen; seeded."""
    rng = np.random.default_rng(SEED)
    for number in range(CASES):
        candidates = [_candidate(rng, name, number) for name in NAMES[: SIZES[number % len(SIZES)]]]
        pairs = _pairs(rng, candidates)
        differs = told_apart(pairs)
        best = chosen(candidates, differs)
        yield {
            "candidates": [_written(one) for one in candidates],
            "includes_zero": pairs,
            "model": best.model,
            "because": best.because,
            "cheapest": best.cheapest,
            "alike": list(not_apart(candidates, differs)),
            "closest": None if best.model else closest(candidates),
            "binding": [list(pair) for pair in binding(candidates, differs)],
        }


def told_apart(includes_zero: dict[str, bool]) -> Differs:
    """Return whether a pair's interval leaves zero out; pairs are named in alphabetical order."""

    def differs(first: str, second: str) -> bool | None:
        found = includes_zero.get("|".join(sorted((first, second))))
        return None if found is None else not found

    return differs


def read_candidate(written: dict[str, Any]) -> Candidate:
    """Return the candidate that the file holds as `written`; a null number is NaN."""
    numbers = ("quality", "on_time", "p99_ms", "utilisation", "at_needed")
    found = {key: math.nan if written[key] is None else written[key] for key in numbers}
    return Candidate(**{**written, **found}, title=written["model"].title())


def _candidate(rng: np.random.Generator, name: str, number: int) -> Candidate:
    """Return a candidate whose fields agree with each other; ties are frequent."""
    kind = rng.choice(KINDS, p=_shares(number))
    on_time = float(rng.integers(10, 16) * 100)
    more = float(rng.integers(0, 4) * 50)
    enough = None if rng.random() < 0.3 else int(rng.integers(3, 9))
    rest: dict[str, Any] = {}
    if kind in {"late", "unstable"}:
        rest = {"servers_needed": enough, "at_needed": on_time + 5 if enough else math.nan}
    late = kind == "late"
    meets = kind in {"feasible", "no cost"}
    return Candidate(
        model=name,
        title=name.title(),
        simplicity=int(rng.integers(0, 5)),
        quality={
            "feasible": on_time + (more if number % 3 else 0),
            "late": on_time + 200,
            "unmeasured": math.nan,
            "unstable": math.nan,
            "no point": math.nan,
            "no cost": math.nan,
        }[str(kind)],
        on_time=math.nan if kind == "no point" else on_time,
        p99_ms=float(rng.integers(21, 90) if late else rng.integers(1, 21))
        if meets or kind in {"late", "no point"}
        else math.nan,
        utilisation=math.nan
        if kind == "unmeasured"
        else float(rng.integers(100, 200) if kind == "unstable" else rng.integers(1, 100)) / 100,
        stable=kind != "unstable",
        feasible=meets,
        judged=kind not in {"unmeasured", "no point"},
        **rest,
    )


def _shares(number: int) -> list[float]:
    """Return how frequent each of `KINDS` is.

    In every sixth case nobody is feasible; in some, nobody who is has a cost.
    """
    if number % 12 == 4:
        return [0, 0.3, 0.1, 0.1, 0.1, 0.4]
    if number % 6 == 5:
        return [0, 0.5, 0.3, 0.1, 0.1, 0]
    return [0.7, 0.15, 0.1, 0.03, 0.02, 0]


def _pairs(rng: np.random.Generator, candidates: list[Candidate]) -> dict[str, bool]:
    pairs: dict[str, bool] = {}
    for first, second in itertools.combinations(sorted(one.model for one in candidates), 2):
        kind = rng.integers(0, 5)
        if kind < 4:
            pairs[f"{first}|{second}"] = bool(kind < 3)
    return pairs


def _written(one: Candidate) -> dict[str, Any]:
    names = (
        *("model", "simplicity", "quality", "on_time", "p99_ms", "utilisation", "stable"),
        *("feasible", "judged", "servers_needed", "at_needed"),
    )
    values = {name: getattr(one, name) for name in names}
    return {
        name: None if isinstance(value, float) and math.isnan(value) else value
        for name, value in values.items()
    }


def fixture_text() -> str:
    """Return the whole file, one case a line."""
    lines = ",\n".join(json.dumps(case, allow_nan=False) for case in recommendation_cases())
    return f"[\n{lines}\n]\n"


if __name__ == "__main__":
    FILE.write_text(fixture_text(), encoding="utf-8")
    print(f"wrote {FILE.name}: {FILE.stat().st_size:,} bytes")
