"""Fixtures every test may ask for: isolated folders, one served app, one browser, watched pages."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import hypothesis
import pytest
from playwright.sync_api import Browser, Frame, Page, expect, sync_playwright

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


class Window:
    """A window of the browser that one test after another has for itself, emptied in between.

    Cookies, storage and pages go. What the browser has loaded and compiled of the app stays, which
    is a third of what opening it costs.
    """

    def __init__(self, browser: Browser, **options: Any) -> None:
        self._life = ExitStack()
        self._blank, self.witness = self._life.enter_context(watched_page(browser, **options))
        self._context = self._blank.context
        self._origins: set[str] = set()
        self._context.on("page", self._follow)

    def new_page(self) -> Page:
        """Open a page that is watched from now on."""
        self.witness.problems.clear()
        return self._context.new_page()

    def empty(self) -> None:
        """Close every page and forget what they kept."""
        for page in self._context.pages:
            if page is not self._blank:
                page.close()
        storage = self._context.new_cdp_session(self._blank)
        for origin in self._origins:
            kept = {"origin": origin, "storageTypes": "all"}
            storage.send("Storage.clearDataForOrigin", kept)
        storage.detach()
        self._origins.clear()
        self._context.clear_cookies()
        self._context.clear_permissions()
        self._context.set_offline(False)

    def close(self) -> None:
        """Close it for good."""
        self._life.close()

    def _follow(self, page: Page) -> None:
        page.on("framenavigated", self._visited)

    def _visited(self, frame: Frame) -> None:
        parts = urlsplit(frame.url)
        if parts.scheme in {"http", "https"}:
            self._origins.add(f"{parts.scheme}://{parts.netloc}")


class Windows:
    """The windows of one browser that nobody uses at this moment, by what they were opened with."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._free: defaultdict[str, list[Window]] = defaultdict(list)

    @contextmanager
    def watched_page(self, **options: Any) -> Iterator[tuple[Page, Witness]]:
        """Open a page in a window without cookies and storage, as `browser.watched_page` does.

        Nothing may be added to its context that cannot be taken away again: scripts belong to the
        page.
        """
        free = self._free[repr(sorted(options.items()))]
        window = free.pop() if free else Window(self._browser, **options)
        try:
            yield window.new_page(), window.witness
            window.empty()
        except BaseException:
            window.close()
            raise
        free.append(window)

    def close(self) -> None:
        """Close them for good."""
        for free in self._free.values():
            while free:
                free.pop().close()


@pytest.fixture(scope="session")
def windows(browser: Browser) -> Iterator[Windows]:
    """Windows for one test after another."""
    kept = Windows(browser)
    yield kept
    kept.close()


@pytest.fixture
def open_page(windows: Windows, request: pytest.FixtureRequest) -> Iterator[OpenPage]:
    """Open watched pages: ``open_page(width=390, height=844, scheme="dark")``.

    When the test ends, any console error, exception or request to another machine fails it, and a
    failed test leaves a screenshot of each page in test-output/.
    """
    opened: list[tuple[Page, Witness]] = []
    with ExitStack() as contexts:

        def open_one(**options: Any) -> Page:
            opened.append(contexts.enter_context(windows.watched_page(**options)))
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
