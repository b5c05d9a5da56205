"""Fixtures every test may ask for: isolated folders, one served app, one browser, watched pages."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.support.browser import TIMEOUT_MS, Witness, launch, save_screenshot, watched_page
from tests.support.server import ROOT, Server, serve

# The same examples on every machine and every run; no deadline, since machines differ in speed.
hypothesis.settings.register_profile(
    "repeatable", derandomize=True, deadline=None, max_examples=100, database=None
)
hypothesis.settings.load_profile("repeatable")

# As long as every other wait in a browser: a machine that is busy is no reason to fail.
expect.set_options(timeout=TIMEOUT_MS)

TEST_OUTPUT = ROOT / "test-output"
TESTS = ROOT / "tests"
E2E = TESTS / "e2e"
LONG_FIRST = ("e2e", "contracts", "pages", "store", "reference", "property")
FAILED = pytest.StashKey[bool]()

OPERATORS = [name for name in os.environ if name.startswith("WHITEBOARD_")]
"""What whoever runs these tests has set for a server of their own."""

OpenPage = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what takes long first: files of journeys, then of pages and contracts, the rest last.

    A parallel run gives each worker one file after another, in this order (``--dist loadfile
    --no-loadscope-reorder``): what a file makes once is made once, and no worker is left alone
    with a long file in the end.
    """
    for item in items:
        if E2E in item.path.parents:
            item.add_marker(pytest.mark.e2e)
    tests = Counter(item.path for item in items)
    items.sort(key=lambda item: (_turn(item.path), -tests[item.path]))


def _turn(path: Path) -> int:
    """Return when the tests of a file begin: the number of its folder, or after all of those."""
    folder = path.relative_to(TESTS).parts[0] if path.is_relative_to(TESTS) else ""
    return LONG_FIRST.index(folder) if folder in LONG_FIRST else len(LONG_FIRST)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """Leave the outcome of the test's own body where its fixtures can read it."""
    report = yield
    if call.when == "call":
        item.stash[FAILED] = report.failed
    return report


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep the cache and the boards of the person running the tests out of them."""
    folder = tmp_path_factory.mktemp("whiteboard")
    with pytest.MonkeyPatch.context() as patch:
        for name in OPERATORS:
            patch.delenv(name)
        patch.setenv("WHITEBOARD_CACHE", str(folder / "cache"))
        patch.setenv("WHITEBOARD_DATA", str(folder / "data"))
        yield folder


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The real app, served as README.md says; its output is printed when it dies."""
    with serve(tmp_path_factory.mktemp("server")) as running:
        yield running
        code = running.process.poll()
        assert code is None, f"the server ended with code {code}:\n{running.tail()}"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One headless Chromium or Chrome."""
    with sync_playwright() as playwright, launch(playwright) as running:
        yield running


@pytest.fixture
def open_page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[OpenPage]:
    """Open watched pages: ``open_page(width=390, height=844, scheme="dark")``.

    When the test ends, any console error, exception or request to another machine fails it, and a
    failed test leaves a screenshot of each page in test-output/.
    """
    opened: list[tuple[Page, Witness]] = []
    with ExitStack() as contexts:

        def open_one(**options: Any) -> Page:
            opened.append(contexts.enter_context(watched_page(browser, **options)))
            return opened[-1][0]

        yield open_one
        if request.node.stash.get(FAILED, False):
            name = request.node.nodeid.rpartition("/")[2].replace("::", "-").replace(os.sep, "-")
            for number, (page, _) in enumerate(opened):
                if not page.is_closed():
                    save_screenshot(page, TEST_OUTPUT, f"{name}-{number}")
        for _, witness in opened:
            witness.assert_clean()


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """One watched page at 1280x720, light."""
    return open_page()
