"""Turns a station into the laws that other timings of the same models would have given it.

Measured times are redrawn: those of the models in blocks, those pasted for a stage one by one.
Constant and log-normal stages are assumptions, which no timing can move: they stay.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.fft import irfft, rfft

from simulator.grid_law import split_on_grid
from simulator.law import FloatArray, Law, sum_of, thinned
from simulator.service_redraws import block_length, redrawn_counts
from simulator.serving import Place, Stage
from simulator.stages import stages_law
from simulator.station import Station

__all__ = ["RedrawnStation", "redrawn_once", "redrawn_stations"]

_FAR = 1e-7
"""A stage that is assumed ends where less than this is left, on a grid."""
_OF_ASSUMED = 4_096
"""Cells of a stage that is assumed: it is put on the grid of every draw."""
_STEPS = 32
_FEWEST, _MOST = 2**9, 2**13
_COARSEST = 3.0
"""Steps in a typical service time without which times are added as scattered values instead."""
_OF_A_TERM = 192
_CELLS = 256
"""So many of the slowest times are kept apart, and about as many cells hold the others."""

Draw = Callable[[int], Law]


@dataclass(frozen=True, eq=False)
class RedrawnStation:
    """What other timings would have made of a station.

    Parameters
    ----------
    service : Law
        Time that a request holds its server.
    outside : tuple of Law
        Of stages outside, each apart.
    """

    service: Law
    outside: tuple[Law, ...] = ()


def redrawn_stations(station: Station, *, draws: int, seed: int) -> Iterator[RedrawnStation]:
    """Yield the station as it is, then `draws` times as other timings would have made it.

    Parameters
    ----------
    station : Station
        With its measured times in order.
    draws, seed : int
        The same stations for the same arguments.

    Examples
    --------
    >>> from simulator.station import station
    >>> found = list(redrawn_stations(station([1.0, 2.0, 3.0]), draws=2, seed=0))
    >>> [round(one.service.mean_ms, 2) for one in found]
    [2.0, 1.67, 1.67]
    """
    rng = np.random.default_rng([seed, draws])
    timed = [one for one in station.timed if one.share > 0]
    shares = [one.share for one in timed]
    models = [_draw(one.times_ms, block_length(one.times_ms), draws, rng) for one in timed]
    held = [_draw_of(stage, draws, rng) for stage in _pasted(station, "server")]
    beyond = [_draw_of(stage, draws, rng) for stage in _pasted(station, "outside")]
    assumed = _ended(stages_law(_assumed(station), "server"))
    apart = (_ended(stages_law(_assumed(station), "outside")),)
    combined = _combined(station, assumed)
    for number in range(draws + 1):
        parts = [(share, model(number)) for share, model in zip(shares, models, strict=True)]
        parts += [(1.0, stage(number)) for stage in held]
        yield RedrawnStation(combined(parts), (*apart, *(stage(number) for stage in beyond)))


@lru_cache(maxsize=2)
def redrawn_once(station: Station, draws: int, seed: int) -> tuple[RedrawnStation, ...]:
    """Return what `redrawn_stations` yields, kept for the next load of the same station."""
    return tuple(redrawn_stations(station, draws=draws, seed=seed))


def _pasted(station: Station, place: Place) -> list[Stage]:
    return [one for one in station.stages if one.place == place and one.kind == "empirical"]


def _assumed(station: Station) -> list[Stage]:
    return [one for one in station.stages if one.kind != "empirical"]


def _draw_of(stage: Stage, draws: int, rng: np.random.Generator) -> Draw:
    return _draw(np.array(stage.sample_ms, dtype=np.float64), 1, draws, rng)


def _draw(times: FloatArray, block: int, draws: int, rng: np.random.Generator) -> Draw:
    """Return what gives the law of measured times for draw 0, the times themselves, and after."""
    number, place = len(times), np.empty(len(times), dtype=np.intp)
    place[np.argsort(times)] = np.arange(number)
    # The slowest stand for themselves, the others share cells with those next to them in size.
    cell = np.where(place < number - _CELLS, place // (1 + number // _CELLS), number + place)
    cell = np.unique(cell, return_inverse=True)[1]
    in_cell = np.bincount(cell)
    values = np.bincount(cell, times) / in_cell
    counts = redrawn_counts(cell, block, draws, rng) / number

    def law(draw: int) -> Law:
        return Law(values, counts[draw - 1] if draw else in_cell / number)

    return law


def _ended(law: Law) -> Law:
    """Thin a stage that is assumed, and lump what lies beyond its end."""
    if len(law.value_ms) == 1:
        return law
    law = thinned(law, _OF_ASSUMED)
    return Law(np.minimum(law.value_ms, law.quantile_ms(1 - _FAR)), law.weight)


def _combined(station: Station, assumed: Law) -> Callable[[list[tuple[float, Law]]], Law]:
    """Return what adds models, each with its share, and stages to the time at the server."""
    typical = station.service.quantile_ms(0.5) or station.service.mean_ms
    span = station.model.slowest_ms + assumed.slowest_ms
    span += sum(max(one.sample_ms) for one in _pasted(station, "server"))
    points = 2 ** math.ceil(math.log2(min(max(span * _STEPS / typical, _FEWEST), _MOST) + 2))
    step = span / (points - 2)
    is_fine = typical >= _COARSEST * step
    spectrum = rfft(split_on_grid(assumed, step, points)[0])

    def combined(parts: list[tuple[float, Law]]) -> Law:
        if len(parts) == 1 and len(assumed.value_ms) == 1:
            return Law(parts[0][1].value_ms + assumed.value_ms[0], parts[0][1].weight)
        if not is_fine:
            return _scattered(parts, assumed)
        total = spectrum
        for share, law in parts:
            one = rfft(split_on_grid(law, step, points)[0])
            total = total * (one if share == 1 else (1 - share) + share * one)
        mass = np.clip(irfft(total, points), 0.0, None)
        used = np.flatnonzero(mass > 1e-14)
        return Law(step * used.astype(np.float64), mass[used] / mass[used].sum())

    return combined


def _scattered(parts: list[tuple[float, Law]], assumed: Law) -> Law:
    total = thinned(assumed, _OF_A_TERM)
    for share, law in parts:
        few = thinned(law, _OF_A_TERM)
        values, weight = np.append(few.value_ms, 0.0), np.append(share * few.weight, 1 - share)
        order = np.argsort(values)
        total = thinned(sum_of(total, Law(values[order], weight[order])), _OF_A_TERM)
    return total
