"""Turns the browser on this machine into pages that record everything that should not happen."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Page, Playwright, WebSocket

from scripts.find_browser import find

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1", ""})
TIMEOUT_MS = 60_000
"""Longest wait for anything in a browser: where all goes well it costs nothing to be patient."""
IDLE = '[data-testid="stApp"][data-test-script-state="notRunning"]'
_NUMBERS = count()
"""A function that a page may call keeps its name for as long as the page is open."""
_ASK_AGAIN = """async name => {
  while (!(await window[name]())) await new Promise(done => setTimeout(done, 50));
  return true;
}"""
UNFINISHED = '[data-stale="true"], [data-testid="stSkeleton"]'
# On a page below "/", Streamlit first looks for its server below that page and then above it.
PROBE = re.compile(
    r"http://localhost:\d+/(boards|review|diagnostics|data|models|serving)/_stcore/(health|host-config)(\?[^#]*)?"
)
FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-extensions",
)
Scheme = Literal["light", "dark"]


@contextmanager
def launch(playwright: Playwright) -> Iterator[Browser]:
    """Start the browser headless, without any network life of its own."""
    sandbox = ["--no-sandbox"] if os.name == "posix" and os.geteuid() == 0 else []
    browser = playwright.chromium.launch(executable_path=find(), args=[*FLAGS, *sandbox])
    try:
        yield browser
    finally:
        browser.close()


@dataclass
class Witness:
    """What a page did that no page may do: console errors, exceptions, requests to other machines.

    A test that provokes one of these on purpose takes it out of the list after checking it.
    """

    problems: list[str] = field(default_factory=list[str])

    def watch(self, page: Page) -> None:
        """Record from `page` from now on."""
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.problems.append(f"exception: {error}"))
        page.on("request", lambda request: self._address(request.url))
        page.on("websocket", self._socket)

    def assert_clean(self) -> None:
        """Fail, naming everything that was recorded."""
        assert not self.problems, "the page did what no page may do:\n" + "\n".join(self.problems)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not PROBE.fullmatch(message.location.get("url", "")):
            self.problems.append(f"console error: {message.text}")

    def _address(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.hostname not in LOOPBACK:
            self.problems.append(f"request to another machine: {url}")

    def _socket(self, socket: WebSocket) -> None:
        self._address(socket.url)


@contextmanager
def watched_page(
    browser: Browser,
    *,
    width: int = 1280,
    height: int = 720,
    scheme: Scheme = "light",
    **options: Any,
) -> Iterator[tuple[Page, Witness]]:
    """Open a page in a context of its own (no cookies, no storage), watched from the start."""
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        reduced_motion="reduce",
        service_workers="block",
        **options,
    )
    context.set_default_timeout(TIMEOUT_MS)
    witness = Witness()
    context.on("page", witness.watch)
    try:
        yield context.new_page(), witness
    finally:
        context.close()


def open_app(page: Page, url: str, *, timeout: float | None = None) -> None:
    """Go to `url` and wait until Streamlit has drawn the whole page, `timeout` [ms] at most."""
    page.goto(url)
    wait_until_idle(page, timeout=timeout)


def wait_until(page: Page, holds: Callable[[], bool]) -> None:
    """Wait until `holds()` is true here, outside the browser; fail as every wait in `page` fails.

    The page itself asks again and again: ``wait_for_function`` calls a function that returns a
    promise once only, and takes whatever that promise brings for the end of the wait.
    """
    name = f"holds{next(_NUMBERS)}"
    page.expose_function(name, lambda: bool(holds()))
    page.wait_for_function(_ASK_AGAIN, arg=name)


def wait_until_idle(page: Page, *, timeout: float | None = None) -> None:
    """Wait until no script runs, and neither an old element nor an empty place is on the page.

    A message that was just sent has not made a script run yet: first wait for what it changes.
    """
    page.wait_for_selector(IDLE, state="attached", timeout=timeout)
    drawn = "selector => !document.querySelector(selector)"
    page.wait_for_function(drawn, arg=UNFINISHED, timeout=timeout)


def figures(page: Page, attribute: str = "data-figure") -> dict[str, str]:
    """Return every displayed figure: its name in `attribute` to its text, shadow roots included."""
    found = page.locator(f"[{attribute}]").evaluate_all(
        "(nodes, name) => nodes.map(n => [n.getAttribute(name), n.textContent.trim()])", attribute
    )
    return dict(found)


def wait_for_figure_change(page: Page, name: str, before: str) -> str:
    """Wait until figure `name` no longer reads `before`; return what it reads."""
    locator = page.locator(f'[data-figure="{name}"]').first
    handle = locator.element_handle()
    page.wait_for_function(
        "([node, before]) => node.textContent.trim() !== before", arg=[handle, before]
    )
    return (locator.text_content() or "").strip()


def save_screenshot(page: Page, folder: Path, name: str) -> Path:
    """Write what `page` shows to ``folder/name.png``."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.png"
    page.screenshot(path=path, animations="disabled", caret="hide")
    return path
