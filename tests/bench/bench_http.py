"""A real HTTP server under a real load, against the response times that were predicted for it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

import numpy as np

from simulator.law import FloatArray
from simulator.load import Station, response, station
from simulator.serving import Serving, Stage
from tests.bench.http_client import Answered, Client
from tests.bench.table import Table

ROOT = Path(__file__).resolve().parents[2]
DATASET = "spam"
UTILISATIONS = (0.5, 0.7)
ROUNDS, LOADED_S, ALONE_S = 14, 6.0, 3.0
FIRST_GUESS_S, REPEATS = 0.008, 20
WITHIN = 0.25
SERVER_CORE, CLIENT_CORE = 0, 1
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


@dataclass(frozen=True)
class Alone:
    """What single requests took, never two at once, with the pauses that the load leaves.

    A server that has just waited is slower than one that is asked again at once. Asked without
    pauses it looks faster than it is under load, so the pauses are drawn as the load's: none with
    the probability that a Poisson arrival finds the server busy, else exponential.

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

    def slower(self, times: float) -> Alone:
        """Return the same on a machine that takes `times` as long for everything."""
        return Alone(self.model_ms * times, self.round_trip_ms * times, self.held_ms * times)

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
    """Alternate single requests and Poisson arrivals; predict the second from the first."""
    load = os.getloadavg()[0]
    with _served() as port, _on_core(CLIENT_CORE), Client(port) as client:
        for number in range(200):
            client.ask(str(number))
        runs = [_compared(client, busy, seed) for seed, busy in enumerate(UTILISATIONS)]
    return Table(
        "HTTP: uvicorn serving one model, open loop, measured against predicted",
        (
            "utilisation",
            "requests/s",
            "requests",
            "",
            "p50",
            "p95",
            "p99",
            "off by",
            "of a typical round",
            "off by",
        ),
        tuple(line for run in runs for line in run.lines),
        (
            f"aim: measured p99 within {WITHIN:.0%} of the prediction.",
            f"a request is one row of {DATASET} as a DataFrame through a random forest's pipeline.",
            f"{ROUNDS} rounds of {ALONE_S:.0f} s of single requests, which give the prediction its",
            f"  service times, and {LOADED_S:.0f} s of load at the rate that they make; in units",
            "  of the round's mean service time, for the machine's speed drifts.",
            "times under load: what the loaded server took for each, by its own clock; what is off",
            "  only from single requests is the machine's speed, not the queue.",
            *(run.words for run in runs),
            "server and client on a core each; latency counts from the scheduled moment.",
            f"load of the machine before: {load:.1f} on {os.cpu_count()} cores.",
        ),
    )


@dataclass(frozen=True)
class Run:
    """One load: what was predicted from three kinds of service times, and what was measured.

    Parameters
    ----------
    response_ms : dict
        By the name of its row: p50, p95 and p99 of all rounds, and the p99 of a typical round,
        which is the median of theirs; the last row is the measured one.
    """

    busy: float
    rate_per_s: float
    requests: int
    response_ms: dict[str, FloatArray]
    words: str

    @property
    def lines(self) -> list[tuple[str, ...]]:
        """The rows of the table."""
        *predictions, (measured, seen) = self.response_ms.items()
        head = (f"{self.busy:.2f}", f"{self.rate_per_s:.0f}", f"{self.requests:,}")
        rows = [("", "", "", measured, *_written(seen[:3]), "", *_written(seen[3:]), "")]
        for name, of in reversed(predictions):
            whole, typical = (
                _judged(float(x / y - 1)) for x, y in zip(seen[2:], of[2:], strict=True)
            )
            cells = (*_written(of[:3]), whole, *_written(of[3:]), typical)
            rows.insert(0, ("", "", "", name, *cells))
        return [(*head, *rows[0][3:]), *rows[1:]]


def _written(response_ms: FloatArray) -> list[str]:
    return [f"{x:.1f} ms" for x in response_ms]


def _judged(off: float) -> str:
    return f"{off:+.0%}" + ("" if abs(off) <= WITHIN else " (over)")


@dataclass(frozen=True)
class Round:
    """Single requests, and the load right after them at the rate that they make."""

    alone: Alone
    loaded: Answered
    due_s: FloatArray

    @property
    def mean_ms(self) -> float:
        """What one request holds the server, mean."""
        return self.alone.station.mean_ms


def _compared(client: Client, busy: float, seed: int) -> Run:
    rng = np.random.default_rng(seed)
    rounds: list[Round] = []
    mean_s = _alone(client, busy, FIRST_GUESS_S, rng).station.mean_ms / 1_000
    for _ in range(ROUNDS):
        alone = _alone(client, busy, mean_s, rng)
        mean_s = alone.station.mean_ms / 1_000
        due = np.cumsum(rng.exponential(mean_s / busy, int(busy / mean_s * LOADED_S)))
        paths = [str(row) for row in rng.integers(0, 10**6, len(due))]
        rounds.append(Round(alone, client.open_loop(due.tolist(), paths), due))
    return _run(rounds, busy, rng)


def _run(rounds: list[Round], busy: float, rng: np.random.Generator) -> Run:
    """Put all rounds on the speed of a typical one, which the rate of each has followed."""
    typical_ms = float(np.mean([one.mean_ms for one in rounds]))
    speeds = [typical_ms / one.mean_ms for one in rounds]
    idle = reduce(Alone.and_then, [o.alone.slower(s) for o, s in zip(rounds, speeds, strict=True)])
    of, rate = idle.station, 1_000 * busy / idle.station.mean_ms
    model = [
        s * np.array([answer["ms"] for answer in one.loaded.answers])
        for one, s in zip(rounds, speeds, strict=True)
    ]
    beside_ms = float(np.mean(idle.round_trip_ms - idle.model_ms))
    under_load = station(np.concatenate(model) + beside_ms)
    latency = [
        1_000 * s * np.array(o.loaded.latency_s) for o, s in zip(rounds, speeds, strict=True)
    ]
    traced = [
        _queued(np.diff(1_000 * s * one.due_s, prepend=0.0), times + beside_ms)
        for one, times, s in zip(rounds, model, speeds, strict=True)
    ]
    late = max(float(np.quantile(one.loaded.sent_late_s, 0.99)) for one in rounds)
    sizes = list(map(len, latency))
    drift = [
        m.mean() / (s * o.alone.model_ms.mean())
        for o, m, s in zip(rounds, model, speeds, strict=True)
    ]
    return Run(
        busy,
        rate,
        sum(sizes),
        {
            "from single requests": _predicted(of, rate, sizes, rng),
            "from times under load": _predicted(under_load, rate, sizes, rng),
            "the same, in their order": _quantiles(traced),
            "measured": _quantiles(latency),
        },
        f"alone {idle.words}; under load {min(drift):.2f} to {max(drift):.2f} times that by "
        f"round; sent at most {1_000 * late:.2f} ms late (p99).",
    )


def _predicted(of: Station, rate: float, sizes: list[int], rng: np.random.Generator) -> FloatArray:
    told = response(of, Serving(arrival_rate_per_s=rate, servers=1))
    rounds = [
        _queued(rng.exponential(1_000 / rate, n), rng.choice(of.service_ms, n))
        for n in np.repeat(sizes, REPEATS)
    ]
    return np.array([told.p50.value_ms, told.p95.value_ms, told.p99.value_ms, _typical(rounds)])


def _quantiles(rounds: Sequence[FloatArray]) -> FloatArray:
    whole = np.quantile(np.concatenate(rounds), [0.5, 0.95, 0.99])
    return np.append(whole, _typical(rounds))


def _typical(rounds: Sequence[FloatArray]) -> float:
    return float(np.median([np.quantile(one, 0.99) for one in rounds]))


def _queued(between_ms: FloatArray, service_ms: FloatArray) -> FloatArray:
    """Response times of one server that takes requests in order (Lindley, 1952).

    Parameters
    ----------
    between_ms, service_ms : (n,)
        Before each request since the one before, and what it takes.
    """
    steps = np.cumsum(service_ms[:-1] - between_ms[1:])
    path = np.concatenate([[0.0], steps])
    return service_ms + path - np.minimum.accumulate(path)


def _alone(client: Client, busy: float, mean_s: float, rng: np.random.Generator) -> Alone:
    """Ask one at a time for a while, with the pauses of a load of `busy` at this service time."""
    before = client.ask("cpu")[0]["cpu_s"]
    asked: list[tuple[dict[str, float], float]] = []
    end = time.perf_counter() + ALONE_S
    while time.perf_counter() < end:
        if rng.random() > busy:
            resume = time.perf_counter() + rng.exponential(mean_s / busy)
            while time.perf_counter() < resume:
                pass
        asked.append(client.ask(str(rng.integers(0, 10**6))))
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
