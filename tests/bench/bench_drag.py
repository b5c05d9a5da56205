"""Drag to redraw, measured inside the page: the explorer, against a plain st.slider page.

The explorer holds four models with their response times; the plain page draws three charts.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from playwright.sync_api import Browser, Locator, Page, sync_playwright

from simulator.formatting import UNDEFINED
from tests.bench.table import MISSING, Table, Timings, ms, p50, p95, times
from tests.support.browser import launch, open_app, wait_until_idle, watched_page
from tests.support.server import serve

MOVES = 200
RELEASES = 40
FRAME_S = 1 / 60
FIRST_SCORES_MS = 120_000
FOUR_MODELS = "/?models=logistic,hist_gradient_boosting,random_forest,one_rule&focus=logistic"
SLIDER = '[data-control="threshold"]'
DRAGGED = {
    "threshold": "threshold",
    "deployed prevalence": "prevalence",
    "p99 objective": "objective_ms",
    "load": "arrival_rate_per_s",
}
"""What the hand moves, to the control's name."""
REDRAW = "[data-redraw-ms]"
PLAIN_APP = "tests/bench/apps/plain_slider.py"
PLAIN_TRACK = '[data-testid="stSlider"] [data-rac]:has(> [data-testid="stSliderTickBar"])'
PLAIN_THUMB = '[data-testid="stSlider"] [data-rac]:has(> [data-testid="stSliderThumbValue"])'

# From an event's own time stamp to the end of the task after the next painted frame: a message
# posted inside requestAnimationFrame is delivered once that frame is on its way to the screen.
_AFTER_PAINT = """
window.__bench = {samples: [], pending: 0};
window.__afterPaint = () => new Promise(resolve => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => resolve(performance.now());
  channel.port2.postMessage(0);
}));
"""
_WATCH_INPUT = """
window.addEventListener("input", async event => {
  const start = event.timeStamp;
  window.__bench.pending += 1;
  window.__bench.samples.push(await window.__afterPaint() - start);
  window.__bench.pending -= 1;
}, true);
"""
# A release is answered when all three charts carry one new title.
_WATCH_RELEASE = """
window.__titles = () => [...document.querySelectorAll(".gtitle")].map(n => n.textContent);
window.__released = null;
window.addEventListener("pointerup", event => {
  const start = event.timeStamp, before = window.__titles()[0];
  const same = list => list.length === 3 && new Set(list).size === 1 && list[0] !== before;
  window.__released = new Promise(resolve => {
    const check = async () => {
      if (!same(window.__titles())) return;
      observer.disconnect();
      resolve(await window.__afterPaint() - start);
    };
    const observer = new MutationObserver(check);
    observer.observe(document.body, {subtree: true, childList: true, characterData: true});
  });
}, true);
"""
_SETTLED = """async () => {
  await window.__afterPaint();
  while (window.__bench.pending > 0) await window.__afterPaint();
}"""


def measure() -> Table:
    """Drag sliders in one browser, the plain page before and after the explorer."""
    with (
        tempfile.TemporaryDirectory() as folder,
        sync_playwright() as playwright,
        launch(playwright) as browser,
        _plain(browser, Path(folder) / "plain") as plain,
    ):
        first = _release_plain(plain, RELEASES // 2)
        drags = _drag_explorer(browser, Path(folder) / "app")
        second = _release_plain(plain, RELEASES // 2)
    released = np.concatenate([first, second])
    moved = drags["threshold"][0]
    redraw = np.concatenate([one for _, one, _ in drags.values()])
    return Table(
        "Drag to redraw, in the browser",
        ("page", "answers", "p50", "p95", "explorer is ahead by (p50, p95)"),
        (
            *(
                (
                    f"explorer, {what}: input event to painted frame",
                    f"{answered} of {MOVES} moves",
                    ms(p50(taken)),
                    ms(p95(taken)),
                    f"aim p95 {ms(FRAME_S)} + harness",
                )
                for what, (taken, _, answered) in drags.items()
            ),
            (
                "explorer, its own redraw",
                f"{len(redraw)} readings",
                ms(p50(redraw)) if len(redraw) else MISSING,
                ms(p95(redraw)) if len(redraw) else MISSING,
                MISSING,
            ),
            (
                "plain st.slider, release to three charts",
                f"{len(released)} of {len(released)} releases",
                ms(p50(released)),
                ms(p95(released)),
                f"{times(p50(released) / p50(moved))}, {times(p95(released) / p95(moved))}",
            ),
        ),
        (
            "the plain page answers a release only; while its slider is dragged nothing is drawn.",
            "both draw the same number of curve points; the explorer draws more panels.",
        ),
    )


@contextmanager
def _plain(browser: Browser, folder: Path) -> Iterator[Page]:
    with serve(folder, script=PLAIN_APP) as server, watched_page(browser) as (page, _):
        page.add_init_script(_AFTER_PAINT + _WATCH_RELEASE)
        open_app(page, server.url)
        page.wait_for_function("() => window.__titles().length === 3")
        yield page


def _release_plain(page: Page, times_over: int) -> Timings:
    """Drag the thumb to another place and let go, again and again."""
    taken = []
    track = _box(page.locator(PLAIN_TRACK))
    for number in range(times_over):
        thumb = _box(page.locator(PLAIN_THUMB))
        middle = thumb["y"] + thumb["height"] / 2
        page.mouse.move(thumb["x"] + thumb["width"] / 2, middle)
        page.mouse.down()
        page.mouse.move(
            track["x"] + track["width"] * (0.2 + 0.6 * _spread(number)), middle, steps=4
        )
        page.mouse.up()
        taken.append(page.evaluate("() => window.__released") / 1000)
    return np.array(taken)


def _drag_explorer(browser: Browser, folder: Path) -> dict[str, tuple[Timings, Timings, int]]:
    """Drag each control back and forth; input-to-paint, own redraw times, and answered moves."""
    with serve(folder) as server, watched_page(browser) as (page, _):
        page.add_init_script(_AFTER_PAINT + _WATCH_INPUT)
        open_app(page, server.url + FOUR_MODELS)
        page.locator(".chip[data-model]").nth(3).wait_for(timeout=FIRST_SCORES_MS)
        wait_until_idle(page)
        unmeasured = page.locator('[data-figure^="p99--"]', has_text=UNDEFINED)
        assert unmeasured.count() == 0, "a model has no response times"
        return {what: _drag(page, control) for what, control in DRAGGED.items()}


def _drag(page: Page, control: str) -> tuple[Timings, Timings, int]:
    slider = page.locator(f'input[type="range"][data-control="{control}"]').first
    slider.wait_for(timeout=FIRST_SCORES_MS)
    box = _box(slider)
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] / 2, middle)
    page.mouse.down()
    page.evaluate(_SETTLED)
    page.evaluate("() => { window.__bench.samples = []; }")
    redraw, answered, seen = [], 0, _readings(page)
    for number in range(MOVES):
        page.mouse.move(box["x"] + box["width"] * (0.05 + 0.9 * _zigzag(number)), middle)
        page.evaluate(_SETTLED)
        now = _readings(page)
        answered += now != seen
        seen = now
        if own := page.locator(REDRAW).first.get_attribute("data-redraw-ms"):
            redraw.append(float(own) / 1000)
    page.mouse.up()
    samples = page.evaluate("() => window.__bench.samples")
    return np.array(samples) / 1000, np.array(redraw), answered


def _readings(page: Page) -> list[str]:
    return page.locator("[data-figure]").evaluate_all("nodes => nodes.map(n => n.textContent)")


def _box(locator: Locator) -> dict[str, float]:
    box = locator.bounding_box()
    assert box is not None, "the element is not on the screen"
    return {
        "x": box["x"],
        "y": box["y"],
        "width": box["width"],
        "height": box["height"],
    }


def _zigzag(number: int) -> float:
    """Across and back in 100 steps, within [0, 1]."""
    return 1 - abs((number % 100) / 50 - 1)


def _spread(number: int) -> float:
    """Places within [0, 1] that are never twice the same in a row (golden-ratio steps)."""
    return (number * 0.618033988749895) % 1.0
