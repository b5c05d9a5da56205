"""How long the checks take on a full answer, and how often they are right on the corpus."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np

from tests.bench.table import MISSING, Table, ms, p50, p95
from tests.corpus.reading import Item, corpus
from tests.corpus.report import AIM, Row, findings_of, rows

ROUNDS = 40
SECTIONS = 8
JOINED = 3  # answers that make one as long as people write in 45 minutes
AIM_MS = 50


def measure() -> Table:
    """Time every full answer in turn, and count what is found and missed."""
    full = [item for item in corpus() if len(item.answer.sections) == SECTIONS]
    talkative = _talkative([item for item in full if item.kind == "complete"])
    taken = _timings([*full, talkative])
    long = taken.pop(talkative.name)
    words = np.median([_words(item) for item in full])
    together = np.concatenate(list(taken.values()))
    parts = zip(rows("open"), rows("held out"), strict=True)
    return Table(
        f"Checks: precision and recall on {len(corpus())} answers (aim: {AIM:g} each)",
        ("check", "to find", "precision", "recall", "held out: to find", "precision", "recall"),
        tuple((seen.check, *_cells(seen), *_cells(unseen)) for seen, unseen in parts),
        (
            f"all checks on a full answer: p50 {ms(p50(together))}, p95 {ms(p95(together))}",
            f"  {len(full)} answers with all sections, median {words:.0f} words, {ROUNDS} rounds",
            f"on one of {_words(talkative):,} words: p50 {ms(p50(long))}, p95 {ms(p95(long))}",
            f"  (aim for both: p95 under {AIM_MS} ms)",
            "recall counts labels, precision counts findings; `python -m tests.corpus.report`",
            "  lists every item that differs",
        ),
    )


def _talkative(items: list[Item]) -> Item:
    """The texts of several answers joined section by section, with the pins of the first."""
    first, joined = items[0], items[:JOINED]
    texts = {
        section: "\n\n".join(item.answer.text(section) for item in joined)
        for section in first.answer.sections
    }
    return replace(first, name="talkative", answer=replace(first.answer, sections=texts))


def _timings(items: list[Item]) -> dict[str, np.ndarray]:
    """Seconds of each round by answer, after one round to warm up."""
    taken: dict[str, list[float]] = {item.name: [] for item in items}
    for number in range(ROUNDS + 1):
        for item in items:
            start = time.perf_counter_ns()
            findings_of(item)
            if number:
                taken[item.name].append((time.perf_counter_ns() - start) / 1e9)
    return {name: np.array(values) for name, values in taken.items()}


def _words(item: Item) -> int:
    return sum(len(text.split()) for text in item.answer.sections.values())


def _cells(row: Row) -> tuple[str, str, str]:
    return f"{row.wanted}", _share(row.precision), _share(row.recall)


def _share(value: float) -> str:
    return MISSING if np.isnan(value) else f"{value:.3f}"
