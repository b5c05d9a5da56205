"""From the last key to text that a power cut cannot take: in this browser, on the server's disk."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from playwright.sync_api import Page, sync_playwright

from tests.bench.table import Table, ms, p50, p95
from tests.support.board_page import BoardPage
from tests.support.browser import launch, watched_page
from tests.support.server import serve
from whiteboard.boards import BoardStore

ROUNDS = 40
WORDS = "the threshold follows from what a miss costs "
AIM_S = 1.0

# Notes when the last key went down, when it stood in localStorage, and when the server had it: the
# editor says "saved" only after the database's commit was acknowledged.
_WATCH = """() => {
  const field = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
  const root = field.getRootNode();
  const state = root.querySelector('[data-control="save-state"]');
  window.measured = {key: 0, kept: 0, saved: 0};
  field.addEventListener("keydown", () => {
    window.measured = {key: performance.now(), kept: 0, saved: 0};
  }, true);
  field.addEventListener("input", () => setTimeout(() => {
    const kept = Object.keys(localStorage).some(name => name.includes(":draft:")
      && Object.values(JSON.parse(localStorage.getItem(name)).fields)
        .some(one => one.local === field.value));
    if (kept && !window.measured.kept) window.measured.kept = performance.now();
  }));
  new MutationObserver(() => {
    if (state.dataset.state === "saved" && window.measured.key && !window.measured.saved)
      window.measured.saved = performance.now();
  }).observe(state, {attributes: true});
}"""
_DONE = "() => window.measured.saved > 0"
_TAKEN = "() => ['kept', 'saved'].map(name => window.measured[name] - window.measured.key)"


def measure() -> Table:
    """Type on a served board, again and again, and wait for the acknowledgement each time."""
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(Path(folder)) as server,
        sync_playwright() as playwright,
        launch(playwright) as browser,
        watched_page(browser) as (page, _),
    ):
        board = BoardPage(page, server).open()
        board.start_mine()
        kept, saved = _rounds(board, page)
        _check_database(Path(folder), board)
    rows = (("kept in this browser", kept), ("on the server's disk (synchronous FULL)", saved))
    measured = [(name, ms(p50(t)), ms(p95(t)), ms(float(t.max()))) for name, t in rows]
    plain = ("a plain st.text_area", "on leaving the field", "on leaving the field", "never")
    return Table(
        f"From the last key to durable, {ROUNDS} bursts of typing",
        ("where", "p50", "p95", "slowest"),
        (*measured, plain),
        (
            f"aim: p95 under {ms(AIM_S)} on the server.",
            "500 ms of it is the pause that ends a burst.",
            "st.text_area sends nothing until blur: what is typed before a reload is lost.",
        ),
    )


def _rounds(board: BoardPage, page: Page) -> tuple[np.ndarray, np.ndarray]:
    board.answer.focus()
    page.evaluate(_WATCH)
    taken: list[list[float]] = []
    for number in range(ROUNDS):
        board.answer.press_sequentially(f"{number} {WORDS}", delay=15)
        page.wait_for_function(_DONE)
        taken.append(page.evaluate(_TAKEN))
    seconds = np.array(taken) / 1000
    return seconds[:, 0], seconds[:, 1]


def _check_database(folder: Path, board: BoardPage) -> None:
    """Refuse to print a figure for text that is not where it is said to be."""
    store = BoardStore(folder / "data" / "boards.sqlite")
    (listed,) = [row for row in store.boards(None) if not row.example]
    found = store.load(listed.id)
    typed = board.answer.input_value()
    store.close()
    if found is None or typed not in found.answer.sections.values():
        raise AssertionError("what the editor called saved is not in the database")
