"""Turns this machine into the path of a Chromium or Chrome that runs, installing one when asked."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC_APPS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)

_PLAYWRIGHT_PATH = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""


class BrowserError(RuntimeError):
    """No usable browser; the message says what was looked for and what would help."""


def candidates(
    environment: Mapping[str, str],
    which: Callable[[str], str | None],
    platform: str,
) -> Iterator[str]:
    """Yield programs that may be a Chromium, best first.

    Parameters
    ----------
    environment
        ``CHROME`` names one browser and ends the search.
    which
        Name to path on PATH, or None (``shutil.which``).
    platform
        ``sys.platform``.

    Examples
    --------
    >>> found = {"google-chrome": "/usr/bin/google-chrome"}
    >>> list(candidates({}, found.get, "linux"))
    ['/usr/bin/google-chrome']
    >>> list(candidates({"CHROME": "/opt/chrome"}, found.get, "linux"))
    ['/opt/chrome']
    """
    if environment.get("CHROME"):
        yield environment["CHROME"]
        return
    yield from (path for name in NAMES if (path := which(name)))
    if platform == "darwin":
        yield from MAC_APPS


def runs(path: str) -> bool:
    """Say whether the program at `path` starts and calls itself Chromium or Chrome.

    A name on PATH is not enough: some distributions ship one that only advises an installation.
    """
    try:
        answer = subprocess.run(
            [path, "--version"], capture_output=True, text=True, timeout=60, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and "Chrom" in answer.stdout


def find(
    environment: Mapping[str, str] = os.environ,
    which: Callable[[str], str | None] = shutil.which,
    platform: str = sys.platform,
) -> str:
    """Path of the first browser that runs.

    Raises
    ------
    BrowserError
        When none does, or when ``CHROME`` names something that is not one.
    """
    for path in candidates(environment, which, platform):
        if runs(path):
            return path
    if environment.get("CHROME"):
        raise BrowserError(
            f"CHROME must name a Chromium or Chrome that runs, got {environment['CHROME']}"
        )
    own = _playwrights_own()
    if own and runs(own):
        return own
    raise BrowserError(
        f"No Chromium or Chrome was found (looked on PATH for {', '.join(NAMES)}). "
        "Install one, name one with CHROME=/path/to/chrome, or let "
        "`python scripts/find_browser.py --install` install one."
    )


def install() -> str:
    """Install a browser (Debian's as root on Debian, else Playwright's own) and return its path."""
    if _is_debian() and os.geteuid() == 0:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        commands = (
            ["apt-get", "update", "-qq"],
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
        )
        if all(
            subprocess.run(command, env=quiet, check=False).returncode == 0 for command in commands
        ):
            return find()
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    return find()


def _playwrights_own() -> str | None:
    """Where Playwright keeps the browser it installs; asked in a process of its own."""
    answer = subprocess.run(
        [sys.executable, "-c", _PLAYWRIGHT_PATH], capture_output=True, text=True, check=False
    )
    return answer.stdout.strip() or None


def _is_debian() -> bool:
    release = Path("/etc/os-release")
    lines = release.read_text().splitlines() if release.exists() else []
    return "ID=debian" in lines and shutil.which("apt-get") is not None


def main(arguments: list[str]) -> int:
    """Print the browser's path; with ``--install``, install one first where there is none."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--install", action="store_true", help="install one when none is found")
    wanted = parser.parse_args(arguments)
    try:
        try:
            path = find()
        except BrowserError:
            if not wanted.install or os.environ.get("CHROME"):
                raise
            print("No Chromium or Chrome here yet; installing one for the browser tests ...")
            path = install()
    except BrowserError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Browser: {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
