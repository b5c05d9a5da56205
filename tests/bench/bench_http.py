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
SECONDS = 28.0
ALONE, ALONE_S = 1_500, 5.0
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

    def and_then(self, other: Alone) -> Alone:
        """Return both measurements as one."""
        mine, theirs = len(self.model_ms), len(other.model_ms)
        return Alone(
            np.concatenate([self.model_ms, other.model_ms]),
            np.concatenate([self.round_trip_ms, other.round_trip_ms]),
            (mine * self.held_ms + theirs * other.held_ms) / (mine + theirs),
        )

    @property
    def words(self) -> str:
        """The same in a line."""
        p99 = float(np.quantile(self.model_ms, 0.99))
        return (
            f"{self.model_ms.mean():.2f} ms in the model (p99 {p99:.2f}), {self.held_ms:.2f} on "
            f"the server's processor, {self.round_trip_ms.mean():.2f} at the client"
        )

    @property
    def station(self) -> Station:
        """What one request costs: the round trip holds the server, but for the wire.

        The wire is what is left of a quick round trip without the model and without what uvicorn
        does, which is the processor time that the model does not explain.
        """
        uvicorn = max(self.held_ms - float(self.model_ms.mean()), 0.0)
        rest = np.quantile(self.round_trip_ms - self.model_ms, 0.05) - uvicorn
        wire = Stage(name="wire", place="outside", kind="constant", p50_ms=max(float(rest), 0.0))
        return station(np.maximum(self.round_trip_ms - (wire.p50_ms or 0.0), 0.0), [wire])


def measure() -> Table:
    """Measure the idle server, send Poisson arrivals, measure it again; predict from the idle."""
    load = os.getloadavg()[0]
    with _served() as port, _on_core(CLIENT_CORE), Client(port) as client:
        for number in range(200):
            client.ask(str(number))
        runs = [_loaded(client, busy, seed) for seed, busy in enumerate(UTILISATIONS)]
    return Table(
        "HTTP: uvicorn serving one model, open loop, measured against predicted",
        ("utilisation", "requests/s", "requests", "", "p50", "p95", "p99", "p99 off by"),
        tuple(line for run in runs for line in run.lines),
        (
            f"aim: measured p99 within {WITHIN:.0%} of the prediction.",
            f"a request is one row of {DATASET} as a DataFrame through the logistic pipeline.",
            *(run.words for run in runs),
            "server and client on a core each; latency counts from the scheduled moment.",
            f"load of the machine before: {load:.1f} on {os.cpu_count()} cores; next to other work",
            "  the idle server is measured at another speed than the loaded one.",
        ),
    )


@dataclass(frozen=True)
class Run:
    """One load: what was predicted, what was measured."""

    busy: float
    rate_per_s: float
    predicted_ms: FloatArray
    measured_ms: FloatArray
    requests: int
    words: str

    @property
    def lines(self) -> list[tuple[str, ...]]:
        """Two rows of the table."""
        off = float(self.measured_ms[-1] / self.predicted_ms[-1] - 1)
        judged = f"{off:+.0%}" + ("" if abs(off) <= WITHIN else " (over)")
        head = (f"{self.busy:.2f}", f"{self.rate_per_s:.0f}", f"{self.requests:,}")
        return [
            (*head, "predicted", *(f"{x:.2f} ms" for x in self.predicted_ms), ""),
            ("", "", "", "measured", *(f"{x:.2f} ms" for x in self.measured_ms), judged),
        ]


def _loaded(client: Client, busy: float, seed: int) -> Run:
    before = _alone(client)
    rate = busy * 1_000 / before.station.mean_ms
    rng = np.random.default_rng(seed)
    due = np.cumsum(rng.exponential(1 / rate, int(rate * SECONDS)))
    paths = [str(row) for row in rng.integers(0, 10**6, len(due))]
    used = client.ask("cpu")[0]["cpu_s"]
    answered = client.open_loop(due.tolist(), paths)
    used = 1_000 * (client.ask("cpu")[0]["cpu_s"] - used) / len(due)
    idle = before.and_then(_alone(client))
    of = idle.station
    predicted = response(of, Serving(arrival_rate_per_s=rate, servers=1))
    model = np.array([answer["ms"] for answer in answered.answers])
    late = 1_000 * float(np.quantile(answered.sent_late_s, 0.99))
    return Run(
        busy=rate * of.mean_ms / 1_000,
        rate_per_s=rate,
        predicted_ms=np.array([q.value_ms for q in (predicted.p50, predicted.p95, predicted.p99)]),
        measured_ms=1_000 * np.quantile(answered.latency_s, [0.5, 0.95, 0.99]),
        requests=len(due),
        words=f"alone {idle.words}; loaded {model.mean():.2f}, {used:.2f} on the processor, sent "
        f"{late:.2f} ms late (p99).",
    )


def _alone(client: Client) -> Alone:
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
