"""From the first request to a board that answers the hand."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import numpy as np
from playwright.sync_api import Browser, sync_playwright

from tests.bench.bench_drag import FIRST_SCORES_MS, SLIDER
from tests.bench.table import Table, ms
from tests.support.browser import launch, open_app, watched_page
from tests.support.server import serve

STARTS = 3
AIM_S = 2.0
OTHER_PAGE = "/data"

_INTERACTIVE = """() => {
  const figure = [...document.querySelectorAll("*")].flatMap(n => n.shadowRoot ?
    [...n.shadowRoot.querySelectorAll("[data-figure]")] : []);
  return figure.some(n => /[0-9]/.test(n.textContent));
}"""


def measure() -> Table:
    """Start the server afresh a few times, with an empty cache folder each time."""
    cold, start, warm, again = [], [], [], []
    with (
        tempfile.TemporaryDirectory() as folder,
        sync_playwright() as playwright,
        launch(playwright) as browser,
    ):
        for number in range(STARTS):
            begun = time.perf_counter()
            with serve(Path(folder) / f"cold-{number}") as server:
                start.append(time.perf_counter() - begun)
                cold.append(_visit(browser, server.url))
                again.append(_visit(browser, server.url))
            with serve(Path(folder) / f"warm-{number}") as server:
                with watched_page(browser) as (page, _):
                    open_app(page, server.url + OTHER_PAGE)
                warm.append(_visit(browser, server.url))
    lines = (
        ("server start to healthy", start),
        ("first visit ever: cold server, empty cache folder", cold),
        ("first visit to the board: modules loaded, empty cache folder", warm),
        ("second visit, another visitor", again),
    )
    return Table(
        "First visit to interactive (slider and figures on the screen)",
        ("visit", "fastest", "median", "slowest"),
        tuple(
            (name, ms(min(taken)), ms(float(np.median(taken))), ms(max(taken)))
            for name, taken in lines
        ),
        (f"aim: interactive within {ms(AIM_S)} of a first visit.",),
    )


def _visit(browser: Browser, url: str) -> float:
    """Seconds from asking for the page to a slider and figures on the screen."""
    with watched_page(browser) as (page, _):
        page.set_default_timeout(FIRST_SCORES_MS)
        begun = time.perf_counter()
        page.goto(url, wait_until="commit")
        page.locator(SLIDER).first.wait_for()
        page.wait_for_function(_INTERACTIVE)
        return time.perf_counter() - begun
