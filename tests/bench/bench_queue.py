"""A queue simulated on one trace by this project, ciw and simpy; and the table behind a drag."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np
import simpy
from ciw import Simulation, create_network
from ciw.dists import Sequential

from simulator.fleet import fleet, largest_rate
from simulator.fleet_limits import rate_interval
from simulator.law import FloatArray
from simulator.load import Station, response, station
from simulator.load_words import fleet_of
from simulator.queue_simulation import waits_of
from simulator.response_table import response_table
from simulator.serving import Serving
from tests.bench.table import MISSING, Table, Timings, ms, p50, p95, side_by_side, times

MANY = 1_000_000
FEW = 20_000
BUSY = 0.8
AIM_S = {1: 0.02, 4: 0.3}
AIM_TABLES_S = 0.3
AIM_AHEAD = 50
AIM_APART = 1e-6
"""Largest difference of a wait that is still the same answer, in mean service times."""
MODELS = 4
FLEETS = (1, 2, 8, 16, 64)


@dataclass(frozen=True)
class Taken:
    """Seconds by the clock and of the processor, one of each per repetition."""

    wall: Timings
    cpu: Timings


def measure() -> Table:
    """Time the same trace in three programs, and what a settled answer and a table cost."""
    rows: list[tuple[str, ...]] = []
    notes: list[str] = []
    for servers in AIM_S:
        found, words = _trace(servers)
        rows += found
        notes.append(words)
    return Table(
        f"Queue: one trace at utilisation {BUSY}, and the tables of {MODELS} models",
        ("what", "requests", "p50", "p95", "CPU p50", "ahead, per request", "aim", "met"),
        (*rows, *_tables()),
        (
            *notes,
            f"ciw and simpy run the first {FEW:,} requests of the same trace and are compared per",
            "  request; waits_of runs all of them. An aim is met by the clock, at the median.",
        ),
    )


def _trace(servers: int) -> tuple[list[tuple[str, ...]], str]:
    rng = np.random.default_rng(servers)
    arrival = np.cumsum(rng.exponential(1 / (BUSY * servers), MANY))
    service = rng.gamma(2.0, 0.5, MANY)
    few = arrival[:FEW], service[:FEW]
    taken = _timed(
        {
            "ours": lambda: waits_of(arrival, service, servers=servers),
            "ciw": lambda: _ciw(*few, servers),
            "simpy": lambda: _simpy(*few, servers),
        },
        repeats={"ours": 15, "ciw": 1, "simpy": 1},
    )
    ours = waits_of(*few, servers=servers)
    apart = max(float(np.abs(other(*few, servers) - ours).max()) for other in (_ciw, _simpy))
    fleet_words = f"{servers} server{'s' if servers > 1 else ''}"
    lines = [_line(f"waits_of, {fleet_words}", taken["ours"], f"{MANY:,}", AIM_S[servers])]
    for name in ("ciw", "simpy"):
        ahead = p50(taken[name].wall) / FEW / (p50(taken["ours"].wall) / MANY)
        line = _line(f"{name}, {fleet_words}", taken[name], f"{FEW:,}", ahead=ahead)
        lines.append((*line[:3], MISSING, *line[4:]))  # one run has no p95
    same = "the same answer" if apart < AIM_APART else "ANOTHER ANSWER"
    words = f"{fleet_words}: {same}; waits of the three differ by at most {apart:.1e} services."
    return lines, words


def _tables() -> list[tuple[str, ...]]:
    stations = [_station(seed) for seed in range(MODELS)]

    def tables(serving: Serving) -> Callable[[], object]:
        return lambda: [response_table(of, serving) for of in stations]

    one, two = (Serving(servers=c, arrival_rate_per_s=250.0 * c, objective_ms=20.0) for c in (1, 2))
    rate = cast("float", largest_rate(stations[0], two))
    full = replace(two, arrival_rate_per_s=0.98 * 2_000 / stations[0].mean_ms)
    made = {
        f"tables of {MODELS} models, {fleet_of(servers)}{', one queue' * (servers > 1)}": tables(
            Serving(servers=servers, objective_ms=20.0)
        )
        for servers in FLEETS
    }
    others: dict[str, Callable[[], object]] = {
        "settled answer, 1 server": lambda: response(stations[0], one),
        "settled answer, 2 servers, one queue": lambda: response(stations[0], two),
        "... at utilisation 0.98": lambda: response(stations[0], full),
        "largest rate and fleet, 2 servers, one queue": lambda: fleet(stations[0], two),
        "interval of that rate": lambda: rate_interval(stations[0], two, rate),
    }
    taken = _timed(made | others, repeats=dict.fromkeys(made, 7) | dict.fromkeys(others, 7))
    return [
        _line(name, seconds, aim=AIM_TABLES_S if name in made else None)
        for name, seconds in taken.items()
    ]


def _line(
    name: str,
    taken: Taken,
    requests: str = MISSING,
    aim: float | None = None,
    ahead: float | None = None,
) -> tuple[str, ...]:
    """Return one row: an aim in seconds is an upper bound, and `ahead` has one of its own."""
    middle = p50(taken.wall)
    goal, met = MISSING, MISSING
    if aim is not None:
        goal, met = f"< {ms(aim)}", "yes" if middle < aim else "NO"
    if ahead is not None:
        goal, met = f"> {times(AIM_AHEAD)}", "yes" if ahead > AIM_AHEAD else "NO"
    return (
        name,
        requests,
        ms(middle),
        ms(p95(taken.wall)),
        ms(p50(taken.cpu)),
        MISSING if ahead is None else times(ahead),
        goal,
        met,
    )


def _timed(
    contenders: Mapping[str, Callable[[], object]], *, repeats: Mapping[str, int]
) -> dict[str, Taken]:
    """Time contenders side by side, by the clock and by the processor."""
    used: dict[str, list[float]] = {name: [] for name in contenders}

    def with_cpu(name: str, run: Callable[[], object]) -> Callable[[], object]:
        def timed() -> None:
            start = time.process_time_ns()
            run()
            used[name].append((time.process_time_ns() - start) / 1e9)

        return timed

    wall = side_by_side(
        {name: with_cpu(name, run) for name, run in contenders.items()}, repeats=repeats
    )
    return {name: Taken(taken, np.array(used[name][-len(taken) :])) for name, taken in wall.items()}


def _station(seed: int) -> Station:
    """Service times of about 2 ms with a tail, as measured ones have."""
    rng = np.random.default_rng(seed)
    measured = (1.5 + 0.5 * seed) * rng.lognormal(0, 0.15, 2_500)
    measured[rng.integers(0, 2_500, 12)] *= 6
    return station(measured)


def _ciw(arrival: FloatArray, service: FloatArray, servers: int) -> FloatArray:
    """Waits according to ciw."""
    network = create_network(
        arrival_distributions=[Sequential([*np.diff(arrival, prepend=0.0), 1e12])],
        service_distributions=[Sequential(service.tolist())],
        number_of_servers=[servers],
    )
    simulation = Simulation(network)
    simulation.simulate_until_max_customers(len(arrival), method="Finish")
    records = sorted(simulation.get_all_records(), key=lambda record: record.id_number)
    return np.array([record.waiting_time for record in records])


def _simpy(arrival: FloatArray, service: FloatArray, servers: int) -> FloatArray:
    """Waits according to simpy."""
    environment = simpy.Environment()
    desk = simpy.Resource(environment, capacity=servers)
    waits = np.empty(len(arrival))

    def request(number: int, needs: float) -> Generator[Any, Any, None]:
        came = environment.now
        with desk.request() as turn:
            yield turn
            waits[number] = environment.now - came
            yield environment.timeout(needs)

    def source() -> Generator[Any, Any, None]:
        for number, (at, needs) in enumerate(zip(arrival.tolist(), service.tolist(), strict=True)):
            yield environment.timeout(at - environment.now)
            environment.process(request(number, needs))

    environment.process(source())
    environment.run()
    return waits


if __name__ == "__main__":
    start = time.monotonic()
    print(measure(), f"({time.monotonic() - start:.0f} s)")
