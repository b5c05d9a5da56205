"""The databases that the store of boards is tested on: the same tests run on each of them."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.boards import MOMENT
from tests.support.postgres import MISSING, Postgres, empty, programs, serve_postgres
from whiteboard.boards import BoardStore

DATABASES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server on loopback, one a worker; where there is none, the test says so."""
    folder = programs()
    if folder is None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"{MISSING}; .ci/run installs it, so it must be there")
        pytest.skip(MISSING)
    with serve_postgres(folder) as server:
        yield server


@pytest.fixture(scope="session")
def postgres_database(postgres: Postgres) -> str:
    """One database with the store's tables, for the tests that share it."""
    url = postgres.new_database()
    BoardStore(url).close()
    return url


@pytest.fixture(params=DATABASES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """Where a store without boards is: a file, or the URL of a database."""
    if request.param == "sqlite":
        return tmp_path / "boards.sqlite"
    url = request.getfixturevalue("postgres_database")
    empty(url)
    return url


@pytest.fixture(params=DATABASES)
def empty_place(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """Where no store has ever been: a file that is not there, or an empty database."""
    if request.param == "sqlite":
        return tmp_path / "boards.sqlite"
    return request.getfixturevalue("postgres").new_database()


class Time:
    """A clock that goes on by one second each time it is read, and further when told."""

    def __init__(self) -> None:
        self._ticks = itertools.count()
        self._more = timedelta()

    def __call__(self):
        """Return the next moment."""
        return MOMENT + self._more + timedelta(seconds=next(self._ticks))

    def wait(self, **span: float) -> None:
        """Let time pass: ``wait(minutes=5)``."""
        self._more += timedelta(**span)


@pytest.fixture
def time() -> Time:
    """The clock of `store`."""
    return Time()


@pytest.fixture
def open_store(place: Path | str) -> Iterator[Callable[..., BoardStore]]:
    """Open the place as often as wanted; every store is closed again."""
    opened: list[BoardStore] = []

    def open_one(**options) -> BoardStore:
        opened.append(BoardStore(place, **options))
        return opened[-1]

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: Callable[..., BoardStore], time: Time) -> BoardStore:
    """A store without boards whose moments are known."""
    return open_store(clock=time)
