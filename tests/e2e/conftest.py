"""The board that journeys begin on, opened anew or kept from one journey to the next."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Page

from simulator.scenario import Scenario, default_scenario
from tests.conftest import FAILED, TEST_OUTPUT, Windows
from tests.support.board_page import BoardPage
from tests.support.browser import Witness, save_screenshot
from tests.support.server import Server

MARK = 0.123
"""A prevalence that no test sets: the answer to it is an answer to everything set before."""


@pytest.fixture
def board(server: Server, page: Page) -> BoardPage:
    """The board at its first visit, 1280x720, light."""
    return BoardPage(page, server).open()


@dataclass
class Kept:
    """One board for tests that change nothing but the scenario: open as long as all goes well."""

    windows: Windows
    server: Server
    life: ExitStack = field(default_factory=ExitStack)
    witness: Witness = field(default_factory=Witness)
    board: BoardPage | None = None

    @contextmanager
    def at(self, scenario: Scenario, test: pytest.Item) -> Iterator[BoardPage]:
        """Lend the board at `scenario`, opened with it or brought back to it by the scripting hook.

        What the last test set is settled first, so that no answer to it arrives during this one.
        """
        name = test.nodeid.rpartition("/")[2].replace("::", "-").replace(os.sep, "-")
        try:
            yield self._brought_to(scenario)
        except BaseException:
            self.leave(name)
            raise
        if test.stash.get(FAILED, False):
            self.leave(name)
        problems, self.witness.problems = self.witness.problems, []
        Witness(problems).assert_clean()

    def leave(self, name: str = "") -> None:
        """Close the board; with the name of a test that failed, leave a picture of it."""
        if name and self.board is not None:
            save_screenshot(self.board.page, TEST_OUTPUT, name)
        self.board = None
        self.life.close()

    def _brought_to(self, scenario: Scenario) -> BoardPage:
        wanted = scenario.to_query()
        if self.board is None:
            page, self.witness = self.life.enter_context(self.windows.watched_page())
            self.board = BoardPage(page, self.server).open(wanted)
        self.board.agrees()
        self.board.page.mouse.move(0, 0)
        if self.board.query() == wanted:  # as it may be while what was set last is on its way
            self.board.walk([{"prevalence": MARK}])
            self.board.wait_for_address(lambda query: query.get("prevalence") == str(MARK))
        self.board.walk([_in_hand(scenario)])
        self.board.wait_for_address(lambda query: query == wanted)
        self.board.agrees()
        return self.board


def _in_hand(scenario: Scenario) -> dict[str, Any]:
    """Return everything that the explorer can move, as the scripting hook takes it."""
    names = ("focus", "prevalence", "rule", "threshold", "parameter")
    moved = {
        name: getattr(scenario, name) for name in (*names, "capacity_per_day", "cases_per_day")
    }
    names = ("objective_ms", "arrival_rate_per_s", "servers", "late", "burstiness")
    serving = {name: getattr(scenario.serving, name) for name in names}
    return {**moved, "costs": asdict(scenario.costs), "serving": serving}


@pytest.fixture(scope="module")
def kept(windows: Windows, server: Server) -> Iterator[Kept]:
    """A board that the tests of one file share."""
    one = Kept(windows, server)
    yield one
    one.leave()


@pytest.fixture
def kept_board(kept: Kept, request: pytest.FixtureRequest) -> Iterator[BoardPage]:
    """The board at the scenario of a first visit, for tests that change nothing else."""
    with kept.at(default_scenario(), request.node) as board:
        yield board
