"""A real HTTP server under a real load, against the response times that were predicted for it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from simulator.law import FloatArray
from simulator.load import Station, response, station
from simulator.serving import Serving, Stage
from tests.bench.http_client import Client
from tests.bench.table import Table

ROOT = Path(__file__).resolve().parents[2]
DATASET = "spam"
UTILISATIONS = (0.5, 0.7)
SECONDS = 30.0
ALONE, ALONE_S = 2_500, 15.0
WITHIN = 0.25
SERVER_CORE, CLIENT_CORE = 0, 1
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


@dataclass(frozen=True)
class Alone:
    """What single requests took on the idle server, one after another.

    Parameters
    ----------
    model_ms : (n,)
        In the handler, by its own clock.
    round_trip_ms : (n,)
        At the client.
    held_ms : float
        Processor time of the server for one request, mean: the model and what uvicorn does.
    """

    model_ms: FloatArray
    round_trip_ms: FloatArray
    held_ms: float

    @property
    def words(self) -> str:
        """The same in a line."""
        p99 = float(np.quantile(self.model_ms, 0.99))
        return (
            f"{self.model_ms.mean():.2f} ms in the model (p99 {p99:.2f}), {self.held_ms:.2f} ms of "
            f"the server, {self.round_trip_ms.mean():.2f} ms of the client"
        )

    @property
    def station(self) -> Station:
        """What one request costs: what uvicorn does holds the server, the rest is outside."""
        overhead = max(self.held_ms - float(self.model_ms.mean()), 0.0)
        rest = np.clip(self.round_trip_ms - self.model_ms - overhead, 0.0, None)
        shares = (np.arange(199) + 0.5) / 199
        stages = (
            Stage(name="uvicorn", place="server", kind="constant", p50_ms=overhead),
            Stage(
                name="loopback",
                place="outside",
                kind="empirical",
                sample_ms=tuple(np.quantile(rest, shares).tolist()),
            ),
        )
        return station(self.model_ms, stages)


def measure() -> Table:
    """Measure the idle server, predict, and send Poisson arrivals at two utilisations."""
    rows: list[tuple[str, ...]] = []
    load = os.getloadavg()[0]
    with _served() as port, _on_core(CLIENT_CORE), Client(port) as client:
        alone = _alone(client)
        of = alone.station
        for seed, busy in enumerate(UTILISATIONS):
            rows.append(_loaded(client, of, busy, seed))
    return Table(
        "HTTP: uvicorn serving one model, open loop, measured against predicted",
        ("utilisation", "requests/s", "requests", "", "p50", "p95", "p99", "p99 off by"),
        tuple(line for pair in rows for line in _lines(pair)),
        (
            f"aim: measured p99 within {WITHIN:.0%} of the prediction.",
            f"one request is one row of {DATASET} through the logistic pipeline; alone it takes",
            f"  {alone.words}.",
            f"load of the machine before: {load:.1f} on {os.cpu_count()} cores; above 1 or so the",
            "  comparison says more about the neighbours than about the prediction.",
            "server and client on a core each; latency counts from the scheduled moment.",
            *(pair[-1] for pair in rows),
        ),
    )


def _loaded(client: Client, of: Station, busy: float, seed: int) -> tuple[str, ...]:
    rate = busy * 1_000 / of.mean_ms
    rng = np.random.default_rng(seed)
    due = np.cumsum(rng.exponential(1 / rate, int(rate * SECONDS)))
    paths = [str(row) for row in rng.integers(0, 10**6, len(due))]
    predicted = response(of, Serving(arrival_rate_per_s=rate, servers=1))
    answered = client.open_loop(due.tolist(), paths)
    measured = 1_000 * np.quantile(answered.latency_s, [0.5, 0.95, 0.99])
    expected = [q.value_ms for q in (predicted.p50, predicted.p95, predicted.p99)]
    model = np.array([answer["ms"] for answer in answered.answers])
    late = 1_000 * np.quantile(answered.sent_late_s, 0.99)
    off = measured[2] / expected[2] - 1
    return (
        f"{busy}",
        f"{rate:.0f}",
        f"{len(due):,}",
        *(f"{x:.2f} ms" for x in expected),
        *(f"{x:.2f} ms" for x in measured),
        f"{off:+.0%}{'' if abs(off) <= WITHIN else ' (over)'}",
        f"at {busy}: {model.mean():.2f} ms in the model under load, sent {late:.2f} ms late (p99).",
    )


def _lines(found: tuple[str, ...]) -> list[tuple[str, ...]]:
    busy, rate, requests, *numbers, off, _ = found
    return [
        (busy, rate, requests, "predicted", *numbers[:3], ""),
        ("", "", "", "measured", *numbers[3:], off),
    ]


def _alone(client: Client) -> Alone:
    for number in range(200):
        client.ask(str(number))
    before = client.ask("cpu")[0]["cpu_s"]
    asked: list[tuple[dict[str, float], float]] = []
    end = time.monotonic() + ALONE_S
    while len(asked) < ALONE and time.monotonic() < end:
        asked.append(client.ask(str(len(asked))))
    used = client.ask("cpu")[0]["cpu_s"] - before
    return Alone(
        model_ms=np.array([answer["ms"] for answer, _ in asked]),
        round_trip_ms=1_000 * np.array([seconds for _, seconds in asked]),
        held_ms=1_000 * used / len(asked),
    )


@contextmanager
def _served() -> Iterator[int]:
    """Yield the port of a server of its own that answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    command = [sys.executable, "-m", "tests.bench.apps.scoring_server"]
    one_thread = dict.fromkeys(ONE_THREAD, "1")
    server = subprocess.Popen(
        [*command, str(port), str(SERVER_CORE), DATASET], cwd=ROOT, env={**os.environ, **one_thread}
    )
    try:
        _wait_for(port, server)
        yield port
    finally:
        server.terminate()
        server.wait(timeout=10)


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if server.poll() is not None:
            raise RuntimeError(f"the server ended with status {server.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("the server did not answer within a minute")


@contextmanager
def _on_core(core: int) -> Iterator[None]:
    """Keep this process on one core for a while, where the system can."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core} & before or before)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


if __name__ == "__main__":
    start = time.monotonic()
    print(measure(), f"({time.monotonic() - start:.0f} s)")
