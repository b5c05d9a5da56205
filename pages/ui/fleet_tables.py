"""Turns wishes for response tables into tables: the first of a station at once, others meanwhile.

A fleet that shares one queue takes a simulation at every utilisation. Nobody waits for that while a
slider moves: a thread makes the table of the fleet asked for last, and it is there the next time.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.response_table import ResponseTable

_LOG = logging.getLogger(__name__)
MAX_TABLES = 512
MAX_WAITING = 8
"""What was asked for longest ago is forgotten: whoever still looks at it asks again."""

Key = tuple[str, int]
"""What decides a station's answers, and the servers."""
Make = Callable[[], "ResponseTable"]


@dataclass
class FleetTables:
    """The tables of this server, by station and servers."""

    made: OrderedDict[Key, ResponseTable] = field(default_factory=OrderedDict)
    waiting: OrderedDict[Key, Make] = field(default_factory=OrderedDict)
    lock: threading.Lock = field(default_factory=threading.Lock)
    thread: threading.Thread | None = None

    def held(self, station: str) -> dict[int, ResponseTable]:
        """Return the tables made of a station so far, by servers."""
        with self.lock:
            return {fleet: table for (of, fleet), table in self.made.items() if of == station}

    def keep(self, key: Key, table: ResponseTable) -> None:
        """Hold a table, and forget the oldest when there are too many."""
        with self.lock:
            self.made[key] = table
            while len(self.made) > MAX_TABLES:
                self.made.popitem(last=False)

    def ask(self, key: Key, make: Make) -> None:
        """Have a table made in the background, before all that were asked for earlier."""
        with self.lock:
            self.waiting.pop(key, None)
            self.waiting[key] = make
            while len(self.waiting) > MAX_WAITING:
                self.waiting.popitem(last=False)
            if self.thread is None:
                self.thread = threading.Thread(target=self._work, name="tables", daemon=True)
                self.thread.start()

    def join(self) -> None:
        """Wait until everything that was asked for is made."""
        thread = self.thread
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        while True:
            with self.lock:
                if not self.waiting:
                    self.thread = None
                    return
                key, make = self.waiting.popitem()
            try:
                table = make()
            except Exception:  # noqa: BLE001 (one that fails must not end the thread)
                # Whoever wants it asks again; the others must not wait for it.
                station, fleet = key
                _LOG.exception("no response table of %s servers: %s", fleet, station)
            else:
                self.keep(key, table)


@cache
def shared() -> FleetTables:
    """Return the tables of this server, which no other kind of result pushes out."""
    return FleetTables()


def tables(
    station: str, fleets: tuple[int, ...], maker: Callable[[], Callable[[int], ResponseTable]]
) -> dict[int, ResponseTable]:
    """Return the tables of a station that are at hand, ascending by servers.

    Parameters
    ----------
    station : spells out everything but the servers that decides a table.
    fleets : numbers of servers that are wanted. One server, and everything the first time, is
        computed here and now; the rest is asked for.
    maker : returns what turns servers into a table; called only when one is missing.
    """
    of = shared()
    held = of.held(station)
    missing = [fleet for fleet in fleets if fleet not in held]
    if not missing:
        return dict(sorted(held.items()))
    make, first = maker(), not held
    for fleet in missing:
        if first or fleet == 1:
            held[fleet] = make(fleet)
            of.keep((station, fleet), held[fleet])
        else:
            of.ask((station, fleet), partial(make, fleet))
    return dict(sorted(held.items()))
