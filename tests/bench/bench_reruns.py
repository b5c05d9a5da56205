"""Script runs per second and processor time per run: the board, against the plain slider page."""

from __future__ import annotations

import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from tests.bench.bench_drag import PLAIN_APP
from tests.bench.client import Session, cpu_seconds
from tests.bench.table import Table, Timings, ms, p50, p95
from tests.support.server import Server, serve

RUNS = 40
SESSIONS = 4
PAGES = (("board", "serve.py"), ("plain st.slider page", PLAIN_APP))


def measure() -> Table:
    """Serve both, warm both, then run each alone and from several sessions at once."""
    with tempfile.TemporaryDirectory() as folder:
        rows = []
        for number, (name, script) in enumerate(PAGES):
            with serve(Path(folder) / str(number), script=script) as server:
                rows += _lines(name, server)
    return Table(
        "Reruns, without a browser",
        ("page", "sessions", "reruns/s", "p50", "p95", "CPU per rerun"),
        tuple(rows),
        (
            "a rerun is the whole script, as a changed control causes it, to its last message.",
            "the explorer asks for one 250 ms after a drag, a plain slider for one per release.",
        ),
    )


def _lines(name: str, server: Server) -> list[tuple[str, ...]]:
    lines = []
    for sessions in (1, SESSIONS):
        with ThreadPoolExecutor(sessions) as pool:
            visitors = [Session(server.url) for _ in range(sessions)]
            for visitor in visitors:
                visitor.rerun()
                visitor.rerun()
            cpu, start = cpu_seconds(server.process.pid), time.perf_counter()
            taken = np.concatenate(list(pool.map(_runs, visitors)))
            wall = time.perf_counter() - start
            cpu = cpu_seconds(server.process.pid) - cpu
            for visitor in visitors:
                visitor.close()
        each = (f"{len(taken) / wall:.3g}", ms(p50(taken)), ms(p95(taken)), ms(cpu / len(taken)))
        lines.append((name, str(sessions), *each))
    return lines


def _runs(visitor: Session) -> Timings:
    taken = []
    for _ in range(RUNS):
        start = time.perf_counter()
        visitor.rerun()
        taken.append(time.perf_counter() - start)
    return np.array(taken)
