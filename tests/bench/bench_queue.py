"""A queue simulated on one trace by this project, ciw and simpy; and the table behind a drag."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Any

import numpy as np
import simpy
from ciw import Simulation, create_network
from ciw.dists import Sequential

from simulator.fleet import fleet
from simulator.law import FloatArray
from simulator.load import Station, response, station
from simulator.queue_simulation import waits_of
from simulator.response_table import response_table
from simulator.serving import Serving
from tests.bench.table import MISSING, Table, ms, p50, p95, side_by_side, times

MANY = 1_000_000
FEW = 20_000
BUSY = 0.8
AIM_S = {1: 0.02, 4: 0.3}
AIM_TABLES_S = 0.3
MODELS = 4


def measure() -> Table:
    """Time the same trace in three programs, and what a settled answer and a table cost."""
    rows: list[tuple[str, ...]] = []
    notes: list[str] = []
    for servers in (1, 4):
        found, words = _trace(servers)
        rows += found
        notes.append(words)
    return Table(
        f"Queue: one trace at utilisation {BUSY}, and the tables of {MODELS} models",
        ("what", "requests", "p50", "p95", "per request, ahead by"),
        (*rows, *_tables()),
        (
            *notes,
            f"ciw and simpy run the first {FEW:,} requests of the same trace and are compared per",
            "  request; waits_of runs all of them.",
        ),
    )


def _trace(servers: int) -> tuple[list[tuple[str, ...]], str]:
    rng = np.random.default_rng(servers)
    arrival = np.cumsum(rng.exponential(1 / (BUSY * servers), MANY))
    service = rng.gamma(2.0, 0.5, MANY)
    few = arrival[:FEW], service[:FEW]
    taken = side_by_side(
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
    each = p50(taken["ours"]) / MANY
    lines = [
        (
            f"waits_of, {fleet_words}",
            f"{MANY:,}",
            ms(p50(taken["ours"])),
            ms(p95(taken["ours"])),
            f"aim {ms(AIM_S[servers])}",
        )
    ]
    lines += [
        (
            f"{name}, {fleet_words}",
            f"{FEW:,}",
            ms(p50(taken[name])),
            MISSING,
            times(p50(taken[name]) / FEW / each),
        )
        for name in ("ciw", "simpy")
    ]
    return (
        lines,
        f"{fleet_words}: largest difference of a wait between the three {apart:.1e} services.",
    )


def _tables() -> list[tuple[str, ...]]:
    stations = [_station(seed) for seed in range(MODELS)]

    def tables(serving: Serving) -> Callable[[], object]:
        return lambda: [response_table(of, serving) for of in stations]

    one, two, eight = (Serving(servers=c, objective_ms=20.0) for c in (1, 2, 8))
    loads = {c: Serving(servers=c, arrival_rate_per_s=250.0 * c, objective_ms=20.0) for c in (1, 2)}
    taken = side_by_side(
        {
            f"tables of {MODELS} models, 1 server": tables(one),
            f"tables of {MODELS} models, 2 servers, one queue": tables(two),
            f"tables of {MODELS} models, 8 servers, one queue": tables(eight),
            "settled answer, 1 server": lambda: response(stations[0], loads[1]),
            "settled answer, 2 servers, one queue": lambda: response(stations[0], loads[2]),
            "largest rate and fleet, 2 servers, one queue": lambda: fleet(stations[0], loads[2]),
        },
        repeats={
            f"tables of {MODELS} models, 1 server": 9,
            f"tables of {MODELS} models, 2 servers, one queue": 9,
            f"tables of {MODELS} models, 8 servers, one queue": 5,
            "settled answer, 1 server": 15,
            "settled answer, 2 servers, one queue": 9,
            "largest rate and fleet, 2 servers, one queue": 3,
        },
    )
    return [
        (
            name,
            MISSING,
            ms(p50(seconds)),
            ms(p95(seconds)),
            f"aim {ms(AIM_TABLES_S)}" if name.startswith("tables") else MISSING,
        )
        for name, seconds in taken.items()
    ]


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
