"""Turns the running app into the pictures in docs/: the board at every size it is made for."""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402 # after the path is set

from tests.support.browser import (  # noqa: E402 # the same
    Scheme,
    launch,
    open_app,
    save_screenshot,
    wait_until_idle,
    watched_page,
)
from tests.support.server import serve  # noqa: E402 # the same

DOCS = ROOT / "docs"
LIVE = {"/": '[data-control="threshold"]', "/serving": '[data-control="find-band"]'}
"""The pages that a component draws, and what stands there once it has drawn."""
SAVED = '[data-control="save-state"][data-state="saved"]'
OF_A_BOARD = ("/boards", "/review")
FIRST_SCORES_MS = 120_000


@dataclass(frozen=True)
class Shot:
    """One picture: its name, the page, the window and the scheme."""

    name: str
    path: str = "/"
    width: int = 1280
    height: int = 720
    scheme: Scheme = "light"


SHOTS = (
    Shot("board-light"),
    Shot("board-dark", scheme="dark"),
    Shot("board-wide", width=1920, height=1080),
    Shot("board-phone", width=390, height=844),
    Shot("boards-light", "/boards"),
    Shot("review-light", "/review"),
    Shot("review-dark", "/review", scheme="dark"),
    Shot("diagnostics-light", "/diagnostics"),
    Shot("serving-light", "/serving"),
    Shot("serving-dark", "/serving", scheme="dark"),
    Shot("models-light", "/models"),
    Shot("data-light", "/data"),
)


def take(browser: Browser, url: str, shot: Shot, folder: Path) -> Path:
    """Open the page at its size, wait until it stands still, and write the picture."""
    size = {"width": shot.width, "height": shot.height}
    with watched_page(browser, **size, scheme=shot.scheme) as (page, witness):
        if shot.path in OF_A_BOARD:  # the browser first gets a board of its own
            open_app(page, url)
            page.locator(SAVED).wait_for(timeout=FIRST_SCORES_MS)
        open_app(page, url + shot.path)
        if shot.path in LIVE:
            page.locator(LIVE[shot.path]).first.wait_for(timeout=FIRST_SCORES_MS)
        wait_until_idle(page)
        _stand_still(page)
        path = save_screenshot(page, folder, shot.name)
        witness.assert_clean()
        return path


def _stand_still(page: Page) -> None:
    """Wait until fonts are loaded and two frames have passed."""
    page.evaluate(
        "async () => { await document.fonts.ready; "
        "for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame); }"
    )


def main(arguments: list[str]) -> int:
    """Make every picture, or those whose names are given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help=", ".join(shot.name for shot in SHOTS))
    parser.add_argument("--folder", type=Path, default=DOCS, help="where the pictures go")
    wanted = parser.parse_args(arguments)
    shots = [shot for shot in SHOTS if not wanted.names or shot.name in wanted.names]
    if not shots:
        parser.error(f"no such picture: {', '.join(wanted.names)}")
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(Path(folder)) as server,
        sync_playwright() as playwright,
        launch(playwright) as browser,
    ):
        for shot in shots:
            print(take(browser, server.url, shot, wanted.folder))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
