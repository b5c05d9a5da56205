"""Memory of the server as visitors come: the board, against the plain slider page."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.bench.bench_reruns import PAGES
from tests.bench.client import Session, resident_mb
from tests.bench.table import Table
from tests.support.server import Server, serve

SESSIONS = 30
RUNS_EACH = 3


def measure() -> Table:
    """Weigh each server before anybody came, after one visitor, and after thirty."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, script) in enumerate(PAGES):
            with serve(Path(folder) / str(number), script=script) as server:
                rows.append((name, *_weights(server)))
    return Table(
        f"Memory of the server (resident), {SESSIONS} sessions of {RUNS_EACH} runs each",
        ("page", "started", "1 session", f"{SESSIONS} sessions", "per further session"),
        tuple(rows),
        ("workers that fit models are processes of their own and end with their job.",),
    )


def _weights(server: Server) -> tuple[str, ...]:
    pid = server.process.pid
    started = resident_mb(pid)
    with ExitStack() as open_sessions:
        first = _visit(server, open_sessions)
        for _ in range(SESSIONS - 1):
            last = _visit(server, open_sessions)
    each = (last - first) / (SESSIONS - 1)
    return (f"{started:.0f} MiB", f"{first:.0f} MiB", f"{last:.0f} MiB", f"{each:.2f} MiB")


def _visit(server: Server, open_sessions: ExitStack) -> float:
    """Come, make a few changes, stay; return the server's memory then [MiB]."""
    visitor = open_sessions.enter_context(Session(server.url))
    for _ in range(RUNS_EACH):
        visitor.rerun()
    return resident_mb(server.process.pid)
